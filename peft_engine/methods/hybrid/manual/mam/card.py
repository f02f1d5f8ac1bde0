"""MAM adapter: a prefix in the attention, a bottleneck beside the feed-forward."""

from peft_engine.contract import narrow, prefix
from peft_engine.contract.card import Memory, MethodCard, Paper, Part, Usual
from peft_engine.contract.settings import Settings
from peft_engine.contract.shape import ModelShape
from peft_engine.contract.texts import N_


class Config(Settings):
    bottleneck: int = narrow.bottleneck_setting(N_("Width of the branch beside the feed-forward"))
    scale: float = narrow.scale_setting(2.0, N_("The branch is multiplied by this"))
    length: int = prefix.length_setting(16, N_("Prefix length"))
    reparameterise: bool = prefix.reparameterise_setting()
    prefix_bottleneck: int = prefix.bottleneck_setting()
    dropout: float = prefix.prefix_dropout_setting(N_("Dropout of the prefix"))


def branches(config: Config, shape: ModelShape) -> int:
    """2 d m + m + d for every feed-forward."""
    return shape.layers * narrow.numbers(config.bottleneck, shape)


def stored(config: Config, shape: ModelShape) -> int:
    return branches(config, shape) + prefix.flat(config.length, shape)


def count(config: Config, shape: ModelShape) -> int:
    if not config.reparameterise:
        return stored(config, shape)
    return branches(config, shape) + prefix.networks(config.length, config.prefix_bottleneck, shape)


def picture(config: Config, shape: ModelShape) -> tuple[Part, ...]:
    branch = Part("beside_feed_forward", N_("narrow branch"), narrow.size(config.bottleneck, shape))
    return (*prefix.parts(config.length, shape), branch)


def memory(config: Config, shape: ModelShape) -> Memory:
    return Memory(
        extra_keys=config.length,
        extra_positions=prefix.positions_taken(config.length, shape),
        # The branch keeps its input, which the frozen map beside it does not need, and its own narrow states.
        kept_per_token=shape.width + 2 * config.bottleneck,
    )


CARD = MethodCard(
    key="mam",
    label=N_("MAM adapter"),
    paper=Paper(
        authors="He, Zhou, Ma, Berg-Kirkpatrick, Neubig",
        year=2022,
        title="Towards a Unified View of Parameter-Efficient Transfer Learning",
        arxiv="2110.04366",
        venue="ICLR",
    ),
    sentence=N_(
        "Mixes two methods and gives each the place where it does best: a short learned prefix for the"
        " attention, and a wider learned branch beside the feed-forward part."
    ),
    config=Config,
    # Learned as it is, the prefix bears the rate that the branch wants: 0.72 on sentiment (starter encoder).
    # Through a network 1e-3 stays at chance and 3e-4 gives 0.68, with jumps.
    usual=Usual(learning_rate=1e-3, learning_rate_low=5e-5, learning_rate_high=1e-2),
    count=count,
    stored=stored,
    picture=picture,
    memory=memory,
    refuses=lambda config, shape, task: prefix.refuse(config.length, shape),
    mergeable=False,
    identity_at_start=False,
    size_setting="bottleneck",
    good_when=(
        N_("the task is far from what the model has read, such as summaries or translation"),
        N_("you can spend some percent of the model's size on learning"),
    ),
    not_when=(
        N_("the result must be merged or must be very small"),
        N_("a single knob is wanted: this one has two parts to balance"),
    ),
)
ORDER = 1
