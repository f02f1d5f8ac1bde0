"""What autograd keeps is counted once, and the measured bill is made of tensors that are there."""

import gc

import torch
from torch import nn

from peft_engine.measure.receipt import Kept, receipt, tensor_bytes, up_to


def test_a_storage_that_is_kept_twice_counts_once():
    x = torch.randn(64, 32, requires_grad=True)
    kept = Kept(nn.Linear(1, 1), [])
    with kept.counting():
        y = x.exp()  # keeps its output
        loss = (y * y).sum() + y.view(32, 64).square().sum()  # keep the same storage, once through a view
    assert kept.bytes == y.untyped_storage().nbytes()
    loss.backward()
    assert torch.allclose(x.grad, 4 * (2 * x).exp(), rtol=1e-5)


def test_weights_buffers_and_batch_are_no_activations():
    model = nn.Sequential(nn.Linear(16, 8, bias=False), nn.Linear(8, 4, bias=False))
    batch = torch.randn(5, 16)
    kept = Kept(model, [batch])
    with kept.counting():
        model(batch).sum().backward()
    assert kept.bytes == 5 * 8 * 4  # the inner values alone


def test_an_address_used_again_counts_again():
    kept = Kept(nn.Linear(1, 1), [])
    sizes = []
    with kept.counting():
        for _ in range(3):  # each graph is gone before the next, so the heap gives the same place again
            torch.randn(1000, requires_grad=True).exp().sum().backward()
            sizes.append(kept.bytes)
    assert sizes == [4000, 8000, 12000]


def test_counting_holds_nothing():
    """After the backward pass everything is free, as in a step that is not counted."""
    kept = Kept(nn.Linear(1, 1), [])
    with kept.counting():
        torch.randn(1000, requires_grad=True).exp().sum().backward()
        gc.collect()
        assert kept.bytes == 4000
        assert all(reference() is None for reference in kept._seen.values())


def test_the_kinds_add_up_to_the_peak():
    model = nn.Linear(100, 10)
    model.bias.requires_grad_(False)
    optimizer = torch.optim.AdamW([model.weight])
    model(torch.randn(3, 100)).sum().backward()
    optimizer.step()
    bill = receipt(model, optimizer, gradient_bytes=4000, activation_bytes=1200)
    assert (bill.weights, bill.adapter, bill.gradients, bill.activations) == (40, 4000, 4000, 1200)
    assert 8000 <= bill.optimizer <= 8008
    assert up_to(bill, 1_000_000).total == 1_000_000
    assert up_to(bill, 1).other == 0


def test_a_run_that_learns_nothing_has_weights_alone():
    model = nn.Linear(100, 10).requires_grad_(False)
    assert receipt(model, None, gradient_bytes=0, activation_bytes=0).model_dump(exclude_defaults=True) == {
        "weights": 4040
    }


def test_tied_tensors_count_once():
    one = torch.zeros(10)
    assert tensor_bytes([one, one.view(2, 5), one[:3]]) == 40
