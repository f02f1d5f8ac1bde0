"""Rating a text, or a pair of texts, with a number."""

import math
import warnings
from collections.abc import Mapping, Sequence
from typing import Any

import torch
from scipy.stats import pearsonr, spearmanr
from torch import Tensor, nn

from peft_engine.tasks.base import Batch, Example, ItemScore, Row, mean_loss
from peft_engine.tasks.reading import Reading

DIGITS = 7
"""Of the numbers that are kept; a float32 has no more."""


class Regression(Reading):
    """`text`, or `text` and `text_b`, with `value`.

    Inside training values have mean 0 and deviation 1 over the training part, so that learning rates mean the
    same whatever the unit; losses are squared differences in these units. Predictions are in the unit of the
    data again.
    """

    def __init__(self, *arguments: Any, facts: Mapping[str, float], **named: Any) -> None:
        super().__init__(*arguments, **named)
        self.mean, self.deviation = facts.get("mean", 0.0), facts.get("deviation", 1.0)
        self.least, self.most = facts.get("least"), facts.get("most")
        """The range of the training part; None where it was not noted."""

    @property
    def names(self) -> tuple[str, ...]:
        return ("value",)

    def settle(self, rows: Sequence[Row]) -> None:
        values = [float(row["value"]) for row in rows]
        self.least, self.most = min(values), max(values)
        self.mean = math.fsum(values) / len(values)
        spread = math.sqrt(math.fsum((value - self.mean) ** 2 for value in values) / len(values))
        self.deviation = spread or 1.0

    def facts(self) -> dict[str, float]:
        found = {"mean": self.mean, "deviation": self.deviation, "least": self.least, "most": self.most}
        return {name: value for name, value in found.items() if value is not None}

    def encode(self, row: Row) -> Example:
        # Where rows are pairs, one without its second text is a pair too: the classifiers of BART and T5 want
        # as many ends of texts in every row of a batch.
        second = row.get("text_b")
        texts = (row["text"],) if second is None else (row["text"], second or " ")
        value = row.get("value")
        return self.coded(*texts) | {"label": self.mean if value is None else float(value)}

    def collate(self, examples: Sequence[Example]) -> Batch:
        values = torch.tensor([example["label"] for example in examples], dtype=torch.float64)
        labels = ((values - self.mean) / self.deviation).float()
        return Batch(self.padded(examples) | {"labels": labels}, self.number)

    def loss(self, model: nn.Module, batch: Batch) -> tuple[Tensor, int]:
        found = self.logits(model, batch).squeeze(-1)
        return (found - batch["labels"]).square().sum(), len(batch["labels"])

    def score(self, model: nn.Module, batch: Batch, rows: Sequence[Row]) -> list[ItemScore]:
        found = self.logits(model, batch).squeeze(-1)
        losses = (found - batch["labels"]).square().tolist()
        scores = []
        for row, loss, guess in zip(rows, losses, found.tolist(), strict=True):
            value = row.get("value")
            scores.append(
                ItemScore(
                    item=row["item"],
                    loss=loss,
                    weight=1,
                    prediction=f"{guess * self.deviation + self.mean:.{DIGITS}g}",
                    target="" if value is None else f"{value:.{DIGITS}g}",
                )
            )
        return scores

    def metrics(self, scores: Sequence[ItemScore]) -> dict[str, float]:
        guesses = [float(score.prediction) for score in scores]
        targets = [float(score.target) for score in scores]
        apart = [guess - target for guess, target in zip(guesses, targets, strict=True)]
        return {
            "pearson": _correlation(pearsonr, guesses, targets),
            "spearman": _correlation(spearmanr, guesses, targets),
            "mse": math.fsum(one * one for one in apart) / len(apart),
            "mae": math.fsum(map(abs, apart)) / len(apart),
            "loss": mean_loss(scores),
        }


def _correlation(how: Any, first: Sequence[float], second: Sequence[float]) -> float:
    """The correlation; 0 where one side is always the same."""
    if len(first) < 2:
        return 0.0
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # scipy warns of constant values, for which 0 is given
        found = float(how(first, second).statistic)
    return found if math.isfinite(found) else 0.0
