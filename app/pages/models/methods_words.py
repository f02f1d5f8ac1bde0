"""Which methods can be used on a model, as a page to read."""

from app.form.form import sentence
from app.i18n import N_, tr
from app.joined import things
from app.state.model_facts import Carried
from app.state.names import family, method_label
from app.widgets.family_mark import family_name
from peft_engine.contract.tasks import TASK_LABELS


def methods_page(title: str, found: Carried) -> str:
    """Markdown: the methods by family, then those that cannot be used, and tasks, each with its reason."""
    lines = [f"# {title}", "", f"## {tr(N_('Can be used'))}", "", "| | |", "|---|---|"]
    by_family: dict[str, list[str]] = {}
    for key in found.usable:
        by_family.setdefault(family_name(family(key)), []).append(method_label(key))
    lines += [f"| **{name}** | {things(labels)} |" for name, labels in by_family.items()]
    if found.refused:
        lines += ["", f"## {tr(N_('Cannot be used'))}", "", "| | |", "|---|---|"]
        lines += [f"| **{method_label(key)}** | {sentence(problem)} |" for key, problem in found.refused]
    if found.undone:
        lines += ["", f"## {tr(N_('Tasks that it cannot do'))}", "", "| | |", "|---|---|"]
        lines += [f"| **{tr(TASK_LABELS[task])}** | {sentence(problem)} |" for task, problem in found.undone]
    return "\n".join(lines)
