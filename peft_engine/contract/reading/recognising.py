"""What a file is and how it is read, from its first megabyte."""

import json
from pathlib import Path
from typing import IO

from peft_engine.contract.reading import dialects, token_columns
from peft_engine.contract.reading.encodings import decoded, recognise_encoding
from peft_engine.contract.reading.json_lines import RECORD
from peft_engine.contract.reading.model import SAMPLE_BYTES, Kind, Reading
from peft_engine.contract.reading.telling import of_file
from peft_engine.contract.texts import N_

ENDINGS: dict[str, Kind] = {
    ".csv": "delimited",
    ".tsv": "delimited",
    ".tab": "delimited",
    ".psv": "delimited",
    ".json": "json",
    ".jsonl": "json_lines",
    ".ndjson": "json_lines",
    ".jsonlines": "json_lines",
    ".txt": "text",
    ".text": "text",
    ".md": "text",
    ".conll": "token_columns",
    ".conllu": "token_columns",
    ".conll2003": "token_columns",
    ".bio": "token_columns",
    ".iob": "token_columns",
    ".iob2": "token_columns",
    ".bioes": "token_columns",
}
_TABS = (".tsv", ".tab")
_SURE = 0.98


def recognise_text(file: IO[bytes], path: Path) -> Reading:
    """How a file of text is read.

    Raises:
        EngineError: it is empty, or no text.
    """
    sample = file.read(SAMPLE_BYTES)
    whole = not file.read(1)
    file.seek(0)
    if not sample.strip():
        raise of_file(N_("{path} is empty."), path, N_("Choose a file that has rows."))
    encoding = recognise_encoding(sample, whole)
    if encoding is None:
        raise of_file(
            N_("{path} is of no kind that can be read here."),
            path,
            N_("Save it as CSV, Excel, Parquet, JSON, JSON lines or plain text."),
        )
    text = decoded(sample, encoding)
    ending = ending_of(path)
    kind = ENDINGS.get(ending)
    if kind in ("json", "json_lines") or (kind is None and text.lstrip()[:1] in ("{", "[")):
        return _json(text, encoding)
    if kind == "token_columns" or (kind != "delimited" and token_columns.look_so(text, whole)):
        return _token_columns(text, encoding, whole)
    if kind != "delimited":
        signs, quote, share = dialects.recognise_dialect(text, whole)
        rows = dialects.sample_rows(text, signs, quote, whole)
        sure = signs == "\t" if kind == "text" else signs != "," or len(rows) > 4
        if not (rows and len(rows) > 1 and len(rows[0]) > 1 and share >= _SURE and sure):
            return Reading(kind="text", encoding=encoding)
    return _delimited(text, encoding, whole, "\t" if ending in _TABS else "|" if ending == ".psv" else "")


def ending_of(path: Path) -> str:
    """The ending that tells the kind: of "rows.csv.gz" it is ".csv"."""
    ending = path.suffix.lower()
    return Path(path.stem).suffix.lower() if ending in (".gz", ".gzip") else ending


def _delimited(text: str, encoding: str, whole: bool, favourite: str) -> Reading:
    first = text.lstrip("\ufeff").split("\n", 1)[0].strip().lower()
    if first.startswith("sep=") and len(first) == 5:  # what spreadsheets write above a table
        rows = dialects.sample_rows(text.split("\n", 1)[-1], first[4], '"', whole)
        names = dialects.names_columns(rows)
        return Reading(kind="delimited", encoding=encoding, delimiter=first[4], skip=1, header=names)
    delimiter, quote, _ = dialects.recognise_dialect(text, whole, favourite)
    rows = dialects.sample_rows(text, delimiter, quote, whole)
    return Reading(
        kind="delimited",
        encoding=encoding,
        delimiter=delimiter,
        quote=quote,
        header=dialects.names_columns(rows),
    )


def _json(text: str, encoding: str) -> Reading:
    body = text.lstrip(RECORD + " \t\r\n\ufeff")
    if body.startswith("["):
        return Reading(kind="json", encoding=encoding)
    lines = [line for line in body.replace("\r", "\n").split("\n") if line.strip(RECORD + " \t")]
    if len(lines) > 1 and _is_object(lines[0]):
        return Reading(kind="json_lines", encoding=encoding)
    if not body.startswith("{"):
        return Reading(kind="json_lines", encoding=encoding)
    return Reading(kind="json", encoding=encoding, inside=_list_inside(body))


def _is_object(line: str) -> bool:
    try:
        return isinstance(json.loads(line.strip(RECORD + " \t")), dict)
    except (ValueError, RecursionError):
        return False


def _list_inside(body: str) -> str:
    """The name of the first list of objects in an object that is the whole file; "" where none is seen."""
    decoder = json.JSONDecoder()
    at = 1
    try:
        while True:
            at = _blank(body, at)
            name, at = decoder.raw_decode(body, at)
            at = _blank(body, at)
            if body[at] != ":" or not isinstance(name, str):
                return ""
            at = _blank(body, at + 1)
            if body[at] == "[" and body[_blank(body, at + 1)] == "{":
                return name
            _, at = decoder.raw_decode(body, at)
            at = _blank(body, at)
            if body[at] != ",":
                return ""
            at += 1
    except (ValueError, IndexError, RecursionError):
        return ""


def _blank(body: str, at: int) -> int:
    while body[at].isspace():
        at += 1
    return at


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
