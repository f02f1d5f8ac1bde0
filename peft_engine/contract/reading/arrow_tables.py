"""Rows of Parquet and Arrow files, a small batch after the other."""

import datetime
import decimal
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from peft_engine.contract.problems import EngineError
from peft_engine.contract.reading.delimited import check_width
from peft_engine.contract.reading.dialects import column_names
from peft_engine.contract.reading.model import LONGEST_CELL, Reading, Rows
from peft_engine.contract.reading.places import on_the_disk
from peft_engine.contract.reading.telling import of_file, of_row, printable
from peft_engine.contract.texts import N_

LARGEST_FILE = 64 << 30
_BATCH = 256
"""Rows that are in memory at once."""
ARROW_FILE = b"ARROW1"


def read_parquet(file: IO[bytes], reading: Reading, path: Path) -> Rows:
    """Classes that the file names (the datasets library writes them into it) come as their names."""
    with _told(path), on_the_disk(file, LARGEST_FILE, path) as plain:
        import pyarrow.parquet

        table = pyarrow.parquet.ParquetFile(plain, pre_buffer=False)
        batches = table.iter_batches(batch_size=_BATCH, use_threads=False)
        yield from _rows(table.schema_arrow, batches, path)


def read_arrow(file: IO[bytes], reading: Reading, path: Path) -> Rows:
    """Both of Arrow's forms, the file and the stream."""
    with _told(path), on_the_disk(file, LARGEST_FILE, path) as plain:
        import pyarrow

        head = plain.read(len(ARROW_FILE))
        plain.seek(0)
        if head == ARROW_FILE:
            table = pyarrow.ipc.open_file(plain)
            batches = (table.get_batch(number) for number in range(table.num_record_batches))
            yield from _rows(table.schema, batches, path)
        else:
            stream = pyarrow.ipc.open_stream(plain)
            yield from _rows(stream.schema, stream, path)


def schema_of(file: IO[bytes], path: Path) -> dict[str, Any]:
    """The types of the columns of a Parquet file, by their names as `read_parquet` gives them.

    Raises:
        EngineError: it cannot be read.
    """
    with _told(path), on_the_disk(file, LARGEST_FILE, path) as plain:
        import pyarrow.parquet

        schema = pyarrow.parquet.read_schema(plain)
        check_width(len(schema), path)
        return dict(zip(column_names(schema.names), schema.types, strict=True))


def _rows(schema: Any, batches: Iterator[Any], path: Path) -> Rows:
    check_width(len(schema), path)
    names = column_names(schema.names)
    if not names:
        raise of_file(N_("{path} is empty."), path, N_("Choose a file that has rows."))
    makers = [_maker(field, classes) for field, classes in zip(schema, _classes(schema), strict=True)]
    number = 0
    for whole in batches:
        whole.validate(full=True)
        for start in range(0, whole.num_rows, _BATCH):
            batch = whole.slice(start, _BATCH)
            columns = [maker(column) for maker, column in zip(makers, batch.columns, strict=True)]
            for cells in zip(*columns, strict=True):
                number += 1
                for name, cell in zip(names, cells, strict=True):
                    if isinstance(cell, str) and len(cell) > LONGEST_CELL:
                        raise of_row(
                            N_("Line {row} of {path} has more than {most} characters under the name {name}."),
                            path,
                            number,
                            most=LONGEST_CELL,
                            name=printable(name),
                        )
                yield dict(zip(names, cells, strict=True))


def _classes(schema: Any) -> list[list[str] | None]:
    """For each column the names of its classes, where the file tells them."""
    told = (schema.metadata or {}).get(b"huggingface")
    try:
        features = json.loads(told)["info"]["features"] if told else {}
        return [_names_of(features.get(name)) for name in schema.names]
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return [None] * len(schema.names)  # the numbers stay as they are


def _names_of(feature: Any) -> list[str] | None:
    if isinstance(feature, list) and len(feature) == 1:
        return _names_of(feature[0])
    if not isinstance(feature, dict):
        return None
    if feature.get("_type") == "ClassLabel" and isinstance(feature.get("names"), list):
        return [str(name) for name in feature["names"]]
    return _names_of(feature["feature"]) if "feature" in feature else None


def _maker(field: Any, classes: list[str] | None) -> Callable[[Any], list[Any]]:
    if classes is not None:
        return lambda column: [_named(value, classes) for value in column.to_pylist()]
    return lambda column: (
        column.to_pylist() if _is_simple(field.type) else [_plain(v) for v in column.to_pylist()]
    )


def _named(value: Any, classes: list[str]) -> Any:
    if isinstance(value, list):
        return [_named(inner, classes) for inner in value]
    if isinstance(value, int) and value < len(classes):
        return classes[value] if value >= 0 else None  # -1 is a class that is not told
    return value


def _is_simple(kind: Any) -> bool:
    import pyarrow.types as types

    if types.is_list(kind) or types.is_large_list(kind):
        return _is_simple(kind.value_type)
    simple = (types.is_string, types.is_large_string, types.is_integer, types.is_floating, types.is_boolean)
    return any(test(kind) for test in simple)


def _plain(value: Any) -> Any:
    """What JSON has too: dates as texts, decimals as numbers, bytes as text where they are one."""
    if isinstance(value, datetime.datetime | datetime.date | datetime.time):
        return value.isoformat()
    if isinstance(value, decimal.Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, bytes):
        try:
            return value.decode()
        except UnicodeDecodeError:
            return None  # a picture or a sound: nothing that a language model reads
    if isinstance(value, dict):
        return {name: _plain(inner) for name, inner in value.items()}
    if isinstance(value, list | tuple):  # a map is a list of pairs
        return [_plain(inner) for inner in value]
    return value if isinstance(value, str | int | float | None) else str(value)


@contextmanager
def _told(path: Path) -> Iterator[None]:
    import pyarrow

    try:
        yield
    except EngineError:
        raise
    except (pyarrow.ArrowException, ValueError, OverflowError, MemoryError, OSError) as error:
        raise of_file(
            N_("{path} cannot be read as a table: {reason}."),
            path,
            N_("Get the file again; it may not have arrived whole."),
            reason=printable(str(error)).rstrip(".") or "it asks for more memory than there is",
        ) from None
