"""What a sweep varies: the text of a person as values or as a range, what stands against it, and the search
that it makes."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from peft_engine.contract import taxonomy
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.search import Dimension, Grid, Range, Search, changed
from peft_engine.contract.settings import SettingInfo, describe, read_settings
from peft_engine.contract.spec import ExperimentSpec, Training
from peft_engine.contract.sweep import Sweep
from peft_engine.contract.texts import N_

if TYPE_CHECKING:
    from peft_engine.contract.card import MethodCard

MOST_TRIALS = 200
"""A grid has no more trials than this."""
BY_RATIO = 100.0
"""A range that spans so much is taken by ratio, unless somebody says otherwise."""
METHOD, TRAINING = "method.settings.", "training."
SWITCHES = {"on": True, "true": True, "yes": True, "off": False, "false": False, "no": False}


@dataclass(frozen=True)
class Varied:
    """A setting that is varied: its field, how it describes itself, and its values or its range."""

    field: str
    info: SettingInfo
    space: Dimension

    @property
    def values(self) -> tuple[Any, ...]:
        """Its values; of a range both ends."""
        space = self.space
        return (space.low, space.high) if isinstance(space, Range) else tuple(getattr(space, "values", ()))


def may_vary(card: "MethodCard") -> dict[str, SettingInfo]:
    """The settings that can be varied, by their fields: the method's own first."""
    own = {METHOD + info.name: info for info in describe(card.config)}
    idle = card.idle_training
    shared = {TRAINING + info.name: info for info in describe(Training) if info.name not in idle}
    return own | shared


def whole_field(card: "MethodCard", name: str) -> str:
    """The field that a short name means: "rank", "learning_rate"; a name that means none is left as it is."""
    known = may_vary(card)
    return next((field for field in (name, METHOD + name, TRAINING + name) if field in known), name)


def read_all(sweep: Sweep, card: "MethodCard") -> tuple[list[Varied], list[Problem]]:
    """What is varied, and all that stands against it, each with its field."""
    known, found, problems = may_vary(card), list[Varied](), list[Problem]()
    for field, text in sweep.vary.items():
        if field not in known:
            problems.append(_unknown(field, known))
            continue
        try:
            found.append(read(field, known[field], text))
        except EngineError as error:
            problems += error.problems
            continue
        problems += _beyond_limits(found[-1], card)
    return found, problems


def read(field: str, info: SettingInfo, text: str) -> Varied:
    """The text of a person for one setting.

    Raises:
        EngineError: it is empty, or cannot be read.
    """
    low, dots, rest = text.partition("..")
    if dots and info.kind in ("integer", "number"):
        return Varied(field, info, _range(field, info, text, low, rest))
    values: list[Any] = []
    for part in filter(None, (part.strip() for part in text.split(","))):
        value = _value(info, part)
        if value is None:
            raise _refused(field, info, N_("{value} is no value for {label}."), _example(info), value=part)
        if value not in values:
            values.append(value)
    if len(values) < 2:
        raise _refused(field, info, N_("{label} has fewer than two values to try."), _example(info))
    if info.kind in ("integer", "number"):
        return Varied(field, info, Grid(field, tuple(sorted(values))))
    return Varied(field, info, Grid(field, tuple(values), ordered=False))


def _value(info: SettingInfo, part: str) -> Any:
    """One value as the setting's own kind; None where it cannot be read."""
    if info.kind == "switch":
        return SWITCHES.get(part.lower())
    if info.kind == "choices":
        return [name.strip() for name in part.split("+")]
    if info.kind not in ("integer", "number"):
        return part
    try:
        number = float(part)
    except ValueError:
        return None
    if not math.isfinite(number) or (info.kind == "integer" and number != int(number)):
        return None
    return int(number) if info.kind == "integer" else number


def _range(field: str, info: SettingInfo, text: str, first: str, rest: str) -> Range:
    second, _, scale = rest.partition(":")
    low, high = (_value(info, end.strip()) for end in (first, second))
    scale = scale.strip().lower()
    if low is None or high is None or scale not in ("", "log", "linear"):
        raise _refused(field, info, N_("{value} is no range for {label}."), _example(info), value=text)
    if low >= high:
        text, advice = (
            N_("The range of {label} is empty: {low} to {high}."),
            N_("Write the smaller end first."),
        )
        raise _refused(field, info, text, advice, low=low, high=high)
    if scale == "log" and low <= 0:
        text = N_("The range of {label} begins at {low}; by ratio it must begin above 0.")
        raise _refused(field, info, text, N_("Begin above 0, or write :linear behind the range."), low=low)
    by_ratio = scale == "log" or (scale == "" and low > 0 and high / low >= BY_RATIO)
    return Range(field, low, high, log=by_ratio, whole=info.kind == "integer")


def _example(info: SettingInfo) -> str:
    if info.kind == "switch":
        return N_("Write on, off.")
    if info.choices:
        return N_("Write two or more of: {known}.")
    if info.kind == "text":
        return N_("Write two or more values with commas between them.")
    return N_("Write values such as {low}, {high}, or a range such as {low}..{high}.")


