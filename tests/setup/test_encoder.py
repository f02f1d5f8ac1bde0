"""What the engine tells of the starter encoder is understood, in folders of any name, after a full disk."""

import sys
from pathlib import Path

import pytest

from scripts.setup import encoder
from scripts.setup.tree import Tree


class _Told(Tree):
    """A tree whose engine tells this."""

    def module(self, name: str, *arguments: str) -> list[str]:
        return [sys.executable, "-c", "print('progress 1 2'); print('/home/J\\u00fcrgen/minilm-l6')"]


def test_a_folder_with_an_umlaut_is_understood_where_the_system_writes_otherwise(monkeypatch):
    monkeypatch.setenv("PYTHONIOENCODING", "cp1252")  # as a pipe on Windows
    assert encoder.fetch(_Told()) == Path("/home/Jürgen/minilm-l6")


@pytest.mark.parametrize("content", ["", "/home", "/home\n/nowhere\n", "/other\n{there}\n"])
def test_a_note_that_says_less_or_other_is_none(tmp_path, content):
    (tmp_path / "card.toml").touch()
    note = tmp_path / "note.txt"
    note.write_text(content.format(there=tmp_path), encoding="utf-8")
    assert not encoder.there(note, "/home")


def test_a_note_of_a_folder_that_is_there_counts(tmp_path):
    (tmp_path / "card.toml").touch()
    (tmp_path / "note.txt").write_text(f"/home\n{tmp_path}\n", encoding="utf-8")
    assert encoder.there(tmp_path / "note.txt", "/home")
