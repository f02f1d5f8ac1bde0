"""Sorting a text, or a pair of texts, into classes."""

from collections.abc import Sequence
from typing import Any, cast

import torch
from sklearn.metrics import f1_score, matthews_corrcoef
from torch import Tensor, nn
from torch.nn import functional as F
from transformers import AutoModelForSequenceClassification

from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.texts import N_
from peft_engine.tasks.base import Batch, Example, ItemScore, Row, mean_loss, pad


class Classification:
    """Classification of one text (`text`) or of a pair (`text_a`, `text_b`)."""

    def __init__(
        self,
        key: str,
        tokenizer: Any,
        labels: tuple[str, ...],
        max_length: int,
        segments: bool = True,
        number: int = 0,
    ) -> None:
        """`segments` says whether the model tells the two texts of a pair apart by token_type_ids."""
        self.key = key
        self.number = number
        self.tokenizer = tokenizer
        self.labels = labels
        self.max_length = max_length
        self.segments = segments
        self._number = {label: number for number, label in enumerate(labels)}

    def load_model(self, folder: str) -> nn.Module:
        model = AutoModelForSequenceClassification.from_pretrained(
            folder,
            num_labels=len(self.labels),
            id2label=dict(enumerate(self.labels)),
            label2id=self._number,
            dtype=torch.float32,
            local_files_only=True,
            trust_remote_code=False,
            use_safetensors=True,
        )
        model.config.pad_token_id = self.tokenizer.pad_token_id
        # A classifier writes nothing; the cache that decoders build in every forward would be thrown away.
        model.config.use_cache = False
        return cast(nn.Module, model)

    def encode(self, row: Row) -> Example:
        texts = (row["text_a"], row["text_b"]) if self.key == "pair_classification" else (row["text"],)
        # Left to themselves some tokenizers make segments for models that would take them for words, and some
        # make none for models that were trained with them.
        coded = self.tokenizer(
            *texts, truncation=True, max_length=self.max_length, return_token_type_ids=self.segments
        )
        if row["label"] not in self._number:
            raise EngineError(
                Problem(
                    field=f"data.{self.number}.columns.label",
                    text=N_("The label {label} of item {item} does not occur in the training part."),
                    advice=N_("Mend the row, or add examples of this label to the training part."),
                    values={"label": row["label"], "item": row["item"]},
                )
            )
        example: Example = {"input_ids": coded["input_ids"], "label": self._number[row["label"]]}
        if "token_type_ids" in coded:
            example["token_type_ids"] = coded["token_type_ids"]
        return example

    def collate(self, examples: Sequence[Example]) -> Batch:
        ids = [cast(list[int], example["input_ids"]) for example in examples]
        tensors = {
            "input_ids": pad(ids, self.tokenizer.pad_token_id),
            "attention_mask": pad([[1] * len(row) for row in ids], 0),
            "labels": torch.tensor([example["label"] for example in examples]),
        }
        if "token_type_ids" in examples[0]:
            tensors["token_type_ids"] = pad([cast(list[int], e["token_type_ids"]) for e in examples], 0)
        return Batch(tensors, self.number)

    def loss(self, model: nn.Module, batch: Batch) -> tuple[Tensor, int]:
        logits = self._logits(model, batch)
        return F.cross_entropy(logits, batch["labels"], reduction="sum"), len(batch["labels"])

    def score(self, model: nn.Module, batch: Batch, rows: Sequence[Row]) -> list[ItemScore]:
        logs = F.log_softmax(self._logits(model, batch), dim=-1).cpu()
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

    def generate(self, model: nn.Module, rows: Sequence[Row], most_tokens: int) -> list[str]:
        return []

    def _logits(self, model: nn.Module, batch: Batch) -> Tensor:
        inputs = {name: value for name, value in batch.items() if name != "labels"}
        return cast(Tensor, model(**inputs).logits).float()
