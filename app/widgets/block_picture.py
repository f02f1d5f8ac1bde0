"""What the block diagram shows, as plain data made from a method's card and settings."""

from dataclasses import dataclass, field
from typing import Literal

from app.i18n import N_, tr
from app.joined import sentences, things

Shape = Literal["delta", "scale", "fill"]

SITES = {
    "embedding": N_("word vectors"),
    "attention.query": N_("query"),
    "attention.key": N_("key"),
    "attention.value": N_("value"),
    "attention.output": N_("output of the attention"),
    "before_keys_values": N_("before keys and values"),
    "after_attention": N_("after the attention"),
    "cross.query": N_("query of the cross-attention"),
    "cross.key": N_("key of the cross-attention"),
    "cross.value": N_("value of the cross-attention"),
    "cross.output": N_("output of the cross-attention"),
    "after_cross": N_("after the cross-attention"),
    "feed_forward.up": N_("first feed-forward matrix"),
    "feed_forward.down": N_("second feed-forward matrix"),
    "beside_feed_forward": N_("beside the feed-forward"),
    "after_feed_forward": N_("after the feed-forward"),
    "bias": N_("biases"),
    "norm": N_("norms"),
    "side": N_("side network"),
    "head": N_("head"),
    "all_weights": N_("all weights"),
}
"""The places where a method's parts may sit, from bottom to top, and their names in a sentence."""

OUTSIDE_BLOCKS = ("embedding", "head")
CROSS = frozenset(site for site in SITES if "cross" in site)
"""Places that blocks of a decoder alone have, where it reads what an encoder says."""


@dataclass(frozen=True)
class SitePart:
    """A part of a method at one place.

    Attributes:
        site: a key of SITES.
        label: its short name beside the drawing; may be empty.
        family: token key of the family whose fill it takes.
        size: from 0 to 1, how thick it is drawn: the rank, the waist of an adapter, the length of a prefix;
            of a "fill" how far the matrix is filled.
        shape: at a matrix: "delta" is two thin matrices added beside it, "scale" one vector that
            multiplies, "fill" the matrix itself learning.
    """

    site: str
    label: str
    family: str
    size: float = 0.3
    shape: Shape = "delta"

    def __post_init__(self) -> None:
        if self.site not in SITES:
            raise ValueError(f"The place {self.site!r} is not known; it is one of {', '.join(SITES)}.")


@dataclass(frozen=True)
class BlockPicture:
    """A model with a method in it.

    Attributes:
        blocks: how many blocks the model has; of an encoder-decoder those of its encoder.
        parts: what the method adds or lets learn.
        touched: which blocks (from 0, bottom up; those of the decoder last) carry the parts; None for all.
        head: words of the task head, such as "Topic head"; empty when no head is trained.
        method_label, method_count: name and learning parameters for the legend; no count is left out.
        head_count: parameters of the head for the legend.
        sentence: the whole picture in one sentence; made from the parts when empty.
        decoder: blocks of the decoder that reads what the encoder says; 0 where there is one stack.
    """

    blocks: int
    parts: tuple[SitePart, ...] = ()
    touched: frozenset[int] | None = None
    head: str = ""
    method_label: str = ""
    method_count: int | None = None
    head_count: int | None = None
    sentence: str = ""
    decoder: int = 0
    _by_site: dict[str, SitePart] = field(init=False, repr=False, compare=False, hash=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_site", {part.site: part for part in self.parts})

    def at(self, site: str) -> SitePart | None:
        """The part at a place."""
        return self._by_site.get(site)

    def inside(self) -> tuple[SitePart, ...]:
        """The parts that sit in the blocks."""
        return tuple(part for part in self.parts if part.site not in OUTSIDE_BLOCKS)

    def inside_of(self, block: int) -> tuple[SitePart, ...]:
        """The parts that sit in a block; cross-attention is in the decoder's alone."""
        if not self.carries(block):
            return ()
        crossing = block >= self.blocks
        return tuple(part for part in self.inside() if crossing or part.site not in CROSS)

    def carries(self, block: int) -> bool:
        """Whether a block carries the parts."""
        return self.touched is None or block in self.touched

    def family(self) -> str:
        """The family of the method: that of its first part."""
        return self.parts[0].family if self.parts else "reference"


def describe(picture: BlockPicture) -> str:
    """The picture in a sentence or three, for those who hear it."""
    if picture.sentence:
        return picture.sentence
    said = [
        tr(
            N_("An encoder of {count} blocks, and a decoder of {more} that reads what it says."),
            count=picture.blocks,
            more=picture.decoder,
        )
        if picture.decoder
        else tr(N_("A stack of {count} blocks."), count=picture.blocks)
    ]
    if picture.parts:
        places = things(tr(SITES[part.site]) for part in picture.parts)
        name = picture.method_label or tr(N_("The method"))
        if picture.touched is None:
            said.append(tr(N_("{name} learns at: {places}."), name=name, places=places))
        else:
            said.append(
                tr(
                    N_("{name} learns in {count} of them, at: {places}."),
                    name=name,
                    count=len(picture.touched),
                    places=places,
                )
            )
    else:
        said.append(tr(N_("Everything in them is frozen.")))
    if picture.head:
        said.append(tr(N_("On top, {head} learns."), head=picture.head))
    return sentences(said)
