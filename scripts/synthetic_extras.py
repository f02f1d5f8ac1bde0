"""What methods give beyond a score, with plausible numbers: for pictures and tests of the window."""

import random
from typing import Any

PLACES = (
    "attention.query",
    "attention.key",
    "attention.value",
    "attention.output",
    "feed_forward.up",
    "feed_forward.down",
)


def by_place(low: float, high: float, *, blocks: int = 6, seed: int = 1) -> dict[str, float]:
    """A number between two for every matrix of an encoder, rising with depth on average."""
    draw = random.Random(seed)
    return {
        f"encoder.{block}.{place}": low + (high - low) * (0.5 * block / blocks + 0.5 * draw.random())
        for block in range(blocks)
        for place in PLACES
    }


def ranks(blocks: int = 6) -> dict[str, Any]:
    """AdaLoRA's and IncreLoRA's."""
    found = {name: round(value) for name, value in by_place(0, 12, blocks=blocks).items()}
    return {"ranks": found, "total_rank": sum(found.values())}


def score_by_rank(largest: int = 8) -> dict[str, Any]:
    """DyLoRA's."""
    told = [
        {"rank": rank, "metrics": {"accuracy": 0.84 - 0.2 * 0.55**rank, "loss": 0.4 + 0.4 * 0.5**rank}}
        for rank in range(1, largest + 1)
    ]
    return {
        "ranks_to_cut": list(range(1, largest + 1)),
        "rank": largest,
        "score_by_rank": {"metric": "accuracy", "items": 110, "ranks": told},
    }


def several_sets() -> dict[str, Any]:
    """DyLoRA's on two data sets: the scores are their means, each one's own stand beside them."""
    topic, pairs = 0.9, 0.7
    told = [
        {
            "rank": rank,
            "metrics": {
                "accuracy": (topic + pairs) / 2 - 0.2 * 0.55**rank - 0.05 * 0.3**rank,
                "accuracy@topic": topic - 0.4 * 0.55**rank,
                "accuracy@pairs": pairs - 0.1 * 0.3**rank,
            },
        }
        for rank in range(1, 9)
    ]
    ranks = {"ranks_to_cut": list(range(1, 9)), "rank": 8}
    return ranks | {"score_by_rank": {"metric": "accuracy", "items": 220, "ranks": told}}


def kept_shares() -> dict[str, Any]:
    """Threshold-Mask's, LT-SFT's and SparseAdapter's."""
    return {"kept_share": 0.94, "kept_share_by_place": by_place(0.82, 1.0)}


def slim() -> dict[str, Any]:
    """LoRAPrune's."""
    kept = {f"encoder.{n}.attention": [6 + n % 3, 12] for n in range(6)}
    kept |= {f"encoder.{n}.feed_forward": [700 + 60 * n, 1536] for n in range(6)}
    return {
        "kept": kept,
        "remaining_parameters": 17_400_000,
        "remaining_share": 0.766,
        "slim": {
            "parameters": [22_713_216, 17_400_000],
            "bytes": [90_852_864, 69_600_000],
            "batch_seconds": [0.182, 0.121],
            "items": 32,
            "difference": 2e-7,
        },
    }


