"""Answering every row of a file, however long it is: rows are read, answered and written a few at a time."""

import csv
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import Any

from peft_engine.answering import BATCH
from peft_engine.contract.placing import put_in_place
from peft_engine.contract.play import Which
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.tasks import NEW_HEAD
from peft_engine.contract.texts import N_
from peft_engine.contract.turns import as_text
from peft_engine.lens import Voice
from peft_engine.predicting import rows_in

LOOK_EVERY = 1000
"""While rows are counted, it is asked so often whether to go on."""


def answer_file(
    voices: Sequence[tuple[Which, Voice]],
    task: str,
    columns: Mapping[str, str],
    file: Path,
    to: Path,
    between: Callable[[int, int], None],
) -> int:
    """Let every side answer every row, and write a CSV with the answers beside the texts.

    Args:
        columns: role -> column of the file, as the run was told.
        to: gets the whole table once all is answered; until then it stays as it was.
        between: called with (rows answered, rows in all), 0 in all while they are counted; it may raise to
            give up.

    Returns:
        How many rows were answered.

    Raises:
        EngineError: the file cannot be read, has no rows or lacks a column, or `to` cannot be written.
    """
    total = 0
    for total, _ in enumerate(rows_in(file, task, columns), start=1):
        if total % LOOK_EVERY == 0:
            between(0, 0)
    at_once, done = BATCH if task in NEW_HEAD else 1, 0
    rows = rows_in(file, task, columns)
    with _table(to) as write:
        while part := list(islice(rows, at_once)):
            between(done, total)
            write(_answered(voices, part))
            done += len(part)
    between(done, total)
    return done


def _answered(voices: Sequence[tuple[Which, Voice]], rows: Sequence[dict[str, Any]]) -> list[dict[str, str]]:
    told = {}
    for which, voice in voices:
        with voice.as_it_is():
            told[which] = voice.predictor.answer(rows)
    found = []
    for number, row in enumerate(rows):
        named = {name: _cell(name, value) for name, value in row.items() if name != "item"}
        for which, answers in told.items():
            before = f"{which}_" if len(voices) > 1 else ""
            one = answers[number]
            named[f"{before}answer"] = one["answer"]
            if "probability" in one:
                named[f"{before}probability"] = f"{one['probability']:.4f}"
            elif "probabilities" in one:
                for label, chance in one["probabilities"].items():
                    named[f"{before}probability_{label}"] = f"{chance:.4f}"
            if "tags" in one:
                named[f"{before}tags"] = " ".join(one["tags"])
        found.append(named)
    return found


def _cell(role: str, value: Any) -> str:
    """A cell as a table holds it: words with blanks between, choices with bars, a conversation in lines."""
    if not isinstance(value, list | tuple):
        return "" if value is None else str(value)
    if value and isinstance(value[0], Mapping):
        return as_text(value)
    return (" " if role == "tokens" else " | ").join(map(str, value))


@contextmanager
def _table(file: Path) -> Iterator[Callable[[Iterable[Mapping[str, Any]]], None]]:
    """Takes rows for a CSV with a line of names. Whoever reads the file finds the old one or the new one.

    Raises:
        EngineError: it cannot be written.
    """
    partial = file.with_name(f"{file.name}.part")
    try:
        with partial.open("w", encoding="utf-8", newline="") as out:
            writer: csv.DictWriter[str] | None = None

            def write(rows: Iterable[Mapping[str, Any]]) -> None:
                nonlocal writer
                for row in rows:
                    if writer is None:
                        writer = csv.DictWriter(out, list(row))
                        writer.writeheader()
                    writer.writerow(row)

            yield write
        put_in_place(partial, file)
    except OSError as error:
        raise EngineError(
            Problem(
                field="to",
                text=N_("{path} cannot be written: {reason}."),
                advice=N_("Choose another place."),
                values={"path": str(file), "reason": error.strerror or str(error)},
            )
        ) from None
    finally:
        partial.unlink(missing_ok=True)
