"""In which settings groups differ, and in which they are the same."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from pydantic import BaseModel

from peft_engine.compare.facts import Row
from peft_engine.compare.groups import Bundle
from peft_engine.contract.places import Say
from peft_engine.contract.settings import SettingInfo, describe
from peft_engine.contract.spec import DataRef, Hardware, Training
from peft_engine.contract.tasks import TASK_LABELS
from peft_engine.contract.texts import N_

SEEDS = "seed"


@dataclass(frozen=True)
class Field:
    """A field of the specification in one group.

    Attributes:
        usual: whether the value is what it is unless somebody changes it.
    """

    value: str
    usual: bool = False


Fields: TypeAlias = dict[tuple[str, str], Field]
"""By name and label: two methods may call different things by one name."""


def rows_of(bundles: Sequence[Bundle], say: Say) -> tuple[tuple[Row, ...], tuple[Row, ...]]:
    """(settings that differ, settings that are the same in all), in the order of the specification.

    A setting that only some of the methods have differs where those that have it differ, or where somebody
    gave it another value than the usual one; else it is a part of the method and in neither. What means
    nothing to a method that is not trained so, such as passes over the data, is the same where all others
    have the same.
    """
    told = [_fields(bundle, say) for bundle in bundles]
    idle = [{f"training.{name}" for name in _idle(bundle)} for bundle in bundles]
    differing, same = [], []
    for key in dict.fromkeys(key for fields in told for key in fields):
        has = [fields[key] for fields in told if key in fields]
        row = Row(*key, tuple(fields[key].value if key in fields else "" for fields in told))
        if len({field.value for field in has}) > 1:
            differing.append(row)
        elif len(has) == sum(key[0] not in own for own in idle):
            same.append(row)
        elif not all(field.usual for field in has):
            differing.append(row)
    return tuple(differing), tuple(same)


def settings_apart(bundles: Sequence[Bundle], say: Say) -> list[list[str]]:
    """For each group, in words, the settings in which it differs from others of the same name: "rank 4"."""
    told = [_fields(bundle, say) for bundle in bundles]
    english = say(N_("Method")) == "Method"  # other languages have their own rules for small letters
    namesakes: dict[str, list[Fields]] = {}
    for bundle, fields in zip(bundles, told, strict=True):
        namesakes.setdefault(bundle.label, []).append(fields)
    values = {
        (label, key): {own[key].value for own in many if key in own}
        for label, many in namesakes.items()
        for key in {key for own in many for key in own}
    }
    return [
        [
            say(N_("{setting} {value}"), setting=_inside(label) if english else label, value=field.value)
            for (name, label), field in fields.items()
            if name != SEEDS and len(values[bundle.label, (name, label)]) > 1
        ]
        for bundle, fields in zip(bundles, told, strict=True)
    ]


def in_words(info: SettingInfo, value: Any, say: Say) -> str:
    """A value as a person reads it: "on", "128 tokens", "Cosine to zero"."""
    choices = {choice.value: choice.label for choice in info.choices}
    if isinstance(value, bool):
        return say(N_("on")) if value else say(N_("off"))
    if value is None:
        return say(info.empty)
    if isinstance(value, list | tuple):
        words = [say(choices.get(each, str(each))) for each in value]
        return ("; " if any("," in word for word in words) else ", ").join(words) or say(N_("none"))
    if isinstance(value, str):
        return say(choices[value]) if value in choices else value
    figure = f"{value:g}" if isinstance(value, float) else f"{value:,}"
    return f"{figure} {say(info.unit)}" if info.unit else figure


def _fields(bundle: Bundle, say: Say) -> Fields:
    """All fields of a group's specification that mean something to its method."""
    spec, card = bundle.spec, bundle.card
    method = say(card.label) if card is not None else bundle.method
    data = " + ".join(Path(ref["key"]).name for ref in spec["data"])
    found = {
        ("method.key", say(N_("Method"))): Field(method),
        ("model.key", say(N_("Model"))): Field(Path(spec["model"]["key"]).name),
        ("data", say(N_("Data"))): Field(data),
        ("task", say(N_("Task"))): Field(say(TASK_LABELS.get(spec["task"], spec["task"]))),
        (SEEDS, say(N_("Seeds"))): Field(", ".join(str(r.spec.get("seed", "")) for r in bundle.finished)),
    }
    for number, ref in enumerate(spec["data"]):
        if ref.get("rows"):
            found[f"data.{number}.rows", say(N_("Training rows at most"))] = Field(f"{ref['rows']:,}")
        if len(spec["data"]) > 1:
            found |= _settings(f"data.{number}.", DataRef, {"share": ref.get("share", 1.0)}, say)
    if spec["inputs"]:
        found["inputs", say(N_("Made of"))] = Field(", ".join(spec["inputs"]))
    if card is not None:
        found |= _settings("method.settings.", card.config, spec["method"]["settings"], say)
    idle = _idle(bundle)
    training = Training.model_construct().model_dump() | spec["training"]
    found |= _settings("training.", Training, {k: v for k, v in training.items() if k not in idle}, say)
    hardware = {info.name: info.default for info in describe(Hardware)} | spec.get("hardware", {})
    return found | _settings("hardware.", Hardware, hardware, say)


def _idle(bundle: Bundle) -> frozenset[str]:
    """Settings of the training that mean nothing to its method."""
    return bundle.card.idle_training if bundle.card is not None else frozenset()


def _settings(before: str, model: type[BaseModel], values: Mapping[str, Any], say: Say) -> Fields:
    found = {}
    for info in describe(model):
        if info.name not in values or not _counts(info, values):
            continue
        value, usual = values[info.name], info.default
        plain = list(usual) if isinstance(usual, tuple) else usual
        found[before + info.name, say(info.label)] = Field(in_words(info, value, say), value == plain)
    return found


def _counts(info: SettingInfo, values: Mapping[str, Any]) -> bool:
    """Whether a setting means something beside the others."""
    return info.when is None or values.get(info.when[0]) == info.when[1]


def _inside(label: str) -> str:
    """A label within a line: only its first letter is made small, where it begins no abbreviation."""
    return label[:1].lower() + label[1:] if not label[1:2].isupper() else label
