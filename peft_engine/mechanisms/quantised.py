"""A frozen weight stored in a few bits, which every module and method can use as if it were whole.

The weight stays a parameter of its module, with the shape that it had: a linear map computes with it, anatomy
finds it, numbers are counted as before, and any correction can stand beside it. What lies in memory is the
code; the numbers that it stands for are there for one product, in the forward pass and again in the backward
pass, and are not kept between the two.
"""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, replace
from typing import Any, Self, cast

import torch
from torch import Tensor, nn
from torch.nn import functional as F

_SAME_CODE = {
    torch.ops.aten.detach.default,
    torch.ops.aten.clone.default,
    torch.ops.aten._to_copy.default,
}
"""What is done to the tensors of the code, and gives a quantised weight again."""


PIECE = 1 << 16
"""Numbers that are expanded at a time on the CPU: a quarter of a megabyte."""


@dataclass(frozen=True)
class Code:
    """A matrix in few bits: tensors, and how to get the numbers back that they stand for."""

    shape: tuple[int, int]
    """[out, in]"""

    def expand(self, into: Tensor) -> None:
        """Write the matrix into a contiguous tensor [out, in] of any floating type."""
        raise NotImplementedError(type(self).__name__)  # every kind of code has its own

    def dequantise(self) -> Tensor:
        """The matrix [out, in] in full precision, made anew at every call."""
        made = torch.empty(self.shape, device=next(iter(self.tensors().values())).device)
        self.expand(made)
        return made

    def pieces(self, multiple: int) -> Iterator[tuple[int, int]]:
        """(start, stop) of runs of numbers, row after row, to be expanded one by one.

        On the CPU they are short: what they need stays in the processor's cache, and leaves no holes in
        memory. A graphics card takes all at once.
        """
        count = self.shape[0] * self.shape[1]
        first = next(iter(self.tensors().values()))
        step = max(1, PIECE // multiple) * multiple if first.device.type == "cpu" else count
        for start in range(0, count, step):
            yield start, min(start + step, count)

    def tensors(self) -> dict[str, Tensor]:
        """What is stored, by name."""
        return {f.name: value for f in fields(self) if isinstance(value := getattr(self, f.name), Tensor)}

    def each(self, change: Callable[[Tensor], Tensor]) -> Self:
        """The same code with every stored tensor changed (moved to a device, copied)."""
        changed: dict[str, Any] = {name: change(tensor) for name, tensor in self.tensors().items()}
        return replace(self, **changed)

    @property
    def bytes(self) -> int:
        """What is stored, in bytes."""
        return sum(tensor.nbytes for tensor in self.tensors().values())


class Quantised(Tensor):
    """A weight that is stored as a code.

    `F.linear` (nn.Linear) and `torch.addmm` (Conv1D) keep nothing of it for the backward pass; every other
    operation gets its numbers as a plain tensor. Nothing can be written into it.
    """

    code: Code
    transposed: bool
    """The weight lies [in, out], as Conv1D's; the code is [out, in] always."""

    @staticmethod
    def __new__(cls, code: Code, *, transposed: bool = False) -> "Quantised":
        size = code.shape[::-1] if transposed else code.shape
        device = next(iter(code.tensors().values())).device
        return torch.Tensor._make_wrapper_subclass(cls, size, dtype=torch.float32, device=device)

    def __init__(self, code: Code, *, transposed: bool = False) -> None:
        self.code = code
        self.transposed = transposed

    def __repr__(self, **_: Any) -> str:  # type: ignore[override] # what torch would show is not there
        return f"Quantised({type(self.code).__name__}, shape={tuple(self.shape)}, bytes={self.code.bytes})"

    def dense(self) -> Tensor:
        """The numbers that the weight stands for, in the weight's own layout."""
        whole = self.code.dequantise()
        return whole.t() if self.transposed else whole

    @classmethod
    def __torch_function__(
        cls, func: Any, types: Any, args: tuple[Any, ...] = (), kwargs: dict[str, Any] | None = None
    ) -> Any:
        if func is F.linear:
            found = _of_linear(*args, **(kwargs or {}))
        elif func is torch.addmm and not kwargs:
            found = _of_addmm(*args)
        else:
            found = None
        if found is not None:
            return _multiply(*found)
        with torch._C.DisableTorchFunctionSubclass():
            return func(*args, **(kwargs or {}))

    @classmethod
    def __torch_dispatch__(  # type: ignore[override] # torch calls it as a class method
        cls, func: Any, types: Any, args: tuple[Any, ...] = (), kwargs: dict[str, Any] | None = None
    ) -> Any:
        named = kwargs or {}
        if func in _SAME_CODE and named.get("dtype") in (None, torch.float32):
            moved = {name: value for name, value in named.items() if name != "dtype"}
            one: Quantised = args[0]
            return Quantised(one.code.each(lambda t: func(t, **moved)), transposed=one.transposed)
        if func._schema.is_mutable and isinstance(args[0], Quantised):
            raise TypeError("a quantised weight cannot be written to")
        plain = [arg.dense() if isinstance(arg, Quantised) else arg for arg in args]
        return func(*plain, **{n: v.dense() if isinstance(v, Quantised) else v for n, v in named.items()})

    # -- torch's protocol for tensors made of tensors: it moves them, and memory is counted by it ------------

    def __tensor_flatten__(self) -> tuple[list[str], Any]:
        return list(self.code.tensors()), (self.code, self.transposed)

    @staticmethod
    def __tensor_unflatten__(inner: dict[str, Tensor], told: Any, size: Any, stride: Any) -> "Quantised":
        code, transposed = told
        return Quantised(replace(code, **inner), transposed=transposed)

    def __getattr__(self, name: str) -> Tensor:
        code = self.__dict__.get("code")
        if code is not None and name in (tensors := code.tensors()):
            return cast(Tensor, tensors[name])
        raise AttributeError(name)


def parameter(code: Code, *, transposed: bool = False) -> nn.Parameter:
    """A frozen parameter stored as a code."""
    return nn.Parameter(Quantised(code, transposed=transposed), requires_grad=False)


class _Product(torch.autograd.Function):
    """x W^T + b; W is read from its code in each direction, and only x and b can learn."""

    @staticmethod
    def forward(ctx: Any, x: Tensor, code: Code, bias: Tensor | None) -> Tensor:
        ctx.code = code
        return _times(x, code, bias, transposed=True)

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor | None, None, Tensor | None]:
        gradient = gradients[0]
        of_x = _times(gradient, ctx.code, None, transposed=False) if ctx.needs_input_grad[0] else None
        of_bias = gradient.flatten(0, -2).sum(0) if ctx.needs_input_grad[2] else None
        return of_x, None, of_bias


