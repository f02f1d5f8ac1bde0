"""Prompt-tuning: P before the word vectors (Lester et al. 2021, arXiv 2104.08691)."""

import torch

from peft_engine.mechanisms.prompt import Prompt, Prompted, PromptInsertion, first_vectors


class PromptTuning(Prompted):
    """E' = [P ; E(x)], once, before the first block."""

    def build(self, generator: torch.Generator) -> None:
        first = first_vectors(self.anatomy.embedding(), self.config.length, self.config.start, generator)
        prompt = Prompt(first)
        self.modules["prompt"] = prompt
        self.insertion = PromptInsertion(self, prompt, self.config.length)


TUNER = PromptTuning
