"""The batches and losses that the starter models are pretrained with."""

import random
from collections.abc import Iterator
from typing import Any, Protocol

import torch
import torch.nn.functional as F
from transformers import PreTrainedTokenizerFast

from scripts.starter.text import Text, split_sentences

HELD_OUT_ROWS = 64
TOKENS_A_BATCH = 1024


class Feed(Protocol):
    """Makes batches without end and computes the loss of a model on the next one."""

    def loss(self, model: Any) -> tuple[torch.Tensor, int]:
        """The loss on the next batch and the number of tokens in it."""

    def held_out(self, model: Any) -> float:
        """The loss in nats per predicted token on text that is never trained on."""

    def note(self) -> str:
        """A few words for the log."""


def feed_for(key: str, text: Text, tokenizer: PreTrainedTokenizerFast, seed: int = 0) -> Feed:
    """The feed of model `key`; another seed draws the text in another order."""
    if key == "small-decoder":
        return CausalFeed(text, tokenizer, seed)
    if key == "small-encoder":
        return MaskedFeed(text, tokenizer, seed)
    from scripts.starter.seq2seq_feed import Seq2SeqFeed  # it imports this module

    return Seq2SeqFeed(text, tokenizer, seed)


def encode(tokenizer: PreTrainedTokenizerFast, documents: list[str]) -> list[list[int]]:
    """Token ids without special tokens."""
    ids: list[list[int]] = tokenizer(documents, add_special_tokens=False)["input_ids"]
    return ids


def pad(rows: list[list[int]], value: int) -> torch.Tensor:
    """A (rows, longest row) tensor, padded on the right."""
    longest = max(map(len, rows))
    return torch.tensor([row + [value] * (longest - len(row)) for row in rows])


def endless(items: list[Any], seed: int) -> Iterator[Any]:
    """The items in random order, over and over."""
    chance = random.Random(seed)
    order = list(range(len(items)))
    while True:
        chance.shuffle(order)
        yield from (items[i] for i in order)


class CausalFeed:
    """Next-token prediction on documents packed into blocks: <s> document </s> <s> document ..."""

    length = 192
    batch = 12

    def __init__(self, text: Text, tokenizer: PreTrainedTokenizerFast, seed: int) -> None:
        self.begin, self.end = tokenizer.bos_token_id, tokenizer.eos_token_id
        self.sources = [
            (0.72, endless(encode(tokenizer, text.stories), seed + 1)),
            (0.22, endless(encode(tokenizer, text.sentences), seed + 2)),
            (0.06, endless(encode(tokenizer, text.prose), seed + 3)),
        ]
        self.counts = [1.0, 1.0, 1.0]
        held = [self.begin]
        for row in encode(tokenizer, text.held_out):
            held += [*row, self.end, self.begin]
        rows = [held[i : i + self.length + 1] for i in range(0, len(held) - self.length, self.length)]
        self.held = torch.tensor(rows[:HELD_OUT_ROWS])
        self.left: list[int] = []

    def _next(self) -> list[int]:
        # The source that is furthest behind its share of the tokens is next.
        which = min(range(3), key=lambda i: self.counts[i] / self.sources[i][0])
        row: list[int] = next(self.sources[which][1])
        self.counts[which] += len(row) + 2
        return [self.begin, *row, self.end]

    def _rows(self) -> torch.Tensor:
        size = self.length + 1
        rows: list[list[int]] = []
        while len(rows) < self.batch:
            while len(self.left) < size:
                self.left += self._next()
            rows.append(self.left[:size])
            self.left = self.left[size:]
        return torch.tensor(rows)

    def _loss(self, model: Any, rows: torch.Tensor) -> torch.Tensor:
        hidden = model.model(input_ids=rows[:, :-1], use_cache=False).last_hidden_state
        logits = model.lm_head(hidden).flatten(0, 1)
        return F.cross_entropy(logits, rows[:, 1:].flatten())

    def loss(self, model: Any) -> tuple[torch.Tensor, int]:
        """See Feed."""
        rows = self._rows()
        return self._loss(model, rows), rows[:, 1:].numel()

    @torch.no_grad()
    def held_out(self, model: Any) -> float:
        """See Feed."""
        return float(self._loss(model, self.held))

    def note(self) -> str:
        """See Feed."""
        return ""


