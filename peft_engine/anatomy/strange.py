"""How a model is refused of which not even the shape is understood."""

from typing import Any

from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.texts import N_


def strange(about: Any, text: str) -> EngineError:
    """A sentence about models of {type}, and what to do.

    Args:
        about: a model or its configuration.
    """
    config = getattr(about, "config", about)
    return EngineError(
        Problem(
            field="model.key",
            text=text,
            advice=N_("Nothing can be attached to it with certainty; choose a model of a known type."),
            values={"type": str(config.model_type)},
        )
    )
