"""A lesson from an experiment: a file with the preset filled in, and a word on everything that is to be
written."""

from pathlib import Path

import tomli_w

from peft_engine.contract import paths
from peft_engine.contract.lessons import ANSWER, FENCE, FIELDS
from peft_engine.contract.spec import ExperimentSpec, data_id
from peft_engine.contract.tasks import MAIN_METRIC, OF_DATA

_HEAD = """\
# The lesson's own name: small letters, digits and dashes.
key = {key}
# What stands in the list.
title = {title}
# Lessons are sorted by this number.
order = 100
# About how many minutes the reading and the run take together.
minutes = 5
# Keys of lessons that are better done before, such as ["rank"].
needs = []
# What is asked before the run.
question = "Write a question here that the run answers with a number."
# The result that answers it: metrics.NAME, {fields};
# the difference of two ("a - b") or their ratio ("a / b"). {contenders}
decides = {decides}
# What can be guessed: the words, and the number that they stand for. Two to six.
choices = [
{choices}]

# The experiment, as it was in the Workbench.
"""
_SINGLE = "A single run's have no number behind them."
_RACE = 'Of a race with .1, .2 for the contender; or "told_apart".'
_BODY = """
Write here what is read before the run: what it is about, in words of every day. 150 to 300 words are a good
length. **Bold** words, lists and tables work as in any Markdown file. Lines that begin with # between the two
lines +++ explain the head; they may go.

{answer}

Write here what is read after the run. Results of the run are quoted by their names in braces: the result was
{quote}, and it took {seconds}.
"""


def lesson_text(spec: ExperimentSpec, key: str, title: str) -> str:
    """The text of a lesson's file, to be filled in."""
    preset = spec.model_dump(mode="json", exclude_defaults=True, exclude_none=True)
    for name in ("name", "parent", "member", "format"):
        preset.pop(name, None)
    metric, more = MAIN_METRIC[spec.task]
    if len(spec.data) > 1:
        metric = f"{metric}{OF_DATA}{spec.data[0].id}"
    number = ".1" if spec.race is not None else ""
    guesses = (("A quarter", 0.25), ("Half", 0.5), ("Nearly all", 0.95)) if more else (("1", 1.0), ("4", 4.0))
    head = _HEAD.format(
        key=_toml(key),
        title=_toml(title),
        fields=", ".join(FIELDS),
        contenders=_RACE if spec.race is not None else _SINGLE,
        decides=_toml(f"metrics.{metric}{number}"),
        choices="".join(f"    {{ text = {_toml(text)}, value = {value} }},\n" for text, value in guesses),
    )
    quote, seconds = f"{{metrics.{metric}{number}}}", f"{{seconds{number}}}"
    body = _BODY.format(answer=ANSWER, quote=quote, seconds=seconds)
    return "\n".join((FENCE, head + tomli_w.dumps({"preset": preset}).rstrip(), FENCE, body.lstrip("\n")))


def save_as_lesson(spec: ExperimentSpec, title: str) -> tuple[str, Path]:
    """Write an experiment as a lesson of one's own; its key and its file.

    Raises:
        OSError: it cannot be written.
    """
    folder = paths.own_lessons()
    folder.mkdir(parents=True, exist_ok=True)
    base = data_id(f"own {title}")
    taken = {path.name.partition(".")[0] for path in folder.glob("*.md")}
    names = (base, *(f"{base}-{number}" for number in range(2, len(taken) + 3)))
    key = next(name for name in names if name not in taken)
    path = folder / f"{key}.md"
    path.write_text(lesson_text(spec, key, title), encoding="utf-8")
    return key, path


def _toml(text: str) -> str:
    """A text as TOML writes it."""
    return tomli_w.dumps({"x": text}).removeprefix("x = ").rstrip()
