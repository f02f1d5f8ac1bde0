"""The importing process: `python -m peft_engine.importing [--look | --check] FOLDER` does what the plan in
that folder says, and leaves there how far it is and what it found."""

import argparse
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path

from peft_engine.contract.imports import LOOK, REPORT, read_plan
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.texts import N_
from peft_engine.importing import work
from peft_engine.importing.telling import CancelledError, Folder, Teller

DONE, FAILED, CANCELLED = 0, 3, 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Do one job; how it ended is the last line of its progress."""
    parser = argparse.ArgumentParser(prog="python -m peft_engine.importing", description=__doc__)
    parser.add_argument("folder", type=Path, help="the folder of the job, with its plan.toml")
    wanted = parser.add_mutually_exclusive_group()
    wanted.add_argument("--look", action="store_true", help="only look at the first rows, and propose")
    wanted.add_argument("--check", action="store_true", help="only check all rows")
    wanted.add_argument("--import", action="store_true", help="import the rows (usual)")
    chosen = parser.parse_args(arguments)
    files = Folder(chosen.folder)
    try:
        with Teller(files.hear, files.is_cancelled) as teller:
            return _do(chosen, teller)
    finally:
        files.close()


def _do(chosen: argparse.Namespace, teller: Teller) -> int:
    try:
        name = _work(chosen, teller)
    except CancelledError:
        teller.last("cancelled")
        return CANCELLED
    except EngineError as error:
        teller.last("failed", problems=error.problems)
        return FAILED
    except OSError as error:
        teller.last("failed", problems=(_of_system(error),))
        return FAILED
    except Exception as error:  # noqa: BLE001 - the last resort: told in a sentence, the details are in the log
        traceback.print_exc()
        teller.last("failed", problems=(_unforeseen(error),))
        return FAILED
    teller.last("done", name=name)
    return DONE


def _work(chosen: argparse.Namespace, teller: Teller) -> str:
    plan = read_plan(chosen.folder)
    if chosen.look:
        _write(chosen.folder / LOOK, work.look(plan, teller).model_dump_json())
        return ""
    if chosen.check:
        _write(chosen.folder / REPORT, work.check(plan, teller).model_dump_json())
        return ""
    name, report = work.bring(plan, teller)
    if report is not None:
        _write(chosen.folder / REPORT, report.model_dump_json())
    return name


def _write(file: Path, text: str) -> None:
    """Whole or not at all: somebody may look at any moment."""
    partial = file.with_suffix(".part")
    partial.write_text(text, encoding="utf-8", errors="replace")
    partial.replace(file)


def _of_system(error: OSError) -> Problem:
    return Problem(
        text=N_("{path} cannot be used: {reason}."),
        advice=N_("Check that it is there and may be read and written, or name another place."),
        values={"path": str(error.filename or "-"), "reason": error.strerror or str(error)},
    )


def _unforeseen(error: Exception) -> Problem:
    return Problem(
        text=N_("Something unforeseen happened: {reason}."),
        values={"reason": f"{type(error).__name__}: {error}"[:300]},
    )


if __name__ == "__main__":
    sys.exit(main())
