"""Any file that rows can be read from: recognised, read row by row, and its first rows shown."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing, suppress
from itertools import chain, count
from pathlib import Path
from typing import IO, Any

from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.reading.arrow_tables import LARGEST_FILE, read_arrow, read_parquet
from peft_engine.contract.reading.delimited import read_delimited
from peft_engine.contract.reading.dialects import RENAMED, knows_names
from peft_engine.contract.reading.json_lines import read_json_lines
from peft_engine.contract.reading.json_values import read_json
from peft_engine.contract.reading.layouts import labels_of
from peft_engine.contract.reading.model import Kind, Preview, Reading, Rows
from peft_engine.contract.reading.nested import unfolded
from peft_engine.contract.reading.parts import Source, members_of, source_of
from peft_engine.contract.reading.pieces import joint_columns
from peft_engine.contract.reading.places import on_the_disk
from peft_engine.contract.reading.plain import read_text
from peft_engine.contract.reading.recognising import fits, lists_beside, recognise_file, recognise_texts
from peft_engine.contract.reading.sheets import read_sheet, sheets_of
from peft_engine.contract.reading.siblings import CLASSES, are_lists
from peft_engine.contract.reading.side_by_side import read_side_by_side
from peft_engine.contract.reading.telling import of_file, of_row, printable, told
from peft_engine.contract.reading.token_columns import read_token_columns
from peft_engine.contract.texts import N_

_READERS: dict[Kind, Callable[[IO[bytes], Reading, Path], Rows]] = {
    "delimited": read_delimited,
    "json": read_json,
    "json_lines": read_json_lines,
    "text": read_text,
    "texts": read_text,
    "token_columns": read_token_columns,
    "sheet": read_sheet,
    "parquet": read_parquet,
    "arrow": read_arrow,
}
_TEXTS_LOOKED_AT, _OF_EACH = 16, 1 << 16
_SHOWN_DEPTH = 20


def recognise(path: Path, kind: Kind | None = None, encoding: str = "", member: str = "") -> Reading:
    """How a file is read, told from its first megabyte; of a folder or zip, how its training part is.

    Args:
        kind, encoding: where somebody has said them, only the rest is told from the content. They count for
            texts alone.
        member: which file of a folder or zip is meant.

    Raises:
        EngineError: it is missing, empty, damaged, or of no kind that can be read here.
    """
    wanted = Reading(kind=kind or "text", member=member)
    with told(path), source_of(path, wanted) as source:
        return _recognised(source, kind, encoding).model_copy(update={"member": member})


def read(path: Path, reading: Reading | None = None) -> Rows:
    """The rows, one after the other, whatever the size of the file.

    Values are as the format has them: texts, numbers, lists, objects, None. Of a folder or zip, the rows are
    those of its training part; `parts_of` names the others.

    Raises:
        EngineError: the file cannot be read, or a row of it; the row is named.
    """
    with told(path), source_of(path, reading) as source:
        how = _how(source, reading)
        if source.sides:
            yield from read_side_by_side(source, how)
            return
        empty = True
        pieces = how.kind == "parquet" and len(source.names) > 1
        blank: dict[str, None] = {}
        labels = labels_of(source.names) if source.texts else ("",) * len(source.names)
        ways = _ways(source, how)
        classes = _class_column(source, ways)
        for name, label, way in zip(source.names, labels, ways, strict=True):
            place = source.shelf.path / name
            with ExitStack() as held:
                held.enter_context(told(place))
                file = held.enter_context(source.shelf.opened(name))
                if pieces and not blank:
                    file = held.enter_context(on_the_disk(file, LARGEST_FILE, place))  # unpacked once
                    blank = dict.fromkeys(joint_columns(source, file))
                # Closed before the file is, wherever the reader of these rows stops.
                rows = held.enter_context(closing(_READERS[way.kind](file, way, place)))
                for row in rows:
                    if blank or label:
                        row = {**blank, **row, **({classes: label} if label else {})}
                    for one in unfolded(row):
                        empty = False
                        yield one
        if empty:
            raise of_file(N_("{path} has no rows."), path, N_("Choose a file that has rows."))


def preview(path: Path, reading: Reading | None = None, rows: int = 50) -> Preview:
    """The first rows, and what is wrong with them.

    Args:
        reading: how it is read; of a file that cannot be of that kind, only which member it is counts.

    Raises:
        EngineError: nothing can be recognised, so there is no way of reading that could be corrected.
    """
    how = _known(path, reading)
    found: list[dict[str, Any]] = []
    problems: list[Problem] = []
    more = False
    renamed: dict[str, None] = {}
    heard = RENAMED.set(renamed)
    try:
        with closing(read(path, how)) as given:
            for row in given:
                if len(found) == rows:
                    more = True
                    break
                found.append({name: shown(value) for name, value in row.items()})
                if not problems and (column := _cut_off(row)):
                    problems += _half_a_character(path, len(found), column).problems
    except EngineError as error:
        problems += error.problems
    finally:
        RENAMED.reset(heard)
    return Preview(
        reading=how,
        columns=tuple(dict.fromkeys(name for row in found for name in row)),
        rows=tuple(found),
        problems=tuple(problems),
        more=more,
        choices=_choices(path, how),
        renamed=tuple(renamed),
        **_about(path, how),
    )


def _about(path: Path, reading: Reading) -> dict[str, Any]:
    """What else a preview tells of the files."""
    try:
        with told(path), source_of(path, reading) as source:
            name = source.names[0]
            with source.shelf.opened(name) as file:
                beside = lists_beside(reading, file, source.shelf.path / name)
            return {"lists_beside": beside, "class_column": _class_column(source, _ways(source, reading))}
    except EngineError:  # what is wrong is told with the rows
        return {}


def _known(path: Path, reading: Reading | None) -> Reading:
    """How a file is read; where somebody has said it, what is wrong with the file is told with its rows."""
    try:
        with told(path), source_of(path, reading) as source:
            return _how(source, reading)
    except EngineError:
        if reading is None:
            raise
        return reading


def _how(source: Source, reading: Reading | None) -> Reading:
    """How a file is read: as was said, unless it cannot be of that kind (another member was chosen)."""
    if reading is None:
        return _recognised(source)
    place = source.shelf.path / source.names[0]
    with told(place), source.shelf.opened(source.names[0]) as file:
        if fits(reading, file):
            return _within(source, reading)
    return _recognised(source).model_copy(update={"member": reading.member})


def _recognised(source: Source, kind: Kind | None = None, encoding: str = "") -> Reading:
    if source.texts and not source.tables:
        labels = labels_of(source.names)
        samples = list(_beginnings(source))
        found = recognise_texts(samples, source.shelf.path, labelled=any(labels))
        if not CLASSES.issuperset(labels) or not are_lists(source.names, labels, samples):
            return found
        return _same_table(source, found.encoding) or found.model_copy(update={"unit": "line"})
    found = _recognised_file(source, source.names[0], "text" if source.sides else kind, encoding)
    return found.model_copy(update={"unit": "line"}) if source.sides else _within(source, found)


def _recognised_file(source: Source, name: str, kind: Kind | None, encoding: str) -> Reading:
    place = source.shelf.path / name
    with told(place), source.shelf.opened(name) as file:
        return recognise_file(file, place, kind, encoding)


def _ways(source: Source, how: Reading) -> tuple[Reading, ...]:
    """How each of the files is read: tables of one class each as they are themselves, where nothing else was
    said of them."""
    if not source.tables or how.model_copy(update={"member": ""}) != _recognised(source):
        return (how,) * len(source.names)
    return (how, *(_recognised_file(source, name, how.kind, "") for name in source.names[1:]))


def _within(source: Source, reading: Reading) -> Reading:
    """The same way of reading for the list of a JSON file that is meant."""
    return reading.model_copy(update={"inside": source.inside}) if source.inside else reading


def _same_table(source: Source, encoding: str) -> Reading | None:
    """How files of one class each are read that all are tables with the same columns, known by their names;
    None where they are texts."""
    same: set[tuple[Kind, tuple[str, ...]]] = set()
    found: Reading | None = None
    for name in source.names:
        try:
            how = _recognised_file(source, name, None, encoding)
            same.add((how.kind, _columns(source, name, how)))
        except EngineError:  # a text that only begins like one
            return None
        found = found or how
    kind, columns = same.pop() if len(same) == 1 else ("text", ())
    return found if kind in ("delimited", "json_lines") and knows_names(columns) else None


def _columns(source: Source, name: str, how: Reading) -> tuple[str, ...]:
    place = source.shelf.path / name
    with (
        told(place),
        source.shelf.opened(name) as file,
        closing(_READERS[how.kind](file, how, place)) as rows,
    ):
        return tuple(next(rows, {}))


def _class_column(source: Source, ways: Sequence[Reading]) -> str:
    """What the column is called that has the classes of the files: as none of their own is."""
    if not source.texts or ways[0].kind == "texts":
        return "label"
    taken: set[str] = set()
    for name, how in zip(source.names, ways, strict=True):
        with suppress(EngineError):  # what is wrong is told with the rows
            taken |= {column.strip().lower() for column in _columns(source, name, how)}
    names = chain(("label", "class"), (f"class_{number}" for number in count(2)))
    return next(name for name in names if name not in taken)


def _beginnings(source: Source) -> Iterator[bytes]:
    step = max(1, len(source.names) // _TEXTS_LOOKED_AT)
    for name in source.names[::step][:_TEXTS_LOOKED_AT]:
        with told(source.shelf.path / name), source.shelf.opened(name) as file:
            yield file.read(_OF_EACH)


def _choices(path: Path, reading: Reading) -> dict[str, tuple[str, ...]]:
    """What else could be read here; nothing is said where the file cannot be opened any more."""
    found: dict[str, tuple[str, ...]] = {}
    try:
        with told(path):
            found["member"] = members_of(path)
            if reading.kind == "sheet":
                with source_of(path, reading) as source, source.shelf.opened(source.names[0]) as file:
                    found["sheet"] = sheets_of(file, path)
    except EngineError:
        return {}
    return {name: values for name, values in found.items() if len(values) > 1}


def shown(value: Any, depth: int = 0) -> Any:
    """A value that every screen can show."""
    if isinstance(value, str):
        return (
            value if value.isascii() else value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        )
    if isinstance(value, list):
        return [shown(inner, depth + 1) for inner in value] if depth < _SHOWN_DEPTH else "…"
    if isinstance(value, dict):
        inside = ((shown(name), shown(inner, depth + 1)) for name, inner in value.items())
        return dict(inside) if depth < _SHOWN_DEPTH else "…"
    return value


def _cut_off(row: dict[str, Any]) -> str:
    """The first column whose text holds half a character."""
    return next((name for name, value in row.items() if isinstance(value, str) and shown(value) != value), "")


def _half_a_character(path: Path, row: int, column: str) -> EngineError:
    return of_row(
        N_("Row {row} of {path} has half a character in the column {column}."),
        path,
        row,
        column=printable(column),
    )
