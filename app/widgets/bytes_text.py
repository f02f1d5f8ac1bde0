"""Bytes in words: decimal units, three figures at most, as memory is sold and as the bill adds it up."""

from app.figures import local

_UNITS = ((1e12, "TB"), (1e9, "GB"), (1e6, "MB"), (1e3, "kB"))
_BORDER = 0.95
"""From 950 MB on the next unit is used, so that 0.99 GB and 1.02 GB can be compared."""


def bytes_text(count: float) -> str:
    """412 MB, 0.99 GB, 10.9 GB, 0 MB."""
    for size, unit in _UNITS:
        if count >= size * _BORDER:
            return f"{three_figures(count / size)} {unit}"
    return f"{round(count)} B" if count else "0 MB"


def three_figures(number: float) -> str:
    """0.99, 3.1, 10.9, 412: at most two decimals and three figures."""
    if abs(number) >= 99.95:
        return f"{number:.0f}"
    if abs(number) >= 9.995:
        return local(f"{number:.1f}".removesuffix(".0"))
    return local(f"{number:.2f}".rstrip("0").rstrip(".") or "0")
