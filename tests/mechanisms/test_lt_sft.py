"""LT-SFT: what moves most is chosen, the model goes back, and nothing but the chosen numbers learns."""

from types import SimpleNamespace
from typing import Any, cast

import pytest
import torch
from torch import nn

from peft_engine.contract import taxonomy
from peft_engine.mechanisms.sparse import Differences, at, from_state, largest
from tests.methods import tiny
from tests.methods.test_paper_counts import counted

CARD: Any = taxonomy.method("lt_sft").card
SHARE = 0.03


def test_the_counts_of_the_paper() -> None:
    assert counted("lt_sft", {"words": True}, "count") == 124_055_040
    assert counted("lt_sft", {"words": True}, "stored") == 2 * 1_240_550
    assert counted("lt_sft", {}, "count") == 124_055_040 - 50_265 * 768


def test_word_vectors_take_no_place_where_a_model_writes() -> None:
    """Those that occur in no answer move furthest of all, and would fill every place."""
    writes = tiny.attach("lt_sft", CARD.config(), "llama", "language_modelling")
    tuner: Any = writes.tuner
    words = tuner.anatomy.embedding().weight
    assert all(parameter is not words for parameter in tuner.chosen.values())
    output = cast(Any, writes.model).lm_head.weight
    assert tuner.numbers == sum(p.numel() for p in writes.model.parameters()) - words.numel() - output.numel()


@pytest.mark.parametrize("architecture", ["llama", "gpt_neox", "gpt2"])
def test_an_output_matrix_of_its_own_is_not_chosen_from(architecture: str) -> None:
    """Rows of words that occur in no answer would take every place; a tied one is the word vectors."""
    config = CARD.config(words=True)
    writes = tiny.attach("lt_sft", config, architecture, "language_modelling")
    tuner, model = cast(Any, writes.tuner), cast(Any, writes.model)
    output, words = model.get_output_embeddings().weight, model.get_input_embeddings().weight
    chosen = {id(parameter) for parameter in tuner.chosen.values()}
    tied = architecture == "gpt2"
    assert (output is words) is tied
    assert id(words) in chosen
    assert (id(output) in chosen) is tied
    shape = tiny.shape(architecture).for_task("language_modelling")
    assert tuner.numbers == CARD.count(config, shape)
    assert shape.base_parameters - tuner.numbers == (0 if tied else output.numel())


def test_a_result_that_names_an_output_matrix_of_its_own_can_be_read() -> None:
    writes = tiny.attach("lt_sft", CARD.config(), "llama", "language_modelling")
    output = cast(Any, writes.model).lm_head.weight
    first = output.detach().clone()
    state = {"lm_head.weight|places": torch.tensor([3]), "lm_head.weight|differences": torch.tensor([0.5])}
    writes.tuner.load(state)
    assert float((output - first).sum()) == pytest.approx(0.5)
    assert set(writes.tuner.state()) == set(state)
    writes.tuner.detach()
    assert torch.equal(output, first)


def train(setup: tiny.Setup, steps: int, rate: float = 0.01, decay: float = 0.0) -> torch.optim.Optimizer:
    """Steps of AdamW, as the loop makes them, in the phase at hand."""
    optimizer = torch.optim.AdamW(setup.tuner.parameter_groups(rate, decay), lr=rate)
    for step in range(steps):
        optimizer.zero_grad()
        setup.model(**tiny.batch(setup.task)).loss.backward()
        setup.tuner.after_backward(step, steps)
        optimizer.step()
        setup.tuner.after_step(step, steps)
    return optimizer


def attach(architecture: str = "bert", **settings: Any) -> tiny.Setup:
    task = tiny.TASK_OF_KIND[tiny.shape(architecture).kind]
    return tiny.attach("lt_sft", CARD.config(share=SHARE, **settings), architecture, task)


def values(setup: tiny.Setup) -> dict[str, torch.Tensor]:
    return {name: p.detach().clone() for name, p in cast(Any, setup.tuner).chosen.items()}


@pytest.mark.parametrize("architecture", ["bert", "gpt2", "t5"])
def test_the_largest_changes_are_chosen_and_they_alone_move(architecture: str) -> None:
    setup = attach(architecture)
    first = values(setup)
    heads = [p.detach().clone() for p in setup.anatomy.head_parameters()]
    setup.tuner.begin_phase(0)
    train(setup, 3)
    moved = {name: value - first[name] for name, value in values(setup).items()}
    setup.tuner.end_phase(0)
    assert all(torch.equal(value, first[name]) for name, value in values(setup).items())
    assert all(map(torch.equal, setup.anatomy.head_parameters(), heads))

    setup.tuner.begin_phase(1)
    train(setup, 3, decay=0.5)
    setup.tuner.finish()
    changed = {name: value != first[name] for name, value in values(setup).items()}
    numbers = sum(value.numel() for value in first.values())
    budget = int(SHARE * numbers)
    assert 0.9 * budget < sum(int(c.sum()) for c in changed.values()) <= budget
    everything = torch.cat([m.flatten().abs() for m in moved.values()])
    bar = everything.sort(descending=True).values[budget - 1]
    assert all(bool((moved[name][changed[name]].abs() >= bar).all()) for name in moved)

    share = setup.tuner.extras()["kept_share"]
    assert share == budget / numbers
    setup.tuner.detach()
    assert all(torch.equal(value, first[name]) for name, value in values(setup).items())


