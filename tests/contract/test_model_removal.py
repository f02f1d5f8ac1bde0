"""Models go for good, and nothing beside them does."""

import shutil
from pathlib import Path

import pytest

from peft_engine.contract import library, paths
from peft_engine.contract.model_places import add_folder
from peft_engine.contract.model_removal import remove_model, require_idle, runs_with
from peft_engine.contract.problems import EngineError
from peft_engine.contract.store import RunRecord

STARTER = paths.RESOURCES / "models" / "small-encoder"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PEFT_WORKBENCH_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "cache"))
    return tmp_path


def put(folder: Path) -> None:
    """A model of three files, without the card that gives it a key of its own."""
    folder.mkdir(parents=True)
    for name in ("config.json", "model.safetensors", "tokenizer.json"):
        shutil.copy(STARTER / name, folder)


def keys() -> set[str]:
    return {entry.key for entry in library.models()}


def test_a_fetched_one_goes_and_its_neighbour_stays(home: Path) -> None:
    put(paths.models() / "one")
    put(paths.models() / "two")
    remove_model(library.model("one"))
    assert keys() & {"one", "two"} == {"two"}
    assert [each.name for each in paths.models().iterdir()] == ["two"]


def test_of_the_cache_all_versions_of_one_model_go(home: Path) -> None:
    for name in ("owner--kept", "owner--gone"):
        whole = home / "cache" / f"models--{name}"
        put(whole / "snapshots" / "abc")
        (whole / "blobs").mkdir()
        (whole / "blobs" / "0123").write_bytes(b"weights")
    remove_model(library.model("owner/gone"))
    assert [each.name for each in (home / "cache").iterdir()] == ["models--owner--kept"]
    assert "owner/kept" in keys()


def test_what_is_built_in_or_a_persons_own_is_left_alone(home: Path) -> None:
    put(home / "mine" / "model")
    add_folder(home / "mine")
    own = library.model(str(home / "mine" / "model"))
    for entry, word in ((own, "folder of yours"), (library.model("small-encoder"), "comes with")):
        with pytest.raises(EngineError, match=word):
            remove_model(entry)
        assert (entry.folder / "config.json").is_file()


def test_runs_are_found_by_key_and_by_folder(home: Path) -> None:
    put(paths.models() / "one")
    entry = library.model("one")
    told = {"a": "one", "b": str(entry.folder), "c": "two"}
    records = [
        RunRecord(id=run, status="finished", spec={"model": {"key": key}}) for run, key in told.items()
    ]
    assert [record.id for record in runs_with(entry, records)] == ["a", "b"]


def test_nothing_goes_that_a_run_trains_with_or_waits_for(home: Path) -> None:
    """A run that was never begun and is not in the queue holds nothing back; of many a few are named."""
    put(paths.models() / "one")
    entry, told = library.model("one"), {"model": {"key": "one"}}
    idle = [RunRecord(id="a", status="finished", spec=told), RunRecord(id="b", status="queued", spec=told)]
    require_idle(entry, idle, ["other"])
    with pytest.raises(EngineError, match=r"one is in use: these runs train with it or wait .*: b"):
        require_idle(entry, idle, ["b"])
    busy = [RunRecord(id=f"run-{n}", status="running", spec=told) for n in range(9)]
    with pytest.raises(EngineError, match=r"these runs and 5 others .*: run-0, run-1, run-2, run-3"):
        require_idle(entry, busy, ())
    elsewhere = [RunRecord(id="c", status="running", spec={"model": {"key": "two"}})]
    require_idle(entry, elsewhere, ["c"])
