"""Extras that are numbers by place: ranks, kept shares, how far matrices moved, what rounding changed."""

from collections.abc import Mapping, Sequence
from typing import Any

from peft_engine.contract.findings import ByPlace, Finding, Grid, Style, written
from peft_engine.contract.places import Place, Say, by_depth, read_place
from peft_engine.contract.texts import N_, Value

# Each reader gives None where what it finds has another form than it knows; it is then shown as it is.


def ranks(extras: Mapping[str, Any], say: Say) -> Finding | None:
    """The rank that each matrix ended with."""
    values = _places(extras["ranks"])
    if values is None:
        return None
    low, high = min(v for _, v in values), max(v for _, v in values)
    most = next(place for place, value in values if value == high)
    text = (
        N_("All {count} matrices ended at rank {high}, {total} in all.")
        if low == high
        else N_(
            "The {count} matrices ended at ranks from {low} to {high}, {total} in all; {place} has the most."
        )
    )
    total = sum(v for _, v in values)
    words = {"count": len(values), "low": int(low), "high": int(high), "total": int(total)}
    sentence = say(text, **words, place=most.words(say))
    return Grid("ranks", say(N_("Rank of each matrix")), sentence, values, "count")


def kept_share(extras: Mapping[str, Any], say: Say) -> Finding | None:
    """The share of each part that counts, or that changed."""
    values = _places(extras["kept_share_by_place"])
    if values is None:
        return None
    whole = extras.get("kept_share")
    words = _ends(values, "share", say)
    sentence = (
        say(
            N_("{whole} of the numbers count: least of {lowest} ({low}), most of {highest} ({high})."),
            whole=written(float(whole), "share"),
            **words,
        )
        if isinstance(whole, int | float)
        else say(N_("Least is kept of {lowest} ({low}), most of {highest} ({high})."), **words)
    )
    title = say(N_("Share that is kept of each part"))
    return ByPlace("kept_share_by_place", title, sentence, values, "share")


def weight_change(extras: Mapping[str, Any], say: Say) -> Finding | None:
    """By what share of its size each of the model's own matrices moved."""
    values = _places(extras["weight_change"])
    if values is None:
        return None
    sentence = say(
        N_(
            "The model's own weights moved too: {highest} most, by {high} of its size,"
            " {lowest} least ({low})."
        ),
        **_ends(values, "share", say),
    )
    return ByPlace("weight_change", say(N_("How far each matrix moved")), sentence, values, "share")


def apart(extras: Mapping[str, Any], say: Say) -> Finding | None:
    """How far copies had gone from the mean that they became."""
    values = _places(extras["distance_from_mean_by_place"])
    if values is None:
        return None
    sentence = say(
        N_("{copies} copies became their mean. They had gone apart most at {highest} ({high})."),
        copies=str(extras.get("copies", "")),
        **_ends(values, "number", say),
    )
    title = say(N_("How far the copies had gone from their mean"))
    return ByPlace("distance_from_mean_by_place", title, sentence, values, "number")


def shares(extras: Mapping[str, Any], say: Say) -> Finding | None:
    """How much of each earlier run a mixture has."""
    shares, objective = extras["shares"], extras.get("objective")
    if not isinstance(shares, Mapping) or not is_numbers(list(shares.values())):
        return None
    most = max(shares, key=lambda run: abs(shares[run]))
    sentence = say(N_("Most was taken of the run {run} ({share})."), run=most, share=f"{shares[most]:.3g}")
    found = [objective.get(name) for name in ("first", "best")] if isinstance(objective, Mapping) else []
    if is_numbers(found):
        sentence += " " + say(
            N_("On the examples it was tried on, loss and penalty fell from {first} to {best}."),
            first=f"{found[0]:.3g}",
            best=f"{found[1]:.3g}",
        )
    values = tuple((Place("", -1, str(run)), float(share)) for run, share in shares.items())
    return ByPlace("shares", say(N_("Share of each earlier run")), sentence, values, "number")


def layer_shares(extras: Mapping[str, Any], say: Say) -> Finding | None:
    """How much each layer counts in the answer, the word vectors first."""
    shares = extras["layer_shares"]
    if not is_numbers(shares):
        return None
    names = [say(N_("word vectors")), *(say(N_("after block {n}"), n=n) for n in range(1, len(shares)))]
    values = tuple((Place("", -1, name), float(share)) for name, share in zip(names, shares, strict=True))
    words = _ends(values, "share", say)
    sentence = say(N_("The answer rests most on what stands {highest} ({high})."), **words)
    return ByPlace("layer_shares", say(N_("Share of each layer in the answer")), sentence, values, "share")


