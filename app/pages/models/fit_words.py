"""Whether a model fits, in marks and words."""

from collections.abc import Sequence

from app.form.form import sentence
from app.i18n import N_, tr
from app.state.names import method_label
from app.widgets.bytes_text import bytes_text
from peft_engine.contract.hub_fit import Fit

MARKS = {
    "yes": ("success", "status.success.mark"),
    "tight": ("warning", "status.warning.mark"),
    "no": ("wrong", "status.danger.mark"),
}
"""Verdict to icon and role of its colour."""
TOLD = {
    "yes": N_("{way} fits: about {need} of {free} that are free"),
    "tight": N_("{way} fits tightly: about {need} of {free} that are free"),
    "frugal": N_("{way} fits with one text at a time and less kept: {least} of {free} that are free"),
    "no": N_("{way} does not fit: about {need}, and {free} are free"),
}
CHIPS = {"yes": "fits", "tight": "tight", "no": "too_big"}
"""Verdict to the state of the chip of the memory bill."""


def way_name(fit: Fit) -> str:
    """Full fine-tuning, LoRA, Weights in 4 bit."""
    if fit.way == "full":
        return tr(N_("Full fine-tuning"))
    return tr(N_("Weights in 4 bit")) if fit.way == "four_bit" else method_label(fit.method)


def _frugal(fit: Fit) -> bool:
    """Whether it fits with frugal settings alone."""
    return fit.verdict == "tight" and fit.need > fit.free


def figures(fit: Fit) -> str:
    """What it needs and what is free, or why it cannot be done."""
    if fit.problem is not None:
        return sentence(fit.problem)
    words = N_("about {need} of {free} that are free")
    if _frugal(fit):
        words = N_("about {need}, or {least} with one text at a time and less kept; {free} are free")
    elif fit.need > fit.free:
        words = N_("about {need}, and {free} are free")
    return tr(words, **_amounts(fit))


def _amounts(fit: Fit) -> dict[str, str]:
    return {
        "need": bytes_text(fit.need),
        "least": bytes_text(fit.least),
        "free": bytes_text(fit.free),
    }


def fits_words(fits: Sequence[Fit], between: str = "; ") -> str:
    """All ways in words: "Full fine-tuning fits, about 0.5 GB of 11 GB that are free; …"."""
    return between.join(map(fit_words, fits))


def fit_words(fit: Fit) -> str:
    """One way in words."""
    if fit.problem is not None:
        return tr(N_("{way} cannot be used: {reason}"), way=way_name(fit), reason=sentence(fit.problem))
    words = TOLD["frugal" if _frugal(fit) else fit.verdict]
    return tr(words, way=way_name(fit), **_amounts(fit))
