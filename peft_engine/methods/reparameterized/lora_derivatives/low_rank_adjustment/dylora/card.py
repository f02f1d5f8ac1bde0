"""DyLoRA: one training for every rank up to the largest."""

from peft_engine.contract import low_rank
from peft_engine.contract.card import MethodCard, Paper, Part, Usual
from peft_engine.contract.problems import Problem
from peft_engine.contract.settings import Choice, Settings, setting
from peft_engine.contract.shape import ModelShape
from peft_engine.contract.texts import N_


class Config(Settings):
    rank: int = setting(
        8,
        label=N_("Largest rank"),
        help=N_("The result can be cut to any rank below"),
        low=1,
        high=128,
    )
    alpha: float = low_rank.alpha_setting()
    targets: tuple[str, ...] = low_rank.targets_setting()
    update: str = setting(
        "all",
        label=N_("What a step teaches"),
        help=N_("Of the pieces up to the rank drawn for it"),
        choices=(Choice("all", N_("All of them")), Choice("last", N_("Only the last piece"))),
    )
    lowest: int = setting(
        1,
        label=N_("Lowest rank"),
        help=N_("No rank below it is drawn"),
        low=1,
        high=128,
        advanced=True,
    )
    drawing: str = setting(
        "uniform",
        label=N_("Drawing"),
        help=N_("How likely each rank is in a step"),
        choices=(Choice("uniform", N_("All alike")), Choice("geometric", N_("Low ranks more often"))),
        advanced=True,
    )
    dropout: float = low_rank.dropout_setting()


def count(config: Config, shape: ModelShape) -> int:
    """rank (in + out) for every chosen matrix, at the largest rank."""
    return low_rank.count(config.rank, config.targets, shape)


def picture(config: Config, shape: ModelShape) -> tuple[Part, ...]:
    return low_rank.parts(
        config.targets, shape, rank=config.rank, label=N_("low-rank correction, can be cut")
    )


def refuses(config: Config, shape: ModelShape, task: str) -> Problem | None:
    if config.lowest > config.rank:
        return Problem(
            field="lowest",
            text=N_("The lowest rank, {lowest}, is above the largest one, {rank}."),
            advice=N_("Use {rank} or less."),
            values={"lowest": config.lowest, "rank": config.rank},
            cure=config.rank,
        )
    return low_rank.refuses(config, shape, task)


CARD = MethodCard(
    key="dylora",
    label="DyLoRA",
    paper=Paper(
        authors="Valipour, Rezagholizadeh, Kobyzev, Ghodsi",
        year=2023,
        title="DyLoRA: Parameter-Efficient Tuning of Pre-trained Models using Dynamic Search-Free Low-Rank"
        " Adaptation",
        arxiv="2210.07558",
        venue="EACL",
    ),
    sentence=N_(
        "Learns the pieces of a LoRA correction in order of importance, by drawing another rank for every"
        " step. One training then serves all ranks: the result can be cut to any of them."
    ),
    config=Config,
    # On sentiment (starter encoder, three passes) teaching all pieces gives 0.76 at 2e-3 and 0.62 at 5e-3;
    # teaching the last one alone 0.58 and 0.60: it wants many more steps.
    usual=Usual(learning_rate=2e-3, learning_rate_low=1e-4, learning_rate_high=1e-2),
    count=count,
    picture=picture,
    memory=lambda config, shape: low_rank.memory(config.rank, config.targets, shape, config.dropout),
    refuses=refuses,
    mergeable=True,
    mixes="differences",
    identity_at_start=True,
    size_setting="rank",
    good_when=(
        N_("you do not know which rank the task needs"),
        N_("the same result must go to devices of different size"),
    ),
    not_when=(N_("the rank is settled: plain LoRA then learns it better in the same time"),),
)
ORDER = 1
