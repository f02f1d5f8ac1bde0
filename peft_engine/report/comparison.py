"""What the report of a comparison says, part by part: plain words first, tables second."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from statistics import median

from peft_engine.compare.facts import Comparison, Spread
from peft_engine.compare.phrases import COSTS, cost
from peft_engine.contract import library
from peft_engine.contract.findings import SHARE_METRICS
from peft_engine.contract.language import local, remarks, say, things, together
from peft_engine.contract.runstate import RunState
from peft_engine.contract.store import RunRecord
from peft_engine.contract.texts import N_
from peft_engine.report.comparison_plots import (
    MOST_CURVES,
    band,
    draw_curves,
    draw_parameters,
    draw_scores,
    with_curves,
)
from peft_engine.report.document import (
    Block,
    Cell,
    Column,
    Document,
    Picture,
    Points,
    Row,
    Section,
    Table,
    Text,
)
from peft_engine.report.equal import done, equal
from peft_engine.report.in_words import interval, score_cell, score_label, told_of, unit_text
from peft_engine.report.look import by_method, marks
from peft_engine.report.machines import machines_section, runs_section, why_missing
from peft_engine.report.of_race import OfRace, race_section
from peft_engine.report.pairs import likely
from peft_engine.report.repeating import repeating_section, spec_files
from peft_engine.report.words import percent_figures
from peft_engine.terminal.tables import duration, size

WORDS = (
    N_("no method"), N_("one method"), N_("two methods"), N_("three methods"), N_("four methods"),
    N_("five methods"), N_("six methods"), N_("seven methods"), N_("eight methods"), N_("nine methods"),
    N_("ten methods"), N_("eleven methods"), N_("twelve methods"),
)  # fmt: skip


@dataclass(frozen=True)
class Told:
    """What a report tells of.

    Attributes:
        states: of every run of the comparison, by id.
        race: the race, where it is one.
    """

    comparison: Comparison
    states: Mapping[str, RunState]
    race: OfRace | None = None


def document(told: Told) -> Document:
    """The whole report."""
    comparison = told.comparison
    shown = [group for group in comparison.groups if group.score is not None]
    sections = [
        Section(say(N_("Methods side by side")), tuple(_table(comparison))),
        *(
            [Section(say(N_("How likely one beats the other")), tuple(likely(comparison)))]
            if len(shown) > 1
            else []
        ),
        Section(say(N_("Pictures")), tuple(_pictures(told))),
        Section(say(N_("What this test can tell")), tuple(_power(comparison))),
        *([race_section(told.race)] if told.race is not None else []),
        Section(say(N_("What was equal, and what was not")), tuple(equal(comparison))),
    ]
    failed = _failed(comparison)
    if failed:
        sections.append(Section(say(N_("What is missing")), (Points(tuple(failed)),)))
    sections += [
        runs_section(comparison, told.states),
        machines_section(comparison, told.states),
        repeating_section(comparison, told.race),
    ]
    title = _title(told)
    return Document(
        title=title,
        question=question(told),
        headline=tuple(told_of(each) for each in comparison.verdict.headline),
        detail=tuple(told_of(each) for each in comparison.verdict.detail),
        sections=tuple(sections),
        foot=title,
        files=spec_files(comparison, told.race),
    )


def question(told: Told) -> str:
    """What was asked, as one would ask it aloud."""
    comparison = told.comparison
    count = len([group for group in comparison.groups if not group.reference]) or len(comparison.groups)
    many = WORDS[count] if count < len(WORDS) else N_("{count} methods")
    if comparison.metric in SHARE_METRICS:
        asked = N_("Which of {methods} answers most test questions right{each}?")
    else:
        asked = N_("With which of {methods} is the model least wrong about the test texts{each}?")
    return say(asked, methods=say(many, count=count), each=_budget(told))


def _budget(told: Told) -> str:
    """ ", when each does the same 285 steps"; what each was given."""
    if told.race is not None and told.race.budget():
        return told.race.budget()
    planned = {run.steps_planned for run in _finished(told.comparison) if run.steps_planned}
    done = {run.step for run in _finished(told.comparison) if run.steps_planned}
    if len(planned) == 1:
        steps = next(iter(planned))
        same = done == planned
        text = (
            N_(", when each does the same {steps} steps") if same else N_(", when each may do {steps} steps")
        )
        return say(text, steps=f"{steps:,}")
    return say(N_(", each trained in its own way"))


def _title(told: Told) -> str:
    if told.race is not None and told.race.spec.name:
        return told.race.spec.name
    text = N_("Race on {data}") if told.race is not None else N_("Comparison on {data}")
    return say(text, data=data_title(told.comparison))


def data_title(comparison: Comparison) -> str:
    """The data that were learned from, by the names that a person knows."""
    run = next((run for group in comparison.groups for run in group.runs), None)
    keys = [ref["key"] for ref in run.spec["data"]] if run is not None else [comparison.data]
    known = {entry.key: entry.title for entry in library.data_sets()}
    return things([say(known[key]) if key in known else _last(key) for key in keys])


def _last(key: str) -> str:
    """The name of a file of a person's own."""
    return key.replace("\\", "/").rsplit("/", 1)[-1]


