"""Who holds which office, in pandas."""

import vanthu
from articles import records

titles = vanthu.to_arrow(records())["titles"].to_pandas()
held = titles[titles["holder_names"].str.len() > 0].explode("holder_names")
offices = held.groupby("holder_names")["text"].agg(lambda texts: "; ".join(sorted(set(texts))))
for name, texts in offices.items():
    print(f"{name}: {texts}")
