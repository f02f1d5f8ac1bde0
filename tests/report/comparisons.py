"""Comparisons made by hand, with runs behind them, for tests of their report."""

import numpy as np

from peft_engine.compare.facts import Comparison, Group, Pair, Row, Sentence, Spread, Verdict
from peft_engine.compare.intervals import chance, estimate, holm, p_value
from peft_engine.contract import taxonomy
from peft_engine.contract.problems import Problem
from scripts.synthetic_run import Script, make_run, spec

ITEMS = 200


def comparison(store, skills, *, seeds=3, metric="accuracy", failed=(), differs=(), alike=(), names=None):
    """A comparison of methods with these skills (shares that are answered right), its runs in the store.

    Args:
        skills: by method key, best first.
        failed: keys of contenders whose second seed failed; with one seed, all of it.
        names: labels of groups by key, where they are not the cards'.
    """
    luck = np.random.default_rng(7)
    groups, tables = [], []
    for key, skill in skills.items():
        hard = luck.normal(size=ITEMS)
        scores = (skill + 0.1 * hard + 0.2 * luck.normal(size=(seeds, ITEMS)) > 0.5).astype(float)
        if metric == "loss":
            scores = 1 - skill + 0.2 * luck.random((seeds, ITEMS))
        runs = []
        for seed in range(1, seeds + 1):
            broken = key in failed and seed == min(2, seeds)
            script = Script(steps=60, until=20 if broken else 60, best=skill, seed=seed)
            if broken:
                script.end, script.reason = "failed", "out_of_memory"
                script.problems = (Problem(text="The memory <ran> out | at step 20."),)
            runs.append(make_run(store, spec(key, seed=seed), script).record())
        done = [run for run in runs if run.status == "finished"]
        table = scores[[n for n, run in enumerate(runs) if run.status == "finished"]]
        card = taxonomy.methods()[key].card
        tables.append(table if len(done) else None)
        groups.append(
            Group(
                key=key, label=(names or {}).get(key, card.label), method=key, family=card.family,
                runs=tuple(runs),
                finished=tuple(run.id for run in done), score=estimate(table) if done else None,
                scores=tuple(table.mean(1)) if done else (),
                trainable_parameters=1000 * (len(groups) + 1) ** 3,
                trainable_ratio=0.001 * (len(groups) + 1) ** 3, total_parameters=1_000_000,
                peak_memory_bytes=Spread(9.7e8, 9e8, 1e9), seconds=Spread(65.0, 60.0, 70.0),
                stored_bytes=Spread(4e5, 4e5, 4e5),
            )
        )  # fmt: skip
    pairs = _pairs(groups, tables, 1 if metric == "accuracy" else -1)
    ends = {"first": groups[0].label, "second": groups[-1].label}
    headline = Sentence("{first} and {second} cannot be told apart on this test.", ends)
    detail = Sentence("About {more} more seeds would tell.", {"more": 5})
    return Comparison(
        task="classification", data="topic", metric=metric, more_is_better=metric == "accuracy", margin=0.01,
        items=ITEMS, groups=tuple(groups), pairs=tuple(pairs), recommended=0,
        verdict=Verdict((headline,), (detail,), "seeds", 5),
        differs=tuple(Row(*each) for each in differs), alike=tuple(Row(*each) for each in alike),
    )  # fmt: skip


def _pairs(groups, tables, sign):
    found = []
    for first in range(len(groups)):
        for second in range(first + 1, len(groups)):
            one, other = tables[first], tables[second]
            if one is None or other is None:
                continue
            seeds = min(len(one), len(other))
            difference = estimate(sign * (one[:seeds] - other[:seeds]))
            found.append((first, second, difference, p_value(difference), seeds))
    corrected = holm([p for *_, p, _ in found])
    made = []
    for (first, second, difference, p, seeds), fixed in zip(found, corrected, strict=True):
        better = "first" if difference.mean > 0 else "second"
        outcome = "alone" if seeds < 2 else "untold" if fixed > 0.05 else better
        made.append(Pair(first, second, difference, chance(difference), p, fixed, outcome))
    return made
