"""Several data sets in one run: a head for each, the same order for every method, exact resume."""

import json
import random

import pytest
import torch
from safetensors.torch import load_file

from peft_engine import worker
from peft_engine.contract import events as e
from peft_engine.contract import ingredients
from peft_engine.contract.eventlog import EventWriter
from peft_engine.contract.extras import findings
from peft_engine.contract.plan import count, forecast, resolve
from peft_engine.contract.problems import EngineError
from peft_engine.contract.spec import InputRef, from_mapping, read_toml, to_toml
from peft_engine.data.parts import load_parts
from peft_engine.predicting import Predictor
from peft_engine.training import setup
from peft_engine.training.order import Mix, Order
from tests.training.test_additive_runs import whole_model

__all__ = ["whole_model"]

COLOURS = ("red", "blue", "neither")


@pytest.fixture(scope="module")
def colours(tmp_path_factory):
    """80 rows with three classes: which colour stands in the sentence."""
    draw = random.Random(5)
    path = tmp_path_factory.mktemp("colours") / "colours.jsonl"
    rows = []
    for _ in range(80):
        label = draw.choice(COLOURS)
        words = draw.choices(["house", "tree", "very", "is", "the", "a"], k=draw.randint(2, 9))
        words.insert(draw.randrange(len(words) + 1), label if label != "neither" else "old")
        rows.append({"text": " ".join(words), "label": label})
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return path


@pytest.fixture(scope="module")
def pairs(tmp_path_factory):
    """60 pairs: do both sentences name the same colour?"""
    draw = random.Random(7)
    path = tmp_path_factory.mktemp("pairs") / "pairs.jsonl"
    rows = []
    for _ in range(60):
        one, two = draw.choice(COLOURS[:2]), draw.choice(COLOURS[:2])
        label = "same" if one == two else "other"
        rows.append({"text_a": f"the house is {one}", "text_b": f"the tree is {two}", "label": label})
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return path


@pytest.fixture
def several(make_spec, tiny_data, colours, pairs):
    """several(method, ...) -> a spec on three data sets: two classes, three classes, pairs."""

    def make(method="lora", settings=None, files=(tiny_data, colours, pairs), shares=(), seed=1, **training):
        given = make_spec(method, settings, seed, **training).model_dump(exclude={"data"})
        given["data"] = [{"key": str(file)} for file in files]
        for ref, share in zip(given["data"], shares, strict=False):
            ref["share"] = share
        return from_mapping(given)

    return make


def go(store, spec):
    folder = store.create(spec)
    return folder, worker.work(folder)


def learned(folder):
    return load_file(folder.result / "method.safetensors") | load_file(folder.result / "head.safetensors")


def same(one, other):
    return one.keys() == other.keys() and all(torch.equal(one[name], other[name]) for name in one)


def test_each_set_has_its_head_and_its_scores(store, several):
    spec = several(epochs=4, learning_rate=1e-2, early_stopping=False)
    assert [ref.id for ref in spec.data] == ["mine", "colours", "pairs"]
    folder, status = go(store, spec)
    record, state = folder.record(), folder.state()
    assert (status, record.reason) == (0, "done")
    heads = (32 + 1) * (2 + 3 + 2)
    assert state.counted.head_parameters == heads
    plan = resolve(spec)
    counts = count(plan.card, plan.config, plan.model, spec.task, plan.heads)
    assert counts.head_parameters == heads
    assert counts.trainable_parameters == state.counted.trainable_parameters
    assert counts.total_parameters == state.counted.total_parameters
    head = load_file(folder.result / "head.safetensors")
    assert {name: tuple(value.shape) for name, value in head.items()} == {
        f"classifier.{number}.{part}": shape
        for number, rows in enumerate((2, 3, 2))
        for part, shape in (("weight", (rows, 32)), ("bias", (rows,)))
    }
    own = [record.metrics[f"accuracy@{ref.id}"] for ref in spec.data]
    assert record.metrics["accuracy"] == pytest.approx(sum(own) / 3)
    checks = [found for found in state.evaluations if found.part == "validation"]
    assert all({"accuracy", "accuracy@colours", "loss@pairs"} <= set(found.metrics) for found in checks)
    assert forecast(plan).steps == pytest.approx(state.steps[-1], abs=2 * 4)


