"""Adapters of HF peft as finished runs of the store."""

import json
from pathlib import Path
from typing import Any

import pytest
import torch
from peft import LoraConfig, PrefixTuningConfig, PromptEncoderConfig, PromptTuningConfig, get_peft_model
from safetensors.torch import load_file, save_file
from transformers import AutoModelForSeq2SeqLM, AutoModelForSequenceClassification

from peft_engine.contract import events as e
from peft_engine.contract import ingredients, library
from peft_engine.contract.exports import free_folder
from peft_engine.contract.plan import resolve
from peft_engine.contract.problems import EngineError
from peft_engine.contract.spec import from_mapping
from peft_engine.contract.store import RunFolder, RunStore
from peft_engine.interop import certify, export, importing, origin, proof
from peft_engine.interop.export import export_run
from peft_engine.interop.importing import import_run
from peft_engine.interop.origin import Wanted
from peft_engine.interop.proof import Words
from peft_engine.predicting import Predictor
from peft_engine.worker import work
from tests.interop.conftest import MakeRun
from tests.interop.test_export import certified_here

pytestmark = [
    pytest.mark.filterwarnings("ignore:`is_gradient_checkpointing` is deprecated:FutureWarning"),
    pytest.mark.filterwarnings("ignore:Position ids are not supported for parameter efficient tuning"),
]

TEXTS = [{"item": "0", "text": "the house is very good"}, {"item": "1", "text": "a bad tree not red"}]


