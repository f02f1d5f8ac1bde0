"""The report tells what runs give beyond their scores, with the window's sentences, and draws it."""

import html
import re

import numpy as np
import pytest
from matplotlib import image

from peft_engine.contract.extras import findings
from peft_engine.contract.findings import ByPlace, Change
from peft_engine.contract.store import RunStore
from peft_engine.report import extras as drawing
from peft_engine.report.plots import _smooth_by_phase, smooth
from peft_engine.report.write import write_report
from scripts.synthetic_extras import EXAMPLES
from scripts.synthetic_run import Script, make_run, spec


def finished(store, name, **more):
    method, extras = EXAMPLES[name]
    return make_run(store, spec(method), Script(steps=20, until=20, extras=extras, **more))


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_finding_stands_in_the_page(tmp_path, name):
    folder = finished(RunStore(tmp_path / "store"), name)
    page = write_report([folder], tmp_path / "report").read_text(encoding="utf-8")
    found = findings(EXAMPLES[name][1])
    for finding in found:
        assert f"<h2>{finding.title}</h2>" in page
        assert finding.sentence in html.unescape(page)
    pictures = sorted((tmp_path / "report").glob("beyond-*.png"))
    assert len(pictures) == sum(finding.key != "more" for finding in found)
    for picture in pictures:
        assert len(np.unique(image.imread(picture).reshape(-1, 4), axis=0)) > 5
    # Whole in itself: nothing is fetched from elsewhere.
    assert not re.search(r'(src|href)="(?!data:)', page)


def test_two_runs_have_a_part_each(tmp_path):
    store = RunStore(tmp_path / "store")
    runs = [finished(store, "ranks"), finished(store, "cut")]
    page = write_report(runs, tmp_path / "report").read_text(encoding="utf-8")
    for run in runs:
        assert f"Beyond the score: {run.id}" in page
    names = {path.name for path in (tmp_path / "report").glob("beyond-*.png")}
    assert names == {"beyond-0-1-ranks.png", "beyond-1-1-score_by_rank.png"}


def test_bars_are_the_numbers():
    (finding,) = findings(EXAMPLES["kept"][1])
    assert isinstance(finding, ByPlace)
    figure = drawing._bars(finding)
    drawn = [bar.get_height() for axes in figure.axes for bar in axes.patches]
    given = EXAMPLES["kept"][1]["kept_share_by_place"]
    order = [
        f"encoder.{n}.{axes}" for axes in dict.fromkeys(k.split(".", 2)[2] for k in given) for n in range(6)
    ]
    assert drawn == pytest.approx([given[name] for name in order])


def test_cells_are_the_ranks():
    (finding,) = findings(EXAMPLES["ranks"][1])
    rows, columns, cells = drawing.cells_of(finding)
    assert rows[:2] == ["query", "key"]
    assert columns == ["1", "2", "3", "4", "5", "6"]
    given = EXAMPLES["ranks"][1]["ranks"]
    assert cells[1] == [given[f"encoder.{n}.attention.key"] for n in range(6)]


def test_a_missing_place_leaves_its_cell_empty():
    (finding,) = findings({"ranks": {"encoder.0.attention.key": 2, "encoder.2.attention.key": 4}})
    assert drawing.cells_of(finding)[2] == [[2.0, None, 4.0]]


def test_figures_have_units():
    assert drawing.figure_text(Change("", 0, 0, "bytes"), 2.5e9) == "2.5 GB"
    assert drawing.figure_text(Change("", 0, 0, "seconds"), 0.0123) == "12.3 ms"
    assert drawing.figure_text(Change("", 0, 0, "count"), 1234) == "1,234"


def test_the_smoothed_loss_begins_anew_with_each_phase(tmp_path):
    phases = (("choosing", "Training everything", 8), ("sparse", "Training the chosen", 20))
    state = finished(RunStore(tmp_path), "kept", phases=phases).state()
    values = list(state.column("loss"))
    assert _smooth_by_phase(state, values) == pytest.approx([*smooth(values[:8]), *smooth(values[8:])])
