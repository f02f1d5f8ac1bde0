"""What a method gives beyond a score, read by kind: window, report and command line show the same findings.

A finding is made from what lies in a run's extras, whichever method gave it. Every mapping from places of the
model to numbers is drawn by place; what is of no known kind is shown as it is, in a table.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Literal, TypeAlias

from peft_engine.contract import extras_by_place as by_place
from peft_engine.contract.findings import (
    SHARE_METRICS,
    Bin,
    ByRank,
    Change,
    Doubtful,
    Finding,
    Gates,
    Reliability,
    Rest,
    Smaller,
    Style,
    Uncertainty,
    written,
)
from peft_engine.contract.metric_names import METRICS
from peft_engine.contract.places import Say, read_place
from peft_engine.contract.tasks import OF_DATA, parted
from peft_engine.contract.texts import N_, Value, fill

SEARCH, RACE = "search", "race"
"""What a search or a race says of its members, among its extras: shown elsewhere, not as a finding."""

NEAR = 0.01
"""A score so near to the best one, in points of a share or of the score itself, is nearly as good."""


def plainly(text: str, /, **values: Value) -> str:
    """The text as it is marked, filled."""
    return fill(text, values)


FORGETS = 0.01
"""By so large a share must the loss on everyday texts rise to be called forgetting."""

Reader: TypeAlias = Callable[[Mapping[str, Any], Say], Finding | None]


def findings(extras: Mapping[str, Any], say: Say = plainly) -> tuple[Finding, ...]:
    """All that the extras of a run tell, the most telling first; empty where there is nothing.

    What is of one data set of several is called as its metrics are ("calibration@topic") and says in its
    title which one it is of.
    """
    groups: dict[str, dict[str, Any]] = {"": {}}
    for name, value in extras.items():
        if name not in (SEARCH, RACE) and value not in (None, {}, [], ()):
            own, data = parted(name)
            groups.setdefault(data, {})[own] = value
    found: list[Finding] = []
    for names, read in _READERS:
        for data, left in groups.items():
            made = read(left, say) if names[0] in left else None
            if made is not None:
                found.append(_of_data(made, data, say))
                for name in names:
                    left.pop(name, None)
    for data, left in groups.items():
        for name in list(left):
            made = by_place.any_places(name, left, say)
            if made is not None:
                found.append(_of_data(made, data, say))
                left.pop(name)
    rows = tuple(row for data, left in groups.items() for row in _rows(left, say, data))
    if rows:
        found.append(Rest("more", say(N_("More")), "", rows))
    return tuple(found)


def _of_data(found: Finding, data: str, say: Say) -> Finding:
    """The finding with the data set that it is of in its name and title; "" is the whole run."""
    if not data:
        return found
    title = say(N_("{title} ({data})"), title=found.title, data=data)
    return replace(found, key=f"{found.key}{OF_DATA}{data}", title=title)


# -- readers, one for each kind ------------------------------------------------------------------------------


def _score_by_rank(extras: Mapping[str, Any], say: Say) -> Finding | None:
    given = extras["score_by_rank"]
    try:
        metric = str(given["metric"])
        points = tuple((int(each["rank"]), float(each["metrics"][metric])) for each in given["ranks"])
        metrics = tuple(dict(each["metrics"]) for each in given["ranks"])
    except (TypeError, KeyError, ValueError):
        return None
    if not points:
        return None
    style: Style = "share" if metric in SHARE_METRICS else "number"
    best, near = _best_rank(metric, points)
    values: dict[str, Value] = {"best": best[0], "value": written(best[1], style)}
    values |= {"near": near[0], "at": written(near[1], style)}
    own = {
        data: tuple((rank, float(each[name])) for (rank, _), each in zip(points, metrics, strict=True))
        for name in metrics[0]
        for base, data in (parted(name),)
        if base == metric and data and all(name in each for each in metrics)
    }
    if own:
        bests = {data: _best_rank(metric, its)[0] for data, its in own.items()}
        each = ", ".join(
            say(N_("{data} at rank {rank} ({value})"), data=data, rank=rank, value=written(at, style))
            for data, (rank, at) in bests.items()
        )
        text = N_(
            "As the mean of the validation parts of {count} data sets rank {best} does best ({value}); each"
            " by itself: {each}."
        )
        sentence = say(text, count=len(own), each=each, **values)
    else:
        text = (
            N_(
                "On the validation part rank {best} does best ({value}); rank {near} is nearly as good"
                " ({at})."
            )
            if near != best
            else N_("On the validation part rank {best} does best ({value}); no lower one comes near it.")
        )
        sentence = say(text, **values)
    return ByRank("score_by_rank", say(N_("Score at every rank")), sentence, metric, points, metrics, own)


Point: TypeAlias = tuple[int, float]


def _best_rank(metric: str, points: Sequence[Point]) -> tuple[Point, Point]:
    """The best of (rank, score), and the lowest rank that is nearly as good."""
    less = metric in ("loss", "perplexity")
    best = (min if less else max)(points, key=lambda point: point[1])
    room = NEAR * (1 if metric in SHARE_METRICS else abs(best[1])) + 1e-9
    return best, next(point for point in points if abs(point[1] - best[1]) <= room)


def _calibration(extras: Mapping[str, Any], say: Say) -> Finding | None:
    given = extras["calibration"]
    try:
        before, after = (
            tuple(Bin(b["middle"], b["count"], b["confidence"], b["accuracy"]) for b in given[name]["bins"])
            for name in ("before", "after")
        )
        errors = [float(given[name]["expected_error"]) for name in ("before", "after")]
    except (TypeError, KeyError, ValueError):
        return None
    text = N_("Before the fit its certainty was off by {before} points on average, after it by {after}.")
    sentence = say(text, before=f"{100 * errors[0]:.1f}", after=f"{100 * errors[1]:.1f}")
    title = say(N_("Does it know how sure it is?"))
    return Reliability("calibration", title, sentence, before, after, *errors)


def _uncertainty(extras: Mapping[str, Any], say: Say) -> Finding | None:
    given = extras["uncertainty"]
    try:
        right = tuple(int(b["right"]) for b in given["bins"])
        wrong = tuple(int(b["wrong"]) for b in given["bins"])
        least = tuple(
            Doubtful(x["text"], x["prediction"], x["target"], bool(x["right"]), float(x["uncertainty"]))
            for x in given["least_sure"]
        )
        means = given["right"], given["wrong"]
    except (TypeError, KeyError, ValueError):
        return None
    sentence = (
        say(
            N_("Wrong answers are {wrong} uncertain on average, right ones {right}."),
            right=written(means[0], "share"),
            wrong=written(means[1], "share"),
        )
        if None not in means
        else say(N_("{count} answers, from sure to unsure."), count=sum(right) + sum(wrong))
    )
    return Uncertainty("uncertainty", say(N_("How uncertain each answer is")), sentence, right, wrong, least)


def _change(name: str, pair: Sequence[Any], style: Literal["bytes", "count", "seconds"]) -> Change:
    before, after = pair
    return Change(name, float(before), float(after), style)


def _slim(extras: Mapping[str, Any], say: Say) -> Finding | None:
    given = extras["slim"]
    try:
        data = str(given.get("data", ""))
        text = N_("Time for {count} examples of {data}") if data else N_("Time for {count} examples")
        time = say(text, count=int(given["items"]), data=data)
        changes = (
            _change(say(N_("Parameters of the model")), given["parameters"], "count"),
            _change(say(N_("Size of the model")), given["bytes"], "bytes"),
            _change(time, given["batch_seconds"], "seconds"),
        )
        size, seconds = given["bytes"], given["batch_seconds"]
        values = {"size": f"{100 * size[1] / size[0]:.0f}", "times": f"{seconds[0] / seconds[1]:.2g}"}
    except (TypeError, KeyError, ValueError, ZeroDivisionError):
        return None
    sentence = say(
        N_(
            "With its parts cut out the model has {size} % of its size and is {times} times as fast. So it is"
            " in memory; an export keeps zeros in their place, since transformers loads no blocks of unequal"
            " sizes."
        ),
        **values,
    )
    return Smaller("slim", say(N_("Size and speed once cut")), sentence, changes)


def _quantised(extras: Mapping[str, Any], say: Say) -> Finding | None:
    try:
        changes = (
            _change(
                say(N_("The whole base model")),
                (extras["base_bytes"], extras["quantised_base_bytes"]),
                "bytes",
            ),
            _change(
                say(N_("Its rounded matrices")),
                (extras["matrix_bytes"], extras["quantised_matrix_bytes"]),
                "bytes",
            ),
        )
        values = {"share": f"{100 * changes[0].after / changes[0].before:.0f}"}
        values["error"] = written(float(extras["quantisation_error"]), "share")
    except (TypeError, KeyError, ValueError, ZeroDivisionError):
        return None
    sentence = say(
        N_("In few bits the base model takes {share} % of its room; its matrices are off by {error}."),
        **values,
    )
    return Smaller("quantised", say(N_("Room that the base model takes")), sentence, changes)


def _gates(extras: Mapping[str, Any], say: Say) -> Finding | None:
    given = extras["gates"]
    if not isinstance(given, Mapping) or not all(isinstance(v, Mapping) for v in given.values()):
        return None
    names = list(next(iter(given.values())))
    rows = [each.get(name) for each in given.values() for name in names]
    if not names or not all(by_place.is_numbers(row) and len(row) == len(rows[0]) > 0 for row in rows):
        return None
    weights = tuple(tuple(tuple(map(float, each[name])) for name in names) for each in given.values())
    tasks = tuple(str(task) for task in given)
    made = Gates("gates", "", "", tasks, tuple(map(read_place, names)), weights)
    told = []
    for number, task in enumerate(tasks):
        means = made.mean(number)
        most = max(range(len(means)), key=lambda n: means[n])
        told.append(
            say(
                N_("The task {task} leans most on expert {expert} ({share})."),
                task=task,
                expert=most + 1,
                share=written(means[most], "share"),
            )
        )
    title = say(N_("Which experts each task uses"))
    return Gates("gates", title, " ".join(told), tasks, made.places, weights)


def _forgetting(extras: Mapping[str, Any], say: Say) -> Finding | None:
    try:
        before, after = float(extras["forgetting"]["before"]), float(extras["forgetting"]["after"])
    except (TypeError, KeyError, ValueError):
        return None
    text = N_(
        "Everyday texts: {after} nats a token after the training, {before} before; no worse than it was."
    )
    if after > (1 + FORGETS) * before:
        text = N_(
            "Everyday texts: {after} nats a token after the training, {before} before; some is forgotten."
        )
    told = {"before": f"{before:.3f}", "after": f"{after:.3f}"}
    rows = ((say(N_("Loss before")), told["before"]), (say(N_("Loss after")), told["after"]))
    return Rest("forgetting", say(N_("What it kept of everyday language")), say(text, **told), rows)


def _baseline(extras: Mapping[str, Any], say: Say) -> Finding | None:
    given = extras["baseline"]
    try:
        metrics = {str(name): float(value) for name, value in given["metrics"].items()}
        shots, items = f"{float(given['shown']):.3g}", int(given["items"])
    except (AttributeError, TypeError, KeyError, ValueError):
        return None
    text = N_(
        "Asked on the {items} items of the validation part before anything was learned. Examples shown"
        " beforehand: {shots}."
    )
    rows = tuple(
        (_named(name, say), written(value, "share" if parted(name)[0] in SHARE_METRICS else "number"))
        for name, value in metrics.items()
    )
    return Rest("baseline", say(N_("The untouched model")), say(text, items=items, shots=shots), rows)


def _named(metric: str, say: Say) -> str:
    own, data = parted(metric)
    words = say(METRICS[own]) if own in METRICS else own
    return say(N_("{metric}, {data}"), metric=words, data=data) if data else words


_READERS: tuple[tuple[tuple[str, ...], Reader], ...] = (
    (("score_by_rank", "ranks_to_cut", "rank"), _score_by_rank),
    (("ranks", "total_rank"), by_place.ranks),
    (("gates",), _gates),
    (("calibration",), _calibration),
    (("uncertainty",), _uncertainty),
    (("slim",), _slim),
    (("baseline",), _baseline),
    (("forgetting",), _forgetting),
    (("kept", "remaining_parameters", "remaining_share"), by_place.kept_units),
    (("kept_share_by_place", "kept_share"), by_place.kept_share),
    (
        (
            "quantised_base_bytes",
            "base_bytes",
            "matrix_bytes",
            "quantised_matrix_bytes",
            "quantisation_error",
        ),
        _quantised,
    ),
    (("error_by_round", "plain_error"), by_place.rounds),
    (("quantisation_error_by_place",), by_place.rounding),
    (("start_error_by_place",), by_place.start_error),
    (("weight_change",), by_place.weight_change),
    (("distance_from_mean_by_place", "copies"), by_place.apart),
    (("layer_shares",), by_place.layer_shares),
    (("shares", "objective"), by_place.shares),
)
"""The names that a kind uses up, the first of which tells it, and what reads it."""

_NAMES = {
    "prior_precision": N_("How narrow the learned numbers were taken to lie (precision of the prior)"),
    "kept_share": N_("Share that is kept"),
    "copies": N_("Copies"),
    "rank": N_("Rank"),
    "total_rank": N_("All ranks together"),
    "ranks_to_cut": N_("Ranks to which it can be cut"),
}


# -- helpers -------------------------------------------------------------------------------------------------


def _rows(given: Mapping[str, Any], say: Say, before: str = "") -> list[tuple[str, str]]:
    """Names and values, nested ones under their way."""
    rows = []
    for name, value in given.items():
        words = say(_NAMES[name]) if name in _NAMES else str(name).replace("_", " ")
        way = f"{before}, {words}" if before else words
        if isinstance(value, Mapping):
            rows += _rows(value, say, way)
        elif isinstance(value, float):
            rows.append((way, f"{value:.4g}"))
        elif isinstance(value, list | tuple):
            rows.append((way, ", ".join(f"{v:.4g}" if isinstance(v, float) else str(v) for v in value)))
        else:
            rows.append((way, str(value)))
    return rows
