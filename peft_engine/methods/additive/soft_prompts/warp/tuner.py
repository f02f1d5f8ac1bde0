"""WARP: the class is read from a gap among learned vectors (Hambardzumyan et al. 2021, arXiv 2101.00121)."""

from typing import Any

import torch
from torch import Tensor, nn

from peft_engine.anatomy.masked_lm import MaskedLmHead, masked_lm_head
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.texts import N_
from peft_engine.mechanisms.additive import Additive
from peft_engine.mechanisms.pace import own_pace
from peft_engine.mechanisms.prompt import Prompt
from peft_engine.mechanisms.prompt_start import tokens_of
from peft_engine.mechanisms.quiet import without_dropout
from peft_engine.mechanisms.template import TemplateInsertion, TextPlaces

READER = "reader"


class Warp(Additive):
    """logits = Theta_V LN(act(W h + b)) + b_V, h being the hidden state at the gap."""

    def build(self, generator: torch.Generator) -> None:
        config, anatomy = self.config, self.anatomy
        gap = getattr(anatomy.tokenizer, "mask_token_id", None)
        if gap is None:
            raise EngineError(
                Problem(
                    field="method.key",
                    text=N_("The tokenizer of this model has no token for a gap."),
                    advice=N_("Choose a masked language model, or another method."),
                )
            )
        self.gap, head = gap, masked_lm_head(anatomy)
        third = config.length // 3 if config.layout == "spread" else 0
        around = config.length - 2 * third
        self.slots = (third, around - around // 2, around // 2, third)
        table = anatomy.embedding().get_parameter("weight").detach().float()
        drawn = torch.randn(config.length, table.shape[1], generator=generator)
        self.modules["prompt"] = Prompt(drawn * table.std().cpu() + table.mean().cpu())
        self.modules[READER] = head.reader
        self.classes = self._class_rows()
        if config.classes == "words":
            self._start_from_words(head)
        TemplateInsertion(self, self._vectors, self._pattern, self._read)
        for number, rows in enumerate(self.classes):
            self.before(f"head.{number}" if number else "head", rows, lambda _: self.found)
        if config.steady:
            without_dropout(self)

    def parameter_groups(self, learning_rate: float, weight_decay: float) -> list[dict[str, Any]]:
        """The vectors at a pace of their own: they are short, and the classes' rows want large steps."""
        groups = super().parameter_groups(learning_rate, weight_decay)
        return own_pace(self, groups, self.config.vector_rate)

    def state(self) -> dict[str, Tensor]:
        """The prompt alone: the reader belongs to the checkpoint, and the rows of the classes to the head."""
        return {name: value for name, value in super().state().items() if not name.startswith(READER)}

    def load(self, state: dict[str, Tensor]) -> None:
        own = {name: value for name, value in super().state().items() if name.startswith(READER)}
        super().load(own | state)

    def detach(self) -> None:
        for parameter in self.anatomy.head_parameters():
            parameter.requires_grad_(True)
        super().detach()

    # -- the gap --------------------------------------------------------------------------------------------

    def _vectors(self, batch: int, like: Tensor) -> Tensor:
        """The learned vectors with the gap's own vector at its place, [batch, p + 1, d]."""
        made: Tensor = self.modules["prompt"](batch, like)
        words = self.anatomy.embedding()
        gap = words(torch.full((batch, 1), self.gap, device=like.device)).to(like.dtype)
        left = self.slots[0] + self.slots[1]
        return torch.cat([made[:, :left], gap, made[:, left:]], dim=1)

    def _pattern(self, text: TextPlaces) -> Tensor:
        """Around the gap: between two parts, or at the end of a single one; the rest at both ends."""
        middle = torch.where(text.second < 0, text.end, text.second)
        first, left, right, last = self.slots
        places = torch.stack([text.begin, middle, text.end], dim=1)
        counts = torch.tensor([first, left + 1 + right, last], device=places.device)
        return places.repeat_interleave(counts, dim=1)

    def _read(self, states: Tensor) -> None:
        self.found = self.modules[READER](states[:, self.slots[0] + self.slots[1]])

    # -- the classes ----------------------------------------------------------------------------------------

    def _class_rows(self) -> list[nn.Linear]:
        """The last map of each data set's head, one row a class; what stands before it is passed over, and
        rests."""
        for parameter in self.anatomy.head_parameters():
            parameter.requires_grad_(False)
        found = []
        for number in range(len(self.anatomy.sets)):
            parts = self.anatomy.head_modules(number)
            maps = [m for part in parts for m in part.modules() if isinstance(m, nn.Linear)]
            found.append(maps[-1].requires_grad_(True))
        return found

    @torch.no_grad()
    def _start_from_words(self, head: MaskedLmHead) -> None:
        """Rows and biases by which the model itself tells the names of the classes apart."""
        for rows, served in zip(self.classes, self.anatomy.sets, strict=True):
            for number, name in enumerate(served.labels):
                words = tokens_of(self.anatomy.tokenizer, f" {name}")
                if words:
                    rows.weight[number] = head.weight[words].mean(dim=0)
                    rows.bias[number] = head.bias[words].mean()


TUNER = Warp
