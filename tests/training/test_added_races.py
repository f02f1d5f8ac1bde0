"""Races that are added to a race, trained on a tiny model: they join it as if they had been in it."""

import pytest

from peft_engine import racing, worker
from peft_engine.compare.adding import keep, more_seeds, with_methods
from peft_engine.compare.comparison import compare
from peft_engine.contract.race import Race
from peft_engine.contract.store import RunFolder
from peft_engine.report.of_runs import report_of

given_race = racing.race


class Done:
    """A worker whose run is over when it has been started."""

    def poll(self):
        return 0


@pytest.fixture(autouse=True)
def here(monkeypatch):
    """Members are done in this process; the names of those that were started."""
    started = []

    def start(folder):
        started.append(folder.spec().member)
        worker.work(folder)
        return Done()

    monkeypatch.setattr(racing, "race", lambda *given: given_race(*given, start))
    return started


@pytest.fixture
def raced(store, make_spec):
    """A race of two methods with a seed each, three steps, one of them with a rate of its own."""
    contenders = [{"method": "lora", "training": {"learning_rate": 2e-3}}, {"method": "bitfit"}]
    of_race = Race.model_validate({"contenders": contenders, "seeds": 1, "amount": 3})
    parent = store.create(make_spec("lora", epochs=1).model_copy(update={"race": of_race}))
    assert worker.work(parent) == 0
    return parent


def test_seeds_and_a_method_join_a_race_that_is_over(store, raced, here, tmp_path):
    before = compare(store, [raced.id])
    keys = {group.method: group.key for group in before.groups}
    here.clear()
    added = [
        RunFolder(store.runs / run) for run in keep(store, more_seeds(store, before, (0, 1), 1, raced.id))
    ]
    assert [worker.work(folder) for folder in added] == [0]
    assert here == ["contender-01.seed-2", "contender-02.seed-2"], "nothing is rehearsed anew"
    more = compare(store, [raced.id])
    assert {group.method: group.key for group in more.groups} == keys, "the same groups"
    assert [len(group.finished) for group in more.groups] == [2, 2]
    assert {run.step for group in more.groups for run in group.runs} == {3}
    rates = {g.method: {r.spec["training"].get("learning_rate") for r in g.runs} for g in more.groups}
    assert rates == {"lora": {2e-3}, "bitfit": {None}}

    here.clear()
    made = keep(store, with_methods(store, more, ["ia3"], raced.id))
    assert worker.work(RunFolder(store.runs / made[0])) == 0
    assert here == ["contender-01.rehearsal", "contender-01.seed-1"]
    whole = compare(store, [raced.id])
    assert {group.method: len(group.finished) for group in whole.groups} == {
        "lora": 2,
        "bitfit": 2,
        "ia3": 1,
    }
    ia3 = next(group for group in whole.groups if group.method == "ia3")
    assert {run.step for run in ia3.runs} == {3}, "as many steps as the others"
    assert not whole.problems
    assert compare(store, [made[0]]).groups == whole.groups, "from wherever one comes"

    written = report_of(store, [raced.id], tmp_path / "report")
    names = {file.name for file in written.files}
    assert {"experiment.toml", "added-1.toml", "added-2.toml"} <= names, "all that repeats it"
    page = written.page.read_text(encoding="utf-8")
    assert "Other methods or more seeds were added later under the same conditions" in page
    assert "peft-engine race added-2.toml" in page
