"""Tasks in which the model writes: language modelling, following instructions, text to text."""

import math
from collections.abc import Sequence
from typing import Any, cast

import sacrebleu
import torch
from torch import Tensor, nn
from torch.nn import functional as F
from transformers import AutoModelForCausalLM, AutoModelForSeq2SeqLM

from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.texts import N_
from peft_engine.tasks.base import IGNORE, Batch, Example, ItemScore, Row, mean_loss, pad


class _Writing:
    """What both kinds of writer share: loss over target tokens, and metrics."""

    key: str
    number: int
    labels: tuple[str, ...] = ()
    tokenizer: Any
    max_length: int

    def _logits_and_targets(self, model: nn.Module, batch: Batch) -> tuple[Tensor, Tensor]:
        raise NotImplementedError(type(self).__name__)  # the two kinds of writer differ here

    def loss(self, model: nn.Module, batch: Batch) -> tuple[Tensor, int]:
        logits, targets = self._logits_and_targets(model, batch)
        keep = targets != IGNORE
        count = int(keep.sum())
        if 2 * count < targets.numel():
            # Where most positions have no target (a prompt), they are left out first.
            return F.cross_entropy(logits[keep].float(), targets[keep], reduction="sum"), count
        # Else leaving them out would copy nearly all logits twice, forward and backward.
        flat = logits.flatten(0, 1).float()
        return F.cross_entropy(flat, targets.flatten(), reduction="sum", ignore_index=IGNORE), count

    def score(self, model: nn.Module, batch: Batch, rows: Sequence[Row]) -> list[ItemScore]:
        logits, targets = self._logits_and_targets(model, batch)
        # Positions in one row, as in the loss: with the words in the middle all logits would be copied once
        # more.
        flat = F.cross_entropy(
            logits.flatten(0, 1).float(), targets.flatten(), reduction="none", ignore_index=IGNORE
        )
        losses = flat.view_as(targets).cpu()
        counts = (targets != IGNORE).sum(dim=1).tolist()
        return [
            ItemScore(item=row["item"], loss=float(loss.sum()) / max(1, count), weight=count)
            for row, loss, count in zip(rows, losses, counts, strict=True)
        ]

    def expected(self, model: nn.Module, batch: Batch) -> tuple[Tensor, Tensor]:
        """Logarithms of the probabilities of every token at every position, [batch, length, vocabulary], and
        the token that stands there in truth (IGNORE where none is to be written)."""
        logits, targets = self._logits_and_targets(model, batch)
        return F.log_softmax(logits.float(), dim=-1), targets

    def to_write(self, row: Row, most_tokens: int) -> tuple[dict[str, Tensor], int]:
        """What `generate` of the model reads for a row ([1, length] by name), and how many tokens may
        follow.

        Raises:
            EngineError: there is nothing to begin with.
        """
        raise NotImplementedError(type(self).__name__)  # the two kinds of writer differ here

    def ends(self, model: nn.Module) -> list[int]:
        """The tokens that end an answer: the one that training puts there, and the model's own."""
        own = cast(Any, model).generation_config.eos_token_id
        return sorted({self.tokenizer.eos_token_id, *([own] if isinstance(own, int) else own or ())})

    def metrics(self, scores: Sequence[ItemScore]) -> dict[str, float]:
        loss = mean_loss(scores)
        found = {"loss": loss, "perplexity": math.exp(min(loss, 50.0))}
        written = [score for score in scores if score.target]
        if written:
            found["chrf"] = float(
                sacrebleu.corpus_chrf([s.prediction for s in written], [[s.target for s in written]]).score
            )
            found["exact_match"] = sum(bool(score.right) for score in written) / len(written)
        return found


def _batch(ids: list[list[int]], examples: Sequence[Example], padding: int, number: int) -> Batch:
    """What is read and what is to be written, each padded to its longest."""
    targets = [cast(list[int], example["targets"]) for example in examples]
    tensors = {
        "input_ids": pad(ids, padding),
        "attention_mask": pad([[1] * len(row) for row in ids], 0),
        "targets": pad(targets, IGNORE),
    }
    return Batch(tensors, number)


