"""Delta-LoRA: what the low-rank correction learns is written on into the big matrix."""

from dataclasses import replace

from peft_engine.contract import low_rank
from peft_engine.contract.card import Memory, MethodCard, Paper, Part, Usual
from peft_engine.contract.settings import Settings, setting
from peft_engine.contract.shape import ModelShape
from peft_engine.contract.texts import N_


class Config(Settings):
    rank: int = low_rank.rank_setting(8)
    alpha: float = low_rank.alpha_setting()
    share: float = setting(
        2.0,
        label=N_("Passed on"),
        help=N_("How much of each step the big matrix gets"),
        expert=N_("lambda"),
        low=0.0,
        high=10.0,
    )
    begins: float = setting(
        0.1,
        label=N_("Begins after"),
        help=N_("Share of the run that is plain LoRA"),
        expert=N_("start step K"),
        low=0.0,
        high=1.0,
    )
    targets: tuple[str, ...] = low_rank.targets_setting()


def count(config: Config, shape: ModelShape) -> int:
    """rank (in + out) for every chosen matrix; the matrices themselves move without learning."""
    return low_rank.count(config.rank, config.targets, shape)


def stored(config: Config, shape: ModelShape) -> int:
    """The thin matrices of the end and those of the moment at which passing on began."""
    return 2 * count(config, shape)


def picture(config: Config, shape: ModelShape) -> tuple[Part, ...]:
    """The matrices themselves move, all of their numbers."""
    label = N_("correction, passed on to the matrix")
    parts = low_rank.parts(config.targets, shape, rank=config.rank, label=label)
    return tuple(replace(part, size=1.0, own=True) for part in parts)


def memory(config: Config, shape: ModelShape) -> Memory:
    return replace(low_rank.memory(config.rank, config.targets, shape), dense_copies=count(config, shape))


CARD = MethodCard(
    key="delta_lora",
    label="Delta-LoRA",
    paper=Paper(
        authors="Zi, Qi, Wang, Wang, Wong, Zhang",
        year=2023,
        title="Delta-LoRA: Fine-Tuning High-Rank Parameters with the Delta of Low-Rank Matrices",
        arxiv="2309.02411",
    ),
    sentence=N_(
        "Trains a LoRA correction and, after each step, adds the change of its product to the big matrix as"
        " well: the matrix moves along without gradients or optimizer values of its own."
    ),
    config=Config,
    # On pairs (starter encoder, twenty passes) the loss stayed that of guessing at 1e-3; at 5e-4 validation
    # accuracy came to 0.55 where the loss was lowest.
    usual=Usual(
        learning_rate=1e-3,
        learning_rate_low=5e-5,
        learning_rate_high=5e-3,
        by_task={"pair_classification": 5e-4},
    ),
    count=count,
    stored=stored,
    picture=picture,
    memory=memory,
    refuses=low_rank.refuses,
    mergeable=True,
    mixes="differences",
    identity_at_start=True,
    size_setting="rank",
    good_when=(
        N_("LoRA learns too slowly and a higher rate makes it unsteady"),
        N_("the result will be merged anyway"),
    ),
    not_when=(N_("dropout on the correction is wanted: the change would not be the one that was seen"),),
)
ORDER = 1
