"""The predicted bill: it adds up, grows with what a step reads, and agrees with what autograd keeps."""

import json
from contextlib import nullcontext

import pytest
import torch
from transformers import (
    AutoConfig,
    AutoModelForCausalLM,
    AutoModelForSeq2SeqLM,
    AutoModelForSequenceClassification,
    BertForSequenceClassification,
)

from peft_engine.anatomy.model import Anatomy
from peft_engine.contract import library, taxonomy
from peft_engine.contract.bill import HEAP_HOLES, LIBRARIES, predict
from peft_engine.contract.shapes import shape_of
from peft_engine.contract.spec import from_mapping
from peft_engine.measure.receipt import Kept
from peft_engine.training.recompute import Recompute
from peft_engine.tuners import make_tuner

WORDS = 211
_SIZES = {
    "hidden_size": 64,
    "num_hidden_layers": 3,
    "num_attention_heads": 4,
    "intermediate_size": 192,
    "max_position_embeddings": 128,
}
SIZES = {
    "bert": _SIZES,
    "llama": _SIZES,
    "deberta-v2": _SIZES
    | {"relative_attention": True, "pos_att_type": ["c2p", "p2c"], "share_att_key": True}
    | {"position_buckets": 64, "norm_rel_ebd": "layer_norm", "conv_kernel_size": 3},
    "gpt2": {"n_embd": 64, "n_layer": 3, "n_head": 4, "n_positions": 128},
    "t5": {"d_model": 64, "d_kv": 16, "num_heads": 4, "d_ff": 192, "num_layers": 3, "dropout_rate": 0.0},
}
TASKS = {
    "bert": "classification",
    "deberta-v2": "classification",
    "llama": "language_modelling",
    "gpt2": "language_modelling",
    "t5": "text_to_text",
}


def config_of(architecture):
    ends = {"pad_token_id": 0, "bos_token_id": 1, "eos_token_id": 2, "decoder_start_token_id": 0}
    gated = {"feed_forward_proj": "gated-gelu"} if architecture == "t5" else {}
    return AutoConfig.for_model(architecture, vocab_size=WORDS, **SIZES[architecture], **ends, **gated)


@pytest.fixture
def bill_of(tmp_path):
    """bill_of(architecture, method, batch, length) -> Bill, from a config.json alone."""

    def make(
        architecture,
        method,
        batch=8,
        length=32,
        device="cpu",
        precision="float32",
        accumulation=1,
        settings=None,
        recompute=False,
    ):
        folder = tmp_path / architecture
        folder.mkdir(exist_ok=True)
        (folder / "config.json").write_text(json.dumps(config_of(architecture).to_dict(), default=str))
        entry = library.model(str(folder), weights=False)
        card = taxonomy.method(method).card
        spec = from_mapping(
            {
                "model": {"key": str(folder)},
                "data": [{"key": "sentiment"}],
                "task": TASKS[architecture],
                "method": {"key": method},
                "training": {"batch_size": batch, "accumulation": accumulation},
                "hardware": {"recompute": recompute},
            }
        )
        config = card.config(**settings or {})
        return predict(card, config, entry, spec, labels=2, length=length, device=device, precision=precision)

    return make


def kept_bytes(architecture, method, batch, length, settings=None, recompute=False):
    """Bytes that autograd keeps in one real step; where blocks are computed again with those of one more."""
    torch.manual_seed(0)
    config = config_of(architecture)
    task = TASKS[architecture]
    if task == "classification":
        model = AutoModelForSequenceClassification.from_config(config)
    else:
        model = (AutoModelForSeq2SeqLM if architecture == "t5" else AutoModelForCausalLM).from_config(config)
    model.train()
    anatomy = Anatomy(model, task=task)
    anatomy.freeze()
    card = taxonomy.method(method).card
    tuner = make_tuner(method, card.config(**settings or {}))
    tuner.attach(anatomy, generator=torch.Generator().manual_seed(1))
    ids = torch.randint(3, WORDS, (batch, length))
    mask = torch.ones_like(ids)
    mask[1:, -2:] = 0
    inputs = {"input_ids": ids, "attention_mask": mask}
    if architecture == "t5":
        inputs["decoder_input_ids"] = ids.clone()
    kept, again = Kept(model, inputs.values()), Recompute(anatomy, tuner)
    forgetting = again.forgetting() if recompute else nullcontext()
    with kept.counting(), forgetting, again.measuring() as largest:
        more = {} if task == "classification" else {"use_cache": False}
        logits = model(**inputs, **more).logits
        torch.nn.functional.cross_entropy(logits.flatten(0, -2), ids.flatten()[: logits[..., 0].numel()] % 2)
        tuner.loss(0)
    return kept.bytes + largest()


def refused(architecture, method):
    card = taxonomy.method(method).card
    shape = shape_of(config_of(architecture).to_dict())
    return (
        TASKS[architecture] not in card.tasks
        or card.refuses(card.config(), shape, TASKS[architecture]) is not None
    )


MEASURED = (
    *("full", "head_only", "lora", "sequential_adapter", "prompt_tuning", "prefix_tuning"),
    *("ia3", "lst", "bitfit", "threshold_mask", "mam"),
    *("attention_fusion", "residual_adapter", "parallel_adapter"),
)
CASES = [(a, m) for a in SIZES for m in MEASURED if not refused(a, m)]


