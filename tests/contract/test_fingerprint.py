"""The hash of a model follows its content, whatever its folder is called, and long files are read once."""

import os
import shutil

import pytest

from peft_engine.contract import fingerprint, library, paths
from peft_engine.contract.fingerprint import hash_at_hand, model_hash
from peft_engine.contract.problems import EngineError


@pytest.fixture
def model(tmp_path, monkeypatch):
    monkeypatch.setenv("PEFT_WORKBENCH_HOME", str(tmp_path / "home"))
    folder = tmp_path / "mine"
    shutil.copytree(paths.RESOURCES / "models" / "small-encoder", folder)
    return folder


def test_a_copy_has_the_same_one(model):
    assert model_hash(model) == model_hash(paths.RESOURCES / "models" / "small-encoder")


@pytest.mark.parametrize("name", ["config.json", "model.safetensors", "tokenizer.json"])
def test_every_file_that_decides_an_answer_counts(model, name):
    before = model_hash(model)
    with (model / name).open("ab") as file:
        file.write(b" ")
    assert model_hash(model) != before


def test_words_about_a_model_do_not_count(model):
    before = model_hash(model)
    (model / "README.md").write_text("Other words.", encoding="utf-8")
    assert model_hash(model) == before


def test_a_file_that_nobody_touched_is_read_once(model):
    before = model_hash(model)
    weights = model / "model.safetensors"
    times = weights.stat()
    weights.write_bytes(bytes(times.st_size))
    os.utime(weights, ns=(times.st_atime_ns, times.st_mtime_ns))
    assert model_hash(model) == before, "size and time are as they were, so it was not read"
    os.utime(weights)
    assert model_hash(model) != before


@pytest.mark.parametrize("damage", [b"", b"[]", b"{", b'{"files": 1}'])
def test_a_damaged_note_of_it_is_written_anew(model, damage):
    before = model_hash(model)
    (note,) = (paths.home() / "fingerprints").iterdir()
    whole = note.read_bytes()
    note.write_bytes(damage)
    assert model_hash(model) == before
    assert note.read_bytes() == whole


def test_a_model_of_another_content_is_refused(model):
    entry = library.model(str(model))
    entry.require("")
    entry.require(entry.content_hash())
    with pytest.raises(EngineError) as caught:
        entry.require("0" * 64)
    assert caught.value.problems[0].field == "model.content_hash"


def test_nobody_waits_for_long_files(model, monkeypatch):
    """What would take long to read for the first time is not known yet; once it is kept, it is."""
    monkeypatch.setattr(fingerprint, "SOON_READ_BYTES", 1000)
    entry = library.model(str(model))
    assert hash_at_hand(model) == ""
    assert entry.changed_since("0" * 64) is None
    found = entry.content_hash()
    assert hash_at_hand(model) == found
    assert entry.changed_since(found) is None
    assert entry.changed_since("") is None
    assert entry.changed_since("0" * 64).field == "model.content_hash"
    monkeypatch.setattr(fingerprint, "SOON_READ_BYTES", 1 << 40)
    (model / "config.json").write_bytes((model / "config.json").read_bytes() + b" ")
    assert hash_at_hand(model) not in ("", found)
    (model / "model.safetensors").unlink()
    assert entry.changed_since(found) is None, "of sizes alone nobody can say"
