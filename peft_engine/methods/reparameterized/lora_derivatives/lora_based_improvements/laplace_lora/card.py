"""Laplace-LoRA: LoRA, and afterwards how certain its numbers are."""

from dataclasses import replace

from peft_engine.contract import low_rank
from peft_engine.contract.card import MethodCard, Paper, Part, Usual
from peft_engine.contract.problems import Problem
from peft_engine.contract.settings import Choice, Settings, setting
from peft_engine.contract.shape import ModelShape
from peft_engine.contract.tasks import HAS_CLASSES
from peft_engine.contract.texts import N_


class Config(Settings):
    rank: int = low_rank.rank_setting(8)
    alpha: float = low_rank.alpha_setting()
    targets: tuple[str, ...] = low_rank.targets_setting()
    dropout: float = low_rank.dropout_setting()
    directions: int = setting(
        10,
        label=N_("Directions kept"),
        help=N_("Of the curvature on each wide side"),
        expert=N_("n_kfac"),
        low=1,
        high=4096,
    )
    prior: str = setting(
        "evidence",
        label=N_("How far numbers may stray"),
        help=N_("How the prior's width is found"),
        expert=N_("prior precision"),
        choices=(Choice("evidence", N_("As the data make most likely")), Choice("fixed", N_("As set below"))),
    )
    precision: float = setting(
        1.0,
        label=N_("Prior precision"),
        help=N_("Higher: numbers are held more certain"),
        low=1e-4,
        high=1e6,
        when=("prior", "fixed"),
    )
    samples: int = setting(
        1000,
        label=N_("Draws per answer"),
        help=N_("Over which probabilities are averaged"),
        low=2,
        high=100_000,
        advanced=True,
    )


def count(config: Config, shape: ModelShape) -> int:
    """rank (in + out) for every chosen matrix, as LoRA."""
    return low_rank.count(config.rank, config.targets, shape)


def stored(config: Config, shape: ModelShape) -> int:
    """LoRA's numbers and, for both halves of each, directions and strengths of both sides; the prior."""
    rank = config.rank
    found = count(config, shape) + 1
    for linear in low_rank.chosen_linears(config.targets, shape):
        for width in (linear.inputs, linear.outputs):
            wide = min(config.directions, width)
            found += (width + 1) * wide + (rank + 1) * rank
    return found


def picture(config: Config, shape: ModelShape) -> tuple[Part, ...]:
    return low_rank.parts(config.targets, shape, rank=config.rank, label=N_("correction with a spread"))


def refuses(config: Config, shape: ModelShape, task: str) -> Problem | None:
    if task in HAS_CLASSES:
        return low_rank.refuses(config, shape, task)
    return Problem(
        field="method.key",
        text=N_("Laplace-LoRA averages the probabilities of classes; an answer of this task is no class."),
        advice=N_("Choose LoRA, or a task that sorts texts into classes."),
    )


CARD = MethodCard(
    key="laplace_lora",
    label="Laplace-LoRA",
    paper=Paper(
        authors="Yang, Robeyns, Wang, Aitchison",
        year=2024,
        title="Bayesian Low-rank Adaptation for Large Language Models",
        arxiv="2308.13111",
        venue="ICLR",
    ),
    sentence=N_(
        "Trains LoRA as usual, then measures how certain each learned number is. Answers are averaged over"
        " all that the numbers could have been, so that the model is less sure of itself where it should be."
    ),
    config=Config,
    # LoRA's, which it trains.
    usual=Usual(
        learning_rate=2e-3,
        learning_rate_low=5e-5,
        learning_rate_high=1e-2,
        by_task={"pair_classification": 5e-4},
    ),
    count=count,
    stored=stored,
    picture=picture,
    memory=lambda config, shape: replace(
        low_rank.memory(config.rank, config.targets, shape, config.dropout), answers_keep=True
    ),
    tasks=tuple(sorted(HAS_CLASSES)),
    refuses=refuses,
    mergeable=False,
    identity_at_start=True,
    size_setting="rank",
    good_when=(
        N_("a probability is acted upon: it should mean what it says"),
        N_("there is little data, and LoRA alone becomes too sure of itself"),
    ),
    not_when=(
        N_("answers must come fast: each costs a backward pass for every class"),
        N_("the result is to be merged: only LoRA itself would be left"),
    ),
)
ORDER = 2
