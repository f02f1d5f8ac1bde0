"""Files of the user's own: read as they are, or refused with the row and the reason."""

import json
import shutil

import pytest

from peft_engine.contract import library
from peft_engine.contract.problems import EngineError
from peft_engine.contract.rows import guess, read_rows


def write(path, content) -> str:
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return str(path)


def test_csv_with_line_breaks_in_cells(tmp_path):
    path = tmp_path / "a.csv"
    write(path, 'text,label\n"one, two\nthree",x\nfour,y')
    assert list(read_rows(path)) == [
        {"text": "one, two\nthree", "label": "x"},
        {"text": "four", "label": "y"},
    ]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_delimiters_and_byte_order_mark(tmp_path, delimiter):
    path = tmp_path / "a.csv"
    write(path, b"\xef\xbb\xbf" + f"text{delimiter}label\nhä{delimiter}x\n".encode())
    assert list(read_rows(path)) == [{"text": "hä", "label": "x"}]


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("a.csv", "text,label\none,x\ntwo\n", "Row 2 of"),
        ("a.csv", b"text,label\none,x\n" * 70_000 + b"caf\xe9,x\n", "not written in UTF-8"),
        ("a.csv", "", "is empty"),
        ("a.csv", 'text,label\n"never closed,x\n', "cannot be read as CSV"),
        ("a.jsonl", '{"text": "a"}\n{"text": \n', "Line 2 of"),
        ("a.jsonl", "[1, 2]\n", "no object"),
        ("a.xlsx", "x", "of no kind that can be read"),
    ],
)
def test_broken_files_get_a_sentence(tmp_path, name, content, told):
    path = tmp_path / name
    write(path, content)
    with pytest.raises(EngineError, match=told):
        list(read_rows(path))


def test_a_missing_file_gets_a_sentence(tmp_path):
    with pytest.raises(EngineError, match="There is no file"):
        list(read_rows(tmp_path / "no.csv"))


def test_columns_tell_the_task():
    assert guess(["question", "category"]) == ("classification", {"text": "question", "label": "category"})
    assert guess(["premise", "hypothesis", "label"]) == (
        "pair_classification",
        {"text_a": "premise", "text_b": "hypothesis", "label": "label"},
    )
    assert guess(["instruction", "input", "output"]) == (
        "instructions",
        {"prompt": "instruction", "answer": "output", "context": "input"},
    )
    assert guess(["source", "target"]) == ("text_to_text", {"source": "source", "target": "target"})
    assert guess(["text"]) == ("language_modelling", {"text": "text"})
    assert guess(["a", "b"]) is None


def test_own_file_becomes_a_data_set(tmp_path):
    path = tmp_path / "mine.csv"
    write(path, "text,category\n" + "".join(f"sentence {i},{'xy'[i % 2]}\n" for i in range(30)))
    entry = library.data_set(str(path))
    assert (entry.task, entry.labels, entry.rows) == ("classification", ("x", "y"), {"train": 30})
    assert entry.label_counts() == {"x": 15, "y": 15}
    assert entry.head(1) == [{"text": "sentence 0", "category": "x"}]


def test_columns_can_be_said(tmp_path):
    path = tmp_path / "mine.jsonl"
    write(path, "".join(json.dumps({"a": f"t{i}", "b": i % 3}) + "\n" for i in range(9)))
    with pytest.raises(EngineError, match="do not tell which is the text"):
        library.data_set(str(path))
    entry = library.data_set(str(path), {"text": "a", "label": "b"})
    assert entry.labels == ("0", "1", "2")


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("text,label\na,x\nb,\n", "Row 2 of .* nothing usable in the column label"),
        ("text,label\na,x\nb,x\n", "same label"),
        ("text,label\n", "has no rows"),
    ],
)
def test_unusable_rows_are_named(tmp_path, content, told):
    path = tmp_path / "mine.csv"
    write(path, content)
    with pytest.raises(EngineError, match=told):
        library.data_set(str(path))


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ('{"text": "cut \\ud83d", "label": "x"}', "Row 2 of .* half a character in the column text"),
        ('{"text": "b", "label": 1' + 5000 * "0" + "}", "Line 2 of .* no JSON"),
    ],
)
def test_rows_that_other_programs_cut_are_named(tmp_path, line, told):
    path = tmp_path / "mine.jsonl"
    write(path, '{"text": "whole \\ud83d\\ude00 ü", "label": "y"}\n' + line + "\n")
    with pytest.raises(EngineError, match=told):
        library.data_set(str(path))


