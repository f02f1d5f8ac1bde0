"""A report as PDF on A4: words stay words, pictures are drawn as lines."""

from collections.abc import Sequence
from pathlib import Path

from matplotlib.backends.backend_pdf import PdfPages

from peft_engine.contract.language import say
from peft_engine.contract.texts import N_
from peft_engine.report.document import (
    Block,
    Cell,
    Document,
    File,
    Picture,
    Points,
    Row,
    Section,
    Table,
    Text,
)
from peft_engine.report.look import colour, tint
from peft_engine.report.paper import BOTTOM, HEIGHT, INNER, MARGIN, WIDTH, Paper, Style, cut, width, wrap
from peft_engine.report.typefaces import typefaces

TITLE = Style(12, 600, leading=1.3)
QUESTION = Style(10, ink="text.muted")
HEADLINE = Style(19, 600, leading=1.25)
HEADING = Style(12.5, 600, leading=1.3)
SMALL_HEADING = Style(9.5, 600)
BODY = Style(9.5)
HELP = Style(8.2, ink="text.muted")
CODE = Style(7.2, mono=True, leading=1.4)
FOOT = Style(7.5, ink="text.faint")

_CELL_SIZES = (8.2, 7.6, 7.0, 6.4, 5.8)
_PAD = 5.0
_MARK = 12.0
_LEAST = 96.0
"""A heading does not stand alone: so much of what follows must fit below it."""


def write_pdf(document: Document, path: Path) -> int:
    """Write the report; returns its number of pages."""
    with typefaces():
        sheets = pages(document).sheets
        with PdfPages(
            path, metadata={"Title": document.title, "Creator": "PEFT Workbench", "Producer": None}
        ) as pdf:
            for sheet in sheets:
                pdf.savefig(sheet)
    return len(sheets)


def pages(document: Document) -> Paper:
    """The report on its sheets; within `typefaces`."""
    paper = Paper()
    paper.paragraph(document.title, TITLE, after=1)
    paper.paragraph(document.question, QUESTION, after=12)
    for sentence in document.headline:
        paper.paragraph(sentence, HEADLINE, after=5)
    for sentence in document.detail:
        paper.paragraph(sentence, Style(10.5), after=3)
    for section in document.sections:
        _section(paper, section)
    for number in range(len(paper.sheets)):
        paper.number = number
        _foot(paper, document.foot)
    return paper


def _foot(paper: Paper, words: str) -> None:
    y = HEIGHT - BOTTOM + 22
    paper.rule(MARGIN, y - 6, INNER)
    told = say(N_("Page {number} of {count}"), number=paper.number + 1, count=len(paper.sheets))
    paper.words(WIDTH - MARGIN, y, told, FOOT, "right")
    paper.words(MARGIN, y, wrap(words, FOOT, INNER - 90)[0], FOOT)


def _section(paper: Paper, section: Section) -> None:
    paper.y += 14
    first = section.blocks[0] if section.blocks else None
    paper.need(HEADING.line + (_height(first) if isinstance(first, Picture) else _LEAST))
    paper.paragraph(section.title, HEADING, after=4)
    for block in section.blocks:
        _block(paper, block)


def _block(paper: Paper, block: Block) -> None:
    match block:
        case Text():
            paper.paragraph(block.text, BODY)
        case Points():
            for point in block.points:
                paper.need(BODY.line)
                paper.words(MARGIN, paper.y, "•", BODY)
                paper.paragraph(point, BODY, after=2, indent=10)
            paper.y += 4
        case Table():
            _table(paper, block)
        case Picture():
            _picture(paper, block)
        case File():
            _file(paper, block)


def _picture(paper: Paper, picture: Picture) -> None:
    height = picture.height * 72
    paper.need(_height(picture))
    paper.paragraph(picture.title, SMALL_HEADING, after=2)
    axes = paper.axes(height)
    picture.draw(axes)
    paper.fit(axes, height)
    paper.y += 4
    paper.paragraph(picture.told, HELP, after=12)


def _height(picture: Picture) -> float:
    """What a picture takes with its words, in points."""
    return picture.height * 72 + SMALL_HEADING.line + len(wrap(picture.told, HELP, INNER)) * HELP.line + 10


def _file(paper: Paper, file: File) -> None:
    if file.name:
        paper.need(SMALL_HEADING.line + 3 * CODE.line)
        paper.paragraph(file.name, SMALL_HEADING, after=2)
    lines = [part for line in file.text.rstrip().splitlines() for part in cut(line, CODE, INNER - 12)]
    for number, line in enumerate(lines):
        first, last = number == 0, number == len(lines) - 1
        paper.need(CODE.line)
        above, below = (3.0 if first else 0.0), (3.0 if last else 0.0)
        paper.box(MARGIN, paper.y, INNER, CODE.line + above + below + 0.3, colour("surface.sunken"))
        paper.words(MARGIN + 6, paper.y + above, line, CODE)
        paper.y += CODE.line + above + below
    paper.y += 8


