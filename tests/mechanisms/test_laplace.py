"""Laplace-LoRA: the same Gaussian as written out whole, honest limits, and answers that are averages."""

import weakref
from collections.abc import Iterator
from typing import Any, cast

import pytest
import torch
from torch import Tensor, nn
from torch.utils.flop_counter import FlopCounterMode

from peft_engine.contract import taxonomy
from peft_engine.mechanisms import laplace
from peft_engine.mechanisms.laplace import MatrixPosterior, SecondMoment
from peft_engine.tasks.base import ItemScore
from peft_engine.tasks.calibration import calibration
from tests.mechanisms import small
from tests.methods import tiny
from tests.methods.test_paper_counts import counted

CARD: Any = taxonomy.method("laplace_lora").card


def test_the_count_of_the_paper() -> None:
    assert counted("laplace_lora", {"rank": 8}, "count") == 294_912


def _rows(size: int, count: int = 40, seed: int = 0) -> Tensor:
    return torch.randn(count, size, generator=torch.Generator().manual_seed(seed))


def _posterior(out: int, into: int, kept_out: int, kept_in: int) -> tuple[MatrixPosterior, Tensor, Tensor]:
    moments = SecondMoment(out, kept_out), SecondMoment(into, kept_in)
    rows = _rows(out), _rows(into, seed=1)
    for moment, row in zip(moments, rows, strict=True):
        moment.add(row[:15])
        moment.add(row[15:])
    return (
        MatrixPosterior(*moments[0].directions(), *moments[1].directions()),
        rows[0].t() @ rows[0],
        rows[1].t() @ rows[1],
    )


@pytest.mark.parametrize("prior", [0.1, 1.0, 300.0])
def test_with_all_directions_it_is_the_dense_formula(prior: float) -> None:
    posterior, f_out, f_in = _posterior(4, 7, 4, 7)
    slopes = torch.randn(5, 3, 4, 7, generator=torch.Generator().manual_seed(3))
    dense = torch.kron(f_out, f_in).double() + prior * torch.eye(28, dtype=torch.float64)
    flat = slopes.flatten(2).double()
    wanted = flat @ torch.linalg.inv(dense) @ flat.transpose(1, 2)
    torch.testing.assert_close(posterior.covariance(slopes, prior), wanted.float(), atol=1e-3, rtol=1e-3)


def test_the_spread_is_a_covariance_and_goes_as_the_prior_narrows() -> None:
    posterior, _, _ = _posterior(4, 9, 4, 2)
    slopes = torch.randn(6, 3, 4, 9)
    found = posterior.covariance(slopes, 0.5)
    torch.testing.assert_close(found, found.transpose(1, 2))
    assert float(torch.linalg.eigvalsh(found).min()) > -1e-4
    sizes = [float(posterior.covariance(slopes, 10.0**k).diagonal(dim1=1, dim2=2).sum()) for k in range(6)]
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[-1] < 1e-3 * sizes[0]
    whole, _, _ = _posterior(4, 9, 4, 9)
    more = posterior.covariance(slopes, 0.5) - whole.covariance(slopes, 0.5)
    assert float(torch.linalg.eigvalsh(more).min()) > -1e-3, "less curvature known, more spread"


def test_wide_sides_are_summed_up_in_a_few_directions() -> None:
    basis = torch.linalg.qr(_rows(30, 30))[0][:, :3]
    rows = _rows(3, 200, 5) * torch.tensor([9.0, 5.0, 2.0]) @ basis.t() + 0.01 * _rows(30, 200, 6)
    exact, summed = SecondMoment(30, 3), SecondMoment(30, 3, dense=10)
    for part in rows.split(40):  # more rows than directions, and fewer
        exact.add(part)
        summed.add(part[:35])
        summed.add(part[35:])
    (one, strength), (other, also) = exact.directions(), summed.directions()
    torch.testing.assert_close(strength, also, rtol=1e-2, atol=0)
    torch.testing.assert_close(one @ one.t(), other @ other.t(), atol=1e-2, rtol=0)


