"""Results in HF peft's format: HF peft answers as the workbench does, and what HF peft made is read back."""

import json
import warnings
from pathlib import Path
from typing import Any

import pytest
import torch
from peft import (
    AdaLoraConfig,
    IA3Config,
    LoKrConfig,
    LoraConfig,
    PeftModel,
    PrefixTuningConfig,
    PromptEncoderConfig,
    PromptTuningConfig,
    get_peft_model,
)
from peft.tuners.lokr.layer import factorization
from safetensors.torch import load_file
from torch import Tensor
from transformers import AutoConfig, AutoModelForSeq2SeqLM

from peft_engine.anatomy.model import Anatomy
from peft_engine.contract import taxonomy
from peft_engine.contract.kronecker import cut
from peft_engine.contract.problems import EngineError
from peft_engine.contract.taxonomy import Method
from peft_engine.interop.adapter_file import read_adapter, read_config, write_adapter
from peft_engine.interop.exchange import PROMPT, PeftFile, exchange_of, reader_of
from peft_engine.training.result import head_state
from peft_engine.tuners import make_tuner
from tests.methods import tiny

# peft 0.21.2 asks transformers in a way that it will give up.
pytestmark = [
    pytest.mark.filterwarnings("ignore:`is_gradient_checkpointing` is deprecated:FutureWarning"),
    pytest.mark.filterwarnings("ignore:Position ids are not supported for parameter efficient tuning"),
]

LOW_RANK = {
    "lora": {"rank": 3, "alpha": 8.0},
    "lora_fa": {"rank": 3, "drawing": "normal"},
    "dylora": {"rank": 3},
    "adalora": {"rank": 2, "first_rank": 4},
    "increlora": {"rank": 2, "rounds": 2, "step": 1},
    "delta_lora": {"rank": 3, "begins": 0.0},
    "lora_prune": {"rank": 3, "ratio": 0.0},
    "kernel_wise": {"parts": "qvo"},
    "moelora": {"rank": 4, "experts": 2},
    "lorahub": {"inputs": 2, "rank": 3},
    "l_lora": {"rank": 3, "start": "drawn"},
    "ia3": {},
    "adamix": {"helper": "lora", "size": 3},
    "sparse_adapter": {"helper": "lora", "size": 3},
}
ARCHITECTURES = ("bert", "gpt2", "gpt_neox", "llama", "t5", "bart", "opt", "qwen3", "distilbert")


def task_of(architecture: str) -> str:
    return tiny.TASK_OF_KIND[tiny.shape(architecture).kind]


def asked(task: str) -> dict[str, Tensor]:
    """A batch without its answers: HF peft's AdaLoRA cannot make a loss once it is loaded."""
    given = tiny.batch(task)
    labels = given.pop("labels")
    return given | ({"decoder_input_ids": labels} if task == "text_to_text" else {})


def finished(key: str, settings: dict[str, Any], architecture: str, task: str) -> tiny.Setup:
    """A method with weights far from its start, in the form that stays."""
    setup = tiny.trained(key, taxonomy.method(key).card.config(**settings), architecture, task)
    setup.tuner.finish()
    torch.manual_seed(5)
    with torch.no_grad():
        for parameter in (*setup.tuner.anatomy.head_parameters(), *_learned(setup)):
            parameter.add_(torch.randn_like(parameter) * 0.2)
    return setup


def _learned(setup: tiny.Setup) -> list[Tensor]:
    """What the method added; values that switch something off stay zero."""
    return [p for name, p in setup.model.named_parameters() if "peft_method" in name]


def write(setup: tiny.Setup, folder: Path) -> Any:
    exchange = exchange_of(method_of(setup))
    assert exchange is not None
    if exchange.plain is not None:
        exchange.plain(setup.tuner)
    made = exchange.write(setup.tuner)
    write_adapter(folder, made, setup.anatomy, "tiny")
    return made


def method_of(setup: tiny.Setup) -> Method:
    methods = taxonomy.methods().values()
    return next(method for method in methods if isinstance(setup.tuner.config, method.card.config))


def theirs(folder: Path, architecture: str, task: str) -> PeftModel:
    return PeftModel.from_pretrained(tiny.load(architecture, task), folder).eval()


