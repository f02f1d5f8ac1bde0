"""What was equal for all who were compared, and what was not."""

from collections.abc import Sequence

from peft_engine.compare.facts import Comparison, Group
from peft_engine.compare.facts import Row as Setting
from peft_engine.contract.store import RunRecord
from peft_engine.contract.texts import N_, Value, fill
from peft_engine.report.document import Block, Column, Points, Row, Table, Text, row


def equal(comparison: Comparison) -> list[Block]:
    made: list[Block] = [Points(tuple(_equalities(comparison)))]
    differs = [setting for setting in comparison.differs if setting.field not in ("method.key", "seed")]
    if differs:
        made.append(Text(N_("What differed, and which methods had it so:")))
        columns = (Column(N_("Setting")), Column(N_("Value")), Column(N_("Methods")))
        made.append(Table(columns, tuple(r for setting in differs for r in _values(comparison, setting))))
    alike = [
        each for each in comparison.alike if each.field != "seed" and each.values and each.values[0] != ""
    ]
    if alike:
        made.append(Text(N_("What was the same for all:")))
        heads = (Column(N_("Setting")), Column(N_("Value")))
        made.append(Table(heads, tuple(row(setting.label, setting.values[0]) for setting in alike)))
    return made


def _equalities(comparison: Comparison) -> list[str]:
    """Seeds, test items and steps: whether they were the same."""
    groups = [group for group in comparison.groups if group.finished]
    values: dict[str, Value] = {"items": f"{comparison.items:,}"}
    said = [
        fill(N_("All were asked the same {items} test items, once, at the end."), values),
        *_seeds(groups),
    ]
    steps = {group.label: sorted({run.step for run in done(group) if run.steps_planned}) for group in groups}
    steps = {label: found for label, found in steps.items() if found}
    every = {step for found in steps.values() for step in found}
    if len(every) == 1:
        said.append(fill(N_("All did {steps} steps."), {"steps": f"{every.pop():,}"}))
    elif every:
        listed = "; ".join(
            f"{label}: {found[0]:,}" if len(found) == 1 else f"{label}: {found[0]:,} – {found[-1]:,}"
            for label, found in steps.items()
        )
        said.append(fill(N_("They did not do equally many steps: {listed}."), {"listed": listed}))
    return said


def _seeds(groups: Sequence[Group]) -> list[str]:
    """Whether the seeds were the same, and who lacks which."""
    had = {group.label: {int(run.spec["seed"]) for run in done(group)} for group in groups}
    every = sorted(set().union(*had.values()))
    common = set(every).intersection(*had.values())
    said = {"seeds": ", ".join(map(str, every))}
    if not every:
        return []
    if len(common) == len(every):
        text = N_("All were trained with the same seeds ({seeds}), and so saw the data in the same order.")
        return [fill(text, said)]
    if common:
        lacks = [
            fill(N_("{method} lacks {seeds}"), {"method": label, "seeds": ", ".join(map(str, sorted(left)))})
            for label, own in had.items()
            if (left := set(every) - own)
        ]
        text = N_("The seeds were {seeds}, but not for all: {listed}.")
        return [fill(text, said | {"listed": "; ".join(lacks)})]
    listed = "; ".join(f"{label}: {', '.join(map(str, sorted(own)))}" for label, own in had.items())
    return [
        fill(
            N_("The seeds were not the same, and so not the order of the data: {listed}."), {"listed": listed}
        )
    ]


def _values(comparison: Comparison, setting: Setting) -> list[Row]:
    """A row for each value of a setting, with the groups that had it."""
    by_value: dict[str, list[str]] = {}
    for group, value in zip(comparison.groups, setting.values, strict=True):
        if value != "":
            by_value.setdefault(value, []).append(group.label)
    return [
        row(setting.label if n == 0 else "", value, ", ".join(names))
        for n, (value, names) in enumerate(by_value.items())
    ]


def done(group: Group) -> list[RunRecord]:
    """The runs of a group that count."""
    return [run for run in group.runs if run.id in group.finished]
