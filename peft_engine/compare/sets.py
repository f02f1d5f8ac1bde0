"""Which data sets the runs have in common; ids are a run's own, so sets are told apart by their content."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from peft_engine.compare.groups import Bundle
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.spec import ALONE, data_id
from peft_engine.contract.tasks import COMPARED
from peft_engine.contract.texts import N_


@dataclass(frozen=True)
class DataSet:
    """A data set as its content knows it.

    Attributes:
        name: what most would call it: its id, or that of its key where it is alone in a run.
        content: the hash of its files; its key where nobody noted one.
        task: what is asked of it.
    """

    name: str
    content: str
    task: str


def sets_of(bundle: Bundle) -> dict[DataSet, str]:
    """The data sets of a group, and the id under which each one's answers stand."""
    task = bundle.spec["task"]
    found = {}
    for ref in bundle.spec["data"]:
        given = ref.get("id", ALONE)
        name = data_id(ref["key"]) if given == ALONE else given
        found[DataSet(name, ref["content_hash"] or ref["key"], ref.get("task") or task)] = given
    return found


def metric_of(bundle: Bundle) -> tuple[str, bool]:
    """The metric by which a group is compared, and whether more of it is better."""
    return COMPARED[bundle.spec["task"]]


def shared_sets(bundles: Sequence[Bundle]) -> tuple[DataSet, ...]:
    """The data sets that are compared: those of most groups with a result, the first group's where two are
    as many."""
    counted: Counter[tuple[tuple[str, bool], frozenset[tuple[str, str]]]] = Counter()
    first: dict[frozenset[tuple[str, str]], tuple[DataSet, ...]] = {}
    for bundle in [each for each in bundles if each.finished] or bundles:
        own = tuple(sets_of(bundle))
        contents = frozenset((one.content, one.task) for one in own)
        counted[(metric_of(bundle), contents)] += 1
        first.setdefault(contents, own)
    return first[counted.most_common(1)[0][0][1]] if counted else ()


def ids_in(bundle: Bundle, wanted: Sequence[DataSet]) -> list[str] | None:
    """Under which ids a group has these data sets; None where it lacks one."""
    known = {(one.content, one.task): given for one, given in sets_of(bundle).items()}
    ids = [known.get((one.content, one.task)) for one in wanted]
    return None if None in ids else [given for given in ids if given is not None]


def chosen_sets(sets: Sequence[DataSet], data: str) -> list[int]:
    """The places of the sets that are meant: all of them where none is named.

    Raises:
        EngineError: none of them is called so.
    """
    found = [place for place, one in enumerate(sets) if not data or data == one.name]
    if sets and not found:
        raise EngineError(
            Problem(
                field="data",
                text=N_("These runs have no data set {data} in common."),
                advice=N_("They have: {known}."),
                values={"data": data, "known": ", ".join(one.name for one in sets)},
            )
        )
    return found
