"""Low-rank corrections, on whole maps and on parts of fused ones."""

import torch
from torch import nn

from peft_engine.anatomy.sites import LinearSite
from peft_engine.mechanisms.delta import LowRankDelta, add_to


def _delta(rank: int = 3, scale: float = 0.5, dropout: float = 0.0) -> LowRankDelta:
    return LowRankDelta(6, 4, rank, scale, dropout, torch.Generator().manual_seed(0))


def test_it_starts_at_zero_with_a_drawn_inner_matrix() -> None:
    delta = _delta()
    assert torch.equal(delta(torch.randn(2, 6)), torch.zeros(2, 4))
    assert 0 < float(delta.down.detach().abs().max()) <= 6**-0.5


def test_it_is_the_product_that_it_merges() -> None:
    delta, x = _delta(), torch.randn(5, 6)
    nn.init.normal_(delta.up)
    wanted = 0.5 * x @ delta.down.T @ delta.up.T
    torch.testing.assert_close(delta(x), wanted)
    torch.testing.assert_close(x @ delta.weight().T, wanted)


def test_dropout_acts_while_training_only() -> None:
    delta, x = _delta(dropout=0.5), torch.ones(100, 6)
    nn.init.normal_(delta.up)
    assert delta(x).unique(dim=0).shape[0] > 1
    assert delta.eval()(x).unique(dim=0).shape[0] == 1


def test_parts_of_a_fused_map_are_met_and_the_others_stay() -> None:
    delta = torch.randn(2, 4)
    slice_site = LinearSite("attention.key", nn.Linear(6, 12), 6, 4, rows=(4, 8))
    found = add_to(slice_site, torch.zeros(2, 12), delta)
    assert torch.equal(found[:, 4:8], delta)
    assert float(found[:, :4].abs().sum() + found[:, 8:].abs().sum()) == 0
    scattered = LinearSite("attention.key", nn.Linear(6, 12), 6, 4, rows=torch.tensor([2, 3, 8, 9]))
    found = add_to(scattered, torch.zeros(2, 12), delta)
    assert torch.equal(found[:, [2, 3, 8, 9]], delta)
    assert int((found != 0).sum()) == delta.numel()