@pytest.mark.parametrize("architecture", ARCHITECTURES)
@pytest.mark.parametrize("key", LOW_RANK)
def test_hf_peft_answers_as_we_do(key: str, architecture: str, tmp_path: Path) -> None:
    task = task_of(architecture)
    setup = finished(key, LOW_RANK[key], architecture, task)
    setup.model.eval()
    write(setup, tmp_path)
    given = asked(task)
    wanted = tiny.logits(setup.model, given)
    found = tiny.logits(theirs(tmp_path, architecture, task), given)
    assert (wanted - tiny.logits(tiny.load(architecture, task), given)).abs().max() > 1e-2
    torch.testing.assert_close(found, wanted, atol=1e-5, rtol=1e-5)


@pytest.mark.parametrize("key", ["lora", "adalora", "ia3", "krona"])
@pytest.mark.parametrize("architecture", ["bert", "gpt2", "gpt_neox", "llama", "t5"])
def test_what_was_written_is_read_back(key: str, architecture: str, tmp_path: Path) -> None:
    """Into a fresh model, with the settings that the checkpoint tells."""
    task = task_of(architecture)
    if key == "krona" and architecture in ("gpt2", "gpt_neox"):
        pytest.skip("HF peft has no Kronecker products of fused modules")
    setup = finished(key, LOW_RANK.get(key, {}), architecture, task)
    setup.model.eval()
    made = write(setup, tmp_path)
    again = read(tmp_path, architecture, task)
    assert sum(p.numel() for p in _learned(again)) <= sum(t.numel() for t in made.tensors.values())
    assert sum(p.numel() for p in _learned(again)) == sum(p.numel() for p in _learned(setup))
    given = asked(task)
    torch.testing.assert_close(
        tiny.logits(again.model, given), tiny.logits(setup.model, given), atol=1e-5, rtol=1e-5
    )


@pytest.mark.parametrize("architecture", ["bert", "llama", "t5", "opt"])
def test_krona_as_lokr(architecture: str, tmp_path: Path) -> None:
    task = task_of(architecture)
    setup = finished("krona", {"targets": ("query", "up", "down")}, architecture, task)
    setup.model.eval()
    write(setup, tmp_path)
    given = asked(task)
    found = tiny.logits(theirs(tmp_path, architecture, task), given)
    torch.testing.assert_close(found, tiny.logits(setup.model, given), atol=1e-5, rtol=1e-5)


def test_nearly_square_is_what_hf_peft_takes_for_it() -> None:
    for size in range(1, 400):
        assert cut(size, 0) == factorization(size, -1)


def read(folder: Path, architecture: str, task: str) -> tiny.Setup:
    """A checkpoint on a fresh model, by the method that reads it."""
    model = tiny.load(architecture, task)
    anatomy = Anatomy(model, task=task, tokenizer=tiny.Tokenizer())
    anatomy.freeze()
    found = reader_of(read_config(folder)["peft_type"])
    assert found is not None
    method, exchange = found
    file, head = read_adapter(folder, anatomy)
    assert exchange.read is not None
    learned = exchange.read(file, anatomy)
    tuner = make_tuner(method.key, method.card.config(**learned.settings))
    tuner.attach(anatomy, generator=torch.Generator().manual_seed(1))
    tuner.finish()
    tuner.load(learned.state)
    with torch.no_grad():
        for name, parameter in head_state(model, anatomy).items():
            parameter.copy_(head[name])
    return tiny.Setup(model.eval(), anatomy, tuner, task)


# -- prompts and prefixes ------------------------------------------------------------------------------------

PROMPTS = {
    "prompt_tuning": {"length": 4},
    "p_tuning": {"before": 2, "between": 1, "after": 0, "layers": 1},
    "prefix_tuning": {"length": 4, "bottleneck": 8},
}


def ours_and_theirs(setup: tiny.Setup, made: Any, folder: Path, architecture: str) -> tuple[Tensor, Tensor]:
    """Both answers to the same texts, which HF peft gets without a first token that is in the prompt."""
    given = asked(setup.task)
    if made.first_token_in_prompt:
        given["input_ids"][:, 0] = tiny.Tokenizer.cls_token_id
    wanted = tiny.logits(setup.model, given)
    if made.first_token_in_prompt:
        given = {name: value[:, 1:] for name, value in given.items()}
    found = tiny.logits(theirs(folder, architecture, setup.task), given)
    return wanted, found[:, -wanted.shape[1] :] if found.ndim == 3 else found


