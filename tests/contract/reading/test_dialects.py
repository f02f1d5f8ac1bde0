"""How tables are written is told from them: delimiter, quotes, header."""

import pytest

from peft_engine.contract.reading import Reading, preview, read, recognise
from peft_engine.contract.reading.dialects import column_names, names_columns


def told(tmp_path, content, name="a.csv"):
    path = tmp_path / name
    path.write_bytes(content.encode())
    return recognise(path), list(read(path))


@pytest.mark.parametrize(
    ("content", "delimiter", "cells"),
    [
        ("a;b\n1,5;2,5\n3,5;4,5\n", ";", ["1,5", "2,5"]),
        ('text;n\n"a;b";1\nc;2\n', ";", ["a;b", "1"]),
        ("text\tn\nHello, you, there\t1\nWell, no\t2\n", "\t", ["Hello, you, there", "1"]),
        ('"a","b"\n"x|y|z","1"\n"x|y|z","2"\n', ",", ["x|y|z", "1"]),
        ("id|text\n1|a, b\n2|c\n", "|", ["1", "a, b"]),
        ('text,n\n"He said ""no"", twice",1\nb,2\n', ",", ['He said "no", twice', "1"]),
        ('text,n\nHe said "no",1\nb,2\n', ",", ['He said "no"', "1"]),
    ],
)
def test_the_delimiter(tmp_path, content, delimiter, cells):
    reading, rows = told(tmp_path, content)
    assert reading.delimiter == delimiter
    assert list(rows[0].values()) == cells


def test_one_column_with_commas_in_it(tmp_path):
    _, rows = told(tmp_path, "text\nHello, you\nfoo\nWell, well, well\n")
    assert [row["text"] for row in rows] == ["Hello, you", "foo", "Well, well, well"]


def test_quotes_that_mean_themselves(tmp_path):
    content = 'id\tsentence\n1\t"open quote\n2\tin "the middle"\n3\tend"\n'
    reading, rows = told(tmp_path, content, "glue.tsv")
    assert reading.quote == ""
    assert [row["sentence"] for row in rows] == ['"open quote', 'in "the middle"', 'end"']


@pytest.mark.parametrize(
    ("content", "header"),
    [
        ("text,label\na,x\nb,y\n", True),
        ("Frage,Thema\nWie geht das,x\nWarum,y\n", True),
        ("I like it very much,pos\nI hate it,neg\nIt was fine,pos\n", False),
        ("1,good\n0,bad\n1,fine\n", False),
        ("A long sentence that nobody would take for the name of a column,0\nb,1\n", False),
        (",text,label\n0,a,x\n1,b,y\n", True),
        ("text,label\na,x\ntext,label\nb,y\n", True),
        ("text,2019,2020\na,1,2\nb,3,4\n", True),
    ],
)
def test_the_header(tmp_path, content, header):
    reading, rows = told(tmp_path, content)
    assert reading.header is header
    assert ("column_2" in rows[0]) is (not header)
    assert len(rows) == content.count("\n") - header


def test_names_are_never_empty_or_twice_the_same(tmp_path):
    assert column_names(["a", "", "a", " ", "a_2", None, "a"]) == [
        "a",
        "column_2",
        "a_3",
        "column_4",
        "a_2",
        "column_6",
        "a_4",
    ]
    _, rows = told(tmp_path, "text,text,,label,\na,b,c,d,\n")
    assert rows == [{"text": "a", "text_2": "b", "column_3": "c", "label": "d"}]


def test_it_can_be_corrected(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("made by hand\nx:y\n1:2\n")
    shown = preview(path, Reading(kind="delimited", delimiter=":", skip=1))
    assert (shown.columns, shown.rows) == (("x", "y"), ({"x": "1", "y": "2"},))
    shown = preview(path, Reading(kind="text"))
    assert [row["text"] for row in shown.rows] == ["made by hand", "x:y", "1:2"]


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("a.txt", "A line.\nAnother, with a comma.\n", "text"),
        ("a.txt", "text\tlabel\na\tx\nb\ty\n", "delimited"),
        ("a.txt", "a\tO\nb\tB-X\n\nc\tO\n", "token_columns"),
        ("a.txt", '{"a": 1}\n', "text"),
        ("a", '{"a": 1}\n{"a": 2}\n', "json_lines"),
        ("a.txt", '{"a": 1}\n{"a": 2}\n', "json_lines"),
        ("a.txt", '[\n  {\n    "a": 1\n  }\n]\n', "json"),
        ("a.txt", "[Aside] {x}\n[Music]\n", "text"),
        ("a.txt", "text,label\n" + "some words,x\n" * 5, "delimited"),
        ("a.txt", "One, two\n" + "three, four\n" * 5, "text"),
        ("a.jsonl", '[{"role": "user"}]\n[{"role": "user"}]\n', "json_lines"),
        ("a", "a,b\n" + "1,2\n" * 5, "delimited"),
        ("a", "Dear all,\nthis is a letter, as it were.\nBye\n", "text"),
        ("a.xls", "text\tlabel\na\tx\nb\ty\n", "delimited"),
        ("a.json", "[1", "json"),
    ],
)
def test_the_kind(tmp_path, name, content, kind):
    (tmp_path / name).write_text(content)
    assert recognise(tmp_path / name).kind == kind
    assert recognise(tmp_path / name, kind="text").kind == "text"


def test_names_columns_of_little():
    assert names_columns([])
    assert names_columns([["1", "2"]])


def test_quotes_in_a_table_of_tabs_may_mean_themselves_far_down(tmp_path):
    rows = [f"ham\tmessage {n}" for n in range(900)]
    rows[600] = 'spam\t"Free entry, he said'
    rows[700] = 'ham\tno" 5'
    (tmp_path / "sms.txt").write_text("\n".join(rows))
    found = list(read(tmp_path / "sms.txt"))
    assert len(found) == 900
    assert list(found[600].values()) == ["spam", '"Free entry, he said']


@pytest.mark.parametrize("head", [",text", "said,kind"])
def test_a_head_with_one_name_is_no_title(tmp_path, head):
    rows = "".join(f"a{n},b{n}\n" for n in range(30))
    assert len(told(tmp_path, f"{head}\n{rows}")[1]) == 30
    assert told(tmp_path, f"{head}\n{rows}")[0].skip == 0


@pytest.mark.parametrize("head", ["text", "Author"])
def test_a_column_whose_texts_all_have_a_comma_stays_one(tmp_path, head):
    rows = "".join(f"Doe{n}, John\n" for n in range(30))
    assert told(tmp_path, f"{head}\n{rows}")[1] == [{head: f"Doe{n}, John"} for n in range(30)]
