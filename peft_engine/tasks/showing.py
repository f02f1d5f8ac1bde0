"""Examples that are shown to a model before every question, with their answers: nothing is learned from
them."""

import copy
from collections.abc import Sequence
from typing import Self

from peft_engine.tasks.base import Row


class Showing:
    """A task that can put rows before its questions.

    Attributes:
        shown: the rows; none unless `showing` made the task.
        fitted: of every question since, how many of them there was room for.
    """

    shown: tuple[Row, ...] = ()
    fitted: tuple[int, ...] = ()

    def showing(self, rows: Sequence[Row]) -> Self:
        """The same task with other rows before every question."""
        made = copy.copy(self)
        made.shown, made.fitted = tuple(rows), ()
        return made

    def note_fitting(self, count: int) -> None:
        """So many of the rows had room before a question."""
        if self.shown:
            self.fitted += (count,)


def that_fit(examples: Sequence[list[int]], room: int) -> list[list[int]]:
    """The examples that `room` tokens hold, from the last one on; those that are too long are passed over."""
    kept: list[list[int]] = []
    for example in reversed(examples):
        if len(example) <= room:
            kept.insert(0, example)
            room -= len(example)
    return kept
