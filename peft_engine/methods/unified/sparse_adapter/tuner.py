"""SparseAdapter: a helper's weights under a fixed mask, w = m · w (He et al. 2022, arXiv 2210.04284)."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from typing import Any

import torch
from torch import Tensor

from peft_engine.anatomy.model import Anatomy
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.texts import N_
from peft_engine.mechanisms import thinning
from peft_engine.mechanisms.additive import CONTAINER
from peft_engine.mechanisms.masked import pack, unpack
from peft_engine.mechanisms.tuner import Phase, Tuner
from peft_engine.methods.unified.sparse_adapter.card import BY_DATA, helper, kept
from peft_engine.tuners import make_tuner

START = 0.02
"""Matrices that start at zero are drawn with this deviation: zeros would all score zero, and be cut out."""


class SparseAdapter(Tuner):
    """Hands everything to the helper's own tuner, and keeps what is masked at zero."""

    preparing = N_("Finding which weights to keep")

    def attach(self, anatomy: Anatomy, *, generator: torch.Generator) -> None:
        self.anatomy = anatomy
        card, inner = helper(self.config)
        self.inner = make_tuner(card.key, inner)
        self.inner.attach(anatomy, generator=generator)
        self.weights = {name: p for name, p in self.inner.method_parameters() if p.ndim >= 2}
        self.numbers = sum(weight.numel() for weight in self.weights.values())
        with torch.no_grad():
            for weight in self.weights.values():
                if not weight.any():
                    weight.copy_(torch.randn(weight.shape, generator=generator) * START)
        self.masks = {name: torch.ones_like(p, dtype=torch.bool) for name, p in self.weights.items()}
        if self.config.score == "magnitude":
            self._mask({name: weight.detach().abs() for name, weight in self.weights.items()})
        elif not self.needs_data_pass():
            self._mask(thinning.at_random(self.weights, generator))

    def needs_data_pass(self) -> bool:
        return self.config.score in BY_DATA

    def prepare(self, batches: Iterable[dict[str, Tensor]]) -> None:
        """Score by the loss of the first examples, dropout off, and cut out what scores lowest."""
        score = thinning.snip if self.config.score == "snip" else thinning.grasp
        model, was_training = self.anatomy.model, self.anatomy.model.training
        model.eval()
        self._mask(score(self.weights, self._first(batches), self._mean_loss))
        model.train(was_training)

    def phases(self) -> tuple[Phase, ...]:
        return self.inner.phases()

    def finish_phase(self) -> Phase | None:
        return self.inner.finish_phase()

    def begin_phase(self, index: int) -> None:
        self.inner.begin_phase(index)
        self._cut()

    def end_phase(self, index: int) -> None:
        self.inner.end_phase(index)

    def parameter_groups(self, learning_rate: float, weight_decay: float) -> list[dict[str, Any]]:
        return self.inner.parameter_groups(learning_rate, weight_decay)

    def loss(self, step: int) -> Tensor | None:
        return self.inner.loss(step)

    def after_backward(self, step: int, total: int) -> None:
        self.inner.after_backward(step, total)
        for name, weight in self.weights.items():
            if weight.grad is not None:
                weight.grad.mul_(self.masks[name].to(weight.device))

    def after_step(self, step: int, total: int) -> None:
        self.inner.after_step(step, total)
        self._cut()

    def finish(self) -> None:
        self.inner.finish()

    def learning_count(self) -> int:
        return self.inner.learning_count() - self.numbers + kept(self.config, self.numbers)

    def sites(self) -> int:
        return self.inner.sites()

    def called(self) -> int:
        return self.inner.called()

    # -- result ---------------------------------------------------------------------------------------------

    def state(self) -> dict[str, Tensor]:
        """The helper's tensors; of a thinned one the weights that stayed and which they are, eight a byte."""
        state: dict[str, Tensor] = {}
        for name, value in self.inner.state().items():
            mask = self.masks.get(f"{CONTAINER}.{name}")
            if mask is None:
                state[name] = value
            else:
                state[f"{name}|kept"] = pack(mask)
                state[f"{name}|weights"] = value[mask.to(value.device)]
        return state

    def load(self, state: dict[str, Tensor]) -> None:
        whole = {name: value for name, value in state.items() if "|" not in name}
        try:
            for name, weight in self.weights.items():
                short = name.removeprefix(f"{CONTAINER}.")
                mask = unpack(state[f"{short}|kept"], weight.shape)
                whole[short] = torch.zeros(weight.shape)
                whole[short][mask] = state[f"{short}|weights"].cpu()
                self.masks[name] = mask
        except (KeyError, RuntimeError, IndexError) as error:
            raise EngineError(
                Problem(
                    text=N_("What was learned does not fit this model and these settings: {reason}"),
                    advice=N_("Use the model and the settings that it was learned with."),
                    values={"reason": str(error).splitlines()[0]},
                )
            ) from error
        self.inner.load(whole)

    def training_state(self) -> dict[str, Tensor]:
        return self.inner.training_state() | {f"kept|{name}": pack(m) for name, m in self.masks.items()}

    def load_training_state(self, state: dict[str, Tensor]) -> None:
        for name, weight in self.weights.items():
            self.masks[name] = unpack(state[f"kept|{name}"], weight.shape)
        self.inner.load_training_state({n: v for n, v in state.items() if not n.startswith("kept|")})
        self._cut()

    def merge(self) -> None:
        self.inner.merge()

    def detach(self) -> None:
        self.inner.detach()

    @contextmanager
    def _disabled(self) -> Iterator[None]:
        with self.inner.disabled():
            yield

    def extras(self) -> dict[str, Any]:
        """The share of weights that stayed, over all and for each matrix."""
        shares = {
            name.removeprefix(f"{CONTAINER}.").replace("-", "."): float(mask.float().mean())
            for name, mask in self.masks.items()
        }
        whole = sum(int(mask.sum()) for mask in self.masks.values()) / self.numbers
        return self.inner.extras() | {"kept_share": whole, "kept_share_by_place": shares}

    # -- inside ---------------------------------------------------------------------------------------------

    def _mask(self, scores: dict[str, Tensor]) -> None:
        """Keep the highest scores, exactly as many as the settings say.

        Raises:
            EngineError: the scores tell nothing.
        """
        finite = all(bool(score.isfinite().all()) for score in scores.values())
        if not finite or not any(bool(score.any()) for score in scores.values()):
            raise EngineError(
                Problem(
                    field="method.settings.score",
                    text=N_("All weights score the same, so that nothing tells which to keep."),
                    advice=N_("Keep them by size, or at random."),
                    cure="random",
                )
            )
        total = kept(self.config, self.numbers)
        if self.config.score == "er":
            counts = thinning.erdos_renyi([weight.shape for weight in self.weights.values()], total)
            self.masks = thinning.best_in_each(scores, counts)
        elif self.config.scope == "local":
            counts = thinning.evenly([weight.numel() for weight in self.weights.values()], total)
            self.masks = thinning.best_in_each(scores, counts)
        else:
            self.masks = thinning.best_overall(scores, total)
        self._cut()

    @torch.no_grad()
    def _cut(self) -> None:
        for name, weight in self.weights.items():
            # Made or read where the model was loaded; from now on it lies where the weight is.
            self.masks[name] = self.masks[name].to(weight.device)
            weight.mul_(self.masks[name])

    def _first(self, batches: Iterable[dict[str, Tensor]]) -> list[dict[str, Tensor]]:
        """As many batches as hold the wanted number of examples."""
        found: list[dict[str, Tensor]] = []
        for batch in islice(batches, self.config.examples):
            found.append(batch)
            if sum(len(one["input_ids"]) for one in found) >= self.config.examples:
                break
        return found

    def _mean_loss(self, batch: dict[str, Tensor]) -> Tensor:
        loss, targets = self.batch_loss(batch)
        return loss / targets


TUNER = SparseAdapter
