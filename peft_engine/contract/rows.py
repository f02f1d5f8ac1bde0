"""Reading the user's rows from CSV and JSON lines, row by row, with our own checks before anything else
touches them."""

import csv
import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeVar

from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.texts import N_

SUFFIXES = (".csv", ".tsv", ".jsonl", ".ndjson")
LONGEST_CELL = 10_000_000
"""Characters in one cell; more is a file that was read wrongly."""

_Row = TypeVar("_Row")

_GUESSES: dict[str, tuple[str, ...]] = {
    "text": ("text", "sentence", "question", "review", "content", "story"),
    "label": ("label", "category", "class", "topic", "sentiment", "intent"),
    "text_a": ("text_a", "sentence1", "premise", "question1"),
    "text_b": ("text_b", "sentence2", "hypothesis", "question2"),
    "prompt": ("prompt", "instruction", "question"),
    "context": ("context", "input"),
    "answer": ("answer", "output", "response", "completion"),
    "source": ("source", "input", "text", "document", "en"),
    "target": ("target", "output", "summary", "translation", "de"),
}

_TASKS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("pair_classification", ("text_a", "text_b", "label")),
    ("instructions", ("prompt", "answer")),
    ("text_to_text", ("source", "target")),
    ("classification", ("text", "label")),
    ("language_modelling", ("text",)),
)


def read_rows(path: Path) -> Iterator[dict[str, Any]]:
    """The rows of a file, one after the other, all with the columns of the first.

    Raises:
        EngineError: the file is missing or of no known kind, is not UTF-8, or a row cannot be read; the row
        is named.
    """
    if not path.is_file():
        raise EngineError(_file_problem(N_("There is no file {path}."), path, N_("Check the name.")))
    if path.suffix.lower() not in SUFFIXES:
        raise EngineError(
            _file_problem(
                N_("{path} is of no kind that can be read here."),
                path,
                N_("Save the table as CSV or as JSON lines (one object a line)."),
            )
        )
    yield from _told(path, _read_csv(path) if path.suffix.lower() in (".csv", ".tsv") else _read_jsonl(path))


def read_texts(path: Path) -> Iterator[str]:
    """The lines of a text file that are not empty.

    Raises:
        EngineError: the file is missing or is not UTF-8.
    """
    if not path.is_file():
        raise EngineError(_file_problem(N_("There is no file {path}."), path, N_("Check the name.")))
    yield from _told(path, _read_lines(path))


def _told(path: Path, rows: Iterator[_Row]) -> Iterator[_Row]:
    """The same rows; that the file cannot be read is said in a sentence."""
    try:
        yield from rows
    except UnicodeDecodeError as error:
        raise EngineError(
            Problem(
                field="data",
                text=N_("{path} is not written in UTF-8: byte {place} cannot be read."),
                advice=N_("Save it again with the encoding UTF-8."),
                values={"path": str(path), "place": error.start},
            )
        ) from None
    except OSError as error:
        raise EngineError(
            Problem(
                field="data",
                text=N_("{path} cannot be read: {reason}."),
                advice=N_("Check that the file may be opened."),
                values={"path": str(path), "reason": error.strerror or str(error)},
            )
        ) from None


def guess(columns: list[str]) -> tuple[str, dict[str, str]] | None:
    """(task, role -> column) that the names of the columns suggest, or None."""
    lower = {name.strip().lower(): name for name in columns}
    for task, roles in _TASKS:
        found: dict[str, str] = {}
        for role in roles:
            name = next((g for g in _GUESSES[role] if g in lower and lower[g] not in found.values()), None)
            if name is not None:
                found[role] = lower[name]
        if len(found) == len(roles):
            if task == "instructions":
                name = next((g for g in _GUESSES["context"] if g in lower), None)
                if name is not None and lower[name] not in found.values():
                    found["context"] = lower[name]
            return task, found
    return None


def content_hash(paths: list[Path]) -> str:
    """sha256 over the bytes of files, in the order of their names."""
    digest = hashlib.sha256()
    for path in sorted(paths, key=lambda p: p.name):
        digest.update(path.name.encode())
        with path.open("rb") as file:
            while block := file.read(1 << 20):
                digest.update(block)
    return digest.hexdigest()


def _read_lines(path: Path) -> Iterator[str]:
    with path.open(encoding="utf-8-sig") as file:
        for line in file:
            if line.strip():
                yield line.strip()


def _read_csv(path: Path) -> Iterator[dict[str, Any]]:
    csv.field_size_limit(LONGEST_CELL)
    with path.open(encoding="utf-8-sig", newline="") as file:
        head = file.readline()
        file.seek(0)
        delimiter = "\t" if path.suffix.lower() == ".tsv" or head.count("\t") > head.count(",") else ","
        if delimiter == "," and head.count(";") > head.count(","):
            delimiter = ";"
        reader = csv.reader(file, delimiter=delimiter, strict=True)
        try:
            names = next(reader, [])
            _check_names(path, names)
            for number, cells in enumerate(reader, start=1):
                if not cells:
                    continue
                if len(cells) != len(names):
                    raise EngineError(
                        _row_problem(
                            N_("Row {row} of {path} has {found} cells; the first line names {wanted}."),
                            path,
                            number,
                            found=len(cells),
                            wanted=len(names),
                        )
                    )
                yield dict(zip(names, cells, strict=True))
        except csv.Error as error:
            raise EngineError(
                _row_problem(
                    N_("{path} cannot be read as CSV near line {row}: {reason}."),
                    path,
                    reader.line_num,
                    reason=str(error),
                )
            ) from None


def _read_jsonl(path: Path) -> Iterator[dict[str, Any]]:
    names: list[str] | None = None
    with path.open(encoding="utf-8-sig") as file:
        for number, line in enumerate(file, start=1):
            if not line.strip():
                continue
            try:
                row = json.loads(line)
            except (ValueError, RecursionError) as error:  # no JSON, or a number of thousands of digits
                raise EngineError(
                    _row_problem(
                        N_("Line {row} of {path} is no JSON: {reason}."), path, number, reason=str(error)
                    )
                ) from None
            if not isinstance(row, dict):
                raise EngineError(
                    _row_problem(N_("Line {row} of {path} is no object with names and values."), path, number)
                )
            if names is None:
                names = list(row)
                _check_names(path, names)
            yield {name: row.get(name) for name in names}


def _check_names(path: Path, names: list[str]) -> None:
    if not names:
        raise EngineError(_file_problem(N_("{path} is empty."), path, N_("Choose a file that has rows.")))
    doubled = sorted({name for name in names if names.count(name) > 1})
    if doubled or any(not name.strip() for name in names):
        raise EngineError(
            Problem(
                field="data",
                text=N_("The columns of {path} must have names, each a different one."),
                advice=N_("Mend the first line of the file; look at: {names}."),
                values={"path": str(path), "names": ", ".join(doubled) or "(empty)"},
            )
        )


def _file_problem(text: str, path: Path, advice: str) -> Problem:
    return Problem(field="data", text=text, advice=advice, values={"path": str(path)})


def _row_problem(text: str, path: Path, row: int, **values: str | int) -> Problem:
    return Problem(
        field="data",
        text=text,
        advice=N_("Mend that row, or leave it out."),
        values={"path": str(path), "row": row, **values},
    )
