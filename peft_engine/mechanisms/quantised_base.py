"""A base model whose blocks are stored in few bits, and corrections that stand beside its matrices."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any

import torch
from torch import Tensor, nn

from peft_engine.anatomy.model import Anatomy
from peft_engine.anatomy.reading import MappedWeights, read_again
from peft_engine.anatomy.sites import LinearSite
from peft_engine.contract.texts import N_
from peft_engine.measure.own_memory import give_free_heap_back
from peft_engine.mechanisms.beside import Beside
from peft_engine.mechanisms.exact import where_doubles_are
from peft_engine.mechanisms.quantised import Code, Quantised, parameter


@dataclass(frozen=True, eq=False)
class Matrix:
    """A module's weight, and the named maps that are parts of it.

    Attributes:
        place: "encoder.3.attention.query": where the first of its maps lies.
        name: the weight's name in the model.
    """

    place: str
    name: str
    sites: tuple[LinearSite, ...]

    @property
    def module(self) -> nn.Module:
        return self.sites[0].module

    @property
    def transposed(self) -> bool:
        return self.sites[0].transposed

    def laid(self, weight: Tensor) -> Tensor:
        """The weight in its module's layout as [out, in], or the other way round."""
        return weight.t() if self.transposed else weight

    @property
    def code(self) -> Code:
        """What is stored."""
        weight = self.module.weight
        assert isinstance(weight, Quantised)
        return weight.code

    def put(self, code: Code) -> None:
        """Store the weight as a code; the numbers that were there are let go."""
        self.module.register_parameter("weight", parameter(code, transposed=self.transposed))

    def put_whole(self, weight: Tensor) -> None:
        """Store the weight, in its module's layout, as it is."""
        whole = weight.contiguous() if not self.transposed else weight.t().contiguous().t()
        self.module.register_parameter("weight", nn.Parameter(whole, requires_grad=False))


@dataclass(frozen=True)
class Cost:
    """What storing a matrix in few bits costs: sizes before and after, and how far the numbers are off."""

    bytes_before: int
    bytes_after: int
    squares: float
    """Sum of the squared weights."""
    missed: float
    """Sum of the squared differences between the weights and what the code stands for."""

    @property
    def relative(self) -> float:
        """The Frobenius norm of the differences over that of the weights."""
        return float((self.missed / self.squares) ** 0.5) if self.squares else 0.0


class QuantisedBase:
    """Every matrix of every block as a code; embeddings, norms, biases and heads stay as they are.

    Matrices are taken one after another, so that at no time more than one of them is there twice. Methods
    that only add can sit on it: the modules are the ones that were there.
    """

    def __init__(
        self,
        anatomy: Anatomy,
        make: Callable[[Matrix, Tensor], Code],
        advance: Callable[[int, int], None] = lambda done, total: None,
    ) -> None:
        """`make` gives the code of a weight [out, in]; `advance` hears (matrices done, of how many)."""
        self.anatomy = anatomy
        self.matrices = tuple(_matrices(anatomy))
        self.costs: dict[str, Cost] = {}
        mapped = MappedWeights()
        advance(0, len(self.matrices))
        with torch.no_grad():
            for number, matrix in enumerate(self.matrices, 1):
                weight = matrix.module.get_parameter("weight")
                code = make(matrix, matrix.laid(weight))
                self.costs[matrix.place] = _cost(matrix.laid(weight), code)
                matrix.put(code)
                mapped.let_go(weight)
                del weight, code
                # Codes lie between what was needed to make them, which would add up to more than the model.
                give_free_heap_back()
                advance(number, len(self.matrices))

    def whole_weights(self) -> dict[str, Tensor]:
        """The weights [out, in] by place, read again from the model's file."""
        read = read_again(self.anatomy.model, [matrix.name for matrix in self.matrices])
        return {matrix.place: matrix.laid(read[matrix.name]) for matrix in self.matrices}

    def restore(self) -> None:
        """Put the weights of the model's file back, bit for bit."""
        if self.matrices:
            whole = self.whole_weights()
            for matrix in self.matrices:
                device = matrix.module.get_parameter("weight").device
                matrix.put_whole(matrix.laid(whole.pop(matrix.place)).to(device))
        self.matrices = ()

    def write_out(self) -> None:
        """Let the numbers that the codes stand for be the weights from now on."""
        for matrix in self.matrices:
            matrix.put_whole(matrix.laid(matrix.code.dequantise()))
        self.matrices = ()

    @contextmanager
    def whole(self) -> Iterator[None]:
        """Inside, the weights are those of the model's file; the codes stay beside them."""
        codes = [(matrix, matrix.code) for matrix in self.matrices]
        kept = self.matrices
        try:
            self.restore()
            yield
        finally:
            self.matrices = kept
            for matrix, code in codes:
                matrix.put(code)

    def extras(self) -> dict[str, Any]:
        """Bytes of the model before and after, and by how much each matrix is off."""
        costs = self.costs.values()
        before = 4 * self.anatomy.shape.for_task(self.anatomy.task).base_parameters
        saved = sum(cost.bytes_before - cost.bytes_after for cost in costs)
        off = sum(cost.missed for cost in costs) / max(sum(cost.squares for cost in costs), 1e-30)
        return {
            "base_bytes": before,
            "quantised_base_bytes": before - saved,
            "matrix_bytes": sum(cost.bytes_before for cost in costs),
            "quantised_matrix_bytes": sum(cost.bytes_after for cost in costs),
            "quantisation_error": off**0.5,
            "quantisation_error_by_place": {place: cost.relative for place, cost in self.costs.items()},
        }


class OnQuantisedBase(Beside):
    """Corrections beside matrices of a base that is stored in few bits."""

    base: QuantisedBase
    storing: str = N_("Storing the model's matrices in few bits")
    """What choosing their codes is, in a few words."""

    def code(self, matrix: Matrix, weight: Tensor) -> Code:
        """The code of one weight [out, in]."""
        raise NotImplementedError(type(self).__name__)  # every such method has its own

    def attach(self, anatomy: Anatomy, *, generator: torch.Generator) -> None:
        self.base = QuantisedBase(anatomy, self.code, partial(self.advance, self.storing))
        super().attach(anatomy, generator=generator)

    def merge(self) -> None:
        """Write out the base's numbers in full precision, and add the corrections to them."""
        self.base.write_out()
        super().merge()

    def detach(self) -> None:
        super().detach()
        self.base.restore()

    @contextmanager
    def _disabled(self) -> Iterator[None]:
        with super()._disabled(), self.base.whole():
            yield

    def extras(self) -> dict[str, Any]:
        return self.base.extras()


def _matrices(anatomy: Anatomy) -> Iterator[Matrix]:
    """Each module of the blocks that holds named maps, once."""
    names = {id(parameter): name for name, parameter in anatomy.model.named_parameters()}
    sites: dict[int, list[LinearSite]] = {}
    places: dict[int, str] = {}
    for block in anatomy.blocks:
        for site in block.linears():
            sites.setdefault(id(site.module), []).append(site)
            places.setdefault(id(site.module), f"{block.place}.{site.name}")
    for key, found in sites.items():
        name = names[id(found[0].module.get_parameter("weight"))]
        yield Matrix(places[key], name, tuple(found))


def _cost(weight: Tensor, code: Code) -> Cost:
    missed, squares = (
        float(torch.linalg.vector_norm(where_doubles_are(one), dtype=torch.float64).square())
        for one in (code.dequantise().sub_(weight), weight)
    )
    return Cost(weight.nbytes, code.bytes, squares, missed)
