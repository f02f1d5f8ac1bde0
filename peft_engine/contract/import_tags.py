"""Tags that say where something begins and ends: IOB1, IOB2, BIOES (also called BILOU), and plain ones."""

from collections.abc import Iterable, Sequence
from typing import Literal

OUTSIDE = "O"
_SINGLE, _LAST = frozenset("SU"), frozenset("EL")
_PREFIXES = frozenset("BIESLUO")


def parts(tag: str) -> tuple[str, str]:
    """(B, I, O, ..., kind) of a tag; one without a prefix has none."""
    if tag == OUTSIDE:
        return "O", ""
    prefix, dash, kind = tag.partition("-")
    return (prefix, kind) if dash and prefix in _PREFIXES else ("", tag)


def scheme_of(rows: Iterable[Sequence[str]]) -> Literal["iob2", "iob1", "bioes", "plain"]:
    """How these tags are written. Where more things begin with I than with B, it is IOB1."""
    begun_b = begun_i = others = ends = 0
    for tags in rows:
        before = (OUTSIDE, "")
        for tag in tags:
            prefix, kind = parts(tag)
            others += prefix == ""
            ends += prefix in _SINGLE or prefix in _LAST
            begun_b += prefix == "B"
            begun_i += prefix == "I" and (before[0] not in ("B", "I") or before[1] != kind)
            before = (prefix, kind)
    if ends and not others:
        return "bioes"
    if others or not begun_b + begun_i:
        return "plain" if others else "iob2"
    return "iob1" if begun_i > begun_b else "iob2"


def is_iob2(tag: str) -> bool:
    """Whether a tag is one of IOB2: O, or B or I with a kind."""
    prefix, kind = parts(tag)
    return tag == OUTSIDE or (prefix in ("B", "I") and bool(kind))


def to_iob2(tags: Sequence[str], scheme: str) -> list[str]:
    """Tags as IOB2, in which every thing begins with B. Without a scheme every word is a thing by itself."""
    if scheme == "plain":
        return [tag if tag == OUTSIDE else f"B-{tag}" for tag in tags]
    made: list[str] = []
    open_kind = ""
    for tag in tags:
        prefix, kind = parts(tag)
        if prefix in ("O", ""):
            made.append(tag)
            open_kind = ""
            continue
        goes_on = open_kind == kind and prefix != "B" and prefix not in _SINGLE
        made.append(f"{'I' if goes_on else 'B'}-{kind}")
        closed = scheme == "bioes" and (prefix in _SINGLE or prefix in _LAST)
        open_kind = "" if closed else kind
    return made


def wrong_places(tags: Sequence[str]) -> list[int]:
    """Where in IOB2 something goes on that did not begin."""
    found, before = [], ("O", "")
    for place, tag in enumerate(tags):
        now = parts(tag)
        if now[0] == "I" and (before[0] not in ("B", "I") or before[1] != now[1]):
            found.append(place)
        before = now
    return found


def repaired(tags: Sequence[str]) -> list[str]:
    """The tags with a beginning wherever something goes on that did not begin."""
    made = list(tags)
    for place in wrong_places(tags):
        made[place] = f"B-{parts(made[place])[1]}"
    return made
