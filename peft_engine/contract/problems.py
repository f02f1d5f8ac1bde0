"""What is wrong, where, and what to do next: the one form in which the engine refuses something."""

from collections.abc import Iterable

from pydantic import BaseModel, ConfigDict

from peft_engine.contract.texts import Value, fill


class Problem(BaseModel):
    """One thing that is wrong, told to a person.

    `field` is the dotted name of the setting it is about ("method.settings.rank", "data.0.path"), empty when
    it is about no single field. `text` and `advice` are marked sentences with named values in braces. `cure`
    is
    a value which, put into the field, removes the problem.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    text: str
    field: str = ""
    advice: str = ""
    values: dict[str, Value] = {}
    cure: bool | int | float | str | None = None

    def sentence(self) -> str:
        """The whole in English: what is wrong, then what to do."""
        parts = [fill(self.text, self.values)]
        if self.advice:
            parts.append(fill(self.advice, self.values))
        return " ".join(parts)

    def at(self, prefix: str) -> "Problem":
        """The same problem with its field below `prefix`."""
        field = f"{prefix}.{self.field}" if self.field else prefix
        return self.model_copy(update={"field": field})


class EngineError(Exception):
    """The engine refuses; `problems` says why, all reasons at once."""

    def __init__(self, problems: Problem | Iterable[Problem]) -> None:
        self.problems = (problems,) if isinstance(problems, Problem) else tuple(problems)
        super().__init__(" ".join(problem.sentence() for problem in self.problems))
