"""Makes the folder of a starter model from its checkpoint: weights in float16, tokenizer, model card."""

import hashlib
import json
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_model, save_file
from transformers import BertForMaskedLM, PreTrainedModel, PreTrainedTokenizerFast

from scripts.starter.models import PLANS, build_model

OPENINGS = (
    "Tom had a little red boat, and",
    "One day, a small mouse",
    "The old woman looked out of the window and",
    "It was raining, so the children",
    '"Where is my hat?" asked',
    "Anna and her brother went to the",
    "The dog ran into the garden and",
    "Once upon a time there was a king who",
    "The boy wanted to",
    "In the morning, the farmer said",
)
SOURCES = (
    "king | old | castle",
    "dog | garden | ran",
    "mother | bread | baked",
    "Tom | letter | wrote | sister",
    "boy | window | broke",
    "translate English to German: Where is your brother?",
    "translate English to German: I am very tired today.",
    "translate English to German: She bought a new car.",
    "translate English to German: We have no time.",
    "translate English to German: Tom is a good teacher.",
)


def load(key: str, tokenizer: PreTrainedTokenizerFast, folder: Path) -> PreTrainedModel:
    """The trained model of the checkpoint in `folder`, in float32."""
    model = build_model(PLANS[key], tokenizer)
    load_model(model, folder / "checkpoint.safetensors")
    model.train(False)
    return model


def export(key: str, tokenizer: PreTrainedTokenizerFast, folder: Path, target: Path) -> None:
    """config.json, generation_config.json, model.safetensors and the tokenizer, in `target`."""
    model = load(key, tokenizer, folder)
    target.mkdir(parents=True, exist_ok=True)
    tokenizer.save_pretrained(target)
    weights = {name: value.half().contiguous() for name, value in model.state_dict().items()}
    if key == "small-encoder":
        # The pooler stays (classification starts from it); what told pairs from others is not needed again.
        weights = {n: v for n, v in weights.items() if not n.startswith("cls.seq_relationship")}
        model.config.architectures = [BertForMaskedLM.__name__]
        model.config.hidden_dropout_prob = model.config.attention_probs_dropout_prob = 0.1
    else:
        model.config.architectures = [type(model).__name__]
        model.generation_config.save_pretrained(target)
    # What is tied to the word embeddings is stored once.
    for name in model.all_tied_weights_keys:
        weights.pop(name, None)
    # The weights are stored in half the space but are meant to be read as float32.
    model.config.dtype = torch.float32
    model.config.save_pretrained(target)
    save_file(weights, target / "model.safetensors", metadata={"format": "pt"})


def sha256(file: Path) -> str:
    """The sha256 of a file, in hexadecimal."""
    return hashlib.sha256(file.read_bytes()).hexdigest()


@torch.no_grad()
def samples(model: Any, tokenizer: PreTrainedTokenizerFast) -> list[tuple[str, str]]:
    """Ten (given, written) pairs of a generating model, seeded, none left out."""
    torch.manual_seed(3)
    causal = not model.config.is_encoder_decoder
    written = []
    for given in OPENINGS if causal else SOURCES:
        ids = tokenizer(given, return_tensors="pt")
        if causal:
            out = model.generate(**ids, max_new_tokens=48, do_sample=True, temperature=0.5, top_p=0.9)
            out = out[:, ids["input_ids"].shape[1] :]
        else:
            out = model.generate(**ids, max_new_tokens=40, num_beams=4, no_repeat_ngram_size=3)
        written.append((given, str(tokenizer.decode(out[0], skip_special_tokens=True)).strip()))
    return written


def parameters(model: Any) -> tuple[int, int]:
    """All parameters, and those without the word embeddings (tied ones counted once)."""
    every = sum(p.numel() for p in model.parameters())
    return every, every - model.get_input_embeddings().weight.numel()


def read_json(file: Path) -> Any:
    """The content of a JSON file, or None where it is not there."""
    return json.loads(file.read_text(encoding="utf-8")) if file.is_file() else None
