"""SparseAdapter: a helper thinned out before it learns."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from peft_engine.contract import taxonomy
from peft_engine.contract.card import Memory, MethodCard, Paper, Part, Usual
from peft_engine.contract.problems import Problem
from peft_engine.contract.settings import Choice, Settings, describe, setting
from peft_engine.contract.shape import ModelShape
from peft_engine.contract.texts import N_

BY_DATA = ("snip", "grasp")
"""Scores that need the loss of a few examples."""


class Config(Settings):
    helper: str = setting(
        "houlsby",
        label=N_("Thinned part"),
        help=N_("The method whose parts are thinned out"),
        choices=(
            Choice("houlsby", N_("Two adapters a block (Houlsby)")),
            Choice("pfeiffer", N_("One adapter a block (Pfeiffer)")),
            Choice("lora", "LoRA"),
            Choice("mam", N_("MAM adapter")),
        ),
    )
    size: int = setting(
        64,
        label=N_("Size before thinning"),
        help=N_("Bottleneck of an adapter, or rank"),
        low=1,
        high=4096,
    )
    kept: float = setting(
        0.6,
        label=N_("Kept share"),
        help=N_("Of the weights of the thinned parts"),
        expert=N_("one minus the sparse ratio"),
        low=0.01,
        high=1.0,
    )
    larger: bool = setting(
        False,
        label=N_("Make up for it in size"),
        help=N_("Wider by as much as is thinned out"),
        expert=N_("Large-Sparse"),
    )
    score: str = setting(
        "snip",
        label=N_("What is kept"),
        help=N_("How the worth of a weight is told"),
        expert=N_("pruning criterion"),
        choices=(
            Choice("snip", N_("What the loss feels most (SNIP)")),
            Choice("grasp", N_("What gradients rest on (GraSP)")),
            Choice("magnitude", N_("The largest at the start")),
            Choice("er", N_("At random, narrow matrices less (ER)")),
            Choice("random", N_("At random")),
        ),
    )
    scope: str = setting(
        "global",
        label=N_("Compared"),
        help=N_("Among all matrices, or in each alone"),
        expert=N_("mask scope"),
        choices=(Choice("global", N_("All matrices together")), Choice("local", N_("Within each matrix"))),
        advanced=True,
    )
    examples: int = setting(
        64,
        label=N_("Examples for the scores"),
        help=N_("Read once before the first step"),
        unit=N_("examples"),
        low=1,
        high=100_000,
        advanced=True,
    )


@dataclass(frozen=True)
class Helper:
    """A method whose parts can be thinned out, and the numbers in its vectors, which are left alone."""

    key: str
    settings: Callable[[int], dict[str, Any]]
    vectors: Callable[[Any, ModelShape], int]


def _adapter(placement: str, each: int) -> Helper:
    return Helper(
        "sequential_adapter",
        lambda size: {"bottleneck": size, "placement": placement},
        lambda inner, shape: shape.layers * each * (inner.bottleneck + shape.width),
    )


HELPERS = {
    "houlsby": _adapter("houlsby", 2),
    "pfeiffer": _adapter("pfeiffer", 1),
    # The strength grows with the rank, as for LoRA alone at its usual settings.
    "lora": Helper("lora", lambda size: {"rank": size, "alpha": 2.0 * size}, lambda inner, shape: 0),
    "mam": Helper(
        "mam",
        lambda size: {"bottleneck": size},
        lambda inner, shape: shape.layers * (inner.bottleneck + shape.width),
    ),
}


def wanted(config: Config) -> int:
    """The helper's size before thinning."""
    return round(config.size / config.kept) if config.larger else config.size


def most(card: MethodCard) -> int:
    """The largest size that a helper takes."""
    high = next(info.high for info in describe(card.config) if info.name == card.size_setting)
    assert high is not None  # every helper's size has a range
    return int(high)


def helper(config: Config) -> tuple[MethodCard, Settings]:
    """The card of the thinned method and its settings; a larger size than it takes is refused elsewhere."""
    found = HELPERS[config.helper]
    card = taxonomy.method(found.key).card
    return card, card.config(**found.settings(min(wanted(config), most(card))))


def weights(config: Config, shape: ModelShape) -> int:
    """Numbers in the matrices of the helper, before any is taken out."""
    card, inner = helper(config)
    return card.count(inner, shape) - HELPERS[config.helper].vectors(inner, shape)


def kept(config: Config, numbers: int) -> int:
    """How many of so many weights stay: floor(share n), at least one."""
    return max(1, int(config.kept * numbers))


def count(config: Config, shape: ModelShape) -> int:
    """floor(kept · weights) and all biases."""
    card, inner = helper(config)
    numbers = weights(config, shape)
    return card.count(inner, shape) - numbers + kept(config, numbers)


def added(config: Config, shape: ModelShape) -> int:
    """The places of what was taken out are still there, as zeros."""
    card, inner = helper(config)
    return (card.added or card.count)(inner, shape)


def stored(config: Config, shape: ModelShape) -> int:
    """What stays, and one bit for each weight that says whether it does."""
    return count(config, shape) + weights(config, shape) // 32


def picture(config: Config, shape: ModelShape) -> tuple[Part, ...]:
    card, inner = helper(config)
    return card.picture(inner, shape)


def memory(config: Config, shape: ModelShape) -> Memory:
    card, inner = helper(config)
    return card.memory(inner, shape)


def refuses(config: Config, shape: ModelShape, task: str) -> Problem | None:
    card, inner = helper(config)
    if wanted(config) > most(card):
        good = int(most(card) * config.kept) if config.larger else most(card)
        return Problem(
            field="size",
            text=N_("A size of {size} is more than {method} takes, which goes up to {most}."),
            advice=N_("Use {good} or less before thinning."),
            values={"size": wanted(config), "method": card.label, "most": most(card), "good": good},
            cure=good,
        )
    problem = card.refuses(inner, shape, task)
    return problem.model_copy(update={"field": "helper", "cure": "houlsby"}) if problem is not None else None


CARD = MethodCard(
    key="sparse_adapter",
    label="SparseAdapter",
    paper=Paper(
        authors="He, Ding, Dong, Zhang, Tao",
        year=2022,
        title="SparseAdapter: An Easy Approach for Improving the Parameter-Efficiency of Adapters",
        arxiv="2210.04284",
        venue="Findings of EMNLP",
    ),
    sentence=N_(
        "Takes the small parts of another method and cuts the least promising connections out of them before"
        " the first step. What stays learns as usual; or the part is made wider first, at the same size."
    ),
    config=Config,
    usual=Usual(learning_rate=1e-3, learning_rate_low=1e-4, learning_rate_high=1e-2),
    count=count,
    added=added,
    stored=stored,
    picture=picture,
    memory=memory,
    refuses=refuses,
    mergeable=True,
    # An adapter has an activation between its maps, so that no matrix can take it up.
    leaves_as=lambda config: ("peft", "merged") if config.helper == "lora" else (),
    identity_at_start=False,
    size_setting="size",
    good_when=(
        N_("an adapter does well and should become smaller"),
        N_("a wider adapter would help, but not more numbers"),
    ),
    not_when=(N_("speed is the aim: the zeros are still multiplied"),),
)
ORDER = 2
