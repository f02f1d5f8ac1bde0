"""peft-engine models and hub-data, as a person types them; the last one from end to end in real processes."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from peft_engine import cli
from peft_engine.contract import downloads, library, paths
from peft_engine.contract.downloads import Download
from peft_engine.contract.queue import RunQueue
from peft_engine.contract.spec import from_mapping
from peft_engine.contract.store import RunStore
from peft_engine.hub import downloading
from peft_engine.terminal.models import size_range
from tests.hub.conftest import Memory, small_files
from tests.hub.standin import Fault, Repo, StandIn, waited_for

SPEC: dict[str, Any] = {
    "data": [{"key": "sentiment"}],
    "task": "classification",
    "method": {"key": "lora"},
}
ROOT = Path(__file__).resolve().parents[2]
Capture = pytest.CaptureFixture[str]


def said(capsys: Capture, *arguments: str) -> tuple[int, str, str]:
    status = cli.main(list(arguments))
    told = capsys.readouterr()
    assert "Traceback" not in told.out + told.err
    return status, told.out, told.err


def document(capsys: Capture, *arguments: str) -> Any:
    return json.loads(said(capsys, *arguments, "--json")[1])


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Downloads are worked off in this process."""
    monkeypatch.setattr(Download, "start", downloading.work)


def test_a_search_lists_what_a_choice_depends_on(hub: StandIn, capsys: Capture) -> None:
    hub.add(Repo("owner/other", small_files(), gated="auto"))
    hub.add(Repo("owner/pickle", {"config.json": b"{}", "pytorch_model.bin": b"x"}))
    status, out, _ = said(capsys, "models", "search", "owner", "--size", "1K-1B")
    assert status == 0
    assert re.search(r"owner/small +- +- +0 +open +fill-mask +yes", out)
    assert re.search(r"owner/other +- +- +0 +auto +- +- +- *\n", out)
    assert re.search(r"owner/pickle .* - +owner/pickle holds its weights as pickle files only", out)
    (small,) = [row for row in document(capsys, "models", "search", "small") if row["repo"] == "owner/small"]
    assert [fit["verdict"] for fit in small["fits"]][:2] == ["yes", "yes"]
    assert hub.seen[0].query["num_parameters"] == ["min:1K,max:1B"]
    assert "no method called" in said(capsys, "models", "search", "x", "--method", "nothing")[2].lower()


def test_models_are_shown_wherever_they_are(hub: StandIn, capsys: Capture) -> None:
    _, out, _ = said(capsys, "models", "show", "small-encoder")
    assert "Built in: " in out
    assert "Fits this machine" in out
    _, out, _ = said(capsys, "models", "show", "owner/small")
    assert "160 kB in 4 files" in out
    hub.add(Repo("owner/gated", small_files(), gated="manual"))
    _, out, _ = said(capsys, "models", "show", "owner/gated")
    assert f"1. Open its page on the hub and sign in. {hub.endpoint}/owner/gated" in out
    assert "wait until they let you in" in out
    status, _, error = said(capsys, "models", "show", "owner/nothing")
    assert (status, "There is no owner/nothing" in error) == (2, True)


def test_good_models_to_begin_with_need_no_network(capsys: Capture) -> None:
    found = document(capsys, "models", "start", "--task", "token_classification", "--size=-150M")
    assert {"FacebookAI/roberta-base", "small-encoder"} <= {point["model"] for point in found}
    assert all(point["parameters"] <= 150_000_000 for point in found)


@pytest.mark.usefixtures("at_once")
def test_a_model_is_fetched_listed_and_removed(hub: StandIn, capsys: Capture) -> None:
    status, out, error = said(capsys, "models", "get", "owner/small")
    assert (status, out) == (0, "owner/small is here, as small.\n")
    assert "100 %" in error
    (row,) = [row for row in document(capsys, "models") if row["key"] == "small"]
    assert (row["origin"], row["repo"]) == ("fetched", "owner/small")
    (download,) = document(capsys, "models", "downloads")
    assert (download["state"], download["key"]) == ("done", "small")
    runs = RunStore(paths.home() / "store")
    run = runs.create(from_mapping({**SPEC, "model": {"key": "small"}})).id
    RunQueue(runs).add([run])
    status, _, error = said(capsys, "models", "remove", "small", "--store", str(runs.root))
    assert (status, f"train with it or wait in the queue: {run}." in error) == (2, True)
    assert (paths.models() / "small").is_dir()
    RunQueue(runs).begin(run, time.time())  # its worker is loading, and holds nothing yet
    assert said(capsys, "models", "remove", "small", "--store", str(runs.root))[0] == 2
    RunQueue(runs).take_off([run])
    assert said(capsys, "models", "remove", "small", "--store", str(runs.root))[1] == (
        f"small has been removed: 160 kB.\nThese runs need it to go on or to answer: {run}.\n"
    )
    assert not (paths.models() / "small").exists()
    status, _, error = said(capsys, "models", "remove", "small-encoder")
    assert (status, "comes with the workbench" in error) == (2, True)


