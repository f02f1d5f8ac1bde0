"""Step time and peak memory of this engine beside HF peft: same model, batch and method, steps taken in turn.

    python scripts/bench_peers.py [--cases bert:lora,llama:full] [--pairs 20] [--small] [--json FILE]
    [--write]

For each case two processes with one thread each build the same model from the same seed and then take
turns, step by step, the first one changing from pair to pair; a pair gives one ratio (ours by theirs) of
processor seconds, which a busy machine disturbs least. Printed are the median ratio, its 95 % interval
(bootstrap over pairs) and the ratio of the peak memory that each process allocated from before the model
was built. Full fine-tuning is set beside plain transformers. Exit status 1 when the upper end of an
interval, or a memory ratio, is above 1.05.
"""

import argparse
import importlib
import json
import os
import platform
import subprocess
import sys
import time
from pathlib import Path
from types import SimpleNamespace
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

ROOT = Path(__file__).resolve().parents[1]
DOCUMENT = ROOT / "resources" / "docs" / "speed.md"
MOST = 1.05
METHODS = ("lora", "ia3", "prompt_tuning", "prefix_tuning", "full")
MODELS = ("bert", "gpt2", "llama")
TOKENS = 20
"""Virtual tokens of prompt and prefix tuning on both sides."""
SETTINGS: dict[str, dict[str, Any]] = {
    "lora": {"rank": 8, "alpha": 16.0},
    "ia3": {},
    "prompt_tuning": {"length": TOKENS},
    "prefix_tuning": {"length": TOKENS, "reparameterise": False},
    "full": {},
}
TARGETS: dict[str, dict[str, Any]] = {
    "bert": {"lora": ["query", "value"], "ia3": r".*(key|value|layer\.\d+\.output\.dense)"},
    "gpt2": {"lora": ["c_attn"], "ia3": r".*(c_attn|mlp\.c_proj)"},
    "llama": {"lora": ["q_proj", "v_proj"], "ia3": r".*(k_proj|v_proj|down_proj)"},
}
INNER = {"bert": r".*layer\.\d+\.output\.dense", "gpt2": r".*mlp\.c_proj", "llama": r".*down_proj"}
MIB = 1 << 20


