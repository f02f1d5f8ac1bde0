"""Finding the answer to a question in a passage: where in it the answer begins, and where it ends."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, ClassVar, cast

import torch
from torch import Tensor, nn
from torch.nn import functional as F
from transformers import AutoModelForQuestionAnswering

from peft_engine.tasks.base import Batch, Example, ItemScore, Row, mean_loss, pad
from peft_engine.tasks.reading import Reading, needs_offsets
from peft_engine.tasks.scoring import plain_words, token_f1

LONGEST_ANSWER = 30
"""Tokens of an answer, as in the usual programs for SQuAD."""
BEST = 20
"""So many of the likeliest beginnings and ends are tried with each other."""
OVERLAP = 3
"""A window begins so many parts of its length behind the one before: 3 means that a third is read twice."""


class Spans(Reading):
    """`question` and `passage`, with `answers` that stand in the passage from `starts` on; a row without
    answers asks what the passage does not tell.

    A passage that is too long is read in windows that overlap. In a window that does not hold the answer,
    the first token stands for "not here".
    """

    sort: ClassVar[Any] = AutoModelForQuestionAnswering

    def __init__(self, *arguments: Any, facts: Mapping[str, float], **named: Any) -> None:
        super().__init__(*arguments, **named)
        self.may_be_silent = bool(facts.get("unanswered", 0.0))
        """Whether there need not be an answer, as in some rows of the training part."""

    @property
    def names(self) -> tuple[str, ...]:
        return ("start", "end")

    def settle(self, rows: Sequence[Row]) -> None:
        self.may_be_silent = any(not row["answers"] for row in rows)

    def facts(self) -> dict[str, float]:
        return {"unanswered": float(self.may_be_silent)}

    def windows(self, rows: Sequence[Row]) -> Iterator[Example]:
        """What is learned from: every window of every row by itself."""
        for row in rows:
            for window in self.encode(row)["windows"]:
                yield {"input_ids": window["input_ids"], "windows": [window]}

    def encode(self, row: Row) -> Example:
        needs_offsets(self.tokenizer)
        question = self._cut(row["question"])
        length = self.max_length
        taken = len(self.tokenizer(question, "")["input_ids"])
        found = self.tokenizer(
            question,
            row["passage"],
            truncation="only_second",
            max_length=length,
            stride=max(0, (length - taken) // OVERLAP),
            return_overflowing_tokens=True,
            return_offsets_mapping=True,
            return_token_type_ids=self.segments,
        )
        answers = list(zip(row.get("answers") or (), row.get("starts") or (), strict=True))
        windows = []
        for number, ids in enumerate(found["input_ids"]):
            # Which tokens are of the passage; of those alone an answer can be made.
            own = [part == 1 for part in found.sequence_ids(number)]
            offsets = [tuple(place) for place in found["offset_mapping"][number]]
            window = {
                "input_ids": ids,
                "offsets": [place if mine else (0, 0) for place, mine in zip(offsets, own, strict=True)],
                "allowed": [
                    int(mine and end > start) for (start, end), mine in zip(offsets, own, strict=True)
                ],
                "label": _target(offsets, own, answers[:1]),
            }
            if "token_type_ids" in found:
                window["token_type_ids"] = found["token_type_ids"][number]
            windows.append(window)
        longest = max((cast(list[int], window["input_ids"]) for window in windows), key=len)
        return {"input_ids": longest, "windows": windows}

    def collate(self, examples: Sequence[Example]) -> Batch:
        windows = [window for example in examples for window in example["windows"]]
        tensors = self.padded(windows)
        tensors["labels"] = torch.tensor([window["label"] for window in windows])
        tensors["allowed"] = pad([window["allowed"] for window in windows], 0)
        tensors["sizes"] = torch.tensor([len(example["windows"]) for example in examples])
        return Batch(tensors, self.number, len(examples))

    def loss(self, model: nn.Module, batch: Batch) -> tuple[Tensor, int]:
        return self._losses(batch, *self._logits(model, batch)).sum(), len(batch["labels"])

    def score(self, model: nn.Module, batch: Batch, rows: Sequence[Row]) -> list[ItemScore]:
        sizes = batch["sizes"].tolist()
        tensors = {name: value for name, value in batch.items() if name != "sizes"}
        losses, found = list[float](), list[tuple[float, float, int, int]]()
        # As many windows at once as there are rows, so that a long passage needs no more memory.
        for at in range(0, len(batch["labels"]), len(rows)):
            part = Batch({name: value[at : at + len(rows)] for name, value in tensors.items()}, batch.number)
            starts, ends = self._logits(model, part)
            losses += self._losses(part, starts, ends).tolist()
            allowed = part["allowed"].cpu().bool()
            found += [_best(*one) for one in zip(starts.cpu(), ends.cpu(), allowed, strict=True)]
        scores, at = [], 0
        for row, count in zip(rows, sizes, strict=True):
            own = range(at, at + count)
            at += count
            scores.append(
                self._scored(row, [found[n] for n in own], sum(losses[n] for n in own) / count, count)
            )
        return scores

    def metrics(self, scores: Sequence[ItemScore]) -> dict[str, float]:
        return {
            "exact_match": sum(bool(score.right) for score in scores) / len(scores),
            "token_f1": sum(score.credit or 0.0 for score in scores) / len(scores),
            "loss": mean_loss(scores),
        }

    def _scored(
        self, row: Row, found: Sequence[tuple[float, float, int, int]], loss: float, weight: int
    ) -> ItemScore:
        window = max(range(len(found)), key=lambda n: found[n][0])
        best, _, first, last = found[window]
        # That there is none must be likelier in every window than the likeliest answer in any.
        silent = self.may_be_silent and min(none for _, none, _, _ in found) > best
        answer, at = "", None
        if not silent and best > -torch.inf:
            offsets = self.encode(row)["windows"][window]["offsets"]
            whole = row["passage"][offsets[first][0] : offsets[last][1]]
            answer = whole.strip()
            at = offsets[first][0] + len(whole) - len(whole.lstrip())
        wanted = list(row.get("answers") or ())
        right = max((plain_words(answer) == plain_words(one) for one in wanted), default=not answer)
        credit = max((token_f1(answer, one) for one in wanted), default=float(not answer))
        return ItemScore(
            item=row["item"],
            loss=loss,
            weight=weight,
            prediction=answer,
            target=wanted[0] if wanted else "",
            right=right,
            credit=credit,
            wanted=wanted,
            at=at,
        )

    def _cut(self, question: str) -> str:
        """The question, of half the longest text at most: the passage needs room."""
        found = self.tokenizer(question, add_special_tokens=False, return_offsets_mapping=True)
        most = self.max_length // 2
        ids, offsets = found["input_ids"], found["offset_mapping"]
        return question if len(ids) <= most else question[: offsets[most - 1][1]]

    def _logits(self, model: nn.Module, batch: Batch) -> tuple[Tensor, Tensor]:
        made = self.outputs(model, batch)
        # What only fills the batch up can be no answer: else the loss of a window would hang on the others.
        nothing = batch["attention_mask"] == 0
        starts, ends = (
            found.float().masked_fill(nothing, -torch.inf) for found in (made.start_logits, made.end_logits)
        )
        return starts, ends

    def _losses(self, batch: Batch, starts: Tensor, ends: Tensor) -> Tensor:
        """The loss of each window in nats: the mean of that of its beginning and that of its end."""
        labels = batch["labels"]
        first = F.cross_entropy(starts, labels[:, 0], reduction="none")
        last = F.cross_entropy(ends, labels[:, 1], reduction="none")
        return (first + last) / 2


def _target(
    offsets: Sequence[tuple[int, int]], own: Sequence[bool], answers: Sequence[tuple[str, int]]
) -> tuple[int, int]:
    """The first and the last token of the answer, or (0, 0) where the window does not hold all of it."""
    for text, start in answers:
        end = start + len(text)
        inside = [
            number
            for number, ((first, last), mine) in enumerate(zip(offsets, own, strict=True))
            if mine and first < end and last > start
        ]
        if inside and offsets[inside[0]][0] <= start and offsets[inside[-1]][1] >= end:
            return inside[0], inside[-1]
    return 0, 0


def _best(starts: Tensor, ends: Tensor, allowed: Tensor) -> tuple[float, float, int, int]:
    """(score of the likeliest answer, score of none, its first token, its last token) of one window."""
    none = float(starts[0] + ends[0])
    places = allowed.nonzero().squeeze(-1)
    first, last = (
        places[values[places].topk(min(BEST, len(places))).indices] if len(places) else places
        for values in (starts, ends)
    )
    best = (-torch.inf, none, 0, 0)
    for start in first.tolist():
        for end in last.tolist():
            value = float(starts[start] + ends[end])
            if start <= end < start + LONGEST_ANSWER and value > best[0]:
                best = (value, none, start, end)
    return best
