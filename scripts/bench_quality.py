"""LoRA of this engine beside HF peft's at the same settings, and on random weights: scores over seeds.

Both train the starter encoder on the same examples in the same order, with the same optimizer, schedule and
number of
steps; neither looks at validation. The table goes to resources/docs/quality.md with --write.
"""

import argparse
import math
import statistics
import tempfile
from dataclasses import dataclass
from pathlib import Path

import torch
from transformers import AutoConfig, AutoModel, AutoModelForSequenceClassification

from peft_engine import worker
from peft_engine.contract import library, paths
from peft_engine.contract.plan import resolve
from peft_engine.contract.schedule import rate_factor
from peft_engine.contract.spec import ExperimentSpec, from_mapping
from peft_engine.contract.store import RunStore
from peft_engine.training import setup
from peft_engine.training.evaluate import evaluate
from peft_engine.training.order import Order
from peft_engine.training.streams import seed_global

MODEL = "minilm-l6"


@dataclass
class Scores:
    """Test accuracies over seeds."""

    name: str
    values: list[float]

    def text(self) -> str:
        spread = statistics.stdev(self.values) if len(self.values) > 1 else 0.0
        each = ", ".join(f"{v:.3f}" for v in self.values)
        return f"| {self.name} | {statistics.mean(self.values):.3f} | {spread:.3f} | {each} |"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", nargs="+", default=["sentiment", "topic"])
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--epochs", type=float, default=5.0)
    parser.add_argument("--write", action="store_true", help="write resources/docs/quality.md")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        random_model = make_random(Path(folder) / "random")
        store = RunStore(Path(folder) / "store")
        lines = []
        for data in chosen.data:
            seeds = range(1, chosen.seeds + 1)
            specs = [make_spec(MODEL, data, seed, chosen.epochs) for seed in seeds]
            random_specs = [make_spec(str(random_model), data, seed, chosen.epochs) for seed in seeds]
            found = [
                Scores("this engine, LoRA", [ours(store, spec) for spec in specs]),
                Scores("HF peft, LoRA", [theirs(spec) for spec in specs]),
                Scores("this engine, LoRA on random weights", [ours(store, spec) for spec in random_specs]),
            ]
            lines += [
                f"\n### {data}\n",
                "| | mean accuracy | standard deviation | seeds |",
                "|---|---|---|---|",
            ]
            lines += [scores.text() for scores in found]
            print("\n".join(lines[-6:]), flush=True)
    if chosen.write:
        head = (
            f"# Quality beside HF peft\n\nStarter encoder {MODEL}, LoRA rank 8 on query and value,"
            f" {chosen.epochs:g} passes, {chosen.seeds} seeds, CPU, float32, torch {torch.__version__}."
            " Made by `scripts/bench_quality.py --write`.\n"
        )
        target = paths.RESOURCES / "docs" / "quality.md"
        target.write_text(head + "\n".join(lines) + "\n", encoding="utf-8")


def make_spec(model: str, data: str, seed: int, epochs: float) -> ExperimentSpec:
    return from_mapping(
        {
            "model": {"key": model},
            "data": [{"key": data}],
            "task": library.data_set(data).task,
            "method": {"key": "lora"},
            "training": {"epochs": epochs, "early_stopping": False, "evaluate_every": 100_000},
            "hardware": {"device": "cpu", "threads": 1},
            "seed": seed,
        }
    )


def make_random(folder: Path) -> Path:
    """The starter encoder with random weights."""
    source = library.model(MODEL).folder
    torch.manual_seed(0)
    config = AutoConfig.from_pretrained(source)
    AutoModel.from_config(config).save_pretrained(folder)  # type: ignore[no-untyped-call] # transformers
    for file in source.iterdir():
        if "token" in file.name or "vocab" in file.name:
            (folder / file.name).write_bytes(file.read_bytes())
    return folder


def ours(store: RunStore, spec: ExperimentSpec) -> float:
    folder = store.create(spec)
    worker.work(folder)
    return folder.record().metrics["accuracy"]


def theirs(spec: ExperimentSpec) -> float:
    """The same run with HF peft's LoRA in a plain loop."""
    from peft import LoraConfig, TaskType, get_peft_model

    plan = resolve(spec)
    parts, task = setup.read_data(plan)
    train = setup.encode(task, parts.train)
    seed_global(spec.seed, "head")
    base = AutoModelForSequenceClassification.from_pretrained(plan.model.folder, num_labels=len(task.labels))
    mine = plan.config.model_dump()
    config = LoraConfig(
        task_type=TaskType.SEQ_CLS,
        r=mine["rank"],
        lora_alpha=mine["alpha"],
        lora_dropout=mine["dropout"],
        target_modules=list(mine["targets"]),
    )
    model = get_peft_model(base, config)
    settings = spec.training
    lengths = setup.lengths(train)
    order = Order(lengths, settings.batch_size, spec.seed, settings.bucketing)
    total = math.ceil(settings.passes * order.batches_per_epoch)
    learning = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(learning, lr=plan.learning_rate, weight_decay=settings.weight_decay)
    model.train()
    for step in range(total):
        for group in optimizer.param_groups:
            group["lr"] = plan.learning_rate * rate_factor(step, total, settings.warmup, settings.schedule)
        seed_global(spec.seed, "dropout", step)
        batch = task.collate([train[i] for i in order.batch(step)])
        loss, count = task.loss(model, setup.to_device(batch, torch.device("cpu")))
        torch.autograd.backward(loss / count)
        torch.nn.utils.clip_grad_norm_(learning, settings.clip)
        optimizer.step()
        optimizer.zero_grad()
    model.eval()
    examples = setup.encode(task, parts.test)
    scores = evaluate(task, model, parts.test, examples, 64, torch.device("cpu"), lambda done, total: None)
    return task.metrics(scores)["accuracy"]


if __name__ == "__main__":
    torch.set_num_threads(1)
    main()
