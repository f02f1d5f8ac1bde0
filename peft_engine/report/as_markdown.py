"""A report as Markdown, its pictures beside it."""

import re

from peft_engine.report.document import Block, Cell, Document, File, Picture, Points, Row, Table, Text

_SPECIAL = re.compile(r"([\\`*_\[\]<>|#~])")
_LINE_START = re.compile(r"^(\s*)([-+=]|\d+[.)])(?=\s|$)", re.MULTILINE)


def markdown(document: Document) -> str:
    """The whole report."""
    parts = [f"# {plain(document.title)}", plain(document.question)]
    parts += [f"**{plain(sentence)}**" for sentence in document.headline]
    parts += [plain(sentence) for sentence in document.detail]
    for section in document.sections:
        parts.append(f"## {plain(section.title)}")
        parts += [_block(block) for block in section.blocks]
    return "\n\n".join(part for part in parts if part) + "\n"


def plain(text: str) -> str:
    """Words that Markdown takes for nothing but words, on one line."""
    line = " ".join(text.split())
    line = _SPECIAL.sub(r"\\\1", line).replace("&", "&amp;")
    return _LINE_START.sub(lambda m: f"{m[1]}{m[2][:-1]}\\{m[2][-1]}", line)


def _block(block: Block) -> str:
    match block:
        case Text():
            return plain(block.text)
        case Points():
            return "\n".join(f"- {plain(point)}" for point in block.points)
        case Table():
            return _table(block)
        case Picture():
            return (
                f"### {plain(block.title)}\n\n![{plain(block.told)}]({block.name}.png)\n\n{plain(block.told)}"
            )
        case File():
            return _file(block)


def _table(table: Table) -> str:
    heads = [plain(column.label) or " " for column in table.columns]
    rules = ["---:" if column.right else "---" for column in table.columns]
    lines = [heads, rules, *([_cell(cell, row) for cell in row.cells] for row in table.rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _cell(cell: Cell, row: Row) -> str:
    text = plain(cell.text)
    first = cell is row.cells[0]
    return f"**{text}**" if text and (cell.strong or (row.chosen and first)) else text


def _file(file: File) -> str:
    longest = max((len(ticks) for ticks in re.findall(r"`+", file.text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}\n{file.text.rstrip()}\n{fence}"
