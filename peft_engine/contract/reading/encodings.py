"""Which encoding a text is in, and its lines in that encoding."""

import codecs
import io
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from peft_engine.contract.problems import EngineError
from peft_engine.contract.reading.alphabets import by_alphabet
from peft_engine.contract.reading.model import ENCODINGS, LONGEST_LINE
from peft_engine.contract.reading.telling import of_file, printable
from peft_engine.contract.texts import N_

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),  # begins like UTF-16's, so it is asked for first
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LISTED = {name.replace("_", "-"): name for name in ENCODINGS}
_CANDIDATES = [name for name in ENCODINGS if not name.startswith("utf")]
_TELLING_BYTES = 1 << 14
_CONTROL = frozenset(range(32)) - {7, 8, 9, 10, 11, 12, 13, 27, 30}
_BLOCK = 1 << 18
_PRINTABLE = 0.98


def recognise_encoding(sample: bytes, whole: bool) -> str | None:
    """The encoding of a text by its first bytes; None where they are no text.

    Args:
        whole: whether the sample is all there is, so that it may not end within a character.
    """
    for mark, name in _MARKS:
        if sample.startswith(mark):
            return name
    if b"\0" in sample:
        return _wide(sample)
    if _decodes(sample, "utf-8", whole):
        return None if _is_binary(sample) else "utf-8"
    return None if _is_binary(sample) else _by_letters(sample)


def decoded(sample: bytes, encoding: str, path: Path) -> str:
    """The sample as text. Half a character at its end is dropped, what is wrong elsewhere is replaced."""
    try:
        return codecs.getincrementaldecoder(encoding)("replace").decode(sample)
    except (LookupError, ValueError):  # what is no encoding of texts may fail as it likes
        raise _no_encoding(encoding, path) from None


def text_of(file: IO[bytes], encoding: str, path: Path) -> io.TextIOWrapper:
    """The text in a file; line separators stay as they are.

    Raises:
        EngineError: there is no such encoding.
    """
    try:
        plain = codecs.lookup(encoding).name == "utf-8"  # of several files, one may begin with a mark
        return io.TextIOWrapper(file, encoding="utf-8-sig" if plain else encoding, newline="")
    except (LookupError, ValueError):
        raise _no_encoding(encoding, path) from None


def _no_encoding(encoding: str, path: Path) -> EngineError:
    return of_file(
        N_("There is no encoding called {encoding} in which {path} could be read."),
        path,
        N_("Choose one of these: {names}."),
        encoding=printable(encoding),
        names=", ".join(ENCODINGS),
    )


def lines_of(file: IO[bytes], encoding: str, path: Path) -> Iterator[str]:
    """The lines of a text with their separators, whichever they are.

    Raises:
        EngineError: a byte cannot be read in this encoding, there is a NUL, or a line has no end.
    """
    text = text_of(file, encoding, path)
    try:
        number = 0
        while line := text.readline(LONGEST_LINE):
            number += 1
            if len(line) >= LONGEST_LINE:
                raise of_file(
                    N_("Line {row} of {path} is longer than {most} characters."),
                    path,
                    N_("Choose another way to read the file, or divide that line."),
                    row=number,
                    most=LONGEST_LINE,
                )
            if "\0" in line:
                raise nul(path, number)
            yield line
    except UnicodeError:
        raise undecodable(file, encoding, path) from None
    finally:
        if not file.closed:
            text.detach()


def nul(path: Path, line: int) -> EngineError:
    return of_file(
        N_("Line {row} of {path} holds a sign of the value zero, which no text has."),
        path,
        N_("Choose another encoding, such as utf-16, or save the file as text again."),
        row=line,
    )


def undecodable(file: IO[bytes], encoding: str, path: Path) -> EngineError:
    """Which byte of the file cannot be read; the file is read from its beginning to find it."""
    file.seek(0)
    decoder = codecs.getincrementaldecoder(encoding)()
    place = 0
    try:
        while block := file.read(_BLOCK):
            waiting = len(decoder.getstate()[0])
            decoder.decode(block)
            place += len(block)
        waiting = len(decoder.getstate()[0])
        decoder.decode(b"", final=True)
    except UnicodeError as error:
        place += error.start - waiting if isinstance(error, UnicodeDecodeError) else 0
    return of_file(
        N_("{path} is not written in {encoding}: byte {place} cannot be read."),
        path,
        N_("Choose another encoding, or save the file again in UTF-8."),
        encoding=encoding.upper(),
        place=place,
    )


def _decodes(sample: bytes, encoding: str, whole: bool) -> bool:
    try:
        codecs.getincrementaldecoder(encoding)().decode(sample, final=whole)
    except UnicodeError:
        return False
    return True


def _wide(sample: bytes) -> str | None:
    """UTF-16 or UTF-32 without a mark: of Latin letters, every second byte or three of four are zero."""
    share = [sample[place::4].count(0) / max(len(sample[place::4]), 1) for place in range(4)]
    named = {
        "utf-32-le": min(share[1:]),
        "utf-32-be": min(share[:3]),
        "utf-16-le": min(share[1], share[3]),
        "utf-16-be": min(share[0], share[2]),
    }
    for name, zeros in named.items():
        head = sample[: min(len(sample), _BLOCK) // 4 * 4]
        if (
            zeros > 0.3
            and _decodes(head, name, whole=False)
            and not _is_binary(head.decode(name, "ignore").encode())
        ):
            return name
    if not _is_binary(sample) and _decodes(sample, "utf-8", whole=False):
        return "utf-8"
    return next((name for name in ("utf-16-le", "utf-16-be") if _has_blanks(sample, name)), None)


def _has_blanks(sample: bytes, encoding: str) -> bool:
    """Whether this is a text of any script with blanks in it, which in the other order of bytes are none."""
    head = sample[: min(len(sample), _BLOCK) // 2 * 2]
    text = head.decode(encoding, "ignore") if _decodes(head, encoding, whole=False) else ""
    told = sum(map(str.isprintable, text)) + sum(map(text.count, "\r\n\t"))
    return sum(map(text.count, " \n")) > len(text) // 200 and told > _PRINTABLE * len(text)


def _is_binary(sample: bytes) -> bool:
    head = sample[:_BLOCK]
    return sum(head.count(sign) for sign in _CONTROL) > max(1, len(head) // 500)


def _by_letters(sample: bytes) -> str:
    telling = b"\n".join(line for line in sample.splitlines() if not line.isascii())[:_TELLING_BYTES]
    found = by_alphabet(telling)
    if not found:
        from charset_normalizer import from_bytes

        best = from_bytes(telling, cp_isolation=_CANDIDATES, enable_fallback=False).best()
        found = best.encoding if best is not None else "cp1252"
    if not _decodes(sample, found, whole=False):
        found = "cp1252" if _decodes(sample, "cp1252", whole=True) else "latin-1"
    return _LISTED.get(found.replace("_", "-"), found)
