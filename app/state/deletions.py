"""Runs that were deleted since the window was opened, to be brought back in turn, and deleted again."""

from PySide6.QtCore import QObject

from app.state.runs import Runs

Group = tuple[str, ...]


class Deletions(QObject):
    """Undo and redo of deleting; what was deleted together comes back together."""

    def __init__(self, runs: Runs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runs = runs
        self._gone: list[Group] = []
        self._back: list[Group] = []
        self._again: Group = ()
        """What is being deleted again: that does not begin a new history."""
        runs.deleted.connect(self._deleted)

    def undo(self, group: Group = ()) -> None:
        """Bring back a group, or the one that was deleted last; nothing where it is back already."""
        chosen = group or (self._gone[-1] if self._gone else ())
        if chosen in self._gone:
            self._gone.remove(chosen)
            self._back.append(chosen)
            self._runs.restore(chosen)

    def redo(self) -> None:
        """Delete again what was brought back last."""
        if self._back:
            self._again = self._back.pop()
            self._runs.delete(self._again, used=True)

    def _deleted(self, group: Group) -> None:
        if group != self._again:
            self._back.clear()
        self._again = ()
        self._gone.append(group)
