"""AdaMix: chance draws a copy, two passes are to agree, and one mean copy is left."""

from types import SimpleNamespace
from typing import Any, cast

import pytest
import torch
from torch import Tensor
from torch.nn import functional as F

from peft_engine.contract import taxonomy
from peft_engine.mechanisms.experts import Experts, Start
from tests.methods import reading, tiny
from tests.methods.test_paper_counts import counted

CARD: Any = taxonomy.method("adamix").card


@pytest.mark.parametrize(
    ("settings", "learning", "left"),
    [
        ({"size": 16}, 747_264, 304_320),
        ({"size": 48}, 2_223_360, 894_528),
        ({"helper": "lora", "size": 4, "experts": 8}, 663_552, 147_456),
    ],
)
def test_the_counts_of_the_paper(settings: dict[str, Any], learning: int, left: int) -> None:
    assert counted("adamix", settings, "count") == learning
    assert counted("adamix", settings, "stored") == left


def _experts(count: int = 4, std: float = 1.0) -> Experts:
    start = Start(torch.Generator().manual_seed(0), alike=False, deviation=std)
    made = Experts(5, 3, count, bias=True, start=start)
    draw = torch.Generator().manual_seed(1)
    for bias in cast(Any, made.bias):
        torch.nn.init.normal_(bias, generator=draw)
    return made


def test_each_copy_is_drawn_about_equally_often_and_alone() -> None:
    made, x = _experts(), torch.randn(2, 5)
    assert made.bias is not None
    answers = [F.linear(x, made.weight[i], made.bias[i]) for i in range(4)]
    torch.manual_seed(0)
    drawn = [0] * 4
    for _ in range(2000):
        found = made(x)
        drawn[next(i for i in range(4) if torch.equal(found, answers[i]))] += 1
    assert all(abs(times - 500) < 80 for times in drawn)  # four deviations


def test_copies_start_alike_or_apart() -> None:
    def weight(alike: bool) -> Tensor:
        start = Start(torch.Generator().manual_seed(0), alike=alike)
        return torch.stack(list(Experts(50, 30, 3, bias=True, start=start).weight)).detach()

    one, each = weight(True), weight(False)
    assert torch.equal(one[0], one[1])
    assert torch.equal(one[0], one[2])
    assert not torch.equal(each[0], each[1])
    assert float(one.std()) == pytest.approx(0.02, rel=0.05)


def test_in_the_end_the_mean_answers_before_and_after_it_is_made() -> None:
    made, x = _experts().eval(), torch.randn(2, 5)
    assert made.bias is not None
    wanted = F.linear(x, torch.stack(list(made.weight)).mean(0), torch.stack(list(made.bias)).mean(0))
    torch.testing.assert_close(made(x), wanted)
    apart = made.become_one()
    assert apart > 0
    assert [one.shape for one in made.weight] == [(3, 5)]
    torch.testing.assert_close(made(x), wanted)
    made.train()
    torch.testing.assert_close(made(x), wanted)


def test_a_result_of_the_first_days_is_read() -> None:
    """It has the copies of a map in one tensor."""
    made, other = torch.nn.ModuleDict({"a": _experts()}), torch.nn.ModuleDict({"a": _experts(std=3.0)})
    wanted: Any = made["a"]
    stacked = {f"a.{name}": torch.stack(list(getattr(wanted, name))) for name in ("weight", "bias")}
    other.load_state_dict(stacked)
    for name, value in made.state_dict().items():
        assert torch.equal(other.state_dict()[name], value), name
    assert set(stacked) == {"a.weight", "a.bias"}, "what was given is left alone"
    with pytest.raises(RuntimeError, match="Unexpected key"):
        other.load_state_dict({"a.weight": torch.zeros(5, 3, 5), "a.bias": stacked["a.bias"]})


def _with_a_spread(architecture: str, **settings: Any) -> tiny.Setup:
    """A model in training mode whose copies differ and write something."""
    task = tiny.TASK_OF_KIND[tiny.shape(architecture).kind]
    setup = tiny.attach("adamix", CARD.config(size=6, **settings), architecture, task)
    with torch.no_grad():
        for index, (_, parameter) in enumerate(setup.tuner.method_parameters()):
            parameter.copy_(torch.randn(parameter.shape, generator=torch.Generator().manual_seed(index)))
    setup.model.train()
    return setup


def _answers(setup: tiny.Setup, seed: int) -> Tensor:
    torch.manual_seed(seed)
    return cast(Tensor, setup.model(**tiny.batch(setup.task)).logits)


