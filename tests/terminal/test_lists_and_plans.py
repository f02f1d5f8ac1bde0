"""Commands that need no worker: lists, plans, refusals; the names in their JSON are promised to scripts."""

import json
import subprocess
import sys
import time
from dataclasses import replace

import pytest
from rich.console import Console

from peft_engine import cli
from peft_engine.contract import devices, library, taxonomy
from peft_engine.contract.spec import from_mapping, to_toml
from peft_engine.terminal import tables
from tests.terminal.conftest import ROOT, engine, environment
from tests.whole_weights import safetensors

LLAMA_7B = {
    "model_type": "llama",
    "architectures": ["LlamaForCausalLM"],
    "hidden_size": 4096,
    "intermediate_size": 11008,
    "num_hidden_layers": 32,
    "num_attention_heads": 32,
    "num_key_value_heads": 32,
    "vocab_size": 32000,
    "max_position_embeddings": 4096,
    "tie_word_embeddings": False,
}


def said(capsys, *arguments):
    """Exit status and both outputs of a command in this process: what a subprocess shows, seconds sooner."""
    status = cli.main([str(argument) for argument in arguments])
    told = capsys.readouterr()
    assert "Traceback" not in told.out + told.err
    return status, told.out, told.err


def document(capsys, *arguments, status=0):
    found, out, _ = said(capsys, *arguments, "--json")
    assert found == status
    return json.loads(out)


def fields(told):
    return {problem["field"] for problem in told["problems"]}


def test_methods(capsys):
    told = document(capsys, "methods")
    assert [m["key"] for m in told] == list(taxonomy.methods())
    promised = {
        "key",
        "label",
        "family",
        "subfamily",
        "paper",
        "tasks",
        "architectures",
        "mergeable",
        "settings",
    }
    assert all(promised <= set(m) for m in told)
    lora = next(m for m in told if m["key"] == "lora")
    rank = next(s for s in lora["settings"] if s["name"] == "rank")
    assert (rank["default"], rank["low"], rank["high"]) == (8, 1, 512)
    _, out, _ = said(capsys, "methods")
    assert "LoRA" in out


def test_models_and_datasets(capsys, tmp_path, monkeypatch):
    monkeypatch.setenv("PEFT_WORKBENCH_HOME", str(tmp_path))
    (tmp_path / "models" / "mine").mkdir(parents=True)
    (tmp_path / "models" / "mine" / "config.json").write_text(json.dumps(LLAMA_7B))
    (tmp_path / "models" / "mine" / "model.safetensors").write_bytes(safetensors())
    (tmp_path / "models" / "mine" / "tokenizer.json").write_text("{}")
    assert "mine" in {m["key"] for m in document(capsys, "models")}
    assert "6,607,343,616" in said(capsys, "models")[1]
    keys = {d["key"] for d in document(capsys, "datasets")}
    assert {"sentiment", "topic"} <= keys
    assert "sentiment" in said(capsys, "datasets")[1]


def test_a_folder_that_cannot_be_read_is_told(capsys, tmp_path, monkeypatch):
    monkeypatch.setenv("PEFT_WORKBENCH_HOME", str(tmp_path))
    (tmp_path / "models" / "odd[b]").mkdir(parents=True)
    (tmp_path / "models" / "odd[b]" / "config.json").write_text("{}")
    status, out, _ = said(capsys, "models")
    assert status == 0
    assert "odd[b]" in out.replace("\n", "")
    status, out, error = said(capsys, "models", "--json")
    assert status == 0
    assert "odd[b]" not in {model["key"] for model in json.loads(out)}
    assert "odd[b]" in error


