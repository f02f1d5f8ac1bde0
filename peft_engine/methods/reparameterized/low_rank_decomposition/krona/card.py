"""KronA: a correction that is a small pattern repeated over a grid of factors."""

from peft_engine.contract import kronecker, low_rank
from peft_engine.contract.card import Memory, MethodCard, Paper, Part, Usual
from peft_engine.contract.problems import Problem
from peft_engine.contract.settings import Choice, Settings, setting
from peft_engine.contract.shape import ModelShape
from peft_engine.contract.texts import N_


class Config(Settings):
    place: str = setting(
        "matrices",
        label=N_("Variant"),
        help=N_("What the pattern is added to"),
        choices=(
            Choice("matrices", N_("Chosen matrices")),
            Choice("feed_forward", N_("Beside the feed-forward part")),
            Choice("feed_forward_residual", N_("The same and a share of the input")),
        ),
    )
    targets: tuple[str, ...] = low_rank.targets_setting()
    grid: int = setting(
        0,
        label=N_("Grid"),
        help=N_("Pieces along each side; 0 is nearly square"),
        low=0,
        high=256,
    )
    scale: float = setting(
        1.0,
        label=N_("Strength"),
        help=N_("The correction is multiplied by this"),
        expert=N_("scaling"),
        low=0.001,
        high=100.0,
    )
    zero: str = setting(
        "left",
        label=N_("Zero at the start"),
        help=N_("Which of the two factors"),
        choices=(Choice("left", N_("The grid")), Choice("right", N_("The pattern"))),
        advanced=True,
    )
    dropout: float = low_rank.dropout_setting()


def count(config: Config, shape: ModelShape) -> int:
    """a1 a2 + b1 b2 for every chosen matrix, or for one square map beside each feed-forward part."""
    if config.place == "matrices":
        return sum(
            kronecker.count(linear.outputs, linear.inputs, config.grid)
            for linear in low_rank.chosen_linears(config.targets, shape)
        )
    residual = config.place == "feed_forward_residual"
    return shape.layers * (kronecker.count(shape.width, shape.width, config.grid) + residual)


def picture(config: Config, shape: ModelShape) -> tuple[Part, ...]:
    if config.place != "matrices":
        return (Part("beside_feed_forward", N_("Kronecker product"), 0.3),)
    return low_rank.parts(config.targets, shape, rank=8, label=N_("Kronecker product"))


def memory(config: Config, shape: ModelShape) -> Memory:
    """A correction keeps its input and what the pattern made of it. Beside the feed-forward part, nothing of
    the first block learns before it."""
    if config.place != "matrices":
        return Memory(kept_per_token=2 * shape.width, silent_blocks=1)
    plain = low_rank.memory(0, config.targets, shape, config.dropout).kept_per_token
    made = sum(linear.outputs for linear in low_rank.chosen_linears(config.targets, shape))
    return Memory(kept_per_token=plain - (-made // max(shape.layers, 1)))


def refuses(config: Config, shape: ModelShape, task: str) -> Problem | None:
    return low_rank.refuse_none(config.targets, shape) if config.place == "matrices" else None


CARD = MethodCard(
    key="krona",
    label="KronA",
    paper=Paper(
        authors="Edalati, Tahaei, Kobyzev, Partovi Nia, Clark, Rezagholizadeh",
        year=2022,
        title="KronA: Parameter Efficient Tuning with Kronecker Adapter",
        arxiv="2212.10650",
    ),
    sentence=N_(
        "The correction of a big matrix is one small pattern, repeated over a grid and each time multiplied"
        " by a number of its own: few numbers, and yet not bound to a low rank."
    ),
    config=Config,
    usual=Usual(learning_rate=5e-3, learning_rate_low=1e-4, learning_rate_high=2e-2),
    count=count,
    picture=picture,
    memory=memory,
    refuses=refuses,
    mergeable=True,
    # What stands beside a feed-forward part has its activation between.
    leaves_as=lambda config: ("peft", "merged") if config.place == "matrices" else (),
    mixes="differences",
    identity_at_start=True,
    size_setting="grid",
    good_when=(
        N_("the result must be a few times smaller than LoRA's"),
        N_("a low rank seems too narrow for the task"),
    ),
    not_when=(N_("the widths of the model have no good divisors"),),
)
ORDER = 3