def calibration(items: int = 500) -> dict[str, Any]:
    """Laplace-LoRA's: overconfident before, nearly right after."""

    def bins(sure: list[int], off: float) -> dict[str, Any]:
        told = []
        for number, count in enumerate(sure):
            if count:
                middle = (number + 0.5) / 15
                accuracy = min(1.0, max(0.0, middle - off * middle))
                told.append({"middle": middle, "count": count, "confidence": middle, "accuracy": accuracy})
        error = sum(b["count"] * abs(b["confidence"] - b["accuracy"]) for b in told) / sum(sure)
        return {"expected_error": error, "loss": 0.5, "brier": 0.2, "bins": told}

    before = [0, 0, 0, 0, 4, 6, 9, 13, 16, 20, 26, 35, 48, 80]
    after = [0, 0, 0, 2, 10, 18, 26, 34, 41, 50, 58, 66, 70, 65]
    before.append(items - sum(before))
    after.append(items - sum(after))
    draw = random.Random(3)
    labels = ("place", "number", "person", "thing", "idea")
    texts = (
        "What is the difference between a hurricane and a typhoon, and where does each of them form?",
        "Who was the first to cross the channel?",
        "How far is it from the sun to its nearest star in light years?",
        "Name the capital that lies highest above the sea.",
        "What does the word serendipity mean, and who made it up?",
        "When did the last of the great auks die?",
        "Which instrument has forty-seven strings and seven pedals?",
    )
    least = [
        {
            "item": str(n),
            "text": text,
            "prediction": labels[n % 5],
            "target": labels[n % 5 if n % 3 else (n + 2) % 5],
            "right": bool(n % 3),
            "uncertainty": 0.97 - 0.03 * n - 0.01 * draw.random(),
        }
        for n, text in enumerate(texts)
    ]
    right, wrong = [168, 70, 52, 40, 33, 24, 18, 12, 8, 3], [2, 3, 5, 6, 8, 10, 12, 12, 9, 5]
    return {
        "prior_precision": 41.7,
        "calibration": {"before": bins(before, 0.22), "after": bins(after, 0.04)},
        "uncertainty": {
            "right": 0.21,
            "wrong": 0.58,
            "bins": [
                {"low": n / 10, "right": r, "wrong": w}
                for n, (r, w) in enumerate(zip(right, wrong, strict=True))
            ],
            "least_sure": least,
        },
    }


def gates() -> dict[str, Any]:
    """MOELoRA's: three tasks, four experts."""
    draw = random.Random(5)
    told: dict[str, dict[str, list[float]]] = {}
    for number, task in enumerate(("topic", "sentiment", "pairs")):
        told[task] = {}
        for block in range(6):
            for place in ("attention.query", "attention.value"):
                raw = [0.15 + draw.random() + (1.5 if n == number else 0.0) for n in range(4)]
                told[task][f"encoder.{block}.{place}"] = [one / sum(raw) for one in raw]
    return {"gates": told}


def quantised() -> dict[str, Any]:
    """A base in four bits, and LoftQ's rounds."""
    return {
        "base_bytes": 90_852_864,
        "quantised_base_bytes": 58_300_000,
        "matrix_bytes": 42_467_328,
        "quantised_matrix_bytes": 6_635_520,
        "quantisation_error": 0.086,
        "quantisation_error_by_place": by_place(0.07, 0.11, seed=4),
        "plain_error": 0.086,
        "error_by_round": [0.061, 0.055, 0.052, 0.051, 0.0505],
    }


def mixed() -> dict[str, Any]:
    """LoRAHub's: shares of earlier runs, one of them below zero."""
    shares = {"20261120-101500-ab12": 0.71, "20261120-113000-cd34": -0.24, "20261120-124500-ef56": 0.38}
    return {"shares": shares, "objective": {"first": 0.69, "best": 0.52}}


EXAMPLES: dict[str, tuple[str, dict[str, Any]]] = {
    "ranks": ("adalora", ranks()),
    "cut": ("dylora", score_by_rank()),
    "kept": ("threshold_mask", kept_shares()),
    "slim": ("lora_prune", slim()),
    "calibration": ("laplace_lora", calibration()),
    "calibration of two": (
        "laplace_lora",
        {
            name if name == "prior_precision" else f"{name}@{data}": value
            for data, items in (("topic", 500), ("pairs", 400))
            for name, value in calibration(items).items()
        },
    ),
    "cut of two": ("dylora", several_sets()),
    "gates": ("adamix", gates()),
    "quantised": ("lora", quantised()),
    "moved": ("delta_lora", {"weight_change": by_place(0.001, 0.02, seed=7)}),
    "mixed": ("lorahub", mixed()),
    "apart": ("adamix", {"copies": 4, "distance_from_mean_by_place": by_place(0.1, 0.5, seed=8)}),
    "layers": (
        "attention_fusion",
        {"layer_shares": [0.05, 0.08, 0.11, 0.14, 0.17, 0.21, 0.24], "temperature": 1.3},
    ),
}
"""A name for the picture, the method, and what it gives."""
