"""Races on a tiny model: members are runs, the order is fair, what finished is kept, equal is equal."""

import pytest

from peft_engine import racing, worker
from peft_engine.contract.race import Race, place_of, places


class Done:
    """A worker whose run is over when it has been started."""

    def poll(self):
        return 0


@pytest.fixture(autouse=True)
def here(monkeypatch):
    """Members are done in this process, which keeps its priority; the names of those that were started."""
    monkeypatch.setattr(worker, "_be_modest", lambda: None)
    started = []

    def start(folder):
        started.append(folder.spec().member)
        worker.work(folder)
        return Done()

    race = racing.race
    monkeypatch.setattr(racing, "race", lambda *given: race(*given, start))
    return started


@pytest.fixture
def make(store, make_spec):
    """make(*methods, seeds=..., training..., race settings...) -> the folder of a race, waiting."""

    def making(*methods, training=None, **given):
        contenders = [{"method": m} if isinstance(m, str) else m for m in methods]
        of_race = Race.model_validate({"contenders": contenders, "seeds": 2} | given)
        spec = make_spec(of_race.contenders[0].method, **({"epochs": 1} | (training or {})))
        return store.create(spec.model_copy(update={"race": of_race}))

    return making


def members_of(store, parent):
    """Members that race, by contender and seed."""
    found = {place_of(spec.member): (folder, spec) for folder, spec in store.members(parent.id)}
    return {place: one for place, one in found.items() if place is not None}


def summary(parent):
    return parent.state().ended.extras["race"]


def test_every_contender_once_before_the_next_seed(store, make, here):
    parent = make("lora", "bitfit", "none", training={"patience": 1, "evaluate_every": 1})
    assert worker.work(parent) == 3  # a classifier without training only guesses
    problems = parent.record().problems
    assert [problem.field for problem in problems] == ["race.contenders.2.method"]

    parent = make("lora", "bitfit", "head_only", training={"patience": 1, "evaluate_every": 1})
    assert worker.work(parent) == 0
    record, state = parent.record(), parent.state()
    assert (record.status, record.reason, record.metrics) == ("finished", "done", {})
    assert here == [f"contender-{number:02d}.rehearsal" for number in (1, 2, 3)] + [
        f"contender-{number:02d}.seed-{seed}" for seed in (1, 2) for number in (1, 2, 3)
    ]
    found = members_of(store, parent)
    assert list(found) == places(parent.spec())
    steps = 12  # 96 rows in batches of 8
    for (number, seed), (folder, spec) in found.items():
        method = ("lora", "bitfit", "head_only")[number - 1]
        assert (spec.parent, spec.race, spec.seed, spec.method.key) == (parent.id, None, seed, method)
        of_member = folder.state()
        assert len(of_member.steps) == of_member.steps_planned == steps  # patience 1 has ended none of them
        told = state.trials[folder.id]
        assert (told.state, told.changes) == ("finished", {"method.key": method, "seed": seed})
        best = [check for check in of_member.evaluations if check.part == "validation" and check.best]
        assert told.score == best[-1].metrics["accuracy"]
        assert told.parameters == of_member.counted.trainable_parameters
        assert of_member.latest("test") is not None
        assert not folder.checkpoints.exists()
    assert [trial.number for trial in state.trials.values()] == [1, 2, 3, 4, 5, 6]
    tokens = {(seed, folder.state().column("tokens_seen")[-1]) for (_, seed), (folder, _) in found.items()}
    assert len(tokens) == 2  # the same data in the same order for all of a seed
    told = summary(parent)
    assert (told["currency"], told["amount"]) == ("steps", steps)
    assert [one["members"] for one in told["contenders"]] == [
        {str(seed): found[number, seed][0].id for seed in (1, 2)} for number in (1, 2, 3)
    ]
    assert len(store.members(parent.id)) == 6  # nothing is left of the rehearsals
    assert [phase for phase in state.phases_seen if phase != "loading"] == ["rehearsing", "racing"]
    assert (state.done, state.total) == (6, 6)
