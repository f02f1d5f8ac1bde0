"""LT-SFT: train everything to see what moves, rewind, train those numbers alone."""

from peft_engine.contract.card import Memory, MethodCard, Paper, Part, Usual
from peft_engine.contract.settings import Settings, setting
from peft_engine.contract.shape import ModelShape
from peft_engine.contract.texts import N_

RANKED_AT_ONCE = 1 << 21
"""So many numbers are compared at a time when the largest changes are looked for."""


class Config(Settings):
    share: float = setting(
        0.01,
        label=N_("Share that may change"),
        help=N_("Of all numbers of the model"),
        expert=N_("density"),
        low=0.0001,
        high=0.5,
    )
    choosing: float = setting(
        0.25,
        label=N_("Part of the run for choosing"),
        help=N_("Steps in which everything learns"),
        expert=N_("share of the full phase"),
        low=0.05,
        high=0.9,
    )
    choosing_rate: float = setting(
        0.1,
        label=N_("Learning rate while choosing"),
        help=N_("As a part of the rate of the second phase"),
        low=0.001,
        high=1.0,
        advanced=True,
    )
    # Where a model writes, the vectors of words that never occur in an answer are pushed away in every step,
    # move furthest and are all that is chosen: the small decoder learned nothing from instructions (test loss
    # 5.358, as untrained), and without them as much as LoRA does (4.136). Topics: 0.960 with, 0.950 without.
    words: bool = setting(
        False,
        label=N_("Word vectors may change"),
        help=N_("Where texts are sorted; in writing they take all"),
        expert=N_("embeddings"),
        advanced=True,
    )
    l1: float = setting(
        0.0,
        label=N_("Pull towards the start"),
        help=N_("Punishes differences in the second phase"),
        expert=N_("L1 regularisation"),
        low=0.0,
        high=100.0,
        advanced=True,
    )


def count(config: Config, shape: ModelShape) -> int:
    """What learns in the first phase: every number, or all but the word vectors; never an output matrix apart
    from them, in a model that writes."""
    words = shape.vocabulary * shape.embedding_width
    bias = shape.vocabulary if shape.output_bias else 0
    output = 0 if shape.tied or shape.language_head_parameters else words + bias
    return shape.base_parameters - output - (0 if config.words else words)


def kept(config: Config, shape: ModelShape) -> int:
    """How many numbers differ from the base model in the end: floor(share N)."""
    return chosen_of(count(config, shape), config)


def chosen_of(numbers: int, config: Config) -> int:
    return max(1, int(config.share * numbers))


def picture(config: Config, shape: ModelShape) -> tuple[Part, ...]:
    """Filled by the root of the share, so that a hundredth can be seen and more is still more."""
    label, size = N_("a chosen share learns"), config.share**0.5
    if config.words:
        return (Part("all_weights", label, size),)
    sites = [site for site, _ in shape.blocks[-1].linears()]
    return tuple(Part(site, label, size, own=True) for site in (*sites, "norm", "bias"))  # type: ignore[arg-type] # linears() names sites


def memory(config: Config, shape: ModelShape) -> Memory:
    """As full fine-tuning. To choose, the start is brought back, and of the numbers compared at a time, a
    tensor's at most, and of those kept so far there are three copies: 4 bytes of size, 8 of place."""
    numbers = count(config, shape)
    widest = max(m.inputs * m.outputs for block in shape.blocks for _, m in block.linears())
    if config.words:
        widest = max(widest, shape.vocabulary * shape.embedding_width)
    ranked = min(RANKED_AT_ONCE, widest) + kept(config, shape)
    return Memory(weight_gradients=True, closing_bytes=4 * numbers + 3 * 12 * ranked)


CARD = MethodCard(
    key="lt_sft",
    label="LT-SFT",
    paper=Paper(
        authors="Ansell, Ponti, Korhonen, Vulić",
        year=2022,
        title="Composable Sparse Fine-Tuning for Cross-Lingual Transfer",
        arxiv="2110.07560",
        venue="ACL",
    ),
    sentence=N_(
        "Trains the whole model for a while, only to see which numbers move most. Then it goes back to the"
        " start and trains these few alone; the result is a short list of differences."
    ),
    config=Config,
    usual=Usual(learning_rate=1e-3, learning_rate_low=2e-5, learning_rate_high=1e-2),
    count=count,
    added=lambda config, shape: 0,
    stored=lambda config, shape: 2 * kept(config, shape),
    picture=picture,
    memory=memory,
    mergeable=True,
    mixes="differences",
    sparse=True,
    identity_at_start=True,
    size_setting="share",
    good_when=(
        N_("differences of several tasks or languages are to be added up later"),
        N_("you want to see where in the model a task takes place"),
    ),
    not_when=(N_("memory is short: the first phase needs as much as full fine-tuning"),),
)
ORDER = 1
