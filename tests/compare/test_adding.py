"""What is added to a comparison is trained as what is there was, and is compared with it."""

from pathlib import Path

import pytest

from peft_engine.compare.adding import Addition, keep, more_seeds, with_methods
from peft_engine.compare.comparison import compare, in_words
from peft_engine.contract import events as e
from peft_engine.contract.eventlog import EventWriter
from peft_engine.contract.joining import FILE, home_of, joined
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.race import Contender, Race, member_name, member_spec, places
from peft_engine.contract.settled import Given, Settled, settled_of
from peft_engine.contract.store import RunFolder, RunStore
from scripts.synthetic_run import spec
from tests.compare.writing import drawn, finished, judged

STEPS = {"epochs": 2.0, "batch_size": 32, "max_steps": 40, "patience": 100}
RATES = {"lora": 3e-3, "bitfit": None}


@pytest.fixture
def store(tmp_path: Path) -> RunStore:
    return RunStore(tmp_path)


def make_race(store: RunStore) -> RunFolder:
    """Two seeds of LoRA, with a rate that was found for it, and of BitFit with its usual one."""
    contenders = (Contender(method="lora"), Contender(method="bitfit"))
    race = Race(contenders=contenders, seeds=2, tune=True).model_dump(mode="json")
    parent = store.create(spec(race=race))
    given = [
        Given(changes={f"training.{name}": value for name, value in training(each.method).items()})
        for each in contenders
    ]
    Settled(amount=40, contenders=given).keep(parent.path)
    train(store, parent, shares=(0.86, 0.72))
    return parent


def training(method: str) -> dict[str, object]:
    return STEPS | ({"learning_rate": RATES[method]} if RATES[method] else {})


def train(store: RunStore, parent: RunFolder, shares: tuple[float, ...]) -> list[str]:
    """The runs of a race, as its worker makes them, with their answers."""
    settled, own = settled_of(parent.path), parent.spec()
    writer = EventWriter(parent.path, parent.id, 1)
    writer.write(e.Started(device="cpu", device_name="", precision="float32", threads=1, versions={}))
    made = []
    for contender, seed in places(own):
        changes = settled.contenders[contender - 1].changes if settled is not None else {}
        one = member_spec(own, parent.id, contender, seed, changes)
        answers = judged(drawn(shares[contender - 1], 100 * contender + seed, luck=0.004))
        told = one.model_dump(mode="json", exclude_none=True)
        rest = {name: told[name] for name in ("training", "hardware", "parent", "member", "model", "data")}
        run = finished(store, answers, one.method.key, seed=seed, settings=one.method.settings, **rest)
        writer.write(e.Trial(child=run, number=1, state="finished", changes={}))
        made.append(run)
    writer.close()
    return made


def only(made: list[Addition]) -> Addition:
    assert len(made) == 1
    return made[0]


def test_more_seeds_of_a_race_join_the_groups_that_they_are_of(store):
    parent = make_race(store)
    before = compare(store, [parent.id])
    assert [(g.method, len(g.finished)) for g in before.groups] == [("lora", 2), ("bitfit", 2)]
    addition = only(more_seeds(store, before, (0, 1), 3, parent.id))
    assert addition.runs == 6
    added = RunFolder(store.runs / keep(store, [addition])[0])
    race = added.spec().race
    assert (race.joins, race.seeds, race.tune, race.currency) == (parent.id, 3, False, "steps")
    assert added.spec().seed == 3, "the seeds go on where they ended"
    assert settled_of(added.path).amount == 40, "nothing is found out anew"
    assert [one.method for one in race.contenders] == ["lora", "bitfit"]
    after = compare(store, [parent.id])
    assert [len(g.finished) for g in after.groups] == [2, 2], "not begun yet"
    assert not after.problems
    runs = train(store, added, (0.86, 0.72))
    after = compare(store, [parent.id])
    assert [(g.key, len(g.finished)) for g in after.groups] == [(g.key, 5) for g in before.groups]
    assert [[r.spec["seed"] for r in g.runs] for g in after.groups] == [[1, 2, 3, 4, 5]] * 2
    assert after.pairs[0].difference.seeds == 5, "seed against seed"
    assert not after.differs or {row.field for row in after.differs} <= {
        "method.key",
        "training.learning_rate",
    }
    rates = {r.spec["method"]["key"]: r.spec["training"].get("learning_rate") for r in store.records_of(runs)}
    assert rates == RATES, "what was found for each, and no rate where none was"


def test_seeds_of_some_leave_the_others_alone(store):
    parent = make_race(store)
    before = compare(store, [parent.id])
    addition = only(more_seeds(store, before, (1,), 1, parent.id))
    added = RunFolder(store.runs / keep(store, [addition])[0])
    train(store, added, (0.72,))
    after = compare(store, [parent.id])
    assert {g.method: len(g.finished) for g in after.groups} == {"lora": 2, "bitfit": 3}


