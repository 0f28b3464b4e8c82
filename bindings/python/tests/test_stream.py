# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import vanthu

text = "Sáng 19/8, đồng chí Lê Thị Hạnh, Bí thư Tỉnh ủy, chủ trì hội nghị."
articles = [
    path.read_text() for path in sorted((Path(__file__).parents[3] / "examples/articles").glob("*.txt"))
]


def python(program: str, *, seconds: float = 60) -> subprocess.CompletedProcess[str]:
    """Run a program of its own: what is tested may end or hang the process."""
    command = [sys.executable, "-W", "ignore::DeprecationWarning", "-c", program]
    return subprocess.run(command, capture_output=True, text=True, timeout=seconds, check=False)


@pytest.mark.parametrize("threads", [1, 2, 5])
def test_records_come_in_order(threads: int) -> None:
    # Long ones among short ones, so that later ones are ready earlier.
    given = [vanthu.Input(articles[i % 5] * (20 if i % 7 == 0 else 1), str(i)) for i in range(60)]
    records = list(vanthu.extract_many(given, threads=threads))
    assert [record.id for record in records] == [str(i) for i in range(60)]
    assert records == [vanthu.extract(article.text, id=article.id) for article in given]


@pytest.mark.parametrize("threads", [1, 3])
def test_few_articles_are_in_memory(threads: int) -> None:
    taken = 0

    def endless() -> Iterator[str]:
        nonlocal taken
        while True:
            taken += 1
            yield text

    records = vanthu.extract_many(endless(), threads=threads)
    for _ in range(50):
        next(records)
    assert taken <= 50 + 4 * threads
    del records


def test_articles_may_be_texts_inputs_and_mappings() -> None:
    given: list[Any] = [
        text,
        vanthu.Input(text, "2", "2021-08-20"),
        {"text": text, "id": "3", "category": "x"},
    ]
    first, second, third = vanthu.extract_many(given)
    assert (first.id, second.id, third.id) == ("", "2", "3")
    assert second.dates[0].value == "2021-08-19"


@pytest.mark.parametrize("threads", [1, 2])
def test_an_article_that_cannot_be_read_says_which_one_it_is(threads: int) -> None:
    given: list[Any] = [text, "\ud800", {"id": "no text"}, b"bytes", 5, {"text": "x", "published": "x"}, text]
    results = list(vanthu.extract_many(given, threads=threads, errors="return"))
    assert [type(result).__name__ for result in results] == [
        "Record",
        "TextError",
        "ArgumentError",
        "ArgumentError",
        "ArgumentError",
        "DateError",
        "Record",
    ]
    assert [result.article for result in results if isinstance(result, vanthu.Error)] == [1, 2, 3, 4, 5]
    records = vanthu.extract_many(given, threads=threads)
    assert next(records) == results[0]
    with pytest.raises(vanthu.TextError, match="article 1: text has a lone surrogate"):
        next(records)
    assert list(records) == []


def test_arguments_are_checked_at_once() -> None:
    wrong: list[tuple[Any, dict[str, Any]]] = [
        ("one text", {}),
        (b"bytes", {}),
        ({"text": "x"}, {}),
        (5, {}),
        ([], {"threads": "2"}),
        ([], {"threads": True}),
    ]
    for given, options in wrong:
        with pytest.raises(vanthu.ArgumentError):
            vanthu.extract_many(given, **options)
    for threads in (0, -1, 1000):
        with pytest.raises(ValueError, match="from 1 to 256"):
            vanthu.extract_many([], threads=threads)
    with pytest.raises(ValueError, match="'raise' or 'return'"):
        vanthu.extract_many([], errors="ignore")  # type: ignore[call-overload]


@pytest.mark.parametrize("threads", [1, 2])
def test_what_the_iterable_raises_comes_after_the_records_before_it(threads: int) -> None:
    def broken() -> Iterator[str]:
        yield from [text, text]
        raise OSError("the disk is gone")

    records = vanthu.extract_many(broken(), threads=threads)
    assert len([next(records), next(records)]) == 2
    with pytest.raises(OSError, match="the disk is gone"):
        next(records)


