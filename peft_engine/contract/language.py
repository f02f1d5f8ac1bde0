"""The language in which a report is written: the catalogues of the window, read without Qt.

Everything is English unless it happens within `spoken_in`, and a text that a catalogue lacks stays English.
"""

import re
import time
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from peft_engine.contract import paths
from peft_engine.contract.han import fill_chinese
from peft_engine.contract.problems import Problem
from peft_engine.contract.texts import Value, fill

VERBATIM = frozenset({"column", "names", "path", "file"})
"""Values of these names are of a person's own files, and are told as they stand there."""

NUMBER_STARTS = "+-−±<>0123456789"
"""A value that begins so is a number, and no text to be translated."""

_NUMBER = re.compile(
    r"(?P<digits>[+\-−±<>]?\s?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?(?:e[+-]?\d+)?)"
    r"(?P<unit>\s?[%A-Za-z]{0,2}|\s\w+)"
)


class Said(str):
    """Words that are in the reader's language already, so that they are not put into it twice."""


@dataclass(frozen=True)
class Language:
    """How a language writes.

    Attributes:
        name: of its catalogue; empty where texts stand as they are marked.
        html: what a page says of itself.
        point, group: between a whole number and its decimals, and between thousands.
        moment: day and time, as `time.strftime` has them.
        gap, comma, semicolon: between two sentences, two things of a list, and two remarks.
        percent: what stands before the sign of percent.
    """

    name: str
    html: str
    point: str
    group: str
    moment: str
    gap: str = " "
    comma: str = ", "
    semicolon: str = "; "
    percent: str = " "

    @property
    def between(self) -> str:
        """What parts numbers of a list, which a decimal comma needs to be another sign."""
        return "; " if self.point == "," else ", "


ENGLISH = Language("", "en", ".", ",", "%Y-%m-%d %H:%M")
LANGUAGES = {
    "en": ENGLISH,
    "de": Language("de", "de", ",", ".", "%d.%m.%Y %H:%M"),
    "zh_CN": Language("zh_CN", "zh-CN", ".", ",", "%Y/%m/%d %H:%M", "", "、", "\uff1b", ""),
}

_spoken: ContextVar[Language] = ContextVar("language", default=ENGLISH)


def spoken() -> Language:
    """The language that is spoken here."""
    return _spoken.get()


@contextmanager
def spoken_in(name: str) -> Iterator[None]:
    """What is said within is said in this language.

    Raises:
        KeyError: there is none of this name among `LANGUAGES`.
    """
    before = _spoken.set(LANGUAGES[name])
    try:
        yield
    finally:
        _spoken.reset(before)


def say(text: str, /, **values: Value) -> str:
    """A marked text in the language that is spoken here, with its {names} filled.

    Values are numbers as Python writes them, marked texts, or what was said before.
    """
    language = spoken()
    if not language.name:
        return fill(text, values)
    told = {name: _for_reader(name, value) for name, value in values.items()}
    put = fill_chinese if language.name.startswith("zh") else fill
    return Said(put(_catalogue(language.name).get(text, text), told))


def problem_words(problem: Problem) -> str:
    """What is wrong, and what to do about it."""
    return together([say(text, **problem.values) for text in (problem.text, problem.advice) if text])


def together(sentences: Sequence[str]) -> str:
    """Sentences one after the other."""
    return spoken().gap.join(sentences)


def things(words: Sequence[str]) -> str:
    """Things of one kind, one after the other: "LoRA, BitFit"."""
    return spoken().comma.join(words)


def remarks(words: Sequence[str]) -> str:
    """What is less than a sentence, one after the other: "LoRA 12; BitFit 13"."""
    return spoken().semicolon.join(words)


def local(text: str) -> str:
    """A number that Python wrote, as it is written here; what is no number is returned as it is."""
    language = spoken()
    found = percent_with(number_with(text, language.point, language.group), language.percent)
    return text if found == text else Said(found)


def day_and_time(seconds: float) -> str:
    """2026-11-21 14:02, in the time of this machine."""
    return time.strftime(spoken().moment, time.localtime(seconds))


def number_with(text: str, point: str, group: str) -> str:
    """A number that Python wrote, with other signs: "1,234.5 %" becomes "1.234,5 %" in German.

    What is no number is returned as it is.
    """
    if (point, group) == (".", ",") or isinstance(text, Said) or not ("." in text or "," in text):
        return text
    found = _NUMBER.fullmatch(text)
    if found is None:
        return text
    whole, dot, rest = found["digits"].partition(".")
    return whole.replace(",", group) + (point if dot else "") + rest + found["unit"]


def percent_with(text: str, before: str) -> str:
    """A number with another room before its sign of percent: "12 %" becomes "12%" in Chinese."""
    number = text.removesuffix(" %")
    return f"{number}{before}%" if number != text and text[:1] in NUMBER_STARTS else text


def read_catalogue(path: Path) -> dict[str, str]:
    """The finished translations of a Qt catalogue (.ts), {text: translation}."""
    found = {}
    for message in ET.parse(path).iter("message"):
        source, translation = message.findtext("source") or "", message.find("translation")
        if translation is not None and translation.get("type") is None and translation.text:
            found[source] = translation.text
    return found


@cache
def _catalogue(name: str) -> dict[str, str]:
    """What is shipped; nothing where it is missing or damaged, and the report is English."""
    try:
        return read_catalogue(paths.RESOURCES / "translations" / f"peft_{name}.ts")
    except (OSError, ET.ParseError):
        return {}


def _for_reader(name: str, value: Value) -> Value:
    if isinstance(value, float):
        return local(str(value))
    if not isinstance(value, str) or isinstance(value, Said) or name in VERBATIM:
        return value
    return local(value) if value[:1] in NUMBER_STARTS else say(value)
