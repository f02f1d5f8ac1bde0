"""The commands of peft-engine, one function each; each returns an exit status."""

import argparse
import json
from array import array
from functools import partial
from typing import Any

from peft_engine.cli import DONE, FAILED, STOPPED, open_store
from peft_engine.contract import devices, exports, library, taxonomy
from peft_engine.contract.commands import give
from peft_engine.contract.fitting import Way, ways
from peft_engine.contract.ingredients import create, in_folder, in_store
from peft_engine.contract.launch import launch
from peft_engine.contract.longest import longest_tokens, mean_tokens, share_cut
from peft_engine.contract.plan import Plan, forecast, resolve
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.recorded import require_model
from peft_engine.contract.rows import read_rows
from peft_engine.contract.settings import describe
from peft_engine.contract.store import RunFolder, RunRecord
from peft_engine.contract.task_data import TaskData
from peft_engine.contract.taxonomy import Method, Node
from peft_engine.contract.texts import N_, fill
from peft_engine.terminal import tables
from peft_engine.terminal.data_options import FOR_FILES
from peft_engine.terminal.exchange import export as export
from peft_engine.terminal.exchange import import_ as import_
from peft_engine.terminal.follow import follow
from peft_engine.terminal.health import health as health
from peft_engine.terminal.hub_data import hub_data as hub_data
from peft_engine.terminal.mapping import map as map
from peft_engine.terminal.models import models as models
from peft_engine.terminal.packs import pack as pack
from peft_engine.terminal.queues import put_in
from peft_engine.terminal.queues import queue as queue
from peft_engine.terminal.races import comparing, race_of
from peft_engine.terminal.recognise import recognise as recognise
from peft_engine.terminal.request import DEMO, SMALL_MODEL, spec_of
from peft_engine.terminal.searches import document, spec_of_trial
from peft_engine.terminal.sweeps import plan_lines, sweep_of

EXIT_OF_STATUS = {"finished": DONE, "paused": DONE, "stopped": STOPPED, "failed": FAILED}


def methods(chosen: argparse.Namespace) -> int:
    """List the methods."""
    told = [_method(m) for m in taxonomy.methods().values()]
    left_out = [found.problem for found in taxonomy.broken()]
    if chosen.json:
        tables.show_json(told)
        tables.note(left_out)
    else:
        tables.methods(taxonomy.tree(), left_out)
    return DONE


def datasets(chosen: argparse.Namespace) -> int:
    """List the built-in data sets."""
    found = library.data_sets()
    if chosen.json:
        tables.show_json(
            [
                {
                    "key": d.key,
                    "title": d.title,
                    "sentence": d.sentence,
                    "task": d.task,
                    "labels": list(d.labels),
                    "rows": d.rows,
                    "licence": d.licence,
                }
                for d in found
            ]
        )
    else:
        tables.data_sets(found)
    return DONE


def data(chosen: argparse.Namespace) -> int:
    """List, show, check, import or remove data sets."""
    from peft_engine.terminal import data

    return data.data(chosen)


