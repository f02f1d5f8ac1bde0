"""Runs written out: the library that will use them answers as the run does, or nothing is kept."""

import json
import os
import re
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file, save_file

from peft_engine.contract import exports, taxonomy
from peft_engine.contract.exports import Form
from peft_engine.contract.language import spoken_in
from peft_engine.contract.problems import EngineError
from peft_engine.contract.store import RunFolder
from peft_engine.interop import certify, export, forms, sparse
from peft_engine.interop.exchange import exchange_of
from peft_engine.interop.export import export_run
from tests.interop.conftest import MakeRun

pytestmark = [
    pytest.mark.filterwarnings("ignore:`is_gradient_checkpointing` is deprecated:FutureWarning"),
    pytest.mark.filterwarnings("ignore:Position ids are not supported for parameter efficient tuning"),
]

LORA = {"rank": 4}
MERGED: dict[str, dict[str, Any]] = {
    **{
        key: {} for key in ("lora", "ia3", "krona", "bitfit", "threshold_mask", "lt_sft", "full", "head_only")
    },
    **{key: {"helper": "lora", "size": 4} for key in ("adamix", "sparse_adapter")},
}


def certified_here(folder: Path) -> dict[str, Any]:
    """What the certifying process does, without the process."""
    told = json.loads((folder / certify.PLACE / certify.TOLD).read_text())
    difference, largest = certify.compare(certify.load(folder, told), folder, told)
    assert difference <= certify.TOLERANCE * max(1, largest), difference
    return {
        "largest_difference": difference,
        "limit": certify.TOLERANCE,
        "library": certify.LIBRARY[told["form"]],
        "versions": {"peft": "0.1", "transformers": "0.1", "torch": "0.1"},
    }


@pytest.fixture
def here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(export, "certified", certified_here)


def refused(run: RunFolder, form: Form, target: Path) -> str:
    with pytest.raises(EngineError) as error:
        export_run(run, form, target)
    assert not target.exists() or not any(target.iterdir())
    assert not list(target.parent.glob(f".{target.name}*"))
    return error.value.problems[0].sentence()


# -- in a fresh process --------------------------------------------------------------------------------------


def test_lora_is_certified_by_hf_peft(finished: MakeRun, tmp_path: Path) -> None:
    told: list[str] = []
    made = export_run(finished("lora", LORA), "peft", tmp_path / "new" / "lora", say=told.append)
    assert made.path == tmp_path / "new" / "lora"
    assert made.largest_difference < 1e-5
    assert {"README.md", "adapter_config.json", "adapter_model.safetensors", "tokenizer.json"} < set(
        made.files
    )
    assert sorted(made.files) == sorted(
        str(file.relative_to(made.path)) for file in made.path.rglob("*") if file.is_file()
    )
    assert len(told) == 3
    config = json.loads((made.path / "adapter_config.json").read_text())
    assert config["peft_type"] == "LORA"
    assert config["task_type"] == "SEQ_CLS"
    assert config["target_modules"] == ["query", "value"]
    assert config["modules_to_save"] == ["classifier"]
    assert Path(config["base_model_name_or_path"]).is_dir()
    certificate = json.loads((made.path / "certificate" / "certificate.json").read_text())
    assert certificate["library"] == "peft"
    assert certificate["versions"]["peft"]
    card = (made.path / "README.md").read_text()
    assert f"{made.largest_difference:.3g}" in card
    for word in ("LoRA", "PeftModel.from_pretrained", "rank", "accuracy", "classifier"[:5]):
        assert word in card


@pytest.mark.usefixtures("here")
def test_the_card_is_written_in_the_language_that_was_asked_for(finished: MakeRun, tmp_path: Path) -> None:
    """Its sentences and figures; what machines read and commands stay as they are."""
    with spoken_in("de"):
        made = export_run(finished("lora", LORA), "peft", tmp_path / "lora")
    card = (made.path / "README.md").read_text(encoding="utf-8")
    for words in ("## Wie es geladen wird", "## Wie es entstand", "library_name: peft", "from_pretrained"):
        assert words in card
    assert "How " not in card
    assert re.search(r"\(\d+,\d+ %\)", card), "the share that learned"
    assert "(transformers 0.1, torch 0.1)" in card, "versions are no numbers"
    certificate = json.loads((made.path / "certificate" / "certificate.json").read_text())
    assert certificate["library"] == "peft"


