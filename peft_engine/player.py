"""Two sides that answer for the window: loading them, asking them, looking at what is between them."""

import csv
import gc
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from peft_engine.contract import play as p
from peft_engine.contract.placing import put_in_place
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.store import RunFolder, RunStore
from peft_engine.contract.tasks import HAS_LABELS, ROLES
from peft_engine.contract.texts import N_
from peft_engine.lens import Voice, tokens_of, words_of
from peft_engine.predicting import ANSWERS, BATCH, Predictor, asked_of, rows_of
from peft_engine.tested import Learned, agreement, fitting, given_and_truth, learned, read_test


class GivenUp(Exception):  # noqa: N818 - nothing went wrong
    """A request was given up."""


class Player:
    """Two sides, and what can be asked of them.

    Args:
        say: takes each reply.
        given_up: whether the request of this number was given up.
    """

    def __init__(
        self, store: RunStore, say: Callable[[BaseModel], None], given_up: Callable[[int], bool]
    ) -> None:
        self._store, self._say, self._given_up = store, say, given_up
        self._loaded: dict[p.Side, Predictor] = {}
        self._left: p.Side | None = None
        self._right: p.Side | None = None
        self._tests: dict[Learned, list[dict[str, str]]] = {}

    def do(self, request: p.Request) -> None:
        """Answer a request to its end.

        Raises:
            EngineError: it cannot be answered.
            GivenUp: it was given up.
        """
        match request:
            case p.Load():
                self._load(request)
            case p.Ask():
                self._ask(request)
            case p.Write():
                self._write(request)
            case p.Look():
                self._look(request)
            case p.Draw():
                self._draw(request)
            case p.AnswerFile():
                self._file(request)
            case p.Cancel():
                return

    # -- loading --------------------------------------------------------------------------------------------

    def _load(self, request: p.Load) -> None:
        wanted = [side for side in (request.left, request.right) if side is not None and side.run]
        self._left = self._right = None
        self._loaded = {side: made for side, made in self._loaded.items() if side in wanted}
        gc.collect()
        for side in wanted:
            if side not in self._loaded:
                self._loaded[side] = Predictor(self._folder(side), data=side.data)
                self._check(request.id)
        task, right = self._loaded[request.right].task, self._learned(request.right)
        assert right is not None  # Predictor has read it
        if request.left is not None:
            self._require_alike(request.left, request.right)
        self._left, self._right = request.left, request.right
        self._say(
            p.Loaded(
                id=request.id,
                task=task.key,
                labels=task.labels,
                roles=tuple(role for role in ROLES[task.key] if role not in ANSWERS),
                optional=("context",) if "context" in ROLES[task.key] else (),
                agreement=agreement(self._learned(request.left), right),
            )
        )

    def _require_alike(self, left: p.Side, right: p.Side) -> None:
        ours = self._loaded[right].task
        if not left.run:
            if ours.key in HAS_LABELS:
                raise EngineError(_no_base())
            return
        theirs = self._loaded[left].task
        if theirs.key != ours.key or set(theirs.labels) != set(ours.labels):
            raise EngineError(
                Problem(
                    field="left",
                    text=N_("The two runs were made for different tasks or classes."),
                    advice=N_("Choose two that answer the same question."),
                )
            )

    def _folder(self, side: p.Side) -> RunFolder:
        return self._store.get(side.run)

    def _voices(self) -> list[tuple[p.Which, Voice]]:
        """The sides that answer, left first.

        Raises:
            EngineError: nothing is loaded.
        """
        right = self._loaded[self._chosen()]
        found: list[tuple[p.Which, Voice]] = [("right", Voice(right, nullcontext))]
        if self._left is not None:
            if self._left.run:
                voice = Voice(self._loaded[self._left], nullcontext)
            else:
                voice = Voice(right, _disabled(right))
            found.insert(0, ("left", voice))
        return found

    def _chosen(self) -> p.Side:
        """The right side.

        Raises:
            EngineError: nothing is loaded.
        """
        if self._right is None:
            raise EngineError(
                Problem(
                    text=N_("No run is chosen that could answer."), advice=N_("Choose a finished run first.")
                )
            )
        return self._right

    def _pair(self) -> tuple[Voice | None, Voice]:
        voices: dict[p.Which, Voice] = dict(self._voices())
        return voices.get("left"), voices["right"]

    # -- answering ------------------------------------------------------------------------------------------

    def _ask(self, request: p.Ask) -> None:
        labels = self._pair()[1].predictor.task.labels
        for which, voice in self._voices():
            with voice.as_it_is():
                (told,) = voice.predictor.answer([_whole(request.row)])
            self._check(request.id)
            chances = told["probabilities"]
            self._say(
                p.Judged(
                    id=request.id,
                    side=which,
                    answer=told["answer"],
                    probabilities=tuple(chances[label] for label in labels),
                )
            )
        self._say(p.Done(id=request.id))

    def _write(self, request: p.Write) -> None:
        for which, voice in self._voices():
            count = 0

            def hear(text: str, tokens: int, which: p.Which = which) -> None:
                nonlocal count
                count = tokens
                self._say(p.Written(id=request.id, side=which, text=text, tokens=tokens))

            with voice.as_it_is():
                text = voice.predictor.write(
                    _whole(request.row), request.sampling, hear, lambda: self._given_up(request.id)
                )
            self._check(request.id)
            self._say(p.Written(id=request.id, side=which, text=text, tokens=count, ended=True))
        self._say(p.Done(id=request.id))

    def _look(self, request: p.Look) -> None:
        left, right = self._pair()
        row, towards = _whole(request.row), ""
        if right.predictor.task.key in HAS_LABELS:
            tokens, towards = words_of(left, right, row, lambda: self._given_up(request.id))
        else:
            tokens = tokens_of(left, right, row)
        self._check(request.id)
        self._say(p.Seen(id=request.id, tokens=tokens, towards=towards))
        self._say(p.Done(id=request.id))

    def _file(self, request: p.AnswerFile) -> None:
        side = self._chosen()
        task, columns = asked_of(self._folder(side), side.data)
        rows = rows_of(task, [], Path(request.file), columns)
        voices = self._voices()
        at_once = BATCH if task in HAS_LABELS else 1
        answered: list[dict[str, Any]] = []
        for start in range(0, len(rows), at_once):
            self._say(p.Progress(id=request.id, done=start, total=len(rows)))
            self._check(request.id)
            part = rows[start : start + at_once]
            told = {which: _answers(voice, part) for which, voice in voices}
            for n, row in enumerate(part):
                named = {name: text for name, text in row.items() if name != "item"}
                for which, answers in told.items():
                    before = f"{which}_" if len(voices) > 1 else ""
                    named[f"{before}answer"] = answers[n]["answer"]
                    if "probability" in answers[n]:
                        named[f"{before}probability"] = f"{answers[n]['probability']:.4f}"
                answered.append(named)
        self._say(p.Progress(id=request.id, done=len(rows), total=len(rows)))
        _write_csv(Path(request.to), answered)
        self._say(p.Saved(id=request.id, path=request.to, rows=len(rows)))

    def _draw(self, request: p.Draw) -> None:
        left, right = self._learned(self._left), self._learned(self._chosen())
        assert right is not None
        if right not in self._tests:
            self._tests = {right: read_test(right)}
        rows = self._tests[right]
        fits = fitting(rows, request.wish, left, right)
        place = next((place for place in fits if place > request.after), fits[0])
        row, truth = given_and_truth(rows[place], right.task)
        self._say(
            p.Drawn(
                id=request.id,
                row=row,
                truth=truth,
                place=place,
                number=fits.index(place) + 1,
                total=len(fits),
            )
        )
        self._say(p.Done(id=request.id))

    def _learned(self, side: p.Side | None) -> Learned | None:
        return learned(self._folder(side), side.data) if side is not None and side.run else None

    def _check(self, number: int) -> None:
        if self._given_up(number):
            raise GivenUp


