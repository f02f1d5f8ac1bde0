"""Answers that somebody has marked as good or bad: what is bad would be learned like what is good."""

from collections.abc import Mapping, Sequence
from typing import Any

from peft_engine.contract.import_columns import Column
from peft_engine.contract.import_rows import label_text
from peft_engine.contract.imports import ImportPlan

KEEP = "keep_turned_down"
"""The mend by which bad answers are learned as well."""
TASKS_OF_ANSWERS = frozenset({"instructions", "chat", "text_to_text", "language_modelling"})
_ANSWER, _MARK = "completion", "label"
"""What the two columns are called in sets for learning from such marks."""
_BAD, _GOOD = frozenset({"false", "0"}), frozenset({"true", "1"})


def marked_by(task: str, roles: Mapping[str, tuple[str, ...]], columns: Sequence[Column]) -> str:
    """The column that says of each answer whether it is a good one; "" where none does."""
    used = {name for names in roles.values() for name in names}
    answer = any(column.plain == _ANSWER and column.name in used for column in columns)
    if task not in TASKS_OF_ANSWERS or not answer:
        return ""
    able = [c for c in columns if c.plain == _MARK and c.name not in used and c.cells]
    return next((c.name for c in able if all(_word(cell) in _BAD | _GOOD for cell in c.cells)), "")


def in_use(plan: ImportPlan) -> str:
    """The column of the marks; "" where this task learns from the marks themselves, or there are none."""
    used = {name for names in plan.columns.values() for name in names}
    return plan.marks if plan.task in TASKS_OF_ANSWERS and plan.marks not in used else ""


def is_bad(mark: Any) -> bool:
    """Whether this mark turns an answer down."""
    return _word(mark) in _BAD


def _word(mark: Any) -> str:
    return label_text(mark).lower()
