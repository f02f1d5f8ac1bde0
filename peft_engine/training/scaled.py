"""Gradients in mixed float16: made larger for the backward pass, and put right before anybody reads them."""

import math

import torch
from torch import Tensor
from torch.amp.grad_scaler import GradScaler


class Scaled:
    """Keeps the factor by which accelerate enlarges the loss, so that small gradients do not vanish.

    torch's own bookkeeping knows an optimizer's parameters only; a method may read the gradients of others
    (as LT-SFT does of all weights), and each phase has an optimizer of its own. So all gradients are put
    right here. The factor falls when one of them has overflowed, and rises after many steps without that.
    """

    def __init__(self, scaler: GradScaler | None) -> None:
        """`scaler` is None in every other precision; then nothing is done here."""
        self._scaler = scaler
        self._whole_steps = 0

    @property
    def scale(self) -> float:
        """By what the loss is multiplied now."""
        return 1.0 if self._scaler is None else self._scaler.get_scale()

    @torch.no_grad()
    def put_right(self, gradients: list[Tensor], factor: float = 1.0) -> None:
        """Divide gradients by the scale, and multiply them by `factor`, in place."""
        factor /= self.scale
        if factor != 1.0 and gradients:
            torch._foreach_mul_(gradients, factor)

    def may_step(self, norm: float) -> bool:
        """Whether gradients of this length may move weights; the scale follows what they were.

        A step whose gradients have overflowed is left out, which happens at the start of nearly every run.
        """
        if self._scaler is None:
            return True
        scaler, whole = self._scaler, math.isfinite(norm)
        self._whole_steps = self._whole_steps + 1 if whole else 0
        if not whole:
            scaler.update(scaler.get_scale() * scaler.get_backoff_factor())
        elif self._whole_steps == scaler.get_growth_interval():
            scaler.update(scaler.get_scale() * scaler.get_growth_factor())
            self._whole_steps = 0
        return whole