@pytest.mark.parametrize("key", ["lora", "ia3"])
@pytest.mark.parametrize("architecture", ["deberta-v2", "modernbert", "phi3", "falcon_grouped", "albert"])
def test_so_it_does_where_maps_lie_together_or_are_used_again(
    key: str, architecture: str, tmp_path: Path
) -> None:
    test_hf_peft_answers_as_we_do(key, architecture, tmp_path)


def test_a_prefix_before_capped_scores_answers_as_in_hf_peft(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Gemma 2, its window wider than text and prefix: ours is seen from beyond it, theirs is not."""
    wide = tiny.FURTHER["gemma2"] | {"sliding_window": 64, "attn_logit_softcapping": 0.5}
    monkeypatch.setitem(tiny.ALL, "gemma2_wide", wide)
    setup = finished("prefix_tuning", PROMPTS["prefix_tuning"], "gemma2_wide", "language_modelling")
    setup.model.eval()
    wanted, found = ours_and_theirs(setup, write(setup, tmp_path), tmp_path, "gemma2_wide")
    torch.testing.assert_close(found, wanted, atol=1e-4, rtol=1e-4)


@pytest.mark.parametrize(
    "architecture", ["bert", "roberta", "distilbert", "gpt2", "llama", "opt", "t5", "bart"]
)
@pytest.mark.parametrize("key", PROMPTS)
def test_hf_peft_reads_our_prompts(key: str, architecture: str, tmp_path: Path) -> None:
    task = task_of(architecture)
    setup = finished(key, PROMPTS[key], architecture, task)
    setup.model.eval()
    if key == "prefix_tuning" and architecture in ("t5", "bart", "distilbert"):
        with pytest.raises(EngineError):
            write(setup, tmp_path)
        return
    made = write(setup, tmp_path)
    wanted, found = ours_and_theirs(setup, made, tmp_path, architecture)
    torch.testing.assert_close(found, wanted, atol=1e-5, rtol=1e-5)


@pytest.mark.parametrize("architecture", ["gpt2", "llama", "opt", "gpt_neox"])
@pytest.mark.parametrize("key", PROMPTS)
def test_hf_peft_reads_our_prompts_before_classifiers(key: str, architecture: str, tmp_path: Path) -> None:
    setup = finished(key, PROMPTS[key], architecture, "classification")
    setup.model.eval()
    made = write(setup, tmp_path)
    assert made.one_by_one == (key != "prefix_tuning")
    given = {name: value[:1] for name, value in asked("classification").items()}
    found = tiny.logits(theirs(tmp_path, architecture, "classification"), given)
    torch.testing.assert_close(found, tiny.logits(setup.model, given), atol=1e-5, rtol=1e-5)


# -- made by HF peft -----------------------------------------------------------------------------------------


def made_by_peft(config: Any, architecture: str, task: str, folder: Path) -> Tensor:
    """Random weights of HF peft's own, saved; what it answers."""
    torch.manual_seed(11)
    model = get_peft_model(tiny.load(architecture, task), config).eval()
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            if parameter.requires_grad and "ranknum" not in name:
                parameter.add_(torch.randn_like(parameter) * 0.2)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it looks for the base model's folder, which has no name here
        model.save_pretrained(folder)
    return tiny.logits(theirs(folder, architecture, task), asked(task))


TARGETS = {
    "bert": ["query", "value"],
    "gpt2": ["c_attn", "c_fc"],
    "gpt_neox": ["query_key_value", "dense_4h_to_h"],
    "llama": ["q_proj", "v_proj", "gate_proj"],
    "t5": ["q", "v", "wi"],
}
TASK_TYPES = {"classification": "SEQ_CLS", "language_modelling": "CAUSAL_LM", "text_to_text": "SEQ_2_SEQ_LM"}


@pytest.mark.parametrize("architecture", TARGETS)
@pytest.mark.parametrize(
    "more", [{}, {"use_rslora": True}, {"rank_pattern": True}, {"layers_to_transform": [1]}]
)
def test_lora_of_hf_peft_is_read(more: dict[str, Any], architecture: str, tmp_path: Path) -> None:
    task = task_of(architecture)
    if "layers_to_transform" in more and architecture == "t5":
        pytest.skip("HF peft finds no layers by number in T5")
    if "rank_pattern" in more:
        last = TARGETS[architecture][-1]
        more = {"rank_pattern": {last: 5}, "alpha_pattern": {last: 3}}
    config = LoraConfig(
        r=3,
        lora_alpha=7,
        lora_dropout=0.1,
        target_modules=TARGETS[architecture],
        task_type=TASK_TYPES[task],
        fan_in_fan_out=architecture == "gpt2",
        **more,
    )
    wanted = made_by_peft(config, architecture, task, tmp_path)
    found = read(tmp_path, architecture, task)
    torch.testing.assert_close(tiny.logits(found.model, asked(task)), wanted, atol=1e-5, rtol=1e-5)


@pytest.mark.parametrize("architecture", ["bert", "gpt2", "llama", "t5"])
@pytest.mark.filterwarnings("ignore:The following rank_pattern keys did not match:RuntimeWarning")
def test_adalora_of_hf_peft_is_read(architecture: str, tmp_path: Path) -> None:
    task = task_of(architecture)
    config = AdaLoraConfig(
        init_r=4,
        target_r=2,
        lora_alpha=9,
        total_step=10,
        target_modules=TARGETS[architecture],
        task_type=TASK_TYPES[task],
        fan_in_fan_out=architecture == "gpt2",
    )
    wanted = made_by_peft(config, architecture, task, tmp_path)
    found = read(tmp_path, architecture, task)
    assert found.tuner.config.first_rank == 4
    torch.testing.assert_close(tiny.logits(found.model, asked(task)), wanted, atol=1e-5, rtol=1e-5)


@pytest.mark.parametrize(
    ("architecture", "targets", "inner"),
    [("llama", ["k_proj", "v_proj", "down_proj"], ["down_proj"]), ("t5", ["k", "v", "wo"], ["wo"])],
)
def test_ia3_of_hf_peft_is_read(
    architecture: str, targets: list[str], inner: list[str], tmp_path: Path
) -> None:
    task = task_of(architecture)
    config = IA3Config(target_modules=targets, feedforward_modules=inner, task_type=TASK_TYPES[task])
    wanted = made_by_peft(config, architecture, task, tmp_path)
    found = read(tmp_path, architecture, task)
    torch.testing.assert_close(tiny.logits(found.model, asked(task)), wanted, atol=1e-5, rtol=1e-5)


@pytest.mark.parametrize("architecture", ["bert", "llama"])
@pytest.mark.parametrize("factor", [-1, 4])
def test_lokr_of_hf_peft_is_read(factor: int, architecture: str, tmp_path: Path) -> None:
    task = task_of(architecture)
    config = LoKrConfig(
        r=2,
        alpha=3,
        decompose_factor=factor,
        target_modules=TARGETS[architecture][:1],
        task_type=TASK_TYPES[task],
    )
    wanted = made_by_peft(config, architecture, task, tmp_path)
    found = read(tmp_path, architecture, task)
    torch.testing.assert_close(tiny.logits(found.model, asked(task)), wanted, atol=1e-5, rtol=1e-5)


@pytest.mark.parametrize("architecture", ["gpt2", "llama", "t5"])
@pytest.mark.parametrize("kind", ["prompt", "p"])
def test_prompts_of_hf_peft_are_read(kind: str, architecture: str, tmp_path: Path) -> None:
    task = task_of(architecture)
    if kind == "prompt":
        config: Any = PromptTuningConfig(num_virtual_tokens=4, task_type=TASK_TYPES[task])
    else:
        config = PromptEncoderConfig(num_virtual_tokens=4, encoder_hidden_size=8, task_type=TASK_TYPES[task])
    wanted = made_by_peft(config, architecture, task, tmp_path)
    found = tiny.logits(read(tmp_path, architecture, task).model, asked(task))
    torch.testing.assert_close(found, wanted[:, -found.shape[1] :], atol=1e-5, rtol=1e-5)


@pytest.mark.parametrize(
    "architecture", ["bert", "roberta", "gpt2", "gpt_neox", "llama", "opt", "t5", "t5_gated", "bart"]
)
def test_prefixes_of_hf_peft_are_read_and_written_back(architecture: str, tmp_path: Path) -> None:
    """In encoders they take positions, in encoder-decoders they reach the decoder's own attention alone."""
    task = task_of(architecture)
    config = PrefixTuningConfig(num_virtual_tokens=4, task_type=TASK_TYPES[task])
    wanted = made_by_peft(config, architecture, task, tmp_path)
    setup = read(tmp_path, architecture, task)
    given = asked(task)
    torch.testing.assert_close(tiny.logits(setup.model, given), wanted, atol=1e-5, rtol=1e-5)
    assert (tiny.logits(tiny.load(architecture, task), given) - wanted).abs().max() > 1e-2
    assert setup.tuner.called() == setup.tuner.sites()
    (tmp_path / "again").mkdir()
    made = write(setup, tmp_path / "again")
    assert not made.whole
    torch.testing.assert_close(
        tiny.logits(theirs(tmp_path / "again", architecture, task), given), wanted, atol=1e-5, rtol=1e-5
    )
    if task != "classification":
        texts = {name: value for name, value in given.items() if name != "decoder_input_ids"}
        written = [
            model.generate(**texts, max_new_tokens=5, do_sample=False, pad_token_id=0)
            for model in (setup.model, theirs(tmp_path, architecture, task))
        ]
        assert torch.equal(*written)
    setup.tuner.detach()
    plain = tiny.load(architecture, task)
    for name, value in head_state(setup.model, setup.anatomy).items():
        plain.get_parameter(name).data.copy_(value)
    assert torch.equal(tiny.logits(setup.model, given), tiny.logits(plain, given))


def test_a_text_beyond_the_table_of_positions_reads_its_last_row(tmp_path: Path) -> None:
    """HF peft cannot answer it; here it is answered, as long as its own positions fit."""
    config = PrefixTuningConfig(num_virtual_tokens=4, task_type="SEQ_CLS")
    made_by_peft(config, "bert", "classification", tmp_path)
    setup = read(tmp_path, "bert", "classification")
    longest = tiny.USUAL["max_position_embeddings"]
    assert isinstance(longest, int)
    ids = torch.randint(3, tiny.WORDS, (1, longest), generator=torch.Generator().manual_seed(0))
    given = {"input_ids": ids, "attention_mask": torch.ones_like(ids)}
    assert tiny.logits(setup.model, given).isfinite().all()
    with pytest.raises((IndexError, RuntimeError)):
        tiny.logits(theirs(tmp_path, "bert", "classification"), given)
    fitting = {name: value[:, : longest - 4] for name, value in given.items()}
    torch.testing.assert_close(
        tiny.logits(setup.model, fitting),
        tiny.logits(theirs(tmp_path, "bert", "classification"), fitting),
        atol=1e-5,
        rtol=1e-5,
    )


def test_three_blocks_get_pairs_in_the_order_of_hf_peft(tmp_path: Path) -> None:
    """Its table is read as if twice as many pairs were in it: block i of n gets pair 2i mod n."""
    model = small_seq2seq(3)
    config = PrefixTuningConfig(num_virtual_tokens=2, task_type="SEQ_2_SEQ_LM")
    adapted = get_peft_model(model, config)
    cache = adapted.get_prompt(batch_size=1)
    table = adapted.prompt_encoder["default"].embedding.weight.view(2, 3, 2, 4, 8)
    for block, pair in enumerate((0, 2, 1)):
        layer = cache.self_attention_cache.layers[block]
        assert torch.equal(layer.keys[0], table[:, pair, 0].transpose(0, 1))
        assert torch.equal(layer.values[0], table[:, pair, 1].transpose(0, 1))


def small_seq2seq(layers: int) -> Any:
    told = tiny.ARCHITECTURES["bart"] | {"decoder_layers": layers, "encoder_layers": layers}
    config = {name: value for name, value in told.items() if name != "model_type"}
    return AutoModelForSeq2SeqLM.from_config(AutoConfig.for_model("bart", **config))


@pytest.mark.parametrize(
    ("architecture", "field", "value"),
    [("t5", "num_transformer_submodules", 1), ("bert", "num_transformer_submodules", 2)],
)
def test_prefixes_that_are_laid_out_otherwise_are_refused(
    architecture: str, field: str, value: int, tmp_path: Path
) -> None:
    task = task_of(architecture)
    made_by_peft(
        PrefixTuningConfig(num_virtual_tokens=4, task_type=TASK_TYPES[task]), architecture, task, tmp_path
    )
    file = tmp_path / "adapter_config.json"
    file.write_text(json.dumps(json.loads(file.read_text()) | {field: value}))
    with pytest.raises(EngineError, match=f"{field} = {value}"):
        read(tmp_path, architecture, task)


@pytest.mark.parametrize(
    ("field", "value"),
    [("use_dora", True), ("bias", "lora_only"), ("lora_bias", True), ("init_lora_weights", "pissa")],
)
def test_what_we_lack_is_refused_by_name(field: str, value: Any, tmp_path: Path) -> None:
    config = LoraConfig(target_modules=["query"], task_type="SEQ_CLS", **{field: value})
    made_by_peft(config, "bert", "classification", tmp_path)
    with pytest.raises(EngineError) as refused:
        read(tmp_path, "bert", "classification")
    (problem,) = refused.value.problems
    assert problem.field == field
    assert f"{field} = {value}" in problem.sentence()


def test_modules_that_are_no_maps_of_a_block_are_refused(tmp_path: Path) -> None:
    made_by_peft(
        LoraConfig(target_modules=["pooler.dense"], task_type="SEQ_CLS"), "bert", "classification", tmp_path
    )
    with pytest.raises(EngineError, match=r"target_modules = bert\.pooler\.dense"):
        read(tmp_path, "bert", "classification")


@pytest.mark.parametrize(
    ("peft_type", "architecture", "says"),
    [
        ("PREFIX_TUNING", "distilbert", "as a cache, which this encoder does not take"),
        ("PREFIX_TUNING", "t5", "classifiers of encoder-decoders"),
        ("PROMPT_TUNING", "bart", "classifiers of encoder-decoders"),
    ],
)
def test_what_hf_peft_itself_cannot_use_is_refused(peft_type: str, architecture: str, says: str) -> None:
    model = tiny.load(architecture, "classification")
    anatomy = Anatomy(model, task="classification", tokenizer=tiny.Tokenizer())
    found = reader_of(peft_type)
    assert found is not None
    assert found[1].read is not None
    width = 32 if peft_type == "PROMPT_TUNING" else 2 * 2 * 32
    config = {"peft_type": peft_type, "num_virtual_tokens": 4, "num_transformer_submodules": 1}
    with pytest.raises(EngineError, match=says):
        found[1].read(PeftFile(config, {PROMPT: torch.zeros(4, width)}), anatomy)


@pytest.mark.parametrize("architecture", ["bert", "roberta"])
@pytest.mark.parametrize("kind", ["prompt", "p"])
def test_prompts_before_the_first_token_are_read_and_written_back(
    kind: str, architecture: str, tmp_path: Path
) -> None:
    """HF peft's classifier reads the first learned vector, where ours reads the text's first token."""
    told = {"num_virtual_tokens": 4, "task_type": "SEQ_CLS"}
    config: Any = PromptTuningConfig(**told)
    if kind == "p":
        config = PromptEncoderConfig(**told, encoder_hidden_size=8)
    wanted = made_by_peft(config, architecture, "classification", tmp_path)
    setup = read(tmp_path, architecture, "classification")
    given = asked("classification")
    torch.testing.assert_close(tiny.logits(setup.model, given), wanted, atol=1e-5, rtol=1e-5)
    with setup.tuner.disabled():
        plain = tiny.load(architecture, "classification")
        for name, value in head_state(setup.model, setup.anatomy).items():
            plain.get_parameter(name).data.copy_(value)
        assert torch.equal(tiny.logits(setup.model, given), tiny.logits(plain, given))
    state = setup.tuner.state()
    assert set(state) == {"prompt.vectors", "leads"}
    (tmp_path / "again").mkdir()
    made = write(setup, tmp_path / "again")
    assert not made.first_token_in_prompt
    one, other = (load_file(place / "adapter_model.safetensors") for place in (tmp_path, tmp_path / "again"))
    assert torch.equal(one["prompt_embeddings"], other["prompt_embeddings"])
    # What is learned here stands behind the first token: the two are not the same.
    del state["leads"]
    setup.tuner.load(state)
    assert not torch.allclose(tiny.logits(setup.model, given), wanted, atol=1e-3)
