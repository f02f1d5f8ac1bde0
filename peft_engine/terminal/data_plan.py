"""From the options of `data check` and `data import` to the plan of an import."""

import argparse
import os
from pathlib import Path
from typing import Any

from peft_engine.contract.imports import ImportPlan, Sample, Split
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.settings import read_settings
from peft_engine.terminal.data_reading import pairs, reading_of, values_of, ways_of


def plan_of(chosen: argparse.Namespace, file: str) -> ImportPlan:
    """The plan that the options of `data check` and `data import` describe.

    Raises:
        EngineError: an option is not understood; all of them at once.
    """
    problems: list[Problem] = []
    given: dict[str, Any] = {
        "source": os.path.abspath(os.path.expanduser(file)),
        "name": chosen.name or "",
        "title": chosen.name or "",
        "task": chosen.task or "",
        "columns": columns_of(chosen.column, problems),
        "labels": dict(pairs(chosen.label, "--label", problems)),
        "others_stay": chosen.others_stay,
        **ways_of(chosen, problems),
        "beside": {part: os.path.abspath(path) for part, path in pairs(chosen.part, "--part", problems)},
        "mends": [mend for text in chosen.mend for mend in text.split(",") if mend],
        "model": chosen.model or "",
        "max_length": chosen.max_length,
        "licence": chosen.licence or "",
        "origin": chosen.origin or "",
    }
    parts = [part for text in chosen.split for part in text.split(",") if part]
    split, wrong = read_settings(Split, values_of(parts, "--split", Split, problems))
    sample, more = read_settings(Sample, {"rows": chosen.rows, "how": "first" if chosen.first else "random"})
    problems += [problem.at("split") for problem in wrong] + [problem.at("rows") for problem in more]
    given["reading"] = reading_of(Path(given["source"]), chosen.reading, problems)
    if problems:
        raise EngineError(problems)
    made, wrong = read_settings(ImportPlan, given | {"split": split, "sample": sample})
    if made is None:
        raise EngineError(wrong)
    return made


def columns_of(texts: list[str], problems: list[Problem]) -> dict[str, tuple[str, ...]]:
    """Role -> columns, from `role=column`; a role that is named again gets one more column."""
    made: dict[str, tuple[str, ...]] = {}
    for role, column in pairs(texts, "--column", problems):
        made[role] = (*made.get(role, ()), column)
    return made
