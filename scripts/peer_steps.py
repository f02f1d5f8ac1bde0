"""What each of the two processes of bench_peers.py does: build a model, then step when told to.

The peer's process may run in an environment of its own with nothing but torch, transformers and the peer;
only the engine's side (`_ours`) needs the engine's.
"""

import importlib
import json
import os
import sys
import time
from importlib import metadata
from pathlib import Path
from types import SimpleNamespace
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

TOKENS = 20
"""Virtual tokens of prompt and prefix tuning on both sides."""
SCALE = 2.0
"""What parallel branches are multiplied by on both sides."""
SETTINGS: dict[str, dict[str, Any]] = {
    "lora": {"rank": 8, "alpha": 16.0},
    "ia3": {},
    "prompt_tuning": {"length": TOKENS},
    "prefix_tuning": {"length": TOKENS, "reparameterise": False},
    "full": {},
    "sequential_adapter": {"activation": "swish"},
    "sequential_adapter_pfeiffer": {"activation": "relu", "placement": "pfeiffer"},
    "parallel_adapter": {"scale": SCALE, "reads": "residual"},
    "mam": {"scale": SCALE, "length": TOKENS, "reparameterise": False},
}
"""Of this engine, by case; a bottleneck, where there is one, follows from the width of the model."""
KEYS = {"sequential_adapter_pfeiffer": "sequential_adapter"}
REDUCTION = 8
"""By how much a bottleneck is narrower than the model, on both sides."""
TARGETS: dict[str, dict[str, Any]] = {
    "bert": {"lora": ["query", "value"], "ia3": r".*(key|value|layer\.\d+\.output\.dense)"},
    "gpt2": {"lora": ["c_attn"], "ia3": r".*(c_attn|mlp\.c_proj)"},
    "llama": {"lora": ["q_proj", "v_proj"], "ia3": r".*(k_proj|v_proj|down_proj)"},
}
INNER = {"bert": r".*layer\.\d+\.output\.dense", "gpt2": r".*mlp\.c_proj", "llama": r".*down_proj"}


def serve(asked: dict[str, Any]) -> int:
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
            told: dict[str, Any] = {"seconds": time.process_time() - began}
        else:
            told = {"peak": memory.growth(), "trained": trained, "versions": _versions(asked)}
        answers.write(json.dumps(told) + "\n")
        answers.flush()
    return 0


def _versions(asked: dict[str, Any]) -> dict[str, str]:
    names = ("torch", "transformers", *((asked["peer"],) if asked["side"] == "theirs" else ()))
    return {name: metadata.version(name) for name in names}


def _model(asked: dict[str, Any]) -> Any:
    """A classifier of MiniLM's size, or a small decoder, with drawn weights."""
    hf: Any = importlib.import_module("transformers")  # its configurations are typed too narrowly
    width, layers, heads, words = (64, 2, 4, 500) if asked["small"] else (384, 6, 12, 8000)
    attention = {"attn_implementation": "sdpa"}
    if asked["model"] == "bert":
        sizes = {"hidden_size": width, "num_hidden_layers": layers, "num_attention_heads": heads}
        words = words if asked["small"] else 30522
        return hf.BertForSequenceClassification(
            hf.BertConfig(vocab_size=words, intermediate_size=4 * width, num_labels=2, **sizes, **attention)
        )
    ends = {"bos_token_id": 1, "eos_token_id": 2, "pad_token_id": 0, **attention}
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
    from peft_engine.tasks.causal import CausalWriting
    from peft_engine.tasks.classification import Classification
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
    method = KEYS.get(asked["method"], asked["method"])
    settings = dict(SETTINGS[asked["method"]])
    if asked["peer"] == "adapters":
        settings["bottleneck"] = anatomy.shape.width // REDUCTION
    tuner = make_tuner(method, taxonomy.method(method).card.config(**settings))
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
    """HF peft or adapters, or plain transformers for full fine-tuning, with the same optimizer."""
    import torch

    model: Any = _model(asked)
    if asked["peer"] == "adapters":
        _add_adapter(model, asked["method"])
    elif asked["method"] != "full":
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


def _add_adapter(model: Any, method: str) -> None:
    """Puts the method of `adapters` into the model and lets nothing else learn but a classifier, as ours."""
    # Not part of the workbench's own environment: the peer's process alone imports it.
    import adapters  # type: ignore[import-not-found,unused-ignore] # in an environment of its own

    branch = adapters.ParBnConfig(reduction_factor=REDUCTION, scaling=SCALE)
    configs = {
        "sequential_adapter": adapters.DoubleSeqBnConfig(reduction_factor=REDUCTION),
        "sequential_adapter_pfeiffer": adapters.SeqBnConfig(reduction_factor=REDUCTION),
        "parallel_adapter": branch,
        "mam": adapters.MAMConfig(adapters.PrefixTuningConfig(prefix_length=TOKENS, flat=True), branch),
    }
    adapters.init(model)
    model.add_adapter("bench", config=configs[method])
    model.train_adapter("bench")
    for name, parameter in model.named_parameters():
        parameter.requires_grad_("bench" in name or name.startswith("classifier"))


if __name__ == "__main__":
    sys.exit(serve(json.loads(sys.argv[1])))
