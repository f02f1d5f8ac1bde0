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
    """As many examples, the last ones, as `room` tokens hold."""
    kept = list(examples)
    while kept and sum(map(len, kept)) > room:
        kept.pop(0)
    return kept
