"""Residual Adapter: one small network with its own norm behind every block."""

from peft_engine.contract import narrow
from peft_engine.contract.card import Memory, MethodCard, Paper, Part, Usual
from peft_engine.contract.settings import Choice, Settings, setting
from peft_engine.contract.shape import ModelShape
from peft_engine.contract.texts import N_


class Config(Settings):
    bottleneck: int = narrow.bottleneck_setting()
    start: str = setting(
        "zero_up",
        label=N_("Start"),
        help=N_("What the adapters do before the first step"),
        expert=N_("initialisation"),
        choices=(
            Choice("zero_up", N_("Exactly nothing")),
            Choice("drawn", N_("Something random (paper's code)")),
        ),
        advanced=True,
    )


def count(config: Config, shape: ModelShape) -> int:
    """2dm + m + d for the two maps and 2d for the norm, in every block."""
    return shape.layers * (narrow.numbers(config.bottleneck, shape) + 2 * shape.width)


CARD = MethodCard(
    key="residual_adapter",
    label=N_("Residual Adapter"),
    paper=Paper(
        authors="Lin, Madotto, Fung",
        year=2020,
        title="Exploring Versatile Generative Language Model Via Parameter-Efficient Transfer Learning",
        arxiv="2004.03829",
        venue="Findings of EMNLP",
    ),
    sentence=N_(
        "Lets every block finish undisturbed and then corrects what leaves it, by one small network with a"
        " norm of its own. It was made for models that write."
    ),
    config=Config,
    usual=Usual(learning_rate=1e-3, learning_rate_low=1e-4, learning_rate_high=1e-2),
    count=count,
    picture=lambda config, shape: (
        Part("after_feed_forward", N_("norm and adapter"), narrow.size(config.bottleneck, shape)),
    ),
    # The norm keeps what it reads, the first map what the norm gives, the second the inner values.
    # Nothing learns in the first block or before it.
    memory=lambda config, shape: Memory(kept_per_token=2 * shape.width + config.bottleneck, silent_blocks=1),
    mergeable=False,
    identity_at_start=True,
    size_setting="bottleneck",
    good_when=(
        N_("one writing model is to learn several tasks, each with a file of its own"),
        N_("half the adapters of the Houlsby placement are enough"),
    ),
    not_when=(
        N_("every millisecond of an answer counts: the adapters stay in the way, look at LoRA"),
        N_("what goes on inside a block has to change, and not only what leaves it"),
    ),
)
ORDER = 2
