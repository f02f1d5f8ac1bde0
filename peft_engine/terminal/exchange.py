"""`export` and `import`: runs out to other libraries, and HF peft's checkpoints in."""

import argparse
import sys

from peft_engine.cli import DONE, open_store
from peft_engine.contract import exports, taxonomy
from peft_engine.contract.language import spoken_in
from peft_engine.contract.problems import EngineError
from peft_engine.contract.store import RunFolder, RunStore
from peft_engine.contract.texts import N_
from peft_engine.terminal import tables


def export(chosen: argparse.Namespace) -> int:
    """Write a finished run out for another library, certified; of a search what it trained in full."""
    form = exports.form_named(chosen.form)
    folder = _bearer(open_store(chosen), chosen.run, form)
    exports.free_folder(chosen.folder)
    from peft_engine.interop.export import export_run  # torch and transformers take their seconds

    with spoken_in(chosen.language):
        made = export_run(folder, form, chosen.folder, data=chosen.data or "", say=_say)
    if chosen.json:
        told = {
            "path": str(made.path),
            "form": made.form,
            "largest_difference": made.largest_difference,
            "files": list(made.files),
        }
        tables.show_json(told)
    else:
        tables.say(
            N_("{path} holds the run. Loaded in a fresh process its outputs differ by at most {difference}."),
            path=str(made.path),
            difference=f"{made.largest_difference:.2g}",
        )
    return DONE


def _bearer(store: RunStore, run: str, form: exports.Form) -> RunFolder:
    """The run that holds the result.

    Raises:
        EngineError: there is none, or it cannot have this form; both at once.
    """
    folder = store.get(run)
    asked = folder.spec().method
    refused = exports.refusal(taxonomy.method(asked.key), form, asked.settings)
    problems = [refused] if refused is not None else []
    try:
        folder = store.bearer(folder)
    except EngineError as error:
        problems += error.problems
    if problems:
        raise EngineError(problems)
    return folder


def _say(text: str) -> None:
    """A step, on standard error: standard output belongs to the result."""
    print(text, file=sys.stderr, flush=True)


def import_(chosen: argparse.Namespace) -> int:
    """Keep a checkpoint of HF peft as a finished run."""
    from peft_engine.interop.importing import import_run
    from peft_engine.interop.origin import Wanted

    labels = tuple(part.strip() for part in (chosen.labels or "").split(",") if part.strip())
    wanted = Wanted(chosen.model or "", chosen.task or "", chosen.data or "", labels)
    made = import_run(open_store(chosen), chosen.folder, wanted, say=_say)
    if chosen.json:
        told = {
            "id": made.run.id,
            "path": str(made.run.path),
            "method": made.method,
            "largest_difference": made.largest_difference,
        }
        tables.show_json(told)
    elif made.largest_difference is None:
        tables.say(
            N_("{run} is what the checkpoint was, as {method}. HF peft is not there to compare it with."),
            run=made.run.id,
            method=made.method,
        )
    else:
        tables.say(
            N_(
                "{run} is what the checkpoint was, as {method}. Its outputs differ from those of HF peft by"
                " at most {difference}."
            ),
            run=made.run.id,
            method=made.method,
            difference=f"{made.largest_difference:.2g}",
        )
    return DONE
