"""How somebody's file is written, where that is said by hand: --reading, --numbers, --decimal, --separator
and --tags, in the words of the window."""

import argparse
from collections.abc import Mapping
from pathlib import Path
from typing import Any, get_args

from pydantic import BaseModel

from peft_engine.contract.import_answers import MEANINGS
from peft_engine.contract.imports import ImportPlan
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.reading import Kind, Reading, Unit, recognise
from peft_engine.contract.reading.model import First, Uneven
from peft_engine.contract.settings import read_settings
from peft_engine.contract.texts import N_

SIGNS = {"comma": ",", "semicolon": ";", "tab": "\t", "upright-line": "|", "blank": " ", "colon": ":"}
QUOTES = {"double": '"', "single": "'", "none": ""}
WAYS: dict[str, Mapping[str, str]] = {
    "numbers": {one: one for one in MEANINGS},
    "decimal": {"point": ".", "comma": ","},
    "separator": {**SIGNS, "slash": "/"},
    "tags": {one: one for one in ("iob2", "iob1", "bioes", "plain")},
}
"""By option (and field of a plan) what it takes: words, and what they stand for."""
_OF_READING: dict[str, Mapping[str, str]] = {
    "delimiter": SIGNS,
    "quote": QUOTES,
    **{
        name: {one: one for one in get_args(choices)}
        for name, choices in (("kind", Kind), ("unit", Unit), ("first", First), ("uneven", Uneven))
    },
}
_ANY_SIGN = ("delimiter", "quote", "separator")
_WORDS = {"yes": True, "true": True, "no": False, "false": False}


def ways_of(chosen: argparse.Namespace, problems: list[Problem]) -> dict[str, str]:
    """What the options of a command say that is about a single file, by field of the plan."""
    return {way: meant(way, text, problems) for way in WAYS if (text := getattr(chosen, way))}


def meant(way: str, text: str, problems: list[Problem]) -> str:
    """What a word of one of these options stands for; a problem where it is not known."""
    return _of_words(way, text, WAYS[way], f"--{way}", problems)


def reading_of(source: Path, texts: list[str], problems: list[Problem]) -> Reading | None:
    """How a file is read: as it is recognised, but for what --reading says. None where nothing is said, or
    something is wrong with it."""
    before = len(problems)
    said = values_of(texts, "--reading", Reading, problems)
    for name, value in said.items():
        if name in _OF_READING:
            said[name] = _of_words(name, value, _OF_READING[name], f"--reading {name}", problems)
    if not said or len(problems) > before:
        return None
    try:
        told = recognise(source, said.get("kind"), said.get("encoding", ""), said.get("member", ""))
    except EngineError as error:
        problems += error.problems
        return None
    reading, wrong = read_settings(Reading, told.model_dump() | said)
    problems += [problem.at("reading") for problem in wrong]
    return reading


def words_of(plan: ImportPlan) -> str:
    """How a file is read, in the words that these options take."""
    told: dict[str, object] = dict(plan.reading.model_dump(exclude_defaults=True)) if plan.reading else {}
    told |= {way: value for way in WAYS if (value := getattr(plan, way))}
    known = {**WAYS, **_OF_READING}
    return ", ".join(f"{name}={_word_for(value, known.get(name, {}))}" for name, value in told.items())


def values_of(
    texts: list[str], option: str, model: type[BaseModel], problems: list[Problem]
) -> dict[str, Any]:
    """Names and values as a document of this kind has them; what is a text there stays one."""
    fields = model.model_fields
    texts_only = {name for name, field in fields.items() if field.annotation is str or name in _OF_READING}
    return {
        name: value if name in texts_only else _value(value) for name, value in pairs(texts, option, problems)
    }


def pairs(texts: list[str], option: str, problems: list[Problem]) -> list[tuple[str, str]]:
    """Names and values from `name=value`."""
    made = []
    for text in texts:
        name, equals, value = text.partition("=")
        if equals:
            made.append((name, value))
        else:
            problems.append(not_a_pair(option, text))
    return made


def not_a_pair(option: str, text: str) -> Problem:
    """The refusal of an option's value that is no name=value."""
    return Problem(
        field=option,
        text=N_("{option} {text} has no equals sign."),
        advice=N_("Write it as name=value."),
        values={"option": option, "text": text},
    )


def _of_words(name: str, text: str, words: Mapping[str, str], option: str, problems: list[Problem]) -> str:
    """What a word means; the sign itself does as well, and any sign where any can stand in a file."""
    if text in words:
        return words[text]
    if text in words.values() or (name in _ANY_SIGN and len(text) == 1 and not text.isalnum()):
        return text
    problems.append(
        Problem(
            field=option.split()[0],
            text=N_("{option} {text} is not understood."),
            advice=N_("It takes one of these: {names}."),
            values={"option": option, "text": text, "names": ", ".join(words)},
        )
    )
    return ""


def _word_for(value: object, words: Mapping[str, str]) -> str:
    found = next((word for word, meaning in words.items() if meaning == value), None)
    if found is not None:
        return found
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)


def _value(text: str) -> Any:
    if text.lower() in _WORDS:
        return _WORDS[text.lower()]
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            continue
    return text
