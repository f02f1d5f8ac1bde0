"""What a card's formula may know of a model: sizes read from config.json alone, without torch.

`peft_engine.anatomy` must find the same in the real model; a test holds the two together.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from peft_engine.contract.tasks import NEW_HEAD, TASKS, ModelKind

WITHOUT_POOLER = frozenset(
    {
        "masked_language_modelling",
        *(key for key, facts in TASKS.items() if facts.head in ("token", "span")),
    }
)
"""Tasks that read tokens one by one; transformers leaves out what makes one vector of a text."""


@dataclass(frozen=True)
class LinearShape:
    """A linear map; a projection that is a slice of a fused one counts as its own."""

    inputs: int
    outputs: int
    bias: bool

    @property
    def parameters(self) -> int:
        return self.inputs * self.outputs + (self.outputs if self.bias else 0)


@dataclass(frozen=True)
class AttentionShape:
    """Projections of one attention."""

    query: LinearShape
    key: LinearShape
    value: LinearShape
    output: LinearShape


@dataclass(frozen=True)
class FeedForwardShape:
    """The two maps of a feed-forward part, or three when it is gated."""

    up: LinearShape
    down: LinearShape
    gate: LinearShape | None = None


@dataclass(frozen=True)
class NormShape:
    """A LayerNorm (weight and bias) or an RMS norm (weight only)."""

    width: int
    bias: bool

    @property
    def parameters(self) -> int:
        return self.width * (2 if self.bias else 1)


@dataclass(frozen=True)
class BlockShape:
    """One transformer block. `cross` is there in the decoder of an encoder-decoder model."""

    stack: Literal["encoder", "decoder"]
    attention: AttentionShape
    feed_forward: FeedForwardShape
    norms: tuple[NormShape, ...]
    cross: AttentionShape | None = None

    def linears(self) -> Iterator[tuple[str, LinearShape]]:
        """(site, map): "attention.query", ..., "cross.value", "feed_forward.up", "feed_forward.gate",
        "feed_forward.down"."""
        for name, attention in (("attention", self.attention), ("cross", self.cross)):
            if attention is not None:
                yield f"{name}.query", attention.query
                yield f"{name}.key", attention.key
                yield f"{name}.value", attention.value
                yield f"{name}.output", attention.output
        yield "feed_forward.up", self.feed_forward.up
        if self.feed_forward.gate is not None:
            yield "feed_forward.gate", self.feed_forward.gate
        yield "feed_forward.down", self.feed_forward.down


@dataclass(frozen=True)
class ModelShape:
    """The sizes of a model.

    `base_parameters` are those of the model without any task head (a tied language-model head is no extra;
    an untied one, or a masked-LM head, is in `language_head_parameters`). `base_biases` are the entries of
    all bias vectors (LayerNorm's included) in the base. `positions` is the number of learned absolute
    positions that a text
    may use, None where positions are relative or rotary.
    """

    model_type: str
    kind: ModelKind
    width: int
    heads: int
    kv_heads: int
    head_width: int
    vocabulary: int
    tied: bool
    pre_norm: bool
    rotary: bool
    positions: int | None
    blocks: tuple[BlockShape, ...]
    base_parameters: int
    base_biases: int
    language_head_parameters: int
    classifier: Literal["linear", "dense_then_linear", "dense_norm_then_linear"]
    """How transformers' sequence classifier of this architecture is made; see `head_parameters`."""
    classifier_bias: bool
    embedding_width: int
    """The width of the word vectors; the same as `width` in most models."""
    reads: int
    """The width of what the heads read; the same as `width` in nearly every model."""
    head_before: int = 0
    """Numbers of a new classifier before its last map."""
    pooler: LinearShape | None = None
    """The part that makes one vector of a text, where the model has it. What fills gaps goes without it."""
    rounds: int = 1
    """How often a text goes through each of the blocks: ALBERT has few that are used again and again."""
    output_bias: bool = False
    """Whether the map to the words that are written has a bias of its own."""
    own_scores: bool = False
    """Whether its attention computes a table of scores for each head, one by one."""
    by_shape: bool = False
    """Whether no table tells of its parts, which were recognised by their shape."""
    sorts: bool = True
    """Whether transformers has a head for it that sorts texts into classes."""
    further_keys: bool = True
    """Whether its attention can be handed keys and values beside those of the text."""
    outer_norms: tuple[NormShape, ...] = ()
    """Norms outside the blocks: behind the embeddings, or behind the last block."""
    sets: int = 1
    """Data sets that the model is to answer, for methods that learn something for each."""

    @property
    def layers(self) -> int:
        return len(self.blocks)

    @property
    def depth(self) -> int:
        """Blocks that a text goes through, those that are used again counted again."""
        return self.layers * self.rounds

    @property
    def feed_forward_width(self) -> int:
        return self.blocks[0].feed_forward.up.outputs

    def stack(self, name: Literal["encoder", "decoder"]) -> tuple[BlockShape, ...]:
        return tuple(block for block in self.blocks if block.stack == name)

    def for_task(self, task: str, sets: int | None = None) -> "ModelShape":
        """The shape as a method meets it in this task, on so many data sets where that is said: where the
        model's own head answers, it belongs to the base; what reads single tokens goes without the pooler."""
        if sets not in (None, self.sets):
            return replace(self, sets=sets).for_task(task)
        language = 0 if task in NEW_HEAD else self.language_head_parameters
        pooler = self.pooler if task in WITHOUT_POOLER else None
        return replace(
            self,
            base_parameters=self.base_parameters + language - (pooler.parameters if pooler else 0),
            base_biases=self.base_biases - (pooler.outputs if pooler else 0),
            language_head_parameters=self.language_head_parameters - language,
            pooler=None if pooler else self.pooler,
        )

    def head_parameters(self, task: str, labels: int) -> int:
        """Numbers in the task head that is new, as transformers makes it: what reads the whole text has more
        before its last map than what reads tokens; 0 where the model's own head answers."""
        if task not in NEW_HEAD:
            return 0
        facts = TASKS[task]
        whole = facts.head in ("sequence", "choice") or self.classifier == "dense_norm_then_linear"
        outputs = facts.outputs(labels)
        bias = outputs if self.classifier_bias else 0
        return (self.head_before if whole else 0) + self.reads * outputs + bias

    def total_parameters(self, task: str, labels: int) -> int:
        """Numbers of base and head for this task, tied weights once, before a method adds its own."""
        return self.for_task(task).base_parameters + self.head_parameters(task, labels)
