"""What tasks share in which a model writes: the loss over target tokens, scores and metrics."""

from collections.abc import Sequence
from typing import Any, cast

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from peft_engine.tasks.base import IGNORE, Batch, Example, ItemScore, Row, mean_loss, pad
from peft_engine.tasks.scoring import bits_per_byte, perplexity, written_metrics
from peft_engine.tasks.showing import Showing


class Writing(Showing):
    """What every kind of writer shares."""

    key: str
    number: int
    labels: tuple[str, ...] = ()
    tokenizer: Any
    max_length: int

    def logits_and_targets(self, model: nn.Module, batch: Batch) -> tuple[Tensor, Tensor]:
        """Logits [batch, length, vocabulary], and the token wanted at each place, [batch, length], IGNORE
        where none is."""
        raise NotImplementedError(type(self).__name__)  # the kinds of writer differ here

    def loss(self, model: nn.Module, batch: Batch) -> tuple[Tensor, int]:
        logits, targets = self.logits_and_targets(model, batch)
        keep = targets != IGNORE
        count = int(keep.sum())
        if 2 * count < targets.numel():
            # Where most positions have no target (a prompt), they are left out first.
            return F.cross_entropy(logits[keep].float(), targets[keep], reduction="sum"), count
        # Else leaving them out would copy nearly all logits twice, forward and backward.
        flat = logits.flatten(0, 1).float()
        return F.cross_entropy(flat, targets.flatten(), reduction="sum", ignore_index=IGNORE), count

    def score(self, model: nn.Module, batch: Batch, rows: Sequence[Row]) -> list[ItemScore]:
        logits, targets = self.logits_and_targets(model, batch)
        # Positions in one row, as in the loss: with the words in the middle all logits would be copied once
        # more.
        flat = F.cross_entropy(
            logits.flatten(0, 1).float(), targets.flatten(), reduction="none", ignore_index=IGNORE
        )
        losses = flat.view_as(targets).cpu()
        counts = (targets != IGNORE).sum(dim=1).tolist()
        bytes_of = batch["bytes"].tolist() if "bytes" in batch else [0] * len(rows)
        return [
            ItemScore(item=row["item"], loss=float(loss.sum()) / max(1, count), weight=count, bytes=size)
            for row, loss, count, size in zip(rows, losses, counts, bytes_of, strict=True)
        ]

    def expected(self, model: nn.Module, batch: Batch) -> tuple[Tensor, Tensor]:
        """Logarithms of the probabilities of every token at every position, [batch, length, vocabulary], and
        the token that stands there in truth (IGNORE where none is to be written)."""
        logits, targets = self.logits_and_targets(model, batch)
        return F.log_softmax(logits.float(), dim=-1), targets

    def to_write(self, row: Row, most_tokens: int) -> tuple[dict[str, Tensor], int]:
        """What `generate` of the model reads for a row ([1, length] by name), and how many tokens may
        follow.

        Raises:
            EngineError: there is nothing to begin with.
        """
        raise NotImplementedError(type(self).__name__)  # the kinds of writer differ here

    def wanted(self, row: Row) -> str:
        """The text that is to be written for a row; "" where there is none."""
        return str(row.get("target") or row.get("answer") or "")

    def ends(self, model: nn.Module) -> list[int]:
        """The tokens that end an answer: the one that training puts there, and the model's own."""
        own = cast(Any, model).generation_config.eos_token_id
        return sorted({self.tokenizer.eos_token_id, *([own] if isinstance(own, int) else own or ())})

    def metrics(self, scores: Sequence[ItemScore]) -> dict[str, float]:
        loss = mean_loss(scores)
        found = {"loss": loss, "perplexity": perplexity(loss)}
        if any(score.bytes for score in scores):
            found["bits_per_byte"] = bits_per_byte(scores)
        written = [score for score in scores if score.target]
        return found | written_metrics([s.prediction for s in written], [s.target for s in written])

    def collate(self, examples: Sequence[Example]) -> Batch:
        """What is read and what is to be written, each padded to its longest."""
        ids = [cast(list[int], example["input_ids"]) for example in examples]
        targets = [cast(list[int], example["targets"]) for example in examples]
        tensors = {
            "input_ids": pad(ids, self.tokenizer.pad_token_id),
            "attention_mask": pad([[1] * len(row) for row in ids], 0),
            "targets": pad(targets, IGNORE),
        }
        if "bytes" in examples[0]:
            tensors["bytes"] = torch.tensor([example["bytes"] for example in examples])
        return Batch(tensors, self.number)


def pieces(tokenizer: Any, example: Example) -> list[tuple[str, bool]]:
    """The tokens of an example, each with whether it counts in the loss, in the order in which the model
    meets them. Where what is written is no part of what is read, it stands behind it."""
    ids, targets = cast(list[int], example["input_ids"]), cast(list[int], example["targets"])
    # What is written after reading may be as long as what is read; only its own tokens stand beside it.
    if len(targets) == len(ids) and all(t in (IGNORE, i) for i, t in zip(ids, targets, strict=True)):
        told = [(token, target != IGNORE) for token, target in zip(ids, targets, strict=True)]
    else:
        told = [*((token, False) for token in ids), *((token, True) for token in targets)]
    special = set(tokenizer.all_special_ids)
    found, run = list[tuple[str, bool]](), list[int]()
    for token, counts in told:
        if token in special:
            run, text = [], str(tokenizer.convert_ids_to_tokens(token))
        else:
            # What one token says may depend on those before it; so few of them are enough to tell.
            run = [*run[-8:], token]
            text = str(tokenizer.decode(run))[len(str(tokenizer.decode(run[:-1]))) :]
        found.append((text, counts))
    return found
