"""What a comparison is called on the screen: its columns and measures, and its pairs in sentences."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app import joined
from app.figures import local
from app.i18n import N_, say, tr
from app.state.names import SHARES, duration, metric_name, metric_text
from app.state.run_table import memory_text
from peft_engine.compare.phrases import COSTS
from peft_engine.contract.tasks import parted
from peft_engine.report.words import percent_figures

if TYPE_CHECKING:
    from peft_engine.compare.facts import Comparison, Group, Pair, Sentence, Spread
    from peft_engine.compare.intervals import Estimate

Point = tuple[float, float, float]
"""A mean, and the lowest and highest that go with it."""


def said(sentence: Sentence) -> str:
    """A sentence of the engine in the reader's language."""
    return say(sentence.text, **sentence.values)


def one_text(sentences: tuple[Sentence, ...]) -> str:
    """Several sentences, one after the other."""
    return joined.sentences(said(sentence) for sentence in sentences)


def is_share(metric: str) -> bool:
    """Whether the metric goes from 0 to 1 and is told in percent."""
    return parted(metric)[0] in SHARES


def tick_text(metric: str, value: float) -> str:
    """A round value of an axis: 70 %, 0.25."""
    return (
        tr(N_("{value} %"), value=local(f"{100 * value:.6g}")) if is_share(metric) else local(f"{value:.6g}")
    )


def mean_text(metric: str, found: Estimate) -> str:
    """The mean without a unit, with the decimals that its interval deserves: 88.1, or 0.412."""
    if is_share(metric):
        return local(f"{100 * found.mean:.1f}")
    return local(f"{found.mean:.{_decimals(found.half)}f}")


def limits(metric: str) -> tuple[float, float]:
    """What a metric can be."""
    return (0.0, 1.0) if is_share(metric) else (-math.inf, math.inf)


def possible(metric: str, found: Estimate) -> Point:
    """Mean, low and high of an estimate, as far as the metric can be: no share is below 0 or above 1."""
    least, most = limits(metric)
    return found.mean, max(least, found.low), min(most, found.high)


def cut(metric: str, found: Estimate) -> tuple[bool, bool]:
    """Whether an interval would reach below, and above, what its metric can be."""
    least, most = limits(metric)
    return found.low < least, found.high > most


def sure_text(metric: str, found: Estimate) -> str:
    """How sure a mean is, behind it: "± 2.6"; "≥ 96.5" where the other end lies beyond the whole."""
    _, low, high = possible(metric, found)
    match cut(metric, found):
        case (False, True):
            return f"≥ {local(f'{100 * low:.1f}')}"
        case (True, False):
            return f"≤ {local(f'{100 * high:.1f}')}"
        case (True, True):
            return tr(N_("anything"))
    return half_text(metric, found)


def spread_text(spread: Spread, write: Callable[[float], str]) -> str:
    """What goes with a mean over runs: "1:10 to 3:30", or "± 0.12" of what has an interval.

    Empty where all are the same, or there is one.
    """
    if spread.half is not None:
        return tr(N_("± {half}"), half=write(spread.half)) if spread.half else ""
    low, high = write(spread.low), write(spread.high)
    return tr(N_("{low} to {high}"), low=low, high=high) if low != high else ""


def spread_tip(spread: Spread, write: Callable[[float], str], runs: int) -> str:
    """What a cost rests on, in a sentence or two."""
    values: dict[str, str | int] = {
        "mean": write(spread.mean),
        "low": write(spread.low),
        "high": write(spread.high),
        "count": runs,
    }
    if runs == 1:
        return tr(N_("{mean}: one sample, so what another seed would cost is not known."), **values)
    if values["low"] == values["high"]:
        return tr(N_("{mean} in each of {count} runs."), **values)
    if spread.half is None:
        text = N_("{mean} is the mean of {count} runs, which lie between {low} and {high}.")
        return tr(text, **values)
    values["half"] = write(spread.half)
    return tr(
        N_(
            "{mean} ± {half}: the mean of {count} runs with its 95 % interval. They lie between {low}"
            " and {high}."
        ),
        **values,
    )


