"""A report as plain parts (words, tables, pictures, files), which each format sets in its own way."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeAlias

from matplotlib.axes import Axes

from peft_engine.report.look import Mark


@dataclass(frozen=True)
class Cell:
    """A cell of a table.

    Attributes:
        tint: a probability that colours the cell; None leaves it plain.
        strong: outlined and bold.
    """

    text: str
    mark: Mark | None = None
    tint: float | None = None
    strong: bool = False


@dataclass(frozen=True)
class Column:
    """The head of a column; numbers stand at the right."""

    label: str
    right: bool = False


@dataclass(frozen=True)
class Row:
    """A row; `chosen` is the one to take, `muted` one to measure the others against."""

    cells: tuple[Cell, ...]
    chosen: bool = False
    muted: bool = False


@dataclass(frozen=True)
class Table:
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Text:
    """A paragraph."""

    text: str


@dataclass(frozen=True)
class Points:
    """Sentences that stand below each other."""

    points: tuple[str, ...]


@dataclass(frozen=True)
class Picture:
    """A drawing.

    Attributes:
        name: of its file, without ending.
        told: what it shows, in a sentence, for whoever cannot see it.
        height: in inches, of a page that is 6.8 wide.
    """

    name: str
    title: str
    told: str
    draw: Callable[[Axes], None]
    height: float = 3.2


@dataclass(frozen=True)
class File:
    """A file that lies beside the report, word by word."""

    name: str
    text: str


Block: TypeAlias = Text | Points | Table | Picture | File


@dataclass(frozen=True)
class Section:
    """A heading and what belongs to it."""

    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Document:
    """A report.

    Attributes:
        question: what was asked.
        headline, detail: the answer, first what a person can repeat aloud.
        foot: stands at the foot of every page.
    """

    title: str
    question: str
    headline: tuple[str, ...]
    detail: tuple[str, ...]
    sections: tuple[Section, ...]
    foot: str = ""
    files: tuple[File, ...] = field(default=())

    def pictures(self) -> list[Picture]:
        return [block for part in self.sections for block in part.blocks if isinstance(block, Picture)]


def row(*texts: str, chosen: bool = False, muted: bool = False) -> Row:
    """A row of plain cells."""
    return Row(tuple(Cell(text) for text in texts), chosen, muted)
