"""Writes README.md and card.toml of a starter model from the figures that its making left behind."""

from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import Any

import torch
from transformers import AutoModelForCausalLM, AutoModelForMaskedLM, AutoModelForSeq2SeqLM, AutoTokenizer

from scripts.starter.export import parameters, samples, sha256
from scripts.starter.prove import RANK, reaches, table
from scripts.starter.text import sources

TITLES = {
    "small-encoder": "Small encoder",
    "small-decoder": "Small decoder",
    "small-seq2seq": "Small encoder-decoder",
}
SENTENCES = {
    "small-encoder": "A very small English encoder for sorting sentences, made for this workbench and"
    " there without a network.",
    "small-decoder": "A very small English model that writes on in the manner of a children's book, made"
    " for this workbench and there without a network.",
    "small-seq2seq": "A very small model that turns one short text into another, English with some German,"
    " made for this workbench and there without a network.",
}
KINDS = {"small-encoder": "encoder", "small-decoder": "decoder", "small-seq2seq": "encoder_decoder"}
TASKS = {
    "small-encoder": ["classification", "pair_classification", "masked_language_modelling"],
    "small-decoder": ["language_modelling", "instructions", "chat"],
    "small-seq2seq": ["text_to_text"],
}
CLASSES = {
    "small-encoder": ("BertForMaskedLM", AutoModelForMaskedLM),
    "small-decoder": ("LlamaForCausalLM", AutoModelForCausalLM),
    "small-seq2seq": ("T5ForConditionalGeneration", AutoModelForSeq2SeqLM),
}
TRAINING = {
    "small-encoder": "The word embeddings start from counts of which tokens stand near each other in the"
    " text below (`scripts/starter/word_vectors.py`). Then masked tokens (20 % of them) on pieces of stories"
    " and novels, on single sentences and on pairs; for the pairs, every fourth step, also a contrastive loss"
    " on the pooled first token, by which two English sentences with the same translation, or two"
    " neighbouring pieces of a text, lie nearer to each other than to others. All text is read in small"
    " letters.",
    "small-decoder": "Next-token prediction on documents packed into blocks of 192 tokens: by tokens 72 %"
    " children's books, 22 % single sentences, 6 % novels.",
    "small-seq2seq": "In the first 3,000 steps, two of three times, tokens drawn by chance are to be copied:"
    " so the decoder learns to look at what it is given. Else five tasks by turns: gaps of one to five"
    " tokens to be filled (sentinels), a story to be written on, a sentence to be written from its content"
    " words (`dog | garden | ran`), a sentence"
    " whose words are shuffled or partly missing to be put right, and single"
    " sentences to be translated into German (with or without `translate English to German: ` before them)"
    " or back (`translate German to English: `).",
}
HELD_OUT = {
    "small-encoder": "masked tokens, 25 % of each piece",
    "small-decoder": "next token",
    "small-seq2seq": "the tokens in the gaps",
}
LIMITS = {
    "small-encoder": "For a masked word it proposes words of the right kind, seldom the right one. It knows"
    " no facts, no technical terms and no other language.",
    "small-decoder": "It writes sentences that are mostly grammatical, but it does not keep to a thought"
    " for long and knows no facts.",
    "small-seq2seq": "It makes short sentences of given words, often with a slip of grammar, and its"
    " translations fit short everyday sentences in parts only: it is a start for fine-tuning and nothing"
    " more. It knows no facts.",
}
KIND_NAMES = {
    "stories": "children's books in English, public domain",
    "prose": "English novels (only the paragraphs with short sentences and words), public domain",
    "german": "German novels and children's books, public domain",
    "sentences": "English sentences of Tatoeba",
    "pairs": "English sentences of Tatoeba with German translation",
}


