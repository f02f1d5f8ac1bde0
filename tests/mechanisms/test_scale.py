"""Factors on outputs and inputs of maps, fused ones included."""

import pytest
import torch
from torch import nn

from peft_engine.anatomy.sites import LinearSite
from peft_engine.mechanisms.scale import Scale, scale_outputs

ROWS = {
    "whole": None,
    "thirds": (4, 8),
    "by_head": torch.tensor([2, 3, 8, 9]),
}


def _site(kind: str) -> LinearSite:
    return LinearSite("attention.key", nn.Linear(6, 4 if kind == "whole" else 12), 6, 4, rows=ROWS[kind])


@pytest.mark.parametrize("kind", ROWS)
def test_the_named_part_is_multiplied_and_the_rest_stays(kind: str) -> None:
    site, scale = _site(kind), Scale(4)
    output = torch.randn(2, 3, site.module.out_features)  # type: ignore[arg-type] # a number
    assert torch.equal(scale_outputs([(site, scale)], output), output)
    with torch.no_grad():
        scale.factor.copy_(torch.tensor([0.5, 2.0, -1.0, 0.0]))
    found = scale_outputs([(site, scale)], output)
    torch.testing.assert_close(site.select(found), site.select(output) * scale.factor)
    ours = torch.zeros(output.shape[-1], dtype=torch.bool)
    ours[
        slice(*site.rows) if isinstance(site.rows, tuple) else site.rows if site.rows is not None else ...
    ] = True
    assert torch.equal(found[..., ~ours], output[..., ~ours])
    found.sum().backward()
    torch.testing.assert_close(scale.factor.grad, site.select(output).sum((0, 1)))


def test_two_parts_of_one_module_are_multiplied_together() -> None:
    module, output = nn.Linear(6, 12), torch.randn(2, 12)
    key = LinearSite("attention.key", module, 6, 4, rows=(4, 8))
    value = LinearSite("attention.value", module, 6, 4, rows=(8, 12))
    scales = Scale(4), Scale(4)
    with torch.no_grad():
        scales[0].factor.fill_(2.0)
        scales[1].factor.fill_(3.0)
    found = scale_outputs([(key, scales[0]), (value, scales[1])], output)
    factors = torch.tensor([1.0] * 4 + [2.0] * 4 + [3.0] * 4)
    assert torch.equal(found, output * factors)


def test_half_precision_stays_half() -> None:
    assert Scale(4)(torch.ones(2, 4, dtype=torch.bfloat16)).dtype == torch.bfloat16
    site = _site("thirds")
    assert scale_outputs([(site, Scale(4))], torch.ones(2, 12, dtype=torch.bfloat16)).dtype == torch.bfloat16


@pytest.mark.parametrize("kind", ROWS)
def test_rows_and_columns_of_the_weight_take_the_factors(kind: str) -> None:
    site, x = _site(kind), torch.randn(3, 6)
    with torch.no_grad():
        before = site.module(x)
        factor = torch.tensor([0.5, 2.0, -1.0, 0.0])
        site.scale_rows(factor)
        torch.testing.assert_close(site.select(site.module(x)), site.select(before) * factor)
        columns = torch.linspace(-1, 2, 6)
        wanted = site.select(site.module(x * columns))
        site.scale_columns(columns)
        torch.testing.assert_close(site.select(site.module(x)), wanted)
