# SPDX-License-Identifier: Apache-2.0
"""Extraction on a cluster of two workers, which Spark starts as processes of their own."""

from __future__ import annotations

import contextlib
import datetime
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psutil
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import vanthu

if shutil.which("java") is None:
    pytest.skip("no java: Spark needs a Java 17 runtime", allow_module_level=True)
pyspark = pytest.importorskip("pyspark")

import vanthu.spark
from pyspark.sql import Row, SparkSession
from vanthu.spark.job import run
from vanthu.spark.output import tables

pytestmark = pytest.mark.filterwarnings("ignore:PySpark does not yet fully support pandas")

cluster = "local-cluster[2,1,1024]"
text = "Sáng 19/8, đồng chí Lê Thị Hạnh, Bí thư Tỉnh ủy, chủ trì hội nghị."
examples = [
    path.read_text() for path in sorted((Path(__file__).parents[3] / "examples/articles").glob("*.txt"))
]
environment = os.environ | {
    "PYSPARK_PYTHON": sys.executable,
    "SPARK_HOME": str(Path(pyspark.__file__).parent),
    "SPARK_LOCAL_IP": "127.0.0.1",
    # Java that starts fast rather than runs fast.
    "JAVA_TOOL_OPTIONS": "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
}


@pytest.fixture(scope="module")
def spark() -> Iterator[SparkSession]:
    os.environ.update(environment)
    builder = SparkSession.builder.master(cluster).config("spark.ui.enabled", "false")
    session = builder.config("spark.sql.shuffle.partitions", "2").getOrCreate()
    yield session
    session.stop()


