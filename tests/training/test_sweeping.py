"""Sweeps: what is varied is read, every way of trying is repeatable, trials that are behind end early, and a
sweep that was cut off ends as it would have."""

import json
import math
import shutil
from dataclasses import replace

import pytest

from peft_engine import searching, worker
from peft_engine.contract import events as e
from peft_engine.contract import taxonomy
from peft_engine.contract.commands import give
from peft_engine.contract.eventlog import EventWriter
from peft_engine.contract.plan import resolve
from peft_engine.contract.problems import EngineError
from peft_engine.contract.search import Grid, Range, Search, number_of
from peft_engine.contract.spec import from_mapping, read_toml, to_toml
from peft_engine.contract.standings import Standings, curve_of, standings_in
from peft_engine.contract.sweep import Sweep
from peft_engine.contract.varied import points_of, read_all, search_of, trials_of
from peft_engine.proposing import Seen, propose

RATE, RANK, SCHEDULE = "training.learning_rate", "method.settings.rank", "training.schedule"


@pytest.fixture
def make(store, make_spec):
    """make(vary, training={}, **sweep) -> the folder of a sweep of LoRA on the tiny model."""

    def make(vary, training=None, **sweep):
        spec = make_spec("lora", **(training or {}))
        return store.create(spec.model_copy(update={"sweep": Sweep(vary=vary, **sweep)}))

    return make


@pytest.fixture
def here(monkeypatch):
    """Trials are done in this process, which keeps its priority."""
    monkeypatch.setattr(worker, "_be_modest", lambda: None)
    started = []

    class Done:
        def poll(self):
            return 0

    def start(folder):
        started.append(folder.id)
        worker.work(folder)
        return Done()

    search = searching.search
    monkeypatch.setattr(searching, "search", lambda *given: search(*given, start=start))
    return started


def read(vary, method="lora", **more):
    return read_all(Sweep(vary=vary, **more), taxonomy.method(method).card)


def told_against(vary, method="lora"):
    return [problem.sentence() for problem in read(vary, method)[1]]


def trials_of_run(store, parent):
    return {
        number_of(spec.member): (folder, spec)
        for folder, spec in store.members(parent.id)
        if number_of(spec.member) is not None
    }


def tried(store, parent):
    """What each trial tried and how it ended, by number."""
    return {
        trial.number: (trial.changes, trial.state, trial.score) for trial in parent.state().trials.values()
    }


# -- what a person writes -----------------------------------------------------------------------------------


def test_values_and_ranges_are_read():
    found, problems = read({RATE: "1e-4..1e-2", RANK: "16, 2,4,8,4", SCHEDULE: "cosine, linear"})
    assert problems == []
    assert [one.space for one in found] == [
        Range(RATE, 1e-4, 1e-2, log=True),
        Grid(RANK, (2, 4, 8, 16)),
        Grid(SCHEDULE, ("cosine", "linear"), ordered=False),
    ]
    found, _ = read({"training.warmup": "0..0.5", RANK: "2..64:log", "training.bucketing": "on, off"})
    assert [one.space for one in found] == [
        Range("training.warmup", 0.0, 0.5),
        Range(RANK, 2, 64, log=True, whole=True),
        Grid("training.bucketing", (True, False), ordered=False),
    ]
    assert read({RATE: "1e-4..1e-2:linear"})[0][0].space.log is False


