"""How a matrix is cut into a grid of blocks, for formulas and for the real thing alike."""

from math import isqrt


def cut(size: int, wanted: int) -> tuple[int, int]:
    """Two factors of a size: the largest divisor that is at most `wanted` (0: at most the square root), and
    the rest."""
    most = min(wanted or isqrt(size), size)
    first = next(number for number in range(most, 0, -1) if size % number == 0)
    return first, size // first


def count(outputs: int, inputs: int, wanted: int) -> int:
    """a1 a2 + b1 b2 with a1 b1 = outputs and a2 b2 = inputs."""
    rows, columns = cut(outputs, wanted), cut(inputs, wanted)
    return rows[0] * columns[0] + rows[1] * columns[1]