def test_half_written_methods_are_told_beside_the_list(tmp_path):
    """The list is what scripts were promised: what is left out of it stands on standard error."""
    mine = tmp_path / "methods" / "mine"
    (mine / "torn").mkdir(parents=True)
    (mine / "family.toml").write_text('label = "Mine"\norder = 9\nsentence = "My own."\n')
    (mine / "torn" / "card.py").write_text("import math\nCARD = math.nothing\n")
    (mine / "torn" / "tuner.py").write_text("")
    told = engine("methods", "--json", PEFT_WORKBENCH_HOME=str(tmp_path))
    assert told.status == 0
    assert [method["key"] for method in told.json()] == list(taxonomy.methods())
    assert all("problem" not in method for method in told.json())
    (line,) = told.error.splitlines()
    card = mine / "torn" / "card.py"
    assert line.startswith(
        f"{card} cannot be loaded: AttributeError: module 'math' has no attribute 'nothing'"
    )
    assert "(line 2)" in line
    in_words = engine("methods", PEFT_WORKBENCH_HOME=str(tmp_path))
    assert "module 'math' has no attribute 'nothing'" in " ".join(in_words.out.split())


def test_names_of_tasks_are_never_broken(capsys, monkeypatch):
    """In a narrow terminal the sentences are left out, and words stay whole."""
    for columns, sentences in ((40, False), (80, False), (160, True)):
        monkeypatch.setattr(tables, "_console", Console(width=columns))
        out = said(capsys, "data", "list")[1]
        assert {entry.task for entry in library.data_sets()} <= set(out.split())
        assert ("what it is" in out) == sentences


def test_plan_of_seven_billion_from_sizes_alone(tmp_path):
    """No weights, no torch; LoRA on query and value: rank (in + out) in each of 32 blocks."""
    folder = tmp_path / "llama"
    folder.mkdir()
    (folder / "config.json").write_text(json.dumps(LLAMA_7B))
    arguments = ["plan", "--model", str(folder), "--data", "stories", "--method", "lora", "--json"]
    program = (
        "import sys; from peft_engine.cli import main; status = main(sys.argv[1:]);"
        "heavy = {'torch', 'transformers', 'datasets', 'numpy'} & set(sys.modules);"
        "print(sorted(heavy), file=sys.stderr); sys.exit(status)"
    )
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        capture_output=True,
        cwd=ROOT,
        env=environment(),
        timeout=60,
    )
    print(f"plan of 7 billion: {time.monotonic() - began:.2f} s from process start")
    assert done.returncode == 0, done.stderr.decode()
    assert done.stderr.decode().strip() == "[]"
    told = json.loads(done.stdout)
    assert told["method_parameters"] == 32 * 2 * 8 * (4096 + 4096)
    assert told["head_parameters"] == 0
    assert told["trainable_parameters"] == told["method_parameters"]
    base = 2 * 32000 * 4096 + 4096 + 32 * (4 * 4096 * 4096 + 3 * 4096 * 11008 + 2 * 4096)
    assert told["total_parameters"] == base + told["method_parameters"]
    assert told["trainable_ratio"] == told["trainable_parameters"] / told["total_parameters"]
    assert told["predicted_memory_bytes"] > 4 * base


def test_plan_in_words(capsys, small):
    status, out, _ = said(capsys, "plan", *small.experiment())
    assert status == 0
    assert "LoRA" in out
    assert "predicted" in out


def test_a_plan_that_does_not_fit_tells_ways_that_do(capsys, small, monkeypatch):
    plan = ("plan", *small.experiment(), "--set", "training.batch_size=32")
    told = document(capsys, *plan)
    assert told["make_it_fit"] == []
    here = devices.processor()
    free = told["predicted_memory_bytes"] - 1
    monkeypatch.setattr(devices, "chosen", lambda key: replace(here, free=free))
    told = document(capsys, *plan)
    assert told["free_memory_bytes"] == free
    first = told["make_it_fit"][0]
    assert first["changes"] == {"training.batch_size": 16, "training.accumulation": 2}
    assert first["what"] == "16 examples at a time, gathered 2 times"
    assert first["fits"]
    changes = [part for name, value in first["changes"].items() for part in ("--set", f"{name}={value}")]
    then = document(capsys, *plan, *changes)
    assert then["predicted_memory_bytes"] == told["predicted_memory_bytes"] - first["saves_bytes"]
    status, out, _ = said(capsys, *plan)
    assert status == 0
    assert "do not fit into" in out
    assert "--set training.batch_size=16" in " ".join(out.split())


