"""Prefix-tuning: learned keys and values before those of every attention."""

from peft_engine.contract import prefix
from peft_engine.contract.card import Memory, MethodCard, Paper, Usual
from peft_engine.contract.settings import Settings
from peft_engine.contract.shape import ModelShape
from peft_engine.contract.texts import N_


class Config(Settings):
    length: int = prefix.length_setting(10, N_("Length"))
    reparameterise: bool = prefix.reparameterise_setting(
        True, N_("Learn through a small network"), advanced=False
    )
    bottleneck: int = prefix.bottleneck_setting()
    dropout: float = prefix.prefix_dropout_setting()


def count(config: Config, shape: ModelShape) -> int:
    if config.reparameterise:
        return prefix.networks(config.length, config.bottleneck, shape)
    return prefix.flat(config.length, shape)


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
    # The network behind the prefix multiplies every step. On the starter encoder topics want more (0.894 at
    # 3e-4, 0.916 at 1e-3, 0.930 at 2e-3); sentiment and pairs stay at guessing from 1e-3 on. Sentiment hardly
    # begins at 3e-4 (five passes); at 6e-4 validation accuracy came to 0.685.
    usual=Usual(
        learning_rate=3e-4,
        learning_rate_low=1e-5,
        learning_rate_high=3e-2,
        by_task={"classification": 6e-4},
    ),
    count=count,
    stored=lambda config, shape: prefix.flat(config.length, shape),
    picture=lambda config, shape: prefix.parts(config.length, shape),
    memory=lambda config, shape: Memory(
        extra_keys=config.length, extra_positions=prefix.positions_taken(config.length, shape)
    ),
    refuses=lambda config, shape, task: prefix.refuse(config.length, shape),
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
