"""What the importing process does: look at a file, check its rows, bring them into the library."""

from contextlib import nullcontext
from pathlib import Path, PurePath
from typing import Any

from peft_engine.contract import imported, library
from peft_engine.contract.import_findings import Finding, Look, Report
from peft_engine.contract.import_mends import MENDS
from peft_engine.contract.import_proposing import complete, preferred
from peft_engine.contract.import_rows import missing
from peft_engine.contract.imports import MOST_CUT, ImportPlan, name_for
from peft_engine.contract.library import ModelEntry
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.reading import Preview, Reading, preview
from peft_engine.contract.reading.endings import ENDINGS, PACKED
from peft_engine.contract.reading.layouts import PARTS
from peft_engine.contract.reading.parts import left_out, members_of
from peft_engine.contract.reading.siblings import apart
from peft_engine.contract.tasks import TASKS
from peft_engine.contract.texts import N_
from peft_engine.importing import landing, tokens
from peft_engine.importing.checking import about_file, about_lengths, findings, in_order_of_grade
from peft_engine.importing.dividing import class_counts, divide
from peft_engine.importing.gathering import Gathered, gather
from peft_engine.importing.showing import clipped, clipped_texts
from peft_engine.importing.sources import LISTS, Source, label_names
from peft_engine.importing.telling import Teller

LOOKED_AT = 300
"""Rows that decide what is proposed."""
SHOWN = 50
LONGEST_PARAGRAPH = 4000
SAYS_NOTHING = {"data", "dataset", "input", "rows", "table"}.union(*PARTS.values())
"""Names of files that say nothing of what is in them."""
READING, COUNTING, DIVIDING = 0.7, 0.85, 0.9
"""How much of the whole is done after each phase."""


class NotYetError(EngineError):
    """Something was found that has to be mended before the rows can be used."""

    def __init__(self, report: Report) -> None:
        super().__init__(one.problem() for one in report.standing)
        self.report = report


def look(plan: ImportPlan, teller: Teller) -> Look:
    """The first rows, and the plan with all that was left empty filled in.

    Raises:
        EngineError: nothing can be read there.
        CancelledError: the job is to end.
    """
    teller.phase("looking")
    source = Source(plan)
    train = source.parts["train"]
    shown = _first_rows(train, source.reading_of(train))
    member = plan.reading.member if plan.reading is not None else ""
    teller.go_on()
    model = _model_of(plan)
    filled, proposal = complete(
        plan.model_copy(update={"reading": shown.reading.model_copy(update={"member": member})}),
        shown.columns,
        shown.rows,
        label_names=label_names(source.place),
        model_tasks=model.tasks if model is not None else (),
        running_text=shown.reading.kind == "text" and shown.reading.unit != "file",
        title=_title(source.place),
    )
    return Look(
        columns=shown.columns,
        rows=tuple(clipped(row) for row in shown.rows[:SHOWN]),
        parts={part: str(path) for part, path in source.parts.items()},
        problems=shown.problems,
        tasks=proposal.tasks,
        plan=filled,
        kind=proposal.kind,
        choices=shown.choices | _members(source.place),
        findings=about_file(shown, filled, _left(source, plan), _lists(source)),
    )


def _first_rows(path: Path, reading: Reading | None) -> Preview:
    """The first rows. Running text is taken by its paragraphs where these are short and have several lines:
    a speech, a verse, an entry."""
    shown = preview(path, reading, LOOKED_AT)
    usual = shown.reading.kind == "text" and shown.reading.unit == "line" and shown.columns == ("text",)
    if reading is not None or not usual:
        return shown
    blocks = preview(path, shown.reading.model_copy(update={"unit": "paragraph"}), LOOKED_AT)
    texts = [str(row["text"]) for row in blocks.rows]
    several = sum("\n" in text for text in texts)
    if len(texts) > 1 and 2 * several > len(texts) and max(map(len, texts)) <= LONGEST_PARAGRAPH:
        return blocks
    return shown


def check(plan: ImportPlan, teller: Teller) -> Report:
    """What all rows are like, with what the plan mends.

    Raises:
        EngineError: the file or a row cannot be read, or the plan is not whole.
        CancelledError: the job is to end.
    """
    source, plan, known = ready(plan, teller)
    return _work(source, plan, known, teller, None)[0]


