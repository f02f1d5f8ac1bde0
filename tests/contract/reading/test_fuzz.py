"""Whatever the bytes, the readers give rows or a sentence; and what was written comes back."""

import csv
import gzip
import io
import json
import random
import string
import zipfile

import openpyxl
import pyarrow as pa
import pyarrow.parquet
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.reading import Reading, parts_of, preview, read
from tests.broken import making as m

usual = settings(
    max_examples=60,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
NAMES = [
    "a.csv",
    "a.tsv",
    "a.json",
    "a.jsonl",
    "a.txt",
    "a.conll",
    "a.xlsx",
    "a.parquet",
    "a.arrow",
    "a.zip",
    "a",
    "a.gz",
]
KINDS = ["delimited", "json", "json_lines", "text", "texts", "token_columns", "sheet", "parquet", "arrow"]
LIKELY = st.text(
    alphabet=string.ascii_lowercase + "{}[]\":,;\t|\n\r'\\ \x00\x1eäß世\ud83d0123456789.-eOB", max_size=200
)


def rows_or_a_sentence(path, reading=None):
    problems: tuple[Problem, ...] = ()
    try:
        rows = list(read(path, reading))
    except EngineError as error:
        problems = error.problems
    if problems:
        assert all(problem.sentence() for problem in problems)
        return
    assert rows
    assert all(isinstance(row, dict) and row and all(name.strip() for name in row) for row in rows)


@usual
@given(
    content=st.binary(max_size=400) | LIKELY.map(lambda text: text.encode("utf-8", "surrogatepass")),
    name=st.sampled_from(NAMES),
)
def test_any_bytes(tmp_path, content, name):
    path = tmp_path / name
    path.write_bytes(content)
    rows_or_a_sentence(path)
    try:
        preview(path, rows=5)
        parts_of(path)
    except EngineError:
        pass


@usual
@given(
    content=st.binary(max_size=300) | LIKELY.map(lambda text: text.encode("utf-8", "replace")),
    kind=st.sampled_from(KINDS),
    encoding=st.sampled_from(
        ["utf-8", "utf-16", "cp1252", "gb18030", "utf-8-sig", "euc_jp", "utf-7", "punycode"]
    ),
    delimiter=st.sampled_from([",", "\t", " ", '"', "\n", "\r", "a"]),
    quote=st.sampled_from(["", '"', ",", "\n", "ä"]),
    skip=st.integers(0, 3),
    header=st.booleans(),
    column=st.integers(-3, 3),
)
def test_any_bytes_read_in_any_way(tmp_path, content, kind, encoding, delimiter, quote, skip, header, column):
    path = tmp_path / "a"
    path.write_bytes(content)
    reading = Reading(
        kind=kind,
        encoding=encoding,
        delimiter=delimiter,
        quote=quote,
        skip=skip,
        header=header,
        inside="a",
        tag_column=column,
    )
    rows_or_a_sentence(path, reading)
    shown = preview(path, reading)
    assert shown.rows or shown.problems


WHOLE = {
    "a.xlsx": m.whole_workbook,
    "a.parquet": m.parquet,
    "a.arrow": m.arrow,
    "b.arrow": lambda: m.arrow(True),
    "a.zip": lambda: m.zipped({"train.csv": m.CSV, "test.jsonl": m.LINES}),
    "a.csv.gz": lambda: gzip.compress(m.CSV.encode()),
    "a.jsonl": lambda: m.LINES.encode(),
    "a.json": lambda: m.ARRAY.encode(),
    "a.csv": lambda: m.CSV.encode(),
    "a.ods": lambda: m.open_document(m.row(m.cell("text"), m.cell("label")) + m.row(m.cell("a", times=2))),
}


@pytest.mark.parametrize("name", WHOLE)
def test_whole_files_with_bytes_changed(tmp_path, name):
    """Some bytes turned, taken out or doubled, at places that are the same in every run."""
    drawn = random.Random(name)
    content = WHOLE[name]()
    for number in range(40):
        changed = bytearray(content)
        for _ in range(drawn.choice([1, 1, 3, 20])):
            place = drawn.randrange(len(changed))
            match drawn.randrange(3):
                case 0:
                    changed[place] = drawn.randrange(256)
                case 1:
                    del changed[place : place + drawn.randrange(1, 9)]
                case _:
                    changed[place:place] = changed[place : place + 8]
        path = tmp_path / f"{number}-{name}"
        path.write_bytes(bytes(changed))
        rows_or_a_sentence(path)


CELLS = st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\n\t,;|\"' "), max_size=12)
COLUMNS = st.lists(
    st.text(string.ascii_letters + "äß世 _", min_size=1, max_size=8).filter(str.strip),
    min_size=2,
    max_size=4,
    unique=True,
)
TABLES = COLUMNS.flatmap(
    lambda names: st.tuples(
        st.just(names),
        st.lists(st.lists(CELLS, min_size=len(names), max_size=len(names)), min_size=1, max_size=6),
    )
)


