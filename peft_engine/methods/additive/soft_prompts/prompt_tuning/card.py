"""Prompt-tuning: learned vectors before the text."""

from peft_engine.contract.card import Memory, MethodCard, Paper, Part, Usual
from peft_engine.contract.problems import Problem
from peft_engine.contract.settings import Choice, Settings, setting
from peft_engine.contract.shape import ModelShape
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
        choices=(Choice("uniform", N_("Random numbers")), Choice("words", N_("Words of the model"))),
        advanced=True,
    )


def count(config: Config, shape: ModelShape) -> int:
    """p d"""
    return config.length * shape.embedding_width


def refuses(config: Config, shape: ModelShape, task: str) -> Problem | None:
    """A learned table of positions must leave at least half of itself to the text."""
    if shape.positions is None or config.length <= shape.positions // 2:
        return None
    return Problem(
        field="length",
        text=N_(
            "A prompt of {length} tokens leaves too little of the {positions} positions that this model has."
        ),
        advice=N_("Use at most {most} tokens."),
        values={"length": config.length, "positions": shape.positions, "most": shape.positions // 2},
        cure=shape.positions // 2,
    )


def memory(config: Config, shape: ModelShape) -> Memory:
    taken = 0 if shape.positions is None else config.length
    return Memory(extra_tokens=config.length, extra_positions=taken)


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
    memory=memory,
    refuses=refuses,
    mergeable=False,
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
