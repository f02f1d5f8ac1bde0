"""P-tuning: a pattern of learned vectors among the words, made by a small network."""

from peft_engine.contract import prompt
from peft_engine.contract.card import MethodCard, Paper, Part, Usual
from peft_engine.contract.problems import Problem
from peft_engine.contract.settings import Choice, Settings, setting
from peft_engine.contract.shape import ModelShape
from peft_engine.contract.texts import N_


class Config(Settings):
    before: int = setting(
        3,
        label=N_("Before the text"),
        help=N_("Learned vectors before the first part"),
        expert=N_("template"),
        unit=N_("tokens"),
        low=0,
        high=200,
    )
    between: int = setting(
        3,
        label=N_("Between the parts"),
        help=N_("Before the second part of a pair"),
        expert=N_("template"),
        unit=N_("tokens"),
        low=0,
        high=200,
    )
    after: int = setting(
        3,
        label=N_("After the text"),
        help=N_("Learned vectors before the mark that ends it"),
        expert=N_("template"),
        unit=N_("tokens"),
        low=0,
        high=200,
    )
    network: str = setting(
        "lstm",
        label=N_("Made by"),
        help=N_("The network behind the vectors"),
        expert=N_("prompt encoder"),
        choices=(
            Choice("lstm", N_("A recurrent network (paper)")),
            Choice("mlp", N_("Three plain layers")),
        ),
        advanced=True,
    )
    inner: int = setting(
        0,
        label=N_("Width of that network"),
        help=N_("0 is the width of the word vectors"),
        expert=N_("encoder hidden size"),
        low=0,
        high=8192,
        advanced=True,
    )
    layers: int = setting(
        2,
        label=N_("Recurrent layers"),
        help=N_("How many read the vectors one after another"),
        low=1,
        high=8,
        advanced=True,
        when=("network", "lstm"),
    )
    network_rate: float = setting(
        0.01,
        label=N_("Pace of that network"),
        help=N_("Its share of the learning rate"),
        expert=N_("learning rate factor"),
        low=0.001,
        high=10.0,
        advanced=True,
    )


def length(config: Config) -> int:
    return config.before + config.between + config.after


def count(config: Config, shape: ModelShape) -> int:
    """p d for E; then the LSTM's two directions and an MLP of two maps, or an MLP of three."""
    width = shape.embedding_width
    inner = config.inner or width
    total = length(config) * width
    if config.network == "mlp":
        return total + (width + 1) * inner + (inner + 1) * inner + (inner + 1) * width
    each_way = inner // 2
    for layer in range(config.layers):
        reads = inner if layer else width
        total += 2 * 4 * each_way * (reads + each_way + 2)
    return total + (inner + 1) * inner + (inner + 1) * width


def refuses(config: Config, shape: ModelShape, task: str) -> Problem | None:
    """At least one vector, a width that both directions can share, and half of all positions for the text."""
    used = length(config)
    if used == 0:
        return Problem(
            field="before",
            text=N_("The pattern has no place for a learned vector, so nothing would learn."),
            advice=N_("Use 3 before the text."),
            cure=3,
        )
    inner = config.inner or shape.embedding_width
    if config.network == "lstm" and inner % 2:
        return Problem(
            field="inner",
            text=N_("A width of {inner} cannot be shared evenly by the two reading directions."),
            advice=N_("Use {near}."),
            values={"inner": inner, "near": inner + 1},
            cure=inner + 1,
        )
    return prompt.refuse_length(used, shape, "before", alone=False)


CARD = MethodCard(
    key="p_tuning",
    label="P-tuning",
    paper=Paper(
        authors="Liu, Zheng, Du, Ding, Qian, Yang, Tang",
        year=2021,
        title="GPT Understands, Too",
        arxiv="2103.10385",
    ),
    sentence=N_(
        "Scatters learned vectors through the text, like the fixed words of a form around what is filled in."
        " A small network makes them fit together while they are learned, and goes when they are found."
    ),
    config=Config,
    # The head wants 1e-2, the network a hundredth of it: 0.59 on sentiment (starter encoder, three passes);
    # at 2e-3 and a tenth 0.56, and with all at 1e-3 nothing is learned.
    usual=Usual(learning_rate=1e-2, learning_rate_low=1e-4, learning_rate_high=3e-2),
    count=count,
    stored=lambda config, shape: length(config) * shape.embedding_width,
    picture=lambda config, shape: (
        Part("before_input", N_("learned pattern"), min(1.0, 0.15 + length(config) / 60)),
    ),
    memory=lambda config, shape: prompt.memory(length(config), shape),
    refuses=refuses,
    mergeable=False,
    identity_at_start=False,
    good_when=(
        N_("two texts are to be judged together, and something may stand between them"),
        N_("a prompt learned directly will not move"),
    ),
    not_when=(
        N_("the memory for training is short: the network is a thousand times larger than its result"),
        N_("prompts in front of the text are enough: prompt-tuning is simpler"),
    ),
)
ORDER = 3