def test_the_second_phase_is_adamw_with_all_other_updates_left_out() -> None:
    """Written out again: gradients masked, AdamW over everything, the rest put back after every step."""
    setup, other = attach(), attach()
    for each in (setup, other):
        each.model.eval()
        each.tuner.begin_phase(0)
        train(each, 2)
        each.tuner.end_phase(0)
    ours = cast(Any, other.tuner)
    marks = {name: torch.zeros_like(p, dtype=torch.bool) for name, p in ours.chosen.items()}
    for name, _, inside in ours.differences.parts():
        marks[name].view(-1)[inside] = True
    first = values(other)
    learning = [*ours.chosen.values(), *other.anatomy.head_parameters()]
    optimizer = torch.optim.AdamW(learning, lr=0.01, weight_decay=0.0)
    for _ in range(4):
        optimizer.zero_grad()
        other.model(**tiny.batch(other.task)).loss.backward()
        for name, p in ours.chosen.items():
            p.grad *= marks[name]
        optimizer.step()
        with torch.no_grad():
            for name, p in ours.chosen.items():
                p.copy_(torch.where(marks[name], p, first[name]))
    setup.tuner.begin_phase(1)
    train(setup, 4)
    for name, value in values(setup).items():
        torch.testing.assert_close(value, values(other)[name], atol=1e-6, rtol=1e-5)


def test_the_pull_towards_the_start_joins_the_gradient_of_the_differences() -> None:
    def gradient(l1: float) -> tuple[torch.Tensor, torch.Tensor]:
        setup = attach(l1=l1)
        setup.model.eval()
        setup.tuner.begin_phase(0)
        train(setup, 2)
        setup.tuner.end_phase(0)
        setup.tuner.begin_phase(1)
        train(setup, 2)
        setup.model.zero_grad()
        extra = setup.tuner.loss(2)
        loss = setup.model(**tiny.batch(setup.task)).loss
        (loss if extra is None else loss + extra).backward()
        setup.tuner.after_backward(2, 4)
        found = cast(Any, setup.tuner).differences.values
        return found.grad, found.detach()

    plain, phi = gradient(0.0)
    pulled, _ = gradient(50.0)
    numbers = sum(value.numel() for value in values(attach()).values())
    torch.testing.assert_close(pulled - plain, 50.0 * phi.sign() / numbers, atol=1e-6, rtol=1e-4)


def test_ended_while_choosing_the_largest_differences_stay() -> None:
    setup = attach()
    first = values(setup)
    setup.tuner.begin_phase(0)
    train(setup, 3)
    full = values(setup)
    setup.tuner.finish()
    kept = values(setup)
    changed = sum(int((kept[name] != first[name]).sum()) for name in first)
    assert changed == int(SHARE * sum(value.numel() for value in first.values()))
    for name in first:
        here = kept[name] != first[name]
        torch.testing.assert_close(kept[name][here], full[name][here])


def test_differences_come_back_add_up_and_go_again() -> None:
    def module() -> dict[str, nn.Parameter]:
        torch.manual_seed(0)
        return {"a": nn.Parameter(torch.randn(3, 4)), "b": nn.Parameter(torch.randn(5))}

    def state(seed: int) -> dict[str, torch.Tensor]:
        tensors = module()
        torch.manual_seed(seed)
        changes = {name: torch.randn_like(p) for name, p in tensors.items()}
        made = Differences(tensors, 6)
        places = largest(changes.values(), 6, at_once=1000)
        made.put(places, at(tensors, places), at(changes, places))
        return made.state()

    tensors = module()
    first = {name: p.detach().clone() for name, p in tensors.items()}
    one, other = from_state(tensors, state(1)), from_state(tensors, state(2))
    one.write()
    alone = {name: p.detach().clone() for name, p in tensors.items()}
    other = from_state(tensors, state(2))
    other.write()
    both = {name: p.detach().clone() for name, p in tensors.items()}
    other.take_off()
    assert all(torch.equal(p, alone[name]) for name, p in tensors.items())
    one.take_off()
    assert all(torch.equal(p, first[name]) for name, p in tensors.items())
    from_state(tensors, state(2)).write()
    from_state(tensors, state(1)).write()
    for name, p in tensors.items():
        torch.testing.assert_close(p.detach(), both[name], atol=1e-6, rtol=0)
    with pytest.raises(KeyError):
        from_state(tensors, {"c|places": torch.zeros(1), "c|differences": torch.zeros(1)})


def test_exactly_so_many_are_taken_even_if_all_moved_alike() -> None:
    places = largest([torch.ones(3, 3), torch.ones(7)], 5, at_once=1000)
    assert len(set(places.tolist())) == 5


def test_ranked_in_pieces_the_same_are_largest() -> None:
    torch.manual_seed(0)
    changes = [torch.randn(7, 11), torch.randn(3), torch.randn(90)]
    whole = torch.cat([change.flatten() for change in changes]).abs()
    for count in (1, 25, 170):
        assert largest(changes, count, at_once=16).tolist() == sorted(whole.topk(count).indices.tolist())


def test_the_shares_of_the_run_follow_the_setting() -> None:
    setup = attach(choosing=0.4)
    assert [phase.share for phase in setup.tuner.phases()] == [0.4, 0.6]
    shape = SimpleNamespace(
        base_parameters=1000, vocabulary=10, embedding_width=4, tied=True, output_bias=False
    )
    assert CARD.count(CARD.config(words=False), cast(Any, shape)) == 960