@pytest.mark.parametrize("architecture", ["roberta", "gpt2", "t5"])
@pytest.mark.parametrize("helper", ["adapter", "lora"])
def test_the_disagreement_is_half_of_both_divergences(architecture: str, helper: str) -> None:
    setup = _with_a_spread(architecture, helper=helper, agreement=2.0)
    first = _answers(setup, 3)
    torch.manual_seed(4)
    found = setup.tuner.loss(0)
    assert found is not None
    second = _answers(setup, 4)
    p, q = first.softmax(-1).flatten(0, -2), second.softmax(-1).flatten(0, -2)
    half = ((p * (p / q).log()).sum(-1) + (q * (q / p).log()).sum(-1)).mean() / 2
    torch.testing.assert_close(found, 2.0 * half, atol=1e-4, rtol=1e-3)
    assert float(found.detach()) > 0
    found.backward()  # type: ignore[no-untyped-call] # torch
    for name, half in cast(Any, setup.tuner).modules.named_modules():
        if isinstance(half, Experts):
            reached = [one.grad is not None for one in half.weight]
            assert 1 <= sum(reached) <= 2, name  # what either pass has drawn


def test_equal_draws_agree() -> None:
    setup = _with_a_spread("distilbert")
    _answers(setup, 3)
    torch.manual_seed(3)
    found = setup.tuner.loss(0)
    assert found is not None
    assert abs(float(found.detach())) < 1e-6
    assert setup.tuner.loss(1) is None, "one pass is compared once"


def test_padding_does_not_count_where_a_model_writes() -> None:
    setup = _with_a_spread("llama", experts=1)
    given = tiny.batch(setup.task)
    given["attention_mask"][0, 4:] = 0
    tuner = cast(Any, setup.tuner)

    def disagreement(noise: float) -> Tensor:
        torch.manual_seed(0)
        logits = torch.randn(2, 6, 9)
        other = torch.randn(2, 6, 9)
        logits[0, 4:] += noise
        named = {"attention_mask": given["attention_mask"]}
        tuner.second._call = ((), named, SimpleNamespace(logits=logits))
        tuner.second._model = lambda **_: SimpleNamespace(logits=other)
        return cast(Tensor, tuner.second.disagreement())

    assert torch.equal(disagreement(0.0), disagreement(5.0))


def test_what_only_fills_up_an_answer_does_not_count_where_another_text_is_read() -> None:
    """The mask is of the text that is read, here as long as the answer by chance."""
    setup = _with_a_spread("t5", experts=1)
    tuner = cast(Any, setup.tuner)
    tuner.batch = {"targets": torch.tensor([[5, 6, 7, -100, -100, -100], [5, 6, 7, 8, 9, 3]])}

    def disagreement(noise: float) -> Tensor:
        torch.manual_seed(0)
        logits, other = torch.randn(2, 6, 9), torch.randn(2, 6, 9)
        logits[0, 3:] += noise * torch.randn(3, 9)
        tuner.second._call = ((), {"attention_mask": torch.ones(2, 6)}, SimpleNamespace(logits=logits))
        tuner.second._model = lambda **_: SimpleNamespace(logits=other)
        return cast(Tensor, tuner.second.disagreement())

    assert torch.equal(disagreement(0.0), disagreement(5.0))


def _two_ways(p: Tensor, q: Tensor) -> Tensor:
    """Half of both divergences of the rows of chances, what cannot be left out."""
    both = torch.where((p > 0) & (q > 0), p * (p / q).log() + q * (q / p).log(), torch.zeros(()))
    return both.sum(-1).mean() / 2


def _of_each_task(task: str, first: Any, second: Any, batch: dict[str, Tensor]) -> Tensor:
    """What is to agree, written out."""
    if task == "regression":
        return (first.logits - second.logits).square().mean()
    if task == "multi_label":
        yes, also = first.logits.sigmoid()[..., None], second.logits.sigmoid()[..., None]
        return _two_ways(torch.cat((yes, 1 - yes), -1), torch.cat((also, 1 - also), -1))
    if task == "multiple_choice":
        sizes = batch["sizes"].tolist()
        rows = zip(first.logits[:, 0].split(sizes), second.logits[:, 0].split(sizes), strict=True)
        return torch.stack([_two_ways(one.softmax(-1), other.softmax(-1)) for one, other in rows]).mean()
    there = batch["attention_mask"].bool()
    if task == "question_answering":
        ends = [
            _two_ways(
                first[name].masked_fill(~there, -torch.inf).softmax(-1),
                second[name].masked_fill(~there, -torch.inf).softmax(-1),
            )
            for name in ("start_logits", "end_logits")
        ]
        return torch.stack(ends).mean()
    return _two_ways(first.logits[there].softmax(-1), second.logits[there].softmax(-1))


