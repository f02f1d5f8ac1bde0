"""LoRA: a product of two thin matrices beside chosen weight matrices."""

from peft_engine.contract.card import MethodCard, Paper, Part, Usual
from peft_engine.contract.settings import Choice, Settings, setting
from peft_engine.contract.shape import ModelShape
from peft_engine.contract.texts import N_

SITES = ("query", "key", "value", "output", "up", "gate", "down")


class Config(Settings):
    rank: int = setting(8, label=N_("Rank"), help=N_("How much the correction can express"), low=1, high=512)
    alpha: float = setting(
        16.0,
        label=N_("Strength"),
        help=N_("The correction is multiplied by this over the rank"),
        expert=N_("alpha"),
        low=0.01,
        high=4096.0,
    )
    targets: tuple[str, ...] = setting(
        ("query", "value"),
        label=N_("Where"),
        help=N_("Which matrices get a correction"),
        expert=N_("target modules"),
        choices=(
            Choice("query", N_("Query")),
            Choice("key", N_("Key")),
            Choice("value", N_("Value")),
            Choice("output", N_("Attention output")),
            Choice("up", N_("Feed-forward, widen")),
            Choice("gate", N_("Feed-forward, gate")),
            Choice("down", N_("Feed-forward, narrow")),
        ),
    )
    dropout: float = setting(
        0.0,
        label=N_("Dropout"),
        help=N_("Share of inputs left out at random"),
        low=0.0,
        high=0.9,
        advanced=True,
    )


def chosen(site: str, config: Config) -> bool:
    """Whether a site ("attention.query", "feed_forward.down") gets a correction."""
    return site.rpartition(".")[2] in config.targets


def count(config: Config, shape: ModelShape) -> int:
    """rank (in + out) for every chosen matrix."""
    return sum(
        config.rank * (linear.inputs + linear.outputs)
        for block in shape.blocks
        for site, linear in block.linears()
        if chosen(site, config)
    )


def picture(config: Config, shape: ModelShape) -> tuple[Part, ...]:
    size = min(1.0, 0.15 + config.rank / max(shape.width, 1) * 4)
    sites = [site for site, _ in shape.blocks[-1].linears() if chosen(site, config)]
    return tuple(Part(site, N_("low-rank correction"), size) for site in sites)  # type: ignore[arg-type] # linears() names sites


CARD = MethodCard(
    key="lora",
    label="LoRA",
    paper=Paper(
        authors="Hu, Shen, Wallis, Allen-Zhu, Li, Wang, Wang, Chen",
        year=2022,
        title="LoRA: Low-Rank Adaptation of Large Language Models",
        arxiv="2106.09685",
        venue="ICLR",
    ),
    sentence=N_(
        "Leaves the model as it is and learns a small correction beside a few of its weight matrices. The"
        " correction is the product of two thin matrices, so there is little to learn and little to store."
    ),
    config=Config,
    usual=Usual(learning_rate=2e-3, learning_rate_low=5e-5, learning_rate_high=1e-2),
    count=count,
    picture=picture,
    mergeable=True,
    identity_at_start=True,
    size_setting="rank",
    good_when=(
        N_("you want one safe first choice for almost any task"),
        N_("many small variants must share one base model"),
        N_("the result has to run as fast as the base model"),
    ),
    not_when=(N_("it must be smaller still: look at (IA)³ or BitFit"),),
)
ORDER = 1
