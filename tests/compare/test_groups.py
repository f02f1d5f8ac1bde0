"""Which runs a comparison is of: a race stands for its runs, a search for what it trained out."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from peft_engine.compare.comparison import compare, in_words
from peft_engine.compare.differs import in_words as value_in_words
from peft_engine.compare.facts import Comparison
from peft_engine.compare.groups import configuration
from peft_engine.contract import events as e
from peft_engine.contract import taxonomy
from peft_engine.contract.eventlog import EventWriter
from peft_engine.contract.extras import plainly
from peft_engine.contract.problems import EngineError
from peft_engine.contract.race import Contender, Race, member_name, probe_name
from peft_engine.contract.settings import describe
from peft_engine.contract.settled import Flag, Given, Settled
from peft_engine.contract.spec import Training
from peft_engine.contract.store import RunFolder, RunRecord, RunStore
from scripts.synthetic_run import spec
from tests.compare.writing import drawn, finished, judged


@pytest.fixture
def store(tmp_path: Path) -> RunStore:
    return RunStore(tmp_path)


def make_race(store: RunStore) -> tuple[RunFolder, list[str]]:
    """LoRA twice, once by a name of its own and with a rate that was found for it, and BitFit."""
    contenders = (
        Contender(method="lora"),
        Contender(method="lora", settings={"rank": 2}, name="Thin LoRA"),
        Contender(method="bitfit"),
    )
    race = store.create(spec(race=Race(contenders=contenders, seeds=2).model_dump(mode="json")))
    runs = []
    for number, own in enumerate(contenders, 1):
        for seed in (1, 2):
            member = {"parent": race.id, "member": member_name(number, seed), "seed": seed}
            answers = judged(drawn(0.9 - 0.1 * number, 10 * number + seed))
            # What was found for a contender may differ in a detail from seed to seed.
            steps = {"training": {"epochs": 5.0, "max_steps": 100 + seed}} if number == 3 else {}
            runs.append(finished(store, answers, own.method, settings=own.settings, **member, **steps))
    finished(store, [], "lora", parent=race.id, member=probe_name(1, 1), read_test=False)
    flag = Flag(
        text="Its size could not be met: {found} instead of {wanted}.", values={"found": 9, "wanted": 5}
    )
    Settled(amount=5, contenders=[Given(), Given(), Given(flags=[flag])]).keep(race.path)
    return race, runs


def check_race(found: Comparison, runs: list[str]) -> None:
    assert {group.label: group.finished for group in found.groups} == {
        "LoRA": tuple(runs[:2]),
        "Thin LoRA": tuple(runs[2:4]),
        "BitFit": tuple(runs[4:]),
    }
    assert not found.problems
    flags = {group.label: [in_words(flag) for flag in group.flags] for group in found.groups}
    assert flags["BitFit"] == ["Its size could not be met: 9 instead of 5."]


def test_a_race_stands_for_the_runs_of_its_contenders(store: RunStore) -> None:
    race, runs = make_race(store)
    other = finished(store, judged(drawn(0.8, 1)), "ia3")
    check_race(compare(store, [race.id]), runs)
    check_race(compare(store, runs), runs)
    both = compare(store, [race.id, other, runs[0]])
    assert {group.label for group in both.groups} == {"LoRA", "Thin LoRA", "BitFit", "(IA)³"}


def test_the_log_of_a_race_names_its_runs(store: RunStore) -> None:
    race, runs = make_race(store)
    writer = EventWriter(race.path, race.id, 1)
    for number, run in enumerate(runs[:4], 1):
        writer.write(e.Trial(child=run, number=number, state="finished", changes={}))
    writer.write(e.Trial(child="20200101-000000-gone", number=9, state="finished", changes={}))
    writer.close()
    found = compare(store, [race.id])
    assert [run for group in found.groups for run in group.finished] == runs[:4]


def test_a_race_without_runs(store: RunStore) -> None:
    race = store.create(spec(race=Race(contenders=(Contender(method="lora"),)).model_dump(mode="json")))
    found = compare(store, [race.id])
    assert found.groups == ()
    assert in_words(found.problems[0]) == f"The race {race.id} has no run yet that could be compared."


def test_a_search_stands_for_the_run_that_it_trained_out(store: RunStore) -> None:
    search = finished(store, [], "autopeft", settings={"search": True})
    chosen = finished(store, judged(drawn(0.8, 1)), "autopeft", parent=search, member="chosen")
    writer = EventWriter(store.runs / search, search, 2)
    writer.write(e.Ended(status="finished", reason="done", extras={"search": {"result": chosen}}))
    writer.close()
    (group,) = compare(store, [search, chosen]).groups
    assert group.finished == (chosen,)
    (store.runs / chosen).rename(store.trash)
    found = compare(store, [search])
    assert found.groups == ()
    assert "is not there any more" in in_words(found.problems[0])


def test_a_run_that_is_not_there(store: RunStore) -> None:
    with pytest.raises(EngineError, match="0 runs are called nobody"):
        compare(store, ["nobody"])
    run = finished(store, judged([1]))
    assert compare(store, [run[:-2]]).groups[0].finished == (run,)


def test_a_run_that_never_noted_its_model_is_of_the_same_group(store: RunStore) -> None:
    model = {"model": {"key": "minilm-l6", "content_hash": "a" * 64}}
    whole = finished(store, judged([1, 0]), seed=1, **model)
    failed = finished(store, [], seed=2, status="failed")
    (group,) = compare(store, [whole, failed]).groups
    assert [record.id for record in group.runs] == [whole, failed]
    other = finished(store, judged([1, 0]), seed=3, model={"key": "minilm-l6", "content_hash": "b" * 64})
    assert len(compare(store, [whole, other]).groups) == 2


def test_settings_that_differ_and_that_are_the_same(store: RunStore) -> None:
    cut = {"max_length": 64}
    runs = [
        finished(
            store, judged(drawn(0.9, 1)), "lora", training=cut | {"epochs": 5.0, "learning_rate": 0.004}
        ),
        finished(store, judged(drawn(0.8, 2)), "lora", settings={"rank": 4}, training=cut | {"epochs": 5.0}),
        finished(store, judged(drawn(0.7, 3)), "bitfit", training=cut | {"epochs": 2.0}),
    ]
    found = compare(store, runs)
    differs = {row.field: (row.label, row.values) for row in found.differs}
    usual = taxonomy.method("bitfit").card.usual.rate("classification")
    lora = taxonomy.method("lora").card.usual.rate("classification")
    assert differs["method.key"] == ("Method", ("LoRA", "LoRA", "BitFit"))
    assert differs["method.settings.rank"] == ("Rank", ("8", "4", ""))
    assert differs["training.learning_rate"] == ("Learning rate", ("0.004", f"{lora:g}", f"{usual:g}"))
    assert differs["training.epochs"] == ("Passes over the data", ("5", "5", "2"))
    alike = {row.field: row.values for row in found.alike}
    assert alike["training.max_length"] == ("64 tokens",) * 3
    assert alike["model.key"] == ("minilm-l6",) * 3
    assert not set(differs) & set(alike)
    # What is a part of a method as it usually is, is neither.
    assert "method.settings.alpha" not in differs.keys() | alike.keys()


def test_what_means_nothing_to_a_method_without_training_is_no_difference(store: RunStore) -> None:
    trained = [
        finished(store, judged(drawn(0.9, 1)), method, training={"epochs": 3.0})
        for method in ("lora", "bitfit")
    ]
    untouched = finished(store, judged(drawn(0.2, 2)), "none", training={"epochs": 5.0})
    found = compare(store, [*trained, untouched])
    assert not {"training.epochs", "training.warmup"} & {row.field for row in found.differs}
    alike = {row.field: row.values for row in found.alike}
    assert alike["training.epochs"] == ("3", "3", "")
    assert alike["training.batch_size"] == ("16",) * 3, "without training batches are read as well"
    other = finished(store, judged(drawn(0.8, 3)), "full", training={"epochs": 2.0})
    differs = {row.field: row.values for row in compare(store, [*trained, other, untouched]).differs}
    assert sorted(differs["training.epochs"]) == ["", "2", "3", "3"]


def test_values_as_a_person_reads_them() -> None:
    infos = {info.name: info for info in describe(Training)}
    for name, value, words in (
        ("early_stopping", True, "on"),
        ("max_length", 128, "128 tokens"),
        ("schedule", "cosine", "Cosine to zero"),
        ("max_steps", None, "no limit"),
        ("evaluate_every", None, "usual choice, about ten times in a run"),
        ("shots", None, "none"),
        ("max_steps", 12_000, "12,000"),
        ("learning_rate", 5e-5, "5e-05"),
    ):
        assert value_in_words(infos[name], value, plainly) == words
    targets = next(i for i in describe(taxonomy.method("lora").card.config) if i.name == "targets")
    assert value_in_words(targets, ["query", "value"], plainly) == "Query, Value"


def test_asking_the_untouched_model_first_makes_no_other_group() -> None:
    def of(method: str, **training: Any) -> dict[str, Any]:
        given = {"model": {"key": "m"}, "data": [{"key": "d"}], "task": "instructions"}
        spec = {**given, "method": {"key": method}, "training": training}
        record = cast(RunRecord, SimpleNamespace(spec=spec))
        return configuration(record, taxonomy.method(method).card, {})

    assert of("lora", epochs=2) == of("lora", epochs=2, shots=3) != of("lora", epochs=3)
    assert of("none") != of("none", shots=3), "without training it changes every answer"
