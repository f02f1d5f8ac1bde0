"""The experiment as somebody left it, kept beside the runs of its store: a file with the parts of a
specification that were set, and what a draft holds beside them. What is gone since is mended part by part;
files and folders of the person's own stay named as they were, for their disk may only be away."""

import os
import tomllib
from collections.abc import Mapping
from contextlib import suppress
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import tomli_w
from pydantic import BaseModel

from app.state.experiment import BESIDE, FIRST_DATA, FIRST_METHOD, RATE, Draft, first_draft
from peft_engine.contract import library, taxonomy
from peft_engine.contract.card import MethodCard
from peft_engine.contract.placing import put_in_place
from peft_engine.contract.plan import task_problem
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.race import Race
from peft_engine.contract.settings import describe, read_settings
from peft_engine.contract.spec import FORMAT, DataRef, ExperimentSpec, Hardware, Training
from peft_engine.contract.store import RunStore
from peft_engine.contract.sweep import Sweep
from peft_engine.contract.texts import N_

NAME, DAMAGED = "draft.toml", "draft-damaged.toml"
PLAIN = ("name", "task", "seed", "read_test")
"""Fields of a specification that are no tables and that somebody sets."""


@dataclass
class Left:
    """What was found.

    Attributes:
        draft: None where nobody has left one, or it cannot be read.
        told: what is not as it was left, each in a sentence.
    """

    draft: Draft | None = None
    told: list[Problem] = field(default_factory=list)


def draft_file(store: RunStore) -> Path:
    return store.root / NAME


def write_draft(file: Path, draft: Draft) -> None:
    """Keep a draft; whoever reads finds the old one or the new one, never a part.

    Raises:
        OSError: the file cannot be written.
        ValueError: a name in it cannot be written.
    """
    partial = file.with_name(f"{file.name}.{os.getpid()}.part")  # other windows write theirs
    try:
        partial.write_text(tomli_w.dumps({"format": FORMAT, **_without_none(draft)}), encoding="utf-8")
        put_in_place(partial, file)
    except (OSError, ValueError):
        with suppress(OSError):  # it was never made; what went wrong is raised below
            partial.unlink()
        raise


def read_draft(file: Path) -> Left:
    """What was left. A file that cannot be understood is put aside, so that it is told of once."""
    try:
        given = tomllib.loads(file.read_text(encoding="utf-8"))
        number = given.pop("format", None)
        if not isinstance(number, int) or number > FORMAT:
            raise ValueError(number)
    except FileNotFoundError:
        return Left()
    except OSError as error:
        text = N_("The experiment as it was left cannot be read: {reason}. It begins anew.")
        return Left(told=[Problem(text=text, values={"reason": error.strerror or str(error)})])
    except (ValueError, RecursionError):
        return Left(told=[_put_aside(file)])
    return _mended(given)


def _put_aside(file: Path) -> Problem:
    aside = file.with_name(DAMAGED)
    with suppress(OSError):  # then it lies where it was, and the next change replaces it
        put_in_place(file, aside)
    return Problem(
        text=N_("The experiment as it was left cannot be understood, so it begins anew. It lies in {path}."),
        values={"path": str(aside if aside.exists() else file)},
    )


def _without_none(value: Any) -> Any:
    """TOML has no word for nothing; what is not there means the same."""
    if isinstance(value, Mapping):
        return {name: _without_none(each) for name, each in value.items() if each is not None}
    if isinstance(value, list | tuple):
        return [_without_none(each) for each in value if each is not None]
    return value


# -- part by part -------------------------------------------------------------------------------------------


def _mended(given: Draft) -> Left:
    """The draft with what can be used today."""
    usual, left, odd = first_draft(), Left(), _Odd()
    draft: Draft = {name: given[name] for name in PLAIN if _fits(ExperimentSpec, name, given.get(name))}
    draft["data"] = _data(given, left, odd)
    if not draft["data"] or [ref["key"] for ref in draft["data"]] != _keys(given):
        draft.pop("task", None)
    draft["data"] = draft["data"] or usual["data"]
    draft["model"] = _model(given, draft, usual, left)
    draft["training"] = odd.usable(Training, given.get("training"))
    draft["hardware"] = odd.usable(Hardware, given.get("hardware"))
    draft["method"] = _method(given, draft, left, odd)
    draft["kept"] = _kept(given.get("kept"))
    for name in ("race", "idle_race"):
        if isinstance(given.get(name), dict):
            draft[name] = _race(given[name], left, odd if name == "race" else _Odd())
    for name in ("sweep", "idle_sweep"):
        if isinstance(given.get(name), dict):
            draft[name] = _sweep(given[name], odd if name == "sweep" else _Odd())
    runs = given.get("inputs")
    if isinstance(runs, list) and runs and all(isinstance(run, str) for run in runs):
        draft["inputs"] = runs
    known = (*ExperimentSpec.model_fields, *BESIDE)
    odd.names += [name for name in given if name not in known]
    if odd.names:
        text = N_("Some settings are not known any more and were left out: {names}.")
        left.told.append(Problem(text=text, values={"names": ", ".join(dict.fromkeys(odd.names))}))
    left.draft = {name: value for name, value in draft.items() if value != {} or name in usual}
    return left


def _may_come_back(key: str) -> bool:
    """Whether this is a place of the person's own and no name in the library. Its disk may not be there now;
    beside its card stands what is wrong."""
    return library.place_of(key).is_absolute()


def _keys(given: Draft) -> list[object]:
    refs = given.get("data")
    return [ref.get("key") for ref in refs if isinstance(ref, dict)] if isinstance(refs, list) else []


