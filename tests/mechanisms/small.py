"""Models of two layers and width 32, one of each architecture, and steps that tests of mechanisms share."""

from typing import Any, cast

import torch
from torch import Tensor, nn
from transformers import (
    AutoConfig,
    AutoModelForCausalLM,
    AutoModelForSeq2SeqLM,
    AutoModelForSequenceClassification,
)

from peft_engine.anatomy.model import Anatomy
from peft_engine.contract import taxonomy
from peft_engine.contract.settings import Settings
from peft_engine.mechanisms.tuner import Tuner
from peft_engine.tuners import make_tuner

VOCABULARY = 97
_BERT = {
    "hidden_size": 32,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "intermediate_size": 48,
    "max_position_embeddings": 80,
}
_LLAMA = {
    "hidden_size": 32,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "intermediate_size": 48,
    "max_position_embeddings": 80,
}
SIZES: dict[str, dict[str, Any]] = {
    "bert": _BERT,
    "roberta": _BERT,
    "distilbert": {"dim": 32, "n_layers": 2, "n_heads": 4, "hidden_dim": 48, "max_position_embeddings": 80},
    "gpt2": {"n_embd": 32, "n_layer": 2, "n_head": 4, "n_inner": 48, "n_positions": 80},
    "gpt_neox": _BERT,
    "llama": _LLAMA,
    "mistral": _LLAMA,
    "qwen2": _LLAMA,
    "qwen3": {**_LLAMA, "head_dim": 16},
    "opt": {
        "hidden_size": 32,
        "num_hidden_layers": 2,
        "num_attention_heads": 4,
        "ffn_dim": 48,
        "max_position_embeddings": 80,
        "word_embed_proj_dim": 16,
    },
    "t5": {"d_model": 32, "num_layers": 2, "num_heads": 4, "d_kv": 8, "d_ff": 48},
    "bart": {
        "d_model": 32,
        "encoder_layers": 2,
        "decoder_layers": 2,
        "encoder_attention_heads": 4,
        "decoder_attention_heads": 4,
        "encoder_ffn_dim": 48,
        "decoder_ffn_dim": 48,
        "max_position_embeddings": 80,
    },
}
ENCODERS = ("bert", "roberta", "distilbert")
DECODERS = ("gpt2", "gpt_neox", "llama", "mistral", "qwen2", "qwen3", "opt")
PAIRS = ("t5", "bart")
TASK = dict.fromkeys(ENCODERS, "classification") | dict.fromkeys(DECODERS, "language_modelling")
TASK |= dict.fromkeys(PAIRS, "text_to_text")


def model(architecture: str, task: str = "", **more: Any) -> Any:
    """A model with drawn weights, without dropout's effect (eval), always the same for the same arguments."""
    task = task or TASK[architecture]
    special = {"vocab_size": VOCABULARY, "pad_token_id": 0, "eos_token_id": 2, "bos_token_id": 1}
    if architecture in PAIRS:
        special |= {"decoder_start_token_id": 1, "forced_eos_token_id": None}
    config = AutoConfig.for_model(architecture, **SIZES[architecture], **special, **more)
    kind: Any = AutoModelForSeq2SeqLM if architecture in PAIRS else AutoModelForCausalLM
    torch.manual_seed(3)
    made = (AutoModelForSequenceClassification if task == "classification" else kind).from_config(config)
    with torch.no_grad():
        for name, parameter in made.named_parameters():  # biases and norms of a trained model are not 0 and 1
            if parameter.ndim == 1 and "relative" not in name:
                parameter.add_(0.1 * torch.randn_like(parameter))
            elif parameter.ndim == 2:
                parameter.mul_(3)  # drawn weights are so small that attention would hardly matter
    return made.eval()


def attach(whole: nn.Module, key: str, task: str = "", **settings: Any) -> Tuner:
    """A method on a model, from a fixed seed."""
    card = taxonomy.method(key).card
    model_type = cast(Any, whole).config.model_type
    anatomy = Anatomy(whole, task=task or TASK[model_type])
    anatomy.freeze()
    config: Settings = card.config(**settings)
    tuner = make_tuner(key, config)
    tuner.attach(anatomy, generator=torch.Generator().manual_seed(5))
    return tuner


def formula(tuner: Tuner, key: str, which: str = "count") -> int:
    """What the card says of the numbers that learn (or are stored)."""
    card = taxonomy.method(key).card
    return int(getattr(card, which)(tuner.config, tuner.anatomy.shape.for_task(tuner.anatomy.task)))


def ids(batch: int = 2, length: int = 7, seed: int = 0) -> Tensor:
    """Token ids [batch, length] of which none is special."""
    return torch.randint(3, VOCABULARY, (batch, length), generator=torch.Generator().manual_seed(seed))


def inputs(architecture: str, task: str = "", batch: int = 2, length: int = 7) -> dict[str, Tensor]:
    """A batch for the model, the second text two tokens shorter (padded on the right)."""
    text = ids(batch, length)
    mask = torch.ones_like(text)
    text[1:, -2:], mask[1:, -2:] = 0, 0
    if architecture in PAIRS and (task or TASK[architecture]) == "classification":
        text[:, -3] = 2  # the classifier of these reads the end mark
    found = {"input_ids": text, "attention_mask": mask}
    if architecture in PAIRS and (task or TASK[architecture]) != "classification":
        found["decoder_input_ids"] = ids(batch, 5, seed=1)
    return found


@torch.no_grad()
def logits(whole: nn.Module, batch: dict[str, Tensor]) -> Tensor:
    return cast(Tensor, whole(**batch).logits)


def loss(whole: nn.Module, batch: dict[str, Tensor]) -> Tensor:
    """A loss that reads every logit."""
    return cast(Tensor, whole(**batch).logits.float().logsumexp(-1).square().mean())


def write(
    whole: Any, text: Tensor, *, cached: bool, mask: Tensor | None = None, tokens: int = 6, **more: Any
) -> Tensor:
    """The logits [batch, tokens, vocabulary] from which a model greedily writes on after a text."""
    made = whole.generate(
        input_ids=text,
        attention_mask=torch.ones_like(text) if mask is None else mask,
        max_new_tokens=tokens,
        min_new_tokens=tokens,
        do_sample=False,
        use_cache=cached,
        pad_token_id=0,
        return_dict_in_generate=True,
        output_logits=True,
        **more,
    )
    return torch.stack(made.logits, dim=1)


def same(one: Tensor, other: Tensor, within: float = 1e-5) -> bool:
    return one.shape == other.shape and float((one - other).abs().max()) < within
