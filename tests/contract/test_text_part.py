"""The text part of a model that reads pictures too is that model, for texts."""

import json
from pathlib import Path
from typing import Any

import pytest
import torch
from transformers import (
    AutoModelForCausalLM,
    Gemma3Config,
    Gemma3ForConditionalGeneration,
    Mistral3Config,
    Mistral3ForConditionalGeneration,
)

from peft_engine import cli
from peft_engine.anatomy.model import Anatomy
from peft_engine.contract import library, paths
from peft_engine.contract.hub_fit import entry_of
from peft_engine.contract.problems import EngineError
from peft_engine.contract.shapes import shape_of
from peft_engine.contract.text_part import has_text_part, take_out

WORDS = 100
TEXT = {"hidden_size": 32, "num_hidden_layers": 7, "num_attention_heads": 4, "num_key_value_heads": 2}
TEXT |= {"head_dim": 8, "intermediate_size": 48, "vocab_size": WORDS, "sliding_window": 4}
PICTURES = {"hidden_size": 16, "num_hidden_layers": 1, "num_attention_heads": 2, "intermediate_size": 32}
PICTURES |= {"image_size": 28, "patch_size": 14}


def whole(kind: str, tied: bool) -> Any:
    torch.manual_seed(3)
    if kind == "gemma3":
        config: Any = Gemma3Config(
            text_config={**TEXT, "query_pre_attn_scalar": 16}, vision_config=PICTURES, mm_tokens_per_image=4
        )
        model: Any = Gemma3ForConditionalGeneration(config)
    else:
        told = {**TEXT, "model_type": "mistral"}
        config = Mistral3Config(
            text_config=told, vision_config={**PICTURES, "head_dim": 8}, tie_word_embeddings=tied
        )
        model = Mistral3ForConditionalGeneration(config)
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.normal_(0, 0.2)
    return model.eval()


def put(model: Any, folder: Path, shard: str) -> Path:
    model.save_pretrained(folder, max_shard_size=shard)
    encoder = paths.RESOURCES / "models" / "small-encoder"
    (folder / "tokenizer.json").write_bytes((encoder / "tokenizer.json").read_bytes())
    (folder / "preprocessor_config.json").write_text("{}")
    return folder


@pytest.mark.parametrize(
    ("kind", "tied", "shard"),
    [("gemma3", True, "40KB"), ("mistral3", False, "1GB"), ("mistral3", True, "1GB")],
)
def test_it_answers_texts_as_the_whole_model_does(
    kind: str, tied: bool, shard: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In one file or in many, words tied at both ends or not; library, parts and counts know it."""
    monkeypatch.setenv("PEFT_WORKBENCH_HOME", str(tmp_path / "home"))
    model = whole(kind, tied)
    folder = put(model, tmp_path / kind, shard)
    with pytest.raises(EngineError, match="reads pictures as well"):
        library.model(str(folder))
    key = take_out(folder)
    assert take_out(folder) == key, "what is there stays"
    entry = library.model(key)
    assert entry.shape.kind == "decoder"
    read = AutoModelForCausalLM.from_pretrained(entry.folder)
    ids = torch.randint(5, WORDS, (2, 12))
    with torch.no_grad():
        assert torch.equal(read(input_ids=ids).logits, model(input_ids=ids).logits)
    assert read.num_parameters() == entry.shape.total_parameters("language_modelling", 0)
    anatomy = Anatomy(read, task="language_modelling")
    assert len(anatomy.blocks) == TEXT["num_hidden_layers"]
    kept = {file.name for file in entry.folder.iterdir()}
    assert "preprocessor_config.json" not in kept
    assert sum(file.stat().st_size for file in entry.folder.glob("*.safetensors")) < 1.1 * sum(
        parameter.numel() * 4 for parameter in read.parameters()
    )
    assert [one.name for one in paths.models().iterdir()] == [key], "nothing half made is left"


def test_what_the_hub_tells_of_gemma_3_is_enough_to_know_it() -> None:
    """The sizes of Gemma 3 4B as its published config.json gives them: most are transformers' usual ones."""
    text: dict[str, Any] = {"hidden_size": 2560, "intermediate_size": 10240, "num_hidden_layers": 34}
    text |= {
        "sliding_window": 1024,
        "model_type": "gemma3_text",
        "rope_scaling": {"factor": 8.0, "rope_type": "linear"},
    }
    config = {"model_type": "gemma3", "text_config": text, "vision_config": {"hidden_size": 1152}}
    shape = shape_of(config)
    assert shape.model_type == "gemma3_text"
    assert shape.total_parameters("language_modelling", 0) == 3_880_263_168
    assert entry_of(config).config()["hidden_size"] == 2560


@pytest.mark.parametrize("kind", ["qwen2_vl", "llava", "gemma3n"])
def test_others_of_their_kind_are_refused(kind: str) -> None:
    config = {"model_type": kind, "text_config": {"model_type": "qwen2"}, "vision_config": {}}
    assert not has_text_part(config)
    with pytest.raises(EngineError, match="pictures or sounds as well as texts"):
        shape_of({**config, "vision_config": {"depth": 1}})


def test_a_full_disk_and_weights_without_texts_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PEFT_WORKBENCH_HOME", str(tmp_path / "home"))
    folder = put(whole("gemma3", True), tmp_path / "gemma", "1GB")
    monkeypatch.setattr("shutil.disk_usage", lambda _: type("Disk", (), {"free": 1 << 20})())
    with pytest.raises(EngineError, match=r"The text part needs .* GB, and .* has 0\.0 GB free"):
        take_out(folder)
    monkeypatch.undo()
    monkeypatch.setenv("PEFT_WORKBENCH_HOME", str(tmp_path / "home"))
    assert cli.main(["recognise", str(folder)]) == 0
    assert capsys.readouterr().out == "Its text part is in the library now; it is called gemma-text.\n"
    config = json.loads((folder / "config.json").read_text())
    strange = tmp_path / "strange"
    strange.mkdir()
    encoder = paths.RESOURCES / "models" / "small-encoder"
    (strange / "model.safetensors").write_bytes((encoder / "model.safetensors").read_bytes())
    (strange / "config.json").write_text(json.dumps(config))
    with pytest.raises(EngineError, match="hold no text part"):
        take_out(strange)
    assert [one.name for one in paths.models().iterdir()] == ["gemma-text"]


def test_a_part_that_is_missing_is_told_and_models_of_one_name_lie_side_by_side(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PEFT_WORKBENCH_HOME", str(tmp_path / "home"))
    model = whole("gemma3", True)
    one, other = put(model, tmp_path / "a" / "gemma", "1GB"), put(model, tmp_path / "b" / "gemma", "40KB")
    with (one / "pytorch_model.bin").open("wb") as pickle:
        pickle.truncate(201 << 20)
    (paths.models() / ".gemma-text").mkdir(parents=True)  # as a process leaves it that is ended meanwhile
    assert [take_out(one), take_out(other), take_out(one)] == ["gemma-text", "gemma-text-2", "gemma-text"]
    assert not (paths.models() / "gemma-text" / "pytorch_model.bin").exists()
    cached = tmp_path / "models--mine--gemma" / "snapshots" / "1234"
    cached.parent.mkdir(parents=True)
    other.rename(cached)
    sorted(cached.glob("*.safetensors"))[1].unlink()
    with pytest.raises(EngineError, match="which are not there"):
        take_out(cached)
    assert len(list(paths.models().iterdir())) == 2