def costs_text(comparison: Comparison) -> str:
    """What the ranges of memory, time and stored size are; empty where no group has one."""
    return tr(COSTS) if comparison.costs_differ else ""


def half_text(metric: str, found: Estimate) -> str:
    """Half the interval: ± 2.6."""
    half = (
        local(f"{100 * found.half:.1f}")
        if is_share(metric)
        else local(f"{found.half:.{_decimals(found.half)}f}")
    )
    return tr(N_("± {half}"), half=half)


def range_text(metric: str, found: Estimate) -> str:
    """Where the true value lies: between 85.1 and 90.7 %."""
    _, low, high = possible(metric, found)
    return tr(
        N_("between {low} and {high}, 95 % sure"),
        low=metric_text(metric, low),
        high=metric_text(metric, high),
    )


def _decimals(half: float) -> int:
    return min(4, max(1, 1 - math.floor(math.log10(half)))) if half > 0 else 3


def difference_text(metric: str, difference: float) -> str:
    """How far apart two are, without a sign: 2.5 points, or 0.031."""
    if is_share(metric):
        return tr(N_("{points} points"), points=local(f"{100 * abs(difference):.1f}"))
    return local(f"{abs(difference):.3g}")


def count_text(count: float) -> str:
    """74 k, 22.7 M, 512."""
    for size, unit in ((1e9, N_("{number} G")), (1e6, N_("{number} M")), (1e3, N_("{number} k"))):
        if count >= size * 0.9995:
            return tr(unit, number=local(f"{count / size:.3g}"))
    return f"{count:.0f}"


def ratio_text(ratio: float) -> str:
    """0.33 %: three figures."""
    return tr(N_("{value} %"), value=local(percent_figures(ratio)))


def chance_text(chance: float) -> str:
    """A probability in whole percents: 61 %, <1 %, >99 %."""
    whole = whole_percent(chance)
    if whole in (0, 100):
        return tr(N_("<1 %")) if whole == 0 else tr(N_(">99 %"))
    return tr(N_("{percent} %"), percent=whole)


def whole_percent(chance: float) -> int:
    """What `chance_text` says, as a number; 0 and 100 stand for less than 1 and more than 99."""
    return round(100 * chance)


def pair_text(comparison: Comparison, pair: Pair) -> str:
    """How probable it is that the first of a pair beats the second, and by how much, in sentences."""
    metric, first, second = comparison.metric, comparison.groups[pair.first], comparison.groups[pair.second]
    better = pair.difference.mean >= 0
    values = {
        "first": first.label,
        "second": second.label,
        "chance": chance_text(pair.chance),
        "difference": difference_text(metric, pair.difference.mean),
    }
    chance = tr(N_("{first} beats {second} with a probability of {chance}."), **values)
    by = (
        tr(N_("It is better by {difference}."), **values)
        if better
        else tr(N_("It is worse by {difference}."), **values)
    )
    return joined.sentences((chance, by, outcome_text(comparison, pair)))


def outcome_text(comparison: Comparison, pair: Pair) -> str:
    """What can be said of a pair."""
    first, second = comparison.groups[pair.first].label, comparison.groups[pair.second].label
    match pair.outcome:
        case "first":
            text = N_("Corrected for all pairs, {first} is better.")
        case "second":
            text = N_("Corrected for all pairs, {second} is better.")
        case "alike":
            text = N_("They differ by less than what counts.")
        case "alone":
            text = N_("One of them has a single run, so nothing is told.")
        case _:
            text = N_("Corrected for all pairs, they cannot be told apart.")
    return tr(text, first=first, second=second)


@dataclass(frozen=True)
class Measure:
    """Something that every group has, and that one can be weighed against.

    Attributes:
        key: name of it.
        name: words for a list and for the end of a title.
        better: 1 where more is better, -1 where less is.
        value: of a group, mean, lowest and highest; None where it is not known.
        write: a value in words.
    """

    key: str
    name: str
    better: int
    value: Callable[[Group], Point | None]
    write: Callable[[float], str]
    wide: bool = False
    """Whether groups may differ by powers of ten."""


