"""The card of what changed: the sentence, the text piece by piece, and what is behind the chosen piece."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.figures import local
from app.i18n import N_, tr
from app.state.play_words import Named, agreement_sentence, share_text, token_sentence, word_sentences
from app.theme.theme import color, px, theme
from app.widgets.bars import BarList
from app.widgets.buttons import small_button
from app.widgets.card import Card, Well
from app.widgets.layouts import Column, Row
from app.widgets.segmented import SegmentedControl
from app.widgets.text import Label, Sentence
from app.widgets.token_lens import LensToken, TokenLens
from peft_engine.contract.play import Agreement, Guess, Seen, Token

_TITLES = {
    (False, True): N_("What tuning changed, word by word"),
    (False, False): N_("What each word does for the answer"),
    (True, True): N_("What tuning changed, token by token"),
    (True, False): N_("How probable each token is"),
}
"""By whether it writes, and whether there are two sides."""


class _Scale(QWidget):
    """The colours from less to more; decorative, the words stand beside it."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(px(110), px(10))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = QLinearGradient(0, 0, self.width(), 0)
        colours.setColorAt(0, color("diverging.less", theme().number("diverging.alphaMaxLess")))
        colours.setColorAt(0.5, color("surface.sunken"))
        colours.setColorAt(1, color("diverging.more", theme().number("diverging.alphaMaxMore")))
        painter.setPen(color("line.border"))
        painter.setBrush(colours)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(3), px(3))
        painter.end()


