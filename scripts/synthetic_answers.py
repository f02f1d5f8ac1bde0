"""Answers of every kind that the playground shows, by somebody who answers in place of the process."""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from peft_engine.contract import play as p
from peft_engine.contract.store import RunStore
from scripts.synthetic_run import Script, make_run, spec

PASSAGE = (
    "Grace Hopper was born in New York City in 1906. She studied mathematics at Vassar College and at Yale,"
    " joined the Navy in 1943, and wrote one of the first compilers."
)
WHERE = PASSAGE.index("New York City")
SHORT = "The parcel arrived in Bristol on Monday, and Ada signed for it."
TAGS = ("O", "B-person", "I-person", "B-place", "I-place", "B-day")
TOPICS = ("delivery", "payment", "returns", "account", "warranty", "opening hours")
ENDINGS = (
    "It fell off the table and broke into many pieces on the stone floor.",
    "It was taken to the cupboard and put beside the others.",
    "It learned to swim.",
)


def _guesses(texts: Sequence[str], shares: Sequence[float]) -> tuple[p.Guess, ...]:
    return tuple(p.Guess(text=text, probability=share) for text, share in zip(texts, shares, strict=True))


def _mark(text: str, part: str, name: str = "") -> p.Mark:
    return p.Mark(start=text.index(part), end=text.index(part) + len(part), name=name)


@dataclass(frozen=True)
class Asked:
    """What is asked, and what the two sides answer: fields of `Found`, or a text."""

    task: str
    row: dict[str, str]
    right: dict[str, Any]
    left: dict[str, Any] | None = None
    labels: tuple[str, ...] = ()
    truth: str = ""
    base: bool = True
    model: str = "small-encoder"
    written: tuple[str, str] = field(default=("", ""))


_CHANCES, _OTHER = (0.93, 0.71, 0.004, 0.02, 0.31, 0.004), (0.4, 0.55, 0.2, 0.12, 0.5, 0.08)
_NUMBERS = {"least": 0.5, "most": 5.0}
_PLACES = (_mark(SHORT, "Bristol", "place"), _mark(SHORT, "Monday", "day"), _mark(SHORT, "Ada", "person"))
_GAP = "She moved to ___ when she was nine."
ASKED = {
    "labels": Asked(
        "multi_label",
        {"text": "Nothing came, and now I was charged for it twice."},
        {
            "answer": "delivery, payment",
            "chances": _guesses(TOPICS, _CHANCES),
            "threshold": 0.5,
            "right": True,
        },
        {
            "answer": "payment, warranty",
            "chances": _guesses(TOPICS, _OTHER),
            "threshold": 0.5,
            "right": False,
        },
        TOPICS,
        "delivery, payment",
    ),
    "choices": Asked(
        "multiple_choice",
        {"prompt": "The glass was too near to the edge.", "choices": "\n".join(ENDINGS)},
        {"answer": ENDINGS[0], "chances": _guesses(ENDINGS, (0.83, 0.165, 0.005)), "right": True},
        {"answer": ENDINGS[1], "chances": _guesses(ENDINGS, (0.31, 0.45, 0.24)), "right": False},
        truth=ENDINGS[0],
    ),
    "numbers": Asked(
        "regression",
        {"text": "A man plays a guitar.", "text_b": "Somebody makes music."},
        {"answer": "4.25", "value": 4.25, **_NUMBERS},
        {"answer": "2.1", "value": 2.1, **_NUMBERS},
        truth="3.8",
    ),
    "tags": Asked(
        "token_classification",
        {"tokens": SHORT},
        {"answer": "Ada", "text": SHORT, "marks": _PLACES, "right": True},
        {"answer": "Bristol", "text": SHORT, "marks": _PLACES[:1], "right": False},
        TAGS,
        "place: Bristol; day: Monday; person: Ada",
    ),
    "passages": Asked(
        "question_answering",
        {"question": "Where was Grace Hopper born?", "passage": PASSAGE},
        {
            "answer": "New York City",
            "text": PASSAGE,
            "marks": (p.Mark(start=WHERE, end=WHERE + 13),),
            "right": True,
        },
        {"answer": "Yale", "text": PASSAGE, "marks": (_mark(PASSAGE, "Yale"),), "right": False},
        truth="New York City",
    ),
    "gaps": Asked(
        "masked_language_modelling",
        {"text": _GAP},
        {
            "answer": "Oslo",
            "text": _GAP.replace("___", "Oslo"),
            "marks": (p.Mark(start=13, end=17),),
            "gaps": (_guesses(("Oslo", "Paris", "school", "town", "live"), (0.61, 0.2, 0.08, 0.03, 0.01)),),
        },
        {
            "answer": "Paris",
            "text": _GAP.replace("___", "Paris"),
            "marks": (p.Mark(start=13, end=18),),
            "gaps": (_guesses(("Paris", "London", "town", "Oslo", "him"), (0.3, 0.22, 0.1, 0.04, 0.02)),),
        },
        base=False,
    ),
    "chat": Asked(
        "chat",
        {"messages": "User: Where is Ada?\nAssistant: In London.\nUser: Since when?"},
        {},
        base=False,
        model="small-decoder",
        written=("I do not know who that is.", "Since May. She moved there when her studies had ended."),
    ),
}
"""What is asked for each picture, by its name."""


