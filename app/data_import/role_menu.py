"""What a column may be: the roles of the task, with those that several columns share."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.i18n import N_, tr
from app.joined import things
from app.state.data_import import MANY
from peft_engine.contract.imports import ImportPlan
from peft_engine.contract.tasks import ROLE_LABELS, TASKS


@dataclass(frozen=True)
class RoleOffer:
    """One answer to what a column is.

    Attributes:
        role: "" for nothing.
        beside: together with the columns that are this already.
    """

    role: str
    words: str
    beside: bool = False
    held: bool = False


def role_words(plan: ImportPlan) -> dict[str, str]:
    """What each column is, in words; columns that are not used are not named."""
    found: dict[str, list[str]] = {}
    for role, columns in plan.columns.items():
        for number, column in enumerate(columns, 1):
            words = tr(ROLE_LABELS.get(role, role))
            if len(columns) > 1:
                words = tr(N_("{role} {number}"), role=words, number=number)
            found.setdefault(column, []).append(words)
    return {column: " + ".join(words) for column, words in found.items()}


def missing_words(roles: Sequence[str]) -> str:
    """What is asked of the person while no column is named for these roles; nothing where there is none."""
    words = [tr(ROLE_LABELS[role]) for role in roles]
    if len(words) == 1:
        return tr(N_("Say which column is: {role}. Click on its head."), role=words[0])
    return (
        tr(N_("Say which columns are: {roles}. Click on their heads."), roles=things(words)) if words else ""
    )


def role_offers(plan: ImportPlan, column: str) -> list[RoleOffer]:
    """What this column may be, in the order of the task's roles, and nothing at last."""
    offers = []
    task = TASKS.get(plan.task)
    for role in task.roles if task is not None else ():
        words, others = (
            tr(ROLE_LABELS[role.name]),
            [name for name in plan.columns.get(role.name, ()) if name != column],
        )
        held = column in plan.columns.get(role.name, ())
        if not others:
            offers.append(RoleOffer(role.name, words, held=held))
            continue
        names = things(others)
        if held:
            offers.append(
                RoleOffer(role.name, tr(N_("{role}, with {columns}"), role=words, columns=names), True, True)
            )
            continue
        offers.append(
            RoleOffer(role.name, tr(N_("{role}, in place of {columns}"), role=words, columns=names))
        )
        if role.type in MANY or (role.type == "text" and not role.answer):
            offers.append(
                RoleOffer(role.name, tr(N_("{role}, after {columns}"), role=words, columns=names), True)
            )
    return [*offers, RoleOffer("", tr(N_("Not used")), held=column not in role_words(plan))]
