"""Downloads: folders of state, and the process that works in them."""

import errno
import json
import os
import re
import shutil
import subprocess
import sys
import threading
import time
from collections import namedtuple
from contextlib import suppress
from pathlib import Path
from typing import Any

import psutil
import pytest

from peft_engine.contract import downloads, library, paths, recognised
from peft_engine.contract.downloads import Download, Plan, Progress, begin, named
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.shapes import shape_of
from peft_engine.contract.weights import check_file
from peft_engine.hub import downloading
from tests.hub.conftest import CONFIG, Memory, small_files, weights
from tests.hub.standin import Fault, Repo, StandIn, waited_for

SECRET = "hf_neverWrittenAnywhere"


@pytest.fixture
def by_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    """No process is started: the test does its work itself."""
    monkeypatch.setattr(Download, "start", lambda self: None)


def work(download: Download) -> downloads.Progress:
    downloading.work(download)
    return download.progress()


def said(progress: downloads.Progress) -> str:
    return " ".join(problem.sentence() for problem in progress.problems)


def all_that_is_written(*folders: Path) -> bytes:
    return b"".join(p.read_bytes() for folder in folders for p in folder.rglob("*") if p.is_file())


@pytest.mark.usefixtures("by_hand")
def test_a_model_lands_in_the_library(hub: StandIn) -> None:
    hub.repos[("models", "owner/small")].told["cardData"] = {"license": "mit"}
    download = begin("owner/small")
    assert download.progress().state == "starting"
    progress = work(download)
    assert (progress.state, progress.key, progress.share) == ("done", "small", 1.0), said(progress)
    entry = library.model("small")
    assert entry.folder == paths.models() / "small" == Path(progress.result)
    assert (entry.title, entry.licence, entry.repo, entry.origin) == (
        "small",
        "mit",
        "owner/small",
        "fetched",
    )
    assert {p.name for p in entry.folder.iterdir()} == {
        *("config.json", "model.safetensors", "tokenizer.json", "README.md", "card.toml"),
    }
    assert hub.repos[("models", "owner/small")].commit("main") in (entry.folder / "card.toml").read_text()
    assert not download.files.exists()


@pytest.mark.usefixtures("by_hand")
def test_the_same_wish_is_one_download(hub: StandIn) -> None:
    first = begin("owner/small")
    assert begin(f"{hub.endpoint}/owner/small").id == first.id
    assert begin("OWNER/small").id == first.id
    assert begin("owner/small", "other").id != first.id
    assert {one.id for one in downloads.downloads()} == {first.id, begin("owner/small", "other").id}
    assert named(first.id[:-1]).id == first.id
    with pytest.raises(EngineError, match="Several downloads"):
        named("owner")
    with pytest.raises(EngineError, match="no download called"):
        named("nothing")


@pytest.mark.usefixtures("by_hand")
def test_what_is_in_the_library_is_not_fetched_again(hub: StandIn) -> None:
    work(begin("owner/small"))
    fetched = len(hub.stored)
    again = work(begin("owner/small", hub.repos[("models", "owner/small")].commit("main")))
    assert (again.state, again.key, len(hub.stored)) == ("done", "small", fetched)
    assert begin("owner/small").progress().state == "done"
    shutil.rmtree(paths.models() / "small")
    assert begin("owner/small").progress().state == "starting"


@pytest.mark.usefixtures("by_hand")
def test_what_has_landed_before_the_process_ended_is_not_fetched_again(hub: StandIn) -> None:
    download = begin("owner/small")
    landed = work(download)
    download.write(landed.model_copy(update={"state": "running", "result": "", "key": ""}))
    hub.stored.clear()
    assert (work(download).key, work(download).state, hub.stored) == ("small", "done", [])
    assert [place.name for place in paths.models().iterdir()] == ["small"]


