"""What cards of methods that put vectors among the words of a text share."""

from peft_engine.contract import recognised
from peft_engine.contract.card import Memory
from peft_engine.contract.problems import Problem
from peft_engine.contract.shape import ModelShape
from peft_engine.contract.texts import N_


def memory(taken: int, shape: ModelShape) -> Memory:
    """A text is longer by `taken` tokens, which take their places in a learned table of positions."""
    return Memory(extra_tokens=taken, extra_positions=0 if shape.positions is None else taken)


def refuse_length(
    taken: int, shape: ModelShape, field: str, *, fixed: int = 0, alone: bool = True
) -> Problem | None:
    """A learned table of positions must leave at least half of itself to the text.

    Args:
        taken: tokens that a text becomes longer by.
        field: the setting that decides it.
        fixed: those of them that no setting decides.
        alone: that setting decides it alone, so that a value for it is a cure.
    """
    by_shape = recognised.refuse(shape)
    if by_shape is not None or shape.positions is None or taken <= shape.positions // 2:
        return by_shape
    most = shape.positions // 2 - fixed
    return Problem(
        field=field,
        text=N_("{length} learned tokens leave too little of the {positions} positions of this model."),
        advice=N_("Use at most {most}."),
        values={"length": taken - fixed, "positions": shape.positions, "most": most},
        cure=most if alone else None,
    )
