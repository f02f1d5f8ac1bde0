"""What a table is probably meant for: the task and which column is which, proposed from its first rows."""

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias

from peft_engine.contract.import_answers import choices_of, numbers_mean
from peft_engine.contract.import_cells import listed, text_of
from peft_engine.contract.import_columns import (
    LABEL_CHARACTERS,
    PLAINLY_LABEL,
    Column,
    beside,
    called,
    columns_of,
    is_list,
)
from peft_engine.contract.import_marks import marked_by
from peft_engine.contract.import_rows import label_text
from peft_engine.contract.import_spans import are_spans, spans_of
from peft_engine.contract.import_tags import scheme_of
from peft_engine.contract.imports import ImportPlan, Numbers, Split, name_for
from peft_engine.contract.tasks import OPTIONAL, TASKS

Roles: TypeAlias = dict[str, tuple[str, ...]]

_NUMBERED = re.compile(
    r"(choice|option|opt|answer|ending|sol|alternative|candidate|antwort)_?([0-9a-j])", re.I
)
_KIN = {
    "text_to_text": ("instructions",),
    "instructions": ("text_to_text",),
    "language_modelling": ("classification", "masked_language_modelling"),
}
"""Tasks between which the model decides."""
_FEW_APART = 0.1
"""Share of the marks that are met with one class alone by chance."""
SENTENCE = 20
"""Characters that texts have in the mean which nobody has called so; names are shorter."""
_TEXT_TASKS = ("language_modelling", "masked_language_modelling")


class Proposal(NamedTuple):
    """What a table could be used for.

    Attributes:
        tasks: the likeliest first; of two for which the same columns do, the one that the model can do.
        roles: by task, role -> columns.
        kind: a format that was recognised: alpaca, sharegpt, messages, prompt_completion, judged (answers
            marked as good or bad), squad, or "".
    """

    tasks: tuple[str, ...]
    roles: dict[str, Roles]
    kind: str


def propose(
    names: Sequence[str], rows: Sequence[Mapping[str, Any]], model_tasks: Sequence[str] = ()
) -> Proposal:
    """What a table with these columns and first rows could be used for.

    Args:
        model_tasks: what the chosen model can do; empty where none is chosen.
    """
    columns = _wanted(columns_of(names, rows))
    found: dict[str, Roles] = {}
    for task, detect in _DETECTORS:
        roles = detect(columns)
        if roles is not None and task not in found:
            found[task] = roles
    _add_kin(found)
    tasks = list(found)
    if tasks and model_tasks and tasks[0] not in model_tasks:
        able = (task for task in _KIN.get(tasks[0], ()) if task in found and task in model_tasks)
        first = next(able, tasks[0])
        tasks = [first, *(task for task in tasks if task != first)]
    return Proposal(tuple(tasks), found, _format_of(columns, found))


def complete(
    plan: ImportPlan,
    names: Sequence[str],
    rows: Sequence[Mapping[str, Any]],
    *,
    label_names: Sequence[Sequence[str]] = (),
    model_tasks: Sequence[str] = (),
    running_text: bool = False,
    title: str = "",
) -> tuple[ImportPlan, Proposal]:
    """The plan with what was left empty filled in.

    Args:
        label_names: lists of names of classes that lie beside the file.
        running_text: the rows are pieces of one text, in order.
        title: what the file is called.
    """
    proposal = propose(names, rows, model_tasks)
    task = plan.task or (proposal.tasks[0] if proposal.tasks else "")
    changes: dict[str, Any] = {"task": task}
    roles: Roles = {}
    if task in TASKS:
        said = {name for columns in plan.columns.values() for name in columns}
        guessed = proposal.roles.get(task) or _by_order(task, columns_of(names, rows), said)
        roles = {
            role: kept
            for role, given in guessed.items()
            if role not in plan.columns
            and not (plan.columns and role in OPTIONAL[task])  # somebody left it out
            and (kept := tuple(name for name in given if name not in said))
        }
        known = [role.name for role in TASKS[task].roles]
        roles |= {role: columns for role, columns in plan.columns.items() if columns or role in known}
        roles = {role: roles[role] for role in (*known, *(set(roles) - set(known))) if roles.get(role)}
        changes["marks"] = plan.marks or marked_by(task, roles, columns_of(names, rows))
        changes |= _details(plan, task, roles, columns_of(names, rows), label_names)
        if task == "multiple_choice" and not plan.numbers and {"choices", "choice"} <= set(roles):
            changes["numbers"] = _numbers_of(plan, roles, rows)
    changes["columns"] = roles if task in TASKS else plan.columns
    changes["title"] = plan.title or title
    changes["name"] = plan.name or name_for(title)
    if running_text and not plan.columns and plan.split == Split() and task in _TEXT_TASKS:
        changes["split"] = Split(way="order")
    return plan.model_copy(update=changes), proposal