@pytest.mark.parametrize("key", ["~nobody-of-this-name/x", "x" * 5000])
def test_what_can_be_no_place_is_not_there(key):
    for look in (library.data_set, library.model):
        with pytest.raises(EngineError, match="There is no"):
            look(key)


def test_a_folder_gives_its_parts(tmp_path):
    for part in ("train", "dev", "test"):
        write(tmp_path / f"{part}.csv", "text,label\na,x\nb,y\n")
    entry = library.data_set(str(tmp_path))
    assert sorted(entry.files) == ["test", "train", "validation"]


def test_a_folder_is_laid_out_as_an_import_lays_it_out(tmp_path):
    rows = "text,label\nsome words,x\nother words,y\n"
    for name in ("my-train-v1.csv", "emerging.dev.csv", "README.txt"):
        write(tmp_path / name, rows)
    write(tmp_path / "tst.json", json.dumps([{"text": "more words", "label": "x"}]))
    assert library.data_set(str(tmp_path)).rows == {"train": 2, "validation": 2, "test": 1}
    assert {part: file.name for part, file in library.own_files(str(tmp_path)).items()} == {
        "train": "my-train-v1.csv",
        "validation": "emerging.dev.csv",
        "test": "tst.json",
    }
    pieces = tmp_path / "pieces"
    pieces.mkdir()
    for number in range(2):
        write(pieces / f"train-0000{number}-of-00002.jsonl", '{"text": "a", "label": "x"}\n')
    with pytest.raises(EngineError, match="peft-engine data import"):
        library.data_set(str(pieces))


def test_what_lies_beside_data_is_looked_into_once_as_long_as_it_stays(tmp_path, monkeypatch):
    write(tmp_path / "rows.csv", "text,label\n" + "some words,x\nother words,y\n" * 4)
    for number in range(30):
        write(tmp_path / f"measured-{number}.json", '{"loss": 0.5}')
    opened, head = [], library.Shelf.head
    monkeypatch.setattr(library.Shelf, "head", lambda shelf, name: opened.append(name) or head(shelf, name))
    for _ in range(3):
        assert library.own_files(str(tmp_path)) == {"train": tmp_path / "rows.csv"}
        assert library.data_set(str(tmp_path)).rows == {"train": 8}
    assert len(opened) == len(set(opened)) == 30
    write(tmp_path / "train-measured.json", json.dumps([{"text": "a", "label": "x"}]))
    assert library.own_files(str(tmp_path)) == {"train": tmp_path / "train-measured.json"}


def test_near_names_are_proposed():
    with pytest.raises(EngineError) as caught:
        library.data_set("topics")
    assert caught.value.problems[0].field == "data.0.key"


@pytest.mark.parametrize(
    ("config", "told"),
    [
        (None, "no config.json"),
        ("{", "cannot be read"),
        ("[]", "no JSON object"),
    ],
)
def test_a_folder_that_is_no_model_gets_a_sentence(tmp_path, config, told):
    (tmp_path / "model.safetensors").write_bytes(b"")
    if config is not None:
        (tmp_path / "config.json").write_text(config)
    with pytest.raises(EngineError, match=told):
        library.model(str(tmp_path))


def test_pickled_weights_are_refused_with_the_reason(tmp_path):
    (tmp_path / "config.json").write_text('{"model_type": "bert"}')
    (tmp_path / "pytorch_model.bin").write_bytes(b"")
    with pytest.raises(EngineError, match="pickle"):
        library.model(str(tmp_path))


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("card.toml", "title = a model"),
        ("config.json", '{"model_type": "bert", "hidden_size": "wide"}'),
        ("config.json", '{"model_type": "bert", "hidden_size": 8, "num_attention_heads": 0}'),
    ],
)
def test_one_damaged_model_hides_no_other(tmp_path, monkeypatch, name, content):
    whole = library.model("small-encoder").folder
    for folder in ("good", "bad"):
        shutil.copytree(whole, tmp_path / folder, ignore=shutil.ignore_patterns("card.toml"))
    write(tmp_path / "bad" / name, content)
    monkeypatch.setattr(library.paths, "models", lambda: tmp_path)
    found = {entry.key for entry in library.models()}
    assert "good" in found
    assert "bad" not in found
    (problem,) = library.model_problems()
    assert f"{name} cannot be read" in problem.sentence()
