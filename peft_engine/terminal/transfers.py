"""Getting models and data sets from the hub in the terminal: a bar that follows a process of its own. Ctrl-C
pauses it, and says how to go on."""

import argparse
import sys
import time
from collections.abc import Iterable
from typing import Any

from rich.console import Console
from rich.progress import (
    BarColumn,
    DownloadColumn,
    Progress,
    TextColumn,
    TimeRemainingColumn,
    TransferSpeedColumn,
)

from peft_engine.cli import DONE, FAILED, WRONG
from peft_engine.contract import downloads
from peft_engine.contract.downloads import Download
from peft_engine.contract.hub_facts import Step
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.texts import N_, fill
from peft_engine.terminal import tables

POLL_SECONDS = 0.2
PAUSE_SECONDS = 15.0
STATES: dict[downloads.State, str] = {
    "starting": N_("begins"),
    "running": N_("under way"),
    "paused": N_("paused"),
    "failed": N_("failed"),
    "done": N_("done"),
    "cancelled": N_("given up"),
}


def get_model(chosen: argparse.Namespace, words: list[str]) -> int:
    """Fetch a model."""
    if len(words) != 1:
        raise EngineError(Problem(text=N_("Name one model of the hub, as owner/name.")))
    return _follow_or_leave(chosen, downloads.begin(words[0], chosen.revision or ""))


def get_data(chosen: argparse.Namespace, words: list[str]) -> int:
    """Fetch the files of a data set."""
    if len(words) != 1:
        raise EngineError(Problem(text=N_("Name one data set of the hub, as owner/name.")))
    made = downloads.begin(
        words[0],
        chosen.revision or "",
        kind="data",
        configuration=chosen.configuration or "",
        parts=chosen.part,
    )
    return _follow_or_leave(chosen, made)


def show_all(chosen: argparse.Namespace, _words: list[str]) -> int:
    """All downloads, the newest first."""
    found = downloads.downloads()
    if chosen.json:
        tables.show_json([document(one) for one in found])
        return DONE
    if not found:
        tables.say(N_("There are no downloads."))
        return DONE
    table = tables.made("key", "from the hub", "state", "here", "of", "speed")
    for one in found:
        now = one.progress()
        speed = f"{tables.size(now.speed)}/s" if now.speed else ""
        sizes = (tables.size(now.done), tables.size(now.total))
        table.add_row(one.id, one.wanted().repo, STATES[now.state], *sizes, speed)
    tables.show(table)
    return DONE


def pause(chosen: argparse.Namespace, words: list[str]) -> int:
    """Let downloads rest."""
    return _each(chosen, words, Download.pause, N_("{name} rests; what has come is kept."))


def cancel(chosen: argparse.Namespace, words: list[str]) -> int:
    """Give downloads up."""
    return _each(chosen, words, Download.cancel, N_("{name} is given up."))


def resume(chosen: argparse.Namespace, words: list[str]) -> int:
    """Go on with a download."""
    if len(words) != 1:
        raise EngineError(Problem(text=N_("Name one download; peft-engine models downloads lists them.")))
    download = downloads.named(words[0])
    download.resume()
    return _follow_or_leave(chosen, download)


def document(download: Download) -> dict[str, Any]:
    """A download for JSON."""
    now, wanted = download.progress(), download.wanted()
    return {
        "id": download.id,
        "kind": wanted.kind,
        "repo": wanted.repo,
        "state": now.state,
        "done": now.done,
        "total": now.total,
        "speed": now.speed,
        "key": now.key,
        "result": now.result,
        "problems": [problem.sentence() for problem in now.problems],
        "steps": [{"step": step.text, "page": step.page} for step in download.steps()],
    }


def say_steps(steps: Iterable[Step]) -> None:
    """What a person has to do first, a line each."""
    for number, step in enumerate(steps, 1):
        tables.say("  {number}. {step} {page}", number=number, step=step.text, page=step.page)


def _each(chosen: argparse.Namespace, words: list[str], what: Any, sentence: str) -> int:
    if not words:
        raise EngineError(Problem(text=N_("Name one download; peft-engine models downloads lists them.")))
    found = [downloads.named(word) for word in words]
    for one in found:
        name = one.wanted().repo
        what(one)
        if not chosen.json:
            tables.say(sentence, name=name)
    if chosen.json:
        tables.show_json([one.id for one in found])
    return DONE


def _follow_or_leave(chosen: argparse.Namespace, download: Download) -> int:
    if not chosen.follow:
        if chosen.json:
            tables.show_json(document(download))
        else:
            words = N_("It is fetched beside; peft-engine models downloads tells how far it is.")
            tables.say(words)
        return DONE
    try:
        _follow(download, quiet=chosen.json)
    except KeyboardInterrupt:
        download.pause()
        _wait_for_rest(download)
    now = download.progress()
    if chosen.json:
        tables.show_json(document(download))
    elif now.state == "done":
        _say_done(download, now)
    else:
        for problem in now.problems:
            print(problem.sentence(), file=sys.stderr)
        say_steps(download.steps())
        if now.state == "paused":
            tables.say(N_("To go on: peft-engine models resume {id}"), id=download.id)
    return DONE if now.state in ("done", "paused") else WRONG if now.gated else FAILED


def _say_done(download: Download, now: downloads.Progress) -> None:
    if now.key:
        tables.say(N_("{name} is here, as {key}."), name=download.wanted().repo, key=now.key)
    else:
        tables.say(N_("{name} is here, in {folder}."), name=download.wanted().repo, folder=now.result)
        tables.say(N_("To use it: peft-engine data import {folder}"), folder=now.result)


def _follow(download: Download, quiet: bool) -> None:
    """A bar until it rests or ends; without a terminal a line at every tenth."""
    console = Console(stderr=True, quiet=quiet)
    columns = (
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        DownloadColumn(),
        TransferSpeedColumn(),
        TimeRemainingColumn(),
    )
    told = -1
    with Progress(*columns, console=console, disable=quiet or not console.is_terminal) as bars:
        task = bars.add_task(download.wanted().repo, total=None)
        while True:
            now = download.progress()
            bars.update(task, completed=now.done, total=now.total or None, description=now.file or "…")
            tenth = int(10 * now.share)
            if not quiet and not console.is_terminal and tenth > told and now.total:
                told = tenth
                sizes = {"here": tables.size(now.done), "all": tables.size(now.total)}
                words = fill(N_("{percent} % ({here} of {all})"), {"percent": 10 * tenth, **sizes})
                print(words, file=sys.stderr, flush=True)
            if now.state not in ("starting", "running"):
                return
            time.sleep(POLL_SECONDS)


def _wait_for_rest(download: Download) -> None:
    until = time.monotonic() + PAUSE_SECONDS
    while download.alive() and time.monotonic() < until:
        time.sleep(POLL_SECONDS)
