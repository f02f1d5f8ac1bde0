"""Long data is encoded once, kept in a mapped file, and found again only where it would come out the same."""

import json
import subprocess
import sys

import pytest
from datasets import Dataset
from transformers import AutoTokenizer

from peft_engine.contract import library
from peft_engine.data import encoded as module
from peft_engine.data.encoded import Encoded, encoded, folder
from peft_engine.data.parts import load_parts
from peft_engine.training.order import Order
from peft_engine.training.setup import encode, lengths, longest

ROWS = 200


class Counting:
    """A task that counts how often it is asked."""

    def __init__(self, max_length=32, odd=False):
        self.tokenizer = AutoTokenizer.from_pretrained(str(library.model("small-encoder").folder))
        self.max_length = max_length
        self._odd = odd
        self.asks = []

    @property
    def asked(self):
        return sum(self.asks)

    def encode(self, row):
        self.asks.append(1)
        ids = self.tokenizer(row["text"], truncation=True, max_length=self.max_length)["input_ids"]
        example = {"input_ids": ids, "label": row["label"], "value": 0.1 * row["label"], "spans": [(1, 2)]}
        return example | ({"label": {1, 2}} if self._odd else {})


@pytest.fixture
def rows(tmp_path, monkeypatch):
    monkeypatch.setenv("PEFT_WORKBENCH_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(module, "LONG_ROWS", 100)
    texts = [{"text": "more and more words " * (1 + n % 7), "label": n} for n in range(ROWS)]
    return Dataset.from_list(texts)


def plain(examples):
    return json.loads(json.dumps(list(examples)))


def test_the_same_examples_in_the_same_order_without_encoding_again(rows):
    first, again = Counting(), Counting()
    made = encoded(first, rows)
    assert isinstance(made, Encoded)
    assert first.asked == ROWS
    found = encoded(again, rows)
    assert again.asked == module.COMPARED
    direct = [first.encode(row) for row in rows]
    assert list(found) == plain(direct)
    assert found[3] == plain(direct)[3]
    assert found[-2:] == plain(direct)[-2:]
    assert found[0]["value"] == direct[0]["value"]
    assert (lengths(found), longest(found)) == (lengths(direct), longest(direct))
    orders = [Order(lengths(one), 8, 1, True) for one in (found, direct)]
    assert [orders[0].batch(n) for n in range(50)] == [orders[1].batch(n) for n in range(50)]


def test_other_settings_rows_or_order_are_another_file(rows):
    encoded(Counting(), rows)
    assert max(map(len, (one["input_ids"] for one in encoded(Counting(16), rows)))) == 16
    fewer = rows.select(range(150))
    assert len(encoded(Counting(), fewer)) == 150
    assert encoded(Counting(), rows.select(range(199, -1, -1)))[0] == encoded(Counting(), rows)[199]
    assert len(list(folder().iterdir())) == 4


def test_a_file_that_is_damaged_or_tells_something_else_is_made_anew(rows):
    encoded(Counting(), rows)
    (file,) = folder().iterdir()
    file.write_bytes(file.read_bytes()[:500])
    again = Counting()
    assert len(encoded(again, rows)) == ROWS
    assert again.asked >= ROWS

    class Changed(Counting):
        def encode(self, row):
            return super().encode({**row, "label": row["label"] + 1})

    Changed.__qualname__, Changed.__module__ = Counting.__qualname__, Counting.__module__
    assert encoded(Changed(), rows)[0]["label"] == 1


def test_short_data_and_what_no_file_can_keep_stay_in_memory(rows):
    assert isinstance(encoded(Counting(), rows.select(range(99))), list)
    assert isinstance(encoded(Counting(odd=True), rows), list)
    assert not folder().is_dir() or not any(folder().iterdir())
    assert isinstance(encode(Counting(), rows.select(range(5))), list)


def test_what_was_not_used_for_long_goes_first(rows, monkeypatch):
    monkeypatch.setattr(module.cache, "FRESH_SECONDS", -1.0)
    encoded(Counting(), rows)
    encoded(Counting(16), rows)
    files = sorted(folder().iterdir(), key=lambda file: file.stat().st_mtime)
    module.sweep(kept_bytes=files[-1].stat().st_size)
    assert list(folder().iterdir()) == files[-1:]


def test_a_part_of_a_data_set_is_known_again_in_another_process():
    code = (
        "from peft_engine.contract import library; from peft_engine.data.parts import load_parts;"
        "print(load_parts(library.data_set('topic'), 50).train._fingerprint)"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert told.strip() == load_parts(library.data_set("topic"), 50).train._fingerprint
