"""Tables that lie in several pieces: which columns they have together, and whether these can be joined."""

from collections.abc import Iterable
from pathlib import Path
from typing import IO, Any

from peft_engine.contract.problems import EngineError
from peft_engine.contract.reading.arrow_tables import schema_of
from peft_engine.contract.reading.parts import Source
from peft_engine.contract.reading.telling import of_file, printable, told
from peft_engine.contract.texts import N_


class Columns:
    """The columns of all pieces that were added, in the order in which they were met."""

    def __init__(self) -> None:
        self.names: dict[str, None] = {}
        self._kinds: dict[str, tuple[str, Any, Path]] = {}

    def add(self, file: IO[bytes], path: Path) -> None:
        """Another piece.

        Raises:
            EngineError: a column holds lists or objects in it and single values in another, or the other way.
        """
        for name, type_ in schema_of(file, path).items():
            self.names.setdefault(name)
            kind = _kind(type_)
            if kind == "empty":
                continue
            known, first, there = self._kinds.setdefault(name, (kind, type_, path))
            if known != kind:
                raise _clash(path, name, type_, there, first)


def joint_columns(source: Source, first: IO[bytes]) -> tuple[str, ...]:
    """The names of the columns of all pieces of a Parquet table.

    Args:
        first: the first piece, which is open.

    Raises:
        EngineError: a piece cannot be read, or they cannot be joined.
    """
    columns = Columns()
    columns.add(first, source.shelf.path / source.names[0])
    first.seek(0)
    for name in source.names[1:]:
        place = source.shelf.path / name
        with told(place), source.shelf.opened(name) as file:
            columns.add(file, place)
    return tuple(columns.names)


def same_schema(pieces: Iterable[Path]) -> bool:
    """Whether all pieces have the same columns of the same types in the same order."""
    found = []
    for piece in pieces:
        with told(piece), piece.open("rb") as file:
            found.append(list(schema_of(file, piece).items()))
    return all(one == found[0] for one in found)


def _kind(type_: Any) -> str:
    import pyarrow.types as types

    if types.is_null(type_):
        return "empty"
    if types.is_dictionary(type_):
        return _kind(type_.value_type)
    if types.is_struct(type_) or types.is_map(type_):
        return "object"
    listed = (types.is_list, types.is_large_list, types.is_fixed_size_list)
    return "list" if any(test(type_) for test in listed) else "single"


def _clash(path: Path, name: str, type_: Any, there: Path, first: Any) -> EngineError:
    return of_file(
        N_("The pieces of a table do not go together: {name} is {found} in {path}, and {first} in {other}."),
        path,
        N_("Bring in one of them alone, or write that column in the same way in all."),
        name=printable(name),
        found=str(type_),
        first=str(first),
        other=there.name,
    )
