"""Broken files of data: each gets a sentence that names the file and says what to do, nothing else happens,
and everything stays as it was."""

import gzip
import hashlib
import json
import os
import zipfile
from pathlib import Path

import pytest

from peft_engine.contract import paths
from peft_engine.contract.problems import EngineError
from peft_engine.contract.reading import preview, read
from tests.broken import making as m
from tests.broken.making import Case, cut, flipped

pytestmark = pytest.mark.timeout(20)

WHERE = (0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.97)
"""Shares of a file after which it is cut."""
CUT_JSON = json.dumps(m.ROWS[0])
PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(range(256))

DELIMITED = [
    Case("empty.csv", "", "is empty"),
    Case("blank.csv", "\n \r\n\t\n", "has no rows"),
    Case("mark.csv", b"\xef\xbb\xbf", "is empty"),
    Case("head.csv", "text,label\n", "has no rows"),
    Case("short.csv", "text,label\na,x\nb\nc,y\n", r"Row 2 of .*\(line 3\) has 1 cells.* 2 columns"),
    Case("long.csv", "text,label\na,x\nb,y,z\nc,y\n", r"Row 2 of .*has 3 cells"),
    Case("late.csv", "text,label\n" + "a,x\n" * 3000 + "b\n", r"Row 3001 of .*\(line 3002\) has 1 cells"),
    Case("lines.csv", 'text,label\n"a\nb",x\nc\n', r"Row 2 of .*\(line 4\) has 1 cells"),
    Case(
        "open.csv",
        'text,label\n"never closed,x\n',
        "cannot be read as CSV: a quotation mark is open from line 2",
    ),
    Case("after.csv", 'text,label\n"a" b,x\n', "cannot be read as CSV near line 2"),
    Case("nul.csv", b"text,label\na,x\nb\0b,y\n", "Line 3 of .*value zero"),
    Case("nul.tsv", b"text\tlabel\na\tx\nb\0b\ty\n", "Line 3 of .*value zero"),
    Case(
        "wide.csv",
        m.later(lambda: ",".join(f"c{n}" for n in range(1_000_000))),
        "has 1000000 columns; at most 10000",
    ),
    Case(
        "wide.tsv", m.later(lambda: "\t".join("ab" * 50_000) + "\n1\n"), "has 100000 columns; at most 10000"
    ),
    Case(
        "cell.csv",
        m.later(lambda: 'text,label\n"' + "a" * 10_000_001 + '",x\n'),
        "begins in line 2 has a cell of more than 10000000",
    ),
    Case("line.csv", m.later(lambda: "text,label\n" + "a" * 40_000_001), "Line 2 of .*longer than 40000000"),
    Case(
        "latin.csv",
        m.later(lambda: b"text,label\n" + (b"a" * 1000 + b",b\n") * 1100 + b"caf\xe9,x\n"),
        "UTF-8: byte 1103314 cannot",
    ),
    Case("page.csv", "<!DOCTYPE html><html><body>404</body></html>", "is a web page"),
    Case("table.csv", "<?xml version='1.0'?><a/>", "is a web page or XML"),
    *(
        Case(
            f"cut{share}.csv",
            cut(b"text,label\n" + b'"one, two",x\n' * 9, share) + b'"',
            r"cannot be read as CSV|\(line \d\) has 1 cells",
        )
        for share in (0.15, 0.25, 0.36, 0.47)
    ),
]

