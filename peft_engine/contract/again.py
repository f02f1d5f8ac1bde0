"""What cards of methods say that need every block to be passed once, and to know what comes out of it."""

from peft_engine.contract import recognised
from peft_engine.contract.problems import Problem
from peft_engine.contract.shape import ModelShape
from peft_engine.contract.texts import N_


def refuse(shape: ModelShape) -> Problem | None:
    """A state behind each layer must be told from the others."""
    if shape.rounds == 1:
        return recognised.refuse(shape)
    return Problem(
        field="method.key",
        text=N_("In models of type {type} a text goes through the same blocks {rounds} times over."),
        advice=N_("This method needs a block of its own for every layer; choose another one, such as LoRA."),
        values={"type": shape.model_type, "rounds": shape.rounds},
    )
