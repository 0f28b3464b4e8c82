"""Which documents are cited in how many articles, in Polars."""

import polars as pl
import vanthu
from articles import records

documents = pl.from_arrow(vanthu.to_arrow(records())["documents"])
assert isinstance(documents, pl.DataFrame)
cited = (
    documents.group_by("type", "number")
    .agg(pl.col("article").n_unique().alias("articles"))
    .sort("articles", "number", descending=[True, False])
)
for type, number, articles in cited.iter_rows():
    print(f"{type} {number}: {articles}")
