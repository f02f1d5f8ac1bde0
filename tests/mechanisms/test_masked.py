"""Masks over weights: shares, straight-through gradients, exact removal, packing."""

from typing import Any

import pytest
import torch
from torch import Tensor, nn

from peft_engine.mechanisms.masked import Mask, mask, pack, unmask, unpack
from tests.mechanisms import small


def _mask(shape: torch.Size, sparsity: float = 0.05, threshold: float = 0.01) -> Mask:
    draw = torch.Generator().manual_seed(0)
    return Mask(shape, threshold=threshold, scale=0.02, sparsity=sparsity, generator=draw)


@pytest.mark.parametrize("sparsity", [0.01, 0.05, 0.5])
def test_the_wanted_share_is_off_at_the_start(sparsity: float) -> None:
    kept = _mask(torch.Size((600, 500)), sparsity).kept()
    assert abs(1 - float(kept.float().mean()) - sparsity) < 0.002


def test_a_weight_counts_or_is_zero_and_comes_back_untouched() -> None:
    linear = nn.Linear(30, 20)
    weight, before = linear.weight, linear.weight.detach().clone()
    made = _mask(weight.shape, 0.3)
    mask(linear, made)
    assert torch.equal(linear.weight, before * made.kept())
    assert not torch.equal(linear.weight, before)
    made.off = True
    assert torch.equal(linear.weight, before)
    unmask(linear)
    assert linear.weight is weight
    assert torch.equal(linear.weight, before)
    assert type(linear) is nn.Linear


def test_the_scores_get_the_gradient_of_the_mask() -> None:
    linear = nn.Linear(5, 4)
    linear.requires_grad_(False)
    weight, x = linear.weight.clone(), torch.randn(7, 5)
    made = _mask(weight.shape, 0.3)
    mask(linear, made)
    linear(x).square().sum().backward()
    explicit: Tensor = made.kept().float().requires_grad_()
    nn.functional.linear(x, weight * explicit, linear.bias).square().sum().backward()
    torch.testing.assert_close(made.scores.grad, explicit.grad)


def test_threshold_and_scores_shift_together() -> None:
    made = _mask(torch.Size((40, 30)), 0.3)
    before = made.kept()
    with torch.no_grad():
        made.scores.add_(0.25)
    made.threshold += 0.25
    assert float((made.kept() == before).float().mean()) > 0.999


@pytest.mark.parametrize("shape", [(8,), (3, 5), (2, 3, 7)])
def test_a_packed_mask_comes_back(shape: tuple[int, ...]) -> None:
    kept = torch.rand(shape, generator=torch.Generator().manual_seed(2)) > 0.4
    packed = pack(kept)
    assert packed.dtype == torch.uint8
    assert packed.numel() == -(-kept.numel() // 8)
    assert torch.equal(unpack(packed, kept.shape), kept)


def test_scores_can_be_made_for_a_mask() -> None:
    made = _mask(torch.Size((6, 5)))
    kept = torch.rand(6, 5) > 0.5
    made.set_kept(kept)
    assert torch.equal(made.kept(), kept)


@pytest.mark.parametrize("architecture", ["bert", "gpt2", "t5"])
def test_a_masked_weight_is_made_once_a_call_and_not_kept(architecture: str) -> None:
    """T5's feed-forward reads the last weight several times."""
    model = small.model(architecture)
    batch = small.inputs(architecture)
    hooks = _hooks(model)
    tuner: Any = small.attach(model, "threshold_mask")
    masks = [made for _, made in tuner.masks.values()]
    for times in (1, 2):
        small.loss(model, batch).backward()  # type: ignore[no-untyped-call] # torch
        assert {made.calls for made in masks} == {times}
        assert all(made._made is None for made in masks)
    first, made = next(iter(tuner.masks.values()))
    before = first.weight.clone()
    with torch.no_grad():
        made.scores.fill_(made.threshold)
    assert not bool(first.weight.any()), "outside of a call nothing old is read"
    assert bool(before.any())
    tuner.detach()
    assert _hooks(model) == hooks


def _hooks(model: nn.Module) -> int:
    return sum(len(part._forward_hooks) + len(part._forward_pre_hooks) for part in model.modules())


def test_a_call_that_fails_leaves_no_weight_behind() -> None:
    linear = nn.Linear(5, 4)
    made = _mask(linear.weight.shape)
    mask(linear, made, linear)
    with pytest.raises(RuntimeError):
        linear(torch.ones(3, 7))
    assert made.calls == 1
    assert made._made is None
