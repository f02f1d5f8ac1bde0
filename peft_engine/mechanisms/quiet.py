"""A frozen model that computes as when it answers, also while something on it learns."""

from typing import Any

from peft_engine.mechanisms.additive import Additive


def without_dropout(tuner: Additive) -> None:
    """Put the model without its head into evaluation mode whenever its first stack is called."""
    anatomy = tuner.anatomy

    def change(arguments: tuple[Any, ...], named: dict[str, Any]) -> tuple[tuple[Any, ...], dict[str, Any]]:
        anatomy.base.eval()
        return arguments, named

    tuner.before_call("model.dropout", anatomy.stack_module(anatomy.blocks[0].stack), change)