def main(arguments: list[str] | None = None) -> int:
    """Exit status 0 within the limit everywhere, 1 not everywhere, 2 nothing could be compared."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--cases", help="model:method, separated by commas; all if left out")
    parser.add_argument("--pairs", type=int, default=20, help="timed steps on each side")
    parser.add_argument("--batch", type=int, default=8)
    parser.add_argument("--length", type=int, default=64)
    parser.add_argument("--small", action="store_true", help="tiny models, to try the script itself")
    parser.add_argument("--json", type=Path, help="write what was measured to this file")
    parser.add_argument("--write", action="store_true", help="write the table to resources/docs/speed.md")
    parser.add_argument("--worker", help=argparse.SUPPRESS)
    chosen = parser.parse_args(arguments)
    if chosen.worker:
        return _serve(json.loads(chosen.worker))
    cases = (
        [tuple(case.split(":")) for case in chosen.cases.split(",")]
        if chosen.cases
        else [(model, method) for model in MODELS for method in METHODS]
    )
    found = []
    for model, method in cases:
        asked = {
            "model": model,
            "method": method,
            "batch": chosen.batch,
            "length": chosen.length,
            "small": chosen.small,
        }
        case = compare(asked, chosen.pairs)
        found.append(case)
        print(_line(case), flush=True)
    if chosen.json:
        chosen.json.write_text(json.dumps(found, indent=1), encoding="utf-8")
    if chosen.write:
        DOCUMENT.parent.mkdir(parents=True, exist_ok=True)
        DOCUMENT.write_text(document(found, chosen), encoding="utf-8")
    good = [case for case in found if "error" not in case]
    if not good:
        return 2
    return 0 if len(good) == len(found) and all(within(case) for case in good) else 1


def within(case: dict[str, Any]) -> bool:
    """Whether time and memory are within the limit."""
    return bool(case["high"] <= MOST and case["memory_ratio"] <= MOST)


def compare(asked: dict[str, Any], pairs: int, warm: int = 3) -> dict[str, Any]:
    """One case: two processes that take their steps in turn."""
    case = {key: asked[key] for key in ("model", "method", "batch", "length")}
    sides = {side: _Side(side, asked) for side in ("ours", "theirs")}
    try:
        for side in sides.values():
            side.hear()  # built
        for _ in range(warm):
            for side in sides.values():
                side.step()
        seconds: dict[str, list[float]] = {"ours": [], "theirs": []}
        for pair in range(pairs):
            turn = ("ours", "theirs") if pair % 2 == 0 else ("theirs", "ours")
            for name in turn:
                seconds[name].append(sides[name].step())
        peaks = {name: side.ask("peak") for name, side in sides.items()}
    except _GoneError as gone:
        return {**case, "error": str(gone)}
    finally:
        for side in sides.values():
            side.close()
    return (
        case
        | interval(seconds["ours"], seconds["theirs"])
        | {
            "seconds": median(seconds["ours"]),
            "peer_seconds": median(seconds["theirs"]),
            "memory": peaks["ours"]["peak"],
            "peer_memory": peaks["theirs"]["peak"],
            "memory_ratio": peaks["ours"]["peak"] / peaks["theirs"]["peak"],
            "trained": peaks["ours"]["trained"],
            "peer_trained": peaks["theirs"]["trained"],
            "pairs": pairs,
        }
    )


def interval(ours: list[float], theirs: list[float], draws: int = 4000) -> dict[str, float]:
    """The median of the paired ratios and its 95 % interval by bootstrap over pairs, from a fixed seed."""
    import numpy as np

    ratios = np.array(ours) / np.array(theirs)
    drawn = np.random.default_rng(0).integers(0, len(ratios), (draws, len(ratios)))
    medians = np.median(ratios[drawn], axis=1)
    low, high = np.quantile(medians, [0.025, 0.975])
    return {"ratio": float(np.median(ratios)), "low": float(low), "high": float(high)}


def median(values: list[float]) -> float:
    """The middle value (the upper of two)."""
    return sorted(values)[len(values) // 2]


def document(cases: list[dict[str, Any]], chosen: argparse.Namespace) -> str:
    """The page for resources/docs."""
    import peft
    import torch
    import transformers

    lines = [
        "# Speed and memory beside HF peft",
        "",
        f"Made by `python scripts/bench_peers.py --write` on {time.strftime('%d %B %Y')}: CPU,"
        f" {platform.machine()}, {os.cpu_count()} cores, one thread each, {platform.system()}, Python"
        f" {platform.python_version()}, torch {torch.__version__},"
        f" transformers {transformers.__version__},"
        f" peft {peft.__version__}; batch {chosen.batch} x {chosen.length} tokens, float32,"
        f" {chosen.pairs} pairs of steps taken in turn.",
        "",
        "A step is forward, backward, gradient limit and fused AdamW on both sides. The ratio is ours by"
        " theirs in processor seconds, median over pairs with its 95 % interval. Memory"
        " is the peak of what each"
        " process allocated from before its model was built. Models are made from a configuration with drawn"
        " weights. Full fine-tuning stands beside plain transformers. On GPT-2, whose projections are fused,"
        " peft changes the whole fused matrix (LoRA) or queries, keys and values ((IA)³); here only what the"
        " method names.",
        "",
        f"At most {MOST} is asked for: upper end of the interval, and memory.",
        "",
        "| model | method | s a step | peft | ratio | 95 % interval | MiB | peft | ratio | trained | peft |"
        " within |",
        "|---|---|--:|--:|--:|---|--:|--:|--:|--:|--:|---|",
    ]
    for case in cases:
        if "error" in case:
            lines.append(f"| {case['model']} | {case['method']} | not compared: {case['error']} |")
            continue
        lines.append(
            f"| {case['model']} | {case['method']} | {case['seconds']:.3f} | {case['peer_seconds']:.3f}"
            f" | {case['ratio']:.3f} | {case['low']:.3f} to {case['high']:.3f} | {case['memory'] / MIB:.0f}"
            f" | {case['peer_memory'] / MIB:.0f} | {case['memory_ratio']:.2f} | {case['trained']:,}"
            f" | {case['peer_trained']:,} | {'yes' if within(case) else 'no'} |"
        )
    return "\n".join(lines) + "\n"


def _line(case: dict[str, Any]) -> str:
    name = f"{case['model']:6} {case['method']:14}"
    if "error" in case:
        return f"{name} not compared: {case['error']}"
    return (
        f"{name} time {case['ratio']:.3f} [{case['low']:.3f}, {case['high']:.3f}]"
        f" ({case['seconds']:.3f} s / {case['peer_seconds']:.3f} s)  memory {case['memory_ratio']:.3f}"
        f" ({case['memory'] / MIB:.0f} / {case['peer_memory'] / MIB:.0f} MiB)"
        f"  trained {case['trained']:,} / {case['peer_trained']:,}  {'within' if within(case) else 'ABOVE'}"
    )


class _GoneError(Exception):
    """A side ended before it was asked to."""


class _Side:
    """One of the two processes."""

    def __init__(self, side: str, asked: dict[str, Any]) -> None:
        self._side = side
        environment = {**os.environ, "OMP_NUM_THREADS": "1", "HF_HUB_OFFLINE": "1"}
        self._process = subprocess.Popen(
            [sys.executable, __file__, "--worker", json.dumps({**asked, "side": side})],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=environment,
        )

    def hear(self) -> dict[str, Any]:
        """Its next answer."""
        assert self._process.stdout is not None
        assert self._process.stderr is not None
        line = self._process.stdout.readline()
        if not line:
            said = self._process.stderr.read().strip().splitlines()
            raise _GoneError(f"{self._side}: {said[-1] if said else 'no word'}")
        return dict(json.loads(line))

    def ask(self, word: str) -> dict[str, Any]:
        assert self._process.stdin is not None
        self._process.stdin.write(word + "\n")
        self._process.stdin.flush()
        return self.hear()

    def step(self) -> float:
        """Processor seconds of one step."""
        return float(self.ask("step")["seconds"])

    def close(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait()


def _serve(asked: dict[str, Any]) -> int:
    """What each process does: build, then step when told to, then tell the peak."""
    import torch

    from peft_engine.measure.own_memory import OwnMemory

    torch.set_num_threads(1)
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # what libraries print must not come between the answers
    build = _ours if asked["side"] == "ours" else _theirs
    first, _ = build({**asked, "small": True}, _batch(asked))
    first()  # loads what the libraries load late, which is no memory of a step
    del first
    memory = OwnMemory()
    memory.start()
    torch.manual_seed(0)
    step, trained = build(asked, _batch(asked))
    answers.write("{}\n")
    answers.flush()
    for word in sys.stdin:
        if word.strip() == "step":
            torch.manual_seed(1)
            began = time.process_time()
            step()
            told = {"seconds": time.process_time() - began}
        else:
            told = {"peak": memory.growth(), "trained": trained}
        answers.write(json.dumps(told) + "\n")
        answers.flush()
    return 0


def _model(asked: dict[str, Any]) -> Any:
    """A classifier of MiniLM's size, or a small decoder, with drawn weights."""
    hf: Any = importlib.import_module("transformers")  # its configurations are typed too narrowly
    width, layers, heads, words = (64, 2, 4, 500) if asked["small"] else (384, 6, 12, 8000)
    if asked["model"] == "bert":
        sizes = {"hidden_size": width, "num_hidden_layers": layers, "num_attention_heads": heads}
        words = words if asked["small"] else 30522
        return hf.BertForSequenceClassification(
            hf.BertConfig(vocab_size=words, intermediate_size=4 * width, num_labels=2, **sizes)
        )
    ends = {"bos_token_id": 1, "eos_token_id": 2, "pad_token_id": 0}
    if asked["model"] == "gpt2":
        return hf.GPT2LMHeadModel(
            hf.GPT2Config(
                vocab_size=words, n_embd=width, n_layer=layers, n_head=heads, n_positions=512, **ends
            )
        )
    return hf.LlamaForCausalLM(
        hf.LlamaConfig(
            vocab_size=words,
            hidden_size=width,
            num_hidden_layers=layers,
            num_attention_heads=heads,
            intermediate_size=8 * width // 3,
            **ends,
        )
    )


