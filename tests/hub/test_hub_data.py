"""Data sets of the hub: configurations, parts, and their files in a folder that importing reads."""

import json
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from peft_engine.contract import downloads
from peft_engine.contract.downloads import Download, Progress, begin
from peft_engine.contract.hub_facts import HubFile
from peft_engine.contract.problems import EngineError
from peft_engine.contract.reading import parts_of, read
from peft_engine.hub import data_sets, downloading
from peft_engine.hub.client import Hub
from peft_engine.hub.planning import configuration
from tests.hub.standin import Repo, StandIn

COPY = "refs/convert/parquet"


@pytest.fixture(autouse=True)
def _by_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Download, "start", lambda self: None)


def table(first: int, count: int, tmp_path: Path) -> bytes:
    rows = pa.table({"text": [f"row {n}" for n in range(first, first + count)], "label": [0] * count})
    rows = rows.replace_schema_metadata({"huggingface": json.dumps({"info": {"features": {}}})})
    pq.write_table(rows, tmp_path / "t.parquet")
    return (tmp_path / "t.parquet").read_bytes()


def data(hub: StandIn, name: str, files: dict[str, bytes], **more: Any) -> Repo:
    return hub.add(Repo(name, files, kind="datasets", **more))


def fetched(name: str, **how: Any) -> Progress:
    download = begin(name, kind="data", **how)
    downloading.work(download)
    return download.progress()


def test_the_copy_in_parquet_is_what_is_fetched(hub: StandIn, tmp_path: Path) -> None:
    copy = {
        "plain/train/0000.parquet": table(0, 30, tmp_path),
        "plain/train/0001.parquet": table(30, 20, tmp_path),
        "plain/test/0000.parquet": table(50, 5, tmp_path),
        "other/partial-train/0000.parquet": table(0, 3, tmp_path),
    }
    data(hub, "owner/topics", {"topics.py": b"never fetched"}, branches={COPY: copy})
    found = data_sets.facts(Hub(), "owner/topics")
    assert found.converted
    assert {
        one.name: [(p.name, len(p.files), p.partial) for p in one.parts] for one in found.configurations
    } == {
        "other": [("train", 1, True)],
        "plain": [("test", 1, False), ("train", 2, False)],
    }
    with pytest.raises(EngineError, match="several configurations"):
        configuration(found, "")
    progress = fetched("owner/topics", configuration="plain")
    assert progress.state == "done", progress.problems
    folder = Path(progress.result)
    assert folder == downloads.data_home() / "topics-plain"
    assert sorted(p.name for p in folder.iterdir()) == ["source.toml", "test.parquet", "train.parquet"]
    rows = list(read(parts_of(folder)["train"]))
    assert [row["text"] for row in rows] == [f"row {n}" for n in range(50)]
    assert b"huggingface" in pq.read_schema(folder / "train.parquet").metadata
    assert f'commit = "{found.commit}"' in (folder / "source.toml").read_text()


def test_only_the_parts_that_are_wanted_come(hub: StandIn, tmp_path: Path) -> None:
    data(hub, "owner/csv", {"train.csv": b"text,label\na,x\n", "test.csv": b"text,label\nb,y\n"})
    progress = fetched("owner/csv", parts=("test",))
    assert sorted(p.name for p in Path(progress.result).iterdir()) == ["source.toml", "test.csv"]
    refused = fetched("owner/csv", parts=("other",))
    assert "no part called other" in refused.problems[0].sentence()
    assert "There are: test, train" in refused.problems[0].sentence()


def test_pieces_that_are_no_parquet_become_one_file_of_lines(hub: StandIn) -> None:
    files = {
        "data/train-00000-of-00002.jsonl": b'{"text": "a"}\n',
        "data/train-00001-of-00002.jsonl": b'{"text": "b"}',
        "README.md": b"x",
    }
    data(hub, "owner/lines", files)
    folder = Path(fetched("owner/lines").result)
    assert [row["text"] for row in read(folder / "train.jsonl")] == ["a", "b"]


def other_table(tmp_path: Path, **columns: list[Any]) -> bytes:
    pq.write_table(pa.table(columns), tmp_path / "o.parquet")
    return (tmp_path / "o.parquet").read_bytes()


