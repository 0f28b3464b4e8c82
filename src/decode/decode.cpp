// SPDX-License-Identifier: Apache-2.0
#include "vanthu/decode.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "decode/accidents.h"
#include "decode/detect.h"
#include "decode/mixed.h"
#include "decode/rtf.h"
#include "decode/unicode_forms.h"
#include "text/clean_scan.h"
#include "text/entities.h"
#include "text/utf8.h"
#include "text/word_edits.h"

namespace vanthu {

/// The only one that fills a Decoded.
class DecodedBuilder {
 public:
  static Decoded as_given(std::string_view text) {
    Decoded decoded;
    decoded.given_ = text;
    return decoded;
  }

  static Decoded in_normal_form(std::string_view text) {
    Decoded decoded = as_given(text);
    decoded.is_normal_ = true;
    return decoded;
  }

  static Decoded made(Transcoded transcoded, Encoding encoding, double certainty) {
    Decoded decoded;
    decoded.own_ = std::move(transcoded.text);
    decoded.is_copy_ = true;
    decoded.replaced_ = transcoded.replaced;
    decoded.encoding_ = encoding;
    decoded.certainty_ = certainty;
    return decoded;
  }

  /// The same with another text, after `repairs`.
  static Decoded mended(Decoded decoded, std::string text, const std::vector<Repair>& repairs) {
    decoded.own_ = std::move(text);
    decoded.is_copy_ = true;
    decoded.is_normal_ = false;
    decoded.repairs_.insert(decoded.repairs_.end(), repairs.begin(), repairs.end());
    std::sort(decoded.repairs_.begin(), decoded.repairs_.end());
    return decoded;
  }
};

namespace {

constexpr std::size_t largest_text = std::numeric_limits<std::uint32_t>::max();

std::string_view without_mark(std::string_view bytes, std::string_view mark) {
  return bytes.starts_with(mark) ? bytes.substr(mark.size()) : bytes;
}

Decoded from_utf8(std::string_view bytes) {
  const std::string_view text = without_mark(bytes, utf8_mark);
  if (is_well_formed(text)) return DecodedBuilder::as_given(text);
  return DecodedBuilder::made(transcode_utf8(text), Encoding::utf8, 1);
}

Decoded from_utf16(std::string_view bytes, Encoding order, double certainty) {
  const std::string_view mark = order == Encoding::utf16le ? utf16le_mark : utf16be_mark;
  return DecodedBuilder::made(transcode_utf16(without_mark(bytes, mark), order), order, certainty);
}

Decoded decode_as(std::string_view bytes, Encoding encoding, double certainty) {
  switch (encoding) {
    case Encoding::detect:
    case Encoding::utf8:
      return from_utf8(bytes);
    case Encoding::utf16le:
    case Encoding::utf16be:
      return from_utf16(bytes, encoding, certainty);
    default:
      return DecodedBuilder::made(transcode_mixed(bytes, encoding), encoding, certainty);
  }
}

Decoded without_entities(Decoded decoded) {
  std::size_t count = 0;
  std::string text = with_entities_decoded(decoded.text(), count);
  if (count == 0) return decoded;
  return DecodedBuilder::mended(std::move(decoded), std::move(text), {Repair::entities});
}

Decoded with_accidents_mended(Decoded decoded) {
  Mended mended = mend_accidents(decoded.text());
  if (mended.repairs.empty()) return decoded;
  return DecodedBuilder::mended(std::move(decoded), std::move(mended.text), mended.repairs);
}

Decoded from_rtf(std::string_view bytes) {
  return DecodedBuilder::mended(DecodedBuilder::as_given(bytes), text_of_rtf(bytes), {Repair::rich_text});
}

/// True where one fast look shows that the bytes are UTF-8 in normal form that nothing happened to.
bool is_clean(std::string_view bytes) {
  CleanScan scan(bytes, Steps::all());
  return scan.next(0) == bytes.size() && scan.looks_rightly_read() &&
         find_word_edits(bytes, scan.borders(), Steps::all()).empty();
}

Result<Decoded> decode_unknown(std::string_view bytes) {
  if (is_rtf(bytes)) return from_rtf(bytes);
  if (bytes.starts_with(utf16le_mark)) return from_utf16(bytes, Encoding::utf16le, 1);
  if (bytes.starts_with(utf16be_mark)) return from_utf16(bytes, Encoding::utf16be, 1);
  if (bytes.find('\0') != std::string_view::npos) {
    const Encoding order = utf16_by_look(bytes);
    if (order != Encoding::detect) return from_utf16(bytes, order, 0.99);
  }
  if (bytes.starts_with(utf8_mark)) return from_utf8(bytes);
  if (is_well_formed(bytes)) return DecodedBuilder::as_given(bytes);
  const Guess guess = guess_encoding(bytes);
  if (guess.encoding == Encoding::detect) {
    return Error{
        .code = ErrorCode::undecodable, .message = "the bytes are no text in a known encoding", .file = {}};
  }
  return decode_as(bytes, guess.encoding, guess.certainty);
}

}  // namespace

Result<Decoded> decode(std::string_view bytes, Encoding encoding, Entities entities) {
  if (bytes.size() > largest_text) {
    return Error{.code = ErrorCode::too_large, .message = "the text is 4 GiB or more", .file = {}};
  }
  const bool may_be_utf8 = encoding == Encoding::detect || encoding == Encoding::utf8;
  if (may_be_utf8 && !is_rtf(bytes) && is_clean(bytes)) return DecodedBuilder::in_normal_form(bytes);
  auto decoded = encoding == Encoding::detect ? decode_unknown(bytes) : decode_as(bytes, encoding, 1);
  if (!decoded) return decoded;
  if (entities == Entities::decoded) decoded = without_entities(*std::move(decoded));
  if (decoded->encoding() != Encoding::utf8) return decoded;
  return with_accidents_mended(*std::move(decoded));
}

}  // namespace vanthu
