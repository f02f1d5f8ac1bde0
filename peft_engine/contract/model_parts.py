"""Where the numbers of a model are, by its shape alone: embeddings, the parts of each block, what stands
outside."""

from collections import Counter
from dataclasses import dataclass

from peft_engine.contract.shape import ModelShape
from peft_engine.contract.texts import N_

PARTS = {
    "words": N_("word embeddings"),
    "attention": N_("attention"),
    "cross": N_("cross-attention"),
    "feed_forward": N_("feed-forward"),
    "norms": N_("norms"),
    "other": N_("positions and further parts"),
    "output": N_("output to words"),
}
"""The parts, in words that can stand in a list, in the order in which they are told."""


@dataclass(frozen=True)
class Segment:
    """A piece of the way through a model, from its input to its output.

    Attributes:
        stack: "encoder" or "decoder" of a block; empty for what is no block.
        number: of a block from 1; 0 for what is no block.
        parts: numbers by the key of their part.
    """

    stack: str
    number: int
    parts: tuple[tuple[str, int], ...]

    @property
    def count(self) -> int:
        return sum(count for _, count in self.parts)


def segments_of(shape: ModelShape) -> tuple[Segment, ...]:
    """A model as segments; their numbers are those of the base, and of an output to words that is not
    shared with the embeddings."""
    blocks: list[Segment] = []
    numbers = {"encoder": 0, "decoder": 0}
    for block in shape.blocks:
        numbers[block.stack] += 1
        found: Counter[str] = Counter()
        for site, linear in block.linears():
            found[site.partition(".")[0]] += linear.parameters
        found["norms"] += sum(norm.parameters for norm in block.norms)
        parts = tuple((part, found[part]) for part in PARTS if found[part])
        blocks.append(Segment(block.stack, numbers[block.stack], parts))
    outside = max(0, shape.base_parameters - sum(segment.count for segment in blocks))
    words = min(outside, shape.vocabulary * shape.embedding_width)
    norms = min(outside - words, sum(norm.parameters for norm in shape.outer_norms))
    first = (("words", words), ("norms", norms), ("other", outside - words - norms))
    segments = [Segment("", 0, tuple((part, count) for part, count in first if count)), *blocks]
    if shape.kind != "encoder" and not shape.tied and shape.language_head_parameters:
        segments.append(Segment("", 0, (("output", shape.language_head_parameters),)))
    return tuple(segments)


def parts_of(shape: ModelShape) -> dict[str, int]:
    """Numbers by the key of their part, largest first."""
    found: Counter[str] = Counter()
    for segment in segments_of(shape):
        found.update(dict(segment.parts))
    return dict(found.most_common())