def test_a_tampered_tensor_leaves_nothing(
    finished: MakeRun, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = forms.WRITERS["peft"]

    def tampered(ready: Any, folder: Path) -> dict[str, Any]:
        told = write(ready, folder)
        file = folder / "adapter_model.safetensors"
        tensors = load_file(file)
        name = next(name for name in tensors if "classifier" in name)
        tensors[name][0] += 0.01
        save_file(tensors, file)
        return told

    monkeypatch.setitem(forms.WRITERS, "peft", tampered)
    sentence = refused(finished("lora", LORA), "peft", tmp_path / "lora")
    assert "does not answer as the run does" in sentence
    assert "0.01" in sentence


def test_a_library_that_is_missing_is_named(
    finished: MakeRun, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hiding = tmp_path / "hiding" / "peft"
    hiding.mkdir(parents=True)
    (hiding / "__init__.py").write_text(
        "raise ModuleNotFoundError(\"No module named 'peft'\", name='peft')\n"
    )
    monkeypatch.setenv("PYTHONPATH", str(hiding.parent))
    sentence = refused(finished("lora", LORA), "peft", tmp_path / "lora")
    assert "needs the library peft, which is not installed" in sentence
    assert "pip install peft" in sentence


# -- every form ----------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize(
    ("method", "settings"),
    [
        ("lora_fa", LORA),
        ("laplace_lora", LORA),
        ("adalora", {"rank": 2, "first_rank": 3}),
        ("ia3", {}),
        ("prompt_tuning", {"length": 3}),
        ("prefix_tuning", {"length": 3, "bottleneck": 8}),
        ("p_tuning", {"before": 2, "between": 1, "after": 0}),
        ("krona", {}),
        ("kernel_wise", {}),
        ("adamix", {"helper": "lora", "size": 4}),
        ("sparse_adapter", {"helper": "lora", "size": 4}),
    ],
)
def test_peft_form(method: str, settings: dict[str, Any], finished: MakeRun, tmp_path: Path) -> None:
    made = export_run(finished(method, settings), "peft", tmp_path / method)
    assert made.largest_difference < 1e-5


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize("form", ["peft", "merged"])
@pytest.mark.parametrize(
    ("method", "settings"),
    [
        ("adamix", {"size": 4}),
        ("sparse_adapter", {"size": 4}),
        ("krona", {"place": "feed_forward"}),
        ("krona", {"place": "feed_forward_residual"}),
    ],
)
def test_settings_whose_results_stay(
    method: str, settings: dict[str, Any], form: Form, finished: MakeRun, tmp_path: Path
) -> None:
    sentence = refused(finished(method, settings), form, tmp_path / method)
    found = taxonomy.method(method)
    assert f"{found.card.label} has learned with these settings" in sentence
    assert "With other settings it can be exported as: peft, merged." in sentence
    assert exports.forms_of(found, settings) == ()
    assert exports.forms_of(found) == ("peft", "merged")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
@pytest.mark.usefixtures("here")
@pytest.mark.parametrize("form", ["peft", "merged"])
def test_tensors_are_as_readable_as_what_lies_beside_them(
    form: Form, finished: MakeRun, tmp_path: Path
) -> None:
    made = export_run(finished("lora", LORA), form, tmp_path / form)
    modes = {name: (made.path / name).stat().st_mode for name in made.files}
    assert any(name.endswith(".safetensors") for name in modes)
    assert len(set(modes.values())) == 1, modes


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize(
    ("method", "settings", "base", "task"),
    [
        ("lora", LORA, "small-decoder", "language_modelling"),
        ("prompt_tuning", {"length": 3}, "small-decoder", "language_modelling"),
        ("prefix_tuning", {"length": 3, "bottleneck": 8}, "small-decoder", "language_modelling"),
        ("lora", LORA, "small-seq2seq", "text_to_text"),
        ("qlora", LORA, "small-decoder", "language_modelling"),
        ("qlora", LORA | {"levels": "fp4", "double": False}, "small-decoder", "language_modelling"),
        ("loftq", LORA | {"rounds": 1}, "small-decoder", "language_modelling"),
        ("prompt_tuning", {"length": 3}, "small-seq2seq", "text_to_text"),
    ],
)
def test_peft_form_of_the_small_models(
    method: str, settings: dict[str, Any], base: str, task: str, finished: MakeRun, tmp_path: Path
) -> None:
    made = export_run(finished(method, settings, base=base, task=task), "peft", tmp_path / "out")
    assert made.largest_difference < 1e-4
    assert json.loads((made.path / "adapter_config.json").read_text())["modules_to_save"] is None


@pytest.mark.usefixtures("here")
def test_a_pooler_that_the_base_lacks_goes_along(
    finished: MakeRun, without_pooler: Path, tmp_path: Path
) -> None:
    """It would be drawn anew by everybody who loads the base model."""
    made = export_run(finished("lora", LORA, base=str(without_pooler)), "peft", tmp_path / "out")
    assert made.largest_difference < 1e-5
    saved = json.loads((made.path / "adapter_config.json").read_text())["modules_to_save"]
    assert saved == ["bert.pooler", "classifier"]
    made = export_run(finished("bitfit", base=str(without_pooler)), "sparse", tmp_path / "sparse")
    assert "bert.pooler.dense.weight" in load_file(made.path / sparse.FILE)


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize("method", MERGED)
def test_merged(method: str, finished: MakeRun, tmp_path: Path) -> None:
    made = export_run(finished(method, MERGED[method]), "merged", tmp_path / method)
    assert {"config.json", "model.safetensors", "tokenizer.json"} < set(made.files)
    assert made.largest_difference < 1e-5
    names = load_file(made.path / "model.safetensors").keys()
    assert not [name for name in names if "peft_method" in name or "parametrizations" in name]
    assert json.loads((made.path / "config.json").read_text())["id2label"] == {"0": "bad", "1": "good"}


@pytest.mark.usefixtures("here")
def test_what_was_cut_away_is_zeros_in_a_model_of_the_same_shape(finished: MakeRun, tmp_path: Path) -> None:
    """transformers cannot load blocks of unlike sizes."""
    run = finished("lora_prune", {"rank": 2, "ratio": 0.5})
    made = export_run(run, "merged", tmp_path / "merged")
    assert made.largest_difference < 1e-5
    found = load_file(made.path / "model.safetensors")
    base = load_file(Path(run.spec().model.key) / "model.safetensors")
    shapes = {name.removeprefix("bert."): value.shape for name, value in found.items()}
    assert {name: value.shape for name, value in base.items()}.items() <= shapes.items()
    block = {name.partition("layer.0.")[2]: value for name, value in found.items() if "layer.0." in name}
    other = {name.partition("layer.1.")[2]: value for name, value in found.items() if "layer.1." in name}
    assert set(block) == set(other)
    kept = run.state().ended.extras["kept"]  # type: ignore[union-attr] # it has ended
    heads, neurons = kept["encoder.0.attention"], kept["encoder.0.feed_forward"]
    assert (heads[0] / heads[1], neurons[0] / neurons[1]) == (0.5, 0.5)
    for name in ("attention.self.query", "attention.self.key", "attention.self.value", "intermediate.dense"):
        off = (block[f"{name}.weight"] == 0).all(1)
        assert int(off.sum()) * 2 == len(off)
        assert not block[f"{name}.bias"][off].any()
        assert not (other[f"{name}.weight"] == 0).any()
    for reads, writes in (
        ("attention.output.dense", "attention.self.value"),
        ("output.dense", "intermediate.dense"),
    ):
        columns, rows = block[f"{reads}.weight"], block[f"{writes}.weight"]
        assert torch.equal((columns == 0).all(0), (rows == 0).all(1))
        assert not (other[f"{reads}.weight"] == 0).any()
    assert "What was cut away is zeros here" in (made.path / "README.md").read_text()
    sentence = refused(run, "peft", tmp_path / "peft")
    assert "transformers cannot load blocks that are cut to different sizes." in sentence
    assert sentence.endswith("It can be exported as: merged.")


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize(
    ("method", "settings", "form"),
    [
        ("lora", LORA, "peft"),
        ("ia3", {}, "peft"),
        ("prefix_tuning", {"length": 3, "bottleneck": 8}, "peft"),
        ("prompt_tuning", {"length": 3}, "peft"),
        ("p_tuning", {"before": 1, "between": 1, "after": 1}, "peft"),
        ("lora", LORA, "merged"),
        ("threshold_mask", {}, "sparse"),
    ],
)
def test_a_decoder_that_classifies(
    method: str, settings: dict[str, Any], form: Form, finished: MakeRun, gpt2: Path, tmp_path: Path
) -> None:
    made = export_run(finished(method, settings, base=str(gpt2)), form, tmp_path / "out")
    assert made.largest_difference < 1e-5
    told = json.loads((made.path / "certificate" / "certificate.json").read_text())
    # HF peft reads the last position where a prompt stands before the text, padding or not.
    alone = method in ("prompt_tuning", "p_tuning")
    assert told["one_by_one"] == alone
    assert ("one text at a time" in (made.path / "README.md").read_text()) == alone
    assert "pad_token_id = 0" in (made.path / "README.md").read_text() or form == "merged"


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize(
    ("method", "form", "base", "task"),
    [
        ("lora", "merged", "small-decoder", "language_modelling"),
        ("lora", "merged", "small-seq2seq", "text_to_text"),
        ("lt_sft", "sparse", "small-decoder", "language_modelling"),
    ],
)
def test_models_that_write(
    method: str, form: Form, base: str, task: str, finished: MakeRun, tmp_path: Path
) -> None:
    """Their own heads answer, tied to the embedding or not."""
    settings = LORA if method == "lora" else {}
    made = export_run(finished(method, settings, base=base, task=task), form, tmp_path / "out")
    assert made.largest_difference < 1e-4


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize("method", ["bitfit", "threshold_mask", "lt_sft"])
def test_sparse(method: str, finished: MakeRun, tmp_path: Path) -> None:
    made = export_run(finished(method), "sparse", tmp_path / method)
    assert made.largest_difference == 0.0  # the numbers themselves are stored, not differences
    whole = sum(t.numel() for t in _base(finished(method)).state_dict().values())
    stored = sum(
        t.numel() for n, t in load_file(made.path / sparse.FILE).items() if not n.endswith("|places")
    )
    assert 0 < stored < 0.5 * whole


@pytest.mark.usefixtures("here")
def test_the_lines_on_the_card_do_the_same(
    finished: MakeRun, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = finished("lt_sft")
    made = export_run(run, "sparse", tmp_path / "sparse")
    model, other = _base(run), _base(run)
    sparse.apply(other, made.path)
    assert sparse.RECIPE in (made.path / "README.md").read_text()
    monkeypatch.chdir(made.path)
    exec(sparse.RECIPE, {"model": model})
    for name, tensor in other.state_dict().items():
        assert torch.equal(model.state_dict()[name], tensor), name


def _base(run: RunFolder) -> torch.nn.Module:
    from transformers import AutoModelForSequenceClassification

    return AutoModelForSequenceClassification.from_pretrained(run.spec().model.key, num_labels=2)


def test_a_document_for_another_model_is_refused(tmp_path: Path) -> None:
    sparse.write(tmp_path, {"weight|places": torch.tensor([5]), "weight|values": torch.ones(1)}, "x")
    with pytest.raises(EngineError, match=r"weight of .* does not fit this model"):
        sparse.apply(torch.nn.Linear(2, 2), tmp_path)


def test_more_than_half_is_stored_whole() -> None:
    base = {"a": torch.zeros(4), "b": torch.zeros(4), "c": torch.zeros(2), "d": torch.ones(2)}
    learned = {
        "a": torch.tensor([0.0, 0, 7, 0]),
        "b": torch.tensor([1.0, 1, 1, 0]),
        "c": base["c"].clone(),
        "d": base["d"].clone(),
    }
    found = sparse.changes(base, learned, frozenset({"d"}))
    assert {name: tensor.tolist() for name, tensor in found.items()} == {
        "a|places": [2],
        "a|values": [7.0],
        "b": [1.0, 1, 1, 0],
        "d": [1.0, 1.0],
    }


# -- what is refused -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("method", "form", "says", "advises"),
    [
        ("sequential_adapter", "peft", "HF peft has no place", "No other library can hold it"),
        ("sequential_adapter", "merged", "cannot be written into the weights", "No other library"),
        ("prompt_tuning", "merged", "cannot be written into the weights", "exported as: peft."),
        ("lora", "sparse", "does not choose among the model's own numbers", "exported as: peft, merged."),
        ("bitfit", "peft", "HF peft has no place", "exported as: merged, sparse."),
    ],
)
def test_forms_that_a_method_lacks(method: str, form: Form, says: str, advises: str) -> None:
    with pytest.raises(EngineError) as error:
        exports.check(taxonomy.method(method), form, {})
    sentence = error.value.problems[0].sentence()
    assert says in sentence
    assert advises in sentence


def test_every_form_of_every_method() -> None:
    """What HF peft can hold is told by a file in the method's folder, the rest by its card."""
    able = {key: exports.forms_of(method) for key, method in taxonomy.methods().items()}
    assert able["lora"] == ("peft", "merged")
    assert able["laplace_lora"] == able["prefix_tuning"] == ("peft",)
    assert able["threshold_mask"] == able["lt_sft"] == able["bitfit"] == ("merged", "sparse")
    assert able["lst"] == ()
    for key, method in taxonomy.methods().items():
        assert (exchange_of(method) is not None) == ("peft" in able[key]), key


def test_what_hf_peft_cannot_say_of_a_result(finished: MakeRun, tmp_path: Path) -> None:
    sentence = refused(finished("lora_prune", {"ratio": 0.5}), "peft", tmp_path / "out")
    assert "cut away" in sentence
    assert "exported as: merged." in sentence
    sentence = refused(finished("qlora", LORA), "peft", tmp_path / "out")
    assert "32 wide" in sentence
    for otherwise in ({}, {"rounds": 1, "bits": "3"}, {"rounds": 1, "levels": "even"}):
        sentence = refused(finished("loftq", LORA | otherwise), "peft", tmp_path / "out")
        assert "HF peft would lay it on the published one." in sentence
        assert "exported as: merged." in sentence
    sentence = refused(finished("p_tuning", {"after": 2}), "peft", tmp_path / "out")
    assert "among the words" in sentence


@pytest.mark.usefixtures("here")
def test_what_a_killed_export_left_is_cleared_away(finished: MakeRun, tmp_path: Path) -> None:
    old, fresh = tmp_path / ".out.aaaaaa.part", tmp_path / ".out.bbbbbb.part"
    for left in (old, fresh):
        left.mkdir()
        (left / "half").touch()
    os.utime(old, (0, 0))
    export_run(finished("lora", LORA), "peft", tmp_path / "out")
    assert not old.exists()
    assert fresh.exists()  # it may be at work


def test_a_folder_with_something_in_it_is_left_alone(finished: MakeRun, tmp_path: Path) -> None:
    target = tmp_path / "taken"
    target.mkdir()
    (target / "mine.txt").write_text("keep")
    with pytest.raises(EngineError, match="is not empty"):
        export_run(finished("lora", LORA), "peft", target)
    assert [file.name for file in target.iterdir()] == ["mine.txt"]


def test_a_run_without_a_result_is_refused(finished: MakeRun, tmp_path: Path) -> None:
    waiting = type(finished("lora", LORA))(tmp_path / "waiting")
    waiting.path.mkdir()
    with pytest.raises(EngineError, match="has no result yet"):
        export_run(waiting, "peft", tmp_path / "out")


@pytest.mark.usefixtures("here")
def test_one_head_of_several_goes_along(finished: MakeRun, tmp_path: Path) -> None:
    """A run of two data sets is exported as one of them, with that one's classes."""
    run = finished("lora", LORA, further=True)
    with pytest.raises(EngineError, match="several data sets"):
        export_run(run, "peft", tmp_path / "out")
    made = export_run(run, "peft", tmp_path / "out", data="colours")
    assert made.largest_difference < 1e-5
    told = json.loads((made.path / "certificate" / "certificate.json").read_text())
    assert told["label_names"] == ["blue", "none", "red"]
    whole = export_run(run, "merged", tmp_path / "merged", data="colours")
    assert json.loads((whole.path / "config.json").read_text())["id2label"] == {
        "0": "blue",
        "1": "none",
        "2": "red",
    }
