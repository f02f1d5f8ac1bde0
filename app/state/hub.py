"""The model hub as the window sees it: a search, what is known of a model, and whether there is a token.

Nothing is asked before somebody has typed, chosen a model of the hub, or asked for the token.
"""

from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from pydantic import SecretStr
from PySide6.QtCore import QObject, QTimer, Signal

from app.state.hub_process import HubProcess
from peft_engine.contract import hub_asks as h
from peft_engine.contract.hub_facts import ModelFacts, Query, TokenState
from peft_engine.contract.problems import Problem

SETTLE_MS = 300
Stage: TypeAlias = Literal["off", "asking", "found", "refused"]


@dataclass(frozen=True)
class Results:
    """What a search has found so far.

    Attributes:
        stage: "off" before the first search.
        more: leads on to the next results; empty at the end.
        reason: why the process has ended, where it has.
    """

    stage: Stage = "off"
    rows: tuple[ModelFacts, ...] = ()
    more: str = ""
    problems: tuple[Problem, ...] = ()
    reason: str = ""


class Hub(QObject):
    """Asks, one search at a time.

    Signals:
        searched(): `results` is another one.
        told(str): more is known of the model with this name, or why it is not; see `facts` and `refusal`.
        token_told(): `token` is another one.
        token_refused(object): what was asked of the token came to nothing; Problems.
    """

    searched = Signal()
    told = Signal(str)
    token_told = Signal()
    token_refused = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.results = Results()
        self.token: TokenState | None = None
        self.query = Query()
        self._process = HubProcess(self)
        self._process.heard.connect(self._hear)
        self._process.died.connect(self._died)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._search)
        self._searching = 0
        self._adding = False
        self._asked: dict[int, str] = {}
        self._about_token: set[int] = set()
        self._known: dict[str, ModelFacts] = {}
        self._refused: dict[str, tuple[Problem, ...]] = {}

    # -- searching ------------------------------------------------------------------------------------------

    def search(self, query: Query, *, at_once: bool = False) -> None:
        """Look for models, once the fingers have rested; what was asked before is given up."""
        self.query = query
        self._give_up()
        self.results = replace(self.results, stage="asking", problems=(), reason="")
        self.searched.emit()
        self._settle.start(0 if at_once else SETTLE_MS)

    def again(self) -> None:
        """The same once more."""
        self.search(self.query, at_once=True)

    def more(self) -> None:
        """The next results of the same search."""
        if self.results.more and self.results.stage == "found":
            self._adding = True
            self._send(self.results.more)

    def leave(self) -> None:
        """Nobody looks for anything any more."""
        self._give_up()
        self.results = Results()
        self.searched.emit()

    def _give_up(self) -> None:
        self._settle.stop()
        if self._searching and self._process.running:
            self._process.send(h.Cancel(id=self._process.number(), of=self._searching))
        self._searching = 0

    def _search(self) -> None:
        self._adding = False
        self._send("")

    def _send(self, more: str) -> None:
        self._searching = self._process.number()
        self._process.send(h.Search(id=self._searching, query=self.query, more=more))

    # -- one model ------------------------------------------------------------------------------------------

    def facts(self, repo: str) -> ModelFacts | None:
        """All that is known of a model of the hub."""
        listed = (row for row in self.results.rows if row.repo == repo)
        return self._known.get(repo) or next(listed, None)

    def whole(self, repo: str) -> bool:
        """Whether the hub was asked for all of this model."""
        return repo in self._known

    def refusal(self, repo: str) -> tuple[Problem, ...]:
        """Why nothing more is known of it; empty where nothing speaks against it."""
        return self._refused.get(repo, ())

    def ask(self, repo: str, *, again: bool = False) -> None:
        """Ask for all that is known of a model, `again` even if that was done; `told` says when."""
        if (repo in self._known and not again) or repo in self._asked.values():
            return
        self._refused.pop(repo, None)
        number = self._process.number()
        self._asked[number] = repo
        self._process.send(h.AskModel(id=number, repo=repo))

    # -- the token ------------------------------------------------------------------------------------------

    def ask_token(self, *, check: bool = False) -> None:
        """Where a token is; with `check` also whose."""
        self._send_token(h.AskToken(id=self._process.number(), check=check))

    def keep_token(self, token: str) -> None:
        """Put it into the system's keyring; it is kept nowhere here."""
        self._send_token(h.KeepToken(id=self._process.number(), token=SecretStr(token)))

    def drop_token(self) -> None:
        """Take it out of the keyring."""
        self._send_token(h.DropToken(id=self._process.number()))

    def _send_token(self, request: h.AskToken | h.KeepToken | h.DropToken) -> None:
        self._about_token.add(request.id)
        self._process.send(request)

    def stop(self) -> None:
        """The window closes."""
        self._settle.stop()
        self._process.stop()

    # -- hearing --------------------------------------------------------------------------------------------

    def _hear(self, reply: h.Reply) -> None:
        match reply:
            case h.Found(id=number) if number == self._searching:
                rows = (*self.results.rows, *reply.page.rows) if self._adding else reply.page.rows
                self.results = Results("found", rows, reply.page.more)
                self.searched.emit()
            case h.Configured(id=number) if number == self._searching:
                rows = tuple(
                    row.model_copy(update={"config": reply.config}) if row.repo == reply.repo else row
                    for row in self.results.rows
                )
                self.results = replace(self.results, rows=rows)
                self.told.emit(reply.repo)
            case h.ModelTold():
                repo = self._asked.pop(reply.id, reply.facts.repo)
                self._known[repo] = reply.facts
                self.told.emit(repo)
            case h.TokenTold():
                self._about_token.discard(reply.id)
                self.token = reply.state
                self.token_told.emit()
            case h.Refused():
                self._refuse(reply)
            case _:
                pass

    def _refuse(self, reply: h.Refused) -> None:
        if reply.id == self._searching:
            self._searching = 0
            self.results = replace(self.results, stage="refused", problems=reply.problems)
            self.searched.emit()
        elif reply.id in self._asked:
            repo = self._asked.pop(reply.id)
            self._refused[repo] = reply.problems
            self.told.emit(repo)
        elif reply.id in self._about_token:
            self._about_token.discard(reply.id)
            self.token_refused.emit(reply.problems)

    def _died(self, reason: str) -> None:
        asked, self._asked = self._asked, {}
        self._about_token.clear()
        for repo in asked.values():
            self._refused[repo] = (Problem(text=reason),)
            self.told.emit(repo)
        if self._searching or self.results.stage == "asking":
            self._searching = 0
            self.results = replace(self.results, stage="refused", reason=reason)
            self.searched.emit()
