"""What is said of a run: the lines of its log, its phase, and where it stands, in sentences."""

import math
from dataclasses import dataclass

from app.figures import clock, local
from app.i18n import N_, problem_advice, problem_text, say, tr
from app.joined import sentences
from app.state import race_words
from app.state.names import main_metric, method_label, metric_inside, metric_text, time_text
from app.state.runs import LiveRun
from app.state.search_words import how_it_stands, is_search, trial_line
from peft_engine.contract import events as e
from peft_engine.contract.runstate import REASONS, left_off, part_of
from peft_engine.contract.texts import Value
from peft_engine.report.words import accuracy_words, loss_words, percent_figures, score_words, several_words

TONES = {"info": "", "good": "success", "warning": "warning", "problem": "danger"}
_SAID_ICONS = {"info": "info", "good": "checked", "warning": "warning", "problem": "failed"}
_PART_ICONS = {"load": "model", "prepare": "mend", "train": "run", "finish": "mend", "evaluate": "evaluate"}
_KEPT = {
    "best": N_("The weights of step {step} are kept: the best so far."),
    "end": N_("Checkpoint kept at the end, step {step}."),
    "pause": N_("Checkpoint kept at step {step}, to go on from."),
    "stop": N_("Checkpoint kept at step {step}, to go on from."),
}
_DEVICES = {"cpu": N_("this computer's processor"), "mps": N_("this computer's graphics processor")}
"""Devices that go by what they are; a graphics card has a name of its own."""
_PRECISIONS = {
    "float32": N_("full precision (32 bit)"),
    "bfloat16": N_("mixed precision (bfloat16)"),
    "float16": N_("mixed precision (float16)"),
}
ORDERED = {"pause": N_("Pausing"), "stop": N_("Stopping"), "stop_and_keep": N_("Stopping and keeping")}
"""What a run does that was told to, and goes on until the end of a step."""
_ENDS = {
    "finished": N_("Finished."),
    "paused": N_("Paused. The memory has been given back."),
    "stopped": N_("Stopped."),
    "failed": N_("Ended early."),
}


@dataclass(frozen=True)
class Line:
    """A line of what happened: time in words, our word for an icon, the sentence, its tone ("" for none)."""

    time: str
    icon: str
    text: str
    tone: str = ""


def reason_text(reason: str) -> str:
    """Why a run is over, in a sentence."""
    return tr(REASONS[reason]) if reason in REASONS else reason


def line(event: e.AnyEvent, run: LiveRun) -> Line | None:
    """The event as a line, or None where it is only a number."""
    match event:
        case e.Started():
            return Line(clock(event.time), "launched", _started(event))
        case e.Resumed():
            return Line(
                clock(event.time), "continue", tr(N_("It goes on from step {step}."), step=event.from_step)
            )
        case e.PhaseStarted():
            icon = "keep" if event.phase == "finishing" else _PART_ICONS[part_of(event)]
            return Line(clock(event.time), icon, tr(N_("{phase}."), phase=tr(event.text)))
        case e.Counted():
            return Line(
                clock(event.time),
                "attach",
                tr(
                    N_("{count} of {total} parameters learn: {share} %."),
                    count=local(f"{event.trainable_parameters:,}"),
                    total=local(f"{event.total_parameters:,}"),
                    share=local(percent_figures(event.trainable_ratio)),
                ),
            )
        case e.Evaluated():
            return _evaluated(event)
        case e.CheckpointSaved():
            text = _KEPT.get(event.reason, N_("Checkpoint kept at step {step}."))
            return Line(clock(event.time), "keep", tr(text, step=event.step))
        case e.Trial():
            return _trial(event, run)
        case e.Said():
            icon, tone = _SAID_ICONS[event.level], TONES[event.level]
            values = {name: local(f"{v:,}") if isinstance(v, int) else v for name, v in event.values.items()}
            return Line(clock(event.time), icon, say(event.text, **values), tone)
        case e.Obeyed():
            return Line(clock(event.time), "check", tr(event.text))
        case e.Ended():
            return _ended(event)
        case _:
            return None


