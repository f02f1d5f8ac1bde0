"""Whether what two finished runs have learned can be put together in one model; told by their cards, without
torch."""

from typing import Literal, TypeAlias

from peft_engine.contract import taxonomy
from peft_engine.contract.exports import forms_of
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.spec import ExperimentSpec
from peft_engine.contract.texts import N_

Way: TypeAlias = Literal["differences", "tensors"]
"""What is mixed: the differences that each run made to the model's weights, or the tensors of one and the
same method as they are. Differences can be added, each by as much as is wanted; tensors can be averaged."""


def way_of(left: ExperimentSpec | None, right: ExperimentSpec) -> Way:
    """The way in which two runs are mixed; None at the left is the untouched model.

    Raises:
        EngineError: they cannot be; why, and what would make it possible.
    """
    problem = why_not(left, right)
    if problem is not None:
        raise EngineError(problem)
    return "differences" if _mixes(right) == "differences" else "tensors"


def why_not(left: ExperimentSpec | None, right: ExperimentSpec) -> Problem | None:
    """Why two runs cannot be mixed, and what would make it possible; None where they can.

    That both answer the same question is looked at elsewhere.
    """
    if left is not None and not _same_model(left, right):
        return Problem(
            field="left",
            text=N_("The two runs stand on different models: {left} and {right}."),
            advice=N_("Train both on the same model; then what they learned can be added."),
            values={"left": left.model.key, "right": right.model.key},
        )
    ways = {_mixes(spec) for spec in (left, right) if spec is not None}
    if ways == {"differences"}:
        return None
    if ways == {"tensors"} and left is not None:
        return _why_no_average(left, right)
    refused = next(spec for spec in (right, left) if spec is not None and _mixes(spec) != "differences")
    return Problem(
        field="right" if refused is right else "left",
        text=N_("What {method} learned cannot be added to what another run learned."),
        advice=N_(
            "Choose runs of methods whose results are differences to the weights: LoRA, (IA)³, BitFit, full "
            "fine-tuning and more."
        ),
        values={"method": _label(refused)},
    )


def _why_no_average(left: ExperimentSpec, right: ExperimentSpec) -> Problem | None:
    """Tensors of the same kind can be averaged where both began at the same values: else the same number
    stands for something else in each."""
    if left.method != right.method:
        return Problem(
            field="left",
            text=N_(
                "{left} and {right} differ in their parts or their size, so there is no average of them."
            ),
            advice=N_("Train both with the same method and the same settings."),
            values={"left": _label(left), "right": _label(right)},
        )
    if left.seed != right.seed:
        return Problem(
            field="left",
            text=N_(
                "The two runs of {method} began with different random numbers, with seed {left} and seed "
                "{right}, so their parts do not stand for the same things."
            ),
            advice=N_("Train both from the same seed; then they can be averaged."),
            values={"method": _label(right), "left": left.seed, "right": right.seed},
        )
    return None


def _same_model(left: ExperimentSpec, right: ExperimentSpec) -> bool:
    ours, theirs = left.model, right.model
    hashes = {ours.content_hash, theirs.content_hash} - {""}
    return ours.key == theirs.key and len(hashes) <= 1


def _mixes(spec: ExperimentSpec) -> str:
    """How the method says that its results are mixed; "" where its settings forbid it, or it is not known any
    more."""
    try:
        method = taxonomy.method(spec.method.key)
    except EngineError:
        return ""
    able = method.card.mixes != "differences" or "merged" in forms_of(method, spec.method.settings)
    return method.card.mixes if able else ""


def _label(spec: ExperimentSpec) -> str:
    try:
        return taxonomy.method(spec.method.key).card.label
    except EngineError:
        return spec.method.key
