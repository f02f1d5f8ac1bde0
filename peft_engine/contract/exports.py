"""In which forms a finished run can leave the workbench; told by its method's folder alone, without torch."""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Literal, TypeAlias

from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.settings import read_settings
from peft_engine.contract.taxonomy import Method
from peft_engine.contract.texts import N_

Form: TypeAlias = Literal["peft", "merged", "sparse"]
FORMS: tuple[Form, ...] = ("peft", "merged", "sparse")
FORM_LABELS: dict[Form, str] = {
    "peft": N_("Adapter for HF peft"),
    "merged": N_("Merged into the model"),
    "sparse": N_("The changed numbers alone"),
}
FORM_SENTENCES: dict[Form, str] = {
    "peft": N_("A small folder that the library PEFT loads on top of the base model."),
    "merged": N_("A whole model that transformers loads like any other."),
    "sparse": N_("Places and values of what has changed, to be put into the base model."),
}
EXPORT_STEPS = {
    "loading": N_("Loading the run"),
    "writing": N_("Writing the files"),
    "checking": N_("Loading them in a fresh process"),
}
IMPORT_STEPS = {
    "loading": N_("Loading the base model"),
    "checking": N_("Comparing with HF peft"),
    "reading": N_("Reading the test part"),
}
"""What happens one after the other; each is told on standard error when it begins."""
FILE = "exchange.py"
"""The file in a method's folder that says how HF peft holds its result."""


def refusal(method: Method, form: Form, settings: Mapping[str, Any] | None = None) -> Problem | None:
    """Why a method's results cannot leave in this form, and in which they can; None where they can.

    Args:
        settings: those of the method; None where it is asked for any.
    """
    able, others = forms_of(method, settings), instead(method, settings)
    if form in able:
        return None
    reasons = {
        "peft": N_("HF peft has no place for what {method} has learned."),
        "merged": N_("What {method} has learned cannot be written into the weights of the model."),
        "sparse": N_("{method} does not choose among the model's own numbers, so there is no list of them."),
    }
    if form in forms_of(method):
        reasons |= {
            "peft": N_("HF peft has no place for what {method} has learned with these settings."),
            "merged": N_(
                "What {method} has learned with these settings cannot be written into the weights of the"
                " model."
            ),
        }
    return Problem(
        field="as",
        text=reasons[form],
        advice=advice(others)
        if able == others
        else N_("With other settings it can be exported as: {forms}."),
        values={"method": method.card.label, "forms": ", ".join(others)},
    )


def instead(method: Method, settings: Mapping[str, Any] | None = None) -> tuple[Form, ...]:
    """The forms to name beside a refusal: those of these settings, and where there are none those of any."""
    return forms_of(method, settings) or forms_of(method)


def advice(forms: Sequence[Form]) -> str:
    """What to do instead; the text names {forms}."""
    if not forms:
        return N_("No other library can hold it; the run itself is what there is.")
    return N_("It can be exported as: {forms}.")


def forms_of(method: Method, settings: Mapping[str, Any] | None = None) -> tuple[Form, ...]:
    """The forms in which a method's results may be asked for, with these settings or with any."""
    card = method.card
    able = {"peft": (method.folder / FILE).is_file(), "merged": card.mergeable, "sparse": card.sparse}
    config, _ = read_settings(card.config, dict(settings)) if settings is not None else (None, [])
    left = FORMS if config is None or card.leaves_as is None else card.leaves_as(config)
    return tuple(form for form in FORMS if able[form] and form in left)


def check(method: Method, form: Form, settings: Mapping[str, Any]) -> None:
    """Refuse a form that a method's results cannot have.

    Raises:
        EngineError: why, and which forms can be had.
    """
    problem = refusal(method, form, settings)
    if problem is not None:
        raise EngineError(problem)


def form_named(name: str) -> Form:
    """The form of this name.

    Raises:
        EngineError: there is none.
    """
    for form in FORMS:
        if form == name:
            return form
    raise EngineError(
        Problem(
            field="as",
            text=N_("There is no form called {form}."),
            advice=N_("The forms are: {forms}."),
            values={"form": name, "forms": ", ".join(FORMS)},
        )
    )


def free_folder(target: Path) -> Path:
    """The folder to write to, if nothing is in it.

    Raises:
        EngineError: it is taken, or the folder above it is not there.
    """
    target = Path(os.path.expanduser(target)).resolve()  # leaves "~nobody" as it is
    taken = target.exists() and (not target.is_dir() or any(target.iterdir()))
    if taken:
        raise EngineError(
            Problem(
                field="folder",
                text=N_("{folder} is not empty."),
                advice=N_("Name a folder that is not there yet."),
                values={"folder": str(target)},
            )
        )
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise EngineError(
            Problem(
                field="folder",
                text=N_("{folder} cannot be made: {reason}."),
                advice=N_("Name another folder."),
                values={"folder": str(target), "reason": error.strerror or str(error)},
            )
        ) from None
    return target
