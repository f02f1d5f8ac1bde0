"""What is said of a search and its trials."""

from app.figures import local
from app.i18n import N_, tr
from app.joined import facts, sentences
from app.language import spoken
from app.state import names, race_words
from app.state.names import main_metric, metric_inside, metric_text
from app.state.runs import LiveRun
from peft_engine.contract import events as e
from peft_engine.contract import taxonomy
from peft_engine.contract.search import front, in_words


def is_search(run: LiveRun) -> bool:
    """Whether the run tries configurations, or lets methods race, rather than trains."""
    return race_words.is_race(run) or bool(run.state.trials) or "searching" in run.state.phases_seen


def front_of(run: LiveRun) -> list[e.Trial]:
    """The trials of the front, from small to large."""
    return front(run.state.trials.values(), main_metric(run.spec.task)[1])


def changes_in_words(run: LiveRun, trial: e.Trial) -> list[tuple[str, str]]:
    """(name, value) of what a trial changes."""
    if race_words.is_race(run):
        told = {"method.key": names.method_label(str(trial.changes.get("method.key", "")))}
        trial = trial.model_copy(update={"changes": {**trial.changes, **told}})
    found = taxonomy.methods().get(run.spec.method.key)
    if found is None:
        return [(name, str(value)) for name, value in trial.changes.items()]
    return [(tr(label), _said(value)) for label, value in in_words(found.card, trial.changes)]


def _said(value: str) -> str:
    return tr(value) if value in ("on", "off") else local(value)


def one_line(run: LiveRun, trial: e.Trial) -> str:
    """ "layers 1 3, serial adapter 24"; of a race "BitFit, seed 2"."""
    if race_words.is_race(run):
        return race_words.called(trial)
    found = changes_in_words(run, trial)
    if not spoken():  # English writes names small within a sentence; other languages have their own rules
        found = [(f"{name[:1].lower()}{name[1:]}", value) for name, value in found]
    return facts(f"{name} {value}" for name, value in found)


def score_text(trial: e.Trial) -> str:
    return metric_text(trial.metric, trial.score) if trial.score is not None else ""


def trial_line(run: LiveRun, trial: e.Trial) -> str:
    """A trial that is over, in a sentence."""
    if race_words.is_race(run):
        return race_words.line(trial)
    if trial.state == "failed":
        return tr(N_("Trial {number} failed: {words}."), number=trial.number, words=one_line(run, trial))
    if trial.state == "pruned":
        return tr(
            N_("Trial {number} ended early at step {step}, behind half of the others: {words}."),
            number=trial.number,
            step=trial.last_step or 0,
            words=one_line(run, trial),
        )
    if run.spec.sweep is not None:
        return tr(
            N_("Trial {number}: {score} with {words}."),
            number=trial.number,
            score=score_text(trial),
            words=one_line(run, trial),
        )
    return tr(
        N_("Trial {number}: {score} with {count} numbers."),
        number=trial.number,
        score=score_text(trial),
        count=local(f"{trial.parameters or 0:,}"),
    )


def standing(run: LiveRun, trial: e.Trial) -> str:
    """How a trial stands among the others, in a sentence."""
    if trial.state == "pruned":
        words = N_("Ended early at step {step}: half of the others had more by then.")
        return tr(words, step=trial.last_step or 0)
    front = front_of(run)
    if run.spec.sweep is not None:
        if trial in front[-1:]:
            return tr(N_("The best trial so far.")) if run.alive else tr(N_("The best trial."))
        return tr(N_("Another trial scores better, or as well with fewer numbers."))
    if trial in front:
        return tr(N_("On the front: no other trial is better and smaller."))
    return tr(N_("Another trial scores as well or better with as few numbers or fewer."))


def how_it_stands(run: LiveRun) -> str:
    """Where a search stands, in two sentences."""
    if race_words.is_race(run):
        return race_words.how_it_goes(run)
    state, best = run.state, front_of(run)
    over = [trial for trial in state.trials.values() if trial.state != "started"]
    total = max(state.steps_planned, len(over))
    done = tr(N_("{done} of {total} trials are done."), done=len(over), total=total)
    if not best:
        return done
    metric = metric_inside(best[-1].metric)
    if run.spec.sweep is not None:
        text = N_("Best so far: {metric} {score} on validation with {words}.")
        if run.status == "finished":
            text = N_("The best: {metric} {score} on validation with {words}.")
        found = tr(
            text,
            metric=metric,
            score=score_text(best[-1]),
            words=one_line(run, best[-1]),
        )
        return found_after(run, done, found)
    found = tr(
        N_("Best so far: {metric} {score} on validation with {count} numbers. The front has {front} points."),
        metric=metric,
        score=score_text(best[-1]),
        count=local(f"{best[-1].parameters or 0:,}"),
        front=len(best),
    )
    return found_after(run, done, found)


def found_after(run: LiveRun, done: str, found: str) -> str:
    """Both sentences, and that it goes on where it was cut off."""
    if run.status in ("paused", "stopped", "failed"):
        return sentences((done, found, tr(N_("It goes on from there, and no trial is done twice."))))
    return sentences((done, found))
