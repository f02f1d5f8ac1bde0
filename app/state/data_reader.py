"""What only reading all rows of the data tells: a look inside, how often each label occurs, the longest text.
Rows are read in a thread of their own and not before the window is painted; a file may be long."""

import threading
from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeAlias

from PySide6.QtCore import QObject, Signal

from app.state.post import post
from peft_engine.contract.library import DataEntry, ModelEntry
from peft_engine.contract.longest import longest_tokens, mean_tokens
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.rows import read_rows

HEAD_ROWS = 6

_Key: TypeAlias = tuple[Any, ...]


@dataclass(frozen=True)
class DataFacts:
    """What the rows of the training part tell.

    Attributes:
        head: the first rows.
        label_counts: how often each label occurs; empty where there are none.
        longest_tokens: tokens of the longest text that a step may have to take, before it is cut.
        characters: of every text that a step may have to take.
        text_tokens: tokens of a text in the mean, where it is written on; else 0.
        problems: why the rows cannot be read; then the rest is empty.
    """

    head: tuple[dict[str, Any], ...] = ()
    label_counts: dict[str, int] = field(default_factory=dict)
    longest_tokens: int = 0
    characters: "array[int]" = field(default_factory=lambda: array("I"))
    text_tokens: float = 0.0
    problems: tuple[Problem, ...] = ()


class DataReader(QObject):
    """Reads for one pair of data and model at a time; asked for another pair, it drops the first."""

    read = Signal()
    """What was asked for last is known now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._may_read = False
        self._wanted: tuple[_Key, DataEntry, ModelEntry | None] | None = None
        self._known: dict[_Key, DataFacts] = {}
        self._post = post()

    def begin(self) -> None:
        """Read from now on, first what was asked for so far."""
        self._may_read = True
        if self._wanted is not None and self._wanted[0] not in self._known:
            self._start()

    def facts_of(self, data: DataEntry, model: ModelEntry | None) -> DataFacts | None:
        """What is known, or None while it is being read; `read` tells when."""
        stamp = tuple((str(file), *_stamp(file)) for file in data.files.values())
        key = (stamp, tuple(data.columns.items()), str(model.folder) if model is not None else "")
        if key in self._known:
            return self._known[key]
        if self._wanted is None or self._wanted[0] != key:
            self._wanted = (key, data, model)
            if self._may_read:
                self._start()
        return None

    def _start(self) -> None:
        assert self._wanted is not None
        threading.Thread(target=self._work, args=self._wanted, name="data", daemon=True).start()

    def _work(self, key: _Key, data: DataEntry, model: ModelEntry | None) -> None:
        try:
            facts = self._read(key, data, model)
        except EngineError as error:
            facts = DataFacts(problems=error.problems)
        if facts is not None:
            self._post.give(self, lambda: self._take(key, facts))

    def _read(self, key: _Key, data: DataEntry, model: ModelEntry | None) -> DataFacts | None:
        """None where somebody has asked for something else meanwhile."""
        rows = self._while_wanted(key, read_rows(data.glance()))
        characters = array("I")
        longest = longest_tokens(rows, data, model, characters.append)
        if not self._is_wanted(key):
            return None
        return DataFacts(
            head=tuple(data.head(HEAD_ROWS)),
            label_counts=data.label_counts(),
            longest_tokens=longest,
            characters=characters,
            text_tokens=mean_tokens(data, model) if data.task == "language_modelling" else 0.0,
        )

    def _is_wanted(self, key: _Key) -> bool:
        return self._wanted is not None and self._wanted[0] == key

    def _while_wanted(self, key: _Key, rows: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
        for number, row in enumerate(rows):
            if number % 500 == 0 and not self._is_wanted(key):
                return
            yield row

    def _take(self, key: _Key, facts: DataFacts) -> None:
        self._known[key] = facts
        if self._is_wanted(key):
            self.read.emit()


def _stamp(file: Path) -> tuple[int, int]:
    """A file that has changed has another one."""
    try:
        found = file.stat()
    except OSError:  # gone; reading it will say so
        return (0, 0)
    return (found.st_mtime_ns, found.st_size)
