"""AdaLoRA: corrections start a little too large, and ranks are taken where they matter least."""

from dataclasses import replace

from peft_engine.contract import low_rank
from peft_engine.contract.card import Memory, MethodCard, Paper, Part, Usual
from peft_engine.contract.problems import Problem
from peft_engine.contract.settings import Settings, setting
from peft_engine.contract.shape import ModelShape
from peft_engine.contract.texts import N_


class Config(Settings):
    rank: int = setting(
        8,
        label=N_("Rank at the end"),
        help=N_("On average over all matrices"),
        expert=N_("target rank"),
        low=1,
        high=512,
    )
    first_rank: int = setting(
        12,
        label=N_("Rank at the start"),
        help=N_("Of every matrix; usually half as much again"),
        expert=N_("initial rank"),
        low=1,
        high=768,
    )
    alpha: float = low_rank.alpha_setting(32.0)
    targets: tuple[str, ...] = low_rank.targets_setting(low_rank.ALL)
    orthogonality: float = low_rank.orthogonality_setting()
    squared: bool = setting(
        False,
        label=N_("Square that term"),
        help=N_("As in the paper; the authors' code does not"),
        advanced=True,
    )
    untouched: float = setting(
        0.1,
        label=N_("Before the first cut"),
        help=N_("Share of the run in which all ranks stay"),
        expert=N_("initial warm-up"),
        low=0.0,
        high=0.9,
        advanced=True,
    )
    settled: float = setting(
        0.3,
        label=N_("After the last cut"),
        help=N_("Share of the run with the ranks settled"),
        expert=N_("final phase"),
        low=0.0,
        high=0.9,
        advanced=True,
    )
    interval: float = setting(
        0.01,
        label=N_("Between two cuts"),
        help=N_("Share of the run"),
        low=0.0,
        high=0.2,
        advanced=True,
    )
    smoothing: float = low_rank.smoothing_setting()
    spread_smoothing: float = low_rank.spread_setting()
    dropout: float = low_rank.dropout_setting()


def count(config: Config, shape: ModelShape) -> int:
    return low_rank.triplets(config.first_rank, config.targets, shape)


def stored(config: Config, shape: ModelShape) -> int:
    """With ranks spread evenly; matrices of different size make it a little more or less."""
    return low_rank.triplets(config.rank, config.targets, shape)


def picture(config: Config, shape: ModelShape) -> tuple[Part, ...]:
    return low_rank.parts(
        config.targets, shape, rank=config.first_rank, label=N_("low-rank correction, shrinking")
    )


def memory(config: Config, shape: ModelShape) -> Memory:
    """A correction keeps its input and the thin product before and after its numbers; importance keeps two
    running averages of all that learns."""
    plain = low_rank.memory(2 * config.first_rank, config.targets, shape, config.dropout)
    return replace(plain, dense_copies=2 * count(config, shape))


def refuses(config: Config, shape: ModelShape, task: str) -> Problem | None:
    found = low_rank.refuses(config, shape, task)
    if found is not None:
        return found
    if config.first_rank < config.rank:
        good = min(config.rank * 3 // 2, low_rank.narrowest(config.targets, shape))
        return Problem(
            field="first_rank",
            text=N_(
                "The rank at the start, {first}, is below the one at the end, {last}: nothing could be cut."
            ),
            advice=N_("Start with {good}."),
            values={"first": config.first_rank, "last": config.rank, "good": good},
            cure=good,
        )
    if config.untouched + config.settled >= 1:
        return Problem(
            field="settled",
            text=N_("No part of the run is left for cutting."),
            advice=N_("Let both shares together stay below the whole."),
            cure=0.0,
        )
    return low_rank.refuses(config, shape, task, "first_rank")


CARD = MethodCard(
    key="adalora",
    label="AdaLoRA",
    paper=Paper(
        authors="Zhang, Chen, Bukharin, He, Cheng, Chen, Zhao",
        year=2023,
        title="Adaptive Budget Allocation for Parameter-Efficient Fine-Tuning",
        arxiv="2303.10512",
        venue="ICLR",
    ),
    sentence=N_(
        "Gives every matrix a slightly too large correction, watches which parts of it matter, and switches"
        " off the least important ones anywhere in the model until the agreed total is reached."
    ),
    config=Config,
    # On topics (starter encoder; validation accuracy after 56, 168 and 285 steps) 0.92, 0.94, 0.94 at 5e-3,
    # and 0.79, 0.93 and 0.95 at 1.2e-3, the highest of the paper.
    # From few pairs of texts the usual rate learns by heart: on translation, untrained 5.520, test loss 5.657
    # at 5e-3, 5.501 at 2e-3 and 5.472 at 7e-4 (chosen by the validation loss, 5.237, 5.023, 5.001).
    usual=Usual(
        learning_rate=5e-3,
        learning_rate_low=2e-4,
        learning_rate_high=2e-2,
        by_task={"text_to_text": 7e-4},
    ),
    count=count,
    stored=stored,
    picture=picture,
    memory=memory,
    refuses=refuses,
    mergeable=True,
    mixes="differences",
    identity_at_start=True,
    size_setting="rank",
    good_when=(
        N_("many matrices share a small budget and you do not know which of them need it"),
        N_("you want to see where in the model the task is learned"),
    ),
    not_when=(N_("the run is very short: importance needs some dozens of steps to show"),),
)
ORDER = 2
