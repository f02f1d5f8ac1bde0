"""What is wrong with a file, in the sentences that a person reads."""

import csv
import gzip
import lzma
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.texts import N_, Value


def of_file(text: str, path: Path, advice: str, **values: Value) -> EngineError:
    """A refusal that is about a file as a whole."""
    return EngineError(
        Problem(field="data", text=text, advice=advice, values={"path": printable(str(path)), **values})
    )


def of_row(text: str, path: Path, row: int, **values: Value) -> EngineError:
    """A refusal that is about one row or line."""
    return EngineError(
        Problem(
            field="data",
            text=text,
            advice=N_("Mend that row, or leave it out."),
            values={"path": printable(str(path)), "row": row, **values},
        )
    )


def printable(name: str) -> str:
    """A name without what no screen shows: halves of characters and control signs."""
    return "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in name)


@contextmanager
def told(path: Path) -> Iterator[None]:
    """What the libraries below raise about this file becomes a sentence."""
    try:
        yield
    except (EOFError, gzip.BadGzipFile, zlib.error, lzma.LZMAError, zipfile.BadZipFile) as error:
        raise of_file(
            N_("{path} is damaged: {reason}."),
            path,
            N_("Get the file again; it may not have arrived whole."),
            reason=_reason(error),
        ) from None
    except NotImplementedError as error:  # a way of packing that zipfile does not know
        raise of_file(
            N_("{path} is packed in a way that cannot be read here: {reason}."),
            path,
            N_("Unpack it, and choose the files themselves."),
            reason=_reason(error),
        ) from None
    except OSError as error:
        raise of_file(
            N_("{path} cannot be read: {reason}."),
            path,
            N_("Check that the file may be opened."),
            reason=_reason(error),
        ) from None
    except csv.Error as error:
        raise of_file(
            N_("{path} cannot be read: {reason}."),
            path,
            N_("Choose another delimiter or quote, or save the table as CSV again."),
            reason=_reason(error),
        ) from None


def _reason(error: Exception) -> str:
    said = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return printable(said).rstrip(".") or type(error).__name__
