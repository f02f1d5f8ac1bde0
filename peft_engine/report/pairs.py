"""How likely one method beats the other: the matrix, and every pair in numbers."""

from peft_engine.compare.facts import Comparison, Outcome
from peft_engine.contract.language import local, say
from peft_engine.contract.texts import N_, Value
from peft_engine.report.document import Block, Cell, Column, Row, Table, Text, row
from peft_engine.report.in_words import chance_text, difference_text, unit_text
from peft_engine.report.look import marks

MATRIX = 16
"""So many groups at most stand in the matrix: more cannot be read on a page."""
PAIRS = 66
"""So many pairs at most are listed one by one."""


def likely(comparison: Comparison) -> list[Block]:
    """The matrix, and every pair in numbers."""
    told = [p for p in comparison.pairs if p.outcome != "alone"]
    if not told:
        text = N_(
            "No two methods were trained more than once. Without a second seed nobody can say how likely one"
            " beats the other."
        )
        return [Text(say(text))]
    inside = {place for pair in told for place in (pair.first, pair.second)}
    places = [n for n in range(len(comparison.groups)) if n in inside]
    shown, left = places[:MATRIX], len(places) - MATRIX
    ink = marks(comparison.groups)
    columns = (Column(""), *(Column(str(n + 1), right=True) for n in range(len(shown))))
    rows = []
    for number, first in enumerate(shown):
        group = comparison.groups[first]
        cells = [Cell(f"{number + 1} {group.label}", ink[first])]
        for second in shown:
            pair = comparison.pair(first, second)
            if pair is None or pair.outcome == "alone":
                cells.append(Cell(""))
            else:
                cells.append(Cell(chance_text(pair.chance), tint=pair.chance, strong=pair.told))
        rows.append(Row(tuple(cells), muted=group.reference))
    blocks: list[Block] = [
        Text(
            say(
                N_(
                    "How likely the method of the row is better than the one of the column, each pair by"
                    " itself and on the same seeds and test items. Bold where the verdict calls the two"
                    " different, which is corrected for all pairs. Intervals of single methods may overlap"
                    " although a pair is clear: what both find hard is taken out of their difference."
                )
            )
        ),
        Table(columns, tuple(rows)),
    ]
    if left > 0:
        blocks.append(Text(say(N_("The {count} that follow are left out of the matrix."), count=left)))
    if len(told) <= PAIRS:
        blocks += _pairs(comparison)
    return blocks


_MEANING: dict[Outcome, str] = {
    "first": N_("{first} is better"),
    "second": N_("{second} is better"),
    "untold": N_("cannot be told apart"),
    "alike": N_("alike: less than counts"),
    "alone": N_("one sample"),
}


def _pairs(comparison: Comparison) -> list[Block]:
    rows = []
    for pair in comparison.pairs:
        if pair.outcome == "alone":
            continue
        if pair.difference.mean < 0:
            pair = pair.turned()
        names: dict[str, Value] = {
            "first": comparison.groups[pair.first].label,
            "second": comparison.groups[pair.second].label,
        }
        corrected = f"{pair.corrected:.3f}" if pair.corrected >= 0.001 else "<0.001"
        rows.append(
            row(
                say(N_("{first} over {second}"), **names),
                difference_text(comparison, pair.difference.mean, pair.difference.half),
                local(corrected),
                say(_MEANING[pair.outcome], **names),
            )
        )
    columns = (
        Column(say(N_("Pair"))),
        Column(say(N_("Better by")), right=True),
        Column(say(N_("p, corrected")), right=True),
        Column(say(N_("Meaning"))),
    )
    note = say(
        N_(
            "The differences with their 95 % interval. p is corrected for the number of pairs (Holm), of"
            " those with a reference by themselves. A difference counts from {margin} on."
        ),
        margin=unit_text(comparison, comparison.margin),
    )
    return [Text(note), Table(columns, tuple(rows))]
