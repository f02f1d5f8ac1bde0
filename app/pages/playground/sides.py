"""Who can stand at which side, and what they are called."""

from collections.abc import Sequence
from dataclasses import replace

from app.i18n import N_, tr
from app.state.names import method_label
from app.state.play_runs import Candidate, told_apart
from app.state.play_words import Named
from app.state.playground import BASE, Playground
from app.widgets.choice_box import Choice
from peft_engine.contract.tasks import ANSWERS, ROLES

NO_BASE = N_(
    "There is no base: without training a new head answers at random. Train the head alone on the same model "
    "and data, and that run stands here as the base. Or choose another run above."
)


def left_choices(play: Playground, right: Candidate) -> list[Choice]:
    """The base first, then other runs that answer the same question, then nobody."""
    found = []
    if right.reads:
        bases = [
            replace(each, title=tr(N_("Base, head only, seed {seed}"), seed=each.spec.seed))
            for each in play.runs.bases(right)
        ]
        found += choices_of(bases)
    else:
        found.append(Choice(BASE, tr(N_("Base, untouched model"))))
    return [*found, *choices_of(play.runs.others(right)), Choice(None, tr(N_("Nobody")))]


def choices_of(found: Sequence[Candidate]) -> list[Choice]:
    """These runs, each with words that tell it from the others."""
    told = zip(found, told_apart(found), strict=True)
    return [Choice(each.side, words, each.facts) for each, words in told]


def left_facts(play: Playground, left: Candidate | None) -> str:
    """What is said of the left side; `left` is None where it is the untouched model, or nobody."""
    if play.left == BASE:
        return tr(N_("nothing in the model was changed"))
    if left is None:
        return ""
    if play.is_base(left.side):
        return tr(N_("nothing in the model was changed; {facts}"), facts=left.facts)
    return left.facts


def names_of(play: Playground) -> Named:
    """What the two are called in sentences."""
    right, left = play.right, play.left_candidate()
    ours = method_label(right.method) if right is not None else ""
    if play.is_base(play.left):
        return Named(tr(N_("the base")), ours)
    theirs = method_label(left.method) if left is not None else ""
    if left is not None and right is not None and theirs == ours:
        return Named(left.title, right.title)
    return Named(theirs, ours)


def roles_of(candidate: Candidate) -> tuple[str, ...]:
    """The texts that a row needs."""
    return tuple(role for role in ROLES[candidate.task] if role not in ANSWERS)
