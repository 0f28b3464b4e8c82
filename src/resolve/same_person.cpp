// SPDX-License-Identifier: Apache-2.0
//
// Names are looked up by their ends and beginnings, so that time grows with the number of mentions and
// not with its square. Where several people share what a name ends in, the word of address and the office
// beside it tell which of them is meant, and else the one who was named last.
#include "resolve/same_person.h"

#include <algorithm>
#include <array>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "resolve/same_office.h"
#include "text/letters.h"

namespace vanthu {
namespace {

constexpr std::uint32_t nobody = std::numeric_limits<std::uint32_t>::max();

/// Short forms have at most so many words.
constexpr std::size_t longest_short_form = 2;

/// A name has at most so many short forms beside the words that it ends in.
constexpr std::size_t other_short_forms = 8;

/// By which part of a name somebody is called.
enum class CalledBy : std::uint8_t { whole, end, begin };

/// "đ", in bytes.
constexpr std::size_t longest_initial = 2;

/// A name in small letters; one space parts its words, and none stands after initials at the begin.
class Name {
 public:
  Name(std::string_view name, bool foreign)
      : text_(with_initials_joined(lower_case(name))),
        words_(1 + static_cast<std::size_t>(std::count(text_.begin(), text_.end(), ' '))),
        ends_in_capital_(joins_capital(name)) {
    const bool ascii = static_cast<unsigned char>(text_.front()) < 0x80;
    if (!foreign || words_ == 1 || !ascii) return;
    const std::string last = text_.substr(text_.rfind(' ') + 1);
    with_initial_ = text_.substr(0, 1) + '.' + last;
    from_particle_ = from_first_particle(name);
    before_particle_ = word_before_particle(name);
    nickname_ = nickname_in(text_);
    if (words_ == 3 && (has_middle_initial(text_) || !nickname_.empty()))
      without_middle_ = text_.substr(0, text_.find(' ') + 1) + last;
  }

  [[nodiscard]] const std::string& text() const { return text_; }
  [[nodiscard]] std::size_t words() const { return words_; }

  /// Calls `visit(part)` for what the name ends in, of one and of two words, where more stands before, and
  /// for its other short forms.
  template <class Visit>
  void each_end(Visit visit) const {
    std::size_t space = text_.size();
    for (std::size_t size = 1; size <= longest_short_form && size < words_; ++size) {
      space = text_.rfind(' ', space - 1);
      visit(std::string_view(text_).substr(space + 1));
    }
    // "Bashar al-Feltorp" is called "Feltorp", and "Shin Dong-mun" not "mun".
    if (ends_in_capital_) visit(std::string_view(text_).substr(text_.rfind('-') + 1));
    // "Oleg Stolin" is called "O.Stolin".
    if (!with_initial_.empty()) visit(std::string_view(with_initial_));
    // "Ursula von der Stolin" is called "von der Stolin".
    if (!from_particle_.empty()) visit(std::string_view(from_particle_));
    // "Michael T. Stolin" and "Michael “Mike” Stolin" are called "Michael Stolin".
    if (!without_middle_.empty()) visit(std::string_view(without_middle_));
    // "H.M.K" is called "K", "O.Stolin" and "Oleg M.Stolin" "Stolin".
    const std::size_t dot = text_.rfind('.');
    const bool in_last_word = dot != std::string::npos && text_.find(' ', dot) == std::string::npos;
    if (in_last_word && dot + 1 < text_.size()) visit(std::string_view(text_).substr(dot + 1));
  }

  /// The word before "Jr" or "III"; empty where the name does not end so, and for a king ("Mohammed VI").
  [[nodiscard]] std::string_view before_junior() const {
    constexpr std::array<std::string_view, 4> juniors{"jr", "ii", "iii", "iv"};
    constexpr std::size_t fewest_words = 3;
    const std::string_view name =
        std::string_view(text_).substr(0, text_.size() - (text_.back() == '.' ? 1 : 0));
    const std::size_t space = name.rfind(' ');
    if (words_ < fewest_words || space == std::string_view::npos) return {};
    if (std::ranges::find(juniors, name.substr(space + 1)) == juniors.end()) return {};
    const std::string_view rest = name.substr(0, space);
    return rest.substr(rest.rfind(' ') + 1);
  }

