"""What AdapterHub's library `adapters` answers on tiny models, for tests/methods/test_against_adapters.py.

Base weights, a method's weights and inputs go in; logits and the gradients of the method's weights come out.
The library wants an older transformers than the engine, so it runs in an environment of its own:

    python -m venv /some/place
    /some/place/bin/pip install "torch==2.13.0" "adapters==1.3.0" "transformers==4.57.6" safetensors
    /some/place/bin/python scripts/reference_adapters.py tests/methods/reference

Every number is drawn from a fixed seed; run again it writes the same numbers.
"""

import argparse
import json
from pathlib import Path
from typing import Any

# Not part of the workbench's own environment: this script alone imports it.
import adapters  # type: ignore[import-not-found,unused-ignore] # in an environment of its own
import torch
import transformers
from safetensors.torch import save_file
from torch import Tensor, nn

WIDTH, INNER, WORDS, LABELS = 16, 24, 40, 3
USUAL = {
    "hidden_size": WIDTH,
    "num_hidden_layers": 2,
    "num_attention_heads": 2,
    "intermediate_size": INNER,
    "vocab_size": WORDS,
    "max_position_embeddings": 32,
    "pad_token_id": 0,
}
CONFIGS: dict[str, dict[str, Any]] = {
    "bert": {**USUAL, "num_labels": LABELS},
    "gpt2": {
        "n_embd": WIDTH,
        "n_layer": 2,
        "n_head": 2,
        "n_inner": INNER,
        "vocab_size": WORDS,
        "n_positions": 32,
        "pad_token_id": 0,
    },
    "llama": {**USUAL, "num_key_value_heads": 1},
    "t5": {
        "d_model": WIDTH,
        "d_kv": 8,
        "d_ff": INNER,
        "num_layers": 2,
        "num_heads": 2,
        "vocab_size": WORDS,
        "pad_token_id": 0,
        "decoder_start_token_id": 0,
    },
}
KINDS = {
    "bert": "AutoModelForSequenceClassification",
    "gpt2": "AutoModelForCausalLM",
    "llama": "AutoModelForCausalLM",
    "t5": "AutoModelForSeq2SeqLM",
}
NAME = "reference"


def methods() -> dict[str, Any]:
    """Their configuration of each method that the engine has too, in small."""
    prefix = {"prefix_length": 3, "bottleneck_size": 5}
    wide = {"intermediate_lora": True, "output_lora": True, "attn_matrices": ["q", "k", "v"]}
    branch = adapters.ParBnConfig(reduction_factor=4, scaling=2.0)
    return {
        "houlsby": adapters.DoubleSeqBnConfig(reduction_factor=4),
        "pfeiffer": adapters.SeqBnConfig(reduction_factor=4),
        "parallel": branch,
        "prefix": adapters.PrefixTuningConfig(**prefix),
        "prefix_flat": adapters.PrefixTuningConfig(prefix_length=3, flat=True),
        "prompt": adapters.PromptTuningConfig(prompt_length=3),
        "prompt_after_first": adapters.PromptTuningConfig(prompt_length=3, combine="prefix_after_bos"),
        "lora": adapters.LoRAConfig(r=2, alpha=6),
        "lora_wide": adapters.LoRAConfig(r=2, alpha=6, **wide),
        "ia3": adapters.IA3Config(),
        "ia3_attention": adapters.IA3Config(intermediate_lora=False),
        "mam": adapters.MAMConfig(adapters.PrefixTuningConfig(**prefix), branch),
    }


def draw(model: nn.Module) -> None:
    """Numbers so large that every part shows in the answer."""
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            parameter.normal_(0, 0.15 if parameter.ndim > 1 else 0.1)
            if parameter.ndim == 1 and name.endswith("weight"):
                parameter.add_(1.0)


def base(architecture: str) -> Any:
    torch.manual_seed(7)
    config = transformers.AutoConfig.for_model(architecture, **CONFIGS[architecture])
    kind: Any = getattr(transformers, KINDS[architecture])
    # With PyTorch's attention the library's masks hide a prefix in decoders (seen with transformers 4.57.6).
    model = kind.from_config(config, attn_implementation="eager")
    draw(model)
    return model.eval()


def inputs(architecture: str) -> dict[str, Tensor]:
    """Two texts, the second of which is padded on the right."""
    chance = torch.Generator().manual_seed(3)
    ids = torch.randint(3, WORDS, (2, 6), generator=chance)
    mask = torch.ones_like(ids)
    ids[1, 4:], mask[1, 4:] = 0, 0
    given = {"input_ids": ids, "attention_mask": mask}
    if architecture == "bert":
        return given | {"labels": torch.tensor([0, 2])}
    if architecture == "t5":
        return given | {"labels": torch.randint(3, WORDS, (2, 4), generator=chance)}
    return given | {"labels": ids.masked_fill(mask == 0, -100)}


def answers(architecture: str, config: Any) -> dict[str, Tensor]:
    """Weights of a method, logits, and gradients of the loss."""
    model = base(architecture)
    adapters.init(model)
    model.add_adapter(NAME, config=config)
    model.train_adapter(NAME)
    model.set_active_adapters(NAME)
    model.eval()
    learning = {n: p for n, p in model.named_parameters() if p.requires_grad and NAME in n}
    torch.manual_seed(11)
    with torch.no_grad():
        for parameter in learning.values():
            factor = getattr(config, "composition_mode", "") == "scale"
            parameter.copy_(torch.randn_like(parameter) * 0.3 + (1.5 if factor else 0.0))
            if factor:
                parameter.clamp_(min=0.1)  # a factor below zero would turn a ReLU round
    found = model(**inputs(architecture))
    found.loss.backward()
    told = {f"weight|{name}": parameter.detach() for name, parameter in learning.items()}
    told |= {f"gradient|{name}": parameter.grad for name, parameter in learning.items()}
    assert all(value is not None for value in told.values()), "something was not reached"
    return told | {"logits": found.logits.detach(), "loss": found.loss.detach()}


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path, help="where the files go")
    folder: Path = parser.parse_args().folder
    folder.mkdir(parents=True, exist_ok=True)
    for architecture in CONFIGS:
        told = {f"base|{name}": value for name, value in base(architecture).state_dict().items()}
        told |= {f"input|{name}": value for name, value in inputs(architecture).items()}
        for key, config in methods().items():
            if key.startswith("prompt") and architecture != "bert":
                continue  # the library has it for encoders only
            told |= {f"{key}|{name}": value for name, value in answers(architecture, config).items()}
        about = {
            "config": json.dumps({"model_type": architecture, **CONFIGS[architecture]}),
            "kind": KINDS[architecture],
            "adapters": adapters.__version__,
            "transformers": transformers.__version__,
        }
        file = folder / f"adapters_{architecture}.safetensors"
        save_file({name: value.clone().contiguous() for name, value in told.items()}, file, metadata=about)
        print(f"{file}: {len(told)} tensors, {file.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
