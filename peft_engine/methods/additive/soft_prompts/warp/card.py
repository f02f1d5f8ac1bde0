"""WARP: learned vectors around a gap that the model fills with the class."""

from peft_engine.contract import prompt
from peft_engine.contract.card import MethodCard, Paper, Part, Usual
from peft_engine.contract.problems import Problem
from peft_engine.contract.settings import Choice, Settings, setting
from peft_engine.contract.shape import ModelShape
from peft_engine.contract.tasks import HAS_CLASSES
from peft_engine.contract.texts import N_


class Config(Settings):
    length: int = setting(
        4,
        label=N_("Length"),
        help=N_("Learned vectors in every text"),
        expert=N_("number of prompt tokens"),
        unit=N_("tokens"),
        low=1,
        high=200,
    )
    layout: str = setting(
        "around",
        label=N_("Layout"),
        help=N_("Where the vectors stand"),
        expert=N_("template"),
        choices=(
            Choice("around", N_("All around the gap")),
            Choice("spread", N_("A third each: begin, gap, end")),
        ),
    )
    classes: str = setting(
        "words",
        label=N_("Classes start from"),
        help=N_("What stands for each class at first"),
        expert=N_("verbaliser initialisation"),
        choices=(
            Choice("words", N_("Their names as words")),
            Choice("drawn", N_("Random numbers")),
        ),
    )
    vector_rate: float = setting(
        1.0,
        label=N_("Pace of the vectors"),
        help=N_("Their share of the learning rate"),
        expert=N_("learning rate factor"),
        low=0.001,
        high=10.0,
        advanced=True,
    )
    steady: bool = setting(
        True,
        label=N_("Model without dropout"),
        help=N_("The frozen model computes as when it answers"),
        expert=N_("evaluation mode"),
        advanced=True,
    )


def taken(config: Config, shape: ModelShape) -> int:
    """Tokens that a text becomes longer by: the vectors and the gap."""
    return config.length + 1


def reader(shape: ModelShape) -> int:
    """The frozen part of the checkpoint's own head: a square map and a norm, mostly with biases."""
    if shape.classifier == "dense_norm_then_linear":
        return shape.head_before
    return shape.width * shape.width + 3 * shape.width


def refuses(config: Config, shape: ModelShape, task: str) -> Problem | None:
    """What is read in the gap must be as wide as what the rows of the classes stand for."""
    if task not in HAS_CLASSES:
        return Problem(
            field="method.key",
            text=N_("WARP fills the gap with a class; an answer of this task is no class."),
            advice=N_("Choose another method, or a task that sorts texts into classes."),
        )
    if shape.embedding_width != shape.reads:
        return Problem(
            field="method.key",
            text=N_("The words of this model are {words} numbers wide, but its classifier reads {head}."),
            advice=N_("Choose a model whose words are as wide as its blocks, or another method."),
            values={"words": shape.embedding_width, "head": shape.reads},
        )
    return prompt.refuse_length(taken(config, shape), shape, "length", fixed=1)


CARD = MethodCard(
    key="warp",
    label="WARP",
    paper=Paper(
        authors="Hambardzumyan, Khachatrian, May",
        year=2021,
        title="WARP: Word-level Adversarial ReProgramming",
        arxiv="2101.00121",
        venue="ACL",
    ),
    sentence=N_(
        "Leaves a gap in every text and lets the model fill it, as it was trained to. Learned vectors around"
        " the gap ask the question, and one learned row for each class is the answer to look for."
    ),
    config=Config,
    # Validation loss on the small encoder, three seeds: topics 1.346 (head only 1.324) and sentiment 0.627.
    # Eight vectors at 1e-2 that keep 0.3 of it: 1.419 and 0.650; the same four at 7e-3 1.340 and 0.641, eight
    # of them 1.378 on topics, two 1.351, and two at 3e-3 1.385.
    usual=Usual(learning_rate=5e-3, learning_rate_low=1e-4, learning_rate_high=3e-2),
    count=lambda config, shape: config.length * shape.embedding_width,
    added=lambda config, shape: config.length * shape.embedding_width + reader(shape),
    picture=lambda config, shape: (
        Part("before_input", N_("learned vectors and a gap"), min(1.0, 0.15 + config.length / 60)),
        Part("head", N_("one row a class"), 0.2),
    ),
    memory=lambda config, shape: prompt.memory(taken(config, shape), shape),
    refuses=refuses,
    tasks=tuple(sorted(HAS_CLASSES)),
    architectures=("bert", "roberta", "distilbert"),
    kinds=("encoder",),
    mergeable=False,
    identity_at_start=False,
    size_setting="length",
    head=lambda shape, labels: (shape.embedding_width + 1) * labels,
    needs=("masked_lm_head",),
    good_when=(
        N_("there are few examples, and the names of the classes say what they mean"),
        N_("the result must be a few kilobytes, the head included"),
    ),
    not_when=(
        N_("the model was not kept as a masked language model, or writes from left to right"),
        N_("there are thousands of examples: more numbers could learn more from them"),
    ),
)
ORDER = 0
