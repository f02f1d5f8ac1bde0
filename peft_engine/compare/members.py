"""A group and its answers, from which everything about it is told."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.special import stdtrit

from peft_engine.compare import intervals
from peft_engine.compare.facts import Group, Sentence, Spread
from peft_engine.compare.groups import Bundle
from peft_engine.compare.intervals import Estimate, Scores
from peft_engine.compare.learning import run_learned
from peft_engine.compare.scores import BY_RIGHT, ItemScores, scores_of
from peft_engine.compare.sets import DataSet, ids_in
from peft_engine.compare.tables import Table, make_table
from peft_engine.contract.problems import EngineError
from peft_engine.contract.store import RunFolder, RunRecord, RunStore
from peft_engine.contract.texts import N_

REFERENCES = "references"
NEVER_MOVED = N_("Its training loss never moved.")
SOME_NEVER_MOVED = N_("In {count} of its {all} runs the training loss never moved.")
TWICE = N_("Of runs with the same seed the newest counts; left out: {runs}.")


@dataclass(frozen=True)
class Member:
    """A group of runs with what they answered.

    Attributes:
        every: on all data sets that are shared; `table` on those that were chosen. None without a run that
            counts.
    """

    bundle: Bundle
    finished: tuple[RunRecord, ...]
    every: Table | None
    table: Table | None
    flags: tuple[Sentence, ...]

    @property
    def reference(self) -> bool:
        return self.bundle.family == REFERENCES

    @property
    def learned(self) -> bool:
        return not any(flag.text == NEVER_MOVED for flag in self.flags)

    @property
    def lends(self) -> bool:
        """Whether its seeds tell what seeds do to others."""
        return self.table is not None and len(self.table.seeds) > 1 and self.learned and not self.reference


def make_member(
    store: RunStore, bundle: Bundle, sets: Sequence[DataSet], chosen: Sequence[int], metric: str
) -> tuple[Member, list[tuple[str, str]]]:
    """A group with its answers, and (marked text, run) of each finished run that cannot be compared."""
    ids = ids_in(bundle, sets) or []
    counted, answers, lost = [], [], []
    for record in bundle.finished:
        try:
            found = scores_of(RunFolder(store.runs / record.id))
        except EngineError:
            lost.append(
                (N_("Left out, since they have kept no answers that can be read: {runs}."), record.id)
            )
            continue
        whole = [found[given] for given in ids if given in found and _judged(found[given], metric)]
        if len(whole) < len(ids):
            lost.append((N_("Left out, since not all of their answers have a score: {runs}."), record.id))
            continue
        counted.append(record)
        answers.append(whole)
    seeds = [int(record.spec.get("seed", 0)) for record in counted]
    every = make_table(metric, seeds, answers) if answers else None
    if answers and every is None:
        text = N_("Left out, since their own runs have no test item in common: {runs}.")
        lost += [(text, record.id) for record in counted]
        counted = []
    table = Table(metric, every.seeds, tuple(every.sets[place] for place in chosen)) if every else None
    return Member(bundle, tuple(counted), every, table, _flags(store, bundle, counted)), lost


def make_group(
    store: RunStore, member: Member, label: str, others: Sequence[Member], sets: Sequence[DataSet]
) -> Group:
    """What is told of a group.

    Args:
        others: all groups that are compared.
        sets: the data sets that they share.
    """
    bundle, first = member.bundle, next(iter(member.finished or member.bundle.runs), None)
    facts = [_facts(store, record) for record in member.finished]
    per_data: dict[str, Estimate] = {}
    if member.every is not None and len(sets) > 1:
        per_data = {one.name: intervals.estimate(member.every.of(n)) for n, one in enumerate(sets)}
    return Group(
        key=bundle.key,
        label=label,
        method=bundle.method,
        family=bundle.family,
        runs=tuple(bundle.runs),
        finished=tuple(record.id for record in member.finished),
        score=None if member.table is None else intervals.estimate(member.table.whole, lent(member, others)),
        scores=tuple(float(row) for row in member.table.whole.mean(1)) if member.table is not None else (),
        per_data=per_data,
        trainable_parameters=first.trainable_parameters if first else None,
        trainable_ratio=first.trainable_ratio if first else None,
        total_parameters=first.total_parameters if first else None,
        peak_memory_bytes=_spread([record.peak_memory_bytes for record in member.finished]),
        seconds=_spread([record.seconds for record in member.finished]),
        stored_bytes=_spread([stored for stored, _ in facts]),
        forgetting=_spread([forgotten for _, forgotten in facts], interval=True),
        flags=member.flags,
    )


def lent(member: Member, others: Sequence[Member]) -> intervals.Parts | None:
    """What the other contenders tell of the seeds of a group, where all ran with the same."""
    if member.table is None or member.reference or len(member.table.seeds) < 2:
        return None
    means = means_of([m for m in others if m is not member], member.table.seeds)
    return intervals.borrow_from(np.stack(list(means.values())), pair=False) if means else None


def means_of(members: Sequence[Member], seeds: tuple[int, ...]) -> dict[str, Scores]:
    """The mean of each run [seeds], by group, of those contenders that ran with these seeds and learned."""
    return {
        member.bundle.key: member.table.whole.mean(1)
        for member in members
        if member.table is not None and member.table.seeds == seeds and member.lends
    }


def _judged(scores: ItemScores, metric: str) -> bool:
    """Whether its items have what the metric is made of."""
    known = scores.right >= 0 if metric in BY_RIGHT else np.isfinite(scores.values(metric))
    return len(scores) > 0 and bool(known.all())


def _flags(store: RunStore, bundle: Bundle, finished: Sequence[RunRecord]) -> tuple[Sentence, ...]:
    flags = list(bundle.flags)
    if bundle.family != REFERENCES and (bundle.card is None or bundle.card.gradients) and finished:
        still = sum(not run_learned(store.runs / record.id) for record in finished)
        if still == len(finished):
            flags.append(Sentence(NEVER_MOVED))
        elif still:
            flags.append(Sentence(SOME_NEVER_MOVED, {"count": still, "all": len(finished)}))
    if bundle.twice:
        flags.append(Sentence(TWICE, {"runs": ", ".join(record.id for record in bundle.twice)}))
    return tuple(flags)


def _facts(store: RunStore, record: RunRecord) -> tuple[int | None, float | None]:
    """(bytes of what was learned, forgetting) of a finished run; None where it is not known."""
    result = RunFolder(store.runs / record.id).result
    stored = None
    try:
        stored = sum(file.stat().st_size for file in result.glob("*.safetensors")) or None
        told = json.loads((result / "result.json").read_text(encoding="utf-8"))
        losses = told.get("extras", {}).get("forgetting") or {}
        forgotten = float(losses["after"]) - float(losses["before"]) if losses else None
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        return (
            stored,
            None,
        )  # a damaged result leaves its cells empty; the rest is compared
    return stored, forgotten


def _spread(values: Sequence[float | None], *, interval: bool = False) -> Spread | None:
    known = [float(value) for value in values if value is not None]
    if not known:
        return None
    return Spread(sum(known) / len(known), min(known), max(known), _half(known) if interval else None)


def _half(known: Sequence[float]) -> float | None:
    """Half the 95 % interval of the mean, Student's t; None of a single number."""
    count = len(known)
    if count < 2:
        return None
    return float(stdtrit(count - 1, (1 + intervals.LEVEL) / 2) * np.std(known, ddof=1) / np.sqrt(count))
