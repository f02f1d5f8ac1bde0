"""Where the parameters of a model and of a method on it sit: what `map` tells, and what is drawn from it."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import asdict, dataclass
from functools import cached_property
from typing import Any, Literal, NamedTuple

from peft_engine.contract.texts import N_

Whose = Literal["model", "method", "head"]

ATTENTION = tuple(f"attention.{part}" for part in ("query", "key", "value", "output"))
CROSS = tuple(f"cross.{part}" for part in ("query", "key", "value", "output"))
FEED_FORWARD = tuple(f"feed_forward.{part}" for part in ("up", "gate", "down"))
IN_BLOCKS = (*ATTENTION, *CROSS, *FEED_FORWARD, "norm", "block")
"""The places of a block in the order of its columns; "block" is what belongs to none of the others."""
BELOW, EVERYWHERE, ABOVE = ("embedding", "embedding_norm"), ("shared",), ("outer_norm", "output", "task_head")
"""The places outside the blocks."""
SITES = {
    "embedding": N_("embedding"),
    "embedding_norm": N_("norm behind the embedding"),
    "attention.query": N_("query"),
    "attention.key": N_("key"),
    "attention.value": N_("value"),
    "attention.output": N_("attention output"),
    "cross.query": N_("cross-attention query"),
    "cross.key": N_("cross-attention key"),
    "cross.value": N_("cross-attention value"),
    "cross.output": N_("cross-attention output"),
    "feed_forward.up": N_("feed-forward up"),
    "feed_forward.gate": N_("feed-forward gate"),
    "feed_forward.down": N_("feed-forward down"),
    "norm": N_("norms"),
    "block": N_("further parts"),
    "shared": N_("all blocks together"),
    "outer_norm": N_("last norm"),
    "output": N_("output of the model"),
    "task_head": N_("task head"),
}
"""The places, in words that can stand in a list."""


class Place(NamedTuple):
    """A place: of a block the stack ("encoder" or "decoder") and its number from the input up; outside the
    blocks no stack and -1."""

    stack: str
    block: int
    site: str


@dataclass(frozen=True)
class Parameter:
    """A parameter, or of a map that several names share the part that one name stands for.

    Attributes:
        shape: of the whole parameter.
        count: numbers of it at this place.
        learns: whether it is trained.
        whose: the model's own, what the method adds, or the new task head.
    """

    place: Place
    name: str
    shape: tuple[int, ...]
    count: int
    learns: bool
    whose: Whose


@dataclass(frozen=True)
class Cell:
    """All parameters at one place."""

    place: Place
    parameters: tuple[Parameter, ...] = ()

    @property
    def count(self) -> int:
        return sum(one.count for one in self.parameters)

    @property
    def learning(self) -> int:
        return sum(one.count for one in self.parameters if one.learns)

    @property
    def new(self) -> int:
        return sum(one.count for one in self.parameters if one.whose == "method")

    @property
    def share(self) -> float:
        """What part of the numbers at this place learns."""
        return self.learning / self.count if self.count else 0.0

    @property
    def change(self) -> tuple[int, int, int]:
        """What a method makes of this place; two methods differ here where this does."""
        own = sum(one.count for one in self.parameters if one.learns and one.whose == "model")
        new = sum(one.count for one in self.parameters if one.learns and one.whose == "method")
        return own, new, self.new


@dataclass(frozen=True)
class ParameterMap:
    """Every parameter of a model with a method on it.

    Attributes:
        stacks: ("encoder", 6): the stacks with their numbers of blocks, from the input up.
        held: numbers of trained parameters that a mask holds still.
        beside: numbers that learn without being parameters of the network, such as weights of a mixture.
    """

    model: str
    method: str
    label: str
    family: str
    stacks: tuple[tuple[str, int], ...]
    parameters: tuple[Parameter, ...]
    held: int = 0
    beside: int = 0

    @property
    def method_count(self) -> int:
        """Numbers that learn by the method; the same as the plan's."""
        return self.learning("model") + self.learning("method") - self.held + self.beside

    @property
    def head_count(self) -> int:
        """Numbers of the task head that learn."""
        return self.learning("head")

    @property
    def total(self) -> int:
        """All numbers of the network."""
        return sum(one.count for one in self.parameters)

    def learning(self, whose: Whose) -> int:
        """Numbers in trained parameters of the model, of the method or of the head."""
        return sum(one.count for one in self.parameters if one.learns and one.whose == whose)

    @cached_property
    def cells(self) -> Mapping[Place, Cell]:
        """The places that hold anything."""
        found: dict[Place, list[Parameter]] = {}
        for one in self.parameters:
            found.setdefault(one.place, []).append(one)
        return {place: Cell(place, tuple(there)) for place, there in found.items()}

    def cell(self, place: Place) -> Cell:
        """What is at a place, which may be nothing."""
        return self.cells.get(place, Cell(place))

    def as_json(self) -> dict[str, Any]:
        """The map as a JSON document."""
        told = asdict(self)
        for one, there in zip(told["parameters"], self.parameters, strict=True):
            one["place"] = there.place._asdict()
        counts = {
            "method_parameters": self.method_count,
            "head_parameters": self.head_count,
            "total_parameters": self.total,
        }
        return counts | told


