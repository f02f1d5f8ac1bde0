"""(IA)^3: learned vectors that turn keys, values and inner feed-forward values up or down."""

from peft_engine.contract.card import Memory, MethodCard, Paper, Part, Usual
from peft_engine.contract.problems import Problem
from peft_engine.contract.settings import Choice, Settings, setting
from peft_engine.contract.shape import ModelShape
from peft_engine.contract.texts import N_


class Config(Settings):
    targets: tuple[str, ...] = setting(
        ("key", "value", "feed_forward"),
        label=N_("Where"),
        help=N_("Which signals get a vector of factors"),
        expert=N_("target modules"),
        choices=(
            Choice("key", N_("Attention keys")),
            Choice("value", N_("Attention values")),
            Choice("feed_forward", N_("Inside the feed-forward part")),
        ),
    )


def count(config: Config, shape: ModelShape) -> int:
    """The widths of all chosen signals; those of a decoder that reads an encoder count in both attentions."""
    total = 0
    for block in shape.blocks:
        for site, linear in block.linears():
            name = site.rpartition(".")[2]
            if name in ("key", "value") and name in config.targets:
                total += linear.outputs
            elif name == "down" and "feed_forward" in config.targets:
                total += linear.inputs
    return total


def picture(config: Config, shape: ModelShape) -> tuple[Part, ...]:
    crossed = shape.blocks[-1].cross is not None
    sites = [
        f"{attention}.{name}"
        for attention in ("attention", *(("cross",) if crossed else ()))
        for name in ("key", "value")
        if name in config.targets
    ]
    if "feed_forward" in config.targets:
        sites.append("feed_forward.inner")
    return tuple(Part(site, N_("factors"), 0.15) for site in sites)  # type: ignore[arg-type] # the places are sites


def memory(config: Config, shape: ModelShape) -> Memory:
    """Every multiplication keeps its input. What stands last in the first block leaves the rest alone."""
    behind = set(config.targets) == {"feed_forward"}
    return Memory(
        kept_per_token=-(-count(config, shape) // max(shape.layers, 1)), silent_blocks=1 if behind else 0
    )


def refuses(config: Config, shape: ModelShape, task: str) -> Problem | None:
    if config.targets:
        return None
    return Problem(
        field="targets",
        text=N_("Nothing is chosen to be turned up or down, so nothing would learn."),
        advice=N_("Choose at least one place."),
    )


CARD = MethodCard(
    key="ia3",
    label="(IA)³",
    paper=Paper(
        authors="Liu, Tam, Muqeeth, Mohta, Huang, Bansal, Raffel",
        year=2022,
        title="Few-Shot Parameter-Efficient Fine-Tuning is Better and Cheaper than In-Context Learning",
        arxiv="2205.05638",
        venue="NeurIPS",
    ),
    sentence=N_(
        "Learns a volume knob for every channel of the keys, the values and the inside of the feed-forward"
        " part. Three short lists of numbers a block are all there is to store."
    ),
    config=Config,
    usual=Usual(learning_rate=1e-2, learning_rate_low=1e-3, learning_rate_high=5e-2),
    count=count,
    picture=picture,
    memory=memory,
    refuses=refuses,
    mergeable=True,
    mixes="differences",
    identity_at_start=True,
    good_when=(
        N_("there are few examples"),
        N_("the result must be tiny and cost nothing when the model answers"),
    ),
    not_when=(N_("the model must learn something quite new: LoRA and adapters can express more"),),
)
ORDER = 2
