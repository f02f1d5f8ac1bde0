"""How a file is read, as questions with a few answers each: only those that matter for its kind."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.i18n import N_, tr
from peft_engine.contract.reading import DELIMITERS, ENCODINGS, Reading

KINDS = {
    "delimited": N_("Table with separators"),
    "json": N_("JSON"),
    "json_lines": N_("JSON lines"),
    "text": N_("Plain text"),
    "texts": N_("Folder of texts"),
    "token_columns": N_("A word and its tag a line"),
    "sheet": N_("Spreadsheet"),
    "parquet": N_("Parquet"),
    "arrow": N_("Arrow"),
}
OF_TEXT_FILES = ("delimited", "json", "json_lines", "text", "token_columns")
"""Kinds that any text file may be read as; the others are told by the file itself."""
SEPARATORS = {
    ",": N_("Comma"),
    ";": N_("Semicolon"),
    "\t": N_("Tab"),
    "|": N_("Upright line"),
    " ": N_("Blank"),
    ":": N_("Colon"),
}
QUOTES = {'"': N_("Double quotes"), "'": N_("Single quotes"), "": N_("No quotes")}
HEADERS = {
    True: N_("First row names the columns"),
    False: N_("No row names the columns"),
}
UNITS = {
    "line": N_("A line is a row"),
    "paragraph": N_("A paragraph is a row"),
    "file": N_("A file is a row"),
}
FIRST = {
    "text": N_("A row is all text"),
    "class": N_("A row begins with its class"),
}
UNEVEN = {
    "refuse": N_("Rows must be whole"),
    "leave_out": N_("Broken rows are left out"),
}
MOST_SKIPPED = 12
_QUESTIONS = {
    "kind": N_("How the file is written"),
    "encoding": N_("Encoding of the letters"),
    "delimiter": N_("What parts the cells"),
    "quote": N_("What stands around cells"),
    "header": N_("Names of the columns"),
    "skip": N_("Lines above the table"),
    "sheet": N_("Sheet"),
    "member": N_("File inside"),
    "unit": N_("What a row is"),
    "first": N_("What a row begins with"),
    "uneven": N_("Rows with too many or too few cells"),
}
_OF_KIND: dict[str, tuple[str, ...]] = {
    "delimited": ("kind", "encoding", "delimiter", "quote", "header", "skip", "uneven"),
    "json": ("kind", "encoding"),
    "json_lines": ("kind", "encoding"),
    "text": ("kind", "encoding", "unit", "first"),
    "texts": ("encoding", "unit"),
    "token_columns": ("kind", "encoding", "delimiter"),
    "sheet": ("sheet", "header", "skip"),
    "parquet": (),
    "arrow": (),
}


@dataclass(frozen=True)
class Question:
    """One thing about how the file is read.

    Attributes:
        words: what is asked, for menus and those who hear the window.
        answers: value and words of each.
        value: what holds.
        shown: the words of what holds.
    """

    name: str
    words: str
    answers: tuple[tuple[Any, str], ...]
    value: Any
    shown: str


def kind_words(reading: Reading) -> str:
    """What kind of file it is."""
    return tr(KINDS[reading.kind])


def questions(reading: Reading, choices: Mapping[str, Sequence[str]]) -> list[Question]:
    """What can be asked of this file.

    Args:
        choices: names of its sheets ("sheet") or of the files inside ("member"), where they are known.
    """
    found = [_question(name, reading, choices) for name in ("member", *_OF_KIND[reading.kind])]
    return [question for question in found if len(question.answers) > 1]


def _question(name: str, reading: Reading, choices: Mapping[str, Sequence[str]]) -> Question:
    value = getattr(reading, name)
    answers: list[tuple[Any, str]]
    match name:
        case "kind":
            answers = [(kind, tr(KINDS[kind])) for kind in OF_TEXT_FILES]
        case "encoding":
            answers = [(each, each.upper()) for each in dict.fromkeys((*ENCODINGS, value))]
        case "delimiter":
            known = ("\t", " ") if reading.kind == "token_columns" else DELIMITERS
            answers = [(each, _separator(each)) for each in dict.fromkeys((*known, value))]
        case "quote":
            answers = [(each, tr(words)) for each, words in QUOTES.items()]
        case "header":
            answers = [(each, tr(words)) for each, words in HEADERS.items()]
        case "unit":
            units = ("line", "paragraph", "file")
            answers = [(each, tr(UNITS[each])) for each in units]
        case "first":
            answers = [(each, tr(words)) for each, words in FIRST.items()]
        case "uneven":
            answers = [(each, tr(words)) for each, words in UNEVEN.items()]
        case "skip":
            numbers = sorted({*range(MOST_SKIPPED + 1), value})
            answers = [(each, _skipped(each)) for each in numbers]
        case "member":
            names = choices.get(name, ())
            answers = [("", tr(N_("All parts of it"))), *((each, each) for each in names)] if names else []
        case _:
            names = choices.get(name, ())
            answers = [(each, each) for each in (dict.fromkeys((*names, value)) if value else names)]
    shown = next((words for answer, words in answers if answer == value), str(value))
    if name == "sheet" and not value and answers:
        shown = answers[0][1]
    return Question(name, tr(_QUESTIONS[name]), tuple(answers), value, shown)


def _separator(sign: str) -> str:
    return tr(SEPARATORS[sign]) if sign in SEPARATORS else sign


def _skipped(count: int) -> str:
    if count == 0:
        return tr(N_("No line above"))
    if count == 1:
        return tr(N_("1 line above"))
    return tr(N_("{count} lines above"), count=count)
