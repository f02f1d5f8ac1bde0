"""The Python files of a method's folder as modules; what goes wrong there is told with file and line."""

import importlib.util
import sys
import traceback
from pathlib import Path

from peft_engine.contract import paths
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.texts import N_


def load_module(path: Path, name: str) -> object:
    """A Python file of a method's folder as a module, loaded once under a name of its own.

    Raises:
        EngineError: it cannot be loaded, whatever the reason.
    """
    if name in sys.modules:
        return sys.modules[name]
    source = importlib.util.spec_from_file_location(name, path)
    if source is None or source.loader is None:
        raise EngineError(Problem(text=N_("{path} cannot be loaded."), values={"path": str(path)}))
    module = importlib.util.module_from_spec(source)
    sys.modules[name] = module
    try:
        source.loader.exec_module(module)
    except Exception as error:  # the file is somebody's own code: whatever it raises is told
        del sys.modules[name]
        raise EngineError(
            Problem(
                text=N_("{path} cannot be loaded: {reason} (line {line})."),
                advice=N_("Mend it, then start again."),
                values={"path": str(path), "reason": reason_of(error), "line": _line(error, path)},
            )
        ) from error
    return module


def module_name(folder: Path, file: str) -> str:
    """The import name of a file in a method's folder: the package's own for built-in methods."""
    built_in = paths.method_folders()[0]
    if folder.is_relative_to(built_in):
        return ".".join(("peft_engine.methods", *folder.relative_to(built_in).parts, file))
    return ".".join(("peft_own_methods", *folder.parts[1:], file))


def reason_of(error: Exception) -> str:
    """An exception in one line, without the point at its end."""
    said = error.msg if isinstance(error, SyntaxError) else str(error)
    first = said.strip().splitlines()[0] if said.strip() else ""
    return f"{type(error).__name__}: {first[:200]}".removesuffix(".").removesuffix(": ")


def _line(error: Exception, path: Path) -> int:
    """The line of a file at which loading it failed; 0 where nothing tells."""
    if isinstance(error, SyntaxError) and error.filename == str(path):
        return error.lineno or 0
    lines = [f.lineno for f in traceback.extract_tb(error.__traceback__) if f.filename == str(path)]
    return (lines[-1] if lines else None) or 0