def test_all_problems_at_once_each_with_its_field(capsys):
    told = document(
        capsys,
        *("plan", "--model", "minilm", "--data", "sentimant", "--method", "lorra"),
        *(
            "--set",
            "training.epochs=many",
            "--set",
            "hardware.precision=int3",
            "--set",
            "rank",
            "--column",
            "text",
        ),
        status=2,
    )
    assert fields(told) == {
        *("model.key", "data.0.key", "method.key", "training.epochs", "hardware.precision"),
        *("--set", "--column"),
    }
    cures = {p["field"]: p["cure"] for p in told["problems"]}
    assert (cures["data.0.key"], cures["method.key"]) == ("sentiment", "lora")
    assert all(p["sentence"].endswith(".") for p in told["problems"])


def test_wrong_settings_of_the_method(capsys, small):
    told = document(
        capsys,
        *("plan", *small.experiment(), "--set", "rank=0", "--set", "rang=3", "--set", "targets=query,bias"),
        *("--set", "training.warmup=2"),
        status=2,
    )
    assert {"method.settings.rank", "method.settings.rang", "training.warmup"} <= fields(told)


def test_refusals_in_words(capsys, small):
    status, out, error = said(capsys, "plan", *small.experiment(), "--set", "rank=many")
    assert (status, out) == (2, "")
    assert "method.settings.rank: Rank is many; it must lie between 1 and 512." in error


def test_a_setting_that_is_set_to_nothing_is_as_usual(capsys, small):
    asked = ("plan", *small.experiment(), "--set", "training.epochs=7", "--set", "training.learning_rate=1")
    usual, told = document(capsys, "plan", *small.experiment()), document(capsys, *asked)
    assert told["spec"]["training"]["epochs"] == 7
    told = document(capsys, *asked, "--set", "training.epochs=", "--set", "training.learning_rate= ")
    assert told["spec"] == usual["spec"]
    told = document(capsys, *asked, "--set", "training.batch_size=", "--set", "rank=", status=2)
    assert fields(told) == {"training.batch_size", "method.settings.rank"}, "these have to be something"


def test_nothing_named(capsys):
    assert fields(document(capsys, "run", status=2)) == {"model", "data", "method"}


@pytest.mark.parametrize(
    "arguments", [["bogus"], [], ["show"], ["methods", "--bogus"], ["plan", "--seed", "x"]]
)
def test_what_the_parser_refuses_has_the_same_form(capsys, arguments):
    told = document(capsys, *arguments, status=2)
    assert told["problems"][0]["sentence"]
    status, out, error = said(capsys, *arguments)
    assert (status, out) == (2, "")
    assert "--help" in error


def test_columns_of_a_file(capsys, small, tmp_path):
    file = tmp_path / "mine.csv"
    file.write_text("one,two\n" + "".join(f"house {n} is {'abc'[n % 3]},{'abc'[n % 3]}\n" for n in range(60)))
    mine = ("plan", "--model", small.model, "--data", file, "--method", "lora")
    told = document(capsys, *mine, "--column", "text=one", "--column", "label=two")
    brought = told["spec"]["data"][0]["key"]
    assert library.data_set(brought).labels == ("a", "b", "c")
    again = document(capsys, *mine, "--column", "text=one", "--column", "label=two")
    assert again["spec"]["data"][0]["key"] == brought, (
        "what is in the library already is not brought in twice"
    )
    assert fields(document(capsys, *mine, "--column", "text=one", "--column", "label=three", status=2)) == {
        "data.0.columns.label"
    }
    told = document(
        capsys,
        *("plan", "--model", small.model, "--data", "sentiment", "--method", "lora"),
        *("--column", "text=one"),
        status=2,
    )
    assert fields(told) == {"data.0.columns"}


