"""Whether a model fits, from config.json alone."""

import json

import pytest

from peft_engine.contract import library, paths
from peft_engine.contract.devices import Device
from peft_engine.contract.hub_fit import entry_of, fits, verdict
from peft_engine.contract.plan import forecast, resolve
from peft_engine.contract.problems import EngineError
from peft_engine.contract.spec import DataRef, ExperimentSpec, MethodRef, ModelRef, Training

GB = 1 << 30
QWEN_7B = {
    "model_type": "qwen2",
    "hidden_size": 3584,
    "num_hidden_layers": 28,
    "num_attention_heads": 28,
    "num_key_value_heads": 4,
    "intermediate_size": 18944,
    "vocab_size": 152064,
    "tie_word_embeddings": False,
}


def test_a_large_model_fits_a_card_only_in_four_bit() -> None:
    card = Device("cuda:0", "a card", 24 * GB, 23 * GB)
    full, method, four_bit = fits(QWEN_7B, device=card)
    assert (full.way, full.method, full.verdict) == ("full", "full", "no")
    assert full.need > 4 * 4 * 7.6e9, "weights, gradients and two moments of each number"
    assert (method.way, method.method, method.verdict) == ("method", "lora", "no")
    assert 30e9 < method.need < full.need
    assert (four_bit.way, four_bit.verdict) == ("four_bit", "tight"), "with one text at a time"
    assert 7e9 < four_bit.least < 16e9 < four_bit.need
    larger = Device("cuda:0", "a card", 80 * GB, 79 * GB)
    assert [fit.verdict for fit in fits(QWEN_7B, device=larger)] == ["no", "yes", "yes"]


def test_a_small_one_fits_and_the_settings_count() -> None:
    config = json.loads((paths.RESOURCES / "models" / "small-encoder" / "config.json").read_text())
    machine = Device("cpu", "Processor", 16 * GB, 12 * GB)
    usual = fits(config, device=machine)
    assert [fit.verdict for fit in usual if fit.problem is None] == ["yes"] * len(
        [f for f in usual if f.problem is None]
    )
    larger = fits(config, device=machine, settings={"rank": 64}, training=Training(batch_size=256))
    assert larger[1].need > usual[1].need


def test_the_need_is_that_of_a_run_and_its_libraries() -> None:
    entry = library.model("small-encoder")
    spec = ExperimentSpec(
        model=ModelRef(key=entry.key),
        data=(DataRef(key="topic"),),
        task="classification",
        method=MethodRef(key="lora"),
    )
    made = resolve(spec)
    told = forecast(made, length=min(spec.training.max_length, entry.shape.positions or 10**9))
    machine = Device("cpu", "Processor", 16 * GB, 12 * GB)
    need = fits(entry.config(), device=machine, task="classification")[1].need
    assert need - (600 << 20) == pytest.approx(told.bill.total, rel=0.02)


@pytest.mark.parametrize(
    ("need", "least", "said"),
    [(1, 1, "yes"), (7, 7, "yes"), (8, 8, "tight"), (9, 9, "tight"), (10, 10, "no"), (20, 5, "tight")],
)
def test_tight_is_what_fits_frugally_or_by_itself(need: int, least: int, said: str) -> None:
    assert verdict(need * GB, least * GB, Device("cpu", "", 10 * GB, 8 * GB)) == said


@pytest.mark.parametrize(
    "config", [{}, {"model_type": "whisper"}, {"model_type": "bert", "hidden_size": "wide"}]
)
def test_what_cannot_be_reckoned_is_a_sentence(config: dict[str, object]) -> None:
    with pytest.raises(EngineError):
        entry_of(config)


def test_a_method_that_cannot_be_used_says_why() -> None:
    found = {fit.way: fit for fit in fits(QWEN_7B, method="warp", device=Device("cpu", "", GB, GB))}
    assert found["method"].verdict == "no"
    assert found["method"].need == 0
    assert found["method"].problem is not None
