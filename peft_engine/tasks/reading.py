"""What all tasks share that a newly drawn head answers: a model that reads texts and writes none."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Any, ClassVar, cast

import torch
from torch import Tensor, nn
from transformers import AutoModelForSequenceClassification

from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.tasks import TASKS
from peft_engine.contract.texts import N_
from peft_engine.tasks.base import Batch, Example, ItemScore, Row, pad

NOT_READ = ("labels", "sizes", "words", "allowed")
"""What a batch holds beside that which the model reads."""


class Reading(ABC):
    """A task with a head of its own. What a row of it is, and what its answers are, its subclasses say."""

    sort: ClassVar[Any] = AutoModelForSequenceClassification
    """transformers' class that puts the head on a model."""

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

    @property
    def names(self) -> tuple[str, ...]:
        """What the model's configuration calls the outputs of the head."""
        return self.labels

    def load_model(self, folder: str) -> nn.Module:
        model = self.sort.from_pretrained(
            folder,
            num_labels=len(self.names),
            id2label=dict(enumerate(self.names)),
            label2id={name: number for number, name in enumerate(self.names)},
            dtype=torch.float32,
            local_files_only=True,
            trust_remote_code=False,
            use_safetensors=True,
        )
        model.config.pad_token_id = self.tokenizer.pad_token_id
        # It writes nothing; the cache that decoders build in every forward would be thrown away.
        model.config.use_cache = False
        return cast(nn.Module, model)

    def settle(self, rows: Sequence[Row]) -> None:
        """Take from the training part what answers depend on, beside the classes: usually nothing."""
        return

    def facts(self) -> dict[str, float]:
        """What `settle` took, as a data set's entry keeps it."""
        return {}

    def coded(self, *texts: str) -> Example:
        """One text or a pair as the model reads it, cut where it is too long."""
        # Left to themselves some tokenizers make segments for models that would take them for words, and some
        # make none for models that were trained with them.
        found = self.tokenizer(
            *texts, truncation=True, max_length=self.max_length, return_token_type_ids=self.segments
        )
        return {name: found[name] for name in ("input_ids", "token_type_ids") if name in found}

    def place(self, label: str, row: Row) -> int:
        """The number of a class.

        Raises:
            EngineError: no row of the training part has it.
        """
        found = self._number.get(label)
        if found is None:
            role = next(role.name for role in TASKS[self.key].roles if role.answer)
            raise EngineError(
                Problem(
                    field=f"data.{self.number}.columns.{role}",
                    text=N_("The label {label} of item {item} does not occur in the training part."),
                    advice=N_("Mend the row, or add examples of this label to the training part."),
                    values={"label": label, "item": row["item"]},
                )
            )
        return found

    def padded(self, examples: Sequence[Example]) -> dict[str, Tensor]:
        """What the model reads of several texts, [texts, length] each."""
        ids = [cast(list[int], example["input_ids"]) for example in examples]
        tensors = {
            "input_ids": pad(ids, self.tokenizer.pad_token_id),
            "attention_mask": pad([[1] * len(row) for row in ids], 0),
        }
        if "token_type_ids" in examples[0]:
            tensors["token_type_ids"] = pad([cast(list[int], e["token_type_ids"]) for e in examples], 0)
        return tensors

    def outputs(self, model: nn.Module, batch: Batch) -> Any:
        """What the model gives for a batch."""
        return model(**{name: value for name, value in batch.items() if name not in NOT_READ})

    def logits(self, model: nn.Module, batch: Batch) -> Tensor:
        """What the head gives, in full precision."""
        return cast(Tensor, self.outputs(model, batch).logits).float()

    def generate(self, model: nn.Module, rows: Sequence[Row], most_tokens: int) -> list[str]:
        return []

    @abstractmethod
    def encode(self, row: Row) -> Example:
        """See `Task`; the answer may be missing."""

    @abstractmethod
    def collate(self, examples: Sequence[Example]) -> Batch:
        """See `Task`."""

    @abstractmethod
    def loss(self, model: nn.Module, batch: Batch) -> tuple[Tensor, int]:
        """See `Task`."""

    @abstractmethod
    def score(self, model: nn.Module, batch: Batch, rows: Sequence[Row]) -> list[ItemScore]:
        """See `Task`."""

    @abstractmethod
    def metrics(self, scores: Sequence[ItemScore]) -> dict[str, float]:
        """See `Task`."""


def needs_offsets(tokenizer: Any) -> None:
    """Refuse a tokenizer that cannot tell which characters a token stands for.

    Raises:
        EngineError: it cannot.
    """
    if not getattr(tokenizer, "is_fast", False):
        raise EngineError(
            Problem(
                field="model.key",
                text=N_("The tokenizer of this model cannot tell which letters a token stands for."),
                advice=N_("Choose a model that comes with a tokenizer.json."),
            )
        )