def _refused(field: str, info: SettingInfo, text: str, advice: str, **values: Any) -> EngineError:
    given: float = info.default if isinstance(info.default, int | float) else 0
    if info.kind == "integer":
        least = int(info.low or 0)
        usual = int(given) or max(least, 2)
        most = usual * 4 if info.high is None else min(usual * 4, int(info.high))
        low, high = str(usual if usual < most else max(least, most // 4)), str(most)
    else:
        about = given or (math.sqrt(info.low * info.high) if info.low and info.high else 0.001)
        low, high = f"{about / 3:.1g}", f"{about * 3:.1g}"
    known = ", ".join(choice.value for choice in info.choices)
    told = {"label": info.label, "low": low, "high": high, "known": known}
    told |= {name: str(value)[:60] for name, value in values.items()}
    return EngineError(Problem(field=at(field), text=text, advice=advice, values=told))


def at(field: str) -> str:
    """The field of a problem with what is varied."""
    return f"sweep.vary.{field}"


def _unknown(field: str, known: dict[str, SettingInfo]) -> Problem:
    names = [name.removeprefix(METHOD).removeprefix(TRAINING) for name in known]
    return Problem(
        field=at(field),
        text=N_("There is no setting called {name} that could be varied."),
        advice=N_("The settings are: {known}."),
        values={"name": field.removeprefix(METHOD).removeprefix(TRAINING), "known": ", ".join(names)},
    )


def _beyond_limits(varied: Varied, card: "MethodCard") -> list[Problem]:
    """What the setting itself has against its values."""
    model = card.config if varied.field.startswith(METHOD) else Training
    found = []
    for value in varied.values:
        wrong = read_settings(model, {varied.info.name: value})[1]
        found += [p.model_copy(update={"field": at(varied.field), "cure": None}) for p in wrong]
    return found


# -- the whole ----------------------------------------------------------------------------------------------


def sweep_problems(
    spec: ExperimentSpec, card: "MethodCard", rows: Sequence[int], searches: bool
) -> list[Problem]:
    """All that stands against the sweep of a specification, beside what stands against the experiment.

    Args:
        rows: training rows of each data set.
        searches: whether the method's settings ask for a search of its own.
    """
    sweep = spec.sweep
    assert sweep is not None
    found, problems = read_all(sweep, card)
    if searches or (card.ingredients is not None and card.ingredients.at_least):
        text = N_("{method} is a search of its own, and a sweep cannot hold a search.")
        if not searches:
            text = N_("{method} is made of earlier runs, and a sweep gives its trials none.")
        problems.append(
            Problem(
                field="method.key",
                text=text,
                advice=N_("Choose another method, or run it by itself."),
                values={"method": card.label},
            )
        )
    if spec.seed + sweep.seeds > 2**31:
        text = N_("The seeds go beyond {most}.")
        problems.append(Problem(field="sweep.seeds", text=text, values={"most": str(2**31 - 1)}))
    for varied in found:
        largest = max(varied.values) if varied.field == "training.batch_size" else 0
        if largest > sum(rows) > 0:
            problems.append(
                Problem(
                    field=at(varied.field),
                    text=N_("{value} examples per step are more than the {rows} training rows of the data."),
                    advice=N_("Leave such values out."),
                    values={"value": largest, "rows": sum(rows)},
                )
            )
    grid = combinations(sweep, found)
    if sweep.by == "grid" and grid is not None and grid > MOST_TRIALS:
        problems.append(
            Problem(
                field="sweep.by",
                text=N_("The grid has {count} combinations; a sweep tries at most {most} of a grid."),
                advice=N_("Give fewer values, or let the combinations be drawn by chance."),
                values={"count": f"{grid:,}", "most": MOST_TRIALS},
                cure="random",
            )
        )
    return problems


def combinations(sweep: Sweep, found: Sequence[Varied]) -> int | None:
    """How many combinations there are; None where a range that is drawn from has no end of them."""
    spaces = _spaces(sweep, found)
    grids = [space for space in spaces if isinstance(space, Grid)]
    return math.prod(len(grid.values) for grid in grids) if len(grids) == len(spaces) else None


def trials_of(sweep: Sweep, found: Sequence[Varied]) -> int:
    """How many trials the sweep has at most."""
    there = combinations(sweep, found)
    if sweep.by == "grid":
        return there or 0
    return sweep.trials if there is None else min(sweep.trials, there)


def largest_of(spec: ExperimentSpec) -> ExperimentSpec:
    """The trial of a sweep that needs most memory, as far as sizes tell: every number at its upper end.

    Raises:
        EngineError: its method is not there.
    """
    assert spec.sweep is not None
    found, _ = read_all(spec.sweep, taxonomy.method(spec.method.key).card)
    tops = {one.field: one.values[-1] for one in found if one.info.kind in ("integer", "number")}
    return changed(spec.model_copy(update={"sweep": None}), tops)


def search_of(sweep: Sweep, card: "MethodCard") -> Search:
    """The sweep as a search: trials with all that the experiment has, judged by their score alone."""
    found, _ = read_all(sweep, card)
    trials = trials_of(sweep, found)
    return Search(
        space=_spaces(sweep, found),
        trials=trials,
        first=min(10, max(3, trials // 4)),
        passes=1.0,
        sampler={"grid": "grid", "random": "random"}.get(sweep.by, "tpe"),  # type: ignore[arg-type] # all are
        by_score=True,
        prune=sweep.prune and sweep.by != "grid",
        at_once=sweep.at_once,
        seeds=sweep.seeds,
    )


def _spaces(sweep: Sweep, found: Sequence[Varied]) -> tuple[Dimension, ...]:
    """The dimensions; in a grid a range becomes its points."""
    spaces = [varied.space for varied in found]
    if sweep.by != "grid":
        return tuple(spaces)
    return tuple(
        Grid(space.field, points_of(space, sweep.points)) if isinstance(space, Range) else space
        for space in spaces
    )


def points_of(space: Range, count: int) -> tuple[int | float, ...]:
    """So many values from one end of a range to the other, by ratio or by difference; of whole numbers each
    once."""
    low, high = space.low, space.high
    shares = [number / (count - 1) for number in range(count)]
    if space.log:
        found = [low * (high / low) ** share for share in shares]
    else:
        found = [low + (high - low) * share for share in shares]
    return tuple(dict.fromkeys(space.rounded(value) for value in found))
