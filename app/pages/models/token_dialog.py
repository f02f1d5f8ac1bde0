"""The token for the model hub: whether there is one, and a field for one that goes into the system's
keyring. What is kept is never shown."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from app.form.form import sentence
from app.i18n import N_, say, tr
from app.joined import sentences
from app.state.hub import Hub
from app.theme.theme import px
from app.widgets.banner import Banner
from app.widgets.buttons import danger_button, link_button, outline_button, primary_button
from app.widgets.layouts import Column, Row
from app.widgets.text import Label
from app.widgets.text_field import TextField
from peft_engine.contract.hub_facts import endpoint
from peft_engine.contract.problems import Problem

WIDTH = 480


class TokenDialog(QDialog):
    """Asks at once where a token is; that touches the keyring alone, not the network."""

    def __init__(self, hub: Hub, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = tr(N_("Token for the model hub"))
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._hub = hub
        self.state = Label(tr(N_("The keyring is being asked.")), "body", wrap=True)
        self.trouble = Banner()
        self.field = TextField("", placeholder=tr(N_("Paste a token here")), width=320)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setAccessibleName(tr(N_("Token to be kept")))
        self.field.value_edited.connect(lambda _text: self._show())
        self.field.returnPressed.connect(self._keep)
        self.keep = primary_button(tr(N_("Keep it in the keyring")), "keep", on_click=self._keep)
        self.drop = danger_button(tr(N_("Remove it")), "delete", on_click=self._drop)
        self.check = outline_button(tr(N_("Ask the hub whose it is")), on_click=self._check)
        self._lay_out(title)
        hub.token_told.connect(self._told)
        hub.token_refused.connect(self._refused)
        self._show()
        hub.ask_token()

    def _lay_out(self, title: str) -> None:
        column = Column(10, 20)
        column.addStrut(px(WIDTH - 40))
        column.add(Label(title, "section"))
        more = N_(
            "A token tells the hub who you are. Only models that ask for access need one. It is kept in this"
            " system's keyring, and in no file, log or run of this program."
        )
        column.add(Label(tr(more), "body", "text.muted", wrap=True))
        column.add(self.state)
        column.add(self.trouble)
        column.add(self.field)
        page = f"{endpoint()}/settings/tokens"
        opens = link_button(
            tr(N_("Open the page where tokens are made")),
            on_click=lambda: QDesktopServices.openUrl(QUrl(page)),
        )
        opens.setToolTip(page)
        column.addWidget(opens, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        ways = Row(8)
        for button in (self.keep, self.check, self.drop):
            ways.add(button)
        ways.addStretch(1)
        ways.add(outline_button(tr(N_("Close")), on_click=self.reject))
        column.add(ways)
        self.setLayout(column)

    def _show(self) -> None:
        token = self._hub.token
        there = token is not None and token.source != "none"
        self.drop.setVisible(token is not None and token.source == "keyring")
        self.check.setVisible(there)
        if token is not None and not token.keyring:
            self.keep.set_off(tr(N_("This system has no keyring in which a token can be kept.")))
        elif not self.field.value().strip():
            self.keep.set_off(tr(N_("Paste a token first.")))
        else:
            self.keep.set_on()

    def _keep(self) -> None:
        if self.keep.isEnabled():
            self._hub.keep_token(self.field.value().strip())
            self.field.clear()
            self._show()

    def _drop(self) -> None:
        self._hub.drop_token()

    def _check(self) -> None:
        self._hub.ask_token(check=True)

    def _told(self) -> None:
        token = self._hub.token
        if token is not None:
            self.trouble.clear()
            whose = tr(N_("The hub knows it as that of {user}."), user=token.user) if token.user else ""
            self.state.setText(sentences((say(token.text, **token.values), whose)))
        self._show()

    def _refused(self, problems: tuple[Problem, ...]) -> None:
        if problems:
            self.trouble.set("warning", sentence(problems[0]))
