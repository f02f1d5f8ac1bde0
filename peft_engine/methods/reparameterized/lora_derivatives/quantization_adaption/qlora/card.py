"""QLoRA: a LoRA correction on a base model that is stored in four bits."""

from peft_engine.contract import low_rank, quantised
from peft_engine.contract.card import Memory, MethodCard, Paper, Part, Usual
from peft_engine.contract.problems import Problem
from peft_engine.contract.settings import Choice, Settings, setting
from peft_engine.contract.shape import ModelShape
from peft_engine.contract.texts import N_


class Config(Settings):
    rank: int = low_rank.rank_setting(16)
    alpha: float = low_rank.alpha_setting()
    levels: str = setting(
        "nf4",
        label=N_("Levels"),
        help=N_("The sixteen values that a weight can have"),
        expert=N_("quant type"),
        choices=(Choice("nf4", N_("Normal float (NF4)")), Choice("fp4", N_("Floating point (FP4)"))),
    )
    double: bool = setting(
        True,
        label=N_("Store scales in 8 bit"),
        help=N_("Saves another tenth of the matrices' bytes"),
        expert=N_("double quantization"),
    )
    targets: tuple[str, ...] = low_rank.targets_setting(low_rank.ALL)
    dropout: float = low_rank.dropout_setting()


def count(config: Config, shape: ModelShape) -> int:
    """rank (in + out) for every chosen matrix, as LoRA; the base has as many numbers as before."""
    return low_rank.count(config.rank, config.targets, shape)


def packed(config: Config, shape: ModelShape) -> int:
    """Bytes of the matrices of all blocks."""
    return sum(
        quantised.bytes_in_blocks(linear.inputs * linear.outputs, 4, nested=config.double)
        for linear in quantised.matrices(shape)
    )


def picture(config: Config, shape: ModelShape) -> tuple[Part, ...]:
    return low_rank.parts(
        config.targets, shape, rank=config.rank, label=N_("correction beside a matrix in 4 bit")
    )


def memory(config: Config, shape: ModelShape) -> Memory:
    plain = low_rank.memory(config.rank, config.targets, shape, config.dropout)
    return quantised.on_few_bits(plain, shape, packed(config, shape), library=True)


def refuses(config: Config, shape: ModelShape, task: str) -> Problem | None:
    return quantised.refuse_without_bitsandbytes() or low_rank.refuses(config, shape, task)


CARD = MethodCard(
    key="qlora",
    label="QLoRA",
    paper=Paper(
        authors="Dettmers, Pagnoni, Holtzman, Zettlemoyer",
        year=2023,
        title="QLoRA: Efficient Finetuning of Quantized LLMs",
        arxiv="2305.14314",
        venue="NeurIPS",
    ),
    sentence=N_(
        "Keeps the big model in a shorthand of four bits a weight, expanded piece by piece when needed,"
        " and trains a LoRA correction on top. A model that was too large for the memory may then fit."
    ),
    config=Config,
    usual=Usual(learning_rate=4e-4, learning_rate_low=5e-5, learning_rate_high=2e-3),
    count=count,
    picture=picture,
    memory=memory,
    refuses=refuses,
    mergeable=True,
    identity_at_start=False,
    size_setting="rank",
    good_when=(
        N_("the model's weights are most of what fills the memory"),
        N_("a larger model in 4 bit is worth more to you than a smaller one in full"),
    ),
    not_when=(
        N_("the model fits anyway: LoRA starts from the exact weights and is as fast"),
        N_("the merged result must stay in 4 bit: look at QA-LoRA"),
    ),
)
ORDER = 1
