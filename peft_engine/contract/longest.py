"""The longest text of a data set in tokens, from its characters and the model's tokenizer, without torch."""

import heapq
import itertools
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from peft_engine.contract.cells import texts_in
from peft_engine.contract.library import DataEntry, ModelEntry
from peft_engine.contract.tasks import ANSWERS, NEW_HEAD

LONGEST_TEXTS = 32
"""So many of the texts with most characters are counted in tokens; one of them has the most tokens too, as
good as always."""
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
    file = model.folder / "tokenizer.json" if model is not None else None
    if not texts or file is None or not file.is_file():
        return max((sum(map(len, parts)) // CHARACTERS_PER_TOKEN + 2 for parts in texts), default=0)
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(str(file))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    coded = tokenizer.encode_batch([part for parts in texts for part in parts])
    counts = iter(len(one.ids) for one in coded)
    return max(sum(itertools.islice(counts, len(parts))) for parts in texts)
