"""What a race has found out before it begins, kept in its folder: whoever goes on with it begins there."""

from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from peft_engine.contract.placing import put_in_place
from peft_engine.contract.texts import Value

FILE = "race.json"


class Flag(BaseModel):
    """A sentence that belongs to a contender: a marked text with its values."""

    model_config = ConfigDict(frozen=True)

    text: str
    values: dict[str, Value] = {}


class Given(BaseModel):
    """What one contender is given, for all its seeds.

    Attributes:
        changes: fields of its specification and the values that they get.
        seconds: what one of its runs is expected to take; 0 where nobody knows.
        losses: of the learning rates that were tried, the validation loss of each; None where it failed.
        rate: the rate that was chosen.
        size, parameters: what its size was set to, and how many parameters learn then.
        out: it cannot run, and is left out.
    """

    model_config = ConfigDict(ser_json_inf_nan="strings")

    changes: dict[str, Any] = {}
    seconds: float = 0.0
    losses: list[tuple[float, float | None]] = []
    rate: float | None = None
    size: float | int | None = None
    parameters: int | None = None
    out: bool = False
    flags: list[Flag] = []


class Settled(BaseModel):
    """What all contenders are given, in their order; `amount` is what is equal for all."""

    format: Literal[1] = 1
    amount: float
    contenders: list[Given]

    def keep(self, folder: Path) -> None:
        """Write it; a reader finds the whole or nothing."""
        partial = folder / f"{FILE}.part"
        partial.write_text(self.model_dump_json(), encoding="utf-8")
        put_in_place(partial, folder / FILE)


def settled_of(folder: Path) -> Settled | None:
    """What a race has found out so far; None before that, or where the file cannot be read."""
    try:
        return Settled.model_validate_json((folder / FILE).read_text(encoding="utf-8"))
    except (FileNotFoundError, ValidationError):
        return None
