"""What models, data, methods and metrics are called on the screen, and how numbers of runs are written."""

import math
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from app.figures import local
from app.i18n import N_, tr
from app.language import spoken
from peft_engine.contract import library, taxonomy
from peft_engine.contract.findings import SHARE_METRICS
from peft_engine.contract.metric_names import METRICS
from peft_engine.contract.problems import EngineError
from peft_engine.contract.spec import ExperimentSpec
from peft_engine.contract.tasks import MAIN_METRIC, parted

SHARES = SHARE_METRICS
"""Metrics from 0 to 1 that are told in percent."""


def method_label(key: str) -> str:
    """The method's name; its key where this program does not know it."""
    found = taxonomy.methods().get(key)
    return tr(found.card.label) if found is not None else key


def family(key: str) -> str:
    """The family that a method belongs to; empty where this program does not know it."""
    found = taxonomy.methods().get(key)
    return found.card.family if found is not None else ""


def model_title(key: str) -> str:
    """The model's name; the last part of its path where it is a folder that is gone."""
    title = _model_title(key)
    return tr(title) if title else Path(key).name


def data_title(key: str) -> str:
    """The data set's name; a file's own name."""
    title = _data_title(key)
    return tr(title) if title else Path(key).name


@lru_cache(maxsize=256)
def _model_title(key: str) -> str:
    try:
        return library.model(key, weights=False).title
    except EngineError:
        return ""


@lru_cache(maxsize=256)
def _data_title(key: str) -> str:
    return next((entry.title for entry in library.data_sets() if entry.key == key), "")


def forget_titles() -> None:
    """Titles may have changed: data sets came, went, or have other names."""
    _model_title.cache_clear()
    _data_title.cache_clear()


def experiment_title(spec: ExperimentSpec) -> str:
    """ "LoRA on Question topics", "Race of 6 methods on Question topics"."""
    contenders = len(spec.race.contenders) if spec.race is not None else 0
    return _title(spec.method.key, [ref.key for ref in spec.data], contenders, spec.sweep is not None)


def listed_title(spec: Mapping[str, Any]) -> str:
    """The same from what the list of runs holds, where there are too many to read; empty where that cannot be
    read."""
    method = str(spec.get("method", {}).get("key", ""))
    data = [str(ref.get("key", "")) for ref in spec.get("data") or ()]
    contenders = len((spec.get("race") or {}).get("contenders") or ())
    return _title(method, data, contenders, bool(spec.get("sweep"))) if method else ""


def _title(method: str, keys: Sequence[str], contenders: int, sweep: bool) -> str:
    data = " + ".join(map(data_title, keys))
    if contenders:
        return tr(N_("{race} on {data}"), race=race_title(contenders), data=data)
    if sweep:
        return tr(N_("Sweep of {method} on {data}"), method=method_label(method), data=data)
    return tr(N_("{method} on {data}"), method=method_label(method), data=data)


def name_given(name: str, seed: object) -> str:
    """The name of a run of a race, "BitFit, seed 2", which the engine gave in English; others as they are."""
    if not tells_seed(name, seed):
        return name
    contender = name.removesuffix(f", seed {seed}")
    return tr(N_("{method}, seed {seed}"), method=tr(contender), seed=str(seed))


def tells_seed(name: str, seed: object) -> bool:
    """Whether it is the name of a run of a race, in which its seed stands."""
    return name.endswith(f", seed {seed}")


def race_title(contenders: int) -> str:
    """ "Race of 6 methods"."""
    if contenders == 1:
        return tr(N_("Race of 1 method"))
    return tr(N_("Race of {count} methods"), count=contenders)


_PEOPLE = frozenset({"Matthews", "Pearson", "Spearman"})


def metric_name(name: str) -> str:
    """The metric in words; its own name where it has none. Of one of several data sets with its name."""
    own, data = parted(name)
    words = tr(METRICS[own]) if own in METRICS else own
    return tr(N_("{metric}, {data}"), metric=words, data=data) if data else words


def metric_inside(name: str) -> str:
    """The metric's name within a sentence. English begins it small, unless that is a name or an abbreviation;
    other languages have their own rules."""
    words = metric_name(name)
    first = words.partition(" ")[0]
    if spoken() or first in _PEOPLE or not first[1:].islower():
        return words
    return words[:1].lower() + words[1:]


def metric_text(name: str, value: float) -> str:
    """86.4 % or 0.412: three figures."""
    if not math.isfinite(value):
        return tr(N_("not a number"))
    if parted(name)[0] in SHARES:
        return tr(N_("{value} %"), value=local(f"{100 * value:.1f}"))
    return local(f"{value:.3g}" if abs(value) < 1000 else f"{value:,.0f}")


def main_metric(task: str) -> tuple[str, bool]:
    """The metric that decides, and whether more is better."""
    return MAIN_METRIC[task]


def time_text(seconds: float) -> str:
    """How long something will take, as people say it: "40 s", "12 min", "3.5 h"."""
    if seconds < 90:
        whole = round(seconds) if seconds < 10 else 5 * round(seconds / 5)
        return tr(N_("{count} s"), count=max(1, whole))
    if seconds < 90 * 60:
        return tr(N_("{count} min"), count=round(seconds / 60))
    return tr(N_("{count} h"), count=local(f"{seconds / 3600:.1f}"))


def duration(seconds: float) -> str:
    """44 s, 1:24 or 1:02:05."""
    whole = max(0, round(seconds))
    if whole < 60:
        return tr(N_("{seconds} s"), seconds=whole)
    minutes, rest = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
