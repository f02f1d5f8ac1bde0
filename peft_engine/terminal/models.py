"""peft-engine models: what is on this machine and on the hub, getting it, and what belongs to that."""

import argparse
import re
from collections.abc import Callable
from typing import Any

from peft_engine.cli import DONE, open_store
from peft_engine.contract import library, taxonomy
from peft_engine.contract.hub_facts import ModelFacts, Query, Sort, gate_steps, repo_of
from peft_engine.contract.hub_fit import WAYS, WORDS, Fit, fits
from peft_engine.contract.library import ModelEntry
from peft_engine.contract.model_places import ORIGINS
from peft_engine.contract.model_removal import MOST_NAMED, remove_model, require_idle, runs_with
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.queue import RunQueue
from peft_engine.contract.starting_points import StartingPoint, starting_points
from peft_engine.contract.texts import N_
from peft_engine.terminal import hub_settings, tables, transfers

SCALES = {"": 1, "K": 10**3, "M": 10**6, "B": 10**9, "G": 10**9}
SIZE = re.compile(r"(\d+(?:\.\d+)?)([KMBG]?)")
ALL_SIZES = (0, 0)


def models(chosen: argparse.Namespace) -> int:
    """Do what was asked for; without an action list what is here."""
    action, *words = chosen.texts or ["list"]
    ways: dict[str, Callable[[argparse.Namespace, list[str]], int]] = {
        "list": _list,
        "search": _search,
        "start": _start,
        "show": _show,
        "get": transfers.get_model,
        "downloads": transfers.show_all,
        "pause": transfers.pause,
        "resume": transfers.resume,
        "cancel": transfers.cancel,
        "remove": _remove,
        "folders": hub_settings.folders,
        "token": hub_settings.token,
    }
    if action not in ways:
        raise EngineError(
            Problem(
                text=N_("There is no {action} of models."),
                advice=N_("There are: {known}."),
                values={"action": action, "known": ", ".join(ways)},
            )
        )
    return ways[action](chosen, words)


# -- what is here --------------------------------------------------------------------------------------------


def _list(chosen: argparse.Namespace, _words: list[str]) -> int:
    found = library.models()
    if chosen.json:
        tables.show_json([of_entry(entry) for entry in found])
        tables.note(library.model_problems())
    else:
        tables.models(found, library.model_problems())
    return DONE


def of_entry(entry: ModelEntry) -> dict[str, Any]:
    """A model on this machine for JSON."""
    return {
        "key": entry.key,
        "title": entry.title,
        "sentence": entry.sentence,
        "kind": entry.shape.kind,
        "architecture": entry.shape.model_type,
        "parameters": entry.parameters,
        "tasks": list(entry.tasks),
        "licence": entry.licence,
        "folder": str(entry.folder),
        "origin": entry.origin,
        "repo": entry.repo,
    }


def _remove(chosen: argparse.Namespace, words: list[str]) -> int:
    entry = library.model(one_word(words, "models remove MODEL"))
    store = open_store(chosen)
    records = store.records()
    used = runs_with(entry, records)
    require_idle(entry, records, RunQueue(store).needing())
    freed = entry.bytes_on_disk
    remove_model(entry)
    if chosen.json:
        tables.show_json({"removed": entry.key, "runs": [record.id for record in used]})
    else:
        tables.say(N_("{model} has been removed: {size}."), model=entry.title, size=tables.size(freed))
        if used:
            named = ", ".join(record.id for record in used[:MOST_NAMED])
            more = len(used) - MOST_NAMED
            text = N_("These runs need it to go on or to answer: {runs}.")
            if more > 0:
                text = N_("These runs and {more} others need it to go on or to answer: {runs}.")
            tables.say(text, runs=named, more=more)
    return DONE


# -- what there is to get ------------------------------------------------------------------------------------


def _search(chosen: argparse.Namespace, words: list[str]) -> int:
    from peft_engine.hub import looking, token
    from peft_engine.hub.client import Hub

    least, most = size_range(chosen.size)
    sorted_by: Sort = chosen.sort
    query = Query(
        text=" ".join(words),
        task=chosen.task or "",
        least=least,
        most=most,
        sort=sorted_by,
        count=chosen.limit,
    )
    taxonomy.method(chosen.method)
    hub = Hub(token.current())
    page = looking.search(hub, query)
    configs: dict[str, dict[str, Any]] = {}
    looking.configs(hub, page, configs.__setitem__, lambda: False)
    rows = [(row, _fits(configs.get(row.repo), chosen.method)) for row in page.rows]
    if chosen.json:
        tables.show_json([of_facts(row, found) for row, found in rows])
    elif not rows:
        tables.say(N_("Nothing on the hub is called so."))
    else:
        table = tables.made(
            "model", "parameters", "licence", "downloads", "gate", "task", *WAYS.values(), "why not"
        )
        for row, found in rows:
            told = (
                number(row.parameters),
                row.licence or "-",
                f"{row.downloads:,}",
                row.gate or "open",
                row.task,
            )
            verdicts = [short(fit) for fit in found] or ["-"] * len(WAYS)
            why = row.problems[0].sentence() if row.problems else ""
            table.add_row(row.repo, *told, *verdicts, why)
        tables.show(table)
    return DONE


def _start(chosen: argparse.Namespace, _words: list[str]) -> int:
    least, most = size_range(chosen.size)
    found = starting_points(chosen.task or "", least, most)
    if chosen.json:
        tables.show_json([_of_point(point) for point in found])
        return DONE
    table = tables.made("model", "parameters", "licence", "gate", "what it is good for")
    for point in found:
        table.add_row(
            point.repo, number(point.parameters), point.licence, point.gate or "open", point.sentence
        )
    tables.show(table)
    return DONE


