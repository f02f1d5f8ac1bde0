"""Learned keys and values put before those that an attention reads.

transformers lets an attention function be registered under a name and chosen by the configuration. Ours looks
up whether the calling attention has a prefix, puts it in front, and leaves the rest to PyTorch's own.
"""

from collections.abc import Callable, Sequence
from typing import Any, Literal
from weakref import ReferenceType, WeakKeyDictionary, ref

import torch
from torch import Tensor, nn
from torch.nn import functional as F
from transformers import AttentionInterface
from transformers.integrations.sdpa_attention import sdpa_attention_forward
from transformers.masking_utils import AttentionMaskInterface, sdpa_mask

from peft_engine.anatomy.sites import BlockSites
from peft_engine.mechanisms.additive import Additive
from peft_engine.mechanisms.calls import by_name, next_positions
from peft_engine.mechanisms.drawn import linear

NAME = "prefix"
"""What it is registered as; names with "sdpa" in them are kept from models that cap their scores."""
FLAT_STD = 0.02
COUNTED = "counted"
"""In a state: the prefix stands where HF peft has it, see `Prefixes.count`."""

_SOURCES: WeakKeyDictionary[nn.Module, tuple[ReferenceType["PrefixSet"], int]] = WeakKeyDictionary()
"""Attention module to the set that its prefix is in, and the number of its block. Both ends are weak: a tuner
holds its sets, and nothing here keeps a model alive."""


class FlatPrefix(nn.Module):
    """P as it is: [p, layers 2 h_kv d_h], kept in float32."""

    def __init__(self, values: Tensor) -> None:
        super().__init__()
        self.values = nn.Parameter(values.detach().clone().float())

    def forward(self) -> Tensor:
        """[p, layers 2 h_kv d_h]"""
        return self.values


class PrefixNetwork(nn.Module):
    """P = W_2 tanh(W_1 E + b_1) + b_2, easier to learn than P itself and dropped after training.

    Source: Li and Liang, Prefix-Tuning: Optimizing Continuous Prompts for Generation, ACL 2021,
    arXiv 2101.00190, section 4.3.
    """

    def __init__(
        self, length: int, width: int, bottleneck: int, outputs: int, generator: torch.Generator
    ) -> None:
        super().__init__()
        self.start = nn.Parameter(torch.randn(length, width, generator=generator))
        self.narrow = linear(width, bottleneck, generator)
        self.widen = linear(bottleneck, outputs, generator)

    def forward(self) -> Tensor:
        """[p, outputs]"""
        made: Tensor = self.widen(torch.tanh(self.narrow(self.start)))
        return made


class PrefixSet:
    """The prefixes of one attention in every block of a stack; made once in each forward of that stack."""

    def __init__(self, tuner: Additive, name: str, attentions: list[nn.Module], dropout: float) -> None:
        """Its network is `tuner.modules[name]`; `attentions` are the modules that call the function."""
        self.tuner, self.name, self.dropout = tuner, name, dropout
        self.made: Tensor | None = None
        self.distances: Callable[..., Tensor] | None = None
        """T5: its bias of distances, where the prefix stands at some."""
        self.reached: list[Callable[[], None]] = []
        for index, attention in enumerate(attentions):
            self.reached.append(tuner.claim(f"{name}.{index}"))
            _SOURCES[attention] = (ref(self), index)
            tuner.on_detach(_Forgotten(attention))
        self.layers = len(attentions)

    def make(self) -> None:
        """Compute the keys and values of all blocks, [layers, 2, h_kv, p, d_h]."""
        shape = self.tuner.anatomy.shape
        flat: Tensor = self.tuner.modules[self.name]()
        if self.dropout and self.tuner.anatomy.model.training:
            flat = F.dropout(flat, self.dropout)
        seen = flat.view(len(flat), self.layers, 2, shape.kv_heads, shape.head_width)
        self.made = seen.permute(1, 2, 3, 0, 4)

    def of(self, index: int) -> tuple[Tensor, Tensor] | None:
        """Keys and values [h_kv, p, d_h] of a block, or None while the method is off."""
        if self.tuner.off or self.made is None:
            return None
        self.reached[index]()
        return self.made[index, 0], self.made[index, 1]

    def widened(self, bias: Tensor, length: int) -> Tensor:
        """T5's bias [1 or b, h, n, m] with columns for the prefix, which is at no distance unless it is
        counted as text."""
        if self.distances is None:
            return F.pad(bias, (length, 0))
        whole, queries = bias.shape[3] + length, bias.shape[2]
        own = self.distances(queries, whole, device=bias.device, past_seen_tokens=whole - queries)
        return torch.cat([own[..., :length].to(bias.dtype).expand(len(bias), -1, -1, -1), bias], dim=3)

    def forget(self) -> None:
        """Stand before no attention any more."""
        for index, _ in enumerate(self.reached):
            self.tuner.disclaim(f"{self.name}.{index}")
        for attention in [one for one, (found, _) in _SOURCES.items() if found() is self]:
            del _SOURCES[attention]
        del self.tuner.modules[self.name]


