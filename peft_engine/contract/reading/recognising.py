"""What a file is and how it is read, from its first megabyte."""

import re
from pathlib import Path
from typing import IO

from peft_engine.contract.problems import EngineError
from peft_engine.contract.reading import dialects, token_columns
from peft_engine.contract.reading.encodings import decoded, recognise_encoding
from peft_engine.contract.reading.endings import ENDINGS, ending_of
from peft_engine.contract.reading.json_shapes import is_json, names_of_lists, recognise_json
from peft_engine.contract.reading.label_first import begin_with_classes
from peft_engine.contract.reading.model import SAMPLE_BYTES, Kind, Reading
from peft_engine.contract.reading.plain import in_paragraphs, too_long_for_rows
from peft_engine.contract.reading.sheets import recognise_sheet
from peft_engine.contract.reading.telling import of_file
from peft_engine.contract.texts import N_

_HEAD = 512
_CERTAIN: dict[Kind, tuple[bytes, ...]] = {
    "sheet": (b"PK\x03\x04", b"PK\x05\x06", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
    "parquet": (b"PAR1",),
    "arrow": (b"ARROW1", b"\xff\xff\xff\xff"),
}
_PACKED = (b"BZh", b"7z\xbc\xaf", b"\xfd7zXZ", b"\x28\xb5\x2f\xfd", b"Rar!")
_TAR_AT = 257
_OTHER = (
    b"%PDF",
    b"SQLite format 3",
    b"\x89PNG",
    b"GIF8",
    b"\xff\xd8\xff",
    b"\x80\x02",
    b"\x80\x04",
    b"{\\rtf",
)
"""How files of other programs begin that might pass for text."""
_NO_TEXT = frozenset(
    {
        ".zip",
        ".pdf",
        ".doc",
        ".docx",
        ".ppt",
        ".pptx",
        ".png",
        ".jpg",
        ".jpeg",
        ".gif",
        ".exe",
        ".bin",
        ".pkl",
    }
)
_PAGE = re.compile(r"\s*<(!doctype|html|\?xml)", re.IGNORECASE)
_TABS = (".tsv", ".tab")
_SURE = 0.98


def recognise_file(file: IO[bytes], path: Path, kind: Kind | None = None, encoding: str = "") -> Reading:
    """How a file is read; where kind or encoding are known, only the rest is told from its content.

    Raises:
        EngineError: it is empty, or of no kind that can be read here.
    """
    head = _head_of(file)
    certain = _certain(head)
    if certain is not None:
        return recognise_sheet(file, path) if certain == "sheet" else Reading(kind=certain)
    if head.startswith(_PACKED) or head[_TAR_AT:].startswith(b"ustar"):
        raise of_file(
            N_("{path} is packed in a way that cannot be read here."),
            path,
            N_("Unpack it, or pack it as zip, and choose that."),
        )
    promised = ENDINGS.get(ending_of(path))
    other = promised in ("parquet", "arrow") or path.suffix.lower() in _NO_TEXT
    if head.startswith(_OTHER) or (head and other):
        raise _unknown(path)
    return _recognise_text(file, path, kind, promised, encoding)


def fits(reading: Reading, file: IO[bytes]) -> bool:
    """Whether a file can be of the kind that a reading says: no text is Parquet, and no Parquet is text."""
    return (reading.kind if reading.kind in _CERTAIN else None) == _certain(_head_of(file))


def _head_of(file: IO[bytes]) -> bytes:
    head = file.read(_HEAD)
    file.seek(0)
    return head


def _certain(head: bytes) -> Kind | None:
    """The kind of a file whose first bytes leave no doubt; None of a text."""
    return next((kind for kind, marks in _CERTAIN.items() if head.startswith(marks)), None)


def lists_beside(reading: Reading, file: IO[bytes], path: Path) -> tuple[str, ...]:
    """The names of further lists of rows in a JSON object, as far as its first megabyte tells."""
    if reading.kind != "json" or not reading.inside:
        return ()
    text = decoded(file.read(SAMPLE_BYTES), reading.encoding, path)
    return tuple(name for name in names_of_lists(text) if name != reading.inside)


def recognise_texts(samples: list[bytes], path: Path, labelled: bool) -> Reading:
    """How the texts of a folder are read, from the beginnings of some. A text is a row; only where none has a
    label, and they are far longer than what is read at once, its paragraphs are."""
    sample = b"\n".join(samples)
    encoding = recognise_encoding(sample, whole=False) if sample.strip() else "utf-8"
    if encoding is None:
        raise _unknown(path)
    texts = [] if labelled else [decoded(each, encoding, path) for each in samples]
    return Reading(kind="texts", encoding=encoding, unit="paragraph" if too_long_for_rows(texts) else "file")


def _recognise_text(
    file: IO[bytes], path: Path, said: Kind | None, promised: Kind | None, encoding: str
) -> Reading:
    sample = file.read(SAMPLE_BYTES)
    whole = not file.read(1)
    file.seek(0)
    if not sample:
        raise of_file(N_("{path} is empty."), path, N_("Choose a file that has rows."))
    if not sample.strip():
        raise of_file(N_("{path} has no rows."), path, N_("Choose a file that has rows."))
    found = encoding or recognise_encoding(sample, whole)
    if found is None:
        raise _unknown(path)
    text = decoded(sample, found, path)
    if said in ("text", "texts"):
        return _plain(text, found, whole)
    kind = said or promised
    if kind != "text" and _PAGE.match(text):
        raise of_file(
            N_("{path} is a web page or XML, not a table."),
            path,
            N_("Get the file that the page shows, or save the table as CSV."),
        )
    written = text.lstrip()[:1] in ("{", "[") and (kind is None or (kind == "text" and is_json(text)))
    if kind in ("json", "json_lines") or written:
        return recognise_json(text, found, a_line_each=kind == "json_lines")
    if kind == "token_columns" or (kind in ("text", None) and token_columns.look_so(text, whole)):
        return _token_columns(text, found, whole)
    if kind in ("text", "sheet", None):
        signs, quote, share = dialects.recognise_dialect(text, whole)
        rows = dialects.sample_rows(text, signs, quote, whole)
        sure = signs != "," or len(rows) > 4
        if kind == "text":
            sure = signs == "\t" or (len(rows) > 4 and share == 1 and dialects.knows_names(rows[0]))
        if not (len(rows) > 1 and len(rows[0]) > 1 and share >= _SURE and sure):
            if kind == "sheet":
                raise _unknown(path)
            return _plain(text, found, whole)
    ending = ending_of(path)
    return _delimited(text, found, whole, "\t" if ending in _TABS else "|" if ending == ".psv" else "")


def _unknown(path: Path) -> EngineError:
    return of_file(
        N_("{path} is of no kind that can be read here."),
        path,
        N_("Save it as CSV, Excel, Parquet, JSON, JSON lines or plain text."),
    )


def _delimited(text: str, encoding: str, whole: bool, favourite: str) -> Reading:
    first = text.lstrip("\ufeff").split("\n", 1)[0].strip().lower()
    if first.startswith("sep=") and len(first) == 5:  # what spreadsheets write above a table
        rows = dialects.sample_rows(text.split("\n", 1)[-1], first[4], '"', whole)
        names = dialects.names_columns(rows)
        return Reading(kind="delimited", encoding=encoding, delimiter=first[4], skip=1, header=names)
    skip = dialects.lines_above(text, whole, favourite)
    text = "".join(text.splitlines(keepends=True)[skip:]) if skip else text
    delimiter, quote, _ = dialects.recognise_dialect(text, whole, favourite)
    rows = dialects.sample_rows(text, delimiter, quote, whole)
    return Reading(
        kind="delimited",
        encoding=encoding,
        delimiter=delimiter,
        quote=quote,
        skip=skip,
        header=dialects.names_columns(rows),
    )


def _plain(text: str, encoding: str, whole: bool) -> Reading:
    if begin_with_classes(text, whole):
        return Reading(kind="text", encoding=encoding, first="class")
    return Reading(kind="text", encoding=encoding, unit="paragraph" if in_paragraphs(text) else "line")


def _token_columns(text: str, encoding: str, whole: bool) -> Reading:
    delimiter, words = token_columns.sampled(text, whole)
    conllu = token_columns.is_conllu(words)
    return Reading(
        kind="token_columns",
        encoding=encoding,
        delimiter=delimiter,
        token_column=1 if conllu else 0,
        tag_column=3 if conllu else -1,
    )