def write_card(key: str, target: Path, training: dict[str, Any], proof: dict[str, Any] | None) -> None:
    """README.md and card.toml in the folder `target`, whose other files are there already."""
    class_name, auto = CLASSES[key]
    model = auto.from_pretrained(target, dtype=torch.float32)
    model.eval()
    tokenizer = AutoTokenizer.from_pretrained(target)
    every, inner = parameters(model)
    tasks = ", ".join(f'"{task}"' for task in TASKS[key])
    (target / "card.toml").write_text(
        f'key = "{key}"\n'
        f'title = "{TITLES[key]}"\n'
        f'sentence = "{SENTENCES[key]}"\n'
        f'kind = "{KINDS[key]}"\n'
        f"parameters = {every}\n"
        f'licence = "Apache-2.0"\n'
        f"tasks = [{tasks}]\n"
        f'origin = "made for this project by scripts/build_starter_models.py"\n'
        f'sha256 = "{sha256(target / "model.safetensors")}"\n'
        f"held_out_loss = {training['held_out_loss']}\n",
        encoding="utf-8",
    )
    sections = [
        f"# {TITLES[key]}",
        SENTENCES[key],
        f"- Layout: `{class_name}`, {model.config.num_hidden_layers}"
        f" layers{' in the encoder and as many in the decoder' if key == 'small-seq2seq' else ''}, width"
        f" {model.config.hidden_size}, {len(tokenizer)} tokens (byte-level BPE, so every character can be"
        " written).\n"
        f"- Parameters: {every:,}; without the word embeddings {inner:,}. Stored as float16, read as"
        f" float32.\n"
        f"- Loads without a network: `{auto.__name__}.from_pretrained(folder)`,"
        " `AutoTokenizer.from_pretrained(folder)`.\n"
        f"- sha256 of `model.safetensors`: `{sha256(target / 'model.safetensors')}`\n"
        "- Licence: Apache-2.0.",
        "## How it was trained",
        TRAINING[key],
        f"{training['steps']:,} steps, {training['tokens'] / 1e6:.1f} million tokens,"
        f" {training['seconds'] // 60} minutes on a part of one core of an ordinary processor, with AdamW in"
        " mixed precision (bfloat16), the learning rate rising over the first 3 % of the time and falling to"
        f" zero at its end.{_rises(training['history'])}"
        " `scripts/build_starter_models.py` makes one like it.",
        f"Loss on a book that was kept out ({HELD_OUT[key]}): **{training['held_out_loss']:.3f}** nats per"
        f" token.",
        "## What it was trained on",
        _origin(key),
        "None of the built-in data sets was trained on; sentences that also stand in one of them were left"
        " out.",
        "## Is it worth fine-tuning?",
        _proof(proof),
    ]
    if key != "small-encoder":
        sections += ["## Ten samples", _samples(key, model, tokenizer)]
    sections += ["## What it cannot do", LIMITS[key]]
    (target / "README.md").write_text("\n\n".join(sections) + "\n", encoding="utf-8")


def _rises(history: list[list[float]]) -> str:
    """What to say of a training that was gone on with; its history counts the steps anew each time."""
    times = sum(later[0] < earlier[0] for earlier, later in pairwise(history))
    if not times:
        return ""
    often = "once" if times == 1 else f"{times} times"
    rises = "twice" if times == 1 else f"{times + 1} times"
    return f" It was stopped and gone on with {often}, so the rate rose {rises}."


def _origin(key: str) -> str:
    left_out = {
        "small-encoder": {"german"},
        "small-decoder": {"german"},
        "small-seq2seq": {"prose"},
    }[key]
    counts = Counter(source["kind"] for source in sources() if source["kind"] not in left_out)
    lines = [
        f"- {KIND_NAMES[kind]}: {count} {'file' if count == 1 else 'files'}" for kind, count in counts.items()
    ]
    return (
        "\n".join(lines)
        + "\n\nThe books are from Project Gutenberg and from two collections of novels whose authors died"
        " long ago; the sentences are from Tatoeba (https://tatoeba.org, CC BY 2.0 FR, by its"
        " contributors), in the selection of manythings.org/anki. `scripts/starter/sources.toml` names"
        " every file with its address, licence and sha256. No text is part of this project. Paragraphs"
        " with insulting words for people were left out, and what looks like verse, a table or a list."
    )


def _proof(proof: dict[str, Any] | None) -> str:
    if proof is None:
        return "Not measured. `python -m scripts.starter.prove` does it."
    return (
        f"The same short training ({proof['steps']} steps) from this model and from random weights, on the"
        f" built-in data set `{proof['data']}`; test {proof['figure']} for three seeds. LoRA of rank"
        f" {RANK} on two projections of every attention"
        " (`scripts/starter/prove.py`).\n\n" + table(proof) + "\n\n" + _verdict(proof)
    )


def _verdict(proof: dict[str, Any]) -> str:
    """Which ways of fine-tuning reach what a starter model is asked for."""
    good = [way for way, by_start in proof["ways"].items() if reaches(proof["figure"], by_start)]
    bar = "10 points of accuracy more" if proof["figure"] == "accuracy" else "a loss 15 % lower"
    if len(good) == len(proof["ways"]):
        return f"A starter model is asked for {bar} than random weights: reached by both ways."
    reached = f"reached by {good[0]} only" if good else "not reached yet"
    return f"A starter model is asked for {bar} than random weights: {reached}. It needs longer training."


def _samples(key: str, model: Any, tokenizer: Any) -> str:
    how = (
        "Temperature 0.5, top-p 0.9, at most 48 tokens"
        if key == "small-decoder"
        else "Four beams, no three tokens twice"
    )
    lines = [f"{how}, none left out, before any fine-tuning."]
    for number, (given, written) in enumerate(samples(model, tokenizer), 1):
        lines.append(
            f"{number}. **{given}** {'' if key == 'small-decoder' else '→ '}{' '.join(written.split())}"
        )
    return lines[0] + "\n\n" + "\n".join(lines[1:])
