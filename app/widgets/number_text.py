"""Numbers as people write them in fields: the locale's decimal sign or a point, or 3e-4.

Thousands are not parted in a field, so that nothing is read two ways: a point and the locale's sign mean
the same.
"""

import math
import re

from app.figures import local, point

_NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?")
_THOUSANDS = re.compile(r"[+-]?\d{1,3}([.,]\d{3})+")
_SMALLEST_PLAIN = 1e-5
_LARGEST_PLAIN = 1e9


def parse_number(text: str) -> float | None:
    """The number a text says, or None. Spaces around it are allowed; a comma where the locale writes one."""
    stripped = text.strip().replace("−", "-").replace(point(), ".")
    if not _NUMBER.fullmatch(stripped):
        return None
    number = float(stripped)
    return number if math.isfinite(number) else None


def parse_whole(text: str) -> int | None:
    """The whole number a text says, or None; 1e5 and 32.0 are whole too, 1.000 and
    1,000 are read two ways and so not at all."""
    stripped = text.strip().replace("−", "-")
    if re.fullmatch(r"[+-]?\d+", stripped):
        return int(stripped)
    if _THOUSANDS.fullmatch(stripped):
        return None
    number = parse_number(stripped)
    return int(number) if number is not None and number == int(number) else None


def field_text(number: float) -> str:
    """A number for a field: `format_number` with the locale's decimal sign."""
    return local(format_number(number))


def format_number(number: float) -> str:
    """The shortest plain text that reads back as the same number: 0.0005, 3e-8, 12, 2e9."""
    if number == 0:
        return "0"
    text = repr(float(number)).removesuffix(".0")
    plain = _SMALLEST_PLAIN <= abs(number) < _LARGEST_PLAIN
    if plain and "e" in text:
        return _plain(text)
    return text if plain else _scientific(number)


def _plain(text: str) -> str:
    """Turn "5e-05" into "0.00005": the digits of the short form, moved."""
    mantissa, _, exponent = text.partition("e")
    sign = "-" if mantissa.startswith("-") else ""
    digits = mantissa.removeprefix("-").replace(".", "")
    return f"{sign}0.{'0' * (-int(exponent) - 1)}{digits}"


def _scientific(number: float) -> str:
    """The shortest scientific form that reads back as the same number."""
    for places in range(17):
        tried = f"{number:.{places}e}"
        if float(tried) == number:
            break
    mantissa, _, exponent = tried.partition("e")
    return f"{mantissa}e{int(exponent)}"


def round_step(number: float, direction: int) -> float:
    """The next of 1, 2, 5, 10, 20, 50 ... above (direction 1) or below (-1) a positive number."""
    exponent = math.floor(math.log10(number) + 1e-9)
    ladder = [m * 10.0**e for e in (exponent - 1, exponent, exponent + 1) for m in (1, 2, 5)]
    if direction > 0:
        following = min(step for step in ladder if step > number * (1 + 1e-9))
    else:
        following = max(step for step in ladder if step < number * (1 - 1e-9))
    return float(f"{following:.6g}")
