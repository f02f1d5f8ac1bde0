"""Models of unknown types are recognised by their shape, or refused in a sentence."""

import copy
import json
import os
import subprocess
import sys
import time
from typing import Any

import psutil
import pytest
import torch
from transformers import AutoConfig, AutoModelForCausalLM

from peft_engine.anatomy.model import Anatomy
from peft_engine.anatomy.recognising import recognise
from peft_engine.anatomy.tables import names_of
from peft_engine.contract import library, recognised, taxonomy
from peft_engine.contract.plan import refuses, task_problem
from peft_engine.contract.problems import EngineError
from peft_engine.contract.shapes import shape_of
from peft_engine.recognising import look_at
from peft_engine.tuners import make_tuner
from tests.methods import tiny

UNTOLD = {"rotary", "tied", "positions", "pooler", "classifier", "language_head_parameters"}
"""What only a table tells, or only matters to methods that are refused."""
UNTOLD |= {"own_scores", "further_keys", "by_shape", "output_bias"}
ALIKE = ("attention", "up", "gate", "down", "norm_after_feed_forward")
SMALL = {**tiny.GROUPED, "num_hidden_layers": 3}
GRANITE = {"model_type": "granite", **SMALL}


def config_of(told: dict[str, Any]) -> Any:
    return AutoConfig.for_model(**told)


@pytest.mark.parametrize(
    "architecture",
    [
        *("bert", "distilbert", "electra", "modernbert", "gpt2", "gpt_neox", "llama", "phi3", "gptj"),
        *("bloom", "falcon", "falcon_grouped", "gemma2", "olmo", "starcoder2"),
    ],
)
def test_what_the_tables_tell_is_found_without_them(architecture: str) -> None:
    """Also which rows of a fused map are queries, and which of two maps is the gate."""
    config = tiny.configuration(architecture)
    found, told = recognise(config), names_of(config)
    assert told is not None
    mine, theirs = found.names.stacks[0], told.stacks[0]
    assert [getattr(mine, part) for part in ALIKE] == [getattr(theirs, part) for part in ALIKE]
    assert mine.blocks == theirs.blocks
    assert found.names.heads == told.heads
    shape = tiny.shape(architecture)
    other = {
        name for name in shape.__dataclass_fields__ if getattr(shape, name) != getattr(found.shape, name)
    }
    assert other - UNTOLD <= ({"blocks"} if architecture == "modernbert" else set())
    assert found.shape.total_parameters("classification", 3) == shape.total_parameters("classification", 3)


@pytest.mark.parametrize(
    ("told", "sentence"),
    [
        ({"model_type": "mixtral", **SMALL}, "hold other things than maps and norms"),
        ({"model_type": "mamba", "hidden_size": 32, "num_hidden_layers": 2}, "not understood"),
        ({"model_type": "pegasus"}, "read with one stack and write with another"),
        ({"model_type": "gemma3"}, "read more than texts"),
        ({"model_type": "vit"}, "neither write texts nor sort them"),
        ({"model_type": "mobilebert", **SMALL}, "not made of query, key, value and output"),
    ],
)
def test_what_is_too_strange_is_refused_in_a_sentence(told: dict[str, Any], sentence: str) -> None:
    with pytest.raises(EngineError, match=sentence) as refused:
        recognise(config_of(told))
    assert told["model_type"] in str(refused.value)