def test_both_are_learned_and_the_chosen_one_answers(store, several, tiny_data, colours):
    spec = several("full", files=(tiny_data, colours), epochs=10, learning_rate=1e-3, batch_size=4)
    folder, _ = go(store, spec)
    lines = [json.loads(line) for line in (folder.result / "predictions.jsonl").read_text().splitlines()]
    for id in ("mine", "colours"):
        own = [line["right"] for line in lines if line["data"] == id]
        assert sum(own) / len(own) >= 0.8
        assert sum(own) / len(own) == pytest.approx(folder.record().metrics[f"accuracy@{id}"])
    plan = resolve(spec)
    for number, classes in enumerate(({"good", "bad"}, set(COLOURS))):
        id, rows = spec.data[number].id, list(load_parts(plan.sets[number].entry).test)
        answers = Predictor(folder, "cpu", id).answer(rows)
        assert all(set(answer["probabilities"]) == classes for answer in answers)
        kept = {line["item"]: line["prediction"] for line in lines if line["data"] == id}
        assert {row["item"]: a["answer"] for row, a in zip(rows, answers, strict=True)} == kept
    with pytest.raises(EngineError, match=r"several data sets.*mine, colours"):
        Predictor(folder, "cpu")
    with pytest.raises(EngineError, match="no data set called shapes"):
        Predictor(folder, "cpu", "shapes")


def test_the_first_set_keeps_order_and_head_when_another_is_added(store, several, make_spec, tiny_data):
    """In its own batches the first data set is what it is alone."""
    lengths, more = [5, 9, 7, 3, 8, 6, 4, 5, 9, 2], [4] * 6
    alone = Order(lengths, 2, seed=3, bucketing=True)
    mixed = Mix([Order(lengths, 2, 3, True), Order(more, 2, 3, True, 1)], [1.0, 1.0], seed=3)
    assert mixed.batches_per_epoch == 8
    own = [batch for found, batch in map(mixed.batch, range(16)) if found == 0]
    assert own == [alone.batch(number) for number in range(10)]
    turns = [mixed.batch(number)[0] for number in range(16)]
    assert turns[:8] != sorted(turns[:8])
    assert turns[:8].count(1) == turns[8:].count(1) == 3
    spec = several(files=(tiny_data,), max_steps=1)
    assert spec.data == make_spec().data
    heads = []
    for wanted in (several(), make_spec()):
        plan = resolve(wanted)
        _, anatomy = setup.load_model(plan, setup.task_of(plan))
        heads.append([parameter.clone() for parameter in next(iter(anatomy.head_modules(0))).parameters()])
    assert all(torch.equal(one, other) for one, other in zip(*heads, strict=True))


@pytest.mark.parametrize("accumulation", [1, 2])
def test_another_method_sees_the_same_order(store, several, accumulation):
    lora, _ = go(store, several(max_steps=12, accumulation=accumulation))
    alone, _ = go(store, several("head_only", max_steps=12, accumulation=accumulation))
    assert lora.state().column("tokens_seen") == alone.state().column("tokens_seen")
    # At the first step LoRA changes nothing yet: the same heads on the same examples have the same loss.
    assert lora.state().column("loss")[0] == pytest.approx(alone.state().column("loss")[0], rel=1e-5)


def test_a_share_is_how_often_a_set_is_seen():
    orders = [Order([5] * 8, 2, 1, False, number) for number in range(2)]
    mixed = Mix(orders, [1.0, 2.5], seed=1)
    assert mixed.batches_per_epoch == 4 + 10
    seen = [i for found, batch in map(mixed.batch, range(28)) for i in batch if found == 1]
    assert [seen.count(i) for i in range(8)] == [5] * 8
    assert Mix(orders[:1], [3.0], seed=1).batches_per_epoch == 4


@pytest.mark.parametrize("method", ["lora", "lt_sft", "moelora"])
def test_a_run_that_was_cut_off_ends_with_the_same_weights(store, several, monkeypatch, method):
    spec = several(method, evaluate_every=4, max_steps=14, shares=(1.0, 0.5, 2.0))
    whole, _ = go(store, spec)
    write, done = EventWriter.write, []

    def writing(self, event):
        write(self, event)
        if isinstance(event, e.Step) and self.step == 10 and not done:
            done.append(True)
            raise RuntimeError("the process is gone")

    with monkeypatch.context() as patch:
        patch.setattr(EventWriter, "write", writing)
        folder, status = go(store, spec)
    assert status == 3
    assert worker.work(folder) == 0
    assert same(learned(whole), learned(folder))
    assert [c.metrics for c in folder.state().evaluations] == [c.metrics for c in whole.state().evaluations]


