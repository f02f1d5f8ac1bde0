"""Prompt-tuning: learned vectors before the text."""

from peft_engine.contract import prompt
from peft_engine.contract.card import MethodCard, Paper, Part, Usual
from peft_engine.contract.problems import Problem
from peft_engine.contract.settings import Choice, Settings, setting
from peft_engine.contract.shape import ModelShape
from peft_engine.contract.tasks import LABELLED, TASK_LABELS
from peft_engine.contract.texts import N_


class Config(Settings):
    length: int = setting(
        20,
        label=N_("Length"),
        help=N_("Learned vectors before every text"),
        expert=N_("number of virtual tokens"),
        unit=N_("tokens"),
        low=1,
        high=500,
    )
    start: str = setting(
        "uniform",
        label=N_("Start from"),
        help=N_("First values of the learned vectors"),
        expert=N_("initialisation"),
        choices=(
            Choice("uniform", N_("Random numbers")),
            Choice("words", N_("Words of the model")),
            Choice("classes", N_("Names of the classes")),
            Choice("text", N_("A text")),
        ),
        advanced=True,
    )
    text: str = setting(
        "",
        label=N_("Text to start from"),
        help=N_("Its tokens, repeated or cut to the length"),
        expert=N_("initialisation text"),
        advanced=True,
        when=("start", "text"),
    )


def count(config: Config, shape: ModelShape) -> int:
    """p d"""
    return config.length * shape.embedding_width


def refuses(config: Config, shape: ModelShape, task: str) -> Problem | None:
    """What the vectors start from must be there."""
    if config.start == "text" and not config.text.strip():
        return Problem(
            field="text",
            text=N_("There is no text for the vectors to start from."),
            advice=N_("Write a sentence that says what is to be done, or start from something else."),
        )
    if config.start == "classes" and task not in LABELLED:
        return Problem(
            field="start",
            text=N_("This task has no classes from whose names the vectors could start: {task}."),
            advice=N_("Start from words of the model, or from a text."),
            values={"task": TASK_LABELS[task]},
            cure="words",
        )
    return prompt.refuse_length(config.length, shape, "length")


def picture(config: Config, shape: ModelShape) -> tuple[Part, ...]:
    return (Part("before_input", N_("learned prompt"), min(1.0, 0.15 + config.length / 120)),)


CARD = MethodCard(
    key="prompt_tuning",
    label="Prompt-tuning",
    paper=Paper(
        authors="Lester, Al-Rfou, Constant",
        year=2021,
        title="The Power of Scale for Parameter-Efficient Prompt Tuning",
        arxiv="2104.08691",
        venue="EMNLP",
    ),
    sentence=N_(
        "Puts a short row of learned vectors before every text and changes nothing else. They work like an"
        " instruction that was found by training instead of written."
    ),
    config=Config,
    # On the starter encoder and sentiment, in 355 steps: validation loss 0.653 (accuracy 0.64). Word vectors
    # are a fifth as long; at 4e-3 they stay near chance, at 1e-3 they end at 0.678.
    usual=Usual(learning_rate=2e-2, learning_rate_low=1e-3, learning_rate_high=3e-1),
    count=count,
    picture=picture,
    memory=lambda config, shape: prompt.memory(config.length, shape),
    refuses=refuses,
    mergeable=False,
    mixes="tensors",
    identity_at_start=False,
    size_setting="length",
    good_when=(
        N_("the model is large: the larger, the closer it comes to full fine-tuning"),
        N_("many tasks share one running model, even within one batch"),
    ),
    not_when=(
        N_("the model is small, or the training short: it learns slowly"),
        N_("texts fill the whole length that the model can read"),
    ),
)
ORDER = 1
