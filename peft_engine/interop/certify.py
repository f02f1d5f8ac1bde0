"""python -m peft_engine.interop.certify FOLDER: load an export as its users will, and compare its answers.

This process alone imports HF peft. It prints one JSON document; exit status 0 when the answers agree, 1 when
they do not, 3 when the library is missing.
"""

import argparse
import json
import sys
from importlib.metadata import version
from pathlib import Path
from typing import Any

PLACE = "certificate"
TOLD, TENSORS = "certificate.json", "answers.safetensors"
AGREED, DIFFERENT, MISSING = 0, 1, 3
TOLERANCE = 1e-4
"""The largest difference of outputs that is allowed, times the largest output where that is above one."""
LIBRARY = {"peft": "peft", "merged": "transformers", "sparse": "transformers"}


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m peft_engine.interop.certify")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--base", help="the base model, where it has moved since")
    chosen = parser.parse_args()
    folder = chosen.folder
    told = json.loads((folder / PLACE / TOLD).read_text(encoding="utf-8"))
    told["base_folder"] = chosen.base or told["base_folder"]
    try:
        model = load(folder, told)
    except ModuleNotFoundError as error:
        print(json.dumps({"missing": error.name}))
        return MISSING
    difference, largest = compare(model, folder, told)
    limit = TOLERANCE * max(1.0, largest)
    library = LIBRARY[told["form"]]
    print(
        json.dumps(
            {
                "largest_difference": difference,
                "limit": limit,
                "library": library,
                "versions": {
                    name: version(name) for name in dict.fromkeys((library, "transformers", "torch"))
                },
            }
        )
    )
    return AGREED if difference <= limit else DIFFERENT


def load(folder: Path, told: dict[str, Any]) -> Any:
    """The export as a model: by transformers, by HF peft, or with its numbers put into the base model."""
    import torch
    import transformers

    kind = getattr(transformers, told["auto_class"])
    source, more = folder, {}
    if told["form"] != "merged":
        source = told["base_folder"]
        more = {"num_labels": told["labels"]} if told["labels"] else {}
    if told.get("quantised"):
        settings: Any = transformers.BitsAndBytesConfig  # transformers gives its constructor no types
        bits = settings(**told["quantised"], bnb_4bit_compute_dtype=torch.float32)
        more |= {"quantization_config": bits, "device_map": "cpu"}
    model = kind.from_pretrained(
        source,
        **more,
        dtype=torch.float32,
        local_files_only=True,
        trust_remote_code=False,
        use_safetensors=True,
    )
    model.config.pad_token_id = told["pad_token_id"]
    for module in model.modules():
        if hasattr(module, "support_avx512bf16_for_cpu"):
            # On some processors bitsandbytes would compute in bfloat16, whatever it was told.
            module.support_avx512bf16_for_cpu = False
    if told["form"] == "peft":
        from peft import PeftModel

        model = PeftModel.from_pretrained(model, str(folder), torch_device="cpu")
    elif told["form"] == "sparse":
        from peft_engine.interop.sparse import apply

        apply(model, folder)
    return model.eval()


def compare(model: Any, folder: Path, told: dict[str, Any]) -> tuple[float, float]:
    """(largest difference between its answers and those of the run, largest answer)."""
    import torch
    from safetensors.torch import load_file

    kept = load_file(folder / PLACE / TENSORS)
    wanted, places = kept.pop("answers"), kept.pop("places", None)
    with torch.no_grad():
        if told["one_by_one"]:
            found = torch.cat([_alone(model, kept, number) for number in range(len(wanted))])
        else:
            found = scores_of(model(**kept))
    if places is not None:
        # Scores of learned positions before the text come first.
        length = kept.get("decoder_input_ids", kept["input_ids"]).shape[1]
        found = found[:, -length:]
        found = torch.stack([row[where] for row, where in zip(found, places, strict=True)])
    if found.shape != wanted.shape or not bool(found.isfinite().all()):
        return float("inf"), float(wanted.abs().max())
    return float((found - wanted).abs().max()), float(wanted.abs().max())


def _alone(model: Any, given: dict[str, Any], number: int) -> Any:
    """The answer to one text without its padding."""
    real = given["attention_mask"][number].bool()
    return scores_of(model(**{name: value[number][real][None] for name, value in given.items()}))


def scores_of(made: Any) -> Any:
    """What a model gives: its scores, or those of the beginning and of the end beside each other."""
    import torch

    if "logits" in made:
        return made.logits.float()
    return torch.stack((made.start_logits, made.end_logits), dim=-1).float()


if __name__ == "__main__":
    sys.exit(main())