def kept_units(extras: Mapping[str, Any], say: Say) -> Finding | None:
    """How many heads and neurons stay of how many."""
    given = extras["kept"]
    if not isinstance(given, Mapping) or not all(
        is_numbers(v) and len(v) == 2 and v[1] for v in given.values()
    ):
        return None
    values = tuple((read_place(name), kept / size) for name, (kept, size) in given.items())
    wholes = tuple(float(size) for _, size in given.values())
    whole, share = extras.get("remaining_parameters"), extras.get("remaining_share")
    sentence = (
        say(
            N_("{share} of the model stays: {count} parameters."),
            share=written(float(share), "share"),
            count=f"{int(whole):,}",
        )
        if isinstance(share, int | float) and isinstance(whole, int | float)
        else say(N_("Least stays of {lowest} ({low})."), **_ends(values, "share", say))
    )
    title = say(N_("Heads and neurons that stay"))
    return ByPlace("kept", title, sentence, _sorted(values), "share", _in_order(values, wholes))


def rounding(extras: Mapping[str, Any], say: Say) -> Finding | None:
    """By what share of its size rounding changed each matrix."""
    values = _places(extras["quantisation_error_by_place"])
    if values is None:
        return None
    sentence = say(
        N_("Rounding changed {highest} most, by {high} of its size, {lowest} least ({low})."),
        **_ends(values, "share", say),
    )
    title = say(N_("What rounding changed"))
    return ByPlace("quantisation_error_by_place", title, sentence, values, "share")


def start_error(extras: Mapping[str, Any], say: Say) -> Finding | None:
    """The same, with the correction that training starts from."""
    values = _places(extras["start_error_by_place"])
    if values is None:
        return None
    sentence = say(
        N_(
            "With the correction that it starts from, {highest} is off most ({high}), {lowest} least ({low})."
        ),
        **_ends(values, "share", say),
    )
    return ByPlace("start_error_by_place", say(N_("Off at the start")), sentence, values, "share")


def rounds(extras: Mapping[str, Any], say: Say) -> Finding | None:
    """The error of rounding, plain and after each round with its correction."""
    rounds, plain = extras["error_by_round"], extras.get("plain_error")
    if not is_numbers(rounds) or not isinstance(plain, int | float):
        return None
    names = [say(N_("plain")), *(say(N_("round {n}"), n=n + 1) for n in range(len(rounds)))]
    values = tuple((Place("", -1, name), float(v)) for name, v in zip(names, (plain, *rounds), strict=True))
    sentence = say(
        N_("The correction took the error of rounding from {before} to {after}."),
        before=written(float(plain), "share"),
        after=written(float(rounds[-1]), "share"),
    )
    title = say(N_("Error of rounding, round by round"))
    return ByPlace("error_by_round", title, sentence, values, "share")


def any_places(name: str, extras: Mapping[str, Any], say: Say) -> Finding | None:
    """Numbers by place under a name that nobody knows."""
    values = _places(extras[name])
    if values is None or len(values) < 2:
        return None
    shares = name.startswith(("share", "kept_share")) or "_share" in name
    style: Style = "share" if shares else "number"
    title = name.removesuffix("_by_place").replace("_", " ").capitalize()
    sentence = say(N_("Most at {highest} ({high}), least at {lowest} ({low})."), **_ends(values, style, say))
    return ByPlace(name, title, sentence, values, style)


# -- helpers -------------------------------------------------------------------------------------------------


def _places(given: Any) -> tuple[tuple[Place, float], ...] | None:
    """Places and numbers in the order of depth; None where it is something else."""
    if not isinstance(given, Mapping) or not given or not is_numbers(list(given.values())):
        return None
    return _sorted(tuple((read_place(str(name)), float(value)) for name, value in given.items()))


def _sorted(values: tuple[tuple[Place, float], ...]) -> tuple[tuple[Place, float], ...]:
    return tuple(sorted(values, key=lambda pair: by_depth(pair[0])))


def _in_order(values: Sequence[tuple[Place, float]], others: Sequence[float]) -> tuple[float, ...]:
    """`others`, which go with `values`, in the order in which `_sorted` puts these."""
    order = sorted(range(len(values)), key=lambda n: by_depth(values[n][0]))
    return tuple(others[n] for n in order)


def _ends(values: Sequence[tuple[Place, float]], style: Style, say: Say) -> dict[str, Value]:
    """Where the lowest and the highest number stands, and which they are."""
    low, high = min(values, key=lambda pair: pair[1]), max(values, key=lambda pair: pair[1])
    return {
        "lowest": low[0].words(say),
        "low": written(low[1], style),
        "highest": high[0].words(say),
        "high": written(high[1], style),
    }


def is_numbers(given: Any) -> bool:
    """Whether it is a list of numbers, and not an empty one."""
    return (
        isinstance(given, list | tuple)
        and bool(given)
        and all(isinstance(v, int | float) and not isinstance(v, bool) for v in given)
    )
