"""Finished runs as ingredients: found by id and content, refused with the reason, copied, kept."""

import json
import shutil

import pytest
import torch
from safetensors.torch import save_file

from peft_engine.contract import ingredients, taxonomy
from peft_engine.contract.plan import count, forecast, resolve
from peft_engine.contract.problems import EngineError
from peft_engine.contract.spec import InputRef, from_mapping, read_toml, to_toml
from peft_engine.contract.store import RunStore

CLASSES = ["negative", "positive"]


@pytest.fixture
def store(tmp_path):
    return RunStore(tmp_path / "store")


def spec(
    method="lora", inputs=(), data="sentiment", task="classification", model="small-encoder", **settings
):
    return from_mapping(
        {
            "model": {"key": model},
            "data": [{"key": data}],
            "task": task,
            "method": {"key": method, "settings": settings},
            "inputs": list(inputs),
        }
    )


def finished(store, *, labels=CLASSES, value=1.0, **options):
    """A run with a result of which nobody reads the tensors here."""
    folder = store.create(spec(**options))
    folder.result.mkdir()
    for name in ingredients.TENSORS:
        save_file({"one": torch.full((2,), value)}, folder.result / name)
    (folder.result / "result.json").write_text(json.dumps({"labels": labels}))
    return folder.id


def refused(store, wanted):
    with pytest.raises(EngineError) as raised:
        resolve(wanted, find=ingredients.in_store(store))
    return {problem.field: problem.sentence() for problem in raised.value.problems}


def test_ids_alone_are_enough_in_a_file_and_a_made_run_names_contents(store, tmp_path):
    one, other = finished(store), finished(store, value=2.0)
    wanted = spec("lorahub", [one, other])
    assert wanted.inputs == (InputRef(run=one), InputRef(run=other))
    plan = resolve(wanted, find=ingredients.in_store(store))
    assert [source.run for source in plan.sources] == [one, other]
    pinned = plan.pinned()
    hashes = [ref.content_hash for ref in pinned.inputs]
    assert len(set(hashes)) == 2
    assert all(len(each) == 64 for each in hashes)
    file = tmp_path / "spec.toml"
    file.write_text(to_toml(pinned))
    assert read_toml(file) == pinned
    file.write_text(to_toml(pinned).replace("[[inputs]]", "[[unknown]]"))
    with pytest.raises(EngineError, match="unknown"):
        read_toml(file)


def test_the_number_of_ingredients_counts_as_what_learns(store):
    ids = [finished(store, value=float(number)) for number in range(3)]
    plan = resolve(spec("lorahub", ids), find=ingredients.in_store(store))
    assert plan.config.inputs == 3
    counts = count(plan.card, plan.config, plan.model, "classification", 2)
    assert (counts.trainable_parameters, counts.head_parameters) == (3, 0)
    lora = taxonomy.method("lora").card
    assert counts.stored_parameters == lora.count(lora.config(), plan.model.shape)
    assert forecast(plan).steps == 40
    assert forecast(plan).bill.activations == 3 * counts.stored_parameters * 4


def test_all_that_does_not_fit_is_told_at_once(store):
    fitting, unfinished = finished(store), store.create(spec()).id
    ids = {
        "fits": fitting,
        "method": finished(store, method="bitfit"),
        "unfinished": unfinished,
        "rank": finished(store, rank=4),
        "places": finished(store, targets=["value", "query"]),
        "other places": finished(store, targets=["query"]),
        "classes": finished(store, labels=["a", "b"], data="topic"),
        "task": finished(store, data="stories", task="language_modelling", model="small-decoder"),
        "twice": fitting,
        "gone": "20000101-000000-0000",
    }
    wanted = spec("lorahub", ids.values(), tries=0)
    told = refused(store, wanted)
    assert told["method.settings.tries"].startswith("Tries is 0")
    told = refused(store, spec("lorahub", ids.values()))
    by_name = dict(zip(ids, (told.get(f"inputs.{number}", "") for number in range(len(ids))), strict=True))
    assert not by_name["fits"]
    assert not by_name["places"], "the order in which places are named does not matter"
    assert "It was made with BitFit, which gives no LoRA." in by_name["method"]
    assert "It has no result yet; let it finish first." in by_name["unfinished"]
    assert "Its setting Rank is 4; here it is 8." in by_name["rank"]
    assert "Its setting Where is query; here it is query, value." in by_name["other places"]
    assert "It knows the classes a, b; the data here has negative, positive." in by_name["classes"]
    assert "It was trained on another model" in by_name["task"]
    assert by_name["twice"] == f"The run {fitting} is named twice. Name it once."
    assert "0 runs are called 20000101-000000-0000" in by_name["gone"]
    assert all(ids[name] in text for name, text in by_name.items() if text)


def test_too_few_or_unwanted_ones_are_refused(store):
    one = finished(store)
    assert (
        "LoRAHub is made of at least 2 finished runs; 1 are chosen."
        in refused(store, spec("lorahub", [one]))["inputs"]
    )
    assert "Train LoRA on this model first" in refused(store, spec("lorahub"))["inputs"]
    assert "LoRA is not made of earlier runs." in refused(store, spec("lora", [one]))["inputs"]
    assert resolve(spec("l_lora"), find=ingredients.in_store(store)).sources == (), "none are needed"


