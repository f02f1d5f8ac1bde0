"""What was written aside gets its name, also where a reader stands in the way for a moment."""

import os
from pathlib import Path

import pytest

from peft_engine.contract import placing
from peft_engine.contract.placing import put_in_place


@pytest.fixture
def reader(monkeypatch):
    """On Windows somebody reads the file during the first two tries."""
    tries, replace = [], Path.replace

    def held(self, target):
        tries.append(target)
        if len(tries) < 3:
            raise PermissionError(13, "Access is denied")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", held)
    return tries


def made(folder: Path) -> tuple[Path, Path]:
    (folder / "new").write_text("new", encoding="utf-8")
    (folder / "old").write_text("old", encoding="utf-8")
    return folder / "new", folder / "old"


def test_a_reader_is_waited_for_on_windows(tmp_path, reader, monkeypatch):
    new, old = made(tmp_path)
    monkeypatch.setattr(placing, "os", type("nt", (), {"name": "nt"}))
    put_in_place(new, old)
    assert old.read_text(encoding="utf-8") == "new"
    assert len(reader) == 3


def test_one_who_stays_is_an_error_in_the_end(tmp_path, reader, monkeypatch):
    new, old = made(tmp_path)
    monkeypatch.setattr(placing, "os", type("nt", (), {"name": "nt"}))
    monkeypatch.setattr(placing, "WAIT_SECONDS", -1.0)
    with pytest.raises(PermissionError):
        put_in_place(new, old)
    assert old.read_text(encoding="utf-8") == "old"


@pytest.mark.skipif(os.name == "nt", reason="there a refusal passes")
def test_elsewhere_a_refusal_is_one(tmp_path, reader):
    new, old = made(tmp_path)
    with pytest.raises(PermissionError):
        put_in_place(new, old)
    assert len(reader) == 1