def plan(chosen: argparse.Namespace) -> int:
    """Say what an experiment would cost."""
    made = resolve(spec_of(chosen), weights=False, find=in_store(open_store(chosen)))
    hardware = made.spec.hardware
    place = devices.chosen(hardware.device)
    device = place.key.partition(":")[0]
    mixed = "bfloat16" if device == "cuda" else "float32"
    precision = mixed if hardware.precision == "auto" else hardware.precision
    texts = [_texts(found, made) for found in made.sets]
    longest = max(tokens for _, tokens in texts)
    length = min(made.spec.training.max_length, longest)
    tokens = [mean_tokens(one.entry, made.model) if _is_text(one) else 0.0 for one in made.sets]
    found = forecast(made, length=length, device=device, precision=precision, text_tokens=tokens)
    better: list[Way] = []
    if found.bill.total > place.free > 0:
        cut = partial(share_cut, texts)
        better = ways(made, place.free, length=length, device=device, precision=precision, cut=cut)
    told = {
        "trainable_parameters": found.counts.trainable_parameters,
        "method_parameters": found.counts.method_parameters,
        "head_parameters": found.counts.head_parameters,
        "total_parameters": found.counts.total_parameters,
        "stored_parameters": found.counts.stored_parameters,
        "trainable_ratio": found.counts.trainable_ratio,
        "predicted_memory_bytes": found.bill.total,
        "predicted_memory": found.bill.model_dump(),
        "free_memory_bytes": place.free,
        "make_it_fit": [
            {
                "changes": way.changes,
                "what": fill(way.text, way.values),
                "cost": fill(way.cost, way.values),
                "saves_bytes": way.saves,
                "fits": way.fits,
            }
            for way in better
        ],
        "steps": found.steps,
        "steps_are_estimated": found.about,
        "learning_rate": made.learning_rate if made.card.gradients else None,
        "spec": made.spec.model_dump(mode="json", exclude_none=True),
    }
    tables.show_json(told) if chosen.json else tables.plan(made, found, place.free, better)
    return DONE


def _is_text(found: TaskData) -> bool:
    return found.task == "language_modelling"


def _texts(found: TaskData, made: Plan) -> tuple["array[int]", int]:
    """Of a data set the characters of every text, and the tokens of the longest."""
    characters = array("I")
    rows = read_rows(found.entry.glance())
    longest = longest_tokens(rows, found.entry, made.model, characters.append)
    return characters, longest


def run(chosen: argparse.Namespace) -> int:
    """Run an experiment in a worker process and follow it."""
    store = open_store(chosen)
    spec = spec_of_trial(store, chosen.from_trial) if chosen.from_trial else spec_of(chosen)
    made = resolve(spec, find=in_store(store))
    made.model.require(spec.model.content_hash)
    folder = create(store, made.pinned())
    if chosen.queue:
        return put_in(store, folder, as_json=chosen.json)
    return _go(folder, chosen, wait=chosen.follow)


def race(chosen: argparse.Namespace) -> int:
    """Let methods race, follow them, and compare them."""
    store = open_store(chosen)
    spec = race_of(chosen)
    made = resolve(spec, find=in_store(store))
    made.model.require(spec.model.content_hash)
    folder = create(store, made.pinned())
    if chosen.queue:
        return put_in(store, folder, as_json=chosen.json)
    return _go(folder, chosen, wait=chosen.follow)


def sweep(chosen: argparse.Namespace) -> int:
    """Try other values of some settings, and train the best in full."""
    store = open_store(chosen)
    made = resolve(sweep_of(chosen), find=in_store(store))
    made.model.require(made.spec.model.content_hash)
    if not chosen.json:
        for line in plan_lines(made, store.records()):
            tables.say(line)
    folder = create(store, made.pinned())
    if chosen.queue:
        return put_in(store, folder, as_json=chosen.json)
    return _go(folder, chosen, wait=chosen.follow)


def resume(chosen: argparse.Namespace) -> int:
    """Go on with a run from its newest checkpoint."""
    store = open_store(chosen)
    folder = store.get(chosen.run)
    if folder.alive():
        raise EngineError(
            Problem(field="run", text=N_("Run {run} is already running."), values={"run": folder.id})
        )
    if folder.state().status(alive=False) == "finished":
        raise EngineError(
            Problem(
                field="run",
                text=N_("Run {run} has finished; there is nothing left to do."),
                advice=N_("`run` with its spec.toml does it again."),
                values={"run": folder.id},
            )
        )
    if folder.state().reason(alive=False) == "pruned":
        raise EngineError(
            Problem(
                field="run",
                text=N_("Run {run} was ended early by its sweep, since it was behind half of the others."),
                advice=N_("`run --from-trial` trains what it tried in full."),
                values={"run": folder.id},
            )
        )
    spec = folder.spec()
    require_model(folder.path, spec)
    resolve(spec, find=in_folder(folder)).model.require(spec.model.content_hash)
    store.forget(folder.id)
    return _go(folder, chosen, wait=True)