JSON = [
    *(
        Case(f"cut{share}.jsonl", m.LINES + CUT_JSON[: int(len(CUT_JSON) * share)], "Line 41 of")
        for share in WHERE
    ),
    *(Case(f"cut{share}.json", cut(m.ARRAY.encode(), share), "cut.*json") for share in WHERE),
    Case("empty.json", "", "is empty"),
    Case("none.json", "[]", "is empty"),
    Case("open.json", "[", "no JSON"),
    Case("brace.json", "{", "no JSON"),
    Case("object.json", "{}", "no object with names"),
    Case("null.jsonl", "null\n", "Line 1 of .* no object"),
    Case("number.jsonl", '{"a": 1}\n7\n', "Line 2 of .* no object"),
    Case("list.jsonl", '{"a": 1}\n[1, 2]\n', "Line 2 of .* no object"),
    Case("lists.json", "[[1, 2], [3]]", "Row 2 of"),
    Case("numbers.json", "[1, 2]", "Line 1 of .* no object"),
    Case("quotes.jsonl", "{'text': 'a'}\n", "Line 1 of .* no JSON"),
    Case("comma.jsonl", '{"a": 1}\n{"a": 1,}\n', "Line 2 of .* no JSON"),
    Case("behind.jsonl", '{"a": 1}\n{"a": 2} {"a": 3}\n', "Line 2 of .* no JSON"),
    Case("escape.jsonl", '{"a": "\\x"}\n', "Line 1 of .* no JSON"),
    Case("control.jsonl", '{"a": "b\x01c"}\n', "Line 1 of .* no JSON"),
    Case("twice.jsonl", '{"a": 1}\n{"a": 1, "a": 2}\n', "Line 2 of .* gives the name a twice"),
    Case("twice.json", '[{"label": 1}, {"b": {"c": 1, "c": 2}}]', "Line 1 of .* gives the name c twice"),
    Case("huge.jsonl", '{"a": 1' + "0" * 5000 + "}\n", "Line 1 of .* no JSON"),
    Case("huge.json", '[{"a": 1' + "0" * 5000 + "}]", "Line 1 of .* no JSON"),
    Case("deep.jsonl", '{"a": ' + "[" * 100_000 + "]" * 100_000 + "}\n", "Line 1 of .* nested too deeply"),
    Case("deep.json", "[" * 100_000, "nested too deeply"),
    Case("deeper.jsonl", '{"a": ' + "[" * 300 + "]" * 300 + "}\n", "Line 1 of .* nested too deeply"),
    Case("objects.json", '{"a":' * 2000 + "1" + "}" * 2000, "nested too deeply"),
    Case("nul.jsonl", b'{"a": 1}\n{"a": "\0"}\n', "Line 2 of .*value zero"),
    Case("nul.json", b'[{"a": 1},\n{"a": "\0"}]', "Line 2 of .*value zero"),
    Case(
        "cell.jsonl",
        m.later(lambda: '{"text": "' + "a" * 10_000_001 + '"}\n'),
        "more than 10000000 characters under the name text",
    ),
    Case(
        "cell.json",
        m.later(lambda: '[{"text": "' + "a" * 10_000_001 + '"}]'),
        "more than 10000000 characters under the name text",
    ),
    Case(
        "names.jsonl",
        json.dumps({f"n{n}": n for n in range(10_001)}) + "\n",
        "has 10001 names; at most 10000",
    ),
    Case("columns.json", '{"text": ["a", "b"], "label": [1]}', "different lengths: text 2, label 1"),
    Case("goes_on.json", '[{"a": 1}] {"b": 2}', "goes on behind"),
    Case("comma.json", '[{"a": 1} {"a": 2}]', "no JSON behind its value number 1"),
    Case("colon.json", '{"data" [{"a": 1}]}', "no JSON"),
    Case("inside.json", '{"data": [{"a": 1}, {"a"', "no JSON"),
    Case("word.json", "[tru", "no JSON"),
    Case("prose.json", "This is no JSON at all.", "no JSON"),
    Case("page.json", "<html><body>Sign in</body></html>", "is a web page"),
]

