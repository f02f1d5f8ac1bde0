"""Prove on a CUDA machine, offline and in minutes, that the engine does there what it does here.

    python scripts/check_gpu.py [--device cuda] [--steps 30] [--out FILE]

One JSON document on standard output: every method on each kind of model it is for, mixed precision, memory
figures against torch and NVML, a real out-of-memory, and the memory that a pause gives back. Models are tiny
and made on the spot. Runs on whatever torch, transformers and Python are there. --device cpu rehearses what
needs no card. Exit status 0 all proved, 1 something failed, 2 there is no CUDA device or a library is
missing.
"""

import argparse
import gc
import importlib
import json
import os
import platform
import random
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

MIB = 1 << 20
WORDS = (
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
)
SPECIAL = ("<pad>", "<unk>", "<s>", "</s>")
TASKS = {"encoder": "classification", "decoder": "language_modelling", "encoder_decoder": "text_to_text"}
WITHIN = 0.20
"""How far the predicted memory of a run that fills a part of the card may be off."""


def main(arguments: list[str] | None = None) -> int:
    """Exit status 0 all proved, 1 something failed, 2 nothing can be proved here."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--device", choices=("cuda", "cpu"), default="cuda")
    parser.add_argument("--steps", type=int, default=30)
    parser.add_argument("--methods", help="keys, separated by commas; all if left out")
    parser.add_argument("--out", type=Path, help="write the document to this file as well")
    chosen = parser.parse_args(arguments)
    # Windows keeps what this process has mapped; that must not cost the document.
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as scratch:
        _prepare_environment(Path(scratch))
        try:
            import torch

            import peft_engine.training.attempt  # noqa: F401 # whether all libraries are here
        except ImportError as error:
            print(f"A library is missing: {error}.", file=sys.stderr)
            return 2
        if chosen.device == "cuda" and not torch.cuda.is_available():
            print("There is no CUDA device here, so nothing can be proved.", file=sys.stderr)
            return 2
        began = time.time()
        methods = chosen.methods.split(",") if chosen.methods else None
        place = _Place(Path(scratch), chosen.device, chosen.steps, methods)
        checks: dict[str, Callable[[_Place], dict[str, Any]]] = {
            "methods": check_methods,
            "figures": check_figures,
            "bill": check_bill,
            "out_of_memory": check_out_of_memory,
            "pause": check_pause,
        }
        document: dict[str, Any] = {"machine": _machine(chosen.device), "checks": {}}
        for name, check in checks.items():
            at = time.time()
            try:
                found = check(place)
            except Exception as error:  # noqa: BLE001 # one check that breaks must not hide the others
                found = {"ok": False, "error": f"{type(error).__name__}: {error}", "trace": _trace()}
            document["checks"][name] = {**found, "seconds": round(time.time() - at, 1)}
            print(f"{name}: {'ok' if found['ok'] else 'FAILED'}", file=sys.stderr, flush=True)
        document["ok"] = all(found["ok"] for found in document["checks"].values())
        document["seconds"] = round(time.time() - began, 1)
    text = json.dumps(document, indent=1)
    print(text)
    if chosen.out:
        chosen.out.write_text(text + "\n", encoding="utf-8")
    return 0 if document["ok"] else 1


# -- the checks ---------------------------------------------------------------------------------------------


def check_methods(place: "_Place") -> dict[str, Any]:
    """Every method on each kind of model trains to the end with finite losses, in mixed precision on a card:
    bfloat16, or float16 where the card is too old for it."""
    import torch

    from peft_engine.contract.plan import resolve
    from peft_engine.contract.problems import EngineError
    from peft_engine.contract.spec import from_mapping
    from peft_engine.training.setup import choose_precision

    wanted = choose_precision("auto", torch.device(place.device))
    rows: list[dict[str, Any]] = []
    ok = True
    for key in place.methods:
        for kind in TASKS:
            spec = place.spec(kind, key)
            try:
                resolve(from_mapping(spec))
            except EngineError as error:
                rows.append({"method": key, "kind": kind, "refused": error.problems[0].text})
                continue
            ended, events = place.run(spec)
            losses = [event.loss for event in events if event.kind == "step"]
            precision = next((event.precision for event in events if event.kind == "started"), "")
            good = ended.status == "finished" and precision == wanted
            ok = ok and good
            rows.append(
                {
                    "method": key,
                    "kind": kind,
                    "ok": good,
                    "status": ended.status,
                    "precision": precision,
                    "steps": len(losses),
                    "first_loss": losses[0] if losses else None,
                    "last_loss": losses[-1] if losses else None,
                    "peak_bytes": ended.peak_memory_bytes,
                    "problem": [problem.text for problem in ended.problems],
                }
            )
    return {"ok": ok, "rows": rows}


def check_figures(place: "_Place") -> dict[str, Any]:
    """What the meter says is what torch says, and NVML's card is the same card by its UUID."""
    import torch

    from peft_engine.measure.meter import Meter, card_handle

    device = torch.device(place.device, 0) if place.device == "cuda" else torch.device("cpu")
    meter = Meter(device)
    meter.baseline()
    before = meter.sample()
    held = torch.ones(512 * MIB // 4, device=device)
    after = meter.sample()
    peak = meter.peak()
    del held
    found: dict[str, Any] = {"before": before, "after": after, "peak": peak}
    if place.device == "cpu":
        return {"ok": abs(peak - 512 * MIB) < 32 * MIB, **found}
    reserved = torch.cuda.max_memory_reserved(device)
    torch.cuda.empty_cache()
    ok = peak == reserved and after["cuda_allocated"] - before["cuda_allocated"] == 512 * MIB
    found["torch_reserved"] = reserved
    handle = card_handle(device)
    if handle is None or "device_bytes" not in after:
        return {"ok": ok, "left_out": "NVML tells nothing of this card.", **found}
    import pynvml

    named = pynvml.nvmlDeviceGetUUID(handle)
    named = named.decode() if isinstance(named, bytes) else named
    uuid = str(torch.cuda.get_device_properties(device).uuid)
    grown = after["device_bytes"] - before["device_bytes"]
    found |= {"uuid_torch": uuid, "uuid_nvml": named, "nvml_grown": grown}
    return {"ok": ok and named.endswith(uuid) and abs(grown - 512 * MIB) < 64 * MIB, **found}


def check_bill(place: "_Place") -> dict[str, Any]:
    """The predicted memory of a run on a model that fills a part of the card against the measured peak."""
    rows: list[dict[str, Any]] = []
    ok = True
    for key in ("lora", "full"):
        for batch in (8, 32):
            if place.device == "cpu" and batch == 32:
                continue
            spec = place.spec("large", key, batch_size=batch, max_steps=2)
            ended, events = place.run(spec)
            bills = {event.measured: event.bill for event in events if event.kind == "billed"}
            ratio = bills[False].total / max(1, ended.peak_memory_bytes) if bills else 0.0
            good = ended.status == "finished" and (place.device == "cpu" or abs(ratio - 1) <= WITHIN)
            ok = ok and good
            rows.append(
                {
                    "method": key,
                    "batch": batch,
                    "ok": good,
                    "ratio": round(ratio, 3),
                    "peak_bytes": ended.peak_memory_bytes,
                    "predicted": bills[False].model_dump() if False in bills else None,
                    "measured": bills[True].model_dump() if True in bills else None,
                    "problem": [problem.text for problem in ended.problems],
                }
            )
    return {"ok": ok, "rows": rows}


def check_out_of_memory(place: "_Place") -> dict[str, Any]:
    """With the card nearly full a run ends as failed, with its reason and an advice."""
    if place.device == "cpu":
        return {"ok": True, "left_out": "Only a card is filled on purpose."}
    import torch

    free = torch.cuda.mem_get_info()[0]
    wall = torch.empty(max(0, free - 1500 * MIB), dtype=torch.uint8, device="cuda")
    try:
        status, events = place.work(place.spec("large", "full", batch_size=64, max_steps=4))
    finally:
        del wall
        torch.cuda.empty_cache()
    ended = next((event for event in events if event.kind == "ended"), None)
    if ended is None:
        return {"ok": False, "exit_status": status, "error": "the run did not say how it ended"}
    advice = [problem.advice for problem in ended.problems]
    ok = ended.status == "failed" and ended.reason == "out_of_memory" and all(advice) and bool(advice)
    return {
        "ok": ok,
        "exit_status": status,
        "status": ended.status,
        "reason": ended.reason,
        "text": [problem.text for problem in ended.problems],
        "advice": advice,
    }


def check_pause(place: "_Place") -> dict[str, Any]:
    """A paused run's process is gone and the card's memory is free again; resumed, it goes on to the end."""
    from peft_engine.contract.commands import give
    from peft_engine.contract.launch import launch

    used_before = place.card_bytes()
    folder = place.create(place.spec("large", "lora", max_steps=400, epochs=400.0))
    process = launch(folder)
    events = _wait_for(folder, "step", process, most=180)
    used_while = place.card_bytes()
    give(folder.path, "pause")
    process.wait(timeout=120)
    time.sleep(1.0)
    used_after = place.card_bytes()
    events = _events(folder)
    ended = [event for event in events if event.kind == "ended"]
    steps = [event.step for event in events if event.kind == "step"]
    found: dict[str, Any] = {
        "status": ended[-1].status if ended else None,
        "exit_status": process.returncode,
        "steps_before": steps[-1] if steps else 0,
        "card_bytes": {"before": used_before, "while": used_while, "after": used_after},
    }
    again = launch(folder)
    _wait_for(folder, "resumed", again, most=180)
    resumed = [event for event in _events(folder) if event.kind == "resumed"]
    give(folder.path, "stop")
    again.wait(timeout=180)
    found["resumed_from"] = resumed[-1].from_step if resumed else None
    ok = found["status"] == "paused" and process.returncode == 0
    ok = ok and found["resumed_from"] == found["steps_before"]
    if place.device == "cuda":
        ok = ok and used_while - used_before > 200 * MIB and used_after - used_before < 32 * MIB
    return {"ok": ok, **found}


# -- what they share ----------------------------------------------------------------------------------------


class _Place:
    """Tiny models and data in a temporary folder, and runs on them."""

    def __init__(self, scratch: Path, device: str, steps: int, methods: list[str] | None) -> None:
        from peft_engine.contract import taxonomy
        from peft_engine.contract.store import RunStore

        self.device, self.steps = device, steps
        self.methods = methods or list(taxonomy.methods())
        self.models = _make_models(scratch / "models", large=device == "cuda")
        self.data = _make_data(scratch / "data")
        self.store = RunStore(scratch / "store")

    def spec(self, kind: str, method: str, **training: Any) -> dict[str, Any]:
        task = TASKS.get(kind, TASKS["encoder"])
        length = 128 if kind == "large" else 32
        from peft_engine.contract import taxonomy

        card = taxonomy.method(method).card
        return {
            "model": {"key": str(self.models[kind])},
            "data": [{"key": str(self.data["large" if kind == "large" else task])}],
            "task": task,
            "method": {"key": method, "settings": {"search": False} if card.search else {}},
            "training": {
                "batch_size": 8,
                "max_length": length,
                "max_steps": self.steps,
                "epochs": 20.0,
                "early_stopping": False,
                **training,
            },
            "hardware": {"device": self.device, "threads": 2},
        }

    def create(self, spec: dict[str, Any]) -> Any:
        from peft_engine.contract.spec import from_mapping

        return self.store.create(from_mapping(spec))

    def run(self, spec: dict[str, Any]) -> tuple[Any, list[Any]]:
        """A run in this process: (how it ended, its events)."""
        from peft_engine import worker
        from peft_engine.measure import meter  # noqa: F401 # so that a failing run can tell its peak

        folder = self.create(spec)
        worker.work(folder)
        _free()
        events = _events(folder)
        return next(event for event in reversed(events) if event.kind == "ended"), events

    def work(self, spec: dict[str, Any]) -> tuple[int, list[Any]]:
        """A run in a process of its own: (exit status, its events)."""
        from peft_engine.contract.launch import launch

        folder = self.create(spec)
        status = launch(folder).wait(timeout=300)
        return status, _events(folder)

    def card_bytes(self) -> int:
        """Bytes in use on the card, by whichever process; the driver tells them, also of a part of a card."""
        if self.device == "cpu":
            return 0
        import torch

        free, total = torch.cuda.mem_get_info(0)
        return int(total - free)


def _make_models(folder: Path, *, large: bool) -> dict[str, Path]:
    """An encoder, a decoder and an encoder-decoder of two layers, and an encoder that needs some memory."""
    import torch

    hf: Any = importlib.import_module("transformers")  # its configurations are typed too narrowly
    torch.manual_seed(0)
    words = len(SPECIAL) + len(WORDS)
    ends: dict[str, Any] = {"pad_token_id": 0, "bos_token_id": 2, "eos_token_id": 3}

    def bert(width: int, layers: int, heads: int, vocabulary: int) -> Any:
        return hf.BertModel(
            hf.BertConfig(
                vocab_size=vocabulary,
                hidden_size=width,
                num_hidden_layers=layers,
                num_attention_heads=heads,
                intermediate_size=4 * width,
                max_position_embeddings=128,
                pad_token_id=0,
            )
        )

    llama = hf.LlamaForCausalLM(
        hf.LlamaConfig(
            vocab_size=words,
            hidden_size=64,
            num_hidden_layers=2,
            num_attention_heads=4,
            intermediate_size=128,
            max_position_embeddings=128,
            **ends,
        )
    )
    t5 = hf.T5ForConditionalGeneration(
        hf.T5Config(
            vocab_size=words,
            d_model=64,
            d_kv=16,
            num_heads=4,
            d_ff=128,
            num_layers=2,
            pad_token_id=0,
            eos_token_id=3,
            decoder_start_token_id=0,
        )
    )
    made = {
        "encoder": bert(64, 2, 4, words),
        "decoder": llama,
        "encoder_decoder": t5,
        "large": bert(1024, 12, 16, 30000) if large else bert(128, 2, 4, 2000),
    }
    for name, model in made.items():
        model.save_pretrained(folder / name)
        _tokenizer(name).save_pretrained(folder / name)
    return {name: folder / name for name in made}


def _tokenizer(kind: str) -> Any:
    from tokenizers import Tokenizer, models, pre_tokenizers, processors

    raw = Tokenizer(models.WordLevel({word: i for i, word in enumerate(SPECIAL + WORDS)}, unk_token="<unk>"))
    raw.pre_tokenizer = pre_tokenizers.Whitespace()
    if kind != "decoder":
        raw.post_processor = processors.TemplateProcessing(
            single="<s> $A </s>", pair="<s> $A </s> $B </s>", special_tokens=[("<s>", 2), ("</s>", 3)]
        )
    names = {"pad_token": "<pad>", "unk_token": "<unk>", "bos_token": "<s>", "eos_token": "</s>"}
    ends = {"cls_token": "<s>", "sep_token": "</s>"} if kind in ("encoder", "large") else {}
    hf: Any = importlib.import_module("transformers")
    return hf.PreTrainedTokenizerFast(tokenizer_object=raw, **names, **ends)


def _make_data(folder: Path) -> dict[str, Path]:
    """Texts that say good or bad among other words; the large set has long ones."""
    draw = random.Random(3)
    folder.mkdir()
    rows: dict[str, list[dict[str, str]]] = {name: [] for name in (*TASKS.values(), "large")}
    for number in range(240):
        label = ("good", "bad")[number % 2]
        others = draw.choices(WORDS[2:], k=draw.randint(4, 12))
        others.insert(draw.randrange(len(others) + 1), label)
        text = " ".join(others)
        rows["classification"].append({"text": text, "label": label})
        rows["language_modelling"].append({"text": text})
        rows["text_to_text"].append({"source": text, "target": f"{label} {label}"})
        long = " ".join([*others, *draw.choices(WORDS[2:], k=110)])
        rows["large"].append({"text": f"{number % 7} {long}", "label": label})
    for name, lines in rows.items():
        text = "".join(json.dumps(line) + "\n" for line in lines)
        (folder / f"{name}.jsonl").write_text(text, encoding="utf-8")
    return {name: folder / f"{name}.jsonl" for name in rows}


def _events(folder: Any) -> list[Any]:
    from peft_engine.contract.eventlog import Follower

    return list(Follower(folder.path).read())  # passes over a line that is being written


def _wait_for(folder: Any, kind: str, process: Any, *, most: float) -> list[Any]:
    """The events once one of this kind is among them.

    Raises:
        TimeoutError: it never came.
    """
    until = time.time() + most
    while time.time() < until:
        events = _events(folder)
        if any(event.kind == kind for event in events):
            return events
        if process.poll() is not None:
            said = folder.log_file.read_text(encoding="utf-8", errors="replace")[-600:]
            raise TimeoutError(f"the worker ended with {process.returncode}: {said}")
        time.sleep(0.1)
    raise TimeoutError(f"no {kind} within {most:.0f} s")


def _prepare_environment(scratch: Path) -> None:
    """Offline, in a home of its own, and as a package that has a version even when it is not installed."""
    from importlib.metadata import PackageNotFoundError, version

    os.environ |= {
        "HF_HUB_OFFLINE": "1",
        "TOKENIZERS_PARALLELISM": "false",
        "PEFT_WORKBENCH_HOME": str(scratch / "home"),
    }
    paths = [str(Path(__file__).resolve().parents[1])]
    try:
        version("peft-workbench")
    except PackageNotFoundError:
        told = scratch / "site" / "peft_workbench-0.0.dist-info"
        told.mkdir(parents=True)
        (told / "METADATA").write_text(
            "Metadata-Version: 2.1\nName: peft-workbench\nVersion: 0.0\n", encoding="utf-8"
        )
        paths.append(str(told.parent))
        sys.path.append(str(told.parent))
    os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, [*paths, os.environ.get("PYTHONPATH", "")]))


def _machine(device: str) -> dict[str, Any]:
    import torch
    import transformers

    found: dict[str, Any] = {
        "python": platform.python_version(),
        "torch": torch.__version__,
        "transformers": transformers.__version__,
        "system": platform.system(),
        "date": time.strftime("%Y-%m-%d"),
    }
    if device == "cuda":
        found |= {
            "card": torch.cuda.get_device_name(0),
            "card_bytes": torch.cuda.get_device_properties(0).total_memory,
            "cuda": torch.version.cuda,
        }
    return found


def _free() -> None:
    import torch

    gc.collect()
    if torch.cuda.is_available():
        torch.cuda.empty_cache()


def _trace() -> list[str]:
    return traceback.format_exc().strip().splitlines()[-6:]


if __name__ == "__main__":
    sys.exit(main())
