"""A report as one HTML page, whole in itself."""

import base64
from collections.abc import Mapping

import jinja2

from peft_engine.contract import paths
from peft_engine.contract.language import spoken
from peft_engine.report.document import Document
from peft_engine.report.look import Mark, Shape, colour, tint

_OUTLINES: dict[Shape, str] = {
    "square": '<rect x="1.5" y="1.5" width="9" height="9" rx="1.5"/>',
    "circle": '<circle cx="6" cy="6" r="4.6"/>',
    "diamond": '<path d="M6 .8 11.2 6 6 11.2 .8 6z"/>',
    "triangle": '<path d="M6 1 11.4 10.6H.6z"/>',
    "hexagon": '<path d="M6 .7 10.6 3.35v5.3L6 11.3 1.4 8.65v-5.3z"/>',
    "cross": '<path d="M2 2l8 8M10 2l-8 8"/>',
}


def html(document: Document, pictures: Mapping[str, bytes]) -> str:
    """The page.

    Args:
        pictures: each picture as PNG, by its name.
    """
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(paths.RESOURCES / "report"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("comparison.html").render(
        document=document,
        language=spoken().html,
        images={name: base64.b64encode(data).decode() for name, data in pictures.items()},
        outlines=_OUTLINES,
        colour=colour,
        background=background,
        fill=_fill,
        kind=lambda block: type(block).__name__,
    )


def background(share: float) -> str:
    """The colour behind a probability, as CSS has it."""
    ink, opacity = tint(share)
    red, green, blue = (int(ink[place : place + 2], 16) for place in (1, 3, 5))
    return f"rgba({red}, {green}, {blue}, {opacity:.2f})"


def _fill(mark: Mark) -> str:
    return "none" if mark.shape == "cross" else mark.fill
