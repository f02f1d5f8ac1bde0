"""From a row of somebody's file to a row of the library: cells to roles, and what stands against it."""

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias

from peft_engine.contract import import_answers, import_spans, import_turns
from peft_engine.contract.import_cells import flat, listed, number_of, text_of
from peft_engine.contract.import_tags import is_iob2, repaired, to_iob2, wrong_places
from peft_engine.contract.imports import ImportPlan, Numbers
from peft_engine.contract.tasks import OPTIONAL, TASKS

JOIN = "\n"
"""Between the texts of several columns that make one."""

Raw: TypeAlias = Mapping[str, Any]
Row: TypeAlias = dict[str, Any]


class Mapped(NamedTuple):
    """A row of the library, or None where none can be made; and the keys of what was found about it (see
    `import_sentences.SENTENCES`)."""

    row: Row | None
    found: tuple[str, ...] = ()


Mapper: TypeAlias = Callable[[Raw], Mapped]

_ENCODED = json.JSONEncoder(ensure_ascii=False).encode

EMPTY = Mapped(None, ("empty",))
WRONG = Mapped(None, ("wrong",))


def mapper(plan: ImportPlan) -> Mapper:
    """What makes rows of the library out of the rows of this plan's file."""
    makers: dict[str, Callable[[ImportPlan], Mapper]] = {
        "multi_label": _multi_label,
        "regression": _regression,
        "token_classification": _tagged,
        "multiple_choice": _choice,
        "question_answering": _answers,
        "chat": _turns,
    }
    return makers.get(plan.task, _texts)(plan)


def missing(plan: ImportPlan) -> tuple[str, ...]:
    """The roles of the task that no column fills yet. Where answers begin need not be said: it is found."""
    needed = [role.name for role in TASKS[plan.task].roles if not role.optional and role.name != "starts"]
    return tuple(role for role in needed if not plan.columns.get(role))


