"""Models of two layers for every architecture, and what the tests of methods do with them."""

import copy
import os
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from tempfile import mkdtemp
from typing import Any, cast

import torch
from torch import Tensor, nn
from transformers import (
    AutoConfig,
    AutoModelForCausalLM,
    AutoModelForMaskedLM,
    AutoModelForSeq2SeqLM,
    AutoModelForSequenceClassification,
)

from peft_engine.anatomy.model import Anatomy
from peft_engine.anatomy.recognising import recognise
from peft_engine.anatomy.tables import names_of
from peft_engine.contract import taxonomy
from peft_engine.contract.settings import Settings
from peft_engine.contract.shape import ModelShape
from peft_engine.contract.shapes import shape_of
from peft_engine.mechanisms.tuner import Ingredient, Tuner
from peft_engine.tuners import make_tuner

WIDE, INNER, WORDS, LABELS = 32, 64, 60, 3
USUAL = {
    "hidden_size": WIDE,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "intermediate_size": INNER,
    "vocab_size": WORDS,
    "max_position_embeddings": 64,
    "pad_token_id": 0,
    "bos_token_id": 1,
    "eos_token_id": 2,
}
GROUPED = USUAL | {"num_key_value_heads": 2}
T5 = {
    "d_model": WIDE,
    "d_kv": 8,
    "d_ff": INNER,
    "num_layers": 2,
    "num_decoder_layers": 2,
    "num_heads": 4,
    "vocab_size": WORDS,
    "pad_token_id": 0,
    "eos_token_id": 2,
    "decoder_start_token_id": 0,
}
ARCHITECTURES: dict[str, dict[str, Any]] = {
    "bert": {"model_type": "bert", **USUAL},
    "roberta": {"model_type": "roberta", **USUAL},
    "distilbert": {
        "model_type": "distilbert",
        "dim": WIDE,
        "n_layers": 2,
        "n_heads": 4,
        "hidden_dim": INNER,
        "vocab_size": WORDS,
        "max_position_embeddings": 64,
        "pad_token_id": 0,
    },
    "gpt2": {
        "model_type": "gpt2",
        "n_embd": WIDE,
        "n_layer": 2,
        "n_head": 4,
        "n_inner": INNER,
        "vocab_size": WORDS,
        "n_positions": 64,
        "pad_token_id": 0,
        "bos_token_id": 1,
        "eos_token_id": 2,
    },
    "gpt_neox": {"model_type": "gpt_neox", **USUAL, "rotary_pct": 0.5},
    "llama": {"model_type": "llama", **GROUPED},
    "mistral": {"model_type": "mistral", **GROUPED},
    "qwen2": {"model_type": "qwen2", **GROUPED},
    "qwen3": {"model_type": "qwen3", **GROUPED, "head_dim": 8},
    "opt": {
        "model_type": "opt",
        **{key: value for key, value in USUAL.items() if key != "intermediate_size"},
        "ffn_dim": INNER,
        "word_embed_proj_dim": WIDE,
    },
    "t5": {"model_type": "t5", **T5},
    "t5_gated": {"model_type": "t5", **T5, "feed_forward_proj": "gated-gelu"},
    "bart": {
        "model_type": "bart",
        "d_model": WIDE,
        "encoder_layers": 2,
        "decoder_layers": 2,
        "vocab_size": WORDS,
        "encoder_attention_heads": 4,
        "decoder_attention_heads": 4,
        "max_position_embeddings": 64,
        "encoder_ffn_dim": INNER,
        "decoder_ffn_dim": INNER,
        "pad_token_id": 0,
        "bos_token_id": 1,
        "eos_token_id": 2,
        "decoder_start_token_id": 2,
        "forced_eos_token_id": None,
    },
}
GEMMA = GROUPED | {"head_dim": 16}
FURTHER: dict[str, dict[str, Any]] = {
    "xlm-roberta": {"model_type": "xlm-roberta", **USUAL},
    "camembert": {"model_type": "camembert", **USUAL},
    "electra": {"model_type": "electra", **USUAL, "embedding_size": 16},
    "albert": {"model_type": "albert", **USUAL, "embedding_size": 16, "num_hidden_layers": 3},
    "albert_groups": {
        "model_type": "albert",
        **USUAL,
        "embedding_size": 16,
        "num_hidden_layers": 4,
        "num_hidden_groups": 2,
    },
    "mpnet": {"model_type": "mpnet", **USUAL},
    "deberta-v2": {
        "model_type": "deberta-v2",
        **USUAL,
        "relative_attention": True,
        "pos_att_type": ["p2c", "c2p"],
        "position_biased_input": False,
        "position_buckets": 8,
        "norm_rel_ebd": "layer_norm",
        "share_att_key": True,
    },
    "deberta-v2_conv": {
        "model_type": "deberta-v2",
        **USUAL,
        "relative_attention": True,
        "pos_att_type": ["p2c", "c2p"],
        "conv_kernel_size": 3,
        "conv_act": "gelu",
    },
    "modernbert": {
        "model_type": "modernbert",
        **USUAL,
        "num_hidden_layers": 3,
        "global_attn_every_n_layers": 2,
        "local_attention": 8,
        "cls_token_id": 1,
        "sep_token_id": 2,
    },
    "gemma": {"model_type": "gemma", **GROUPED, "head_dim": 8},
    "gemma2": {"model_type": "gemma2", **GEMMA, "query_pre_attn_scalar": 9, "sliding_window": 4},
    "gemma3_text": {"model_type": "gemma3_text", **GEMMA, "query_pre_attn_scalar": 9, "sliding_window": 4},
    "phi": {"model_type": "phi", **GROUPED, "qk_layernorm": True},
    "phi3": {"model_type": "phi3", **GROUPED},
    "gptj": {
        "model_type": "gptj",
        "n_embd": WIDE,
        "n_layer": 2,
        "n_head": 4,
        "n_inner": INNER,
        "rotary_dim": 4,
        "vocab_size": WORDS,
        "n_positions": 64,
        "pad_token_id": 0,
        "bos_token_id": 1,
        "eos_token_id": 2,
    },
    "falcon": {"model_type": "falcon", **USUAL, "ffn_hidden_size": INNER},
    "falcon_grouped": {
        "model_type": "falcon",
        **USUAL,
        "ffn_hidden_size": INNER,
        "new_decoder_architecture": True,
        "num_kv_heads": 2,
    },
    "falcon_alibi": {
        "model_type": "falcon",
        **USUAL,
        "ffn_hidden_size": INNER,
        "multi_query": False,
        "parallel_attn": False,
        "alibi": True,
        "bias": True,
    },
    "bloom": {
        "model_type": "bloom",
        "hidden_size": WIDE,
        "n_layer": 2,
        "n_head": 4,
        "vocab_size": WORDS,
        "pad_token_id": 0,
        "bos_token_id": 1,
        "eos_token_id": 2,
    },
    "smollm3": {"model_type": "smollm3", **GROUPED, "no_rope_layer_interval": 2},
    "olmo": {"model_type": "olmo", **GROUPED, "clip_qkv": 2.0},
    "olmo2": {"model_type": "olmo2", **GROUPED},
    "olmo3": {"model_type": "olmo3", **GROUPED, "sliding_window": 4},
    "stablelm": {"model_type": "stablelm", **GROUPED, "qk_layernorm": True, "use_parallel_residual": True},
    "starcoder2": {"model_type": "starcoder2", **GROUPED},
    "mt5": {"model_type": "mt5", **T5},
    "granite": {"model_type": "granite", **GROUPED},
}
"""More of them, the last of a type that no table knows, on which fewer tests try every method;
`scripts/method_matrix.py` tries all on all."""
FURTHER["mbart"] = ARCHITECTURES["bart"] | {"model_type": "mbart"}
ALL = ARCHITECTURES | FURTHER
TASK_OF_KIND = {
    "encoder": "classification",
    "decoder": "language_modelling",
    "encoder_decoder": "text_to_text",
}
CLASSES = {
    "classification": AutoModelForSequenceClassification,
    "language_modelling": AutoModelForCausalLM,
    "text_to_text": AutoModelForSeq2SeqLM,
}


