"""What a run begins with that takes no steps: the result of an earlier one, cut to a lower rank."""

import json
import shutil
from typing import Any

from safetensors.torch import load_file, save_file

from peft_engine.contract import taxonomy
from peft_engine.contract.plan import resolve
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.recorded import require_model
from peft_engine.contract.settings import read_settings
from peft_engine.contract.spec import MethodRef
from peft_engine.contract.store import RunFolder, RunStore
from peft_engine.contract.texts import N_
from peft_engine.training.result import HEAD, METHOD, load_learned, read_result
from peft_engine.training.setup import Ready
from peft_engine.tuners import make_tuner

FOLDER = "start"
TOLD = "start.json"


def cut_run(store: RunStore, run: RunFolder, rank: int) -> RunFolder:
    """A new run, waiting to be started, that begins with a result cut to a rank and only measures it.

    Raises:
        EngineError: the run has no result, it cannot be cut to this rank, or its model or data are no longer
            there as they were.
    """
    read_result(run)
    spec = run.spec()
    card = taxonomy.method(spec.method.key).card
    config, problems = read_settings(card.config, spec.method.settings)
    if config is None:
        raise EngineError(problem.at("method.settings") for problem in problems)
    tuner = make_tuner(card.key, config)
    sizes = tuner.sizes()
    if rank not in sizes:
        raise EngineError(_no_such_rank(run, card.label, sizes))
    settings = spec.method.settings | tuner.cut_settings(rank)
    made = spec.model_copy(
        update={
            "method": MethodRef(key=card.key, settings=settings),
            "name": f"{run.id}, rank {rank}",
            "parent": None,
        }
    )
    require_model(run.path, spec)
    resolve(made).model.require(spec.model.content_hash)
    folder = store.create(made)
    start = folder.path / FOLDER
    start.mkdir()
    save_file(tuner.cut_state(load_file(run.result / METHOD), rank), start / METHOD)
    shutil.copyfile(run.result / HEAD, start / HEAD)
    (start / TOLD).write_text(json.dumps({"run": run.id, "rank": rank}), encoding="utf-8")
    return folder


def starts_learned(folder: RunFolder) -> bool:
    """Whether a run begins with what another one learned, and takes no steps."""
    return (folder.path / FOLDER / TOLD).is_file()


def load_start(folder: RunFolder, ready: Ready) -> tuple[str, dict[str, Any]]:
    """Put what the run begins with into the model; a sentence that says so, and its values."""
    start = folder.path / FOLDER
    load_learned(start, ready.model, ready.anatomy, ready.tuner)
    told = json.loads((start / TOLD).read_text(encoding="utf-8"))
    return N_("Run {run} is cut to rank {rank}; nothing more is learned."), dict(told)


def _no_such_rank(run: RunFolder, label: str, sizes: tuple[int, ...]) -> Problem:
    if not sizes:
        return Problem(
            field="run",
            text=N_("The result of {method} cannot be cut to another rank."),
            advice=N_("DyLoRA's can; train it on the same data."),
            values={"method": label},
        )
    return Problem(
        field="rank",
        text=N_("Run {run} can be cut to the ranks from {low} to {high}."),
        advice=N_("Choose one of them."),
        values={"run": run.id, "low": sizes[0], "high": sizes[-1]},
        cure=sizes[-1],
    )
