"""What is said of a race that goes on, and of its runs."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from app.i18n import N_, say, tr
from app.joined import sentences
from app.state.names import family, main_metric, method_label, metric_inside, metric_text, time_text
from app.state.runs import LiveRun
from peft_engine.contract import events as e
from peft_engine.contract.race import places


def is_race(run: LiveRun) -> bool:
    """Whether several methods race in this run rather than one trains."""
    return run.spec.race is not None


def called(trial: e.Trial) -> str:
    """ "BitFit, seed 2"."""
    told = trial.changes
    name = told.get("name") or method_label(str(told.get("method.key", "")))
    return tr(N_("{method}, seed {seed}"), method=str(name), seed=str(told.get("seed", "")))


def under_way(run: LiveRun) -> list[e.Trial]:
    """The runs of the race that train now, the newest last."""
    return [trial for trial in run.state.trials.values() if trial.state == "started"] if run.alive else []


def where(run: LiveRun) -> str:
    """ "Race: 4 of 18 runs, BitFit, seed 2"; before the first run what the race does instead."""
    state = run.state
    if state.phase != "racing":
        if run.alive and state.phase == "rehearsing" and state.done < state.total:
            return _tried(run)
        if run.alive and state.total:
            words = N_("{phase}, {done} of {total}")
            return tr(words, phase=tr(state.phase_text), done=state.done, total=state.total)
        return tr(state.phase_text) if state.phase_text else tr(N_("Starting"))
    now = under_way(run)
    if not now:
        return tr(N_("{done} of {total} runs"), done=state.done, total=state.total)
    words = N_("{done} of {total} runs, {run}")
    if len(now) > 1:
        words = N_("{done} of {total} runs, {run} and {more} more")
    return tr(words, done=state.done, total=state.total, run=called(now[-1]), more=len(now) - 1)


def _tried(run: LiveRun) -> str:
    """ "Rehearsal: BitFit, contender 2 of 6": who takes its first steps."""
    state, race = run.state, run.spec.race
    contenders = race.contenders if race is not None else ()
    number, count = state.done + 1, state.total
    if race is None or race.at_once > 1 or len(contenders) != count:
        return tr(N_("Rehearsal: contender {number} of {count}"), number=number, count=count)
    name = contenders[state.done].name or method_label(contenders[state.done].method)
    return tr(
        N_("Rehearsal: {method}, contender {number} of {count}"), method=name, number=number, count=count
    )


@dataclass(frozen=True)
class Racer:
    """One of those that race: how many of its runs are over, of how many, the word for its state, and why it
    does not take part."""

    label: str
    family: str
    over: int
    total: int
    state: str
    why: str = ""


def racers(run: LiveRun) -> list[Racer]:
    """Who races, in their order, and how far each of them is."""
    race, state = run.spec.race, run.state
    if race is None:
        return []
    order = places(run.spec)  # a method may race twice without a name of its own
    trials: dict[int, list[e.Trial]] = {}
    for trial in state.trials.values():
        trials.setdefault(order[trial.number - 1][0], []).append(trial)
    found = []
    for number, one in enumerate(race.contenders, start=1):
        own = trials.get(number, [])
        over = [trial for trial in own if trial.state != "started"]
        tried = state.phase == "rehearsing" and state.done == number - 1 and run.alive
        word, out = "waiting", state.left_out.get(number)
        if out is not None:
            word = "out"
        elif tried or (run.alive and len(own) > len(over)):
            word = "training"
        elif len(over) >= race.seeds:
            word = "finished" if any(trial.state == "finished" for trial in over) else "failed"
        label = one.name or method_label(one.method)
        why = say(out.text, **out.values) if out is not None else ""
        found.append(Racer(label, family(one.method), len(over), race.seeds, word, why))
    return found


def share(run: LiveRun, followed: Mapping[str, LiveRun] = MappingProxyType({})) -> float | None:
    """How far the race is, 0 to 1; before its first run how far its rehearsal or its tries of learning rates
    are, None where nothing tells.

    Args:
        followed: runs by their ids; of those that train in this race what they have done counts too.
    """
    if run.status == "finished":
        return 1.0
    state = run.state
    if state.phase != "racing":
        return state.phase_share if run.alive else None
    if not state.total:
        return None
    known = [followed[trial.child] for trial in under_way(run) if trial.child in followed]
    return min(1.0, (state.done + sum(member.share or 0.0 for member in known)) / state.total)


def left(run: LiveRun, now: float | None = None) -> str:
    """ "about 12 min left"; empty while it is not known."""
    told = run.state.seconds_left
    if told is None or not run.alive or run.state.phase != "racing":
        return ""
    gone = (run.now() if now is None else now) - run.state.told_left_at
    return tr(N_("about {time} left"), time=time_text(told - gone)) if gone < told else ""


def line(trial: e.Trial) -> str:
    """A run of the race that is over, in a sentence."""
    if trial.state == "failed":
        return tr(N_("{run} failed."), run=called(trial))
    if trial.score is None:
        return tr(N_("{run} is done."), run=called(trial))
    words = N_("{run}: {metric} {score} on validation.")
    metric = metric_inside(trial.metric)
    return tr(words, run=called(trial), metric=metric, score=metric_text(trial.metric, trial.score))


def how_it_goes(run: LiveRun) -> str:
    """Where a race stands, in two sentences."""
    over = [trial for trial in run.state.trials.values() if trial.state != "started"]
    race = run.spec.race
    racing = len(race.contenders) - len(run.state.left_out) if race is not None else 0
    total = racing * race.seeds if race is not None else len(over)
    done = tr(N_("{done} of {total} runs of the race are done."), done=len(over), total=total)
    scored = [trial for trial in over if trial.score is not None]
    if not scored:
        return done
    more = main_metric(run.spec.task)[1]
    best = max(scored, key=lambda trial: (trial.score or 0.0) * (1 if more else -1))
    words = N_("Best on validation so far: {run} with {score}; what that is worth, the comparison says.")
    told = tr(words, run=called(best), score=metric_text(best.metric, best.score or 0.0))
    return sentences((done, told))
