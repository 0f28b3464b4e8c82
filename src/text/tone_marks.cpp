// SPDX-License-Identifier: Apache-2.0
#include "text/tone_marks.h"

#include <string_view>

namespace vanthu {
namespace {

constexpr std::u32string_view toned_o = U"òóỏõọÒÓỎÕỌ";
constexpr std::u32string_view toned_u = U"ùúủũụÙÚỦŨỤ";
constexpr std::u32string_view toned_a = U"àáảãạÀÁẢÃẠ";
constexpr std::u32string_view toned_e = U"èéẻẽẹÈÉẺẼẸ";
constexpr std::u32string_view toned_y = U"ỳýỷỹỵỲÝỶỸỴ";
constexpr std::size_t tones = 5;

/// The pair with the mark moved, where `second` is one of `toned` in either case. `first` keeps its case.
VowelPair moved(VowelPair pair, std::u32string_view toned, std::u32string_view first_letters, char32_t plain,
                char32_t plain_capital) {
  const std::size_t at = toned.find(pair.second);
  if (at == std::u32string_view::npos) return pair;
  const bool first_is_capital = pair.first < U'a';
  return {first_letters[at % tones + (first_is_capital ? tones : 0)], at < tones ? plain : plain_capital};
}

}  // namespace

bool may_lend_tone(char32_t second) {
  return toned_a.find(second) != std::u32string_view::npos ||
         toned_e.find(second) != std::u32string_view::npos ||
         toned_y.find(second) != std::u32string_view::npos;
}

VowelPair with_tone_moved(VowelPair pair) {
  if (pair.first == U'o' || pair.first == U'O') {
    const VowelPair oa = moved(pair, toned_a, toned_o, U'a', U'A');
    return oa.first != pair.first ? oa : moved(pair, toned_e, toned_o, U'e', U'E');
  }
  if (pair.first == U'u' || pair.first == U'U') return moved(pair, toned_y, toned_u, U'y', U'Y');
  return pair;
}

}  // namespace vanthu
