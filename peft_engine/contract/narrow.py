"""What cards of methods with narrow networks (adapters, branches) share: settings, numbers, drawn size."""

from typing import Any

from peft_engine.contract.settings import setting
from peft_engine.contract.shape import ModelShape
from peft_engine.contract.texts import N_


def bottleneck_setting(help: str = N_("How narrow each adapter is inside")) -> Any:
    return setting(64, label=N_("Bottleneck"), help=help, expert=N_("bottleneck width"), low=1, high=4096)


def scale_setting(default: float, help: str, *, label: str = N_("Strength"), **more: Any) -> Any:
    return setting(default, label=label, help=help, expert=N_("scaling"), low=0.01, high=100.0, **more)


def numbers(narrow: int, shape: ModelShape) -> int:
    """2dm + m + d: two maps with their biases."""
    return 2 * shape.width * narrow + narrow + shape.width


def size(narrow: int, shape: ModelShape) -> float:
    """How wide it is drawn, as a share of the block."""
    return min(1.0, 0.15 + narrow / max(1, shape.width))