@pytest.mark.parametrize("steps", [2, 12])
def test_the_gates_of_moelora_learn_for_each_task(store, several, tiny_data, colours, steps):
    training = {"files": (tiny_data, colours), "max_steps": steps, "early_stopping": False}
    spec = several("moelora", {"dropout": 0.0}, **training)
    folder, status = go(store, spec)
    assert status == 0
    gates = json.loads((folder.result / "result.json").read_text())["extras"]["gates"]
    plan = resolve(spec)
    _, anatomy = setup.load_model(plan, setup.task_of(plan))
    first = setup.attach(plan, anatomy).extras()["gates"]
    assert list(gates) == ["mine", "colours"]
    for place, shares in gates["mine"].items():
        assert sum(shares) == pytest.approx(1.0, abs=1e-5)
        assert shares != pytest.approx(gates["colours"][place], abs=1e-3)
        assert all(gates[id][place] != pytest.approx(first[id][place], abs=1e-7) for id in gates)
    lora, _ = go(store, several(**training))
    assert lora.state().column("loss")[0] == pytest.approx(folder.state().column("loss")[0], rel=1e-5)
    assert lora.record().metrics["loss"] != folder.record().metrics["loss"]


@pytest.mark.parametrize("method", ["warp", "laplace_lora", "sparse_adapter"])
def test_methods_with_a_hand_in_head_or_data_pass_serve_several(store, several, whole_model, method):
    spec = several(method, max_steps=6, early_stopping=False)
    spec = spec.model_copy(update={"model": spec.model.model_copy(update={"key": str(whole_model)})})
    folder, status = go(store, spec)
    assert status == 0, folder.record().problems
    counted, plan = folder.state().counted, resolve(spec)
    counts = count(plan.card, plan.config, plan.model, spec.task, plan.heads)
    assert counts.head_parameters == counted.head_parameters
    assert counts.total_parameters == counted.total_parameters
    lines = (folder.result / "predictions.jsonl").read_text().splitlines()
    answers = {(told["data"], told["prediction"]) for told in map(json.loads, lines)}
    known = dict(
        zip(("mine", "colours", "pairs"), ({"good", "bad"}, set(COLOURS), {"same", "other"}), strict=True)
    )
    assert all(answer in known[data] for data, answer in answers)


def test_moelora_trains_on_one_data_set_too(store, several, tiny_data):
    spec = several("moelora", {"dropout": 0.0}, files=(tiny_data,), epochs=6, learning_rate=1e-2)
    folder, status = go(store, spec)
    assert status == 0
    assert folder.record().metrics["accuracy"] >= 0.8
    assert list(folder.state().ended.extras["gates"]) == ["main"]


def test_the_document_keeps_ids_and_shares(several, tmp_path):
    spec = several(shares=(1.0, 0.5, 2.0))
    file = tmp_path / "spec.toml"
    file.write_text(to_toml(spec))
    assert read_toml(file) == spec
    assert all(ref.content_hash for ref in resolve(spec).pinned().data)


def test_what_does_not_go_together_is_refused(several, tiny_data, colours, tmp_path):
    story = tmp_path / "story.jsonl"
    story.write_text("".join(json.dumps({"text": f"the old house {n}"}) + "\n" for n in range(40)))
    with pytest.raises(EngineError) as refused:
        resolve(several(files=(tiny_data, colours, story)))
    assert [p.field for p in refused.value.problems] == ["data.2.key"]
    assert "cannot be learned together" in refused.value.problems[0].sentence()
    with pytest.raises(EngineError) as refused:
        resolve(several(files=(tiny_data, tmp_path / "gone.csv")))
    assert [p.field for p in refused.value.problems] == ["data.1.key"]
    with pytest.raises(EngineError) as refused:
        resolve(several(files=(tiny_data, tiny_data)))
    assert (
        refused.value.problems[0].sentence().startswith("Two data sets of this experiment are called mine.")
    )


