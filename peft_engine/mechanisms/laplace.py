"""How certain learned matrices are: a Gaussian around them from the curvature of the loss, in Kronecker form.

Sources: Ritter et al., A Scalable Laplace Approximation for Neural Networks, ICLR 2018; Yang et al.,
Bayesian Low-rank Adaptation for Large Language Models, ICLR 2024, arXiv 2308.13111, section 4.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional as F

from peft_engine.mechanisms.exact import exact

DENSE = 2048
"""Up to this width a second moment is summed as it is; beyond, only its strongest directions are kept."""
ROUNDS = 2
"""How often directions that were drawn are turned towards the strongest ones."""


class SecondMoment:
    """sum of x x^T over rows x [size], as its `rank` strongest directions."""

    def __init__(self, size: int, rank: int, *, dense: int = DENSE) -> None:
        self.rank = min(rank, size)
        self._size, self._dense = size, size <= dense
        self._sum: Tensor | None = None

    def add(self, rows: Tensor) -> None:
        """Rows [..., size]."""
        rows = rows.detach().flatten(0, -2).float()
        if self._dense:
            here = rows.t() @ rows
            self._sum = here if self._sum is None else self._sum + here
        else:
            self._sum = strongest([rows] if self._sum is None else [self._sum.t(), rows], self.rank)

    def directions(self) -> tuple[Tensor, Tensor]:
        """(basis [size, rank] with orthonormal columns, their strengths [rank])."""
        assert self._sum is not None
        if self._dense:
            strengths, basis = torch.linalg.eigh(exact(self._sum))
            strengths, basis = strengths[-self.rank :], basis[:, -self.rank :]
        else:
            strengths = exact(self._sum).square().sum(0)
            basis = exact(self._sum) / strengths.sqrt().clamp_min(1e-30)
        device = self._sum.device
        return basis.float().to(device), strengths.clamp_min(0).float().to(device)


def strongest(parts: Sequence[Tensor], rank: int) -> Tensor:
    """[size, rank] whose product with its transpose is nearest to the sum of rows^T rows, rows [..., size].

    Where there are many rows, it is looked for among some more directions than are wanted: drawn from a fixed
    seed, and turned towards the strongest by the sum itself. What that costs grows as the number of rows.
    Source: Halko, Martinsson, Tropp, Finding Structure with Randomness, SIAM Review 2011, algorithm 4.4.
    """
    size = parts[0].shape[1]
    looked = min(size, 2 * rank + 8)
    if sum(map(len, parts)) <= looked:
        rows = torch.cat([*parts])
        _, vectors = torch.linalg.eigh(exact(rows @ rows.t()))
        exactly: Tensor = rows.t() @ vectors[:, -rank:].float().to(rows.device)
        return exactly
    draw = torch.Generator().manual_seed(0)
    basis = torch.randn(size, looked, generator=draw).to(parts[0].device)
    for _ in range(1 + ROUNDS):
        turned = torch.stack([rows.t() @ (rows @ basis) for rows in parts]).sum(0)
        basis = torch.linalg.qr(exact(turned))[0].float().to(turned.device)
    inside = torch.stack([thin.t() @ thin for thin in (rows @ basis for rows in parts)]).sum(0)
    strengths, vectors = torch.linalg.eigh(exact(inside))
    within = (vectors[:, -rank:] * strengths[-rank:].clamp_min(0).sqrt()).float().to(basis.device)
    found: Tensor = basis @ within
    return found


@dataclass
class MatrixPosterior:
    """N(W, (F_out x F_in + prior I)^-1) of one matrix [out, in]; outside the kept directions the prior rules.

    Attributes:
        out_basis, out_strength: directions [out, a] and strengths [a] of F_out.
        in_basis, in_strength: the same of F_in, [in, b] and [b].
    """

    out_basis: Tensor
    out_strength: Tensor
    in_basis: Tensor
    in_strength: Tensor

    def on(self, device: torch.device) -> "MatrixPosterior":
        """The same on another device; itself where it lies there."""
        if self.out_basis.device == device:
            return self
        parts = (self.out_basis, self.out_strength, self.in_basis, self.in_strength)
        return MatrixPosterior(*(part.to(device) for part in parts))

    def strengths(self) -> Tensor:
        """The curvature in each pair of directions, [a, b]."""
        return self.out_strength[:, None] * self.in_strength[None, :]

    def covariance(self, slopes: Tensor, prior: float) -> Tensor:
        """J Sigma J^T, [n, c, c], for slopes J [n, c, out, in] of c answers in the matrix."""
        inside = torch.einsum("ncoi,oa,ib->ncab", slopes, self.out_basis, self.in_basis)
        flat = slopes.flatten(2)
        whole = flat @ flat.transpose(1, 2) / prior
        saved = 1 / prior - 1 / (self.strengths() + prior)
        return whole - torch.einsum("ncab,ab,ndab->ncd", inside, saved, inside)


def best_prior(strengths: Iterable[Tensor], squared: float) -> float:
    """The prior precision under which the data are most likely (Laplace's evidence), from 1e-4 to 1e6.

    `squared` is the sum of squares of all numbers. The evidence, but for what does not depend on the prior:
    (sum log prior - log(strength + prior) - prior · squared) / 2.
    """
    every = torch.cat([one.flatten() for one in strengths]).cpu().double()
    low, high = -4.0, 6.0
    for _ in range(4):  # each round looks twenty times closer
        grid = torch.linspace(low, high, 41, dtype=torch.float64)
        priors = 10 ** grid[:, None]
        evidence = (priors.log() - (every + priors).log()).sum(1) - priors[:, 0] * squared
        at = int(evidence.argmax())
        low, high = float(grid[max(0, at - 1)]), float(grid[min(40, at + 1)])
    return float(10 ** grid[at])


def loss_directions(logits: Tensor) -> Tensor:
    """Vectors v [c, n, classes] with sum_c v v^T = diag(p) - p p^T, the loss's curvature in the logits."""
    p = logits.softmax(-1)
    classes = p.shape[-1]
    units = torch.eye(classes, device=p.device)[:, None, :]
    return p.t()[:, :, None].sqrt() * (units - p[None])


def mean_probabilities(logits: Tensor, covariance: Tensor, samples: int) -> Tensor:
    """E[softmax(f)] for f ~ N(logits [n, c], covariance [n, c, c]), with the same draws for every text."""
    draw = torch.Generator().manual_seed(0)
    noise = torch.randn(samples // 2 + 1, logits.shape[-1], generator=draw).to(logits.device)
    noise = torch.cat([noise, -noise])  # in pairs, so that their mean is exactly zero
    strengths, basis = torch.linalg.eigh(exact(covariance))
    root = (basis * strengths.clamp_min(0).sqrt()[:, None, :]).float().to(covariance.device)
    drawn = logits[:, None, :] + torch.einsum("sc,ndc->nsd", noise, root)
    return F.softmax(drawn, dim=-1).mean(1)
