"""Finished runs that never trained: folders with a log, answers and a result, of known scores."""

import json
from collections.abc import Sequence
from typing import Any

import numpy as np

from peft_engine.contract import events as e
from peft_engine.contract.eventlog import EventWriter
from peft_engine.contract.spec import MethodRef
from peft_engine.contract.store import RunFolder, RunStore
from scripts.synthetic_run import spec

ITEMS = 200


def finished(
    store: RunStore,
    answers: Sequence[dict[str, Any]],
    method: str = "lora",
    *,
    seed: int = 1,
    learns: int = 76_038,
    losses: Sequence[float] = (2.0, 1.0, 0.5),
    status: str = "finished",
    extras: dict[str, Any] | None = None,
    stored: int = 1000,
    settings: dict[str, Any] | None = None,
    **more: Any,
) -> str:
    """A run with these lines of predictions; returns its id.

    Args:
        losses: of the training, step by step.
        settings: of the method.
        more: fields of the specification.
    """
    own = MethodRef(key=method, settings=settings or {})
    folder = store.create(spec(seed=seed, **more).model_copy(update={"method": own}))
    _log(folder, learns, losses, status)
    if status == "finished":
        folder.result.mkdir()
        text = "".join(json.dumps(line) + "\n" for line in answers)
        (folder.result / "predictions.jsonl").write_text(text, encoding="utf-8")
        (folder.result / "result.json").write_text(json.dumps({"extras": extras or {}}), encoding="utf-8")
        (folder.result / "method.safetensors").write_bytes(bytes(stored))
    return folder.id


def judged(right: Sequence[float], *, data: str = "", first: int = 0) -> list[dict[str, Any]]:
    """Answers of a classifier: 1 where it was right."""
    named = {"data": data} if data else {}
    return [
        {**named, "item": f"test-{first + n}", "loss": 1.5 - bool(one), "weight": 1, "right": bool(one)}
        for n, one in enumerate(right)
    ]


def written(losses: Sequence[float], weights: Sequence[int]) -> list[dict[str, Any]]:
    """Answers of a writer: a loss over so many tokens each."""
    return [
        {"item": f"test-{n}", "loss": float(loss), "weight": int(weight), "right": None}
        for n, (loss, weight) in enumerate(zip(losses, weights, strict=True))
    ]


def drawn(
    share: float, seed: int, *, items: int = ITEMS, luck: float = 0.0, common: int = 7, spread: float = 0.35
) -> list[bool]:
    """Which items a run with about this share of right answers gets right: items are as hard for every run,
    and `luck` moves the whole run by seed."""
    hard = np.random.default_rng(common).uniform(size=items)
    own = np.random.default_rng(1000 + seed)
    shift = luck * own.normal()
    return [bool(one) for one in (1 - spread) * hard + spread * own.uniform(size=items) < share + shift]


def _log(folder: RunFolder, learns: int, losses: Sequence[float], status: str) -> None:
    writer = EventWriter(folder.path, folder.id, 1)

    def say(event: e.Event, time: float) -> None:
        writer.write(event.model_copy(update={"time": time}))

    say(e.Started(device="cpu", device_name="2 cores", precision="float32", threads=1, versions={}), 100.0)
    total = 22_713_216
    say(
        e.Counted(
            trainable_parameters=learns,
            method_parameters=learns,
            head_parameters=0,
            total_parameters=total,
            trainable_ratio=learns / total,
            stored_parameters=learns,
            sites=1,
        ),
        101.0,
    )
    for step, loss in enumerate(losses, 1):
        writer.step = step
        say(_step(loss, learns / total, learns), 101.0 + step)
    if status == "finished":
        say(e.Evaluated(part="test", metrics={"accuracy": 0.5}, main_metric="accuracy", items=1), 500.0)
    if status:
        say(e.Ended(status=status, reason="done", seconds=60.0, peak_memory_bytes=10**9), 501.0)  # type: ignore[arg-type]  # any of its words
    writer.close()


def _step(loss: float, ratio: float, learns: int) -> e.Step:
    return e.Step(
        epoch=1.0,
        loss=loss,
        learning_rate=1e-3,
        gradient_norm=1.0,
        tokens_per_second=1.0,
        samples_per_second=1.0,
        tokens_seen=1,
        trainable_parameters=learns,
        trainable_ratio=ratio,
        process_bytes=1,
        cpu_percent=100.0,
    )
