"""In which forms a finished run can leave the workbench; told by its method's folder alone, without torch."""

from typing import Literal, TypeAlias

from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.taxonomy import Method
from peft_engine.contract.texts import N_

Form: TypeAlias = Literal["peft", "merged", "sparse"]
FORMS: tuple[Form, ...] = ("peft", "merged", "sparse")
FORM_LABELS: dict[Form, str] = {
    "peft": N_("Adapter for HF PEFT"),
    "merged": N_("Merged into the model"),
    "sparse": N_("The changed numbers alone"),
}
FORM_SENTENCES: dict[Form, str] = {
    "peft": N_("A small folder that the library PEFT loads on top of the base model."),
    "merged": N_("A whole model that transformers loads like any other."),
    "sparse": N_("Places and values of what has changed, to be put into the base model."),
}
FILE = "exchange.py"
"""The file in a method's folder that says how HF peft holds its result."""


def refusal(method: Method, form: Form) -> Problem | None:
    """Why a method's results cannot leave in this form, and in which they can; None where they can."""
    able = {
        "peft": (method.folder / FILE).is_file(),
        "merged": method.card.mergeable,
        "sparse": method.card.sparse,
    }
    if able[form]:
        return None
    reasons = {
        "peft": N_("HF peft has no place for what {method} has learned."),
        "merged": N_("What {method} has learned cannot be written into the weights of the model."),
        "sparse": N_("{method} does not choose among the model's own numbers, so there is no list of them."),
    }
    return Problem(
        field="as",
        text=reasons[form],
        advice=advice([one for one in FORMS if able[one]]),
        values={"method": method.card.label, "forms": ", ".join(one for one in FORMS if able[one])},
    )


def advice(forms: list[Form]) -> str:
    """What to do instead; the text names {forms}."""
    if not forms:
        return N_("No other library can hold it; the run itself is what there is.")
    return N_("It can be exported as: {forms}.")


def forms_of(method: Method) -> tuple[Form, ...]:
    """The forms in which a method's results may be asked for."""
    return tuple(form for form in FORMS if refusal(method, form) is None)


def check(method: Method, form: Form) -> None:
    """Refuse a form that a method's results cannot have.

    Raises:
        EngineError: why, and which forms can be had.
    """
    problem = refusal(method, form)
    if problem is not None:
        raise EngineError(problem)
