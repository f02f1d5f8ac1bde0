"""Sides of a translation that lie in files of their own: what stands in the same line belongs together."""

from collections.abc import Generator, Iterator
from itertools import chain, count

from peft_engine.contract.problems import EngineError
from peft_engine.contract.reading.encodings import lines_of, recognise_encoding
from peft_engine.contract.reading.model import LONGEST_CELL, SAMPLE_BYTES, Reading, Rows
from peft_engine.contract.reading.parts import Source
from peft_engine.contract.reading.telling import of_file, of_row, told
from peft_engine.contract.texts import N_


def read_side_by_side(source: Source, reading: Reading) -> Rows:
    """A row for each line, with a column for each file. A line that is empty on one side is a row as well: it
    keeps the others in their places. One that is empty on all sides is none.

    Raises:
        EngineError: a file cannot be read, or they have different numbers of lines.
    """
    columns = source.sides
    encodings = _encodings(source, reading.encoding)
    sides = [_lines(source, name, how) for name, how in zip(source.names, encodings, strict=True)]
    try:
        for number in count(1):
            lines = [next(side, None) for side in sides]
            if None not in lines:
                if any(lines):
                    yield dict(zip(columns, lines, strict=True))
                continue
            counts = [_count(line, side, number - 1) for line, side in zip(lines, sides, strict=True)]
            if len(set(counts)) > 1:
                raise _uneven(source, counts)
            return
    finally:
        for side in sides:
            side.close()


def _encodings(source: Source, said: str) -> list[str]:
    """Of each side its own encoding. What was recognised is that of the first; what was chosen by hand counts
    for all but those further ones that show another one by their marks, or are UTF-8."""
    samples = [_beginning(source, name) for name in source.names]
    own = [recognise_encoding(sample, len(sample) < SAMPLE_BYTES) or said for sample in samples]
    by_hand = own[0] != said
    return [
        said,
        *(
            said if _tells_nothing(sample, said) or (by_hand and not each.startswith("utf")) else each
            for sample, each in zip(samples[1:], own[1:], strict=True)
        ),
    ]


def _tells_nothing(sample: bytes, said: str) -> bool:
    """Whether the beginning of a file is the same in most encodings, and in this one as well. Zeros tell of
    UTF-16."""
    try:
        return sample.isascii() and b"\0" not in sample and sample.decode(said) == sample.decode("ascii")
    except (LookupError, ValueError):  # what is no encoding is told when the lines are read
        return False


def _beginning(source: Source, name: str) -> bytes:
    with told(source.shelf.path / name), source.shelf.opened(name) as file:
        return file.read(SAMPLE_BYTES)


def _lines(source: Source, name: str, encoding: str) -> Generator[str, None, None]:
    place = source.shelf.path / name
    with told(place), source.shelf.opened(name) as file:
        for number, line in enumerate(lines_of(file, encoding, place), 1):
            if len(line) > LONGEST_CELL:
                raise of_row(
                    N_("Line {row} of {path} is longer than {most} characters."),
                    place,
                    number,
                    most=LONGEST_CELL,
                )
            yield line.strip()


def _count(line: str | None, rest: Iterator[str], before: int) -> int:
    """The lines of a side, without empty ones at its end."""
    if line is None:
        return before
    filled = (number for number, text in enumerate(chain((line,), rest), before + 1) if text)
    return max(filled, default=before)


def _uneven(source: Source, counts: list[int]) -> EngineError:
    other = next(place for place, lines in enumerate(counts) if lines != counts[0])
    return of_file(
        N_("{path} has {found} lines, and {other} has {others}; line by line they should belong together."),
        source.shelf.path / source.names[0],
        N_("Get both files again, or take out the lines that have no counterpart."),
        found=counts[0],
        other=source.names[other],
        others=counts[other],
    )
