"""Pages to read: their type, and the drawing beside a method's."""

from itertools import product

import pytest
from PySide6.QtGui import QFont, QTextTable
from PySide6.QtWidgets import QWidget

from app.language import CATALOGUES
from app.theme.fonts import font
from app.theme.theme import theme
from app.widgets.block_diagram import BlockDiagram
from app.widgets.block_picture import BlockPicture, SitePart
from app.widgets.page_dialog import PageDialog
from app.widgets.page_text import PageText
from app.widgets.page_view import PageView
from peft_engine.contract import taxonomy

PAGE = """# A method

It is **told** in a sentence.

## Where it sits

```
y = W · x
```

- **Rank**: turn it first.
- Another one.
"""


def blocks(text):
    block, found = text.document().begin(), []
    while block.isValid():
        found.append(block)
        block = block.next()
    return found


def letters(block):
    """Pixel size and weight of each stretch of like letters."""
    at, found = block.begin(), []
    while not at.atEnd():
        kind = at.fragment().charFormat().font().resolve(font("body"))
        found.append((kind.pixelSize(), kind.weight()))
        at += 1
    return found


@pytest.mark.parametrize("scale", [1.0, 1.35])
def test_headings_sentences_and_lists_have_our_type(show, scale):
    text = show(PageText(PAGE))
    theme().set_scale(scale)
    head, lead, second, formula, rank, other = blocks(text)
    hero, section, body = font("hero"), font("section"), font("body")
    assert letters(head) == [(hero.pixelSize(), hero.weight())]
    assert letters(second) == [(section.pixelSize(), section.weight())]
    assert {size for size, _ in letters(lead)} == {font("lead").pixelSize()}
    assert letters(rank) == [
        (body.pixelSize(), QFont.Weight.DemiBold),
        (body.pixelSize(), QFont.Weight.Normal),
    ]
    assert letters(other) == [(body.pixelSize(), QFont.Weight.Normal)]
    assert formula.begin().fragment().charFormat().fontFamilies() == font("mono").families()
    assert second.blockFormat().topMargin() == round(18 * scale)


def test_no_page_of_a_method_is_cut_sideways(show, settle):
    text = show(PageText(""))
    text.resize(640, 500)
    for method, language in product(taxonomy.methods().values(), ("", *CATALOGUES)):
        text.set_markdown(method.page(language))
        settle()
        assert text.horizontalScrollBar().maximum() < 4, (method.key, language)  # the margin is 20


def test_a_drawing_stands_beside_the_page_where_there_is_room(show):
    picture = BlockPicture(6, (SitePart("attention.query", "LoRA", "reparam"),))
    for width, shown in ((1280, True), (700, False)):
        window = show(QWidget())
        window.resize(width, 720)
        view = PageView()
        view.show_page("A method", PAGE, picture)
        dialog = PageDialog("A method", "", window, shown=(view, view))
        show(dialog)
        assert dialog.width() <= width - 40
        found = [diagram for diagram in dialog.findChildren(BlockDiagram) if diagram.isVisible()]
        assert bool(found) is shown
        assert all(diagram.picture == picture for diagram in found)
        assert dialog.text.hasFocus() or dialog.focusWidget() is dialog.text


def test_a_table_has_no_lines_and_no_empty_head(show):
    text = show(PageText("# Keys\n\n| | |\n|---|---|\n| **Ctrl P** | Pause |\n| **F1** | Help |\n"))
    (table,) = (f for f in text.document().rootFrame().childFrames() if isinstance(f, QTextTable))
    assert (table.rows(), table.columns()) == (2, 2)
    assert table.format().border() == 0
    assert letters(table.cellAt(0, 0).firstCursorPosition().block())[0][0] == font("body").pixelSize()
    assert table.cellAt(0, 1).firstCursorPosition().block().text() == "Pause"


def test_a_long_formula_breaks_at_its_gap_and_its_rest_stands_in(show, settle):
    text = show(
        PageText("```\ny = W · x + b + s · B · (A · x)          A: r × inputs,  B: outputs × r\n```\n")
    )
    for width, lines in ((900, 1), (520, 2)):
        text.resize(width, 400)
        settle()
        layout = blocks(text)[0].layout()
        assert layout.lineCount() == lines
    second = layout.lineAt(1)
    rest = blocks(text)[0].text()[second.textStart() :].strip()
    assert rest.replace("\u00a0", " ") == "A: r × inputs,  B: outputs × r"
    assert second.x() > layout.lineAt(0).x()
