"""DyLoRA: a rank drawn for each step, resting pieces that rest, and a result that can be cut."""

from typing import Any, cast

import pytest
import torch
from torch import nn

from peft_engine.contract import taxonomy
from tests.methods import tiny

TASK = "classification"


def _attach(**settings: Any) -> tiny.Setup:
    return tiny.attach("dylora", taxonomy.method("dylora").card.config(**settings), "bert", TASK)


def _randomise(setup: tiny.Setup) -> Any:
    torch.manual_seed(4)
    with torch.no_grad():
        for _, parameter in setup.tuner.method_parameters():
            parameter.normal_(0, 0.2)
    return cast(Any, setup.tuner)


@pytest.mark.parametrize("rank", [1, 3, 8])
def test_cut_to_a_rank_it_is_a_lora_of_that_rank(rank: int) -> None:
    setup = _attach(alpha=12.0)
    tuner = _randomise(setup)
    plain = tiny.attach("lora", taxonomy.method("lora").card.config(rank=rank, alpha=12.0), "bert", TASK)
    for key, pieces in tuner.modules.items():
        other = cast(Any, plain.tuner).modules[key]
        with torch.no_grad():
            other.down.copy_(torch.cat(list(pieces.down))[:rank])
            other.up.copy_(torch.cat(list(pieces.up), 1)[:, :rank])
    tiny.take_head(plain, setup)
    tuner.cut(rank)
    wanted = tiny.logits(plain.model, tiny.batch(TASK))
    torch.testing.assert_close(tiny.logits(setup.model, tiny.batch(TASK)), wanted, atol=1e-6, rtol=1e-5)
    tuner.merge()
    torch.testing.assert_close(tiny.logits(setup.model, tiny.batch(TASK)), wanted, atol=1e-5, rtol=1e-5)


def test_a_step_teaches_the_last_drawn_piece_alone() -> None:
    setup = _attach(update="last")
    tuner = _randomise(setup)
    setup.model.train()
    seen = set()
    optimizer = torch.optim.AdamW(tuner.parameter_groups(0.01, 0.1))
    tuner.begin_phase(0)
    for step in range(6):
        drawn = tuner.drawn
        seen.add(drawn)
        before = {name: value.clone() for name, value in tuner.state().items()}
        optimizer.zero_grad(set_to_none=True)
        setup.model(**tiny.batch(TASK)).loss.backward()
        optimizer.step()
        tuner.after_step(step, 6)
        moved = {
            name.rpartition(".")[2] for name, v in tuner.state().items() if not torch.equal(v, before[name])
        }
        assert moved == {str(drawn - 1)}
    assert len(seen) > 1


def test_the_pieces_of_the_lowest_rank_learn_together() -> None:
    """One by one they are never drawn: all but the last of them would stay at zero for ever."""
    setup = _attach(update="last", lowest=4, rank=6)
    tuner = _randomise(setup)
    setup.model.train()
    moved = {}
    for drawn in (4, 5, 6):
        tuner._use(drawn)
        setup.model.zero_grad(set_to_none=True)
        setup.model(**tiny.batch(TASK)).loss.backward()
        pieces = next(iter(tuner.modules.values()))
        moved[drawn] = [number for number, up in enumerate(pieces.up) if up.grad is not None]
    assert moved == {4: [0, 1, 2, 3], 5: [4], 6: [5]}


def test_with_the_full_rank_always_and_all_pieces_it_is_lora() -> None:
    answers = []
    for key, settings in (("lora", {}), ("dylora", {"lowest": 8, "update": "all"})):
        setup = tiny.attach(key, taxonomy.method(key).card.config(**settings), "bert", TASK)
        setup.model.train()
        _without_dropout(setup.model)
        for _ in range(3):
            tiny.step(setup)
            setup.model.zero_grad(set_to_none=True)
        answers.append(tiny.logits(setup.model.eval(), tiny.batch(TASK)))
    torch.testing.assert_close(answers[0], answers[1], atol=1e-5, rtol=1e-5)


def _without_dropout(model: nn.Module) -> None:
    for module in model.modules():
        if isinstance(module, nn.Dropout):
            module.p = 0.0


def test_the_draws_follow_from_seed_and_step() -> None:
    draws = []
    for _ in range(2):
        tuner = cast(Any, _attach().tuner)
        tuner.begin_phase(0)
        draws.append([tuner.drawn])
        for step in range(200):
            tuner.after_step(step, 200)
            draws[-1].append(tuner.drawn)
    assert draws[0] == draws[1]
    assert set(draws[0]) == set(range(1, 9))
    resumed = cast(Any, _attach().tuner)
    resumed.begin_phase(0)
    resumed.load_training_state({"drawn": torch.tensor(draws[0][7])})
    assert resumed.drawn == draws[0][7]
    resumed.after_step(7, 200)
    assert resumed.drawn == draws[0][8]


def test_low_ranks_come_more_often_when_asked() -> None:
    tuner = cast(Any, _attach(drawing="geometric", lowest=2).tuner)
    found = []
    for step in range(300):
        tuner.after_step(step, 300)
        found.append(tuner.drawn)
    assert min(found) == 2
    assert found.count(2) > found.count(3) > found.count(5)
