"""Reading the rows: what they tell, nothing is read before it may be, and only the last wish counts."""

import json
import time

import pytest
from tokenizers import Tokenizer

from app.state.data_reader import DataReader
from peft_engine.contract import library
from peft_engine.contract.longest import CHARACTERS_PER_TOKEN
from peft_engine.contract.rows import read_rows


@pytest.fixture
def wait(qt_app):
    def until(holds):
        end = time.monotonic() + 20
        while not holds():
            assert time.monotonic() < end, "it never came true"
            qt_app.processEvents()
            time.sleep(0.005)

    return until


def read(reader, wait, data, model):
    reader.facts_of(data, model)
    wait(lambda: reader.facts_of(data, model) is not None)
    return reader.facts_of(data, model)


def test_nothing_is_read_before_it_may_be(qt_app, wait):
    reader = DataReader()
    data, model = library.data_set("topic"), library.model("small-encoder")
    assert reader.facts_of(data, model) is None
    qt_app.processEvents()
    time.sleep(0.2)
    qt_app.processEvents()
    assert reader.facts_of(data, model) is None
    reader.begin()
    wait(lambda: reader.facts_of(data, model) is not None)


def test_the_rows_tell_labels_head_and_the_longest_text(qt_app, wait):
    reader = DataReader()
    reader.begin()
    data, model = library.data_set("topic"), library.model("small-encoder")
    facts = read(reader, wait, data, model)
    assert facts.label_counts == data.label_counts()
    assert list(facts.head) == data.head(6)
    tokenizer = Tokenizer.from_file(str(model.folder / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    text = data.columns["text"]
    true = max(len(tokenizer.encode(row[text]).ids) for row in read_rows(data.files["train"]))
    assert true - 1 <= facts.longest_tokens <= true


def test_pairs_are_taken_together_and_sources_apart(qt_app, wait, tmp_path):
    reader = DataReader()
    reader.begin()
    rows = [{"premise": "a" * 40, "hypothesis": "b" * 80, "label": str(n % 2)} for n in range(4)]
    pairs = tmp_path / "pairs.jsonl"
    pairs.write_text("".join(json.dumps(row) + "\n" for row in rows))
    facts = read(reader, wait, library.data_set(str(pairs)), None)
    assert facts.longest_tokens == 120 // CHARACTERS_PER_TOKEN + 2
    sources = tmp_path / "sources.jsonl"
    sources.write_text(json.dumps({"source": "a" * 40, "target": "b" * 80}) + "\n")
    facts = read(reader, wait, library.data_set(str(sources)), None)
    assert facts.longest_tokens == 80 // CHARACTERS_PER_TOKEN + 2


def test_a_file_that_was_broken_since_is_a_problem(qt_app, wait, tmp_path):
    file = tmp_path / "mine.jsonl"
    file.write_text("".join(json.dumps({"text": f"t{n}", "label": str(n % 2)}) + "\n" for n in range(9)))
    data = library.data_set(str(file))
    file.write_text('{"text": "t"\n')
    reader = DataReader()
    reader.begin()
    facts = read(reader, wait, data, None)
    assert facts.problems
    assert facts.longest_tokens == 0


def test_only_the_last_wish_is_told(qt_app, wait):
    reader = DataReader()
    told = []
    reader.read.connect(lambda: told.append(1))
    first, second = library.data_set("topic"), library.data_set("sentiment")
    reader.facts_of(first, None)
    reader.facts_of(second, None)
    reader.begin()
    wait(lambda: reader.facts_of(second, None) is not None)
    assert len(told) == 1
