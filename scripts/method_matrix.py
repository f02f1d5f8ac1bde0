"""Try every method on every architecture, and write down what came of it.

A model of two or three narrow blocks stands for each architecture; its code is transformers' own. Each method
is attached to it and held to what it claims: places reached, numbers counted, the answer at the start, what
learns and what does not, the result in a fresh model, the base model given back.

    python -m scripts.method_matrix                                  writes resources/docs/architectures.md
    python -m scripts.method_matrix --only lora,prefix_tuning:gemma2,bloom      tries these, writes nothing
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from types import SimpleNamespace
from typing import Any, cast

import torch
import transformers
from torch import Tensor

from peft_engine.contract import paths, taxonomy
from peft_engine.contract.card import MethodCard
from peft_engine.contract.plan import count
from peft_engine.contract.problems import Problem
from peft_engine.contract.settings import Settings
from peft_engine.contract.shape import ModelShape
from peft_engine.mechanisms.additive import CONTAINER
from scripts.matrix_page import TYPES, page
from tests.methods import tiny

PAGE = paths.RESOURCES / "docs" / "architectures.md"
NEAR = 1e-5


class BrokenError(Exception):
    """A method does not do on an architecture what its card says."""


@dataclass(frozen=True)
class Outcome:
    """What came of one method on one architecture.

    Attributes:
        reason: why its card refuses, in a sentence.
        changed: the settings with which it works, where the usual ones do not fit.
        broken: what went wrong, empty where nothing did.
    """

    reason: str = ""
    changed: str = ""
    broken: str = ""

    @property
    def works(self) -> bool:
        return not self.reason and not self.broken


def attempt(key: str, architecture: str) -> Outcome:
    """Try a method with its usual settings, or with the cure where its card names one."""
    card = taxonomy.method(key).card
    shape = tiny.shape(architecture)
    task = tiny.TASK_OF_KIND[shape.kind]
    config, changed = tiny.least(key, card.config()), ""
    problem = refusal(card, config, shape, task)
    while problem is not None and problem.cure is not None and problem.field not in changed:
        config = config.model_copy(update={problem.field: problem.cure})
        changed += f"{problem.field}={problem.cure} "
        problem = refusal(card, config, shape, task)
    if problem is not None:
        return Outcome(reason=reason_of(problem))
    try:
        hold(card, config, architecture, task)
    except Exception as error:  # noqa: BLE001 - whatever a method raises stands in the table
        told = str(error).strip().splitlines()
        return Outcome(broken=f"{type(error).__name__}: {told[0] if told else ''}")
    return Outcome(changed=changed.strip())


def refusal(card: MethodCard, config: Settings, shape: ModelShape, task: str) -> Problem | None:
    """What the card says against it, as the window tells it before a run."""
    kind = shape.kind.replace("_", "-")
    if shape.kind not in card.kinds:
        return Problem(text=f"{card.label} is not for {kind} models.")
    if task not in card.tasks:
        return Problem(text=f"{card.label} does not serve what {kind} models are tried with here: {task}.")
    return card.refuses(config, shape.for_task(task), task)


def reason_of(problem: Problem) -> str:
    """Its sentence for any architecture: the page puts in the types, and how often blocks are used."""
    general = {"type": TYPES, "rounds": "several"}
    values = {name: general.get(name, value) for name, value in problem.values.items()}
    return problem.model_copy(update={"values": values}).sentence()


def hold(card: MethodCard, config: Settings, architecture: str, task: str) -> None:
    """Hold a method to what it claims.

    Raises:
        BrokenError: it does something else.
    """
    given = tiny.batch(task)
    base = answers(architecture, task)
    setup = tiny.attach(card.key, config, architecture, task)
    tuner, model = setup.tuner, setup.model
    shape = tiny.shape(architecture).for_task(task)
    learning = tuner.learning_count()
    expect(
        learning == card.count(config, shape), f"{learning} numbers learn, {card.count(config, shape)} told"
    )
    told = count(card, config, cast(Any, SimpleNamespace(shape=shape)), task, tiny.LABELS).total_parameters
    whole = sum(parameter.numel() for parameter in model.parameters())
    expect(whole == told, f"{whole} numbers in all, {told} told")

    start = tiny.logits(model, given)
    expect(tuner.called() == tuner.sites(), f"{tuner.called()} of {tuner.sites()} places reached")
    expect(start.shape == base.shape, "the answer has another form")
    if card.identity_at_start:
        expect(bool(torch.isclose(start, base, atol=NEAR, rtol=NEAR).all()), "it does not start as the base")

    declared = {name for name, _ in tuner.method_parameters()}
    frozen = {n: p.detach().clone() for n, p in model.named_parameters() if not p.requires_grad}
    wants = {name for name, p in model.named_parameters() if p.requires_grad}
    tiny.step(setup)
    parameters = dict(model.named_parameters())
    without = sorted(name for name in declared if parameters[name].grad is None)
    expect(not without or tuner.tries() is not None, f"no gradient at {without[:2]}")
    beyond = sorted(name for name, p in parameters.items() if p.grad is not None and name not in wants)
    expect(not beyond, f"a gradient at {beyond[:2]}")
    if tuner.tries() is None:  # what is searched for is written where it was drawn
        moved = [name for name, p in frozen.items() if not torch.equal(parameters[name], p)]
        expect(
            not [name for name in moved if CONTAINER not in name and not _kept(card)], f"moved: {moved[:2]}"
        )
    model.zero_grad(set_to_none=True)
    tiny.step(setup)
    model.zero_grad(set_to_none=True)
    if tuner.final_phase() is not None:
        tuner.fit([tiny.batch(task), tiny.batch(task, 5)])
    tuner.finish()
    learned = tiny.logits(model, given)
    expect(bool(torch.isfinite(learned).all()), "the answer is not finite")
    if tuner.phases() and (declared or setup.anatomy.head_parameters()) and card.trains_head:
        expect(not torch.allclose(learned, base, atol=NEAR), "steps change nothing")
    if task != "classification":  # a classifier keeps its trained head
        with tuner.disabled():
            off = tiny.logits(model, given)
        expect(bool(torch.isclose(off, base, atol=NEAR, rtol=NEAR).all()), "switched off it is not the base")
        writes_alike(setup.model, given)
    comes_back(card, config, architecture, task, setup, learned)
    leaves_no_trace(setup, architecture, task)


def _kept(card: MethodCard) -> bool:
    """Whether its steps change the model's own weights by themselves (Delta-LoRA)."""
    return card.key == "delta_lora"


