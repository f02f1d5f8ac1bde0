"""Learned vectors put among the words of a text: behind its beginning, between its parts, before its end."""

from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor

from peft_engine.mechanisms.additive import Additive
from peft_engine.mechanisms.calls import by_name
from peft_engine.mechanisms.prompt import Insertion


class TextPlaces:
    """Where something can be put into texts [batch, n], as the number of the token that it stands before.

    Attributes:
        begin: behind the first token where a head reads that (encoders), else before it, [batch].
        second: before the second of two parts, [batch]; where there is one part only, -1.
        end: before the mark that ends the text, or behind its last token where none ends it, [batch].
    """

    def __init__(self, tuner: Additive, ids: Tensor, mask: Tensor | None, leads: bool = False) -> None:
        """`leads`: what is put in begins before the first token of encoders, too."""
        anatomy = tuner.anatomy
        marks = torch.tensor(sorted(anatomy.marks), dtype=ids.dtype, device=ids.device)
        real = torch.ones_like(ids, dtype=torch.bool) if mask is None else mask.bool()
        length = ids.shape[1]
        first = real.long().argmax(dim=1)
        last = length - 1 - real.long().flip(1).argmax(dim=1)
        marked = torch.isin(ids, marks) & real
        self.begin = first + (1 if anatomy.shape.kind == "encoder" and not leads else 0)
        ends = last + 1 - marked.gather(1, last[:, None])[:, 0].long()
        self.end = torch.maximum(ends, self.begin)
        self.second = torch.full_like(first, -1)
        if anatomy.task == "pair_classification":
            word = real & ~marked
            starts = word.clone()
            starts[:, 1:] &= ~word[:, :-1]
            two = starts & (starts.long().cumsum(dim=1) == 2)
            self.second = torch.where(two.any(dim=1), two.long().argmax(dim=1), self.second)


class TemplateInsertion(Insertion):
    """Puts vectors into the first stack of a model and takes their positions out again behind its last block.

    The decoder of an encoder-decoder goes on seeing the vectors' positions of the encoder.
    """

    def __init__(
        self,
        tuner: Additive,
        vectors: Callable[[int, Tensor], Tensor],
        places: Callable[[TextPlaces], Tensor],
        read: Callable[[Tensor], None] | None = None,
    ) -> None:
        """Register the hooks.

        Args:
            vectors: (batch, like) -> [batch, p, d] in the type of `like`.
            places: the token before which each vector stands, [batch, p], never falling within a row.
            read: gets the vectors' last hidden states [batch, p, d] before their positions are taken out.
        """
        self.tuner, self.vectors, self.places, self.read = tuner, vectors, places, read
        anatomy = tuner.anatomy
        name = anatomy.blocks[0].stack
        self.embedding, self.stack = anatomy.embedding(name), anatomy.stack_module(name)
        self.moved: Tensor | None = None
        self.added = 0
        tuner.before_call(f"{name}.input", self.stack, self._insert)
        if anatomy.shape.kind == "encoder_decoder":
            tuner.before_call("decoder.encoder_mask", anatomy.stack_module("decoder"), self._widen)
        else:
            tuner.after(f"{name}.output", self.stack, self._cut)

    def _insert(
        self, arguments: tuple[Any, ...], named: dict[str, Any]
    ) -> tuple[tuple[Any, ...], dict[str, Any]]:
        call = by_name(self.stack, arguments, named)
        ids, mask, kinds = call["input_ids"], call.get("attention_mask"), call.get("token_type_ids")
        words = self.embedding(ids)
        before = self.places(TextPlaces(self.tuner, ids, mask, self.leads))
        self.added = before.shape[1]
        number = torch.arange(ids.shape[1], device=ids.device)
        # A token moves on by one for each vector that stands before it or before an earlier token.
        self.moved = number + (before[:, None, :] <= number[None, :, None]).sum(dim=-1)
        self.own = before + torch.arange(self.added, device=ids.device)
        order = torch.cat([self.moved, self.own], dim=1).argsort(dim=1)
        call["input_ids"] = None
        call["inputs_embeds"] = take(torch.cat([words, self.vectors(len(words), words)], dim=1), order)
        if mask is not None:
            call["attention_mask"] = torch.cat([mask, torch.ones_like(before, dtype=mask.dtype)], 1).gather(
                1, order
            )
        if kinds is not None:
            near = kinds.gather(1, (before - 1).clamp(min=0))
            call["token_type_ids"] = torch.cat([kinds, near], dim=1).gather(1, order)
        return (), call

    def _cut(self, _: Any, output: Any) -> Any:
        """A head finds the text where it was."""
        assert self.moved is not None
        if self.leads:
            return output
        if isinstance(output, tuple):
            self._tell(output[0])
            return (take(output[0], self.moved), *output[1:])
        self._tell(output["last_hidden_state"])
        output["last_hidden_state"] = take(output["last_hidden_state"], self.moved)
        states = output.get("hidden_states")
        if states is not None:
            output["hidden_states"] = tuple(take(state, self.moved) for state in states)
        return output

    def _tell(self, states: Tensor) -> None:
        if self.read is not None:
            self.read(take(states, self.own))

    def _widen(
        self, arguments: tuple[Any, ...], named: dict[str, Any]
    ) -> tuple[tuple[Any, ...], dict[str, Any]]:
        """The encoder's mask as its decoder gets it: each text has become longer."""
        states, mask = named.get("encoder_hidden_states"), named.get("encoder_attention_mask")
        if states is not None and mask is not None and mask.shape[1] + self.added == states.shape[1]:
            number = torch.arange(states.shape[1], device=mask.device)
            first, length = mask.long().argmax(dim=1, keepdim=True), mask.long().sum(dim=1, keepdim=True)
            wide = (number >= first) & (number < first + length + self.added)
            named = {**named, "encoder_attention_mask": wide.to(mask.dtype)}
        return arguments, named


def take(states: Tensor, order: Tensor) -> Tensor:
    """states [b, m, d] at the positions order [b, k]: [b, k, d]."""
    return states.gather(1, order[..., None].expand(-1, -1, states.shape[-1]))
