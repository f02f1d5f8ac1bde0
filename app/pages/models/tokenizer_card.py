"""The tokenizer of a model, to try: a text at the top, below it the tokens that the model gets."""

from pathlib import Path

from app.figures import local
from app.form.form import sentence
from app.i18n import N_, tr
from app.state.token_try import TokenTry
from app.widgets.card import Card
from app.widgets.text import Label
from app.widgets.text_field import TextField
from app.widgets.token_pieces import Piece, TokenPieces
from peft_engine.contract.tokens import Token, Tokens

EXAMPLE = N_("The engine hums, but Zürich is 1,234 km away.")


class TokenizerCard(Card):
    """Shows how a text is cut. Asks the process as soon as something is typed, not before the card is shown
    with a model."""

    def __init__(self) -> None:
        super().__init__(tr(N_("Try the tokenizer")))
        self.tries = TokenTry(self)
        self.tries.cut.connect(self._show)
        self.tries.died.connect(lambda reason: self._say(reason, "status.warning.text"))
        self._folder: Path | None = None
        self.field = TextField(tr(EXAMPLE), width=320)
        self.field.setMaxLength(20_000)
        self.field.setAccessibleName(tr(N_("Text to be cut into tokens")))
        self.field.value_edited.connect(lambda _text: self._ask())
        self.pieces = TokenPieces(tr(N_("Tokens of the text")))
        self.told = Label("", "small", "text.muted", wrap=True)
        self.add(self.field)
        self.add(self.pieces)
        self.add(self.told)

    def show_folder(self, folder: Path | None) -> None:
        """Use the tokenizer in this folder; None where the model's files are not here."""
        if folder == self._folder and folder is not None and self.pieces.pieces():
            return
        self._folder = folder
        self.field.setVisible(folder is not None)
        self.pieces.setVisible(False)
        self.pieces.set_pieces([])
        self.tries.forget()
        if folder is None:
            self._say(tr(N_("Its tokenizer can be tried as soon as the model is here.")))
        else:
            self._say("")
            self._ask()

    def stop(self) -> None:
        """End the process."""
        self.tries.stop()

    def _ask(self) -> None:
        if self._folder is None:
            return
        if not self.field.value():
            self.tries.forget()
            self.pieces.setVisible(False)
            self._say(tr(N_("Write something, and its tokens stand here.")))
            return
        self.tries.ask(self._folder, self.field.value())

    def _show(self, reply: Tokens) -> None:
        if reply.problems:
            self.pieces.setVisible(False)
            self._say(sentence(reply.problems[0]), "status.warning.text")
            return
        self.pieces.set_pieces([_piece(token) for token in reply.tokens])
        self.pieces.setVisible(True)
        self._say(count_words(reply.tokens))
        self.pieces.setAccessibleDescription(self.told.text())

    def _say(self, text: str, role: str = "text.muted") -> None:
        self.told.setText(text)
        self.told.set_role(role)


def count_words(found: tuple[Token, ...]) -> str:
    """How many tokens there are, and how many of them are unknown or were added."""
    special = sum(token.special for token in found)
    unknown = sum(token.unknown for token in found)
    own = len(found) - special
    if unknown:
        text = N_("{count} tokens, {special} more added by the tokenizer; {unknown} of them unknown to it.")
    elif special:
        text = N_("{count} tokens, and {special} that the tokenizer adds.")
    else:
        text = N_("{count} tokens.")
    return tr(text, count=local(f"{own:,}"), special=special, unknown=unknown)


def _piece(token: Token) -> Piece:
    kind = "special" if token.special else "unknown" if token.unknown else "plain"
    return Piece(token.text, token.name, token.number, kind)
