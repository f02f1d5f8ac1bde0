"""The report: sentences with honest intervals, one page whole in itself, plots that show something."""

import re
import tomllib
from html.parser import HTMLParser

import numpy as np
import pytest
from matplotlib import image
from scipy.stats import binom, norm

from peft_engine.contract import events as e
from peft_engine.contract.eventlog import EventWriter
from peft_engine.contract.problems import EngineError
from peft_engine.contract.spec import from_mapping
from peft_engine.contract.store import RunStore
from peft_engine.report.plots import smooth
from peft_engine.report.words import accuracy_sentence, loss_sentence, share_interval
from peft_engine.report.write import result_sentence, write_report

GIB = 1 << 30
PLOTS = ("loss.png", "metric.png", "memory.png", "learning_rate.png")


def make_run(
    store, method="lora", task="classification", data="sentiment", seed=1, right=0.85, steps=40, end=True
):
    """A run as its log tells it, without a worker."""
    spec = {"model": {"key": "minilm-l6"}, "data": [{"key": data}], "task": task, "method": {"key": method}}
    folder = store.create(from_mapping(spec | {"seed": seed, "name": "<b>mine & yours</b>"}))
    log = EventWriter(folder.path, folder.id, 1)
    log.write(
        e.Started(device="cpu", device_name="<cpu>", precision="float32", threads=2, versions={"torch": "1"})
    )
    log.write(
        e.Counted(
            trainable_parameters=1000, method_parameters=900, head_parameters=100, total_parameters=100_000,
            trainable_ratio=0.01, stored_parameters=1000, sites=4,
        )
    )  # fmt: skip
    for step in range(1, steps + 1):
        log.phase, log.step = "training", step
        log.write(
            e.Step(
                epoch=step / 20, loss=1 / step + 0.1 * (step % 3), learning_rate=1e-3 * (1 - step / steps),
                gradient_norm=1.0, tokens_per_second=10.0, samples_per_second=1.0, tokens_seen=step * 10,
                trainable_parameters=1000, trainable_ratio=0.01, process_bytes=GIB + step, cpu_percent=99.0,
            )
        )  # fmt: skip
        if step % 10 == 0:
            main = {"accuracy": right * step / steps} if task == "classification" else {"perplexity": 3.0}
            log.write(
                e.Evaluated(part="validation", metrics={"loss": 1 / step, **main}, main_metric="accuracy")
            )
    if end:
        main = {"accuracy": right} if task == "classification" else {"perplexity": 1.65}
        log.write(e.Evaluated(part="test", metrics={"loss": 0.5, **main}, main_metric="accuracy", items=400))
        log.write(e.Ended(status="finished", reason="done", seconds=65.0, peak_memory_bytes=GIB))
    log.close()
    return folder


@pytest.fixture
def store(tmp_path):
    return RunStore(tmp_path / "store")


class Page(HTMLParser):
    """What a page refers to, and its words."""

    def __init__(self, text):
        super().__init__()
        self.links, self.words, self.tags, self.hidden = [], "", [], False
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.hidden = tag == "style"
        self.links += [value for name, value in attrs if name in ("src", "href", "srcset", "data")]

    def handle_endtag(self, tag):
        self.hidden = False

    def handle_data(self, data):
        self.words += "" if self.hidden else data


@pytest.mark.parametrize(("right", "count"), [(0, 20), (20, 20), (340, 400), (1, 3), (251, 500)])
def test_wilsons_interval_holds_the_shares_whose_z_is_within_bounds(right, count):
    """By its definition: all p with |right/count - p| <= z sqrt(p (1 - p) / count), found by search."""
    low, high = share_interval(right, count)
    z, found = norm.ppf(0.975), right / count
    shares = np.linspace(0, 1, 200_001)
    inside = shares[np.abs(found - shares) <= z * np.sqrt(shares * (1 - shares) / count) + 1e-15]
    assert low == pytest.approx(inside[0], abs=1e-5)
    assert high == pytest.approx(inside[-1], abs=1e-5)


def test_the_interval_covers_the_truth_about_as_often_as_it_says():
    """Exact: summed over all outcomes of 500 items, for shares that matter."""
    for truth in (0.5, 0.8, 0.95):
        held = [low <= truth <= high for low, high in (share_interval(k, 500) for k in range(501))]
        assert 0.94 < binom.pmf(np.arange(501), 500, truth)[held].sum() < 0.965


def test_no_items_leave_everything_open():
    assert share_interval(0, 0) == (0.0, 1.0)


def test_sentences():
    told = accuracy_sentence("LoRA", 340, 400)
    assert "LoRA answers 340 of 400 test questions right: 85.0 %." in told
    assert "between 81.2 and 88.2 %" in told
    assert loss_sentence("LoRA", 2.0, 1.5) == (
        "With LoRA the loss fell from 2.000 at the first check to 1.500 on the test part."
    )
    assert "did not fall" in loss_sentence("LoRA", 1.0, 1.5)
    assert "1.500" in loss_sentence("LoRA", None, 1.5)


def test_the_sentence_of_a_run(store):
    for right, told in ((0.85, "340 of 400"), (0.8525, "341 of 400")):
        folder = make_run(store, right=right)
        assert told in result_sentence(folder.record(), folder.state())
    folder = make_run(store, task="language_modelling", data="stories")
    assert "did not fall: 0.100" in result_sentence(folder.record(), folder.state())