def test_a_method_added_to_a_race_gets_its_seeds_and_its_steps(store):
    parent = make_race(store)
    before = compare(store, [parent.id])
    addition = only(with_methods(store, before, ["ia3"], parent.id))
    assert addition.settled is None, "the race finds out what it must know: two steps, learning rates"
    race = addition.spec.race
    assert (race.amount, race.seeds, race.tune, addition.spec.seed) == (40, 2, True, 1)
    assert [one.method for one in race.contenders] == ["ia3"]
    added = RunFolder(store.runs / keep(store, [addition])[0])
    Settled(amount=40, contenders=[Given()]).keep(added.path)
    train(store, added, (0.95,))
    after = compare(store, [parent.id])
    assert {g.method: [r.spec["seed"] for r in g.runs] for g in after.groups} == {
        "ia3": [1, 2],
        "lora": [1, 2],
        "bitfit": [1, 2],
    }
    assert len(after.pairs) == 3
    assert all(pair.difference.items == 200 and pair.difference.seeds == 2 for pair in after.pairs)


def test_an_added_race_is_compared_with_the_one_that_it_joins(store):
    parent = make_race(store)
    added = keep(store, with_methods(store, compare(store, [parent.id]), ["ia3"], parent.id))[0]
    assert home_of(store, added) == parent.id
    assert home_of(store, parent.id) == parent.id
    assert joined(store, parent.id) == [added]
    assert [g.method for g in compare(store, [added]).groups] == ["lora", "bitfit"]
    assert [g.method for g in compare(store, [added, parent.id]).groups] == ["lora", "bitfit"]
    store.delete([added])
    assert joined(store, parent.id) == []


def test_an_added_race_that_failed_says_why(store):
    parent = make_race(store)
    added = keep(store, with_methods(store, compare(store, [parent.id]), ["ia3"], parent.id))[0]
    writer = EventWriter(store.runs / added, added, 1)
    writer.write(e.Started(device="cpu", device_name="", precision="float32", threads=1, versions={}))
    reason = Problem(text="(IA)3: the memory does not suffice.")
    writer.write(e.Ended(status="failed", reason="refused", seconds=1.0, problems=(reason,)))
    writer.close()
    told = [in_words(problem) for problem in compare(store, [parent.id]).problems]
    assert told == [
        f"The race {added}, which was added, ended without a run that could be compared.",
        "(IA)3: the memory does not suffice.",
    ]


def test_a_damaged_list_of_what_joined_costs_no_comparison(store):
    parent = make_race(store)
    (parent.path / FILE).write_text("{", encoding="utf-8")
    assert joined(store, parent.id) == []
    assert len(compare(store, [parent.id]).groups) == 2


def plain_runs(store: RunStore, seeds: tuple[int, ...] = (1, 2)) -> list[str]:
    return [
        finished(
            store,
            judged(drawn(share, 10 * n + seed)),
            method,
            seed=seed,
            training={"epochs": 3.0, "batch_size": 16, **own},
        )
        for n, (method, share, own) in enumerate(
            (("lora", 0.8, {"learning_rate": 2e-3}), ("bitfit", 0.6, {}))
        )
        for seed in seeds
    ]


def test_more_seeds_of_plain_runs_are_runs_like_these(store):
    runs = plain_runs(store)
    before = compare(store, runs)
    addition = only(more_seeds(store, before, (0, 1), 2))
    added = RunFolder(store.runs / keep(store, [addition])[0])
    assert added.spec().race.joins == ""
    train(store, added, (0.8, 0.6))
    after = compare(store, [*runs, added.id])
    assert [(g.key, len(g.finished)) for g in after.groups] == [(g.key, 4) for g in before.groups]


def test_a_method_beside_plain_runs_is_trained_as_they_were(store):
    runs = plain_runs(store, (1, 2, 5))
    made = with_methods(store, compare(store, runs), ["ia3"])
    assert [(one.spec.seed, one.spec.race.seeds) for one in made] == [(1, 2), (5, 1)]
    for one in made:
        changes = one.settled.contenders[0].changes
        member = member_spec(one.spec, None, 1, one.spec.seed, changes)
        assert (member.training.epochs, member.training.batch_size) == (3.0, 16)
        assert member.training.learning_rate is None, "its own usual rate, not another method's"
        assert member.training.max_steps is None


def test_what_cannot_take_part_is_refused_before_anything_is_made(store):
    parent = make_race(store)
    found = compare(store, [parent.id])
    before = store.ids()
    with pytest.raises(EngineError) as refused:
        with_methods(store, found, ["attempt"], parent.id)
    assert refused.value.problems
    assert store.ids() == before


def test_a_race_that_was_written_before_races_could_join_reads_as_it_did():
    given = Race(contenders=(Contender(method="lora"),)).model_dump(mode="json")
    assert given.pop("joins") == ""
    assert Race.model_validate(given) == Race(contenders=(Contender(method="lora"),))
    assert member_name(2, 7) == "contender-02.seed-7"
