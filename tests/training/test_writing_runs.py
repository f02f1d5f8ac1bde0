"""Whole runs of the tasks in which a model writes or fills gaps: trained, measured, cut off, gone on with."""

import itertools
import json
import random

import pytest
import torch
from safetensors.torch import load_file
from transformers import BertConfig, BertForMaskedLM

from peft_engine import worker
from peft_engine.contract import events as e
from peft_engine.contract.budgets import exactly
from peft_engine.contract.eventlog import EventWriter
from peft_engine.contract.extras import findings
from peft_engine.contract.longest import mean_tokens
from peft_engine.contract.plan import count, forecast, resolve
from peft_engine.contract.problems import EngineError
from peft_engine.contract.spec import from_mapping
from peft_engine.contract.texts import fill
from peft_engine.fields import given_and_truth
from peft_engine.predicting import Predictor, rows_of
from peft_engine.rehearsing import steps_read, tokens_a_step
from peft_engine.training import setup
from tests.tasks.conftest import LONGEST, PAD, VOCABULARY, WORDS, make_tokenizer, of
from tests.tasks.test_chat import TEMPLATE

ROWS = 30


@pytest.fixture(scope="module")
def models(tmp_path_factory):
    """Folders of tiny models: a decoder, one with a chat template, and an encoder kept with its head."""
    made = {kind: tmp_path_factory.mktemp(kind) for kind in ("plain", "talks", "bert")}
    for kind, template in (("plain", None), ("talks", TEMPLATE)):
        tokenizer = make_tokenizer()
        tokenizer.chat_template = template
        tokenizer.save_pretrained(made[kind])
        of("llama").save_pretrained(made[kind])
    tokenizer = make_tokenizer("[S] $A [E]")
    tokenizer.add_special_tokens({"mask_token": "[M]"})
    tokenizer.save_pretrained(made["bert"])
    torch.manual_seed(5)
    config = BertConfig(
        hidden_size=32, num_hidden_layers=2, num_attention_heads=4, intermediate_size=48,
        vocab_size=VOCABULARY + 1, max_position_embeddings=LONGEST, pad_token_id=PAD,
    )  # fmt: skip
    BertForMaskedLM(config).save_pretrained(made["bert"])
    return made


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    draw, folder = random.Random(2), tmp_path_factory.mktemp("rows")
    rows: dict[str, list] = {"language_modelling": [], "chat": [], "text_to_text": []}
    for _ in range(ROWS):
        one, two = (" ".join(draw.choices(WORDS, k=draw.randint(2, 6))) for _ in range(2))
        rows["language_modelling"].append({"text": f"{one} {two}"})
        rows["text_to_text"].append({"source": one, "target": two})
        turns = [("user", one), ("assistant", "the house"), ("user", two), ("assistant", "a tree")]
        rows["chat"].append({"messages": [{"role": who, "content": text} for who, text in turns]})
    rows["masked_language_modelling"] = rows["language_modelling"]
    made = {}
    for task, own in rows.items():
        made[task] = folder / f"{task}.jsonl"
        made[task].write_text("".join(json.dumps(row) + "\n" for row in own))
    return made


@pytest.fixture
def spec_of(models, files):
    def make(model, task, method="lora", **training):
        given = {
            "batch_size": 4,
            "max_length": 24,
            "max_steps": 8,
            "evaluate_every": 3,
            "learning_rate": 0.02,
        }
        return from_mapping(
            {
                "model": {"key": str(models[model])},
                "data": [{"key": str(files[task])}],
                "task": task,
                "method": {"key": method},
                "training": {**given, **training},
                "hardware": {"device": "cpu", "threads": 1},
            }
        )

    return make


def go(store, spec):
    folder = store.create(resolve(spec).pinned())
    return folder, worker.work(folder)


def answers(folder):
    return [json.loads(line) for line in (folder.result / "predictions.jsonl").read_text().splitlines()]


