"""One attempt at a run: load, prepare, train, evaluate; what the worker calls."""

import torch
from accelerate import Accelerator
from torch import nn

from peft_engine.contract import events as e
from peft_engine.contract.bill import predict
from peft_engine.contract.commands import TEXTS, Command, Inbox
from peft_engine.contract.devices import unused_card
from peft_engine.contract.eventlog import EventWriter
from peft_engine.contract.ingredients import in_folder
from peft_engine.contract.plan import Plan, resolve, told_of_recompute
from peft_engine.contract.spec import ExperimentSpec
from peft_engine.contract.store import RunFolder
from peft_engine.contract.texts import N_
from peft_engine.contract.usuals import written_out
from peft_engine.cores import beside
from peft_engine.measure.meter import Meter
from peft_engine.tasks.causal import CausalWriting
from peft_engine.tasks.packing import keeps_apart
from peft_engine.tasks.showing import Showing
from peft_engine.training import checkpoint as ck
from peft_engine.training import setup
from peft_engine.training.interrupt import Interrupted, Orders
from peft_engine.training.loop import Loop
from peft_engine.training.places import Ground


def attempt(folder: RunFolder, spec: ExperimentSpec, journal: EventWriter, inbox: Inbox) -> e.Ended:
    """Do the run from its newest checkpoint, or from the beginning.

    Raises:
        EngineError: what was asked for cannot be done.
        NotANumberError, torch.OutOfMemoryError, MemoryError, OSError: what else ends a run.
    """

    def obeyed(command: Command) -> None:
        journal.write(e.Obeyed(command=command.id, text=TEXTS[command.order]))

    orders = Orders(inbox.read, obeyed)
    earlier = folder.state().started
    before = earlier.threads if earlier is not None else 0
    threads = setup.set_threads(spec.hardware.threads, before, beside(folder))
    device = setup.choose_device(spec.hardware.device)
    precision = setup.choose_precision(spec.hardware.precision, device)
    journal.write(
        e.Started(
            device=str(device),
            device_name=setup.device_name(device),
            precision=precision,
            threads=threads,
            versions=setup.versions(),
        )
    )
    unused = unused_card() if spec.hardware.device == "auto" and device.type == "cpu" else None
    if unused is not None:
        journal.write(e.Said(level="warning", text=unused.text, values=unused.values))
        journal.write(e.Said(text=unused.advice, values=unused.values))
    resumed = ck.newest(folder.checkpoints)
    if resumed is not None:
        journal.write(e.Resumed(from_step=ck.load(resumed)[0].step))
    try:
        ready, meter = _load(folder, spec, journal, orders, device)
    except Interrupted as interrupted:
        status = "paused" if interrupted.order == "pause" else "stopped"
        return e.Ended(status=status, reason="asked")
    mixed = {"float32": "no", "bfloat16": "bf16", "float16": "fp16"}[precision]
    accelerator = Accelerator(cpu=device.type == "cpu", mixed_precision=mixed)
    loop = Loop(ready, folder, journal, orders, meter, accelerator)
    bill = predict(
        ready.plan.card,
        ready.plan.config,
        ready.plan.model,
        spec,
        labels=ready.plan.heads,
        choices=ready.plan.choices,
        length=max(setup.longest(found.train) for found in ready.sets),
        device=device.type,
        precision=precision,
    )
    journal.write(e.Billed(measured=False, bill=bill))
    return loop.run()


def _load(
    folder: RunFolder, spec: ExperimentSpec, journal: EventWriter, orders: Orders, device: torch.device
) -> tuple[setup.Ready, Meter]:
    """Read the data and the model, and attach the method."""
    journal.write(e.PhaseStarted(text=N_("Reading the data")))
    plan = resolve(spec, find=in_folder(folder))
    sets = tuple(_read(plan, number, journal) for number in range(len(plan.sets)))
    orders.check()
    journal.write(e.PhaseStarted(text=N_("Loading the model")))
    folder.hold_to_model(written_out(plan.spec), plan.model)
    meter = Meter(device)
    meter.baseline()
    model, anatomy = setup.load_model(plan, sets[0].task)
    journal.write(
        e.Said(
            text=N_("Model loaded: {count} parameters, all frozen."),
            values={"count": sum(p.numel() for p in model.parameters())},
        )
    )
    orders.check()

    def advance(text: str, done: int, total: int) -> None:
        orders.check()
        if done == 0:
            journal.phase = "preparing"
            journal.write(e.PhaseStarted(text=text, total=total, part="prepare"))
        journal.write(e.Progress(done=done, total=total))

    ground = Ground(anatomy)
    tuner = setup.attach(plan, anatomy, advance)
    model.to(device)
    journal.write(
        e.Said(
            text=N_("{method} attached at {sites} places."),
            values={"method": plan.card.label, "sites": tuner.sites()},
        )
    )
    for found in sets:
        _tell_of_blocks(found, plan, model, journal)
    if (told := told_of_recompute(plan)) is not None:
        journal.write(e.Said(text=told[0], values=told[1]))
    return setup.Ready(plan, sets, model, anatomy, tuner, device, ground), meter


def _read(plan: Plan, number: int, journal: EventWriter) -> setup.DataSet:
    """Read one of the data sets, and say what was set aside for its parts."""
    parts, task = setup.read_data(plan, number)
    of = plan.sets[number]
    for part in parts.cut:
        text, values = N_("The data has no {part} part of its own; a tenth was set aside."), {"part": part}
        if len(plan.sets) > 1:
            text = N_("{data} has no {part} part of its own; a tenth was set aside.")
            values["data"] = of.entry.title
        journal.write(e.Said(text=text, values=dict(values)))
    train, validation = setup.encode_training(plan, task, parts.train), setup.encode(task, parts.validation)
    if isinstance(task, Showing) and task.fitted:
        mean = sum(task.fitted) / len(task.fitted)
        text = N_("Examples shown before a question: {count} in the mean, of {wanted}.")
        journal.write(e.Said(text=text, values={"count": f"{mean:.3g}", "wanted": len(task.shown)}))
    return setup.DataSet(of.id, task, parts, train, validation)


def _tell_of_blocks(found: setup.DataSet, plan: Plan, model: nn.Module, journal: EventWriter) -> None:
    """Where texts share a block: find out whether they can be kept from seeing each other, and say so."""
    if not found.train or "positions" not in found.train[0]:
        return
    task = found.task
    assert isinstance(task, CausalWriting)
    # A network beside the model has an attention of its own, which knows nothing of positions.
    beside = plan.card.memory(plan.config, plan.model.shape).backward == "side"
    task.apart = not beside and keeps_apart(model)
    text = N_("The texts are joined into {blocks} blocks; within a block none sees another.")
    if not task.apart:
        text = N_("The texts are joined into {blocks} blocks; within a block each sees those before it.")
    journal.write(e.Said(text=text, values={"blocks": len(found.train)}))