def _of_point(point: StartingPoint) -> dict[str, Any]:
    return {
        "model": point.repo,
        "parameters": point.parameters,
        "architecture": point.model_type,
        "licence": point.licence,
        "gate": point.gate,
        "languages": list(point.languages),
        "tasks": list(point.tasks),
        "sentence": point.sentence,
        "built_in": point.built_in,
    }


def _show(chosen: argparse.Namespace, words: list[str]) -> int:
    name = one_word(words, "models show MODEL")
    taxonomy.method(chosen.method)
    try:
        entry = library.model(name)
    except EngineError:
        return _show_remote(chosen, name)
    shape = entry.shape
    found = _fits(entry.config(), chosen.method)
    if chosen.json:
        tables.show_json({**of_entry(entry), "fits": [_of_fit(fit) for fit in found]})
        return DONE
    _lines(
        {
            "model": entry.title,
            "architecture": f"{shape.model_type}, {shape.layers} layers, width {shape.width}",
            "parameters": f"{entry.parameters:,}",
            "licence": entry.licence or "-",
            "where": f"{ORIGINS[entry.origin]}: {entry.folder}",
            "on disk": tables.size(entry.bytes_on_disk),
        },
        found,
    )
    return DONE


def _show_remote(chosen: argparse.Namespace, name: str) -> int:
    from peft_engine.hub import looking, token
    from peft_engine.hub.client import Hub

    row = looking.facts(Hub(token.current()), repo_of(name), chosen.revision or "")
    found = _fits(row.config, chosen.method)
    if chosen.json:
        tables.show_json(of_facts(row, found))
        return DONE
    _lines(
        {
            "model": row.repo,
            "page": row.page,
            "architecture": row.model_type or "-",
            "parameters": number(row.parameters),
            "licence": row.licence or "-",
            "gate": row.gate or "open",
            "languages": ", ".join(row.languages) or "-",
            "downloads": f"{row.downloads:,}",
            "updated": row.updated or "-",
            "commit": row.commit,
            "to fetch": f"{tables.size(row.download_bytes)} in {len(row.files)} files",
        },
        found,
    )
    if row.strange and not row.problems:
        words = N_(
            "Models of type {type} are not described here; its shape is looked at before it is fetched."
        )
        tables.say(words, type=row.model_type)
    for problem in row.problems:
        tables.say("{sentence}", sentence=problem.sentence())
    if row.gate and not row.config:
        transfers.say_steps(gate_steps(row.repo, gate=row.gate))
    return DONE


def of_facts(row: ModelFacts, found: tuple[Fit, ...]) -> dict[str, Any]:
    """A model of the hub for JSON."""
    told = row.model_dump(exclude={"config", "problems"})
    return {
        **told,
        "download_bytes": row.download_bytes,
        "problems": [problem.sentence() for problem in row.problems],
        "fits": [_of_fit(fit) for fit in found],
    }


def _of_fit(fit: Fit) -> dict[str, Any]:
    return {
        "way": fit.way,
        "method": fit.method,
        "verdict": fit.verdict,
        "need": fit.need,
        "least": fit.least,
        "free": fit.free,
        "device": fit.device,
        "problem": fit.problem.sentence() if fit.problem else None,
    }


def _fits(config: dict[str, Any] | None, method: str) -> tuple[Fit, ...]:
    """The answers, or none where they cannot be worked out."""
    try:
        return fits(config, method=method) if config else ()
    except EngineError:
        return ()


def _lines(facts: dict[str, str], found: tuple[Fit, ...]) -> None:
    for name, value in facts.items():
        tables.say("{name:<14}{value}", name=name, value=value)
    for fit in found:
        words = fit.problem.sentence() if fit.problem else f"{WORDS[fit.verdict]} ({tables.size(fit.need)})"
        tables.say("{name:<22}{value}", name=WAYS[fit.way], value=words)


def short(fit: Fit) -> str:
    """A verdict in a cell: yes 2.1 GB."""
    return fit.verdict if fit.problem else f"{fit.verdict} {tables.size(fit.need)}"


def number(count: int) -> str:
    """Parameters as they are spoken of: 110M, 7.6B."""
    for unit, scale in (("B", 1e9), ("M", 1e6), ("K", 1e3)):
        if count >= scale:
            return f"{count / scale:.3g}{unit}"
    return str(count) if count else "-"


def size_range(told: str | None) -> tuple[int, int]:
    """Numbers of parameters from 10M-1B, 1B- or -500M; 0 sets no bound.

    Raises:
        EngineError: it is none of these.
    """
    if not told:
        return ALL_SIZES
    ends = told.upper().replace(" ", "").split("-")
    found = [_size(end) for end in ends]
    if len(found) == 2 and None not in found and any(ends):
        return found[0] or 0, found[1] or 0
    raise EngineError(
        Problem(
            text=N_("{told} is no range of sizes."),
            advice=N_("Write it as 10M-1B, 1B- or -500M."),
            values={"told": told},
        )
    )


def _size(end: str) -> int | None:
    if not end:
        return 0
    found = SIZE.fullmatch(end)
    return round(float(found[1]) * SCALES[found[2]]) if found else None


def one_word(words: list[str], usage: str) -> str:
    """The one name that an action takes.

    Raises:
        EngineError: there is none, or more.
    """
    if len(words) == 1:
        return words[0]
    raise EngineError(Problem(text=N_("It takes one name: peft-engine {usage}."), values={"usage": usage}))
