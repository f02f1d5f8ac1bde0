"""LoftQ: the shorthand of the model and the correction beside it are chosen together."""

from peft_engine.contract import low_rank, quantised
from peft_engine.contract.card import Memory, MethodCard, Paper, Part, Usual
from peft_engine.contract.problems import Problem
from peft_engine.contract.settings import Choice, Settings, setting
from peft_engine.contract.shape import ModelShape
from peft_engine.contract.texts import N_


class Config(Settings):
    rank: int = low_rank.rank_setting(16)
    bits: str = quantised.bits_setting()
    levels: str = setting(
        "normal",
        label=N_("Levels"),
        help=N_("How the values of a weight are spread"),
        choices=(Choice("normal", N_("As a normal distribution")), Choice("even", N_("Evenly"))),
    )
    rounds: int = setting(
        5,
        label=N_("Rounds"),
        help=N_("How often rounding and repair take turns"),
        expert=N_("alternating steps T"),
        low=1,
        high=50,
    )
    targets: tuple[str, ...] = low_rank.targets_setting(low_rank.ALL)
    dropout: float = low_rank.dropout_setting()


def count(config: Config, shape: ModelShape) -> int:
    """rank (in + out) for every chosen matrix, as LoRA."""
    return low_rank.count(config.rank, config.targets, shape)


def stored(config: Config, shape: ModelShape) -> int:
    """The thin matrices, and those of the round before the last, from which the codes are made again."""
    return count(config, shape) * (2 if config.rounds > 1 else 1)


def packed(config: Config, shape: ModelShape) -> int:
    """Bytes of the matrices of all blocks."""
    return sum(
        quantised.bytes_in_blocks(linear.inputs * linear.outputs, int(config.bits))
        for linear in quantised.matrices(shape)
    )


def picture(config: Config, shape: ModelShape) -> tuple[Part, ...]:
    return low_rank.parts(
        config.targets, shape, rank=config.rank, label=N_("correction that repairs rounding")
    )


def memory(config: Config, shape: ModelShape) -> Memory:
    plain = low_rank.memory(config.rank, config.targets, shape, config.dropout)
    return quantised.on_few_bits(plain, shape, packed(config, shape), library=_by_bitsandbytes(config))


def refuses(config: Config, shape: ModelShape, task: str) -> Problem | None:
    missing = None
    if _by_bitsandbytes(config):
        missing = quantised.refuse_without_bitsandbytes("levels", cure="even")
    return missing or low_rank.refuses(config, shape, task)


def _by_bitsandbytes(config: Config) -> bool:
    """Normal levels of four bits are the library's NF4; all others are our own."""
    return config.levels == "normal" and config.bits == "4"


CARD = MethodCard(
    key="loftq",
    label="LoftQ",
    paper=Paper(
        authors="Li, Yu, Liang, He, Karampatziakis, Chen, Zhao",
        year=2024,
        title="LoftQ: LoRA-Fine-Tuning-Aware Quantization for Large Language Models",
        arxiv="2310.08659",
        venue="ICLR",
    ),
    sentence=N_(
        "Stores the model in few bits as QLoRA does, but lets the correction start as a repair of rounding:"
        " the two are chosen together, before anything is trained."
    ),
    config=Config,
    usual=Usual(learning_rate=4e-4, learning_rate_low=5e-5, learning_rate_high=2e-3),
    count=count,
    stored=stored,
    picture=picture,
    memory=memory,
    refuses=refuses,
    mergeable=True,
    identity_at_start=False,
    size_setting="rank",
    good_when=(
        N_("two or three bits: plain rounding would ruin the model there"),
        N_("data are few, and the start decides"),
    ),
    not_when=(N_("the preparation is too long: every matrix is taken apart once a round"),),
)
ORDER = 3
