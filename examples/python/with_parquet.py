"""Tables written to Parquet files and read back, a part of them at a time."""

import tempfile
from pathlib import Path

import pyarrow.compute as pc
import pyarrow.parquet as pq
import vanthu
from articles import records

with tempfile.TemporaryDirectory() as folder:
    for kind, table in vanthu.to_arrow(records()).items():
        pq.write_table(table, Path(folder) / f"{kind}.parquet")
    awards = pq.read_table(
        Path(folder) / "awards.parquet",
        columns=["article", "award", "count", "recipient"],
        filters=pc.field("count") > 1,
    )
for row in awards.to_pylist():
    print(row["article"], row["award"], row["count"], row["recipient"])
