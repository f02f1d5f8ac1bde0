"""Places of a model in words: "encoder.0.attention.query" is block 1, attention query."""

import re
from dataclasses import dataclass
from typing import Protocol

from peft_engine.contract.texts import N_, Value

_PLACE = re.compile(r"(encoder|decoder)\.(\d+)\.?(.*)")

PARTS = {
    "attention": N_("attention"),
    "cross": N_("cross-attention"),
    "attention.query": N_("query"),
    "attention.key": N_("key"),
    "attention.value": N_("value"),
    "attention.output": N_("attention output"),
    "cross.query": N_("cross query"),
    "cross.key": N_("cross key"),
    "cross.value": N_("cross value"),
    "cross.output": N_("cross output"),
    "feed_forward": N_("feed-forward"),
    "feed_forward.up": N_("feed-forward up"),
    "feed_forward.gate": N_("feed-forward gate"),
    "feed_forward.down": N_("feed-forward down"),
    "": N_("block"),
    "embedding": N_("word vectors"),
    "norms": N_("norms"),
    "other": N_("all else"),
}
"""The parts of a block in a word or two; others are called by their own names."""

_LAST = 10**6


class Say(Protocol):
    """Turns a marked text and its values into what a person reads."""

    def __call__(self, text: str, /, **values: Value) -> str: ...


@dataclass(frozen=True)
class Place:
    """Where something stands: the stack ("encoder", "decoder" or ""), the block counted from 0 (-1 for what
    lies outside the blocks), and the part there."""

    stack: str
    block: int
    part: str

    def row(self, say: Say) -> str:
        """The block in words."""
        if self.block < 0:
            return say(N_("outside the blocks"))
        text = N_("decoder block {n}") if self.stack == "decoder" else N_("block {n}")
        return say(text, n=self.block + 1)

    def column(self, say: Say) -> str:
        """The part in words."""
        if self.part in PARTS:
            return say(PARTS[self.part])
        whole, dot, rest = self.part.rpartition(".")
        if dot and whole in PARTS:
            return say(N_("{block}, {site}"), block=say(PARTS[whole]), site=_plain(rest))
        return _plain(self.part)

    def words(self, say: Say) -> str:
        """Block and part."""
        if self.block < 0:
            return self.column(say)
        return say(N_("{part} of {block}"), part=self.column(say), block=self.row(say))


def read_place(name: str) -> Place:
    """The place of this name; a name of another form is a part outside the blocks."""
    found = _PLACE.fullmatch(name)
    return Place(found[1], int(found[2]), found[3]) if found else Place("", -1, name)


def by_depth(place: Place) -> tuple[int, int]:
    """What orders places from the input up; those of one block stay in the order in which they came."""
    if place.block < 0:
        return (0 if place.part.startswith("embed") else 2, 0)
    return (1, place.block + (_LAST if place.stack == "decoder" else 0))


def _plain(name: str) -> str:
    return name.replace("_", " ").replace(".", " ")
