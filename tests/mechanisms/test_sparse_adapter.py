"""SparseAdapter: scores as their papers write them, exactly the wanted share, and zeros that stay zeros."""

from typing import Any, cast

import pytest
import torch
from torch import Tensor, nn

from peft_engine.contract import taxonomy
from peft_engine.contract.problems import EngineError
from peft_engine.mechanisms import thinning
from tests.methods import tiny
from tests.methods.test_paper_counts import ROBERTA_BASE, counted

CARD: Any = taxonomy.method("sparse_adapter").card


@pytest.mark.parametrize(
    ("settings", "wanted"),
    [
        ({"kept": 1.0}, 2_379_264),
        ({"kept": 0.6}, 1_435_545),
        ({"kept": 0.2}, 491_827),
        ({"helper": "lora", "size": 8, "kept": 0.5}, 147_456),
    ],
)
def test_the_counts_of_the_paper(settings: dict[str, Any], wanted: int) -> None:
    assert counted("sparse_adapter", settings, "count") == wanted


def test_a_larger_helper_thinned_to_the_same_size() -> None:
    plain = counted("sequential_adapter", {"bottleneck": 64}, "count")
    large = counted("sparse_adapter", {"size": 64, "kept": 0.25, "larger": True}, "count")
    assert large - plain == 12 * 2 * (256 - 64)  # the biases of the wider bottlenecks


class Toy(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        torch.manual_seed(0)
        self.a, self.b = nn.Parameter(torch.randn(3, 4)), nn.Parameter(torch.randn(2, 3))

    def loss(self, batch: dict[str, Tensor]) -> Tensor:
        return (torch.tanh(batch["x"] @ self.a.t()) @ self.b.t() - batch["y"]).square().mean()


def _batches() -> list[dict[str, Tensor]]:
    torch.manual_seed(1)
    return [{"x": torch.randn(5, 4), "y": torch.randn(5, 2)} for _ in range(3)]


def test_snip_is_the_slope_of_the_loss_in_the_mask() -> None:
    toy, batches = Toy(), _batches()
    found = thinning.snip(dict(toy.named_parameters()), batches, toy.loss)
    masks = {name: torch.ones_like(p, requires_grad=True) for name, p in toy.named_parameters()}
    total = torch.zeros(())
    for batch in batches:
        inner = torch.tanh(batch["x"] @ (toy.a * masks["a"]).t()) @ (toy.b * masks["b"]).t()
        total = total + (inner - batch["y"]).square().mean() / 3
    slopes = torch.autograd.grad(total, list(masks.values()))
    for name, slope in zip(masks, slopes, strict=True):
        torch.testing.assert_close(found[name], slope.abs())
    again = thinning.snip(dict(toy.named_parameters()), batches[::-1], toy.loss)
    for name in found:
        torch.testing.assert_close(found[name], again[name])


def test_grasp_is_weight_times_curvature_times_slope() -> None:
    toy, batches = Toy(), _batches()
    found = thinning.grasp(dict(toy.named_parameters()), batches, toy.loss)

    def whole(flat: Tensor) -> Tensor:
        a, b = flat[:12].view(3, 4), flat[12:].view(2, 3)
        parts = [(torch.tanh(o["x"] @ a.t()) @ b.t() - o["y"]).square().mean() for o in batches]
        return torch.stack(parts).mean()

    flat = torch.cat([toy.a.detach().flatten(), toy.b.detach().flatten()])
    hessian = cast(Any, torch.autograd.functional).hessian(whole, flat)
    slope = cast(Any, torch.autograd.functional).jacobian(whole, flat)
    wanted = flat * (hessian @ slope)
    torch.testing.assert_close(torch.cat([f.flatten() for f in found.values()]), wanted, atol=1e-5, rtol=1e-4)


def test_the_parts_add_up() -> None:
    shapes = [torch.Size((64, 8)), torch.Size((8, 64)), torch.Size((100, 100)), torch.Size((3, 3))]
    sizes = [shape.numel() for shape in shapes]
    for total in (1, 50, 777, 5000, sum(sizes)):
        even, er = thinning.evenly(sizes, total), thinning.erdos_renyi(shapes, total)
        assert sum(even) == sum(er) == total
        assert all(0 <= n <= size for n, size in zip(er, sizes, strict=True))
        assert max(abs(n - total * size / sum(sizes)) for n, size in zip(even, sizes, strict=True)) < 1
    er = thinning.erdos_renyi(shapes, 777)
    assert er[3] == 9, "the narrowest one stays whole"
    assert er[0] / sizes[0] == pytest.approx(er[2] / sizes[2] * (72 / 512) / (200 / 10_000), rel=0.05)


@pytest.mark.parametrize("score", ["snip", "grasp", "magnitude", "er", "random"])
@pytest.mark.parametrize("helper", ["houlsby", "lora"])
def test_the_wanted_share_stays_and_the_rest_is_zero_for_good(score: str, helper: str) -> None:
    config = CARD.config(helper=helper, score=score, size=8, kept=0.3)
    setup = tiny.attach("sparse_adapter", config, "bert", "classification")
    for _ in range(3):  # weight decay and momentum would both bring cut weights back
        tiny.step(setup)
        setup.model.zero_grad()
    weights = cast(Any, setup.tuner).weights
    numbers = sum(p.numel() for p in weights.values())
    there = sum(int((p != 0).sum()) for p in weights.values())
    assert abs(there - int(0.3 * numbers)) <= 1
    assert setup.tuner.extras()["kept_share"] == int(0.3 * numbers) / numbers
    assert len({round(s, 6) for s in setup.tuner.extras()["kept_share_by_place"].values()}) > 1


def test_with_everything_kept_it_is_the_helper_and_else_it_is_not() -> None:
    def answers(key: str, config: Any) -> Tensor:
        setup = tiny.trained(key, config, "bert", "classification")
        return tiny.logits(setup.model, tiny.batch("classification"))

    adapter: Any = taxonomy.method("sequential_adapter").card
    plain = adapter.config(bottleneck=8)
    whole = answers("sequential_adapter", plain)
    assert torch.equal(answers("sparse_adapter", CARD.config(size=8, kept=1.0)), whole)
    assert not torch.allclose(answers("sparse_adapter", CARD.config(size=8)), whole, atol=1e-5)


def test_scores_that_tell_nothing_are_refused() -> None:
    setup = tiny.attach("sparse_adapter", CARD.config(size=8), "bert", "classification")
    with torch.no_grad():
        for weight in cast(Any, setup.tuner).weights.values():
            weight.zero_()
    with pytest.raises(EngineError, match="nothing tells"):
        tiny.prepare(setup)


@pytest.mark.parametrize(
    "settings",
    [
        {"helper": "lora", "size": 600},
        {"helper": "lora", "size": 64, "kept": 0.1, "larger": True},
        {"size": 64, "kept": 0.01, "larger": True},
    ],
)
def test_a_size_that_the_helper_does_not_take_is_refused_with_a_cure(settings: dict[str, Any]) -> None:
    config = CARD.config(**settings)
    problem = CARD.refuses(config, ROBERTA_BASE, "classification")
    assert problem.field == "size"
    assert problem.values["size"] > problem.values["most"]
    assert CARD.count(config, ROBERTA_BASE) > 0
    cured = config.model_copy(update={"size": problem.cure})
    assert CARD.refuses(cured, ROBERTA_BASE, "classification") is None
