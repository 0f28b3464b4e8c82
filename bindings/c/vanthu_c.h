/* SPDX-License-Identifier: Apache-2.0
 *
 * vanthu for C, and for every language that can call C: text in, JSON out. docs/c.md is the manual.
 *
 * No function throws, prints or ends the program. Whatever is written to an `out` parameter is NULL, or
 * a string without data, where the function fails.
 */
#ifndef VANTHU_C_H
#define VANTHU_C_H

#include <stddef.h>

#if defined(__GNUC__)
#define VANTHU_C_EXPORT __attribute__((visibility("default")))
#else
#define VANTHU_C_EXPORT
#endif

#ifdef __cplusplus
#define VANTHU_C_NOEXCEPT noexcept
extern "C" {
#else
#define VANTHU_C_NOEXCEPT
#endif

/* What came of a call. The numbers never change; more may be added. */
typedef enum vanthu_status {
  VANTHU_OK = 0,
  VANTHU_BAD_ARGUMENT = 1,    /* NULL where something is asked for, JSON of another shape, no date */
  VANTHU_BAD_DATA = 2,        /* a mistake in a lexicon or rule file; the message says file and line */
  VANTHU_UNREADABLE_FILE = 3, /* a lexicon or rule file that is missing or can't be read */
  VANTHU_TOO_LARGE = 4,       /* the text is 4 GiB or more */
  VANTHU_OUT_OF_MEMORY = 5,   /* there is no message then */
  VANTHU_INTERNAL_ERROR = 6,  /* a bug of vanthu */
  VANTHU_NO_ARTICLE = 7       /* a page that holds no article, or is no text */
} vanthu_status;

/* Lexicons and rules, ready to run. Never changes, so any number of threads may use one at once. */
typedef struct vanthu_extractor vanthu_extractor;

/* UTF-8 that the caller owns and gives back with vanthu_string_free(). data[size] is 0; JSON holds no
 * other 0. Without data it is { NULL, 0 }. */
typedef struct vanthu_owned_string {
  char* data;
  size_t size;
} vanthu_owned_string;

/* Makes an extractor. `options_json` is NULL, or a JSON object in UTF-8 that ends in 0:
 *
 *     {"lexicons": ["our_offices.tsv"], "rules": [{"name": "our.rules", "content": "..."}]}
 *
 * A string is the path of a file to read; an object is a file that the caller has read.
 * `error`, which may be NULL, takes one sentence that says what is wrong, and where. */
VANTHU_C_EXPORT vanthu_status vanthu_extractor_new(const char* options_json, vanthu_extractor** extractor,
                                                   vanthu_owned_string* error) VANTHU_C_NOEXCEPT;

/* The record of `size` bytes of UTF-8 at `text`, as one line of JSON (docs/record.md). `input_json` is
 * NULL, or what is known about the article:
 *
 *     {"id": "haiphong/0001", "published": "2021-08-19", "offsets": "byte", "format": "text"}
 *
 * `offsets` is "codepoint" where it is not said, "byte" or "utf16". Bytes that are no UTF-8 are replaced
 * and reported in the record. With the format "html", `text` is a saved web page in any encoding, and
 * offsets point into the article that the record gives as its own "text". */
VANTHU_C_EXPORT vanthu_status vanthu_extract_json(const vanthu_extractor* extractor, const char* text,
                                                  size_t size, const char* input_json,
                                                  vanthu_owned_string* record,
                                                  vanthu_owned_string* error) VANTHU_C_NOEXCEPT;

/* Each takes what its maker gave, once; NULL and { NULL, 0 } are fine. */
VANTHU_C_EXPORT void vanthu_extractor_free(vanthu_extractor* extractor) VANTHU_C_NOEXCEPT;
VANTHU_C_EXPORT void vanthu_string_free(vanthu_owned_string string) VANTHU_C_NOEXCEPT;

/* The version of the library: "0.1.0". Lives as long as the program. */
VANTHU_C_EXPORT const char* vanthu_version(void) VANTHU_C_NOEXCEPT;

#ifdef __cplusplus
}
#endif

#endif /* VANTHU_C_H */
