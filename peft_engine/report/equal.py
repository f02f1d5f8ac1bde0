"""What was equal for all who were compared, and what was not."""

from collections.abc import Mapping, Sequence

from peft_engine.compare.facts import Comparison, Group
from peft_engine.compare.facts import Row as Setting
from peft_engine.contract.language import local, remarks, say, things
from peft_engine.contract.store import RunRecord
from peft_engine.contract.texts import N_
from peft_engine.report.document import Block, Column, Points, Row, Table, Text, row

NAMED = 6
"""So many of those who had the same are named one by one."""


def equal(comparison: Comparison) -> list[Block]:
    made: list[Block] = [Points(tuple(_equalities(comparison)))]
    differs = [setting for setting in comparison.differs if setting.field not in ("method.key", "seed")]
    if differs:
        made.append(Text(say(N_("What differed, and which methods had it so:"))))
        columns = tuple(Column(say(head)) for head in (N_("Setting"), N_("Set to"), N_("Methods")))
        made.append(Table(columns, tuple(r for setting in differs for r in _values(comparison, setting))))
    # A method that is not trained has nothing to say of passes over the data.
    alike = [
        (setting.label, value)
        for setting in comparison.alike
        if setting.field != "seed" and (value := next(filter(None, setting.values), ""))
    ]
    if alike:
        made.append(Text(say(N_("What was the same for all:"))))
        heads = (Column(say(N_("Setting"))), Column(say(N_("Set to"))))
        made.append(Table(heads, tuple(row(label, local(value)) for label, value in alike)))
    return made


def _equalities(comparison: Comparison) -> list[str]:
    """Seeds, test items and steps: whether they were the same."""
    groups = [group for group in comparison.groups if group.finished]
    said = [
        say(
            N_("All were asked the same {items} test items, once, at the end."),
            items=f"{comparison.items:,}",
        ),
        *_seeds(groups),
    ]
    steps = {group.label: sorted({run.step for run in done(group) if run.steps_planned}) for group in groups}
    told = {label: _range(found) for label, found in steps.items() if found}
    if len(set(told.values())) == 1 and "–" not in (same := next(iter(told.values()))):
        said.append(say(N_("All did {steps} steps."), steps=same))
    elif told:
        said.append(say(N_("They did not do equally many steps: {listed}."), listed=_listed(told)))
    return said


def _seeds(groups: Sequence[Group]) -> list[str]:
    """Whether the seeds were the same, and who had which."""
    had = {g.label: ", ".join(map(str, sorted({int(run.spec["seed"]) for run in done(g)}))) for g in groups}
    if not had:
        return []
    if len(set(had.values())) == 1:
        text = N_("All were trained with the same seeds ({seeds}), and so saw the data in the same order.")
        return [say(text, seeds=next(iter(had.values())))]
    return [say(N_("The seeds were not the same for all: {listed}."), listed=_listed(had))]


def _range(steps: Sequence[int]) -> str:
    return " – ".join(local(f"{end:,}") for end in dict.fromkeys((steps[0], steps[-1])))


def _listed(values: Mapping[str, str]) -> str:
    """Who had which value: "1, 3 (BitFit); 1, 2, 3 (12 others)"."""
    return remarks([f"{value} ({names})" for value, names in _who(values)])


def _who(values: Mapping[str, str]) -> list[tuple[str, str]]:
    """The values and who had each; where very many had the same, they are counted and stand last."""
    by_value: dict[str, list[str]] = {}
    for label, value in values.items():
        by_value.setdefault(value, []).append(label)
    most = max(by_value, key=lambda value: len(by_value[value]))
    if len(by_value[most]) <= NAMED or len(by_value) == 1:
        return [(value, things(names)) for value, names in by_value.items()]
    rest = say(N_("{count} others"), count=len(by_value[most]))
    return [(value, things(names)) for value, names in by_value.items() if value != most] + [(most, rest)]


def _values(comparison: Comparison, setting: Setting) -> list[Row]:
    """A row for each value of a setting, with the groups that had it."""
    labels = [group.label for group in comparison.groups]
    had = {label: local(value) for label, value in zip(labels, setting.values, strict=True) if value != ""}
    return [row(setting.label if n == 0 else "", value, names) for n, (value, names) in enumerate(_who(had))]


def done(group: Group) -> list[RunRecord]:
    """The runs of a group that count."""
    return [run for run in group.runs if run.id in group.finished]
