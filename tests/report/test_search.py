"""The report of a search: the front and the chosen trial as a picture and as rows, in words where nothing was
trained out."""

import html
import re

import numpy as np
import pytest
from matplotlib import image

from peft_engine.contract import events as e
from peft_engine.contract.eventlog import EventWriter
from peft_engine.contract.extras import findings
from peft_engine.contract.problems import EngineError
from peft_engine.contract.search import front
from peft_engine.contract.store import RunStore
from peft_engine.report.search import draw_front, sentence, trials_of
from peft_engine.report.write import result_sentence, write_report
from scripts.synthetic_run import spec

FOUND = ((0.61, 804), (0.78, 9_300), (0.70, 40_000), (0.85, 420_000), (None, None))


def make_search(store, found=FOUND, chosen="", end="finished", result=""):
    """A search as its log tells it; trial n has the run "trial-n"."""
    folder = store.create(spec("autopeft"))
    log = EventWriter(folder.path, folder.id, 1)
    log.write(e.Started(device="cpu", device_name="CPU", precision="auto", threads=1, versions={}))
    log.phase = "searching"
    for number, (score, parameters) in enumerate(found, start=1):
        changes = {"method.settings.layers": str(number), "method.settings.serial": 3 * number}
        log.write(
            e.Trial(
                child=f"trial-{number}", number=number, state="failed" if score is None else "finished",
                changes=changes, metric="accuracy", score=score, parameters=parameters,
            )
        )  # fmt: skip
    if end:
        told = {"trials": len(found), "front": [], "chosen": chosen} | ({"result": result} if result else {})
        log.write(e.Ended(status=end, reason="done", extras={"search": told} if chosen else {}))
    log.close()
    return folder


@pytest.fixture
def store(tmp_path):
    return RunStore(tmp_path / "store")


def cells(page):
    """The rows of the table of trials, each a list of its cells."""
    table = page.split("<h2>Trials of the search")[1].split("<table>")[1].split("</table>")[0]
    rows = re.findall(r"<tr[^>]*>(.*?)</tr>", table)
    return [re.findall(r"<td[^>]*>(.*?)</td>", row) for row in rows[1:]]


def test_the_page_has_the_front_as_rows_and_picture(store, tmp_path):
    folder = make_search(store, chosen="trial-2", result="20260101-000000-abcd")
    page = write_report([folder], tmp_path / "to").read_text(encoding="utf-8")
    assert [row[:4] for row in cells(page)] == [
        ["1", "61 %", "804", "yes"],
        ["2", "78 %", "9,300", "yes, chosen"],
        ["3", "70 %", "40,000", ""],  # larger than the second, and worse
        ["4", "85 %", "420,000", "yes"],
    ]
    assert cells(page)[1][4] == "layers 2, serial adapter 6"
    said = "Trial 2 is chosen: accuracy 78 % on validation, 9,300 numbers are kept."
    assert f"4 trials have a score, 3 of them are on the front. {said}" in html.unescape(page)
    assert "1 more trials failed" not in page
    assert "One more trial failed." in page
    assert "trained in full as run 20260101-000000-abcd" in page
    assert "<h2>Beyond the score" not in page  # ids of runs are no finding
    assert not re.search(r'(src|href)="(?!data:)', page)
    picture = image.imread(tmp_path / "to" / "search.png")
    assert len(np.unique(picture.reshape(-1, 4), axis=0)) > 20


def test_the_picture_has_the_trials_where_they_belong(store):
    state = make_search(store, chosen="trial-2").state()
    trials = trials_of(state)
    figure = draw_front(trials, front(trials, more_is_better=True), "trial-2")
    joined, others, ring = figure.axes[0].lines
    assert list(zip(*joined.get_data(), strict=True)) == [(804, 0.61), (9_300, 0.78), (420_000, 0.85)]
    assert list(zip(*others.get_data(), strict=True)) == [(40_000, 0.70)]
    assert list(zip(*ring.get_data(), strict=True)) == [(9_300, 0.78)]
    assert figure.axes[0].get_xscale() == "log"
    assert [note.get_text() for note in figure.axes[0].texts] == ["1", "2", "3", "4"]


def test_a_trial_that_keeps_nothing_has_its_place(store):
    state = make_search(store, found=((0.5, 0), (0.6, 10)), end="").state()
    figure = draw_front(trials_of(state), trials_of(state), "")
    assert list(figure.axes[0].lines[0].get_xdata()) == [1, 10]


def test_a_search_without_a_result_has_a_report(store, tmp_path):
    """Stopped, or told not to train the chosen one out: there are no steps and no test metrics."""
    folder = make_search(store, end="stopped")
    record, state = folder.record(), folder.state()
    assert sentence(record, state) == "4 trials have a score, 3 of them are on the front."
    assert result_sentence(record, state) == sentence(record, state)
    page = write_report([folder], tmp_path / "to").read_text(encoding="utf-8")
    assert len(cells(page)) == 4
    assert "chosen" not in str(cells(page))
    with pytest.raises(EngineError, match="has done nothing yet"):
        write_report([make_search(store, found=((None, None),), end="")], tmp_path / "none")


def test_two_searches_have_a_part_each(store, tmp_path):
    runs = [make_search(store, chosen="trial-1"), make_search(store, found=FOUND[:2])]
    page = write_report(runs, tmp_path / "to").read_text(encoding="utf-8")
    for run in runs:
        assert f"Trials of the search: {run.id}" in page
    assert {path.name for path in (tmp_path / "to").glob("*.png")} == {"search-0.png", "search-1.png"}


def test_what_a_search_says_of_its_trials_is_no_finding():
    assert findings({"search": {"trials": 3, "chosen": "a"}}) == ()
