"""Putting together what several runs learned: sums of their states with a weight for each, or by majority."""

from collections.abc import Mapping, Sequence

import torch
from torch import Tensor

from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.texts import N_

State = Mapping[str, Tensor]


def require_alike(run: str, theirs: State, ours: State, same: State | None = None) -> None:
    """What a run learned has the names and shapes that are wanted, and where `same` has a tensor, its values.

    Raises:
        EngineError: it has not.
    """
    shapes = [{name: tuple(value.shape) for name, value in state.items()} for state in (theirs, ours)]
    if shapes[0] == shapes[1] and all(torch.equal(theirs[name], own) for name, own in (same or {}).items()):
        return
    raise EngineError(
        Problem(
            field="inputs",
            text=N_("What the run {run} learned has other parts, sizes or starting values than are wanted."),
            advice=N_("Train it again on this model and with the settings that are chosen here."),
            values={"run": run},
        )
    )


def weighted(states: Sequence[State], weights: Sequence[float]) -> dict[str, Tensor]:
    """sum_k w_k S_k for every tensor. A weight of 1 beside zeros gives that state, bit for bit."""
    found = {}
    for name in states[0]:
        total = torch.zeros_like(states[0][name])
        for state, weight in zip(states, weights, strict=True):
            total += weight * state[name]
        found[name] = total
    return found


def by_majority(changes: Sequence[State], kept: float) -> dict[str, Tensor]:
    """The changes of several runs where they do not pull against each other.

    Of each run's changes the largest share `kept` stays, all tensors together. For every number the sign
    with the larger sum wins, and the mean of the changes that have this sign is taken.

    Source: Yadav et al., TIES-Merging: Resolving Interference When Merging Models, NeurIPS 2023, section 4.
    """
    names = list(changes[0])
    whole = torch.stack([torch.cat([change[name].flatten() for name in names]) for change in changes])
    count = max(1, round(kept * whole.shape[1]))
    least = whole.abs().kthvalue(whole.shape[1] - count + 1, dim=1, keepdim=True).values
    trimmed = torch.where(whole.abs() >= least, whole, 0.0)
    sign = trimmed.sum(0).sign()
    agreeing = torch.where(trimmed.sign() == sign, trimmed, 0.0)
    mean = agreeing.sum(0) / agreeing.ne(0).sum(0).clamp_min(1)
    parts = torch.split(mean, [changes[0][name].numel() for name in names])
    return {name: part.view_as(changes[0][name]) for name, part in zip(names, parts, strict=True)}
