"""Comparisons of runs whose answers are known, against what is worked out here by hand."""

import json
import os
import time
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
from scipy.stats import chi2, norm

from peft_engine.compare.comparison import as_json, compare, in_words
from peft_engine.compare.learning import learned, moved
from peft_engine.compare.phrases import cut, possible, sure
from peft_engine.compare.scores import CACHE, scores_of
from peft_engine.contract import events as e
from peft_engine.contract.extras import plainly
from peft_engine.contract.problems import EngineError
from peft_engine.contract.runstate import RunState
from peft_engine.contract.spec import Hardware
from peft_engine.contract.store import RunFolder, RunStore
from tests.compare.writing import ITEMS, drawn, finished, judged, written

SHARES = {"lora": 0.86, "sequential_adapter": 0.87, "bitfit": 0.74, "ia3": 0.70}
LEARNS = {"lora": 76_038, "sequential_adapter": 597_510, "bitfit": 28_422, "ia3": 16_134}


@pytest.fixture
def store(tmp_path: Path) -> RunStore:
    return RunStore(tmp_path)


def race(
    store: RunStore, shares: dict[str, float] = SHARES, seeds: int = 3, luck: float = 0.004
) -> list[str]:
    return [
        finished(
            store,
            judged(drawn(share, 100 * n + seed, luck=luck)),
            method,
            seed=seed,
            learns=LEARNS.get(method, 1000 * (n + 1)),
        )
        for n, (method, share) in enumerate(shares.items())
        for seed in range(1, seeds + 1)
    ]


def raw(store: RunStore, method: str) -> np.ndarray:
    """[seeds, items] of right answers, from the files alone."""
    rows = []
    for folder in sorted(store.runs.iterdir()):
        found = RunFolder(folder).spec()
        if found.method.key == method:
            lines = (folder / "result" / "predictions.jsonl").read_text().splitlines()
            rows.append((found.seed, [float(json.loads(line)["right"]) for line in lines]))
    return np.array([row for _, row in sorted(rows)])


def by_hand(apart: np.ndarray, others: list[np.ndarray]) -> tuple[float, float]:
    """(p, chance that it is above 0) of a paired difference [seeds, items]: two crossed random effects, the
    seed part drawn from its fiducial distribution and averaged over, by plain integration."""
    seeds, items = apart.shape
    mean, by_seed, by_item = apart.mean(), apart.mean(1), apart.mean(0)
    rest = apart - by_seed[:, None] - by_item[None] + mean
    of_rest = (rest**2).sum() / ((seeds - 1) * (items - 1))
    of_items = seeds * ((by_item - mean) ** 2).sum() / (items - 1)
    item_part = max(0.0, of_items - of_rest) / (seeds * items)
    squares, freedom = ((by_seed - mean) ** 2).sum() / seeds, seeds - 1.0
    means = np.array([other.mean(1) for other in others])
    around = means - means.mean(1, keepdims=True) - means.mean(0) + means.mean()
    known = (len(others) - 1) * (seeds - 1)
    borrowed = min(3.0, known / 2)
    squares += 2 * (around**2).sum() / known / seeds * borrowed
    freedom += borrowed
    grid = (np.arange(200_000) + 0.5) / 200_000
    spread = np.sqrt(squares / chi2.ppf(grid, freedom) + item_part)
    p = 2 * norm.sf(abs(mean) / spread).mean()
    return p, 1 - p / 2 if mean > 0 else p / 2


def test_a_race_agrees_with_what_the_stored_predictions_say(store: RunStore) -> None:
    found = compare(store, race(store))
    tables = {method: raw(store, method) for method in SHARES}
    order = sorted(SHARES, key=lambda method: -tables[method].mean())
    assert [group.method for group in found.groups] == order
    assert (found.metric, found.margin, found.items, found.data) == ("accuracy", 0.01, ITEMS, "topic")
    for group in found.groups:
        assert group.score is not None
        assert group.score.mean == pytest.approx(tables[group.method].mean(), abs=1e-12)
        assert group.scores == pytest.approx(tables[group.method].mean(1))
    ps = {}
    for first, second in combinations(range(4), 2):
        one, two = order[first], order[second]
        pair = found.pair(first, second)
        assert pair is not None
        others = [tables[method] for method in order if method not in (one, two)]
        p, chance = by_hand(tables[one] - tables[two], others)
        assert pair.p == pytest.approx(p, rel=2e-3, abs=1e-6)
        assert pair.chance == pytest.approx(chance, abs=1e-3)
        assert pair.difference.mean == pytest.approx(tables[one].mean() - tables[two].mean(), abs=1e-12)
        ps[first, second] = pair.p
    worst = 0.0
    for rank, (places, p) in enumerate(sorted(ps.items(), key=lambda each: each[1])):
        worst = max(worst, min(1.0, (6 - rank) * p))
        pair = found.pair(*places)
        assert pair is not None
        assert pair.corrected == pytest.approx(worst)
        assert (pair.outcome == "first") == (worst < 0.05)
    assert {p.outcome for p in found.pairs} >= {"first", "untold"}
    assert order[found.recommended or 0] == "lora"