@lru_cache(maxsize=1)
def folders() -> Path:
    """Where the tiny models lie: inside the tests' own folder, which goes when they end."""
    return Path(mkdtemp(prefix="tiny-", dir=os.environ["PEFT_WORKBENCH_HOME"]))


@lru_cache
def shape(architecture: str) -> ModelShape:
    """Its sizes, by the tables; Granite stands for what is recognised by its shape alone."""
    config = configuration(architecture)
    return shape_of(config.to_dict()) if names_of(config) is not None else recognise(config).shape


def configuration(architecture: str) -> Any:
    """transformers' configuration of a tiny model."""
    told = dict(ALL[architecture])
    return AutoConfig.for_model(told.pop("model_type"), **told, num_labels=LABELS)


@lru_cache(maxsize=96)
def _first(architecture: str, task: str) -> nn.Module:
    """The model as read from its folder, with numbers so large that every part shows in the answer."""
    torch.manual_seed(7)
    model: Any = CLASSES[task].from_config(configuration(architecture))  # type: ignore[no-untyped-call]
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            parameter.normal_(0, 0.15 if parameter.ndim > 1 else 0.1)
            if parameter.ndim == 1 and name.endswith("weight"):
                parameter.add_(1.0)
    folder = folders() / f"{architecture}-{task}"
    model.save_pretrained(folder, state_dict=model.state_dict() | _gap_head(architecture, task))
    return cast(nn.Module, CLASSES[task].from_pretrained(folder, dtype=torch.float32).eval())


