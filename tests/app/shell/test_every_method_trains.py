"""Every method trains from the window on each task that it claims: chosen in the experiment, launched through
the thread, followed to its end, the loss lower than at the beginning. Every step sees all of the tiny data,
so that losses can be compared; the work of the workers is done by one process that has loaded the libraries,
which saves minutes."""

import json
import random
import subprocess
import sys
from pathlib import Path

import pytest
from tokenizers import Tokenizer, models, pre_tokenizers, processors

from app.state.experiment import Experiment
from app.state.runs import Runs
from app.training_thread import TrainingThread
from peft_engine.contract import taxonomy
from peft_engine.contract.tasks import NEW_HEAD, TASK_LABELS, TASKS_OF_KIND

ROOT = Path(__file__).resolve().parents[3]
THINGS, KINDS = ["house", "tree", "boat", "hat", "dog", "lamp"], ["red", "old", "big", "small"]
WORDS = [*THINGS, *KINDS, "the", "a", "is", "good", "bad", "name", "one"]
MARKS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
KIND_OF_TASK = {
    task: kind for kind in ("encoder", "decoder", "encoder_decoder") for task in TASKS_OF_KIND[kind]
}
KIND_OF_TASK |= dict.fromkeys(TASKS_OF_KIND["encoder"], "encoder") | {"instructions": "decoder"}
STEPS = 24
DONE = "worker-status"
WORKER = f"""
import sys
from pathlib import Path
from peft_engine import worker
from peft_engine.contract.store import RunFolder
for line in sys.stdin:
    folder = Path(line.strip())
    status = worker.work(RunFolder(folder))
    (folder / "{DONE}.part").write_text(str(status))
    (folder / "{DONE}.part").replace(folder / "{DONE}")
"""


def _kind(card, task):
    """The kind of model: one that is asked for classes by their names has to write."""
    return "decoder" if card.untouched and task in NEW_HEAD else KIND_OF_TASK[task]


def _cases():
    for key, method in taxonomy.methods().items():
        for task in method.card.tasks:
            if _kind(method.card, task) in method.card.kinds:
                yield pytest.param(key, task, id=f"{key}-{task}")


@pytest.fixture(scope="module")
def tiny_models(tmp_path_factory):
    """A folder for each kind of model, two layers of width 32, with weights so large that answers differ."""
    import torch
    import transformers as hf

    numbers = {word: number for number, word in enumerate([*MARKS, *WORDS])}
    sizes = {"vocab_size": len(numbers), "pad_token_id": 0, "eos_token_id": 3}
    usual = {
        "hidden_size": 32, "num_hidden_layers": 2, "num_attention_heads": 4, "intermediate_size": 64,
        "max_position_embeddings": 64,
    }  # fmt: skip
    t5 = {"d_model": 32, "d_ff": 64, "d_kv": 8, "num_layers": 2, "num_heads": 4, "decoder_start_token_id": 0}
    still = {"hidden_dropout_prob": 0.0, "attention_probs_dropout_prob": 0.0}
    makers = {
        "encoder": lambda: hf.BertForPreTraining(hf.BertConfig(**sizes, **usual, **still)),
        "decoder": lambda: hf.LlamaForCausalLM(hf.LlamaConfig(**sizes, **usual, bos_token_id=2)),
        "encoder_decoder": lambda: hf.T5ForConditionalGeneration(
            hf.T5Config(**sizes, **t5, dropout_rate=0.0)
        ),
    }
    folders = {}
    for kind, make in makers.items():
        torch.manual_seed(5)
        model = make()
        with torch.no_grad():
            for parameter in model.parameters():
                if parameter.ndim == 2:
                    parameter.mul_(3)
        folders[kind] = tmp_path_factory.mktemp(kind)
        model.save_pretrained(folders[kind])
        words = Tokenizer(models.WordLevel(numbers, unk_token="[UNK]"))
        words.pre_tokenizer = pre_tokenizers.Whitespace()
        single, pair = (
            ("[CLS] $A [SEP]", "[CLS] $A [SEP] $B [SEP]") if kind == "encoder" else ("$A [SEP]", None)
        )
        if kind != "decoder":
            words.post_processor = processors.TemplateProcessing(
                single=single, pair=pair, special_tokens=[("[CLS]", 2), ("[SEP]", 3)]
            )
        hf.PreTrainedTokenizerFast(
            tokenizer_object=words, pad_token="[PAD]", unk_token="[UNK]", cls_token="[CLS]",
            sep_token="[SEP]", mask_token="[MASK]", bos_token="[CLS]", eos_token="[SEP]",
        ).save_pretrained(folders[kind])  # fmt: skip
    return folders


@pytest.fixture(scope="module")
def tiny_data(tmp_path_factory):
    """A file of sixty rows for each task."""
    folder = tmp_path_factory.mktemp("data")
    files = {}
    for task in TASK_LABELS:
        draw = random.Random(3)
        files[task] = folder / f"{task}.jsonl"
        rows = [json.dumps(_row(task, draw)) for _ in range(60)]
        files[task].write_text("\n".join(rows) + "\n", encoding="utf-8")
    return files


