"""Prefix-tuning: learned keys and values before those of every attention."""

from peft_engine.contract.card import Memory, MethodCard, Paper, Usual
from peft_engine.contract.prefix import flat, networks, parts, positions_taken, refuse_length
from peft_engine.contract.settings import Settings, setting
from peft_engine.contract.shape import ModelShape
from peft_engine.contract.texts import N_


class Config(Settings):
    length: int = setting(
        10,
        label=N_("Length"),
        help=N_("Learned places that each attention reads"),
        expert=N_("prefix length"),
        unit=N_("places"),
        low=1,
        high=500,
    )
    reparameterise: bool = setting(
        True,
        label=N_("Learn through a small network"),
        help=N_("Steadier training; dropped afterwards"),
        expert=N_("reparameterisation"),
    )
    bottleneck: int = setting(
        512,
        label=N_("Width of that network"),
        help=N_("Only costs while training"),
        expert=N_("bottleneck"),
        low=1,
        high=8192,
        advanced=True,
        when=("reparameterise", True),
    )
    dropout: float = setting(
        0.0,
        label=N_("Dropout"),
        help=N_("Share of prefix numbers left out at random"),
        low=0.0,
        high=0.9,
        advanced=True,
    )


def count(config: Config, shape: ModelShape) -> int:
    if config.reparameterise:
        return networks(config.length, config.bottleneck, shape)
    return flat(config.length, shape)


CARD = MethodCard(
    key="prefix_tuning",
    label="Prefix-tuning",
    paper=Paper(
        authors="Li, Liang",
        year=2021,
        title="Prefix-Tuning: Optimizing Continuous Prompts for Generation",
        arxiv="2101.00190",
        venue="ACL",
    ),
    sentence=N_(
        "Pins learned notes in front of what each attention looks at. Every block gets its own notes, so they"
        " can steer the model deeper than a prompt before the text."
    ),
    config=Config,
    # On the starter encoder 3e-4 learns (0.72 on sentiment) and 1e-3 stays near chance: the network behind
    # the prefix multiplies every step.
    usual=Usual(learning_rate=3e-4, learning_rate_low=1e-5, learning_rate_high=3e-2),
    count=count,
    stored=lambda config, shape: flat(config.length, shape),
    picture=lambda config, shape: parts(config.length, shape),
    memory=lambda config, shape: Memory(
        extra_keys=config.length, extra_positions=positions_taken(config.length, shape)
    ),
    refuses=lambda config, shape, task: refuse_length(config.length, shape),
    mergeable=False,
    identity_at_start=False,
    size_setting="length",
    good_when=(
        N_("the model writes text, from tables or in a given manner"),
        N_("texts must keep their full length"),
    ),
    not_when=(
        N_("the result has to be merged into the model"),
        N_("it must act like the base model before the first step: a prefix never does"),
    ),
)
ORDER = 2
