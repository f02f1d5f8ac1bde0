"""Head only: the reference at the lower end of cost."""

from peft_engine.contract.card import Memory, MethodCard, Paper, Usual
from peft_engine.contract.problems import Problem
from peft_engine.contract.settings import Settings
from peft_engine.contract.shape import ModelShape
from peft_engine.contract.tasks import NEW_HEAD, TASKS
from peft_engine.contract.texts import N_


class Config(Settings):
    """Nothing to set: the new head learns, all else stays."""


def refuses(config: Config, shape: ModelShape, task: str) -> Problem | None:
    if task in NEW_HEAD:
        return None
    return Problem(
        field="method.key",
        text=N_("A model that writes has no new head that could learn alone."),
        advice=N_("Choose No training as the reference."),
    )


CARD = MethodCard(
    key="head_only",
    label=N_("Head only"),
    paper=Paper(authors="", year=0, title=""),
    sentence=N_("The model stays as it is; only the new layer that turns its reading into an answer learns."),
    config=Config,
    usual=Usual(learning_rate=1e-2, learning_rate_low=1e-4, learning_rate_high=1e-1),
    count=lambda config, shape: 0,
    picture=lambda config, shape: (),
    memory=lambda config, shape: Memory(backward="head"),
    refuses=refuses,
    tasks=tuple(key for key in TASKS if key in NEW_HEAD),
    mergeable=True,
    mixes="differences",
    identity_at_start=True,
    good_when=(N_("you want to know what the model can do already"),),
    not_when=(N_("the task is far from what the model has read"),),
)
ORDER = 2