def test_columns_that_are_said_are_never_passed_over(capsys, small, tmp_path):
    """One column said and the other guessed from its name; a role that no task has is refused."""
    file = tmp_path / "mine.csv"
    file.write_text("text,label,mood\n" + "".join(f"house {n},x,{'ab'[n % 2]}\n" for n in range(40)))
    mine = ("plan", "--model", small.model, "--data", file, "--method", "lora")
    told = document(capsys, *mine, "--column", "label=mood")
    assert library.data_set(told["spec"]["data"][0]["key"]).labels == ("a", "b")
    assert fields(document(capsys, *mine, "--column", "lable=mood", status=2)) == {"data.0.columns.lable"}


def test_a_file_of_an_experiment_and_options_over_it(capsys, small, tmp_path):
    spec = from_mapping(
        {
            "model": {"key": str(small.model)},
            "data": [{"key": str(small.data)}],
            "task": "classification",
            "method": {"key": "lora", "settings": {"rank": 4}},
            "training": {"epochs": 7},
            "seed": 5,
        }
    )
    file = tmp_path / "spec.toml"
    file.write_text(to_toml(spec))
    told = document(capsys, "plan", file)
    assert told["spec"] == spec.model_dump(mode="json", exclude_none=True)
    assert told["method_parameters"] == 2 * 2 * 4 * (32 + 32)
    told = document(capsys, "plan", file, "--set", "rank=2", "--seed", "9", "--set", "training.epochs=1")
    assert (told["method_parameters"], told["spec"]["seed"]) == (2 * 2 * 2 * (32 + 32), 9)
    assert told["spec"]["training"]["epochs"] == 1
    told = document(capsys, "plan", file, "--method", "head_only", "--json")
    assert told["spec"]["method"] == {"key": "head_only", "settings": {}}
    told = document(capsys, "plan", file, "--data", "pairs")
    assert told["spec"]["task"] == "pair_classification"


@pytest.mark.parametrize(
    "content",
    [
        "",
        "model = 3",
        "task = ['x']",
        "= 1",
        "format = 99",
        "data = 'x'\nmethod = 1",
        "training = 5",
        b"\xff\xfe",
    ],
)
def test_a_broken_file_of_an_experiment_gets_sentences(capsys, tmp_path, content):
    file = tmp_path / "spec.toml"
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    assert document(capsys, "plan", file, status=2)["problems"]
    assert document(capsys, "plan", tmp_path, status=2)["problems"]
    assert document(capsys, "plan", tmp_path / "no.toml", status=2)["problems"]


def test_paths_hold_from_every_folder(capsys, small, monkeypatch):
    monkeypatch.chdir(small.data.parent)
    told = document(capsys, "plan", "--model", "model", "--data", "mine.jsonl", "--method", "lora")
    key = told["spec"]["data"][0]["key"]
    assert sum(library.data_set(key).rows.values()) == len(small.data.read_text().splitlines())
    assert told["spec"]["model"]["key"] == str(small.model)


def test_a_store_that_cannot_be_used_gets_a_sentence(capsys, tmp_path):
    (tmp_path / "file").write_text("")
    told = document(capsys, "runs", "--store", tmp_path / "file" / "store", status=3)
    assert str(tmp_path) in told["problems"][0]["sentence"]


def test_a_store_without_runs(capsys, tmp_path):
    assert document(capsys, "runs", "--store", tmp_path) == []
    told = document(capsys, "compare", "--store", tmp_path)
    assert (told["runs"], told["groups"]) == ([], [])
    assert told["verdict"]["headline"] == ["There is nothing to compare yet."]
    assert fields(document(capsys, "show", "last", "--store", tmp_path, status=2)) == {"run"}
    assert said(capsys, "runs", "--store", tmp_path)[0] == 0


def test_a_reader_who_leaves_early_is_no_error():
    command = f"{sys.executable} -m peft_engine methods --json | head -c 10"
    done = subprocess.run(
        ["bash", "-c", f"set -o pipefail; {command}"],
        capture_output=True,
        cwd=ROOT,
        env=environment(),
        timeout=60,
    )
    assert done.stderr == b""
    assert done.returncode == 0


def test_json_is_utf8_whatever_the_terminal_speaks():
    told = engine("methods", "--json", PYTHONIOENCODING="ascii", LC_ALL="C")
    assert told.status == 0
    assert told.json()
