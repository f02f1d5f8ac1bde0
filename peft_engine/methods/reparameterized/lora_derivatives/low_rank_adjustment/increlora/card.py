"""IncreLoRA: corrections start at rank one, and ranks are given where they matter most."""

from dataclasses import replace

from peft_engine.contract import low_rank
from peft_engine.contract.card import Memory, MethodCard, Paper, Part, Usual
from peft_engine.contract.problems import Problem
from peft_engine.contract.settings import Choice, Settings, setting
from peft_engine.contract.shape import ModelShape
from peft_engine.contract.texts import N_

MOST_AT_ONCE = 64
"""So many ranks a round can give to a matrix."""


class Config(Settings):
    rank: int = setting(
        4,
        label=N_("Rank at the end"),
        help=N_("On average over all matrices"),
        expert=N_("target rank"),
        low=2,
        high=256,
    )
    step: int = setting(
        2,
        label=N_("Ranks given at once"),
        help=N_("To each matrix that is chosen"),
        expert=N_("increment"),
        low=1,
        high=MOST_AT_ONCE,
    )
    rounds: int = setting(
        6,
        label=N_("Rounds"),
        help=N_("How often ranks are handed out"),
        low=1,
        high=50,
    )
    alpha: float = low_rank.alpha_setting()
    scaling: str = setting(
        "average",
        label=N_("Strength counts over"),
        help=N_("Which rank the strength is divided by"),
        choices=(
            Choice("average", N_("The average at the end")),
            Choice("own", N_("The matrix's own rank")),
        ),
        advanced=True,
    )
    targets: tuple[str, ...] = low_rank.targets_setting(low_rank.ALL)
    orthogonality: float = low_rank.orthogonality_setting()
    begins: float = setting(
        0.1,
        label=N_("First round"),
        help=N_("After this share of the run"),
        low=0.0,
        high=0.9,
        advanced=True,
    )
    ends: float = setting(
        0.6,
        label=N_("Last round"),
        help=N_("After this share of the run"),
        low=0.0,
        high=1.0,
        advanced=True,
    )
    smoothing: float = low_rank.smoothing_setting()
    spread_smoothing: float = low_rank.spread_setting()
    dropout: float = low_rank.dropout_setting()


def count(config: Config, shape: ModelShape) -> int:
    """Rank one, and the directions (not the numbers between them) of the reserve."""
    return low_rank.triplets(1, config.targets, shape) + low_rank.count(config.step, config.targets, shape)


def added(config: Config, shape: ModelShape) -> int:
    """Room for a matrix that is chosen in every round."""
    return low_rank.triplets(1 + config.rounds * config.step, config.targets, shape)


def stored(config: Config, shape: ModelShape) -> int:
    """With ranks spread evenly; matrices of different size make it a little more or less."""
    return low_rank.triplets(config.rank, config.targets, shape)


def picture(config: Config, shape: ModelShape) -> tuple[Part, ...]:
    return low_rank.parts(config.targets, shape, rank=config.rank, label=N_("low-rank correction, growing"))


def memory(config: Config, shape: ModelShape) -> Memory:
    """While importance is measured each correction is written out whole, beside its own input."""
    whole = sum(linear.inputs * linear.outputs for linear in low_rank.chosen_linears(config.targets, shape))
    plain = low_rank.memory(config.step + 1, config.targets, shape, config.dropout)
    room = added(config, shape) - stored(config, shape)
    return replace(plain, dense_copies=whole + room, training_parameters=stored(config, shape))


def _too_few(config: Config) -> Problem:
    """What would bring the average rank to its end: more at once or, where that is too much, a lower end."""
    good = -(-(config.rank - 1) // config.rounds)
    enough = good <= MOST_AT_ONCE
    most = 1 + config.rounds * config.step
    return Problem(
        field="step" if enough else "rank",
        text=N_("{rounds} rounds of {step} cannot bring the average rank to {rank}."),
        advice=N_("Give {good} at once.") if enough else N_("Use a rank of {most} or less, or more rounds."),
        values={
            "rounds": config.rounds,
            "step": config.step,
            "rank": config.rank,
            "good": good,
            "most": most,
        },
        cure=good if enough else most,
    )


def refuses(config: Config, shape: ModelShape, task: str) -> Problem | None:
    if config.rounds * config.step < config.rank - 1:
        return _too_few(config)
    if config.ends < config.begins:
        return Problem(
            field="ends",
            text=N_("The last round comes before the first one."),
            advice=N_("Let it come later."),
            cure=config.begins,
        )
    return low_rank.refuse_none(config.targets, shape)


CARD = MethodCard(
    key="increlora",
    label="IncreLoRA",
    paper=Paper(
        authors="Zhang, Li, Chen, Jiang, Wang, Qian",
        year=2023,
        title="IncreLoRA: Incremental Parameter Allocation Method for Parameter-Efficient Fine-tuning",
        arxiv="2308.12043",
    ),
    sentence=N_(
        "Starts every matrix with the smallest correction there is, and in several rounds gives more to those"
        " that turn out to matter, until the agreed total is used up."
    ),
    config=Config,
    # From few pairs of texts the usual rate learns by heart: on translation, untrained 5.520, test loss 5.530
    # at 5e-3 and 5.479 at 2e-3 (chosen by the validation loss, 5.055 and 5.001).
    usual=Usual(
        learning_rate=5e-3,
        learning_rate_low=2e-4,
        learning_rate_high=2e-2,
        by_task={"text_to_text": 2e-3},
    ),
    count=count,
    added=added,
    stored=stored,
    picture=picture,
    memory=memory,
    refuses=refuses,
    mergeable=True,
    mixes="differences",
    identity_at_start=True,
    size_setting="rank",
    good_when=(
        N_("the budget is small and all matrices may compete for it"),
        N_("you want to see which matrices ask for more"),
    ),
    not_when=(N_("time is short: measuring importance costs a full-size gradient for each matrix"),),
)
ORDER = 3
