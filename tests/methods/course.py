"""A whole course of training on a tiny model, as the loop makes it: phases, hooks, a pass at the end; and cut
off and gone on with, as the loop does it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import torch
from torch import Tensor

from peft_engine.contract import taxonomy
from peft_engine.contract.settings import Settings
from peft_engine.training import checkpoint as ck
from tests.methods import tiny

TEXTS, LENGTH = 8, 6


def batch(step: int, task: str = "classification", texts: int = TEXTS) -> dict[str, Tensor]:
    """Other texts in every step, with labels that were drawn."""
    draw = torch.Generator().manual_seed(1000 + step)
    ids = torch.randint(3, tiny.WORDS, (texts, LENGTH), generator=draw)
    made = {"input_ids": ids, "attention_mask": torch.ones_like(ids)}
    if task == "classification":
        made["labels"] = torch.randint(0, tiny.LABELS, (texts,), generator=draw)
    elif task == "language_modelling":
        made["labels"] = ids
    else:
        made["labels"] = torch.randint(3, tiny.WORDS, (texts, LENGTH), generator=draw)
    return made


class Trainer:
    """Takes the steps of a course; what a step does follows from its number."""

    def __init__(self, setup: tiny.Setup, steps: int, rate: float, decay: float = 0.0) -> None:
        self.setup, self.steps, self.rate, self.decay = setup, steps, rate, decay
        tiny.prepare(setup)
        shares = [phase.share for phase in setup.tuner.phases()]
        self.ends = [round(steps * sum(shares[: index + 1])) for index in range(len(shares))]
        self.phase, self.done = -1, 0
        self.optimizer: torch.optim.AdamW | None = None

    def advance(self, until: int, watch: Callable[[Any], Any] | None = None) -> list[Any]:
        """Steps up to a number, through as many phases as that takes; what `watch` gave after each."""
        seen = []
        while self.done < until:
            if self.phase < 0 or self.done == self.ends[self.phase]:
                self._next_phase()
                continue
            self._step()
            if watch is not None:
                seen.append(watch(self.setup.tuner))
        return seen

    def end(self) -> None:
        """After the last step: the phase ends, and the method looks at the data once more if it wants to."""
        if self.phase >= 0:
            self.setup.tuner.end_phase(self.phase)
        self.setup.model.eval()
        if self.setup.tuner.final_phase() is not None:
            self.setup.tuner.fit([batch(step, self.setup.task) for step in range(2)])

    def keep(self) -> dict[str, Any]:
        """What the loop writes into a checkpoint."""
        model, tuner = self.setup.model, self.setup.tuner
        parts = {"learning": ck.learning_tensors(model), "method": tuner.training_state()}
        parts["optimizer"] = {} if self.optimizer is None else ck.optimizer_tensors(self.optimizer, model)
        whole = {part: ck.savable(tensors) for part, tensors in parts.items()}
        copies = {part: {n: v.clone() for n, v in tensors.items()} for part, tensors in whole.items()}
        return copies | {"phase": self.phase, "done": self.done}

    def restore(self, kept: dict[str, Any]) -> None:
        """Go on from there, on a model that is as it was before the first step."""
        model, tuner = self.setup.model, self.setup.tuner
        self.done = kept["done"]
        self._begin(kept["phase"])
        own = ck.learning_tensors(model)
        assert own.keys() == kept["learning"].keys()
        for name, value in kept["learning"].items():
            own[name].copy_(value)
        tuner.load_training_state(kept["method"])
        if self.optimizer is not None:
            ck.load_optimizer(self.optimizer, model, kept["optimizer"])

    def loss(self, step: int) -> Tensor:
        """The loss of a step, with what the method adds to it."""
        loss: Tensor = self.setup.model(**batch(step, self.setup.task)).loss
        extra = self.setup.tuner.loss(step)
        return loss if extra is None else loss + extra

    def _next_phase(self) -> None:
        if self.phase >= 0:
            self.setup.tuner.end_phase(self.phase)
        self._begin(self.phase + 1)

    def _begin(self, index: int) -> None:
        self.phase = index
        self.setup.tuner.begin_phase(index)
        groups = self.setup.tuner.parameter_groups(self.rate, self.decay)
        self.optimizer = torch.optim.AdamW(groups, lr=self.rate) if groups else None

    def _step(self) -> None:
        model, tuner, step = self.setup.model, self.setup.tuner, self.done
        self.done += 1
        if tuner.tries() is not None:
            model.eval()
            with torch.no_grad():
                tuner.search(step)
            return
        if self.optimizer is None:
            return
        model.train()
        torch.manual_seed(step)
        loss = self.loss(step)
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()
        tuner.after_backward(step, self.steps)
        self.optimizer.step()
        tuner.after_step(step, self.steps)


@dataclass
class Course:
    """What stood before the first step, what after the last one, and what is left in the end.

    Attributes:
        before, after: every tensor of the model, with what the method put into it.
        answers: logits after the last step, and when the method has finished.
        trace: what `watch` gave after every step.
    """

    setup: tiny.Setup
    before: dict[str, Tensor]
    after: dict[str, Tensor] = field(default_factory=dict)
    answers: dict[str, Tensor] = field(default_factory=dict)
    trace: list[Any] = field(default_factory=list)

    @property
    def tuner(self) -> Any:
        return self.setup.tuner

    def moved(self, part: str = "") -> dict[str, bool]:
        """Whether each tensor with `part` in its name, there from the first step to the last, has changed."""
        return {
            name: not torch.equal(value, self.before[name])
            for name, value in self.after.items()
            if part in name and name in self.before
        }


def run(
    key: str, steps: int, *, config: Settings | None = None, architecture: str = "bert", watch: Any = None
) -> Course:
    """Train a method, at its usual settings and rate where nothing else is said, and finish it."""
    card = taxonomy.method(key).card
    task = tiny.TASK_OF_KIND[tiny.shape(architecture).kind]
    setup = tiny.attach(key, config or tiny.least(key, card.config()), architecture, task)
    trainer = Trainer(setup, steps, card.usual.learning_rate, card.usual.weight_decay)
    course = Course(setup, _copy(setup.model))
    course.trace = trainer.advance(steps if setup.tuner.phases() else 0, watch)
    trainer.end()
    course.after = _copy(setup.model)
    given = batch(0, task)
    course.answers["learned"] = tiny.logits(setup.model, given)
    setup.tuner.finish()
    course.answers["finished"] = tiny.logits(setup.model, given)
    with setup.tuner.disabled():
        course.answers["base"] = tiny.logits(setup.model, given)
    return course


def _copy(model: torch.nn.Module) -> dict[str, Tensor]:
    return {name: value.detach().clone() for name, value in model.state_dict().items()}
