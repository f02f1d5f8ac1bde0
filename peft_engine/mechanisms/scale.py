"""Outputs or inputs of linear maps multiplied by learned vectors, one number a channel."""

from collections.abc import Sequence

import torch
from torch import Tensor, nn

from peft_engine.anatomy.sites import LinearSite


class Scale(nn.Module):
    """A vector of ones that learns, [width], kept in float32.

    Source: Liu et al., Few-Shot Parameter-Efficient Fine-Tuning is Better and Cheaper than In-Context
    Learning, NeurIPS 2022, arXiv 2205.05638, section 3.3.
    """

    def __init__(self, width: int) -> None:
        super().__init__()
        self.factor = nn.Parameter(torch.ones(width))

    def forward(self, x: Tensor) -> Tensor:
        """[..., width] to [..., width], in the type of x (mixed precision would otherwise widen it)."""
        return x * self.factor.to(x.dtype)


def scale_outputs(sites: Sequence[tuple[LinearSite, Scale]], output: Tensor) -> Tensor:
    """Multiply the named parts of one module's output, [..., all outputs], each by its vector.

    The parts of a fused module are done by one multiplication, with ones for the rest: one new tensor in all.
    """
    if len(sites) == 1 and sites[0][0].rows is None:
        return sites[0][1].forward(output)
    whole = torch.ones(output.shape[-1], device=output.device)
    for site, scale in sites:
        if isinstance(site.rows, tuple):
            whole = torch.cat((whole[: site.rows[0]], scale.factor, whole[site.rows[1] :]))
        elif site.rows is not None:
            whole = whole.index_copy(0, site.rows.to(output.device), scale.factor)
    return output * whole.to(output.dtype)
