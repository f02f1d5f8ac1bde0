"""The same rows come out of every format, without anything being said about the file."""

import csv
import datetime
import decimal
import gzip
import io
import json
import time
import zipfile

import openpyxl
import pyarrow as pa
import pyarrow.parquet
import pytest

from peft_engine.contract.problems import EngineError
from peft_engine.contract.reading import Reading, parts_of, preview, read, recognise
from tests.broken.making import cell, open_document
from tests.broken.making import row as line

ROWS = [{"text": f'Sätze, "zitiert"\nund {number}', "label": number % 3} for number in range(7)]
TEXTS = [{"text": row["text"], "label": str(row["label"])} for row in ROWS]


def table(delimiter, separator="\r\n"):
    made = io.StringIO(newline="")
    writer = csv.DictWriter(made, ["text", "label"], delimiter=delimiter, lineterminator=separator)
    writer.writeheader()
    writer.writerows(ROWS)
    return made.getvalue()


def workbook():
    book = openpyxl.Workbook()
    book.active.title = "Notes"
    sheet = book.create_sheet("Data")
    for cells in (["Film reviews"], [], ["text", "label"], *([row["text"], row["label"]] for row in ROWS)):
        sheet.append(cells)
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


def columnar(write):
    made = io.BytesIO()
    write(pa.Table.from_pylist(ROWS), made)
    return made.getvalue()


def arrow(table, made, new=pa.ipc.new_file):
    with new(made, table.schema) as writer:
        writer.write_table(table, max_chunksize=3)


def by_name():
    return {name: [row[name] for row in ROWS] for name in ("text", "label")}


LINES = [json.dumps(row) for row in ROWS]
SAME = {
    "rows.csv": table(","),
    "semicolons.csv": table(";"),
    "bars.csv": table("|"),
    "rows.tsv": table("\t"),
    "tabs.txt": table("\t", "\n").replace("\nund", " und"),
    "feeds.csv": table(",", "\n"),
    "returns.csv": table(",", "\r").replace("\nund", "\rund"),
    "rows.csv.gz": gzip.compress(table(",").encode()),
    "sep.csv": "sep=;\r\n" + table(";"),
    "rows.jsonl": "\n".join(LINES),
    "returns.jsonl": "\r".join(LINES),
    "gaps.jsonl": "\r\n\r\n".join(LINES) + "\r\n\r\n",
    "sequence.jsonl": "".join(f"\x1e{line}\n" for line in LINES),
    "pretty.jsonl": "\n".join(json.dumps(row, indent=2) for row in ROWS),
    "lines.json": "\n".join(LINES),
    "joined.json": "".join(LINES),
    "array.json": json.dumps(ROWS, indent=1),
    "short.json": json.dumps(ROWS, separators=(",", ":")),
    "inside.json": json.dumps({"version": 1, "about": {"by": ["me"]}, "data": ROWS, "end": True}),
    "columns.json": json.dumps(by_name()),
    "numbered.json": json.dumps({name: dict(enumerate(column)) for name, column in by_name().items()}),
    "by_number.json": json.dumps(dict(enumerate(ROWS))),
    "rows.xlsx": workbook(),
    "rows.parquet": columnar(lambda rows, made: pyarrow.parquet.write_table(rows, made, row_group_size=2)),
    "rows.arrow": columnar(arrow),
    "stream.arrow": columnar(lambda rows, made: arrow(rows, made, pa.ipc.new_stream)),
    "no_ending": json.dumps(ROWS),
}


@pytest.mark.parametrize("name", SAME)
def test_the_same_rows_come_out(tmp_path, name):
    path = tmp_path / name
    content = SAME[name]
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    rows = [
        {**row, "text": row["text"].replace("\rund", "\nund").replace(" und", "\nund")} for row in read(path)
    ]
    as_text = recognise(path).kind == "delimited"
    assert rows == (TEXTS if as_text else ROWS)
    assert all(type(row["label"]) is (str if as_text else int) for row in rows)
    shown = preview(path, rows=3)
    assert (len(shown.rows), shown.more, shown.columns, shown.problems) == (3, True, ("text", "label"), ())


def test_in_a_zip_the_same(tmp_path):
    names = [name for name in SAME if name != "no_ending"]
    with zipfile.ZipFile(tmp_path / "all.zip", "w", zipfile.ZIP_DEFLATED) as packed:
        for name in names:
            packed.writestr(f"data/{name}", SAME[name])
    before = sorted(tmp_path.rglob("*"))
    for name in names:
        rows = list(read(tmp_path / "all.zip" / "data" / name))
        assert [str(row["label"]) for row in rows] == [row["label"] for row in TEXTS], name
    shown = preview(tmp_path / "all.zip", Reading(kind="json_lines", member="data/rows.jsonl"))
    assert list(shown.rows) == ROWS
    assert sorted(shown.choices["member"]) == sorted(f"data/{name}" for name in names)
    other = preview(tmp_path / "all.zip", Reading(kind="json_lines", member="data/rows.parquet"))
    assert other.reading == Reading(kind="parquet", member="data/rows.parquet"), "no Parquet is JSON"
    assert list(other.rows) == ROWS
    assert sorted(tmp_path.rglob("*")) == before, "nothing is unpacked"


