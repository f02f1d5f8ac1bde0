"""An encoder-decoder that reads one text and writes another."""

from collections.abc import Sequence
from typing import Any, ClassVar, cast

import torch
from torch import Tensor, nn
from transformers import AutoModelForSeq2SeqLM

from peft_engine.tasks.base import Batch, Example, Row, pad
from peft_engine.tasks.writing import Writing


class PairWriting(Writing):
    """An encoder-decoder that turns `source` into `target`, or answers `prompt` with `context`."""

    sort: ClassVar[Any] = AutoModelForSeq2SeqLM
    """transformers' class of such a model."""

    def __init__(self, key: str, tokenizer: Any, max_length: int, number: int = 0) -> None:
        self.key = key
        self.number = number
        self.tokenizer = tokenizer
        self.max_length = max_length

    def load_model(self, folder: str) -> nn.Module:
        return cast(
            nn.Module,
            self.sort.from_pretrained(
                folder,
                dtype=torch.float32,
                local_files_only=True,
                trust_remote_code=False,
                use_safetensors=True,
            ),
        )

    def encode(self, row: Row) -> Example:
        target = self._texts(row)[1]
        coded = self._source(row)
        wanted = self.tokenizer(text_target=target, truncation=True, max_length=self.max_length)["input_ids"]
        end = self.tokenizer.eos_token_id
        if wanted[-1:] != [end]:  # not every tokenizer puts the end there by itself
            wanted = [*wanted[: self.max_length - 1], end]
        return {"input_ids": coded, "targets": wanted}

    def to_write(self, row: Row, most_tokens: int) -> tuple[dict[str, Tensor], int]:
        return self._sources([row]), min(most_tokens, self.max_length)

    def _sources(self, rows: Sequence[Row]) -> dict[str, Tensor]:
        ids = [self._source(row) for row in rows]
        return {
            "input_ids": pad(ids, self.tokenizer.pad_token_id),
            "attention_mask": pad([[1] * len(own) for own in ids], 0),
        }

    def _source(self, row: Row) -> list[int]:
        """What is read, after as many of the shown examples as fit."""
        text = self._texts(row)[0]
        for first in range(len(self.shown)):
            pairs = [self._texts(each) for each in self.shown[first:]]
            before = "".join(f"{source}\n{target}\n\n" for source, target in pairs)
            ids = self.tokenizer(before + text, truncation=True, max_length=self.max_length + 1)["input_ids"]
            if len(ids) <= self.max_length:
                self.note_fitting(len(pairs))
                return cast(list[int], ids)
        self.note_fitting(0)
        coded = self.tokenizer(text, truncation=True, max_length=self.max_length)
        return cast(list[int], coded["input_ids"])

    def generate(self, model: nn.Module, rows: Sequence[Row], most_tokens: int) -> list[str]:
        device = next(model.parameters()).device
        coded = {name: value.to(device) for name, value in self._sources(rows).items()}
        made = cast(Any, model).generate(
            input_ids=coded["input_ids"],
            attention_mask=coded["attention_mask"],
            max_new_tokens=min(most_tokens, self.max_length),
            do_sample=False,
            num_beams=1,
            use_cache=True,
            eos_token_id=self.ends(model),
        )
        return [text.strip() for text in self.tokenizer.batch_decode(made, skip_special_tokens=True)]

    def logits_and_targets(self, model: nn.Module, batch: Batch) -> tuple[Tensor, Tensor]:
        targets = batch["targets"]
        # The decoder reads its own target shifted by one; the model knows its start token.
        shifted = cast(Any, model).prepare_decoder_input_ids_from_labels(targets)
        logits = model(
            input_ids=batch["input_ids"],
            attention_mask=batch["attention_mask"],
            decoder_input_ids=shifted,
            use_cache=False,
        ).logits
        return logits, targets

    def _texts(self, row: Row) -> tuple[str, str]:
        """(what is read, what is to be written); the latter is empty where a row only asks."""
        if self.key == "text_to_text":
            return row["source"], row.get("target", "")
        context = row.get("context", "")
        return (f"{row['prompt']}\n{context}" if context else row["prompt"]), row.get("answer", "")
