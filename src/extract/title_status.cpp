// SPDX-License-Identifier: Apache-2.0
#include "extract/title_status.h"

namespace vanthu {
namespace {

enum class Carry {
  nothing,
  before_list,  ///< a verb of leaving was read: the list it governs begins soon
  list,         ///< inside a list whose first office has a status
};

class Reader {
 public:
  Reader(const UnitString& entities, Draft& draft) : entities_(entities), draft_(draft) {}

  void run() {
    for (std::uint32_t i = 0; i < entities_.size(); ++i) step(i);
  }

 private:
  void step(std::uint32_t i) {
    const Unit& unit = entities_.units[i];
    switch (unit.label) {
      case Label::title:
        read(draft_.titles[unit.fact]);
        break;
      case Label::past:
        carry_ = Carry::before_list;
        status_ = TitleStatus::former;
        distance_ = 0;
        break;
      case Label::newly:
      case Label::person:
      case Label::full_stop:
        carry_ = Carry::nothing;
        break;
      case Label::open_bracket:
        ++depth_;
        break;
      case Label::close_bracket:
        depth_ = depth_ > 0 ? depth_ - 1 : 0;
        break;
      default:
        pass(unit.label);
    }
  }

  void read(TitleMention& title) {
    if (title.status != TitleStatus::current) {
      status_ = title.status;
      // "Quyền Bộ trưởng, Bí thư …" acts for one office only.
      carry_ = status_ == TitleStatus::former ? Carry::list : Carry::nothing;
    } else if (carry_ != Carry::nothing) {
      title.status = status_;
      carry_ = Carry::list;
    }
  }

  /// What stands between the offices of a list keeps it open, a verb or an unknown word closes it.
  void pass(Label label) {
    if (carry_ == Carry::nothing || depth_ > 0) return;
    switch (label) {
      case Label::comma:
      case Label::semicolon:
      case Label::and_:
      case Label::hyphen:
      case Label::slash:
      case Label::colon:
      case Label::concurrent:
      case Label::term:
      case Label::date:
      case Label::hold:
      case Label::plural:
      case Label::representative:
        return;
      default:
        // A verb of leaving may stand a word or two before what was left.
        if (carry_ == Carry::before_list && ++distance_ <= 2) return;
        carry_ = Carry::nothing;
    }
  }

  const UnitString& entities_;
  Draft& draft_;
  Carry carry_ = Carry::nothing;
  TitleStatus status_ = TitleStatus::current;
  int distance_ = 0;
  int depth_ = 0;
};

}  // namespace

void set_title_status(const UnitString& entities, Draft& draft) { Reader(entities, draft).run(); }

}  // namespace vanthu
