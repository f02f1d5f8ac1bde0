"""The training loop: one for every method, task and device; it pauses, goes on exactly, and says what it
does."""

import math
import time
from collections.abc import Iterator
from typing import Any

import torch
from accelerate import Accelerator
from torch import Tensor

from peft_engine.contract import events as e
from peft_engine.contract.eventlog import EventWriter
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.schedule import rate_factor
from peft_engine.contract.store import RunFolder
from peft_engine.contract.tasks import HAS_LABELS, MAIN_METRIC
from peft_engine.contract.texts import N_
from peft_engine.measure.meter import Meter
from peft_engine.measure.receipt import Kept, receipt, tensor_bytes, up_to
from peft_engine.tasks.base import Batch, ItemScore
from peft_engine.tasks.calibration import calibration
from peft_engine.training import checkpoint as ck
from peft_engine.training import setup
from peft_engine.training.evaluate import evaluate, to_device, write_answers
from peft_engine.training.interrupt import Interrupted, Orders
from peft_engine.training.order import Order
from peft_engine.training.result import write_result
from peft_engine.training.setup import Ready
from peft_engine.training.streams import seed_global

CHECKPOINT_SECONDS = 120.0
EVALUATIONS = 10
"""How often validation is read in a run when nobody says."""


class NotANumberError(Exception):
    """The loss stopped being a number."""


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
        self.accelerator = accelerator
        self.spec = ready.plan.spec
        self.settings = self.spec.training
        self.tuner, self.model, self.task = ready.tuner, ready.model, ready.task
        lengths = setup.lengths(ready.train)
        self.order = Order(lengths, self.settings.batch_size, self.spec.seed, self.settings.bucketing)
        self.total = self._steps()
        shares = [phase.share for phase in self.tuner.phases()]
        self.bounds = self._bounds(shares)
        self.evaluate_every = self.settings.evaluate_every or max(1, self.total // EVALUATIONS)
        self.metric, self.more_is_better = MAIN_METRIC[self.spec.task]
        self.position = ck.Position()
        self.optimizer: Any = None
        self._began = time.monotonic()
        self._saved = time.monotonic()
        self._gradient_bytes = 0
        self._activation_bytes = 0

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
        try:
            return self._finish(reason)
        except Interrupted as interrupted:
            return self._leave(interrupted.order)

    def _prepare(self) -> None:
        self.phase("preparing", N_("Preparing the method"))
        self.orders.check()
        self.tuner.batch_loss = lambda batch: self.task.loss(self.model, batch)
        if self.tuner.needs_data_pass():
            self.tuner.prepare(self._data_pass())
        resumed = ck.newest(self.folder.checkpoints)
        position, parts = ck.load(resumed) if resumed else (ck.Position(), {})
        self.position = position
        if self.total == 0:
            return
        self._begin_phase(position.phase_index)
        if resumed:
            self._restore(parts)
        else:
            self._trial()
        self.orders.check()

    def _train(self) -> str:
        if self.total == 0:
            return "done"
        phases = self.tuner.phases()
        for index in range(self.position.phase_index, len(phases)):
            if index != self.position.phase_index:
                self._next_phase(index)
            if self.position.step < self.bounds[index]:
                phase = phases[index]
                self.phase("training" if len(phases) == 1 else phase.name, phase.text, self.total)
            if self._evaluation_is_due():
                self._validate()
            while self.position.step < self.bounds[index]:
                self.orders.check()
                self._step(index)
                if self._evaluation_is_due():
                    self._validate()
                    self._save("evaluation")
                    # What an earlier phase learned is no result: only in the last one there is a best.
                    if index + 1 == len(phases) and self._no_longer_improves():
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
            self.tuner.end_phase(index)
        return "done"

    def _next_phase(self, index: int) -> None:
        """Begin the phase after the one that ended; what is best on validation is looked for anew."""
        self._begin_phase(index)
        self.position.best_score, self.position.best_step = None, -1
        self.position.checks_without_progress = 0
        self._save("phase")

    def _finish(self, reason: str) -> e.Ended:
        self.phase("evaluating", N_("Reading the test part, once"), len(self.ready.parts.test))
        self._take_best()
        bill = self._bill()  # before what only training needs is dropped
        before = self._fit()
        self.tuner.finish()
        test = self.ready.parts.test
        scores = self._read_test()
        write_answers(self.task, self.model, test, scores, self._between)
        metrics = self.task.metrics(scores)
        self.journal.write(
            e.Evaluated(part="test", metrics=metrics, main_metric=self.metric, items=len(scores))
        )
        self.phase("finishing", N_("Keeping the result"))
        extras = self.tuner.extras()
        if before:
            extras["calibration"] = {"before": calibration(before), "after": calibration(scores)}
        self._measured(bill)
        write_result(self.folder, self.ready, scores, metrics, extras)
        self._count_time()
        return e.Ended(
            status="stopped" if reason == "asked" else "finished",
            reason=reason,
            metrics=metrics,
            seconds=self.position.seconds,
            peak_memory_bytes=self._peak(),
            extras=extras,
        )

    def _fit(self) -> list[ItemScore]:
        """The method's pass over the data after the last step, if it makes one; what classes the test items
        got before it."""
        last, before = self.tuner.final_phase(), []
        if last is not None:
            before = self._read_test() if self.spec.task in HAS_LABELS else []
            self.phase(last.name, last.text, self.order.batches_per_epoch)
            self.tuner.fit(self._data_pass())
            self.phase("evaluating", N_("Reading the test part again"), len(self.ready.parts.test))
        return before

    def _read_test(self) -> list[ItemScore]:
        test = self.ready.parts.test
        examples = [self.task.encode(row) for row in test]
        batch, device = self._evaluation_batch(), self.ready.device
        return evaluate(self.task, self.model, test, examples, batch, device, self._between)

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

    # -- steps ----------------------------------------------------------------------------------------------

    def _step(self, phase_index: int) -> None:
        began = time.perf_counter()
        step = self.position.step
        factor = self._set_rate(step, phase_index)
        seed_global(self.spec.seed, "dropout", step)
        self.model.train()
        self.optimizer.zero_grad(set_to_none=True)
        loss_sum, targets, tokens, samples, first = 0.0, 0, 0, 0, 0
        batches = self._batches(step)
        for batch in batches:
            loss, count = self._backward(batch, first)
            first = first or count
            loss_sum += loss
            targets += count
            tokens += int(batch["attention_mask"].sum())
            samples += len(batch["input_ids"])
        learning = [p for p in self.model.parameters() if p.grad is not None]
        if len(batches) > 1:
            # Each batch was divided by the first one's count; the whole is to be the mean over all targets.
            torch._foreach_mul_([p.grad for p in learning if p.grad is not None], first / targets)
        mean = loss_sum / targets
        if not math.isfinite(mean):
            raise NotANumberError
        self.tuner.after_backward(step, self.total)
        learning = [
            p for p in self.model.parameters() if p.grad is not None
        ]  # the method may have moved some
        norm = float(self.accelerator.clip_grad_norm_(learning, self.settings.clip or math.inf) or 0.0)
        self.optimizer.step()
        self.tuner.after_step(step, self.total)
        self.position.step = self.journal.step = step + 1
        self.position.tokens_seen += tokens
        seconds = time.perf_counter() - began
        trainable = self._trainable()
        self.journal.write(
            e.Step(
                epoch=min(
                    self.position.step * self.settings.accumulation / self.order.batches_per_epoch,
                    self.settings.epochs,
                ),
                loss=mean,
                learning_rate=factor,
                gradient_norm=norm,
                tokens_per_second=tokens / seconds,
                samples_per_second=samples / seconds,
                tokens_seen=self.position.tokens_seen,
                trainable_parameters=trainable,
                trainable_ratio=trainable / self._total_parameters(),
                **self.meter.sample(),
            )
        )

    def _backward(self, batch: Batch, first: int) -> tuple[float, int]:
        """One batch forward and backward; (sum of losses, number of targets)."""
        with self.accelerator.autocast():
            loss, count = self.task.loss(self.model, batch)
            extra = self.tuner.loss(self.position.step)
        value = float(loss.detach())
        whole = loss / (first or count)
        if extra is not None:
            whole = whole + extra
        self.accelerator.backward(whole)
        return value, count

    def _batches(self, step: int) -> list[Batch]:
        gathered = self.settings.accumulation
        numbers = range(step * gathered, (step + 1) * gathered)
        return [self._collate(self.order.batch(number)) for number in numbers]

    def _collate(self, indices: list[int]) -> Batch:
        return to_device(self.task.collate([self.ready.train[i] for i in indices]), self.ready.device)

    def _trial(self) -> None:
        """The longest batch once, without a step: it must fit, reach every place of the method, and is
        measured."""
        self.phase("preparing", N_("Trying the longest texts"))
        batch = self._collate(self.order.longest())
        seed_global(self.spec.seed, "dropout", 0)
        self.model.train()
        kept = Kept(self.model, batch.values())
        with kept.counting():
            self._backward(batch, 0)
        called, sites = self.tuner.called(), self.tuner.sites()
        if called != sites:
            raise EngineError(
                Problem(
                    field="method.key",
                    text=N_(
                        "{method} was to work in {sites} places of the model, but {called} were reached."
                    ),
                    advice=N_(
                        "This model is built in a way that the method does not know; choose another one."
                    ),
                    values={"method": self.ready.plan.card.label, "sites": sites, "called": called},
                )
            )
        self._activation_bytes = kept.bytes
        self._gradient_bytes = tensor_bytes(p.grad for p in self.model.parameters() if p.grad is not None)
        self.optimizer.zero_grad(set_to_none=True)
        trainable = self._trainable()
        head = sum(p.numel() for p in self.ready.anatomy.head_parameters() if p.requires_grad)
        self.journal.write(
            e.Counted(
                trainable_parameters=trainable,
                method_parameters=trainable - head,
                head_parameters=head,
                total_parameters=self._total_parameters(),
                trainable_ratio=trainable / self._total_parameters(),
                stored_parameters=self._stored(),
                sites=sites,
            )
        )

    def _begin_phase(self, index: int) -> None:
        self.position.phase_index = index
        self.tuner.begin_phase(index)
        rate, decay = self.ready.plan.learning_rate, self.settings.weight_decay
        groups = self.tuner.parameter_groups(rate, decay)
        for group in groups:
            group["usual_lr"] = group["lr"]
        fused = self.ready.device.type in ("cpu", "cuda")
        plain = torch.optim.AdamW(groups, lr=rate, fused=fused) if groups else None
        self.optimizer = self.accelerator.prepare_optimizer(plain) if plain else None

    def _set_rate(self, step: int, phase_index: int) -> float:
        """Set every group's learning rate for this step and return the first one."""
        start = self.bounds[phase_index - 1] if phase_index else 0
        factor = rate_factor(
            step - start, self.bounds[phase_index] - start, self.settings.warmup, self.settings.schedule
        )
        for group in self.optimizer.param_groups:
            group["lr"] = group["usual_lr"] * factor
        return float(self.optimizer.param_groups[0]["lr"])

    # -- evaluation -----------------------------------------------------------------------------------------

    def _evaluation_is_due(self) -> bool:
        step = self.position.step
        wanted = self.orders.take("evaluate")
        regular = step > 0 and (step % self.evaluate_every == 0 or step == self.total)
        return (wanted or regular) and self.position.evaluated_step != step

    def _validate(self) -> None:
        kept = self.journal.phase
        self.journal.phase = "evaluating"
        scores = evaluate(
            self.task,
            self.model,
            self.ready.parts.validation,
            self.ready.validation,
            self._evaluation_batch(),
            self.ready.device,
            self._between_quietly,
        )
        self.journal.phase = kept
        metrics = self.task.metrics(scores)
        score = metrics[self.metric]
        old = self.position.best_score
        final = self.tuner.in_final_form(self.position.step, self.total)
        better = final and (old is None or (score > old if self.more_is_better else score < old))
        self.position.evaluated_step = self.position.step
        if better:
            self.position.best_score, self.position.best_step = score, self.position.step
            self.position.checks_without_progress = 0
        elif final:
            self.position.checks_without_progress += 1
        self.journal.write(
            e.Evaluated(
                part="validation", metrics=metrics, main_metric=self.metric, best=better, items=len(scores)
            )
        )
        if better and self.settings.early_stopping:
            self._save("best")

    def _no_longer_improves(self) -> bool:
        return (
            self.settings.early_stopping and self.position.checks_without_progress >= self.settings.patience
        )

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

    def _evaluation_batch(self) -> int:
        return self.settings.evaluation_batch

    def _between(self, done: int, total: int) -> None:
        self.orders.check()
        self.journal.write(e.Progress(done=done, total=total))

    def _between_quietly(self, done: int, total: int) -> None:
        self.orders.check()

    # -- checkpoints and counting ---------------------------------------------------------------------------

    def _save(self, reason: Any) -> None:
        if self.optimizer is None:
            return
        self._count_time()
        self.position.peak_memory_bytes = self._peak()
        name = ck.BEST if reason == "best" else f"step-{self.position.step:08d}"
        parts = {"learning": ck.learning_tensors(self.model), "method": self.tuner.training_state()}
        if reason != "best":
            parts["optimizer"] = ck.optimizer_tensors(self.optimizer.optimizer, self.model)
        size = ck.save(self.folder.checkpoints, name, self.position, parts)
        if reason != "best":
            self._saved = time.monotonic()
        self.journal.write(e.CheckpointSaved(name=name, reason=reason, bytes=size))

    def _restore(self, parts: dict[str, dict[str, Tensor]]) -> None:
        self._load_learning(parts["learning"])
        self.tuner.load_training_state(parts.get("method", {}))
        ck.load_optimizer(self.optimizer.optimizer, self.model, parts.get("optimizer", {}))
        self.journal.step = self.position.step

    def _load_learning(self, tensors: dict[str, Tensor]) -> None:
        own = ck.learning_tensors(self.model)
        if own.keys() != tensors.keys():
            raise EngineError(
                Problem(
                    text=N_("The checkpoint does not belong to this method and model."),
                    advice=N_("Run the experiment again."),
                )
            )
        for name, value in tensors.items():
            own[name].copy_(value)

    def _data_pass(self) -> Iterator[Batch]:
        for number in range(self.order.batches_per_epoch):
            self.orders.check()
            self.journal.write(e.Progress(done=number, total=self.order.batches_per_epoch))
            yield self._collate(self.order.batch(number))

    def phase(self, name: str, text: str, total: int = 0) -> None:
        self.journal.phase = name
        self.journal.write(e.PhaseStarted(text=text, total=total))

    def _steps(self) -> int:
        if not any(True for _ in self.tuner.phases()) or not any(
            p.requires_grad for p in self.model.parameters()
        ):
            return 0
        batches = math.ceil(self.settings.epochs * self.order.batches_per_epoch)
        steps = max(1, math.ceil(batches / self.settings.accumulation))
        return min(steps, self.settings.max_steps or steps)

    def _bounds(self, shares: list[float]) -> list[int]:
        """The step at which each phase ends: by its share, but one step at least where there are enough."""
        bounds, phases = [], len(shares)
        for index in range(phases):
            bound = round(self.total * sum(shares[: index + 1]))
            bounds.append(min(max(bound, index + 1), self.total - (phases - 1 - index)))
        return [max(0, bound) for bound in bounds]

    def _trainable(self) -> int:
        head = sum(p.numel() for p in self.ready.anatomy.head_parameters() if p.requires_grad)
        return self.tuner.learning_count() + head

    def _total_parameters(self) -> int:
        return sum(p.numel() for p in self.model.parameters())

    def _stored(self) -> int:
        card, plan = self.ready.plan.card, self.ready.plan
        return int((card.stored or card.count)(plan.config, plan.model.shape.for_task(self.spec.task)))

    def _peak(self) -> int:
        return max(self.meter.peak(), self.position.peak_memory_bytes)

    def _bill(self) -> e.Bill:
        optimizer = None if self.optimizer is None else self.optimizer.optimizer
        return receipt(self.model, optimizer, self._gradient_bytes, self._activation_bytes)

    def _measured(self, bill: e.Bill) -> None:
        self.journal.write(e.Billed(measured=True, bill=up_to(bill, self._peak())))

    def _count_time(self) -> None:
        now = time.monotonic()
        self.position.seconds += now - self._began
        self._began = now