def _times(x: Tensor, code: Code, bias: Tensor | None, *, transposed: bool) -> Tensor:
    """x W^T + b, or x W: the product [..., out] or [..., in].

    The output is no view (F.linear's is), so that something can be added to it in place.
    """
    width = code.shape[0 if transposed else 1]
    output = x.new_empty(*x.shape[:-1], width)
    weight = _room.of(x, code.shape)
    code.expand(weight)
    factors = x.reshape(-1, x.shape[-1]), weight.t() if transposed else weight
    if bias is None:
        torch.mm(*factors, out=output.view(-1, width))
    else:
        torch.addmm(bias, *factors, out=output.view(-1, width))
    return output


class _Room(threading.local):
    """The place in which one weight after another is expanded, as large as the largest of them.

    On the CPU alone, where the heap would be left with a hole for each; a graphics card has an allocator that
    knows what to do with them.
    """

    def __init__(self) -> None:
        self._kept: dict[torch.dtype, Tensor] = {}

    def of(self, like: Tensor, shape: tuple[int, int]) -> Tensor:
        """Room for a matrix, of the type and on the device of a tensor; what was there before is lost."""
        if like.device.type != "cpu":
            return like.new_empty(shape)
        count = shape[0] * shape[1]
        room = self._kept.get(like.dtype)
        if room is None or room.numel() < count:
            room = self._kept[like.dtype] = torch.empty(count, dtype=like.dtype)
        return room[:count].view(shape)


_room = _Room()


def _of_linear(x: Tensor, weight: Tensor, bias: Tensor | None = None) -> Any:
    """(input, code, bias) where the call is one of ours."""
    ours = isinstance(weight, Quantised) and not weight.transposed
    return (x, cast(Quantised, weight).code, bias) if ours else None


def _of_addmm(bias: Tensor, x: Tensor, weight: Tensor) -> Any:
    """(input, code, bias) where the call is one of ours."""
    ours = isinstance(weight, Quantised) and weight.transposed and bias.ndim == 1
    return (x, cast(Quantised, weight).code, bias) if ours else None


def _multiply(x: Tensor, code: Code, bias: Tensor | None) -> Tensor:
    """The product in the precision that autocast wants, or in the input's own."""
    kind = x.device.type
    if torch.is_autocast_enabled(kind):
        dtype = torch.get_autocast_dtype(kind)
        x, bias = x.to(dtype), None if bias is None else bias.to(dtype)
    return cast(Tensor, _Product.apply(x, code, bias))  # type: ignore[no-untyped-call] # torch has no types here
