"""LoRA-FA: a low-rank correction of which one half stays as it was drawn."""

from peft_engine.contract import low_rank
from peft_engine.contract.card import Memory, MethodCard, Paper, Part, Usual
from peft_engine.contract.settings import Choice, Settings, setting
from peft_engine.contract.shape import ModelShape
from peft_engine.contract.texts import N_


class Config(Settings):
    rank: int = low_rank.rank_setting(8)
    alpha: float = low_rank.alpha_setting()
    targets: tuple[str, ...] = low_rank.targets_setting()
    gradient: str = setting(
        "plain",
        label=N_("Gradient"),
        help=N_("As it comes, or fitted to the full one"),
        choices=(Choice("plain", N_("As it comes")), Choice("projected", N_("Fitted"))),
    )
    drawing: str = setting(
        "uniform",
        label=N_("First matrix"),
        help=N_("How the half that never learns is drawn"),
        choices=(
            Choice("uniform", N_("Uniform, as in LoRA")),
            Choice("normal", N_("Normal, variance one over the rank")),
        ),
        advanced=True,
    )
    dropout: float = low_rank.dropout_setting()


def count(config: Config, shape: ModelShape) -> int:
    """rank x out for every chosen matrix."""
    return sum(config.rank * linear.outputs for linear in low_rank.chosen_linears(config.targets, shape))


def both(config: Config, shape: ModelShape) -> int:
    """Numbers added and kept: the half that stays as drawn belongs to the result."""
    return low_rank.count(config.rank, config.targets, shape)


def picture(config: Config, shape: ModelShape) -> tuple[Part, ...]:
    return low_rank.parts(
        config.targets, shape, rank=config.rank, label=N_("low-rank correction, half frozen")
    )


def memory(config: Config, shape: ModelShape) -> Memory:
    """Only the thin product is kept: the wide input is not needed. Dropout keeps what it left out."""
    matrices = list(low_rank.chosen_linears(config.targets, shape))
    kept = sum(config.rank + (matrix.inputs if config.dropout else 0) for matrix in matrices)
    return Memory(kept_per_token=-(-kept // max(shape.layers, 1)))


CARD = MethodCard(
    key="lora_fa",
    label="LoRA-FA",
    paper=Paper(
        authors="Zhang, Zhang, Shi, Chu, Li",
        year=2023,
        title="LoRA-FA: Memory-efficient Low-rank Adaptation for Large Language Models Fine-tuning",
        arxiv="2308.03303",
    ),
    sentence=N_(
        "LoRA with its first thin matrix left as it was drawn: half as much to learn, and the wide inputs"
        " need not be remembered for the backward pass."
    ),
    config=Config,
    usual=Usual(learning_rate=5e-3, learning_rate_low=1e-4, learning_rate_high=2e-2),
    count=count,
    added=both,
    stored=both,
    picture=picture,
    memory=memory,
    refuses=low_rank.refuses,
    mergeable=True,
    mixes="differences",
    identity_at_start=True,
    size_setting="rank",
    gives="lora",
    good_when=(
        N_("all matrices get a correction and memory is short"),
        N_("texts are long, so that remembered inputs outweigh everything else"),
    ),
    not_when=(N_("the rank is very small: the frozen half then sees too little of the input"),),
)
ORDER = 3
