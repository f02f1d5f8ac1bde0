"""What the window asks before it stops a run or closes over one: the words and the answers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.i18n import N_, tr
from app.joined import sentences, things
from app.shell.question import Answer
from app.state.names import experiment_title
from app.state.runs import LiveRun
from app.state.search_words import is_search
from app.widgets.bytes_text import bytes_text
from peft_engine.contract.library import ModelEntry

MOST_NAMED = 6
"""Runs that are named one by one."""


@dataclass(frozen=True)
class Asked:
    """A question: what is asked, what the answers mean, and the answers (see `Question`)."""

    text: str
    more: str
    answers: tuple[Answer, ...]


def about_stopping(run: LiveRun) -> Asked:
    """Answers: "stop", "stop_and_keep", "go_on"."""
    more = N_(
        "Stopping keeps a checkpoint, from which the run can go on later. Stopping and keeping"
        " also reads the test part and keeps the result."
    )
    if is_search(run):
        more = N_(
            "Stopped, the search can go on later, and no trial is done twice. Stopping and keeping"
            " tries nothing more and trains the chosen trial in full."
        )
    if run.spec.sweep is not None:
        more = N_(
            "Stopped, the sweep can go on later, and no trial is done twice. Stopping and keeping"
            " tries nothing more and trains the best trial in full."
        )
    if run.spec.race is not None:
        more = N_(
            "Stopped, the race can go on later, and no run is done twice. Stopping and keeping ends it with"
            " the runs that have finished."
        )
    return Asked(
        tr(N_("Stop {run}?"), run=experiment_title(run.spec)),
        tr(more),
        (
            Answer("stop", tr(N_("Stop")), "danger", "stop"),
            Answer("stop_and_keep", tr(N_("Stop and keep")), "outline", "keep"),
            Answer("go_on", tr(N_("Keep training"))),
        ),
    )


def about_deleting(used: Mapping[str, Sequence[str]]) -> Asked:
    """`used` has for runs that are to be deleted those that are made of them. Answers: "delete", "keep"."""
    users = {user for each in used.values() for user in each}
    if len(users) == 1:
        text = tr(N_("Another run is made of what is to be deleted."))
    else:
        text = tr(N_("{count} other runs are made of what is to be deleted."), count=len(users))
    return Asked(
        text,
        tr(
            N_(
                "They have copies of what was learned, so they still answer and can be done again. What is"
                " lost are the curves and answers of {runs}."
            ),
            runs=things(used),
        ),
        (Answer("delete", tr(N_("Delete")), "danger", "delete"), Answer("keep", tr(N_("Keep")))),
    )


def about_emptying() -> Asked:
    """Answers: "empty", "keep"."""
    return Asked(
        tr(N_("Empty the trash?")),
        tr(N_("The runs in it are then gone for good, with all that they learned.")),
        (
            Answer("empty", tr(N_("Empty the trash")), "danger", "delete"),
            Answer("keep", tr(N_("Keep"))),
        ),
    )


def about_closing(running: Sequence[LiveRun], waiting: int = 0) -> Asked:
    """`waiting` runs of the queue begin by themselves. Answers: "keep_queue" where there are any; "keep",
    "pause" and "stop" where something runs, else "pause_queue"; "stay"."""
    if not running:
        return _about_the_queue(waiting)
    if len(running) == 1:
        text = tr(N_("{run} is still running."), run=experiment_title(running[0].spec))
        more = N_(
            "It can go on without the window; the next start finds it again. Paused or stopped, it keeps"
            " a checkpoint and gives its memory back."
        )
    else:
        text = tr(N_("{count} runs are still running."), count=len(running))
        more = N_(
            "They can go on without the window; the next start finds them again. Paused or stopped, they"
            " keep checkpoints and give their memory back."
        )
    said = tr(more)
    keep: tuple[Answer, ...] = (Answer("keep", tr(N_("Keep running")), "primary"),)
    if waiting:
        said = sentences((said, _queue_words(waiting)))
        keep = (
            Answer("keep_queue", tr(N_("Keep running the queue")), "primary"),
            Answer("keep", tr(N_("Finish what runs"))),
        )
    return Asked(
        text,
        said,
        (
            *keep,
            Answer("pause", tr(N_("Pause")), "outline", "pause"),
            Answer("stop", tr(N_("Stop")), "danger", "stop"),
            Answer("stay", tr(N_("Do not close"))),
        ),
    )


def _about_the_queue(waiting: int) -> Asked:
    return Asked(
        tr(N_("The queue is not done.")),
        _queue_words(waiting),
        (
            Answer("keep_queue", tr(N_("Keep running the queue")), "primary"),
            Answer("pause_queue", tr(N_("Pause the queue")), "outline", "pause"),
            Answer("stay", tr(N_("Do not close"))),
        ),
    )


def _queue_words(waiting: int) -> str:
    goes_on = tr(
        N_("The queue goes on without the window where it is kept running; else it is paused and kept.")
    )
    if waiting == 1:
        return sentences((tr(N_("1 run waits in the queue.")), goes_on))
    return sentences((tr(N_("{count} runs wait in the queue."), count=waiting), goes_on))


def about_removing(entry: ModelEntry, users: Sequence[str]) -> Asked:
    """`users` are the runs that were made with it. Answers: "remove", "keep"."""
    told = [
        tr(N_("{size} come free in {path}."), size=bytes_text(entry.bytes_on_disk), path=str(entry.folder))
    ]
    if entry.origin == "cache":
        told.append(
            tr(N_("It lies in the cache that other programs share: they will have to fetch it again too."))
        )
    if len(users) == 1:
        words = N_("1 run was made with it and cannot go on, answer or be repeated without it: {runs}.")
    else:
        words = N_(
            "{count} runs were made with it and cannot go on, answer or be repeated without it: {runs}."
        )
    if users:
        named = things(users[:MOST_NAMED])
        runs = tr(N_("{runs} and {count} more"), runs=named, count=len(users) - MOST_NAMED)
        told.append(tr(words, count=len(users), runs=runs if len(users) > MOST_NAMED else named))
    else:
        told.append(tr(N_("No run of this store was made with it.")))
    return Asked(
        tr(N_("Remove {model} from the disk?"), model=tr(entry.title)),
        sentences(told),
        (
            Answer("remove", tr(N_("Remove it")), "danger", "delete"),
            Answer("keep", tr(N_("Keep it"))),
        ),
    )


def about_giving_up(repo: str, done: int) -> Asked:
    """Answers: "give_up", "keep"."""
    return Asked(
        tr(N_("Give the download of {model} up?"), model=repo),
        tr(
            N_("The {size} that have arrived are deleted. Paused, it keeps them and can go on at any time."),
            size=bytes_text(done),
        ),
        (
            Answer("give_up", tr(N_("Give it up")), "danger", "delete"),
            Answer("keep", tr(N_("Keep it"))),
        ),
    )