def _details(
    plan: ImportPlan, task: str, roles: Roles, columns: Sequence[Column], label_names: Sequence[Sequence[str]]
) -> dict[str, Any]:
    """How the answers are written: their names, what stands between them, their scheme."""
    by_name = {column.name: column for column in columns}
    made: dict[str, Any] = {}
    answer = next((role.name for role in TASKS[task].roles if role.answer and role.name in roles), "")
    column = by_name.get(roles[answer][0]) if answer else None
    if column is None:
        return made
    if task == "regression":
        made["decimal"] = plan.decimal or column.decimal
    elif task == "multi_label" and column.kind == "text" and len(roles[answer]) == 1:
        made["separator"] = plan.separator or column.separator
    if TASKS[task].labelled and len(roles[answer]) == 1 and not plan.labels:
        cells = [listed(cell, made.get("separator", plan.separator)) or [] for cell in column.cells]
        if task in ("classification", "pair_classification"):
            cells = [[cell] for cell in column.cells]
        seen = {label_text(one) for cell in cells for one in cell}
        made["labels"] = _named(seen, label_names)
    if task == "token_classification":
        names = made.get("labels") or plan.labels
        tags = [[label_text(tag) for tag in listed(cell, " ") or ()] for cell in column.cells]
        scheme = scheme_of([[names.get(tag, tag) for tag in row] for row in tags])
        made["tags"] = plan.tags or ("" if are_spans(column.cells) else scheme)
    return made


def _named(seen: set[str], lists: Sequence[Sequence[str]]) -> dict[str, str]:
    """Names for labels that are numbers, from a list of names that has one for each; none where labels have
    names already."""
    if not seen or not all(label.isdecimal() for label in seen):
        return {}
    highest = max(int(label) for label in seen)
    for names in lists:
        if len(names) > 1 and highest < len(names) == len(set(names)):
            return {str(number): name for number, name in enumerate(names)}
    return {}


def _numbers_of(plan: ImportPlan, roles: Roles, rows: Sequence[Mapping[str, Any]]) -> Numbers:
    """What the numbers in the column of the right choices say."""
    answers = []
    for raw in rows:
        choices, called_ = choices_of(raw, roles["choices"])
        if choices is not None:
            label = label_text(raw.get(roles["choice"][0]))
            answers.append((plan.labels.get(label, label), choices, called_))
    return numbers_mean(answers)


def _wanted(columns: Sequence[Column]) -> tuple[Column, ...]:
    """The columns from which something may be learned: of two answers, not the one that was turned down."""
    _, rejected = preferred([column.name for column in columns])
    return tuple(column for column in columns if column.name not in rejected)


def preferred(names: Sequence[str]) -> tuple[list[str], list[str]]:
    """The columns of what was chosen, and of what was turned down for it; none where there are not both."""
    chosen, rejected = (
        [name for name in names if name.strip().lower().startswith(word)] for word in ("chosen", "rejected")
    )
    return (chosen, rejected) if chosen and rejected else ([], [])


def _add_kin(found: dict[str, Roles]) -> None:
    """Tasks that the same columns would do for as well."""
    if "instructions" in found:  # whatever else the columns are called: an instruction is what is asked
        rows = found["instructions"]
        source = (*rows["prompt"], *rows.get("context", ()))
        found["text_to_text"] = {"source": source, "target": rows["answer"]}
    elif "text_to_text" in found:
        pair = found["text_to_text"]
        found["instructions"] = {"prompt": pair["source"], "answer": pair["target"]}
    if "pair_classification" in found and "classification" not in found:
        pair = found["pair_classification"]
        found["classification"] = {"text": (*pair["text_a"], *pair["text_b"]), "label": pair["label"]}
    for task in ("language_modelling", "masked_language_modelling"):
        found.setdefault(task, found.get("language_modelling", {}))
        if not found[task]:
            del found[task]


