#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The command line, seen from outside. usage: cli_test.py VANTHU_BINARY [unittest options]"""
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import unittest

VANTHU = sys.argv.pop(1)
ARTICLE = "Sáng 19/8/2021, đồng chí Lê Thị Hạnh, Bí thư Tỉnh ủy, chủ trì hội nghị."


def vanthu(*arguments, stdin=b"", **options):
    if isinstance(stdin, str):
        stdin = stdin.encode()
    return subprocess.run([VANTHU, *arguments], input=stdin, capture_output=True, timeout=300, **options)


def records(run):
    return [json.loads(line) for line in run.stdout.decode().splitlines()]


def line(**members):
    return json.dumps(members, ensure_ascii=False) + "\n"


class CommandLine(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def file(self, name, content):
        path = self.folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return str(path)

    def expect(self, run, code, *messages):
        """The exit code, and what standard error says: nothing beside these messages."""
        error = run.stderr.decode(errors="replace")
        self.assertEqual(run.returncode, code, error)
        self.assertEqual(len(error.splitlines()), len(messages), error)
        for message in messages:
            self.assertIn(message, error)


class Extract(CommandLine):
    def test_a_file_is_one_record_with_the_name_of_the_file_as_id(self):
        run = vanthu("extract", self.file("hoi-nghi.v2.txt", ARTICLE))
        self.expect(run, 0)
        [record] = records(run)
        self.assertEqual(record["id"], "hoi-nghi.v2")
        self.assertEqual(record["schema"], "vanthu.record/1")

    def test_standard_input_is_read_where_no_file_is_named(self):
        for arguments in (), ("-",):
            run = vanthu("extract", *arguments, stdin=ARTICLE)
            self.expect(run, 0)
            self.assertEqual(records(run)[0]["id"], "stdin")

    def test_an_id_can_be_given(self):
        self.assertEqual(records(vanthu("extract", "--id", "báo/1", stdin=ARTICLE))[0]["id"], "báo/1")

    def test_offsets_count_what_is_asked_for(self):
        text = "\U0001F389 " + ARTICLE
        for unit, encoding in ("codepoint", "utf-32-le"), ("byte", "utf-8"), ("utf16", "utf-16-le"):
            with self.subTest(unit):
                [record] = records(vanthu("extract", "--offsets", unit, stdin=text))
                self.assertEqual(record["offsets"], unit)
                size = {"codepoint": 4, "byte": 1, "utf16": 2}[unit]
                for quote in quotes(record):
                    there = text.encode(encoding)[quote["start"] * size:quote["end"] * size]
                    self.assertEqual(there.decode(encoding), quote["text"])

    def test_pretty_is_the_same_record_on_many_lines(self):
        pretty = vanthu("extract", "--pretty", stdin=ARTICLE).stdout.decode()
        self.assertGreater(len(pretty.splitlines()), 10)
        self.assertEqual([json.loads(pretty)], records(vanthu("extract", stdin=ARTICLE)))

    def test_the_date_of_publication_can_be_given(self):
        run = vanthu("extract", "--published", "2021-08-20T07:30", stdin="Hội nghị.")
        self.assertEqual(records(run)[0]["article"]["published"]["value"], "2021-08-20T07:30")

    def test_a_date_that_is_none_is_a_mistake_of_usage(self):
        for text in "19/8/2021", "2021-02-30", "hôm nay":
            self.assertEqual(vanthu("extract", "--published", text).returncode, 2, text)

    def test_json_lines_give_a_record_each_in_their_order(self):
        lines = "".join(line(id=f"a/{i}", text=ARTICLE * (i % 7), other=[i]) for i in range(200))
        for threads in "1", "3":
            run = vanthu("extract", "--from", "jsonl", "--threads", threads, stdin=lines)
            self.expect(run, 0)
            self.assertEqual([record["id"] for record in records(run)], [f"a/{i}" for i in range(200)])

    def test_threads_do_not_change_the_bytes(self):
        lines = "".join(line(id=str(i), text=ARTICLE) for i in range(50))
        one, four = (vanthu("extract", "--from", "jsonl", "--threads", n, stdin=lines) for n in ("1", "4"))
        self.assertEqual(one.stdout, four.stdout)

    def test_a_line_has_its_own_date_before_the_one_that_is_given(self):
        lines = line(id="1", text="a", published="2020-01-02") + line(id="2", text="a", published=None)
        run = vanthu("extract", "--from", "jsonl", "--published", "2021-08-19", stdin=lines)
        self.assertEqual([record["article"]["published"]["value"] for record in records(run)],
                         ["2020-01-02", "2021-08-19"])

    def test_blank_lines_windows_line_ends_and_a_missing_last_line_end_are_fine(self):
        run = vanthu("extract", "--from", "jsonl", stdin='\n{"id":"1","text":"a"}\r\n\r\n{"id":"2","text":"b"}')
        self.expect(run, 0)
        self.assertEqual(len(records(run)), 2)

    def test_the_same_input_gives_the_same_bytes(self):
        path = self.file("a.txt", ARTICLE)
        self.assertEqual(vanthu("extract", path).stdout, vanthu("extract", path).stdout)


class Html(CommandLine):
    PAGE = ("<html><head><title>Báo</title></head><body><ul><li><a href=a>Trang chủ</a></ul>"
            "<p>" + ARTICLE + " Dự hội nghị có lãnh đạo các sở, ban, ngành của tỉnh.</body></html>")

    def test_files_with_names_of_pages_are_pages(self):
        for name in "a.html", "b.HTM", "c.xhtml":
            run = vanthu("extract", self.file(name, self.PAGE))
            self.expect(run, 0)
            [record] = records(run)
            self.assertTrue(record["text"].startswith(ARTICLE))
            self.assertNotIn("Trang chủ", record["text"])
            self.assertEqual(record["people"][0]["name"], "Lê Thị Hạnh")
            for quote in quotes(record):
                if quote["start"] is not None:
                    self.assertEqual(record["text"][quote["start"]:quote["end"]], quote["text"])

    def test_the_format_can_be_said(self):
        [record] = records(vanthu("extract", "--from", "html", stdin=self.PAGE))
        self.assertNotIn("Trang chủ", record["text"])
        [record] = records(vanthu("extract", "--from", "text", self.file("a.html", self.PAGE)))
        self.assertIsNone(record["text"])

    def test_the_encoding_of_a_page_is_found_or_said(self):
        page = self.PAGE.replace("<head>", "<head><meta charset=utf-8>").encode("utf-16")
        for arguments in (), ("--encoding", "utf-16le"):
            [record] = records(vanthu("extract", *arguments, self.file("a.html", page)))
            self.assertEqual(record["encoding"], "utf-16le")
            self.assertTrue(record["text"].startswith(ARTICLE))

    def test_what_is_no_article_is_reported_and_the_rest_goes_on(self):
        frames = self.file("frames.html", "<frameset><frame src=a></frameset>")
        picture = self.file("picture.html", random.Random(7).randbytes(40000))
        run = vanthu("extract", frames, picture, self.file("a.html", self.PAGE))
        self.expect(run, 1, "frames.html: the page only shows other pages", "picture.html")
        self.assertEqual(len(records(run)), 1)


def quotes(value):
    """Everything in a record that has a text and a place."""
    if isinstance(value, dict):
        if isinstance(value.get("start"), int) and isinstance(value.get("text"), str):
            yield value
        for member in value.values():
            yield from quotes(member)
    elif isinstance(value, list):
        for item in value:
            yield from quotes(item)


class BadInput(CommandLine):
    def test_a_missing_file_is_named_and_the_rest_goes_on(self):
        missing = str(self.folder / "missing.txt")
        run = vanthu("extract", missing, self.file("there.txt", ARTICLE))
        self.expect(run, 1, f"{missing}: cannot be read: No such file or directory")
        self.assertEqual([record["id"] for record in records(run)], ["there"])

    def test_a_folder_is_no_file(self):
        for arguments in ("extract",), ("extract", "--from", "jsonl"), ("normalize",), ("explain",):
            self.expect(vanthu(*arguments, str(self.folder)), 1, "cannot be read: it is a folder")

    @unittest.skipIf(os.geteuid() == 0, "root may read every file")
    def test_a_file_that_one_may_not_read_is_named(self):
        path = self.file("secret.txt", ARTICLE)
        os.chmod(path, 0)
        self.expect(vanthu("extract", path), 1, "cannot be read: Permission denied")

    def test_a_broken_line_is_named_with_its_byte_and_the_rest_goes_on(self):
        path = self.file("news.jsonl", line(id="1", text="a") + '{"id": "2", "text" "b"}\n' + line(id="3", text="c"))
        run = vanthu("extract", "--from", "jsonl", path)
        self.expect(run, 1, f"{path}:2: ")
        self.assertIn("(byte 21 of the line)", run.stderr.decode())
        self.assertEqual([record["id"] for record in records(run)], ["1", "3"])

    def test_lines_of_the_wrong_shape_are_named(self):
        lines = ['["a"]', '7', '{"text": "a"}', '{"id": "1"}', '{"id": 1, "text": "a"}', '{"id": "1", "text": null}',
                 '{"id": "1", "text": "\\ud800"}', '{"id": "1", "text": "a"']
        run = vanthu("extract", "--from", "jsonl", stdin="\n".join(lines))
        self.expect(run, 1, "is array, not an object", "is number, not an object", 'has no "id"', 'has no "text"',
                    '"id" is number, not a string', '"text" is null, not a string', ":7", ":8")
        self.assertEqual(run.stdout, b"")

    def test_a_line_whose_date_is_none_is_read_without_it(self):
        run = vanthu("extract", "--from", "jsonl", stdin=line(id="1", text="a", published="19-8") +
                     line(id="2", text="a", published=2021))
        self.expect(run, 1, 'standard input:1: "published" is no ISO 8601 date and was left out: "19-8"',
                    'standard input:2: "published" is no ISO 8601 date and was left out: 2021')
        self.assertEqual([record["article"]["published"] for record in records(run)], [None, None])

    def test_invalid_utf8_is_a_warning_in_the_record(self):
        run = vanthu("extract", stdin=ARTICLE.encode() + b" \xff\xfe")
        self.expect(run, 0)
        [warning] = records(run)[0]["warnings"]
        self.assertIn("invalid UTF-8", warning)

    def test_invalid_utf8_in_a_json_line_is_a_warning_in_the_record(self):
        run = vanthu("extract", "--from", "jsonl", stdin=b'{"id":"1","text":"\xff' + ARTICLE.encode() + b'"}\n')
        self.expect(run, 0)
        [warning] = records(run)[0]["warnings"]
        self.assertIn("invalid UTF-8", warning)

    def test_empty_text_is_an_empty_record(self):
        for text in b"", b"\n", b" \t\n\n", "\ufeff".encode():
            run = vanthu("extract", stdin=text)
            self.expect(run, 0)
            [record] = records(run)
            self.assertEqual(record["people"] + record["dates"] + record["titles"], [])

    def test_nul_bytes_lone_marks_and_other_languages_do_no_harm(self):
        for text in b"\0", b"a\0b\0" + ARTICLE.encode(), "\u0301\u0301 \u031b".encode(), "Nothing. 何も。".encode():
            run = vanthu("extract", stdin=text)
            self.expect(run, 0)
            self.assertEqual(len(records(run)), 1)

    def test_no_lines_are_no_records(self):
        run = vanthu("extract", "--from", "jsonl", stdin="")
        self.expect(run, 0)
        self.assertEqual(run.stdout, b"")

    def test_a_huge_line_is_read(self):
        run = vanthu("extract", "--from", "jsonl", stdin=line(id="1", text=(ARTICLE + "\n") * 20_000) + line(id="2", text="a"))
        self.expect(run, 0)
        self.assertEqual([record["id"] for record in records(run)], ["1", "2"])

    def test_deep_json_is_only_a_wrong_line(self):
        run = vanthu("extract", "--from", "jsonl", stdin="[" * 200_000 + "\n" + line(id="2", text="a"))
        self.assertEqual(run.returncode, 1)
        self.assertEqual([record["id"] for record in records(run)], ["2"])

    def test_a_reader_that_goes_away_ends_the_run_with_a_message(self):
        lines = line(id="1", text=ARTICLE * 50) * 5_000
        with subprocess.Popen([VANTHU, "extract", "--from", "jsonl", self.file("many.jsonl", lines)],
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
            process.stdout.read(10)
            process.stdout.close()
            error = process.stderr.read().decode()
        self.assertEqual(process.returncode, 4, error)
        self.assertIn("Broken pipe", error)

    def test_a_full_disk_is_noticed(self):
        with open("/dev/full", "wb") as full:
            for arguments in ("extract",), ("normalize",), ("schema",), ("explain", "--text", ARTICLE):
                run = subprocess.run([VANTHU, *arguments], input=ARTICLE.encode(), stdout=full, stderr=subprocess.PIPE)
                self.assertEqual(run.returncode, 4, arguments)
                self.assertIn(b"No space left on device", run.stderr)

    def test_closed_standard_output_is_noticed(self):
        run = subprocess.run(f"exec '{VANTHU}' extract - >&-", shell=True, input=ARTICLE.encode(), stderr=subprocess.PIPE)
        self.assertEqual(run.returncode, 4, run.stderr)


class OwnData(CommandLine):
    def test_a_mistake_in_a_rule_file_is_named_with_its_line_and_nothing_is_read(self):
        path = self.file("own.rules", "string phrases\nrule award.own\npattern a:NO_SUCH_LABEL\n"
                         "+ [Bằng khen]\n- bằng khen\n")
        for command in ("extract",), ("explain", "--text", ARTICLE):
            run = vanthu(*command, "--rules", path, stdin=ARTICLE)
            self.expect(run, 3, f"{path}:")
            self.assertIn("NO_SUCH_LABEL", run.stderr.decode())
            self.assertEqual(run.stdout, b"")

    def test_a_missing_lexicon_is_named(self):
        self.expect(vanthu("extract", "--lexicon", "missing.tsv"), 3, "missing.tsv: cannot be read")

    def test_check_prints_one_mistake_a_line(self):
        path = self.file("own.tsv", "# What    offices\n# Source  our own\nsurface\tlabel\n thing\tNO_SUCH_LABEL\n")
        run = vanthu("check", path)
        self.assertEqual(run.returncode, 1)
        self.assertIn(f"{path}:4", run.stdout.decode())
        self.assertIn("1 file, ", run.stderr.decode())

    def test_check_wants_lexicons_and_rules(self):
        self.assertEqual(vanthu("check").returncode, 2)
        self.assertEqual(vanthu("check", "article.txt").returncode, 2)


# ARTICLE in TCVN3.
TCVN3 = (b"S\xb8ng 19/8/2021, \xae\xe5ng ch\xdd L\xaa Th\xde H\xb9nh, B\xdd th\xad T\xd8nh \xf1y, "
         b"ch\xf1 tr\xd7 h\xe9i ngh\xde.")


class Encodings(CommandLine):
    def test_decode_writes_utf8_and_says_what_it_read(self):
        run = vanthu("decode", stdin=TCVN3)
        self.expect(run, 0, "standard input: tcvn3, certainty 1.000")
        self.assertEqual(run.stdout.decode(), ARTICLE)

    def test_decode_as_json_is_one_object_a_file(self):
        files = [self.file("a.txt", TCVN3), self.file("b.txt", "Ngh&#7883; quyết")]
        run = vanthu("decode", "--json", *files)
        self.expect(run, 0)
        first, second = records(run)
        self.assertEqual(first, {"file": files[0], "encoding": "tcvn3", "certainty": first["certainty"],
                                 "replaced": 0, "repairs": [], "text": ARTICLE})
        self.assertGreater(first["certainty"], 0.99)
        self.assertEqual((second["encoding"], second["repairs"], second["text"]),
                         ("utf-8", ["entities"], "Nghị quyết"))

    def test_what_is_no_text_is_refused_and_the_rest_is_written(self):
        picture = bytes((i * i * 2654435761 >> 13) & 0xFF for i in range(4000))
        run = vanthu("decode", self.file("photo.jpg", picture), self.file("a.txt", TCVN3))
        self.expect(run, 1, "photo.jpg: the bytes are no text in a known encoding", "a.txt: tcvn3")
        self.assertEqual(run.stdout.decode(), ARTICLE)
        run = vanthu("extract", self.file("photo.jpg", picture))
        self.expect(run, 1, "photo.jpg: the bytes are no text in a known encoding")

    def test_an_encoding_can_be_given_and_must_be_known(self):
        self.assertEqual(vanthu("decode", "--encoding", "VPS", stdin=b"\xce").stdout.decode(), "ị")
        for run in (vanthu("decode", "--encoding", "ebcdic"),
                    vanthu("extract", "--from", "jsonl", "--encoding", "vni")):
            self.assertEqual(run.returncode, 2)
            self.assertIn(b"--encoding", run.stderr)

    def test_the_record_of_a_text_in_an_old_charset_holds_the_text_of_its_offsets(self):
        [record] = records(vanthu("extract", stdin=TCVN3))
        [expected] = records(vanthu("extract", stdin=ARTICLE))
        self.assertEqual((record["encoding"], record["text"]), ("tcvn3", ARTICLE))
        self.assertEqual((expected["encoding"], expected["text"]), ("utf-8", None))
        for member in "people", "titles", "dates":
            self.assertEqual(record[member], expected[member])
            self.assertTrue(record[member])

    def test_mended_text_in_json_lines_is_in_the_record_too(self):
        misread = ARTICLE.encode().decode("latin-1")
        [record] = records(vanthu("extract", "--from", "jsonl", stdin=line(id="1", text=misread)))
        self.assertEqual((record["encoding"], record["text"]), ("utf-8", ARTICLE))
        self.assertEqual(record["warnings"], ["mended: utf-8-as-windows-1252"])


class OtherCommands(CommandLine):
    def test_normalize_writes_the_normal_form(self):
        run = vanthu("normalize", stdin="Uỷ ban nhân dân tỉnh Thanh Hoá\n")
        self.expect(run, 0)
        self.assertEqual(run.stdout.decode(), "Ủy ban nhân dân tỉnh Thanh Hóa\n")

    def test_normalize_takes_the_steps_that_are_asked_for(self):
        run = vanthu("normalize", "--steps", "dashes,tone-marks", stdin="Thanh Hoá\t2015–2020")
        self.expect(run, 0)
        self.assertEqual(run.stdout.decode(), "Thanh Hóa\t2015-2020")
        run = vanthu("normalize", "--steps", "magic", stdin="a")
        self.assertEqual(run.returncode, 2)
        self.assertIn(b"'magic' is not known", run.stderr)

    def test_normalize_says_how_many_bytes_it_replaced(self):
        run = vanthu("normalize", stdin="Ủy ban".encode() + b"\xff")
        self.expect(run, 0, "standard input: 1 invalid UTF-8 byte replaced, the first at byte 8")
        self.assertEqual(run.stdout.decode(), "Ủy ban\ufffd")

    def test_normalize_reads_any_encoding_and_says_which(self):
        run = vanthu("normalize", stdin="Uỷ ban nhân dân".encode("utf-16"))
        self.expect(run, 0, "standard input: utf-16le, certainty 1.000")
        self.assertEqual(run.stdout.decode(), "Ủy ban nhân dân")
        run = vanthu("normalize", "--encoding", "cp1258", stdin="Đảng".encode("cp1258", "replace"))
        self.expect(run, 0, "windows-1258")

    def test_explain_shows_units_above_their_labels(self):
        run = vanthu("explain", "--text", ARTICLE)
        self.expect(run, 0)
        self.assertIn("Bí thư", run.stdout.decode())
        self.assertIn("words", run.stdout.decode())

    def test_explain_speaks_json(self):
        run = vanthu("explain", "--json", stdin=ARTICLE)
        self.expect(run, 0)
        [sentence] = json.loads(run.stdout)["sentences"]
        self.assertEqual(sentence["text"], ARTICLE)
        self.assertEqual({level["name"] for level in sentence["levels"]}, {"words", "phrases", "entities"})

    def test_schema_is_json(self):
        schema = json.loads(vanthu("schema").stdout)
        self.assertEqual(schema["$schema"], "https://json-schema.org/draft/2020-12/schema")

    def test_version_and_help_go_to_standard_output(self):
        self.assertRegex(vanthu("--version").stdout.decode(), r"^vanthu \d+\.\d+\.\d+\n$")
        for command in [], ["extract"], ["normalize"], ["explain"], ["check"], ["schema"]:
            run = vanthu(*command, "--help")
            self.expect(run, 0)
            self.assertIn("vanthu " + " ".join(command), run.stdout.decode())

    def test_mistakes_of_usage_have_a_code_of_their_own(self):
        for arguments in [], ["extrakt"], ["extract", "--from", "xml"], ["extract", "--offsets", "rune"], \
                ["extract", "--threads", "0"], ["extract", "--id", "1", "a.txt", "b.txt"], \
                ["extract", "--id", "1", "--from", "jsonl"], ["explain", "--text", "a", "b.txt"], ["schema", "--nix"]:
            with self.subTest(arguments):
                run = vanthu(*arguments)
                self.assertEqual(run.returncode, 2)
                self.assertEqual(run.stdout, b"")
                self.assertNotEqual(run.stderr, b"")


if __name__ == "__main__":
    unittest.main()
