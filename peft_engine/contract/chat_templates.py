"""Whether a model brings a chat template, and which form its conversations take, by its files alone."""

import json
from pathlib import Path

from peft_engine.contract.library import ModelEntry
from peft_engine.contract.problems import Problem
from peft_engine.contract.spec import OF_SOME_TASKS, ExperimentSpec
from peft_engine.contract.texts import N_


def has_chat_template(folder: Path) -> bool:
    """Whether the tokenizer in a model's folder has a chat template."""
    if (folder / "chat_template.jinja").is_file():
        return True
    try:
        told = json.loads((folder / "tokenizer_config.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):  # what is wrong with a tokenizer is said where it is loaded
        return False
    return bool(isinstance(told, dict) and told.get("chat_template"))


def with_form(spec: ExperimentSpec, model: ModelEntry) -> ExperimentSpec:
    """The specification with the model's own template named, where it has one and nobody chose a form.

    A run is made so; one of before templates were read names none, and goes on with plain lines.
    """
    forms = {usual_form(ref.task or spec.task, model) for ref in spec.data}
    if spec.training.template != "auto" or "own" not in forms:
        return spec
    return spec.model_copy(update={"training": spec.training.model_copy(update={"template": "own"})})


def usual_form(task: str, model: ModelEntry) -> str:
    """The form in which a new run lays out turns, where nobody says which."""
    asks = task in OF_SOME_TASKS["template"]
    return "own" if asks and has_chat_template(model.folder) else "auto"


def template_problem(spec: ExperimentSpec, model: ModelEntry) -> Problem | None:
    """Why conversations cannot be laid out as was asked for, or None."""
    if spec.training.template != "own" or has_chat_template(model.folder):
        return None
    return Problem(
        field="training.template",
        text=N_("{model} brings no chat template."),
        advice=N_("Choose the plain form."),
        values={"model": model.title},
        cure="plain",
    )
