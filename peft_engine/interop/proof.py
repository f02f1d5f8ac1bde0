"""The certificate of an export: what a fresh process is asked, and what it answered."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from safetensors.torch import save_file
from torch import Tensor

from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.texts import N_
from peft_engine.interop import certify
from peft_engine.training.checkpoint import savable

ROOT = Path(__file__).resolve().parents[2]


def write_answers(
    folder: Path, told: dict[str, Any], given: dict[str, Tensor], outputs: tuple[Tensor, Tensor | None]
) -> None:
    """What the certifying process reads: the texts' tokens, and what the run answers to them."""
    place = folder / certify.PLACE
    place.mkdir()
    answers, places = outputs
    tensors = given | {"answers": answers} | ({} if places is None else {"places": places})
    save_file(savable(tensors), place / certify.TENSORS)
    (place / certify.TOLD).write_text(json.dumps(told, ensure_ascii=False), encoding="utf-8")


@dataclass(frozen=True)
class Words:
    """What is said of files that cannot be loaded ({reason}) or answer otherwise ({difference}, {limit})."""

    unloadable: str
    different: str
    advice: str


EXPORT = Words(
    unloadable=N_("What was written could not be loaded again, so it was not kept: {reason}"),
    different=N_(
        "What was written does not answer as the run does, so it was not kept: the largest difference is"
        " {difference}, {limit} is allowed."
    ),
    advice=N_("Export the run in another form, or report this with the run's report."),
)


def certified(folder: Path, words: Words = EXPORT) -> dict[str, Any]:
    """Load what lies in a folder in a fresh process, and compare; what the process tells.

    Raises:
        EngineError: a library is missing, the files cannot be loaded, or the answers differ.
    """
    done = subprocess.run(
        [sys.executable, "-m", "peft_engine.interop.certify", str(folder)],
        capture_output=True,
        cwd=ROOT,
        env=os.environ
        | {"HF_HUB_OFFLINE": "1", "TOKENIZERS_PARALLELISM": "false", "CUDA_VISIBLE_DEVICES": ""},
        check=False,
    )
    try:
        found = dict(json.loads(done.stdout.decode().splitlines()[-1]))
    except (ValueError, IndexError):
        said = done.stderr.decode(errors="replace").strip().splitlines()
        raise EngineError(
            Problem(
                text=words.unloadable,
                advice=words.advice,
                values={"reason": said[-1][:300] if said else f"exit status {done.returncode}"},
            )
        ) from None
    if done.returncode == certify.MISSING:
        raise EngineError(
            Problem(
                field="as",
                text=N_("The certificate needs the library {library}, which is not installed."),
                advice=N_("Install it with: {command}"),
                values={
                    "library": str(found["missing"]),
                    "command": f"{Path(sys.executable).name} -m pip install {found['missing']}",
                },
            )
        )
    if done.returncode != certify.AGREED:
        raise EngineError(
            Problem(
                text=words.different,
                advice=words.advice,
                values={
                    "difference": f"{found['largest_difference']:.2g}",
                    "limit": f"{found['limit']:.2g}",
                },
            )
        )
    return found