@pytest.mark.parametrize(
    ("model", "task", "training", "metrics"),
    [
        ("plain", "language_modelling", {"packed": True}, {"loss", "perplexity", "bits_per_byte"}),
        ("bert", "masked_language_modelling", {}, {"loss", "perplexity", "accuracy"}),
        ("talks", "chat", {"answers": "last"}, {"loss", "chrf", "bleu", "rougeL", "token_f1", "exact_match"}),
    ],
)
def test_a_run_is_measured_and_goes_on_exactly(store, spec_of, monkeypatch, model, task, training, metrics):
    spec = spec_of(model, task, **training)
    whole, status = go(store, spec)
    assert status == 0, whole.record().problems
    found = whole.record()
    assert metrics <= set(found.metrics)
    lines = answers(whole)
    assert sum(line["loss"] * line["weight"] for line in lines) / sum(line["weight"] for line in lines) == (
        pytest.approx(found.metrics["loss"])
    )
    if task == "chat":
        assert {line["target"] for line in lines} == {"a tree"}

    write, seen = EventWriter.write, itertools.count(1)

    def cut(self, event):
        write(self, event)
        if isinstance(event, e.Step) and next(seen) == 5:
            raise RuntimeError("the process is gone")

    with monkeypatch.context() as patch:
        patch.setattr(EventWriter, "write", cut)
        folder, status = go(store, spec)
    assert status == 3
    assert worker.work(folder) == 0
    for name, value in load_file(whole.result / "method.safetensors").items():
        assert torch.equal(value, load_file(folder.result / "method.safetensors")[name])
    assert folder.record().metrics == found.metrics


def test_blocks_are_fewer_than_texts_and_the_log_says_what_they_see(store, spec_of):
    folder, _ = go(store, spec_of("plain", "language_modelling", packed=True))
    said = next(event for event in folder.state().log if isinstance(event, e.Said) and "joined" in event.text)
    assert "none sees another" in said.text
    assert said.values["blocks"] < ROWS * 0.8
    prompted, _ = go(store, spec_of("plain", "language_modelling", "prompt_tuning", packed=True))
    assert prompted.record().status == "finished"
    told = [event.text for event in prompted.state().log if isinstance(event, e.Said)]
    assert any("each sees those before it" in text for text in told)


