"""PASTA: marks are moved, each by its own vector, and nothing else is."""

from types import SimpleNamespace
from typing import Any, cast

import pytest
import torch

from peft_engine.anatomy.model import Anatomy
from peft_engine.contract import taxonomy
from peft_engine.mechanisms.additive import Additive
from peft_engine.mechanisms.marks import first_tokens, marks_of
from peft_engine.tuners import make_tuner
from tests.mechanisms import small
from tests.methods.test_paper_counts import counted

BEGIN, END = 3, 4
KNOWN = frozenset({BEGIN, END})
TEXTS = torch.tensor(
    [
        [BEGIN, 10, 11, END, 20, 21, END, 0],
        [BEGIN, 10, END, END, 20, 21, 22, END],
        [BEGIN, 10, 11, END, 0, 0, 0, 0],
        [10, 11, 12, 13, 14, 15, 0, 0],
    ]
)


@pytest.mark.parametrize(("marks", "wanted"), [(4, 36_864), (2, 18_432)])
def test_the_numbers_of_roberta_base(marks: int, wanted: int) -> None:
    assert counted("pasta", {"marks": marks}, "count") == wanted


def test_marks_are_found_by_their_ids_in_order() -> None:
    mask = (TEXTS != 0).long()
    found = marks_of(TEXTS, mask, KNOWN, 4)
    wanted = [
        (0, 0, 0),
        (0, 3, 1),
        (0, 6, 2),
        (1, 0, 0),
        (1, 2, 1),
        (1, 3, 2),
        (1, 7, 3),
        (2, 0, 0),
        (2, 3, 1),
    ]
    wanted += [(3, 0, 0), (3, 5, 1)]  # a text without marks lends its ends
    assert (
        list(zip(found.rows.tolist(), found.columns.tolist(), found.numbers.tolist(), strict=True)) == wanted
    )
    assert marks_of(TEXTS, mask, KNOWN, 2).numbers.max() == 1
    padding_is_a_mark = marks_of(TEXTS, mask, frozenset({0, BEGIN}), 4)
    assert mask[padding_is_a_mark.rows, padding_is_a_mark.columns].all()
    assert first_tokens(TEXTS.flip(1), mask.flip(1)).columns.tolist() == [1, 0, 4, 2]


def _attach(architecture: str, **settings: Any) -> Any:
    model = small.model(architecture)
    task = small.TASK[architecture]
    tokenizer = SimpleNamespace(cls_token_id=BEGIN, sep_token_id=END)
    anatomy = Anatomy(model, task=task, tokenizer=tokenizer)
    anatomy.freeze()
    tuner: Any = make_tuner("pasta", taxonomy.method("pasta").card.config(**settings))
    tuner.attach(anatomy, generator=torch.Generator().manual_seed(0))
    return tuner


@pytest.mark.parametrize("architecture", small.ENCODERS)
def test_each_block_gets_its_input_with_the_marks_moved(architecture: str) -> None:
    tuner = _attach(architecture, marks=3)
    batch = {"input_ids": TEXTS, "attention_mask": (TEXTS != 0).long()}
    blocks, seen = tuner.anatomy.blocks, []
    blocks[0].module.register_forward_hook(
        lambda _, a, out: seen.append(out[0] if isinstance(out, tuple) else out)
    )
    blocks[1].module.register_forward_pre_hook(lambda _, a: seen.append(a[0]))
    small.logits(tuner.anatomy.model, batch)
    left, entered = seen
    wanted, vectors = left.clone(), tuner.state()["encoder-1.vectors"]
    for row, marks in enumerate(([0, 3, 6], [0, 2, 3], [0, 3], [0, 5])):
        for number, column in enumerate(marks):
            wanted[row, column] += vectors[number]
    torch.testing.assert_close(entered, wanted)
    assert torch.equal(entered[2, 4:], left[2, 4:])


def test_vectors_without_a_mark_do_not_move() -> None:
    tuner = _attach("bert")
    small.loss(tuner.anatomy.model, {"input_ids": TEXTS[2:3]}).backward()  # type: ignore[no-untyped-call] # torch
    learned = [parameter for _, parameter in tuner.method_parameters()]
    assert learned
    for parameter in learned:
        assert parameter.grad[:2].abs().sum(-1).min() > 0
        assert not parameter.grad[2:].any()


@pytest.mark.parametrize("architecture", list(small.SIZES))
def test_zero_vectors_change_nothing(architecture: str) -> None:
    model, batch = small.model(architecture), small.inputs(architecture)
    before = small.logits(model, batch)
    tuner = cast(Additive, small.attach(model, "pasta", start="zero"))
    assert torch.equal(small.logits(model, batch), before)
    assert tuner.learning_count() == small.formula(tuner, "pasta")
    with torch.no_grad():
        for parameter in tuner.modules.parameters():
            parameter.normal_()
    assert not torch.allclose(small.logits(model, batch), before, atol=1e-3)


@pytest.mark.parametrize("architecture", ["gpt2", "llama", "opt", "t5", "bart"])
def test_written_text_does_not_depend_on_the_cache(architecture: str) -> None:
    model = small.model(architecture)
    tuner = cast(Additive, small.attach(model, "pasta"))
    with torch.no_grad():
        for parameter in tuner.modules.parameters():
            parameter.normal_()
    text = small.ids(2, 6)
    written = small.write(model, text, cached=True)
    assert small.same(written, small.write(model, text, cached=False), 1e-4)
    tuner.detach()
    assert not small.same(written, small.write(model, text, cached=True), 1e-3)


def test_dropout_acts_while_training_only() -> None:
    tuner = _attach("bert", dropout=0.5)
    batch = {"input_ids": TEXTS}
    quiet = small.logits(tuner.anatomy.model, batch)
    assert torch.equal(small.logits(tuner.anatomy.model, batch), quiet)
    tuner.modules.train()
    assert not torch.equal(small.logits(tuner.anatomy.model, batch), quiet)
