"""What `compare` prints for a person: the verdict first, then what it rests on."""

from collections.abc import Callable

from rich.console import Console
from rich.table import Table
from rich.text import Text

from peft_engine.compare.comparison import in_words
from peft_engine.compare.facts import Comparison, Group, Spread
from peft_engine.compare.phrases import COSTS, apart, cost, cut, sure
from peft_engine.contract.extras import plainly
from peft_engine.contract.findings import SHARE_METRICS
from peft_engine.contract.tasks import TASK_LABELS
from peft_engine.contract.texts import N_, fill
from peft_engine.terminal.tables import duration, size

MOST_COLUMNS = 12
"""With more groups side by side neither matrix nor settings can be read."""

MATRIX = N_("How probable it is that the row is better than the column, in % (paired)")
ONE_PAIR = N_(
    "Of each pair by itself. Bold is what the verdict calls better: it asks more of a pair, since of many"
    " pairs some differ by luck."
)
DIFFERS = N_("What differs")
FIGURES = N_(
    "{task}, {data}: {items} test items. ± is what seeds and items may do (95 % sure). A difference below"
    " {margin} does not matter (--margin)."
)
ONE_RUN = N_("* One run: ± is what the items may do, and says nothing of other seeds.")
TAKE = N_("→ The one to take: nothing is known to be better, and of those it learns least.")


def show(comparison: Comparison) -> None:
    """The whole comparison on standard output."""
    console = Console(markup=False, emoji=False, highlight=False)
    # Figures are printed as wide as they need: broken over lines they can neither be read nor searched.
    wide = Console(markup=False, emoji=False, highlight=False, width=400)
    for sentence in comparison.verdict.headline:
        console.print(in_words(sentence), style="bold", soft_wrap=True)
    for sentence in comparison.verdict.detail:
        console.print(in_words(sentence), soft_wrap=True)
    if comparison.groups:
        console.print()
        wide.print(_table(comparison))
        for line in _below(comparison):
            console.print(line, style="dim", soft_wrap=True)
    if comparison.pairs and len(_scored(comparison)) <= MOST_COLUMNS:
        console.print()
        console.print(MATRIX, style="bold")
        wide.print(_matrix(comparison))
        console.print(ONE_PAIR, style="dim", soft_wrap=True)
    if comparison.differs and 1 < len(comparison.groups) <= MOST_COLUMNS:
        console.print()
        console.print(DIFFERS, style="bold")
        wide.print(_differing(comparison))
    for problem in comparison.problems:
        console.print(in_words(problem), style="yellow", soft_wrap=True)


def _table(comparison: Comparison) -> Table:
    forgets = any(group.forgetting is not None for group in comparison.groups)
    sets = list(dict.fromkeys(data for group in comparison.groups for data in group.per_data))
    columns = ["", "method", comparison.metric, "runs", "learns", "share", "memory", "time", "stored"]
    table = Table(box=None, header_style="bold", pad_edge=False)
    for column in columns + sets + (["forgets"] if forgets else []):
        table.add_column(column, justify="left" if column in ("", "method") else "right", no_wrap=True)
    for place, group in enumerate(comparison.groups):
        if group.reference and place and not comparison.groups[place - 1].reference:
            table.add_section()
            table.add_row()
        estimates = [group.per_data.get(data) for data in sets]
        table.add_row(
            "→" if place == comparison.recommended else "",
            group.label,
            _score(comparison, group),
            _runs(group),
            f"{group.trainable_parameters:,}" if group.trainable_parameters is not None else "",
            f"{group.trainable_ratio:.3%}" if group.trainable_ratio is not None else "",
            _cost(group.peak_memory_bytes, size),
            _cost(group.seconds, duration),
            _cost(group.stored_bytes, size),
            *(_figure(comparison.metric, each.mean) if each is not None else "" for each in estimates),
            *([_cost(group.forgetting, "{:+.3f}".format, "{:.3f}".format)] if forgets else []),
            style="dim" if group.reference else None,
        )
    return table


def _below(comparison: Comparison) -> list[str]:
    """What the table needs said: what its figures are, and what belongs to single rows."""
    values = {
        "task": TASK_LABELS.get(comparison.task, comparison.task),
        "data": comparison.data,
        "items": f"{comparison.items:,}",
        "margin": apart(comparison.metric, comparison.margin, plainly),
    }
    told = [fill(FIGURES, values)]
    if any(group.score is not None and group.score.seeds == 1 for group in comparison.groups):
        told.append(ONE_RUN)
    if comparison.costs_differ:
        told.append(COSTS)
    told += [f"{g.label}: {in_words(flag)}" for g in comparison.groups for flag in g.flags]
    return told + ([TAKE] if comparison.recommended is not None else [])


def _matrix(comparison: Comparison) -> Table:
    places = _scored(comparison)
    table = Table(box=None, header_style="bold", pad_edge=False)
    table.add_column("")
    table.add_column("")
    for number, _ in enumerate(places, 1):
        table.add_column(str(number), justify="right", min_width=5)
    for number, first in enumerate(places, 1):
        cells = []
        for second in places:
            pair = comparison.pair(first, second) if first != second else None
            told = "" if pair is None else _percent(pair.chance)
            cells.append(Text(told, style="bold" if pair is not None and pair.outcome == "first" else ""))
        table.add_row(str(number), comparison.groups[first].label, *cells)
    return table


def _percent(chance: float) -> str:
    """Nothing is certain: >99 and <1 are as far as it goes."""
    rounded = round(100 * chance)
    return ">99" if rounded > 99 else "<1" if rounded < 1 else str(rounded)


def _differing(comparison: Comparison) -> Table:
    table = Table(box=None, header_style="bold", pad_edge=False)
    table.add_column("")
    for group in comparison.groups:
        table.add_column(group.label, overflow="fold", max_width=24)
    for row in comparison.differs:
        if row.field == "method.key":
            continue  # the heads of the columns say it
        table.add_row(Text(row.label, style="dim"), *row.values)
    return table


def _scored(comparison: Comparison) -> list[int]:
    return [place for place, group in enumerate(comparison.groups) if group.score is not None]


def _score(comparison: Comparison, group: Group) -> str:
    found = group.score
    if found is None:
        return ""
    half = f"± {_figure(comparison.metric, found.half)}"
    if any(cut(comparison.metric, found)):
        half = f"{sure(comparison.metric, found, plainly)} %"
    return f"{_figure(comparison.metric, found.mean)} {half}" + (" *" if found.seeds == 1 else "  ")


def _figure(metric: str, value: float) -> str:
    return f"{100 * value:.1f} %" if metric in SHARE_METRICS else f"{value:.4f}"


def _runs(group: Group) -> str:
    told = str(len(group.finished))
    return told if len(group.finished) == len(group.runs) else f"{told} of {len(group.runs)}"


def _cost(
    found: Spread | None, write: Callable[[float], str], half: Callable[[float], str] | None = None
) -> str:
    return cost(found, write, plainly, half) if found is not None else ""