  [[nodiscard]] std::string_view before_particle() const { return before_particle_; }
  [[nodiscard]] std::string_view nickname() const { return nickname_; }

  /// The same for what it begins with, and for other forms that stand back behind those.
  template <class Visit>
  void each_begin(Visit visit) const {
    std::size_t space = std::string::npos;
    for (std::size_t size = 1; size <= longest_short_form && size < words_; ++size) {
      space = text_.find(' ', space + 1);
      visit(std::string_view(text_).substr(0, space));
    }
    // "Oleg Stolin Jr" is called "Stolin" where no other Stolin is.
    if (const std::string_view surname = before_junior(); !surname.empty()) visit(surname);
    // "Oleg Lupa da Stolin" is called "Lupa".
    if (!before_particle_.empty()) visit(std::string_view(before_particle_));
    if (!nickname_.empty()) visit(std::string_view(nickname_));
  }

 private:
  /// "al-Feltorp": whether a capital follows the last hyphen, and the word before it is a small one.
  [[nodiscard]] static bool joins_capital(std::string_view name) {
    const std::size_t joint = name.rfind('-');
    const std::size_t space = name.rfind(' ');
    if (joint == std::string_view::npos || space == std::string_view::npos || joint < space) return false;
    const auto letter = [&](std::size_t at) { return static_cast<unsigned char>(name[at]); };
    return joint + 1 < name.size() && is_lower(letter(space + 1)) && is_upper(letter(joint + 1));
  }

  /// "O. Stolin" and "O.Stolin" are one name.
  [[nodiscard]] static std::string with_initials_joined(std::string text) {
    std::size_t begin = 0;
    for (std::size_t stop = text.find('.'); stop != std::string::npos && stop - begin <= longest_initial;
         stop = text.find('.', begin)) {
      begin = stop + 1;
      if (begin < text.size() && text[begin] == ' ') text.erase(begin, 1);
    }
    return text;
  }

  /// "Michael T. Stolin", of three words.
  [[nodiscard]] static bool has_middle_initial(const std::string& text) {
    const std::size_t middle = text.find(' ') + 1;
    return text.rfind(' ') == middle + 2 && text[middle + 1] == '.';
  }

  /// "mike" of "michael “mike” stolin"; empty where no word stands in quotation marks.
  static std::string nickname_in(std::string_view text) {
    constexpr std::array<std::string_view, 6> marks{"\"", "“", "”", "'", "‘", "’"};
    for (const std::string_view opening : marks) {
      const std::size_t space = text.find(std::string(" ") + std::string(opening));
      if (space == std::string_view::npos) continue;
      const std::string_view rest = text.substr(space + 1 + opening.size());
      for (const std::string_view closing : marks) {
        const std::size_t end = rest.find(closing);
        if (end != std::string_view::npos && end > 0 && end < rest.find(' '))
          return std::string(rest.substr(0, end));
      }
    }
    return {};
  }

  static bool is_small_letter(char byte) { return byte >= 'a' && byte <= 'z'; }

  /// Where the space before the first word in small letters stands; npos where there is none.
  static std::size_t space_before_particle(std::string_view name) {
    std::size_t space = name.find(' ');
    while (space != std::string_view::npos && !(space + 1 < name.size() && is_small_letter(name[space + 1])))
      space = name.find(' ', space + 1);
    return space;
  }

  /// "Lupa" of "Oleg Lupa da Stolin": the word before the first one in small letters, where more stands
  /// before.
  static std::string word_before_particle(std::string_view name) {
    const std::string_view before = name.substr(0, space_before_particle(name));
    const std::size_t space = before.rfind(' ');
    const bool more_before = before.size() < name.size() && space != std::string_view::npos;
    return more_before ? lower_case(before.substr(space + 1)) : std::string();
  }

