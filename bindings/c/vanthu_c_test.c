/* SPDX-License-Identifier: Apache-2.0
 *
 * The C interface as C sees it. usage: vanthu_c_test SCRATCH_FOLDER */
#include "vanthu_c.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int failures = 0;

static void expect(int condition, const char* what, int line) {
  if (condition) return;
  fprintf(stderr, "vanthu_c_test.c:%d: not so: %s\n", line, what);
  ++failures;
}
#define EXPECT(condition) expect((condition) != 0, #condition, __LINE__)

static const vanthu_owned_string nothing = {NULL, 0};

/* Whether the string holds `part`; gives the string back. */
static int says(vanthu_owned_string string, const char* part) {
  const int found = string.data != NULL && strstr(string.data, part) != NULL;
  if (!found) fprintf(stderr, "no \"%s\" in: %s\n", part, string.data == NULL ? "NULL" : string.data);
  vanthu_string_free(string);
  return found;
}

static const char* const sentence =
    "S\xC3\xA1ng 19/8, \xC3\xB4ng L\xC3\xAA V\xC4\x83n An d\xE1\xBB\xB1 h\xE1\xBB\x99i ngh\xE1\xBB\x8B.";

static void test_records(const vanthu_extractor* extractor) {
  vanthu_owned_string record = nothing;
  vanthu_owned_string error = nothing;
  EXPECT(vanthu_extract_json(extractor, sentence, strlen(sentence), NULL, &record, &error) == VANTHU_OK);
  EXPECT(record.data != NULL && strlen(record.data) == record.size && error.data == NULL);
  /* "ông Lê Văn An": the name begins at code point 15, and at byte 17. */
  EXPECT(says(record, "\"start\":15"));

  const char* known = "{\"id\": \"a/1\", \"published\": \"2021-08-20\", \"offsets\": \"byte\"}";
  EXPECT(vanthu_extract_json(extractor, sentence, strlen(sentence), known, &record, NULL) == VANTHU_OK);
  EXPECT(record.data != NULL && strstr(record.data, "\"id\":\"a/1\"") != NULL);
  EXPECT(record.data != NULL && strstr(record.data, "\"value\":\"2021-08-19\"") != NULL);
  EXPECT(says(record, "\"start\":17"));

  EXPECT(vanthu_extract_json(extractor, NULL, 0, NULL, &record, &error) == VANTHU_OK);
  EXPECT(says(record, "\"people\":[]"));
  EXPECT(vanthu_extract_json(extractor, "\xFF\0x", 3, NULL, &record, &error) == VANTHU_OK);
  EXPECT(says(record, "1 invalid UTF-8 byte"));
}

static void test_pages(const vanthu_extractor* extractor) {
  static const char* const page =
      "<html><body><nav>Menu</nav><article><h1>H\xE1\xBB\x99i ngh\xE1\xBB\x8B</h1>"
      "<p>\xC3\x94ng L\xC3\xAA V\xC4\x83n An ph\xC3\xA1t bi\xE1\xBB\x83u t\xE1\xBA\xA1i h\xE1\xBB\x99i "
      "ngh\xE1\xBB\x8B.</p>"
      "</article></body></html>";
  const char* known = "{\"format\": \"html\"}";
  vanthu_owned_string record = nothing;
  vanthu_owned_string error = nothing;
  EXPECT(vanthu_extract_json(extractor, page, strlen(page), known, &record, &error) == VANTHU_OK);
  EXPECT(record.data != NULL && strstr(record.data, "<") == NULL);
  EXPECT(says(record, "\"name\":\"L\xC3\xAA V\xC4\x83n An\""));
  const char* frames = "<html><frameset><frame src=\"a.html\"></frameset></html>";
  EXPECT(vanthu_extract_json(extractor, frames, strlen(frames), known, &record, &error) == VANTHU_NO_ARTICLE);
  EXPECT(error.data != NULL);
  vanthu_string_free(error);
}

