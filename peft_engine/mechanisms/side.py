"""A narrow network beside the model that reads its hidden states and answers with it or in its stead.

Nothing that learns stands before or in the backbone, so autograd keeps nothing of it and the backward pass
runs
through the side network alone. In encoder-decoders the side encoder's states travel to the decoder as further
channels of the encoder's output: whoever copies, repeats or stores that output takes them along.

Source: Sung, Cho, Bansal, LST: Ladder Side-Tuning for Parameter and Memory Efficient Transfer Learning,
NeurIPS 2022, arXiv 2206.06522, section 2.
"""

from typing import Any

import torch
from torch import Tensor, nn
from transformers.activations import ACT2FN
from transformers.cache_utils import DynamicLayer, EncoderDecoderCache

from peft_engine.anatomy.sites import BlockSites
from peft_engine.mechanisms.additive import Additive
from peft_engine.mechanisms.calls import by_name, seen_tokens
from peft_engine.mechanisms.drawn import linear
from peft_engine.mechanisms.side_block import SideBlock, SideSizes, norm
from peft_engine.mechanisms.side_pruning import cut_down, strongest_channels


class SideStack(nn.Module):
    """The side network of one stack. `up` is there where its states go to the head, `last` where they are
    mixed with the model's own by one more gate."""

    def __init__(
        self,
        tuner: Additive,
        blocks: list[BlockSites],
        sizes: SideSizes,
        *,
        temperature: float,
        out: int | None,
        mixed: bool,
        generator: torch.Generator,
    ) -> None:
        super().__init__()
        shape = tuner.anatomy.shape
        told = shape.stack(blocks[0].stack)
        self.temperature = temperature
        self.downs = nn.ModuleList(
            linear(shape.width, sizes.width, generator) for _ in range(len(blocks) + 1)
        )
        self.gates = nn.Parameter(torch.zeros(len(blocks)))
        activation = activation_of(tuner.anatomy.config)
        self.blocks = nn.ModuleList(
            SideBlock(
                told[block.index],
                sizes,
                pre_norm=shape.pre_norm,
                activation=activation,
                generator=generator,
            )
            for block in blocks
        )
        kind = told[0].norms[0] if told[0].norms else None
        self.norm = norm(kind, sizes.width) if shape.pre_norm else None
        self.up = linear(sizes.width, out, generator) if out is not None else None
        self.last = nn.Parameter(torch.zeros(())) if out is not None and mixed else None
        if self.last is not None:
            self.register_load_state_dict_pre_hook(_alone_without_last)  # type: ignore[no-untyped-call] # torch

    def answer(self, state: Tensor, hidden: Tensor) -> Tensor:
        """What the head reads, [..., out]: up(g), or nu up(g) + (1 - nu) h of the model's last state h."""
        assert self.up is not None
        made: Tensor = self.up(state)
        if self.last is None:
            return made
        share = torch.sigmoid(self.last / self.temperature)
        return share * made + (1 - share) * hidden

    def mix(self, index: int, state: Tensor, hidden: Tensor) -> Tensor:
        """mu g + (1 - mu) down(h): what enters side block `index`."""
        share = torch.sigmoid(self.gates[index] / self.temperature)
        mixed: Tensor = share * state + (1 - share) * self.downs[index + 1](hidden)
        return mixed


