"""From what was gathered of all rows to findings: each told once, with a count and the first rows."""

from collections.abc import Iterable, Sequence
from pathlib import Path, PurePath

import numpy as np

from peft_engine.contract import import_spans
from peft_engine.contract.import_findings import FIRST_ROWS, Finding, Lengths, Place
from peft_engine.contract.import_proposing import preferred
from peft_engine.contract.imports import ImportPlan
from peft_engine.contract.reading import Preview
from peft_engine.contract.reading.label_first import words_before
from peft_engine.contract.reading.siblings import beside
from peft_engine.contract.tasks import TASKS
from peft_engine.contract.texts import Value
from peft_engine.importing.dividing import PARTS, Division, Marks, first_class
from peft_engine.importing.gathering import MOST_LABELS, Gathered, Tally
from peft_engine.importing.sentences import finding

UNBALANCED = 10
"""The most frequent class is so many times as frequent as the rarest, or more."""
STRANGE = 0.2
"""Share of tokens that the tokenizer does not know from which on a script is strange to it."""
FEW_ROWS = 20
"""In so many rows every choice is the right one somewhere."""
MOSTLY = 0.9
LEAST_MARKED, FEW_OTHERS = 3, 0.2
"""Rows whose marks are counted in words by what they say, and the share that need not be."""
NAMED_LABELS = 8
ORDER = {"error": 0, "warning": 1, "note": 2}


def findings(made: Gathered, division: Division, counts: dict[str, dict[str, int]]) -> list[Finding]:
    """All findings but those about tokens, errors first."""
    mends = made.plan.mends
    found: list[Finding] = []
    told = dict(made.found)
    found += _about_numbers(made, told)
    found += _about_places(made, told)
    for key, tally in told.items():
        values: dict[str, Value] = {"column": _columns(made, key), "labels": _listed(made.unknown)}
        found.append(finding(key, tally.count, tuple(tally.places), values, mends))
    for key, marks in division.marks.items():
        if marks.any():
            found.append(_marked(made, key, marks))
    if made.single_words > MOSTLY * len(made) >= FEW_ROWS:
        found.append(finding("single_words", made.single_words))
    found += _about_classes(made, counts)
    found += _about_parts(made, division)
    return in_order_of_grade(found)


def in_order_of_grade(found: Iterable[Finding]) -> list[Finding]:
    return sorted(found, key=lambda one: ORDER[one.grade])


def about_lengths(lengths: Lengths, made: Gathered) -> list[Finding]:
    """What the histogram of tokens tells."""
    found = []
    over, counted = (sum(made.long), len(made)) if len(made.long) else (lengths.over, lengths.counted)
    if over:
        values: dict[str, Value] = {"limit": lengths.limit, "counted": counted}
        found.append(finding("long", over, (), values, made.plan.mends))
    if lengths.unknown >= STRANGE:
        about: dict[str, Value] = {"model": lengths.model, "percent": round(100 * lengths.unknown)}
        found.append(finding("strange", 0, (), about))
    return found


def _about_numbers(made: Gathered, told: dict[str, Tally]) -> list[Finding]:
    """Whether the numbers of the right choices, taken as from 0, are from 1 by what all rows say. What is
    wrong with them otherwise goes into `told`."""
    plan = made.plan
    if plan.task != "multiple_choice" or plan.numbers not in ("", "zero"):
        return []
    behind = told.pop("behind_last", Tally())
    mended = "from_one" in plan.mends
    if behind.count and (mended or not made.chosen[0]):
        return [finding("from_one", behind.count, tuple(behind.places), {}, plan.mends)]
    if plan.numbers and (mended or (len(made) >= FEW_ROWS and not made.chosen[0])):
        return [finding("perhaps_from_one", 0, (), {}, plan.mends)]
    if behind.count:
        wrong = told.setdefault("wrong", Tally())
        wrong.count += behind.count
        wrong.places = sorted([*wrong.places, *behind.places], key=lambda one: one.row)[:FIRST_ROWS]
    return []


def _about_places(made: Gathered, told: dict[str, Tally]) -> list[Finding]:
    """Whether the places of marks are counted in words by what nearly all rows say; what else is wrong with
    them follows from that, and is not told then."""
    in_words, others = told.pop(import_spans.BY_WORDS, Tally()), told.pop(import_spans.BY_CHARACTERS, Tally())
    few = in_words.count < max(LEAST_MARKED, (1 - FEW_OTHERS) * (in_words.count + others.count))
    if few or "whole_words" in made.plan.mends:
        return []
    for key in (import_spans.CUT, import_spans.BEYOND, import_spans.OVERLAP):
        told.pop(key, None)
    return [finding(import_spans.BY_WORDS, in_words.count, tuple(in_words.places))]