def bring(plan: ImportPlan, teller: Teller) -> tuple[str, Report | None]:
    """Bring the rows into the library. Returns the key of the data set, and what was found; no report where
    the same was made of the same files before.

    Raises:
        NotYetError: something was found that has to be mended first.
        EngineError: the file or a row cannot be read, the plan is not whole, or the name is taken.
        CancelledError: the job is to end.
        OSError: the disk is full, or the library cannot be written.
    """
    source, plan, known = ready(plan, teller)
    whole = landing.made_of(plan, source.parts, teller.go_on)
    before = imported.made_before(whole)
    if before is not None:
        return before, None
    _require_name(plan.name)
    landing.refuse_taken(plan.name)
    with landing.Aside() as aside:
        report, made, place = _work(source, plan, known, teller, aside.folder)
        if report.standing:
            raise NotYetError(report)
        teller.phase("writing")
        share = (1.0 - DIVIDING) / max(1, len(made))
        files = landing.write_parts(
            aside.folder, made, place, lambda rows: teller.at(rows, DIVIDING + share * rows)
        )
        labels = tuple(next(iter(report.labels.values()), {}))
        landing.write_card(aside.folder, plan, files, report.after, labels, report.labels, whole)
        teller.go_on()
        aside.land(plan.name)
    return plan.name, report


def ready(plan: ImportPlan, teller: Teller) -> tuple[Source, ImportPlan, tuple[Finding, ...]]:
    """The files, the plan with nothing left empty, and what is known of the file already.

    Raises:
        EngineError: something is missing, or means nothing.
    """
    found = look(plan, teller)
    if found.problems and not found.columns:
        raise EngineError(found.problems)
    plan = found.plan
    problems = list(_wrong(plan, found))
    if problems:
        raise EngineError(problems)
    return Source(plan), plan, found.findings


def _wrong(plan: ImportPlan, found: Look) -> list[Problem]:
    names = ", ".join(found.columns)
    if not plan.task:
        return [
            Problem(
                field="task",
                text=N_(
                    "The columns of {path} ({names}) do not tell which is the text and which the answer."
                ),
                advice=N_("Say which column is which, for example text and label."),
                values={"path": plan.source, "names": names},
            )
        ]
    if plan.task not in TASKS:
        return [_no_task(plan.task, found)]
    known = {role.name for role in TASKS[plan.task].roles}
    problems = [
        Problem(
            field=f"columns.{role}",
            text=N_("The task {task} reads no {role}."),
            advice=N_("It reads: {names}."),
            values={"task": plan.task, "role": role, "names": ", ".join(known)},
        )
        for role in plan.columns
        if role not in known
    ]
    problems += [
        Problem(
            field=f"columns.{role}",
            text=N_("No column is chosen for what the task calls {role}."),
            advice=N_("The columns are: {names}."),
            values={"role": role, "names": names},
        )
        for role in missing(plan)
    ]
    named = [(role, name) for role, given in plan.columns.items() for name in given]
    named += [("group", plan.split.group)] if plan.split.group else []
    problems += [
        Problem(
            field=f"columns.{role}",
            text=N_("{path} has no column called {column}."),
            advice=N_("The columns are: {names}."),
            values={"path": plan.source, "column": name, "names": names},
        )
        for role, name in named
        if name not in found.columns
    ]
    cut = {part: getattr(plan.split, part) for part in ("validation", "test")}
    cut = {part: share for part, share in cut.items() if not (plan.split.keep and part in found.parts)}
    if round(sum(cut.values()), 6) > MOST_CUT:
        problems.append(
            Problem(
                field="split.validation",
                text=N_("{label} is {value}; it must be {limit} or less."),
                advice=N_("Let both shares together stay below the whole."),
                values={
                    "label": " + ".join(cut),
                    "value": f"{sum(cut.values()):g}",
                    "limit": f"{MOST_CUT:g}",
                },
            )
        )
    return problems + [
        Problem(
            field="mends",
            text=N_("There is no mend called {mend}."),
            advice=N_("The mends are: {names}."),
            values={"mend": mend, "names": ", ".join(MENDS)},
        )
        for mend in plan.mends
        if mend not in MENDS
    ]