def test_sheets_can_be_chosen(tmp_path):
    path = tmp_path / "rows.xlsx"
    path.write_bytes(workbook())
    assert recognise(path) == Reading(kind="sheet", sheet="Data", skip=2)
    assert preview(path).choices["sheet"] == ("Notes", "Data")
    shown = preview(path, Reading(kind="sheet", sheet="Data", skip=3, header=False), rows=1)
    assert shown.rows == ({"column_1": ROWS[0]["text"], "column_2": 0},)
    (problem,) = preview(path, Reading(kind="sheet", sheet="More")).problems
    assert "no sheet called More" in problem.sentence()
    assert "Notes, Data" in problem.sentence()


def test_cells_of_sheets_have_their_kind(tmp_path):
    book = openpyxl.Workbook()
    book.active.append(["whole", "part", "day", "yes", "gap", "text"])
    book.active.append([3, 0.5, datetime.date(2024, 5, 31), True, None, "007"])
    book.save(tmp_path / "kinds.xlsx")
    (row,) = read(tmp_path / "kinds.xlsx")
    assert row == {"whole": 3, "part": 0.5, "day": "2024-05-31", "yes": True, "gap": None, "text": "007"}
    assert type(row["whole"]) is int


def test_open_document_sheets(tmp_path):
    # What spreadsheet programs put behind a table: empty cells to the end of the sheet.
    rest = line(cell(times=16384), times=1048570)
    rows = line(cell("text"), cell("label")) + line(cell("good", times=2)) + rest
    (tmp_path / "a.ods").write_bytes(open_document(rows))
    assert list(read(tmp_path / "a.ods")) == [{"text": "good", "label": "good"}]


def test_columns_that_json_does_not_have(tmp_path):
    rows = pa.table(
        {
            "when": [datetime.datetime(2024, 5, 31, 12)],
            "price": [decimal.Decimal("1.50")],
            "bytes": pa.array(["hä".encode()], pa.binary()),
            "picture": pa.array([b"\x89PNG\xff"], pa.binary()),
            "turns": [[{"role": "user", "content": "Hi"}]],
        }
    )
    pyarrow.parquet.write_table(rows, tmp_path / "a.parquet")
    (row,) = read(tmp_path / "a.parquet")
    assert row["when"] == "2024-05-31T12:00:00"
    assert (row["price"], row["bytes"], row["picture"]) == (1.5, "hä", None)
    assert row["turns"] == [{"role": "user", "content": "Hi"}]
    json.dumps(row)


def test_named_classes_come_by_their_names(tmp_path):
    told = {"label": {"names": ["bad", "good"], "_type": "ClassLabel"}}
    told["tags"] = {"feature": {"names": ["O", "B-X"], "_type": "ClassLabel"}, "_type": "List"}
    rows = pa.table({"label": [0, 1, -1, None], "tags": [[0, 1], [], [1], None], "n": [1, 2, 3, 4]})
    rows = rows.replace_schema_metadata({"huggingface": json.dumps({"info": {"features": told}})})
    pyarrow.parquet.write_table(rows, tmp_path / "a.parquet")
    assert [(row["label"], row["tags"], row["n"]) for row in read(tmp_path / "a.parquet")] == [
        ("bad", ["O", "B-X"], 1),
        ("good", [], 2),
        (None, ["B-X"], 3),
        (None, None, 4),
    ]


def test_rows_with_names_that_come_later_lose_nothing(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_text('{"a": 1, "b": 2}\n{"a": 3}\n{"b": 4, "c": [5]}\n')
    assert list(read(path)) == [{"a": 1, "b": 2}, {"a": 3, "b": None}, {"a": None, "b": 4, "c": [5]}]
    assert preview(path).columns == ("a", "b", "c")


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        (['{"a": 1}', '{"a": }'], r"Line 4 of .* \(value number 2\) is no JSON: Expecting value\."),
        (['{"a": 1}', "7"], "Line 4 of .* is no object"),
        (['{"a": 1}', '{"b":\n {"c": 1, "c": 2}}'], "Line 4 of .* gives the name c twice"),
    ],
)
@pytest.mark.parametrize("before", [0, 200_000])
def test_the_line_of_a_value_that_is_wrong(tmp_path, rows, told, before):
    path = tmp_path / "a.json"
    # More than is held at once stands before it, in one line.
    path.write_text('[\n{"a": "' + before * "x" + '"},\n' + ",\n".join(rows) + "\n]")
    told = told.replace("number 2", "number 3")
    with pytest.raises(EngineError, match=told):
        list(read(path))


def test_texts_by_line_paragraph_and_whole(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"\n one\r\ntwo\r\n \r\n\r\nthree\nfour")
    found = {
        unit: [row["text"] for row in read(path, Reading(kind="text", unit=unit))]
        for unit in ("line", "paragraph", "file")
    }
    assert found["line"] == ["one", "two", "three", "four"]
    assert found["paragraph"] == ["one\r\ntwo", "three\nfour"]
    assert found["file"] == ["one\r\ntwo\r\n \r\n\r\nthree\nfour"]


