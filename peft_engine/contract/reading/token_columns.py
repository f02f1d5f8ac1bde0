"""Sentences whose words stand one below the other with their tags beside them (CoNLL and its kin)."""

import re
from pathlib import Path
from typing import IO

from peft_engine.contract.reading.encodings import lines_of
from peft_engine.contract.reading.model import Reading, Rows
from peft_engine.contract.reading.telling import of_file, of_row
from peft_engine.contract.texts import N_

MOST_TOKENS = 1_000_000
"""In one sentence; more is a file that was read wrongly."""
CONLLU_COLUMNS = 10
_SAMPLED = 4000
_EXTRA = re.compile(r"\d+[-.]\d+")
_TAG = re.compile(r"O$|[BIESLU]-")
_BREAK = re.compile(r"\n[ \t\r]*\n")


def read_token_columns(file: IO[bytes], reading: Reading, path: Path) -> Rows:
    """A row is a sentence: {"tokens": [...], "tags": [...]}, the tags as they stand there.

    A line of blanks ends a sentence. Left out are lines that begin with -DOCSTART-, and, in CoNLL-U, comments
    and the lines of joined words (1-2) and of words that are not said (1.1).
    """
    tokens: list[str] = []
    tags: list[str] = []
    width = 0
    for number, line in enumerate(lines_of(file, reading.encoding, path), start=1):
        cells = cells_of(line, reading.delimiter)
        if not cells:
            if tokens:
                yield {"tokens": tokens, "tags": tags}
                tokens, tags = [], []
            continue
        if cells[0].startswith("-DOCSTART-") or is_comment(cells, width):
            continue
        width = width or len(cells)
        if is_extra_line(cells):
            continue
        try:
            token, tag = cells[reading.token_column], cells[reading.tag_column]
        except IndexError:
            token = tag = ""
        if len(cells) < 2 or not token or not tag:
            raise of_row(
                N_("Line {row} of {path} has {found} columns and not both a word and its tag."),
                path,
                number,
                found=len(cells),
            )
        tokens.append(token)
        tags.append(tag)
        if len(tokens) > MOST_TOKENS:
            raise of_file(
                N_("{path} has more than {most} words without an empty line between sentences."),
                path,
                N_("Put an empty line behind every sentence."),
                most=MOST_TOKENS,
            )
    if tokens:
        yield {"tokens": tokens, "tags": tags}


def cells_of(line: str, delimiter: str) -> list[str]:
    """The columns of a line; none where it is blank."""
    if not line.strip():
        return []
    if delimiter == " ":
        return line.split()
    return [cell.strip() for cell in line.rstrip("\r\n").split(delimiter)]


def is_comment(cells: list[str], width: int) -> bool:
    """Whether a line is a remark: "# text = ..." of CoNLL-U, "#begin document" of CoNLL-2012. A word that
    begins with # is none, for it has the columns that the others have."""
    first = cells[0]
    if first == "#":  # the columns are divided by blanks
        return bool(width) and len(cells) != width
    return first in ("#begin", "#end") or (len(cells) == 1 and first.startswith("# "))


def is_extra_line(cells: list[str]) -> bool:
    """Whether a line of CoNLL-U stands for words joined (1-2) or left unsaid (1.1), which stand there too."""
    return len(cells) == CONLLU_COLUMNS and bool(_EXTRA.fullmatch(cells[0]))


def sampled(text: str, whole: bool) -> tuple[str, list[list[str]]]:
    """(the delimiter, the columns of the words) in a sample."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    lines = lines[: min(_SAMPLED, len(lines) if whole else len(lines) - 1)]
    told = [line for line in lines if line.strip() and not line.startswith("# ")]
    delimiter = "\t" if not told or any("\t" in line.strip() for line in told) else " "
    rows = [cells for line in lines if (cells := cells_of(line, delimiter))]
    words = [cells for cells in rows if not cells[0].startswith(("-DOCSTART-", "# ")) or len(cells) > 2]
    return delimiter, words


def is_conllu(words: list[list[str]]) -> bool:
    return bool(words) and sum(len(cells) == CONLLU_COLUMNS for cells in words) > 0.8 * len(words)


def look_so(text: str, whole: bool) -> bool:
    """Whether a text without a telling ending is one of words with tags: even columns, empty lines between
    sentences, and in the last column what tags look like."""
    _, words = sampled(text, whole)
    if not words or not 2 <= len(words[0]) <= 16 or not _BREAK.search(text):
        return False
    even = sum(len(cells) == len(words[0]) for cells in words) >= 0.98 * len(words)
    tags = sum(bool(_TAG.match(cells[-1])) for cells in words) > 0.9 * len(words)
    return even and (tags or is_conllu(words))