class Prefixes:
    """All prefixes of a model: one set for a single stack, three for an encoder-decoder."""

    def __init__(
        self,
        tuner: Additive,
        *,
        length: int,
        bottleneck: int | None,
        dropout: float,
        generator: torch.Generator,
        chosen: Sequence[BlockSites] | None = None,
    ) -> None:
        """`bottleneck` None learns P itself; `chosen` are the blocks that get prefixes, else all."""
        self.tuner, self.length = tuner, length
        anatomy = tuner.anatomy
        self.sets: dict[str, PrefixSet] = {}
        self.counted = False
        for stack in ("encoder", "decoder"):
            blocks = [b for b in (anatomy.blocks if chosen is None else chosen) if b.stack == stack]
            if not blocks:
                continue
            sets = [(f"prefix_{stack}", [block.attention.module for block in blocks])]
            crossed = [block.cross.module for block in blocks if block.cross is not None]
            sets += [("prefix_cross", crossed)] if crossed else []
            made = [self._set(name, modules, bottleneck, dropout, generator) for name, modules in sets]
            self._prepare(stack, anatomy.stack_module(stack), made)
        _choose(tuner)

    def drop_networks(self) -> None:
        """Keep what the networks gave and forget them."""
        for name in self.sets:
            with torch.no_grad():
                self.tuner.modules[name] = FlatPrefix(self.tuner.modules[name]())

    def count(self) -> None:
        """From now on stand where HF peft has a prefix, and nothing that is trained here: at positions before
        the text in an encoder too, and in an encoder-decoder before the decoder's own attention alone.

        A text that then reaches beyond a table of positions reads its last row.

        Source: get_prompt of peft/peft_model.py, peft 0.21.2: keys and values are handed over as a cache.
        """
        if self.counted or self.tuner.anatomy.decodes:
            return
        self.counted = True
        anatomy = self.tuner.anatomy
        stack: Literal["encoder", "decoder"] = "encoder" if anatomy.shape.kind == "encoder" else "decoder"
        for name in [name for name in self.sets if name != f"prefix_{stack}"]:
            self.sets.pop(name).forget()
        first = next(block for block in anatomy.blocks if block.stack == stack).attention.module
        self.sets[f"prefix_{stack}"].distances = getattr(first, "compute_bias", None)
        table = anatomy.position_table(stack)
        if table is not None:
            self.tuner.before_call(f"{stack}.positions", table, self._moved(table))

    def _moved(
        self, table: nn.Embedding
    ) -> Callable[[tuple[Any, ...], dict[str, Any]], tuple[tuple[Any, ...], dict[str, Any]]]:
        """Every position as many rows further as the prefix is long; that of padding stays."""
        first = -1 if table.padding_idx is None else table.padding_idx
        last = table.num_embeddings - 1 - getattr(table, "offset", 0)  # BART skips its first rows

        def change(
            arguments: tuple[Any, ...], named: dict[str, Any]
        ) -> tuple[tuple[Any, ...], dict[str, Any]]:
            call = by_name(table, arguments, named)
            name = "position_ids" if "position_ids" in call else "input"
            rows = call[name]
            call[name] = torch.where(rows > first, (rows + self.length).clamp(max=last), rows)
            return (), call

        return change

    def _set(
        self,
        name: str,
        attentions: list[nn.Module],
        bottleneck: int | None,
        dropout: float,
        generator: torch.Generator,
    ) -> PrefixSet:
        shape = self.tuner.anatomy.shape
        outputs = len(attentions) * 2 * shape.kv_heads * shape.head_width
        if bottleneck is None:
            drawn = torch.randn(self.length, outputs, generator=generator) * FLAT_STD
            self.tuner.modules[name] = FlatPrefix(drawn)
        else:
            self.tuner.modules[name] = PrefixNetwork(self.length, shape.width, bottleneck, outputs, generator)
        self.sets[name] = PrefixSet(self.tuner, name, attentions, dropout)
        return self.sets[name]

    def _prepare(self, stack: str, module: nn.Module, sets: list[PrefixSet]) -> None:
        """Before the stack runs: compute its prefixes and, where it writes alone, count them as positions."""
        decodes = self.tuner.anatomy.decodes

        def change(
            arguments: tuple[Any, ...], named: dict[str, Any]
        ) -> tuple[tuple[Any, ...], dict[str, Any]]:
            for prefixes in sets:
                if prefixes.name in self.sets:
                    prefixes.make()
            if not decodes:
                return arguments, named
            call = by_name(module, arguments, named)
            text = call.get("input_ids")
            text = call["inputs_embeds"] if text is None else text
            call["position_ids"] = next_positions(call, text.shape[1], text.device) + self.length
            return (), call

        self.tuner.before_call(f"{stack}.input", module, change)


