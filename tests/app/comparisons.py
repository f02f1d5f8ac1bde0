"""Comparisons made by hand, for the tests of the window: no run stands behind them."""

import math
from dataclasses import replace

from app.state.comparison import Asked, Compared, Curve, Progress
from peft_engine.compare.facts import Comparison, Group, Pair, Row, Sentence, Spread, Verdict
from peft_engine.compare.intervals import Estimate
from peft_engine.contract.store import RunRecord

SIX = (
    # label, key, family, score, half, parameters, ratio, gigabytes, seconds, stored bytes
    ("LoRA", "lora", "reparameterized", 0.881, 0.026, 74_000, 0.0033, 0.97, 126, 297_000),
    ("Sequential Adapter", "sequential", "additive", 0.878, 0.027, 595_000, 0.0256, 1.02, 138, 2_400_000),
    ("MAM Adapter", "mam", "hybrid", 0.874, 0.026, 436_000, 0.0189, 1.08, 156, 1_750_000),
    ("SparseAdapter", "sparse", "unified", 0.868, 0.027, 238_000, 0.0105, 1.02, 144, 960_000),
    ("BitFit", "bitfit", "partial", 0.856, 0.028, 26_000, 0.0012, 0.93, 108, 106_000),
    ("(IA)³", "ia3", "additive", 0.849, 0.029, 14_000, 0.0007, 0.95, 114, 58_000),
    ("Full fine-tuning", "full", "references", 0.889, 0.025, 22_700_000, 1.0, 1.31, 180, 91_000_000),
    ("Head only", "head_only", "references", 0.712, 0.037, 2_310, 0.0001, 0.55, 54, 9_600),
)


def estimate(mean, half, seeds=3, items=500):
    part = (half / 2) ** 2 / 2
    return Estimate(mean, mean - half, mean + half, part if seeds > 1 else None, part, 2.0, seeds, items)


def record(name, status="finished", seed=1):
    return RunRecord(
        id=name, status=status, seconds=126.0, peak_memory_bytes=970_000_000, spec={"seed": seed}
    )


def group(label, key, family, score, half, count, ratio, memory, seconds, stored, *, seeds=3, planned=None):
    runs = [record(f"{key}-{seed}", seed=seed) for seed in range(1, seeds + 1)]
    missing = [record(f"{key}-{seed}", "running", seed) for seed in range(seeds + 1, (planned or seeds) + 1)]
    spread = [(-1) ** n * half / 3 for n in range(seeds)]
    scores = tuple(score + one - sum(spread) / seeds for one in spread) if seeds else ()
    found = estimate(score, half, seeds) if seeds else None

    def spread_of(mean, low, high):
        return Spread(mean, low, high) if seeds > 1 else Spread(mean, mean, mean)

    return Group(
        key=key,
        label=label,
        method=key,
        family=family,
        runs=(*runs, *missing),
        finished=tuple(run.id for run in runs),
        score=found,
        scores=scores,
        trainable_parameters=count,
        trainable_ratio=ratio,
        total_parameters=round(count / ratio),
        peak_memory_bytes=spread_of(memory * 1e9, memory * 0.98e9, memory * 1.03e9),
        seconds=spread_of(seconds, seconds - 2, seconds + 3),
        stored_bytes=spread_of(stored, stored, stored),
    )


def pair(groups, first, second, sign=1):
    one, other = groups[first].score, groups[second].score
    difference = estimate(sign * (one.mean - other.mean), 0.6 * one.half)
    chance = 0.5 * (1 + math.erf(difference.mean / (0.51 * difference.half) / math.sqrt(2)))
    told = chance > 0.96 or chance < 0.04
    outcome = ("first" if difference.mean > 0 else "second") if told else "untold"
    return Pair(
        first, second, difference, chance, 2 * min(chance, 1 - chance), 0.04 if told else 0.4, outcome
    )