def test_what_the_fit_tells_is_told_of_each_data_set(store, several, tiny_data, colours):
    """Certainty among two classes and among three is not one thing."""
    spec = several("laplace_lora", {"rank": 2}, files=(tiny_data, colours), epochs=1)
    folder, status = go(store, spec)
    assert status == 0
    extras = folder.state().ended.extras
    answered = [
        json.loads(line)
        for line in (folder.result / "predictions.jsonl").read_text(encoding="utf-8").splitlines()
    ]
    for ref in folder.spec().data:
        own = [answer for answer in answered if answer["data"] == ref.id]
        assert own
        for when in ("before", "after"):
            assert sum(b["count"] for b in extras[f"calibration@{ref.id}"][when]["bins"]) == len(own)
        told = extras[f"uncertainty@{ref.id}"]
        assert sum(b["right"] for b in told["bins"]) == sum(answer["right"] for answer in own)
        assert {item["item"] for item in told["least_sure"]} <= {answer["item"] for answer in own}
    assert not {"calibration", "uncertainty"} & set(extras)
    titles = [found.title for found in findings(extras)]
    assert sum(title.endswith(f"({ref.id})") for ref in folder.spec().data for title in titles) == 4


def test_a_run_on_several_sets_is_an_ingredient_with_its_head_for_these_classes(
    store, several, tiny_data, colours, monkeypatch
):
    """All weight on it: the mixture answers as that run answers this data set."""
    from cmaes import CMA

    monkeypatch.setattr(CMA, "ask", lambda self: torch.tensor([0.0, 1.0], dtype=torch.float64).numpy())
    training = {"epochs": 3, "learning_rate": 2e-2, "early_stopping": False}
    alone, _ = go(store, several("lora", {"rank": 2}, files=(colours,), **training))
    both, _ = go(store, several("lora", {"rank": 2}, files=(tiny_data, colours), **training))
    settings = {"rank": 2, "tries": 3, "penalty": 0.0, "examples": 80}
    mixed = several("lorahub", settings, files=(colours,)).model_copy(
        update={"inputs": (InputRef(run=alone.id), InputRef(run=both.id))}
    )
    folder, status = made_of(store, mixed)
    assert status == 0, folder.record().problems
    assert list(folder.state().ended.extras["shares"].values()) == [0.0, 1.0]
    metrics = both.record().metrics
    assert folder.record().metrics["accuracy"] == metrics["accuracy@colours"]
    assert folder.record().metrics["loss"] == pytest.approx(metrics["loss@colours"], abs=1e-6)
    head = load_file(folder.result / "head.safetensors")
    theirs = load_file(both.result / "head.safetensors")
    assert {name: value.shape for name, value in head.items()} == {
        "classifier.weight": (3, 32),
        "classifier.bias": (3,),
    }
    assert all(
        torch.equal(value, theirs[name.replace("classifier", "classifier.1")]) for name, value in head.items()
    )


def test_a_line_learned_on_several_sets_is_fused_and_heads_for_other_classes_stay_behind(
    store, several, tiny_data, colours, tmp_path
):
    others = tmp_path / "others.jsonl"
    others.write_text(colours.read_text().replace('"neither"', '"none"'))
    training = {"epochs": 1, "learning_rate": 2e-2, "early_stopping": False}
    settings = {"rank": 2}
    both, _ = go(store, several("l_lora", settings, files=(tiny_data, colours), **training))
    theirs = load_file(both.result / "head.safetensors")["classifier.1.weight"]
    for data, known in ((colours, True), (others, False)):
        spec = several("l_lora", settings | {"then": "keep"}, files=(data,), max_steps=1, learning_rate=1e-7)
        folder, status = made_of(store, spec.model_copy(update={"inputs": (InputRef(run=both.id),)}))
        assert status == 0, folder.record().problems
        assert same(*(load_file(run.result / "method.safetensors") for run in (folder, both)))
        head = load_file(folder.result / "head.safetensors")["classifier.weight"]
        assert torch.allclose(head, theirs, atol=1e-6) == known


def made_of(store, spec):
    plan = resolve(spec, find=ingredients.in_store(store))
    folder = ingredients.create(store, plan.pinned())
    return folder, worker.work(folder)
