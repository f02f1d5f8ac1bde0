"""The training loop: one for every method, task and device; it pauses, goes on exactly, and says what it
does."""

import time
from collections.abc import Iterator
from typing import Any

from accelerate import Accelerator
from torch import Tensor

from peft_engine.contract import events as e
from peft_engine.contract.eventlog import EventWriter
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.standings import standings_in
from peft_engine.contract.store import RunFolder
from peft_engine.contract.tasks import HAS_CLASSES
from peft_engine.contract.texts import N_
from peft_engine.measure.meter import Meter
from peft_engine.measure.receipt import up_to
from peft_engine.tasks.base import Batch, ItemScore
from peft_engine.training import checkpoint as ck
from peft_engine.training import setup
from peft_engine.training.beyond import Between, score_by_rank, slimmed, told_of_fit
from peft_engine.training.books import Books
from peft_engine.training.budget import phase_bounds, steps_of
from peft_engine.training.evaluate import read_part, write_answers
from peft_engine.training.forgetting import forgetting
from peft_engine.training.interrupt import Interrupted, Orders
from peft_engine.training.movement import Movement
from peft_engine.training.result import write_learned, write_result
from peft_engine.training.setup import Ready
from peft_engine.training.start import load_start, starts_learned
from peft_engine.training.stepper import Stepper
from peft_engine.training.untouched import baseline, told_of_baseline
from peft_engine.training.watch import Watch

CHECKPOINT_SECONDS = 120.0


