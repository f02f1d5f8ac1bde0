"""A whole course of training on a tiny model, as the loop makes it: phases, hooks, a pass at the end."""

from dataclasses import dataclass, field
from typing import Any

import torch
from torch import Tensor

from peft_engine.contract import taxonomy
from peft_engine.contract.settings import Settings
from peft_engine.mechanisms.tuner import Tuner
from tests.methods import tiny

TEXTS, LENGTH = 8, 6


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


def batch(step: int, task: str = "classification") -> dict[str, Tensor]:
    """Other texts in every step, with labels that were drawn."""
    draw = torch.Generator().manual_seed(1000 + step)
    ids = torch.randint(3, tiny.WORDS, (TEXTS, LENGTH), generator=draw)
    made = {"input_ids": ids, "attention_mask": torch.ones_like(ids)}
    if task == "classification":
        made["labels"] = torch.randint(0, tiny.LABELS, (TEXTS,), generator=draw)
    elif task == "language_modelling":
        made["labels"] = ids
    else:
        made["labels"] = torch.randint(3, tiny.WORDS, (TEXTS, LENGTH), generator=draw)
    return made


def run(
    key: str, steps: int, *, config: Settings | None = None, architecture: str = "bert", watch: Any = None
) -> Course:
    """Train a method, at its usual settings and rate where nothing else is said, and finish it."""
    card = taxonomy.method(key).card
    task = tiny.TASK_OF_KIND[tiny.shape(architecture).kind]
    setup = tiny.attach(key, config or card.config(), architecture, task)
    tuner, model = setup.tuner, setup.model
    tiny.prepare(setup)
    course = Course(setup, _copy(model))
    model.train()
    for index, (first, last) in enumerate(_bounds(tuner, steps)):
        tuner.begin_phase(index)
        groups = tuner.parameter_groups(card.usual.learning_rate, card.usual.weight_decay)
        optimizer = torch.optim.AdamW(groups, lr=card.usual.learning_rate)
        for step in range(first, last):
            torch.manual_seed(step)
            loss = model(**batch(step, task)).loss
            extra = tuner.loss(step)
            optimizer.zero_grad(set_to_none=True)
            (loss if extra is None else loss + extra).backward()
            tuner.after_backward(step, steps)
            optimizer.step()
            tuner.after_step(step, steps)
            if watch is not None:
                course.trace.append(watch(tuner))
        tuner.end_phase(index)
    model.eval()
    if tuner.final_phase() is not None:
        tuner.fit([batch(step, task) for step in range(2)])
    course.after = _copy(model)
    given = batch(0, task)
    course.answers["learned"] = tiny.logits(model, given)
    tuner.finish()
    course.answers["finished"] = tiny.logits(model, given)
    with tuner.disabled():
        course.answers["base"] = tiny.logits(model, given)
    return course


def _copy(model: torch.nn.Module) -> dict[str, Tensor]:
    return {name: value.detach().clone() for name, value in model.state_dict().items()}


def _bounds(tuner: Tuner, steps: int) -> list[tuple[int, int]]:
    """First and last step of each phase, by its share."""
    found, first, share = [], 0, 0.0
    for phase in tuner.phases():
        share += phase.share
        last = round(steps * share)
        found.append((first, last))
        first = last
    return found
