"""Files that change, go away or may not be opened; and members that lead out of their folder."""

import os

import pytest

from peft_engine.contract import library
from peft_engine.contract.problems import EngineError
from peft_engine.contract.reading import Reading, read, recognise
from tests.broken import making as m

pytestmark = pytest.mark.timeout(20)


def test_a_file_that_is_written_while_it_is_read(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text(m.CSV)
    rows = read(path)
    next(rows)
    with path.open("a") as file:
        file.write("more,a\n")
    with pytest.raises(EngineError, match=r"a\.csv was changed while it was being read"):
        list(rows)


def test_a_file_that_gets_shorter_while_it_is_read(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_text(m.LINES * 200)
    rows = read(path)
    next(rows)
    os.truncate(path, 5000)
    with pytest.raises(EngineError, match=r"was changed while it was being read|no JSON"):
        list(rows)


def test_a_file_that_goes_away_before_it_is_read(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text(m.CSV)
    reading = recognise(path)
    path.unlink()
    with pytest.raises(EngineError, match="There is no file"):
        list(read(path, reading))


def test_a_file_that_goes_away_while_it_is_read_is_read_to_its_end(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text(m.CSV)
    rows = read(path)
    first = next(rows)
    path.unlink()
    assert [first, *rows] == m.ROWS


@pytest.mark.skipif(getattr(os, "geteuid", int)() == 0, reason="whoever may do anything may read anything")
def test_a_file_that_may_not_be_opened(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text(m.CSV)
    path.chmod(0)
    with pytest.raises(EngineError, match="cannot be read: Permission denied"):
        list(read(path))


@pytest.mark.parametrize("member", ["../secret.csv", "/etc/passwd", "a/../../secret.csv", "..\\secret.csv"])
def test_a_member_leads_nowhere_else(tmp_path, member):
    (tmp_path / "secret.csv").write_text("text,label\na,x\n")
    folder = tmp_path / "data"
    (folder / "a").mkdir(parents=True)
    (folder / "train.csv").write_text("text,label\na,x\n")
    with pytest.raises(EngineError, match=r"outside of .*data|There is no file"):
        list(read(folder, Reading(kind="delimited", member=member)))


@pytest.mark.parametrize(
    ("label", "told"),
    [
        ("NaN", "Row 2 of .* nothing usable in the column label"),
        ("null", "Row 2 of .* nothing usable in the column label"),
        ('""', "Row 2 of .* nothing usable in the column label"),
        ("[1]", "Row 2 of .* nothing usable in the column label"),
        ('{"a": 1}', "Row 2 of .* nothing usable in the column label"),
        ("Infinity", "Row 2 of .* nothing usable in the column label"),
        ("-Infinity", "Row 2 of .* nothing usable in the column label"),
    ],
)
def test_labels_that_are_none(tmp_path, label, told):
    path = tmp_path / "a.jsonl"
    path.write_text(f'{{"text": "a", "label": "x"}}\n{{"text": "b", "label": {label}}}\n')
    with pytest.raises(EngineError, match=told):
        library.data_set(str(path))


@pytest.mark.parametrize(
    "value", ["NaN", "Infinity", "-Infinity", "null", '"much"', '"nan"', "1e999", "1" + "0" * 400]
)
def test_numbers_that_are_none(tmp_path, value):
    path = tmp_path / "a.jsonl"
    path.write_text(
        '{"text": "a", "value": 1}\n{"text": "b", "value": 0.5}\n' + f'{{"text": "c", "value": {value}}}\n'
    )
    with pytest.raises(EngineError, match=r"Row 3 of .* nothing usable in the column value"):
        library.data_set(str(path), task="regression")
