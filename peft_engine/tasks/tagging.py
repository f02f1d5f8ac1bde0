"""Marking words: names of people and places, parts of speech, and whatever else is told word by word."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import Any, ClassVar, cast

from seqeval.metrics import f1_score, precision_score, recall_score
from seqeval.scheme import IOB2
from torch import Tensor, nn
from torch.nn import functional as F
from transformers import AutoModelForTokenClassification

from peft_engine.contract.cells import in_words
from peft_engine.tasks.base import IGNORE, Batch, Example, ItemScore, Row, mean_loss, pad
from peft_engine.tasks.reading import Reading, needs_offsets


class Tagging(Reading):
    """`tokens` (words) with a tag each (`tags`, IOB2). The first token of a word answers for it; words that
    do not fit into the longest text are cut off together with their tags."""

    sort: ClassVar[Any] = AutoModelForTokenClassification

    def encode(self, row: Row) -> Example:
        needs_offsets(self.tokenizer)
        words = row["tokens"]
        found = self.tokenizer(
            " ".join(words),
            truncation=True,
            max_length=self.max_length,
            return_token_type_ids=self.segments,
            return_offsets_mapping=True,
            return_special_tokens_mask=True,
        )
        tags = row.get("tags") or [self.labels[0]] * len(words)
        answering = first_tokens(words, found["offset_mapping"], found["special_tokens_mask"])
        targets, places = ([IGNORE] * len(found["input_ids"]) for _ in range(2))
        for word, token in answering.items():
            targets[token], places[token] = self.place(tags[word], row), word
        coded = {name: found[name] for name in ("input_ids", "token_type_ids") if name in found}
        return coded | {"label": targets, "words": places}

    def collate(self, examples: Sequence[Example]) -> Batch:
        more = {
            name: pad([cast(list[int], example[told]) for example in examples], IGNORE)
            for name, told in (("labels", "label"), ("words", "words"))
        }
        return Batch(self.padded(examples) | more, self.number)

    def loss(self, model: nn.Module, batch: Batch) -> tuple[Tensor, int]:
        keep = batch["labels"] != IGNORE
        found = self.logits(model, batch)[keep]
        return F.cross_entropy(found, batch["labels"][keep], reduction="sum"), int(keep.sum())

    def score(self, model: nn.Module, batch: Batch, rows: Sequence[Row]) -> list[ItemScore]:
        logs = F.log_softmax(self.logits(model, batch), dim=-1).cpu()
        scores = []
        labels, places = batch["labels"].cpu(), batch["words"].cpu()
        for row, log, targets, place in zip(rows, logs, labels, places, strict=True):
            keep = targets != IGNORE
            own, true = log[keep], targets[keep]
            found = [self.labels[n] for n in own.argmax(dim=-1).tolist()]
            wanted = [self.labels[n] for n in true.tolist()]
            hits = sum(a == b for a, b in zip(found, wanted, strict=True))
            words = [row["tokens"][n] for n in place[keep].tolist()]
            scores.append(
                ItemScore(
                    item=row["item"],
                    loss=-float(own.gather(1, true[:, None]).sum()) / max(1, len(found)),
                    weight=len(found),
                    prediction=in_words(words, found),
                    target=in_words(words, wanted),
                    right=found == wanted,
                    given=found,
                    wanted=wanted,
                    hits=hits,
                )
            )
        return scores

    def metrics(self, scores: Sequence[ItemScore]) -> dict[str, float]:
        wanted, given = [score.wanted for score in scores], [score.given for score in scores]
        told = {"mode": "strict", "scheme": IOB2, "zero_division": 0}
        return {
            "entity_f1": float(f1_score(wanted, given, **told)),
            "entity_precision": float(precision_score(wanted, given, **told)),
            "entity_recall": float(recall_score(wanted, given, **told)),
            "token_accuracy": sum(s.hits for s in scores) / max(1, sum(s.weight for s in scores)),
            "exact_match": sum(bool(score.right) for score in scores) / len(scores),
            "loss": mean_loss(scores),
        }


def first_tokens(
    words: Sequence[str], offsets: Sequence[tuple[int, int]], special: Sequence[int]
) -> dict[int, int]:
    """Word -> its first token, in the order of the words; words that have none are left out.

    Args:
        words: as they were joined by single blanks.
        offsets: characters that each token stands for, [start, end).
        special: 1 for tokens that stand for no text.
    """
    starts, at = [], 0
    for word in words:
        starts.append(at)
        at += len(word) + 1
    found: dict[int, int] = {}
    for token, ((start, end), mark) in enumerate(zip(offsets, special, strict=True)):
        if mark or end <= start:
            continue
        # By its last letter: what stands for the blank before a word as well belongs to the word. A token
        # that is nothing but the blank begins the next one.
        place = bisect_right(starts, end - 1) - 1
        if end - 1 == starts[place] + len(words[place]):
            place += 1
        if place < len(words):
            found.setdefault(place, token)
    return found
