"""QA-LoRA: a correction that can be folded into a model of a few bits without leaving its grid."""

import math

from peft_engine.contract import low_rank, quantised
from peft_engine.contract.card import Memory, MethodCard, Paper, Part, Usual
from peft_engine.contract.problems import Problem
from peft_engine.contract.settings import Choice, Settings, setting
from peft_engine.contract.shape import ModelShape
from peft_engine.contract.texts import N_


class Config(Settings):
    rank: int = low_rank.rank_setting(16)
    alpha: float = low_rank.alpha_setting()
    bits: str = quantised.bits_setting()
    group: int = setting(
        32,
        label=N_("Group"),
        help=N_("Inputs that share scale and correction"),
        expert=N_("group size"),
        low=2,
        high=1024,
    )
    pooling: str = setting(
        "mean",
        label=N_("Pooling"),
        help=N_("What the correction reads of a group"),
        choices=(Choice("mean", N_("The mean of its inputs")), Choice("sum", N_("Their sum"))),
        advanced=True,
    )
    targets: tuple[str, ...] = low_rank.targets_setting(low_rank.ALL)


def count(config: Config, shape: ModelShape) -> int:
    """rank (in / group + out) for every chosen matrix."""
    return sum(
        config.rank * (linear.inputs // config.group + linear.outputs)
        for linear in low_rank.chosen_linears(config.targets, shape)
    )


def packed(config: Config, shape: ModelShape) -> int:
    """Bytes of the matrices of all blocks, with a scale and a zero point for each group."""
    return sum(
        quantised.bytes_in_groups(linear.inputs * linear.outputs, int(config.bits), config.group)
        for linear in quantised.matrices(shape)
    )


def picture(config: Config, shape: ModelShape) -> tuple[Part, ...]:
    return low_rank.parts(config.targets, shape, rank=config.rank, label=N_("correction per group of inputs"))


def memory(config: Config, shape: ModelShape) -> Memory:
    # What is kept of an input is its sum over each group; the input itself is a frozen map's.
    kept = low_rank.inputs_kept(config.targets, shape) // config.group
    kept += config.rank * sum(1 for _ in low_rank.chosen_linears(config.targets, shape))
    plain = Memory(kept_per_token=-(-kept // max(shape.layers, 1)))
    return quantised.on_few_bits(plain, shape, packed(config, shape))


def refuses(config: Config, shape: ModelShape, task: str) -> Problem | None:
    """Every matrix must fall into whole groups, for all of them are stored in groups."""
    common = math.gcd(*(linear.inputs for linear in quantised.matrices(shape)))
    if common % config.group == 0:
        return low_rank.refuse_none(config.targets, shape)
    return Problem(
        field="group",
        text=N_("The inputs of this model's matrices do not fall into whole groups of {group}."),
        advice=N_("Take a number by which {common} can be divided."),
        values={"group": config.group, "common": common},
        cure=max(size for size in range(1, config.group + 1) if common % size == 0),
    )


CARD = MethodCard(
    key="qa_lora",
    label="QA-LoRA",
    paper=Paper(
        authors="Xu, Xie, Gu, Chen, Chang, Zhang, Chen, Zhang, Tian",
        year=2024,
        title="QA-LoRA: Quantization-Aware Low-Rank Adaptation of Large Language Models",
        arxiv="2309.14717",
        venue="ICLR",
    ),
    sentence=N_(
        "Stores the model in small whole numbers and learns a correction that treats neighbouring inputs"
        " alike. In the end it folds into the zero points, and the model stays as small as it was."
    ),
    config=Config,
    # On pairs of texts the loss stood still for 900 of 1,180 steps at 5e-3; at 1e-3 it falls after 300.
    usual=Usual(
        learning_rate=5e-3,
        learning_rate_low=2e-4,
        learning_rate_high=2e-2,
        by_task={"pair_classification": 1e-3},
    ),
    count=count,
    picture=picture,
    memory=memory,
    refuses=refuses,
    mergeable=True,
    identity_at_start=False,
    size_setting="rank",
    good_when=(
        N_("the trained model has to run in few bits, with nothing beside it"),
        N_("bitsandbytes does not load on this machine"),
    ),
    not_when=(
        N_("the result may stay in two pieces: QLoRA's correction can say more at the same rank"),
        N_("the model is small: rounding costs it more than memory is worth"),
    ),
)
ORDER = 2
