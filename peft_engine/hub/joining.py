"""The files of one part of a data set, made into one: the hub cuts large tables into pieces."""

import json
from collections.abc import Sequence
from pathlib import Path

from peft_engine.contract.reading import read
from peft_engine.contract.reading.pieces import Columns, same_schema


def joined(pieces: Sequence[Path], place: Path) -> Path:
    """One file of all pieces, in their order, beside `place`; the pieces are taken away. Tables in Parquet
    with the same columns stay such, with what their schema says of labels; of others a JSON-lines file is
    made, in which every row has the columns of all.

    Raises:
        EngineError: a piece cannot be read, or what their columns hold does not go together.
    """
    if len(pieces) == 1:
        made = place.with_suffix(pieces[0].suffix)
        pieces[0].replace(made)
        return made
    tables = all(piece.suffix == ".parquet" for piece in pieces)
    parquet = tables and same_schema(pieces)
    made = place.with_suffix(".parquet" if parquet else ".jsonl")
    aside = made.with_name(f".{made.name}")
    if parquet:
        _join_parquet(pieces, aside)
    else:
        _join_lines(pieces, aside, _columns(pieces) if tables else ())
    for piece in pieces:
        piece.unlink()
    aside.replace(made)
    return made


def _join_parquet(pieces: Sequence[Path], place: Path) -> None:
    """Row group by row group, so that memory holds one of them."""
    import pyarrow.parquet as pq

    with pq.ParquetFile(pieces[0]) as first:
        schema = first.schema_arrow
    with pq.ParquetWriter(place, schema) as writer:
        for piece in pieces:
            with pq.ParquetFile(piece) as found:
                for number in range(found.num_row_groups):
                    writer.write_table(found.read_row_group(number).cast(schema))


def _columns(pieces: Sequence[Path]) -> tuple[str, ...]:
    found = Columns()
    for piece in pieces:
        with piece.open("rb") as file:
            found.add(file, piece)
    return tuple(found.names)


def _join_lines(pieces: Sequence[Path], place: Path, columns: Sequence[str]) -> None:
    blank = dict.fromkeys(columns)
    with place.open("w", encoding="utf-8") as lines:
        for piece in pieces:
            for row in read(piece):
                lines.write(json.dumps({**blank, **row}, ensure_ascii=False, default=str) + "\n")
