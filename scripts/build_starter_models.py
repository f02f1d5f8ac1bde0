"""Makes the three small models in resources/models/ anew, from text that everybody can get.

    python -m scripts.build_starter_models --text DIR [--models KEY ...] [--minutes N]

`DIR` holds the files that `scripts/starter/sources.toml` names, each under the name given there; a missing or
different one is named with its address. One model after the other is trained on one core for `--minutes`
minutes, then measured against random weights (`scripts/starter/prove.py`) and written with its card. To use
more cores, start one process for each model. A training that was stopped goes on from its last checkpoint.
"""

import argparse
import json
from pathlib import Path

import torch

from scripts.starter.card import write_card
from scripts.starter.export import export, read_json
from scripts.starter.models import PLANS, build_tokenizer
from scripts.starter.prove import prove
from scripts.starter.text import read
from scripts.starter.train import train

ROOT = Path(__file__).parents[1]
MINUTES = {"small-encoder": 22.0, "small-decoder": 40.0, "small-seq2seq": 107.0}


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--text", type=Path, required=True, help="the folder with the text files")
    parser.add_argument("--models", nargs="+", choices=sorted(PLANS), default=list(PLANS))
    parser.add_argument(
        "--minutes", type=float, help="training time of each model; else what the shipped ones had"
    )
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "starter", help="for checkpoints")
    parser.add_argument("--out", type=Path, default=ROOT / "resources" / "models")
    told = parser.parse_args()
    torch.set_num_threads(1)
    text = read(told.text)
    for key in told.models:
        work, target = told.work / key, told.out / key
        work.mkdir(parents=True, exist_ok=True)
        tokenizer = build_tokenizer(PLANS[key], text)
        train(key, text, tokenizer, work, 60 * (told.minutes or MINUTES[key]))
        export(key, tokenizer, work, target)
        proof = prove(target, key)
        (work / "proof.json").write_text(json.dumps(proof), encoding="utf-8")
        write_card(key, target, read_json(work / "training.json"), proof)


if __name__ == "__main__":
    main()
