"""The tasks that the encoder-decoder is pretrained with, all made from free text.

Filling gaps (span corruption: Raffel et al., arXiv 1910.10683), writing on, writing a sentence from its
words, and translating single sentences from English into German and back. Before these, tokens drawn by
chance are to be copied: nothing but looking at what is given helps there, and a decoder that has learnt to
look goes on to use it. Without that it writes likely sentences whatever stands in the source.
"""

import random
from typing import Any

import torch
import torch.nn.functional as F
from transformers import PreTrainedTokenizerFast

from scripts.starter.feed import encode, endless, pad, sentences_of
from scripts.starter.text import Text

_SMALL_WORDS = """
a an the of to in on at by for from with and or but is are was were be been am do does did has have had will
would that this it its he she they his her their them him i you we my your our as so then there not
"""
SMALL_WORDS = frozenset(_SMALL_WORDS.split())
TO_GERMAN = "translate English to German: "
TO_ENGLISH = "translate German to English: "
COPYING_STEPS = 3000
"""Two of three steps copy until then."""
SPECIAL_IDS = 300
"""Special tokens and single bytes lie below."""
JOINTS = (" | ", " | ", " | ", ", ", " ")


class Seq2SeqFeed:
    """Mixed batches of source and target, packed by number of rows."""

    def __init__(self, text: Text, tokenizer: PreTrainedTokenizerFast, seed: int) -> None:
        self.tokenizer = tokenizer
        self.pad_id, self.end = tokenizer.pad_token_id, tokenizer.eos_token_id
        self.chance = random.Random(seed + 7)
        self.first_gap: int = tokenizer.get_vocab()["<extra_id_0>"]
        self.gaps = sum(token.startswith("<extra_id_") for token in tokenizer.get_vocab())
        self.documents = endless(encode(tokenizer, text.stories), seed + 1)
        self.german = endless(encode(tokenizer, text.german), seed + 2)
        self.story_sentences = endless(sentences_of(text.stories[::2], 4, 24), seed + 3)
        self.sentences = endless([s for s in text.sentences if 4 <= len(s.split()) <= 20], seed + 4)
        self.pairs = endless([p for p in text.pairs if len(p[0]) < 90], seed + 5)
        self.turn = seed  # the steps that were taken before
        self.parts: dict[str, float] = {}
        # Two spans of fifteen in every held-out piece, always the same ones.
        kept, self.chance = self.chance, random.Random(8)
        rows = [row[:120] for row in encode(tokenizer, text.held_out)][:64]
        self.held = [self._gapped(row) for row in rows if len(row) > 20]
        self.chance = kept

    def _gapped(self, row: list[int]) -> tuple[list[int], list[int]]:
        """About 15 % of the tokens in spans of three on average, each replaced by one sentinel."""
        source: list[int] = []
        target: list[int] = []
        gap = at = 0
        while at < len(row):
            length = self.chance.choice((1, 2, 3, 3, 4, 5))
            if gap < self.gaps - 1 and self.chance.random() < 0.055:
                source.append(self.first_gap + gap)
                target += [self.first_gap + gap, *row[at : at + length]]
                gap += 1
                at += length
            else:
                source.append(row[at])
                at += 1
        if not gap:
            source[-1:] = [self.first_gap]
            target = [self.first_gap, row[-1]]
        return [*source, self.end], [*target, self.end]

    def _piece(self, documents: Any, longest: int) -> list[int]:
        row: list[int] = next(documents)
        at = self.chance.randrange(max(1, len(row) - longest))
        return row[at : at + longest]

    def _copies(self) -> list[tuple[list[int], list[int]]]:
        """Tokens in an order without sense; low numbers, which are the frequent ones, come more often."""
        tokens = len(self.tokenizer) - SPECIAL_IDS
        rows = []
        length = self.chance.randrange(4, 20)
        for _ in range(32):
            row = [SPECIAL_IDS + int(tokens * self.chance.random() ** 3) for _ in range(length)]
            rows.append(([*row, self.end], [*row, self.end]))
        return rows

    def _gaps(self) -> list[tuple[list[int], list[int]]]:
        return [
            self._gapped(self._piece(self.german if i % 8 == 0 else self.documents, 96)) for i in range(12)
        ]

    def _writing_on(self) -> list[tuple[list[int], list[int]]]:
        rows = []
        for _ in range(16):
            row = self._piece(self.documents, 72)
            cut = max(1, min(len(row) - 1, self.chance.randrange(24, 48)))
            rows.append(([*row[:cut], self.end], [*row[cut:], self.end]))
        return rows

    def _pairs_of_text(self, pairs: list[tuple[str, str]]) -> list[tuple[list[int], list[int]]]:
        sources = encode(self.tokenizer, [a for a, _ in pairs])
        targets = encode(self.tokenizer, [b for _, b in pairs])
        return [([*a, self.end], [*b, self.end]) for a, b in zip(sources, targets, strict=True)]

    def _from_words(self) -> list[tuple[list[int], list[int]]]:
        pairs: list[tuple[str, str]] = []
        while len(pairs) < 32:
            sentence = next(self.sentences if self.chance.random() < 0.6 else self.story_sentences)
            words = [w.strip(".,;:!?\"'()-") for w in sentence.split()]
            words = [w for w in words if w and w.lower() not in SMALL_WORDS]
            if len(words) < 2:
                continue
            if self.chance.random() < 0.5:
                self.chance.shuffle(words)
            pairs.append((self.chance.choice(JOINTS).join(words), sentence))
        return self._pairs_of_text(pairs)

    def _spoiled(self) -> list[tuple[list[int], list[int]]]:
        pairs: list[tuple[str, str]] = []
        while len(pairs) < 32:
            sentence = next(self.sentences if self.chance.random() < 0.6 else self.story_sentences)
            words = sentence.split()
            if self.chance.random() < 0.4:
                self.chance.shuffle(words)
            else:  # some words are missing, some stand a little off their place
                kept = [w for w in words if self.chance.random() > 0.2] or words
                off = [(i + self.chance.uniform(0.0, 2.5), w) for i, w in enumerate(kept)]
                words = [w for _, w in sorted(off)]
            pairs.append((" ".join(words), sentence))
        return self._pairs_of_text(pairs)

    def _translations(self) -> list[tuple[list[int], list[int]]]:
        pairs = []
        for _ in range(40):
            english, german = next(self.pairs)
            if self.chance.random() < 0.85:
                pairs.append(((TO_GERMAN if self.chance.random() < 0.5 else "") + english, german))
            else:
                pairs.append((TO_ENGLISH + german, english))
        return self._pairs_of_text(pairs)

    def _loss(self, model: Any, rows: list[tuple[list[int], list[int]]]) -> tuple[torch.Tensor, int]:
        source = pad([a for a, _ in rows], self.pad_id)
        target = pad([b for _, b in rows], self.pad_id)
        seen = torch.cat([torch.full_like(target[:, :1], self.pad_id), target[:, :-1]], dim=1)
        logits = model(
            input_ids=source,
            attention_mask=(source != self.pad_id).long(),
            decoder_input_ids=seen,
        ).logits.flatten(0, 1)
        loss = F.cross_entropy(logits.float(), target.flatten(), ignore_index=self.pad_id)
        return loss, int((source != self.pad_id).sum() + (target != self.pad_id).sum())

    def loss(self, model: Any) -> tuple[torch.Tensor, int]:
        """See Feed."""
        tasks = (
            self._from_words,
            self._gaps,
            self._translations,
            self._spoiled,
            self._from_words,
            self._gaps,
            self._translations,
            self._writing_on,
        )
        task = tasks[self.turn % len(tasks)]
        if self.turn < COPYING_STEPS and self.turn % 3:
            task = self._copies
        self.turn += 1
        loss, count = self._loss(model, task())
        name = task.__name__[1:]
        self.parts[name] = 0.95 * self.parts.get(name, float(loss.detach())) + 0.05 * float(loss.detach())
        return loss, count

    @torch.no_grad()
    def held_out(self, model: Any) -> float:
        """See Feed; the loss of filling the gaps."""
        return float(self._loss(model, self.held)[0])

    def note(self) -> str:
        """See Feed."""
        return " ".join(f"{name} {value:.3f}" for name, value in sorted(self.parts.items()))