def test_what_cannot_be_varied_is_said_in_a_sentence():
    for vary, words in (
        ({"rnak": "1, 2"}, "There is no setting called rnak that could be varied."),
        ({RATE: "0.1, fast"}, "fast is no value for Learning rate."),
        ({RATE: "0.1, fast"}, "Write values such as 0.0003, 0.003, or"),
        ({"training.epochs": "2, many"}, "Write values such as 1, 9, or"),
        ({RANK: "2, 2.5"}, "2.5 is no value for Rank."),
        ({RANK: ""}, "Rank has fewer than two values to try."),
        ({RANK: "8"}, "Rank has fewer than two values to try."),
        ({RATE: "1e-2..1e-4"}, "The range of Learning rate is empty: 0.01 to 0.0001."),
        ({RATE: "1e-4..soon"}, "1e-4..soon is no range for Learning rate."),
        ({"training.warmup": "0..1:log"}, "by ratio it must begin above 0"),
        ({RANK: "0, 8"}, "it must lie between 1 and"),
        ({RATE: "1e-4..100"}, "Learning rate is 100.0; it must lie between 1e-07 and 10."),
        ({SCHEDULE: "linear, wavy"}, "it must be one of: linear, cosine, constant"),
        ({"training.bucketing": "on, perhaps"}, "perhaps is no value for Sort by length."),
    ):
        found = told_against(vary)
        assert len(found) == 1, found
        assert words in found[0], found
    assert read({"training.epochs": "1,2"}, "none")[1][0].field == "sweep.vary.training.epochs"


def test_the_grid_is_counted_and_has_an_end(make_spec):
    sweep = Sweep(vary={RATE: "1e-4..1e-2", RANK: "2,4,8"}, points=5)
    card = taxonomy.method("lora").card
    assert trials_of(sweep, read_all(sweep, card)[0]) == 15
    assert points_of(Range(RATE, 1e-4, 1e-2, log=True), 5) == (1e-4, 3.16e-4, 1e-3, 3.16e-3, 1e-2)
    assert points_of(Range(RANK, 2, 64, log=True, whole=True), 6) == (2, 4, 8, 16, 32, 64)
    assert points_of(Range(RANK, 1, 3, whole=True), 9) == (1, 2, 3)  # each once
    few = sweep.model_copy(update={"by": "random", "vary": {RANK: "2,4,8"}})
    assert trials_of(few, read_all(few, card)[0]) == 3  # there are no more
    assert search_of(sweep.model_copy(update={"by": "random", "trials": 20}), card).trials == 20
    many = Sweep(vary={RATE: "1e-4..1e-2", RANK: "1..128", SCHEDULE: "linear, cosine"}, points=12)
    with pytest.raises(EngineError) as raised:
        resolve(make_spec("lora").model_copy(update={"sweep": many}))
    assert [problem.field for problem in raised.value.problems] == ["sweep.by"]
    assert "The grid has 264 combinations; a sweep tries at most 200" in raised.value.problems[0].sentence()


def test_a_sweep_that_cannot_be_says_all_that_stands_against_it(make_spec):
    spec = make_spec("lora").model_copy(update={"sweep": Sweep(vary={"training.batch_size": "16, 4000"})})
    with pytest.raises(EngineError) as raised:
        resolve(spec)
    assert "4000 examples per step are more than" in raised.value.problems[0].sentence()
    spec = make_spec("autopeft").model_copy(update={"sweep": Sweep(vary={RATE: "1e-4, 1e-3"})})
    with pytest.raises(EngineError) as raised:
        resolve(spec)
    assert "is a search of its own, and a sweep cannot hold a search" in raised.value.problems[0].sentence()
    with pytest.raises(EngineError) as raised:
        from_mapping(
            spec.model_dump(mode="json", exclude_none=True) | {"sweep": {"vary": {RATE: "1"}, "trials": 1}}
        )
    assert [problem.field for problem in raised.value.problems] == ["sweep.trials"]


def test_a_specification_without_a_sweep_is_what_it_was(make_spec, tmp_path):
    spec = make_spec("lora")
    assert "sweep" not in to_toml(spec)
    given = spec.model_dump(mode="json", exclude_none=True)
    assert from_mapping(given) == spec
    swept = spec.model_copy(update={"sweep": Sweep(vary={RANK: "2, 4"}, by="random")})
    (tmp_path / "sweep.toml").write_text(to_toml(swept))
    assert read_toml(tmp_path / "sweep.toml") == swept
    listed = from_mapping(given | {"sweep": {"vary": {RANK: [2, 4], "training.bucketing": [True, False]}}})
    assert listed.sweep.vary == {RANK: "2, 4", "training.bucketing": "on, off"}


# -- what is tried ------------------------------------------------------------------------------------------

