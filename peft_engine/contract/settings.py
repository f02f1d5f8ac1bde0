"""How a setting describes itself: label, help, unit, range, choices, basic or advanced.

A setting is a pydantic field made by `setting(...)`. Form, command line, check and help are read from it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from types import NoneType, UnionType
from typing import Any, Literal, TypeAlias, TypeVar, Union, get_args, get_origin

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from pydantic_core import ErrorDetails, PydanticUndefined

from peft_engine.contract.problems import Problem
from peft_engine.contract.texts import N_, Value

Kind: TypeAlias = Literal["integer", "number", "switch", "choice", "choices", "text"]


@dataclass(frozen=True)
class Choice:
    """One of the values that a setting may take, and its name for a person."""

    value: str
    label: str


@dataclass(frozen=True)
class SettingInfo:
    """What a form needs to know of one setting."""

    name: str
    kind: Kind
    default: Any
    label: str
    help: str
    expert: str
    unit: str
    low: float | None
    high: float | None
    choices: tuple[Choice, ...]
    advanced: bool
    optional: bool
    when: tuple[str, Any] | None
    empty: str = N_("none")


S = TypeVar("S", bound=BaseModel)


class Settings(BaseModel):
    """Base of every document whose fields describe themselves."""

    model_config = ConfigDict(frozen=True, extra="forbid", validate_default=True)


def setting(
    default: Any,
    *,
    label: str,
    help: str,
    expert: str = "",
    unit: str = "",
    low: float | None = None,
    high: float | None = None,
    choices: tuple[Choice, ...] = (),
    advanced: bool = False,
    when: tuple[str, Any] | None = None,
    empty: str = N_("none"),
) -> Any:
    """Declare a setting.

    Args:
        default: the usual value.
        label: what a person calls it; marked text.
        help: one line of at most 48 characters below the editor; marked text.
        expert: the field's standard term, shown in the tooltip ("batch size").
        unit: suffix inside the editor ("tokens").
        low, high: the allowed range, both ends included.
        choices: the allowed values of a `str` (one of them) or `tuple[str, ...]` (any of them).
        advanced: shown on the advanced page only.
        when: (other setting, value): shown only while that other setting has this value.
        empty: what it is where nothing is given ("no limit"); marked text.
    """
    extra = {
        "label": label,
        "help": help,
        "expert": expert,
        "unit": unit,
        "choices": choices,
        "advanced": advanced,
        "when": when,
        "empty": empty,
    }
    return Field(default=default, ge=low, le=high, json_schema_extra={"setting": extra})  # type: ignore[dict-item] # kept as it is, never written as a schema


def left_out_setting(help: str, *, label: str = N_("Dropout"), default: float = 0.0) -> Any:
    """A share that is left out at random while training."""
    return setting(default, label=label, help=help, low=0.0, high=0.9, advanced=True)


def describe(model: type[BaseModel]) -> tuple[SettingInfo, ...]:
    """The settings of a class in the order in which they were declared."""
    return tuple(_describe(model))


def _describe(model: type[BaseModel]) -> Iterator[SettingInfo]:
    for name, field in model.model_fields.items():
        extra = field.json_schema_extra
        if not isinstance(extra, dict) or "setting" not in extra:
            continue
        told: Any = extra["setting"]
        kind, optional = _kind(field.annotation, bool(told["choices"]))
        low = next((m.ge for m in field.metadata if hasattr(m, "ge")), None)
        high = next((m.le for m in field.metadata if hasattr(m, "le")), None)
        default = None if field.default is PydanticUndefined else field.default
        yield SettingInfo(
            name=name, kind=kind, default=default, low=low, high=high, optional=optional, **told
        )


def _kind(annotation: Any, has_choices: bool) -> tuple[Kind, bool]:
    """(kind, may be left out) for a type annotation."""
    if get_origin(annotation) in (Union, UnionType):
        rest = [a for a in get_args(annotation) if a is not NoneType]
        return _kind(rest[0], has_choices)[0], True
    if get_origin(annotation) is tuple:
        return "choices", False
    if annotation is bool:
        return "switch", False
    if annotation is int:
        return "integer", False
    if annotation is float:
        return "number", False
    return ("choice" if has_choices else "text"), False


def check_choices(values: BaseModel) -> list[Problem]:
    """Problems of settings whose value is none of their choices."""
    problems = []
    for info in describe(type(values)):
        allowed = [choice.value for choice in info.choices]
        given = getattr(values, info.name)
        chosen = given if isinstance(given, tuple) else (given,)
        for value in chosen:
            if allowed and value is not None and value not in allowed:
                problems.append(
                    Problem(
                        field=info.name,
                        text=N_("{label} is {value}; it must be one of: {allowed}."),
                        values={"label": info.label, "value": str(value), "allowed": ", ".join(allowed)},
                    )
                )
    return problems


def read_settings(model: type[S], given: dict[str, Any]) -> tuple[S | None, list[Problem]]:
    """Values from outside as settings, or the problems that stand against it, all at once."""
    try:
        made = model.model_validate(given)
    except ValidationError as error:
        return None, [problem_of(model, detail) for detail in error.errors()]
    problems = check_choices(made)
    return (None, problems) if problems else (made, [])


def problem_of(model: type[BaseModel], detail: ErrorDetails) -> Problem:
    """One of pydantic's complaints as a sentence with field, value, what is allowed, and a good value."""
    name = ".".join(str(part) for part in detail["loc"])
    info = next((i for i in describe(model) if i.name == name), None)
    given = detail.get("input")
    values: dict[str, Value] = {"label": info.label if info else name, "value": str(given)[:80]}
    if detail["type"] == "extra_forbidden":
        known = ", ".join(model.model_fields) or "-"
        return Problem(
            field=name,
            text=N_("There is no setting called {label} here."),
            advice=N_("The settings are: {known}."),
            values={"label": name, "known": known},
        )
    if detail["type"] == "missing":
        return Problem(
            field=name,
            text=N_("{label} is missing."),
            advice=N_("An experiment cannot do without it."),
            values={"label": name},
        )
    if info is None:
        return _plain_problem(name, detail)
    values["default"] = str(info.default)
    if info.low is not None and info.high is not None:
        values |= {"low": f"{info.low:g}", "high": f"{info.high:g}"}
        text = N_("{label} is {value}; it must lie between {low} and {high}.")
    elif info.kind == "integer":
        text = N_("{label} is {value}; it must be a whole number.")
    elif info.kind == "number":
        text = N_("{label} is {value}; it must be a number.")
    elif info.kind == "switch":
        text = N_("{label} is {value}; it must be on or off (true or false).")
    else:
        text = N_("{label} cannot be {value}.")
    cure = info.default if isinstance(info.default, bool | int | float | str) else None
    usual = N_("The usual value is {default}.") if info.default is not None else N_("It may be left empty.")
    return Problem(field=name, text=text, advice=usual, values=values, cure=cure)