def _no_task(task: str, found: Look) -> Problem:
    """The refusal of a task that does not exist. Where of two answers one was chosen, it says what can be
    learned from that."""
    chosen, _ = preferred(found.columns)
    if chosen and found.tasks:
        return Problem(
            field="task",
            text=N_("There is no task called {task}: none here learns from the choice between two answers."),
            advice=N_("Learn the answers that were chosen ({chosen}), as the task {better}."),
            values={"task": task, "chosen": ", ".join(chosen), "better": found.tasks[0]},
            cure=found.tasks[0],
        )
    return Problem(
        field="task",
        text=N_("There is no task called {task}."),
        advice=N_("It takes one of these: {names}."),
        values={"task": task, "names": ", ".join(TASKS)},
    )


def _work(
    source: Source, plan: ImportPlan, known: tuple[Finding, ...], teller: Teller, folder: Path | None
) -> tuple[Report, Gathered, Any]:
    """Gather, count tokens, divide; rows are staged where there is a folder."""
    counter = _counter_of(plan)
    teller.phase("reading", source.total_bytes)
    with (folder / landing.STAGED).open("wb", landing.BLOCK_BYTES) if folder else nullcontext() as staged:
        made = gather(
            plan,
            source.parts,
            source.rows_of,
            teller,
            progress=source.progress,
            most_share=READING,
            staged=staged,
            counter=counter,
        )
    teller.phase("counting")
    lengths = None
    if counter is not None and made.sample:
        step = (COUNTING - READING) / len(made.sample)
        lengths = tokens.lengths_of(
            counter, plan, made.sample, len(made), lambda rows: teller.at(rows, READING + step * rows)
        )
    teller.phase("dividing")
    teller.at(0, COUNTING)
    division = divide(made, teller.go_on)
    teller.at(len(made), DIVIDING)
    counts = class_counts(made, division.place)
    labels = landing.labels_of(made, counts)
    found = [*known, *findings(made, division, counts)]
    if lengths is not None:
        found += about_lengths(lengths, made)
    report = Report(
        plan=plan,
        before=made.before,
        after=division.counts(),
        findings=tuple(in_order_of_grade(found)),
        labels={part: {label: by.get(label, 0) for label in labels} for part, by in counts.items()},
        unknown=dict(made.unknown),
        lengths=lengths,
        examples=tuple(clipped_texts(row) for row in made.examples),
    )
    return report, made, division.place


def _members(place: Path) -> dict[str, tuple[str, ...]]:
    """The files in a folder or archive of which another one could be meant."""
    found = members_of(place)
    return {"member": found} if len(found) > 1 else {}


def _left(source: Source, plan: ImportPlan) -> list[str]:
    """The files beside the parts that nobody reads; lists of names of classes are, right in a folder."""
    found = (PurePath(name) for name in left_out(source.place, plan.reading))
    read = source.parts.values()
    lists = {f"{stem}{ending}" for stem in LISTS for ending in (".json", ".txt") if source.place.is_dir()}
    return [str(name) for name in found if str(name) not in lists and source.place / name not in read]


def _lists(source: Source) -> tuple[str, ...]:
    """The lists of the training part's file that are other parts."""
    return tuple(path.name for path in source.parts.values() if path.parent == source.parts["train"])


def _model_of(plan: ImportPlan) -> ModelEntry | None:
    return library.model(plan.model, weights=False) if plan.model else None


def _counter_of(plan: ImportPlan) -> tokens.Counter | None:
    """What counts tokens with the tokenizer of the plan's model, where that can be read without torch."""
    model = _model_of(plan)
    if model is None or not tokens.tokenizer_file(model).is_file():
        return None
    return tokens.Counter(model)


def _require_name(name: str) -> None:
    if name != name_for(name):
        raise EngineError(
            Problem(
                field="name",
                text=N_("A data set cannot be called {name}."),
                advice=N_("Use small letters, digits, dashes and underscores: {better}."),
                values={"name": name, "better": name_for(name)},
                cure=name_for(name),
            )
        )


def _title(place: Path) -> str:
    """The name of a file without the endings that say how it is read. One that says no more than which part
    it is, as "train" does, comes after that of its folder."""
    name = PurePath(place.stem if apart(place.name) else place.name)
    while not place.is_dir() and name.suffix.lower() in (*ENDINGS, *PACKED, ".zip"):
        name = PurePath(name.stem)
    return f"{place.parent.name} {name.name}".strip() if name.name.lower() in SAYS_NOTHING else name.name