@pytest.mark.usefixtures("at_once")
def test_refusals_say_what_to_do(hub: StandIn, capsys: Capture) -> None:
    hub.add(Repo("owner/gated", small_files(), gated="auto"))
    status, out, error = said(capsys, "models", "get", "owner/gated")
    assert status == 2
    assert "agreed to its terms" in error
    assert f"3. Make a token that may read. {hub.endpoint}/settings/tokens" in out
    hub.add(Repo("owner/pickle", {"config.json": b"{}", "pytorch_model.bin": b"x"}))
    status, _, error = said(capsys, "models", "get", "owner/pickle")
    assert (status, "pickle files only" in error) == (3, True)
    for wrong, words in (("a b c", "not the name"), ("../x", "not the name")):
        status, _, error = said(capsys, "models", "get", wrong)
        assert (status, words in error) == (2, True)
    assert "There are: list, search" in said(capsys, "models", "fly")[2]


@pytest.mark.usefixtures("at_once")
def test_a_data_set_is_shown_and_fetched(hub: StandIn, capsys: Capture) -> None:
    files = {"train.csv": b"text,label\na,x\n", "test.csv": b"text,label\nb,y\n"}
    hub.add(Repo("owner/topics", files, kind="datasets"))
    _, out, _ = said(capsys, "hub-data", "show", "owner/topics")
    assert re.search(r"default +train +1 +15 B", out)
    _, out, _ = said(capsys, "hub-data", "get", f"{hub.endpoint}/datasets/owner/topics", "--part", "train")
    folder = downloads.data_home() / "topics"
    assert f"peft-engine data import {folder}" in out
    assert (folder / "train.csv").read_bytes() == files["train.csv"]
    assert not (folder / "test.csv").exists()


def test_folders_and_token(
    capsys: Capture, memory: Memory, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert str(tmp_path) in said(capsys, "models", "folders", "add", str(tmp_path))[1]
    assert document(capsys, "models", "folders") == [str(tmp_path)]
    assert document(capsys, "models", "folders", "remove", str(tmp_path)) == []
    with (tmp_path / "typed").open("w+") as typed:
        typed.write("hf_typedByAPerson\n")
        typed.seek(0)
        monkeypatch.setattr(sys, "stdin", typed)
        status, out, _ = said(capsys, "models", "token", "set")
    assert (status, "hf_typed" in out) == (0, False)
    assert list(memory.kept.values()) == ["hf_typedByAPerson"]
    assert document(capsys, "models", "token")["source"] == "keyring"
    assert "There is no token" in said(capsys, "models", "token", "remove")[1]
    assert said(capsys, "models", "token", "hf_onTheLine")[0] == 2


@pytest.mark.parametrize(
    ("told", "found"),
    [(None, (0, 0)), ("10M-1B", (10**7, 10**9)), ("1.5b-", (15 * 10**8, 0)), ("-500M", (0, 5 * 10**8))],
)
def test_sizes_are_ranges(told: str | None, found: tuple[int, int]) -> None:
    assert size_range(told) == found


@pytest.mark.parametrize("told", ["1B", "-", "a-b", "1M-2M-3M", "1X-"])
def test_what_is_no_range_is_refused(capsys: Capture, told: str) -> None:
    assert "no range of sizes" in said(capsys, "models", "start", f"--size={told}")[2]


# -- from end to end -----------------------------------------------------------------------------------------


def engine(*arguments: str, **more: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "peft_engine", *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), **more},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def test_a_real_model_breaks_off_at_sixty_percent_is_paused_and_comes_whole(hub: StandIn) -> None:
    """The small encoder: searched for, fetched with a break, paused by Ctrl-C, gone on with, checked."""
    source = paths.RESOURCES / "models" / "small-encoder"
    files = {p.name: p.read_bytes() for p in source.iterdir() if p.name != "card.toml"}
    hub.repos.clear()
    hub.add(Repo("workbench/tiny-encoder", files))
    size = len(files["model.safetensors"])
    with engine("models", "search", "encoder", "--json") as search:
        (row,) = json.loads(search.communicate(timeout=60)[0])
    assert row["fits"][0]["verdict"] in ("yes", "tight")
    hub.faults += [Fault("model.safetensors", break_at=0.6), Fault("model.safetensors", speed=size / 20)]
    with engine("models", "get", row["repo"]) as get:
        (download,) = waited_for(downloads.downloads)
        waited_for(lambda: download.progress().files.get("model.safetensors", 0) > 0.62 * size)
        get.send_signal(signal.SIGINT)
        out, _ = get.communicate(timeout=60)
    assert get.returncode == 0
    assert f"peft-engine models resume {download.id}" in out.decode()
    weights = [one for one in hub.stored if one.path == "/model.safetensors"]
    assert weights[1].range == f"bytes={int(size * 0.6)}-"
    rested = download.progress()
    assert rested.state == "paused"
    with engine("models", "resume", download.id, "--json") as resume:
        told = json.loads(resume.communicate(timeout=60)[0])
    assert (told["state"], told["key"]) == ("done", "tiny-encoder")
    assert hub.stored[-1].range == f"bytes={rested.files['model.safetensors']}-"
    entry, original = library.model("tiny-encoder"), library.model("small-encoder")
    assert entry.content_hash() == original.content_hash()
    assert (entry.parameters, entry.shape) == (original.parameters, original.shape)
    shutil.rmtree(entry.folder)
