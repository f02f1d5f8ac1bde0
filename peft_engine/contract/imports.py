"""What is to become of somebody's file: ImportPlan, one frozen document that window, command line and the
importing process share, TOML on disk."""

import re
import tomllib
from pathlib import Path
from typing import Any, Literal, TypeAlias

import tomli_w
from pydantic import Field

from peft_engine.contract import paths
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.reading import Reading
from peft_engine.contract.settings import Settings, read_settings
from peft_engine.contract.texts import N_

FORMAT = 1
"""The format number of a plan and of the card that an import leaves; a newer one is refused."""

PLAN = "plan.toml"
"""The plan in the folder of a job."""
LOOK = "look.json"
"""What a look into the file found (`import_findings.Look`), in the folder of a job."""
REPORT = "report.json"
"""What a check or an import found (`import_findings.Report`), in the folder of a job."""
PROGRESS = "progress.jsonl"
"""How far a job is (`import_jobs.Progress`), a line at least twice a second."""
CANCEL = "cancel"
"""A file of this name in the folder of a job ends it."""

Numbers: TypeAlias = Literal["", "name", "text", "zero", "one"]
"""What a number in the column of the right choice is: what the choice is called in the file, its text, or its
place, counted from 0 or from 1; empty where it is to be found out."""

Wanted: TypeAlias = Literal["look", "check", "import"]
"""What a job is to do: look at the first rows and propose a plan, check all rows, or import them."""


MOST_CUT = 0.9
"""What validation and test may take together: at least a tenth of the rows is to be learned from."""


class Split(Settings):
    """How rows become the parts train, validation and test. Equal texts never stand on both sides, unless
    they are of different groups: those are told, and can be taken out of train."""

    keep: bool = True
    """Keep the parts that the files give, and cut only what is missing; else all rows are divided anew."""
    way: Literal["random", "order"] = "random"
    """Drawn by the seed, or in the order of the file: first train, then validation, then test."""
    validation: float = Field(default=0.1, ge=0.0, le=MOST_CUT)
    """Share of the rows that are divided, 0 to 1; 0 where the part is not wanted."""
    test: float = Field(default=0.1, ge=0.0, le=MOST_CUT)
    stratified: bool = True
    """Every part has the labels in about the same shares; counts only where there are labels."""
    group: str = ""
    """A column whose equal values all go into the same part."""
    seed: int = Field(default=1, ge=0, lt=2**31)


class Sample(Settings):
    """Fewer rows, for a quick try."""

    rows: int | None = Field(default=None, ge=1)
    """At most so many rows of each part that the files give; None takes all."""
    how: Literal["random", "first"] = "random"
    """Drawn by the seed of the split, with the labels in their shares, or the first ones."""


class ImportPlan(Settings):
    """What is to become of a file, a folder or an archive. What is left empty is proposed by `look`."""

    format: int = FORMAT
    source: str = ""
    """The path of the file or folder."""
    beside: dict[str, str] = Field(default_factory=dict)
    """Further files by part (validation, test), where the source does not have them."""
    reading: Reading | None = None
    """How the file is read; None recognises it."""
    name: str = ""
    """What the data set is called in the library: letters, digits, dashes and underscores."""
    title: str = ""
    task: str = ""
    columns: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    """By role the columns that it is made of; several are joined, or are the choices."""
    labels: dict[str, str] = Field(default_factory=dict)
    """What a label is called, by how it stands in the file, in the order of the classes; empty: as it is."""
    others_stay: bool = False
    """Labels that are not named in `labels` are called as they stand in the file; else they are told."""
    separator: str = ""
    """Between several labels of one cell; empty where a cell is a list."""
    decimal: Literal["", ".", ","] = ""
    """What divides a number's fraction off in this file."""
    tags: Literal["", "iob2", "iob1", "bioes", "plain"] = ""
    """How tags say where something begins and ends in this file; in the library it is IOB2."""
    numbers: Numbers = ""
    """What the numbers say that stand for the right choice in this file."""
    marks: str = ""
    """A column that says of each answer whether it is a good one; rows with bad ones are left out."""
    mends: tuple[str, ...] = ()
    """Keys of `import_mends.MENDS`: what is done about what was found."""
    split: Split = Split()
    sample: Sample = Sample()
    licence: str = ""
    origin: str = ""
    """Where it comes from, in somebody's own words."""
    model: str = ""
    """Key or folder of the model whose tokenizer counts the tokens; it changes no row."""
    max_length: int | None = None
    """Tokens after which that model cuts a text; None takes the model's own limit."""


def to_toml(plan: ImportPlan) -> str:
    """The plan as TOML; values that are None are left out."""
    return tomli_w.dumps(plan.model_dump(mode="json", exclude_none=True))


def from_mapping(given: dict[str, Any]) -> ImportPlan:
    """A plan from plain values.

    Raises:
        EngineError: all problems at once; or a newer format.
    """
    number = given.get("format", FORMAT)
    if not isinstance(number, int) or number > FORMAT:
        raise EngineError(
            Problem(
                field="format",
                text=N_("This import has format {number}; this version reads formats up to {newest}."),
                advice=N_("Open it with a newer version of the workbench."),
                values={"number": str(number), "newest": FORMAT},
            )
        )
    made, problems = read_settings(ImportPlan, given)
    if made is None:
        raise EngineError(problems)
    return made


def read_plan(folder: Path) -> ImportPlan:
    """The plan in the folder of a job.

    Raises:
        EngineError: it is missing, is no TOML, or holds no valid plan.
    """
    file = folder / PLAN
    try:
        return from_mapping(tomllib.loads(file.read_text(encoding="utf-8")))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
        raise EngineError(
            Problem(
                text=N_("{path} cannot be read as the plan of an import: {reason}."),
                values={"path": str(file), "reason": getattr(error, "strerror", None) or str(error)},
            )
        ) from None


def jobs_folder() -> Path:
    """Where the folders of jobs lie, each of its own."""
    return paths.home() / "importing"


def name_for(text: str) -> str:
    """A name for the library out of the name of a file: letters, digits, dashes and underscores."""
    return re.sub(r"[^\w-]+", "-", text.strip(), flags=re.UNICODE).strip("-_").lower()[:60] or "data"
