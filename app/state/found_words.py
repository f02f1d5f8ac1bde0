"""What is said of what a model finds in a row: marks, labels, choices, numbers, filled gaps."""

from app.figures import local
from app.i18n import N_, tr
from app.joined import facts
from app.state.play_words import Named, share_text
from peft_engine.contract.play import Found
from peft_engine.contract.tasks import TASKS

POINTS = 100


def found_line(found: Found) -> str:
    """The answer in one line; of a text whose words are marked, how many marks there are."""
    if found.value is not None:
        return local(f"{found.value:.4g}")
    if found.answer and not any(mark.name for mark in found.marks):
        return found.answer
    if found.chances:
        return tr(N_("No label"))
    if len(found.marks) == 1:
        return tr(N_("1 piece marked"))
    if found.marks:
        return tr(N_("{count} pieces marked"), count=len(found.marks))
    return tr(N_("Nothing found"))


def share_of(found: Found) -> float | None:
    """How likely the answer is, where it is one of several choices, or the only gap's word."""
    if found.chances and found.threshold is None:
        return max(guess.probability for guess in found.chances)
    return found.gaps[0][0].probability if len(found.gaps) == 1 else None


def found_more(found: Found) -> str:
    """What has to be known to read an answer; "" where nothing has."""
    if found.threshold is not None:
        return tr(
            N_("A label is given from {percent} % on, where the dotted line stands."),
            percent=round(POINTS * found.threshold),
        )
    if found.least is not None and found.most is not None:
        return tr(
            N_("The training part goes from {least} to {most}."),
            least=local(f"{found.least:.4g}"),
            most=local(f"{found.most:.4g}"),
        )
    if len(found.gaps) > 1:
        return "\n".join(
            tr(
                N_("Gap {number}: {words}"),
                number=n,
                words=facts(f"{guess.text} {share_text(guess.probability)}" for guess in gap),
            )
            for n, gap in enumerate(found.gaps, start=1)
        )
    return ""


def truth_line(task: str, truth: str) -> str:
    """The true answer of a test item, in a sentence."""
    kind = TASKS[task].answer
    if truth:
        return tr(N_("In the data: {text}"), text=local(truth) if kind == "number" else truth)
    if kind == "classes":
        return tr(N_("In the data it has no label."))
    if kind == "tags":
        return tr(N_("In the data nothing is marked."))
    return tr(N_("In the data there is no answer in the passage.")) if kind == "span" else ""


def found_change(names: Named, left: Found, right: Found) -> str:
    """How the answers of both sides differ, in a sentence."""
    if left.value is not None and right.value is not None:
        return tr(
            N_("{right} says {ours}, {left} says {theirs}."),
            right=names.right,
            left=names.left,
            ours=found_line(right),
            theirs=found_line(left),
        )
    if left.answer == right.answer:
        return tr(N_("Both answer the same."))
    return tr(N_("{right} and {left} answer differently."), right=names.right, left=names.left)