def label_text(value: Any) -> str:
    """A label as a text: 1.0 is 1, as spreadsheets write whole numbers."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return text_of(value).strip()


def _join(columns: Sequence[str], raw: Raw, trim: bool) -> str:
    if len(columns) == 1:
        text = text_of(raw.get(columns[0]))
    else:
        text = JOIN.join(part for name in columns if (part := text_of(raw.get(name))).strip())
    return text.strip() if trim else text


def _read_texts(plan: ImportPlan, roles: Sequence[str]) -> Callable[[Raw], tuple[Row | None, list[str]]]:
    """Reads the roles that hold a text; None where one is missing that must not be."""
    trim = "trim" in plan.mends
    wanted = [(role, plan.columns.get(role, ()), role in OPTIONAL[plan.task]) for role in roles]
    texts = [(role, columns, optional) for role, columns, optional in wanted if columns or not optional]

    def read(raw: Raw) -> tuple[Row | None, list[str]]:
        row: Row = {}
        blanks = False
        for role, columns, optional in texts:
            text = _join(columns, raw, False)
            cut = text.strip()
            if not cut and not optional:
                return None, ["empty"]
            blanks = blanks or len(cut) != len(text)
            row[role] = cut if trim else text
        return row, ["blanks"] if blanks else []

    return read


def _texts(plan: ImportPlan) -> Mapper:
    """All roles are texts; a label is one that may have another name."""
    roles = [role.name for role in TASKS[plan.task].roles]
    labelled = "label" in roles
    read = _read_texts(plan, [role for role in roles if role != "label"])
    label = plan.columns.get("label", ("",))
    names = plan.labels
    listed_only = bool(names) and not plan.others_stay

    def make(raw: Raw) -> Mapped:
        row, found = read(raw)
        if row is None:
            return EMPTY
        if labelled:
            given = label_text(raw.get(label[0])) if len(label) == 1 else _join(label, raw, True)
            if not given:
                return EMPTY
            if listed_only and given not in names:
                return Mapped(None, ("unknown_label",))
            row["label"] = names.get(given, given)
        return Mapped(row, tuple(found))

    return make


def _multi_label(plan: ImportPlan) -> Mapper:
    read = _read_texts(plan, ["text"])
    columns, names = plan.columns["labels"], plan.labels
    listed_only = bool(names) and not plan.others_stay

    def given(raw: Raw) -> list[str] | None:
        if len(columns) == 1:
            cells = listed(raw.get(columns[0]), plan.separator)
            return None if cells is None else [label_text(cell) for cell in cells]
        # Where nothing is marked, it is not so.
        marks = {
            name: number_of(raw[name], ".") if text_of(raw.get(name)).strip() else 0.0 for name in columns
        }
        return None if None in marks.values() else [name for name, mark in marks.items() if mark]

    def make(raw: Raw) -> Mapped:
        row, found = read(raw)
        labels = given(raw)
        if row is None:
            return EMPTY
        if labels is None:
            return WRONG
        kept = list(dict.fromkeys(label for label in labels if label))
        if listed_only and any(label not in names for label in kept):
            return Mapped(None, ("unknown_label",))
        row["labels"] = [names.get(label, label) for label in kept]
        return Mapped(row, tuple(found))

    return make


def _regression(plan: ImportPlan) -> Mapper:
    read = _read_texts(plan, ["text", "text_b"])
    column = plan.columns["value"][0]
    decimal = plan.decimal or "."

    def make(raw: Raw) -> Mapped:
        row, found = read(raw)
        given = raw.get(column)
        if row is None or given is None or (isinstance(given, str) and not given.strip()):
            return EMPTY
        value = number_of(given, decimal)
        if value is None:
            return WRONG
        row["value"] = value
        return Mapped(row, tuple(found))

    return make


def _tagged(plan: ImportPlan) -> Mapper:
    words, marks = plan.columns["tokens"][0], plan.columns["tags"][0]
    scheme, names, repair = plan.tags or "iob2", plan.labels, "repair_tags" in plan.mends

    def make(raw: Raw) -> Mapped:
        tokens, tags = listed(raw.get(words), " "), listed(raw.get(marks), " ")
        spans = import_spans.spans_of(raw.get(marks)) if isinstance(raw.get(words), str) else None
        if spans is not None and tokens:
            return _by_spans(str(raw[words]), spans, plan)
        if raw.get(marks) is None:
            return EMPTY
        if tokens is None or tags is None:
            return WRONG
        if not tokens:
            return EMPTY
        if len(tokens) != len(tags):
            return Mapped(None, ("uneven",))
        given = [label_text(tag) for tag in tags]
        if not all(given):
            return EMPTY
        if names:
            if any(tag not in names for tag in given):
                return Mapped(None, ("unknown_label",))
            given = [names[tag] for tag in given]
        found: tuple[str, ...] = ()
        if scheme != "iob2":
            given = to_iob2(given, scheme)
        if not all(is_iob2(tag) for tag in given):
            return WRONG
        if wrong_places(given):
            found = ("tag_order",)
            given = repaired(given) if repair else given
        return Mapped({"tokens": [text_of(token) for token in tokens], "tags": given}, found)

    return make


def _by_spans(text: str, spans: Sequence[import_spans.Span], plan: ImportPlan) -> Mapped:
    """The words of a text with tags for what is marked in it."""
    names = plan.labels
    if names and any(span.kind not in names for span in spans):
        return Mapped(None, ("unknown_label",))
    named = [span._replace(kind=names[span.kind]) for span in spans] if names else spans
    tokens, tags, found = import_spans.tagged(text, named)
    if not tokens:
        return EMPTY
    counted = import_spans.counted_in(spans, len(tokens), found)
    mended = {import_spans.OVERLAP: "longest_marks", import_spans.CUT: "whole_words"}
    if any(mended.get(key, "") not in plan.mends for key in found):
        return Mapped(None, found + counted)
    return Mapped({"tokens": tokens, "tags": tags}, found + counted)


def _choice(plan: ImportPlan) -> Mapper:
    read = _read_texts(plan, ["prompt"])
    columns, right, names = plan.columns["choices"], plan.columns["choice"][0], plan.labels
    from_zero = plan.numbers in ("", "zero")
    from_one = from_zero and "from_one" in plan.mends
    numbers: Numbers = "one" if from_one else plan.numbers

    def make(raw: Raw) -> Mapped:
        row, found = read(raw)
        choices, letters = import_answers.choices_of(raw, columns)
        given = raw.get(right)
        if row is None or given is None or label_text(given) == "":
            return EMPTY
        if choices is None or len(choices) < 2:
            return WRONG
        if not all(choice.strip() for choice in choices):
            return EMPTY
        label = label_text(given)
        answer = names.get(label, label)
        behind = from_zero and import_answers.is_behind(answer, choices)
        choice = import_answers.number_of_choice(answer, choices, letters, numbers)
        if choice is None:
            return Mapped(None, ("behind_last",)) if behind else WRONG
        if behind and from_one:
            found.append("behind_last")
        return Mapped({**row, "choices": choices, "choice": choice}, tuple(found))

    return make


def _answers(plan: ImportPlan) -> Mapper:
    read = _read_texts(plan.model_copy(update={"mends": ()}), ["question", "passage"])
    answers, starts = plan.columns["answers"], plan.columns.get("starts") or plan.columns["answers"]
    apart = answers != starts
    find = "find_answers" in plan.mends

    def make(raw: Raw) -> Mapped:
        row, _ = read(raw)
        if row is None:
            return EMPTY
        texts = import_answers.answers_of(raw.get(answers[0]))
        if texts is None:
            return WRONG
        if not texts or not all(text.strip() for text in texts):
            return EMPTY
        places = import_answers.starts_of(raw.get(starts[0]), len(texts), apart=apart)
        passage = row["passage"]
        looked = [
            place if place >= 0 and passage.startswith(text, place) else passage.find(text)
            for text, place in zip(texts, places or [-1] * len(texts), strict=True)
        ]
        if min(looked) < 0:
            return Mapped(None, ("lost_answer",))
        if places is None or looked == places:  # where nothing was said of them, nothing is wrong either
            return Mapped({**row, "answers": texts, "starts": looked})
        if not find:
            return Mapped(None, ("moved_answer",))
        return Mapped({**row, "answers": texts, "starts": looked}, ("moved_answer",))

    return make


def _turns(plan: ImportPlan) -> Mapper:
    columns, join, trim = plan.columns["messages"], "join_turns" in plan.mends, "trim" in plan.mends

    def make(raw: Raw) -> Mapped:
        turns = import_turns.turns_of(raw, columns)
        if turns is None:
            return WRONG
        if not turns:
            return EMPTY
        found: list[str] = []
        if import_turns.out_of_order(turns):
            found.append("turn_order")
            if not join:
                return Mapped(None, ("turn_order",))
            turns = import_turns.joined(turns)
        wrong = import_turns.unanswered(turns)
        if wrong:
            return Mapped(None, (*found, wrong))
        if trim:
            turns = [{**turn, "content": turn["content"].strip()} for turn in turns]
        return Mapped({"messages": turns}, tuple(found))

    return make


def text_parts(task: str, row: Row) -> tuple[str, ...]:
    """What is asked in a row of the library, without the answer: rows with the same are the same question."""
    facts = TASKS[task]
    if facts.answer == "text" and len(facts.roles) == 1:  # what is written on, or said, is the whole row
        return tuple(flat(row[facts.roles[0].name]))
    return tuple(part for role in facts.roles if not role.answer for part in flat(row.get(role.name, "")))


def as_line(row: Row) -> bytes:
    """A row as a line of the library.

    Raises:
        UnicodeEncodeError: it holds half a character, which nothing can keep.
    """
    return _ENCODED(row).encode() + b"\n"
