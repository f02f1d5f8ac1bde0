"""What is added to a comparison: another method under the same conditions, or more seeds of some groups.

Each is a race. One that adds to a race gets what that race gave its contenders; one that adds to plain runs
is given nothing but the specification that they share, so that its runs are made as theirs were.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import fmean
from typing import Any

from peft_engine.compare.facts import Comparison, Group
from peft_engine.compare.groups import OWN
from peft_engine.contract.joining import join
from peft_engine.contract.plan import resolve
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.race import Contender, Race, place_of
from peft_engine.contract.settled import Given, Settled, settled_of
from peft_engine.contract.spec import ExperimentSpec, MethodRef
from peft_engine.contract.store import RunFolder, RunStore
from peft_engine.contract.texts import N_


@dataclass(frozen=True)
class Addition:
    """A race that is to be made.

    Attributes:
        settled: what its contenders are given; None where the race finds that out itself.
    """

    spec: ExperimentSpec
    settled: Settled | None = None

    @property
    def runs(self) -> int:
        """How many runs it trains."""
        assert self.spec.race is not None
        return len(self.spec.race.contenders) * self.spec.race.seeds


def with_methods(
    store: RunStore, comparison: Comparison, methods: Sequence[str], race: str = ""
) -> list[Addition]:
    """These methods with their usual settings, under the conditions of a race, or of plain runs.

    Args:
        race: the race that is compared; empty for plain runs.

    Raises:
        EngineError: a method cannot take part; all that is wrong at once.
    """
    contenders = tuple(Contender(method=key) for key in methods)
    made = (
        [_to_race(store, race, contenders)]
        if race
        else [
            _to_runs(_basis(store, comparison), contenders, block)
            for block in _blocks(_seeds(comparison.groups))
        ]
    )
    for each in made:
        resolve(each.spec, weights=False)
    return made


def more_seeds(
    store: RunStore, comparison: Comparison, who: Iterable[int], count: int, race: str = ""
) -> list[Addition]:
    """So many more seeds of some groups, the same ones for each.

    Args:
        who: their places in the comparison.
        race: the race that is compared; empty for plain runs.

    Raises:
        EngineError: a group cannot be trained again in a race.
    """
    groups = [comparison.groups[place] for place in who]
    first = 1 + max(_seeds(groups), default=0)
    alike: dict[str, list[tuple[Group, ExperimentSpec]]] = {}
    for group in groups:
        spec = RunFolder(store.runs / min(run.id for run in group.runs)).spec()
        if spec.inputs:
            text = N_("{method} is made of earlier runs, and a race gives its contenders none.")
            advice = N_("Open one of its runs, run it again, and give it another seed.")
            raise EngineError(Problem(field="run", text=text, advice=advice, values={"method": group.label}))
        alike.setdefault(_rest(spec), []).append((group, spec))
    made = [_seeds_of(store, several, range(first, first + count), race) for several in alike.values()]
    for each in made:
        resolve(each.spec, weights=False)
    return made


def keep(store: RunStore, made: Sequence[Addition]) -> list[str]:
    """Write these races into the store, each known to the race that it joins; their ids. They wait to be put
    into the queue.

    Raises:
        OSError: the store cannot be written.
    """
    ids = []
    for one in made:
        folder = store.create(one.spec)
        if one.settled is not None:
            one.settled.keep(folder.path)
        assert one.spec.race is not None
        if one.spec.race.joins:
            join(store, one.spec.race.joins, folder.id)
        ids.append(folder.id)
    return ids


# -- methods ------------------------------------------------------------------------------------------------


def _to_race(store: RunStore, race: str, contenders: tuple[Contender, ...]) -> Addition:
    """The race once more with others: what was equal is what it came to there."""
    spec, settled = RunFolder(store.runs / race).spec(), settled_of(store.runs / race)
    assert spec.race is not None
    given: dict[str, Any] = {"contenders": contenders, "joins": race}
    if settled is not None:
        given["amount"] = settled.amount
    return Addition(
        spec.model_copy(
            update={
                "name": "",
                "method": MethodRef(key=contenders[0].method),
                "race": spec.race.model_copy(update=given),
            }
        )
    )


def _to_runs(basis: ExperimentSpec, contenders: tuple[Contender, ...], seeds: range) -> Addition:
    """Others in place of the method of a plain run, everything else as it was."""
    spec = _plain(basis, Race(contenders=contenders, seeds=len(seeds)), seeds.start)
    training = spec.training.model_copy(update={"learning_rate": None})
    spec = spec.model_copy(update={"training": training})
    return Addition(spec, Settled(amount=_steps(basis), contenders=[Given() for _ in contenders]))


def _basis(store: RunStore, comparison: Comparison) -> ExperimentSpec:
    """What the best of the contenders was trained with."""
    groups = [group for group in comparison.groups if group.finished]
    own = next((group for group in groups if not group.reference), groups[0])
    return RunFolder(store.runs / own.finished[0]).spec()


# -- seeds --------------------------------------------------------------------------------------------------


def _seeds_of(
    store: RunStore, several: Sequence[tuple[Group, ExperimentSpec]], seeds: range, race: str
) -> Addition:
    """A race of groups that differ in method and training alone, given what their runs were given."""
    basis = several[0][1]
    shared = basis.training.model_dump(mode="json")
    contenders, given = [], []
    for group, spec in several:
        differing = {
            name: value
            for name, value in spec.training.model_dump(mode="json").items()
            if value != shared[name]
        }
        contenders.append(
            Contender(
                method=spec.method.key,
                settings=dict(spec.method.settings),
                training={name: value for name, value in differing.items() if value is not None},
                name=_name_in_race(store, spec),
            )
        )
        unset = {f"training.{name}": None for name, value in differing.items() if value is None}
        took = [run.seconds for run in group.runs if run.id in group.finished]
        given.append(Given(changes=unset, seconds=fmean(took) if took else 0.0))
    settled = settled_of(store.runs / race) if race else None
    wanted = Race(contenders=tuple(contenders), seeds=len(seeds), joins=race)
    if race and (before := RunFolder(store.runs / race).spec().race) is not None:
        kept = {"contenders": wanted.contenders, "seeds": wanted.seeds, "joins": race, "tune": False}
        wanted = before.model_copy(update=kept)
    amount = settled.amount if settled is not None else _steps(basis)
    return Addition(_plain(basis, wanted, seeds.start), Settled(amount=amount, contenders=given))


def _name_in_race(store: RunStore, spec: ExperimentSpec) -> str:
    """What the race of a run calls its contender, where it gave it a name."""
    place = place_of(spec.member) if spec.parent else None
    if place is None:
        return ""
    try:
        race = RunFolder(store.runs / str(spec.parent)).spec().race
    except EngineError:
        return ""  # the race is gone; the method has its own name
    known = race is not None and len(race.contenders) >= place[0]
    return race.contenders[place[0] - 1].name if race is not None and known else ""


# -- parts --------------------------------------------------------------------------------------------------


def _plain(basis: ExperimentSpec, race: Race, seed: int) -> ExperimentSpec:
    """The specification of a run as that of a race of others."""
    first = race.contenders[0]
    return basis.model_copy(
        update={
            "name": "",
            "parent": None,
            "member": "",
            "read_test": True,
            "inputs": (),
            "seed": seed,
            "method": MethodRef(key=first.method, settings=dict(first.settings)),
            "race": race,
        }
    )


def _rest(spec: ExperimentSpec) -> str:
    """All in which runs of one race may not differ."""
    kept = spec.model_dump(mode="json", exclude={"method", "training", *OWN})
    return json.dumps(kept, sort_keys=True)


def _steps(spec: ExperimentSpec) -> float:
    """What stands for the amount of a race that was no race: nothing is solved from it."""
    return float(spec.training.max_steps or 0)


def _seeds(groups: Iterable[Group]) -> list[int]:
    own = [group for group in groups if not group.reference]
    return sorted({int(run.spec.get("seed", 0)) for group in own or groups for run in group.runs})


def _blocks(seeds: Sequence[int]) -> list[range]:
    """Seeds as ranges without gaps: a race counts its seeds up."""
    found: list[range] = []
    for seed in seeds:
        if found and found[-1].stop == seed:
            found[-1] = range(found[-1].start, seed + 1)
        else:
            found.append(range(seed, seed + 1))
    return found