  /// "von der Stolin": what follows the first word in small letters and that word, where those are more than
  /// the short forms by their number; empty where the name has none.
  static std::string from_first_particle(std::string_view name) {
    const std::size_t space = space_before_particle(name);
    if (space == std::string_view::npos) return {};
    const std::string_view rest = name.substr(space + 1);
    const auto spaces = static_cast<std::size_t>(std::count(rest.begin(), rest.end(), ' '));
    return spaces >= longest_short_form ? lower_case(rest) : std::string();
  }

  std::string text_;
  std::string with_initial_;     ///< of a foreign name
  std::string from_particle_;    ///< the same
  std::string before_particle_;  ///< of a foreign name
  std::string nickname_;
  std::string without_middle_;  ///< of a foreign name with a middle initial
  std::size_t words_;
  bool ends_in_capital_;
};

/// Whom a part of a name stands for.
class Owners {
 public:
  void add(std::uint32_t person) {
    if (count_ < people_.size()) people_[count_++] = person;
  }
  void mentioned(std::uint32_t person) { latest_ = person; }

  /// Those who share it: no more than the first few, which is all that an article has.
  [[nodiscard]] std::span<const std::uint32_t> people() const { return {people_.data(), count_}; }

  /// Who was named last, or else who is named first.
  [[nodiscard]] std::uint32_t owner() const { return latest_ == nobody ? people_.front() : latest_; }

 private:
  static constexpr std::size_t most = 6;
  std::array<std::uint32_t, most> people_{};
  std::size_t count_ = 0;
  std::uint32_t latest_ = nobody;
};

/// The people of an article. Keeps views of the names it is given.
class People {
 public:
  /// A name with its surname is one person throughout the article.
  std::uint32_t with_full_name(const Name& name) {
    const auto [known, is_new] = by_name_.try_emplace(name.text(), static_cast<std::uint32_t>(parts_.size()));
    if (!is_new) return known->second;
    const std::uint32_t person = known->second;
    Parts& parts = parts_.emplace_back();
    const auto add = [&](Owners& owners) {
      owners.add(person);
      parts.owners[parts.count++] = &owners;
    };
    name.each_end([&](std::string_view part) { add(by_end_[part]); });
    parts.ends = parts.count;
    name.each_begin([&](std::string_view part) { add(by_begin_[part]); });
    return person;
  }

  /// Whom a short form may stand for: those whose names end in it, else those whose names begin with it
  /// ("bà Park"); nullptr where there are none.
  [[nodiscard]] std::pair<const Owners*, CalledBy> owners_of(const Name& short_form) const {
    for (const auto& [owners, called_by] :
         {std::pair{&by_end_, CalledBy::end}, {&by_begin_, CalledBy::begin}}) {
      const auto known = owners->find(short_form.text());
      if (known != owners->end()) return {&known->second, called_by};
    }
    return {nullptr, CalledBy::whole};
  }

  /// Of several people the one who was named last, or else who is named first.
  [[nodiscard]] std::uint32_t last_named(std::span<const std::uint32_t> people) const {
    return *std::ranges::max_element(people, {},
                                     [&](std::uint32_t person) { return parts_[person].last_mention; });
  }

  /// One who is called by what the name begins with ("Ivana" of "Ivana Stolin") is not yet the last to be
  /// meant by what it ends in.
  void mentioned(std::uint32_t person, CalledBy called_by) {
    Parts& parts = parts_[person];
    const bool by_begin = called_by == CalledBy::begin && parts.last_mention != 0;
    if (!by_begin) parts.last_mention = ++mentions_;
    for (std::size_t i = by_begin ? parts.ends : 0; i < parts.count; ++i) parts.owners[i]->mentioned(person);
  }

 private:
  /// The parts that a name ends in and begins with; elements of the maps stay where they are.
  struct Parts {
    std::array<Owners*, 2 * longest_short_form + other_short_forms> owners{};
    std::size_t count = 0;
    std::size_t ends = 0;            ///< those of the first so many are of what it ends in
    std::uint32_t last_mention = 0;  ///< 0 where there was none yet
  };

