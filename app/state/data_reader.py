"""What only reading all rows of the data tells: a look inside, how often each label occurs, the longest text.
Rows are read in a thread of their own and not before the window is painted; a file may be long."""

import heapq
import itertools
import threading
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeAlias

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from peft_engine.contract.library import DataEntry, ModelEntry
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.rows import read_rows

HEAD_ROWS = 6
LONGEST_TEXTS = 32
"""So many of the texts with most characters are counted in tokens; one of them has the most tokens too, as
good as always."""
CHARACTERS_PER_TOKEN = 4
"""Where a model has no tokenizer.json; usual for English."""

_Key: TypeAlias = tuple[Any, ...]


@dataclass(frozen=True)
class DataFacts:
    """What the rows of the training part tell.

    Attributes:
        head: the first rows.
        label_counts: how often each label occurs; empty where there are none.
        longest_tokens: tokens of the longest text that a step may have to take, before it is cut.
        problems: why the rows cannot be read; then the rest is empty.
    """

    head: tuple[dict[str, Any], ...] = ()
    label_counts: dict[str, int] = field(default_factory=dict)
    longest_tokens: int = 0
    problems: tuple[Problem, ...] = ()


class DataReader(QObject):
    """Reads for one pair of data and model at a time; asked for another pair, it drops the first."""

    read = Signal()
    """What was asked for last is known now."""
    _done = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._may_read = False
        self._wanted: tuple[_Key, DataEntry, ModelEntry | None] | None = None
        self._known: dict[_Key, DataFacts] = {}
        self._done.connect(self._take)

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
        if facts is not None and isValid(self):
            self._done.emit(key, facts)

    def _read(self, key: _Key, data: DataEntry, model: ModelEntry | None) -> DataFacts | None:
        """None where somebody has asked for something else meanwhile."""
        longest: list[tuple[int, int, tuple[str, ...]]] = []
        for number, row in enumerate(read_rows(data.files["train"])):
            if number % 500 == 0 and (self._wanted is None or self._wanted[0] != key):
                return None
            for texts in _texts(row, data):
                item = (sum(map(len, texts)), -number, texts)
                if len(longest) < LONGEST_TEXTS:
                    heapq.heappush(longest, item)
                elif item > longest[0]:
                    heapq.heapreplace(longest, item)
        return DataFacts(
            head=tuple(data.head(HEAD_ROWS)),
            label_counts=data.label_counts(),
            longest_tokens=_most_tokens([texts for _, _, texts in longest], model),
        )

    def _take(self, key: _Key, facts: DataFacts) -> None:
        self._known[key] = facts
        if self._wanted is not None and self._wanted[0] == key:
            self.read.emit()


def _stamp(file: Path) -> tuple[int, int]:
    """A file that has changed has another one."""
    try:
        found = file.stat()
    except OSError:  # gone; reading it will say so
        return (0, 0)
    return (found.st_mtime_ns, found.st_size)


def _texts(row: dict[str, Any], data: DataEntry) -> list[tuple[str, ...]]:
    """What the model takes in at once: all texts of a row together, but source and target apart."""
    texts = [str(row.get(column) or "") for role, column in data.columns.items() if role != "label"]
    return [(text,) for text in texts] if data.task == "text_to_text" else [tuple(texts)]


def _most_tokens(texts: list[tuple[str, ...]], model: ModelEntry | None) -> int:
    file = model.folder / "tokenizer.json" if model is not None else None
    if not texts or file is None or not file.is_file():
        return max((sum(map(len, parts)) // CHARACTERS_PER_TOKEN + 2 for parts in texts), default=0)
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(str(file))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    coded = tokenizer.encode_batch([part for parts in texts for part in parts])
    counts = iter(len(one.ids) for one in coded)
    return max(sum(itertools.islice(counts, len(parts))) for parts in texts)