def test_what_ends_as_a_lora_is_one(store):
    ids = [finished(store, method="lora_fa"), finished(store)]
    first = resolve(spec("lorahub", ids), find=ingredients.in_store(store))
    mixed = finished(store, method="lorahub", inputs=ids)
    plan = resolve(spec("lorahub", [mixed, ids[1]]), find=ingredients.in_store(store))
    assert [source.run for source in plan.sources] == [mixed, ids[1]]
    assert first.card.kind_of_result == "lora"


def test_a_run_has_copies_and_can_be_repeated_when_the_earlier_ones_have_gone_or_changed(store):
    ids = [finished(store), finished(store, value=2.0)]
    find = ingredients.in_store(store)
    pinned = resolve(spec("lorahub", ids), find=find).pinned()
    folder = ingredients.create(store, pinned)
    kept = resolve(folder.spec(), find=ingredients.in_folder(folder))
    assert [source.run for source in kept.sources] == ids
    assert [source.result.parent.parent for source in kept.sources] == [folder.path, folder.path]
    assert kept.pinned().inputs == pinned.inputs
    # One changes, the other goes.
    save_file({"one": torch.zeros(2)}, store.runs / ids[0] / "result" / "method.safetensors")
    shutil.rmtree(store.runs / ids[1])
    again = ingredients.create(store, resolve(pinned, find=find).pinned())
    assert [
        one.content_hash() for one in resolve(again.spec(), find=ingredients.in_folder(again)).sources
    ] == [ref.content_hash for ref in pinned.inputs]
    # Without a copy anywhere it is told which.
    for user in (folder, again):
        shutil.rmtree(user.path)
    told = refused(store, pinned)
    assert "is no longer what it was" in told["inputs.0"]
    assert "0 runs are called" in told["inputs.1"]
    with pytest.raises(EngineError, match="no longer what it was"):
        ingredients.create(store, pinned)
    bare = store.create(pinned)
    with pytest.raises(EngineError, match="has no copy of what the run"):
        resolve(bare.spec(), find=ingredients.in_folder(bare))


def test_a_changed_copy_is_refused(store):
    ids = [finished(store), finished(store, value=2.0)]
    folder = ingredients.create(
        store, resolve(spec("lorahub", ids), find=ingredients.in_store(store)).pinned()
    )
    save_file({"one": torch.zeros(2)}, folder.path / "inputs" / ids[0] / "head.safetensors")
    with pytest.raises(EngineError, match="no longer what it was"):
        resolve(folder.spec(), find=ingredients.in_folder(folder))


def test_a_used_run_is_not_deleted_unasked(store):
    ids = [finished(store), finished(store, value=2.0)]
    user = ingredients.create(
        store, resolve(spec("lorahub", ids), find=ingredients.in_store(store)).pinned()
    ).id
    assert store.users([*ids, user]) == {}
    assert store.users(ids) == {ids[0]: [user], ids[1]: [user]}
    with pytest.raises(EngineError, match=f"Other runs are made of {ids[0]}: {user}."):
        store.delete([ids[0]])
    assert sorted(store.ids()) == sorted([*ids, user])
    store.delete([ids[0]], used=True)
    store.delete([ids[1], user])
    assert store.ids() == []
    store.restore([ids[1]])
    assert store.ids() == [ids[1]]


def learned_two(store, classes=(CLASSES, ["a", "b", "c"])):
    """A run on two data sets."""
    folder = store.create(spec().model_copy(update={"data": from_mapping(_with_two(spec())).data}))
    folder.result.mkdir()
    for name in ingredients.TENSORS:
        save_file({"one": torch.ones(2)}, folder.result / name)
    told = {"labels": classes[0], "data": [{"labels": labels} for labels in classes]}
    (folder.result / "result.json").write_text(json.dumps(told))
    return folder.id


def test_of_a_run_on_several_data_sets_the_head_with_these_classes_is_mixed(store):
    find = ingredients.in_store(store)
    one = finished(store)
    for number, classes in enumerate(((CLASSES, ["a", "b", "c"]), (["a", "b", "c"], CLASSES))):
        plan = resolve(spec("lorahub", [one, learned_two(store, classes=classes)]), find=find)
        assert [source.head_for(tuple(CLASSES)) for source in plan.sources] == [0, number]
    unlike = learned_two(store, classes=(["a", "b"], ["c", "d"]))
    alike = learned_two(store, classes=(CLASSES, CLASSES))
    told = refused(store, spec("lorahub", [one, unlike, alike]))
    assert "It knows the classes a, b; c, d; the data here has negative, positive." in told["inputs.1"]
    assert "It has heads for sentiment, topic, which all tell these classes apart;" in told["inputs.2"]


def test_several_data_sets_and_mixed_heads_do_not_go_together(store):
    one, other = finished(store), finished(store)
    told = refused(store, from_mapping(_with_two(spec("lorahub", [one, other]))))
    assert told["data.1.key"].startswith("LoRAHub mixes the heads of earlier runs")
    assert resolve(from_mapping(_with_two(spec("l_lora", [])))).heads == (2, 6)


def _with_two(made):
    given = made.model_dump(mode="json", exclude_none=True)
    return given | {"data": [{"key": "sentiment"}, {"key": "topic"}]}
