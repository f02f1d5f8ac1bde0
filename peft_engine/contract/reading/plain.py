"""Rows of plain text: a line, a paragraph or the whole file."""

from collections.abc import Iterator
from pathlib import Path
from typing import IO

from peft_engine.contract.reading.encodings import lines_of
from peft_engine.contract.reading.label_first import divided, is_fine
from peft_engine.contract.reading.model import LONGEST_CELL, Reading, Rows
from peft_engine.contract.reading.telling import of_file
from peft_engine.contract.texts import N_

MARK = "__label__"


def read_text(file: IO[bytes], reading: Reading, path: Path) -> Rows:
    """One column, "text". Lines and paragraphs that are empty are none. Labels that fastText puts before a
    line are a column of their own, with semicolons between several; so is the class that begins a row."""
    fine: bool | None = None
    for text in _texts(file, reading, path):
        if reading.first == "class":
            fine = is_fine(text) if fine is None else fine
            yield divided(text, fine)
            continue
        if text.startswith(MARK):
            words = text.split()
            count = next((at for at, word in enumerate(words) if not word.startswith(MARK)), len(words))
            labels = ";".join(word.removeprefix(MARK) for word in words[:count])
            yield {"text": text.split(None, count)[-1] if count < len(words) else "", "label": labels}
        else:
            yield {"text": text}


def _texts(file: IO[bytes], reading: Reading, path: Path) -> Iterator[str]:
    lines = lines_of(file, reading.encoding, path)
    if reading.unit == "line":
        for number, line in enumerate(lines, start=1):
            if text := line.strip():
                yield _bounded(text, path, number)
        return
    held: list[str] = []
    length = 0
    begins = 1
    for number, line in enumerate(lines, start=1):
        if line.strip() or reading.unit == "file":
            begins = begins if held else number
            held.append(line)
            length += len(line)
            if length > LONGEST_CELL:
                raise _too_long(path, begins)
        elif held:
            yield "".join(held).strip()
            held, length = [], 0
    if text := "".join(held).strip():
        yield text


def _bounded(text: str, path: Path, line: int) -> str:
    if len(text) > LONGEST_CELL:
        raise _too_long(path, line)
    return text


def _too_long(path: Path, line: int) -> Exception:
    return of_file(
        N_("The text of {path} that begins in line {line} is longer than {most} characters."),
        path,
        N_("Take a line or a paragraph as a row, or divide the text."),
        line=line,
        most=LONGEST_CELL,
    )
