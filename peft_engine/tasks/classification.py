"""Sorting a text, or a pair of texts, into classes."""

from collections.abc import Sequence

import torch
from sklearn.metrics import f1_score, matthews_corrcoef
from torch import Tensor, nn
from torch.nn import functional as F

from peft_engine.tasks.base import Batch, Example, ItemScore, Row, mean_loss
from peft_engine.tasks.reading import Reading


class Classification(Reading):
    """Classification of one text (`text`) or of a pair (`text_a`, `text_b`)."""

    def encode(self, row: Row) -> Example:
        texts = (row["text_a"], row["text_b"]) if self.key == "pair_classification" else (row["text"],)
        return self.coded(*texts) | {"label": self.place(row["label"], row)}

    def collate(self, examples: Sequence[Example]) -> Batch:
        labels = torch.tensor([example["label"] for example in examples])
        return Batch(self.padded(examples) | {"labels": labels}, self.number)

    def loss(self, model: nn.Module, batch: Batch) -> tuple[Tensor, int]:
        logits = self.logits(model, batch)
        return F.cross_entropy(logits, batch["labels"], reduction="sum"), len(batch["labels"])

    def score(self, model: nn.Module, batch: Batch, rows: Sequence[Row]) -> list[ItemScore]:
        logs = F.log_softmax(self.logits(model, batch), dim=-1).cpu()
        scores = []
        for row, log, target in zip(rows, logs, batch["labels"].tolist(), strict=True):
            guess = int(log.argmax())
            scores.append(
                ItemScore(
                    item=row["item"],
                    loss=-float(log[target]),
                    weight=1,
                    prediction=self.labels[guess],
                    target=self.labels[target],
                    right=guess == target,
                    probabilities=[round(p, 6) for p in log.exp().tolist()],
                )
            )
        return scores

    def metrics(self, scores: Sequence[ItemScore]) -> dict[str, float]:
        targets = [score.target for score in scores]
        guesses = [score.prediction for score in scores]
        several = len({*targets, *guesses}) > 1
        return {
            "accuracy": sum(bool(score.right) for score in scores) / len(scores),
            "macro_f1": float(
                f1_score(targets, guesses, average="macro", labels=list(self.labels), zero_division=0.0)
            ),
            "matthews": float(matthews_corrcoef(targets, guesses)) if several else 0.0,
            "loss": mean_loss(scores),
        }
