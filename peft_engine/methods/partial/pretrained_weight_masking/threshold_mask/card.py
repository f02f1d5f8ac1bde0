"""Threshold-Mask: scores decide which weights of the model count."""

from peft_engine.contract.card import Memory, MethodCard, Paper, Part, Usual
from peft_engine.contract.problems import Problem
from peft_engine.contract.settings import Settings, setting
from peft_engine.contract.shape import BlockShape, ModelShape
from peft_engine.contract.texts import N_


class Config(Settings):
    sparsity: float = setting(
        0.05,
        label=N_("Switched off at the start"),
        help=N_("Share of the weights switched off at first"),
        expert=N_("initial sparsity"),
        low=0.001,
        high=0.5,
    )
    spared: float = setting(
        0.17,
        label=N_("Lowest blocks spared"),
        help=N_("Share of the blocks, from the input up"),
        low=0.0,
        high=0.9,
    )
    threshold: float = setting(
        0.01,
        label=N_("Threshold"),
        help=N_("A weight counts while its score is above"),
        low=0.0,
        high=1.0,
        advanced=True,
    )
    init_scale: float = setting(
        0.02,
        label=N_("Lowest score at the start"),
        help=N_("Scores begin this far below zero, or higher"),
        expert=N_("initial scale"),
        low=0.0001,
        high=1.0,
        advanced=True,
    )


def spared(config: Config, blocks: int) -> int:
    """How many of a stack's blocks, from the lowest up, are not masked."""
    return round(config.spared * blocks)


def touched(config: Config, shape: ModelShape) -> tuple[int, ...]:
    """The blocks (from 0, the decoder's last) whose maps are masked: in each stack all but the lowest."""
    found: list[int] = []
    for name in ("encoder", "decoder"):
        stack = [number for number, block in enumerate(shape.blocks) if block.stack == name]
        found += stack[spared(config, len(stack)) :]
    return tuple(found)


def masked(config: Config, shape: ModelShape) -> tuple[BlockShape, ...]:
    """The blocks whose maps are masked."""
    return tuple(shape.blocks[number] for number in touched(config, shape))


def count(config: Config, shape: ModelShape) -> int:
    """A score for every weight of every map in the masked blocks."""
    return sum(
        linear.inputs * linear.outputs for block in masked(config, shape) for _, linear in block.linears()
    )


def stored(config: Config, shape: ModelShape) -> int:
    """One bit a weight, told as 32-bit numbers."""
    return -(-count(config, shape) // 32)


def picture(config: Config, shape: ModelShape) -> tuple[Part, ...]:
    """Filled as far as weights are switched on at the start."""
    if not masked(config, shape):
        return ()
    kept = 1 - config.sparsity
    return tuple(Part(site, N_("mask"), kept, own=True) for site, _ in shape.blocks[-1].linears())  # type: ignore[arg-type] # linears() names sites


def memory(config: Config, shape: ModelShape) -> Memory:
    """The masked weights of a step are full-size copies, and a map whose weight learns keeps its input."""
    blocks = masked(config, shape)
    inputs = 0
    for block in blocks:
        attentions = 1 if block.cross is None else 2
        inputs += attentions * (block.attention.query.inputs + block.attention.output.inputs)
        inputs += block.feed_forward.up.inputs + block.feed_forward.down.inputs
    return Memory(
        dense_copies=count(config, shape),
        kept_per_token=-(-inputs // max(shape.layers, 1)),
        silent_blocks=spared(config, len(shape.stack(shape.blocks[0].stack))),
    )


def refuses(config: Config, shape: ModelShape, task: str) -> Problem | None:
    if masked(config, shape):
        return None
    return Problem(
        field="spared",
        text=N_("With so many blocks spared, none is left to be masked."),
        advice=N_("Spare fewer of them."),
        cure=0.0,
    )


CARD = MethodCard(
    key="threshold_mask",
    label=N_("Threshold-Mask"),
    paper=Paper(
        authors="Zhao, Lin, Mi, Jaggi, Schütze",
        year=2020,
        title="Masking as an Efficient Alternative to Finetuning for Pretrained Language Models",
        arxiv="2004.12406",
        venue="EMNLP",
    ),
    sentence=N_(
        "No number of the model changes: every weight gets a score, and the weights whose score falls below a"
        " threshold are switched off. What is stored is one bit a weight."
    ),
    config=Config,
    usual=Usual(learning_rate=5e-3, learning_rate_low=5e-4, learning_rate_high=5e-2),
    count=count,
    stored=stored,
    picture=picture,
    touched=touched,
    memory=memory,
    refuses=refuses,
    mergeable=True,
    sparse=True,
    identity_at_start=False,
    good_when=(
        N_("you want to see which weights a task can do without"),
        N_("many results must share one base model, each at a bit a weight"),
    ),
    not_when=(N_("memory is short: training needs as much as when everything learns"),),
)
ORDER = 1
