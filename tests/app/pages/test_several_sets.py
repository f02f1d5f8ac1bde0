"""The page of a run on several data sets: a curve for each beside their mean, and all in the sentence."""

from app.state.run_words import result
from peft_engine.contract import events as e
from peft_engine.contract.eventlog import EventWriter
from scripts import synthetic_run as synthetic
from scripts.synthetic_run import Script

CHECKS = [(5, 0.5, 0.25), (10, 0.625, 0.75)]


def metrics(one, other):
    return {
        "accuracy": (one + other) / 2,
        "loss": 1.0,
        "accuracy@sentiment": one,
        "accuracy@topic": other,
        "loss@sentiment": 0.9,
        "loss@topic": 1.1,
    }


def test_each_data_set_has_its_curve_and_its_place_in_the_sentence(store, window, until):
    told = synthetic.spec(data=[{"key": "sentiment"}, {"key": "topic"}])
    folder = synthetic.make_run(store, told, Script(until=3, end="paused"))
    writer = EventWriter(folder.path, folder.id, 1)
    for step, one, other in CHECKS:
        writer.step = step
        writer.write(e.Evaluated(part="validation", metrics=metrics(one, other), main_metric="accuracy"))
    writer.write(e.Evaluated(part="test", metrics=metrics(0.5, 0.75), main_metric="accuracy", items=900))
    writer.write(e.Ended(status="finished", reason="done", metrics=metrics(0.5, 0.75)))
    opened = window()
    opened.open_run(folder.id)
    page = opened.live_page
    until(lambda: page.run is not None and page.run.caught_up)
    score = page.plots.plots["score"]
    curves = {key: score._lines[key].series for key in ("score", "accuracy@sentiment", "accuracy@topic")}
    assert [series.y.tolist()[-2:] for series in curves.values()] == [
        [0.375, 0.6875],
        [0.5, 0.625],
        [0.25, 0.75],
    ]
    assert "accuracy@topic" not in page.plots.plots["loss"]._lines
    assert result(page.run) == (
        "LoRA answers 62.5 % of the test questions right, as the mean over 2 data sets: sentiment 50.0 %,"
        " topic 75.0 %."
    )