SPACE = (
    Range("rate", 1e-5, 1e-1, log=True),
    Grid("rank", (1, 2, 4, 8)),
    Grid("kind", ("a", "b"), ordered=False),
)


def searched(sampler, trials=24, seed=1, score=None):
    """Trials on a surface that is known: best near a rate of 1e-3 with kind b."""

    def measured(found):
        return 1.0 - abs(math.log10(found["rate"]) + 3) / 4 - (0.2 if found["kind"] == "a" else 0.0)

    search = Search(space=SPACE, trials=trials, first=6, sampler=sampler, by_score=True)
    seen = []
    for number in range(1, trials + 1):
        found = propose(search, seen, number, seed, more_is_better=True)
        seen.append(Seen(found, (score or measured)(found), 10))
    return seen


def test_drawn_by_chance_is_the_same_for_the_same_seed():
    first, again = searched("random"), searched("random")
    assert [one.changes for one in first] == [one.changes for one in again]
    assert [one.changes for one in first] != [one.changes for one in searched("random", seed=2)]
    rates = [one.changes["rate"] for one in first]
    assert all(1e-5 <= rate <= 1e-1 for rate in rates)
    assert sum(rate < 1e-3 for rate in rates) in range(6, 19)  # by ratio, half of them lie below
    assert all(float(f"{rate:.3g}") == rate for rate in rates)


def test_guided_by_scores_beats_chance_and_is_repeatable():
    def late(seen):
        return sum(one.score for one in seen[12:]) / len(seen[12:])

    guided = [searched("tpe", seed=seed) for seed in (1, 2)]
    assert [one.changes for one in guided[0]] == [one.changes for one in searched("tpe")]
    chance = [searched("random", seed=seed) for seed in (1, 2)]
    assert sum(map(late, guided)) > sum(map(late, chance)) + 0.1


def test_what_failed_or_was_cut_is_known_to_be_worse():
    """Rates above 1e-2 fail and those below 1e-4 are cut: late trials keep to the half between."""

    def between(sampler, seed):
        space = (Range("rate", 1e-5, 1e-1, log=True),)
        search = Search(space=space, trials=40, first=3, sampler=sampler, by_score=True)
        seen = []
        for number in range(1, 31):
            found = propose(search, seen, number, seed, more_is_better=True)
            rate = found["rate"]
            score = 0.8 - abs(math.log10(rate) + 3) / 10
            cut = Seen(found, 0.5, 1, cut=True) if rate < 1e-4 else Seen(found, score, 1)
            seen.append(Seen(found) if rate > 1e-2 else cut)
        return sum(1e-4 <= one.changes["rate"] <= 1e-2 for one in seen[15:])

    assert sum(between("tpe", seed) for seed in (1, 2, 3)) >= 33  # of 45
    assert sum(between("random", seed) for seed in (1, 2, 3)) <= 27


# -- who is behind ------------------------------------------------------------------------------------------


def test_who_is_behind_by_numbers():
    others = Standings(
        (
            ((0.1, 0.3), (0.2, 0.5), (0.5, 0.6)),
            ((0.1, 0.3), (0.2, 0.7), (0.5, 0.9)),
            ((0.1, 0.3), (0.2, 0.4), (0.3, 0.8)),  # stopped early at 0.3, and counts with that from then on
            ((0.25, 0.6), (0.5, 0.7)),  # other checks: nothing to say at 0.2
        )
    )
    assert others.middle(0.2) is None  # three are too few
    assert others.behind(0.0, 0.2, True) is None
    assert others.middle(0.25) == pytest.approx(0.55)
    assert others.middle(0.5) == pytest.approx(0.75)
    assert others.behind(0.74, 0.5, True) == pytest.approx(0.75)
    assert others.behind(0.75, 0.5, True) is None
    assert others.behind(0.0, 1.0, True) is None  # it is done
    assert others.behind(0.76, 0.5, False) == pytest.approx(0.75)  # of a loss less is better
    early = Standings((((0.1, 0.9), (1.0, 0.9)),) * 4)
    assert early.behind(0.1, 0.1, True) is None  # nothing is judged yet
    assert early.behind(0.1, 0.2, True) == 0.9


