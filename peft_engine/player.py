"""Two sides that answer for the window: loading them, asking them, looking at what is between them."""

import gc
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from peft_engine.answering import BATCH
from peft_engine.blending import Blend
from peft_engine.contract import play as p
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.store import RunFolder, RunStore
from peft_engine.contract.tasks import ANSWERS, HAS_CLASSES, MAIN_METRIC, NEW_HEAD, OPTIONAL, ROLES, writes
from peft_engine.contract.texts import N_
from peft_engine.fields import given_and_truth, row_of
from peft_engine.file_answers import answer_file
from peft_engine.finding import found_in
from peft_engine.lens import Voice, tokens_of, words_of
from peft_engine.predicting import Predictor, asked_of
from peft_engine.tested import (
    Learned,
    agreement,
    fitting,
    learned,
    own_score,
    read_test,
)
from peft_engine.training.evaluate import evaluate


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
        self._blend: Blend | None = None
        self._tests: dict[Learned, list[dict[str, Any]]] = {}

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
            case p.Mix():
                self._mix(request)
            case p.Measure():
                self._measure(request)
            case p.Cancel():
                return

    # -- loading --------------------------------------------------------------------------------------------

    def _load(self, request: p.Load) -> None:
        wanted = [side for side in (request.left, request.right) if side is not None and side.run]
        self._left = self._right = self._blend = None
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
                optional=tuple(sorted(OPTIONAL[task.key])),
                agreement=agreement(self._learned(request.left), right),
            )
        )

    def _require_alike(self, left: p.Side, right: p.Side) -> None:
        ours = self._loaded[right].task
        if not left.run:
            if ours.key in NEW_HEAD:
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
        for which, voice in self._voices():
            self._judge(request, which, voice)
        self._say(p.Done(id=request.id))

    def _judge(self, request: p.Ask | p.Mix, which: p.Which, voice: Voice) -> None:
        """Let a side say what it finds, without writing."""
        number, task = request.id, voice.predictor.task.key
        known, row = request.place >= 0, row_of(task, request.row)
        if known and task in NEW_HEAD:  # as the data has it, with its true answer
            found = self._learned(self._chosen())
            assert found is not None  # it is loaded
            row = self._test(found)[request.place]
        with voice.as_it_is():
            if task not in HAS_CLASSES:
                text = "" if known else request.row.get("tokens", "")
                told = found_in(voice.predictor, row, number=number, side=which, judged=known, text=text)
                self._check(number)
                self._say(told)
                return
            (judged,) = voice.predictor.answer([row])
        self._check(number)
        labels = self._pair()[1].predictor.task.labels
        chances = tuple(judged["probabilities"][label] for label in labels)
        self._say(p.Judged(id=number, side=which, answer=judged["answer"], probabilities=chances))

    def _write(self, request: p.Write) -> None:
        for which, voice in self._voices():
            self._write_one(request.id, which, voice, request.row, request.sampling)
        self._say(p.Done(id=request.id))

    def _write_one(
        self, number: int, which: p.Which, voice: Voice, row: Mapping[str, str], sampling: p.Sampling
    ) -> None:
        count = 0

        def hear(text: str, tokens: int) -> None:
            nonlocal count
            count = tokens
            self._say(p.Written(id=number, side=which, text=text, tokens=tokens))

        with voice.as_it_is():
            whole = row_of(voice.predictor.task.key, row)
            text = voice.predictor.write(whole, sampling, hear, lambda: self._given_up(number))
        self._check(number)
        self._say(p.Written(id=number, side=which, text=text, tokens=count, ended=True))

    def _mix(self, request: p.Mix) -> None:
        blend = self._blended(request.id)
        blend.turn(request.weights.left, request.weights.right)
        voice = Voice(blend, nullcontext)
        if not writes(blend.task.key):
            self._judge(request, "both", voice)
        else:
            sampling = request.sampling or p.Sampling()
            self._write_one(request.id, "both", voice, request.row, sampling)
        self._say(p.Done(id=request.id))

    def _measure(self, request: p.Measure) -> None:
        blend = self._blended(request.id)
        left, right = self._learned(self._left), self._learned(self._chosen())
        assert right is not None  # it is loaded
        rows, metric = self._test(right), MAIN_METRIC[right.task][0]
        examples = [blend.task.encode(row) for row in rows]
        alike = left is not None and left.data_hash == right.data_hash
        total = len(rows) * len(request.points)
        for place, weights in enumerate(request.points):
            blend.turn(weights.left, weights.right)

            def between(done: int, _: int, place: int = place) -> None:
                self._say(p.Progress(id=request.id, done=place * len(rows) + done, total=total))
                self._check(request.id)

            scores = evaluate(blend.task, blend.model, rows, examples, BATCH, blend.device, between)
            self._say(
                p.Scored(
                    id=request.id,
                    place=place,
                    weights=weights,
                    score=blend.task.metrics(scores)[metric],
                    metric=metric,
                    left=own_score(left, metric) if alike else None,
                    right=own_score(right, metric),
                )
            )
        self._say(p.Done(id=request.id))

    def _blended(self, number: int) -> Blend:
        """One model that holds what both sides learned; made when it is first asked for.

        Raises:
            EngineError: nobody stands at the left, or the two cannot be put together.
        """
        right, left = self._chosen(), self._left
        if left is None:
            raise EngineError(
                Problem(
                    field="left",
                    text=N_("Nobody stands at the left, so there is nothing to add."),
                    advice=N_("Choose a second run."),
                )
            )
        if self._blend is None:
            self._blend = Blend(
                self._folder(left) if left.run else None,
                self._folder(right),
                left_data=left.data,
                right_data=right.data,
            )
            self._check(number)
        return self._blend

    def _look(self, request: p.Look) -> None:
        left, right = self._pair()
        row, towards = row_of(right.predictor.task.key, request.row), ""
        if right.predictor.task.key in HAS_CLASSES:
            tokens, towards = words_of(left, right, row, lambda: self._given_up(request.id))
        else:
            tokens = tokens_of(left, right, row)
        self._check(request.id)
        self._say(p.Seen(id=request.id, tokens=tokens, towards=towards))
        self._say(p.Done(id=request.id))

    def _file(self, request: p.AnswerFile) -> None:
        side = self._chosen()
        task, columns = asked_of(self._folder(side), side.data)

        def between(done: int, total: int) -> None:
            self._say(p.Progress(id=request.id, done=done, total=total))
            self._check(request.id)

        to = Path(request.to)
        rows = answer_file(self._voices(), task, columns, Path(request.file), to, between)
        self._say(p.Saved(id=request.id, path=request.to, rows=rows))

    def _draw(self, request: p.Draw) -> None:
        left, right = self._learned(self._left), self._learned(self._chosen())
        assert right is not None
        rows = self._test(right)
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

    def _test(self, found: Learned) -> list[dict[str, Any]]:
        """Its test items; those of the last one are kept."""
        if found not in self._tests:
            self._tests = {found: read_test(found)}
        return self._tests[found]

    def _learned(self, side: p.Side | None) -> Learned | None:
        return learned(self._folder(side), side.data) if side is not None and side.run else None

    def _check(self, number: int) -> None:
        if self._given_up(number):
            raise GivenUp


def _disabled(predictor: Predictor) -> Callable[[], AbstractContextManager[object]]:
    return predictor.tuner.disabled


def _no_base() -> Problem:
    return Problem(
        field="left",
        text=N_("A new head has no base: without training it answers at random."),
        advice=N_("Train the head alone on the same model and data; that run then stands for the base."),
    )