def _disabled(predictor: Predictor) -> Callable[[], AbstractContextManager[object]]:
    return predictor.tuner.disabled


def _whole(row: Mapping[str, str]) -> dict[str, str]:
    """A row as a task reads it: with a name, and without what no tokenizer takes."""
    return {"item": "0"} | {role: text.encode("utf-8", "replace").decode() for role, text in row.items()}


def _answers(voice: Voice, rows: Sequence[dict[str, str]]) -> list[dict[str, Any]]:
    with voice.as_it_is():
        return voice.predictor.answer(rows)


def _write_csv(file: Path, rows: Sequence[Mapping[str, str]]) -> None:
    """The rows with a line of names; whoever reads the file finds the old one or the whole new one."""
    partial = file.with_name(f"{file.name}.part")
    try:
        with partial.open("w", encoding="utf-8", newline="") as out:
            writer = csv.DictWriter(out, list(rows[0]) if rows else ["answer"])
            writer.writeheader()
            writer.writerows(rows)
        put_in_place(partial, file)
    except OSError as error:
        partial.unlink(missing_ok=True)
        raise EngineError(
            Problem(
                field="to",
                text=N_("{path} cannot be written: {reason}."),
                advice=N_("Choose another place."),
                values={"path": str(file), "reason": error.strerror or str(error)},
            )
        ) from None


def _no_base() -> Problem:
    return Problem(
        field="left",
        text=N_("A classifier has no base: without training its head knows none of the classes."),
        advice=N_("Train the head alone on the same model and data; that run then stands for the base."),
    )
