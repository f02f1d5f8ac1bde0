"""LoRAPrune: a LoRA correction whose gradients tell which heads and neurons can go."""

from dataclasses import replace

from peft_engine.contract import low_rank, pruning
from peft_engine.contract.card import Memory, MethodCard, Paper, Part, Usual
from peft_engine.contract.problems import Problem
from peft_engine.contract.settings import Choice, Settings, setting
from peft_engine.contract.shape import ModelShape
from peft_engine.contract.texts import N_


class Config(Settings):
    # The paper cuts a fifth or a half of large models. Small ones have less to spare: on translation,
    # untrained 5.520, the test loss is 6.039 when a half is gone and 5.542 when a fifth is.
    ratio: float = setting(
        0.2,
        label=N_("Cut away"),
        help=N_("Share of heads and neurons at the end"),
        expert=N_("pruning ratio"),
        low=0.0,
        high=0.95,
    )
    rank: int = low_rank.rank_setting(8)
    alpha: float = low_rank.alpha_setting()
    targets: tuple[str, ...] = low_rank.targets_setting(low_rank.ALL)
    measure: str = setting(
        "lora",
        label=N_("Importance"),
        help=N_("What tells which parts can go"),
        choices=(
            Choice("lora", N_("Gradients of the correction")),
            Choice("magnitude", N_("Size of the weights")),
        ),
    )
    squared: bool = setting(
        False,
        label=N_("Square the importance"),
        help=N_("As in the paper; the authors' code does not"),
        advanced=True,
    )
    begins: float = setting(
        0.1,
        label=N_("First cut"),
        help=N_("After this share of the run"),
        expert=N_("warm-up"),
        low=0.0,
        high=0.9,
        advanced=True,
    )
    ends: float = setting(
        0.9,
        label=N_("Last cut"),
        help=N_("After this share of the run"),
        low=0.0,
        high=1.0,
        advanced=True,
    )
    interval: float = setting(
        0.02,
        label=N_("Between two cuts"),
        help=N_("Share of the run"),
        expert=N_("pruning frequency"),
        low=0.0,
        high=0.5,
        advanced=True,
    )
    memory: float = setting(
        0.9,
        label=N_("Memory of importance"),
        help=N_("How slowly the running mean follows"),
        low=0.0,
        high=0.999,
        advanced=True,
    )
    spared: float = setting(
        0.1,
        label=N_("Lowest blocks spared"),
        help=N_("Share of the blocks; the last one is too"),
        low=0.0,
        high=0.9,
        advanced=True,
    )
    dropout: float = low_rank.dropout_setting()


def count(config: Config, shape: ModelShape) -> int:
    """rank (in + out) for every chosen matrix."""
    return low_rank.count(config.rank, config.targets, shape)


def picture(config: Config, shape: ModelShape) -> tuple[Part, ...]:
    return (
        *low_rank.parts(config.targets, shape, rank=config.rank),
        Part("feed_forward.inner", N_("neurons that go"), config.ratio),
    )


def memory(config: Config, shape: ModelShape) -> Memory:
    """While scores are made, one matrix's estimated gradient and its product stand in memory."""
    largest = max(
        (one.inputs * one.outputs for one in low_rank.chosen_linears(config.targets, shape)), default=0
    )
    plain = low_rank.memory(config.rank, config.targets, shape, config.dropout)
    return replace(plain, dense_copies=3 * largest)


def refuses(config: Config, shape: ModelShape, task: str) -> Problem | None:
    stacks = (shape.stack("encoder"), shape.stack("decoder"))
    if not any(len(pruning.cut_blocks(config.spared, len(stack))) for stack in stacks):
        return Problem(
            field="spared",
            text=N_("With so many blocks spared, none is left to be cut."),
            advice=N_("Spare fewer of them; a model of one block cannot be cut."),
            cure=0.0,
        )
    if config.ends < config.begins:
        return Problem(
            field="ends",
            text=N_("The last cut comes before the first one."),
            advice=N_("Let it come later."),
            cure=config.begins,
        )
    return low_rank.refuses(config, shape, task)


CARD = MethodCard(
    key="lora_prune",
    label="LoRAPrune",
    paper=Paper(
        authors="Zhang, Chen, Shen, Yang, Ou, Yu, Zhuang",
        year=2024,
        title="LoRAPrune: Structured Pruning Meets Low-Rank Parameter-Efficient Fine-Tuning",
        arxiv="2305.18403",
        venue="Findings of ACL",
    ),
    sentence=N_(
        "Trains a LoRA correction and learns from its gradients which attention heads and neurons the task"
        " can do without. They are cut away, and the result is a smaller and faster model."
    ),
    config=Config,
    # On sentiment (starter encoder, three passes) half of the model gone still gives 0.70 at 7e-4; at 2e-3
    # scores jump while parts are cut.
    usual=Usual(
        learning_rate=7e-4,
        learning_rate_low=5e-5,
        learning_rate_high=5e-3,
        by_task={"text_to_text": 3e-4},  # at 7e-4 the test loss of the comment above is 5.566
    ),
    count=count,
    picture=picture,
    memory=memory,
    refuses=refuses,
    mergeable=True,
    identity_at_start=True,
    size_setting="ratio",
    good_when=(
        N_("the tuned model must be smaller and faster than the base"),
        N_("the whole model's gradients do not fit into memory"),
    ),
    not_when=(N_("one base model is to serve many tasks: each result is a model of its own"),),
)
ORDER = 2