class Loop:
    """Trains what `ready` holds, from the newest checkpoint of the run's folder if there is one."""

    def __init__(
        self,
        ready: Ready,
        folder: RunFolder,
        journal: EventWriter,
        orders: Orders,
        meter: Meter,
        accelerator: Accelerator,
    ) -> None:
        self.ready, self.folder, self.journal, self.orders, self.meter = ready, folder, journal, orders, meter
        self.spec = ready.plan.spec
        self.settings = self.spec.training
        self.tuner, self.model = ready.tuner, ready.model
        self.order = setup.order_of(ready)
        self.total = 0 if starts_learned(folder) else self._steps()
        self.bounds = phase_bounds([phase.share for phase in self.tuner.phases()], self.total)
        self.stepper = Stepper(ready, self.order, accelerator, self.total, self.bounds)
        self.watch = Watch(ready, journal, orders, self.total, standings_in(folder.path))
        self.books = Books(ready)
        self.movement = Movement(ready, journal, self.total)
        self.stepper.look = self.movement.look
        self.position = ck.Position()
        self.untouched: dict[str, Any] | None = None
        self._began = time.monotonic()
        self._saved = time.monotonic()

    # -- the whole ------------------------------------------------------------------------------------------

    def run(self) -> e.Ended:
        """Train, evaluate, keep the result.

        Raises:
            NotANumberError, torch.OutOfMemoryError, OSError, EngineError: what ends a run early; the worker
                says why.
        """
        try:
            self._prepare()
            reason = self._train()
        except Interrupted as interrupted:
            if interrupted.order != "stop_and_keep":
                return self._leave(interrupted.order)
            reason = "asked"
        if reason == "pruned":
            return self._give_up()
        try:
            return self._finish(reason)
        except Interrupted as interrupted:
            return self._leave(interrupted.order)

    def _prepare(self) -> None:
        self.phase("preparing", self.tuner.preparing, part="prepare")
        self.orders.check()
        self.tuner.batch_loss = self.ready.loss
        if self.tuner.needs_data_pass():
            self.tuner.prepare(self._data_pass())
        resumed = ck.newest(self.folder.checkpoints)
        position, parts = ck.load(resumed) if resumed else (ck.Position(), {})
        self.position = position
        if starts_learned(self.folder):
            text, values = load_start(self.folder, self.ready)
            self.journal.write(e.Said(text=text, values=values))
            self.journal.write(self.books.counted())
        if self.total == 0:
            return
        self.stepper.begin_phase(position.phase_index)
        self.movement.begin_phase()
        if resumed:
            self._restore(parts)
        else:
            self.phase("preparing", N_("Trying the longest texts"), part="prepare")
            self.stepper.try_longest(position.step, self.books)
            self.journal.write(self.books.counted())
        self.orders.check()
        self._read_untouched()

    def _read_untouched(self) -> None:
        """What the model scores on validation before it learns, where that was asked for."""
        self.untouched = baseline(self.ready, self.folder, self._between)
        if self.untouched is not None and self.position.step == 0:
            text, values = told_of_baseline(self.untouched, self.watch.metric)
            self.journal.write(e.Said(text=text, values=values))

    def _train(self) -> str:
        if self.total == 0:
            return "done"
        phases = self.tuner.phases()
        for index in range(self.position.phase_index, len(phases)):
            if index != self.position.phase_index:
                self._next_phase(index)
            phase, end = phases[index], self.bounds[index]
            if self.position.step < end:
                first = self.bounds[index - 1] if index else 0
                self.phase(phase.name, phase.text, self.total, part="train", first=first, last=end)
            if self.watch.is_due(self.position):
                self._validate()
            # A trial that was killed between its check and its end is judged by that check all the same.
            if self.position.evaluated_step == self.position.step and self.watch.is_behind(self.position):
                return "pruned"
            while self.position.step < end:
                self.orders.check()
                self._step(index)
                if self.watch.is_due(self.position):
                    self._validate()
                    self._save("evaluation")
                    if self.watch.is_behind(self.position):
                        return "pruned"
                    # What an earlier phase learned is no result: only in the last one there is a best.
                    if index + 1 == len(phases) and self.watch.no_longer_improves(self.position):
                        self.journal.write(
                            e.Said(
                                text=N_(
                                    "Validation has not improved for {checks} checks; training ends here."
                                ),
                                values={"checks": self.settings.patience},
                            )
                        )
                        return "early_stopping"
                elif self.orders.take("checkpoint"):
                    self._save("asked")
                elif time.monotonic() - self._saved > CHECKPOINT_SECONDS:
                    self._save("time")
            if phase.closing is not None:
                self.phase(phase.closing.name, phase.closing.text, part="train")
            self.tuner.end_phase(index)
        return "done"

    def _next_phase(self, index: int) -> None:
        """Begin the phase after the one that ended; what is best on validation is looked for anew."""
        self.position.phase_index = index
        self.stepper.begin_phase(index)
        self.movement.begin_phase()
        self.watch.start_anew(self.position)
        self._save("phase")

    def _step(self, phase_index: int) -> None:
        taken = self.stepper.take(self.position.step, phase_index)
        self.position.step = self.journal.step = self.position.step + 1
        self.position.tokens_seen += taken.tokens
        trainable = self.books.trainable()
        self.journal.write(
            e.Step(
                epoch=min(
                    self.position.step * self.settings.accumulation / self.order.batches_per_epoch,
                    self.settings.passes,
                ),
                loss=taken.loss,
                learning_rate=taken.learning_rate,
                gradient_norm=taken.gradient_norm,
                tokens_per_second=taken.tokens / taken.seconds,
                samples_per_second=taken.samples / taken.seconds,
                tokens_seen=self.position.tokens_seen,
                trainable_parameters=trainable,
                trainable_ratio=trainable / self.books.total(),
                **self.meter.sample(),
            )
        )
        self.movement.tell(self.position.step)

    def _validate(self) -> None:
        if self.watch.read(self.position) and self.settings.early_stopping:
            self._save("best")

    def _finish(self, reason: str) -> e.Ended:
        self._take_best()
        bill = self.books.bill(self.stepper.optimizer)  # before what only training needs is dropped
        before = self._fit()
        if (last := self.tuner.finish_phase()) is not None:
            self.phase(last.name, last.text, part="finish")
        self.tuner.finish()
        by_rank = self._read_ranks()
        if self.spec.read_test:
            self.phase("evaluating", N_("Reading the test part, once"), self._test_items(), part="evaluate")
        scores = self._read_test()
        metrics: dict[str, float] = {}
        if scores:
            write_answers(self.ready, scores, self._between)
            metrics = self.ready.metrics(scores)
            items = sum(map(len, scores))
            self.journal.write(
                e.Evaluated(part="test", metrics=metrics, main_metric=self.watch.metric, items=items)
            )
        self.phase("finishing", N_("Keeping the result"), part="evaluate")
        extras = self.tuner.extras() | by_rank
        if before and scores:
            extras |= told_of_fit(self.ready, before, scores)
        peak = self._peak()
        self.journal.write(e.Billed(measured=True, bill=up_to(bill, peak)))
        if self.spec.read_test and (forgot := forgetting(self.ready)) is not None:
            extras["forgetting"] = forgot
        if self.untouched is not None:
            extras["baseline"] = self.untouched
        write_learned(self.folder, self.ready)
        if self.tuner.slims:
            extras["slim"] = slimmed(self.ready, self.settings.evaluation_batch)
        write_result(self.folder, self.ready, scores, metrics, extras)
        self._count_time()
        return e.Ended(
            status="stopped" if reason == "asked" else "finished",
            reason=reason,
            metrics=metrics,
            seconds=self.position.seconds,
            peak_memory_bytes=peak,
            extras=extras,
        )

    def _fit(self) -> list[list[ItemScore]]:
        """The method's pass over the data after the last step, if it makes one; what classes the test items
        got before it."""
        last, before = self.tuner.final_phase(), list[list[ItemScore]]()
        if last is not None:
            if self.spec.task in HAS_CLASSES and self.spec.read_test:
                items = self._test_items()
                self.phase("evaluating", N_("Reading the test part as it is before"), items, part="finish")
                before = self._read_test()
            self.phase(last.name, last.text, self.order.batches_per_epoch, part="finish")
            self.tuner.fit(self._data_pass())
        return before

    def _read_ranks(self) -> dict[str, Any]:
        """What validation scores at each rank to which the result can be cut; nothing where it cannot."""
        if not self.tuner.sizes():
            return {}
        self.phase("measuring", N_("Reading validation at each rank"), part="finish")

        def read(between: Between) -> dict[str, float]:
            return self.ready.metrics(read_part(self.ready, "validation", between))

        items = sum(len(found.validation) for found in self.ready.sets)
        return {"score_by_rank": score_by_rank(self.tuner, self.watch.metric, items, read, self._between)}

    def _read_test(self) -> list[list[ItemScore]]:
        """Scores of all test items, data set by data set; none where the run is not to see them."""
        return read_part(self.ready, "test", self._between) if self.spec.read_test else []

    def _leave(self, order: str) -> e.Ended:
        """Pause or stop: what was learned is kept in a checkpoint, from which the run can go on."""
        self._save("pause" if order == "pause" else "stop")
        self._count_time()
        return e.Ended(
            status="paused" if order == "pause" else "stopped",
            reason="asked",
            seconds=self.position.seconds,
            peak_memory_bytes=self._peak(),
        )

    def _give_up(self) -> e.Ended:
        """A trial that is behind the others ends as it is: no result, nothing more is read."""
        self._count_time()
        return e.Ended(
            status="stopped",
            reason="pruned",
            seconds=self.position.seconds,
            peak_memory_bytes=self._peak(),
        )

    # -- checkpoints ----------------------------------------------------------------------------------------

    def _take_best(self) -> None:
        """Go back to the best validation score, where early stopping watches it."""
        found = ck.best(self.folder.checkpoints)
        if not self.settings.early_stopping or found is None or self.position.best_step == self.position.step:
            return
        position, parts = ck.load(found)
        if position.phase_index == self.position.phase_index:
            self._load_learning(parts["learning"])
            self.tuner.load_training_state(parts.get("method", {}))
            self.journal.write(
                e.Said(
                    text=N_("The weights of step {step}, the best on validation, are taken."),
                    values={"step": position.step},
                )
            )

    def _save(self, reason: Any) -> None:
        if not self.stepper.began:
            return
        self._count_time()
        self.position.peak_memory_bytes = self._peak()
        name = ck.BEST if reason == "best" else f"step-{self.position.step:08d}"
        parts = {"learning": ck.learning_tensors(self.model), "method": self.tuner.training_state()}
        optimizer = self.stepper.optimizer
        if reason != "best" and optimizer is not None:
            parts["optimizer"] = ck.optimizer_tensors(optimizer, self.model)
        size = ck.save(self.folder.checkpoints, name, self.position, parts)
        if reason != "best":
            self._saved = time.monotonic()
        self.journal.write(e.CheckpointSaved(name=name, reason=reason, bytes=size))

    def _restore(self, parts: dict[str, dict[str, Tensor]]) -> None:
        self._load_learning(parts["learning"])
        self.tuner.load_training_state(parts.get("method", {}))
        optimizer = self.stepper.optimizer
        if optimizer is not None:
            ck.load_optimizer(optimizer, self.model, parts.get("optimizer", {}))
        self.journal.step = self.position.step

    def _load_learning(self, tensors: dict[str, Tensor]) -> None:
        own = ck.learning_tensors(self.model)
        if {name: value.shape for name, value in own.items()} != {
            name: value.shape for name, value in tensors.items()
        }:
            raise EngineError(
                Problem(
                    text=N_("The checkpoint does not belong to this method and model."),
                    advice=N_("Run the experiment again."),
                )
            )
        for name, value in tensors.items():
            own[name].copy_(value)

    # -- helpers --------------------------------------------------------------------------------------------

    def phase(
        self, name: str, text: str, total: int = 0, *, part: e.Part, first: int = 0, last: int = 0
    ) -> None:
        self.journal.phase = name
        self.journal.write(e.PhaseStarted(text=text, total=total, part=part, first=first, last=last))

    def _steps(self) -> int:
        tries, most = self.tuner.tries(), self.settings.max_steps
        if tries is not None:
            return min(tries, most or tries)
        learns = bool(self.tuner.phases()) and any(p.requires_grad for p in self.model.parameters())
        return steps_of(self.settings, self.order.batches_per_epoch) if learns else 0

    def _data_pass(self) -> Iterator[Batch]:
        for number in range(self.order.batches_per_epoch):
            self.orders.check()
            self.journal.write(e.Progress(done=number, total=self.order.batches_per_epoch))
            yield self.ready.collate(*self.order.batch(number), number)

    def _test_items(self) -> int:
        return sum(len(found.parts.test) for found in self.ready.sets)

    def _between(self, done: int, total: int) -> None:
        self.orders.check()
        self.journal.write(e.Progress(done=done, total=total))

    def _peak(self) -> int:
        return max(self.meter.peak(), self.position.peak_memory_bytes)

    def _count_time(self) -> None:
        now = time.monotonic()
        self.position.seconds += now - self._began
        self._began = now
