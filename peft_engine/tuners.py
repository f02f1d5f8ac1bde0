"""From a method's key to its tuner."""

from peft_engine.contract import taxonomy
from peft_engine.contract.method_files import load_module, module_name
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.settings import Settings
from peft_engine.contract.texts import N_
from peft_engine.mechanisms.tuner import Tuner


def make_tuner(key: str, config: Settings) -> Tuner:
    """The tuner of a method, with its settings.

    Raises:
        EngineError: the method's tuner.py cannot be loaded, or does not bind TUNER.
    """
    method = taxonomy.method(key)
    module = load_module(method.folder / "tuner.py", module_name(method.folder, "tuner"))
    found = getattr(module, "TUNER", None)
    if not isinstance(found, type) or not issubclass(found, Tuner):
        raise EngineError(
            Problem(
                text=N_("{path} must bind TUNER to a subclass of Tuner."),
                values={"path": str(method.folder / "tuner.py")},
            )
        )
    return found(config)
