"""The longest text of a data set in tokens, from its characters and the model's tokenizer, without torch."""

import heapq
import itertools
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from peft_engine.contract.cells import texts_in
from peft_engine.contract.library import DataEntry, ModelEntry
from peft_engine.contract.rows import read_rows
from peft_engine.contract.tasks import ANSWERS, NEW_HEAD

LONGEST_TEXTS = 32
"""So many of the texts with most characters are counted in tokens; one of them has the most tokens too, as
good as always."""
COUNTED_TEXTS = 500
"""So many texts, from all over the data, tell how many tokens a text has in the mean."""
CHARACTERS_PER_TOKEN = 4
"""Where a model has no tokenizer.json; usual for English."""


def longest_tokens(
    rows: Iterable[dict[str, Any]],
    data: DataEntry,
    model: ModelEntry | None,
    note: Callable[[int], object] | None = None,
) -> int:
    """Tokens of the longest text that a step may have to take, before it is cut; 0 without rows.

    Args:
        note: hears of every text how many characters it has.
    """
    longest: list[tuple[int, int, tuple[str, ...]]] = []
    for number, row in enumerate(rows):
        for texts in _texts(row, data):
            item = (sum(map(len, texts)), -number, texts)
            if note is not None:
                note(item[0])
            if len(longest) < LONGEST_TEXTS:
                heapq.heappush(longest, item)
            elif item > longest[0]:
                heapq.heapreplace(longest, item)
    return _most_tokens([texts for _, _, texts in longest], model)


def mean_tokens(data: DataEntry, model: ModelEntry | None) -> float:
    """Tokens of a text that is written on, in the mean over texts from all over the training part, with the
    token that ends each; 0 where there is no row."""
    step = max(1, data.rows["train"] // COUNTED_TEXTS) if data.few is None else 1
    rows = itertools.islice(read_rows(data.glance()), 0, None, step)
    texts = [str(row.get(data.columns["text"]) or "") for row in itertools.islice(rows, 2 * COUNTED_TEXTS)]
    return sum(_counts([(text,) for text in texts], model)) / len(texts) + 1 if texts else 0.0


def share_cut(sets: Sequence[tuple[Sequence[int], int]], limit: int) -> float:
    """About what share of all texts has more tokens than the limit, 0 to 1, as if all texts of a set had as
    many tokens a character as its longest.

    Args:
        sets: of each data set the characters of every text, in any order, and the tokens of its longest.
    """
    longer = sum(
        count * longest > limit * most
        for characters, longest in sets
        if (most := max(characters, default=0))
        for count in characters
    )
    return longer / max(1, sum(len(characters) for characters, _ in sets))


def _texts(row: dict[str, Any], data: DataEntry) -> list[tuple[str, ...]]:
    """What the model takes in at once: all texts of a row together, but source and target apart."""
    told = {role: row.get(column) for role, column in data.columns.items() if _is_read(role, data.task)}
    texts = {role: " ".join(texts_in(value)) or str(value or "") for role, value in told.items()}
    if data.task == "text_to_text":
        return [(text,) for text in texts.values()]
    if data.task == "multiple_choice":
        return [(texts["prompt"], str(choice)) for choice in told["choices"] or ()]
    return [tuple(texts.values())]


def _is_read(role: str, task: str) -> bool:
    """Whether the model reads what is in a column: all but what a new head is to find out."""
    return role not in ANSWERS or task not in NEW_HEAD


def _most_tokens(texts: list[tuple[str, ...]], model: ModelEntry | None) -> int:
    framed = 0 if _tokenizer_of(model) is not None else 2
    return max((count + framed for count in _counts(texts, model)), default=0)


def _counts(texts: list[tuple[str, ...]], model: ModelEntry | None) -> list[int]:
    """Tokens of texts that consist of parts, as good as it is known."""
    file = _tokenizer_of(model)
    if not texts or file is None:
        return [sum(map(len, parts)) // CHARACTERS_PER_TOKEN for parts in texts]
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(str(file))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    coded = tokenizer.encode_batch([part for parts in texts for part in parts])
    counts = iter(len(one.ids) for one in coded)
    return [sum(itertools.islice(counts, len(parts))) for parts in texts]


def _tokenizer_of(model: ModelEntry | None) -> Path | None:
    file = model.folder / "tokenizer.json" if model is not None else None
    return file if file is not None and file.is_file() else None
