"""Curves of several runs as one, and the words and numbers of a comparison."""

from dataclasses import replace

import pytest

from app.state import compare_words as words
from app.state.comparison import curve_of
from app.state.names import duration
from app.state.window_settings import WindowSettings, read_settings, write_settings
from peft_engine.contract import paths
from peft_engine.contract.store import RunStore
from scripts.synthetic_run import Script, make_run, spec, write_attempt
from tests.app.comparisons import estimate, losses, six_methods


def states(tmp_path, *scripts):
    store = RunStore(tmp_path / "store")
    return [make_run(store, spec(), script).state() for script in scripts]


def test_a_curve_is_the_mean_of_its_runs_with_their_lowest_and_highest(tmp_path):
    found = states(tmp_path, Script(best=0.8), Script(best=0.9), Script(best=0.85))
    curve = curve_of(found, "accuracy")
    assert curve is not None
    assert curve.runs == 3
    assert curve.steps == tuple(float(62 * n) for n in range(1, 11))
    each = [
        [one.metrics["accuracy"] for one in state.evaluations if one.part == "validation"] for state in found
    ]
    assert curve.mean == pytest.approx([sum(values) / 3 for values in zip(*each, strict=True)])
    assert curve.low == pytest.approx([min(values) for values in zip(*each, strict=True)])
    assert curve.high == pytest.approx([max(values) for values in zip(*each, strict=True)])
    assert curve.tokens == pytest.approx([512 * step for step in curve.steps])


def test_only_steps_that_all_runs_have_are_told(tmp_path):
    found = states(tmp_path, Script(), Script(until=300, end="stopped"))
    curve = curve_of(found, "accuracy")
    assert curve is not None
    assert curve.steps == (62.0, 124.0, 186.0, 248.0)
    assert curve_of(found, "chrf") is None
    assert curve_of([], "accuracy") is None


def test_the_time_between_two_attempts_does_not_count(tmp_path):
    store = RunStore(tmp_path / "store")
    folder = store.create(spec())
    write_attempt(folder, Script(until=310, end="paused", began=1000.0))
    first = curve_of([folder.state()], "accuracy")
    write_attempt(folder, Script(began=90_000.0), attempt=2, from_step=310)
    whole = curve_of([folder.state()], "accuracy")
    assert first is not None
    assert whole is not None
    assert whole.seconds[: len(first.seconds)] == pytest.approx(first.seconds)
    assert whole.seconds[-1] < 200, "and not a day"
    assert list(whole.seconds) == sorted(whole.seconds)


@pytest.mark.parametrize(
    ("metric", "mean", "half", "texts"),
    [
        ("accuracy", 0.8812, 0.0263, ("88.1", "± 2.6")),
        ("loss", 1.2345, 0.0213, ("1.234", "± 0.021")),
        ("loss", 2.5, 0.31, ("2.50", "± 0.31")),
        ("matthews", 0.5, 0.0, ("0.500", "± 0.000")),
    ],
)
def test_means_have_the_decimals_that_their_interval_deserves(metric, mean, half, texts):
    found = estimate(mean, half)
    assert (words.mean_text(metric, found), words.half_text(metric, found)) == texts


def test_chances_and_sizes_in_words():
    assert [words.chance_text(chance) for chance in (0.0, 0.004, 0.006, 0.5, 0.949, 0.994, 0.996, 1.0)] == [
        "<1 %",
        "<1 %",
        "1 %",
        "50 %",
        "95 %",
        "99 %",
        ">99 %",
        ">99 %",
    ]
    assert [words.count_text(count) for count in (0, 999, 2_310, 595_000, 22_700_000)] == [
        "0",
        "999",
        "2.31 k",
        "595 k",
        "22.7 M",
    ]
    assert [words.stored_text(count) for count in (500, 297_000, 960_000)] == ["500 B", "297 kB", "0.96 MB"]


def test_a_pair_in_sentences_for_each_outcome():
    comparison = six_methods()
    pair = comparison.pair(0, 5)
    assert words.pair_text(comparison, pair) == (
        "LoRA beats (IA)³ with a probability of >99 %. It is better by 3.2 points."
        " Corrected for all pairs, LoRA is better."
    )
    assert words.pair_text(comparison, pair.turned()).endswith("Corrected for all pairs, LoRA is better.")
    alike = replace(pair, outcome="alike")
    assert words.outcome_text(comparison, alike) == "They differ by less than what counts."
    loss = losses()
    first = words.pair_text(loss, loss.pair(0, 1))
    assert first.startswith(
        "LoRA beats Sequential Adapter with a probability of >99 %. It is better by 0.03."
    )