def test_a_race_counts_the_steps_of_blocks(spec_of):
    plan = resolve(spec_of("plain", "language_modelling", packed=True, max_steps=None, epochs=2))
    parts, task = setup.read_data(plan)
    blocks = len(setup.encode_training(plan, task, parts.train))
    assert blocks < len(parts.train)
    assert steps_read(plan) == 2 * -(-blocks // 4)
    counted = forecast(plan, text_tokens=(mean_tokens(plan.data, plan.model),))
    assert counted.about
    assert counted.steps == pytest.approx(steps_read(plan), rel=0.1), "told before texts are cut"
    line_by_line = resolve(spec_of("plain", "language_modelling", max_steps=None, epochs=2))
    assert counted.steps < line_by_line.steps == forecast(line_by_line).steps
    assert not forecast(line_by_line).about
    enough = exactly(plan, 40)
    assert enough["training.max_steps"] == 40
    assert enough["training.epochs"] * -(-blocks // 4) >= 40, "passes end no run before its steps do"
    tokens = sum(len(task.encode(row)["input_ids"]) for row in parts.train)
    assert tokens_a_step(plan) == pytest.approx(tokens / -(-blocks // 4), rel=0.02)


def test_what_fills_gaps_is_counted_by_formula(spec_of):
    plan = resolve(spec_of("bert", "masked_language_modelling"))
    model = BertForMaskedLM.from_pretrained(plan.model.folder)
    own = sum(parameter.numel() for parameter in model.parameters())
    counts = count(plan.card, plan.config, plan.model, plan.spec.task, 0)
    assert counts.total_parameters - counts.method_parameters == own
    assert counts.head_parameters == 0


def test_finished_runs_answer(store, spec_of):
    talks, _ = go(store, spec_of("talks", "chat"))
    (row,) = rows_of("chat", ["User: what\nAssistant: a tree\nUser: who"], None)
    (answer,) = Predictor(talks, "cpu").answer([row])
    assert isinstance(answer["answer"], str)
    gaps, _ = go(store, spec_of("bert", "masked_language_modelling"))
    (answer,) = Predictor(gaps, "cpu").answer([{"item": "0", "text": "the old ___ is red"}])
    assert answer["answer"].split()[:2] == ["the", "old"]
    assert "_" not in answer["answer"]


def test_of_a_test_item_the_question_is_given_and_the_answer_kept():
    turns = [("user", "what"), ("assistant", "tree"), ("user", "who"), ("assistant", "a house")]
    talk = {"messages": [{"role": who, "content": text} for who, text in turns]}
    assert given_and_truth(talk, "chat") == (
        {"messages": "User: what\nAssistant: tree\nUser: who"},
        "a house",
    )
    text = "one two three four five"
    assert given_and_truth({"text": text}, "masked_language_modelling") == (
        {"text": "one two three ___ five"},
        text,
    )


def test_a_new_run_names_the_form_of_its_model_and_an_old_one_keeps_plain_lines(spec_of):
    def form(model, task, **training):
        return resolve(spec_of(model, task, **training)).pinned().training.template

    assert form("talks", "text_to_text") == form("talks", "chat") == "own"
    assert form("plain", "chat") == form("talks", "language_modelling") == "auto"
    assert form("talks", "chat", template="plain") == "plain"
    with pytest.raises(EngineError, match="brings no chat template") as refused:
        resolve(spec_of("plain", "chat", template="own"))
    assert refused.value.problems[0].cure == "plain"


def test_an_encoder_without_its_head_for_gaps_is_refused(models, spec_of, tmp_path):
    BertForMaskedLM.from_pretrained(models["bert"]).bert.save_pretrained(tmp_path)
    make_tokenizer().save_pretrained(tmp_path)
    spec = spec_of("bert", "masked_language_modelling")
    bare = spec.model_copy(update={"model": spec.model.model_copy(update={"key": str(tmp_path)})})
    with pytest.raises(EngineError, match="without the head that fills gaps"):
        resolve(bare)


def test_the_untouched_model_is_asked_before_a_method_learns(store, spec_of, monkeypatch):
    spec = spec_of("plain", "text_to_text", shots=1, max_length=48)
    whole, status = go(store, spec)
    assert status == 0, whole.record().problems
    told = json.loads((whole.result / "result.json").read_text())["extras"]["baseline"]
    assert (told["shots"], told["shown"]) == (1, 1)
    assert told["items"] == whole.state().evaluations[0].items
    (found,) = findings({"baseline": told})
    assert (found.key, found.sentence.count("beforehand: 1")) == ("baseline", 1)
    assert {"Loss", "Perplexity"} == {name for name, _ in found.rows}
    said = [event.text for event in whole.state().log if isinstance(event, e.Said)]
    assert sum("untouched model on validation" in text for text in said) == 1
    # After a step that moves next to nothing the model still answers as it came.
    still, _ = go(store, spec_of("plain", "text_to_text", shots=0, max_steps=1, learning_rate=1e-7))
    told = json.loads((still.result / "result.json").read_text())["extras"]["baseline"]
    checked = still.state().evaluations[0].metrics
    assert told["metrics"]["loss"] == pytest.approx(checked["loss"], abs=1e-4)


def test_classes_are_asked_by_their_names_where_nothing_learns(store, models, tmp_path):
    draw = random.Random(3)
    file = tmp_path / "classes.jsonl"
    rows = [
        {"text": " ".join(draw.choices(WORDS, k=4)), "label": "good" if n % 2 else "bad"} for n in range(40)
    ]
    file.write_text("".join(json.dumps(row) + "\n" for row in rows))

    def spec(model, shots):
        return from_mapping(
            {
                "model": {"key": str(models[model])},
                "data": [{"key": str(file)}],
                "task": "classification",
                "method": {"key": "none"},
                "training": {"shots": shots, "max_length": 48},
                "hardware": {"device": "cpu", "threads": 1},
            }
        )

    runs = [go(store, spec("plain", shots))[0] for shots in (0, 4)]
    losses = []
    for folder in runs:
        record = folder.record()
        assert record.status == "finished", record.problems
        lines = answers(folder)
        assert record.metrics["accuracy"] == sum(line["right"] for line in lines) / len(lines)
        losses.append(record.metrics["loss"])
    assert losses[0] != losses[1], "examples change what is answered"
    said = [fill(event.text, event.values) for event in runs[1].state().log if isinstance(event, e.Said)]
    assert any("before a question: 4 in the mean, of 4" in text for text in said)
    with pytest.raises(EngineError, match="guesses at random"):
        resolve(spec("bert", 0))
    plan = resolve(spec("plain", 0))
    own = sum(parameter.numel() for parameter in of("llama").parameters())
    assert count(plan.card, plan.config, plan.model, "classification", 2).total_parameters == own