def _batch(asked: dict[str, Any]) -> dict[str, Any]:
    """Texts of which the second half is a quarter shorter, as in a batch of like lengths."""
    import torch

    draw = torch.Generator().manual_seed(7)
    texts, length = asked["batch"], asked["length"]
    ids = torch.randint(5, 400, (texts, length), generator=draw)
    mask = torch.ones_like(ids)
    ids[texts // 2 :, -length // 4 :], mask[texts // 2 :, -length // 4 :] = 0, 0
    if asked["model"] == "bert":
        return {"input_ids": ids, "attention_mask": mask, "labels": torch.arange(texts) % 2}
    return {"input_ids": ids, "attention_mask": mask, "labels": ids.masked_fill(mask == 0, -100)}


def _ours(asked: dict[str, Any], batch: dict[str, Any]) -> tuple[Any, int]:
    """The engine's own task, tuner, optimizer and order of work, as its loop has them."""
    import torch

    from peft_engine.anatomy.model import Anatomy
    from peft_engine.contract import taxonomy
    from peft_engine.tasks.classification import Classification
    from peft_engine.tasks.writing import CausalWriting
    from peft_engine.tuners import make_tuner

    model = _model(asked)
    key = "classification" if asked["model"] == "bert" else "language_modelling"
    words = SimpleNamespace(pad_token_id=0)
    task: Any
    if key == "classification":
        task = Classification(key, words, ("no", "yes"), asked["length"])
    else:
        task = CausalWriting(key, words, asked["length"])
        batch = {**batch, "targets": batch.pop("labels")}
    anatomy = Anatomy(model, task=key)
    anatomy.freeze()
    card = taxonomy.method(asked["method"]).card
    tuner = make_tuner(asked["method"], card.config(**SETTINGS[asked["method"]]))
    tuner.attach(anatomy, generator=torch.Generator().manual_seed(3))
    tuner.begin_phase(0)
    optimizer = torch.optim.AdamW(tuner.parameter_groups(1e-4, 0.0), lr=1e-4, fused=True)
    learning = [parameter for parameter in model.parameters() if parameter.requires_grad]
    model.train()

    def step() -> None:
        optimizer.zero_grad(set_to_none=True)
        loss, count = task.loss(model, batch)
        float(loss.detach())
        (loss / count).backward()
        tuner.after_backward(0, 1)
        torch.nn.utils.clip_grad_norm_(learning, 1.0)
        optimizer.step()
        tuner.after_step(0, 1)

    return step, sum(parameter.numel() for parameter in learning)


def _theirs(asked: dict[str, Any], batch: dict[str, Any]) -> tuple[Any, int]:
    """HF peft, or plain transformers for full fine-tuning, with the same optimizer."""
    import torch

    model: Any = _model(asked)
    if asked["method"] != "full":
        import peft

        model = peft.get_peft_model(model, _peft_config(asked))
    if asked["method"] != "prefix_tuning" and asked["model"] != "bert":
        model.config.use_cache = False  # as here: a cache while training is waste
    learning = [parameter for parameter in model.parameters() if parameter.requires_grad]
    optimizer = torch.optim.AdamW(learning, lr=1e-4, weight_decay=0.0, fused=True)
    model.train()

    def step() -> None:
        optimizer.zero_grad(set_to_none=True)
        loss = model(**batch).loss
        float(loss.detach())
        loss.backward()
        torch.nn.utils.clip_grad_norm_(learning, 1.0)
        optimizer.step()

    return step, sum(parameter.numel() for parameter in learning)


def _peft_config(asked: dict[str, Any]) -> Any:
    import peft

    kind = "SEQ_CLS" if asked["model"] == "bert" else "CAUSAL_LM"
    targets, method = TARGETS[asked["model"]], asked["method"]
    fan: dict[str, Any] = {"fan_in_fan_out": True} if asked["model"] == "gpt2" else {}
    if method == "lora":
        return peft.LoraConfig(task_type=kind, r=8, lora_alpha=16, target_modules=targets["lora"], **fan)
    if method == "ia3":
        inner = INNER[asked["model"]]
        return peft.IA3Config(task_type=kind, target_modules=targets["ia3"], feedforward_modules=inner, **fan)
    made = peft.PromptTuningConfig if method == "prompt_tuning" else peft.PrefixTuningConfig
    return made(task_type=kind, num_virtual_tokens=TOKENS)


if __name__ == "__main__":
    sys.exit(main())
