"""LoRAHub: finished LoRAs mixed into one, by a search instead of by gradients."""

from peft_engine.contract import low_rank
from peft_engine.contract.card import Ingredients, Memory, MethodCard, Paper, Part, Usual
from peft_engine.contract.settings import Settings, setting
from peft_engine.contract.shape import ModelShape
from peft_engine.contract.texts import N_


class Config(Settings):
    tries: int = setting(
        40,
        label=N_("Tries"),
        help=N_("How many mixtures the search tries out"),
        expert=N_("max_inference_step"),
        low=2,  # the first is always nothing of any run
        high=10_000,
    )
    examples: int = setting(
        32,
        label=N_("Examples to try on"),
        help=N_("Training examples that judge each mixture"),
        low=1,
        high=4096,
    )
    penalty: float = setting(
        0.05,
        label=N_("Penalty"),
        help=N_("Keeps the shares small; 0 is off"),
        expert=N_("L1 weight"),
        low=0.0,
        high=10.0,
    )
    rank: int = low_rank.rank_setting(8)
    alpha: float = low_rank.alpha_setting()
    targets: tuple[str, ...] = low_rank.targets_setting()
    bound: float = setting(
        1.5,
        label=N_("Largest share"),
        help=N_("No run counts more, with either sign"),
        low=0.1,
        high=10.0,
        advanced=True,
    )
    spread: float = setting(
        0.5,
        label=N_("First spread"),
        help=N_("How far from the best single run the search looks at first"),
        expert=N_("CMA-ES step size (sigma)"),
        low=0.01,
        high=5.0,
        advanced=True,
    )
    inputs: int = 0
    """How many runs are mixed; filled in from the experiment."""


def mixed(config: Config, shape: ModelShape) -> int:
    """The numbers of the one LoRA that comes out."""
    return low_rank.count(config.rank, config.targets, shape)


def memory(config: Config, shape: ModelShape) -> Memory:
    """Nothing goes back; all runs that are mixed are held."""
    return Memory(backward="none", dense_copies=config.inputs * mixed(config, shape))


def picture(config: Config, shape: ModelShape) -> tuple[Part, ...]:
    return low_rank.parts(config.targets, shape, rank=config.rank, label=N_("mixture of finished LoRAs"))


CARD = MethodCard(
    key="lorahub",
    label="LoRAHub",
    paper=Paper(
        authors="Huang, Liu, Lin, Pang, Du, Lin",
        year=2024,
        title="LoraHub: Efficient Cross-Task Generalization via Dynamic LoRA Composition",
        arxiv="2307.13269",
        venue="COLM",
    ),
    sentence=N_(
        "Takes LoRAs that were trained before and searches, on a few examples of a new task, how much of each"
        " makes the best mixture. One number per LoRA is found, and nothing is trained by gradients."
    ),
    config=Config,
    usual=Usual(learning_rate=1e-3, learning_rate_low=1e-4, learning_rate_high=1e-2),
    count=lambda config, shape: config.inputs,
    added=mixed,
    stored=mixed,
    picture=picture,
    memory=memory,
    refuses=low_rank.refuses,
    mergeable=True,
    mixes="differences",
    identity_at_start=True,
    trains_head=False,
    gives="lora",
    ingredients=Ingredients(
        of="lora",
        at_least=2,
        same_settings=("rank", "alpha", "targets"),
        same_labels=True,
        train_first=N_(
            "Train LoRA on this model first, twice or more, with the rank, strength and places set here."
        ),
    ),
    gradients=False,
    steps=lambda config: config.tries,
    good_when=(
        N_("you have LoRAs of related tasks and a handful of examples of a new one"),
        N_("there is no time or memory for training"),
    ),
    not_when=(
        N_("there are enough examples to train: LoRA itself then does better"),
        N_("none of the earlier tasks is akin to the new one"),
    ),
)
ORDER = 1
