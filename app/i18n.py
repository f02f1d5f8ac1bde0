"""Turning a marked sentence into the reader's language, and a language that nobody speaks for the tests."""

import math
import re
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QObject, QTranslator

from app.figures import local
from app.language import spoken
from peft_engine.contract.han import fill_chinese
from peft_engine.contract.language import NUMBER_STARTS, VERBATIM
from peft_engine.contract.problems import Problem
from peft_engine.contract.texts import N_, Value, fill

__all__ = [
    "N_",
    "PseudoTranslator",
    "engine_values",
    "install_pseudo_language",
    "problem_advice",
    "problem_text",
    "pseudo",
    "say",
    "tr",
]

CONTEXT = "peft"
"""The one translation context of the project: a sentence means the same wherever it stands."""

_ACCENTS = str.maketrans("aceinosuyACEINOSUY", "áçéíñöšúýÁÇÉÍÑÖŠÚÝ")


def tr(text: str, /, **values: Value) -> str:
    """The sentence in the reader's language with its {names} filled.

    Use it around a marked text: ``tr(N_("Step {step} of {steps}"), step=3, steps=10)``.

    Raises:
        KeyError: the sentence names a value that was not given.
    """
    told = {name: local(str(value)) if isinstance(value, float) else value for name, value in values.items()}
    put = fill_chinese if spoken().startswith("zh") else fill
    return put(QCoreApplication.translate(CONTEXT, text), told)


def say(text: str, /, **values: Value) -> str:
    """A sentence of the engine, whose values are numbers as Python writes them, or marked texts."""
    return tr(text, **engine_values(values))


def engine_values(values: Mapping[str, Value]) -> dict[str, Value]:
    """Values that the engine gave, for the reader: numbers in the reader's way, marked texts translated."""
    return {
        name: _for_reader(value) if isinstance(value, str) and name not in VERBATIM else value
        for name, value in values.items()
    }


def _for_reader(value: str) -> str:
    return local(value) if value[:1] in NUMBER_STARTS else tr(value)


def problem_text(problem: Problem) -> str:
    """What is wrong."""
    return say(problem.text, **problem.values)


def problem_advice(problem: Problem) -> str:
    """What to do about it; empty where nothing is said."""
    return say(problem.advice, **problem.values) if problem.advice else ""


def pseudo(text: str) -> str:
    """The sentence accented, a third longer and in brackets, with its {names} left alone.

    A text on the screen without the brackets did not pass through ``tr``; one that is cut shows where
    a longer language will not fit.
    """
    parts = re.split(r"(\{[^{}]*\})", text)
    accented = "".join(part if part.startswith("{") else part.translate(_ACCENTS) for part in parts)
    return f"[{accented}{'·' * math.ceil(len(text) * 0.3)}]"


class PseudoTranslator(QTranslator):
    """Answers every look-up with the pseudo-language."""

    def translate(
        self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        return pseudo(sourceText) if context == CONTEXT and sourceText else None

    def isEmpty(self) -> bool:
        return False


def install_pseudo_language(app: QCoreApplication, parent: QObject | None = None) -> PseudoTranslator:
    """Switch a program to the pseudo-language; take it away again with ``app.removeTranslator``."""
    translator = PseudoTranslator(parent or app)
    app.installTranslator(translator)
    return translator
