"""Double precision on a device that has none: computed on the processor, given back where it was asked."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import torch
from torch import Tensor

import peft_engine
from peft_engine.mechanisms.decomposed import nearest_of_rank
from peft_engine.mechanisms.exact import exact
from peft_engine.mechanisms.quantised_base import _cost
from peft_engine.mechanisms.quantised_codes import to_groups
from peft_engine.methods.reparameterized.lora_derivatives.quantization_adaption.loftq.tuner import (
    _less,
    _squares,
)
from peft_engine.methods.reparameterized.lora_derivatives.quantization_adaption.qa_lora.tuner import (
    PooledDelta,
)

APPLE = torch.device("mps")


class _OnApple(Tensor):
    """A tensor as it behaves on Apple's GPU."""

    device: Any = APPLE

    def double(self) -> Tensor:
        raise TypeError("the MPS framework doesn't support float64")

    def cpu(self, **_: Any) -> Tensor:  # type: ignore[override] # torch names its argument
        return self.as_subclass(Tensor)


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> list[Tensor]:
    """What was sent to Apple's GPU; none is needed for it."""
    to, seen = Tensor.to, list[Tensor]()

    def going(tensor: Tensor, *told: Any, **named: Any) -> Tensor:
        if told and told[0] == APPLE:
            seen.append(tensor)
            return _apple(tensor)
        return to(tensor, *told, **named)

    monkeypatch.setattr(Tensor, "to", going)
    return seen


def _apple(tensor: Tensor) -> Tensor:
    return tensor.as_subclass(_OnApple)


def _drawn(*shape: int) -> Tensor:
    return torch.randn(shape, generator=torch.Generator().manual_seed(len(shape) + shape[0]))


def test_what_needs_float64_gets_it_where_the_device_has_none() -> None:
    found = exact(_apple(torch.ones(2)))
    assert (found.dtype, found.device.type) == (torch.float64, "cpu")


@pytest.mark.parametrize("shape", [(6, 9), (9, 6)])
def test_matrices_are_decomposed_and_given_back(sent: list[Tensor], shape: tuple[int, int]) -> None:
    wanted = nearest_of_rank(_drawn(*shape), 2)
    for found, plain in zip(nearest_of_rank(_apple(_drawn(*shape)), 2), wanted, strict=True):
        assert found.device == APPLE
        assert torch.equal(found.cpu(), plain)


def test_corrections_are_taken_off_and_given_back(sent: list[Tensor]) -> None:
    weight, up, down = _drawn(6, 9), _drawn(6, 2), _drawn(2, 9)
    site: Any = type("Site", (), {"selection": slice(2, 5)})()
    up = up[:3]
    wanted = _less(weight, {site: (up, down)})
    found = _less(_apple(weight), {site: (_apple(up), _apple(down))})
    assert found.device == APPLE
    assert torch.equal(found.cpu(), wanted)
    assert _squares(_apple(weight)) == _squares(weight)


def test_what_is_lost_is_counted() -> None:
    weight = _drawn(8, 32)
    code = to_groups(weight, 4, 8)
    lost = SimpleNamespace(dequantise=lambda: _apple(code.dequantise()), bytes=code.bytes)
    assert _cost(_apple(weight), lost) == _cost(weight, code)  # type: ignore[arg-type] # as far as it is read


def test_coarse_corrections_are_written_out_on_their_device(sent: list[Tensor]) -> None:
    site: Any = SimpleNamespace(inputs=16, outputs=6)
    delta = PooledDelta(site, 2, 4, 0.5, torch.Generator().manual_seed(0))
    with torch.no_grad():
        delta.up.copy_(_drawn(6, 2))
        wanted = delta.weight()
        parts = _apple(delta.up.detach()), _apple(delta.down.detach())
    del delta.up, delta.down
    object.__setattr__(delta, "up", parts[0])
    object.__setattr__(delta, "down", parts[1])
    found = delta.weight()
    assert found.device == APPLE
    assert torch.equal(found.cpu(), wanted)


def test_nobody_asks_a_device_for_float64_otherwise() -> None:
    folder = Path(peft_engine.__file__).parent
    asking = {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*.py")
        if ".double()" in path.read_text(encoding="utf-8").replace(".cpu().double()", "")
    }
    assert asking == {"mechanisms/exact.py"}
