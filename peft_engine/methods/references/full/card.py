"""Full fine-tuning: the reference at the upper end of cost."""

from peft_engine.contract.card import Memory, MethodCard, Paper, Part, Usual
from peft_engine.contract.settings import Settings
from peft_engine.contract.shape import ModelShape
from peft_engine.contract.texts import N_


class Config(Settings):
    """Nothing to set: everything learns."""


def count(config: Config, shape: ModelShape) -> int:
    """Every number of the base model; a language-model head of its own is counted where the task uses it."""
    return shape.base_parameters


CARD = MethodCard(
    key="full",
    label=N_("Full fine-tuning"),
    paper=Paper(authors="", year=0, title=""),
    sentence=N_(
        "Every number of the model learns. The most costly way, and what the others are measured against."
    ),
    config=Config,
    usual=Usual(learning_rate=1e-4, learning_rate_low=1e-5, learning_rate_high=1e-3),
    count=count,
    added=lambda config, shape: 0,
    picture=lambda config, shape: (Part("all_weights", N_("learns"), 1.0),),
    memory=lambda config, shape: Memory(weight_gradients=True),
    mergeable=True,
    mixes="differences",
    identity_at_start=True,
    good_when=(
        N_("the model is small and the data plenty"),
        N_("you need a yardstick for the other methods"),
    ),
    not_when=(N_("memory is short"), N_("many variants of one model have to be kept")),
)
ORDER = 1