@pytest.fixture(scope="module")
def collection(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Articles in lines and in files, and some that cannot be read."""
    folder = tmp_path_factory.mktemp("collection")
    lines = [json.dumps({"id": f"line/{i}", "text": examples[i % 5] * 4}) for i in range(150)]
    lines[70] = "no JSON"
    lines[100] = json.dumps({"id": "line/100", "text": text, "published": "2021-08-20"})
    (folder / "articles.jsonl").write_text("\n".join(lines))
    for number, example in enumerate(examples):
        (folder / f"{number}.txt").write_text(example)
    return folder


def expected(collection: Path) -> dict[str, str]:
    """The records that one machine makes, by id."""
    lines = (collection / "articles.jsonl").read_text().splitlines()
    articles = [json.loads(line) for line in lines if line.startswith("{")]
    articles += [{"id": str(number), "text": example} for number, example in enumerate(examples)]
    return {record.id: record.to_json() for record in vanthu.extract_many(articles)}


def rows(output: Path, name: str) -> list[dict[str, Any]]:
    files = sorted((output / name).glob("*.parquet"))
    found: list[dict[str, Any]] = pa.concat_tables([pq.read_table(file) for file in files]).to_pylist()
    return found


def check(output: Path, collection: Path) -> None:
    """Everything is there once, as one machine makes it."""
    records = rows(output, "records")
    wanted = expected(collection)
    assert len(records) == len(wanted)
    assert {row["article"]: row["record"] for row in records} == wanted
    tables_here = vanthu.to_arrow(vanthu.Record.from_json(record) for record in wanted.values())
    for kind, table in tables_here.items():
        key = lambda row: json.dumps(row, default=str, sort_keys=True)  # noqa: E731
        assert sorted(rows(output, kind), key=key) == sorted(table.to_pylist(), key=key)
    (error,) = rows(output, "errors")
    assert (error["source"], error["extracted"]) == ("articles.jsonl", False)
    assert error["reason"].startswith("the line is no JSON")
    assert not [path for name in tables for path in (output / name).iterdir() if path.name.startswith(".")]


def wait_for(condition: Callable[[], object], seconds: float = 120) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not come about"
        time.sleep(0.02)


def chunks_done(output: Path) -> int:
    return len(list(output.glob("_done/[!.]*")))


def executors() -> list[psutil.Process]:
    """The processes of the workers, of which this one is the driver."""
    found = []
    for process in psutil.Process().children(recursive=True):
        with contextlib.suppress(psutil.Error):
            if any("CoarseGrainedExecutorBackend" in argument for argument in process.cmdline()):
                found.append(process)
    return found


def test_map_in_arrow(spark: SparkSession) -> None:
    day = datetime.date(2021, 8, 20)
    articles = spark.createDataFrame(
        [Row(id=str(i), text=text if i != 3 else None, published=day) for i in range(8)],
        "id string, text string, published date",
    )
    found = articles.repartition(4).mapInArrow(vanthu.spark.extract, vanthu.spark.schema).cache()
    records = {row["id"]: row["record"] for row in found.collect()}
    assert len(records) == 8
    assert records["1"] == vanthu.extract(text, id="1", published=day).to_json()
    assert records["3"] is None
    (failed,) = found.where("error is not null").collect()
    assert failed["error"] == "text must be str, not None"
    dates = found.mapInArrow(vanthu.spark.rows("dates"), vanthu.spark.rows_schema("dates"))
    assert [(row["value"], row["day"]) for row in dates.distinct().where("article = '1'").collect()] == [
        ("2021-08-19", datetime.date(2021, 8, 19))
    ]
    assert dates.count() == 7


def test_lexicons_of_ones_own_go_to_the_workers(spark: SparkSession, tmp_path: Path) -> None:
    lexicon = tmp_path / "choir.tsv"
    lexicon.write_text(
        "# What    offices of a choir\n# Source  our own\n# Checked 2026-11\n"
        "surface\tlabel\tcanonical\tnote\nNhạc trưởng\tROLE\tNhạc trưởng\t\n"
    )
    extract = vanthu.spark.extract_with(vanthu.Extractor(lexicons=[lexicon]))
    lexicon.unlink()
    articles = spark.createDataFrame([Row(text="Ông Lê Văn An, Nhạc trưởng Dàn nhạc.")])
    (row,) = articles.mapInArrow(extract, vanthu.spark.schema).collect()
    assert "Nhạc trưởng" in [title["role"] for title in json.loads(row["record"])["titles"]]


def test_a_worker_that_is_killed_loses_nothing(spark: SparkSession, collection: Path, tmp_path: Path) -> None:
    output = tmp_path / "out"

    def kill_one() -> None:
        wait_for(lambda: chunks_done(output) >= 4)
        done_before.append(chunks_done(output))
        executors()[0].kill()

    done_before: list[int] = []
    killer = threading.Thread(target=kill_one)
    killer.start()
    summary = run(spark, str(collection), str(output), chunk_bytes=60_000)
    killer.join()
    assert done_before
    assert done_before[0] < summary.chunks
    assert (summary.records, summary.errors) == (154, 1)
    check(output, collection)
    again = run(spark, str(collection), str(output), chunk_bytes=60_000)
    assert (again.chunks, again.done_before) == (0, summary.chunks)
    with pytest.raises(vanthu.Error, match="was begun with other input; write to another folder"):
        run(spark, str(collection.parent), str(output), chunk_bytes=60_000)


def job(collection: Path, output: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-W", "ignore", "-m", "vanthu.spark", "--master", cluster]
    command += ["--chunk-bytes", "60000", str(collection), str(output)]
    return subprocess.Popen(
        command, env=environment, stderr=subprocess.PIPE, text=True, start_new_session=True
    )


def test_a_job_that_is_killed_goes_on_where_it_was(collection: Path, tmp_path: Path) -> None:
    output = tmp_path / "out"
    first = job(collection, output)
    try:
        wait_for(lambda: chunks_done(output) >= 5)
    finally:
        os.killpg(first.pid, signal.SIGKILL)
        first.communicate()
    # What is running on workers when the driver goes may still end well.
    time.sleep(2)
    done = {path: path.stat().st_mtime_ns for path in output.glob("records/[!.]*")}
    second = job(collection, output)
    _, messages = second.communicate(timeout=240)
    assert second.returncode == 1, messages  # there is one bad line
    before = re.search(r"(\d+) chunks were done before", messages)
    assert before is not None
    assert int(before[1]) >= 5
    check(output, collection)
    noted = {path.stem for path in output.glob("_done/*")}
    assert noted == {path.stem for path in output.glob("records/*")}
    unchanged = [path for path, time in done.items() if path.stat().st_mtime_ns == time]
    assert len(unchanged) >= 5
