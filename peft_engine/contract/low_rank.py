"""What cards of methods with a correction beside chosen matrices share: settings, choice, counts, drawing."""

from collections.abc import Iterator
from typing import Any

from peft_engine.contract.card import Memory, Part
from peft_engine.contract.problems import Problem
from peft_engine.contract.settings import Choice, left_out_setting, setting
from peft_engine.contract.shape import LinearShape, ModelShape
from peft_engine.contract.texts import N_

ALL = ("query", "key", "value", "output", "up", "gate", "down")
"""Every matrix of a block; where the feed-forward part has no gate the name stands for nothing."""


def rank_setting(default: int) -> Any:
    return setting(default, label=N_("Rank"), help=N_("How much the correction can express"), low=1, high=512)


def alpha_setting(default: float = 16.0) -> Any:
    return setting(
        default,
        label=N_("Strength"),
        help=N_("Multiplies the correction, over the rank"),
        expert=N_("alpha"),
        low=0.01,
        high=4096.0,
    )


def targets_setting(
    default: tuple[str, ...] = ("query", "value"), when: tuple[str, Any] | None = None
) -> Any:
    return setting(
        default,
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
        when=when,
    )


def dropout_setting(default: float = 0.0) -> Any:
    return left_out_setting(N_("Share of inputs left out at random"), default=default)


def orthogonality_setting() -> Any:
    return setting(
        0.1,
        label=N_("Orthogonality"),
        help=N_("Weight of the term that keeps ranks apart"),
        low=0.0,
        high=10.0,
    )


def smoothing_setting() -> Any:
    """Of the running mean of importance, beta 1."""
    return setting(
        0.85,
        label=N_("Memory of importance"),
        help=N_("How slowly the running mean follows"),
        expert=N_("beta 1"),
        low=0.0,
        high=0.999,
        advanced=True,
    )


def spread_setting() -> Any:
    """Of its uncertainty, beta 2."""
    return setting(
        0.85,
        label=N_("Memory of its spread"),
        help=N_("How slowly the uncertainty follows"),
        expert=N_("beta 2"),
        low=0.0,
        high=0.999,
        advanced=True,
    )


def chosen(site: str, targets: tuple[str, ...]) -> bool:
    """Whether a site ("attention.query", "cross.value", "feed_forward.down") is among the targets."""
    return site.rpartition(".")[2] in targets


def chosen_linears(targets: tuple[str, ...], shape: ModelShape) -> Iterator[LinearShape]:
    """Every map that gets a correction."""
    for block in shape.blocks:
        for site, linear in block.linears():
            if chosen(site, targets):
                yield linear


def count(rank: int, targets: tuple[str, ...], shape: ModelShape) -> int:
    """rank (in + out) for every chosen matrix."""
    return sum(rank * (linear.inputs + linear.outputs) for linear in chosen_linears(targets, shape))


def inputs_kept(targets: tuple[str, ...], shape: ModelShape) -> int:
    """Numbers kept per token in all blocks because chosen matrices need their inputs, which frozen ones do
    not; query, key and value share theirs, as do the two maps that widen."""
    kept = 0
    for block in shape.blocks:
        for attention in filter(None, (block.attention, block.cross)):
            kept += shape.width if {"query", "key", "value"} & set(targets) else 0
            kept += attention.output.inputs if "output" in targets else 0
        kept += shape.width if {"up", "gate"} & set(targets) else 0
        kept += block.feed_forward.down.inputs if "down" in targets else 0
    return kept


def memory(rank: int, targets: tuple[str, ...], shape: ModelShape, dropout: float = 0.0) -> Memory:
    """A correction keeps its input and the thin product. With dropout every matrix has an input of its own,
    and keeps beside it what was left out, on the CPU as numbers too."""
    matrices = list(chosen_linears(targets, shape))
    kept = sum(2 * matrix.inputs for matrix in matrices) if dropout else inputs_kept(targets, shape)
    early = not {"query", "key", "value"}.isdisjoint(targets)
    behind = set(targets) == {"down"}  # what is corrected last in a block leaves the rest of the first alone
    return Memory(
        kept_per_token=-(-(kept + len(matrices) * rank) // max(shape.layers, 1)),
        silent_attention=not (early or behind),
        silent_blocks=1 if behind else 0,
    )


def triplets(rank: int, targets: tuple[str, ...], shape: ModelShape) -> int:
    """rank (in + out + 1) for every chosen matrix: with a number between the two directions."""
    matrices = sum(1 for _ in chosen_linears(targets, shape))
    return count(rank, targets, shape) + rank * matrices


def parts(
    targets: tuple[str, ...], shape: ModelShape, *, rank: int, label: str = N_("low-rank correction")
) -> tuple[Part, ...]:
    """The drawing: one part at each chosen site, as wide as its rank lets it be."""
    size = min(1.0, 0.15 + rank / max(shape.width, 1) * 4)
    sites = [site for site, _ in shape.blocks[-1].linears() if chosen(site, targets)]
    return tuple(Part(site, label, size) for site in sites)  # type: ignore[arg-type] # linears() names sites


def refuses(config: Any, shape: ModelShape, task: str, field: str = "rank") -> Problem | None:
    """For cards with `targets` and a rank, the setting `field`: some of the matrices are there, and none is
    narrower than the rank (which could not express more then)."""
    found, rank = refuse_none(config.targets, shape), getattr(config, field)
    most = narrowest(config.targets, shape)
    if found is not None or rank <= most:
        return found
    return Problem(
        field=field,
        text=N_("A rank of {rank} is more than the narrowest of the chosen matrices has, which is {most}."),
        advice=N_("Use {most} or less; small ranks such as 8 are a good start."),
        values={"rank": rank, "most": most},
        cure=most,
    )


def narrowest(targets: tuple[str, ...], shape: ModelShape) -> int:
    """The largest rank that all of the chosen matrices can have; 0 where there are none."""
    return min((min(m.inputs, m.outputs) for m in chosen_linears(targets, shape)), default=0)


def refuse_none(targets: tuple[str, ...], shape: ModelShape) -> Problem | None:
    """At least one of the chosen matrices must be there."""
    if any(True for _ in chosen_linears(targets, shape)):
        return None
    return Problem(
        field="targets",
        text=N_("None of the chosen matrices is in this model."),
        advice=N_("Query and value are in every model."),
    )
