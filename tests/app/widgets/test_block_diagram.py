"""The block diagram: every place is drawn, settings change the drawing, and it says what it shows."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from app.theme.tokens import FAMILIES
from app.widgets.block_diagram import BlockDiagram, _enlarged, _rows
from app.widgets.block_picture import CROSS, SITES, BlockPicture, SitePart, describe
from app.widgets.diagram_ink import are_cut, must_turn
from app.widgets.family_mark import FamilyMark
from tests.app.widgets.test_every_part import picture

Show = Callable[[QWidget], QWidget]


def drawn(show: Show, data: BlockPicture) -> QImage:
    diagram = BlockDiagram(data)
    diagram.resize(344, 330)
    return picture(show(diagram))


@pytest.mark.parametrize("site", [site for site in SITES if site != "head" and site not in CROSS])
def test_every_place_is_drawn(show: Show, site: str) -> None:
    assert drawn(show, BlockPicture(6, (SitePart(site, "x", "hybrid"),))) != drawn(show, BlockPicture(6))


@pytest.mark.parametrize("site", [site for site in SITES if site != "head"])
def test_every_place_is_drawn_in_an_encoder_decoder(show: Show, site: str) -> None:
    with_part = BlockPicture(6, (SitePart(site, "x", "hybrid"),), decoder=4)
    assert drawn(show, with_part) != drawn(show, BlockPicture(6, decoder=4))


def test_cross_attention_is_in_the_decoder_alone(show: Show) -> None:
    parts = (SitePart("attention.query", "", "reparam"), SitePart("cross.query", "", "reparam"))
    data = BlockPicture(6, parts, decoder=4, method_label="LoRA")
    assert [part.site for part in data.inside_of(5)] == ["attention.query"]
    assert [part.site for part in data.inside_of(6)] == ["attention.query", "cross.query"]
    diagram = BlockDiagram(data)
    show(diagram)
    assert diagram.accessibleDescription() == (
        "An encoder of 6 blocks, and a decoder of 4 that reads what it says."
        " LoRA learns at: query, query of the cross-attention."
    )
    assert drawn(show, data) != drawn(show, BlockPicture(6, parts[:1], decoder=4))
    assert diagram.minimumSizeHint().height() > BlockDiagram(BlockPicture(6)).minimumSizeHint().height()


@pytest.mark.parametrize(("blocks", "decoder"), [(1, 1), (2, 12), (24, 24), (8, 3)])
def test_two_stacks_of_any_height_fit(show: Show, blocks: int, decoder: int) -> None:
    assert not drawn(show, BlockPicture(blocks, head="Head", decoder=decoder)).isNull()


def test_size_shape_and_place_change_the_drawing(show: Show) -> None:
    pictures = [
        BlockPicture(6, (SitePart("attention.query", "", "reparam", 0.2),)),
        BlockPicture(6, (SitePart("attention.query", "", "reparam", 0.9),)),
        BlockPicture(6, (SitePart("attention.query", "", "reparam", 0.2, "scale"),)),
        BlockPicture(6, (SitePart("attention.query", "", "reparam", 0.2, "fill"),)),
        BlockPicture(6, (SitePart("attention.query", "", "reparam", 1.0, "fill"),)),
        BlockPicture(6, (SitePart("all_weights", "", "reparam", 0.3, "fill"),)),
        BlockPicture(6, (SitePart("all_weights", "", "reparam", 1.0, "fill"),)),
        BlockPicture(6, (SitePart("attention.key", "", "reparam", 0.2),)),
        BlockPicture(6, (SitePart("attention.query", "", "reparam", 0.2),), touched=frozenset({5})),
        BlockPicture(6, (SitePart("attention.query", "", "reparam", 0.2),), head="Topic head"),
        BlockPicture(24, (SitePart("attention.query", "", "reparam", 0.2),)),
    ]
    images = [drawn(show, data) for data in pictures]
    assert all(one != other for n, one in enumerate(images) for other in images[n + 1 :])


@pytest.mark.parametrize("blocks", [1, 2, 7, 8, 96])
def test_any_number_of_blocks_fits(show: Show, blocks: int) -> None:
    assert not drawn(show, BlockPicture(blocks, head="Head")).isNull()


def test_the_block_that_is_enlarged_carries_what_is_shown() -> None:
    part = (SitePart("attention.query", "", "reparam"),)
    rows = _rows(6)
    assert rows == [5, 4, 3, 2, 1, 0]
    for touched, row in ((None, 2), ({0}, 5), ({5}, 0), ({1, 4}, 1), (set(), 2)):
        data = BlockPicture(6, part, touched=None if touched is None else frozenset(touched))
        assert _enlarged(rows, 0, data, 2) == row
    second = BlockPicture(6, part, touched=frozenset({7}), decoder=3)
    assert _enlarged(_rows(3), 6, second, 0) == 1
    tall = BlockPicture(24, part, touched=frozenset({10}))
    assert _rows(24)[_enlarged(_rows(24), 0, tall, 2)] is None  # it is among those left out


def test_a_tall_stack_shows_that_hidden_blocks_carry_something(show: Show) -> None:
    part = (SitePart("attention.query", "", "reparam"),)
    hidden = BlockPicture(24, part, touched=frozenset({10}))
    assert drawn(show, hidden) != drawn(show, BlockPicture(24, part, touched=frozenset()))
    two = BlockPicture(24, part, touched=frozenset({30}), decoder=12)
    assert drawn(show, two) != drawn(show, BlockPicture(24, part, touched=frozenset({40}), decoder=12))


def test_an_unknown_place_is_refused() -> None:
    with pytest.raises(ValueError, match="elbow"):
        SitePart("elbow", "", "additive")


def test_it_says_what_it_shows(show: Show) -> None:
    parts = (SitePart("attention.query", "", "reparam"), SitePart("attention.value", "", "reparam"))
    data = BlockPicture(6, parts, head="Topic head", method_label="LoRA")
    diagram = BlockDiagram(data)
    show(diagram)
    assert diagram.accessibleDescription() == (
        "A stack of 6 blocks. LoRA learns at: query, value. On top, Topic head learns."
    )
    diagram.set_picture(BlockPicture(6, sentence="My own words."))
    assert diagram.accessibleDescription() == "My own words."
    assert "frozen" in describe(BlockPicture(2))
    assert "in 1 of them" in describe(BlockPicture(2, parts, touched=frozenset({0})))


def test_the_legend_takes_a_second_line_where_it_must(show: Show) -> None:
    data = BlockPicture(
        6,
        (SitePart("bias", "", "partial"),),
        head="Head",
        method_label="A method with a rather long name",
        method_count=123_456_789,
        head_count=2310,
    )
    diagram = BlockDiagram(data)
    show(diagram)
    assert diagram._legend_height(900) < diagram._legend_height(320)


def test_family_marks_differ_in_shape(show: Show) -> None:
    shapes = set()
    for family in FAMILIES:
        image = picture(show(FamilyMark(family, 24)))
        shapes.add(
            tuple(
                image.pixelColor(x, y).alpha() > 127
                for y in range(image.height())
                for x in range(image.width())
            )
        )
    assert len(shapes) == len(FAMILIES)


def test_words_that_would_be_cut_are_known(qt_app) -> None:  # type: ignore[no-untyped-def] # the program
    assert not are_cut(60, ["Query", "Key", "Value"])
    assert are_cut(34, ["Query", "Key", "Value"])
    assert must_turn(QRectF(0, 0, 34, 60), ["Query"])
    assert not must_turn(QRectF(0, 0, 34, 20), ["Query"]), "too low: its first letter stands there"