def comparison(groups, *, metric="accuracy", margin=0.01, headline=None, differs=(), alike=()):
    scored = [n for n, one in enumerate(groups) if one.score is not None]
    text = (
        headline or "{first} and the {second} cannot be told apart on this test. Both beat BitFit and (IA)³."
    )
    values = {"first": groups[0].label, "second": groups[min(1, len(groups) - 1)].label}
    detail = (
        Sentence("LoRA learns an eighth of what the adapter does, so it is the one to take here."),
        Sentence(
            "The {count} test questions are the limit, not the seeds: about 2,000 would settle it.",
            {"count": 500},
        ),
    )
    return Comparison(
        task="classification",
        data="topic",
        metric=metric,
        more_is_better=metric != "loss",
        margin=margin,
        items=500,
        groups=tuple(groups),
        pairs=tuple(
            pair(groups, a, b, -1 if metric == "loss" else 1) for a in scored for b in scored if a < b
        ),
        recommended=0 if scored else None,
        verdict=Verdict((Sentence(text, values),), detail, "questions", 2000),
        differs=tuple(differs),
        alike=tuple(alike),
    )


def curve(best, seeds=3, runs=10):
    steps = tuple(float(62 * n) for n in range(1, runs + 1))
    mean = tuple(best - 0.4 * math.exp(-5 * n / runs) for n in range(1, runs + 1))
    half = 0.008 if seeds > 1 else 0.0
    return Curve(
        steps=steps,
        tokens=tuple(512 * step for step in steps),
        seconds=tuple(0.2 * step for step in steps),
        memory=tuple(9e8 + 1e6 * n for n in range(runs)),
        mean=mean,
        low=tuple(value - half for value in mean),
        high=tuple(value + half for value in mean),
        runs=seeds,
    )


def settings(groups):
    rates = ("5e-4", "1e-3", "1e-3", "1e-3", "3e-3", "5e-3", "2e-5", "1e-3")
    values = tuple(rates[n % len(rates)] for n in range(len(groups)))
    return (
        (Row("training.learning_rate", "Learning rate", values),),
        (Row("training.batch_size", "Examples per step", ("32",) * len(groups)),),
    )


def six_methods():
    groups = [group(*row) for row in SIX]
    differs, alike = settings(groups)
    return comparison(groups, differs=differs, alike=alike)


def compared(found, *, progress=None, runs=("race-1",)):
    curves = {
        one.key: curve(one.score.mean, one.score.seeds) for one in found.groups if one.score is not None
    }
    return Compared(Asked(tuple(runs)), found, curves, progress)


def two_methods():
    made = comparison([group(*SIX[0], seeds=1), group(*SIX[4], seeds=1)])
    return replace(made, pairs=tuple(replace(pair, outcome="alone") for pair in made.pairs))


def many_methods():
    groups = [
        group(
            f"{SIX[n % 6][0]} with a longer name {n}",
            f"{SIX[n % 6][1]}{n}",
            *SIX[n % 6][2:3],
            0.89 - 0.004 * n,
            *SIX[n % 6][4:],
        )
        for n in range(14)
    ]
    return comparison(groups)


def losses():
    groups = [group(row[0], row[1], row[2], 1.2 + 0.03 * n, 0.02, *row[5:]) for n, row in enumerate(SIX[:4])]
    return comparison(groups, metric="loss", margin=0.024)


def half_done():
    groups = [
        group(*row, seeds=seeds, planned=3) for row, seeds in zip(SIX[:6], (1, 1, 1, 1, 0, 0), strict=True)
    ]
    return comparison(groups)


COMPARED = {
    "six": lambda: compared(six_methods(), progress=Progress("race-1", 24, 24, live=False)),
    "two": lambda: compared(two_methods(), runs=("a", "b")),
    "many": lambda: compared(many_methods()),
    "losses": lambda: compared(losses(), runs=("a", "b")),
    "half": lambda: compared(half_done(), progress=Progress("race-1", 4, 18, live=True)),
}