def _data(given: Draft, left: Left, odd: "_Odd") -> list[Draft]:
    built_in = {entry.key: entry.title for entry in library.data_sets()}
    refs = given.get("data")
    found: list[Draft] = []
    gone: list[str] = []
    for ref in refs if isinstance(refs, list) else ():
        key = ref.get("key") if isinstance(ref, dict) else None
        if not isinstance(key, str) or not key:
            continue
        if key in built_in or _may_come_back(key) or os.path.exists(library.place_of(key)):
            found.append(odd.usable(DataRef, ref))
        else:
            gone.append(key)
    for key in gone:
        text, values = N_("The data set {data} is not there any more and was left out."), {"data": key}
        if not found:
            text = N_("The data set {data} is not there any more; {other} is chosen instead.")
            values["other"] = built_in.get(FIRST_DATA, FIRST_DATA)
        left.told.append(Problem(text=text, values=dict(values)))
    return found


def _model(given: Draft, draft: Draft, usual: Draft, left: Left) -> Draft:
    """The model, or one that can do what the data is for."""
    ref = given.get("model")
    key = ref.get("key") if isinstance(ref, dict) else None
    if not isinstance(key, str) or not key:
        return dict(usual["model"])
    if _may_come_back(key):
        return {"key": key}
    with suppress(EngineError):  # it is gone: the usual one takes its place
        library.model(key)
        return {"key": key}
    first = draft["data"][0]["key"]
    task = draft.get("task") or next((e.task for e in library.data_sets() if e.key == first), "")
    able = [entry for entry in library.models() if not task or task_problem(task, entry) is None]
    mine = next((entry for entry in able if entry.key == usual["model"]["key"]), None)
    other = mine or min(able, key=lambda entry: entry.parameters, default=None)
    text = N_("The model {model} is not there any more; {other} is chosen instead.")
    values = {"model": key, "other": other.title if other is not None else usual["model"]["key"]}
    left.told.append(Problem(text=text, values=dict(values)))
    return {"key": other.key} if other is not None else dict(usual["model"])


def _method(given: Draft, draft: Draft, left: Left, odd: "_Odd") -> Draft:
    ref = given.get("method")
    key = ref.get("key") if isinstance(ref, dict) else None
    card = _card(key)
    if card is not None and isinstance(ref, dict):
        return {"key": key, "settings": odd.usable(card.config, ref.get("settings"))}
    draft["training"].pop(RATE, None)  # it was for the other one
    other = _card(FIRST_METHOD)
    if isinstance(key, str) and other is not None:
        text = N_("There is no method {method} any more; {other} is chosen instead.")
        left.told.append(Problem(text=text, values={"method": key, "other": other.label}))
    return {"key": FIRST_METHOD, "settings": {}}


def _kept(given: object) -> Draft:
    """What was set for the methods that are not at hand."""
    found: Draft = {}
    for key, parts in given.items() if isinstance(given, dict) else ():
        card = _card(key)
        if card is not None and isinstance(parts, dict):
            found[key] = _own(card, parts)
    return found


def _own(card: MethodCard, parts: Draft) -> Draft:
    """Settings and training of one method."""
    return {
        "settings": _Odd().usable(card.config, parts.get("settings")),
        "training": _Odd().usable(Training, parts.get("training")),
    }


def _race(given: Draft, left: Left, odd: "_Odd") -> Draft:
    entries = []
    told = given.get("contenders")
    for entry in told if isinstance(told, list) else ():
        key = entry.get("method") if isinstance(entry, dict) else None
        card = _card(key)
        if card is not None:
            mine: Draft = {"method": key}
            if isinstance(entry.get("name"), str):
                mine["name"] = entry["name"]
            own = _own(card, entry)
            entries.append(mine | {part: own[part] for part in own if part in entry})
        elif isinstance(key, str):
            text = N_("There is no method {method} any more, so it races no longer.")
            left.told.append(Problem(text=text, values={"method": key}))
    rest = {name: value for name, value in given.items() if name != "contenders"}
    return {**odd.usable(Race, rest), "contenders": entries}


def _sweep(given: Draft, odd: "_Odd") -> Draft:
    told = given.get("vary")
    vary = (
        {name: text for name, text in told.items() if isinstance(text, str)} if isinstance(told, dict) else {}
    )
    rest = {name: value for name, value in given.items() if name != "vary"}
    return {**odd.usable(Sweep, rest), "vary": vary}


def _card(key: object) -> MethodCard | None:
    found = taxonomy.methods().get(key) if isinstance(key, str) else None
    return found.card if found is not None else None


class _Odd:
    """Picks the values that can be used, and notes the names of the others."""

    def __init__(self) -> None:
        self.names: list[str] = []

    def usable(self, model: type[BaseModel], given: object) -> Draft:
        if not isinstance(given, dict):
            return {}
        found = {name: deepcopy(value) for name, value in given.items() if _fits(model, name, value)}
        self.names += [name for name in given if name not in found]
        return found


def _fits(model: type[BaseModel], name: str, value: object) -> bool:
    """Whether there is such a setting and its editor can show the value. A number that is too large stays as
    it was left, and is told beside its field."""
    if value is None or name not in model.model_fields:
        return False
    wrong = [p for p in read_settings(model, {name: value})[1] if p.field.split(".")[0] == name]
    kind = next((info.kind for info in describe(model) if info.name == name), "")
    written = isinstance(value, int | float | str) and not isinstance(value, bool)
    return not wrong or (kind in ("integer", "number") and written)