def _gap_head(architecture: str, task: str) -> dict[str, Tensor]:
    """What an encoder's checkpoint holds for filling gaps beside what a classifier reads."""
    if task != "classification" or shape(architecture).kind != "encoder":
        return {}
    model: Any = AutoModelForMaskedLM.from_config(configuration(architecture))  # type: ignore[no-untyped-call]
    own = {name: torch.randn_like(value) * 0.3 for name, value in model.state_dict().items()}
    words = (f"{model.base_model_prefix}.", "decoder.weight", "projector.weight")
    return {n: value for n, value in own.items() if not n.startswith(words[0]) and not n.endswith(words[1:])}


class Tokenizer:
    """Stands for the tokenizer of the tiny models: the ids of its marks, and some id for every text."""

    cls_token_id, sep_token_id, mask_token_id = 1, 2, WORDS - 1

    def __call__(self, text: str, add_special_tokens: bool = True) -> dict[str, list[int]]:
        return {"input_ids": [3 + sum(map(ord, text)) % 50]}


def load(architecture: str, task: str) -> nn.Module:
    """A model of its own for every test."""
    return copy.deepcopy(_first(architecture, task))


@dataclass
class Setup:
    """A model with a method on it."""

    model: nn.Module
    anatomy: Anatomy
    tuner: Tuner
    task: str
    prepared: bool = False


def prepare(setup: Setup) -> None:
    """What comes before the first step, once."""

    def loss(given: dict[str, Tensor]) -> tuple[Tensor, int]:
        return setup.model(**given).loss * 2, 2

    if setup.tuner.needs_data_pass() and not setup.prepared:
        setup.tuner.batch_loss = loss
        setup.tuner.prepare([batch(setup.task), batch(setup.task, 5)])
    setup.prepared = True


