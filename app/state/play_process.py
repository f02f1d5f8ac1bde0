"""The process that answers for the playground: started when the first question comes, ended when nobody needs
it."""

from pathlib import Path

from PySide6.QtCore import QObject

from app.i18n import N_
from app.state.line_process import LineProcess
from peft_engine.contract import play as p


class PlayProcess(LineProcess):
    """What is heard is a Reply."""

    def __init__(self, store: Path, parent: QObject | None = None) -> None:
        ended = N_("The process that answers has ended: {reason}. Ask again, and it starts anew.")
        super().__init__(["-m", "peft_engine.playing", str(store)], p.read_reply, ended, parent)

    def send(self, request: p.Request) -> None:
        """Send a request; the process is started for it if need be."""
        self.write(p.to_line(request))