def test_a_pair_can_be_turned(store: RunStore) -> None:
    found = compare(store, race(store))
    pair, turned = found.pair(0, 3), found.pair(3, 0)
    assert pair is not None
    assert turned is not None
    assert (pair.outcome, turned.outcome) == ("first", "second")
    assert turned.chance == pytest.approx(1 - pair.chance)
    assert turned.difference.high == -pair.difference.low


def test_the_order_of_runs_changes_nothing(store: RunStore) -> None:
    runs = race(store)
    one, other = compare(store, runs), compare(store, runs[::-1])
    assert as_json(one) == as_json(other)


def test_runs_that_differ_by_seed_alone_are_one_group(store: RunStore) -> None:
    right = drawn(0.8, 1)
    alike = [finished(store, judged(right), seed=seed, name=f"Run {seed}") for seed in (3, 1, 2)]
    other = finished(store, judged(right), seed=1, settings={"rank": 4})
    written_out = finished(store, judged(right), seed=5, settings={"rank": 8})
    failed = finished(store, [], seed=6, status="failed")
    found = compare(store, [*alike, other, written_out, failed])
    labels = {group.label: group for group in found.groups}
    assert set(labels) == {"LoRA, rank 8", "LoRA, rank 4"}
    group = labels["LoRA, rank 8"]
    assert group.finished == (alike[1], alike[2], alike[0], written_out)
    assert [record.id for record in group.runs] == [*group.finished, failed]
    assert group.score is not None
    assert group.score.seeds == 4
    assert [row.label for row in found.differs] == ["Seeds", "Rank"]
    assert found.differs[1].values == tuple(g.label.rpartition(" ")[2] for g in found.groups)


def test_of_two_runs_with_one_seed_the_newer_counts(store: RunStore) -> None:
    old = "20260101-000000-0000"
    (store.runs / finished(store, judged([1, 0] * 50), seed=1)).rename(store.runs / old)
    new = finished(store, judged([1, 1] * 50), seed=1)
    (group,) = compare(store, [old, new]).groups
    assert group.finished == (new,)
    assert group.score is not None
    assert group.score.mean == 1.0
    assert in_words(group.flags[0]) == f"Of runs with the same seed the newest counts; left out: {old}."


def test_losses_weigh_tokens_and_less_is_better(store: RunStore) -> None:
    draw = np.random.default_rng(5)
    weights = draw.integers(1, 30, size=ITEMS)
    base = draw.gamma(2.0, 1.0, size=ITEMS)
    runs = []
    for method, more in (("lora", 0.0), ("bitfit", 0.3)):
        for seed in (1, 2, 3):
            losses = base + more + 0.01 * draw.normal(size=ITEMS)
            runs.append(
                finished(
                    store,
                    written(losses, weights),
                    method,
                    seed=seed,
                    task="instructions",
                    model={"key": "small-decoder"},
                    data=[{"key": "instructions"}],
                )
            )
    found = compare(store, runs)
    assert [group.method for group in found.groups] == ["lora", "bitfit"]
    assert (found.metric, found.more_is_better) == ("loss", False)
    first = scores_of(RunFolder(store.runs / runs[0]))["main"]
    assert first.values("loss").mean() == pytest.approx((first.loss * weights).sum() / weights.sum())
    best = found.groups[0].score
    assert best is not None
    assert found.margin == pytest.approx(0.02 * best.mean)
    pair = found.pair(0, 1)
    assert pair is not None
    assert pair.outcome == "first"
    assert pair.difference.mean == pytest.approx(0.3, abs=0.01)
    assert pair.chance > 0.999


def test_a_pair_uses_the_items_that_both_have(store: RunStore) -> None:
    left, right = drawn(0.9, 1), drawn(0.7, 2)
    one = [finished(store, judged(left), seed=seed) for seed in (1, 2)]
    two = [finished(store, judged(right[:150]), "bitfit", seed=seed) for seed in (1, 2)]
    found = compare(store, one + two)
    pair = found.pair(0, 1)
    assert pair is not None
    assert pair.difference.items == 150
    assert pair.difference.mean == pytest.approx(np.mean(left[:150]) - np.mean(right[:150]))
    assert found.items == 150


