"""The comparison of finished runs: groups, every pair of them, and what can be said."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, replace
from typing import Any

from peft_engine.compare.differs import rows_of, settings_apart
from peft_engine.compare.facts import Comparison, Group, Sentence
from peft_engine.compare.groups import Bundle, asked_for, bundles, label_apart
from peft_engine.compare.intervals import Estimate
from peft_engine.compare.members import Member, make_group, make_member
from peft_engine.compare.pairs import pairs_of, recommend
from peft_engine.compare.pareto import COSTS, SCORE, front_of
from peft_engine.compare.phrases import listed
from peft_engine.compare.sets import DataSet, chosen_sets, ids_in, metric_of, shared_sets
from peft_engine.compare.verdict import Facts, verdict_of
from peft_engine.contract.extras import plainly
from peft_engine.contract.guessing import Guessing, guessing
from peft_engine.contract.places import Say
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.store import RunFolder, RunStore
from peft_engine.contract.texts import N_, fill

MARGIN_OF_SHARES = 0.01
MARGIN_OF_LOSSES = 0.02
"""Of the best loss."""


def compare(
    store: RunStore, runs: Sequence[str], margin: float | None = None, data: str = "", say: Say = plainly
) -> Comparison:
    """Compare finished runs by their answers on the test part.

    Of runs on several data sets each set counts alike, unless one of them is named.

    Args:
        runs: ids of runs; a race stands for its members, a search for the run that it trained out.
        margin: the difference that matters, in the unit of the metric; usually a hundredth of a share, and
            2 % of the best loss.
        data: the data set to compare on, of several.
        say: puts names together and values into words, where sentences hold such.

    Raises:
        EngineError: there is no such run or data set, or the margin is no size.
    """
    if margin is not None and not 0 <= margin < float("inf"):
        raise EngineError(
            Problem(
                field="margin",
                text=N_("The difference that matters is {value}; it must be 0 or more."),
                advice=N_("0.01 stands for one answer in a hundred."),
                values={"value": str(margin)},
            )
        )
    records, problems = asked_for(store, runs, say)
    every = bundles(store, records)
    sets = shared_sets(every)
    chosen = chosen_sets(sets, data)
    fitting = [bundle for bundle in every if ids_in(bundle, sets) is not None]
    metric, more_is_better = metric_of(fitting[0]) if fitting else ("", True)
    made = [make_member(store, bundle, sets, chosen, metric) for bundle in fitting]
    problems += _left_out([bundle for bundle in every if bundle not in fitting], made, say)
    members = _in_order([member for member, _ in made], more_is_better)
    of_members = [member.bundle for member in members]
    labels = label_apart(of_members, settings_apart(of_members, say), say)
    groups = tuple(
        make_group(store, member, label, members, sets) for member, label in zip(members, labels, strict=True)
    )
    if margin is None:
        best = next((group.score.mean for group in groups if group.score is not None), 0.0)
        margin = MARGIN_OF_SHARES if more_is_better else MARGIN_OF_LOSSES * abs(best)
    pairs = pairs_of(members, more_is_better, margin)
    recommended = recommend(groups, pairs)
    differing, same = rows_of(of_members, say)
    by_guess = _guessing(store, members, [sets[place] for place in chosen]) if metric == "accuracy" else None
    verdict = verdict_of(Facts(metric, margin, groups, pairs, recommended), say)
    guessed = [Sentence(by_guess.text, by_guess.values)] if by_guess is not None else []
    return Comparison(
        task=fitting[0].spec["task"] if fitting else "",
        data=" + ".join(sets[place].name for place in chosen),
        metric=metric,
        more_is_better=more_is_better,
        margin=margin,
        items=min((group.score.items for group in groups if group.score is not None), default=0),
        groups=groups,
        pairs=pairs,
        recommended=recommended,
        verdict=replace(verdict, detail=(*verdict.detail, *guessed)),
        differs=differing,
        alike=same,
        problems=tuple(problems),
        guessing=by_guess,
    )


def as_json(comparison: Comparison) -> dict[str, Any]:
    """The comparison as plain values: sentences in words, groups by their places; `fronts` has those that no
    other one beats in score and in one of the costs at once."""
    verdict = comparison.verdict
    return {
        "task": comparison.task,
        "data": comparison.data,
        "metric": comparison.metric,
        "more_is_better": comparison.more_is_better,
        "margin": comparison.margin,
        "items": comparison.items,
        "groups": [_group(group) for group in comparison.groups],
        "pairs": [{**asdict(pair), "difference": _estimate(pair.difference)} for pair in comparison.pairs],
        "recommended": comparison.recommended,
        "fronts": {cost.key: front_of(comparison, cost, SCORE) for cost in COSTS},
        "verdict": {
            "headline": _sentences(verdict.headline),
            "detail": _sentences(verdict.detail),
            "limit": verdict.limit,
            "more": verdict.more,
            "who": verdict.who,
        },
        "differs": [asdict(row) for row in comparison.differs],
        "alike": [asdict(row) for row in comparison.alike],
        "problems": _sentences(comparison.problems),
        "guessing": comparison.guessing.share if comparison.guessing is not None else None,
    }


def in_words(sentence: Sentence) -> str:
    """A sentence in English."""
    return fill(sentence.text, sentence.values)


def _in_order(members: Iterable[Member], more_is_better: bool) -> list[Member]:
    """Contenders before references, each with the best first and those without a score last."""

    def place(member: Member) -> tuple[bool, bool, float, str]:
        mean = float(member.table.whole.mean()) if member.table is not None else 0.0
        return member.reference, member.table is None, -mean if more_is_better else mean, member.bundle.key

    return sorted(members, key=place)


def _guessing(store: RunStore, members: Sequence[Member], chosen: Sequence[DataSet]) -> Guessing | None:
    """What guessing would give on the chosen data sets, as the first run that counts has kept them."""
    for member in members:
        if member.finished:
            ids = ids_in(member.bundle, chosen) or []
            tasks = {given: one.task for given, one in zip(ids, chosen, strict=True)}
            return guessing(RunFolder(store.runs / member.finished[0].id), tasks)
    return None


def _left_out(
    strangers: Sequence[Bundle], made: Sequence[tuple[Member, list[tuple[str, str]]]], say: Say
) -> list[Sentence]:
    """A sentence for each reason, with the runs that it is the reason of."""
    reasons: dict[str, list[str]] = {}
    if strangers:
        text = N_("Left out, since they learned from other data or for another task: {runs}.")
        reasons[text] = [record.id for bundle in strangers for record in bundle.runs]
    for _, lost in made:
        for text, run in lost:
            reasons.setdefault(text, []).append(run)
    return [Sentence(text, {"runs": listed(runs, say)}) for text, runs in reasons.items()]


def _group(group: Group) -> dict[str, Any]:
    told = asdict(group)
    told["runs"] = [record.id for record in group.runs]
    told["missing"] = [{"id": r.id, "status": r.status} for r in group.runs if r.id not in group.finished]
    told["score"] = _estimate(group.score)
    told["per_data"] = {data: _estimate(found) for data, found in group.per_data.items()}
    told["flags"] = _sentences(group.flags)
    return told


def _estimate(found: Estimate | None) -> dict[str, Any] | None:
    return None if found is None else {**asdict(found), "half": found.half}


def _sentences(sentences: Sequence[Sentence]) -> list[str]:
    return [in_words(sentence) for sentence in sentences]