@pytest.fixture(autouse=True)
def here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Compare in this process; the fresh one is tested with the exports."""

    def certified(folder: Path, words: Words) -> dict[str, Any]:
        told = json.loads((folder / certify.PLACE / certify.TOLD).read_text())
        return {"largest_difference": certify.compare(certify.load(folder, told), folder, told)[0]}

    monkeypatch.setattr(export, "certified", certified_here)
    monkeypatch.setattr(importing, "certified", certified)


@pytest.mark.parametrize(
    ("method", "settings", "reader"),
    [
        ("lora", {"rank": 4}, "lora"),
        ("lora_fa", {"rank": 4}, "lora"),
        ("adalora", {"rank": 2, "first_rank": 3}, "adalora"),
        ("ia3", {}, "ia3"),
        ("krona", {}, "krona"),
        ("prompt_tuning", {"length": 3}, "prompt_tuning"),
        ("prefix_tuning", {"length": 3, "bottleneck": 8}, "prefix_tuning"),
        ("p_tuning", {"before": 2, "between": 1, "after": 0}, "p_tuning"),
    ],
)
def test_what_was_exported_comes_back(
    method: str, settings: dict[str, Any], reader: str, finished: MakeRun, store: RunStore, tmp_path: Path
) -> None:
    run = finished(method, settings)
    export_run(run, "peft", tmp_path / "out")
    made = import_run(store, tmp_path / "out", Wanted())
    assert made.method == reader
    assert made.largest_difference is not None
    assert made.largest_difference < 1e-5
    before, after = run.record(), made.run.record()
    assert after.status == "finished"
    assert after.reason == "imported"
    # Its data was found again: the test part is read, and scores are those of the run.
    assert after.metrics == pytest.approx(before.metrics, abs=1e-5)
    assert made.run.spec().data == run.spec().data
    assert made.run.spec().training == run.spec().training
    assert after.trainable_parameters is not None
    assert _answers(made.run) == pytest.approx(_answers(run), abs=1e-5)


def _answers(run: RunFolder) -> list[float]:
    return [
        chance for told in Predictor(run, "cpu").answer(TEXTS) for chance in told["probabilities"].values()
    ]


def test_the_pooler_of_an_adapter_is_kept_with_the_run(
    finished: MakeRun, without_pooler: Path, store: RunStore, tmp_path: Path
) -> None:
    run = finished("lora", {"rank": 4}, base=str(without_pooler))
    export_run(run, "peft", tmp_path / "out")
    file = tmp_path / "out" / "certificate" / "certificate.json"
    told = json.loads(file.read_text())
    told["spec"]["seed"] = 7  # another pooler is drawn before the checkpoint's own takes its place
    file.write_text(json.dumps(told))
    made = import_run(store, tmp_path / "out", Wanted())
    assert _answers(made.run) == pytest.approx(_answers(run), abs=1e-5)


def test_an_adapter_for_a_base_in_four_bits_comes_back_so(
    finished: MakeRun, store: RunStore, tmp_path: Path
) -> None:
    settings = {"rank": 4, "double": False}
    run = finished("qlora", settings, base="small-decoder", task="language_modelling")
    export_run(run, "peft", tmp_path / "out")
    made = import_run(store, tmp_path / "out", Wanted())
    assert made.method == "qlora"
    assert made.run.spec().method.settings["double"] is False
    assert made.run.record().metrics["loss"] == pytest.approx(run.record().metrics["loss"], abs=1e-5)


def test_imported_runs_are_ingredients(finished: MakeRun, store: RunStore, tmp_path: Path) -> None:
    first = finished("lora", {"rank": 4})
    export_run(first, "peft", tmp_path / "out")
    imported = import_run(store, tmp_path / "out", Wanted())
    given = first.spec().model_dump(mode="json", exclude_none=True)
    given["method"] = {"key": "lorahub", "settings": {"rank": 4, "tries": 4, "examples": 8}}
    given["inputs"] = [first.id, imported.run.id]
    spec = resolve(from_mapping(given), find=ingredients.in_store(store)).pinned()
    mixed = ingredients.create(store, spec)
    assert work(mixed) == 0, mixed.state().ended
    assert list(mixed.state().ended.extras["shares"]) == [first.id, imported.run.id]


# -- made elsewhere ------------------------------------------------------------------------------------------


@pytest.fixture
def foreign(finished: MakeRun, tmp_path: Path) -> Path:
    """A LoRA that HF peft made and saved, with nothing of ours beside it."""
    base = finished("lora", {"rank": 4}).spec().model.key
    config = LoraConfig(r=4, lora_alpha=12, target_modules=["query", "key"], task_type="SEQ_CLS")
    save_foreign(base, AutoModelForSequenceClassification, config, tmp_path / "foreign")
    return tmp_path / "foreign"


def test_an_adapter_made_elsewhere(foreign: Path, finished: MakeRun, store: RunStore) -> None:
    made = import_run(store, foreign, Wanted())
    spec = made.run.spec()
    assert spec.method.settings == {"rank": 4, "alpha": 12.0, "targets": ["query", "key"], "dropout": 0.0}
    assert spec.data[0].key == "unknown"
    assert made.run.record().metrics == {}
    assert list(Predictor(made.run, "cpu").answer(TEXTS)[0]["probabilities"]) == ["LABEL_0", "LABEL_1"]
    data = finished("lora", {"rank": 4}).spec().data[0].key
    named = import_run(store, foreign, Wanted(data=data))
    assert named.run.record().metrics["accuracy"] >= 0
    assert list(Predictor(named.run, "cpu").answer(TEXTS)[0]["probabilities"]) == ["bad", "good"]
    called = import_run(store, foreign, Wanted(labels=("no", "yes")))
    assert Predictor(called.run, "cpu").answer(TEXTS)[0]["answer"] in ("no", "yes")


PROMPTS = {
    "prompt_tuning": PromptTuningConfig,
    "p_tuning": lambda **told: PromptEncoderConfig(**told, encoder_hidden_size=8),
    "prefix_tuning": PrefixTuningConfig,
}


@pytest.mark.parametrize("method", PROMPTS)
def test_prompts_of_an_encoder_keep_the_place_that_hf_peft_gave_them(
    method: str, finished: MakeRun, store: RunStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ours stand behind the first token, and prefixes at no positions: the log says what is other here."""
    plain = finished("lora", {"rank": 4})
    config = PROMPTS[method](num_virtual_tokens=3, task_type="SEQ_CLS")
    save_foreign(plain.spec().model.key, AutoModelForSequenceClassification, config, tmp_path / "foreign")
    with monkeypatch.context() as patch:
        if method == "prefix_tuning":  # once in a fresh process, too
            patch.setattr(importing, "certified", proof.certified)
        made = import_run(store, tmp_path / "foreign", Wanted(data=plain.spec().data[0].key))
    assert made.method == method
    assert made.largest_difference is not None
    assert made.largest_difference < 1e-5
    said = [event.text for event in made.run.state().log if isinstance(event, e.Said)]
    assert any("as HF peft has it" in text for text in said)
    answers = _answers(made.run)
    exported = export_run(made.run, "peft", tmp_path / "out")
    assert exported.largest_difference < 1e-5
    assert not json.loads((tmp_path / "out" / "certificate" / "certificate.json").read_text())[
        "first_token_in_prompt"
    ]
    again = import_run(store, tmp_path / "out", Wanted())
    assert _answers(again.run) == answers
    assert again.run.record().metrics == made.run.record().metrics


