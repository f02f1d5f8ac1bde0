"""The picture of a model's parameters: areas in proportion, told one by one, words that can be read."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.theme.theme import color, theme
from app.widgets.model_mosaic import INK, ModelMosaic, ink_on
from app.widgets.token_pieces import Piece, TokenPieces
from peft_engine.contract import library
from peft_engine.contract.model_parts import PARTS, parts_of, segments_of

Show = Callable[[QWidget], QWidget]


@pytest.fixture
def mosaic(show: Show) -> ModelMosaic:
    made = ModelMosaic()
    shape = library.model("small-seq2seq").shape
    made.show_segments(segments_of(shape), parts_of(shape))
    made.resize(640, 300)
    show(made)
    return made


def test_areas_are_in_proportion_to_their_numbers(mosaic: ModelMosaic) -> None:
    boxes = mosaic.picture.boxes()
    segments = mosaic.picture.segments
    per_number = [box.width() * box.height() / segments[n].parts[m][1] for (n, m), box in boxes.items()]
    assert max(per_number) == pytest.approx(min(per_number), rel=1e-6)
    assert {segments[n].parts[m][0] for n, m in boxes} == set(parts_of(library.model("small-seq2seq").shape))


def test_the_arrows_tell_part_after_part(mosaic: ModelMosaic) -> None:
    picture = mosaic.picture
    assert picture.accessibleDescription() == "4.99 million parameters; most are in feed-forward, 36.2 %."
    picture.setFocus(Qt.FocusReason.TabFocusReason)
    told = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down):
        QTest.keyClick(picture, key)
        assert picture._at is not None
        told.append(picture.words(picture._at))
    assert told[0].startswith("word embeddings: 1,376,256 parameters")
    assert told[1].startswith("Encoder block 1, attention:")
    assert told[2].startswith("Encoder block 1, feed-forward:")


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_words_on_every_part_can_be_read(mosaic: ModelMosaic, name: str) -> None:
    theme().set_mode(name)
    for part in PARTS:
        ground = _over(color("text.muted", INK[part]), color("surface.surface"))
        assert _contrast(color(ink_on(part)), ground) >= 4.5, part


def test_tokens_go_on_in_the_next_line_and_none_is_cut(show: Show) -> None:
    row = TokenPieces("Tokens")
    row.resize(200, 300)
    show(row)
    row.set_pieces([Piece(f"word{n}", f"word{n}", n) for n in range(30)])
    tops = {place.top() for place in row._places}
    assert len(tops) > 3
    assert all(place.right() <= row.width() for place in row._places)
    assert row.heightForWidth(200) > row.heightForWidth(400) > 0


def _over(above: QColor, below: QColor) -> QColor:
    share = above.alphaF()
    mixed = (
        share * one + (1 - share) * other
        for one, other in zip(above.getRgbF()[:3], below.getRgbF()[:3], strict=True)  # type: ignore[index]
    )
    return QColor.fromRgbF(*mixed)


def _contrast(one: QColor, other: QColor) -> float:
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(shown: QColor) -> float:
    linear = [
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (shown.redF(), shown.greenF(), shown.blueF())
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
