"""Lessons: Markdown files with a head in TOML that hold a text, a question, an experiment and the answer.

    +++
    key = "rank"
    title = "Rank and its limits"
    minutes = 2
    question = "What does twice the rank bring?"
    decides = "metrics.accuracy.2 - metrics.accuracy.1"
    choices = [{ text = "Nothing", value = 0.0 }, { text = "A lot", value = 0.2 }]
    [preset]
    data = [{ key = "topic", rows = 200 }]
    method = { key = "lora" }
    +++
    What is read first.

    # Answer

    What is read afterwards. Right were {metrics.accuracy.2}.

A teacher's own lie in `lessons/` in the data folder, beside `methods/`.
"""

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal, NamedTuple, TypeAlias

from pydantic import Field

from peft_engine.contract import library, paths
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.settings import Settings, read_settings
from peft_engine.contract.spec import ExperimentSpec, from_mapping
from peft_engine.contract.texts import N_

FENCE = "+++"
ANSWER = "# Answer"
"""The line that parts what is read before the run from what is read after it."""
STARTERS = ("minilm-l6", "small-encoder")
"""The model of a preset that names none: the first of these that is there."""

FIELDS = ("trainable_parameters", "total_parameters", "trainable_ratio", "peak_memory_bytes", "seconds")
"""What of a run's record may decide, beside metrics.NAME of its test part."""
TOLD_APART = "told_apart"
"""Decides by the comparison of a race: how many pairs of contenders can be told apart."""
VERDICT = "verdict"
"""In an answer: what the comparison of the race says in words."""

Operation: TypeAlias = Literal["", "-", "/"]
_QUOTED = re.compile(r"\{([^{}\n]*)\}")
_OPERATION = re.compile(r"\s+([-/])\s+")


@dataclass(frozen=True)
class Measure:
    """A number of a run: a field of its record or a metric, of a race with the number of the contender."""

    field: str
    contender: int = 0

    @property
    def name(self) -> str:
        return f"{self.field}.{self.contender}" if self.contender else self.field

    @property
    def metric(self) -> str:
        """The name of the metric; empty where it is no metric."""
        return self.field.removeprefix("metrics.") if self.field.startswith("metrics.") else ""


@dataclass(frozen=True)
class Decision:
    """What decides: a number, or the difference or ratio of two."""

    first: Measure
    operation: Operation = ""
    second: Measure | None = None

    @property
    def measures(self) -> tuple[Measure, ...]:
        return (self.first,) if self.second is None else (self.first, self.second)


class Guess(Settings):
    """An answer that can be guessed: its words, and the number that they stand for."""

    text: str = Field(min_length=1)
    value: float


class _Head(Settings):
    """The head of a lesson's file."""

    key: str = Field(pattern=r"^[a-z0-9][a-z0-9_-]*$")
    title: str = Field(min_length=1)
    order: int = 1000
    minutes: int = Field(ge=1, le=600)
    needs: tuple[str, ...] = ()
    question: str = Field(min_length=1)
    decides: str
    choices: tuple[Guess, ...] = Field(min_length=2, max_length=6)
    preset: dict[str, Any]


@dataclass(frozen=True)
class Lesson:
    """One lesson.

    Attributes:
        needs: keys of lessons that are better read before.
        minutes: what reading and the run take together, about.
        preset: the experiment as plain values; without a model it is the starter model's.
        before, after: Markdown; `after` quotes results by {names of measures}.
        own: whether it lies in the person's data folder.
    """

    key: str
    title: str
    order: int
    minutes: int
    needs: tuple[str, ...]
    question: str
    decides: Decision
    choices: tuple[Guess, ...]
    preset: dict[str, Any]
    before: str
    after: str
    path: Path
    own: bool = False

    @property
    def race(self) -> bool:
        return "race" in self.preset

    @property
    def run_name(self) -> str:
        """What its runs are called, by which they are known again."""
        return f"lesson {self.key}"

    @property
    def quoted(self) -> tuple[Measure, ...]:
        """The measures that the answer quotes, each once."""
        names = dict.fromkeys(_QUOTED.findall(self.after))
        return tuple(_measure(name) for name in names if name != VERDICT)

    @property
    def compares(self) -> bool:
        """Whether it needs the comparison of its race."""
        return self.decides.first.field == TOLD_APART or VERDICT in _QUOTED.findall(self.after)

    def experiment(self) -> ExperimentSpec:
        """The experiment of its preset, on the starter model unless it names one.

        Raises:
            EngineError: all that is wrong with it.
        """
        return _experiment(self.preset, self.run_name)


class _Stamp(NamedTuple):
    """A lesson's file, the one that is read in its place, and by what their changes are seen."""

    path: Path
    spoken: Path
    times: tuple[int, int]
    sizes: tuple[int, int]
    own: bool


