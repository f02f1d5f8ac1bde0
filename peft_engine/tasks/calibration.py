"""Whether probabilities mean what they say: of what was called 80 % certain, four in five should be right."""

import math
from collections.abc import Iterable, Sequence
from typing import Any

from peft_engine.tasks.base import ItemScore, Row

BINS = 15
"""Equal steps of confidence, as in Guo et al., On Calibration of Modern Neural Networks, 2017."""
DOUBT_BINS = 10
LEAST_SURE = 20
TEXT_LENGTH = 160


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


def doubt(probabilities: Sequence[float]) -> float:
    """How uncertain an answer is, from 0 (sure) to 1 (all classes alike): the entropy over its largest."""
    if len(probabilities) < 2:
        return 0.0
    entropy = -sum(p * math.log(p) for p in probabilities if p > 0)
    return min(1.0, max(0.0, entropy / math.log(len(probabilities))))


def uncertainty(scores: Sequence[ItemScore], rows: Iterable[Row]) -> dict[str, Any]:
    """How uncertain the answers are, JSON-ready.

    `bins` counts right and wrong answers in equal steps of uncertainty from 0 to 1; `right` and `wrong` have
    the mean of each kind (None where there is none), and `least_sure` the items of the highest.
    """
    doubts = [doubt(score.probabilities) for score in scores]
    bins = [{"low": n / DOUBT_BINS, "right": 0, "wrong": 0} for n in range(DOUBT_BINS)]
    of_kind: dict[str, list[float]] = {"right": [], "wrong": []}
    for score, value in zip(scores, doubts, strict=True):
        kind = "right" if score.right else "wrong"
        bins[min(DOUBT_BINS - 1, int(value * DOUBT_BINS))][kind] += 1
        of_kind[kind].append(value)
    texts = [" | ".join(v for name, v in row.items() if name not in ("item", "label") and v) for row in rows]
    order = sorted(range(len(scores)), key=lambda n: -doubts[n])[:LEAST_SURE]
    least = [
        {
            "item": scores[n].item,
            "text": texts[n][:TEXT_LENGTH],
            "prediction": scores[n].prediction,
            "target": scores[n].target,
            "right": bool(scores[n].right),
            "uncertainty": doubts[n],
        }
        for n in order
    ]
    means = {kind: sum(found) / len(found) if found else None for kind, found in of_kind.items()}
    return {**means, "bins": bins, "least_sure": least}