def _by_order(task: str, columns: Sequence[Column], said: set[str]) -> Roles:
    """Roles for a task that the columns do not suggest: by name where one fits, else texts in their order."""
    free = [column for column in columns if column.name not in said and not column.is_id]
    made: Roles = {}
    for role in TASKS[task].roles:
        column = called(role.name, free) if not role.optional else None
        if column is None and not role.optional:
            fit = [c for c in free if (c.kind == "text") == (role.type == "text")] or free
            column = fit[-1 if role.answer else 0] if fit else None
        if column is not None:
            made[role.name] = (column.name,)
            free = [other for other in free if other is not column]
    return made


def _format_of(columns: Sequence[Column], found: dict[str, Roles]) -> str:
    names = {column.plain for column in columns}
    if "chat" in found:
        told = next((cell for column in columns if column.kind == "turns" for cell in column.cells), "")
        if isinstance(told, str) and told[:1] != "[":
            return ""
        return "sharegpt" if "'from'" in str(told) or '"from"' in str(told) else "messages"
    if {"instruction", "output"} <= names:
        return "alpaca"
    if {"prompt", "completion"} <= names:
        return "prompt_completion"
    if _judged(columns) is not None:
        return "judged"
    return "squad" if "question_answering" in found and any(c.kind == "object" for c in columns) else ""


# -- one task after the other: its roles, or None where the columns do not suggest it ------------------------


def _chat(columns: Sequence[Column]) -> Roles | None:
    turns = [column for column in columns if column.kind == "turns"]
    if not turns:
        return None
    first = called("messages", turns)
    spoken = [first] if first is not None else turns[:2]
    system = [c for c in columns if c.plain in ("system", "system_prompt") and c.kind in ("text", "empty")]
    return {"messages": tuple(column.name for column in (*system, *spoken))}


def _tagged(columns: Sequence[Column]) -> Roles | None:
    marked = _marked(columns)
    if marked is not None:
        spans = next(column for column in columns if column.name == marked["tags"][0])
        reasons = any(_says_class(column) and not _are_of_any_class(spans, column) for column in columns)
        return None if reasons else marked
    lists = [column for column in columns if is_list(column)]
    tokens = called("tokens", lists)
    if tokens is None:
        return _tagged_in_cells(columns)
    others = [column for column in lists if column is not tokens and _as_long(tokens, column)]
    tags = called("tags", others) or next(iter(others), None)
    return None if tags is None else {"tokens": (tokens.name,), "tags": (tags.name,)}


def _marked(columns: Sequence[Column]) -> Roles | None:
    """A text and the places in it that are marked."""
    spans = [c for c in columns if c.kind in ("list", "object") and are_spans(c.cells)]
    text = _text(columns)
    if not spans or text is None:
        return None
    return {"tokens": (text.name,), "tags": ((called("tags", spans) or spans[0]).name,)}


def _says_class(column: Column) -> bool:
    """Whether a column gives every row a class, by its name and its cells: what is marked beside it is then
    mostly the reason for that class."""
    return column.plain in PLAINLY_LABEL and column.could_be_label and len(column.cells) == len(column.raw)


def _are_of_any_class(marks: Column, classes: Column) -> bool:
    """Whether marks are no reasons for classes: they are of several kinds, and nearly all rows and marks are
    of classes and kinds that are met with several of the others."""
    found = [
        (label_text(label), kind)
        for label, cell in zip(classes.raw, marks.raw, strict=True)
        for kind in {span.kind for span in spans_of(cell) or ()} or {""}
    ]
    together = set(found)
    kinds = Counter(kind for _, kind in together if kind)
    labels = Counter(label for label, kind in together if kind)
    apart = sum(labels[label] < 2 or (kind != "" and kinds[kind] < 2) for label, kind in found)
    return apart <= _FEW_APART * len(found)


def _tagged_in_cells(columns: Sequence[Column]) -> Roles | None:
    """Words and tags in two columns, with blanks between them."""
    texts = [column for column in columns if column.is_text]
    tags = called("tags", [column for column in texts if _is_tags(column)])
    words = [column for column in texts if column is not tags and tags is not None and _as_long(column, tags)]
    tokens = called("tokens", words)
    return None if tags is None or tokens is None else {"tokens": (tokens.name,), "tags": (tags.name,)}


def _is_tags(column: Column) -> bool:
    words = [word for cell in column.cells for word in text_of(cell).split()]
    return bool(words) and sum(word == "O" or word[1:2] == "-" for word in words) > 0.9 * len(words)


def _as_long(tokens: Column, tags: Column) -> bool:
    pairs = beside(tokens, tags)
    same = sum(len(listed(a, " ") or ()) == len(listed(b, " ") or ()) for a, b in pairs)
    return bool(pairs) and same >= 0.8 * len(pairs)


