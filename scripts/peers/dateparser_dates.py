# SPDX-License-Identifier: Apache-2.0
"""Dates as dateparser finds them: articles as JSON Lines in, {"id", "items": [{"start", "end", "value"}]} out."""
import datetime
import json
import sys

from dateparser.search import search_dates

for line in sys.stdin:
    article = json.loads(line)
    settings: dict[str, object] = {"DATE_ORDER": "DMY"}
    if article.get("published"):
        settings["RELATIVE_BASE"] = datetime.datetime.fromisoformat(article["published"][:10])
    text, at, items = article["text"], 0, []
    for words, date in search_dates(text, languages=["vi"], settings=settings) or []:
        start = text.find(words, at)
        if start < 0:
            continue
        at = start + len(words)
        items.append({"start": start, "end": at, "value": date.date().isoformat()})
    print(json.dumps({"id": article["id"], "items": items}))
