"""What has arrived, looked at and put into its place at once: a model into the library, the files of a data
set into a folder that importing reads."""

import errno
import os
import re
import shutil
import tomllib
from pathlib import Path

import tomli_w

from peft_engine.contract import library, model_places, paths, text_part
from peft_engine.contract.downloads import Plan, Wanted, data_home
from peft_engine.contract.hub_facts import page_of
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.texts import N_
from peft_engine.hub import planning

CARD = "card.toml"
ASIDE = "text"
"""Beside the files the text part while it is cut out."""


def land_model(files: Path, plan: Plan) -> tuple[Path, str]:
    """Put a model into the library; its folder and its key.

    Raises:
        EngineError: what has arrived cannot be read.
    """
    check_tokenizer(files / "tokenizer.json")
    told = {"title": plan.title, "licence": plan.licence, "repo": plan.repo, "commit": plan.commit}
    told |= {"origin": page_of(plan.repo)}
    if text_part.has_text_part(library.read_config(files)):
        _cut(files)
        told |= {"sentence": text_part.SENTENCE}
    (files / CARD).write_text(tomli_w.dumps(told), encoding="utf-8")
    library.model(str(files))
    taken = {entry.key for entry in library.models() if entry.origin in ("built_in", "fetched")}

    place = _moved(files, paths.models(), _names(plan.repo, plan.commit), taken)
    return place, place.name


def _cut(files: Path) -> None:
    """Leave of a model that reads pictures too what reads texts.

    Raises:
        EngineError: there is no room for the largest file once more; nothing has been changed yet.
    """
    aside = files.with_name(ASIDE)
    planning.require_room(files, max(file.stat().st_size for file in files.glob("*.safetensors")))
    try:
        text_part.cut(files, aside, moving=True)
    except BaseException:
        clear_begun(files)
        raise
    shutil.rmtree(files)
    os.rename(aside, files)


def clear_begun(files: Path) -> None:
    """Take away what was half cut, also by a process that was ended: what is fetched again needs its room."""
    shutil.rmtree(files.with_name(ASIDE), ignore_errors=True)


def there_already(plan: Plan) -> tuple[Path, str] | None:
    """The model of this commit, where it has been fetched before."""
    for place in model_places.places():
        if place.origin == "fetched" and (place.folder / CARD).is_file():
            try:
                told = tomllib.loads((place.folder / CARD).read_text(encoding="utf-8"))
                found = library.model(str(place.folder))
            except (EngineError, OSError, ValueError):
                continue  # a broken one is no reason not to fetch it again
            if (told.get("repo"), told.get("commit")) == (plan.repo, plan.commit):
                return found.folder, place.key
    return None


def land_data(files: Path, wanted: Wanted, plan: Plan) -> Path:
    """Put the files of a data set into a folder of their own."""
    told = {"repo": plan.repo, "commit": plan.commit, "licence": plan.licence, "title": plan.title}
    told |= {"configuration": wanted.configuration, "origin": page_of(plan.repo, "data")}
    (files / "source.toml").write_text(tomli_w.dumps(told), encoding="utf-8")
    name = "-".join(filter(None, (plan.title, wanted.configuration)))
    return _moved(files, data_home(), [name, f"{name}-{plan.commit[:7]}"], set())


def check_tokenizer(file: Path) -> None:
    """Read a tokenizer as transformers would.

    Raises:
        EngineError: it cannot be read; one that is kept in other files is not looked into.
    """
    if not file.is_file():
        return
    from tokenizers import Tokenizer

    try:
        Tokenizer.from_file(str(file))
    except Exception as error:  # noqa: BLE001 - the library raises Exception itself
        raise EngineError(
            Problem(
                text=N_("The tokenizer in {file} cannot be read: {reason}."),
                advice=N_("Choose another model, or another copy of it."),
                values={"file": file.name, "reason": str(error)[:200].rstrip(".")},
            )
        ) from None


def _names(repo: str, commit: str) -> list[str]:
    """Names for a folder, the plainest first."""
    owner, _, name = repo.rpartition("/")
    longer = f"{owner}--{name}" if owner else name
    return [name, longer, f"{longer}-{commit[:7]}"]


def _rename(files: Path, place: Path) -> None:
    """In one step; to another disk, where the library is linked to one, by a copy beside it."""
    try:
        os.rename(files, place)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        beside = place.with_name(f".landing-{os.getpid()}")
        shutil.copytree(files, beside)
        os.rename(beside, place)
        shutil.rmtree(files)


def _moved(files: Path, root: Path, names: list[str], taken: set[str]) -> Path:
    """Rename a folder to the first name that is free, in one step."""
    root.mkdir(parents=True, exist_ok=True)
    numbered = [f"{names[-1]}-{number}" for number in range(2, 100)]
    for name in (*names, *numbered):
        plain = re.sub(r"[^A-Za-z0-9._-]+", "-", name).strip(".-") or "model"
        place = root / plain
        if plain in taken or os.path.lexists(place):
            continue
        try:
            _rename(files, place)
        except FileExistsError:
            continue
        return place
    raise EngineError(
        Problem(
            text=N_("There are too many folders of this name in {folder}."),
            advice=N_("Remove some of them, then try again."),
            values={"folder": str(root)},
        )
    )