def pause(chosen: argparse.Namespace) -> int:
    """Tell a running run to pause."""
    return _tell(chosen, "pause")


def stop(chosen: argparse.Namespace) -> int:
    """Tell a running run to stop."""
    return _tell(chosen, "stop")


def runs(chosen: argparse.Namespace) -> int:
    """List all runs, newest first."""
    records = open_store(chosen).records()
    tables.show_json([_shown(r) for r in records]) if chosen.json else tables.runs(records)
    return DONE


def delete(chosen: argparse.Namespace) -> int:
    """Move runs to the trash of the store."""
    store = open_store(chosen)
    gone = store.delete([store.get(run).id for run in chosen.runs], used=chosen.force)
    if chosen.json:
        tables.show_json({"deleted": gone})
    else:
        tables.say(N_("Moved to {trash}: {runs}."), trash=str(store.trash), runs=", ".join(gone))
    return DONE


def show(chosen: argparse.Namespace) -> int:
    """Show one run."""
    folder = open_store(chosen).get(chosen.run)
    record, state = folder.record(), folder.state()
    if chosen.json:
        phases = [
            {"name": p.name, "text": p.text, "first": p.first, "last": p.last}
            for p in state.training_phases()
        ]
        extras = state.ended.extras if state.ended is not None else {}
        told = _shown(record) | {"phases": phases, "extras": extras}
        tables.show_json(told | document(record.spec, state))
    else:
        tables.run(record, state)
    return DONE


def cut(chosen: argparse.Namespace) -> int:
    """Make a new run of a result that can be cut to a lower rank, and measure it."""
    from peft_engine.training.start import cut_run

    store = open_store(chosen)
    return _go(cut_run(store, store.get(chosen.run), chosen.rank), chosen, wait=chosen.follow)


def compare(chosen: argparse.Namespace) -> int:
    """Say which of several methods is better, how sure that is, and what each costs."""
    from peft_engine.compare.comparison import as_json, compare
    from peft_engine.terminal.comparing import show

    store = open_store(chosen)
    runs = chosen.runs or [r.id for r in store.records() if r.status == "finished" and r.metrics]
    found = compare(store, runs, chosen.margin, chosen.data or "")
    if chosen.json:
        records = [_shown(record) for group in found.groups for record in group.runs]
        tables.show_json({"runs": records} | as_json(found))
    else:
        show(found)
    return DONE


def predict(chosen: argparse.Namespace) -> int:
    """Let a finished run answer texts from the command line or from a file."""
    from transformers.utils.logging import disable_progress_bar, set_verbosity_error

    from peft_engine.predicting import Predictor, asked_of, rows_of

    # What it says of missing weights concerns heads that the run brings. It has no types for these two.
    disable_progress_bar()  # type: ignore[no-untyped-call] # see above
    set_verbosity_error()  # type: ignore[no-untyped-call] # see above
    store = open_store(chosen)
    folder = store.bearer(store.get(chosen.run))
    data = chosen.data or ""
    task, columns = asked_of(folder, data)
    rows = rows_of(task, chosen.texts, chosen.file, columns)
    told = Predictor(folder, data=data).answer(rows)
    # Nothing is known here of what would be right.
    answers = [{name: one[name] for name in one if name not in ("right", "chances")} for one in told]
    tables.show_json(answers) if chosen.json else tables.answers(rows, answers)
    return DONE


def report(chosen: argparse.Namespace) -> int:
    """Write the report of a run, of a race, or of several runs compared."""
    from peft_engine.contract.language import spoken_in
    from peft_engine.report.of_runs import report_of

    with spoken_in(chosen.language):
        made = report_of(open_store(chosen), chosen.runs, chosen.to, chosen.margin)
    if chosen.json:
        tables.show_json({"report": str(made.page), "files": [str(file) for file in made.files]})
    else:
        tables.say(N_("The report is {path}."), path=str(made.page))
    return DONE


