"""A comparison as rows of the table and cells of the matrix."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from app.figures import local
from app.i18n import N_, tr
from app.joined import sentences
from app.plots.chance_matrix import Chance
from app.plots.interval_rows import TableColumn, TableRow
from app.plots.interval_style import Look, crowded, looks_of
from app.state import compare_words as words
from app.state.names import data_title, duration, metric_name, metric_text
from app.state.run_table import memory_text

if TYPE_CHECKING:
    from peft_engine.compare.facts import Comparison, Group, Spread
    from peft_engine.compare.intervals import Estimate
    from peft_engine.contract.store import RunRecord

STATES = {
    "queued": N_("waiting"),
    "running": N_("running"),
    "paused": N_("paused"),
    "failed": N_("failed"),
    "stopped": N_("stopped"),
    "finished": N_("finished"),
}
SCORE_WIDTH = 44


def looks(comparison: Comparison, colours: str = "") -> list[Look]:
    """How each group is drawn, in the order of groups.

    Args:
        colours: what colours tell apart, "family" or "method"; empty for what suits these groups.
    """
    told = colours or usual_colours(comparison)
    named = [(g.key, g.label, g.family, words.is_single(g)) for g in comparison.groups]
    return looks_of(named, by_method=told == "method")


def usual_colours(comparison: Comparison) -> str:
    """Families, unless one of them has so many methods that its colour no longer tells them apart."""
    return "method" if crowded([group.family for group in comparison.groups]) else "family"


def columns(comparison: Comparison) -> list[TableColumn]:
    """The columns after name and interval, the score first; what no group has is left out."""
    groups = comparison.groups
    found = [
        TableColumn(
            "score", tr(N_("Score")), SCORE_WIDTH, tr(N_("The mean over seeds, and half its interval."))
        )
    ]
    several = {data for group in groups for data in group.per_data}
    if len(several) > 1:
        found += [
            TableColumn(f"data:{data}", data_title(data), 96, metric_name(comparison.metric), gives_way=1)
            for data in sorted(several)
        ]
    found += [
        TableColumn("learns", tr(N_("Learns")), 60, tr(N_("Parameters that learn."))),
        TableColumn(
            "ratio", tr(N_("Ratio")), 76, tr(N_("The share of all parameters that learns.")), gives_way=4
        ),
        TableColumn("memory", tr(N_("Peak")), 74, tr(N_("The most memory that was in use.")), gives_way=3),
        TableColumn("time", tr(N_("Time")), 58, tr(N_("A run from its beginning to its end.")), gives_way=2),
        TableColumn("stored", tr(N_("Stored")), 72, tr(N_("What the result takes on disk.")), gives_way=5),
    ]
    if any(group.forgetting is not None for group in groups):
        help_ = tr(N_("How much worse it predicts a general text afterwards, in nats per token."))
        found.append(TableColumn("forgetting", tr(N_("Forgetting")), 82, help_, gives_way=6))
    return found


def rows(comparison: Comparison, colours: str = "") -> list[TableRow]:
    """A row for each group, its runs inside."""
    every = looks(comparison, colours)
    return [
        _row(comparison, place, group, look)
        for place, (group, look) in enumerate(zip(comparison.groups, every, strict=True))
    ]


def _row(comparison: Comparison, place: int, group: Group, look: Look) -> TableRow:
    metric, score = comparison.metric, group.score
    texts, keys, sure, tips = _facts(group)
    ends, more, cut = None, "", (False, False)
    if score is not None:
        mean, low, high = words.possible(metric, score)
        ends, cut = (low, mean, high), words.cut(metric, score)
        tips["score"] = _score_tip(metric, group, score)
        texts["score"] = words.mean_text(metric, score)
        keys["score"] = score.mean
        more = tr(N_("one sample")) if words.is_single(group) else words.sure_text(metric, score)
    for data, found in group.per_data.items():
        texts[f"data:{data}"] = metric_text(metric, found.mean)
        keys[f"data:{data}"] = found.mean
        sure[f"data:{data}"] = "" if words.is_single(group) else words.sure_text(metric, found)
        tips[f"data:{data}"] = _score_tip(metric, group, found)
    return TableRow(
        look=look,
        ends=ends,
        texts=texts,
        keys=keys,
        more=more,
        note=words.runs_text(group),
        flags=words.one_text(group.flags),
        recommended=place == comparison.recommended,
        inner=tuple(_run(comparison, group, look, record) for record in group.runs),
        sure=sure,
        tips=tips,
        cut=cut,
    )


def _score_tip(metric: str, group: Group, score: Estimate) -> str:
    values = {"value": metric_text(metric, score.mean), "range": words.range_text(metric, score)}
    if words.is_single(group):
        text = N_(
            "{value}, one sample: {range} over other questions; what another seed would do is not known."
        )
        return tr(text, **values)
    return tr(N_("{value}, {range}."), **values)


def _facts(group: Group) -> tuple[dict[str, str], dict[str, float], dict[str, str], dict[str, str]]:
    """Texts, sort keys, how sure they are and what they rest on, of what a group costs."""
    texts: dict[str, str] = {}
    keys: dict[str, float] = {}
    sure: dict[str, str] = {}
    tips: dict[str, str] = {}
    if group.trainable_parameters is not None:
        texts["learns"] = words.count_text(group.trainable_parameters)
        keys["learns"] = group.trainable_parameters
    if group.trainable_ratio is not None:
        texts["ratio"], keys["ratio"] = words.ratio_text(group.trainable_ratio), group.trainable_ratio
    spreads: tuple[tuple[str, Spread | None, Callable[[float], str]], ...] = (
        ("memory", group.peak_memory_bytes, memory_text),
        ("time", group.seconds, duration),
        ("stored", group.stored_bytes, words.stored_text),
        ("forgetting", group.forgetting, words.loss_text),
    )
    for key, spread, write in spreads:
        if spread is not None:
            texts[key], keys[key] = write(spread.mean), spread.mean
            sure[key] = words.spread_text(spread, write)
            tips[key] = words.spread_tip(spread, write, len(group.finished))
    return texts, keys, sure, tips


def _run(comparison: Comparison, group: Group, look: Look, record: RunRecord) -> TableRow:
    """One run of a group: its seed, or what became of it."""
    texts: dict[str, str] = {}
    keys: dict[str, float] = {}
    ends, more = None, ""
    if record.id in group.finished and len(group.scores) == len(group.finished):
        score = group.scores[group.finished.index(record.id)]
        ends = (score, score, score)
        whole = metric_text(comparison.metric, score)
        texts["score"] = local(f"{100 * score:.1f}") if words.is_share(comparison.metric) else whole
        keys["score"] = score
    elif record.status != "finished":
        more = tr(STATES[record.status])
    if record.peak_memory_bytes:
        texts["memory"] = memory_text(record.peak_memory_bytes)
    if record.seconds:
        texts["time"] = duration(record.seconds)
    seed = record.spec.get("seed", "")
    return TableRow(
        look=look,
        ends=ends,
        texts=texts,
        keys=keys,
        more=more,
        run=record.id,
        name=tr(N_("seed {seed}"), seed=str(seed)),
    )


def interval_head(comparison: Comparison) -> str:
    """What the drawn column shows."""
    return metric_name(comparison.metric)


def table_words(comparison: Comparison) -> str:
    """The table in words, the best first."""
    metric, told = comparison.metric, []
    for group in comparison.groups:
        if group.score is None:
            text = tr(N_("{method} has no score yet."), method=group.label)
        elif words.is_single(group):
            text = tr(
                N_("{method}: {value}, one sample."),
                method=group.label,
                value=metric_text(metric, group.score.mean),
            )
        else:
            text = tr(
                N_("{method}: {value}, {range}."),
                method=group.label,
                value=metric_text(metric, group.score.mean),
                range=words.range_text(metric, group.score),
            )
        told.append(text)
    return sentences(told)


def matrix_places(comparison: Comparison) -> list[int]:
    """The groups of the matrix: all contenders with a score; where there is only one, the references too."""
    scored = [n for n, group in enumerate(comparison.groups) if group.score is not None]
    own = [n for n in scored if not comparison.groups[n].reference]
    return own if len(own) > 1 else scored


def chances(comparison: Comparison, places: list[int]) -> list[Chance]:
    """The cells of the matrix: each pair from both sides. Where a method was trained once only, nobody knows
    what another seed would say, and its cells stay empty."""
    at = {place: n for n, place in enumerate(places)}
    found = []
    for pair in comparison.pairs:
        if pair.outcome != "alone" and pair.first in at and pair.second in at:
            for own in (pair, pair.turned()):
                found.append(
                    Chance(
                        at[own.first],
                        at[own.second],
                        words.whole_percent(own.chance),
                        words.chance_text(own.chance),
                        partial(words.pair_text, comparison, own),
                        told=own.told,
                    )
                )
    return found