TEXTS = [
    Case("empty.txt", "", "is empty"),
    Case("nul.txt", b"one\ntwo\0\nthree\n", "Line 2 of .*value zero"),
    Case("line.txt", m.later(lambda: "a" * 10_000_001), "begins in line 1 is longer than 10000000"),
    Case("one.conll", "a\tO\nb\n\n", r"Line 2 of .* has 1 columns"),
    Case("gap.conll", "a\tO\n\tB-X\n\n", r"Line 2 of .*word and its tag"),
    Case("words.conll", "only\nwords\nhere\n", "Line 1 of .*has 1 columns"),
    Case("comments.conllu", "# text = a\n\n# text = b\n", "has no rows"),
    Case("starts.conll", "-DOCSTART- -X- O O\n\n", "has no rows"),
    Case("binary.txt", bytes(range(256)) * 40, "of no kind"),
    Case("half.txt", "a\nhällo\n".encode("utf-16")[:-1], "not written in UTF-16"),
]

PACKED = [
    *(
        Case(f"cut{share}.csv.gz", cut(gzip.compress(os.urandom(5000).hex().encode()), share), "is damaged")
        for share in WHERE[2:]
    ),
    Case("sum.jsonl.gz", flipped(gzip.compress(m.LINES.encode()), -6), "is damaged"),
    Case("head.csv.gz", b"\x1f\x8b", "is damaged"),
    Case("nonsense.csv.gz", b"\x1f\x8b\x08" + bytes(30), "is (damaged|empty)"),
    Case("bomb.csv.gz", m.later(m.gzip_bomb), "far more than it holds"),
    Case(
        "tar.csv.gz", gzip.compress(b"x.csv".ljust(257, b"\0") + b"ustar" + bytes(250)), "is packed in a way"
    ),
    *(
        Case(f"cut{share}.zip", cut(m.zipped({"train.csv": m.CSV}), share), "is damaged")
        for share in (0.3, 0.6, 0.9, 0.99)
    ),
    Case("slip.zip", m.zipped({"../../train.csv": m.CSV}), "which climbs out"),
    Case("root.zip", m.zipped({"/etc/train.csv": m.CSV}), "which climbs out"),
    Case("drive.zip", m.zipped({"C:/train.csv": m.CSV}), "which climbs out"),
    Case("back.zip", m.zipped({"..\\train.csv": m.CSV}), "which climbs out"),
    Case("middle.zip", m.zipped({"a/../../train.csv": m.CSV}), "which climbs out"),
    Case("beside.zip", m.zipped({"train.csv": m.CSV, "../x": "x"}), "which climbs out"),
    Case("link.zip", m.linked(), "holds a link"),
    Case("locked.zip", m.marked_encrypted(m.zipped({"train.csv": m.CSV})), "locked with a password"),
    Case(
        "sum.zip", m.wrong_sum(m.zipped({"train.csv": m.CSV}, zipfile.ZIP_STORED), "train.csv"), "is damaged"
    ),
    Case("method.zip", m.wrong_method(m.zipped({"train.csv": m.CSV})), "packed in a way"),
    Case("bomb.zip", m.later(m.bomb), "far more than it holds"),
    Case("dense.zip", m.overlapping(), "far more than it holds"),
    Case("nested.zip", m.zipped({"inner.zip": m.zipped({"train.csv": m.CSV})}), "zip inside a zip"),
    Case("named.zip", m.zipped({"train.csv": m.zipped({"train.csv": m.CSV})}), "zip inside a zip"),
    Case("nothing.zip", m.zipped({}), "is empty"),
    Case("pictures.zip", m.zipped({"a.png": PICTURE, "b.jpg": b"x"}), "no file that can be read"),
    Case("inner.zip", m.zipped({"train.csv": "text,label\na,x\nb\n"}), "Row 2 of .*inner.zip.train.csv"),
    Case("text.zip", "no zip at all, but a text of one line", "of no kind"),
]

