// SPDX-License-Identifier: Apache-2.0
//
// Entities of HTML that were left in text: &#7883; &#x1ECB; &agrave;
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace vanthu {

struct Entity {
  char32_t value = 0;
  std::uint32_t size = 0;  ///< bytes of the text; 0 where no entity stands
};

/// The entity that stands at byte `at`, where there is an ampersand. `&amp;#7883;` is one, escaped twice.
/// A name that HTML 4 does not know, or a number that is no character, makes none.
[[nodiscard]] Entity entity_at(std::string_view text, std::size_t at);

/// `text` with its entities as characters. How many there were goes into `count`.
[[nodiscard]] std::string with_entities_decoded(std::string_view text, std::size_t& count);

}  // namespace vanthu