def test_standings_lie_in_the_folder(tmp_path):
    assert standings_in(tmp_path) == Standings()
    Standings((((0.5, 0.25),), ())).keep(tmp_path)
    assert standings_in(tmp_path) == Standings((((0.5, 0.25),), ()))


# -- whole sweeps -------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("here")
def test_a_grid_tries_all_and_trains_the_best_out_with_its_seeds(store, make):
    parent = make({RATE: "1e-4, 1e-2", RANK: "1, 4"}, {"epochs": 2}, seeds=2)
    assert worker.work(parent) == 0
    found = tried(store, parent)
    assert [found[n][0] for n in sorted(found)] == [
        {RATE: rate, RANK: rank} for rate in (1e-4, 1e-2) for rank in (1, 4)
    ]
    assert {state for _, state, _ in found.values()} == {"finished"}
    for folder, spec in trials_of_run(store, parent).values():
        assert (spec.parent, spec.read_test, spec.sweep) == (parent.id, False, None)
        assert folder.state().latest("test") is None
    told = parent.state().ended.extras["search"]
    best = max(score for _, _, score in found.values())
    assert parent.state().trials[told["chosen"]].score == best
    results = [store.get(run) for run in told["results"]]
    assert [run.spec().seed for run in results] == [1, 2]
    assert [run.spec().member for run in results] == ["chosen", "chosen.seed-2"]
    assert store.bearer(parent).id == results[0].id
    assert parent.record().metrics == results[0].record().metrics != {}
    chosen = store.get(told["chosen"]).spec()
    assert results[0].spec().method == chosen.method
    assert results[0].spec().training == chosen.training
    assert results[0].spec().read_test


@pytest.mark.usefixtures("here")
def test_passes_that_are_varied_stay_when_the_best_is_trained_out(store, make):
    parent = make({"training.epochs": "1, 3"})
    assert worker.work(parent) == 0
    told = parent.state().ended.extras["search"]
    epochs = parent.state().trials[told["chosen"]].changes["training.epochs"]
    assert store.get(told["result"]).spec().training.epochs == epochs


def test_who_is_behind_ends_early_with_a_reason_and_nothing_left_over(store, make, make_spec):
    folder = store.create(make_spec("lora", epochs=4, evaluate_every=4, learning_rate=1e-6))
    Standings((((0.1, 0.99), (0.5, 1.0)),) * 4).keep(folder.path)
    state = worker.work(folder) or folder.state()
    record = folder.record()
    assert (record.status, record.reason) == ("stopped", "pruned")
    assert state.step < state.steps_planned
    said = [event for event in state.log if isinstance(event, e.Said) and "behind half" in event.text]
    assert said[0].values["step"] == state.step
    assert said[0].values["middle"] in ("0.99", "1")
    assert state.latest("test") is None
    assert not (folder.result / "result.json").exists()
    # Killed between its check and its end, it is judged by that check when it goes on.
    lines = (folder.path / "events.jsonl").read_text().splitlines(keepends=True)
    (folder.path / "events.jsonl").write_text("".join(lines[:-2]))
    worker.work(folder)
    assert (folder.record().reason, folder.state().step) == ("pruned", state.step)
    # Done again from its folder alone, it decides the same.
    again = store.create(folder.spec())
    Standings(standings_in(folder.path).curves).keep(again.path)
    worker.work(again)
    assert again.state().step == state.step


def scores_by_rate(monkeypatch):
    """Every trial scores by its learning rate from its first check on: large rates are better."""
    from peft_engine.training import watch

    real = watch.Watch.read

    def read(self, position):
        kept = self.ready.metrics
        rate = self.settings.learning_rate

        whole, self.ready = self.ready, replace(self.ready)
        told = {"accuracy": 1 / (2 + abs(rate * 1e3 - 5))}
        object.__setattr__(self.ready, "metrics", lambda scores: kept(scores) | told)
        try:
            return real(self, position)
        finally:
            self.ready = whole

    monkeypatch.setattr(watch.Watch, "read", read)


