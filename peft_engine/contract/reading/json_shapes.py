"""What stands in a JSON file, seen from its beginning: objects a line, a list, or an object that holds lists
of rows."""

import json
import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any, NamedTuple

from peft_engine.contract.reading.dialects import knows_names
from peft_engine.contract.reading.json_lines import RECORD
from peft_engine.contract.reading.json_values import COLUMNS, is_texts
from peft_engine.contract.reading.layouts import PARTS, says
from peft_engine.contract.reading.model import Reading

_FIRST_LINES = 5
_BEGINS = re.compile(r"\s*\[\s*\{\s*\"[^\"\n]{1,80}\"\s*:")
_LOOKED_AT = 20
"""Elements of a list that tell what it holds."""
_TABLES = ("data", "rows", "values", "examples")
"""What a list of rows is called where it alone can be seen."""
_BLANKS = RECORD + " \t\r\n\ufeff"


class Inner(NamedTuple):
    """A list in an object that is the whole file: its name, the sign with which the first of what it holds
    begins, and the first of these, as far as they are whole."""

    name: str
    sign: str
    first: Sequence[Any]

    @property
    def is_of_objects(self) -> bool:
        return self.sign == "{"

    @property
    def is_of_lists(self) -> bool:
        """Whether it holds lists that may be rows: each has the same cells."""
        lists = [one for one in self.first if isinstance(one, list)]
        return bool(lists) and len(lists) == len(self.first) and len({len(one) for one in lists}) == 1


def recognise_json(text: str, encoding: str, a_line_each: bool) -> Reading:
    """`a_line_each`: what the ending promises; one line alone could also be an object of columns."""
    body = text.lstrip(_BLANKS)
    lines = [line for line in body.replace("\r", "\n").split("\n") if line.strip(RECORD + " \t")]
    if body.startswith("["):
        of_lists = len(lines) > 1 and lines[1].lstrip().startswith("[") and _is_object(lines[0], (list,))
        made = Reading(kind="json_lines" if of_lists else "json", encoding=encoding)
        first = [json.loads(lines[0])] if of_lists else list(_elements(body, 1))
        return made.model_copy(update={"header": _names_columns(first)}) if _is_list_row(first) else made
    if (len(lines) > 1 or a_line_each) and _is_object(lines[0]):
        return Reading(kind="json_lines", encoding=encoding)
    if not body.startswith("{"):
        return Reading(kind="json_lines", encoding=encoding)
    inner = list(_lists_in(body))
    rows = _rows_of(inner, body)
    made = Reading(kind="json", encoding=encoding, inside=rows.name if rows is not None else "")
    if rows is None or rows.is_of_objects:
        return made
    named = any(one.name == COLUMNS and is_texts(one.first) for one in inner[: inner.index(rows)])
    return made.model_copy(update={"header": named or _names_columns(rows.first)})


def names_of_lists(text: str) -> tuple[str, ...]:
    """The names of all lists of rows in an object, as far as the sample goes."""
    body = text.lstrip(_BLANKS)
    inner = list(_lists_in(body))
    rows = _rows_of(inner, body)
    alike = [one for one in inner if one.is_of_objects or (rows is not None and one.is_of_lists)]
    return tuple(one.name for one in alike if rows is not None and one.is_of_objects == rows.is_of_objects)


def is_json(text: str) -> bool:
    """Whether what is called a text is written in JSON: its first lines are objects, or it begins as a list
    of such."""
    lines = text.replace("\r", "\n").split("\n", _FIRST_LINES)
    whole = [line for line in lines[:-1] if line.strip()]  # the last one may be cut
    return (len(whole) > 1 and all(map(_is_object, whole))) or bool(_BEGINS.match(text))


def _rows_of(inner: Sequence[Inner], body: str) -> Inner | None:
    """The list that holds the rows: the one for training where it is called so, else the first of objects.
    Lists of lists are rows where one is for training, or where nothing else could be: beside others they are
    the cells of a column, and others may stand behind the sample."""
    objects = [one for one in inner if one.is_of_objects]
    lists = [one for one in inner if one.is_of_lists]
    others = [one for one in inner if one.name not in (COLUMNS, "index")]
    training = [one for one in objects or lists if says(one.name, PARTS["train"])]
    called = next((one for one in training if one.name.lower() in PARTS["train"]), None)
    if called is not None:  # train before oos_train
        return called
    if training and (objects or len(lists) == len(others)):
        return training[0]
    if objects or not lists or len(others) > 1:
        return objects[0] if objects else None
    alone = body.rstrip().endswith("}") or len(others) < len(inner) or others[0].name.lower() in _TABLES
    return lists[0] if alone else None


def _is_list_row(first: Sequence[Any]) -> bool:
    return bool(first) and isinstance(first[0], list) and not all(isinstance(one, dict) for one in first[0])


def _names_columns(first: Sequence[Any]) -> bool:
    """Whether the first of these lists has names of columns: texts that all are usual ones."""
    return is_texts(first[0]) and all(knows_names([cell]) for cell in first[0])


def _is_object(line: str, kinds: tuple[type, ...] = (dict,)) -> bool:
    try:
        return isinstance(json.loads(line.strip(RECORD + " \t")), kinds)
    except (ValueError, RecursionError):
        return False


def _lists_in(body: str) -> Iterator[Inner]:
    """All lists, as far as the sample goes."""
    decoder = json.JSONDecoder()
    at = 1
    try:
        while True:
            at = _blank(body, at)
            name, at = decoder.raw_decode(body, at)
            at = _blank(body, at)
            if body[at] != ":" or not isinstance(name, str):
                return
            at = _blank(body, at + 1)
            if body[at] == "[":
                sign = body[_blank(body, at + 1)]
                yield Inner(name, sign, list(islice(_elements(body, at + 1), _LOOKED_AT)))
            _, at = decoder.raw_decode(body, at)
            at = _blank(body, at)
            if body[at] != ",":
                return
            at += 1
    except (ValueError, IndexError, RecursionError):
        return


def _elements(body: str, at: int) -> Iterator[Any]:
    """What a list holds, from behind its bracket to its end or that of the sample."""
    decoder = json.JSONDecoder()
    try:
        while body[at := _blank(body, at)] != "]":
            value, at = decoder.raw_decode(body, at)
            yield value
            at = _blank(body, at)
            if body[at] != ",":
                return
            at += 1
    except (ValueError, IndexError, RecursionError):
        return


def _blank(body: str, at: int) -> int:
    while body[at].isspace():
        at += 1
    return at
