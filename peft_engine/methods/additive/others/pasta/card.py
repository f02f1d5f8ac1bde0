"""PASTA: learned vectors on the marks that begin, part and end a text."""

from peft_engine.contract import recognised
from peft_engine.contract.card import Memory, MethodCard, Paper, Part, Usual
from peft_engine.contract.settings import Choice, Settings, setting
from peft_engine.contract.shape import ModelShape
from peft_engine.contract.texts import N_


class Config(Settings):
    marks: int = setting(
        4,
        label=N_("Marks"),
        help=N_("How many marks of a text are moved, at most"),
        expert=N_("number of special tokens"),
        low=1,
        high=16,
    )
    dropout: float = setting(
        0.1,
        label=N_("Dropout"),
        help=N_("Share of a vector left out at random"),
        low=0.0,
        high=0.9,
        advanced=True,
    )
    start: str = setting(
        "drawn",
        label=N_("Start"),
        help=N_("First values of the vectors"),
        expert=N_("initialisation"),
        choices=(Choice("drawn", N_("Small random numbers (paper)")), Choice("zero", N_("Zero"))),
        advanced=True,
    )


def count(config: Config, shape: ModelShape) -> int:
    """s d for every block of an encoder, d for every block that writes."""
    return sum((config.marks if block.stack == "encoder" else 1) * shape.width for block in shape.blocks)


def picture(config: Config, shape: ModelShape) -> tuple[Part, ...]:
    return (Part("before_input", N_("pushed marks, before each block"), 0.05 + config.marks / 40),)


CARD = MethodCard(
    key="pasta",
    label="PASTA",
    paper=Paper(
        authors="Yang, Huang, Zhou, Chen",
        year=2023,
        title="Parameter-Efficient Tuning with Special Token Adaptation",
        arxiv="2210.04382",
        venue="EACL",
    ),
    sentence=N_(
        "Gives only the marks at the beginning and the end of a text a learned push before each block. The"
        " words themselves stay untouched and learn of it by looking at the marks, as they do anyway."
    ),
    config=Config,
    # On the starter encoder and sentiment: 0.66 at 1e-2, 0.60 at 3e-3.
    usual=Usual(learning_rate=1e-2, learning_rate_low=2e-4, learning_rate_high=3e-2),
    count=count,
    picture=picture,
    memory=lambda config, shape: Memory(),
    refuses=lambda config, shape, task: recognised.refuse(shape),
    mergeable=False,
    identity_at_start=False,
    size_setting="marks",
    good_when=(
        N_("the result must be tiny, and nothing may be added to the length of a text"),
        N_("an encoder sorts sentences or pairs of them"),
    ),
    not_when=(
        N_("training is short: so few numbers need many passes over the data"),
        N_("the tokenizer sets no marks, or the model writes: one single token is then moved"),
    ),
)
ORDER = 3
