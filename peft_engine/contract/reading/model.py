"""How a file is read: all that can be recognised about it and corrected by hand, and its first rows."""

from collections.abc import Generator
from typing import Any, Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, Field

from peft_engine.contract.problems import Problem

Rows: TypeAlias = Generator[dict[str, Any], None, None]
Kind: TypeAlias = Literal[
    "delimited", "json", "json_lines", "text", "texts", "token_columns", "sheet", "parquet", "arrow"
]
Unit: TypeAlias = Literal["line", "paragraph", "file"]
Uneven: TypeAlias = Literal["refuse", "leave_out"]
First: TypeAlias = Literal["text", "class"]

DELIMITERS = (",", ";", "\t", "|")
ENCODINGS = (
    "utf-8",
    "utf-16",
    "utf-32",
    "cp1252",
    "latin-1",
    "iso8859-15",
    "cp1250",
    "iso8859-2",
    "cp1251",
    "koi8-r",
    "cp1253",
    "cp1254",
    "cp1255",
    "cp1256",
    "gb18030",
    "big5",
    "cp932",
    "euc_jp",
    "cp949",
    "mac-roman",
)
"""Encodings worth offering in a list; any other that Python knows can be written."""

LONGEST_CELL = 10_000_000
"""Characters in one cell; more is a file that was read wrongly."""
LONGEST_LINE = 4 * LONGEST_CELL
"""Characters in one line, or in one object of a JSON file."""
MOST_COLUMNS = 10_000
SAMPLE_BYTES = 1 << 20
"""So much of a file is looked at to recognise it."""


class Reading(BaseModel):
    """How a file is read. `recognise` makes one; whoever knows better replaces single fields.

    delimiter and quote: of "delimited"; "token_columns" knows "\\t" and " " (any blanks). quote "" is none.
    header: whether the first row names the columns, of "delimited" and "sheet", and of JSON whose rows are
    lists; without they are called column_1, column_2 and so on.
    skip: lines ("delimited") or rows ("sheet") above the table.
    member: which file inside a folder or zip, where more than one could be meant.
    inside: the name of the list of rows in a JSON object.
    unit: what is one row of a text.
    first: what a row of a text begins with: itself, or the word for its class.
    token_column, tag_column: counted from 0, or from the end with -1.
    uneven: what becomes of rows with more or fewer cells than there are columns.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: Kind
    encoding: str = "utf-8"
    delimiter: str = Field(default=",", min_length=1, max_length=1)
    quote: str = Field(default='"', max_length=1)
    header: bool = True
    skip: int = Field(default=0, ge=0)
    sheet: str = ""
    member: str = ""
    inside: str = ""
    unit: Unit = "line"
    first: First = "text"
    token_column: int = 0
    tag_column: int = -1
    uneven: Uneven = "refuse"


class Preview(BaseModel):
    """The first rows of a file as they are read, and what is wrong with them.

    Where a row cannot be read, `rows` ends above it and a problem names it. `more` tells whether the file
    goes on behind the rows shown.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    reading: Reading
    columns: tuple[str, ...]
    rows: tuple[dict[str, Any], ...]
    problems: tuple[Problem, ...] = ()
    more: bool = False
    choices: dict[str, tuple[str, ...]] = {}
    """What "sheet" and "member" of the reading can be, where there is more than one."""
    renamed: tuple[str, ...] = ()
    """Names that were given to columns whose heads are empty or stand there before."""
    class_column: str = ""
    """The column that has what the names of files or folders say, of tables of one class each."""
    lists_beside: tuple[str, ...] = ()
    """Of a JSON object the names of further lists of rows, which are not read."""
