"""Rows of plain text: a line, a paragraph or the whole file."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import IO

from peft_engine.contract.reading.encodings import lines_of
from peft_engine.contract.reading.label_first import divided, is_fine
from peft_engine.contract.reading.model import LONGEST_CELL, Reading, Rows
from peft_engine.contract.reading.telling import of_file
from peft_engine.contract.texts import N_

MARK = "__label__"
_EMPTY_LINES = re.compile(r"\n\s*\n")
_FEW, _HANDY, _LONG = 8, 2000, 4000
"""How many paragraphs are none by chance, how many characters each may have on average, and from how many on
average a whole text holds far more than is read at once."""


def in_paragraphs(text: str) -> bool:
    """Whether a text is better read by paragraph than by line, since most paragraphs have several: verses,
    speeches, lines that were broken to a width."""
    paragraphs = _paragraphs(text)
    lines = sum(1 for line in text.split("\n") if line.strip())
    return _handy(paragraphs) and lines >= 2 * len(paragraphs) and not text.startswith(MARK)


def too_long_for_rows(texts: Sequence[str]) -> bool:
    """Whether texts are so long that their paragraphs are better rows."""
    long = sum(map(len, texts)) > _LONG * max(1, len(texts))
    return long and _handy([each for text in texts for each in _paragraphs(text)])


def _paragraphs(text: str) -> list[str]:
    return [each for each in _EMPTY_LINES.split(text) if each.strip()]


def _handy(paragraphs: Sequence[str]) -> bool:
    """Whether these are enough to be meant, and short enough to be rows."""
    count = len(paragraphs)
    return count >= _FEW and sum(map(len, paragraphs)) <= _HANDY * count


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
