"""Pretrains one starter model on one core for a given time; the learning rate falls to zero at its end.

Started by `scripts/build_starter_models.py`. The weights go to `checkpoint.pt` in the model's work folder
every four minutes and at the end, with the figures of the training in `training.json`.
"""

import json
import math
import time
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_model, save_model
from transformers import PreTrainedTokenizerFast

from scripts.starter.feed import Feed, MaskedFeed, feed_for
from scripts.starter.models import PLANS, build_model
from scripts.starter.text import Text
from scripts.starter.word_vectors import start_from_counts

PEAK = {"small-encoder": 1.5e-3, "small-decoder": 2e-3, "small-seq2seq": 1e-3}
WARM_UP = 0.03
CHECKPOINT_SECONDS = 240.0


def train(key: str, text: Text, tokenizer: PreTrainedTokenizerFast, folder: Path, seconds: float) -> None:
    """Trains model `key` for `seconds` of wall-clock time and leaves `checkpoint.pt` in `folder`.

    A checkpoint that is there already is gone on from, with a new rise and fall of the learning rate.
    """
    torch.set_num_threads(1)
    torch.set_flush_denormal(True)
    torch.manual_seed(20)
    model: Any = build_model(PLANS[key], tokenizer)
    model.set_attn_implementation("eager")  # on a CPU in bfloat16 nearly twice as fast as the fused one
    before: dict[str, Any] = {"steps": 0, "tokens": 0, "seconds": 0, "history": []}
    if (folder / "checkpoint.safetensors").is_file():
        load_model(model, folder / "checkpoint.safetensors")
        before = json.loads((folder / "training.json").read_text(encoding="utf-8"))
    feed = feed_for(key, text, tokenizer, seed=before["steps"])
    if isinstance(feed, MaskedFeed) and not before["steps"]:
        start_from_counts(model, feed.rows)
    decayed = [p for p in model.parameters() if p.ndim > 1]
    plain = [p for p in model.parameters() if p.ndim <= 1]
    groups = [{"params": decayed, "weight_decay": 0.05}, {"params": plain, "weight_decay": 0.0}]
    optimizer = torch.optim.AdamW(groups, lr=0.0, betas=(0.9, 0.97), fused=True)
    model.train()
    start = saved = time.monotonic()
    step, tokens, running, history = 0, 0, 0.0, []
    while (passed := time.monotonic() - start) < seconds:
        share = passed / seconds
        rate = PEAK[key] * (share / WARM_UP if share < WARM_UP else (1 - share) / (1 - WARM_UP))
        for group in optimizer.param_groups:
            group["lr"] = rate
        with torch.autocast("cpu", dtype=torch.bfloat16):
            loss, count = feed.loss(model)
        torch.autograd.backward(loss)
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad()
        if not math.isfinite(loss.item()):
            raise SystemExit(f"{key}: the loss is not a number after step {step}.")
        step, tokens, running = step + 1, tokens + count, running + loss.item()
        if step % 100 == 0:
            history.append([step, tokens, round(running / 100, 4), round(passed)])
            print(key, *history[-1], feed.note(), flush=True)
            running = 0.0
        if time.monotonic() - saved > CHECKPOINT_SECONDS:
            saved = time.monotonic()
            _save(model, folder, _report(feed, model, step, tokens, history, passed, before))
    _save(model, folder, _report(feed, model, step, tokens, history, seconds, before))


def _report(
    feed: Feed,
    model: torch.nn.Module,
    step: int,
    tokens: int,
    history: list[Any],
    seconds: float,
    before: dict[str, Any],
) -> dict[str, Any]:
    return {
        "steps": before["steps"] + step,
        "tokens": before["tokens"] + tokens,
        "seconds": before["seconds"] + round(seconds),
        "held_out_loss": round(feed.held_out(model), 4),
        "history": before["history"] + history,
    }


def _save(model: torch.nn.Module, folder: Path, report: dict[str, Any]) -> None:
    save_model(model, str(folder / "checkpoint.part"))
    (folder / "checkpoint.part").replace(folder / "checkpoint.safetensors")
    (folder / "training.json").write_text(json.dumps(report), encoding="utf-8")
    print("saved", report["steps"], "held-out", report["held_out_loss"], flush=True)
