"""LoRA: a product of two thin matrices beside chosen weight matrices."""

from peft_engine.contract import low_rank
from peft_engine.contract.card import MethodCard, Paper, Part, Usual
from peft_engine.contract.settings import Settings
from peft_engine.contract.shape import ModelShape
from peft_engine.contract.texts import N_


class Config(Settings):
    rank: int = low_rank.rank_setting(8)
    alpha: float = low_rank.alpha_setting()
    targets: tuple[str, ...] = low_rank.targets_setting()
    dropout: float = low_rank.dropout_setting()


def count(config: Config, shape: ModelShape) -> int:
    """rank (in + out) for every chosen matrix."""
    return low_rank.count(config.rank, config.targets, shape)


def picture(config: Config, shape: ModelShape) -> tuple[Part, ...]:
    return low_rank.parts(config.targets, shape, rank=config.rank)


CARD = MethodCard(
    key="lora",
    label="LoRA",
    paper=Paper(
        authors="Hu, Shen, Wallis, Allen-Zhu, Li, Wang, Wang, Chen",
        year=2022,
        title="LoRA: Low-Rank Adaptation of Large Language Models",
        arxiv="2106.09685",
        venue="ICLR",
    ),
    sentence=N_(
        "Leaves the model as it is and learns a small correction beside a few of its weight matrices. The"
        " correction is the product of two thin matrices, so there is little to learn and little to store."
    ),
    config=Config,
    # Pairs (starter encoder, twenty passes) are guessed until the rate has fallen far enough: validation
    # accuracy 0.50 at 2e-3, and 0.55 with the lower loss at 5e-4.
    usual=Usual(
        learning_rate=2e-3,
        learning_rate_low=5e-5,
        learning_rate_high=1e-2,
        by_task={"pair_classification": 5e-4},
    ),
    count=count,
    picture=picture,
    memory=lambda config, shape: low_rank.memory(config.rank, config.targets, shape, config.dropout),
    refuses=low_rank.refuses,
    mergeable=True,
    mixes="differences",
    identity_at_start=True,
    size_setting="rank",
    good_when=(
        N_("you want one safe first choice for almost any task"),
        N_("many small variants must share one base model"),
        N_("the result has to run as fast as the base model"),
    ),
    not_when=(N_("it must be smaller still: look at (IA)³ or BitFit"),),
)
ORDER = 1
