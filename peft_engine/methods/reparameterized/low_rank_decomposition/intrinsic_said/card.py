"""Intrinsic SAID: a few hidden numbers that move every weight along fixed random directions."""

from peft_engine.contract.card import Memory, MethodCard, Paper, Part, Usual
from peft_engine.contract.problems import Problem
from peft_engine.contract.settings import Choice, Settings, setting
from peft_engine.contract.shape import BlockShape, ModelShape
from peft_engine.contract.texts import N_


class Config(Settings):
    dimension: int = setting(
        2000,
        label=N_("Numbers to learn"),
        help=N_("All that learns, whatever the model's size"),
        expert=N_("intrinsic dimension"),
        low=10,
        high=200_000,
    )
    where: str = setting(
        "blocks",
        label=N_("Where"),
        help=N_("Which weights are moved"),
        choices=(
            Choice("blocks", N_("Everything in the blocks")),
            Choice("matrices", N_("Matrices of the blocks")),
        ),
    )
    strengths: bool = setting(
        True,
        label=N_("A strength for each tensor"),
        help=N_("Learned too, and paid from the same budget"),
        expert=N_("structure-aware"),
    )


def tensors(config: Config, shape: ModelShape) -> int:
    """At most so many tensors are moved (a fused map counts once in the model, three times here)."""
    return sum(
        sum(1 if config.where == "matrices" or not linear.bias else 2 for _, linear in block.linears())
        + (0 if config.where == "matrices" else 2 * len(block.norms) + 1)
        for block in shape.blocks
    )


def moved(config: Config, shape: ModelShape) -> int:
    """Numbers of the model that are moved."""
    total = 0
    for block in shape.blocks:
        for _, linear in block.linears():
            total += linear.inputs * linear.outputs if config.where == "matrices" else linear.parameters
        total += 0 if config.where == "matrices" else sum(norm.parameters for norm in block.norms)
    return total


def count(config: Config, shape: ModelShape) -> int:
    """Exactly the budget: a strength for each tensor is taken from it."""
    return config.dimension


def picture(config: Config, shape: ModelShape) -> tuple[Part, ...]:
    label = N_("moved along random directions")
    parts = [Part(site, label, 1.0, own=True) for site, _ in shape.blocks[-1].linears()]  # type: ignore[arg-type] # linears() names sites
    if config.where == "blocks":
        parts += [Part("norm", label, 1.0), Part("bias", label, 1.0)]
    return tuple(parts)


def memory(config: Config, shape: ModelShape) -> Memory:
    """Moved weights are full-size copies, the random map is about as long, and a map that moves keeps its
    input."""
    kept = sum(_inputs(block) for block in shape.blocks)
    return Memory(dense_copies=3 * moved(config, shape), kept_per_token=kept // max(shape.layers, 1))


def _inputs(block: BlockShape) -> int:
    """Inputs of a block's maps; query, key and value read the same."""
    read = {"attention.query", "attention.output", "cross.query", "cross.output"}
    return sum(
        linear.inputs
        for site, linear in block.linears()
        if site in read or site in ("feed_forward.up", "feed_forward.down")
    )


def refuses(config: Config, shape: ModelShape, task: str) -> Problem | None:
    needed = tensors(config, shape) if config.strengths else 0
    if config.dimension > needed:
        return None
    return Problem(
        field="dimension",
        text=N_(
            "{dimension} numbers are too few: up to {needed} are taken for the strengths of the tensors."
        ),
        advice=N_("Use {good} or more, or switch the strengths off."),
        values={"dimension": config.dimension, "needed": needed, "good": 2 * needed},
        cure=2 * needed,
    )


CARD = MethodCard(
    key="intrinsic_said",
    label="Intrinsic SAID",
    paper=Paper(
        authors="Aghajanyan, Gupta, Zettlemoyer",
        year=2021,
        title="Intrinsic Dimensionality Explains the Effectiveness of Language Model Fine-Tuning",
        arxiv="2012.13255",
        venue="ACL",
    ),
    sentence=N_(
        "Learns a few hundred or thousand hidden numbers, each of which moves all weights of the model a"
        " little along a random direction that never changes."
    ),
    config=Config,
    usual=Usual(learning_rate=5e-3, learning_rate_low=5e-4, learning_rate_high=5e-2),
    count=count,
    picture=picture,
    memory=memory,
    refuses=refuses,
    mergeable=True,
    mixes="differences",
    identity_at_start=True,
    size_setting="dimension",
    good_when=(
        N_("you want to know how few numbers a task takes"),
        N_("the result must fit into a few kilobytes"),
    ),
    not_when=(N_("time or memory is short: every step rewrites all weights of the blocks"),),
)
ORDER = 2