class Prefixed(Additive):
    """A method that is prefixes and nothing else; its state says where they stand as HF peft has them."""

    prefixes: Prefixes

    def state(self) -> dict[str, Tensor]:
        return super().state() | ({COUNTED: torch.tensor(True)} if self.prefixes.counted else {})

    def load(self, state: dict[str, Tensor]) -> None:
        if COUNTED in state:
            self.prefixes.count()
        super().load({name: value for name, value in state.items() if name != COUNTED})


class _Forgotten:
    """Takes an attention out of the table at detach."""

    def __init__(self, attention: nn.Module) -> None:
        self.attention = attention

    def remove(self) -> None:
        _SOURCES.pop(self.attention, None)


class _Restored:
    """Gives a model its own attention function back at detach."""

    def __init__(self, model: Any, before: str) -> None:
        self.model, self.before = model, before

    def remove(self) -> None:
        self.model.set_attn_implementation(self.before)


def _choose(tuner: Additive) -> None:
    model: Any = tuner.anatomy.model
    tuner.on_detach(_Restored(model, model.config._attn_implementation))
    model.set_attn_implementation(NAME)


def _nothing() -> None:
    """What an attention without a prefix finds."""


def _attend(
    module: nn.Module,
    query: Tensor,
    key: Tensor,
    value: Tensor,
    attention_mask: Tensor | None,
    **more: Any,
) -> tuple[Tensor, None]:
    """Attention over [prefix ; key]; query [b, h, n, d_h], key and value [b, h_kv, m, d_h]."""
    found, index = _SOURCES.get(module, (_nothing, 0))
    prefixes = found()
    prefix = None if prefixes is None else prefixes.of(index)
    if prefixes is None or prefix is None:
        return _plain(module, query, key, value, attention_mask, **more)
    length = prefix[0].shape[1]
    if attention_mask is None:
        attention_mask = _causal_mask(module, query, key, more.get("is_causal"))
    if attention_mask is not None:
        open_to_all = True if attention_mask.dtype == torch.bool else 0.0
        attention_mask = F.pad(attention_mask, (length, 0), value=open_to_all)
    bias = more.get("position_bias")
    if bias is not None:
        more["position_bias"] = prefixes.widened(bias, length)
    key, value = (
        torch.cat([own.to(text.dtype).expand(len(text), -1, -1, -1), text], dim=2)
        for own, text in zip(prefix, (key, value), strict=True)
    )
    more["is_causal"] = False  # the mask says it; PyTorch's own causal mask would hide the prefix
    return _plain(module, query, key, value, attention_mask, **more)


def _plain(
    module: nn.Module,
    query: Tensor,
    key: Tensor,
    value: Tensor,
    attention_mask: Tensor | None,
    *,
    softcap: float | None = None,
    **more: Any,
) -> tuple[Tensor, None]:
    """PyTorch's own attention; where scores are capped (Gemma 2), which it cannot do, by the same steps."""
    if softcap is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **more)
    if attention_mask is None:
        attention_mask = _causal_mask(module, query, key, more.get("is_causal"))
    sharing = query.shape[1] // key.shape[1]
    key, value = (part.repeat_interleave(sharing, dim=1) for part in (key, value))
    scores = torch.matmul(query, key.transpose(2, 3)) * more["scaling"]
    scores = torch.tanh(scores / softcap) * softcap
    if attention_mask is not None and attention_mask.dtype == torch.bool:
        scores = scores.masked_fill(~attention_mask, torch.finfo(scores.dtype).min)
    elif attention_mask is not None:
        scores = scores + attention_mask
    shares = F.softmax(scores, dim=-1, dtype=torch.float32).to(query.dtype)
    shares = F.dropout(shares, p=more.get("dropout", 0.0), training=module.training)
    return torch.matmul(shares, value).transpose(1, 2).contiguous(), None


def _causal_mask(module: nn.Module, query: Tensor, key: Tensor, causal: bool | None) -> Tensor | None:
    """The mask [1, 1, n, m] that PyTorch would have made itself, or None where every query sees every key."""
    causal = getattr(module, "is_causal", True) if causal is None else causal
    if not causal or query.shape[2] == 1:
        return None
    return torch.ones(query.shape[2], key.shape[2], dtype=torch.bool, device=key.device).tril()[None, None]


AttentionInterface.register(NAME, _attend)
AttentionMaskInterface.register(NAME, sdpa_mask)
