"""How a delimited table is written: which sign divides its cells, and whether it names its columns."""

import csv
import io
from collections import Counter
from collections.abc import Iterable, Sequence
from contextvars import ContextVar
from typing import TYPE_CHECKING

from peft_engine.contract.reading.model import LONGEST_CELL

if TYPE_CHECKING:
    from _csv import Reader

RENAMED: ContextVar[dict[str, None] | None] = ContextVar("renamed", default=None)
"""Gets the names of columns whose heads are empty or stand there before, where somebody is to be told."""
_ABOVE, _EVEN = 5, 0.98
"""Lines that may stand above a table, and the share of its rows that then are as wide as the first."""
_ROWS = 400
_LEAST_SHARE = 0.45
"""What a table of one column is worth, against one that is divided."""
_NOT_RIGHT = 0.9
_NAMES = frozenset(
    {
        "text",
        "label",
        "category",
        "class",
        "sentence",
        "sentence1",
        "sentence2",
        "question",
        "answer",
        "context",
        "premise",
        "hypothesis",
        "title",
        "id",
        "idx",
        "index",
        "review",
        "content",
        "message",
        "messages",
        "prompt",
        "instruction",
        "input",
        "output",
        "response",
        "target",
        "source",
        "summary",
        "tokens",
        "tags",
        "score",
        "value",
        "rating",
        "sentiment",
        "intent",
        "topic",
        "choices",
        "passage",
        "name",
        "date",
        "lang",
        "language",
    }
)


def recognise_dialect(sample: str, whole: bool, favourite: str = "") -> tuple[str, str, float]:
    """(delimiter, quote, share of the rows that have as many cells as the first).

    A sign that gives every row as many cells as the first, and more than one, wins; where none does, the
    table is taken to have one column, and a sign that does not occur in it stands for the delimiter.

    Args:
        favourite: the delimiter that the file's ending promises; it wins a draw.
    """
    order = sorted(("\t", ";", "|", ","), key=lambda sign: sign != favourite)
    found = [(*_worth(sample, sign, '"', whole), -place, sign, '"') for place, sign in enumerate(order)]
    best = max(found)
    if best[3] == "\t" or best[0] < 1:
        # What is divided by tabs is often written without quotes at all, and those in it mean themselves.
        plain = (*_worth(sample, "\t", "", whole), 0, "\t", "")
        broken = best[3] == "\t" and _is_broken_by_quotes(sample, whole)
        if plain[0] == 1 and (plain[1] > best[1] or broken):
            best = plain
    share = best[0] if best[0] > _LEAST_SHARE else best[0] / _LEAST_SHARE
    return (best[3], best[4], share) if best[0] else (favourite or ",", '"', 0.0)


def lines_above(sample: str, whole: bool, favourite: str = "") -> int:
    """How many lines stand above the table: a title, remarks, empty ones. Without them every row has as many
    cells as the first."""
    lines = sample.splitlines(keepends=True)
    for count in range(_ABOVE + 1):
        rest = "".join(lines[count:])
        sign, quote, share = recognise_dialect(rest, whole, favourite)
        rows = sample_rows(rest, sign, quote, whole)
        if share < _EVEN or len(rows) <= _ABOVE or len(rows[0]) < 2:
            continue
        if count == 0 and not _is_title(rows):
            return 0
        if _filled(rows[0]) > 1:
            above = [line.split(sign) for line in lines[:count]]
            return count if all(_is_above(cells, rows[0]) for cells in above) else 0
    return 0


def _is_above(cells: Sequence[str], names: Sequence[str]) -> bool:
    """Whether a line is no part of the table that begins with these names. A word alone may be the head of
    one column, whose texts all have as many commas: it is a title where the names are known ones."""
    if cells[0][:1] == "#" or not _filled(cells):
        return True
    return _filled(cells) < 2 and knows_names(names) and not knows_names(cells)


def _is_title(rows: Sequence[Sequence[str]]) -> bool:
    """Whether the first row has a title alone, as wide as the table, and the names stand further down. A lone
    name over the second column or later stands above what is numbered."""
    below = next((row for row in rows[1 : _ABOVE + 1] if _filled(row) > 1), None)
    alone = _filled(rows[0]) == 1 and bool(rows[0][0].strip())
    return alone and below is not None and knows_names(below)


