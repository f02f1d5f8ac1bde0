"""The process that asks the model hub: started when somebody wants something of it, never before."""

from pydantic import BaseModel
from PySide6.QtCore import QObject

from app.i18n import N_
from app.state.line_process import LineProcess
from peft_engine.contract import hub_asks as h


class HubProcess(LineProcess):
    """What is heard is a Reply."""

    def __init__(self, parent: QObject | None = None) -> None:
        ended = N_("The process that asks the hub has ended: {reason}. Try again, and it starts anew.")
        super().__init__(h.command()[1:], h.read_reply, ended, parent)
        self._number = 0

    def number(self) -> int:
        """A number for the next request."""
        self._number += 1
        return self._number

    def send(self, request: BaseModel) -> None:
        """Send a request; the process is started for it if need be."""
        self.write(h.to_line(request))
