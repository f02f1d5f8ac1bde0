"""AttentionFusion: one learned question mixes what all layers say."""

from peft_engine.contract import again
from peft_engine.contract.card import Memory, MethodCard, Paper, Part, Usual
from peft_engine.contract.problems import Problem
from peft_engine.contract.settings import Choice, Settings, setting
from peft_engine.contract.shape import ModelShape
from peft_engine.contract.tasks import TASKS
from peft_engine.contract.texts import N_

WHOLE_TEXTS = tuple(key for key, facts in TASKS.items() if facts.head in ("sequence", "choice"))


class Config(Settings):
    pooling: str = setting(
        "mean",
        label=N_("The classifier reads"),
        help=N_("Of an encoder; others: the usual token"),
        expert=N_("pooling"),
        choices=(
            Choice("mean", N_("The mean of all tokens")),
            Choice("first", N_("The first token")),
        ),
    )
    dropout: float = setting(
        0.15,
        label=N_("Dropout"),
        help=N_("Share of the mixture left out at random"),
        low=0.0,
        high=0.9,
        advanced=True,
    )
    normalise: bool = setting(
        True,
        label=N_("Even out the layers"),
        help=N_("Every hidden state to mean 0, variance 1"),
        expert=N_("layer normalisation"),
        advanced=True,
    )
    activation: str = setting(
        "gelu",
        label=N_("Activation"),
        help=N_("The bend behind the mixture"),
        expert=N_("non-linearity"),
        choices=(Choice("gelu", "GELU"), Choice("tanh", "tanh"), Choice("none", N_("None"))),
        advanced=True,
    )


def refuses(config: Config, shape: ModelShape, task: str) -> Problem | None:
    """What is mixed must be as wide as what the head reads, and come from blocks that are used once; the
    mixture stands for the whole text."""
    if task not in WHOLE_TEXTS:
        return Problem(
            field="method.key",
            text=N_("AttentionFusion mixes what the layers say of a whole text; single words get no answer."),
            advice=N_("Choose another method, or a task about whole texts."),
        )
    if shape.width == shape.reads:
        return again.refuse(shape)
    return Problem(
        field="method.key",
        text=N_("The head of this model reads {head} numbers a token, but its blocks give {width}."),
        advice=N_("Choose another model or another method."),
        values={"head": shape.reads, "width": shape.width},
    )


def memory(config: Config, shape: ModelShape) -> Memory:
    """All hidden states of the stack that the head reads, the embedding's among them, are kept for the
    question; two more for the bend and the dropout behind it."""
    states = len(shape.stack("decoder") or shape.stack("encoder")) + 1
    return Memory(
        backward="head", kept_per_token=-(-shape.width * (states + 2) // shape.layers), answers_keep=True
    )


CARD = MethodCard(
    key="attention_fusion",
    label="AttentionFusion",
    paper=Paper(
        authors="Cao, Prakash, Hamza",
        year=2022,
        title="Attention Fusion: a light yet efficient late fusion mechanism for task adaptation in NLU",
        venue="Findings of NAACL",
    ),
    sentence=N_(
        "Only reads the frozen model. One learned question is put to every layer, and for each word the"
        " layers that answer best make up what the classifier gets."
    ),
    config=Config,
    usual=Usual(learning_rate=5e-3, learning_rate_low=1e-4, learning_rate_high=3e-2),
    count=lambda config, shape: shape.width,
    picture=lambda config, shape: (Part("side", N_("question to all layers"), 0.12),),
    memory=memory,
    refuses=refuses,
    tasks=WHOLE_TEXTS,
    mergeable=False,
    identity_at_start=False,
    good_when=(
        N_("training must be fast and take little memory: nothing goes back through the model"),
        N_("what the task needs is known to some layer already, only not to the last one"),
    ),
    not_when=(
        N_("the model has to learn what it does not know: it is read, never changed"),
        N_("texts are to be written"),
    ),
)
ORDER = 4