def _table(comparison: Comparison) -> list[Block]:
    """The table as reviews have it, references last."""
    data = list(dict.fromkeys(name for group in comparison.groups for name in group.per_data))
    forgets = any(group.forgetting is not None for group in comparison.groups)
    columns = [
        Column(say(N_("Method"))),
        Column(say(N_("Seeds")), right=True),
        Column(score_label(comparison), right=True),
        *(Column(name, right=True) for name in data),
        Column(say(N_("Learns")), right=True),
        Column(say(N_("Ratio")), right=True),
        Column(say(N_("Peak memory")), right=True),
        Column(say(N_("Time")), right=True),
        Column(say(N_("Stored")), right=True),
        *([Column(say(N_("Forgetting")), right=True)] if forgets else []),
    ]
    rows = []
    for place, (group, mark) in enumerate(zip(comparison.groups, marks(comparison.groups), strict=True)):
        seeds = len(group.finished)
        texts = [
            say(N_("1, one sample")) if seeds == 1 else str(seeds),
            score_cell(comparison, group),
            *(interval(comparison, group.per_data.get(name)) for name in data),
            local(f"{group.trainable_parameters:,}") if group.trainable_parameters is not None else "",
            local(f"{percent_figures(group.trainable_ratio)} %") if group.trainable_ratio is not None else "",
            _cost(group.peak_memory_bytes, size),
            _cost(group.seconds, duration),
            _cost(group.stored_bytes, size),
            *([_cost(group.forgetting, "{:+.3f}".format, "{:.3f}".format)] if forgets else []),
        ]
        cells = (Cell(group.label, mark), *(Cell(text) for text in texts))
        rows.append(Row(cells, chosen=place == comparison.recommended, muted=group.reference))
    found: list[Block] = [Table(tuple(columns), tuple(rows)), Text(_below_table(comparison, forgets))]
    flags = [
        say(N_("{method}: {words}"), method=group.label, words=told_of(flag))
        for group in comparison.groups
        for flag in group.flags
    ]
    return [*found, Points(tuple(flags))] if flags else found


def _cost(
    found: Spread | None, write: Callable[[float], str], half: Callable[[float], str] | None = None
) -> str:
    return cost(found, lambda value: local(write(value)), say, half) if found is not None else ""


def _below_table(comparison: Comparison, forgets: bool) -> str:
    sentences = [
        N_(
            "Scores are means over the seeds with their 95 % interval, which knows the luck of seeds and"
            " test part."
        ),
        COSTS,
        N_("Each run's own numbers stand further below."),
    ]
    if any(len(group.finished) == 1 for group in comparison.groups):
        sentences.append(
            N_("What was trained once is drawn hollow: its interval knows the luck of the test part alone.")
        )
    if comparison.recommended is not None:
        sentences.append(N_("The marked row is the one to take here."))
    if any(group.reference for group in comparison.groups):
        sentences.append(N_("References stand last."))
    if forgets:
        sentences.append(
            N_("Forgetting is how much worse a general text is predicted afterwards, in nats per token.")
        )
    return together([say(sentence) for sentence in sentences])