@usual
@given(
    TABLES,
    st.sampled_from(",;\t|"),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
    st.sampled_from(["\n", "\r\n"]),
)
def test_tables_come_back_from_delimited_text(tmp_path, table, delimiter, encoding, separator):
    names, rows = table
    made = io.StringIO(newline="")
    csv.writer(made, delimiter=delimiter, lineterminator=separator).writerows([names, *rows])
    path = tmp_path / "a.csv"
    path.write_bytes(made.getvalue().encode(encoding))
    said = Reading(kind="delimited", delimiter=delimiter, encoding=encoding)
    assert [list(row.values()) for row in read(path, said)] == rows
    assert list(next(read(path, said))) == names


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.floats(allow_nan=False) | CELLS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(CELLS, inner, max_size=3),
    max_leaves=6,
)
OBJECTS = COLUMNS.flatmap(
    lambda names: st.lists(st.fixed_dictionaries(dict.fromkeys(names, VALUES)), min_size=1, max_size=5)
)


@usual
@given(OBJECTS, st.sampled_from(["lines", "array", "pretty", "inside"]), st.booleans())
def test_values_come_back_from_json(tmp_path, rows, form, ascii_only):
    written = {
        "lines": lambda: "\n".join(json.dumps(row, ensure_ascii=ascii_only) for row in rows),
        "array": lambda: json.dumps(rows, ensure_ascii=ascii_only),
        "pretty": lambda: json.dumps(rows, indent=2, ensure_ascii=ascii_only),
        "inside": lambda: json.dumps({"data": rows}, ensure_ascii=ascii_only),
    }[form]()
    path = tmp_path / ("a.jsonl" if form == "lines" else "a.json")
    path.write_text(written, encoding="utf-8")
    assert list(read(path)) == rows


@usual
@given(COLUMNS, st.data())
def test_tables_come_back_from_parquet_and_arrow(tmp_path, names, data):
    kinds = [
        data.draw(
            st.sampled_from([CELLS, st.integers(-(2**60), 2**60), st.booleans(), st.lists(CELLS, max_size=3)])
        )
        for _ in names
    ]
    rows = [
        {name: data.draw(kind | st.none()) for name, kind in zip(names, kinds, strict=True)} for _ in range(4)
    ]
    table = pa.Table.from_pylist(rows)
    pyarrow.parquet.write_table(table, tmp_path / "a.parquet")
    with pa.ipc.new_stream(str(tmp_path / "a.arrow"), table.schema) as writer:
        writer.write_table(table)
    assert list(read(tmp_path / "a.parquet")) == rows
    assert list(read(tmp_path / "a.arrow")) == rows


@settings(usual, max_examples=25)
@given(TABLES)
def test_tables_come_back_from_excel(tmp_path, table):
    names, rows = table
    assume(
        all(
            cell == cell.strip() and "\n" not in cell and "_x" not in cell
            for row in [names, *rows]
            for cell in row
        )
    )
    rows = [[cell.lstrip("=") or None for cell in row] for row in rows]
    assume(all(any(row) for row in rows))
    book = openpyxl.Workbook()
    for row in [names, *rows]:
        book.active.append(row)
    book.save(tmp_path / "a.xlsx")
    said = Reading(kind="sheet", sheet="Sheet")
    assert [list(row.values()) for row in read(tmp_path / "a.xlsx", said)] == rows


@usual
@given(
    st.lists(
        st.tuples(st.text(string.ascii_lowercase + "./\\:", min_size=1, max_size=20), st.binary(max_size=40)),
        max_size=4,
    )
)
def test_any_names_in_a_zip(tmp_path, members):
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as packed:
        for name, content in dict(members).items():
            packed.writestr(name, content)
    before = sorted(tmp_path.rglob("*"))
    rows_or_a_sentence(path)
    assert sorted(tmp_path.rglob("*")) == before