def _row(task, draw):
    thing, kind, label = draw.choice(THINGS), draw.choice(KINDS), draw.choice(["good", "bad"])
    return {
        "classification": {"text": f"the {kind} {thing} is {label}", "label": label},
        "pair_classification": {
            "text_a": f"the {thing} is {kind}",
            "text_b": f"a {label} one",
            "label": label,
        },
        "language_modelling": {"text": f"the {thing} is {kind} the {kind} {thing} is {label}"},
        "instructions": {"prompt": f"name the {kind} one", "answer": f"the {thing} is a {kind} {thing}"},
        "text_to_text": {"source": f"{kind} {thing}", "target": f"the {thing} is {kind}"},
        "multi_label": {"text": f"the {kind} {thing}", "labels": [kind][: kind != "red"]},
        "regression": {"text": f"the {kind} {thing}", "value": float(KINDS.index(kind))},
        "token_classification": {"tokens": ["the", kind, thing], "tags": ["O", "B-kind", "O"]},
        "multiple_choice": {
            "prompt": f"the {thing} is {kind}",
            "choices": [f"a {kind} one", f"a {label} one"],
            "choice": 0,
        },
        "question_answering": {
            "question": f"the {thing} is",
            "passage": f"the {kind} {thing} is {label}",
            "answers": [label],
            "starts": [len(f"the {kind} {thing} is ")],
        },
        "masked_language_modelling": {"text": f"the {thing} is {kind} the {kind} {thing} is {label}"},
        "chat": {
            "messages": [
                {"role": "user", "content": f"name the {kind} one"},
                {"role": "assistant", "content": f"the {thing} is a {kind} {thing}"},
            ]
        },
    }[task]


class Job:
    """What the thread needs of a worker's process, for a run that the one process does."""

    def __init__(self, folder):
        self._done = folder.path / DONE

    def poll(self):
        return int(self._done.read_text()) if self._done.exists() else None


@pytest.fixture(scope="module")
def worker():
    process = subprocess.Popen(
        [sys.executable, "-c", WORKER], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True, cwd=ROOT
    )
    yield process
    process.stdin.close()
    process.wait(30)


@pytest.fixture
def runs(store, worker, qt_app, monkeypatch):
    def launch(folder):
        worker.stdin.write(f"{folder.path}\n")
        worker.stdin.flush()
        return Job(folder)

    monkeypatch.setattr("app.training_thread.launch", launch)
    thread = TrainingThread(store)
    made = Runs(store, thread)
    thread.start()
    yield made
    thread.stop()


@pytest.mark.long
@pytest.mark.parametrize(("key", "task"), list(_cases()))
def test_it_lowers_the_loss(key, task, tiny_models, tiny_data, runs, store, until):
    experiment = Experiment(store=store)
    experiment.set("model.key", str(tiny_models[_kind(taxonomy.method(key).card, task)]))
    experiment.set("data.0.key", str(tiny_data[task]))
    experiment.set("task", task)
    for name in ("max_steps", "epochs", "evaluate_every"):
        experiment.set(f"training.{name}", STEPS)
    experiment.set("training.batch_size", 64)
    experiment.set("training.early_stopping", False)
    experiment.set("hardware.device", "cpu")
    experiment.set("hardware.threads", 1)
    asked = taxonomy.method(key).card.ingredients
    made = []
    for seed in range(asked.at_least if asked is not None else 0):
        experiment.set("seed", seed)
        made.append(finished(experiment, asked.of, (), runs, until).id)
    run = finished(experiment, key, made, runs, until)
    assert run.spec.task == task
    losses = run.state.column("loss")
    if made:
        assert len(losses) == STEPS
        assert min(losses) < losses[0] - 0.002  # the first try takes nothing of the runs that it is made of
        return
    if not taxonomy.method(key).card.trains_head:
        assert not losses  # No training: the reference
        return
    assert len(losses) == STEPS
    if task != "masked_language_modelling":  # every step draws its own gaps, whose losses differ by more
        assert losses[-1] < losses[0] - 0.001  # no dropout, the same rows in every step: this is no noise
    assert [found.part for found in run.state.evaluations] == ["validation", "test"]


def finished(experiment, key, inputs, runs, until):
    """A run with this method, launched and waited for."""
    experiment.set("method.key", key)
    if taxonomy.method(key).card.search is not None:
        experiment.set("method.settings.search", False)  # what its trials are; tests of searches do the rest
    # What suits a trained model is too little for weights that were drawn and a handful of steps.
    experiment.set("training.learning_rate", 2e-2)
    if inputs:
        experiment.set("inputs", list(inputs))
    for problem in experiment.problems:
        # A model without biases, say: take the advice of the card, as a person would.
        assert problem.cure is not None, problem.sentence()
        experiment.set(problem.field, problem.cure)
    assert experiment.plan is not None, [problem.sentence() for problem in experiment.problems]

    launched = []
    runs.launched.connect(launched.append)
    runs.launch(experiment.plan.pinned())
    until(lambda: launched)
    run = launched[0].run
    until(lambda: run.caught_up and not run.alive, 60)
    assert run.status == "finished", [problem.sentence() for problem in run.problems]
    return run
