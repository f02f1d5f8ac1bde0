"""A finished run written out for other libraries, certified by them before it counts.

Everything is written into a hidden folder beside the wanted one. A fresh process loads it as its users will
and compares its answers with those of the run. Only what agrees gets its name; nothing half-written stays.
"""

import glob
import json
import secrets
import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from stat import S_IMODE

from peft_engine.contract import exports, taxonomy
from peft_engine.contract.exports import EXPORT_STEPS, Form
from peft_engine.contract.placing import put_in_place
from peft_engine.contract.store import RunFolder
from peft_engine.interop import certify
from peft_engine.interop.forms import WRITERS, Ready
from peft_engine.interop.model_card import write_card
from peft_engine.interop.proof import certified
from peft_engine.training.result import read_result

STALE_SECONDS = 3600.0


@dataclass(frozen=True)
class Exported:
    """What was written: where, in which form, how far its answers are from the run's, and its files."""

    path: Path
    form: Form
    largest_difference: float
    files: tuple[str, ...]


def export_run(
    run: RunFolder, form: Form, target: Path, *, data: str = "", say: Callable[[str], None] = lambda _: None
) -> Exported:
    """Write a finished run into a folder that is not there yet, or empty.

    Args:
        data: id of the data set whose head goes along, where the run learned several.
        say: gets a marked text at every step.

    Raises:
        EngineError: the run is not finished, its result cannot have this form, the folder is taken, a
            library is missing, or the certificate failed.
    """
    read_result(run)
    asked = run.spec().method
    exports.check(taxonomy.method(asked.key), form, asked.settings)
    target = exports.free_folder(target)
    say(EXPORT_STEPS["loading"])
    ready = Ready(run, data)
    _clear_away(target)
    part = target.with_name(f".{target.name}.{secrets.token_hex(3)}.part")
    part.mkdir()
    try:
        say(EXPORT_STEPS["writing"])
        told = WRITERS[form](ready, part)
        say(EXPORT_STEPS["checking"])
        proof = certified(part)
        told |= proof
        (part / certify.PLACE / certify.TOLD).write_text(
            json.dumps(told, ensure_ascii=False, indent=1) + "\n", encoding="utf-8"
        )
        write_card(part, run, told, ready.entry, ready.notes)
        _as_readable_as_the_rest(part)
        if target.is_dir():
            target.rmdir()
        put_in_place(part, target)
    finally:
        shutil.rmtree(part, ignore_errors=True)
    files = sorted(str(file.relative_to(target)) for file in target.rglob("*") if file.is_file())
    return Exported(target, form, proof["largest_difference"], tuple(files))


def _as_readable_as_the_rest(folder: Path) -> None:
    """safetensors makes files that their owner alone can read, whatever the umask says."""
    usual = (folder / certify.PLACE / certify.TOLD).stat().st_mode
    for file in folder.rglob("*.safetensors"):
        file.chmod(S_IMODE(usual))


def _clear_away(target: Path) -> None:
    """Remove what exports to the same folder have left that were killed."""
    for old in target.parent.glob(f".{glob.escape(target.name)}.*.part"):
        if time.time() - old.stat().st_mtime > STALE_SECONDS:
            shutil.rmtree(old, ignore_errors=True)
