"""Giving a text any number of labels: each class is a question of its own, answered by yes or no."""

from collections.abc import Sequence

import torch
from sklearn.metrics import f1_score
from torch import Tensor, nn
from torch.nn import functional as F

from peft_engine.tasks.base import Batch, Example, ItemScore, Row, mean_loss
from peft_engine.tasks.reading import Reading

THRESHOLD = 0.5
"""A label is given from this probability on."""


class MultiLabel(Reading):
    """`text` with `labels`, of which there may be none."""

    def encode(self, row: Row) -> Example:
        given = {self.place(label, row) for label in row.get("labels") or ()}
        return self.coded(row["text"]) | {"label": [int(n in given) for n in range(len(self.labels))]}

    def collate(self, examples: Sequence[Example]) -> Batch:
        labels = torch.tensor([example["label"] for example in examples], dtype=torch.float32)
        return Batch(self.padded(examples) | {"labels": labels}, self.number)

    def loss(self, model: nn.Module, batch: Batch) -> tuple[Tensor, int]:
        return self._losses(model, batch)[0].sum(), len(batch["labels"])

    def score(self, model: nn.Module, batch: Batch, rows: Sequence[Row]) -> list[ItemScore]:
        losses, logits = self._losses(model, batch)
        chances = logits.sigmoid().cpu().tolist()
        scores = []
        for row, loss, chance, wanted in zip(
            rows, losses.tolist(), chances, batch["labels"].tolist(), strict=True
        ):
            found = [label for label, p in zip(self.labels, chance, strict=True) if p >= THRESHOLD]
            true = [label for label, there in zip(self.labels, wanted, strict=True) if there]
            scores.append(
                ItemScore(
                    item=row["item"],
                    loss=loss,
                    weight=1,
                    prediction=", ".join(found),
                    target=", ".join(true),
                    right=found == true,
                    probabilities=[round(p, 6) for p in chance],
                    given=found,
                    wanted=true,
                )
            )
        return scores

    def metrics(self, scores: Sequence[ItemScore]) -> dict[str, float]:
        wanted = [[label in score.wanted for label in self.labels] for score in scores]
        given = [[label in score.given for label in self.labels] for score in scores]
        return {
            **{
                f"{average}_f1": float(f1_score(wanted, given, average=average, zero_division=0.0))
                for average in ("micro", "macro")
            },
            "exact_match": sum(bool(score.right) for score in scores) / len(scores),
            "loss": mean_loss(scores),
        }

    def _losses(self, model: nn.Module, batch: Batch) -> tuple[Tensor, Tensor]:
        """The loss of each text, in nats and as a mean over the classes, and the logits [texts, classes]."""
        logits = self.logits(model, batch)
        losses = F.binary_cross_entropy_with_logits(logits, batch["labels"], reduction="none")
        return losses.mean(dim=1), logits