SPEECH = "First Citizen:\nBefore we proceed any further,\nhear me speak, {number}.\n\n"
PROSE = "A whole paragraph stands in one line, number {number}.\n\n"


@pytest.mark.parametrize(
    ("text", "count", "unit"),
    [
        (SPEECH, 40, "paragraph"),
        (SPEECH.replace("\n", "\r\n"), 40, "paragraph"),
        (SPEECH, 5, "line"),  # few may be chance
        (PROSE, 40, "line"),
        ("One line after the other, number {number}.\n", 40, "line"),
        ("word\n" * 500 + "\n{number}", 40, "line"),  # lists with an empty line here and there
        ("__label__good\nnumber {number}\n\n", 40, "line"),
    ],
)
def test_a_text_is_read_by_paragraph_where_these_have_several_lines(tmp_path, text, count, unit):
    path = tmp_path / "a.txt"
    path.write_bytes("".join(text.format(number=number) for number in range(count)).encode())
    assert recognise(path) == Reading(kind="text", unit=unit)
    assert recognise(path, kind="text") == Reading(kind="text", unit=unit)


def test_words_with_tags(tmp_path):
    path = tmp_path / "eng.testa"
    path.write_text("-DOCSTART- -X- O O\n\nEU NNP I-NP B-ORG\nrejects VBZ I-VP O\n\n# NN O O\n2 CD O O\n")
    assert recognise(path) == Reading(kind="token_columns", delimiter=" ")
    assert list(read(path)) == [
        {"tokens": ["EU", "rejects"], "tags": ["B-ORG", "O"]},
        {"tokens": ["#", "2"], "tags": ["O", "O"]},
    ]
    chosen = Reading(kind="token_columns", delimiter=" ", tag_column=1)
    assert [row["tags"] for row in read(path, chosen)] == [["NNP", "VBZ"], ["NN", "CD"]]


def test_remarks_are_no_words(tmp_path):
    path = tmp_path / "train.conll"
    path.write_text(
        "# NN O\n#begin document (a); part 0\n#one CD O\n# a remark of five words\n#end document\n"
    )
    assert [row["tokens"] for row in read(path, Reading(kind="token_columns", delimiter=" "))] == [
        ["#", "#one"]
    ]
    path.write_text("a\tO\n#alone\n")
    with pytest.raises(EngineError, match=r"Line 2 of .*not both a word and its tag"):
        list(read(path))


def test_a_line_of_blanks_divides_sentences(tmp_path):
    path = tmp_path / "train.conll"
    path.write_text("I\tO\n\t\nyou\tB-X\n#tag\tO\n \nwe\tO")
    assert [row["tokens"] for row in read(path)] == [["I"], ["you", "#tag"], ["we"]]


def test_universal_dependencies(tmp_path):
    def line(number, word, tag):
        return "\t".join([number, word, word, tag, *"_" * 6])

    path = tmp_path / "de.conllu"
    first = ["# text = im Haus", line("1-2", "im", "_"), line("1", "in", "ADP"), line("2", "dem", "DET")]
    path.write_text(
        "\n".join(
            [*first, line("2.1", "x", "X"), line("3", "Haus", "NOUN"), "", "# s", line("1", "ja", "INTJ")]
        )
    )
    assert list(read(path)) == [
        {"tokens": ["in", "dem", "Haus"], "tags": ["ADP", "DET", "NOUN"]},
        {"tokens": ["ja"], "tags": ["INTJ"]},
    ]


def test_rows_that_are_uneven_can_be_left_out(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("text,label\na,x\nb\nc,y,z\nd,x,\n" + "e,x\n" * 5)
    with pytest.raises(EngineError, match=r"Row 2 of .*\(line 3\) has 1 cells"):
        list(read(path))
    kept = list(read(path, Reading(kind="delimited", uneven="leave_out")))
    assert [row["text"] for row in kept] == ["a", "d", *"eeeee"], "an empty cell too many is none"


def test_half_a_character_is_shown_as_such(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_text('{"text": "whole \\ud83d\\ude00"}\n{"text": "cut \\ud83d"}\n')
    shown = preview(path)
    assert [row["text"] for row in shown.rows] == ["whole \N{GRINNING FACE}", "cut \N{REPLACEMENT CHARACTER}"]
    (problem,) = shown.problems
    assert "Row 2 of" in problem.sentence()
    assert "half a character in the column text" in problem.sentence()


def test_a_reading_can_be_kept_and_parts_of_a_file_are_the_file(tmp_path):
    path = tmp_path / "rows.csv"
    path.write_text(table(";"))
    found = recognise(path)
    assert Reading.model_validate(found.model_dump()) == found
    assert parts_of(path) == {"train": path}


def test_an_object_of_columns_costs_its_length_and_not_its_square(tmp_path):
    path = tmp_path / "a.json"
    path.write_text(json.dumps({"text": ["some words " * 20] * 20_000, "n": list(range(20_000))}))
    begun = time.process_time()
    assert sum(row["n"] for row in read(path)) == sum(range(20_000))
    assert time.process_time() - begun < 5