@pytest.mark.parametrize("task", reading.ROWS)
def test_on_every_task_that_agrees_which_the_task_reads(task: str) -> None:
    setup = reading.attach("adamix", CARD.config(size=6, agreement=2.0), task)
    with torch.no_grad():
        for index, (_, parameter) in enumerate(setup.tuner.method_parameters()):
            parameter.copy_(torch.randn(parameter.shape, generator=torch.Generator().manual_seed(index)))
    setup.model.train()
    for module in setup.model.modules():
        if isinstance(module, torch.nn.Dropout):
            module.p = 0.0
    batch = reading.batch_of(setup.task)
    outputs = list[Any]()
    handle = setup.model.register_forward_hook(lambda _, __, output: outputs.append(output))
    torch.manual_seed(3)
    setup.loss(batch)
    setup.tuner.batch = batch
    found = setup.tuner.loss(0)
    handle.remove()
    assert found is not None
    assert float(found.detach()) > 1e-4
    first, second = outputs
    torch.testing.assert_close(found, 2.0 * _of_each_task(task, first, second, batch), atol=1e-5, rtol=1e-3)
    found.backward()  # type: ignore[no-untyped-call] # torch
    assert all(
        parameter.grad is None or bool(parameter.grad.isfinite().all())
        for parameter in setup.model.parameters()
    )
    assert any(bool(p.grad.any()) for _, p in setup.tuner.method_parameters() if p.grad is not None)


def test_one_copy_without_agreement_is_a_plain_adapter() -> None:
    setup = _with_a_spread("bert", experts=1, agreement=0.0)
    setup.model.eval()
    found = _answers(setup, 0)
    other: Any = tiny.load("bert", "classification")
    for block, place in zip(other.bert.encoder.layer, cast(Any, setup.tuner).modules.values(), strict=True):

        def behind(_: Any, __: Any, h: Tensor, part: Any = place) -> Tensor:
            inner = F.gelu(F.linear(h, part.down.weight[0], part.down.bias[0]))
            return h + F.linear(inner, part.up.weight[0], part.up.bias[0])

        block.output.dense.register_forward_hook(behind)
    wanted = other.eval()(**tiny.batch("classification")).logits
    torch.testing.assert_close(found, wanted, atol=1e-6, rtol=1e-5)
    assert setup.tuner.loss(0) is None


def test_after_training_the_copies_have_gone_apart_and_become_one() -> None:
    setup = tiny.attach("adamix", CARD.config(size=6), "bert", "classification")
    setup.model.train()
    for step in range(4):
        torch.manual_seed(step)
        tiny.step(setup)
        setup.model.zero_grad()
    setup.model.eval()
    before = tiny.logits(setup.model, tiny.batch("classification"))
    setup.tuner.finish()
    torch.testing.assert_close(tiny.logits(setup.model, tiny.batch("classification")), before)
    assert len(setup.tuner.state()) == 2 * 4
    distances = setup.tuner.extras()["distance_from_mean_by_place"]
    assert len(distances) == 2
    assert min(distances.values()) > 0


@pytest.mark.parametrize("helper", ["adapter", "lora"])
def test_a_copy_that_is_not_drawn_stays_where_it_is(helper: str) -> None:
    """Whatever momentum and weight decay would do to it."""
    config = CARD.config(size=6, helper=helper, agreement=0.0, shared="none")
    setup = tiny.attach("adamix", config, "bert", "classification")
    setup.tuner.begin_phase(0)
    optimizer = torch.optim.AdamW(setup.tuner.parameter_groups(0.01, 0.1))
    halves = [half for half in cast(Any, setup.tuner).modules.modules() if isinstance(half, Experts)]
    setup.model.train()
    moved = []
    for step in range(8):
        before = [[one.detach().clone() for one in half.weight] for half in halves]
        torch.manual_seed(step)
        optimizer.zero_grad(set_to_none=True)
        setup.model(**tiny.batch("classification")).loss.backward()
        optimizer.step()
        for half, old in zip(halves, before, strict=True):
            moved.append([not torch.equal(*pair) for pair in zip(half.weight, old, strict=True)])
    assert {sum(which) for which in moved} == {1}
    assert all(any(which[copy] for which in moved) for copy in range(4))
