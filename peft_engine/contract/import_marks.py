"""Answers that somebody has marked as good or bad: what is bad would be learned like what is good."""

from collections.abc import Mapping, Sequence
from typing import Any

from peft_engine.contract.import_columns import Column
from peft_engine.contract.import_rows import label_text
from peft_engine.contract.imports import ImportPlan

KEEP = "keep_turned_down"
"""The mend by which bad answers are learned as well."""
TASKS_OF_ANSWERS = frozenset(
    {"instructions", "chat", "text_to_text", "language_modelling", "token_classification"}
)
_MARKED = (
    ("completion", "label", frozenset({"false", "0", "true", "1"})),
    ("spans", "answer", frozenset({"accept", "reject", "ignore"})),
)
"""What the columns of answer and mark are called, and the marks: in sets for learning from such marks, and in
what Prodigy writes."""
_BAD = frozenset({"false", "0", "reject", "ignore"})


def marked_by(task: str, roles: Mapping[str, tuple[str, ...]], columns: Sequence[Column]) -> str:
    """The column that says of each answer whether it is a good one; "" where none does."""
    used = {name for names in roles.values() for name in names}
    if task not in TASKS_OF_ANSWERS:
        return ""
    for answer, mark, words in _MARKED:
        if any(column.plain == answer and column.name in used for column in columns):
            able = (c for c in columns if c.plain == mark and c.name not in used and c.cells)
            return next((c.name for c in able if all(_word(cell) in words for cell in c.cells)), "")
    return ""


def in_use(plan: ImportPlan) -> str:
    """The column of the marks; "" where this task learns from the marks themselves, or there are none."""
    used = {name for names in plan.columns.values() for name in names}
    return plan.marks if plan.task in TASKS_OF_ANSWERS and plan.marks not in used else ""


def is_bad(mark: Any) -> bool:
    """Whether this mark turns an answer down."""
    return _word(mark) in _BAD


def _word(mark: Any) -> str:
    return label_text(mark).lower()
