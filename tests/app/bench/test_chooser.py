"""The dialog in which one of several things is chosen."""

from PySide6.QtCore import Qt

from app.bench.chooser import Chooser, Offer
from app.theme.theme import color

OFFERS = (
    Offer("one", "The first", "It has a sentence.", "12 examples"),
    Offer("two", "The second", "A sentence that takes a line more than the others do. " * 3, "3 examples"),
    Offer("off", "The third", "It has a sentence.", "4 examples", "It cannot be used here."),
)


def shown(show, present="two"):
    return show(Chooser("Choose", OFFERS, present, ("A file of my own", lambda parent: "")))


def test_the_present_choice_is_seen(show):
    dialog = shown(show)
    row = dialog._list.visualItemRect(dialog._list.item(1))
    picture = dialog._list.viewport().grab().toImage()
    ratio = picture.devicePixelRatio()

    def ink(rect, x):
        return picture.pixelColor(round(x * ratio), round(rect.center().y() * ratio))

    assert ink(row, row.right() - 8) == color("accent.tint")
    assert ink(row, row.left() + 2) == color("accent.ink")
    other = dialog._list.visualItemRect(dialog._list.item(0))
    assert ink(other, other.right() - 8) != color("accent.tint")


def test_rows_are_as_high_as_their_sentences(show):
    dialog = shown(show)
    heights = [dialog._list.item(n).sizeHint().height() for n in range(3)]
    assert heights[0] == heights[2] < heights[1]
    assert heights[1] - heights[0] >= 14  # one line more


def test_what_cannot_be_used_is_not_taken(show):
    dialog = shown(show, "off")
    assert not dialog._use.isEnabled()
    assert dialog._use.toolTip() == "It cannot be used here."
    dialog._list.setCurrentRow(0)
    assert dialog._use.isEnabled()
    assert dialog._list.currentItem().data(Qt.ItemDataRole.AccessibleTextRole).startswith("The first.")
