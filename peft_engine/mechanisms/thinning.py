"""Which numbers of a few tensors are worth keeping before they have learned: scores, and masks made of them.

Sources: Lee et al., SNIP, ICLR 2019, arXiv 1810.02340; Wang et al., GraSP, ICLR 2020, arXiv 2002.07376;
Mocanu et al. (Erdos-Renyi densities), Nature Communications 2018, arXiv 1707.04780.
"""

from collections.abc import Callable, Mapping, Sequence

import torch
from torch import Tensor, nn
from torch.nn.attention import SDPBackend, sdpa_kernel

Loss = Callable[[dict[str, Tensor]], Tensor]
"""The mean loss of a batch."""


def snip(
    tensors: Mapping[str, nn.Parameter], batches: Sequence[dict[str, Tensor]], loss: Loss
) -> dict[str, Tensor]:
    """|w dL/dw|, L being the mean over the batches: how much the loss would feel a number's removal."""
    found = _gradients(tensors, batches, loss)
    return {name: (tensor.detach() * found[name]).abs() for name, tensor in tensors.items()}


def grasp(
    tensors: Mapping[str, nn.Parameter], batches: Sequence[dict[str, Tensor]], loss: Loss
) -> dict[str, Tensor]:
    """w (H g): what is kept is what the flow of gradients rests on.

    H g is the gradient of g · stop(g). Only plain attention can be differentiated twice.
    """
    stopped = _gradients(tensors, batches, loss)
    total = {name: torch.zeros_like(tensor) for name, tensor in tensors.items()}
    with sdpa_kernel(SDPBackend.MATH):
        for batch in batches:
            again = torch.autograd.grad(loss(batch) / len(batches), list(tensors.values()), create_graph=True)
            flow = torch.stack(
                [(one * stopped[n]).sum() for n, one in zip(tensors, again, strict=True)]
            ).sum()
            second = torch.autograd.grad(flow, list(tensors.values()))
            for name, one in zip(tensors, second, strict=True):
                total[name] += one
    return {name: tensor.detach() * total[name] for name, tensor in tensors.items()}


def at_random(tensors: Mapping[str, nn.Parameter], generator: torch.Generator) -> dict[str, Tensor]:
    """Scores that mean nothing, from 0 to 1."""
    return {name: torch.rand(tensor.shape, generator=generator) for name, tensor in tensors.items()}


def best_overall(scores: Mapping[str, Tensor], count: int) -> dict[str, Tensor]:
    """Masks (true where kept) of exactly the `count` highest scores of all tensors together."""
    whole = torch.cat([score.flatten() for score in scores.values()])
    kept = torch.zeros_like(whole, dtype=torch.bool)
    kept[whole.topk(count, sorted=False).indices] = True
    parts = torch.split(kept, [score.numel() for score in scores.values()])
    return {name: part.view_as(scores[name]) for name, part in zip(scores, parts, strict=True)}


def best_in_each(scores: Mapping[str, Tensor], counts: Sequence[int]) -> dict[str, Tensor]:
    """Masks of exactly so many of the highest scores in each tensor."""
    masks = {}
    for (name, score), count in zip(scores.items(), counts, strict=True):
        masks.update(best_overall({name: score}, count))
    return masks


def evenly(sizes: Sequence[int], total: int) -> list[int]:
    """How many of `total` fall to each tensor if all are thinned alike; they add up to it."""
    return _whole([total * size / sum(sizes) for size in sizes], total)


def erdos_renyi(shapes: Sequence[torch.Size], total: int) -> list[int]:
    """How many fall to each matrix if its share is in proportion to (in + out) / (in · out), at most all.

    Narrow matrices keep more of themselves. What a full one cannot take goes to the others.
    """
    sizes = [shape.numel() for shape in shapes]
    wanted = [float(sum(shape)) for shape in shapes]
    full: set[int] = set()
    while True:
        left = total - sum(sizes[i] for i in full)
        factor = left / max(1e-12, sum(w for i, w in enumerate(wanted) if i not in full))
        over = {i for i, w in enumerate(wanted) if i not in full and factor * w > sizes[i]}
        if not over:
            return _whole([float(sizes[i]) if i in full else factor * w for i, w in enumerate(wanted)], total)
        full |= over


def _whole(parts: Sequence[float], total: int) -> list[int]:
    """Whole numbers near the parts that add up to the total: none above its part rounded up."""
    found, told, sum_ = [], 0, 0.0
    for part in parts:
        sum_ += part
        here = min(total, int(sum_ + 1e-6))
        found.append(here - told)
        told = here
    return found


def _gradients(
    tensors: Mapping[str, nn.Parameter], batches: Sequence[dict[str, Tensor]], loss: Loss
) -> dict[str, Tensor]:
    total = {name: torch.zeros_like(tensor) for name, tensor in tensors.items()}
    for batch in batches:
        found = torch.autograd.grad(loss(batch) / len(batches), list(tensors.values()))
        for name, one in zip(tensors, found, strict=True):
            total[name] += one
    return total
