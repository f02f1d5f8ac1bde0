"""What looking at a file and checking its rows found, as the importing process writes it and everybody else
reads it."""

from typing import Any, Literal, TypeAlias

from pydantic import BaseModel, ConfigDict

from peft_engine.contract.imports import ImportPlan
from peft_engine.contract.problems import Problem
from peft_engine.contract.texts import Value, fill

Grade: TypeAlias = Literal["error", "warning", "note"]
"""An error must be mended before the data can be used; a warning should be looked at; a note is to know."""

FIRST_ROWS = 10
"""So many rows are named of each finding."""


class _Record(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Place(_Record):
    """A row of the files: the part that it was given in, and its number, counted from 1."""

    part: str
    row: int


class Finding(_Record):
    """Something about the rows that a person should know: told once, however many rows it is about.

    Attributes:
        key: which kind of finding it is.
        text: a marked sentence with named values in braces.
        advice: what to do about it; marked, may be empty.
        count: rows that it is about; 0 where it is about the whole.
        rows: the first of them.
        mend: key in `import_mends.MENDS` of what removes it; None where a person has to look.
        mended: whether the plan already has that mend.
    """

    key: str
    grade: Grade
    text: str
    advice: str = ""
    values: dict[str, Value] = {}
    count: int = 0
    rows: tuple[Place, ...] = ()
    mend: str | None = None
    mended: bool = False

    @property
    def stands(self) -> bool:
        """Whether it keeps the data from being used."""
        return self.grade == "error" and not self.mended

    def sentence(self) -> str:
        """The whole in English: what was found, then what to do."""
        parts = [fill(self.text, self.values)]
        if self.advice and not self.mended:
            parts.append(fill(self.advice, self.values))
        return " ".join(parts)

    def problem(self) -> Problem:
        """The same as a refusal."""
        return Problem(field="rows", text=self.text, advice=self.advice, values=self.values)


class Lengths(_Record):
    """How long the rows are in tokens of a model.

    Attributes:
        edges: where the bars of the histogram begin and end; one more than there are bars.
        counts: rows in each bar.
        limit: tokens after which the model cuts; 0 where it never does.
        over: rows among the counted ones that are longer.
        counted: rows that were counted; fewer than `rows` where a sample was drawn.
        unknown: share of the tokens that stand for something the tokenizer does not know, 0 to 1.
    """

    model: str
    edges: tuple[int, ...]
    counts: tuple[int, ...]
    longest: int
    median: int
    limit: int
    over: int
    counted: int
    rows: int
    unknown: float = 0.0


class Look(_Record):
    """The first rows of a file, and what is proposed for it.

    Attributes:
        columns: their names, in order.
        rows: the first rows as they stand in the file, with native values.
        parts: the files, by part, each a path that `reading.read` takes.
        problems: what is wrong about the file, if it can be read at all.
        tasks: tasks that the columns would do for, the proposed one first.
        plan: the plan with all that was left empty filled in.
        kind: how the rows are written (alpaca, sharegpt, messages, conll, ...), "" where nothing is special.
        choices: what else could be read there: names of sheets ("sheet"), of files inside ("member").
        findings: what is to be known of the file before its rows are checked; a report has them too.
    """

    columns: tuple[str, ...]
    rows: tuple[dict[str, Any], ...]
    parts: dict[str, str]
    problems: tuple[Problem, ...]
    tasks: tuple[str, ...]
    plan: ImportPlan
    kind: str = ""
    choices: dict[str, tuple[str, ...]] = {}
    findings: tuple[Finding, ...] = ()


class Report(_Record):
    """What a check of all rows found.

    Attributes:
        before: rows by part as the files give them.
        after: rows by part as they come to lie in the library with this plan.
        labels: by part how often each label occurs, in the order of the classes.
        unknown: labels for which the plan has no name, and how often each was met; not all, where there are
            many.
        examples: the first rows as they come to lie in the library.
    """

    plan: ImportPlan
    before: dict[str, int]
    after: dict[str, int]
    findings: tuple[Finding, ...]
    labels: dict[str, dict[str, int]] = {}
    unknown: dict[str, int] = {}
    lengths: Lengths | None = None
    examples: tuple[dict[str, Any], ...] = ()

    @property
    def standing(self) -> tuple[Finding, ...]:
        """What keeps the data from being used."""
        return tuple(finding for finding in self.findings if finding.stands)