class Ladder:
    """Runs the side network of one stack while the stack runs, and puts its answer in the stack's place."""

    def __init__(self, tuner: Additive, side: SideStack, blocks: list[BlockSites]) -> None:
        """`blocks` are those with a side block, in the order of `side.blocks`."""
        self.tuner, self.side, self.blocks = tuner, side, blocks
        anatomy = tuner.anatomy
        name = blocks[0].stack
        whole = [block for block in anatomy.blocks if block.stack == name]
        self.causal = name == "decoder"
        self.crossed = blocks[0].cross is not None
        self.depth = len(whole)
        self.module = anatomy.stack_module(name)
        tuner.before_call(f"{name}.input", self.module, self._begin)
        tuner.before_call(f"{name}.embedding", whole[0].module, self._embed)
        for index, block in enumerate(blocks):
            tuner.after(f"{block.place}.side", block.module, self._step(index))
        tuner.after(f"{name}.output", self.module, self._end)

    def _begin(
        self, arguments: tuple[Any, ...], named: dict[str, Any]
    ) -> tuple[tuple[Any, ...], dict[str, Any]]:
        call = by_name(self.module, arguments, named)
        text = call.get("input_ids")
        text = call["inputs_embeds"] if text is None else text
        self.cache = _own(call.get("past_key_values"))
        self.kept: list[tuple[Tensor, Tensor]] = []
        self.encoded = self.encoded_mask = None
        self.mask = _mask(call.get("attention_mask"), text, seen_tokens(self.cache), causal=self.causal)
        if self.crossed:
            width = self.tuner.anatomy.shape.width
            states = call["encoder_hidden_states"]
            # Without detach the backbone's decoder would be recorded because of the side's channels.
            call["encoder_hidden_states"] = states[..., :width].detach()
            self.encoded = states[..., width:]
            told = call.get("encoder_attention_mask")
            self.encoded_mask = None if told is None else told.bool()[:, None, None, :]
        return (), call

    def _embed(
        self, arguments: tuple[Any, ...], named: dict[str, Any]
    ) -> tuple[tuple[Any, ...], dict[str, Any]]:
        hidden = arguments[0] if arguments else named["hidden_states"]
        self.state = self.side.downs[0](hidden)
        return arguments, named

    def _step(self, index: int) -> Any:
        def change(_: Any, output: Any) -> Any:
            hidden = output[0] if isinstance(output, tuple) else output
            mixed = self.side.mix(index, self.state, hidden)
            self.state = self.side.blocks[index](
                mixed, self.mask, self.encoded, self.encoded_mask, self._remember(index)
            )
            return output

        return change

    def _remember(self, index: int) -> Any:
        """The side's keys and values lie in the backbone's cache as further layers, so they share its
        fate."""
        if not self.causal:
            return None

        def remember(key: Tensor, value: Tensor) -> tuple[Tensor, Tensor]:
            if self.cache is None:
                self.kept.append((key, value))
                return key, value
            return _update(self.cache, self.depth + index, key, value)

        return remember

    def _end(self, _: Any, output: Any) -> Any:
        state = self.state if self.side.norm is None else self.side.norm(self.state)
        plain = isinstance(output, tuple)
        last = output[0] if plain else output["last_hidden_state"]
        if self.side.up is None:
            out = torch.cat([last, state.to(last.dtype)], dim=-1)
        else:
            out = self.side.answer(state, last)
        made = None if plain else _own(output.get("past_key_values"))
        if self.cache is None and made is not None:
            for index, (key, value) in enumerate(self.kept):
                _update(made, self.depth + index, key, value)
        self.cache, self.kept, self.encoded, self.encoded_mask, self.mask = None, [], None, None, None
        if plain:
            return (out, *output[1:])
        output["last_hidden_state"] = out
        pooler = self.tuner.anatomy.pooler()
        if pooler is not None:
            output["pooler_output"] = pooler(out)
        return output


def build_ladders(
    tuner: Additive,
    *,
    sizes: SideSizes,
    left_out: int,
    temperature: float,
    pruned: bool,
    mixed: bool,
    generator: torch.Generator,
) -> None:
    """Side networks for all stacks of the tuner's model; every `left_out`-th block has none (0: all have
    one). Where `mixed`, the last stack's answer is mixed with the model's."""
    anatomy = tuner.anatomy
    names = list(dict.fromkeys(block.stack for block in anatomy.blocks))
    channels: Tensor | None = None
    for name in names:
        whole = [block for block in anatomy.blocks if block.stack == name]
        blocks = [block for block in whole if not left_out or block.index % left_out]
        last = name == names[-1]
        side = SideStack(
            tuner,
            blocks,
            sizes,
            temperature=temperature,
            out=anatomy.shape.reads if last else None,
            mixed=mixed,
            generator=generator,
        )
        if pruned:
            encoded, channels = channels, strongest_channels(whole, sizes.width)
            for own, block in zip(side.blocks, blocks, strict=True):
                assert isinstance(own, SideBlock)
                cut_down(own, block, channels, encoded)
        tuner.modules[f"side_{name}"] = side
        Ladder(tuner, side, blocks)


def activation_of(config: Any) -> Any:
    """The function between the maps of the backbone's feed-forward; configurations name it in five ways."""
    names = ("hidden_act", "hidden_activation", "activation_function", "dense_act_fn", "activation")
    return ACT2FN[next((getattr(config, name) for name in names if getattr(config, name, None)), "gelu")]


def _alone_without_last(module: nn.Module, state: dict[str, Any], prefix: str, *_: Any) -> None:
    """What was saved before there was a last gate was answered by the side network alone: nu = 1."""
    if f"{prefix}up.weight" in state:
        state.setdefault(f"{prefix}last", torch.tensor(float("inf")))


def _own(cache: Any) -> Any:
    """The cache of the stack's self-attention."""
    return cache.self_attention_cache if isinstance(cache, EncoderDecoderCache) else cache


def _update(cache: Any, layer: int, key: Tensor, value: Tensor) -> tuple[Tensor, Tensor]:
    while len(cache.layers) <= layer:
        cache.layers.append(DynamicLayer())  # type: ignore[no-untyped-call] # transformers
    made: tuple[Tensor, Tensor] = cache.layers[layer].update(key, value)
    return made


def _mask(padding: Tensor | None, text: Tensor, seen: int, *, causal: bool) -> Tensor | None:
    """Which of seen + n keys each of n queries may see, [b or 1, 1, n, seen + n]; None where all see all."""
    length = text.shape[1]
    if padding is not None and padding.ndim == 4:
        return padding
    if padding is None and not (causal and length > 1):
        return None
    mask = torch.ones(length, seen + length, dtype=torch.bool, device=text.device)
    mask = (mask.tril(seen) if causal else mask)[None, None]
    if padding is not None:
        own = torch.eye(length, seen + length, dtype=torch.bool, device=text.device)
        own = own.roll(seen, dims=1)
        # A padding token sees itself: a row without any key would come out as not-a-number.
        mask = (mask & padding.bool()[:, None, None, :]) | own
    return mask