def _of_a_layer(tokens: int, size: int = 300, seed: int = 0) -> Tensor:
    """Rows as layers give them: a few strong directions, and a long tail that grows fainter slowly."""
    basis = torch.linalg.qr(_rows(size, size))[0]
    made: Tensor = _rows(size, tokens, seed + 1) * torch.arange(1, size + 1).pow(-0.7) @ basis.t()
    return made


@pytest.mark.parametrize("rank", [1, 10])
def test_directions_kept_of_wide_sides_are_nearly_the_best(rank: int) -> None:
    rows = _of_a_layer(1200)
    exact, summed = SecondMoment(300, rank), SecondMoment(300, rank, dense=10)
    exact.add(rows)
    summed.add(rows)
    (_, strength), (basis, also) = exact.directions(), summed.directions()
    torch.testing.assert_close(also, strength, rtol=5e-3, atol=0)
    torch.testing.assert_close(basis.t() @ basis, torch.eye(rank), atol=1e-4, rtol=0)
    caught = (rows @ basis).square().sum()  # as large as it can be with so many directions
    assert float(caught / strength.sum()) == pytest.approx(1.0, abs=1e-3)


def test_wide_sides_cost_as_many_times_more_as_there_are_tokens(monkeypatch: pytest.MonkeyPatch) -> None:
    eigh, sizes, costs = torch.linalg.eigh, list[int](), list[int]()

    def watched(matrix: Tensor) -> Any:
        sizes.append(len(matrix))
        return eigh(matrix)

    monkeypatch.setattr(torch.linalg, "eigh", watched)
    for tokens in (500, 1000):
        moment = SecondMoment(300, 10, dense=10)
        moment.add(_rows(300, 50))
        with FlopCounterMode(display=False) as counter:
            moment.add(_rows(300, tokens))
        costs.append(counter.get_total_flops())
    assert max(sizes) == 28
    assert costs[1] < 2 * costs[0]


def test_the_best_prior_is_where_the_evidence_is_highest() -> None:
    strengths, squared = torch.tensor([0.01, 3.0, 40.0, 800.0]), 2.5

    def evidence(prior: float) -> float:
        return float((torch.tensor(prior).log() - (strengths + prior).log()).sum() - prior * squared)

    best = laplace.best_prior([strengths], squared)
    assert evidence(best) >= max(evidence(best * f) for f in (0.5, 0.9, 1.1, 2.0)) - 1e-4


def test_the_curvature_of_the_loss_in_the_logits() -> None:
    logits = torch.randn(4, 3)
    v = laplace.loss_directions(logits)
    p = logits.softmax(-1)
    wanted = torch.diag_embed(p) - p[:, :, None] * p[:, None, :]
    torch.testing.assert_close(torch.einsum("cni,cnj->nij", v, v), wanted)


def test_averages_over_draws() -> None:
    logits = torch.tensor([[2.0, 0.0], [0.0, 0.0]])
    none = laplace.mean_probabilities(logits, torch.zeros(2, 2, 2), 100)
    torch.testing.assert_close(none, logits.softmax(-1))
    wide = laplace.mean_probabilities(logits, torch.eye(2).expand(2, 2, 2) * 9, 20_000)
    torch.testing.assert_close(wide[1], torch.tensor([0.5, 0.5]), atol=1e-3, rtol=0)
    assert 0.5 < float(wide[0, 0]) < float(none[0, 0])
    # The known closed approximation, sigmoid(m / sqrt(1 + pi v / 8)), m and v of the difference.
    assert float(wide[0, 0]) == pytest.approx(
        1 / (1 + 2.718 ** (-2 / (1 + 3.1416 * 18 / 8) ** 0.5)), abs=0.02
    )