def _answers(columns: Sequence[Column]) -> Roles | None:
    question = called("question", [column for column in columns if column.is_text])
    passage = called("passage", [column for column in columns if column.is_text and column is not question])
    rest = [column for column in columns if column not in (question, passage)]
    answers, starts = called("answers", rest), called("starts", rest)
    if question is None or passage is None or answers is None or not answers.cells:
        return None
    # Where the answers stand is often said in the same cell, or nowhere.
    roles: Roles = {
        "question": (question.name,),
        "passage": (passage.name,),
        "answers": (answers.name,),
        "starts": (answers.name,),
    }
    first = answers.cells[0]
    placed = isinstance(first, dict) and ("answer_start" in first or "start" in first)
    if placed:
        return roles
    if starts is not None:
        return roles | {"starts": (starts.name,)}
    pairs = beside(answers, passage)
    inside = sum(_stands_in(row, texts) for row, texts in pairs)
    return roles if pairs and passage.characters > 60 and inside >= 0.9 * len(pairs) else None


def _stands_in(answers: Any, passage: Any) -> bool:
    texts = listed(answers, "") or []
    return all(text_of(text) in text_of(passage) for text in texts)


def _choices(columns: Sequence[Column]) -> Roles | None:
    numbered = [column for column in columns if _NUMBERED.fullmatch(column.plain)]
    letters = [column for column in columns if re.fullmatch("[a-e]", column.plain) and column.kind != "empty"]
    wholes = [c for c in columns if c.kind in ("list", "object") and called("choices", [c]) is not None]
    several = max((numbered, letters), key=len)
    choices = several if len(several) > 1 else wholes[:1]
    if not choices:
        return None
    rest = [column for column in columns if column not in choices and not column.is_id]
    right = called("choice", rest)
    if right is None or right.kind in ("list", "object"):
        return None
    texts = [c for c in rest if c is not right and c.is_text]
    prose = [c for c in texts if c.is_prose or called("prompt", [c]) is not None]
    prose = [c for c in prose if not any(_is_part_of(c, other) for other in prose if other is not c)]
    if not prose:
        return None
    return {
        "prompt": tuple(column.name for column in prose),
        "choices": tuple(column.name for column in choices),
        "choice": (right.name,),
    }


def _is_part_of(column: Column, other: Column) -> bool:
    """Whether the other column says the same and goes on, as ctx does with what ctx_a begins."""
    if not column.plain.startswith(other.plain):
        return False
    pairs = beside(column, other)
    return bool(pairs) and all(text_of(whole).startswith(text_of(one)) for one, whole in pairs)


def _instructions(columns: Sequence[Column]) -> Roles | None:
    texts = [column for column in columns if column.kind in ("text", "empty", "number")]
    prompt = called("prompt", texts)
    answer = called("answer", [column for column in texts if column is not prompt])
    if prompt is None or answer is None or prompt.kind == "number" or prompt.kind == "empty":
        return None
    if answer.kind == "number" and answer.could_be_label and len(answer.values) == 2:
        return None  # yes and no are classes
    made: Roles = {"prompt": (prompt.name,), "answer": (answer.name,)}
    context = called("context", [column for column in texts if column not in (prompt, answer)])
    if context is not None:
        made["context"] = (context.name,)
    return made


def _two_texts(columns: Sequence[Column]) -> tuple[Column, Column] | None:
    texts = [column for column in columns if column.is_text]
    first = called("text_a", texts)
    second = called("text_b", [column for column in texts if column is not first])
    if first is None and second is not None:
        first = next((column for column in texts if column is not second and column.is_prose), None)
    if first is None or second is None:
        return None
    return first, second


def _pairs(columns: Sequence[Column]) -> Roles | None:
    pair = _two_texts(columns)
    if pair is None:
        most = max((len(column.cells) for column in columns), default=0)
        written = [c for c in columns if c.is_prose and not c.is_same and c.characters >= SENTENCE]
        prose = [c for c in written if 2 * len(c.cells) > most]  # not what few rows have
        if len(prose) != 2 or _instructions(columns) or _by_name_to_text(columns):
            return None
        pair = (prose[0], prose[1])
    label = _label([column for column in columns if column not in pair])
    if label is None:
        return None
    return {"text_a": (pair[0].name,), "text_b": (pair[1].name,), "label": (label.name,)}


