"""A tiny model and tiny data on disk, for whole runs that take seconds: for kills and for tests."""

import json
import random
from pathlib import Path
from typing import Any

WORDS = [
    "good",
    "bad",
    "red",
    "blue",
    "house",
    "tree",
    "very",
    "not",
    "is",
    "the",
    "a",
    "small",
    "big",
    "old",
]
SPECIAL = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]


def make_model(folder: Path) -> Path:
    """A BERT of two layers and width 32 with drawn weights and a tokenizer of whole words."""
    import torch
    from tokenizers import Tokenizer, models, pre_tokenizers, processors
    from transformers import BertConfig, BertModel, PreTrainedTokenizerFast

    words = Tokenizer(models.WordLevel({w: i for i, w in enumerate(SPECIAL + WORDS)}, unk_token="[UNK]"))
    words.pre_tokenizer = pre_tokenizers.Whitespace()
    words.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]", pair="[CLS] $A [SEP] $B [SEP]", special_tokens=[("[CLS]", 2), ("[SEP]", 3)]
    )
    names = {"pad_token": "[PAD]", "unk_token": "[UNK]", "cls_token": "[CLS]", "sep_token": "[SEP]"}
    kind: Any = PreTrainedTokenizerFast  # transformers gives its constructor no types
    kind(tokenizer_object=words, **names).save_pretrained(folder)
    torch.manual_seed(0)
    config = BertConfig(
        vocab_size=len(SPECIAL + WORDS),
        hidden_size=32,
        num_hidden_layers=2,
        num_attention_heads=4,
        intermediate_size=64,
        max_position_embeddings=32,
    )
    BertModel(config).save_pretrained(folder)
    return folder


def make_data(file: Path, rows: int, seed: int = 3) -> Path:
    """Sentences as JSON lines: does "good" or "bad" stand in them?"""
    draw = random.Random(seed)
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("w", encoding="utf-8") as out:
        for _ in range(rows):
            label = draw.choice(["good", "bad"])
            words = draw.choices(WORDS[2:], k=draw.randint(2, 9))
            words.insert(draw.randrange(len(words) + 1), label)
            out.write(json.dumps({"text": " ".join(words), "label": label}) + "\n")
    return file