def about_file(
    shown: Preview, plan: ImportPlan, left: Sequence[str], lists: Sequence[str]
) -> tuple[Finding, ...]:
    """What is to be known of a file before its rows are checked.

    Args:
        left: the names of files beside those that are read.
        lists: those of its JSON file that are other parts.
    """
    found = []
    if left:
        about: dict[str, Value] = {"names": _listed(left), "path": PurePath(plan.source).name}
        found.append(finding("files_beside", len(left), (), about))
    joint, others = beside(Path(plan.source))
    if others and not plan.beside:
        found.append(
            finding("goes_with", len(others), (), {"names": _listed(sorted(others)), "joint": joint})
        )
    if shown.reading.kind == "texts" and "label" in shown.columns and shown.reading.unit != "paragraph":
        found.append(finding(f"each_{shown.reading.unit}"))
    found += _about_own_labels(shown, plan)
    found += _about_first_words(shown)
    chosen, rejected = preferred(shown.columns)
    learned = [name for names in plan.columns.values() for name in names if name in chosen]
    if learned:
        told: dict[str, Value] = {"chosen": _listed(learned), "rejected": _listed(rejected)}
        found.append(finding("preferred", 0, (), told))
    further = tuple(name for name in shown.lists_beside if name not in lists)
    read = _listed((shown.reading.inside, *lists))
    for key, names in (("renamed", shown.renamed), ("lists_read", lists), ("lists_beside", further)):
        if names:
            values: dict[str, Value] = {"names": _listed(names), "name": read}
            found.append(finding(key, len(names), (), values))
    return tuple(found)


def _about_own_labels(shown: Preview, plan: ImportPlan) -> list[Finding]:
    """Whether tables of one class each have labels of their own, and which of them is learned."""
    if shown.class_column in ("", "label"):
        return []
    own = next(name for name in shown.columns if name.strip().lower() == "label")
    chosen = next((n for n in plan.columns.get("label", ()) if n in (own, shown.class_column)), "")
    values: dict[str, Value] = {"own": own, "column": shown.class_column, "chosen": chosen}
    return [finding("own_labels", 0, (), values)] if chosen else []


def _about_first_words(shown: Preview) -> list[Finding]:
    """Whether the words before the texts of a list are taken for classes; the other reading is offered."""
    if shown.reading.kind != "text" or shown.reading.unit != "line":
        return []
    if shown.reading.first == "class":
        return [finding("class_first")]
    words = words_before([str(row.get("text", "")) for row in shown.rows])
    return [finding("words_first", len(words), (), {"names": _listed(words)})] if words else []


def _marked(made: Gathered, key: str, marks: Marks) -> Finding:
    rows = np.flatnonzero(marks)
    places = tuple(
        Place(part=made.parts[made.part[row]], row=made.row[row]) for row in rows[:FIRST_ROWS].tolist()
    )
    values: dict[str, Value] = {}
    if key in ("rare_label", "unseen_label"):
        names = list(made.labels)
        numbers = np.unique(first_class(made)[rows])
        values["labels"] = _listed(names[number] for number in numbers.tolist())
    return finding(key, len(rows), places, values, made.plan.mends)


def _about_classes(made: Gathered, counts: dict[str, dict[str, int]]) -> list[Finding]:
    if TASKS[made.plan.task].answer not in ("class", "classes") or not made.labels:
        return []
    if len(made.labels) >= MOST_LABELS or (len(made) >= 20 and len(made.labels) > len(made) / 2):
        return [finding("many_labels", len(made.labels))]
    if len(made.labels) < 2:
        return [finding("one_label", 0, (), {"labels": _listed(made.labels)})]
    train = {label: count for label, count in counts.get("train", {}).items() if count}
    most = max(train, key=lambda label: train[label], default="")
    least = min(train, key=lambda label: train[label], default="")
    if train and train[most] >= UNBALANCED * train[least]:
        values: dict[str, Value] = {"most": most, "least": least, "ratio": round(train[most] / train[least])}
        return [finding("imbalance", 0, (), values)]
    return []


def _about_parts(made: Gathered, division: Division) -> list[Finding]:
    counts = division.counts()
    if not sum(counts.values()):
        return [finding("no_rows")]
    split = made.plan.split
    wanted = {"train": 1.0, "validation": split.validation, "test": split.test}
    found = []
    for part in PARTS:
        if not counts[part]:
            key = "few_rows" if wanted[part] > 0 else "missing_part"
            found.append(finding(key, 0, (), {"part": part}))
    return found


def _columns(made: Gathered, key: str) -> str:
    """The columns that a finding about single rows is about: those of the answer, that of
    the marks, or all."""
    if key == "turned_down":
        return made.plan.marks
    roles = [role.name for role in TASKS[made.plan.task].roles if role.answer]
    names = [name for role in roles for name in made.plan.columns.get(role, ())]
    if key != "wrong" or not names:
        names = [name for columns in made.plan.columns.values() for name in columns]
    return ", ".join(dict.fromkeys(names))


def _listed(names: Iterable[str]) -> str:
    told = list(names)
    return ", ".join(told[:NAMED_LABELS]) + (", …" if len(told) > NAMED_LABELS else "")