class MaskedFeed:
    """Masked tokens on stories and on single sentences; and telling which two sentences belong together.

    The second loss teaches the sentence vector (first token and pooler), which classification starts from.
    Two English sentences of the same translation, or two neighbouring pieces of one text, are to be nearer
    to each other than to the rest of the batch (in-batch negatives, van den Oord et al., arXiv 1807.03748).
    """

    length = 128
    share = 0.2
    held_out_share = 0.25
    heat = 0.07

    def __init__(self, text: Text, tokenizer: PreTrainedTokenizerFast, seed: int) -> None:
        self.tokenizer = tokenizer
        self.size = len(tokenizer)
        self.cls, self.sep = tokenizer.cls_token_id, tokenizer.sep_token_id
        self.mask, self.pad_id = tokenizer.mask_token_id, tokenizer.pad_token_id
        self.specials = len(tokenizer.all_special_ids)
        self.chance = random.Random(seed + 4)
        self.noise = torch.Generator().manual_seed(seed + 5)
        documents, sentences = encode(tokenizer, text.stories + text.prose), encode(tokenizer, text.sentences)
        self.rows = documents + sentences
        self.documents = endless(documents, seed + 1)
        self.sentences = endless([row[:60] for row in sentences if len(row) > 3], seed + 2)
        groups = [encode(tokenizer, group) for group in text.same_meaning]
        self.groups = endless(groups, seed + 3)
        self.turn = 0
        self.parts = [0.0, 0.0]
        held = encode(tokenizer, text.held_out)
        self.held = pad([self._wrap(row[: self.length - 2]) for row in held[:HELD_OUT_ROWS]], self.pad_id)

    def _wrap(self, row: list[int]) -> list[int]:
        return [self.cls, *row, self.sep]

    def _long(self, length: int) -> tuple[torch.Tensor, torch.Tensor]:
        rows: list[list[int]] = []
        types: list[list[int]] = []
        while len(rows) < TOKENS_A_BATCH // length:
            document = next(self.documents)
            room = length - 3
            at = self.chance.randrange(max(1, len(document) - room))
            piece = document[at : at + room]
            cut = self.chance.randrange(len(piece) // 4, len(piece)) if len(piece) > 8 else len(piece)
            if self.chance.random() < 0.9:
                cut = len(piece)
            row = self._wrap(piece[:cut])
            second = [*piece[cut:], self.sep] if cut < len(piece) else []
            rows.append(row + second)
            types.append([0] * len(row) + [1] * len(second))
        return pad(rows, self.pad_id), pad(types, 0)

    def _short(self) -> tuple[torch.Tensor, torch.Tensor]:
        rows = pad([self._wrap(next(self.sentences)) for _ in range(40)], self.pad_id)
        return rows, torch.zeros_like(rows)

    def _masked_loss(
        self, model: Any, rows: torch.Tensor, types: torch.Tensor, noise: Any, share: float
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """The loss of the masked tokens, and the pooled first tokens, (rows, width)."""
        hidden_places = (torch.rand(rows.shape, generator=noise) < share) & (rows >= self.specials)
        kind = torch.rand(rows.shape, generator=noise)
        seen = torch.where(hidden_places & (kind < 0.8), self.mask, rows)
        other = torch.randint(self.specials, self.size, rows.shape, generator=noise)
        seen = torch.where(hidden_places & (kind >= 0.9), other, seen)
        states = model.bert(input_ids=seen, attention_mask=(rows != self.pad_id).long(), token_type_ids=types)
        logits = model.cls.predictions(states.last_hidden_state[hidden_places])
        return F.cross_entropy(logits.float(), rows[hidden_places]), states.pooler_output.float()

    def _pairs(self) -> list[tuple[list[int], list[int]]]:
        pairs: list[tuple[list[int], list[int]]] = []
        while len(pairs) < 24:
            first, second = self.chance.sample(next(self.groups), 2)
            pairs.append((first[:40], second[:40]))
        while len(pairs) < 32:
            document = next(self.documents)
            if len(document) >= 60:
                at = self.chance.randrange(len(document) - 56)
                pairs.append((document[at : at + 28], document[at + 28 : at + 56]))
        return pairs

    def _together_loss(self, pooled: torch.Tensor) -> torch.Tensor:
        """Of which of the second half each of the first half of the rows is the partner, and the reverse."""
        left, right = F.normalize(pooled, dim=-1).chunk(2)
        alike = left @ right.T / self.heat
        right_answer = torch.arange(len(left))
        return (F.cross_entropy(alike, right_answer) + F.cross_entropy(alike.T, right_answer)) / 2

    def loss(self, model: Any) -> tuple[torch.Tensor, int]:
        """See Feed."""
        self.turn += 1
        kinds = (-1, 64, 0, 64, -1, 64, 0, self.length)
        kind = kinds[self.turn % len(kinds)]
        if kind > 0:
            rows, types = self._long(kind)
        elif kind == 0:
            rows, types = self._short()
        else:
            pairs = self._pairs()
            rows = pad([self._wrap(a) for a, _ in pairs] + [self._wrap(b) for _, b in pairs], self.pad_id)
            types = torch.zeros_like(rows)
        loss, pooled = self._masked_loss(model, rows, types, self.noise, self.share)
        self.parts[0] = 0.98 * self.parts[0] + 0.02 * float(loss.detach())
        if kind < 0:  # the masked words are missing here too: words alone do not give a pair away
            together = self._together_loss(pooled)
            self.parts[1] = 0.95 * self.parts[1] + 0.05 * float(together.detach())
            loss = loss + 0.5 * together
        return loss, int((rows != self.pad_id).sum())

    @torch.no_grad()
    def held_out(self, model: Any) -> float:
        """See Feed."""
        noise = torch.Generator().manual_seed(6)
        types = torch.zeros_like(self.held)
        return float(self._masked_loss(model, self.held, types, noise, self.held_out_share)[0])

    def note(self) -> str:
        """See Feed."""
        return f"masked {self.parts[0]:.3f} together {self.parts[1]:.3f}"


def sentences_of(documents: list[str], shortest: int = 4, longest: int = 40) -> list[str]:
    """The sentences of the documents that have between `shortest` and `longest` words."""
    found = (s for document in documents for s in split_sentences(document))
    return [s for s in found if shortest <= len(s.split()) <= longest]