def fitted(
    architecture: str = "bert", num_labels: int = 2, **settings: Any
) -> tuple[nn.Module, Any, dict[str, Tensor]]:
    """A classifier with a correction that has learned something, and a batch whose second text is shorter."""
    model = small.model(architecture, "classification", num_labels=num_labels)
    tuner = small.attach(model, "laplace_lora", "classification", rank=3, **settings)
    draw = torch.Generator().manual_seed(11)
    with torch.no_grad():
        for name, parameter in tuner.method_parameters():
            if name.endswith("up"):
                parameter.copy_(0.1 * torch.randn(parameter.shape, generator=draw))
    return model, tuner, small.inputs(architecture, "classification")


@pytest.mark.parametrize("architecture", ["bert", "gpt2", "llama", "t5", "bart"])
def test_the_mean_stays_and_the_answer_becomes_less_sure(architecture: str) -> None:
    model, tuner, given = fitted(architecture, prior="fixed", precision=0.5)
    plain = small.logits(model, given)
    tuner.fit([given])
    with tuner._watching():
        torch.testing.assert_close(small.logits(model, given), plain, atol=1e-5, rtol=1e-5)
    found = small.logits(model, given)
    assert torch.allclose(found.exp().sum(-1), torch.ones(2), atol=1e-4), "logarithms of probabilities"
    entropy = [float(-(p * p.log()).sum(-1).mean()) for p in (plain.softmax(-1), found.softmax(-1))]
    assert entropy[1] > entropy[0] - 2e-3, "nothing can be less sure than of all classes alike"
    tuner.precision = 1e8
    torch.testing.assert_close(small.logits(model, given).softmax(-1), plain.softmax(-1), atol=1e-2, rtol=0)
    with tuner.disabled():
        assert not torch.equal(small.logits(model, given), found)


@pytest.mark.parametrize("architecture", ["bert", "gpt2", "t5"])
def test_slopes_and_factors_are_what_autograd_says(architecture: str) -> None:
    """J against the gradient of each logit in each matrix; F_in summed word by word."""
    model, tuner, given = fitted(architecture, directions=64)
    tuner.fit([given])
    classes = small.logits(model, given).shape[-1]
    spread = torch.zeros(2, classes, classes)
    with torch.enable_grad(), tuner._watching():
        logits = cast(Any, model)(**given).logits
        found = tuner._spread(logits)
        logits = cast(Any, model)(**given).logits
        matrices = [matrix for _, matrix in tuner._matrices()]
        for text in range(2):
            rows = [torch.autograd.grad(logits[text, c], matrices, retain_graph=True) for c in range(classes)]
            for index, name in enumerate(tuner.posteriors):
                slopes = torch.stack([row[index] for row in rows])[None]
                spread[text] += tuner.posteriors[name].covariance(slopes, tuner.precision)[0]
    torch.testing.assert_close(found, spread, atol=1e-4, rtol=1e-3)

    site, name = tuner.anatomy.blocks[0].attention.query, next(iter(tuner.posteriors))
    seen: list[Tensor] = []
    handle = site.module.register_forward_pre_hook(lambda _m, a: seen.append(a[0].detach()))
    with tuner._watching():
        small.logits(model, given)
    handle.remove()
    words = seen[0][given["attention_mask"].bool()]
    posterior = tuner.posteriors[name]
    again = posterior.in_basis * posterior.in_strength @ posterior.in_basis.t()
    torch.testing.assert_close(again, words.t() @ words / len(words), atol=1e-3, rtol=1e-3)


def test_slopes_as_long_as_the_texts_are_held_for_one_class_at_a_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """For 77 classes and long texts they would be many times the model."""
    model, tuner, given = fitted(num_labels=6)
    tuner.fit([given])
    backward, held = tuner._backward, list[list[weakref.ref[Tensor]]]()

    def watched(*told: Any) -> Iterator[list[Tensor]]:
        for slopes in backward(*told):
            held.append([weakref.ref(slope) for slope in slopes])
            assert not any(one() is not None for former in held[:-2] for one in former)
            yield slopes

    monkeypatch.setattr(tuner, "_backward", watched)
    assert small.logits(model, given).shape == (2, 6)
    assert len(held) == 6


