"""Modules by their paths."""

from collections.abc import Sequence
from typing import Any, cast

from torch import nn


def members(base: nn.Module, path: str) -> list[nn.Module]:
    """The modules in the list at this path, or in several lists where it has a star."""
    before, star, behind = path.partition(".*.")
    lists = [base.get_submodule(before)]
    if star:
        lists = [one.get_submodule(behind) for one in cast(nn.ModuleList, lists[0])]
    return [module for one in lists for module in cast(nn.ModuleList, one)]


def norms(module: nn.Module, paths: Sequence[str]) -> tuple[nn.Module, ...]:
    """Those of these norms that are there and have numbers."""
    found: list[nn.Module] = []
    for path in paths:
        there = at(module, path.removesuffix(".*"))
        if there is not None and next(there.parameters(), None) is not None:
            found += cast(nn.ModuleList, there) if path.endswith(".*") else [there]
    return tuple(found)


def first(module: nn.Module, paths: Sequence[str]) -> nn.Module | None:
    """What lies at the first of these paths that there is."""
    return next((found for path in paths if (found := at(module, path)) is not None), None)


def at(module: nn.Module, path: str) -> nn.Module | None:
    """The module at a path, or None where there is none."""
    found: Any = module
    for name in path.split("."):
        found = getattr(found, name, None)
    return found if isinstance(found, nn.Module) else None
