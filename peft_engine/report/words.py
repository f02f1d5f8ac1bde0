"""The result of a run in a sentence, with the luck of the test items taken into account."""

import math
from collections.abc import Mapping
from typing import TypeAlias

from peft_engine.contract.findings import SHARE_METRICS
from peft_engine.contract.language import say
from peft_engine.contract.places import Say
from peft_engine.contract.tasks import MAIN_METRIC, parted
from peft_engine.contract.texts import N_, Value

Words: TypeAlias = tuple[str, dict[str, Value]]
"""A marked text and the values that are to be filled in, so that a window can translate before filling."""

Z95 = 1.959964
"""Two-sided 95 % point of the normal distribution."""

LEAST_PERCENT = 0.001
"""Below it a share is only said to be below it: a power of ten would be no plain word."""


def percent_figures(ratio: float) -> str:
    """A share from 0 to 1 in percent, to three figures: 0.334, and <0.001 of what is next to nothing."""
    percent = 100 * ratio
    return f"<{LEAST_PERCENT}" if 0 < percent < LEAST_PERCENT else f"{percent:.3g}"


def share_interval(right: int, count: int) -> tuple[float, float]:
    """Wilson's 95 % interval for a share (E. B. Wilson, JASA 22, 1927): holds for small counts and shares
    near 0 or 1."""
    if count == 0:
        return 0.0, 1.0
    share, square = right / count, Z95**2
    middle = (share + square / (2 * count)) / (1 + square / count)
    half = Z95 * math.sqrt(share * (1 - share) / count + square / (4 * count**2)) / (1 + square / count)
    return middle - half, middle + half


def accuracy_sentence(method: str, right: int, count: int) -> str:
    """What a person can repeat aloud of a classification result."""
    text, values = accuracy_words(method, right, count)
    return say(text, **values)


def accuracy_words(method: str, right: int, count: int) -> Words:
    """The same, not filled in yet."""
    low, high = share_interval(right, count)
    return (
        N_(
            "{method} answers {right} of {count} test questions right: {share} %. With luck taken into"
            " account, the true share lies between {low} and {high} % (95 % sure)."
        ),
        {
            "method": method,
            "right": right,
            "count": count,
            "share": f"{100 * right / count:.1f}",
            "low": f"{100 * low:.1f}",
            "high": f"{100 * high:.1f}",
        },
    )


def several_words(method: str, metrics: Mapping[str, float], say: Say = say) -> Words | None:
    """The result of a run on several data sets: the mean, and each one's own; None where there was one.

    Args:
        say: puts a data set and its score into words.
    """
    main = "accuracy" if "accuracy" in metrics else "loss"
    own = {data: value for (name, data), value in by_data(metrics).items() if name == main}
    if not own:
        return None
    values: dict[str, Value] = {"method": method, "count": len(own)}
    if main == "accuracy":
        each = _each({data: f"{100 * value:.1f} %" for data, value in own.items()}, say)
        values |= {"share": f"{100 * metrics[main]:.1f}", "each": each}
        return (
            N_(
                "{method} answers {share} % of the test questions right, as the mean over {count} data sets:"
                " {each}."
            ),
            values,
        )
    each = _each({data: f"{value:.3f}" for data, value in own.items()}, say)
    values |= {"loss": f"{metrics[main]:.3f}", "each": each}
    return (
        N_(
            "{method} reaches a test loss of {loss}, as the mean over {count} data sets: {each}. Smaller is"
            " better."
        ),
        values,
    )


def _each(scores: Mapping[str, str], say: Say) -> str:
    """ "topic 88.1 %, sentiment 81.4 %"."""
    return ", ".join(
        say(N_("{setting} {value}"), setting=data, value=score) for data, score in scores.items()
    )


def score_words(method: str, task: str, metrics: Mapping[str, float]) -> Words | None:
    """The result of a task whose answers are neither right nor wrong as a whole; None for other tasks."""
    if task not in _SCORES or MAIN_METRIC[task][0] not in metrics:
        return None
    values: dict[str, Value] = {"method": method}
    for name, value in metrics.items():
        values[name] = f"{100 * value:.1f}" if name in SHARE_METRICS else f"{value:.3g}"
    return _SCORES[task], values


_SCORES = {
    "multi_label": N_(
        "{method} gives the texts of the test part their labels with an F1 of {micro_f1} %; {exact_match} %"
        " of the texts get exactly theirs."
    ),
    "regression": N_(
        "The numbers that {method} gives the test part have a correlation of {pearson} with the true ones,"
        " and differ from them by {mae} on average."
    ),
    "token_classification": N_(
        "{method} marks the test part with an F1 of {entity_f1} %: of what it marks {entity_precision} % is"
        " right, and it finds {entity_recall} % of what is to be marked."
    ),
    "question_answering": N_(
        "{method} finds {exact_match} % of the answers of the test part to the letter; the F1 over their"
        " words is {token_f1} %."
    ),
    "masked_language_modelling": N_(
        "{method} fills {accuracy} % of the gaps of the test part with the very token that stood there; the"
        " perplexity is {perplexity}."
    ),
}


def by_data(metrics: Mapping[str, float]) -> dict[tuple[str, str], float]:
    """The metrics of single data sets, by (name, id of the data set)."""
    return {parted(name): value for name, value in metrics.items() if parted(name)[1]}


def loss_sentence(method: str, before: float | None, after: float) -> str:
    """What a person can repeat aloud of a writing result; losses in nats per token."""
    text, values = loss_words(method, before, after)
    return say(text, **values)


def loss_words(method: str, before: float | None, after: float) -> Words:
    """The same, not filled in yet."""
    if before is None:
        return (
            N_("{method} reaches a test loss of {after}; smaller is better."),
            {"method": method, "after": f"{after:.3f}"},
        )
    values: dict[str, Value] = {"method": method, "before": f"{before:.3f}", "after": f"{after:.3f}"}
    if after < before:
        return (
            N_("With {method} the loss fell from {before} at the first check to {after} on the test part."),
            values,
        )
    return (
        N_("With {method} the loss did not fall: {before} at the first check, {after} on the test part."),
        values,
    )
