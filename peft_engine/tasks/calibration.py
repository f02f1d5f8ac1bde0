"""Whether probabilities mean what they say: of what was called 80 % certain, four in five should be right."""

import math
from collections.abc import Sequence
from typing import Any

from peft_engine.tasks.base import ItemScore

BINS = 15
"""Equal steps of confidence, as in Guo et al., On Calibration of Modern Neural Networks, 2017."""


def calibration(scores: Sequence[ItemScore]) -> dict[str, Any]:
    """Expected calibration error, loss, Brier score and the reliability diagram, JSON-ready.

    `bins` has for every step of confidence that occurs: its middle, how many answers, their mean confidence
    and the share of right ones.
    """
    groups: dict[int, list[tuple[float, bool]]] = {}
    brier = 0.0
    for score in scores:
        sure = max(score.probabilities)
        groups.setdefault(min(BINS - 1, int(sure * BINS)), []).append((sure, bool(score.right)))
        target = math.exp(-score.loss)
        brier += sum(p * p for p in score.probabilities) - 2 * target + 1
    bins = [
        {
            "middle": (number + 0.5) / BINS,
            "count": len(group),
            "confidence": sum(sure for sure, _ in group) / len(group),
            "accuracy": sum(right for _, right in group) / len(group),
        }
        for number, group in sorted(groups.items())
    ]
    error = sum(b["count"] * abs(b["confidence"] - b["accuracy"]) for b in bins) / len(scores)
    return {
        "expected_error": error,
        "loss": sum(score.loss for score in scores) / len(scores),
        "brier": brier / len(scores),
        "bins": bins,
    }
