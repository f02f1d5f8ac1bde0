"""Data sets of the hub: their configurations and parts, from the names of their files alone.

Most have a copy in Parquet that the hub makes itself, in a branch of its own:
CONFIGURATION/PART/0000.parquet, where PART begins with "partial-" if only its first gigabytes were copied. Of
the rest the files are taken as they lie, by what their card says of them, else by their names. Programs are
never fetched.
"""

import re
from collections.abc import Iterable, Mapping
from fnmatch import fnmatchcase
from typing import Any
from urllib.parse import quote

from peft_engine.contract.hub_facts import REPO, DataConfiguration, DataFacts, DataPart, HubFile
from peft_engine.contract.problems import Problem
from peft_engine.contract.texts import N_
from peft_engine.hub import reading
from peft_engine.hub.client import Hub, HubError, unreadable

CONVERTED = "refs/convert/parquet"
READ = (".parquet", ".csv", ".tsv", ".jsonl", ".ndjson", ".json", ".txt", ".xlsx")
PARTIAL = "partial-"
STEMS = {
    "train": ("train", "training"),
    "validation": ("validation", "valid", "val", "dev"),
    "test": ("test", "testing", "eval", "evaluation"),
}
PART_NAMES = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9_-])?")
WORD = re.compile(r"[a-z]+")


def facts(hub: Hub, repo: str, revision: str = "") -> DataFacts:
    """What can be fetched of a data set.

    Raises:
        HubError: there is none, or the hub does not answer.
    """
    told, listed, commit = _listed(hub, repo, revision)
    known = reading.text(told.get("id"))
    repo = known if REPO.fullmatch(known) else repo
    card, tags = reading.table(told.get("cardData")), reading.texts(told.get("tags"))
    gate = reading.gate(told.get("gated"))
    converted, found = False, tuple[DataConfiguration, ...]()
    if not revision:
        try:
            _, files, branch = _listed(hub, repo, CONVERTED)
            found = from_copy(files)
            converted, commit = (True, branch) if found else (False, commit)
        except HubError as error:
            if error.gated or error.passing:
                raise
    found = found or from_card(card, listed) or from_names(listed)
    return DataFacts(
        repo=repo,
        commit=commit,
        licence=reading.licence(card, tags),
        gate=gate,
        converted=converted,
        configurations=found,
        problems=() if found else (_nothing(repo, told),),
    )


def _listed(hub: Hub, repo: str, revision: str) -> tuple[dict[str, Any], tuple[HubFile, ...], str]:
    path = f"/api/datasets/{repo}" + (f"/revision/{quote(revision, safe='')}" if revision else "")
    told = reading.table(hub.json(path, {"blobs": True}, about=repo)[0])
    commit = reading.hexadecimal(told.get("sha"), 40)
    if not commit:
        raise HubError(unreadable(repo))
    return told, reading.files(told.get("siblings")), commit


def from_copy(files: Iterable[HubFile]) -> tuple[DataConfiguration, ...]:
    """By the folders of the hub's own copy."""
    found: dict[str, dict[str, list[HubFile]]] = {}
    for file in files:
        parts = file.path.split("/")
        if len(parts) == 3 and file.path.endswith(".parquet"):
            found.setdefault(parts[0], {}).setdefault(parts[1], []).append(file)
    return _made(found)


def from_card(card: Mapping[str, Any], files: Iterable[HubFile]) -> tuple[DataConfiguration, ...]:
    """By what the card says of its files: `configs` with `data_files`, patterns of names by part."""
    listed, found = tuple(files), dict[str, dict[str, list[HubFile]]]()
    told = card.get("configs")
    for one in told if isinstance(told, list) else ():
        given = reading.table(one).get("data_files")
        entries = given if isinstance(given, list) else [given]
        for entry in entries:
            part = reading.text(reading.table(entry).get("split")) or "train"
            patterns = reading.texts(entry if isinstance(entry, str) else reading.table(entry).get("path"))
            fitting = [file for file in listed if _read(file) and any(_fits(file, p) for p in patterns)]
            name = reading.text(reading.table(one).get("config_name")) or "default"
            found.setdefault(name, {}).setdefault(part, []).extend(fitting)
    return _made(found)


def from_names(files: Iterable[HubFile]) -> tuple[DataConfiguration, ...]:
    """By words in the names of files and folders: data/train-00000-of-00002.parquet, dev.csv. Where no name
    says anything, all of it is one part to learn from."""
    parts: dict[str, list[HubFile]] = {}
    readable = [file for file in files if _read(file)]
    for file in readable:
        part = part_of(file.path)
        if part:
            parts.setdefault(part, []).append(file)
    if "train" not in parts and readable:
        taken = {file.path for group in parts.values() for file in group}
        rest = [file for file in readable if file.path not in taken]
        parts = {"train": rest, **parts} if rest else parts
    return _made({"default": parts})


def part_of(path: str) -> str:
    """Which part a file is of, by the last word in its path that says so; empty where none does."""
    for word in reversed(WORD.findall(path.lower().rpartition(".")[0])):
        for part, stems in STEMS.items():
            if word in stems:
                return part
    return ""


def _made(found: Mapping[str, Mapping[str, list[HubFile]]]) -> tuple[DataConfiguration, ...]:
    """With parts that have files and plain names; a part keeps the files of one kind, the most common. Of a
    part that is there whole and in part, the whole one."""
    made = []
    for name, told in found.items():
        # Of parts that differ in case alone the first: they would lie in one folder.
        firsts = {part.lower(): part for part in reversed(list(told))}
        parts = {part: files for part, files in told.items() if firsts[part.lower()] == part}
        kept = tuple(
            DataPart(
                name=part.removeprefix(PARTIAL),
                files=tuple(sorted(_of_one_kind(files), key=lambda file: file.path)),
                partial=part.startswith(PARTIAL),
            )
            for part, files in parts.items()
            if files
            and not (part.startswith(PARTIAL) and parts.get(part.removeprefix(PARTIAL)))
            and PART_NAMES.fullmatch(part.removeprefix(PARTIAL))
            and reading.safe(part.removeprefix(PARTIAL))
        )
        if kept and PART_NAMES.fullmatch(name):
            made.append(DataConfiguration(name=name, parts=kept))
    return tuple(made)


def _of_one_kind(files: list[HubFile]) -> list[HubFile]:
    kinds = [suffix for file in files for suffix in READ if file.path.lower().endswith(suffix)]
    chosen = max(dict.fromkeys(kinds), key=kinds.count)
    return list(dict.fromkeys(file for file in files if file.path.lower().endswith(chosen)))


def _read(file: HubFile) -> bool:
    name = file.path.rpartition("/")[2].lower()
    meant = not name.startswith(("readme", "license", "requirements", "dataset_info", "."))
    return meant and name.endswith(READ)


def _fits(file: HubFile, pattern: str) -> bool:
    return fnmatchcase(file.path, pattern.removeprefix("./").replace("**/", "*"))


def _nothing(repo: str, told: Mapping[str, Any]) -> Problem:
    script = any(name.endswith(".py") for name in reading.names(told.get("siblings")))
    if script:
        return Problem(
            text=N_("{name} is made by a program of its own, and foreign code is never run here."),
            advice=N_("Choose a data set that lies on the hub as files, or a copy of it in Parquet."),
            values={"name": repo},
        )
    return Problem(
        text=N_("{name} holds no tables: no Parquet, CSV, JSON, text or Excel files."),
        advice=N_("Choose another data set."),
        values={"name": repo},
    )