def _filled(cells: Sequence[str]) -> int:
    return sum(bool(cell.strip()) for cell in cells)


def _worth(sample: str, delimiter: str, quote: str, whole: bool) -> tuple[float, int]:
    """(how well it divides the sample, from 0 to 1; the number of rows, of two that do it equally well)."""
    rows, right = _parsed(sample, delimiter, quote, whole)
    if not rows:
        return 0.0, 0
    width = len(rows[0])
    share = sum(len(row) == width for row in rows) / len(rows)
    return round(share * (1 if width > 1 else _LEAST_SHARE) * (1 if right else _NOT_RIGHT), 2), len(rows)


def _is_broken_by_quotes(sample: str, whole: bool) -> bool:
    """Whether a table that is divided by tabs has rows of one width only where its quotes mean themselves, as
    far as the sample goes."""
    lines = [line for line in sample.splitlines() if line]
    lines = lines if whole else lines[:-1]
    tabs = {line.count("\t") for line in lines}
    if len(tabs) != 1 or '"' not in sample:
        return False
    rows, right = _parsed(sample, "\t", '"', whole, most=len(lines))
    return not right or any(len(row) != len(rows[0]) for row in rows)


def sample_rows(sample: str, delimiter: str, quote: str, whole: bool) -> list[list[str]]:
    """The rows of a sample, as far as they can be read; without the last where the sample was cut there."""
    return _parsed(sample, delimiter, quote, whole)[0]


def _parsed(
    sample: str, delimiter: str, quote: str, whole: bool, most: int = _ROWS
) -> tuple[list[list[str]], bool]:
    """(the rows, whether all could be read)."""
    reader = reader_of(io.StringIO(sample, newline=""), delimiter, quote)
    rows: list[list[str]] = []
    try:
        for row in reader:
            if row:
                rows.append(row)
            if len(rows) > most:
                return rows, True
    except csv.Error as error:
        # A quote that is open where the sample was cut is no mistake.
        return rows, not whole and "unexpected end" in str(error)
    return (rows if whole or len(rows) < 2 else rows[:-1]), True


def reader_of(lines: Iterable[str], delimiter: str, quote: str) -> "Reader":
    """The rows in these lines; "" means that no sign quotes."""
    csv.field_size_limit(LONGEST_CELL)
    if not quote:
        return csv.reader(lines, delimiter=delimiter, quoting=csv.QUOTE_NONE, strict=True)
    return csv.reader(lines, delimiter=delimiter, quotechar=quote, strict=True)


def knows_names(first: Sequence[str]) -> bool:
    """Whether cells of a first row are what columns of texts are usually called."""
    return any(cell.strip().lower() in _NAMES for cell in first)


def names_columns(rows: Sequence[Sequence[str]]) -> bool:
    """Whether the first row holds names. It does, unless something speaks against it."""
    if len(rows) < 2:
        return True
    first, rest = rows[0], [row for row in rows[1:] if len(row) == len(rows[0])]
    if knows_names(first):
        return True
    for place, cell in enumerate(first):
        below = [row[place] for row in rest]
        if _is_number(cell) and below and sum(map(_is_number, below)) > 0.9 * len(below):
            return False
        if len(cell) > 60 or len(cell.split()) > 7:
            return False
        counts = Counter(below)
        # A label comes again in its own column, a name does not.
        if cell.strip() and counts[cell]:
            return list(first) in [list(row) for row in rest]
    return True


def column_names(names: Sequence[object]) -> list[str]:
    """Names that are not empty and each a different one: an empty one is told by its place, and of equal ones
    the later get a number."""
    made: list[str] = []
    taken = {str(name) for name in names if name is not None}
    seen: set[str] = set()
    for place, name in enumerate(names, start=1):
        plain = str(name) if name is not None and str(name).strip() else ""
        wanted = plain or f"column_{place}"
        number = 2
        proposed = wanted
        while proposed in seen or (proposed != plain and proposed in taken):
            proposed = f"{wanted}_{number}"
            number += 1
        seen.add(proposed)
        made.append(proposed)
    told = RENAMED.get()
    if told is not None and any(name is not None for name in names):
        told |= {new: None for name, new in zip(names, made, strict=True) if str(name) != new}
    return made


def _is_number(cell: str) -> bool:
    try:
        float(cell.strip().replace(",", "."))
    except ValueError:
        return False
    return True
