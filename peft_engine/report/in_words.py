"""Scores and differences as a person reads them, in every part of the report of a comparison."""

from peft_engine.compare.facts import Comparison, Group, Sentence
from peft_engine.compare.intervals import Estimate
from peft_engine.compare.phrases import apart, cut, sure
from peft_engine.contract.findings import SHARE_METRICS
from peft_engine.contract.language import local, say, spoken
from peft_engine.contract.metric_names import METRICS
from peft_engine.contract.texts import N_


def told_of(sentence: Sentence) -> str:
    """A sentence of the comparison."""
    return say(sentence.text, **sentence.values)


def metric_words(name: str) -> str:
    """What a metric is called; in English by the name that it has in files and commands."""
    return say(METRICS[name]) if spoken().name and name in METRICS else name


def score_label(comparison: Comparison) -> str:
    """The head of the column of scores."""
    if comparison.metric in SHARE_METRICS:
        return say(N_("Test questions right"))
    return say(N_("Test loss (less is better)"))


def score_cell(comparison: Comparison, group: Group) -> str:
    """88.1 ± 2.6 %, or 1.532 ± 0.020; a dash where nothing has finished."""
    return interval(comparison, group.score) or "–"


def interval(comparison: Comparison, found: Estimate | None) -> str:
    """An estimate with half its interval."""
    if found is None:
        return ""
    if comparison.metric in SHARE_METRICS:
        text = N_("{mean} %, {sure} %") if any(cut(comparison.metric, found)) else N_("{mean} {sure} %")
        return say(text, mean=f"{100 * found.mean:.1f}", sure=sure(comparison.metric, found, say))
    return f"{local(f'{found.mean:.3f}')} ± {local(f'{found.half:.3f}')}"


def unit_text(comparison: Comparison, value: float) -> str:
    """A distance between scores: 2.6 points, or 0.02."""
    return local(apart(comparison.metric, value, say))


def difference_text(comparison: Comparison, mean: float, half: float) -> str:
    """A difference with half its interval: 3.2 ± 1.1 points."""
    if comparison.metric in SHARE_METRICS:
        return say(N_("{mean} ± {half} points"), mean=f"{100 * mean:.1f}", half=f"{100 * half:.1f}")
    return f"{local(f'{mean:.3f}')} ± {local(f'{half:.3f}')}"


def chance_text(chance: float) -> str:
    """61 %; what is nearly sure is not called certain."""
    if chance > 0.99:
        return local(">99 %")
    if chance < 0.01:
        return local("<1 %")
    return local(f"{100 * chance:.0f} %")