def test_a_class_that_is_ruled_out_has_a_finite_logarithm() -> None:
    model, tuner, given = fitted(prior="fixed", precision=1e6)
    tuner.fit([given])
    with torch.no_grad():
        cast(Any, model).classifier.bias.copy_(torch.tensor([300.0, 0.0]))
    found = small.logits(model, given)
    assert bool(found.isfinite().all())
    assert bool((found[:, 1] < -80).all())


@pytest.mark.parametrize("architecture", ["bert", "t5"])
def test_after_mixed_precision_texts_are_read_in_halves(architecture: str) -> None:
    """Fit and answers are in float32, where each text keeps twice as much; what comes out is the same."""
    found = []
    for mixed in (False, True):
        model, tuner, _ = fitted(architecture)
        tuner.mixed, largest = mixed, [0]
        given = small.inputs(architecture, "classification", batch=5)

        def watch(_: Any, __: Any, named: Any, tuner: Any = tuner, seen: list[int] = largest) -> None:
            if tuner._inside:
                seen.append(len(named["input_ids"]))

        model.register_forward_pre_hook(watch, with_kwargs=True)
        tuner.fit([given | {"labels": torch.zeros(5, dtype=torch.long)}, given])
        answers = small.logits(model, given)
        assert largest[1:] == ([3, 2] * 3 if mixed else [5] * 3)
        found.append((answers, *(posterior.strengths() for posterior in tuner.posteriors.values())))
    for one, other in zip(*found, strict=True):
        torch.testing.assert_close(one, other, atol=1e-4, rtol=1e-3)


def test_what_was_fitted_comes_back() -> None:
    model, tuner, given = fitted()
    tuner.fit([given])
    wanted = small.logits(model, given)
    fresh = small.model("bert", "classification")
    other = small.attach(fresh, "laplace_lora", "classification", rank=3)
    other.load(tuner.state())
    torch.testing.assert_close(small.logits(fresh, given), wanted, atol=1e-6, rtol=1e-6)
    assert other.extras() == tuner.extras()


def test_the_shared_setup_is_fitted_too() -> None:
    setup = tiny.trained("laplace_lora", CARD.config(rank=3), "bert", "classification")
    found = tiny.logits(setup.model, tiny.batch("classification"))
    assert torch.allclose(found.exp().sum(-1), torch.ones(2), atol=1e-4)


def test_calibration() -> None:
    def item(sure: float, right: bool) -> ItemScore:
        chance = sure if right else 1 - sure
        loss = -float(torch.tensor(chance).log())
        return ItemScore("", loss, 1, right=right, probabilities=[sure, 1 - sure])

    scores = [item(0.9, True)] * 6 + [item(0.9, False)] * 4 + [item(0.6, True)] * 6 + [item(0.6, False)] * 4
    found = calibration(scores)
    assert found["expected_error"] == pytest.approx(0.5 * 0.3 + 0.5 * 0.0)
    assert [b["count"] for b in found["bins"]] == [10, 10]
    assert found["brier"] == pytest.approx(
        0.5 * 2 * (0.6 * 0.01 + 0.4 * 0.81) + 0.5 * 2 * (0.6 * 0.16 + 0.4 * 0.36)
    )


def test_a_posterior_that_was_read_on_the_processor_answers_where_the_model_is():
    """A run is loaded on the processor, and then goes to the card."""
    read = MatrixPosterior(torch.eye(3)[:, :2], torch.ones(2), torch.eye(4)[:, :2], torch.ones(2))
    there = torch.device("meta")
    slopes = torch.ones(5, 2, 3, 4, device=there)
    with pytest.raises(RuntimeError, match="meta"):
        read.covariance(slopes, 1.0)
    assert read.on(there).covariance(slopes, 1.0).device == there
    assert read.on(torch.device("cpu")) is read