static void test_bad_arguments(const vanthu_extractor* extractor) {
  static const struct {
    const char* input;
    const char* message;
  } cases[] = {
      {"{", "input_json is no JSON"},
      {"[]", "input_json is array, not an object"},
      {"{\"id\": 1}", "\"id\" is number, not a string"},
      {"{\"published\": \"2021-02-30\"}", "\"published\" is no ISO 8601 date: 2021-02-30"},
      {"{\"offsets\": \"char\"}", "\"offsets\" is codepoint, byte or utf16, not char"},
      {"{\"format\": \"pdf\"}", "\"format\" is text or html, not pdf"},
      {"{\"identity\": \"1\"}", "\"identity\" is no key that is known here"},
      {"{\"id\": \"\xFF\"}", "input_json is no JSON"},
  };
  vanthu_owned_string record = nothing;
  vanthu_owned_string error = nothing;
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; ++i) {
    EXPECT(vanthu_extract_json(extractor, "x", 1, cases[i].input, &record, &error) == VANTHU_BAD_ARGUMENT);
    EXPECT(record.data == NULL && record.size == 0);
    EXPECT(says(error, cases[i].message));
  }
  EXPECT(vanthu_extract_json(extractor, "x", 1, "{", &record, NULL) == VANTHU_BAD_ARGUMENT);
  EXPECT(vanthu_extract_json(NULL, "x", 1, NULL, &record, &error) == VANTHU_BAD_ARGUMENT);
  EXPECT(says(error, "extractor is NULL"));
  EXPECT(vanthu_extract_json(extractor, NULL, 1, NULL, &record, &error) == VANTHU_BAD_ARGUMENT);
  EXPECT(says(error, "text is NULL"));
  EXPECT(vanthu_extract_json(extractor, "x", 1, NULL, NULL, &error) == VANTHU_BAD_ARGUMENT);
  EXPECT(says(error, "record is NULL"));
  EXPECT(vanthu_extractor_new(NULL, NULL, &error) == VANTHU_BAD_ARGUMENT);
  EXPECT(says(error, "extractor is NULL"));
}

/* Where address space has an end that size_t does not know, a text of 4 GiB need not be there: its size
 * is looked at first. */
static void test_too_large(const vanthu_extractor* extractor) {
  if (sizeof(size_t) <= 4) return;
  vanthu_owned_string record = nothing;
  vanthu_owned_string error = nothing;
  EXPECT(vanthu_extract_json(extractor, "x", (size_t)1 << 32, NULL, &record, &error) == VANTHU_TOO_LARGE);
  EXPECT(error.data != NULL);
  vanthu_string_free(error);
}

static void test_own_files(const char* folder) {
  vanthu_extractor* extractor = NULL;
  vanthu_owned_string error = nothing;
  EXPECT(vanthu_extractor_new("{\"lexicons\": [\"missing.tsv\"]}", &extractor, &error) ==
         VANTHU_UNREADABLE_FILE);
  EXPECT(extractor == NULL);
  EXPECT(says(error, "missing.tsv: can't be read: No such file or directory"));
  EXPECT(vanthu_extractor_new("{\"rules\": [1]}", &extractor, &error) == VANTHU_BAD_ARGUMENT);
  EXPECT(says(error, "\"rules\" holds paths"));
  EXPECT(vanthu_extractor_new("{\"rules\": [{\"name\": \"own.rules\", \"content\": \"rule\"}]}", &extractor,
                              &error) == VANTHU_BAD_DATA);
  EXPECT(says(error, "own.rules:1: "));

  static const char* const lexicon =
      "# What    offices of a choir\n# Source  our own\n# Checked 2026-11\n"
      "surface\tlabel\tcanonical\tnote\nNh\xE1\xBA\xA1"
      "c tr\xC6\xB0\xE1\xBB\x9Fng\tROLE\tNh\xE1\xBA\xA1"
      "c tr\xC6\xB0\xE1\xBB\x9Fng\t\n";
  char path[4096];
  char options[4200];
  snprintf(path, sizeof path, "%s/choir.tsv", folder);
  snprintf(options, sizeof options, "{\"lexicons\": [\"%s\"]}", path);
  FILE* file = fopen(path, "wb");
  if (file == NULL) exit(1);
  fputs(lexicon, file);
  fclose(file);
  const vanthu_status status = vanthu_extractor_new(options, &extractor, &error);
  EXPECT(status == VANTHU_OK);
  if (status != VANTHU_OK) fprintf(stderr, "%s\n", error.data);
  vanthu_string_free(error);
  vanthu_extractor_free(extractor);
}

int main(int count, char** arguments) {
  if (count != 2) return 2;
  vanthu_extractor* extractor = NULL;
  EXPECT(vanthu_extractor_new(NULL, &extractor, NULL) == VANTHU_OK);
  if (extractor == NULL) return 1;
  test_records(extractor);
  test_pages(extractor);
  test_bad_arguments(extractor);
  test_too_large(extractor);
  test_own_files(arguments[1]);
  vanthu_extractor_free(extractor);
  vanthu_extractor_free(NULL);
  vanthu_string_free(nothing);
  EXPECT(strchr(vanthu_version(), '.') != NULL);
  return failures != 0;
}
