"""Reading any file that rows can come from. Everything that others need of it has its name here."""

from peft_engine.contract.reading.model import (
    DELIMITERS,
    ENCODINGS,
    Kind,
    Preview,
    Reading,
    Uneven,
    Unit,
)
from peft_engine.contract.reading.parts import parts_of
from peft_engine.contract.reading.whole import preview, read, recognise

__all__ = [
    "DELIMITERS",
    "ENCODINGS",
    "Kind",
    "Preview",
    "Reading",
    "Uneven",
    "Unit",
    "parts_of",
    "preview",
    "read",
    "recognise",
]