def test_pieces_with_other_columns_are_joined_row_by_row(hub: StandIn, tmp_path: Path) -> None:
    files = {
        "data/train-00000-of-00003.parquet": table(0, 2, tmp_path),
        "data/train-00001-of-00003.parquet": other_table(tmp_path, more=[1.5], text=["row 2"]),
        "data/train-00002-of-00003.parquet": other_table(tmp_path, text=["row 3"], label=["b"]),
    }
    data(hub, "owner/uneven", files)
    folder = Path(fetched("owner/uneven").result)
    assert list(read(folder / "train.jsonl")) == [
        {"text": "row 0", "label": 0, "more": None},
        {"text": "row 1", "label": 0, "more": None},
        {"text": "row 2", "label": None, "more": 1.5},
        {"text": "row 3", "label": "b", "more": None},
    ]


def test_pieces_that_do_not_go_together_are_refused_in_a_sentence(hub: StandIn, tmp_path: Path) -> None:
    files = {
        "data/train-00000-of-00002.parquet": table(0, 2, tmp_path),
        "data/train-00001-of-00002.parquet": other_table(tmp_path, text=[["row", "2"]], label=[1]),
    }
    data(hub, "owner/clash", files)
    (problem,) = fetched("owner/clash").problems
    told = problem.sentence()
    assert "text is list<" in told
    assert "string in" in told


def test_the_card_says_which_files_are_which(hub: StandIn) -> None:
    files = {"one/a.csv": b"t\n1\n", "one/b.csv": b"t\n2\n", "two/c.csv": b"t\n3\n"}
    configs: list[Any] = [
        {
            "config_name": "first",
            "data_files": [{"split": "train", "path": "one/a.csv"}, {"split": "test", "path": ["one/b*"]}],
        },
        {"config_name": "second", "data_files": "two/*.csv"},
        {"config_name": "../bad", "data_files": "two/*.csv"},
        7,
    ]
    data(hub, "owner/card", files, told={"cardData": {"configs": configs, "license": "cc0-1.0"}})
    found = data_sets.facts(Hub(), "owner/card")
    told = {one.name: {p.name: [f.path for f in p.files] for p in one.parts} for one in found.configurations}
    assert told == {
        "first": {"train": ["one/a.csv"], "test": ["one/b.csv"]},
        "second": {"train": ["two/c.csv"]},
    }
    assert found.licence == "cc0-1.0"


@pytest.mark.parametrize(
    "name", ["..", "partial-..", "partial-../x", ".hidden", "partial-", "a b", "", "aux", "train."]
)
def test_parts_that_climb_out_are_no_parts(hub: StandIn, name: str) -> None:
    files = data_sets.from_copy([HubFile(path=f"default/{name}/0000.parquet", bytes=1)])
    assert files == ()


@pytest.mark.parametrize("names", [("train", "partial-train"), ("partial-train", "train")])
def test_the_whole_part_is_preferred_to_its_beginning(names: tuple[str, str]) -> None:
    found = data_sets.from_copy(HubFile(path=f"default/{name}/0000.parquet", bytes=1) for name in names)
    parts = [(part.name, part.partial, [f.path for f in part.files]) for part in found[0].parts]
    assert parts == [("train", False, ["default/train/0000.parquet"])]


@pytest.mark.parametrize(
    ("path", "part"),
    [
        ("data/train-00000-of-00002.parquet", "train"),
        ("dev.csv", "validation"),
        ("test/part1.json", "test"),
        ("my_training_set.csv", "train"),
        ("latest.csv", ""),
        ("train/eval.csv", "test"),
    ],
)
def test_names_say_the_part(path: str, part: str) -> None:
    assert data_sets.part_of(path) == part


def test_what_holds_no_tables_says_why(hub: StandIn) -> None:
    data(hub, "owner/script", {"script.py": b"x", "README.md": b"x"})
    data(hub, "owner/pictures", {"a.png": b"x"})
    assert "program of its own" in fetched("owner/script").problems[0].sentence()
    assert "no tables" in fetched("owner/pictures").problems[0].sentence()
    hub.repos[("datasets", "owner/script")].gated = "auto"
    data(hub, "owner/closed", {"train.csv": b"t\n1\n"}, gated="auto", readers=("x",))
    closed = fetched("owner/closed")
    assert closed.gated
    assert closed.state == "failed"