def attach(key: str, config: Settings, architecture: str, task: str, seed: int = 1) -> Setup:
    model = load(architecture, task)
    anatomy = Anatomy(model, task=task, tokenizer=Tokenizer())
    anatomy.freeze()
    tuner = make_tuner(key, config)
    tuner.ingredients = ingredients(key, config, architecture, task)
    tuner.attach(anatomy, generator=torch.Generator().manual_seed(seed))
    return Setup(model, anatomy, tuner, task)


def ingredients(key: str, config: Settings, architecture: str, task: str) -> tuple[Ingredient, ...]:
    """As many finished runs as the settings name, of the kind that the method asks for."""
    wanted = taxonomy.method(key).card.ingredients
    if wanted is None:
        return ()
    made = taxonomy.method(wanted.of).card
    alike = made.config(**{name: getattr(config, name) for name in wanted.same_settings})
    found = []
    for number in range(config.inputs):  # type: ignore[attr-defined] # every method with ingredients has it
        draw = torch.Generator().manual_seed(number)
        setup = attach(made.key, alike, architecture, task, seed=number)
        with torch.no_grad():
            for parameter in setup.model.parameters():
                if parameter.requires_grad:
                    parameter.copy_(torch.randn(parameter.shape, generator=draw) * 0.2)
        heads = {id(p) for p in setup.anatomy.head_parameters()}
        head = {name: p.detach() for name, p in setup.model.named_parameters() if id(p) in heads}
        state = {name: value.detach().clone() for name, value in setup.tuner.state().items()}
        found.append(Ingredient(f"run-{number}", state, head))
    return tuple(found)


def least(key: str, config: Settings) -> Settings:
    """The settings with as many ingredients as the method needs at least."""
    wanted = taxonomy.method(key).card.ingredients
    if wanted is None or config.inputs:  # type: ignore[attr-defined] # every method with ingredients has it
        return config
    return config.model_copy(update={"inputs": wanted.at_least})


def batch(task: str, length: int = 6) -> dict[str, Tensor]:
    """Two texts of `length` tokens, with what is to be answered."""
    draw = torch.Generator().manual_seed(3)
    ids = torch.randint(3, WORDS, (2, length), generator=draw)
    made = {"input_ids": ids, "attention_mask": torch.ones_like(ids)}
    if task == "classification":
        made["labels"] = torch.tensor([0, 2])
    elif task == "language_modelling":
        made["labels"] = ids
    else:
        made["labels"] = torch.randint(3, WORDS, (2, 5), generator=draw)
    return made


@torch.no_grad()
def logits(model: nn.Module, given: dict[str, Tensor]) -> Tensor:
    return cast(Tensor, model(**given).logits)


def step(setup: Setup, rate: float = 0.05) -> None:
    """One step of AdamW with weight decay, as the loop makes it."""
    tuner, model = setup.tuner, setup.model
    if not tuner.phases():
        return
    prepare(setup)
    tuner.begin_phase(0)
    if tuner.tries() is not None:
        with torch.no_grad():
            tuner.search(0)
        return
    groups = tuner.parameter_groups(rate, 0.1)
    if not groups:
        return
    optimizer = torch.optim.AdamW(groups, lr=rate)
    loss = model(**batch(setup.task)).loss
    extra = tuner.loss(0)
    (loss if extra is None else loss + extra).backward()
    tuner.after_backward(0, 1)
    optimizer.step()
    tuner.after_step(0, 1)


def trained(key: str, config: Settings, architecture: str, task: str) -> Setup:
    """A method after two steps, so that parts that start at zero no longer are."""
    setup = attach(key, config, architecture, task)
    for _ in range(2):
        step(setup)
        setup.model.zero_grad(set_to_none=True)
    if setup.tuner.final_phase() is not None:
        setup.tuner.fit([batch(task), batch(task, 5)])
    return setup


def take_head(setup: Setup, other: Setup) -> None:
    """Copy the task head of `other`."""
    with torch.no_grad():
        for mine, theirs in zip(
            setup.anatomy.head_parameters(), other.anatomy.head_parameters(), strict=True
        ):
            mine.copy_(theirs)
