# SPDX-License-Identifier: Apache-2.0
"""``python -m vanthu.spark INPUT OUTPUT``."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from ..errors import DataError, Error, FileError
from ..extractor import Extractor
from .job import run


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m vanthu.spark",
        description="Extracts records from a folder of articles on a Spark cluster, into Parquet by kind.",
        epilog="Exit codes: 0 fine; 1 some articles could not be read (OUTPUT/errors says which and why); "
        "2 the command line is wrong; 3 a lexicon or rule file has a mistake.",
    )
    parser.add_argument("input", metavar="INPUT", help="a file or folder, or its URI")
    parser.add_argument("output", metavar="OUTPUT", help="a folder, or its URI; taken up again if it exists")
    parser.add_argument(
        "--format",
        choices=["text", "html", "jsonl", "warc"],
        help="what the files hold; where it is not given, the names say it (.txt, .html, .jsonl, .warc, .gz)",
    )
    parser.add_argument("--lexicon", metavar="FILE", action="append", default=[], help="a lexicon of yours")
    parser.add_argument("--rules", metavar="FILE", action="append", default=[], help="rules of your own")
    parser.add_argument("--master", help="where Spark runs; else as Spark is configured, or on this machine")
    parser.add_argument(
        "--chunk-bytes",
        type=int,
        default=32 << 20,
        metavar="N",
        help="what a task reads of a file of lines",
    )
    return parser.parse_args()


def main() -> int:
    """Run the job and say what came of it."""
    arguments = _arguments()
    if arguments.chunk_bytes < 1:
        print("--chunk-bytes must be 1 or more", file=sys.stderr)
        return 2
    try:
        extractor = Extractor(lexicons=arguments.lexicon, rules=arguments.rules)
    except (DataError, FileError) as error:
        print(error, file=sys.stderr)
        return 3
    # Workers run the same Python, and a Spark that pip installed knows its own place.
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    import pyspark
    from pyspark.sql import SparkSession

    os.environ.setdefault("SPARK_HOME", str(Path(pyspark.__file__).parent))
    builder = SparkSession.builder.appName("vanthu")
    if arguments.master:
        builder = builder.master(arguments.master)
    spark = builder.getOrCreate()
    try:
        summary = run(
            spark,
            arguments.input,
            arguments.output,
            extractor=extractor,
            format=arguments.format,
            chunk_bytes=arguments.chunk_bytes,
        )
    except Error as error:
        print(error, file=sys.stderr)
        return 2
    finally:
        spark.stop()
    for path in summary.not_read:
        print(f"{path}: not read: its name does not say what it holds (--format)", file=sys.stderr)
    print(
        f"{summary.records} records and {summary.errors} errors from {summary.chunks} chunks; "
        f"{summary.done_before} chunks were done before",
        file=sys.stderr,
    )
    return 1 if summary.errors or summary.not_read else 0


if __name__ == "__main__":
    sys.exit(main())
