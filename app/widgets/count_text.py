"""Numbers of parameters in words."""

from app.figures import local
from app.i18n import N_, tr
from app.language import spoken

MYRIADS = ((10**8, "亿"), (10**4, "万"))
"""Chinese counts by ten thousands, so that no unit of English can be put into its words."""
LEAST = 0.1
"""Per cent; less is told as less than that."""


def parameters_text(count: int) -> str:
    """22.7 million, 6.74 billion, 260,032; in Chinese 2270 万, 67.4 亿."""
    if spoken().startswith("zh") and count >= 10**6:
        rounded = float(f"{count:.3g}")
        size, name = next(unit for unit in MYRIADS if rounded >= unit[0])
        return f"{rounded / size:g} {name}"
    if count >= 10**9:
        return tr(N_("{count} billion"), count=local(f"{count / 1e9:.3g}"))
    if count >= 10**6:
        return tr(N_("{count} million"), count=local(f"{count / 1e6:.3g}"))
    return local(f"{count:,}")


def percent_text(count: float, total: float) -> str:
    """12.4 %, <0.1 %; nothing of nothing."""
    if not total:
        return ""
    share = 100 * count / total
    if 0 < share < LEAST:
        return local(f"<{LEAST} %")
    return local(f"{share:.3g} %" if share >= 1 else f"{share:.2g} %")
