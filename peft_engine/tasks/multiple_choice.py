"""Choosing among the answers that a row gives: each is read together with the prompt and gets one number."""

from collections.abc import Sequence
from typing import cast

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from peft_engine.tasks.base import Batch, Example, ItemScore, Row, mean_loss
from peft_engine.tasks.reading import Reading


class MultipleChoice(Reading):
    """`prompt` with `choices`, of which `choice` is right. Rows may have different numbers of choices.

    The head is transformers' sequence classifier with one output, which is what its classes for multiple
    choice are as well, but for RoBERTa, whose own would read a pooler that most checkpoints lack.
    """

    @property
    def names(self) -> tuple[str, ...]:
        return ("score",)

    def encode(self, row: Row) -> Example:
        choices = [self.coded(row["prompt"], choice) for choice in row["choices"]]
        longest = max((cast(list[int], one["input_ids"]) for one in choices), key=len)
        return {"input_ids": longest, "choices": choices, "label": row.get("choice") or 0}

    def collate(self, examples: Sequence[Example]) -> Batch:
        tensors = self.padded([one for example in examples for one in example["choices"]])
        tensors["sizes"] = torch.tensor([len(example["choices"]) for example in examples])
        tensors["labels"] = torch.tensor([example["label"] for example in examples])
        return Batch(tensors, self.number, len(examples))

    def loss(self, model: nn.Module, batch: Batch) -> tuple[Tensor, int]:
        table = self._table(model, batch)
        return F.cross_entropy(table, batch["labels"], reduction="sum"), len(batch["labels"])

    def score(self, model: nn.Module, batch: Batch, rows: Sequence[Row]) -> list[ItemScore]:
        logs = F.log_softmax(self._table(model, batch), dim=-1).cpu()
        scores = []
        for row, log, target in zip(rows, logs, batch["labels"].tolist(), strict=True):
            guess, choices = int(log.argmax()), row["choices"]
            scores.append(
                ItemScore(
                    item=row["item"],
                    loss=-float(log[target]),
                    weight=1,
                    prediction=choices[guess],
                    target=choices[target],
                    right=guess == target,
                    probabilities=[round(p, 6) for p in log.exp()[: len(choices)].tolist()],
                )
            )
        return scores

    def metrics(self, scores: Sequence[ItemScore]) -> dict[str, float]:
        right = sum(bool(score.right) for score in scores)
        return {"accuracy": right / len(scores), "loss": mean_loss(scores)}

    def _table(self, model: nn.Module, batch: Batch) -> Tensor:
        """A number for each choice of each row, [rows, most choices]; where a row has fewer, it is -inf."""
        numbers, sizes = self.logits(model, batch).squeeze(-1), batch["sizes"]
        there = torch.arange(int(sizes.max()), device=sizes.device) < sizes[:, None]
        table = numbers.new_full(there.shape, -torch.inf)
        return table.masked_scatter(there, numbers)