def left(store, status, kept=()):
    """A run of 34 of 6,800 steps that was paused or stopped, with checkpoints kept for these reasons."""
    folder = make_run(store, steps=34, end=False)
    log = EventWriter(folder.path, folder.id, 1)
    log.phase, log.step = "training", 34
    log.write(e.PhaseStarted(text="Training", total=6800))
    for reason in kept:
        log.write(e.CheckpointSaved(name="step-00000034", reason=reason, bytes=1))
    log.write(e.Ended(status=status, reason="asked"))
    log.close()
    return folder


@pytest.mark.parametrize(
    ("status", "kept", "told"),
    [
        ("paused", ["best", "pause"], "The run waits at step 34 of 6,800. It goes on exactly from there."),
        ("paused", [], "The run waits. Nothing had been learned yet, so it starts from the beginning."),
        ("stopped", [], "The run was stopped before anything was learned. It can be started again."),
    ],
)
def test_how_a_run_was_left(store, status, kept, told):
    folder = left(store, status, kept)
    assert result_sentence(folder.record(), folder.state()) == told


def test_a_run_that_was_stopped_tells_what_it_has_seen(store, tmp_path):
    folder = left(store, "stopped", ["stop"])
    told = result_sentence(folder.record(), folder.state())
    assert told.startswith("The run was stopped at step 34 of 6,800 and has no result yet. It can still")
    words = Page(write_report([folder], tmp_path / "report").read_text(encoding="utf-8")).words
    assert "Steps34 of 6,800" in words
    assert "Passes over the data1.7 of 340 passes" in words


def test_the_page_is_whole_in_itself(store, tmp_path):
    folder = make_run(store)
    page = write_report([folder], tmp_path / "to")
    read = Page(page.read_text(encoding="utf-8"))
    assert read.links
    assert all(link.startswith("data:image/png;base64,") for link in read.links)
    assert not {"script", "link", "iframe", "b"} & set(read.tags)
    assert "url(" not in page.read_text()
    assert "@import" not in page.read_text()
    for words in (
        "340 of 400",
        "1,000",
        "1 %",
        "1.07 GB",
        "1:05",
        "<cpu>",
        "<b>mine & yours</b>",
        folder.id,
    ):
        assert words in read.words


def test_the_page_holds_what_repeats_the_run(store, tmp_path):
    folder = make_run(store)
    page = write_report([folder], tmp_path)
    toml = Page(page.read_text(encoding="utf-8")).words.split("The experiment, to do it again")[1].strip()
    assert from_mapping(tomllib.loads(toml)) == folder.spec()


def shown(path):
    """Share of the picture that is drawn on, and how many colours of lines are in it."""
    pixels = (image.imread(path)[..., :3] * 255).astype(int)
    drawn = (pixels < 250).any(axis=-1)
    strong = pixels[(pixels.max(axis=-1) - pixels.min(axis=-1)) > 60]
    return drawn.mean(), len({tuple(p) for p in (strong // 32).tolist()})


def test_plots_show_something(store, tmp_path):
    write_report([make_run(store)], tmp_path)
    for name in PLOTS:
        share, colours = shown(tmp_path / name)
        assert share > 0.01, name
        assert colours >= 1, name


def test_several_runs_side_by_side(store, tmp_path):
    runs = [make_run(store, seed=1), make_run(store, "head_only", seed=2, right=0.7)]
    page = write_report(runs, tmp_path)
    words = Page(page.read_text(encoding="utf-8")).words
    assert "340 of 400" in words
    assert "280 of 400" in words
    assert all(run.id in words for run in runs)
    assert shown(tmp_path / "metric.png")[1] >= 2


def test_runs_of_different_tasks(store, tmp_path):
    """Where there is no share of right answers there is no such plot, and runs of both kinds share a page."""
    stories = make_run(store, task="language_modelling", data="stories")
    write_report([stories], tmp_path / "one")
    assert not (tmp_path / "one" / "metric.png").exists()
    page = write_report([stories, make_run(store)], tmp_path / "two")
    assert (tmp_path / "two" / "metric.png").exists()
    assert "perplexity" in Page(page.read_text(encoding="utf-8")).words


def test_a_run_that_failed_has_a_report_as_well(store, tmp_path):
    folder = make_run(store, end=False)
    log = EventWriter(folder.path, folder.id, 1)
    log.write(e.Ended(status="failed", reason="out_of_memory"))
    log.close()
    words = Page(write_report([folder], tmp_path).read_text(encoding="utf-8")).words
    assert re.search(r"failed\.\s+The memory ran out\.", words)


def test_refusals(store, tmp_path):
    waiting = make_run(store, steps=0, end=False)
    with pytest.raises(EngineError, match="has done nothing yet"):
        write_report([waiting], tmp_path)
    imported = make_run(store, steps=0, end=False)
    log = EventWriter(imported.path, imported.id, 1)
    log.write(e.Ended(status="finished", reason="imported"))
    log.close()
    with pytest.raises(EngineError, match=r"imported without data .* Import it again with data"):
        write_report([imported], tmp_path)
    (tmp_path / "file").write_text("")
    with pytest.raises(EngineError, match="cannot be written"):
        write_report([make_run(store)], tmp_path / "file" / "below")


def test_smoothing_has_no_bias_at_its_start():
    assert smooth([3.0] * 5) == pytest.approx([3.0] * 5)
    assert smooth([1.0, 0.0])[1] == pytest.approx(0.9 / 1.9)
