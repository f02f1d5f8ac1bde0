"""Shows that a starter model is worth fine-tuning: the same short training from it and from random weights.

LoRA (peft) and full fine-tuning, three seeds each, on one of the built-in data sets; the figure is that of
its test part. One learning rate for each way, the same for both starts.

    python -m scripts.starter.prove small-encoder --models resources/models
"""

import argparse
import json
import random
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from peft import LoraConfig, get_peft_model
from transformers import (
    AutoConfig,
    AutoModelForCausalLM,
    AutoModelForSeq2SeqLM,
    AutoModelForSequenceClassification,
    AutoTokenizer,
)

DATA = Path(__file__).parents[2] / "resources" / "data"
SEEDS = (0, 1, 2)
STARTS = ("random", "pretrained")
RATES = {"LoRA": 3e-3, "full fine-tuning": 1e-3}
RANK = 8


@dataclass(frozen=True)
class Proof:
    """What one model is measured by."""

    data: str
    auto: Any
    steps: int
    batch: int
    modules: tuple[str, ...]
    figure: str


PROOFS = {
    "small-encoder": Proof(
        "topic", AutoModelForSequenceClassification, 200, 16, ("query", "value"), "accuracy"
    ),
    "small-decoder": Proof("stories", AutoModelForCausalLM, 50, 8, ("q_proj", "v_proj"), "loss"),
    "small-seq2seq": Proof("data_to_text", AutoModelForSeq2SeqLM, 60, 16, ("q", "v"), "loss"),
}


