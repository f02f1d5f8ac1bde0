"""BitFit: the biases learn, nothing else."""

from collections.abc import Iterator

from peft_engine.contract.card import MethodCard, Paper, Part, Usual
from peft_engine.contract.problems import Problem
from peft_engine.contract.settings import Choice, Settings, setting
from peft_engine.contract.shape import LinearShape, ModelShape
from peft_engine.contract.texts import N_

SUBSET = ("query", "up")
"""The maps whose biases the paper found to matter most."""
WITH_ADDED = ("query", "key", "value", "output", "up", "down")
"""The maps that can be given a bias where they have none."""


class Config(Settings):
    terms: str = setting(
        "all",
        label=N_("Which biases"),
        help=N_("All of them, or the two kinds that matter most"),
        expert=N_("bias terms"),
        choices=(
            Choice("all", N_("All biases")),
            Choice("subset", N_("Query and feed-forward, widen")),
        ),
    )
    add_biases: bool = setting(
        False,
        label=N_("Add missing biases"),
        help=N_("Where a map has no bias, it gets one of zeros"),
    )


def added_at(config: Config, shape: ModelShape) -> Iterator[tuple[str, LinearShape]]:
    """(site, map) of every map that is given a bias."""
    wanted = WITH_ADDED if config.terms == "all" else SUBSET
    for block in shape.blocks:
        for site, linear in block.linears():
            if config.add_biases and not linear.bias and site.rpartition(".")[2] in wanted:
                yield site, linear


def own(config: Config, shape: ModelShape) -> int:
    """Entries of the model's own biases that learn."""
    if config.terms == "all":
        return shape.base_biases
    return sum(
        linear.outputs
        for block in shape.blocks
        for site, linear in block.linears()
        if linear.bias and site.rpartition(".")[2] in SUBSET
    )


def added(config: Config, shape: ModelShape) -> int:
    return sum(linear.outputs for _, linear in added_at(config, shape))


def count(config: Config, shape: ModelShape) -> int:
    """Every entry of every chosen bias, the model's own and the added ones."""
    return own(config, shape) + added(config, shape)


def picture(config: Config, shape: ModelShape) -> tuple[Part, ...]:
    wanted = WITH_ADDED if config.terms == "all" else SUBSET
    block = shape.blocks[-1]
    return tuple(
        Part(site, N_("bias"), 0.1)  # type: ignore[arg-type] # linears() names sites
        for site, linear in block.linears()
        if site.rpartition(".")[2] in wanted and (linear.bias or config.add_biases)
    )


def refuses(config: Config, shape: ModelShape, task: str) -> Problem | None:
    if count(config, shape):
        return None
    return Problem(
        field="add_biases",
        text=N_("This model has none of these biases, so nothing would learn."),
        advice=N_("Let missing biases be added."),
        cure=True,
    )


CARD = MethodCard(
    key="bitfit",
    label="BitFit",
    paper=Paper(
        authors="Ben Zaken, Ravfogel, Goldberg",
        year=2022,
        title="BitFit: Simple Parameter-efficient Fine-tuning for Transformer-based Masked Language-models",
        arxiv="2106.10199",
        venue="ACL",
    ),
    sentence=N_(
        "Only the offsets learn that the model adds after its maps and norms. They are about one number in a"
        " thousand, and nothing new is built in."
    ),
    config=Config,
    # On the starter encoder and sentiment, after five passes: validation loss 0.663 at 1e-3 and 0.618 at 2e-3
    # (accuracy 0.67); 3e-3 and more stay at chance.
    usual=Usual(learning_rate=2e-3, learning_rate_low=1e-4, learning_rate_high=2e-2),
    count=count,
    added=added,
    picture=picture,
    refuses=refuses,
    mergeable=True,
    mixes="differences",
    sparse=True,
    identity_at_start=True,
    good_when=(
        N_("there is little data and the model has biases, as BERT and GPT-2 do"),
        N_("the result has to run as fast as the base model"),
    ),
    not_when=(
        N_("the model has no biases, as LLaMA and T5: they would have to be added"),
        N_("there is much data: methods with more numbers go further"),
    ),
)
ORDER = 1
