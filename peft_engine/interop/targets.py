"""How HF peft is told which modules of a model are meant: by names that fit them and no others."""

from collections.abc import Iterable, Mapping
from typing import TypeVar

from torch import nn

V = TypeVar("V")


def shortest(model: nn.Module, wanted: Iterable[str]) -> list[str]:
    """Endings of names that fit exactly the wanted modules, as short as may be; whole names where none do.

    HF peft takes a module whose name is an entry of its list, or ends with a dot and the entry.
    """
    chosen = set(wanted)
    for parts in (1, 2, 3):
        endings = sorted({".".join(name.split(".")[-parts:]) for name in chosen})
        fitting = {name for name, _ in model.named_modules() if any(fits(name, one) for one in endings)}
        if fitting == chosen:
            return endings
    return sorted(chosen)


def fits(name: str, ending: str) -> bool:
    """Whether HF peft takes an ending for this name."""
    return name == ending or name.endswith(f".{ending}")


def pattern(values: Mapping[str, V], usual: V) -> dict[str, V]:
    """What differs from the usual value, by last names where all modules of that name agree."""
    of_last: dict[str, set[V]] = {}
    for name, value in values.items():
        of_last.setdefault(name.rpartition(".")[2], set()).add(value)
    found: dict[str, V] = {}
    for name, value in values.items():
        last = name.rpartition(".")[2]
        if value != usual:
            found[last if len(of_last[last]) == 1 else name] = value
    return found