def _pictures(told: Told) -> list[Block]:
    comparison = told.comparison
    shown = [group for group in comparison.groups if group.score is not None]
    if not shown:
        return [Text(say(N_("No run has finished, so there is nothing to draw.")))]
    short = len(shown) <= MOST_CURVES
    text = (
        N_("Mean and 95 % interval; a ring for each run: {listed}.")
        if short
        else N_("Mean and 95 % interval; a ring for each run.")
    )
    listed = remarks([f"{group.label} {score_cell(comparison, group)}" for group in shown])
    made: list[Block] = [
        Picture(
            "scores",
            score_label(comparison),
            say(text, listed=listed),
            partial(draw_scores, comparison),
            0.55 + min(0.3, 8.4 / len(shown)) * len(shown),
        )
    ]
    sizes = [g for g in shown if g.trainable_parameters]
    if len(sizes) > 1:
        way = N_("up and left is better") if comparison.more_is_better else N_("down and left is better")
        listed = remarks([f"{g.label} {local(f'{g.trainable_parameters:,}')}" for g in sizes])
        if short:
            text = N_(
                "Bars are 95 % intervals, the dashed line is the front; {way}. Numbers that learn: {listed}."
            )
        else:
            text = N_(
                "Bars are 95 % intervals, the dashed line is the front; {way}. Names that find no room stand"
                " in the table."
            )
        text = say(text, way=way, listed=listed)
        made.append(
            Picture(
                "parameters",
                say(N_("Score against numbers that learn")),
                text,
                partial(draw_parameters, comparison),
                3.4,
            )
        )
    curves = with_curves(comparison, told.states)
    if curves:
        text = say(
            N_("On the validation part, by step; the band reaches from the lowest to the highest run.")
        )
        left = sum(bool(band(comparison, group, told.states)[0]) for group in shown) - len(curves)
        if left:
            told_left = say(N_("The {count} with lower scores are left out."), count=left)
            text = together([text, told_left])
        name = N_("Right answers while training")
        name = name if comparison.metric in SHARE_METRICS else N_("Validation loss while training")
        height = max(3.2, 0.6 + 0.17 * len(curves))
        made.append(Picture("curves", say(name), text, partial(draw_curves, comparison, told.states), height))
    if by_method(comparison.groups):
        text = N_(
            "Some family has three methods or more here: colours tell methods apart, shapes tell families."
        )
        made.append(Text(say(text)))
    return made


def _power(comparison: Comparison) -> list[Block]:
    scores = [group.score.half for group in comparison.groups if group.score is not None]
    pairs = [pair.difference.half for pair in comparison.pairs if pair.outcome != "alone"]
    share = comparison.metric in SHARE_METRICS
    text = N_("The test part has {items} questions.") if share else N_("The test part has {items} texts.")
    sentences = [say(text, items=f"{comparison.items:,}")]
    if scores:
        text = N_("One method's score is known to ± {score}, in the middle of all.")
        sentences.append(say(text, score=unit_text(comparison, median(scores))))
    if pairs and median(pairs) > 0:
        text = N_(
            "A difference between two methods is known to ± {pair}, in the middle of all pairs: what is"
            " smaller cannot be told here."
        )
        sentences.append(say(text, pair=unit_text(comparison, median(pairs))))
    limits = {
        "seeds": N_("What limits this comparison is the number of seeds."),
        "questions": N_("What limits this comparison is the number of test items, not the seeds."),
        "runs": N_("What limits this comparison are the runs that are missing."),
    }
    if comparison.verdict.limit:
        sentences.append(say(limits[comparison.verdict.limit]))
    return [Text(together(sentences))]


def _failed(comparison: Comparison) -> list[str]:
    """Why runs that should be there are not."""
    flagged = " ".join(told_of(flag) for group in comparison.groups for flag in group.flags)
    said = [
        why_missing(group, run)
        for group in comparison.groups
        for run in group.runs
        if run.id not in group.finished and not (run.status == "finished" and run.id in flagged)
    ]
    return said + [told_of(problem) for problem in comparison.problems]


def _finished(comparison: Comparison) -> list[RunRecord]:
    return [run for group in comparison.groups for run in done(group)]