def test_what_cannot_be_compared_is_left_out_with_a_sentence(store: RunStore) -> None:
    good = [finished(store, judged(drawn(0.9, seed)), seed=seed) for seed in (1, 2)]
    other = finished(store, judged(drawn(0.9, 3)), data=[{"key": "sentiment"}])
    none = finished(store, judged([1]), "bitfit")
    (store.runs / none / "result" / "predictions.jsonl").unlink()
    trial = finished(store, [], "ia3", read_test=False)
    found = compare(store, [*good, other, none, trial])
    told = " ".join(in_words(problem) for problem in found.problems)
    assert f"other data or for another task: {other}." in told
    assert f"kept no answers that can be read: {none}." in told
    assert f"tries never see the test part: {trial}." in told
    assert [group.method for group in found.groups] == ["lora", "bitfit"]
    assert found.groups[1].score is None


def test_runs_on_several_data_sets(store: RunStore) -> None:
    sets = [{"key": "topic"}, {"key": "sentiment"}]
    runs, means = [], {}
    for method, (topic, sentiment) in {"lora": (0.9, 0.6), "bitfit": (0.5, 0.8)}.items():
        for seed in (1, 2, 3):
            one = drawn(topic, seed, items=100)
            two = drawn(sentiment, seed, items=300, common=9)
            answers = judged(one, data="topic") + judged(two, data="sentiment")
            runs.append(finished(store, answers, method, seed=seed, data=sets))
            means.setdefault(method, []).append((np.mean(one), np.mean(two)))
    both = compare(store, runs)
    assert both.data == "topic + sentiment"
    for group in both.groups:
        own = np.array(means[group.method])
        assert group.score is not None
        assert group.score.mean == pytest.approx(own.mean())  # each set counts alike
        assert group.score.items == 400
        assert {data: found.mean for data, found in group.per_data.items()} == pytest.approx(
            {"topic": own[:, 0].mean(), "sentiment": own[:, 1].mean()}
        )
        # Items spread within their sets: the variance of a mean of two means.
        parts = [found.item_part for found in group.per_data.values()]
        assert group.score.item_part == pytest.approx(sum(parts) / 4, rel=0.03)
    assert both.groups[0].method == "lora"
    one = compare(store, runs, data="sentiment")
    assert (one.data, one.items) == ("sentiment", 300)
    assert one.groups[0].method == "bitfit"
    with pytest.raises(EngineError, match="no data set pairs"):
        compare(store, runs, data="pairs")


def test_a_single_run_is_one_sample(store: RunStore) -> None:
    runs = [finished(store, judged(drawn(share, n)), m) for n, (m, share) in enumerate(SHARES.items())]
    found = compare(store, runs)
    assert {pair.outcome for pair in found.pairs} == {"alone"}
    assert {pair.corrected for pair in found.pairs} == {1.0}
    assert found.recommended is None
    score = found.groups[0].score
    assert score is not None
    assert score.seed_part is None
    share = score.mean
    assert score.half == pytest.approx(1.96 * np.sqrt(share * (1 - share) / (ITEMS - 1)), rel=1e-4)


def test_references_stand_last_and_are_corrected_by_themselves(store: RunStore) -> None:
    shares = {"lora": 0.86, "bitfit": 0.8, "full": 0.9, "head_only": 0.6}
    found = compare(store, race(store, shares))
    assert [group.method for group in found.groups] == ["lora", "bitfit", "full", "head_only"]
    own = found.pair(0, 1)
    assert own is not None
    assert own.corrected == own.p
    rest = [pair for pair in found.pairs if {pair.first, pair.second} != {0, 1}]
    assert min(pair.corrected / pair.p for pair in rest) == pytest.approx(1.0, abs=4.01)
    assert sorted(pair.corrected for pair in rest)[0] == pytest.approx(5 * min(pair.p for pair in rest))


def test_the_one_to_take_must_be_better_than_the_head_alone(store: RunStore) -> None:
    shares = {"lora": 0.8, "bitfit": 0.6, "head_only": 0.6}
    learns = compare(store, race(store, shares, luck=0.0))
    assert learns.groups[learns.recommended or 0].method == "lora"
    other = RunStore(store.root / "other")
    none = compare(other, race(other, {"lora": 0.6, "bitfit": 0.6, "head_only": 0.6}))
    assert none.recommended is None


