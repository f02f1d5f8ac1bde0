"""What a table says of an architecture: paths to its parts."""

from dataclasses import dataclass
from typing import Literal

from peft_engine.contract.tasks import HeadKind


@dataclass(frozen=True)
class AttentionNames:
    """Paths below a block. `module` calls the attention function; `fused` holds query, key and value
    together: one after the other, or for each head (or group of heads) its queries, key and value."""

    module: str
    query: str
    key: str
    value: str
    output: str
    fused: Literal["", "in_order", "by_head"] = ""


@dataclass(frozen=True)
class StackNames:
    """Paths of one stack: its module below the base model, its blocks below that, and what lies in a
    block."""

    stack: Literal["encoder", "decoder"]
    module: str
    blocks: str
    """A star stands for every member of a list, in order."""
    embedding: str
    attention: AttentionNames
    up: str
    down: str
    norms: tuple[str, ...]
    """Those that a block has of these, in this order."""
    gate: str = ""
    """The same as `up` where one map gives both, the gate (which is activated) first."""
    cross: AttentionNames | None = None
    norm_after_feed_forward: str = ""
    """Set where a norm follows the residual sum (post-norm)."""
    before_attention: tuple[str, ...] = ()
    """What reads the residual stream for the attention: the first of these that a block has; none where its
    maps do themselves."""
    before_feed_forward: tuple[str, ...] = ()
    norm_offset: float = 0.0
    """What norms add to their weight before they multiply by it."""


@dataclass(frozen=True)
class ArchitectureNames:
    """An architecture: its stacks, and the paths of new task heads below the whole model."""

    stacks: tuple[StackNames, ...]
    heads: tuple[str, ...]
    """Of what reads a whole text and gives classes or a number; choices are read so, one by one."""
    outer_norms: tuple[str, ...]
    """Paths of the norms outside the blocks, below the base model; not every model has them."""
    conv1d: bool = False
    pooler: str = ""
    attention_scale: float | None = None
    """By what attention multiplies its scores; None is the usual 1 / sqrt(head width)."""
    fixed_heads: bool = False
    """Its heads cannot be cut out: a table, a norm or a setting counts them."""
    token_heads: tuple[str, ...] = ()
    """Of what gives a class to each token; none where transformers has no such model."""
    span_heads: tuple[str, ...] = ()
    """Of what says of each token how well an answer begins and ends there."""
    scale_by: str = ""
    """A setting to the power of -1/2 is by what attention multiplies its scores."""

    def heads_of(self, kind: HeadKind) -> tuple[str, ...]:
        """The paths of a head of this kind; none where the model's own answers."""
        kinds = {"language": (), "token": self.token_heads, "span": self.span_heads}
        return kinds.get(kind, self.heads)


def separate(module: str, prefix: str, q: str, k: str, v: str, output: str) -> AttentionNames:
    """Three maps of their own, below `prefix`."""
    return AttentionNames(module, f"{prefix}.{q}", f"{prefix}.{k}", f"{prefix}.{v}", output)


def fused(module: str, path: str, output: str, how: Literal["in_order", "by_head"]) -> AttentionNames:
    """One map for query, key and value."""
    return AttentionNames(module, path, path, path, output, how)