SHEETS = [
    Case("prose.xlsx", "This is no table.", "of no kind"),
    Case("page.xls", "<html><table><tr><td>text</td></tr></table></html>", "is a web page"),
    Case("renamed.xlsx", m.zipped({"train.csv": m.CSV}), "cannot be read as a table"),
    Case(
        "document.xlsx",
        m.zipped({"[Content_Types].xml": "<Types/>", "word/document.xml": "<a/>"}),
        "cannot be read as a table",
    ),
    *(
        Case(f"cut{share}.xlsx", m.later(lambda share=share: cut(m.whole_workbook(), share)), "cut.*xlsx")
        for share in (0.01, 0.3, 0.6, 0.95)
    ),
    Case(
        "sheet.xlsx",
        m.later(lambda: m.replaced(m.whole_workbook(), m.SHEET, None)),
        "cannot be read as a table|is empty",
    ),
    Case(
        "xml.xlsx",
        m.later(lambda: m.replaced(m.whole_workbook(), m.SHEET, b"<worksheet><sheetData><row")),
        "cannot be read as a table|is empty",
    ),
    Case("far.xlsx", m.later(m.far_cells), "reaches over more than"),
    Case(
        "bomb.xlsx",
        m.later(lambda: m.replaced(m.whole_workbook(), "xl/sharedStrings.xml", b" " * (100 << 20))),
        "far more than it holds",
    ),
    Case("empty.xlsx", m.later(lambda: m.workbook([])), "is empty"),
    Case("head.xlsx", m.later(lambda: m.workbook([["text", "label"]])), "has no rows"),
    Case(
        "wide.xlsx",
        m.later(lambda: m.workbook([[f"c{n}" for n in range(10_001)], ["x"]])),
        "has 10001 columns",
    ),
    Case(
        "binary.xlsb",
        m.later(lambda: m.replaced(m.whole_workbook(), "xl/worksheets/sheet1.bin", b"x")),
        "binary Excel",
    ),
    Case("old.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000), "cannot be read as a table"),
    Case("cut.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "cannot be read as a table"),
    Case("repeated.ods", m.repeated_cells(), "reaches over more than"),
    Case("xml.ods", m.zipped({"mimetype": "x", "content.xml": "<a><b>"}), "cannot be read as a table"),
]

TABLES = [
    Case("page.parquet", "<html>Not found</html>", "of no kind"),
    Case("magic.parquet", b"PAR1PAR1", "cannot be read as a table"),
    Case("short.parquet", b"PAR1", "cannot be read as a table"),
    Case(
        "long.parquet",
        m.later(lambda: m.parquet()[:-8] + b"\xff\xff\xff\x7fPAR1"),
        "cannot be read as a table",
    ),
    Case("none.parquet", m.later(lambda: m.parquet()[:-8] + b"\0\0\0\0PAR1"), "cannot be read as a table"),
    *(
        Case(
            f"cut{share}.parquet",
            m.later(lambda share=share: cut(m.parquet(), share)),
            "cannot be read as a table",
        )
        for share in WHERE
    ),
    *(
        Case(
            f"footer{place}.parquet",
            m.later(lambda place=place: flipped(m.parquet(), place)),
            "cannot be read as a table",
        )
        for place in (-9, -5, -60)
    ),
    Case("page.arrow", "<html></html>", "of no kind"),
    Case("magic.arrow", b"ARROW1\0\0", "cannot be read as a table"),
    *(
        Case(
            f"cut{share}.arrow",
            m.later(lambda share=share: cut(m.arrow(), share)),
            "cannot be read as a table",
        )
        for share in WHERE[1:]
    ),
    *(
        Case(
            f"stream{share}.arrow",
            m.later(lambda share=share: cut(m.arrow(True), share)),
            "cannot be read as a table",
        )
        for share in (0.05, 0.3, 0.6)
    ),
    Case("claim.arrow", b"\xff\xff\xff\xff\xff\xff\xff\x7f" + bytes(64), "cannot be read as a table"),
]

OTHERS = [
    Case("paper.pdf", b"%PDF-1.7\n%\xe2\xe3", "of no kind"),
    Case("picture.png", PICTURE, "of no kind"),
    Case("base.sqlite", b"SQLite format 3\0" + bytes(100), "of no kind"),
    Case("weights.pkl", b"\x80\x04\x95\x00\x00", "of no kind"),
    Case("letter.rtf", b"{\\rtf1 Hello}", "of no kind"),
    Case("program", b"\x7fELF\x02\x01\x01" + bytes(200), "of no kind"),
    Case("rows.7z", b"7z\xbc\xaf\x27\x1c" + bytes(30), "is packed in a way"),
    Case("rows.csv.bz2", b"BZh91AY", "is packed in a way"),
    Case("rows.csv.xz", b"\xfd7zXZ\0", "is packed in a way"),
    Case("rows.csv.zst", b"\x28\xb5\x2f\xfd\0", "is packed in a way"),
    Case("rows.rar", b"Rar!\x1a\x07", "is packed in a way"),
    Case("rows.tar", b"train.csv".ljust(257, b"\0") + b"ustar" + bytes(250), "is packed in a way"),
]

PIECES = {f"data/train-0000{number}-of-00003.parquet": b"PAR1" for number in (0, 2)}
MIXED = {f"train/b/{number}.txt": "fine" for number in range(98)} | {"train/b/98.txt": b"caf\xe9"}
PLACES = [
    Case("nothing", m.a_folder_of({}), "is empty"),
    Case("pictures", m.a_folder_of({"a.png": PICTURE}), "no file that can be read"),
    Case("folder.csv", m.a_folder_of({"notes.doc": b"x"}), "no file that can be read"),
    Case("zips", m.a_folder_of({"a.zip": m.zipped({"x.csv": m.CSV})}), "zip"),
    Case("pieces", m.a_folder_of(PIECES), "one of 3 pieces, and train-00001-of-00003.parquet is missing"),
    Case(
        "texts",
        m.a_folder_of({"a/1.txt": "fine", "b/2.txt": b"\0\1" * 400}),
        "b.2.txt.*value zero|of no kind",
    ),
    Case("mixed", m.a_folder_of(MIXED), "98.txt is not written in UTF-8"),
    Case("loop.csv", m.a_loop, "cannot be read: Too many levels"),
    Case("nowhere.csv", m.dangling, "There is no file"),
    Case("pipe.csv", m.a_pipe, "is a pipe or a device"),
    Case("zero.csv", m.a_device, "is a pipe or a device"),
    Case("missing.csv", lambda path: None, "There is no file"),
    Case("x" * 300 + ".csv", lambda path: None, "cannot be read: File name too long"),
    Case("nul\0.csv", lambda path: None, "There is no file"),
]

ALL = [*DELIMITED, *JSON, *TEXTS, *PACKED, *SHEETS, *TABLES, *OTHERS, *PLACES]


def seen(folder: Path) -> dict[str, str]:
    """Every name below a folder, and the hash of what is in it."""
    found = {}
    for path in sorted(folder.rglob("*")):
        plain = path.is_file() and not path.is_symlink()
        found[str(path)] = hashlib.sha256(path.read_bytes()).hexdigest() if plain else "-"
    return found


@pytest.mark.parametrize("case", ALL, ids=lambda case: case.name[:40].replace("\0", "0"))
def test_a_broken_file_gets_a_sentence_and_stays_as_it_is(tmp_path, case):
    path = case.write(tmp_path)
    before, store = seen(tmp_path), seen(paths.home())
    with pytest.raises(EngineError, match=case.told) as caught:
        for _ in read(path):
            pass
    (problem,) = caught.value.problems
    sentence = problem.sentence()
    assert problem.advice
    assert "{" not in sentence.replace(str(tmp_path), "")
    assert path.name.split("\0")[0][:20] in sentence
    assert len(sentence) < 900
    try:
        shown = preview(path, rows=10**9)
    except EngineError:
        pass
    else:
        assert [problem.text for problem in shown.problems] == [caught.value.problems[0].text]
    assert seen(tmp_path) == before
    assert seen(paths.home()) == store