def test_forgetting_and_sizes_are_means_over_runs(store: RunStore) -> None:
    runs = [
        finished(
            store,
            judged(drawn(0.8, seed)),
            seed=seed,
            stored=1000 * seed,
            extras={"forgetting": {"before": 3.0, "after": 3.0 + seed, "texts": 40}},
        )
        for seed in (1, 2, 3)
    ]
    (group,) = compare(store, runs).groups
    for spread, (mean, low, high) in (
        (group.forgetting, (2.0, 1.0, 3.0)),
        (group.stored_bytes, (2000.0, 1000.0, 3000.0)),
        (group.seconds, (60.0, 60.0, 60.0)),
        (group.peak_memory_bytes, (1e9, 1e9, 1e9)),
    ):
        assert spread is not None
        assert (spread.mean, spread.low, spread.high) == pytest.approx((mean, low, high))


def test_a_loss_that_never_moved_is_told(store: RunStore) -> None:
    draw = np.random.default_rng(1)
    still = [1.1 + 0.02 * draw.normal() for _ in range(200)]
    falling = [0.4 + np.exp(-n / 40) + 0.05 * draw.normal() for n in range(200)]
    runs = [finished(store, judged(drawn(0.8, s)), "lora", seed=s, losses=falling) for s in (1, 2)]
    runs += [finished(store, judged(drawn(0.3, s)), "bitfit", seed=s, losses=still) for s in (1, 2)]
    runs.append(finished(store, judged(drawn(0.8, 3)), "ia3", seed=1, losses=still))
    runs.append(finished(store, judged(drawn(0.8, 3)), "ia3", seed=2, losses=falling))
    flags = {group.method: [in_words(flag) for flag in group.flags] for group in compare(store, runs).groups}
    assert flags == {
        "lora": [],
        "bitfit": ["Its training loss never moved."],
        "ia3": ["In 1 of its 2 runs the training loss never moved."],
    }


def test_a_margin_is_a_size(store: RunStore) -> None:
    for wrong in (-0.1, float("nan"), float("inf")):
        with pytest.raises(EngineError, match="must be 0 or more"):
            compare(store, [], margin=wrong)


def test_scores_are_kept_and_made_anew(store: RunStore) -> None:
    run = finished(store, judged([1, 0, 1, 1]))
    folder = RunFolder(store.runs / run)
    assert scores_of(folder)["main"].right.tolist() == [1, 0, 1, 1]
    cache = folder.result / CACHE
    assert cache.is_file()
    file = folder.result / "predictions.jsonl"
    file.write_text("".join(json.dumps(line) + "\n" for line in judged([0, 0, 1, 1])), encoding="utf-8")
    os.utime(file, ns=(1, 1))  # older than what was kept: another file all the same
    assert scores_of(folder)["main"].right.tolist() == [0, 0, 1, 1]
    cache.write_bytes(b"cut short")
    os.utime(cache, ns=(1, 1))
    assert scores_of(folder)["main"].right.tolist() == [0, 0, 1, 1]
    file.write_text('{"item": "test-0"}\n', encoding="utf-8")
    with pytest.raises(EngineError, match="cannot be read"):
        scores_of(folder)
    file.unlink()
    with pytest.raises(EngineError, match="kept no answers"):
        scores_of(folder)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="whoever may do everything may write here")
def test_a_store_that_cannot_be_written_is_compared(store: RunStore) -> None:
    run = finished(store, judged([1, 0, 1, 1]))
    result = store.runs / run / "result"
    result.chmod(0o500)
    try:
        assert scores_of(RunFolder(store.runs / run))["main"].right.tolist() == [1, 0, 1, 1]
        assert not (result / CACHE).exists()
    finally:
        result.chmod(0o700)


def test_a_hundred_groups(store: RunStore) -> None:
    runs = []
    for n in range(100):
        for seed in (1, 2):
            answers = judged(drawn(0.5 + n / 400, 10 * n + seed, items=100))
            runs.append(finished(store, answers, seed=seed, learns=1000 * n, settings={"rank": n + 1}))
    store.records()
    before = time.perf_counter()
    found = compare(store, runs)
    assert time.perf_counter() - before < 20  # a second or two where nothing else runs
    assert (len(found.groups), len(found.pairs)) == (100, 4950)
    assert len({group.label for group in found.groups}) == 100
    assert found.recommended is not None