  std::uint32_t mentions_ = 0;
  std::vector<Parts> parts_;  ///< by person
  std::unordered_map<std::string_view, std::uint32_t> by_name_;
  std::unordered_map<std::string_view, Owners> by_end_;
  std::unordered_map<std::string_view, Owners> by_begin_;
};

/// The names of an article, each once.
struct Names {
  std::vector<Name> names;                ///< in the order of their first mentions
  std::vector<std::uint32_t> of_mention;  ///< by mention: its name

  explicit Names(const std::vector<PersonMention>& mentions) {
    std::unordered_map<std::string_view, std::uint32_t> index_of;
    names.reserve(mentions.size());  // views of them are kept
    of_mention.reserve(mentions.size());
    for (const PersonMention& mention : mentions) {
      const auto [known, is_new] =
          index_of.try_emplace(mention.name, static_cast<std::uint32_t>(names.size()));
      if (is_new) names.emplace_back(mention.name, mention.foreign);
      of_mention.push_back(known->second);
    }
  }
};

/// Whether each name is what another one ends in, or, of one word, begins with.
std::vector<bool> parts_of_others(const std::vector<Name>& names) {
  std::unordered_set<std::string_view> parts;
  for (const Name& name : names) {
    name.each_end([&](std::string_view part) { parts.insert(part); });
    if (name.words() > 1) parts.insert(std::string_view(name.text()).substr(0, name.text().find(' ')));
    parts.insert(name.before_junior());
    parts.insert(name.before_particle());
    parts.insert(name.nickname());
  }
  std::vector<bool> is_part;
  is_part.reserve(names.size());
  for (const Name& name : names) is_part.push_back(parts.contains(name.text()));
  return is_part;
}

/// What the article says of people by their full names: how it addresses them, and their offices.
class Descriptions {
 public:
  /// `people`: whom each mention stands for; `nobody` for short forms.
  Descriptions(const Draft& draft, std::span<const std::uint32_t> people) : draft_(draft) {
    for (std::size_t i = 0; i < people.size(); ++i) {
      const std::int32_t sex = draft.people[i].sex;
      if (people[i] == nobody || sex == 0) continue;
      const auto [known, is_new] = sex_.try_emplace(people[i], sex);
      if (!is_new && known->second != sex) known->second = 0;
    }
    for (const TitleMention& title : draft.titles) {
      if (title.holders.size() != 1) continue;
      const std::uint32_t mention = title.holders.front();
      if (people[mention] == nobody) {
        add(office_of(title), of_mention_[mention]);
      } else {
        add(office_of(title), of_person_[people[mention]]);
      }
    }
  }

  /// Whether the word of address at `mention` can be said of `person`.
  [[nodiscard]] bool may_be(std::uint32_t mention, std::uint32_t person) const {
    const std::int32_t sex = draft_.people[mention].sex;
    const auto known = sex_.find(person);
    return sex == 0 || known == sex_.end() || known->second == 0 || known->second == sex;
  }

  /// How well the offices beside `mention` fit those of `person`.
  [[nodiscard]] Likeness fit(std::uint32_t mention, std::uint32_t person) const {
    const auto said = of_mention_.find(mention);
    const auto held = of_person_.find(person);
    Likeness best = Likeness::none;
    if (said == of_mention_.end() || held == of_person_.end()) return best;
    for (const Office& office : said->second) {
      for (const Office& own : held->second) best = std::max(best, likeness(own, office));
    }
    return best;
  }

 private:
  /// Different offices of one person: no more than the first few, which is all that an article has, so that
  /// to compare them takes the same time however often they are named.
  static constexpr std::size_t most_offices = 32;

  static void add(Office office, std::vector<Office>& offices) {
    if (offices.size() < most_offices && std::ranges::find(offices, office) == offices.end())
      offices.push_back(std::move(office));
  }