@lru_cache(maxsize=2)
def _found(stamps: tuple[_Stamp, ...]) -> tuple[tuple[Lesson, ...], tuple[Problem, ...]]:
    lessons: dict[str, Lesson] = {}
    problems: list[Problem] = []
    for stamp in stamps:
        path, lesson = stamp.path, None
        for file in dict.fromkeys((stamp.spoken, path)):
            try:
                lesson = read_lesson(file, own=stamp.own)
                break
            except EngineError as error:
                problems += error.problems
        if lesson is None:
            continue
        first = lessons.setdefault(lesson.key, lesson)
        if first is not lesson:
            text = N_("{path}: there is a lesson called {key} already, in {other}.")
            values = {"path": str(path), "key": lesson.key, "other": str(first.path)}
            problems.append(
                Problem(field="key", text=text, advice=N_("Give it another key."), values={**values})
            )
    ordered = sorted(lessons.values(), key=lambda lesson: (lesson.own, lesson.order, lesson.title))
    return tuple(ordered), tuple(problems)


def lessons(language: str = "") -> tuple[tuple[Lesson, ...], tuple[Problem, ...]]:
    """All lessons in their order, the person's own last, and what is wrong with files that could not be read.

    Files are read again once they have changed. A file with a language before its ending (rank.de.md) is the
    same lesson in that language, and no lesson of its own; where it cannot be read, the English one stays.
    """
    stamps = []
    for folder, own in ((paths.lessons(), False), (paths.own_lessons(), True)):
        for path in sorted(folder.glob("*.md")) if folder.is_dir() else ():
            if "." not in path.stem:
                spoken = paths.in_language(path, language)
                seen, there = path.stat(), spoken.stat()
                times = (seen.st_mtime_ns, there.st_mtime_ns)
                stamps.append(_Stamp(path, spoken, times, (seen.st_size, there.st_size), own))
    return _found(tuple(stamps))


