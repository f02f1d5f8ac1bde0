"""One optimizer step: batches forward and backward, gradients clipped, weights moved."""

import math
import time
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass

import torch
from accelerate import Accelerator

from peft_engine.contract.plan import gains_by_recompute
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.schedule import rate_factor
from peft_engine.contract.texts import N_
from peft_engine.measure.receipt import Kept, tensor_bytes
from peft_engine.tasks.base import Batch
from peft_engine.training.books import Books
from peft_engine.training.order import Mix
from peft_engine.training.recompute import Recompute
from peft_engine.training.scaled import Scaled
from peft_engine.training.setup import Ready
from peft_engine.training.streams import seed_global


class NotANumberError(Exception):
    """The loss stopped being a number."""


@dataclass(frozen=True)
class Taken:
    """What a step was: mean loss in nats per target, rate, length of the gradient before it was cut."""

    loss: float
    learning_rate: float
    gradient_norm: float
    tokens: int
    samples: int
    seconds: float


class Stepper:
    """Takes the steps of a run. What a step does is a function of the seed and its number alone."""

    def __init__(
        self, ready: Ready, order: Mix, accelerator: Accelerator, total: int, bounds: list[int]
    ) -> None:
        """`total` counts the steps of the run; `bounds` has the step at which each phase ends."""
        self.ready, self.order, self.accelerator = ready, order, accelerator
        self.total, self.bounds = total, bounds
        self.settings = ready.plan.spec.training
        self.model, self.tuner = ready.model, ready.tuner
        self.optimizer: torch.optim.Optimizer | None = None
        """None before the first phase, and where nothing learns by gradients."""
        self.scaled = Scaled(accelerator.scaler)
        self.tuner.mixed = accelerator.mixed_precision != "no"
        self.look: Callable[[int], None] | None = None
        """Called with the number of the step once its gradients are whole, before they are cut."""
        recompute = ready.plan.spec.hardware.recompute and gains_by_recompute(ready.plan)
        self.recompute = Recompute(ready.anatomy, ready.tuner) if recompute else None
        """None where all that a block computed is kept for the way back."""
        self.began = False
        """Whether a phase has begun, so that there is something to keep."""

    def begin_phase(self, index: int) -> None:
        """Tell the method, and make an optimizer for what learns from now on."""
        self.tuner.begin_phase(index)
        rate, decay = self.ready.plan.learning_rate, self.settings.weight_decay
        groups = self.tuner.parameter_groups(rate, decay)
        for group in groups:
            group["usual_lr"] = group["lr"]
        fused = self.ready.device.type in ("cpu", "cuda")
        self.optimizer = torch.optim.AdamW(groups, lr=rate, fused=fused) if groups else None
        self.began = True

    def take(self, step: int, phase_index: int) -> Taken:
        """Take step number `step`, counted from 0.

        Raises:
            NotANumberError: the loss is none.
        """
        if self.tuner.tries() is not None:
            return self._try(step)
        began = time.perf_counter()
        optimizer = self.optimizer
        assert optimizer is not None  # where nothing learns by gradients, no step is taken
        rate = self._set_rate(optimizer, step, phase_index)
        seed_global(self.ready.plan.spec.seed, "dropout", step)
        self.model.train()
        self.tuner.loss_scale = self.scaled.scale
        optimizer.zero_grad(set_to_none=True)
        loss_sum, targets, tokens, samples, first = 0.0, 0, 0, 0, 0
        batches = self._batches(step)
        for batch in batches:
            loss, count = self._backward(batch, step, first)
            first = first or count
            loss_sum += loss
            targets += count
            tokens += int(batch["attention_mask"].sum())
            samples += batch.rows
        # Each batch was divided by the first one's count; the whole is to be the mean over all targets.
        gradients = [p.grad for p in self.model.parameters() if p.grad is not None]
        self.scaled.put_right(gradients, first / targets if len(batches) > 1 else 1.0)
        mean = loss_sum / targets
        if not math.isfinite(mean):
            raise NotANumberError
        self.tuner.after_backward(step, self.total)
        if self.look is not None:
            self.look(step + 1)
        learning = [
            p for p in self.model.parameters() if p.grad is not None
        ]  # the method may have moved some
        norm = float(torch.nn.utils.clip_grad_norm_(learning, self.settings.clip or math.inf))
        if self.scaled.may_step(norm):
            optimizer.step()
        self.tuner.after_step(step, self.total)
        return Taken(mean, rate, norm, tokens, samples, time.perf_counter() - began)

    def _try(self, step: int) -> Taken:
        """One step of a search without gradients."""
        began = time.perf_counter()
        self.model.eval()
        with torch.no_grad(), self.accelerator.autocast():
            tried = self.tuner.search(step)
        if not math.isfinite(tried.loss):
            raise NotANumberError
        return Taken(tried.loss, 0.0, 0.0, tried.tokens, tried.samples, time.perf_counter() - began)

    def try_longest(self, step: int, books: Books) -> None:
        """The longest batch of each data set once, without a step: it must fit, and every place of the method
        must be reached.

        What it kept and the gradients it made are noted in `books`.

        Raises:
            EngineError: a place of the method was not reached.
        """
        seed_global(self.ready.plan.spec.seed, "dropout", 0)
        self.model.train()
        for number, longest in self.order.longest():
            batch = self.ready.collate(number, longest)
            kept = Kept(self.model, batch.values())
            again = self.recompute.measuring() if self.recompute else nullcontext(lambda: 0)
            with kept.counting(), again as largest_block:
                if self.tuner.tries() is None:
                    self._backward(batch, step, 0)
                else:
                    with torch.no_grad(), self.accelerator.autocast():
                        self.ready.loss(batch)
            books.activation_bytes = max(books.activation_bytes, kept.bytes + largest_block())
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
        books.gradient_bytes = tensor_bytes(p.grad for p in self.model.parameters() if p.grad is not None)
        self.model.zero_grad(set_to_none=True)

    def _batches(self, step: int) -> list[Batch]:
        gathered = self.settings.accumulation
        numbers = range(step * gathered, (step + 1) * gathered)
        return [self.ready.collate(*self.order.batch(number), number) for number in numbers]

    def _backward(self, batch: Batch, step: int, first: int) -> tuple[float, int]:
        """One batch forward and backward; (sum of losses, number of targets)."""
        forgetting = self.recompute.forgetting() if self.recompute else nullcontext()
        with self.accelerator.autocast(), forgetting:
            loss, count = self.ready.loss(batch)
            self.tuner.batch = batch
            extra = self.tuner.loss(step)
        value = float(loss.detach())
        whole = loss / (first or count)
        if extra is not None:
            whole = whole + extra
        self.accelerator.backward(whole)
        return value, count

    def _set_rate(self, optimizer: torch.optim.Optimizer, step: int, phase_index: int) -> float:
        """Set every group's learning rate for this step and return the first one."""
        start = self.bounds[phase_index - 1] if phase_index else 0
        factor = rate_factor(
            step - start, self.bounds[phase_index] - start, self.settings.warmup, self.settings.schedule
        )
        for group in optimizer.param_groups:
            group["lr"] = group["usual_lr"] * factor
        return float(optimizer.param_groups[0]["lr"])