def measures(comparison: Comparison) -> list[Measure]:
    """Everything that the groups can be weighed by, the score first."""
    metric = comparison.metric
    found = [
        Measure(
            "score",
            metric_name(metric),
            1 if comparison.more_is_better else -1,
            lambda g: possible(metric, g.score) if g.score is not None else None,
            lambda v: metric_text(metric, v),
        ),
        Measure("learns", tr(N_("Parameters that learn")), -1, _learns, count_text, wide=True),
        Measure("memory", tr(N_("Peak memory")), -1, lambda g: _point(g.peak_memory_bytes), memory_text),
        Measure("time", tr(N_("Time")), -1, lambda g: _point(g.seconds), duration),
        Measure(
            "stored", tr(N_("Stored size")), -1, lambda g: _point(g.stored_bytes), stored_text, wide=True
        ),
        Measure(
            "forgetting",
            tr(N_("Forgetting")),
            -1,
            lambda g: _point(g.forgetting),
            loss_text,
        ),
    ]
    return [one for one in found if any(one.value(group) is not None for group in comparison.groups)]


def loss_text(value: float) -> str:
    """Nats per token: 0.12."""
    return local(f"{value:.3g}")


def stored_text(count: float) -> str:
    """412 MB, 297 kB."""
    for size, unit in ((1e9, N_("{value} GB")), (1e6, N_("{value} MB")), (1e3, N_("{value} kB"))):
        if count >= 0.95 * size:
            return tr(unit, value=local(f"{count / size:.3g}"))
    return tr(N_("{value} B"), value=f"{count:.0f}")


def _learns(group: Group) -> Point | None:
    count = group.trainable_parameters
    return None if count is None else (float(count), float(count), float(count))


def _point(spread: Spread | None) -> Point | None:
    return spread.ends if spread is not None else None


def runs_text(group: Group) -> str:
    """What is missing of a group: "2 of 3 runs"; "" where all are there."""
    done, planned = len(group.finished), len(group.runs)
    return "" if done == planned else tr(N_("{done} of {planned} runs"), done=done, planned=planned)


def is_single(group: Group) -> bool:
    """Whether one run is all there is: a sample, from which seeds cannot be told."""
    return len(group.finished) == 1


def seeds_each(comparison: Comparison) -> str:
    """ "3 seeds each"."""
    counts = {len(group.finished) for group in comparison.groups if group.finished and not group.reference}
    if not counts:
        return ""
    if len(counts) > 1:
        return tr(N_("{low} to {high} seeds each"), low=min(counts), high=max(counts))
    return tr(N_("one run each")) if counts == {1} else tr(N_("{count} seeds each"), count=counts.pop())


def equal_text(currency: str) -> str:
    """What is equal for all contenders of a race: "same steps"."""
    words = {
        "steps": N_("same steps"),
        "tokens": N_("same tokens"),
        "minutes": N_("same minutes"),
        "parameters": N_("same number of parameters that learn"),
    }
    return tr(words[currency]) if currency in words else ""


def whole_title(comparison: Comparison) -> str:
    """ "6 methods and 2 references"."""
    beside = sum(group.reference for group in comparison.groups)
    methods = len(comparison.groups) - beside
    first = tr(N_("{count} methods"), count=methods) if methods != 1 else tr(N_("1 method"))
    if not beside:
        return first
    second = tr(N_("{count} references"), count=beside) if beside != 1 else tr(N_("1 reference"))
    return tr(N_("{methods} and {references}"), methods=first, references=second) if methods else second


def seeds_text(comparison: Comparison) -> str:
    """ "means of 3 seeds"."""
    counts = {len(group.finished) for group in comparison.groups if group.finished}
    if not counts:
        return ""
    if counts == {1}:
        return tr(N_("one run each"))
    if len(counts) == 1:
        return tr(N_("means of {count} seeds, 95 % intervals"), count=counts.pop())
    return tr(N_("means of {low} to {high} seeds, 95 % intervals"), low=min(counts), high=max(counts))
