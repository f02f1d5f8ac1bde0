"""What the endings of file names promise."""

from pathlib import PurePath

from peft_engine.contract.reading.model import Kind

ENDINGS: dict[str, Kind] = {
    ".csv": "delimited",
    ".tsv": "delimited",
    ".tab": "delimited",
    ".psv": "delimited",
    ".json": "json",
    ".jsonl": "json_lines",
    ".ndjson": "json_lines",
    ".jsonlines": "json_lines",
    ".xlsx": "sheet",
    ".xlsm": "sheet",
    ".xls": "sheet",
    ".ods": "sheet",
    ".parquet": "parquet",
    ".arrow": "arrow",
    ".feather": "arrow",
    ".conll": "token_columns",
    ".conllu": "token_columns",
    ".bio": "token_columns",
    ".iob": "token_columns",
    ".iob2": "token_columns",
    ".bioes": "token_columns",
    ".txt": "text",
    ".label": "text",
    ".text": "text",
    ".md": "text",
}
PACKED = (".gz", ".gzip")


def ending_of(path: PurePath | str) -> str:
    """The ending that tells the kind, in small letters: of "rows.csv.gz" it is ".csv"."""
    name = PurePath(path)
    ending = name.suffix.lower()
    return PurePath(name.stem).suffix.lower() if ending in PACKED else ending
