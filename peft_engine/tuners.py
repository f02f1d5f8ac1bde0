"""From a method's key to its tuner."""

from typing import cast

from peft_engine.contract import taxonomy
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.settings import Settings
from peft_engine.contract.texts import N_
from peft_engine.mechanisms.tuner import Tuner


def make_tuner(key: str, config: Settings) -> Tuner:
    """The tuner of a method, with its settings.

    Raises:
        EngineError: the method's folder has no tuner.py that binds TUNER.
    """
    method = taxonomy.method(key)
    module = taxonomy.load_module(method.folder / "tuner.py", taxonomy.module_name(method.folder, "tuner"))
    found = getattr(module, "TUNER", None)
    if found is None or not issubclass(found, Tuner):
        raise EngineError(
            Problem(
                text=N_("{path} must bind TUNER to a subclass of Tuner."),
                values={"path": str(method.folder / "tuner.py")},
            )
        )
    return cast(type[Tuner], found)(config)