@pytest.mark.parametrize(("architecture", "method"), CASES)
def test_predicted_activations_are_those_that_autograd_keeps(architecture, method, bill_of):
    predicted = bill_of(architecture, method, 8, 48).activations
    assert predicted == pytest.approx(kept_bytes(architecture, method, 8, 48), rel=0.07, abs=16 * 1024)


@pytest.mark.parametrize("architecture", ["bert", "llama"])
@pytest.mark.parametrize(
    ("method", "settings"),
    [
        ("sequential_adapter", {"placement": "pfeiffer"}),
        ("sparse_adapter", {"helper": "pfeiffer"}),
        ("parallel_adapter", {"beside": "attention"}),
        ("krona", {"place": "feed_forward"}),
        ("adamix", {}),
        ("ia3", {"targets": ("feed_forward",)}),
        *(("lora", {"targets": targets}) for targets in (("down",), ("output",), ("output", "down"))),
        *((method, {"dropout": 0.1}) for method in ("lora", "lora_prune", "lora_fa", "krona", "moelora")),
    ],
)
def test_so_they_are_with_other_settings(architecture, method, settings, bill_of):
    predicted = bill_of(architecture, method, 8, 48, settings=settings).activations
    kept = kept_bytes(architecture, method, 8, 48, settings)
    copies = (
        4
        * taxonomy.method(method)
        .card.memory(
            taxonomy.method(method).card.config(**settings), shape_of(config_of(architecture).to_dict())
        )
        .dense_copies
    )
    assert predicted - copies == pytest.approx(kept, rel=0.07, abs=16 * 1024)


AGAIN = ("full", "lora", "sequential_adapter", "prefix_tuning", "ia3", "bitfit")


@pytest.mark.parametrize(("architecture", "method"), [case for case in CASES if case[1] in AGAIN])
def test_so_they_are_where_blocks_are_computed_again(architecture, method, bill_of):
    predicted = bill_of(architecture, method, 8, 48, recompute=True).activations
    assert predicted == pytest.approx(kept_bytes(architecture, method, 8, 48, recompute=True), rel=0.15)
    assert predicted < 0.8 * bill_of(architecture, method, 8, 48).activations


def test_two_passes_that_are_compared_keep_all_answers_five_times(monkeypatch, bill_of):
    """The loss's own, and the logarithms and probabilities of both; with many words that is most of it."""
    monkeypatch.setattr("tests.measure.test_bill.WORDS", 4000)
    predicted = bill_of("llama", "adamix", 8, 48).activations
    assert predicted > 5 * 8 * 48 * 4000 * 4
    assert predicted == pytest.approx(kept_bytes("llama", "adamix", 8, 48), rel=0.1)


def test_gathered_batches_keep_gradients_beside_activations(bill_of):
    once, gathered = (bill_of("llama", "full", accumulation=count) for count in (1, 2))
    assert once.activations == gathered.activations
    assert gathered.total > once.total


def test_without_training_the_words_of_a_check_are_what_counts(bill_of):
    """Twice as many examples as in a step, their logits and probabilities; nothing is kept."""
    bill = bill_of("llama", "none", 8, 32)
    tokens = 16 * 32
    assert (bill.adapter, bill.gradients, bill.optimizer, bill.activations) == (0, 0, 0, 0)
    working = 4 * tokens * max(2 * WORDS, 3 * 192 + 5 * 64)
    assert bill.other == int(working * (1 + HEAP_HOLES) + LIBRARIES)


def test_kinds_add_up_and_weights_are_exact(bill_of):
    bill = bill_of("bert", "lora")
    assert bill.total == sum(bill.model_dump().values())
    model = BertForSequenceClassification(config_of("bert"))
    head = sum(p.numel() for p in model.classifier.parameters())
    whole = sum(p.numel() for p in model.parameters())
    assert bill.weights == 4 * (whole - head)
    assert bill.adapter == bill.gradients == bill.optimizer // 2 == 4 * (3 * 2 * 8 * 128 + head)


@pytest.mark.parametrize("method", list(taxonomy.methods()))
def test_more_to_read_needs_more(method, bill_of):
    small, long, many = (bill_of("bert", method, *size) for size in ((8, 32), (8, 64), (32, 32)))
    assert small.total <= long.total
    assert small.total <= many.total
    if small.gradients:
        assert small.activations <= long.activations  # a head alone reads one state of each text
        assert small.activations < many.activations
    assert small.weights == many.weights


def test_full_fine_tuning_pays_for_everything_four_times(bill_of):
    bill = bill_of("llama", "full")
    whole = 4 * sum(p.numel() for p in AutoModelForCausalLM.from_config(config_of("llama")).parameters())
    assert (bill.weights, bill.adapter, bill.gradients, bill.optimizer) == (0, whole, whole, 2 * whole)


def test_half_precision_keeps_less(bill_of):
    full = bill_of("llama", "lora", device="cuda")
    half = bill_of("llama", "lora", device="cuda", precision="bfloat16")
    assert half.activations < full.activations
    assert half.weights == full.weights
