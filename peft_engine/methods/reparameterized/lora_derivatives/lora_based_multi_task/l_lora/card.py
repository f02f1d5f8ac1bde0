"""L-LoRA: LoRA in its straight-line approximation, so that corrections of several tasks can be added."""

from peft_engine.contract import low_rank
from peft_engine.contract.card import Ingredients, Memory, MethodCard, Paper, Part, Usual
from peft_engine.contract.settings import Choice, Settings, setting
from peft_engine.contract.shape import ModelShape
from peft_engine.contract.texts import N_


class Config(Settings):
    rank: int = low_rank.rank_setting(16)
    alpha: float = low_rank.alpha_setting(32.0)
    targets: tuple[str, ...] = low_rank.targets_setting()
    start: str = setting(
        "zero",
        label=N_("Start"),
        help=N_("The point around which the line is drawn"),
        choices=(
            Choice("zero", N_("Second matrix zero, as in LoRA")),
            Choice("drawn", N_("Both matrices drawn; both learn")),
        ),
    )
    fusing: str = setting(
        "mean",
        label=N_("Earlier runs are"),
        help=N_("How what they learned is put together"),
        choices=(
            Choice("mean", N_("Averaged")),
            Choice("sum", N_("Added up (task arithmetic)")),
            Choice("majority", N_("Joined by majority (TIES)")),
        ),
    )
    strength: float = setting(
        0.3,
        label=N_("Share of each"),
        help=N_("Multiplies what each earlier run learned"),
        expert=N_("lambda of task arithmetic"),
        low=0.0,
        high=2.0,
        when=("fusing", "sum"),
    )
    kept: float = setting(
        0.2,
        label=N_("Kept of each"),
        help=N_("Largest changes of each run that count"),
        expert=N_("TIES density"),
        low=0.001,
        high=1.0,
        when=("fusing", "majority"),
    )
    then: str = setting(
        "train",
        label=N_("After that"),
        help=N_("Train on from there, or leave it so"),
        choices=(
            Choice("train", N_("Train on this data")),
            Choice("keep", N_("Leave it; a new head learns alone")),
        ),
    )
    dropout: float = low_rank.dropout_setting()
    inputs: int = 0
    """How many earlier runs it begins with; filled in from the experiment."""


def both(config: Config, shape: ModelShape) -> int:
    """Numbers of both thin matrices."""
    return low_rank.count(config.rank, config.targets, shape)


def ups(config: Config, shape: ModelShape) -> int:
    """Numbers of the second matrix alone."""
    return sum(config.rank * linear.outputs for linear in low_rank.chosen_linears(config.targets, shape))


def count(config: Config, shape: ModelShape) -> int:
    """rank (in + out) for every chosen matrix; rank x out where the second starts at zero, for then the first
    has no slope; none where what earlier runs learned is left as it is."""
    if config.inputs and config.then == "keep":
        return 0
    return ups(config, shape) if config.start == "zero" else both(config, shape)


def added(config: Config, shape: ModelShape) -> int:
    """Both matrices; where both learn, both as they were drawn and how far they went."""
    return both(config, shape) * (1 if config.start == "zero" else 2)


def memory(config: Config, shape: ModelShape) -> Memory:
    """The thin products are kept; the wide input as well where the first matrix learns, and with dropout what
    it left out."""
    if count(config, shape) == 0:
        return Memory(backward="head")
    if config.start == "drawn":
        return low_rank.memory(2 * config.rank, config.targets, shape, config.dropout)
    matrices = list(low_rank.chosen_linears(config.targets, shape))
    kept = sum(config.rank + (matrix.inputs if config.dropout else 0) for matrix in matrices)
    return Memory(kept_per_token=-(-kept // max(shape.layers, 1)))


def picture(config: Config, shape: ModelShape) -> tuple[Part, ...]:
    return low_rank.parts(config.targets, shape, rank=config.rank, label=N_("linearised low-rank correction"))


CARD = MethodCard(
    key="l_lora",
    label="L-LoRA",
    paper=Paper(
        authors="Tang, Shen, Luo, Zhan, Hu, Du, Chen, Tao",
        year=2024,
        title="Parameter Efficient Multi-task Model Fusion with Partial Linearization",
        arxiv="2310.04742",
        venue="ICLR",
    ),
    sentence=N_(
        "Trains LoRA in its straight-line approximation. What such runs learned on different tasks can be"
        " added with little interference: one model then serves all of them."
    ),
    config=Config,
    usual=Usual(learning_rate=3e-3, learning_rate_low=1e-4, learning_rate_high=2e-2),
    count=count,
    added=added,
    stored=added,
    picture=picture,
    memory=memory,
    refuses=low_rank.refuses,
    mergeable=True,
    mixes="differences",
    identity_at_start=True,
    size_setting="rank",
    ingredients=Ingredients(
        of="l_lora",
        same_settings=("rank", "alpha", "targets", "start"),
        train_first=N_(
            "None is needed to train on one task. To put tasks together, train L-LoRA on each of them first."
        ),
    ),
    good_when=(
        N_("several tasks, each trained by itself, shall end in one model"),
        N_("what was learned is to be added, weighed or taken away again later"),
    ),
    not_when=(N_("there is one task and nothing to put together: LoRA learns a little more"),),
)
ORDER = 3
