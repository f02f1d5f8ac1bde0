"""Parallel Adapter: a small network beside a sublayer of every block."""

from peft_engine.contract import narrow
from peft_engine.contract.card import Memory, MethodCard, Paper, Part, Site, Usual
from peft_engine.contract.settings import Choice, Settings, left_out_setting, setting
from peft_engine.contract.shape import ModelShape
from peft_engine.contract.texts import N_


class Config(Settings):
    bottleneck: int = narrow.bottleneck_setting(N_("How narrow each branch is inside"))
    scale: float = narrow.scale_setting(
        4.0, N_("What a branch gives is multiplied by this"), when=("learned_scale", False)
    )
    beside: str = setting(
        "feed_forward",
        label=N_("Beside"),
        help=N_("Which part of a block gets the branch"),
        expert=N_("placement"),
        choices=(
            Choice("feed_forward", N_("The feed-forward part")),
            Choice("attention", N_("The self-attention")),
        ),
    )
    learned_scale: bool = setting(
        False,
        label=N_("Strength learns"),
        help=N_("One number for each branch, from 1"),
        expert=N_("learned scaling"),
        advanced=True,
    )
    reads: str = setting(
        "normed",
        label=N_("Reads"),
        help=N_("Matters where norms stand before sublayers"),
        expert=N_("adapter input"),
        choices=(
            Choice("normed", N_("What the part beside it reads")),
            Choice("residual", N_("The signal before the norm")),
        ),
        advanced=True,
    )
    dropout: float = left_out_setting(N_("Share of inner values left out at random"))


def count(config: Config, shape: ModelShape) -> int:
    """2dm + m + d in every block, and one number more where the strength learns."""
    return shape.layers * (narrow.numbers(config.bottleneck, shape) + (1 if config.learned_scale else 0))


def picture(config: Config, shape: ModelShape) -> tuple[Part, ...]:
    size = narrow.size(config.bottleneck, shape)
    site: Site = "after_attention" if config.beside == "attention" else "beside_feed_forward"
    return (Part(site, N_("narrow branch"), size),)


def memory(config: Config, shape: ModelShape) -> Memory:
    """A branch keeps what it reads and its inner values, before and after the strength. In the first block
    nothing learns before it, nor in the part beside it."""
    kept = shape.width + 2 * config.bottleneck
    if config.beside == "attention":
        return Memory(kept_per_token=kept, silent_attention=True)
    return Memory(kept_per_token=kept, silent_blocks=1)


CARD = MethodCard(
    key="parallel_adapter",
    label=N_("Parallel Adapter"),
    paper=Paper(
        authors="He, Zhou, Ma, Berg-Kirkpatrick, Neubig",
        year=2022,
        title="Towards a Unified View of Parameter-Efficient Transfer Learning",
        arxiv="2110.04366",
        venue="ICLR",
    ),
    sentence=N_(
        "Puts a narrow learned lane beside the wide frozen one. Both read the same signal, and what the"
        " narrow lane finds is made stronger and added to what the wide one gives."
    ),
    config=Config,
    # On the starter encoder 3e-4 learns (0.74 on sentiment); at 1e-3 the strength of 4 throws it to chance.
    usual=Usual(learning_rate=3e-4, learning_rate_low=5e-5, learning_rate_high=1e-2),
    count=count,
    picture=picture,
    memory=memory,
    mergeable=False,
    mixes="tensors",
    identity_at_start=True,
    size_setting="bottleneck",
    good_when=(
        N_("much must be learned: the feed-forward is the place that gains from more numbers"),
        N_("texts are summarised or translated"),
    ),
    not_when=(
        N_("the result has to be merged into the model"),
        N_("fewer than a thousandth of the model's numbers may learn: a prefix or LoRA uses them better"),
    ),
)
ORDER = 3