LIMITS = {
    "greater_than_equal": ("ge", N_("{label} is {value}; it must be {limit} or more.")),
    "greater_than": ("gt", N_("{label} is {value}; it must be more than {limit}.")),
    "less_than_equal": ("le", N_("{label} is {value}; it must be {limit} or less.")),
    "less_than": ("lt", N_("{label} is {value}; it must be less than {limit}.")),
}


def _plain_problem(name: str, detail: ErrorDetails) -> Problem:
    """The same for a field that describes nothing but its name."""
    values: dict[str, Value] = {"label": name, "value": str(detail.get("input"))[:80]}
    if detail["type"] in LIMITS:
        key, text = LIMITS[detail["type"]]
        return Problem(field=name, text=text, values=values | {"limit": str(detail["ctx"][key])})
    if detail["type"].startswith("int_"):
        return Problem(field=name, text=N_("{label} is {value}; it must be a whole number."), values=values)
    if detail["type"].startswith("bool_"):
        text = N_("{label} is {value}; it must be on or off (true or false).")
        return Problem(field=name, text=text, values=values)
    if detail["type"] == "literal_error":
        return Problem(
            field=name,
            text=N_("{label} cannot be {value}."),
            advice=N_("It takes one of these: {names}."),
            values=values | {"names": str(detail["ctx"]["expected"]).replace("'", "")},
        )
    return Problem(field=name, text=N_("{label}: {reason}."), values=values | {"reason": detail["msg"]})