_MOST_WAITS = 40


class Answerer(QObject):
    """Stands where the process of the playground does."""

    heard = Signal(object)
    died = Signal(str)

    def __init__(self, asked: Asked) -> None:
        super().__init__()
        self.running = False
        self._asked = asked

    def send(self, request: p.Request) -> None:
        """Answer as soon as the question has been noted."""
        self.running = True
        for reply in self._replies(request):
            QTimer.singleShot(0, self, partial(self.heard.emit, reply))

    def stop(self) -> None:
        self.running = False

    def _replies(self, request: p.Request) -> Iterator[p.Reply]:
        asked = self._asked
        if isinstance(request, p.Load):
            roles = tuple(asked.row)
            yield p.Loaded(id=request.id, task=asked.task, labels=asked.labels, roles=roles)
        elif isinstance(request, p.Draw):
            yield p.Drawn(id=request.id, row=asked.row, truth=asked.truth, place=6, number=7, total=20)
        elif isinstance(request, p.Ask):
            if asked.left is not None:
                yield p.Found(id=request.id, side="left", **asked.left)
            yield p.Found(id=request.id, side="right", **asked.right)
            yield p.Done(id=request.id)
        elif isinstance(request, p.Write):
            for side, text in zip(("left", "right"), asked.written, strict=True):
                yield p.Written.model_validate(
                    {"id": request.id, "side": side, "text": text, "tokens": 12, "ended": True}
                )
            yield p.Done(id=request.id)
        elif isinstance(request, p.Look):
            yield p.Seen(id=request.id, tokens=tuple(_tokens(asked.written[1])))


def _tokens(text: str) -> Iterator[p.Token]:
    """Each word with how probable it was before and after, and what else was likely."""
    at = 0
    for n, word in enumerate(text.split()):
        left, right = 0.05 + 0.4 * (n % 3 == 1), 0.3 + 0.6 * (n % 4 != 2)
        yield p.Token(
            text=(" " if n else "") + word,
            role="answer",
            start=at,
            end=at + len(word),
            left=left,
            right=right,
            left_top=_guesses((" I", " " + word, " the"), (0.45, left, 0.02)),
            right_top=_guesses((" " + word, " in", " the"), (right, 0.05, 0.004)),
        )
        at += len(word) + 1


def answered(root: Path, asked: Asked, settle: Callable[[int], None], width: int, height: int) -> Any:
    """A page of the playground on which this was asked and answered.

    Args:
        root: an empty folder, where its runs are made.
        settle: lets so many milliseconds pass.
    """
    from app.pages.playground.page import PlaygroundPage
    from app.state.playground import Playground
    from app.state.runs import Runs
    from app.training_thread import TrainingThread

    store = RunStore(root)
    for method in ("head_only", "lora") if asked.base else ("lora",):
        made = spec(method, model={"key": asked.model}, data=[{"key": "topics"}], task=asked.task)
        folder = make_run(store, made, Script(best=0.7 if method == "head_only" else 0.86))
        folder.result.mkdir(exist_ok=True)
        told = {"task": asked.task, "labels": list(asked.labels)}
        (folder.result / "result.json").write_text(json.dumps(told), encoding="utf-8")
    answerer = Answerer(asked)
    runs = Runs(store, TrainingThread(store))
    runs.records = tuple(store.records())
    page = PlaygroundPage(runs, Playground(store, answerer))
    for part in (page.play, answerer, runs):
        part.setParent(page)
    page.resize(width, height)
    page.try_run(folder.id)
    page.show()
    for _ in range(_MOST_WAITS):
        settle(100)
        if page.play.ready is not None:
            break
    if asked.truth:
        page.asking.any.click()
    else:
        page.asking.set_row(asked.row)
        page.ask()
    for _ in range(_MOST_WAITS):
        settle(200)
        if page.right.shown.shows_found() or page.lens.lens.tokens():
            break
    settle(300)  # what was answered is laid out
    return page
