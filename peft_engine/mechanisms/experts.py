"""Several copies of a map of which chance picks one in each training pass; elsewhere their mean answers."""

from dataclasses import dataclass, replace
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from peft_engine.contract.tasks import TASKS
from peft_engine.mechanisms.additive import Additive
from peft_engine.mechanisms.agreement import disagreement


@dataclass(frozen=True)
class Start:
    """First weights from a normal: one draw for all experts where they start alike, else each its own."""

    generator: torch.Generator
    alike: bool
    deviation: float = 0.02


class Experts(nn.Module):
    """W_1 .. W_N [out, in] and their biases [out], kept in float32; one is drawn a pass, for the batch.

    Each copy is a parameter of its own: one that is not drawn in a step has no gradient, so the optimizer
    leaves it where it is, where a row of zeros in a shared tensor would drift on with Adam's momentum.
    Draws come from torch's global CPU generator, which is set anew at every step.

    Source: Wang et al., AdaMix, EMNLP 2022, arXiv 2205.12410, section 3.
    """

    def __init__(self, inputs: int, outputs: int, count: int, *, bias: bool, start: Start) -> None:
        """Weights as `start` says, biases zero."""
        super().__init__()
        drawn = 1 if start.alike else count
        first = torch.randn(drawn, outputs, inputs, generator=start.generator) * start.deviation
        self.weight = nn.ParameterList(one.clone() for one in first.expand(count, -1, -1))
        self.bias = nn.ParameterList(torch.zeros(outputs) for _ in range(count)) if bias else None
        self.register_load_state_dict_pre_hook(_unstack)  # type: ignore[no-untyped-call] # torch

    def forward(self, x: Tensor) -> Tensor:
        """[..., in] to [..., out]."""
        count = len(self.weight)
        if self.training and count > 1:
            drawn = int(torch.randint(count, ()))
            return F.linear(x, self.weight[drawn], None if self.bias is None else self.bias[drawn])
        return F.linear(x, _mean(self.weight), None if self.bias is None else _mean(self.bias))

    @torch.no_grad()
    def become_one(self) -> float:
        """Keep the mean alone.

        Returns:
            how far the experts had gone apart: their mean distance from the mean, as a share of its size.
        """
        mean = _mean(self.weight)
        distances = torch.stack([(one - mean).norm() for one in self.weight])
        apart = distances.mean() / mean.norm().clamp_min(1e-12)
        self.weight = nn.ParameterList([mean])
        if self.bias is not None:
            self.bias = nn.ParameterList([_mean(self.bias)])
        return float(apart)


def _unstack(_: nn.Module, state: dict[str, Any], prefix: str, *_more: Any) -> None:
    """Results of the first days keep the copies of a map in one tensor [copies, ...]."""
    for name in ("weight", "bias"):
        stacked = state.pop(prefix + name, None)
        for number, one in enumerate(() if stacked is None else stacked):
            state[f"{prefix}{name}.{number}"] = one


def _mean(copies: nn.ParameterList) -> Tensor:
    return copies[0] if len(copies) == 1 else torch.stack(list(copies)).mean(0)


class ExpertBottleneck(nn.Module):
    """U_b gelu(D_a h) with D_a and U_b drawn apart; the ups start at zero."""

    def __init__(self, width: int, bottleneck: int, downs: int, ups: int, start: Start) -> None:
        super().__init__()
        self.down = Experts(width, bottleneck, downs, bias=True, start=start)
        self.up = Experts(bottleneck, width, ups, bias=True, start=replace(start, deviation=0.0))

    def forward(self, h: Tensor) -> Tensor:
        """[..., d] to [..., d]."""
        found: Tensor = self.up(F.gelu(self.down(h)))
        return found


class ExpertLowRank(nn.Module):
    """s B_b A_a x with A_a and B_b drawn apart; the Bs start at zero."""

    def __init__(
        self, inputs: int, outputs: int, rank: int, scale: float, downs: int, ups: int, start: Start
    ) -> None:
        super().__init__()
        self.scale = scale
        self.down = Experts(inputs, rank, downs, bias=False, start=start)
        self.up = Experts(rank, outputs, ups, bias=False, start=replace(start, deviation=0.0))

    def forward(self, x: Tensor) -> Tensor:
        """[..., in] to [..., out]."""
        found: Tensor = self.up(self.down(x) * self.scale)
        return found

    def weight(self) -> Tensor:
        """The mean of the copies as a matrix [out, in]."""
        down, up = self.means()
        return self.scale * up @ down

    def means(self) -> tuple[Tensor, Tensor]:
        """A [rank, in] and B [out, rank], each the mean of its copies."""
        return _mean(self.down.weight), _mean(self.up.weight)


class SecondPass:
    """The same batch a second time, with other draws: both answers are to agree."""

    def __init__(self, tuner: Additive) -> None:
        """Listen to the whole model's calls; the last one made in training can be made again."""
        self._tuner = tuner
        self._model = tuner.anatomy.model
        self._call: tuple[Any, Any, Any] | None = None
        self._again = False
        tuner.on_detach(self._model.register_forward_hook(self._listen, with_kwargs=True))

    def disagreement(self) -> Tensor | None:
        """How far both answers are apart, padding left out; None where no training pass came before."""
        if self._call is None:
            return None
        arguments, named, first = self._call
        self._call, self._again = None, True
        try:
            second = self._model(*arguments, **named)
        finally:
            self._again = False
        answer = TASKS[self._tuner.anatomy.task].answer
        return disagreement(answer, first, second, self._there(named), self._tuner.batch.get("sizes"))

    def _there(self, named: dict[str, Any]) -> Tensor | None:
        """Which places of what answers are no padding."""
        if self._tuner.anatomy.shape.kind == "encoder_decoder":
            targets = self._tuner.batch.get("targets")
            return None if targets is None else targets >= 0
        mask = named.get("attention_mask")
        return None if mask is None else mask.bool()

    def _listen(self, module: nn.Module, arguments: Any, named: dict[str, Any], output: Any) -> None:
        if module.training and torch.is_grad_enabled() and not self._again and not self._tuner.off:
            self._call = (arguments, named, output)