def test_titles_and_seeds():
    comparison = six_methods()
    assert words.whole_title(comparison) == "6 methods and 2 references"
    assert words.seeds_each(comparison) == "3 seeds each"
    assert words.seeds_text(comparison) == "means of 3 seeds, 95 % intervals"
    keys = [measure.key for measure in words.measures(comparison)]
    assert keys == ["score", "learns", "memory", "time", "stored"]


def test_what_counts_and_what_was_compared_is_remembered(tmp_path, monkeypatch):
    monkeypatch.setenv("PEFT_WORKBENCH_HOME", str(tmp_path))
    settings = WindowSettings(counts_share=0.02, compared=("a", "b"))
    write_settings(settings)
    assert read_settings() == (settings, "")
    write_settings(WindowSettings())
    assert read_settings() == (WindowSettings(), "")
    paths.settings_file().write_text('format = 1\ncounts_share = -3\ncounts_loss = "x"\ncompared = 5\n')
    assert read_settings() == (WindowSettings(), "")


def test_memory_is_the_most_that_was_in_use_until_then(tmp_path):
    state = states(tmp_path, Script())[0]
    curve = curve_of([state], "accuracy")
    assert curve is not None
    process = list(state.columns["process_bytes"])
    steps = list(state.steps)
    assert list(curve.memory) == [max(process[: steps.index(int(step)) + 1]) for step in curve.steps]
    assert list(curve.memory) == sorted(curve.memory)


def test_a_share_ends_at_the_whole_where_it_is_shown():
    found = replace(estimate(0.991, 0.026), low=0.965, high=1.017)
    assert words.possible("accuracy", found) == (0.991, 0.965, 1.0)
    assert words.cut("accuracy", found) == (False, True)
    assert words.sure_text("accuracy", found) == "≥ 96.5"
    low = replace(estimate(0.03, 0.05), low=-0.02, high=0.08)
    assert words.sure_text("accuracy", low) == "≤ 8.0"
    loss = replace(estimate(0.03, 0.05), low=-0.02, high=0.08)
    assert words.possible("loss", loss) == (0.03, -0.02, 0.08), "a loss has no such end"
    assert words.sure_text("loss", loss) == words.half_text("loss", loss)


def test_forgetting_is_weighed_with_its_interval():
    from peft_engine.compare.facts import Spread

    comparison = six_methods()
    groups = tuple(replace(group, forgetting=Spread(0.1, 0.05, 0.2, 0.08)) for group in comparison.groups)
    found = {one.key: one for one in words.measures(replace(comparison, groups=groups))}
    assert found["forgetting"].better == -1
    assert found["forgetting"].value(groups[0]) == pytest.approx((0.1, 0.02, 0.18))
    assert found["memory"].value(groups[0]) == pytest.approx((0.97e9, 0.9506e9, 0.9991e9))


def test_costs_are_told_from_the_lowest_to_the_highest_and_said_to_be():
    from peft_engine.compare.facts import Spread

    seconds = Spread(140.0, 72.0, 208.0)  # a t interval of these two would be 140 +- 864
    assert words.spread_text(seconds, duration) == "1:12 to 3:28"
    assert words.spread_tip(seconds, duration, 2) == (
        "2:20 is the mean of 2 runs, which lie between 1:12 and 3:28."
    )
    alike = Spread(140.2, 140.1, 140.3)
    assert words.spread_text(alike, duration) == "", "what reads alike has no range"
    assert words.spread_tip(alike, duration, 2) == "2:20 in each of 2 runs."
    assert words.spread_tip(Spread(140.0, 140.0, 140.0), duration, 1).startswith("2:20: one sample")
    assert words.spread_text(Spread(0.1, 0.05, 0.2, 0.08), words.loss_text) == "± 0.08"
    comparison = six_methods()
    assert "from the lowest to the highest run" in words.costs_text(comparison)
    alone = [replace(g, peak_memory_bytes=None, seconds=alike, stored_bytes=None) for g in comparison.groups]
    fixed = [replace(g, seconds=Spread(60.0, 60.0, 60.0)) for g in alone]
    assert words.costs_text(replace(comparison, groups=tuple(fixed))) == ""