@pytest.fixture
def granite(tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The folder of a model of a type that no table knows."""
    monkeypatch.setenv("PEFT_WORKBENCH_HOME", str(tmp_path / "home"))
    folder = tmp_path / "granite"
    torch.manual_seed(0)
    AutoModelForCausalLM.from_config(config_of(GRANITE)).save_pretrained(folder)  # type: ignore[no-untyped-call]
    return folder


def test_a_model_is_known_once_it_was_looked_at(granite: Any) -> None:
    with pytest.raises(EngineError, match="peft-engine recognise"):
        library.model(str(granite), weights=False)
    assert look_at(granite) == "granite"
    entry = library.model(str(granite), weights=False)
    assert entry.shape.by_shape
    model = AutoModelForCausalLM.from_pretrained(granite)
    assert entry.shape.total_parameters("language_modelling", 0) == sum(p.numel() for p in model.parameters())
    assert task_problem("language_modelling", entry) is None
    wrong = task_problem("classification", entry)
    assert wrong is not None
    assert "no head that sorts" in wrong.sentence()


@pytest.mark.parametrize("key", ["lora", "sequential_adapter", "ia3", "bitfit", "full", "parallel_adapter"])
def test_methods_that_work_on_maps_learn_on_it(granite: Any, key: str) -> None:
    model: Any = AutoModelForCausalLM.from_pretrained(granite)
    anatomy = Anatomy(model, task="language_modelling")
    anatomy.freeze()
    card = taxonomy.method(key).card
    config = card.config(add_biases=True) if key == "bitfit" else card.config()
    assert card.refuses(config, anatomy.shape, "language_modelling") is None
    given = tiny.batch("language_modelling")
    before = tiny.logits(model, given)
    tuner = make_tuner(key, config)
    tuner.attach(anatomy, generator=torch.Generator().manual_seed(0))
    assert tuner.learning_count() == card.count(config, anatomy.shape.for_task("language_modelling"))
    torch.testing.assert_close(tiny.logits(model, given), before, atol=1e-5, rtol=1e-5)
    assert tuner.called() == tuner.sites()
    for _ in range(2):
        optimizer = torch.optim.AdamW(tuner.parameter_groups(0.05, 0.0))
        model(**given).loss.backward()
        optimizer.step()
    assert not torch.allclose(tiny.logits(model, given), before, atol=1e-4)


@pytest.mark.parametrize("key", ["prompt_tuning", "p_tuning", "prefix_tuning", "mam", "lst", "pasta"])
def test_methods_that_need_more_say_so_before_a_run(granite: Any, key: str) -> None:
    look_at(granite)
    entry = library.model(str(granite), weights=False)
    card = taxonomy.method(key).card
    problem = refuses(card, card.config(), entry, "language_modelling")
    assert problem is not None
    assert "by their shape alone" in problem.sentence()


def test_other_sizes_are_looked_at_anew_and_a_damaged_note_is_no_note(granite: Any) -> None:
    look_at(granite)
    told = library.read_config(granite)
    assert recognised.shape_for(told) is not None
    assert recognised.shape_for(told | {"transformers_version": "9.9"}) is not None
    assert recognised.shape_for(told | {"hidden_size": 64}) is None
    for file in recognised.folder().iterdir():
        file.write_text("{")
    assert recognised.shape_for(told) is None


def test_a_process_of_its_own_looks_as_well(granite: Any) -> None:
    assert recognised.look_at(granite) == "granite"
    assert recognised.shape_for(library.read_config(granite)) is not None


@pytest.mark.skipif(sys.platform == "win32", reason="a named pipe keeps the look from ending by itself")
def test_a_look_ends_with_whoever_asked_for_it(granite: Any) -> None:
    note = recognised._file(library.read_config(granite)).with_suffix(".part")
    note.parent.mkdir(parents=True)
    os.mkfifo(note)
    code = "import sys; from pathlib import Path; from peft_engine.contract.recognised import look_at; "
    asker = subprocess.Popen([sys.executable, "-c", f"{code}look_at(Path(sys.argv[1]))", str(granite)])
    process = psutil.Process(asker.pid)
    try:
        while not (looks := process.children(recursive=True)):
            assert asker.poll() is None
            time.sleep(0.05)
    finally:
        asker.kill()
        asker.wait()
    deadline = time.monotonic() + 60
    try:
        while not all(map(is_over, looks)):
            assert time.monotonic() < deadline
            time.sleep(0.05)
    finally:
        for look in looks:
            if look.is_running():
                look.kill()


def is_over(process: psutil.Process) -> bool:
    try:
        return process.status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return True


def test_code_that_comes_with_a_model_is_not_run(tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PEFT_WORKBENCH_HOME", str(tmp_path / "home"))
    ran = tmp_path / "ran"
    (tmp_path / "code.py").write_text(f"open({str(ran)!r}, 'w').close()\nclass C: pass\n")
    told = {"model_type": "never_heard_of", "auto_map": {"AutoConfig": "code.C"}}
    (tmp_path / "config.json").write_text(json.dumps(told))
    with pytest.raises(EngineError, match="never run"):
        look_at(tmp_path)
    assert not ran.exists()


def test_a_model_that_sees_pictures_is_told_from_an_unknown_one() -> None:
    with pytest.raises(EngineError, match="read pictures or sounds"):
        shape_of({"model_type": "qwen2_vl", "text_config": {}, "vision_config": {"hidden_size": 16}})


def test_a_shape_is_written_and_read_whole() -> None:
    shape = recognise(config_of(copy.deepcopy(GRANITE))).shape
    recognised.keep({"model_type": "x"}, shape)
    assert recognised.shape_for({"model_type": "x"}) == shape
    assert shape_of({"model_type": "x"}) == shape