@pytest.mark.long
def test_a_sweep_that_was_cut_off_ends_as_it_would_have(store, make, monkeypatch, here):
    scores_by_rate(monkeypatch)
    more = {"by": "bayesian", "trials": 6, "at_once": 2}
    training = {"epochs": 1, "evaluate_every": 2, "early_stopping": False, "seed": 2}
    whole = make({RATE: "1e-4..1e-2"}, training, **more)
    assert worker.work(whole) == 0
    wanted = tried(store, whole)
    assert sorted(wanted) == list(range(1, 7))
    pruned = [number for number, (_, state, _) in wanted.items() if state == "pruned"]
    assert pruned
    assert min(pruned) > 4
    for trial in whole.state().trials.values():
        folder = store.get(trial.child)
        assert not folder.checkpoints.exists(), (trial, folder.record())
        if trial.state == "pruned":
            assert folder.record().reason == "pruned"
            assert trial.last_step == folder.state().step
            # By hand: the best it had was less than the median of what the others had at that point.
            others = [
                curve_of(store.get(other.child).state(), "accuracy")
                for other in whole.state().trials.values()
                if other.state == "finished" and (other.number - 1) // 2 < (trial.number - 1) // 2
            ]
            assert trial.score < sorted(curve[0][1] for curve in others)[len(others) // 2]
    best = max(wanted.values(), key=lambda one: one[2] or 0)
    told = whole.state().ended.extras["search"]
    assert store.get(told["chosen"]).spec().training.learning_rate == best[0][RATE]

    here.clear()
    parent = make({RATE: "1e-4..1e-2"}, training, **more)
    with monkeypatch.context() as patch:
        write, said = EventWriter.write, []

        def writing(self, event):
            write(self, event)
            if isinstance(event, e.Trial) and event.state != "started":
                said.append(event.child)
                if len(said) == 5:
                    raise RuntimeError("the process is gone")

        patch.setattr(EventWriter, "write", writing)
        assert worker.work(parent) == 3
    # A trial of the same pair that had not come far is done anew.
    done = trials_of_run(store, parent)
    if 6 in done:
        shutil.rmtree(done[6][0].checkpoints, ignore_errors=True)
        for name in ("events.jsonl", "standings.json", "commands.jsonl", "metrics.safetensors"):
            (done[6][0].path / name).unlink(missing_ok=True)
    assert worker.work(parent) == 0
    assert tried(store, parent) == wanted
    assert parent.record().metrics == whole.record().metrics


def test_pause_reaches_the_trials_and_the_sweep_goes_on(store, make, monkeypatch, here):
    parent = make({RANK: "1, 2, 4"}, {"epochs": 1})
    work = worker.work

    def pausing(folder):
        if len(here) == 2 and folder.id == here[1] and folder.state().attempt == 0:
            give(folder.path, "pause")
        return work(folder)

    with monkeypatch.context() as patch:
        patch.setattr(worker, "work", pausing)
        assert work(parent) == 0
    assert parent.record().status == "paused"
    assert store.get(here[1]).record().status == "paused"
    assert worker.work(parent) == 0
    assert parent.record().status == "finished"
    assert sorted(tried(store, parent)) == [1, 2, 3]
    assert json.dumps([c[0] for c in tried(store, parent).values()])


def test_rates_that_go_wild_are_no_reason_to_give_up(store, make, monkeypatch, here):
    from peft_engine.training import stepper

    real = stepper.Stepper.take

    def take(self, step, phase):
        if self.ready.plan.spec.training.learning_rate > 1:
            raise stepper.NotANumberError
        return real(self, step, phase)

    monkeypatch.setattr(stepper.Stepper, "take", take)
    parent = make({RATE: "1e-3, 4, 6, 8"}, {"epochs": 1})
    spec = parent.spec()
    vary = {RATE: "1e-3, 4, 6, 8"}
    assert spec.sweep.vary == vary
    assert worker.work(parent) == 0
    assert [state for _, state, _ in tried(store, parent).values()] == [
        "finished",
        "failed",
        "failed",
        "failed",
    ]