def read_lesson(path: Path, *, own: bool = False) -> Lesson:
    """The lesson in a file.

    Raises:
        EngineError: all that is wrong with the file, each with its line.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise EngineError(_problem(path, 1, getattr(error, "strerror", None) or str(error))) from None
    fences = [number for number, line in enumerate(lines) if line.rstrip() == FENCE][:2]
    if len(fences) < 2 or fences[0] != 0:
        reason = Problem(text=N_("A lesson begins with a head between two lines +++."))
        raise EngineError(_problem(path, 1, reason.sentence()))
    head, body = lines[1 : fences[1]], lines[fences[1] + 1 :]
    try:
        given = tomllib.loads("\n".join(head))
    except tomllib.TOMLDecodeError as error:
        said, line = str(error), re.search(r"line (\d+)", str(error))
        reason_ = said.partition(" (at ")[0]
        raise EngineError(_problem(path, int(line[1]) + 1 if line else len(head) + 1, reason_)) from None
    made, wrong = read_settings(_Head, given)
    problems = [_located(path, head, problem) for problem in wrong]
    preset = given.get("preset")
    spec = None
    if isinstance(preset, dict):
        try:
            spec = _experiment(preset, "")
        except EngineError as error:
            problems += [_located(path, head, problem.at("preset")) for problem in _innermost(error)]
    before, after, text_wrong = _texts(path, body, fences[1] + 2)
    problems += text_wrong
    contenders = len(spec.race.contenders) if spec is not None and spec.race is not None else 0
    decides = None
    try:
        decides = _decision(str(given.get("decides", "")))
        for measure in decides.measures if spec is not None else ():
            _check_contender(measure, contenders)
    except EngineError as error:
        problems += [_located(path, head, problem.at("decides")) for problem in error.problems]
    problems += _wrong_quotes(path, body, fences[1] + 2, contenders if spec is not None else None)
    if problems or made is None or decides is None:
        raise EngineError(problems)
    return Lesson(
        key=made.key,
        title=made.title,
        order=made.order,
        minutes=made.minutes,
        needs=made.needs,
        question=made.question,
        decides=decides,
        choices=made.choices,
        preset=made.preset,
        before=before,
        after=after,
        path=path,
        own=own,
    )


# -- parts of a file ----------------------------------------------------------------------------------------


def _experiment(preset: dict[str, Any], name: str) -> ExperimentSpec:
    given = dict(preset)
    if "model" not in given:
        known = {model.key for model in library.models()}
        given["model"] = {"key": next((key for key in STARTERS if key in known), STARTERS[-1])}
    race, data = given.get("race"), given.get("data")
    if isinstance(race, dict) and "method" not in given:
        first = next(iter(race.get("contenders") or ()), None)
        if isinstance(first, dict):  # of a race it is the first contender's
            given["method"] = {"key": first.get("method", ""), "settings": first.get("settings", {})}
    if "task" not in given and isinstance(data, list) and data and isinstance(data[0], dict):
        known_data = {entry.key: entry.task for entry in library.data_sets()}
        given["task"] = known_data.get(str(data[0].get("key")), "classification")
    return from_mapping({**given, "name": name})


def _texts(path: Path, body: Sequence[str], first_line: int) -> tuple[str, str, list[Problem]]:
    at = next((number for number, line in enumerate(body) if line.strip() == ANSWER), None)
    before = "\n".join(body[:at]).strip()
    after = "\n".join(body[at + 1 :]).strip() if at is not None else ""
    wrong = []
    if not before:
        wrong.append((first_line, Problem(text=N_("There is no text to read before the question."))))
    if not after:
        line = first_line + (at if at is not None else len(body))
        wrong.append((line, Problem(text=N_("There is no answer: a line # Answer, and its text below."))))
    return before, after, [_problem(path, line, problem.sentence()) for line, problem in wrong]


def _decision(text: str) -> Decision:
    parts = _OPERATION.split(text.strip())
    if len(parts) == 1:
        return Decision(TOLD if parts[0] == TOLD_APART else _measure(parts[0]))
    if len(parts) != 3:
        raise EngineError(_no_measure(text))
    return Decision(_measure(parts[0]), "/" if parts[1] == "/" else "-", _measure(parts[2]))


TOLD = Measure(TOLD_APART)


def _measure(name: str) -> Measure:
    """ "metrics.accuracy.2" or "trainable_ratio".

    Raises:
        EngineError: nothing is called so.
    """
    field, _, number = name.rpartition(".")
    if number.isdigit():
        measure = Measure(field, int(number))
    else:
        measure = Measure(name)
    if measure.field not in FIELDS and not re.fullmatch(r"metrics\.[A-Za-z0-9_@-]+", measure.field):
        raise EngineError(_no_measure(name))
    return measure


def _no_measure(name: str) -> Problem:
    return Problem(
        text=N_("{name} is no result of a run."),
        advice=N_("Results are metrics.NAME and {known}; of a race with .1, .2 for the contender."),
        values={"name": name or "-", "known": ", ".join(FIELDS)},
    )


def _check_contender(measure: Measure, contenders: int) -> None:
    if measure == TOLD and contenders > 1:
        return
    if measure == TOLD or not (1 if contenders else 0) <= measure.contender <= contenders:
        raise EngineError(
            Problem(
                text=N_("{name} names no contender; the preset has {count}."),
                advice=N_("Contenders are counted from 1; a single run has none."),
                values={"name": measure.name, "count": contenders},
            )
        )


def _wrong_quotes(path: Path, body: Sequence[str], first: int, contenders: int | None) -> list[Problem]:
    """What stands in braces in the answer and is no result."""
    found = []
    at = next((number for number, line in enumerate(body) if line.strip() == ANSWER), len(body))
    for number, line in enumerate(body[at:], first + at):
        for name in _QUOTED.findall(line):
            try:
                if name != VERDICT:
                    measure = _measure(name)
                    if contenders is not None:
                        _check_contender(measure, contenders)
                elif contenders is not None:
                    _check_contender(TOLD, contenders)
            except EngineError as error:
                found += [_problem(path, number, problem.sentence()) for problem in error.problems]
    return found


def fill_answer(lesson: Lesson, values: dict[str, str]) -> str:
    """The answer with the results in their places, as they are to be read; what is not known is a dash."""
    return _QUOTED.sub(lambda found: values.get(found[1], "–"), lesson.after)


def _innermost(error: EngineError) -> list[Problem]:
    """Without what is wrong with a whole only because one of its parts is."""
    fields = [problem.field for problem in error.problems]
    return [one for one in error.problems if not any(f.startswith(f"{one.field}.") for f in fields)]


def _located(path: Path, head: Sequence[str], problem: Problem) -> Problem:
    """A problem of the head with the line on which its field stands."""
    return _problem(path, _line_of(head, problem.field), problem.sentence(), problem.field)


def _line_of(head: Sequence[str], field: str) -> int:
    """The line of the file that gives a field, or the nearest thing above it; 1 where none does."""
    parts = [part for part in field.split(".") if not part.isdigit()]
    while parts:
        named = re.compile(rf"\s*(\[+[\w.]*\b{re.escape(parts[-1])}\]+|{re.escape(parts[-1])}\s*=)")
        inside = re.compile(rf".*[{{,]\s*{re.escape(parts[-1])}\s*=")
        for pattern in (named, inside):
            for number, line in enumerate(head, 2):
                if pattern.match(line):
                    return number
        parts.pop()
    return 1


def _problem(path: Path, line: int, reason: str, field: str = "") -> Problem:
    return Problem(
        field=field,
        text=N_("{path}, line {line}: {reason}"),
        values={"path": str(path), "line": line, "reason": reason},
    )
