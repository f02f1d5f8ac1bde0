"""Laplace-LoRA: LoRA as the mean of a Gaussian, fitted afterwards (Yang et al. 2024, arXiv 2308.13111)."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any, cast

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from peft_engine.anatomy.sites import LinearSite
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.texts import N_
from peft_engine.mechanisms import laplace
from peft_engine.mechanisms.beside import Beside
from peft_engine.mechanisms.delta import LowRankDelta
from peft_engine.mechanisms.laplace import MatrixPosterior, SecondMoment
from peft_engine.mechanisms.tuner import Phase

HALVES = ("down", "up")
PARTS = ("out_basis", "out_strength", "in_basis", "in_strength")


class WatchedDelta(LowRankDelta):
    """A low-rank correction that shows what goes into and comes out of its halves, while it is watched."""

    watched = False
    seen: tuple[tuple[Tensor, Tensor], ...] = ()
    """For down and up: (input [n, t, in], output [n, t, out])."""

    def forward(self, x: Tensor) -> Tensor:
        if not self.watched:
            return super().forward(x)
        thin = F.linear(x, self.down)
        scaled = thin * self.scale
        wide = F.linear(scaled, self.up)
        self.seen = ((x.detach(), thin), (scaled.detach(), wide))
        return wide


class LaplaceLora(Beside):
    """LoRA while it trains; once fitted, the model gives the logarithms of its averaged probabilities."""

    def build(self, generator: torch.Generator) -> None:
        super().build(generator)
        self.posteriors: dict[str, MatrixPosterior] = {}
        self.precision = float(self.config.precision)
        self._inside = False
        self.on_detach(self.anatomy.model.register_forward_hook(self._average, with_kwargs=True))

    def correction(self, site: LinearSite, generator: torch.Generator) -> nn.Module:
        config = self.config
        scale = config.alpha / config.rank
        return WatchedDelta(site.inputs, site.outputs, config.rank, scale, config.dropout, generator)

    # -- fitting --------------------------------------------------------------------------------------------

    def final_phase(self) -> Phase | None:
        return Phase("fitting", N_("Measuring how certain the learned numbers are"))

    def fit(self, batches: Iterable[dict[str, Tensor]]) -> None:
        """Sum the curvature of the loss over the training data, dropout off, and find the prior."""
        config, model, was_training = self.config, self.anatomy.model, self.anatomy.model.training
        moments: dict[str, tuple[SecondMoment, SecondMoment]] = {}
        for name, matrix in self._matrices():
            thin = 0 if name.endswith(HALVES[0]) else 1  # the side of the rank is kept whole
            kept = [config.rank if side == thin else config.directions for side in (0, 1)]
            moments[name] = (SecondMoment(matrix.shape[0], kept[0]), SecondMoment(matrix.shape[1], kept[1]))
        tokens = dict.fromkeys(moments, 0)
        model.eval()
        for given in self._without_labels(batches):
            with self._watching(), torch.enable_grad():
                logits = model(**given).logits.float()
                seen = self._seen()
                for slopes in self._backward(logits, seen, laplace.loss_directions(logits.detach())):
                    for name, slope in zip(moments, slopes, strict=True):
                        moments[name][0].add(slope)
                for name, (into, _) in zip(moments, seen, strict=True):
                    counted = self._counted(into, given)
                    moments[name][1].add(counted)
                    tokens[name] += len(counted)
        model.train(was_training)
        self.posteriors = {}
        for name, (of_slopes, of_inputs) in moments.items():
            (basis, strength), (in_basis, in_strength) = of_slopes.directions(), of_inputs.directions()
            self.posteriors[name] = MatrixPosterior(basis, strength, in_basis, in_strength / tokens[name])
        if config.prior == "evidence":
            squared = sum(float(matrix.detach().square().sum()) for _, matrix in self._matrices())
            found = laplace.best_prior([p.strengths() for p in self.posteriors.values()], squared)
            self.precision = torch.tensor(found).item()  # as it is stored

    def _without_labels(self, batches: Iterable[dict[str, Tensor]]) -> Iterator[dict[str, Tensor]]:
        """What the model is given, in as many batches or twice as many."""
        for batch in batches:
            named = {name: value for name, value in batch.items() if name != "labels"}
            yield from (given for _, given in self._parts(len(batch["input_ids"]), (), named))

    def _counted(self, into: Tensor, given: dict[str, Tensor]) -> Tensor:
        """The rows of what is no padding."""
        mask = given["attention_mask"]
        return into[mask.bool()] if into.shape[:2] == mask.shape else into.flatten(0, -2)

    # -- answering ------------------------------------------------------------------------------------------

    def _average(self, module: nn.Module, arguments: Any, named: dict[str, Any], output: Any) -> Any:
        if self.off or self._inside or module.training or not self.posteriors:
            return None
        found = []
        for told, given in self._parts(len(output.logits), arguments, named):
            with self._watching(), torch.enable_grad():
                logits = module(*told, **given).logits.float()
                found.append((logits.detach(), self._spread(logits)))
        logits, spread = (torch.cat(one) for one in zip(*found, strict=True))
        chances = laplace.mean_probabilities(logits, spread, self.config.samples)
        # A class can be ruled out so clearly that float32 has no number for its chance but 0.
        output.logits = chances.clamp_min(torch.finfo(chances.dtype).tiny).log()
        return output

    def _parts(self, texts: int, arguments: Any, named: dict[str, Any]) -> Iterator[tuple[Any, Any]]:
        """The arguments of a call for so many texts; in two halves where training ran in mixed precision.

        Here everything is float32, of which half as many texts keep no more than a step of training did.
        """
        size = -(-texts // 2) if self.mixed else texts
        for start in range(0, texts, size):

            def cut(value: Any, start: int = start) -> Any:
                whole = isinstance(value, Tensor) and value.ndim and len(value) == texts
                return value[start : start + size] if whole else value

            yield [cut(one) for one in arguments], {name: cut(one) for name, one in named.items()}

    def _spread(self, logits: Tensor) -> Tensor:
        """The covariance of the logits, [n, c, c], summed over all matrices."""
        seen, (texts, classes) = self._seen(), logits.shape
        units = torch.eye(classes, device=logits.device)[:, None, :].expand(-1, texts, -1)
        # Of each class only the slopes in the thin matrices are kept: those in what the halves give are as
        # long as the texts.
        found = [
            [
                slope.flatten(1, -2).transpose(1, 2) @ into.flatten(1, -2).float()
                for slope, (into, _) in zip(slopes, seen, strict=True)
            ]
            for slopes in self._backward(logits, seen, units)
        ]
        total = torch.zeros(texts, classes, classes, device=logits.device)
        for index, (name, posterior) in enumerate(self.posteriors.items()):
            jacobian = torch.stack([one[index] for one in found], dim=1)
            self.posteriors[name] = here = posterior.on(logits.device)  # read where the model was loaded
            total += here.covariance(jacobian, self.precision)
        return total

    def _backward(
        self, logits: Tensor, seen: list[tuple[Tensor, Tensor]], directions: Tensor
    ) -> Iterator[list[Tensor]]:
        """For each of the directions [c, n, classes] of the logits the slopes in what every half gives."""
        outputs = [output for _, output in seen]
        for index, direction in enumerate(directions):
            last = index + 1 == len(directions)
            found = torch.autograd.grad(logits, outputs, direction, retain_graph=not last)
            yield [one.float() for one in found]

    @contextmanager
    def _watching(self) -> Iterator[None]:
        """Inside, the corrections show what passes through them, and the model answers as LoRA."""
        deltas = [cast(WatchedDelta, delta) for _, _, delta in self.corrections()]
        self._inside = True
        for delta in deltas:
            delta.watched = True
        try:
            yield
        finally:
            self._inside = False
            for delta in deltas:
                delta.watched, delta.seen = False, ()

    def _seen(self) -> list[tuple[Tensor, Tensor]]:
        return [pair for _, _, delta in self.corrections() for pair in cast(WatchedDelta, delta).seen]

    def _matrices(self) -> Iterator[tuple[str, nn.Parameter]]:
        """(name, matrix) of both halves of every correction, in the order of `_seen`."""
        for place, _, delta in self.corrections():
            for half in HALVES:
                yield f"{place}.{half}", getattr(delta, half)

    # -- result ---------------------------------------------------------------------------------------------

    def state(self) -> dict[str, Tensor]:
        state = super().state()
        if self.posteriors:
            state["laplace|precision"] = torch.tensor(self.precision)
        for name, posterior in self.posteriors.items():
            state |= {f"laplace|{name}|{part}": getattr(posterior, part) for part in PARTS}
        return state

    def load(self, state: dict[str, Tensor]) -> None:
        super().load({name: value for name, value in state.items() if not name.startswith("laplace|")})
        self.posteriors = {}
        if "laplace|precision" not in state:
            return
        self.precision = float(state["laplace|precision"])
        for name, matrix in self._matrices():
            try:
                parts = {part: state[f"laplace|{name}|{part}"].to(matrix.device) for part in PARTS}
            except KeyError as error:
                raise EngineError(
                    Problem(
                        text=N_("What was learned does not fit this model and these settings: {reason}"),
                        advice=N_("Use the model and the settings that it was learned with."),
                        values={"reason": str(error)},
                    )
                ) from error
            self.posteriors[name] = MatrixPosterior(**parts)

    def extras(self) -> dict[str, Any]:
        """The prior precision that was found or set."""
        return {"prior_precision": self.precision} if self.posteriors else {}


TUNER = LaplaceLora
