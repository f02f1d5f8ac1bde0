"""What a model finds in a row, as the window shows it: marks in the text, choices, labels, a number, filled
gaps."""

from collections.abc import Mapping, Sequence
from typing import Any

import torch

from peft_engine.answering import Answerer
from peft_engine.contract.cells import marks_in
from peft_engine.contract.play import Found, Guess, Mark, Which
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.tasks import TASKS
from peft_engine.contract.texts import N_
from peft_engine.tasks.masked import GapFilling
from peft_engine.tasks.multi_label import THRESHOLD
from peft_engine.tasks.regression import Regression

TOP = 5
"""So many words are told for a gap."""


def found_in(
    answerer: Answerer, row: Mapping[str, Any], *, number: int, side: Which, judged: bool, text: str = ""
) -> Found:
    """What a model answers to a row.

    Args:
        row: as its task reads it.
        number: of the request.
        judged: the row brings its true answer.
        text: of words that are tagged, the text that they come from; else they are put together with blanks.

    Raises:
        EngineError: there is nothing to find.
    """
    task = answerer.task
    if isinstance(task, GapFilling):
        return _filled(answerer, task, row["text"], number, side)
    kind = TASKS[task.key].answer
    if kind == "choice" and len(row["choices"]) < 2:
        raise EngineError(
            Problem(
                field="choices",
                text=N_("There are fewer than two choices."),
                advice=N_("Write one in each line."),
            )
        )
    (told,) = answerer.answer([dict(row)])
    more: dict[str, Any] = {
        "chances": tuple(Guess(text=name, probability=chance) for name, chance in told.get("chances", ()))
    }
    if kind == "classes":
        more["threshold"] = THRESHOLD
    elif kind == "tags":
        more |= _tagged(row["tokens"], told["tags"], text)
    elif kind == "span":
        at, answer = told["at"], told["answer"]
        marks = (Mark(start=at, end=at + len(answer)),) if answer and at is not None else ()
        more |= {"text": row["passage"], "marks": marks}
    elif isinstance(task, Regression):
        more |= {"value": float(told["answer"]), "least": task.least, "most": task.most}
    right = told["right"] if judged else None
    return Found(id=number, side=side, answer=told["answer"], right=right, **more)


def _tagged(words: Sequence[str], tags: Sequence[str], text: str) -> dict[str, Any]:
    text = text or " ".join(words)
    places, at = [], 0
    for word in words:
        at = text.index(word, at)
        places.append((at, at + len(word)))
        at += len(word)
    marks = (
        Mark(start=places[first][0], end=places[behind - 1][1], name=kind)
        for kind, first, behind in marks_in(tags)
    )
    return {"text": text, "marks": tuple(marks)}


def _filled(answerer: Answerer, task: GapFilling, text: str, number: int, side: Which) -> Found:
    with torch.no_grad():
        filled, places, gaps = task.gaps(answerer.model, text, TOP)
    if not places:
        raise EngineError(
            Problem(
                field="text",
                text=N_("There is no gap in this text."),
                advice=N_("Write three underscores, ___, where a word is to be filled in."),
            )
        )
    return Found(
        id=number,
        side=side,
        answer=", ".join(gap[0][0] for gap in gaps),
        text=filled,
        marks=tuple(Mark(start=start, end=end) for start, end in places),
        gaps=tuple(tuple(Guess(text=word, probability=chance) for word, chance in gap) for gap in gaps),
    )
