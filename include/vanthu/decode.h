// SPDX-License-Identifier: Apache-2.0
//
// From bytes in any encoding that Vietnamese text was kept in to UTF-8. docs/encodings.md says how an
// encoding is found, and what the accidents are that are repaired.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "vanthu/export.h"
#include "vanthu/result.h"

namespace vanthu {

/// How characters are kept as bytes.
enum class Encoding : std::uint8_t {
  detect,  ///< not known: to be found out
  utf8,
  utf16le,
  utf16be,
  windows1252,  ///< Western European
  windows1258,  ///< Vietnamese, tones as combining marks
  viscii,       ///< RFC 1456
  tcvn3,        ///< of the ABC fonts (.VnTime, .VnTimeH): not TCVN 5712
  vni,          ///< VNI-Windows: a letter, then a byte for its marks
  vps,
};

/// "utf-8", "utf-16le", "windows-1258", "viscii", "tcvn3", "vni", "vps" …; "detect".
[[nodiscard]] VANTHU_EXPORT std::string_view name_of(Encoding encoding);

/// The encoding of that name, in any case: one of name_of(), or another name in use ("cp1258", "abc",
/// "utf8", "vni-windows"); nothing where it is not known.
[[nodiscard]] VANTHU_EXPORT std::optional<Encoding> encoding_named(std::string_view name);

/// Every encoding but `detect`, in the order of the enum.
[[nodiscard]] VANTHU_EXPORT const std::vector<Encoding>& known_encodings();

/// What had happened to the text before it was kept, and was undone.
enum class Repair : std::uint8_t {
  utf8_as_windows1252,  ///< UTF-8 read as windows-1252 and kept as UTF-8: NghÃ¬ for Nghì
  tcvn3_as_latin1,      ///< TCVN3 bytes kept as the characters of Latin-1: NghÞ for Nghị
  vni_as_latin1,        ///< VNI bytes kept so: Nghò quyeát for Nghị quyết
  viscii_as_latin1,     ///< VISCII bytes kept so
  vps_as_latin1,        ///< VPS bytes kept so
  rich_text,            ///< Rich Text Format around the text, whose bytes stand as \'b5
  entities,             ///< entities of HTML left in text: Ngh&#7883; for Nghị
};

/// "utf-8-as-windows-1252", "tcvn3-as-latin-1" …, "entities".
[[nodiscard]] VANTHU_EXPORT std::string_view name_of(Repair repair);

/// Whether decode() reads `&#7883;` as the character that it names. A reader of HTML keeps them: they are its
/// own.
enum class Entities : std::uint8_t { decoded, kept };

/// Bytes as text. Where they were good UTF-8 already, text() is the given bytes themselves, without a copy.
class Decoded {
 public:
  /// Valid UTF-8, without a byte order mark. Lives as long as this Decoded and the given bytes.
  [[nodiscard]] std::string_view text() const { return is_copy_ ? std::string_view(own_) : given_; }

  /// What the bytes were read as.
  [[nodiscard]] Encoding encoding() const { return encoding_; }

  /// From 0 to 1: how sure it is that the encoding is the right one. 1 where it was asked for.
  [[nodiscard]] double certainty() const { return certainty_; }

  /// How many bytes are nothing in the encoding, and became U+FFFD.
  [[nodiscard]] std::size_t replaced() const { return replaced_; }

  /// The accidents that were undone, each named once, in the order of the enum.
  [[nodiscard]] const std::vector<Repair>& repairs() const { return repairs_; }

  /// Whether text() is the given bytes, but for a byte order mark before them.
  [[nodiscard]] bool is_as_given() const { return !is_copy_; }

  /// Whether text() was seen to be in normal form already: normalize() of this Decoded has nothing to do.
  [[nodiscard]] bool is_normal() const { return is_normal_; }

 private:
  friend class DecodedBuilder;

  std::string_view given_;
  std::string own_;
  bool is_copy_ = false;
  bool is_normal_ = false;
  Encoding encoding_ = Encoding::utf8;
  double certainty_ = 1;
  std::size_t replaced_ = 0;
  std::vector<Repair> repairs_;
};

/// The text that `bytes`, which must outlive the result, hold. With Encoding::detect, the encoding is
/// found out; good UTF-8 is never taken for something else. Fails with ErrorCode::undecodable where
/// the bytes are no text in a known encoding, and with ErrorCode::too_large for 4 GiB and more.
/// An encoding that is asked for is taken: bytes that mean nothing in it are replaced and counted.
[[nodiscard]] VANTHU_EXPORT Result<Decoded> decode(std::string_view bytes,
                                                   Encoding encoding = Encoding::detect,
                                                   Entities entities = Entities::decoded);

}  // namespace vanthu
