# SPDX-License-Identifier: Apache-2.0
"""People as underthesea finds them: articles as JSON Lines in, {"id", "items": [{"start", "end"}]} out."""
import json
import sys

from underthesea import ner, sent_tokenize

for line in sys.stdin:
    article = json.loads(line)
    text, at, items = article["text"], 0, []
    for sentence in sent_tokenize(text):
        person: dict[str, int] | None = None
        for word, _, _, label in ner(sentence):
            start = text.find(word, at, at + len(word) + 100)  # a word that was changed must not lose the others
            if start < 0:
                continue
            at = start + len(word)
            if label == "B-PER" or (label == "I-PER" and person is None):
                person = {"start": start, "end": at}
                items.append(person)
            elif label == "I-PER" and person is not None:
                person["end"] = at
            else:
                person = None
    print(json.dumps({"id": article["id"], "items": items}))
