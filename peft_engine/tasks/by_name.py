"""Sorting into classes without a new head: a model that writes is asked how likely the name of each class
is."""

from functools import cached_property
from typing import Any, ClassVar, cast

import torch
from torch import Tensor, nn
from transformers import AutoModelForCausalLM

from peft_engine.tasks.base import Batch, Example, Row
from peft_engine.tasks.causal import without_middle
from peft_engine.tasks.classification import Classification
from peft_engine.tasks.showing import Showing, that_fit

TEXT, LABEL = "Text:", "Label:"
"""What stands before a text and before the name of its class, in a line each."""


class ByName(Showing, Classification):
    """Classification by a decoder as it came, from what it is asked alone.

    The score of a class is the sum of the logarithms of the probabilities of the tokens of its name, behind
    the text; over all classes these are made to add up to 1.

    Source: Brown et al., Language Models are Few-Shot Learners, 2020, arXiv 2005.14165, section 2.4.
    """

    sort: ClassVar[Any] = AutoModelForCausalLM

    @property
    def names(self) -> tuple[str, ...]:
        return ()

    def load_model(self, folder: str) -> nn.Module:
        model = self.sort.from_pretrained(
            folder, dtype=torch.float32, local_files_only=True, trust_remote_code=False, use_safetensors=True
        )
        model.config.pad_token_id = self.tokenizer.pad_token_id
        return cast(nn.Module, model)

    def encode(self, row: Row) -> Example:
        start = [] if self.tokenizer.bos_token_id is None else [self.tokenizer.bos_token_id]
        room = self.max_length - len(start) - max(map(len, self._named))
        asked = without_middle(self._asked(row), room)
        shown = [[*self._asked(each), *self._ids(f" {_said(each['label'])}\n\n")] for each in self.shown]
        fitting = that_fit(shown, room - len(asked))
        self.note_fitting(len(fitting))
        ids = [*start, *(token for each in fitting for token in each), *asked]
        return {"input_ids": ids, "label": self.place(row["label"], row)}

    def logits(self, model: nn.Module, batch: Batch) -> Tensor:
        """Logarithms of the probabilities of the names, [batch, classes]."""
        pairs = zip(batch["input_ids"], batch["attention_mask"], strict=True)
        return torch.stack([self._likely(cast(Any, model), ids[mask.bool()][None]) for ids, mask in pairs])

    def _likely(self, model: Any, asked: Tensor) -> Tensor:
        """The same for one text, [1, length]; it is read once, whatever the number of classes."""
        named = self._named
        read = model(input_ids=asked, attention_mask=torch.ones_like(asked), use_cache=True)
        first = torch.tensor([ids[0] for ids in named], device=asked.device)
        found: Tensor = read.logits[0, -1].float().log_softmax(-1)[first]
        longest = max(map(len, named))
        if longest == 1:
            return found
        wanted = torch.full((len(named), longest), -1, device=asked.device)
        for number, ids in enumerate(named):
            wanted[number, : len(ids)] = torch.tensor(ids, device=asked.device)
        read.past_key_values.batch_repeat_interleave(len(named))
        mask = torch.ones(len(named), asked.shape[1] + longest - 1, dtype=torch.long, device=asked.device)
        further = model(
            input_ids=wanted[:, :-1].clamp(min=0),
            attention_mask=mask,
            past_key_values=read.past_key_values,
            use_cache=True,
        )
        logs: Tensor = further.logits.float().log_softmax(-1)
        logs = logs.gather(2, wanted[:, 1:, None].clamp(min=0))[..., 0]
        return found + (logs * (wanted[:, 1:] >= 0)).sum(1)

    @cached_property
    def _named(self) -> list[list[int]]:
        return [self._ids(f" {_said(label)}") for label in self.labels]

    def _asked(self, row: Row) -> list[int]:
        texts = (row["text_a"], row["text_b"]) if self.key == "pair_classification" else (row["text"],)
        return self._ids("".join(f"{TEXT} {text}\n" for text in texts) + LABEL)

    def _ids(self, text: str) -> list[int]:
        return cast(list[int], self.tokenizer(text, add_special_tokens=False)["input_ids"])


def _said(label: str) -> str:
    """The name of a class in words."""
    return label.replace("_", " ").strip() or label
