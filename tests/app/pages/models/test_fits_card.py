"""The card that says whether a model fits: its sentences are whole, however many lines they take."""

from app.pages.models.fits_card import FitsCard
from app.widgets.text import Label
from peft_engine.contract.hub_fit import Fit

GB = 10**9


def test_long_sentences_have_all_their_lines(qt_app, settle):
    fits = (
        Fit("full", "full", "no", 86 * GB, 19 * GB, "cpu"),
        Fit("method", "lora", "tight", 37 * GB, 19 * GB, "cpu", least=17 * GB),
        Fit("four_bit", "qlora", "tight", 32 * GB, 19 * GB, "cpu", least=6 * GB),
    )
    card = FitsCard()
    card.show_fits(fits)
    card.show()
    for width in (200, 220, 240):
        card.setFixedWidth(width)
        card.resize(width, card.heightForWidth(width))
        settle()
        sentences = [label for label in card.findChildren(Label) if label.wordWrap()]
        assert any(label.height() > 2 * label.fontMetrics().height() for label in sentences)
        cut = [each.text() for each in sentences if each.height() < each.heightForWidth(each.width())]
        assert cut == []
