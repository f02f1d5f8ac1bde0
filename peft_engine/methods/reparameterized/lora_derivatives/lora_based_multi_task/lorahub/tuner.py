"""LoRAHub: A = sum w_k A_k, B = sum w_k B_k, with w found by CMA-ES (Huang et al. 2024, arXiv 2307.13269)."""

import copy
from collections.abc import Iterable
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from peft_engine.anatomy.sites import LinearSite
from peft_engine.contract.texts import N_
from peft_engine.mechanisms.beside import Beside
from peft_engine.mechanisms.delta import LowRankDelta
from peft_engine.mechanisms.fusing import require_alike, weighted
from peft_engine.mechanisms.tuner import Phase, Tried


class LoraHub(Beside):
    """One correction beside each chosen matrix, mixed from those of earlier runs; nothing has a gradient.

    The weights multiply A and B of each run, as in the authors' code, so that products of different runs
    appear. A classifier's head is mixed by the same weights. The search is a function of its seed and of what
    its tries gave: a checkpoint holds these.
    """

    def build(self, generator: torch.Generator) -> None:
        super().build(generator)
        self.modules.requires_grad_(False)
        heads = {id(p) for p in self.anatomy.head_parameters()}
        self._head = {name: p for name, p in self.anatomy.model.named_parameters() if id(p) in heads}
        for parameter in self._head.values():
            parameter.requires_grad_(False)
        for each in self.ingredients:
            require_alike(each.run, each.state, self.modules.state_dict())
            require_alike(each.run, each.head, self._head)
        self._seed = int(torch.randint(2**31 - 1, (1,), generator=generator))
        self._examples: list[dict[str, Tensor]] = []
        self._begin()

    def correction(self, site: LinearSite, generator: torch.Generator) -> nn.Module:
        config = self.config
        return LowRankDelta(
            site.inputs, site.outputs, config.rank, config.alpha / config.rank, 0.0, generator
        )

    # -- the search -----------------------------------------------------------------------------------------

    def needs_data_pass(self) -> bool:
        return bool(self.ingredients)

    def prepare(self, batches: Iterable[dict[str, Tensor]]) -> None:
        """Take the first examples of the training data, as many as are wanted."""
        left = self.config.examples
        for batch in batches:
            self._examples.append(_first(batch, left))
            left -= len(batch.get("sizes", batch["input_ids"]))
            if left <= 0:
                break

    def phases(self) -> tuple[Phase, ...]:
        return (Phase("mixing", N_("Searching how much of each run to take")),)

    def tries(self) -> int | None:
        return int(self.config.tries)

    def in_final_form(self, step: int, total: int) -> bool:
        """Examples of the training part judge the mixtures; the validation part chooses none."""
        return step >= total

    def learning_count(self) -> int:
        return len(self.ingredients)

    def search(self, step: int) -> Tried:
        """Try the next mixture, nothing of any run first, then each run alone; keep the best one in the
        model."""
        weights = self._next()
        self.mix(weights)
        found = self._objective(weights)
        self._note(weights, found)
        self.mix(self.best)
        tokens = sum(int(batch["attention_mask"].sum()) for batch in self._examples)
        return Tried(found, tokens, sum(len(batch["input_ids"]) for batch in self._examples))

    @torch.no_grad()
    def mix(self, weights: np.ndarray) -> None:
        """Put sum_k w_k of what the runs learned into the model."""
        shares = [float(weight) for weight in weights]
        state = weighted([each.state for each in self.ingredients], shares)
        for name, value in self.modules.state_dict().items():
            value.copy_(state[name])
        head = weighted([each.head for each in self.ingredients], shares)
        for name, parameter in self._head.items():
            parameter.copy_(head[name])

    def _objective(self, weights: np.ndarray) -> float:
        """Mean loss over the targets of the examples + penalty · mean |w|."""
        found = [self.batch_loss(batch) for batch in self._examples]
        loss = sum(float(total) for total, _ in found) / sum(count for _, count in found)
        return float(loss + self.config.penalty * np.abs(weights).mean())

    def _begin(self) -> None:
        self._tried: list[np.ndarray] = []
        self._found: list[float] = []
        self._cma: Any = None
        alone = np.eye(len(self.ingredients)) * min(1.0, self.config.bound)
        self.best = np.zeros(len(self.ingredients))
        self._first: list[np.ndarray] = [self.best, *alone]

    def _next(self) -> np.ndarray:
        """Nothing, each run alone, and from the best of these on what CMA-ES asks for.

        A share counts squared for its own run, so around zero all is flat and the penalty decides: begun
        there, a short search comes home with nothing.
        """
        if len(self._tried) < len(self._first):
            return self._first[len(self._tried)]
        if self._cma is None:
            from cmaes import CMA  # loaded where a search is made

            bound = self.config.bound
            self._cma = CMA(
                mean=self.best.copy(),
                sigma=self.config.spread,
                bounds=np.array([[-bound, bound]] * len(self.best)),
                seed=self._seed,
            )
        return np.asarray(self._cma.ask())

    def _note(self, weights: np.ndarray, found: float) -> None:
        """Remember a try; after each generation the search learns of it."""
        if not self._found or found < min(self._found):
            self.best = weights
        self._tried.append(weights)
        self._found.append(found)
        told = len(self._tried) - len(self._first)  # the first ones are of no generation
        if told > 0 and told % self._cma.population_size == 0:
            size = self._cma.population_size
            self._cma.tell(list(zip(self._tried[-size:], self._found[-size:], strict=True)))

    def training_state(self) -> dict[str, Tensor]:
        return {
            "found": torch.tensor(self._found, dtype=torch.float64),
            "first": torch.tensor(len(self._first)),
        }

    def load_training_state(self, state: dict[str, Tensor]) -> None:
        """Ask for the same mixtures again, and tell what they gave."""
        self._begin()
        if "first" not in state:  # saved when a search set out from nothing, without the runs alone
            self._first = self._first[:1]
        for found in state["found"].tolist():
            self._note(self._next(), found)
        self.mix(self.best)

    # -- result ---------------------------------------------------------------------------------------------

    def finish(self) -> None:
        """What comes out is one LoRA; the runs that it was mixed from are no longer needed."""
        self._shares = {
            each.run: float(share) for each, share in zip(self.ingredients, self.best, strict=True)
        }
        self.ingredients = ()
        self._examples = []

    def extras(self) -> dict[str, Any]:
        """How much of each run was taken, and what the best and the first try gave."""
        if not self._found:
            return {}
        return {"shares": self._shares, "objective": {"first": self._found[0], "best": min(self._found)}}


def _first(batch: dict[str, Tensor], rows: int) -> dict[str, Tensor]:
    """The first rows of a batch. Of a row with choices each is a text of its own; `sizes` says how many."""
    sizes = batch.get("sizes")
    texts, all_texts = rows if sizes is None else int(sizes[:rows].sum()), len(batch["input_ids"])
    taken = copy.copy(batch)
    taken.update({n: value[: texts if len(value) == all_texts else rows] for n, value in batch.items()})
    return taken


TUNER = LoraHub