@pytest.mark.usefixtures("by_hand")
def test_of_a_model_that_reads_pictures_the_text_part_lands(
    hub: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = {"model_type": "gemma3_text", "hidden_size": 8, "vocab_size": 4, "num_hidden_layers": 1}
    config = {"model_type": "gemma3", "text_config": text, "vision_config": {"hidden_size": 16}}
    names = ("language_model.model.embed_tokens.weight", "vision_tower.patches.weight")
    spans = ({"shape": [4, 8], "data_offsets": [0, 128]}, {"shape": [2, 2], "data_offsets": [128, 144]})
    head = json.dumps({name: {"dtype": "F32", **span} for name, span in zip(names, spans, strict=True)})
    content = len(head).to_bytes(8, "little") + head.encode() + bytes(range(144))
    told = {"config.json": json.dumps(config).encode(), "model.safetensors": content}
    pictures = Repo("owner/pictures", small_files(**told), told={"pipeline_tag": "image-text-to-text"})
    hub.add(pictures)
    download = begin("owner/pictures")
    with monkeypatch.context() as full:  # as soon as all of it has come
        usage = namedtuple("usage", "free")
        left = iter((10**12, 10**6))
        full.setattr(shutil, "disk_usage", lambda _: usage(next(left)))
        progress = work(download)
    assert progress.state == "failed"
    assert re.search(r"needs 0\.0 GB more, and .* has 0\.0 GB free", said(progress))
    assert (download.files / "model.safetensors").read_bytes() == content, "nothing is lost"
    half = download.files.with_name("text")
    half.mkdir()  # as a process leaves it that is ended while it cuts
    with monkeypatch.context() as full:
        full.setattr(shutil, "disk_usage", lambda _: usage(0 if half.exists() else 10**12))
        progress = work(download)
    assert (progress.state, progress.key) == ("done", "pictures"), said(progress)
    entry = library.model("pictures")
    assert (entry.shape.model_type, entry.repo) == ("gemma3_text", "owner/pictures")
    assert entry.sentence == "The text part of a model that reads pictures too."
    assert check_file(entry.folder / "model.safetensors") == {"model.embed_tokens.weight": (4, 8)}
    assert (entry.folder / "model.safetensors").read_bytes().endswith(bytes(range(128)))
    other = {**config, "model_type": "qwen2_vl"}
    hub.add(Repo("owner/other", small_files(**{**told, "config.json": json.dumps(other).encode()})))
    progress = work(begin("owner/other"))
    assert (progress.state, progress.total) == ("failed", 0), "nothing large is fetched"
    assert "read pictures or sounds as well as texts" in said(progress)


@pytest.mark.usefixtures("by_hand")
def test_another_model_of_the_name_lies_beside(hub: StandIn) -> None:
    hub.add(Repo("other/small", small_files()))
    hub.add(Repo("owner/small-encoder", small_files()))
    assert work(begin("owner/small")).key == "small"
    assert work(begin("other/small")).key == "other--small"
    assert work(begin("owner/small-encoder")).key == "owner--small-encoder", "the built-in one keeps its name"


@pytest.mark.usefixtures("by_hand")
def test_a_pause_keeps_what_has_come_and_the_commit(hub: StandIn, monkeypatch: pytest.MonkeyPatch) -> None:
    hub.faults.append(Fault("model.safetensors", break_at=0.6))
    download = begin("owner/small")
    told = downloading.Teller.have

    def pausing(self: Any, file: Any, count: int) -> None:
        if file.path == "model.safetensors" and count > 50_000:
            download.order_file.write_text("pause")
        told(self, file, count)

    with monkeypatch.context() as patch:
        patch.setattr(downloading.Teller, "have", pausing)
        patch.setattr(downloading, "TELL_SECONDS", 0.0)
        paused = work(download)
    assert paused.state == "paused"
    assert 50_000 < paused.files["model.safetensors"] < len(weights())
    commit = hub.repos[("models", "owner/small")].commit("main")
    hub.repos[("models", "owner/small")].branches["old"] = dict(hub.repos[("models", "owner/small")].files)
    download.resume()
    hub.stored.clear()
    assert work(download).state == "done"
    assert hub.stored[0].range == f"bytes={paused.files['model.safetensors']}-"
    assert commit in (paths.models() / "small" / "card.toml").read_text()


@pytest.mark.usefixtures("by_hand")
def test_it_is_known_by_the_name_that_the_hub_gives_it(hub: StandIn) -> None:
    """Old names lead on to new ones."""
    hub.repos[("models", "small")] = hub.repos[("models", "owner/small")]
    work(begin("small"))
    assert library.model("small") == library.model("owner/small")
    assert library.model("small").repo == "owner/small"
    assert "owner/small/resolve" in hub.asked("model.safetensors")[0].path
    assert work(begin("owner/small")).key == "small"
    assert len(hub.asked("/model.safetensors")) == 2, "asked for, and sent on to the storage: once"


@pytest.mark.usefixtures("by_hand")
def test_a_library_on_another_disk_gets_a_copy(hub: StandIn, monkeypatch: pytest.MonkeyPatch) -> None:
    rename, asked = os.rename, list[str]()

    def across(source: Any, target: Any) -> None:
        asked.append(Path(source).name)
        if Path(source).name == "files":
            raise OSError(errno.EXDEV, "Invalid cross-device link")
        rename(source, target)

    monkeypatch.setattr(os, "rename", across)
    assert work(begin("owner/small")).state == "done"
    assert asked == ["files", f".landing-{os.getpid()}"]
    assert [p.name for p in paths.models().iterdir()] == ["small"]
    assert library.model("small").repo == "owner/small"


@pytest.mark.usefixtures("by_hand")
def test_giving_up_leaves_nothing(hub: StandIn) -> None:
    download = begin("owner/small")
    download.order_file.write_text("cancel")
    assert work(download).state == "cancelled"
    assert not download.files.exists()
    download.write(Plan(repo="owner/small", commit="0" * 40, title="small", files=()))
    assert begin("owner/small").plan() is None, "the next time the hub is asked anew"
    download.order_file.write_text("cancel")
    work(download)
    assert downloads.downloads() == ()
    assert not download.folder.exists()
    assert not paths.models().exists()


@pytest.mark.usefixtures("by_hand")
def test_a_gated_model_waits_for_the_steps(hub: StandIn, memory: Memory) -> None:
    hub.add(Repo("owner/gated", small_files(), gated="manual", readers=(SECRET,)))
    download = begin("owner/gated")
    refused = work(download)
    assert (refused.state, refused.gated) == ("failed", True)
    assert [step.page for step in download.steps()] == [
        *(
            f"{hub.endpoint}/owner/gated",
            f"{hub.endpoint}/owner/gated",
            f"{hub.endpoint}/settings/tokens",
            "",
        ),
    ]
    memory.set_password("peft-workbench", "hub-token", SECRET)
    download.resume()
    assert work(download).state == "done"
    assert download.steps() == ()


@pytest.mark.usefixtures("by_hand")
@pytest.mark.parametrize(
    ("files", "said_"),
    [
        ({"config.json": b"{}", "pytorch_model.bin": b"x", "tokenizer.json": b"{}"}, "pickle files only"),
        (small_files(**{"config.json": b'{"model_type": "new", "auto_map": {"a": "b"}}'}), "foreign code"),
        (small_files(**{"model.safetensors": b"\x08\0\0\0\0\0\0\0{}      "}), "not whole"),
        (small_files(**{"model.safetensors": b"x" * 200_000}), "not whole"),
        (small_files(**{"tokenizer.json": b'{"model": 7}'}), "tokenizer in tokenizer.json cannot be read"),
        ({}, "no config.json"),
    ],
)
def test_what_cannot_be_used_does_not_land(hub: StandIn, files: dict[str, bytes], said_: str) -> None:
    hub.add(Repo("owner/odd", files))
    progress = work(begin("owner/odd"))
    assert progress.state == "failed"
    assert said_ in said(progress)
    assert not paths.models().exists() or not any(paths.models().iterdir())


@pytest.mark.usefixtures("by_hand")
def test_a_strange_one_is_looked_at_before_it_is_fetched(
    hub: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = {**CONFIG, "model_type": "new"}
    hub.add(Repo("owner/new", small_files(**{"config.json": json.dumps(config).encode()})))
    refusal = EngineError(Problem(text="It is too strange."))

    def refused(folder: Path) -> str:
        assert json.loads((folder / "config.json").read_text()) == config
        raise refusal

    monkeypatch.setattr(recognised, "look_at", refused)
    assert said(work(begin("owner/new"))) == "It is too strange."
    assert hub.stored == []
    monkeypatch.setattr(recognised, "look_at", lambda _: recognised.keep(config, shape_of(CONFIG)))
    download = begin("owner/new")
    assert work(download).state == "done"
    assert library.model("new").shape == shape_of(CONFIG)


@pytest.mark.usefixtures("by_hand")
def test_a_full_disk_is_known_before_anything_is_fetched(
    hub: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(10**9, 10**9, 50 * 10**6))
    progress = work(begin("owner/small"))
    assert progress.state == "failed"
    assert "needs 0.0 GB more" in said(progress)
    assert "0.05 GB free" in said(progress)
    assert hub.stored == []


@pytest.mark.usefixtures("by_hand")
def test_a_connection_that_is_gone_pauses(hub: StandIn) -> None:
    hub.faults.append(Fault("model.safetensors", 99, break_at=0.0))
    progress = work(begin("owner/small"))
    assert progress.state == "paused"
    assert "cannot be reached" in said(progress)
    hub.faults.clear()
    download = begin("owner/small")
    assert work(download).state == "done"


@pytest.mark.usefixtures("by_hand")
def test_what_was_noted_and_is_damaged_is_told(hub: StandIn) -> None:
    download = begin("owner/small")
    (download.folder / "progress.json").write_text("{")
    assert "cannot be read" in said(download.progress())
    (download.folder / "plan.json").write_text('{"files": 7}')
    assert "cannot be read" in said(work(download))


@pytest.mark.usefixtures("by_hand")
def test_a_folder_that_is_gone_stays_gone(hub: StandIn) -> None:
    download = begin("owner/small")
    shutil.rmtree(download.folder)
    assert not download.alive()
    assert not download.folder.exists()


@pytest.mark.usefixtures("by_hand")
def test_two_windows_write_the_same_at_the_same_time(hub: StandIn, monkeypatch: pytest.MonkeyPatch) -> None:
    download = begin("owner/small")
    put = downloads.put_in_place

    def later(made: Path, place: Path) -> None:
        monkeypatch.setattr(downloads, "put_in_place", put)
        monkeypatch.setattr(downloads.os, "getpid", lambda: 1)
        download.write(Progress(done=1))  # the other window, before this one is through
        put(made, place)

    monkeypatch.setattr(downloads, "put_in_place", later)
    download.write(Progress(done=2))
    assert download.progress().done == 2


# -- real processes ------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("by_hand")
def test_looking_does_not_keep_the_process_from_its_work(hub: StandIn) -> None:
    """Two programs watch: one asks whether it is alive in the instant in which the process begins."""
    download = begin("owner/small")
    held = threading.Event()

    def look() -> None:
        with download.lock():
            held.set()
            time.sleep(0.3)

    watcher = threading.Thread(target=look)
    watcher.start()
    assert held.wait(60)
    downloading.main([str(download.folder)])
    watcher.join()
    assert download.progress().state == "done"


def process_of(download: Download) -> psutil.Process:
    def found() -> psutil.Process | None:
        for one in psutil.Process().children(recursive=True):
            with suppress(psutil.NoSuchProcess):  # what an earlier test started may end just now
                if download.folder.name in " ".join(one.cmdline()):
                    return one
        return None

    process: psutil.Process = waited_for(found)
    return process


def test_a_process_is_killed_paused_and_goes_on(
    hub: StandIn, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """And the token, which every process reads anew, is in nothing that was written, and in no arguments."""
    monkeypatch.setenv("HF_TOKEN", SECRET)
    files = small_files(**{"model.safetensors": weights(500_000)})
    hub.add(Repo("owner/slow", files, gated="auto", readers=(SECRET,)))
    hub.faults += [Fault("model.safetensors", speed=600_000), Fault("model.safetensors", speed=400_000)]
    download = begin("owner/slow")
    waited_for(lambda: download.progress().files.get("model.safetensors", 0) > 200_000)
    process = process_of(download)
    assert SECRET not in " ".join(process.cmdline())
    process.kill()
    process.wait()
    cut = waited_for(lambda: (now := download.progress()).state == "paused" and now)
    assert "cut off" in said(cut)
    download.resume()
    waited_for(lambda: download.progress().state == "running" and download.progress().speed > 0)
    download.pause()
    waited_for(lambda: not download.alive() and download.progress().state == "paused")
    download.resume()
    assert (
        waited_for(lambda: (now := download.progress()).state in ("done", "failed") and now).state == "done"
    )
    begun = [int(one.range.removeprefix("bytes=").removesuffix("-") or 0) for one in hub.stored]
    assert begun[0] == 0
    assert begun == sorted(begun)
    assert begun[-1] > 200_000
    assert (library.model("slow").folder / "model.safetensors").read_bytes() == files["model.safetensors"]
    written = all_that_is_written(paths.home(), tmp_path)
    assert b"owner/slow" in written
    assert SECRET.encode() not in written


def test_an_order_is_obeyed_while_nothing_comes(hub: StandIn) -> None:
    hub.faults.append(Fault("model.safetensors", 9, speed=1))
    download = begin("owner/small")
    waited_for(lambda: download.progress().file == "model.safetensors")
    download.cancel()
    waited_for(lambda: not download.alive())
    assert downloads.downloads() == ()


def test_a_second_process_leaves_it_alone(hub: StandIn) -> None:
    download = Download(paths.home() / "downloads" / "x")
    download.folder.mkdir(parents=True)
    with download.lock():
        done = subprocess.run(
            [sys.executable, "-m", "peft_engine.hub.downloading", str(download.folder)],
            capture_output=True,
            timeout=60,
            check=False,
        )
    assert done.returncode == 0
    assert b"another process" in done.stderr
    assert not (download.folder / "progress.json").exists()


@pytest.mark.skipif(os.name == "nt", reason="sessions are a matter of POSIX")
def test_it_outlives_whoever_started_it(hub: StandIn) -> None:
    """It has a session of its own, and no pipe to its starter."""
    hub.faults.append(Fault("model.safetensors", speed=300_000))
    code = "from peft_engine.contract.downloads import begin; begin('owner/small')"
    starter = subprocess.run([sys.executable, "-c", code], timeout=60, check=False)
    assert starter.returncode == 0
    (download,) = downloads.downloads()
    (process,) = [one for one in psutil.process_iter(["cmdline"]) if _works_on(one, download)]
    assert os.getsid(process.pid) == process.pid
    assert waited_for(lambda: download.progress().state == "done")
    plan = download.plan()
    assert plan is not None
    assert plan.title == "small"


def _works_on(process: psutil.Process, download: Download) -> bool:
    told = process.info["cmdline"] or []
    return "peft_engine.hub.downloading" in told and str(download.folder) in told
