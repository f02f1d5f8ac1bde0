"""Runs that came in a classroom pack, trained on another computer: how one tells, and what they lack."""

import json
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from peft_engine.contract import library
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.spec import ExperimentSpec
from peft_engine.contract.texts import N_

FILE = "recorded.json"


@dataclass(frozen=True)
class Recorded:
    """Where a recorded run comes from.

    Attributes:
        pack: title of the pack.
        file: name of its file.
        content: the hash of the run as it lay in the pack.
    """

    pack: str
    file: str = ""
    content: str = ""


def recorded_in(run: Path) -> Recorded | None:
    """Where a run folder comes from; None where it was trained here."""
    with suppress(OSError, ValueError, TypeError):  # no file, or none of ours
        told: dict[str, Any] = json.loads((run / FILE).read_text(encoding="utf-8"))
        names = ("pack", "file", "content")
        return Recorded(**{name: str(told.get(name, "")) for name in names})
    return None


def mark(run: Path, recorded: Recorded) -> None:
    """Say of a run folder where it comes from."""
    (run / FILE).write_text(json.dumps(asdict(recorded), ensure_ascii=False, indent=1), encoding="utf-8")


def require_model(run: Path, spec: ExperimentSpec) -> None:
    """Refuse to go on with a recorded run whose model is not on this computer.

    Raises:
        EngineError: it is not here.
    """
    recorded = recorded_in(run)
    if recorded is None:
        return
    try:
        library.model(spec.model.key)
    except EngineError:
        raise EngineError(
            Problem(
                field="model.key",
                text=N_(
                    "This run was recorded on another computer, and its model {model} is not on this one."
                ),
                advice=N_(
                    "It can be replayed, compared and reported; to go on with it, get the model first."
                ),
                values={"model": spec.model.key},
            )
        ) from None
