"""The report of whatever runs were named: one by itself, or several compared."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from peft_engine.compare.comparison import compare, in_words
from peft_engine.compare.facts import Comparison
from peft_engine.contract.joining import home_of, joined
from peft_engine.contract.language import say
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.settled import settled_of
from peft_engine.contract.store import RunStore
from peft_engine.contract.texts import N_
from peft_engine.report.as_html import html
from peft_engine.report.as_markdown import markdown
from peft_engine.report.as_pdf import write_pdf
from peft_engine.report.comparison import Told, document
from peft_engine.report.document import Document
from peft_engine.report.of_race import OfRace
from peft_engine.report.paper import blank, fit
from peft_engine.report.typefaces import legible, legibly, typefaces
from peft_engine.report.write import unwritable, write_report

PAGE, MARKDOWN, PDF = "index.html", "report.md", "report.pdf"
_WIDE, _PAD, _DPI = 6.8, 4.0, 200


@dataclass(frozen=True)
class Written:
    """The page to open, and every file, the page among them."""

    page: Path
    files: tuple[Path, ...]


def report_of(
    store: RunStore, names: Sequence[str], to: Path | None = None, margin: float | None = None
) -> Written:
    """Write the report of a run, of a race, or of several runs side by side.

    Args:
        names: ids of runs, or the beginning of one.
        to: the folder; without it the run's own or, of several runs, one beside the runs of the store.
        margin: the difference that counts, in the unit of the metric.

    Raises:
        EngineError: runs that are not there, cannot be compared or have done nothing; a folder that cannot be
            written.
    """
    homes = dict.fromkeys(home_of(store, store.get(name).id) for name in names)
    folders = [store.get(run) for run in homes]
    spec = folders[0].spec()
    if len(folders) == 1 and spec.race is None:
        into = to or folders[0].path / "report"
        page = write_report(folders, into)
        return Written(page, (page, *sorted(into.glob("*.png"))))
    race = None
    if len(folders) == 1:
        added = tuple(store.get(run).spec() for run in joined(store, folders[0].id))
        race = OfRace(spec, settled_of(folders[0].path), folders[0].state().seconds, added)
    ids = [folder.id for folder in folders]
    found = drawn = compare(store, ids, margin, say=say)
    if not legible():
        with legibly():
            drawn = compare(store, ids, margin)
    if not found.groups:
        raise EngineError(
            Problem(
                field="run",
                text=N_("There is nothing to compare yet. {reasons}"),
                advice=N_("Let the runs train first."),
                values={"reasons": " ".join(in_words(each) for each in found.problems)},
            )
        )
    into = to or (folders[0].path / "report" if race is not None else _beside(store, ids))
    return write_comparison(store, found, into, race, drawn)


def write_comparison(
    store: RunStore,
    comparison: Comparison,
    to: Path,
    race: OfRace | None = None,
    drawn: Comparison | None = None,
) -> Written:
    """Write the comparison as HTML, Markdown and PDF, its pictures as PNG, and the specifications.

    Args:
        race: the race, where it is one.
        drawn: the same in English, where this machine has no letters to draw the language with.

    Raises:
        EngineError: the folder cannot be written.
    """
    ids = [run.id for group in comparison.groups for run in group.runs]
    here = set(store.ids())
    states = {run: store.get(run).state() for run in ids if run in here}
    made = document(Told(comparison, states, race))
    try:
        to.mkdir(parents=True, exist_ok=True)
        with legibly():
            on_paper = document(Told(drawn or comparison, states, race))
            pictures = _pictures(on_paper, to)
            write_pdf(on_paper, to / PDF)
        (to / PAGE).write_text(
            html(made, {path.stem: path.read_bytes() for path in pictures}), encoding="utf-8"
        )
        (to / MARKDOWN).write_text(markdown(made), encoding="utf-8")
        for file in made.files:
            (to / file.name).parent.mkdir(parents=True, exist_ok=True)
            (to / file.name).write_text(file.text, encoding="utf-8")
    except OSError as error:
        raise unwritable(to, error) from None
    files = [to / name for name in (PAGE, MARKDOWN, PDF)]
    return Written(to / PAGE, (*files, *pictures, *(to / file.name for file in made.files)))


def _pictures(made: Document, to: Path) -> list[Path]:
    paths = []
    with typefaces():
        for picture in made.pictures():
            figure = blank(_WIDE, picture.height, _DPI)
            axes = figure.add_subplot()
            picture.draw(axes)
            fit(axes, (_PAD, _PAD, _WIDE * 72 - _PAD, picture.height * 72 - _PAD))
            figure.savefig(to / f"{picture.name}.png")
            paths.append(to / f"{picture.name}.png")
    return paths


def _beside(store: RunStore, runs: Sequence[str]) -> Path:
    """The folder of these runs' comparison, the same each time."""
    short = hashlib.sha256("\n".join(sorted(runs)).encode()).hexdigest()[:8]
    return store.root / "reports" / f"{max(runs)}-and-{len(runs) - 1}-more-{short}"
