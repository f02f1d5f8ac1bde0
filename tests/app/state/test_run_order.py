"""Rows are filtered and sorted as by Qt's own model, chosen ones stay chosen, and rows are made once."""

import random
from itertools import pairwise

import pytest
from PySide6.QtCore import QPersistentModelIndex, QSortFilterProxyModel, Qt

from app.state.run_order import RunOrder
from app.state.run_table import RunColumn, RunTable
from peft_engine.contract.store import RunRecord


def records(count: int) -> list[RunRecord]:
    draw = random.Random(3)
    spec = {"model": {"key": "minilm-l6"}, "data": [{"key": "topic"}], "task": "classification"}
    return [
        RunRecord(
            id=f"run-{count - n:04}",
            status=draw.choice(["finished", "failed", "paused"]),
            metrics={"accuracy": draw.choice([0.5, 0.75, float("nan"), draw.random()])},
            seconds=draw.choice([0.0, 61.0, 300.0 * draw.random()]),
            trainable_ratio=draw.choice([None, draw.random()]),
            created=1e9 - n // 3,
            parent=draw.choice(["", "", "race"]),
            spec=spec | {"method": {"key": draw.choice(["lora", "ia3"])}, "seed": draw.randrange(12)},
        )
        for n in range(count)
    ]


class Judge(QSortFilterProxyModel):
    """The same by the model that Qt has for it."""

    def __init__(self, table: RunTable, words: list[str], states: tuple[str, ...], members: bool) -> None:
        super().__init__()
        self._table, self._words, self._states, self._members = table, words, states, members
        self.setSourceModel(table)

    def filterAcceptsRow(self, number, _parent):
        row = self._table.row(number)
        mine = bool(row.parent) == self._members and (not self._states or row.status in self._states)
        return mine and row.matches(self._words)

    def lessThan(self, left, right):
        keys = [self._table.row(index.row()).keys[index.column()] for index in (left, right)]
        one, two = [(key == key, key) for key in keys]
        return one < two


def shown(model: RunOrder) -> list[str]:
    return [model.row_at(model.index(n, 0)).id for n in range(model.rowCount())]


@pytest.mark.parametrize("column", list(RunColumn))
@pytest.mark.parametrize("order", list(Qt.SortOrder))
def test_rows_are_those_of_qts_own_model_in_the_same_order(qt_app, column, order):
    table = RunTable()
    model = RunOrder(table)
    table.set_records(records(120))
    for words, states, members in (("", (), False), ("lora 7", (), False), ("", ("failed",), True)):
        model.search(words)
        model.keep_states(states, members=members)
        model.sort(column, order)
        judge = Judge(table, words.split(), states, members)
        judge.sort(column, order)
        places = [judge.mapToSource(judge.index(n, 0)).row() for n in range(judge.rowCount())]
        found = shown(model)
        assert sorted(found) == sorted(table.row(n).id for n in places)
        assert 0 < len(found) < 120
        keys = {table.row(n).id: repr(table.row(n).keys[column]) for n in places}
        assert [keys[run] for run in found] == [keys[table.row(n).id] for n in places]
        # Of rows that are alike the newest comes first, whichever way the others go.
        assert all(one > two for one, two in pairwise(found) if keys[one] == keys[two])
        assert model.possible() == sum(
            record.parent == ("race" if members else "") for record in records(120)
        )


def test_what_points_at_a_row_goes_with_it_when_rows_are_sorted(qt_app):
    table = RunTable()
    model = RunOrder(table)
    table.set_records(records(60))
    held = [QPersistentModelIndex(model.index(n, 2)) for n in (0, 7, 20)]
    before = [model.row_at(index).id for index in held]
    model.sort(RunColumn.SEED, Qt.SortOrder.DescendingOrder)
    assert [model.row_at(index).id for index in held] == before
    assert [index.column() for index in held] == [2, 2, 2]
    seeds = [int(model.index(n, RunColumn.SEED).data()) for n in range(model.rowCount())]
    assert seeds == sorted(seeds, reverse=True)


def test_a_row_is_made_once_as_long_as_its_record_is_the_same(qt_app):
    table, known = RunTable(), records(30)
    table.set_records(known)
    first = [table.row(n) for n in range(30)]
    newer = known[4].model_copy(update={"status": "finished", "seconds": 77.0})
    table.set_records([newer, *known[:4], *known[5:]])
    again = {row.id: row for row in (table.row(n) for n in range(30))}
    assert all(again[row.id] is row for row in first if row.id != newer.id)
    assert again[newer.id].texts[RunColumn.TIME] == "1:17"
    assert table.status(0) == "finished"
    table._day = "1999-12-31"
    table.set_records(known)
    assert table.row(0) == first[0]
    assert table.row(0) is not first[0], "yesterday's rows tell the hour alone"
