"""A transformers model seen by its parts: blocks, maps, norms, embeddings, head."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal, TypeAlias, cast

import torch
from torch import nn

from peft_engine.anatomy.finding import at, first, members, norms
from peft_engine.anatomy.heads import Heads, add_head
from peft_engine.anatomy.names import ArchitectureNames, AttentionNames, StackNames
from peft_engine.anatomy.sites import AttentionSites, BlockSites, FeedForwardSites, LinearSite
from peft_engine.anatomy.tables import names_of
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.shape import AttentionShape, BlockShape, LinearShape, ModelShape
from peft_engine.contract.shapes import shape_of
from peft_engine.contract.tasks import NEW_HEAD, TASKS
from peft_engine.contract.texts import N_

Rows: TypeAlias = tuple[int, int] | torch.Tensor | None
"""Outputs of a fused map that a name stands for; None is all of them."""


@dataclass(frozen=True)
class Served:
    """A data set that the model is to answer: its id in the run, and its classes, () where there are none."""

    id: str
    labels: tuple[str, ...] = ()
    outputs: int | None = None
    """Of the head that answers it, where they are not one for each class."""


class Anatomy:
    """The parts of one model.

    Attributes:
        model: the whole model, with its head.
        base: the model without any head (transformers' base model).
        shape: its sizes, as read from the configuration alone.
        blocks: all blocks, encoder before decoder, from the input up.
        tokenizer: what makes the token ids that the model gets; None where nobody said.
        sets: the data sets of the run, which is one where nobody said otherwise.
        turn: the number of the one that is being read.
    """

    def __init__(
        self,
        model: nn.Module,
        *,
        task: str,
        tokenizer: Any = None,
        parts: tuple[ArchitectureNames, ModelShape] | None = None,
    ) -> None:
        """Find the parts.

        Args:
            parts: where they lie and how large they are, if no table tells it and somebody has looked.

        Raises:
            EngineError: the architecture is unknown and too strange to be recognised by its shape, or its
                parts are not where they should be.
        """
        self.model = model
        self.task = task
        self.tokenizer = tokenizer
        self.config = cast(Any, model).config
        names, self.shape = parts or _parts(self.config)
        self._names: ArchitectureNames = names
        self.base: nn.Module = cast(Any, model).base_model
        classes = getattr(self.config, "id2label", None) or {}
        self.sets: tuple[Served, ...] = (Served("main", tuple(classes.values()) if task in NEW_HEAD else ()),)
        self.turn = 0
        self.blocks: tuple[BlockSites, ...] = tuple(
            block for stack in names.stacks for block in self._stack(stack)
        )

    @property
    def decodes(self) -> bool:
        """Whether the model writes from left to right (a decoder alone)."""
        return self.shape.kind == "decoder"

    @property
    def attention_scale(self) -> float | None:
        """By what attention multiplies its scores; None is the usual 1 / sqrt(head width)."""
        if self._names.scale_by:
            return float(getattr(self.config, self._names.scale_by) ** -0.5)
        return self._names.attention_scale

    @property
    def fixed_heads(self) -> bool:
        """Whether its heads must stay where they are, all of them."""
        return self._names.fixed_heads

    @property
    def marks(self) -> frozenset[int]:
        """Ids of the tokens that begin, end and part texts; none where the tokenizer is not known."""
        names = ("cls_token_id", "sep_token_id", "bos_token_id", "eos_token_id")
        found = (getattr(self.tokenizer, name, None) for name in names)
        return frozenset(mark for mark in found if mark is not None)

    def stack_module(self, stack: Literal["encoder", "decoder"]) -> nn.Module:
        """The module of one stack; the base model where there is one stack only."""
        names = self._stack_names(stack)
        return self.base.get_submodule(names.module) if names.module else self.base

    def embedding(self, stack: Literal["encoder", "decoder"] | None = None) -> nn.Module:
        """The word embedding of a stack, the first one's where none is named."""
        names = self._stack_names(stack) if stack else self._names.stacks[0]
        return self.base.get_submodule(".".join(filter(None, (names.module, names.embedding))))

    def position_table(self, stack: Literal["encoder", "decoder"]) -> nn.Embedding | None:
        """A stack's learned table of positions; None where positions are told otherwise."""
        for name, module in self.stack_module(stack).named_modules():
            last = name.rpartition(".")[2]
            if last in ("position_embeddings", "embed_positions") and isinstance(module, nn.Embedding):
                return module
        return None

    def outer_norms(self) -> tuple[nn.Module, ...]:
        """The norms outside the blocks: behind the embeddings, or behind the last block."""
        return norms(self.base, self._names.outer_norms)

    def pooler(self) -> nn.Module | None:
        """The part of the base model that makes one vector of a text, where the model has it."""
        return at(self.base, self._names.pooler) if self._names.pooler else None

    def head_modules(self, number: int | None = None) -> Iterator[nn.Module]:
        """The new task head's modules; none where the model's own head answers.

        Args:
            number: of this data set alone; else of all of them.
        """
        for path in self._head_paths:
            found = self.model.get_submodule(path)
            yield found if number is None or not isinstance(found, Heads) else found[number]

    def head_parameters(self) -> tuple[nn.Parameter, ...]:
        """The new task head's parameters."""
        return tuple(parameter for module in self.head_modules() for parameter in module.parameters())

    def freeze(self) -> None:
        """Nothing learns but the new task head."""
        self.model.requires_grad_(False)
        for parameter in self.head_parameters():
            parameter.requires_grad_(True)

    def serve(self, sets: Sequence[Served]) -> None:
        """Say which data sets the model answers. The first has the head that is there; each further one gets
        a head of its own, drawn from torch's global generator, before a method is attached."""
        for further in sets[len(self.sets) :]:
            if self.task in NEW_HEAD:
                outputs = len(further.labels) if further.outputs is None else further.outputs
                add_head(self.model, self._head_paths, outputs)
        self.sets = tuple(sets)
        self.shape = replace(self.shape, sets=len(sets))

    def turn_to(self, number: int) -> None:
        """What comes next is of data set `number`: its head answers from now on."""
        self.turn = number
        for module in self.head_modules():
            if isinstance(module, Heads):
                module.turn = number

    # -- inside ---------------------------------------------------------------------------------------------

    @property
    def _head_paths(self) -> tuple[str, ...]:
        return self._names.heads_of(TASKS[self.task].head)

    def _stack_names(self, stack: str) -> StackNames:
        return next(names for names in self._names.stacks if names.stack == stack)

    def _stack(self, names: StackNames) -> Iterator[BlockSites]:
        modules = members(self.base, ".".join(filter(None, (names.module, names.blocks))))
        shapes = self.shape.stack(names.stack)
        for index, (module, shape) in enumerate(zip(modules, shapes, strict=True)):
            after = names.norm_after_feed_forward
            yield BlockSites(
                stack=names.stack,
                index=index,
                module=module,
                attention=self._attention("attention", names.attention, shape.attention, module),
                feed_forward=self._feed_forward(names, shape, module),
                cross=self._attention("cross", names.cross, shape.cross, module)
                if names.cross and shape.cross
                else None,
                norms=norms(module, names.norms),
                norm_after_feed_forward=module.get_submodule(after) if after else None,
                before_attention=first(module, names.before_attention),
                before_feed_forward=first(module, names.before_feed_forward),
                norm_offset=names.norm_offset,
            )

    def _feed_forward(self, names: StackNames, shape: BlockShape, module: nn.Module) -> FeedForwardSites:
        parts, both = shape.feed_forward, names.up == names.gate
        inner = parts.up.outputs
        gate = None
        if parts.gate:
            rows = (0, inner) if both else None
            gate = self._linear("feed_forward.gate", names.gate, parts.gate, module, rows)
        rows = (inner, 2 * inner) if both else None
        up = self._linear("feed_forward.up", names.up, parts.up, module, rows)
        return FeedForwardSites(
            up=up, down=self._linear("feed_forward.down", names.down, parts.down, module), gate=gate
        )

    def _attention(
        self, name: str, names: AttentionNames, shape: AttentionShape, block: nn.Module
    ) -> AttentionSites:
        query, key, value = (
            self._linear(f"{name}.{part}", path, linear, block, rows)
            for part, path, linear, rows in zip(
                ("query", "key", "value"),
                (names.query, names.key, names.value),
                (shape.query, shape.key, shape.value),
                self._rows(names.fused, shape),
                strict=True,
            )
        )
        output = self._linear(f"{name}.output", names.output, shape.output, block)
        return AttentionSites(block.get_submodule(names.module), query, key, value, output)

    def _rows(self, fused: str, shape: AttentionShape) -> tuple[Rows, Rows, Rows]:
        """The outputs of query, key and value in a map that gives all three."""
        queries, keys = shape.query.outputs, shape.key.outputs
        if fused == "in_order":
            ends = (queries, queries + keys, queries + 2 * keys)
            return (0, ends[0]), (ends[0], ends[1]), (ends[1], ends[2])
        if fused == "by_head":
            width, groups = self.shape.head_width, self.shape.kv_heads
            sharing = self.shape.heads // groups
            places = torch.arange(groups * (sharing + 2) * width).view(groups, sharing + 2, width)
            return places[:, :-2].flatten(), places[:, -2].flatten(), places[:, -1].flatten()
        return None, None, None

    def _linear(
        self, name: str, path: str, shape: LinearShape, block: nn.Module, rows: Rows = None
    ) -> LinearSite:
        module = block.get_submodule(path)
        site = LinearSite(name, module, shape.inputs, shape.outputs, rows, transposed=self._names.conv1d)
        if tuple(site.weight().shape) != (shape.outputs, shape.inputs):
            raise EngineError(
                Problem(
                    field="model.key",
                    text=N_("{place} of this model is {found} wide, not {wanted} as its configuration says."),
                    advice=N_("Get the model again; its configuration and its weights must belong together."),
                    values={
                        "place": name,
                        "found": str(tuple(site.weight().shape)),
                        "wanted": str((shape.outputs, shape.inputs)),
                    },
                )
            )
        return site


def _parts(config: Any) -> tuple[ArchitectureNames, ModelShape]:
    """What the tables tell of a model with this configuration, or what its shape does."""
    names = names_of(config)
    if names is not None:
        return names, shape_of(config.to_dict())
    from peft_engine.anatomy.recognising import parts_of  # it looks at a small model through this class

    return parts_of(config)
