"""Marks that are told by where they begin and end in a text, as spaCy, doccano, Prodigy and Label Studio keep
them: read, and made a tag for each word."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from peft_engine.contract.cells import placed_words
from peft_engine.contract.import_cells import listed
from peft_engine.contract.import_tags import OUTSIDE

_INSIDE = ("entities", "spans")
"""What an object calls its list of marks."""
_BEGIN, _END = ("start", "start_offset", "begin"), ("end", "end_offset", "stop")
_KIND = ("label", "labels", "entity", "type", "tag", "entity_type", "entity_group")
BEYOND, OVERLAP, CUT = "span_beyond", "span_overlap", "span_cut"
"""Keys of what is found about a row."""
BY_WORDS, BY_CHARACTERS = "span_words", "span_characters"
"""Keys of how the places of a row are counted, as far as it tells: in characters they cut words or lie beside
them, and in words they all lie in the text; or anything else."""


class Span(NamedTuple):
    """A mark: its first character, the one behind its last, and what it marks."""

    start: int
    end: int
    kind: str


def spans_of(cell: Any) -> list[Span] | None:
    """The marks in a cell; None where it holds anything else."""
    if isinstance(cell, Mapping):
        cell = next((cell[name] for name in _INSIDE if name in cell), None)
    elif isinstance(cell, str):
        cell = listed(cell, "") if cell.strip()[:1] == "[" else None
    if not isinstance(cell, list):
        return None
    found = [_span(one) for one in cell]
    return None if None in found else [span for span in found if span is not None]


def are_spans(cells: Sequence[Any]) -> bool:
    """Whether a column holds marks: all of its cells do, and some at least one."""
    read = [spans_of(cell) for cell in cells]
    return None not in read and any(read)


def tagged(text: str, spans: Sequence[Span]) -> tuple[list[str], list[str], tuple[str, ...]]:
    """The words of a text, a tag (IOB2) for each, and the keys of what was found. A mark that begins or ends
    within a word takes all of it, and of marks that overlap the longest is kept."""
    words = placed_words(text)
    starts, ends = [start for _, start, _ in words], [end for _, _, end in words]
    tags = [OUTSIDE] * len(words)
    found: dict[str, None] = {}
    for span in sorted(dict.fromkeys(spans), key=lambda one: (one.start - one.end, one.start)):
        first, behind = bisect_right(ends, span.start), bisect_left(starts, span.end)
        if not 0 <= span.start < span.end <= len(text) or first == behind:
            found[BEYOND] = None
        elif any(tag != OUTSIDE for tag in tags[first:behind]):
            found[OVERLAP] = None
        else:
            if starts[first] < span.start or span.end < ends[behind - 1]:
                found[CUT] = None
            tags[first:behind] = [f"B-{span.kind}", *[f"I-{span.kind}"] * (behind - first - 1)]
    return [word for word, _, _ in words], tags, tuple(found)


def counted_in(spans: Sequence[Span], words: int, found: Sequence[str]) -> tuple[str, ...]:
    """The key of how places are counted in a text of so many words; none where nothing is marked.

    Args:
        found: what was found of these marks, taken as characters.
    """
    if not spans:
        return ()
    off = CUT in found or BEYOND in found
    return (BY_WORDS if off and all(0 <= one.start <= one.end <= words for one in spans) else BY_CHARACTERS,)


def _span(given: Any) -> Span | None:
    if isinstance(given, list | tuple) and len(given) == 3:
        start, end, kind = given
    elif isinstance(given, Mapping):
        start = next((given[name] for name in _BEGIN if name in given), None)
        end = next((given[name] for name in _END if name in given), None)
        kind = next((given[name] for name in _KIND if name in given), None)
        kind = kind[0] if isinstance(kind, list) and len(kind) == 1 else kind
    else:
        return None
    numbers = all(isinstance(number, int) and not isinstance(number, bool) for number in (start, end))
    return Span(start, end, kind) if numbers and isinstance(kind, str) and kind.strip() else None
