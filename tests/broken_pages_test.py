#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Pages that are broken on purpose, up to 100 MB: each ends in a record or a clear error, in time and memory that
are bounded. usage: broken_pages_test.py VANTHU_BINARY"""
import json
import pathlib
import random
import resource
import subprocess
import sys
import tempfile
import time

SENTENCE = ("Đồng chí Lê Văn Tuấn, Bí thư Huyện ủy Thanh Sơn, chủ trì hội nghị tổng kết công tác xây dựng Đảng năm "
            "2021 của toàn huyện. ")
MEGABYTE = 1_000_000
ENDLESS = (
    ("bodies", "Đoàn Bình Định "),
    ("awards", "tặng 3 Bằng khen cho ông Lê Văn Tuấn, "),
    ("documents", "Quyết định số 12/QĐ-UBND ngày 5/6/2020 của UBND tỉnh về việc "),
    ("offices", "Giám đốc Sở Y tế "),
    ("officers", "ông Lê Văn Tuấn - Giám đốc; "),
    ("appointments", "bổ nhiệm ông Lê Văn Tuấn giữ chức Giám đốc, "),
    ("given names", "Bộ trưởng Bộ Y tế Lê Văn Tuấn phát biểu. Bộ trưởng Tuấn trả lời. "),
    ("shared given names", "Bộ trưởng Bộ Y tế Lê Văn Tuấn hỏi Giám đốc Sở Y tế Vũ Minh Tuấn. Bộ trưởng Tuấn trả lời. "),
)
SECONDS = 120
MEGABYTES_OF_MEMORY = 3000


def filled(unit, megabytes):
    return unit * (megabytes * MEGABYTE // len(unit.encode()) + 1)


def noise(megabytes):
    return random.Random(7).randbytes(megabytes * MEGABYTE)


def pages():
    """(name, bytes or text, whether the sentence must be in the text)"""
    paragraph = f"<p>{SENTENCE}</p>"
    yield "10,000 divisions", "<div>" * 10000 + paragraph + "</div>" * 10000, True
    yield "10,000 tables", "<table><tr><td>" * 10000 + paragraph, True
    yield "10,000 open links", "<a href=x><div>" * 10000 + paragraph, False
    yield "100 MB of scripts", "<script>" + filled("var a = '<p>';", 100) + "</script>" + paragraph, True
    yield "100 MB of comments", filled("<!-- -- > <p>abc -->", 100) + paragraph, True
    yield "100 MB in an attribute", '<p class="' + filled("abc ", 100) + '">' + SENTENCE, True
    yield "100 MB of attributes", "<p " + filled("a1 b=2 ", 100) + ">" + SENTENCE, True
    yield "100 MB of formatting", filled("<font color=red><u>", 100) + paragraph, True
    yield "100 MB of unclosed tags", filled("<div><b><i><span>", 100) + paragraph, False
    yield "100 MB of paragraphs", filled(paragraph, 100), False
    yield "100 MB of less-than signs", filled("<", 100), False
    yield "100 MB of end tags", filled("</div></p></td>", 100), False
    yield "100 MB of entities", filled("&#7883;&amp;", 100), False
    yield "100 MB without a space", filled("a", 100), False
    yield "100 MB of bytes", noise(100), False
    yield "30 MB of paragraphs", filled(paragraph, 30), True
    yield "25 MB of list items", filled("<li>abc", 25), False
    yield "25 MB of line breaks", filled("ab<br>", 25), False
    yield "25 MB of misnested tags", filled("<b><p>x</b><i>y</p></i>", 25), False
    yield "25 MB of links", filled("<a href=x>tin</a> ", 25), False
    yield "25 MB of table cells", "<table>" + filled("<td>a<tr>", 25), False
    yield "25 MB of text in tables", filled("<table>abc<tr>x", 25), False
    yield "25 MB of headings", filled("<h1>Một hai ba bốn năm</h1>", 25), False
    yield "25 MB of drawings", filled("<svg>", 25) + paragraph, False
    yield "25 MB of data", '<script type="application/ld+json">' + filled("[", 25) + "</script>" + paragraph, True
    yield "25 MB of metadata", filled('<meta property="og:title" content="Một">', 25) + paragraph, True
    yield "25 MB of bodies", filled("<body a=1><html b=2>", 25) + paragraph, True
    for name, unit in ENDLESS:
        yield f"3 MB of {name} in one paragraph", "<p>" + filled(unit, 3), False


def main(vanthu):
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        for name, page, has_sentence in pages():
            path = pathlib.Path(folder) / "page.html"
            path.write_bytes(page if isinstance(page, bytes) else page.encode())
            del page
            begin = time.monotonic()
            run = subprocess.Popen([vanthu, "extract", path], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            output, error = run.communicate(timeout=10 * SECONDS)
            seconds = time.monotonic() - begin
            memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1000  # the greatest so far
            message = error.decode(errors="replace").strip().replace(str(path), path.name)
            text = json.loads(output)["text"] if output else ""
            is_right = (run.returncode == 0 and output and not error) or (run.returncode == 1 and message)
            is_right = is_right and seconds < SECONDS and memory < MEGABYTES_OF_MEMORY
            is_right = is_right and (not has_sentence or SENTENCE.strip() in text)
            failed += not is_right
            print(f"{'right' if is_right else 'WRONG'}  {name}: {seconds:.1f} s, at most {memory:.0f} MB so far, "
                  f"{message or f'{len(text)} characters of text'}", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
