"""What tuning changed, piece by piece: of a writer the probability of every token, of a classifier what every
word does for the class, measured by leaving it out."""

import copy
import re
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass

import torch

from peft_engine.answering import Answerer
from peft_engine.contract.play import Guess, Token
from peft_engine.contract.tasks import ANSWERS, ROLES
from peft_engine.tasks.base import IGNORE
from peft_engine.tasks.causal import CausalWriting
from peft_engine.training import setup

TOP = 5
WORDS = 80
"""So many words are left out one at a time; further ones of a long text are not looked at."""
_WORD = re.compile(r"\w+(?:['’\-]\w+)*|[^\w\s]")


@dataclass(frozen=True)
class Voice:
    """One side: who answers, and as what."""

    predictor: Answerer
    as_it_is: Callable[[], AbstractContextManager[object]]
    """Inside, the model is that of this side."""


@dataclass(frozen=True)
class _Expected:
    """A side's view of the tokens of an answer: ids [length], probabilities [length], candidates."""

    ids: list[int]
    probabilities: list[float]
    top: list[tuple[Guess, ...]]


def tokens_of(left: Voice | None, right: Voice, row: Mapping[str, str]) -> tuple[Token, ...]:
    """The tokens of the answer in a row (of a model that goes on with a text: of the text), with their
    probabilities and the likeliest candidates under both models.

    Where the two divide the text otherwise there is no number for left.
    """
    seen = _expected(right, row)
    other = _expected(left, row) if left is not None else None
    if other is not None and other.ids != seen.ids:
        other = None
    tokenizer = right.predictor.task.tokenizer
    texts = [str(tokenizer.decode(seen.ids[:n])) for n in range(len(seen.ids) + 1)]
    return tuple(
        Token(
            text="" if seen.ids[n] == tokenizer.eos_token_id else texts[n + 1][len(texts[n]) :],
            left=other.probabilities[n] if other is not None else None,
            right=seen.probabilities[n],
            left_top=other.top[n] if other is not None else (),
            right_top=seen.top[n],
        )
        for n in range(len(seen.ids))
    )


def _expected(voice: Voice, row: Mapping[str, str]) -> _Expected:
    predictor = voice.predictor
    task = predictor.writer()
    if isinstance(task, CausalWriting) and task.answers != "last":
        # Of a conversation what was answered last; earlier answers are part of what was asked.
        task = copy.copy(task)
        task.answers = "last"
    batch = setup.to_device(task.collate([task.encode(row)]), predictor.device)
    with torch.no_grad(), voice.as_it_is():
        logs, targets = task.expected(predictor.model, batch)
    there = targets[0] != IGNORE
    logs, ids = logs[0][there], targets[0][there]
    chances = logs.gather(1, ids[:, None]).flatten().exp()

    def piece(token: int) -> str:
        return "" if token == task.tokenizer.eos_token_id else str(task.tokenizer.decode([token]))

    likeliest = logs.exp().topk(min(TOP, logs.shape[-1]), dim=-1)
    return _Expected(
        ids.tolist(),
        chances.tolist(),
        [
            tuple(Guess(text=piece(token), probability=chance) for token, chance in zip(*pair, strict=True))
            for pair in zip(likeliest.indices.tolist(), likeliest.values.tolist(), strict=True)
        ],
    )


def words_of(
    left: Voice | None, right: Voice, row: Mapping[str, str], stopped: Callable[[], bool] = lambda: False
) -> tuple[tuple[Token, ...], str]:
    """Every word of a row with what it does for the class that right answers, and that class.

    A word's number is the probability of the class with all words, less that without this one. `stopped` is
    asked between the two sides; what is found by then is given up.
    """
    roles = [role for role in ROLES[right.predictor.task.key] if role not in ANSWERS and row.get(role)]
    places = [(role, *found.span()) for role in roles for found in _WORD.finditer(row[role])][:WORDS]
    whole = dict(row)
    rows = [whole, *({**whole, role: without(row[role], start, end)} for role, start, end in places)]
    chances = _chances(right, rows)
    towards = max(chances[0], key=lambda label: chances[0][label])
    others = _chances(left, rows) if left is not None and not stopped() else None
    return tuple(
        Token(
            text=row[role][start:end],
            role=role,
            start=start,
            end=end,
            left=others[0][towards] - others[n][towards] if others is not None else None,
            right=chances[0][towards] - chances[n][towards],
            left_top=_likeliest(others[n]) if others is not None else (),
            right_top=_likeliest(chances[n]),
        )
        for n, (role, start, end) in enumerate(places, start=1)
    ), towards


def without(text: str, start: int, end: int) -> str:
    """A text without these characters, and without the gap that they would leave."""
    return f"{text[:start].rstrip()} {text[end:].lstrip()}".strip()


def _chances(voice: Voice, rows: Sequence[dict[str, str]]) -> list[dict[str, float]]:
    with voice.as_it_is():
        return [told["probabilities"] for told in voice.predictor.answer(rows)]


def _likeliest(chances: Mapping[str, float]) -> tuple[Guess, ...]:
    ordered = sorted(chances.items(), key=lambda pair: -pair[1])[:TOP]
    return tuple(Guess(text=label, probability=chance) for label, chance in ordered)
