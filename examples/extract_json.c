/* SPDX-License-Identifier: Apache-2.0
 *
 * The record of a sentence, from C. */
#include <stdio.h>
#include <string.h>
#include <vanthu_c.h>

/* Says what is wrong, gives the message back, and is what main() returns. */
static int give_up(vanthu_owned_string error) {
  fprintf(stderr, "%s\n", error.data != NULL ? error.data : "out of memory");
  vanthu_string_free(error);
  return 1;
}

int main(void) {
  vanthu_extractor* extractor;
  vanthu_owned_string error;
  if (vanthu_extractor_new(NULL, &extractor, &error) != VANTHU_OK) return give_up(error);

  const char* text = "Ông Lê Văn An, Bí thư Tỉnh ủy, chủ trì hội nghị.";
  const char* known = "{\"id\": \"example\", \"offsets\": \"byte\"}";
  vanthu_owned_string record;
  const vanthu_status status = vanthu_extract_json(extractor, text, strlen(text), known, &record, &error);
  vanthu_extractor_free(extractor);
  if (status != VANTHU_OK) return give_up(error);

  puts(record.data);
  vanthu_string_free(record);
  return 0;
}
