"""Prompt-tuning: P before the word vectors (Lester et al. 2021, arXiv 2104.08691)."""

import torch

from peft_engine.mechanisms.prompt import Prompt, Prompted, PromptInsertion
from peft_engine.mechanisms.prompt_start import first_vectors


class PromptTuning(Prompted):
    """E' = [P ; E(x)], once, before the first block."""

    def build(self, generator: torch.Generator) -> None:
        config = self.config
        first = first_vectors(self.anatomy, config.length, config.start, config.text, generator)
        prompt = Prompt(first)
        self.modules["prompt"] = prompt
        self.insertion = PromptInsertion(self, prompt, config.length)


TUNER = PromptTuning
