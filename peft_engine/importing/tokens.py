"""How long rows are in tokens of a model, with its own tokenizer and without torch."""

from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median
from typing import Any

from peft_engine.contract.import_cells import flat
from peft_engine.contract.import_findings import Lengths
from peft_engine.contract.imports import ImportPlan
from peft_engine.contract.library import ModelEntry

BATCH = 256
BARS = 24
LONGEST_CHARACTERS = 200_000
"""Longer texts are counted up to here, and the rest by what was found so far."""


class Counter:
    """Counts tokens of rows of the library as a task gives them to a model."""

    def __init__(self, model: ModelEntry) -> None:
        """Raises:
        OSError, ValueError: the tokenizer cannot be read.
        """
        from tokenizers import Tokenizer

        self._tokenizer = Tokenizer.from_file(str(tokenizer_file(model)))
        self._tokenizer.no_truncation()
        self._tokenizer.no_padding()
        special = self._tokenizer.num_special_tokens_to_add
        self._special = special(False), special(True)
        self.model = model
        self._unknown_ids = _unknown_ids(self._tokenizer)
        self.tokens = self.unknown = 0

    def count(self, task: str, rows: Sequence[dict[str, Any]]) -> list[int]:
        """Tokens of what the model reads at once of each row, special ones among them."""
        asked = [_read_at_once(task, row) for row in rows]
        flat_texts = [text for texts in asked for one in texts for text in one]
        coded = iter(self._encode(flat_texts))
        counts = []
        for texts in asked:
            longest = 0
            for one in texts:
                found = sum(next(coded) for _ in one)
                longest = max(longest, found + self._special[len(one) > 1])
            counts.append(longest)
        return counts

    def _encode(self, texts: list[str]) -> list[int]:
        coded = self._tokenizer.encode_batch(
            [text[:LONGEST_CHARACTERS] for text in texts], add_special_tokens=False
        )
        lengths = []
        for text, one in zip(texts, coded, strict=True):
            self.tokens += len(one.ids)
            self.unknown += _not_known(one.ids, one.offsets, self._unknown_ids)
            lengths.append(round(len(one.ids) * max(1.0, len(text) / LONGEST_CHARACTERS)))
        return lengths

    def limit(self, max_length: int | None) -> int:
        """Tokens after which a text is cut; 0 where it never is."""
        return min((limit for limit in (max_length, self.model.shape.positions) if limit), default=0)

    @property
    def unknown_share(self) -> float:
        """Share of the tokens so far that stand for nothing that the tokenizer knows, 0 to 1."""
        return self.unknown / self.tokens if self.tokens else 0.0


def tokenizer_file(model: ModelEntry) -> Path:
    return model.folder / "tokenizer.json"


def lengths_of(
    counter: Counter,
    plan: ImportPlan,
    sample: Sequence[dict[str, Any]],
    rows: int,
    at: Callable[[int], object],
) -> Lengths:
    """The histogram of token lengths.

    Args:
        sample: rows of the library that are counted.
        rows: how many there are in all.
        at: hears how many were counted, and may raise to end it.
    """
    counts: list[int] = []
    for begin in range(0, len(sample), BATCH):
        counts += counter.count(plan.task, sample[begin : begin + BATCH])
        at(len(counts))
    limit = counter.limit(plan.max_length)
    edges, bars = histogram(counts, limit)
    return Lengths(
        model=counter.model.title,
        edges=edges,
        counts=bars,
        longest=max(counts, default=0),
        median=round(median(counts)) if counts else 0,
        limit=limit,
        over=sum(count > limit for count in counts) if limit else 0,
        counted=len(counts),
        rows=rows,
        unknown=round(counter.unknown_share, 4),
    )


def histogram(counts: Sequence[int], limit: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """(edges, rows in each bar) with whole edges of equal width; the limit is one of them where it lies among
    them."""
    longest = max(counts, default=0)
    width = max(1, -(-(longest + 1) // BARS))
    if 0 < limit < longest:
        bars_below = max(1, round(limit / width))
        width = max(1, -(-limit // bars_below))
    begin = (limit + 1) % width if 0 < limit < longest else 0
    edges = [0] if begin else []
    edge = begin
    while edge <= longest:
        edges.append(edge)
        edge += width
    edges.append(edge)
    bars = [0] * (len(edges) - 1)
    for count in counts:
        place = (count - begin) // width + (1 if begin else 0) if count >= begin else 0
        bars[place] += 1
    return tuple(edges), tuple(bars)


def _read_at_once(task: str, row: dict[str, Any]) -> list[tuple[str, ...]]:
    """What the model takes in at once, all ways of a row."""
    if task == "text_to_text":
        return [(row["source"],), (row["target"],)]
    if task == "multiple_choice":
        return [(row["prompt"], choice) for choice in row["choices"]]
    if task == "token_classification":
        return [(" ".join(row["tokens"]),)]
    if task == "question_answering":
        return [(row["question"], row["passage"])]
    if task == "chat":
        return [("\n".join(turn["content"] for turn in row["messages"]),)]
    texts = [flat(value) for role, value in row.items() if role not in ("label", "labels", "value")]
    return [tuple(text for one in texts for text in one)]


def _unknown_ids(tokenizer: Any) -> frozenset[int]:
    """Ids that stand for what the tokenizer does not know: the unknown token, and single bytes."""
    vocabulary = tokenizer.get_vocab(with_added_tokens=True)
    names = ("[UNK]", "<unk>", "<|unk|>", *(f"<0x{byte:02X}>" for byte in range(256)))
    return frozenset(vocabulary[name] for name in names if name in vocabulary)


def _not_known(ids: Sequence[int], offsets: Sequence[tuple[int, int]], unknown: frozenset[int]) -> int:
    """Tokens that are unknown, or a piece of a single letter: the same letter as the token before."""
    pieces = {
        place
        for place in range(1, len(offsets))
        if offsets[place] == offsets[place - 1] and offsets[place][1] - offsets[place][0] == 1
    }
    return sum(
        1 for place, token in enumerate(ids) if token in unknown or place in pieces or place + 1 in pieces
    )