def demo(chosen: argparse.Namespace) -> int:
    """Train LoRA on the question topics and leave a report."""
    from peft_engine.report.write import write_report

    known = {m.key for m in library.models()}
    model = DEMO["model"] if DEMO["model"] in known else SMALL_MODEL
    wanted = argparse.Namespace(
        spec=None,
        model=model,
        data=[DEMO["data"]],
        method=DEMO["method"],
        json=chosen.json,
        **dict.fromkeys(("task", "seed", "inputs")),
        **{name: [] for name in ("set", "column", "share", *FOR_FILES)},
    )
    spec = spec_of(wanted).model_copy(update={"name": "Demo"})
    folder = open_store(chosen).create(resolve(spec).pinned())
    status = _go(folder, chosen, wait=True)
    if status == DONE:
        page = write_report([folder], chosen.to or folder.path / "report")
        if not chosen.json:
            tables.say(N_("The report is {path}."), path=str(page))
    return status


def _go(folder: RunFolder, chosen: argparse.Namespace, *, wait: bool) -> int:
    attempts_before = folder.state().attempt
    process = launch(folder)
    if not wait:
        tables.show_json({"id": folder.id}) if chosen.json else tables.say(
            N_("Run {run} has begun."), run=folder.id
        )
        return DONE
    status = follow(folder, process, attempts_before=attempts_before, as_json=chosen.json)
    if status == "finished" and folder.spec().race is not None and not chosen.json:
        compare(comparing(open_store(chosen), folder))
    return EXIT_OF_STATUS.get(status, FAILED)


def _tell(chosen: argparse.Namespace, order: Any) -> int:
    folder = open_store(chosen).get(chosen.run)
    if not folder.alive():
        raise EngineError(
            Problem(field="run", text=N_("Run {run} is not running."), values={"run": folder.id})
        )
    command = give(folder.path, order)
    tables.show_json({"id": folder.id, "command": command.id}) if chosen.json else tables.say(
        N_("Run {run} was told to {order}."), run=folder.id, order=order
    )
    return DONE


def _shown(record: RunRecord) -> dict[str, Any]:
    """A run in the fixed names of the JSON output."""
    told = json.loads(record.model_dump_json())
    told["problems"] = [{**p.model_dump(), "sentence": p.sentence()} for p in record.problems]
    return dict(told)


def _method(found: Method) -> dict[str, Any]:
    card = found.card
    families = {node.key: node for node in _nodes(taxonomy.tree())}
    return {
        "key": card.key,
        "label": card.label,
        "family": families[card.family].label,
        "subfamily": families[card.subfamily].label if card.subfamily else "",
        "sentence": card.sentence,
        "paper": {
            "authors": card.paper.authors,
            "year": card.paper.year,
            "title": card.paper.title,
            "arxiv": card.paper.arxiv,
        },
        "tasks": list(card.tasks),
        "architectures": list(card.architectures),
        "mergeable": card.mergeable,
        "exports": list(exports.forms_of(found)),
        "learning_rate": card.usual.learning_rate if card.gradients else None,
        "learning_rate_by_task": card.usual.by_task,
        "settings": [
            {
                "name": s.name,
                "kind": s.kind,
                "default": list(s.default) if isinstance(s.default, tuple) else s.default,
                "label": s.label,
                "help": s.help,
                "unit": s.unit,
                "low": s.low,
                "high": s.high,
                "choices": [c.value for c in s.choices],
                "advanced": s.advanced,
            }
            for s in describe(card.config)
        ],
    }


def _nodes(nodes: tuple[Node, ...]) -> list[Node]:
    return [found for node in nodes for found in (node, *_nodes(node.nodes))]
