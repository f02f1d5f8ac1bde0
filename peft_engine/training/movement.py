"""What moves where while a run trains: how far each place of the model has come, and the gradient there."""

import math
from collections.abc import Iterator
from dataclasses import dataclass

import torch
from torch import Tensor

from peft_engine.contract import events as e
from peft_engine.contract.eventlog import EventWriter
from peft_engine.contract.parameter_map import Place, spots_of
from peft_engine.training.places import Piece, stacks_of
from peft_engine.training.setup import Ready

FRAMES = 100
"""A run tells of itself at most so often, at steps equally far apart, and after its first and last one."""
SAMPLE = 4096
"""So many numbers of a parameter are kept as they were, at most."""


@dataclass(frozen=True)
class _Start:
    """A piece of a parameter as it was when it began to learn: all its numbers, or a sample of them.

    Attributes:
        whole: numbers of the parameter.
        where: their positions in the laid-out parameter; None for all.
        values: [at most SAMPLE], in 32 bits.
    """

    name: str
    piece: Piece
    whole: int
    where: Tensor | None
    values: Tensor


class Movement:
    """Writes what the map of a run is coloured by (`Mapped` at a phase, `Moved` at some steps).

    Of every place that learns: how far its numbers have come since they began to learn, as the root of the
    mean square over them, in the parameter's own unit; and the length of its gradient, before it is cut. The
    plain change is told and not its share of the value, since half of what methods add starts at zero.

    Memory: a second copy of all that learns would be a fourth of the bill of full fine-tuning. So of a
    parameter with more than SAMPLE numbers only SAMPLE are kept, spread evenly and always the same; the root
    of the mean square over them differs from that over all by 1 to 2 %. Smaller parameters, which nearly all
    of LoRA's are, are kept whole and told exactly. It is at most 16 KB a parameter: 1.7 MB for MiniLM with
    everything learning.

    Nothing is drawn and nothing is changed: a run ends with the same numbers with it and without. A run that
    goes on begins with the numbers that its first attempt began with, because they are functions of the seed,
    so the start is read anew before the checkpoint is loaded.
    """

    def __init__(self, ready: Ready, journal: EventWriter, total: int) -> None:
        """`total` counts the steps of the run."""
        self._ground, self._anatomy = ready.ground, ready.anatomy
        self._journal, self._total = journal, total
        self._every = math.ceil(total / FRAMES) if FRAMES else 0
        self._starts: dict[tuple[str, Place], _Start] = {}
        self._now: list[_Start] = []
        """The pieces that learn in this phase."""
        self._places: list[Place] = []
        self._gradients: dict[Place, float] = {}

    def begin_phase(self) -> None:
        """Note what learns from now on, as it is now, and tell of the places. Before a checkpoint is
        loaded."""
        if self._ground is None or not self._every:
            return
        spots = spots_of(self._ground.parameters())
        self._places = [spot.place for spot in spots if spot.learning]
        self._now = []
        for name, (value, pieces) in self._ground.learning().items():
            for piece in pieces:
                key = (name, piece.place)
                known = self._starts.get(key)
                if known is None or known.whole != value.numel():
                    where = piece.spread(value, SAMPLE)
                    values = _read(value, where).clone()
                    self._starts[key] = _Start(name, piece, value.numel(), where, values)
                self._now.append(self._starts[key])
        if self._now:
            self._journal.write(e.Mapped(stacks=stacks_of(self._anatomy), spots=spots))

    def look(self, step: int) -> None:
        """Read the gradients of a step, counted from 1, where it is told of."""
        if not self._is_due(step):
            return
        found, lengths = [], []
        for start, value in self._there():
            if value.grad is not None:
                found.append(start.piece.place)
                lengths.append(torch.linalg.vector_norm(start.piece.of(value.grad), dtype=torch.float32))
        self._gradients = _lengths(found, lengths)

    def tell(self, step: int) -> None:
        """Write what has moved by this step, where it is told of."""
        if not self._is_due(step):
            return
        found, lengths, counts = [], [], dict[Place, int]()
        for start, value in self._there():
            piece, kept = start.piece, len(start.values)
            length = torch.linalg.vector_norm(_read(value, start.where) - start.values)
            found.append(piece.place)
            lengths.append(length * math.sqrt(piece.count / kept))
            counts[piece.place] = counts.get(piece.place, 0) + piece.count
        whole = _lengths(found, lengths)
        self._journal.write(
            e.Moved(
                changes=tuple(
                    _short(whole.get(place, 0.0) / math.sqrt(counts.get(place, 1))) for place in self._places
                ),
                gradients=tuple(_short(self._gradients.get(place, 0.0)) for place in self._places)
                if self._gradients
                else (),
            )
        )
        self._gradients = {}

    def _there(self) -> Iterator[tuple[_Start, Tensor]]:
        """The pieces whose parameters are as they were; a method may have cut one or taken it away."""
        there = dict(self._anatomy.model.named_parameters())
        for start in self._now:
            value = there.get(start.name)
            if value is not None and value.numel() == start.whole:
                yield start, value

    def _is_due(self, step: int) -> bool:
        return bool(self._now) and (step % self._every == 0 or step in (1, self._total))


def _read(value: Tensor, where: Tensor | None) -> Tensor:
    """The numbers at these positions, in 32 bits; a copy only where one must be made."""
    laid = value.detach().reshape(-1)
    return (laid if where is None else laid[where]).float()


def _lengths(places: list[Place], lengths: list[Tensor]) -> dict[Place, float]:
    """The length over all parts of each place; one wait for the device."""
    found: dict[Place, float] = {}
    for place, length in zip(places, torch.stack(lengths).tolist() if lengths else (), strict=True):
        found[place] = math.hypot(found.get(place, 0.0), length)
    return found


def _short(value: float) -> float:
    """Four figures, which is what a log need hold."""
    return float(f"{value:.4g}")
