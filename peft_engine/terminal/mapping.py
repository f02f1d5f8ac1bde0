"""`map`: every parameter of a model with a method on it, and where it sits."""

import argparse

from rich.console import Console
from rich.table import Table

from peft_engine.cli import DONE, open_store
from peft_engine.contract import library
from peft_engine.contract.ingredients import in_store
from peft_engine.contract.parameter_map import SITES, ParameterMap, Place, rows_of
from peft_engine.contract.plan import resolve
from peft_engine.contract.problems import EngineError
from peft_engine.contract.texts import N_, fill
from peft_engine.terminal import tables
from peft_engine.terminal.request import spec_of

COUNTS = N_(
    "{method} on {model}: {learning} numbers of the method learn and {head} of the task head,"
    " of {total} in all."
)


def map(chosen: argparse.Namespace) -> int:
    """Tell where the parameters of a model and of a method on it sit, counted in the model itself."""
    if chosen.spec is None and chosen.data is None and chosen.model is not None:
        chosen.data = _some_data(chosen.model)
    plan = resolve(spec_of(chosen), weights=False, find=in_store(open_store(chosen)))
    from transformers.utils.logging import disable_progress_bar, set_verbosity_error

    from peft_engine.mapping import map_of

    # What it says of missing weights concerns heads that the run brings. It has no types for these two.
    disable_progress_bar()  # type: ignore[no-untyped-call] # see above
    set_verbosity_error()  # type: ignore[no-untyped-call] # see above
    found = map_of(plan)
    tables.show_json(found.as_json()) if chosen.json else _print(found)
    return DONE


def _some_data(model: str) -> list[str] | None:
    """Built-in data that the model can learn, where none is named: the task head needs classes."""
    try:
        tasks = library.model(model, weights=False).tasks
    except EngineError:
        return None  # whoever reads the request says so, with everything else that is wrong
    return next(([data.key] for data in library.data_sets() if data.task in tasks), None)


def _print(found: ParameterMap) -> None:
    values = {"model": found.model, "method": found.label}
    numbers = {"learning": found.method_count, "head": found.head_count, "total": found.total}
    console = Console(markup=False, emoji=False, highlight=False, width=400)
    console.print(fill(COUNTS, values | {name: f"{value:,}" for name, value in numbers.items()}))
    table = Table(box=None)
    for head in (N_("Place"), N_("Numbers"), N_("Learn"), N_("New")):
        table.add_column(head, justify="left" if head == "Place" else "right")
    for row in rows_of([found]):
        for place in row:
            cell = found.cell(place)
            if cell.parameters:
                table.add_row(_name(place), f"{cell.count:,}", f"{cell.learning:,}", f"{cell.new:,}")
    console.print(table)


def _name(place: Place) -> str:
    return SITES[place.site] if place.block < 0 else f"{place.stack} {place.block + 1}, {SITES[place.site]}"
