"""Counting: bytes, shares, the memory bill, bars, progress and tiles say the numbers they draw."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.widgets.bars import BarList, PartsBar, ShareBar
from app.widgets.bytes_text import bytes_text, three_figures
from app.widgets.learns_bill import LearnsBill, share_text
from app.widgets.memory_bill import MemoryBill, MemoryPart, fit_of
from app.widgets.progress import PhaseSteps, ProgressBar
from app.widgets.stat_tile import StatTile
from tests.app.widgets.test_every_part import picture

Show = Callable[[QWidget], QWidget]
GB = 1_000_000_000


def words(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


@pytest.mark.parametrize(
    ("count", "text"),
    [
        (0, "0 MB"),
        (512, "512 B"),
        (412_000_000, "412 MB"),
        (990_000_000, "0.99 GB"),
        (10_900_000_000, "10.9 GB"),
        (2.4e12, "2.4 TB"),
    ],
)
def test_bytes_in_words(count: float, text: str) -> None:
    assert bytes_text(count) == text


def test_three_figures_at_most() -> None:
    assert [three_figures(x) for x in (0.994, 3.1, 9.996, 10.94, 99.96, 412.4)] == [
        "0.99",
        "3.1",
        "10",
        "10.9",
        "100",
        "412",
    ]


@pytest.mark.parametrize(
    ("share", "text"),
    [
        (0.0, "0 %"),
        (0.00001, "under 0.01 %"),
        (0.0033365, "0.33 %"),
        (0.1234, "12.3 %"),
        (0.9999, "99.99 %"),
        (1.0, "100 %"),
    ],
)
def test_shares_in_words(share: float, text: str) -> None:
    assert share_text(share) == text


@pytest.mark.parametrize(
    ("total", "free", "fit"), [(1, 10, "fits"), (95, 100, "tight"), (101, 100, "too_big"), (5, 0, "unknown")]
)
def test_what_fits(total: int, free: int, fit: str) -> None:
    assert fit_of(total, free) == fit


def test_the_bill_adds_up_and_says_so(show: Show) -> None:
    bill = MemoryBill()
    show(bill)
    assert "not counted yet" in words(bill)
    bill.set_bill(
        [MemoryPart("Working values", 4 * GB, "working"), MemoryPart("Weights", GB, "weights")], 10 * GB
    )
    assert {"5 GB", "of 10 free", "4 GB", "1 GB"} <= set(words(bill))
    assert bill.accessibleDescription() == "Fits: 5 GB of 10 GB free. Working values 4 GB, Weights 1 GB"


def test_a_bill_that_is_too_big_says_by_how_much(show: Show) -> None:
    bill = MemoryBill()
    show(bill)
    bill.set_bill(
        [MemoryPart("Working values", 13 * GB, "working")], 11 * GB, limit_label="the card holds 11 GB"
    )
    assert "2 GB too much" in words(bill)
    assert bill.accessibleDescription().startswith("Too big")
    bill.set_bill([MemoryPart("Working values", GB, "working")], 11 * GB)
    assert not any("too much" in text for text in words(bill))


def test_the_measured_bar_stands_under_the_predicted(show: Show) -> None:
    bill = MemoryBill()
    show(bill)
    parts = [MemoryPart("All", 2 * GB, "working")]
    bill.set_bill(parts, 10 * GB, measured=[MemoryPart("All", 1_900_000_000, "working")])
    assert "Measured 1.9 GB, predicted 2 GB" in words(bill)


def test_what_stands_above_a_bill_does_not_move_while_its_amounts_change(
    show: Show, settle: Callable[[], None]
) -> None:
    class Above(QWidget):
        def resizeEvent(self, event: QResizeEvent) -> None:
            heights.append(self.height())

    heights: list[int] = []
    bill, whole = MemoryBill(), QWidget()
    column = QVBoxLayout(whole)
    column.addWidget(Above(), 1)
    column.addWidget(bill)
    whole.resize(300, 400)
    bill.set_bill([MemoryPart("Working values", 4 * GB, "working"), MemoryPart("Weights", GB, "weights")], 0)
    show(whole)
    settle()
    heights.clear()
    for used in (4, 6):
        parts = [MemoryPart("Working values", used * GB, "working"), MemoryPart("Weights", 2 * GB, "weights")]
        bill.set_bill(parts, 0)
        settle()
        assert {f"{used} GB", "2 GB", f"{used + 2} GB"} <= set(words(bill))
    assert heights == []
    bill.set_bill([MemoryPart("Weights", 3 * GB, "weights")], 0, measured=[MemoryPart("All", GB, "working")])
    settle()
    assert {"predicted", "measured", "3 GB", "1 GB"} <= set(words(bill))
    assert "Working values" not in words(bill)


def test_a_folded_bill_has_no_legend(show: Show) -> None:
    bill = MemoryBill()
    show(bill)
    bill.set_bill([MemoryPart("Working values", GB, "working")], 10 * GB)
    tall = bill.sizeHint().height()
    bill.set_compact(True)
    assert "Working values" not in words(bill)
    assert bill.sizeHint().height() < tall


def test_how_much_learns(show: Show) -> None:
    bill = LearnsBill()
    show(bill)
    bill.set_counts(76_038, 22_789_254, "reparameterized")
    assert {"76,038", "of 22,789,254", "0.33 %"} <= set(words(bill))
    assert bill.accessibleDescription() == "76,038 of 22,789,254 parameters learn, 0.33 %."
    bill.set_unknown("the model is not here")
    assert "the model is not here" in words(bill)


def test_a_share_above_nothing_can_be_seen(show: Show) -> None:
    nothing, little = ShareBar(0.0), ShareBar(1e-6)
    for bar in (nothing, little):
        bar.resize(200, 8)
        show(bar)
    assert picture(nothing) != picture(little)


def test_bars_say_their_rows(show: Show) -> None:
    rows = BarList("Topics")
    rows.set_rows([("Entity", 1.0, "894"), ("Place", 0.5, "447")])
    show(rows)
    assert rows.accessibleDescription() == "Entity 894, Place 447"
    parts = PartsBar([("Train", 4000, "accent.ink"), ("Test", 500, "frozen.line")])
    show(parts)
    assert parts.accessibleName() == "Train 4,000, Test 500"


def test_progress_stays_between_nothing_and_all(show: Show) -> None:
    bar = ProgressBar("Training")
    show(bar)
    bar.set_share(0.669)
    assert bar.percent_text() == bar.accessibleDescription() == "66 %"
    bar.set_share(7.0)
    assert bar.share == 1.0
    bar.set_share(None)
    assert bar.percent_text() == "not known yet"


def test_phases_are_said(show: Show) -> None:
    steps = PhaseSteps([("load", "Load"), ("train", "Train")])
    show(steps)
    steps.set_phase("train")
    assert steps.accessibleName() == "Phase 2 of 2: Train"
    at_work = picture(steps)
    steps.set_failed("train")
    assert picture(steps) != at_work
    steps.set_done()
    assert steps.accessibleName() == "All phases are done"
    with pytest.raises(ValueError, match="sleep"):
        steps.set_phase("sleep")


def test_a_tile_says_value_and_comparison(show: Show) -> None:
    tile = StatTile("points over head only", "+15.2", "of 100", big=True, tone="success")
    show(tile)
    assert tile.accessibleDescription() == "+15.2 of 100"
    tile.set("+16")
    assert (tile.value(), tile.accessibleDescription()) == ("+16", "+16 of 100")
