"""Models on disk: the cache of transformers, folders of one's own, and what is broken in them."""

import json
from pathlib import Path

import pytest

from peft_engine.contract import library, model_places
from peft_engine.contract.problems import EngineError
from tests.hub.conftest import CONFIG, small_files


def put(folder: Path, **more: bytes) -> Path:
    folder.mkdir(parents=True)
    for name, content in small_files(**more).items():
        (folder / name).write_bytes(content)
    return folder


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "hugging-face" / "hub"


def test_a_model_in_the_cache_is_known_by_its_name_on_the_hub(cache: Path) -> None:
    repo = cache / "models--owner--cached"
    put(repo / "snapshots" / "aaa", **{"README.md": b"old"})
    put(repo / "snapshots" / "bbb", **{"README.md": b"new"})
    (repo / "refs").mkdir()
    (repo / "refs" / "main").write_text("aaa")
    (cache / "datasets--owner--x" / "snapshots" / "c").mkdir(parents=True)
    entry = library.model("owner/cached")
    assert (entry.folder.name, entry.origin, entry.title) == ("aaa", "cache", "cached")
    assert entry.repo == "owner/cached"
    assert entry in library.models()


def test_the_cache_is_where_the_environment_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path / "other" / "models--solo" / "snapshots" / "a")
    assert "solo" not in {entry.key for entry in library.models()}
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "other"))
    assert library.model("solo").origin == "cache"


def test_folders_of_ones_own_are_looked_into(tmp_path: Path) -> None:
    one = put(tmp_path / "mine" / "one")
    deep = put(tmp_path / "mine" / "owner" / "deep")
    put(tmp_path / "mine" / "a" / "b" / "c" / "too-deep")
    model_places.add_folder(tmp_path / "mine")
    model_places.add_folder(tmp_path / "mine")
    assert model_places.folders() == (tmp_path / "mine",)
    found = {entry.key: entry for entry in library.models() if entry.origin == "folder"}
    assert set(found) == {str(one), str(deep)}
    assert found[str(one)].title == "one"
    model_places.remove_folder(tmp_path / "mine")
    assert not any(entry.origin == "folder" for entry in library.models())
    assert one.is_dir()
    with pytest.raises(EngineError, match="not looked for"):
        model_places.remove_folder(tmp_path / "mine")
    with pytest.raises(EngineError, match="is no folder"):
        model_places.add_folder(tmp_path / "nothing")


def test_what_is_broken_is_listed_with_the_reason(tmp_path: Path, cache: Path) -> None:
    good, bad = put(tmp_path / "mine" / "good"), put(tmp_path / "mine" / "bad", **{"config.json": b"{"})
    model_places.add_folder(tmp_path / "mine")
    assert str(good) in {entry.key for entry in library.models()}
    put(cache / "models--owner--sound" / "snapshots" / "a", **{"config.json": b'{"model_type": "whisper"}'})
    said = [problem.sentence() for problem in library.model_problems()]
    assert len(said) == 2
    assert "whisper" in said[0]
    assert str(bad) in said[1]
    (alone,) = library.model_problems(cached=False)
    assert alone.sentence() == said[1], "what other programs keep in the cache is nobody's fault"


def test_a_folder_that_changes_is_looked_at_anew(tmp_path: Path) -> None:
    folder = put(tmp_path / "mine" / "one")
    model_places.add_folder(tmp_path / "mine")
    assert library.model(str(folder)).shape.layers == 1
    (folder / "config.json").write_text(json.dumps({**CONFIG, "num_hidden_layers": 2}))
    (found,) = (entry for entry in library.models() if entry.origin == "folder")
    assert found.shape.layers == 2
    (folder / "model.safetensors").write_bytes(b"cut")
    assert "not whole" in library.model_problems()[0].sentence()
    (folder / "model.safetensors").unlink()
    assert "pickle" in library.model_problems()[0].sentence()


def test_a_damaged_list_of_folders_is_empty(tmp_path: Path) -> None:
    model_places.add_folder(tmp_path)
    model_places._file().write_text("folders = 7")
    assert model_places.folders() == ()
    model_places._file().write_text('folders = [7, "relative"]')
    assert model_places.folders() == ()
