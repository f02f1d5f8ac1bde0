"""No training: the model as it came."""

from peft_engine.contract.card import Memory, MethodCard, Paper, Usual
from peft_engine.contract.problems import Problem
from peft_engine.contract.settings import Settings
from peft_engine.contract.shape import ModelShape
from peft_engine.contract.tasks import HAS_CLASSES, NEW_HEAD, TASKS
from peft_engine.contract.texts import N_


class Config(Settings):
    """Nothing to set: nothing learns."""


def refuses(config: Config, shape: ModelShape, task: str) -> Problem | None:
    if task not in NEW_HEAD or (task in HAS_CLASSES and shape.kind == "decoder"):
        return None
    return Problem(
        field="method.key",
        text=N_("Without training the new head of a classifier guesses at random."),
        advice=N_("Choose Head only as the reference."),
    )


CARD = MethodCard(
    key="none",
    label=N_("No training"),
    paper=Paper(authors="", year=0, title=""),
    sentence=N_("Nothing learns: the model answers as it came. What any training has to beat."),
    config=Config,
    usual=Usual(learning_rate=1e-3, learning_rate_low=1e-5, learning_rate_high=1e-1),
    count=lambda config, shape: 0,
    picture=lambda config, shape: (),
    memory=lambda config, shape: Memory(backward="none"),
    refuses=refuses,
    tasks=tuple(key for key in TASKS if key not in NEW_HEAD or key in HAS_CLASSES),
    untouched=True,
    mergeable=True,
    mixes="differences",
    identity_at_start=True,
    trains_head=False,
    gradients=False,
    good_when=(
        N_("you want to know where a writing model starts from"),
        N_("you want to know how well it does when it is shown a few examples"),
    ),
)
ORDER = 3