def test_where_a_run_asked_for_is_not_where_it_ran(store):
    """Automatic and processor are one device where there is no card: one group, not two."""
    told = {"auto": (1, 2), "cpu": (3,)}
    for device, seeds in told.items():
        for seed in seeds:
            finished(store, judged(drawn(0.8, seed)), seed=seed, hardware=Hardware(device=device))
    found = compare(store, store.ids())
    assert [len(group.finished) for group in found.groups] == [3]
    assert not any(row.field == "hardware.device" for row in found.differs)


def test_a_run_that_waits_is_where_those_like_it_ran(store):
    runs = [
        finished(store, judged(drawn(0.8, seed)), seed=seed, hardware=Hardware(device="auto"))
        for seed in (1, 2)
    ]
    waiting = store.create(store.get(runs[0]).spec().model_copy(update={"seed": 3}))
    found = compare(store, [*runs, waiting.id])
    assert [len(group.runs) for group in found.groups] == [3]


def test_what_runs_cost_goes_from_the_lowest_to_the_highest_and_forgetting_has_an_interval(store):
    """Student's t with two degrees of freedom: 4.303 s / root 3."""
    stored = (1000, 1300, 1900)
    for seed, size in enumerate(stored, 1):
        lost = {"forgetting": {"before": 3.0, "after": 3.0 + size / 1000, "texts": 40}}
        finished(store, judged(drawn(0.8, seed)), seed=seed, stored=size, extras=lost)
    (group,) = compare(store, store.ids()).groups
    assert group.stored_bytes.half is None
    assert group.stored_bytes.ends == pytest.approx((1400, 1000, 1900))
    forgotten = group.forgetting
    assert (forgotten.low, forgotten.high) == pytest.approx((1.0, 1.9))
    assert forgotten.half == pytest.approx(4.302653 * np.std(stored, ddof=1) / 1000 / 3**0.5, rel=1e-6)
    assert forgotten.ends == pytest.approx((1.4, 1.4 - forgotten.half, 1.4 + forgotten.half))


def test_a_single_run_has_no_interval_of_its_cost(store):
    finished(store, judged(drawn(0.8, 1)))
    spread = compare(store, store.ids()).groups[0].stored_bytes
    assert spread.half is None
    assert spread.ends == (1000, 1000, 1000)


@dataclass(frozen=True)
class Reach:
    low: float
    high: float


@pytest.mark.parametrize(
    ("metric", "ends", "words", "beyond"),
    [
        ("accuracy", (0.965, 1.017), "at least 96.5", (False, True)),
        ("accuracy", (-0.02, 0.11), "at most 11.0", (True, False)),
        ("accuracy", (-0.1, 1.1), "anything", (True, True)),
        ("accuracy", (0.855, 0.907), "± 2.6", (False, False)),
        ("loss", (0.9, 1.3), "± 0.2", (False, False)),
        ("loss", (-0.1, 0.3), "± 0.2", (False, False)),
    ],
)
def test_no_share_is_said_to_lie_beyond_the_whole(metric, ends, words, beyond):
    found = Reach(*ends)
    assert sure(metric, found, plainly) == words
    assert cut(metric, found) == beyond
    assert possible("accuracy", 1.017) == 1.0
    assert possible("accuracy", -0.1) == 0.0
    assert possible("loss", 1.017) == 1.017


def test_one_rule_says_whether_a_loss_moved():
    noise = np.random.default_rng(3).normal(0, 0.2, 200)
    assert not moved(list(1.4 + noise)), "noise alone"
    assert moved(list(1.4 - np.linspace(0, 0.3, 200) + noise))
    assert not moved([1.0] * 30)
    assert not moved([1.0 - 0.0001 * n for n in range(50)]), "by less than a hundredth"
    assert moved([9.0, 1.0]), "too few to tell"
    assert not moved([float("nan")] * 40), "nothing that can be read is no fall"


def test_a_fall_that_drowns_in_the_luck_of_batches_shows_on_validation():
    noise = np.random.default_rng(3).normal(0, 0.2, 40)

    def state(checks: list[float]) -> RunState:
        found = RunState()
        found.columns["loss"].extend(1.8 + noise)
        for place, loss in enumerate(checks):
            told = {"loss": loss}
            found.add(
                e.Evaluated(
                    run="a",
                    attempt=1,
                    phase="training",
                    step=place,
                    part="validation",
                    metrics=told,
                    main_metric="loss",
                )
            )
        return found

    assert not moved(list(1.8 + noise))
    assert learned(state([1.83, 1.79, 1.68])), "the same texts each time"
    assert not learned(state([1.83, 1.84, 1.825]))
    assert not learned(state([1.83]))
    assert not learned(state([]))
