"""Orders from outside reach the loop between steps and between evaluation batches."""

from collections.abc import Callable

from peft_engine.contract.commands import Command, Order


class Interrupted(Exception):  # noqa: N818 - an order from a person is no error
    """The run was told to pause or to stop."""

    def __init__(self, order: Order) -> None:
        super().__init__(order)
        self.order = order


class Orders:
    """Collects commands; pause and stop interrupt, the others wait until the loop asks for them."""

    def __init__(self, read: Callable[[], list[Command]], obeyed: Callable[[Command], None]) -> None:
        self._read = read
        self._obeyed = obeyed
        self._waiting: set[Order] = set()

    def check(self) -> None:
        """Read what has arrived.

        Raises:
            Interrupted: at pause, stop or stop_and_keep.
        """
        for command in self._read():
            self._obeyed(command)
            if command.order in ("pause", "stop", "stop_and_keep"):
                raise Interrupted(command.order)
            self._waiting.add(command.order)

    def take(self, order: Order) -> bool:
        """Whether this order waits; it is taken away."""
        found = order in self._waiting
        self._waiting.discard(order)
        return found