def _started(event: e.Started) -> str:
    """Where the run began, and how exactly it computes."""
    words: dict[str, Value] = {
        "device": tr(_DEVICES[event.device])
        if event.device in _DEVICES
        else event.device_name or event.device,
        "attempt": event.attempt,
    }
    if event.precision not in _PRECISIONS:  # a search leaves it to its trials
        text = N_("Runs on {device}.")
        again = N_("Attempt {attempt} runs on {device}.")
    else:
        words["precision"] = tr(_PRECISIONS[event.precision])
        text = N_("Runs on {device}, in {precision}.")
        again = N_("Attempt {attempt} runs on {device}, in {precision}.")
    return tr(again if event.attempt > 1 else text, **words)


def _trial(event: e.Trial, run: LiveRun) -> Line | None:
    if event.state == "started":
        return None
    tone = "warning" if event.state == "failed" else ""
    return Line(clock(event.time), "warning" if tone else "step", trial_line(run, event), tone)


def _evaluated(event: e.Evaluated) -> Line:
    value = event.metrics.get(event.main_metric)
    told = metric_text(event.main_metric, value) if value is not None else ""
    words: dict[str, Value] = {
        "name": metric_inside(event.main_metric),
        "value": told,
        "step": event.step,
    }
    if event.part == "test":
        text = tr(N_("Measured once on {count} test examples: {name} {value}."), count=event.items, **words)
        return Line(clock(event.time), "evaluate", text, "success")
    if event.best:
        return Line(
            clock(event.time),
            "step",
            tr(N_("Step {step}: {name} {value} on validation, best so far."), **words),
        )
    return Line(clock(event.time), "step", tr(N_("Step {step}: {name} {value} on validation."), **words))


def _ended(event: e.Ended) -> Line:
    tone = {"finished": "success", "failed": "danger", "paused": "", "stopped": ""}[event.status]
    icon = {"finished": "checked", "failed": "failed", "paused": "pause", "stopped": "stop"}[event.status]
    said = [tr(_ENDS[event.status])]
    if event.problems:
        said = [problem_text(problem) for problem in event.problems]
    elif event.status != "paused" and event.reason and event.reason != "asked":
        said.append(reason_text(event.reason))
    return Line(clock(event.time), icon, sentences(said), tone)


def phase_words(run: LiveRun) -> str:
    """What the run does now: "Training, pass 4 of 5"."""
    state = run.state
    if state.started is None or not state.phase:
        return tr(N_("Starting"))
    if run.is_training and state.steps_planned and state.phase == "training":
        now, all_ = passes(run)
        return tr(N_("Training, pass {now} of {all}"), now=now, all=all_)
    return tr(state.phase_text)


def passes(run: LiveRun) -> tuple[int, int]:
    """Which pass over the data is being made, and how many are planned; both at least 1. Where nobody
    has said how many (a run that was made elsewhere) the first step tells it."""
    made, planned = run.state.passes
    # A limit of steps can end the run before the passes that the spec names; gathered batches seem to make
    # more of them.
    known = [count for count in (planned, run.spec.training.epochs) if count]
    all_ = max(1, math.ceil(min(known, default=1)))
    return min(all_, max(1, math.ceil(made - 1e-9))), all_


def so_far(run: LiveRun) -> str:
    """How the run stands, for somebody who asks while it lives."""
    if is_search(run):
        return how_it_stands(run)
    metric, more_is_better = main_metric(run.spec.task)
    checks = [
        found for found in run.state.evaluations if found.part == "validation" and metric in found.metrics
    ]
    if not checks:
        if not run.state.steps:
            return tr(N_("Nothing has been learned yet. The first steps come when loading is done."))
        loss = run.state.columns["loss"]
        return tr(
            N_("The training loss is {loss} at step {step}. The validation part has not been read yet."),
            loss=local(f"{loss[-1]:.3g}"),
            step=run.state.step,
        )
    newest = checks[-1]
    value = metric_text(metric, newest.metrics[metric])
    if metric == "accuracy":
        head = tr(
            N_("{value} of the validation examples are answered right at step {step}."),
            value=value,
            step=newest.step,
        )
    else:
        head = tr(
            N_("The validation {name} is {value} at step {step}."),
            name=metric_inside(metric),
            value=value,
            step=newest.step,
        )
    if len(checks) == 1:
        return head
    best = (max if more_is_better else min)(checks, key=lambda found: found.metrics[metric])
    if best is newest:
        tail = (
            tr(N_("That is the best so far, and still rising."))
            if more_is_better
            else tr(N_("That is the lowest so far, and still falling."))
        )
    else:
        tail = tr(
            N_("The best was {value} at step {step}."),
            value=metric_text(metric, best.metrics[metric]),
            step=best.step,
        )
    return sentences((head, tail))