  const Draft& draft_;
  std::unordered_map<std::uint32_t, std::int32_t> sex_;  ///< 0 where the article contradicts itself
  std::unordered_map<std::uint32_t, std::vector<Office>> of_mention_;  ///< beside short forms
  std::unordered_map<std::uint32_t, std::vector<Office>> of_person_;
};

/// Which of those who share a short form is meant by it at `mention`; `nobody` where it cannot be said of
/// any: "ông Stolin" is not "bà Marta Stolin".
std::uint32_t owner_at(std::uint32_t mention, const Owners& owners, const People& people,
                       const Descriptions& descriptions) {
  std::vector<std::uint32_t> candidates;
  for (const std::uint32_t person : owners.people()) {
    if (descriptions.may_be(mention, person)) candidates.push_back(person);
  }
  if (candidates.empty()) return nobody;
  if (owners.people().size() == 1) return owners.owner();
  std::vector<Likeness> fits;
  fits.reserve(candidates.size());
  for (const std::uint32_t person : candidates) fits.push_back(descriptions.fit(mention, person));
  const Likeness best = std::ranges::max(fits);
  std::vector<std::uint32_t> left;
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    if (fits[i] == best) left.push_back(candidates[i]);
  }
  return left.size() == owners.people().size() ? owners.owner() : people.last_named(left);
}

/// Short forms that the article says, by the word of address, more often of somebody whose full name it does
/// not give: "Tổng thống Stolin" is not "bà Marta Stolin" where "ông Stolin" is not.
std::vector<bool> names_of_others(const Draft& draft, const Names& all,
                                  std::span<const std::uint32_t> person_of_mention, const People& people,
                                  const Descriptions& descriptions) {
  std::vector<int> against(all.names.size(), 0);
  for (std::uint32_t i = 0; i < draft.people.size(); ++i) {
    if (person_of_mention[i] != nobody || draft.people[i].sex == 0) continue;
    const std::uint32_t name = all.of_mention[i];
    const Owners* owners = people.owners_of(all.names[name]).first;
    if (owners == nullptr) continue;
    const bool may_be_one = std::ranges::any_of(
        owners->people(), [&](std::uint32_t person) { return descriptions.may_be(i, person); });
    against[name] += may_be_one ? -1 : 1;
  }
  std::vector<bool> are;
  are.reserve(against.size());
  for (const int mentions : against) are.push_back(mentions > 0);
  return are;
}

}  // namespace

void resolve_people(Draft& draft) {
  const Names all(draft.people);
  const std::vector<bool> is_part = parts_of_others(all.names);
  People people;
  std::vector<std::uint32_t> person_of_name;
  person_of_name.reserve(all.names.size());
  for (std::size_t i = 0; i < all.names.size(); ++i)
    person_of_name.push_back(is_part[i] ? nobody : people.with_full_name(all.names[i]));
  std::vector<std::uint32_t> person_of_mention;
  person_of_mention.reserve(draft.people.size());
  for (const std::uint32_t name : all.of_mention) person_of_mention.push_back(person_of_name[name]);
  const Descriptions descriptions(draft, person_of_mention);
  const std::vector<bool> is_of_another =
      names_of_others(draft, all, person_of_mention, people, descriptions);
  for (std::uint32_t i = 0; i < draft.people.size(); ++i) {
    const Name& name = all.names[all.of_mention[i]];
    std::uint32_t person = person_of_mention[i];
    CalledBy called_by = CalledBy::whole;
    if (person == nobody && (draft.people[i].sex != 0 || !is_of_another[all.of_mention[i]])) {
      const Owners* owners = nullptr;
      std::tie(owners, called_by) = people.owners_of(name);
      if (owners != nullptr) person = owner_at(i, *owners, people, descriptions);
    }
    if (person == nobody) {
      called_by = CalledBy::whole;
      person = people.with_full_name(name);
    }
    people.mentioned(person, called_by);
    draft.people[i].person = person;
  }
}

}  // namespace vanthu
