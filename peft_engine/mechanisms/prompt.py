"""Learned vectors put before the words of every text; the rest of the model never knows."""

from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor, nn

from peft_engine.mechanisms.additive import Additive
from peft_engine.mechanisms.calls import by_name, seen_tokens

LEADS = "leads"
"""In a state: the vectors stand before the first token of an encoder."""


class Prompt(nn.Module):
    """P [p, d], kept in float32.

    Source: Lester, Al-Rfou, Constant, The Power of Scale for Parameter-Efficient Prompt Tuning, EMNLP 2021,
    arXiv 2104.08691, section 2.
    """

    def __init__(self, first: Tensor) -> None:
        super().__init__()
        self.vectors = nn.Parameter(first.detach().clone().float())

    def forward(self, batch: int, like: Tensor) -> Tensor:
        """[batch, p, d] in the type of `like`."""
        return self.vectors.to(like.dtype).expand(batch, -1, -1)


class Insertion:
    """Puts learned vectors among the words of a text.

    Attributes:
        leads: of an encoder: they begin before the text's first token and keep their positions, so that what
            reads the first position reads the first of them. HF peft has it so; nothing is trained so here.
    """

    leads = False


class Prompted(Additive):
    """A method whose vectors an insertion puts among the words; its state says where they lead."""

    insertion: Insertion

    def state(self) -> dict[str, Tensor]:
        return super().state() | ({LEADS: torch.tensor(True)} if self.insertion.leads else {})

    def load(self, state: dict[str, Tensor]) -> None:
        super().load({name: value for name, value in state.items() if name != LEADS})
        self.insertion.leads = LEADS in state


class PromptInsertion(Insertion):
    """Puts a prompt into the first stack of a model and takes its positions out again behind the last block.

    In an encoder the prompt stands after the first token, so that what reads the first position still finds
    it there; elsewhere it stands before everything. An encoder-decoder's decoder goes on seeing the prompt's
    positions of the encoder. While a text is written with a cache, the prompt goes in with the first pass and
    lies in the cache from then on.
    """

    def __init__(self, tuner: Additive, prompt: Callable[[int, Tensor], Tensor], length: int) -> None:
        """`prompt(batch, like)` gives [batch, length, d]."""
        anatomy = tuner.anatomy
        self.prompt, self.length = prompt, length
        stack = anatomy.blocks[0].stack
        self.embedding = anatomy.embedding(stack)
        self.stack = anatomy.stack_module(stack)
        self.encodes = anatomy.shape.kind == "encoder"
        self.inserted = False
        tuner.before_call(f"{stack}.input", self.stack, self._widen)
        if anatomy.shape.kind == "encoder_decoder":
            decoder = anatomy.stack_module("decoder")
            tuner.before_call("decoder.encoder_mask", decoder, self._widen_encoder_mask)
        else:
            tuner.after(f"{stack}.output", self.stack, self._cut)

    @property
    def at(self) -> int:
        """How many tokens stand before the prompt."""
        return int(self.encodes and not self.leads)

    def _widen(
        self, arguments: tuple[Any, ...], named: dict[str, Any]
    ) -> tuple[tuple[Any, ...], dict[str, Any]]:
        call = by_name(self.stack, arguments, named)
        seen = seen_tokens(call.get("past_key_values"))
        self.inserted = seen == 0
        words = call.get("inputs_embeds")
        if words is None:
            words = self.embedding(call["input_ids"])
        mask = call.get("attention_mask")
        if mask is not None:
            call["attention_mask"] = self._with(mask, torch.ones_like(mask[:, :1]).expand(-1, self.length))
        positions = call.get("position_ids")
        if not self.inserted:
            if positions is not None:
                call["position_ids"] = positions + self.length
            return (), call
        call["input_ids"] = None
        call["inputs_embeds"] = self._with(words, self.prompt(len(words), words))
        if positions is not None:
            own = torch.arange(self.length, device=positions.device).expand(len(positions), -1) + self.at
            moved = torch.cat([positions[:, : self.at], positions[:, self.at :] + self.length], dim=1)
            call["position_ids"] = self._with(moved, own)
        kinds = call.get("token_type_ids")
        if kinds is not None:
            call["token_type_ids"] = self._with(kinds, torch.zeros_like(kinds[:, :1]).expand(-1, self.length))
        return (), call

    def _with(self, text: Tensor, prompt: Tensor) -> Tensor:
        """The prompt's share [b, p, ...] put into that of the text [b, n, ...]."""
        return torch.cat([text[:, : self.at], prompt, text[:, self.at :]], dim=1)

    def _cut(self, _: Any, output: Any) -> Any:
        """Take the prompt's positions out of the hidden states: a head finds the text where it was."""
        if not self.inserted or self.leads:
            return output
        if isinstance(output, tuple):
            return (self._without(output[0]), *output[1:])
        output["last_hidden_state"] = self._without(output["last_hidden_state"])
        states = output.get("hidden_states")
        if states is not None:
            output["hidden_states"] = tuple(self._without(state) for state in states)
        return output

    def _without(self, states: Tensor) -> Tensor:
        if self.at == 0:
            return states[:, self.length :]
        return torch.cat([states[:, : self.at], states[:, self.at + self.length :]], dim=1)

    def _widen_encoder_mask(
        self, arguments: tuple[Any, ...], named: dict[str, Any]
    ) -> tuple[tuple[Any, ...], dict[str, Any]]:
        states, mask = named.get("encoder_hidden_states"), named.get("encoder_attention_mask")
        if states is not None and mask is not None and mask.shape[1] + self.length == states.shape[1]:
            own = torch.ones_like(mask[:, :1]).expand(-1, self.length)
            named = {**named, "encoder_attention_mask": self._with(mask, own)}
        return arguments, named
