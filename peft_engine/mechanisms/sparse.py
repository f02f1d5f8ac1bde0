"""Differences at chosen places of a model's own tensors: they alone learn, and can be taken off again."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import accumulate, pairwise

import torch
from torch import Tensor, nn

PLACES, VALUES = "places", "differences"
"""What ends the names of the two tensors in which a parameter's differences are stored."""


class Differences(nn.Module):
    """theta = theta_0 + phi, with phi at `count` places of several tensors and zero elsewhere.

    `values` is phi, [count], and is what an optimizer gets; the tensors hold the sum. Nothing but the
    chosen places can move, whatever optimizer and weight decay do, and no state is kept for the others.

    Source: Ansell et al., Composable Sparse Fine-Tuning for Cross-Lingual Transfer, ACL 2022,
    arXiv 2110.07560, section 3.
    """

    def __init__(self, tensors: Mapping[str, nn.Parameter], count: int) -> None:
        """Differences at places not yet chosen: see `put`."""
        super().__init__()
        self._tensors = dict(tensors)
        device = next(iter(tensors.values())).device
        self.values = nn.Parameter(torch.zeros(count, device=device))
        self.places = torch.arange(count, device=device)
        """Rising places in all tensors laid end to end."""
        self.base = torch.zeros(count, device=device)
        """theta_0 at these places."""

    def put(self, places: Tensor, base: Tensor, values: Tensor) -> None:
        """Take over rising places, theta_0 there, and the differences; the tensors are not touched."""
        device = self.values.device
        self.places, self.base = places.to(device, torch.long), base.to(device).clone()
        with torch.no_grad():
            self.values.copy_(values)

    @torch.no_grad()
    def write(self) -> None:
        """Put theta_0 + phi into the tensors."""
        self._write(self.base + self.values)

    @torch.no_grad()
    def take_off(self) -> None:
        """Put theta_0 back at the chosen places, bit for bit."""
        self._write(self.base)

    @torch.no_grad()
    def collect(self) -> None:
        """Move the tensors' gradients at the chosen places to `values`, and drop the rest of them."""
        found = torch.zeros_like(self.values)
        for name, here, inside in self.parts():
            gradient = self._tensors[name].grad
            if gradient is not None:
                found[here] = gradient.flatten()[inside]
        for tensor in self._tensors.values():
            tensor.grad = None
        self.values.grad = found if self.values.grad is None else self.values.grad + found

    def parts(self) -> Iterator[tuple[str, slice, Tensor]]:
        """(name, which of the values, their places inside the tensor) of every tensor that has some."""
        starts = list(accumulate((tensor.numel() for tensor in self._tensors.values()), initial=0))
        # One question to the device for all tensors: this is asked twice a step.
        ends = torch.searchsorted(self.places, torch.tensor(starts, device=self.places.device)).tolist()
        for name, start, (first, last) in zip(self._tensors, starts[:-1], pairwise(ends), strict=True):
            if last > first:
                here = slice(first, last)
                yield name, here, self.places[here] - start

    def state(self) -> dict[str, Tensor]:
        """Places and differences of each tensor that has some: 8 bytes a number."""
        state = {}
        for name, here, inside in self.parts():
            state[f"{name}|{PLACES}"] = inside.to(torch.int32)
            state[f"{name}|{VALUES}"] = self.values.detach()[here]
        return state

    def _write(self, values: Tensor) -> None:
        for name, here, inside in self.parts():
            self._tensors[name].view(-1)[inside] = values[here]


def largest(changes: Iterable[Tensor], count: int, at_once: int) -> Tensor:
    """The rising places of the `count` largest changes, exactly so many, in all tensors laid end to end.

    They are looked through `at_once` by `at_once`: to rank all together would take several copies of a model.
    """
    sizes, places, start = torch.empty(0), torch.empty(0, dtype=torch.long), 0
    for change in changes:
        for piece in torch.split(change.flatten().abs(), at_once):
            here = torch.arange(start, start + len(piece), device=piece.device)
            start += len(piece)
            sizes, places = torch.cat([sizes.to(piece), piece]), torch.cat([places.to(here.device), here])
            if len(sizes) > count:
                sizes, best = sizes.topk(count, sorted=False)
                places = places[best]
    return places.sort().values


def at(tensors: Mapping[str, Tensor], places: Tensor) -> Tensor:
    """What stands at these places in all tensors laid end to end."""
    found, start = [], 0
    for tensor in tensors.values():
        inside = places[(places >= start) & (places < start + tensor.numel())] - start
        found.append(tensor.detach().flatten()[inside.to(tensor.device)])
        start += tensor.numel()
    return torch.cat(found)


def from_state(tensors: Mapping[str, nn.Parameter], state: Mapping[str, Tensor]) -> Differences:
    """The differences that `state` gave, for tensors that hold theta_0; they are not yet written.

    Raises:
        KeyError: a name in the state is none of these tensors.
    """
    starts, start = {}, 0
    for name, tensor in tensors.items():
        starts[name] = start
        start += tensor.numel()
    places, values = [], []
    for name in tensors:
        if f"{name}|{PLACES}" in state:
            places.append(state[f"{name}|{PLACES}"].long().cpu() + starts[name])
            values.append(state[f"{name}|{VALUES}"].cpu())
    if 2 * len(places) != len(state):
        raise KeyError(sorted(key for key in state if key.rpartition("|")[0] not in tensors))
    where, phi = torch.cat(places), torch.cat(values)
    made = Differences(tensors, len(where))
    made.put(where, at(tensors, where), phi)
    return made