def _table(paper: Paper, table: Table) -> None:
    style, widths = _layout(table)
    paper.need(4 * style.line)
    _head(paper, table, style, widths)
    before: Row | None = None
    for row in table.rows:
        lines = [_lines(cell, style, wide, row) for cell, wide in zip(row.cells, widths, strict=True)]
        height = max(map(len, lines)) * style.line + _PAD
        if paper.room < height:
            paper.turn()
            _head(paper, table, style, widths)
            before = None
        if row.chosen:
            paper.box(MARGIN, paper.y, sum(widths), height, colour("accent.tint"))
        if before is not None and row.muted and not before.muted:
            paper.rule(MARGIN, paper.y, sum(widths), "line.control", 0.9)
        x = MARGIN
        for cell, column, wide, words in zip(row.cells, table.columns, widths, lines, strict=True):
            _cell(paper, x, wide, height, cell, words, _styled(style, cell, row), right=column.right)
            x += wide
        paper.y += height
        paper.rule(MARGIN, paper.y, sum(widths))
        before = row
    paper.y += 9


def _head(paper: Paper, table: Table, style: Style, widths: Sequence[float]) -> None:
    if not any(column.label for column in table.columns):
        return
    head = Style(style.size, 500, "text.muted", leading=1.25)
    lines = [
        wrap(c.label, head, wide - 2 * _PAD + 0.01) for c, wide in zip(table.columns, widths, strict=True)
    ]
    height = max(map(len, lines)) * head.line + _PAD
    paper.box(MARGIN, paper.y, sum(widths), height, colour("surface.sunken"))
    x = MARGIN
    for column, wide, words in zip(table.columns, widths, lines, strict=True):
        for n, line in enumerate(words):
            y = paper.y + _PAD / 2 + n * head.line
            place = x + wide - _PAD if column.right else x + _PAD
            paper.words(place, y, line, head, "right" if column.right else "left")
        x += wide
    paper.y += height
    paper.rule(MARGIN, paper.y, sum(widths))


def _cell(
    paper: Paper,
    x: float,
    wide: float,
    height: float,
    cell: Cell,
    words: Sequence[str],
    style: Style,
    *,
    right: bool,
) -> None:
    if cell.tint is not None:
        ink, opacity = tint(cell.tint)
        edge = colour("line.control") if cell.strong else "none"
        paper.box(x + 1, paper.y + 1, wide - 2, height - 2, ink, opacity, edge)
    if cell.mark is not None:
        paper.mark(x + _PAD + 4, paper.y + _PAD / 2 + style.line / 2 - 0.5, cell.mark)
    for n, line in enumerate(words):
        y = paper.y + _PAD / 2 + n * style.line
        if right:
            paper.words(x + wide - _PAD, y, line, style, "right")
        else:
            paper.words(x + _PAD + (_MARK if cell.mark is not None else 0), y, line, style)


def _layout(table: Table) -> tuple[Style, list[float]]:
    """Size of the words and width of the columns: as large as fits, wrapped where it must be."""
    style = Style(_CELL_SIZES[0])
    least: list[float] = []
    for size in _CELL_SIZES:
        style = Style(size)
        wanted, least = _wanted(table, style), _least(table, style)
        if sum(wanted) <= INNER:
            return style, _spread(wanted, INNER - sum(wanted), numbers=any(c.right for c in table.columns))
        if sum(least) <= INNER:
            return style, _shared(wanted, least)
    return style, [wide * INNER / sum(least) for wide in least]


def _spread(wanted: Sequence[float], spare: float, *, numbers: bool) -> list[float]:
    """Widths that fill the page: words stay together at the left, numbers spread."""
    if numbers:
        return [wide + spare / len(wanted) for wide in wanted]
    each = min(24.0, spare / len(wanted))
    made = [wide + each for wide in wanted]
    return [*made[:-1], made[-1] + spare - each * len(wanted)]


def _shared(wanted: Sequence[float], least: Sequence[float]) -> list[float]:
    """Widths of which the widest give way first; none falls below what its longest word needs."""
    low, high = 0.0, max(wanted)
    for _ in range(40):
        middle = (low + high) / 2
        total = sum(max(few, min(many, middle)) for many, few in zip(wanted, least, strict=True))
        low, high = (middle, high) if total <= INNER else (low, middle)
    return [max(few, min(many, low)) for many, few in zip(wanted, least, strict=True)]


def _wanted(table: Table, style: Style) -> list[float]:
    return [
        max(_longest([column.label], style), *(_own(row.cells[n], style, row) for row in table.rows), 12.0)
        + 2 * _PAD
        for n, column in enumerate(table.columns)
    ]


def _least(table: Table, style: Style) -> list[float]:
    """The widest word of each column; numbers are not broken, and hashes and lists of paths may be."""
    made = []
    for n, column in enumerate(table.columns):
        heads = _longest(column.label.split(), style)
        cells = [
            _own(row.cells[n], style, row)
            if column.right
            else min(90.0, _longest(row.cells[n].text.split(), style)) + (_MARK if row.cells[n].mark else 0)
            for row in table.rows
        ]
        made.append(max([heads, *cells], default=12.0) + 2 * _PAD)
    return made


def _own(cell: Cell, style: Style, row: Row) -> float:
    return width(cell.text, _styled(style, cell, row)) + (_MARK if cell.mark is not None else 0)


def _longest(words: Sequence[str], style: Style) -> float:
    return max((width(word, Style(style.size, 500)) for word in words), default=0.0)


def _lines(cell: Cell, style: Style, wide: float, row: Row) -> list[str]:
    room = wide - 2 * _PAD - (_MARK if cell.mark is not None else 0)
    return wrap(cell.text, _styled(style, cell, row), room + 0.01)


def _styled(style: Style, cell: Cell, row: Row) -> Style:
    strong = cell.strong or (row.chosen and cell is row.cells[0])
    return Style(style.size, 600 if strong else 400, "text.muted" if row.muted else "text.text")