def rows_of(data: str, part: str) -> list[dict[str, str]]:
    """The rows of one part of a built-in data set."""
    lines = (DATA / data / f"{part}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines if line]


def prove(folder: Path, key: str) -> dict[str, Any]:
    """The figures of model `key` in `folder`: test figure by way, start and seed."""
    proof = PROOFS[key]
    tokenizer = AutoTokenizer.from_pretrained(folder)
    result: dict[str, Any] = {"data": proof.data, "figure": proof.figure, "steps": proof.steps, "ways": {}}
    for way, rate in RATES.items():
        by_start = result["ways"][way] = {}
        for start in STARTS:
            by_start[start] = [round(_run(folder, proof, tokenizer, way, start, seed), 4) for seed in SEEDS]
            print(key, way, rate, start, by_start[start], flush=True)
    return result


def table(result: dict[str, Any]) -> str:
    """The figures as a Markdown table with one line a way, and what was gained."""
    accuracy = result["figure"] == "accuracy"
    lines = [
        f"| | from this model | from random weights | {'points gained' if accuracy else 'loss lower by'} |",
        "| --- | --- | --- | --- |",
    ]
    for way, by_start in result["ways"].items():
        own, other = (by_start[start] for start in ("pretrained", "random"))
        gained = f"{100 * (_mean(own) - _mean(other)):.1f}" if accuracy else f"{100 * gain(own, other):.1f} %"
        cells = [
            ", ".join(f"{100 * v:.1f} %" if accuracy else f"{v:.3f}" for v in row) for row in (own, other)
        ]
        lines.append(f"| {way} | {cells[0]} | {cells[1]} | {gained} |")
    return "\n".join(lines)


def gain(own: list[float], other: list[float]) -> float:
    """How much lower the mean loss is, as a share of the loss from random weights."""
    return 1 - _mean(own) / _mean(other)


def reaches(figure: str, by_start: dict[str, list[float]]) -> bool:
    """Whether the model is 10 points of accuracy better, or has a 15 % lower loss, than random weights."""
    own, other = by_start["pretrained"], by_start["random"]
    return _mean(own) - _mean(other) >= 0.1 if figure == "accuracy" else gain(own, other) >= 0.15


def _mean(values: list[float]) -> float:
    return sum(values) / len(values)


def _run(folder: Path, proof: Proof, tokenizer: Any, way: str, start: str, seed: int) -> float:
    """One training; the figure on the test part."""
    rate = RATES[way]
    torch.manual_seed(seed)
    train = rows_of(proof.data, "train")
    labels = sorted({row["label"] for row in train}) if proof.figure == "accuracy" else []
    more = {"num_labels": len(labels)} if labels else {}
    if start == "pretrained":
        model = proof.auto.from_pretrained(folder, dtype=torch.float32, **more)
    else:
        model = proof.auto.from_config(AutoConfig.from_pretrained(folder, **more), dtype=torch.float32)
    model.set_attn_implementation("eager")  # the faster one on a CPU in bfloat16
    if way == "LoRA":
        task = "SEQ_CLS" if labels else None
        model = get_peft_model(
            model, LoraConfig(r=RANK, lora_alpha=2 * RANK, target_modules=list(proof.modules), task_type=task)
        )
    optimizer = torch.optim.AdamW(
        (p for p in model.parameters() if p.requires_grad), lr=rate, weight_decay=0.01
    )
    chance = random.Random(seed)
    order: list[dict[str, str]] = []
    model.train()
    for step in range(proof.steps):
        share = step / proof.steps
        for group in optimizer.param_groups:
            group["lr"] = rate * min(1.0, (step + 1) / (0.1 * proof.steps)) * (1 - share)
        if len(order) < proof.batch:
            order = chance.sample(train, len(train))
        batch, order = order[: proof.batch], order[proof.batch :]
        with torch.autocast("cpu", dtype=torch.bfloat16):
            loss = model(**_batch(proof, tokenizer, batch, labels)).loss
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad()
    return _measure(proof, tokenizer, model, rows_of(proof.data, "test"), labels)


def _batch(
    proof: Proof, tokenizer: Any, rows: list[dict[str, str]], labels: list[str]
) -> dict[str, torch.Tensor]:
    if proof.figure == "accuracy":
        batch = dict(tokenizer([row["text"] for row in rows], padding=True, return_tensors="pt"))
        return {**batch, "labels": torch.tensor([labels.index(row["label"]) for row in rows])}
    if "source" in rows[0]:
        batch = dict(tokenizer([row["source"] for row in rows], padding=True, return_tensors="pt"))
        target = tokenizer([row["target"] for row in rows], padding=True, return_tensors="pt")["input_ids"]
    else:
        texts = [row["text"] + tokenizer.eos_token for row in rows]
        batch = dict(tokenizer(texts, padding=True, return_tensors="pt"))
        target = batch["input_ids"].clone()
    return {**batch, "labels": target.masked_fill(target == tokenizer.pad_token_id, -100)}


@torch.no_grad()
def _measure(
    proof: Proof, tokenizer: Any, model: Any, rows: list[dict[str, str]], labels: list[str]
) -> float:
    """The accuracy, or the loss in nats per token."""
    model.eval()
    total, count = 0.0, 0
    for at in range(0, len(rows), 50):
        batch = _batch(proof, tokenizer, rows[at : at + 50], labels)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            out = model(**batch)
        if proof.figure == "accuracy":
            total += float((out.logits.argmax(-1) == batch["labels"]).sum())
            count += len(batch["labels"])
        else:
            # A causal model predicts none of the first tokens.
            predicted = batch["labels"][:, 1:] if proof.auto is AutoModelForCausalLM else batch["labels"]
            number = int((predicted != -100).sum())
            total += float(out.loss) * number
            count += number
    return total / count


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("keys", nargs="+", choices=sorted(PROOFS))
    parser.add_argument("--models", type=Path, default=Path("resources/models"))
    parser.add_argument("--out", type=Path, help="also write the figures into <out>/<key>/proof.json")
    told = parser.parse_args()
    torch.set_num_threads(1)
    for key in told.keys:
        result = prove(told.models / key, key)
        print(table(result), flush=True)
        if told.out:
            (told.out / key / "proof.json").write_text(json.dumps(result), encoding="utf-8")


if __name__ == "__main__":
    main()