def _label(columns: Sequence[Column]) -> Column | None:
    """The column of the label: called so, or else the last with few different values."""
    able = [column for column in columns if column.could_be_label]
    short = [
        column
        for column in columns
        if column.kind == "text"
        and column.values
        and not column.is_prose
        and max(map(len, column.values)) <= LABEL_CHARACTERS
        and column.plain in ("label", "category", "class", "intent", "topic")
    ]
    return called("label", able) or called("label", short) or (able[-1] if able else None)


def _numbers(columns: Sequence[Column]) -> Roles | None:
    numbers = [c for c in columns if c.kind == "number" and not c.is_id and len(c.values) > 1]
    value = called("value", [c for c in numbers if not c.could_be_label or not c.is_whole])
    if value is None:
        value = next((c for c in reversed(numbers) if not c.is_whole), None)
    if value is None:
        return None
    pair = _two_texts(columns)
    if pair is not None:
        return {"text": (pair[0].name,), "text_b": (pair[1].name,), "value": (value.name,)}
    text = _text([column for column in columns if column is not value])
    return None if text is None else {"text": (text.name,), "value": (value.name,)}


def _text(columns: Sequence[Column]) -> Column | None:
    texts = [column for column in columns if column.is_text]
    prose = [column for column in texts if column.is_prose]
    longest = max(prose or texts, key=lambda column: column.characters, default=None)
    return called("text", prose) or longest or called("text", texts)


def _several_labels(columns: Sequence[Column]) -> Roles | None:
    text = _text(columns)
    rest = [column for column in columns if column is not text]
    if text is None:
        return None
    lists = [c for c in rest if c.kind == "list" and _is_of_labels(c)]
    other = called("label", [column for column in rest if column.could_be_label])
    found = called("labels", lists) or (lists[0] if len(lists) == 1 and other is None else None)
    if found is None:
        found = called("labels", [c for c in rest if c.kind == "text" and c.separator])
    if found is not None:
        return {"text": (text.name,), "labels": (found.name,)}
    marks = [
        c for c in rest if c.kind == "number" and set(c.values) <= {"0", "1", "0.0", "1.0", "True", "False"}
    ]
    if len(marks) >= 3:
        return {"text": (text.name,), "labels": tuple(c.name for c in marks)}
    return None


def _is_of_labels(column: Column) -> bool:
    """Whether its lists hold names or numbers of classes, and some hold any."""
    cells = [listed(cell, "") or [] for cell in column.cells]
    return any(cells) and not any(isinstance(one, dict | list) for cell in cells for one in cell)


def _by_name_to_text(columns: Sequence[Column]) -> Roles | None:
    texts = [column for column in columns if column.is_text and not column.is_same]
    source = called("source", texts)
    target = called("target", [column for column in texts if column is not source])
    if source is None or target is None or (target.could_be_label and not target.is_prose):
        return None
    return {"source": (source.name,), "target": (target.name,)}


def _to_text(columns: Sequence[Column]) -> Roles | None:
    named = _by_name_to_text(columns)
    if named is not None:
        return named
    prose = [column for column in columns if column.is_prose and not column.could_be_label]
    if len(prose) == 2 and _label([c for c in columns if c not in prose]) is None:
        return {"source": (prose[0].name,), "target": (prose[1].name,)}
    return None


def _judged(columns: Sequence[Column]) -> Roles | None:
    """Answers without what was asked, each marked as good or bad."""
    text = _text(columns)
    roles: Roles = {"text": (text.name,)} if text is not None else {}
    return roles if marked_by("language_modelling", roles, columns) else None


def _classes(columns: Sequence[Column]) -> Roles | None:
    label = _label(columns)
    text = _text([column for column in columns if column is not label])
    if label is None or text is None:
        return None
    return {"text": (text.name,), "label": (label.name,)}


def _plain(columns: Sequence[Column]) -> Roles | None:
    text = _text(columns)
    return None if text is None else {"text": (text.name,)}


_DETECTORS: tuple[tuple[str, Callable[[Sequence[Column]], Roles | None]], ...] = (
    ("chat", _chat),
    ("token_classification", _tagged),
    ("question_answering", _answers),
    ("multiple_choice", _choices),
    ("multi_label", _several_labels),
    ("instructions", _instructions),
    ("regression", _numbers),
    ("pair_classification", _pairs),
    ("text_to_text", _to_text),
    ("language_modelling", _judged),
    ("classification", _classes),
    ("token_classification", _marked),
    ("language_modelling", _plain),
)
"""The narrower a shape is, the earlier it is looked for."""