def test_a_prefix_of_an_encoder_decoder_stands_before_the_decoder_alone(
    store: RunStore, tmp_path: Path
) -> None:
    base = str(library.model("small-seq2seq").folder)
    config = PrefixTuningConfig(num_virtual_tokens=3, task_type="SEQ_2_SEQ_LM")
    save_foreign(base, AutoModelForSeq2SeqLM, config, tmp_path / "foreign")
    made = import_run(store, tmp_path / "foreign", Wanted(model="small-seq2seq"))
    assert made.largest_difference is not None
    assert made.largest_difference < 1e-4  # of word scores that are larger than ten
    stored = load_file(made.run.result / "method.safetensors")
    assert set(stored) == {"prefix_decoder.values", "counted"}
    row = {"item": "0", "source": "the house is old", "target": ""}
    assert isinstance(Predictor(made.run, "cpu").answer([row])[0]["answer"], str)


def save_foreign(base: str, kind: Any, config: Any, folder: Path) -> None:
    """What HF peft makes of a base model, with numbers that matter, saved as it saves them."""
    labels = {"num_labels": 2} if config.task_type == "SEQ_CLS" else {}
    torch.manual_seed(3)
    adapted = get_peft_model(kind.from_pretrained(base, **labels), config)
    with torch.no_grad():
        for parameter in adapted.parameters():
            if parameter.requires_grad:
                parameter.add_(torch.randn_like(parameter) * 0.2)
    adapted.save_pretrained(folder)


def refused(store: RunStore, folder: Path, wanted: Wanted | None = None) -> str:
    runs = store.ids()
    with pytest.raises(EngineError) as error:
        import_run(store, folder, wanted or Wanted())
    assert store.ids() == runs
    return error.value.problems[0].sentence()


def change(folder: Path, **values: Any) -> None:
    file = folder / "adapter_config.json"
    file.write_text(json.dumps(json.loads(file.read_text()) | values))


@pytest.mark.parametrize("spec", ["a", {"data": "b"}, {"data": [{"key": {}, "odd": 1}]}, {"data": ["c"]}])
def test_a_certificate_of_somebody_else_is_refused_in_a_sentence(spec: Any) -> None:
    with pytest.raises(EngineError, match="certificate beside this checkpoint is none of ours"):
        origin._data({"spec": spec}, Wanted(), "classification")


def test_a_folder_of_nobody_is_a_folder_that_is_not_there(
    store: RunStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert "no adapter_config.json" in refused(store, Path("~nobody-at-all/adapter"))
    assert free_folder(Path("~nobody-at-all/adapter")) == tmp_path / "~nobody-at-all" / "adapter"


def test_refusals_say_what_is_in_the_way(foreign: Path, store: RunStore, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    assert "no adapter_config.json" in refused(store, empty)
    assert "tells 2 classes apart, not 3 (a, b, c)" in refused(store, foreign, Wanted(labels=("a", "b", "c")))
    assert "no model called nothing" in refused(store, foreign, Wanted(model="nothing"))
    assert "SEQ_CLS" in refused(store, foreign, Wanted(model="small-decoder", task="language_modelling"))
    change(foreign, use_dora=True)
    assert "use_dora = True" in refused(store, foreign)
    change(foreign, use_dora=False, peft_type="VERA")
    assert "peft_type = VERA" in refused(store, foreign)
    change(foreign, peft_type="LORA", base_model_name_or_path="somebody/else")
    assert "somebody/else, is not on this machine" in refused(store, foreign)
    (foreign / "adapter_model.safetensors").unlink()
    change(foreign, base_model_name_or_path=None)
    assert "adapter_model.safetensors" in refused(store, foreign, Wanted(model="small-encoder"))
    (foreign / "adapter_config.json").write_text("{")
    assert "cannot be read" in refused(store, foreign)


def test_answers_that_are_not_hf_pefts_keep_nothing(
    foreign: Path, store: RunStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    def different(folder: Path, words: Words) -> dict[str, Any]:
        file = folder / "adapter_model.safetensors"
        tensors = load_file(file)
        save_file({name: tensor + 0.1 for name, tensor in tensors.items()}, file)
        told = json.loads((folder / certify.PLACE / certify.TOLD).read_text())
        assert certify.compare(certify.load(folder, told), folder, told)[0] > 1e-3
        raise EngineError(importing.Problem(text=words.different, values={"difference": "1", "limit": "0"}))

    monkeypatch.setattr(importing, "certified", different)
    assert "HF peft answers otherwise with this checkpoint" in refused(store, foreign)