class CausalWriting(_Writing):
    """A decoder that goes on with a text (`text`), or answers (`prompt`, `context`, `answer`)."""

    def __init__(self, key: str, tokenizer: Any, max_length: int, number: int = 0) -> None:
        self.key = key
        self.number = number
        self.tokenizer = tokenizer
        self.max_length = max_length

    def load_model(self, folder: str) -> nn.Module:
        model = AutoModelForCausalLM.from_pretrained(
            folder, dtype=torch.float32, local_files_only=True, trust_remote_code=False, use_safetensors=True
        )
        model.config.pad_token_id = self.tokenizer.pad_token_id
        return cast(nn.Module, model)

    def encode(self, row: Row) -> Example:
        if self.key == "language_modelling":
            ids = [*self._start(), *self._ids(row["text"])][: self.max_length - 1]
            ids.append(self.tokenizer.eos_token_id)
            return {"input_ids": ids, "targets": list(ids)}
        # An answer that is cut still ends: what never ends teaches to write on for ever.
        answer = [*self._ids(row["answer"])[: self.max_length // 2 - 1], self.tokenizer.eos_token_id]
        prompt = self._prompt_ids(row, self.max_length - len(answer))
        return {"input_ids": prompt + answer, "targets": [IGNORE] * len(prompt) + answer}

    def collate(self, examples: Sequence[Example]) -> Batch:
        ids = [cast(list[int], example["input_ids"]) for example in examples]
        return _batch(ids, examples, self.tokenizer.pad_token_id, self.number)

    def generate(self, model: nn.Module, rows: Sequence[Row], most_tokens: int) -> list[str]:
        if self.key == "language_modelling":
            return []
        room = self._room(most_tokens)
        return self._continue(model, [self._beginning(row, room) for row in rows], room)

    def go_on(self, model: nn.Module, texts: Sequence[str], most_tokens: int) -> list[str]:
        """What the model writes after each of these texts, greedily.

        Raises:
            EngineError: a text is empty, and the model has no token with which every text begins.
        """
        room = self._room(most_tokens)
        prompts = [self._opening(text, room) for text in texts]
        return self._continue(model, prompts, room)

    def to_write(self, row: Row, most_tokens: int) -> tuple[dict[str, Tensor], int]:
        room = self._room(most_tokens)
        ids = torch.tensor([self._beginning(row, room)])
        return {"input_ids": ids, "attention_mask": torch.ones_like(ids)}, room

    def _beginning(self, row: Row, room: int) -> list[int]:
        """What the model goes on from, so short that an answer of `room` tokens fits."""
        if self.key == "language_modelling":
            return self._opening(row["text"], room)
        return self._prompt_ids(row, self.max_length - room)

    def _opening(self, text: str, room: int) -> list[int]:
        """The end of a text, so much as leaves room."""
        ids = [*self._start(), *self._ids(text)][-(self.max_length - room) :]
        if not ids:
            raise EngineError(
                Problem(
                    field="texts",
                    text=N_("A text is empty, and this model cannot begin one by itself."),
                    advice=N_("Give at least the first word of each text."),
                )
            )
        return ids

    def _room(self, most_tokens: int) -> int:
        """Tokens left to an answer: prompt and answer together must fit, as they did in training."""
        return min(most_tokens, self.max_length // 2)

    def _continue(self, model: nn.Module, prompts: Sequence[list[int]], tokens: int) -> list[str]:
        """One text at a time: padding on the left would shift the positions of some models."""
        texts = []
        device = next(model.parameters()).device
        for ids in prompts:
            prompt = torch.tensor([ids], device=device)
            made = cast(Any, model).generate(
                input_ids=prompt,
                attention_mask=torch.ones_like(prompt),
                max_new_tokens=tokens,
                do_sample=False,
                use_cache=True,
                pad_token_id=self.tokenizer.pad_token_id,
                eos_token_id=self.ends(model),
            )
            texts.append(self.tokenizer.decode(made[0, len(ids) :], skip_special_tokens=True).strip())
        return texts

    def _logits_and_targets(self, model: nn.Module, batch: Batch) -> tuple[Tensor, Tensor]:
        # No cache: it serves writing alone, and every forward would copy all keys and values into it.
        logits = model(
            input_ids=batch["input_ids"], attention_mask=batch["attention_mask"], use_cache=False
        ).logits
        # The targets move by one, not the logits: a slice of these would be copied.
        return logits, F.pad(batch["targets"][:, 1:], (0, 1), value=IGNORE)

    def _ids(self, text: str) -> list[int]:
        return cast(list[int], self.tokenizer(text, add_special_tokens=False)["input_ids"])

    def _start(self) -> list[int]:
        start = self.tokenizer.bos_token_id
        return [] if start is None else [start]

    def _prompt_ids(self, row: Row, most: int) -> list[int]:
        """The prompt, cut in the middle of the context rather than at the question where it is too long."""
        context = row.get("context", "")
        text = f"{row['prompt']}\n{context}\n" if context else f"{row['prompt']}\n"
        ids = [*self._start(), *self._ids(text)]
        return ids if len(ids) <= most else [*ids[: most // 2], *ids[len(ids) - (most - most // 2) :]]


class PairWriting(_Writing):
    """An encoder-decoder that turns `source` into `target`, or answers `prompt` with `context`."""

    def __init__(self, key: str, tokenizer: Any, max_length: int, number: int = 0) -> None:
        self.key = key
        self.number = number
        self.tokenizer = tokenizer
        self.max_length = max_length

    def load_model(self, folder: str) -> nn.Module:
        return cast(
            nn.Module,
            AutoModelForSeq2SeqLM.from_pretrained(
                folder,
                dtype=torch.float32,
                local_files_only=True,
                trust_remote_code=False,
                use_safetensors=True,
            ),
        )

    def encode(self, row: Row) -> Example:
        source, target = self._texts(row)
        coded = self.tokenizer(source, truncation=True, max_length=self.max_length)["input_ids"]
        wanted = self.tokenizer(text_target=target, truncation=True, max_length=self.max_length)["input_ids"]
        end = self.tokenizer.eos_token_id
        if wanted[-1:] != [end]:  # not every tokenizer puts the end there by itself
            wanted = [*wanted[: self.max_length - 1], end]
        return {"input_ids": coded, "targets": wanted}

    def collate(self, examples: Sequence[Example]) -> Batch:
        ids = [cast(list[int], example["input_ids"]) for example in examples]
        return _batch(ids, examples, self.tokenizer.pad_token_id, self.number)

    def to_write(self, row: Row, most_tokens: int) -> tuple[dict[str, Tensor], int]:
        return self._sources([row]), min(most_tokens, self.max_length)

    def _sources(self, rows: Sequence[Row]) -> dict[str, Tensor]:
        coded = self.tokenizer(
            [self._texts(row)[0] for row in rows],
            truncation=True,
            max_length=self.max_length,
            padding=True,
            return_tensors="pt",
        )
        return {name: coded[name] for name in ("input_ids", "attention_mask")}

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

    def _logits_and_targets(self, model: nn.Module, batch: Batch) -> tuple[Tensor, Tensor]:
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
