"""MOELoRA: a LoRA whose ranks are divided among experts, with a gate that knows only which task it is."""

from peft_engine.contract import low_rank
from peft_engine.contract.card import Memory, MethodCard, Paper, Part, Usual
from peft_engine.contract.problems import Problem
from peft_engine.contract.settings import Choice, Settings, setting
from peft_engine.contract.shape import ModelShape
from peft_engine.contract.texts import N_


class Config(Settings):
    experts: int = setting(
        8,
        label=N_("Experts"),
        help=N_("Small corrections that the tasks share"),
        expert=N_("expert_num"),
        low=1,
        high=64,
    )
    rank: int = setting(
        16,
        label=N_("Rank"),
        help=N_("Divided among the experts"),
        low=1,
        high=512,
    )
    alpha: float = low_rank.alpha_setting(32.0)
    targets: tuple[str, ...] = low_rank.targets_setting(low_rank.ALL)
    gates: str = setting(
        "each",
        label=N_("Gates"),
        help=N_("Whether each matrix has its own"),
        choices=(
            Choice("each", N_("One at each matrix")),
            Choice("shared", N_("One for the whole model")),
        ),
    )
    width: int = setting(
        64,
        label=N_("Task vector"),
        help=N_("Numbers by which a gate knows a task"),
        expert=N_("task_embedding_dim"),
        low=1,
        high=1024,
        advanced=True,
    )
    dropout: float = low_rank.dropout_setting(0.1)


def gate_count(config: Config, shape: ModelShape) -> int:
    """(tasks + experts) width for every gate."""
    matrices = sum(1 for _ in low_rank.chosen_linears(config.targets, shape))
    gates = matrices if config.gates == "each" else 1
    return gates * (shape.sets + config.experts) * config.width


def count(config: Config, shape: ModelShape) -> int:
    """rank (in + out) for every chosen matrix, and the gates."""
    return low_rank.count(config.rank, config.targets, shape) + gate_count(config, shape)


def refuses(config: Config, shape: ModelShape, task: str) -> Problem | None:
    """Some of the matrices are there, and every expert gets the same number of ranks."""
    if config.rank % config.experts == 0:
        return low_rank.refuse_none(config.targets, shape)
    fitting = config.experts * max(1, round(config.rank / config.experts))
    return Problem(
        field="rank",
        text=N_("A rank of {rank} cannot be divided among {experts} experts."),
        advice=N_("Use a multiple of {experts}, such as {fitting}."),
        values={"rank": config.rank, "experts": config.experts, "fitting": fitting},
        cure=fitting,
    )


def picture(config: Config, shape: ModelShape) -> tuple[Part, ...]:
    return low_rank.parts(config.targets, shape, rank=config.rank, label=N_("experts and a gate"))


def memory(config: Config, shape: ModelShape) -> Memory:
    """As of LoRA; the thin product is kept before and after the gate."""
    return low_rank.memory(2 * config.rank, config.targets, shape, config.dropout)


CARD = MethodCard(
    key="moelora",
    label="MOELoRA",
    paper=Paper(
        authors="Liu, Wu, Zhao, Zhu, Xu, Tian, Zheng",
        year=2024,
        title="When MOE Meets LLMs: Parameter Efficient Fine-tuning for Multi-task Medical Applications",
        arxiv="2310.18339",
        venue="SIGIR",
    ),
    sentence=N_(
        "Several tasks are learned in one run. They share a set of small corrections, the experts, and for"
        " each task a gate learns how much of every expert it uses."
    ),
    config=Config,
    # On pairs of texts the loss stood still for 500 of 1,180 steps at 2e-3; at 5e-4 it falls after 200.
    usual=Usual(
        learning_rate=2e-3,
        learning_rate_low=1e-4,
        learning_rate_high=2e-2,
        by_task={"pair_classification": 5e-4},
    ),
    count=count,
    picture=picture,
    memory=memory,
    refuses=refuses,
    mergeable=True,
    mixes="differences",
    identity_at_start=True,
    size_setting="rank",
    good_when=(
        N_("one model must do several related tasks, and some of them have few examples"),
        N_("you want to see which tasks use the same experts"),
    ),
    not_when=(
        N_("there is a single task: plain LoRA does the same with less"),
        N_("nobody can say at answering time which task a text belongs to"),
    ),
)
ORDER = 2