def writes_alike(model: Any, given: dict[str, Tensor]) -> None:
    """It writes the same with and without a memory of what it has read."""
    text = {name: value for name, value in given.items() if name != "labels"}
    wanted = {"max_new_tokens": 4, "min_new_tokens": 4, "do_sample": False, "pad_token_id": 0}
    found = [
        model.generate(
            **text, **wanted, use_cache=cache, return_dict_in_generate=True, output_logits=True
        ).logits
        for cache in (True, False)
    ]
    with_cache, without = (torch.stack(list(one)) for one in found)
    expect(bool(torch.isclose(with_cache, without, atol=1e-4, rtol=1e-4).all()), "a cache changes the answer")


def comes_back(
    card: MethodCard, config: Settings, architecture: str, task: str, setup: tiny.Setup, wanted: Tensor
) -> None:
    """Its state makes a fresh model answer the same."""
    state = {name: value.detach().clone() for name, value in setup.tuner.state().items()}
    fresh = tiny.attach(card.key, config, architecture, task, seed=2)
    fresh.tuner.finish()
    fresh.tuner.load(state)
    tiny.take_head(fresh, setup)
    found = tiny.logits(fresh.model, tiny.batch(task))
    expect(bool(torch.isclose(found, wanted, atol=NEAR, rtol=NEAR).all()), "its state does not bring it back")


def leaves_no_trace(setup: tiny.Setup, architecture: str, task: str) -> None:
    """Detached, every number of the base model is as it was, bit for bit, and no hook stays."""
    head = {id(parameter) for parameter in setup.anatomy.head_parameters()}
    names = {name for name, parameter in setup.model.named_parameters() if id(parameter) in head}
    setup.tuner.detach()
    base = tiny.load(architecture, task)
    found, wanted = setup.model.state_dict(), base.state_dict()
    expect(found.keys() == wanted.keys(), "the model has other parts than before")
    other = [name for name in found if name not in names and not torch.equal(found[name], wanted[name])]
    expect(not other, f"not given back: {other[:2]}")
    hooks = [
        [len(module._forward_hooks) + len(module._forward_pre_hooks) for module in model.modules()]
        for model in (setup.model, base)
    ]
    expect(hooks[0] == hooks[1], "a hook stays behind")


@lru_cache
def answers(architecture: str, task: str) -> Tensor:
    """What the untouched model says."""
    return tiny.logits(tiny.load(architecture, task), tiny.batch(task))


def expect(true: bool, otherwise: str) -> None:
    if not true:
        raise BrokenError(otherwise)


def cells(only: str = "") -> Iterator[tuple[str, str]]:
    """(method, architecture) of all, or of `METHODS:ARCHITECTURES`, either side of which may be empty."""
    methods, _, architectures = only.partition(":")
    for key in methods.split(",") if methods else sorted(taxonomy.methods()):
        for name in architectures.split(",") if architectures else tiny.ALL:
            yield key, name


def main() -> int:
    asked = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    asked.add_argument("--only", default="", metavar="METHODS:ARCHITECTURES")
    only = asked.parse_args().only
    os.environ["HF_HUB_OFFLINE"] = "1"
    torch.set_num_threads(1)
    begun, found = time.monotonic(), {}
    with tempfile.TemporaryDirectory(prefix="matrix-") as home:
        os.environ["PEFT_WORKBENCH_HOME"] = home
        for key, architecture in cells(only):
            outcome = found[key, architecture] = attempt(key, architecture)
            if only or outcome.broken:
                print(key, architecture, outcome.broken or outcome.reason or outcome.changed or "works")
    works = sum(outcome.works for outcome in found.values())
    broken = sum(bool(outcome.broken) for outcome in found.values())
    print(f"{works} of {len(found)} work, {broken} broken, {time.monotonic() - begun:.0f} s")
    if not only and not broken:
        types = {name: tiny.shape(name).model_type for name in tiny.ALL}
        PAGE.write_text(page(found, types, transformers.__version__), encoding="utf-8")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