class Spot(NamedTuple):
    """A place with its numbers: all of them, and those that learn."""

    stack: str
    block: int
    site: str
    numbers: int
    learning: int

    @property
    def place(self) -> Place:
        return Place(self.stack, self.block, self.site)


@dataclass(frozen=True)
class Network:
    """The places of a model in a run, as the run itself has found them.

    Attributes:
        stacks: as in `ParameterMap`.
        spots: every place that holds anything.
    """

    stacks: tuple[tuple[str, int], ...]
    spots: tuple[Spot, ...]

    @property
    def learning(self) -> tuple[Spot, ...]:
        """The places at which something learns, in the order in which a frame tells of them."""
        return tuple(spot for spot in self.spots if spot.learning)


@dataclass(frozen=True)
class Frame:
    """What had moved by a step, at each place that learns.

    Attributes:
        network: which of the run's networks it is of; what learns may change from phase to phase.
        changes: how far the numbers have come since they began to learn, as the root of the mean square.
        gradients: length of the gradient before it is cut; empty where nothing learns by gradients.
    """

    step: int
    network: int
    changes: tuple[float, ...]
    gradients: tuple[float, ...] = ()


def spots_of(parameters: Iterable[Parameter]) -> tuple[Spot, ...]:
    """The places of these parameters, in their order."""
    found: dict[Place, list[int]] = {}
    for one in parameters:
        counts = found.setdefault(one.place, [0, 0])
        counts[0] += one.count
        counts[1] += one.count if one.learns else 0
    return tuple(Spot(*place, *counts) for place, counts in found.items())


def from_json(told: Mapping[str, Any]) -> ParameterMap:
    """What `as_json` gave."""
    return ParameterMap(
        **{name: told[name] for name in ("model", "method", "label", "family", "held", "beside")},
        stacks=tuple((stack, blocks) for stack, blocks in told["stacks"]),
        parameters=tuple(
            Parameter(**one | {"place": Place(**one["place"]), "shape": tuple(one["shape"])})
            for one in told["parameters"]
        ),
    )


def rows_of(maps: Iterable[ParameterMap]) -> list[list[Place]]:
    """The places of these maps of one model as rows from the top."""
    shown = list(maps)
    return rows_of_places({place for one in shown for place in one.cells}, shown[0].stacks)


def rows_of_places(there: Collection[Place], stacks: Iterable[tuple[str, int]]) -> list[list[Place]]:
    """Places as rows from the top: what stands above the blocks, the blocks, what belongs to all of them,
    what stands below. A row of blocks has the same columns as every other."""
    sites = {place.site for place in there}
    columns = [site for site in IN_BLOCKS if site in sites]

    def outside(names: tuple[str, ...]) -> list[Place]:
        return [place for name in names if (place := Place("", -1, name)) in there]

    blocks = [(stack, number) for stack, count in stacks for number in range(count)]
    inside = [[Place(stack, number, site) for site in columns] for stack, number in reversed(blocks)]
    return [row for row in (outside(ABOVE), *inside, outside(EVERYWHERE), outside(BELOW)) if row]


def differing(one: ParameterMap, other: ParameterMap) -> frozenset[Place]:
    """The places of which two methods on the same model make something different."""
    return frozenset(
        place for place in {*one.cells, *other.cells} if one.cell(place).change != other.cell(place).change
    )
