"""P-tuning: h = MLP(BiLSTM(E)) among the words of a text (Liu et al. 2021, arXiv 2103.10385)."""

from typing import Any

import torch
from torch import Tensor

from peft_engine.mechanisms.pace import own_pace
from peft_engine.mechanisms.prompt import Prompt, Prompted, PromptInsertion
from peft_engine.mechanisms.prompt_network import PromptNetwork
from peft_engine.mechanisms.template import TemplateInsertion, TextPlaces


class PTuning(Prompted):
    def build(self, generator: torch.Generator) -> None:
        config = self.config
        self.slots = (config.before, config.between, config.after)
        length, width = sum(self.slots), self.anatomy.shape.embedding_width
        self.modules["prompt"] = PromptNetwork(
            config.network, length, width, config.inner or width, config.layers, generator
        )
        if self.anatomy.decodes:
            self.insertion = PromptInsertion(self, self._vectors, length)
        else:
            self.insertion = TemplateInsertion(self, self._vectors, self._pattern)

    def parameter_groups(self, learning_rate: float, weight_decay: float) -> list[dict[str, Any]]:
        """The network at a pace of its own: each of its numbers moves all vectors at once."""
        groups = super().parameter_groups(learning_rate, weight_decay)
        return own_pace(self, groups, self.config.network_rate)

    def finish(self) -> None:
        network = self.modules["prompt"]
        if isinstance(network, PromptNetwork):
            with torch.no_grad():
                self.modules["prompt"] = Prompt(network.vectors())

    def _vectors(self, batch: int, like: Tensor) -> Tensor:
        made: Tensor = self.modules["prompt"](batch, like)
        return made

    def _pattern(self, text: TextPlaces) -> Tensor:
        """Before the first part, before the second (a single part has these there too), before the end."""
        second = torch.where(text.second < 0, text.begin, text.second)
        places = torch.stack([text.begin, second, text.end], dim=1)
        counts = torch.tensor(self.slots, device=places.device)
        return places.repeat_interleave(counts, dim=1)


TUNER = PTuning