def result(run: LiveRun) -> str:
    """The result in a sentence that can be repeated aloud; why there is none, where there is none."""
    test = run.state.latest("test")
    label = method_label(run.spec.method.key)
    several = several_words(label, test.metrics, say) if test is not None else None
    if several is not None:
        return sentences((say(several[0], **several[1]), _guessed(run)))
    scored = score_words(label, run.spec.task, test.metrics) if test is not None else None
    if scored is not None:
        return say(scored[0], **scored[1])
    if test is not None and "accuracy" in test.metrics and test.items:
        text, values = accuracy_words(label, round(test.metrics["accuracy"] * test.items), test.items)
        return sentences((say(text, **values), _guessed(run)))
    if test is not None and "loss" in test.metrics:
        checks = [c.metrics["loss"] for c in run.state.evaluations if c.part == "validation"]
        text, values = loss_words(label, checks[0] if checks else None, test.metrics["loss"])
        return say(text, **values)
    if is_search(run) and run.state.trials:
        return how_it_stands(run)
    left = left_off(run.status, run.state)
    if left is not None:
        return say(left[0], **left[1])
    if run.reason == "pruned":
        words = N_("The trial ended early at step {step}, behind half of the others; the sweep went on.")
        return tr(words, step=run.state.step)
    if run.status == "queued":
        return tr(N_("The run waits to be started."))
    if run.reason == "imported":
        return tr(N_("An adapter that can answer. Nobody has said what data it is for, so it has no score."))
    kept = run.state.checkpoints
    if kept:
        return tr(
            N_(
                "Nothing is lost. The log and the checkpoint of step {step} are kept,"
                " and the memory has come back."
            ),
            step=kept[-1].step,
        )
    return tr(N_("The log is kept. There is no checkpoint yet, so the run starts from the beginning."))


def _guessed(run: LiveRun) -> str:
    """What guessing would give, beside an accuracy; empty where that is not known."""
    found = run.guessing
    return say(found.text, **found.values) if found is not None else ""


def untrained(run: LiveRun) -> str:
    """Why a run that is over has no curves; "" where it trained, or may yet."""
    if run.status != "finished" or run.state.steps or run.state.trials:
        return ""
    if run.reason != "imported":
        return tr(N_("Nothing was trained in this run, so there are no curves."))
    said = (event for event in run.state.log if isinstance(event, e.Said))
    folder = next((str(event.values["folder"]) for event in said if "folder" in event.values), "")
    if folder:
        return tr(
            N_(
                "It comes from a checkpoint of HF peft, {folder}; there was no training here, so there are"
                " no curves."
            ),
            folder=folder,
        )
    return tr(
        N_("It comes from a checkpoint of HF peft; there was no training here, so there are no curves.")
    )


def failure(run: LiveRun) -> tuple[str, str]:
    """What ended a failed run, and what to do: two sentences."""
    if run.problems:
        return problem_text(run.problems[0]), problem_advice(run.problems[0])
    if run.reason == "killed":
        return (
            tr(N_("The run ended without a word at step {step}."), step=run.state.step),
            tr(N_("Its worker was ended from outside: by hand, by a restart, or because memory ran out.")),
        )
    return reason_text(run.reason), tr(N_("The text log of the run has the details."))


def short_failure(run: LiveRun, title: str) -> str:
    """One line for the run bar."""
    if race_words.is_race(run):
        return tr(N_("{title} ended early. {reason}"), title=title, reason=reason_text(run.reason))
    return tr(
        N_("{title} ended at step {step}. {reason}"),
        title=title,
        step=run.state.step,
        reason=reason_text(run.reason),
    )


def left_words(run: LiveRun) -> str:
    """ "about 45 s left"; empty while it is not known."""
    if race_words.is_race(run):
        return race_words.left(run)
    left = run.seconds_left()
    return "" if left is None else tr(N_("about {time} left"), time=time_text(left))