def test_the_gil_is_free_during_extraction() -> None:
    long = "\n".join(articles) * 400
    steps = 0
    done = threading.Event()

    def count() -> None:
        nonlocal steps
        while not done.is_set():
            steps += 1
            time.sleep(0.001)

    counter = threading.Thread(target=count)
    counter.start()
    begun = time.perf_counter()
    vanthu.extract(long)
    milliseconds = 1000 * (time.perf_counter() - begun)
    done.set()
    counter.join()
    assert steps > milliseconds / 20


def test_one_extractor_in_many_threads() -> None:
    extractor = vanthu.Extractor()
    expected = [extractor.extract(article) for article in articles]
    found: list[bool] = []

    def work() -> None:
        found.append([extractor.extract(article) for article in articles] == expected)

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [True] * 8


@pytest.mark.parametrize("threads", [1, 2])
def test_ctrl_c_ends_extract_many(threads: int) -> None:
    program = f"""
import vanthu
def endless():
    while True:
        yield {text!r} * 200
print("begun", flush=True)
try:
    for record in vanthu.extract_many(endless(), threads={threads}):
        pass
except KeyboardInterrupt:
    print("interrupted", flush=True)
"""
    child = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    try:
        assert child.stdout.readline() == "begun\n"
        time.sleep(0.5)
        child.send_signal(signal.SIGINT)
        rest, _ = child.communicate(timeout=30)
    finally:
        child.kill()
        child.wait()
    assert rest == "interrupted\n"
    assert child.returncode == 0


def test_a_stream_that_is_left_ends_its_threads() -> None:
    before = len(os.listdir("/proc/self/task"))
    for _ in range(5):
        records = vanthu.extract_many([text] * 100, threads=4)
        next(records)
        del records
    assert len(os.listdir("/proc/self/task")) == before


def test_a_program_may_end_in_the_middle() -> None:
    program = f"""
import vanthu
records = vanthu.extract_many([{text!r}] * 1000, threads=4)
print(next(records).id == '')
"""
    ended = python(program)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "True\n", "")


def test_an_extractor_works_after_a_fork() -> None:
    program = f"""
import os, threading, vanthu
extractor = vanthu.Extractor()
expected = extractor.extract({text!r})
stop = threading.Event()
def busy():
    while not stop.is_set():
        extractor.extract({text!r} * 50)
threads = [threading.Thread(target=busy) for _ in range(3)]
for thread in threads: thread.start()
failed = 0
for _ in range(25):
    child = os.fork()
    if child == 0:
        same = extractor.extract({text!r}) == expected
        many = list(extractor.extract_many([{text!r}] * 4, threads=2)) == [expected] * 4
        os._exit(0 if same and many else 1)
    failed += os.waitpid(child, 0)[1] != 0
stop.set()
for thread in threads: thread.join()
print("failed:", failed)
"""
    ended = python(program)
    assert (ended.stdout, ended.stderr) == ("failed: 0\n", "")


def test_a_stream_that_was_begun_before_a_fork_says_so() -> None:
    program = f"""
import os, vanthu
records = vanthu.extract_many([{text!r}] * 100, threads=2)
next(records)
child = os.fork()
if child == 0:
    try:
        for _ in records: pass
    except vanthu.ProcessError as error:
        print("call it anew" in str(error), flush=True)
    del records
    os._exit(0)
os.waitpid(child, 0)
print(len(list(records)))
"""
    ended = python(program)
    assert (ended.stdout, ended.stderr) == ("True\n99\n", "")


def test_multiprocessing() -> None:
    program = f"""
import multiprocessing, vanthu
if __name__ == "__main__":
    for method in ("fork", "spawn"):
        with multiprocessing.get_context(method).Pool(2) as pool:
            records = pool.map(vanthu.Extractor().extract, [{text!r}] * 6)
        print(records == [vanthu.extract({text!r})] * 6)
"""
    ended = python(program)
    assert (ended.stdout, ended.stderr) == ("True\nTrue\n", "")
