"""Searching the hub for models, and all that is known of one."""

import json
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import quote

from peft_engine.contract.hub_facts import TASKS_OF_HUB, ModelFacts, Page, Query
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.shapes import known_types
from peft_engine.contract.texts import N_
from peft_engine.hub import reading, rules
from peft_engine.hub.client import Hub, HubError, unreadable

SORTS = {"downloads": "downloads", "likes": "likes", "updated": "lastModified"}
LISTED = (
    *("cardData", "config", "downloads", "gated", "lastModified", "likes", "pipeline_tag", "private"),
    *("safetensors", "sha", "siblings", "tags"),
)
TEXT_TASKS = frozenset(
    {*TASKS_OF_HUB, "text2text-generation", "multiple-choice", "text-ranking", "table-question-answering"}
)
AT_ONCE = 4


def search(hub: Hub, query: Query, more: str = "") -> Page:
    """A page of models that transformers can load. `more` is that of the page before."""
    if more:
        told, following = hub.json(more)
    else:
        params: dict[str, Any] = {
            "filter": "transformers",
            "sort": SORTS[query.sort],
            "limit": max(1, min(query.count, 100)),
            "expand": list(LISTED),
        }
        if query.text.strip():
            params["search"] = query.text.strip()[:200]
        if query.task:
            params["pipeline_tag"] = query.task
        if query.least or query.most:
            bounds = (("min", query.least), ("max", query.most))
            params["num_parameters"] = ",".join(f"{name}:{short(value)}" for name, value in bounds if value)
        told, following = hub.json("/api/models", params)
    if not isinstance(told, list):
        raise HubError(unreadable(query.text or "-"))
    rows = [row for row in map(reading.model_row, told) if row is not None]
    rows = [row for row in rows if not row.parameters or in_range(row.parameters, query)]
    return Page(rows=tuple(map(with_listed_problems, rows)), more=following)


def short(count: int) -> str:
    """A number of parameters as the hub writes it: 500M."""
    for unit, scale in (("B", 10**9), ("M", 10**6), ("K", 10**3)):
        if count % scale == 0:
            return f"{count // scale}{unit}"
    return str(count)


def in_range(parameters: int, query: Query) -> bool:
    return query.least <= parameters and (not query.most or parameters <= query.most)


def with_listed_problems(row: ModelFacts) -> ModelFacts:
    """With what the list alone tells against it: pickles, an architecture that is not known."""
    problems: list[Problem] = []
    if row.weights == "pickle":
        problems += rules.against(row.repo, {"model_type": known_types()[0]}, (), "pickle")[:1]
    strange = bool(row.model_type) and row.model_type not in known_types()
    if strange and row.task and row.task not in TEXT_TASKS:
        problems.append(no_text(row.repo))
    return row.model_copy(update={"strange": strange, "problems": tuple(problems)})


def no_text(repo: str) -> Problem:
    return Problem(
        text=N_("{name} is not made for texts."),
        advice=N_("Choose a model that reads or writes texts."),
        values={"name": repo},
    )


def configs(
    hub: Hub, page: Page, heard: Callable[[str, dict[str, Any]], None], stop: Callable[[], bool]
) -> None:
    """The config.json of every model of a page that can be looked into, each as it comes."""

    def one(row: ModelFacts) -> None:
        if not stop():
            try:
                found = config_of(hub, row.repo, row.commit or "main")
            except EngineError:
                return  # a gated one, or one without; its page says so when it is opened
            if not stop():
                heard(row.repo, found)

    with ThreadPoolExecutor(AT_ONCE) as pool:
        list(pool.map(one, [row for row in page.rows if not row.problems and not row.gate]))


_configs: dict[tuple[str, str, str], dict[str, Any]] = {}
"""What was fetched of late, by hub, repository and commit: who types on sees the same models again."""
MOST_KEPT = 300


def config_of(hub: Hub, repo: str, revision: str) -> dict[str, Any]:
    """config.json; of a commit it is fetched once.

    Raises:
        EngineError: there is none, or it cannot be read.
    """
    key = (hub.endpoint, repo, revision)
    if key not in _configs:
        found = _fetched_config(hub, repo, revision)
        if not reading.hexadecimal(revision, 40):
            return found
        if len(_configs) >= MOST_KEPT:
            _configs.clear()
        _configs[key] = found
    return _configs[key]


def _fetched_config(hub: Hub, repo: str, revision: str) -> dict[str, Any]:
    try:
        found = json.loads(hub.small_file(repo, revision, "config.json"))
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise EngineError(
            Problem(
                text=N_("The config.json of {name} is no JSON object."),
                advice=N_("Choose another model, or another copy of it."),
                values={"name": repo},
            )
        )
    return found


def facts(hub: Hub, repo: str, revision: str = "") -> ModelFacts:
    """All that is known of one model. Of one that may not be read yet the list of files is there, and no
    config; its gate says why.

    Raises:
        HubError: there is none, or the hub does not answer.
    """
    path = f"/api/models/{repo}"
    if revision:
        path += f"/revision/{quote(revision, safe='')}"
    told, _ = hub.json(path, {"blobs": True}, about=repo)
    row = reading.model_row(told)
    if row is None or reading.hexadecimal(row.commit, 40) == "":
        raise HubError(unreadable(repo))
    listed = told.get("siblings")
    if isinstance(listed, list) and len(listed) > reading.MOST_FILES:
        raise HubError(too_many(row.repo))
    files = reading.files(listed)
    if "config.json" not in {file.path for file in files}:
        return row.model_copy(update={"files": rules.chosen(files), "problems": (no_model(row.repo),)})
    try:
        config = config_of(hub, row.repo, row.commit)
        shards: tuple[str, ...] = ()
        if rules.in_shards(files):
            shards = rules.shards_of(hub.small_file(row.repo, row.commit, rules.INDEX), row.repo)
    except HubError as error:
        if not error.gated:
            raise
        guessed = [file.path for file in files if rules.SHARD.fullmatch(file.path)]
        closed = {"files": rules.chosen(files, guessed), "problems": error.problems}
        return row.model_copy(update=closed | {"gate": row.gate or "manual"})
    if rules.is_strange(config) and row.task and row.task not in TEXT_TASKS:
        return row.model_copy(update={"strange": True, "problems": (no_text(row.repo),)})
    missing = [name for name in shards if name not in {file.path for file in files}]
    problems = list(rules.against(row.repo, config, files, row.weights))
    if missing:
        problems.append(lacks(row.repo, missing[0]))
    told_type = config.get("model_type")
    return row.model_copy(
        update={
            "config": config,
            "model_type": told_type if isinstance(told_type, str) else "",
            "files": rules.chosen(files, shards),
            "strange": rules.is_strange(config),
            "problems": tuple(problems),
        }
    )


def no_model(repo: str) -> Problem:
    return Problem(
        text=N_("{name} holds no config.json, so it is no transformers model."),
        advice=N_("Choose another one."),
        values={"name": repo},
    )


def lacks(repo: str, file: str) -> Problem:
    return Problem(
        text=N_("{name} lacks {file}, a part of its weights."),
        advice=N_("Choose another model, or another copy of it."),
        values={"name": repo, "file": file},
    )


def too_many(repo: str) -> Problem:
    return Problem(
        text=N_("{name} lists more than {most} files, so it is no model as they are known here."),
        advice=N_("Choose another one."),
        values={"name": repo, "most": reading.MOST_FILES},
    )