class LensCard(Card):
    """What tuning changed.

    Signals:
        without_asked(Token): leave this word out of the text.
        text_chosen(str): "right", "left" or "truth": whose text is looked at.
    """

    without_asked = Signal(object)
    text_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr(N_("What tuning changed")), margin=(16, 10, 16, 14), parent=parent)
        self._names = Named("", "")
        self._seen: Seen | None = None
        self._compact = False
        self.sentence = Sentence("strong")
        self.whose = SegmentedControl(
            [
                ("right", tr(N_("Text at the right"))),
                ("left", tr(N_("Text at the left"))),
                ("truth", tr(N_("Right answer"))),
            ],
            "right",
            tr(N_("Whose text is looked at")),
        )
        self.whose.value_edited.connect(lambda value: self.text_chosen.emit(str(value)))
        self.lens = TokenLens(tr(N_("The text, piece by piece")))
        self.lens.token_chosen.connect(self._show_token)
        self._note = Sentence("small", "text.muted")
        self.detail = Sentence("strong")
        self.more = Sentence("body", "text.muted")
        self.without = small_button(tr(N_("Without this word")), "cut", on_click=self._without)
        self._left_list = BarList(tr(N_("Candidates at the left")))
        self._right_list = BarList(tr(N_("Candidates at the right")))
        self._left_name, self._right_name = (Label("", "smallm", "text.muted") for _ in range(2))
        self._well = self._make_well()
        for part in (Label(tr(N_("less")), "small", "text.muted"), _Scale()):
            self.add_action(part)
        self.add_action(Label(tr(N_("more")), "small", "text.muted"))
        self.add(self.sentence)
        row = Row(0)
        row.add(self.whose)
        row.addStretch(1)
        self.add(row)
        self.add(self.lens)
        self.add(self._well)
        self.add(self._note)
        self.body.addStretch(1)
        self.whose.hide()
        self.clear("")

    def _make_well(self) -> Well:
        well = Well(margin=(14, 10, 14, 10), gap=6)
        words = Column(2)
        words.add(self.detail)
        words.add(self.more)
        upper = Row(10)
        upper.add(words, 1)
        upper.add(self.without)
        well.add(upper)
        lists = Row(24)
        for name, bars in ((self._left_name, self._left_list), (self._right_name, self._right_list)):
            column = Column(4)
            column.add(name)
            column.add(bars)
            column.addStretch(1)
            lists.add(column, 1)
        self._lists = QWidget()
        self._lists.setLayout(lists)
        well.add(self._lists)
        return well

    def set_compact(self, on: bool) -> None:
        """In low windows the line that explains the signs is left out; its words are the lens's tooltip."""
        self._note.setVisible(not on or self._seen is None)
        self.lens.setToolTip(self._note.text() if on else "")
        self._compact = on

    def set_names(self, names: Named, *, writes: bool, two: bool) -> None:
        """Say who stands at which side, of what kind the pieces are, and whether there are two sides."""
        self._names = names
        self.set_title(tr(_TITLES[writes, two]))
        self._left_name.setText(names.left)
        self._right_name.setText(names.right)

    def clear(self, note: str) -> None:
        """Nothing to look at; say why, or what would bring it."""
        self._seen = None
        self.set_sub("")
        self.sentence.hide()
        self.lens.set_tokens(())
        self.lens.hide()
        self._well.hide()
        self.whose.hide()
        self._note.setText(note)
        self.set_compact(self._compact)

    def say(self, sentence: str) -> None:
        """How the two answers differ."""
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))
        if sentence:
            QAccessible.updateAccessibility(QAccessibleEvent(self.sentence, QAccessible.Event.Alert))

    def offer_texts(self, *, left: bool, truth: bool, value: str) -> None:
        """Of writers: whose text can be looked at."""
        self.whose.set_off("left", "" if left else tr(N_("Nobody writes at the left.")))
        self.whose.set_off("truth", "" if truth else tr(N_("Only examples of the test part have one.")))
        self.whose.set_value(value)
        self.whose.show()

    def show_seen(self, seen: Seen) -> None:
        """Show the pieces; the one that changed most is chosen."""
        self._seen = seen
        # Where nobody stands at the left, a word is shown by what it does; a token has nothing to go by.
        pieces = [
            LensToken(token.text, token.change)
            if token.left is not None
            else LensToken(token.text, token.right if seen.towards else None)
            for token in seen.tokens
        ]
        sizes = [abs(piece.change or 0.0) for piece in pieces]
        chosen = sizes.index(max(sizes)) if sizes else -1
        self.lens.set_tokens(pieces, chosen)
        self.lens.setVisible(bool(pieces))
        if seen.towards:
            self.set_sub(tr(N_("towards {label}, in points"), label=seen.towards))
            note = N_(
                "Solid underline: more. Dotted underline: less. Measured by leaving out one word at a time."
            )
        else:
            self.set_sub(tr(N_("probability of each token, in points")))
            note = N_(
                "Solid underline: more probable. Dotted underline: less. Arrow keys go from token to token."
            )
        self._note.setText(tr(note))
        self.set_compact(self._compact)
        self._well.setVisible(chosen >= 0)
        if chosen >= 0:
            self._show_token(chosen)

    def _show_token(self, number: int) -> None:
        if self._seen is None:
            return
        token = self._seen.tokens[number]
        sorts = bool(self._seen.towards)
        self.without.setVisible(sorts)
        self.more.setVisible(sorts)
        self._lists.setVisible(not sorts)
        if sorts:
            text, more = word_sentences(self._names, token, self._seen.towards)
            self.detail.setText(text)
            self.more.setText(more)
            return
        self.detail.setText(token_sentence(self._names, token))
        self._left_list.set_rows(_rows(token.left_top), role="frozen.line")
        self._right_list.set_rows(_rows(token.right_top), role="accent.fill")
        for part in (self._left_list, self._left_name):
            part.setVisible(bool(token.left_top))

    def token(self) -> Token | None:
        """The chosen piece."""
        number = self.lens.chosen
        return self._seen.tokens[number] if self._seen is not None and number >= 0 else None

    def _without(self) -> None:
        token = self.token()
        if token is not None:
            self.without_asked.emit(token)


class AgreementCard(Card):
    """On the whole test part: how often both, one or neither is right; from the answers that were kept."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr(N_("On the whole test part")), parent=parent)
        self._sentence = Sentence("body")
        self.bars = BarList(tr(N_("How often each is right")))
        self.add(self._sentence)
        self.add(self.bars)
        self.body.addStretch(1)

    def show_agreement(self, found: Agreement, names: Named) -> None:
        """Show the counts."""
        self.set_title(tr(N_("On all {count} test items"), count=found.total))
        self._sentence.setText(agreement_sentence(names, found))
        whole = max(1, found.total)
        self.bars.set_rows(
            [
                (words, count / whole, local(f"{count:,}"))
                for words, count in (
                    (tr(N_("Both right")), found.both),
                    (tr(N_("Only {name}"), name=names.right), found.right),
                    (tr(N_("Only {name}"), name=names.left), found.left),
                    (tr(N_("Neither right")), found.neither),
                )
            ]
        )

    def sentence(self) -> str:
        return self._sentence.text()


def _rows(guesses: Sequence[Guess]) -> list[tuple[str, float, str]]:
    return [
        (guess.text.replace("\n", "↵") or tr(N_("end")), guess.probability, share_text(guess.probability))
        for guess in guesses
    ]
