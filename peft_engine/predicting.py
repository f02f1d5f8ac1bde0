"""Letting a finished run answer: its base model, its method and what both learned, put together again."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch

from peft_engine.contract.plan import resolve
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.rows import read_rows
from peft_engine.contract.store import RunFolder
from peft_engine.contract.tasks import HAS_LABELS, ROLES
from peft_engine.contract.texts import N_
from peft_engine.tasks.writing import CausalWriting
from peft_engine.training import setup
from peft_engine.training.evaluate import WRITTEN_TOKENS, to_device
from peft_engine.training.result import load_result

BATCH = 32
ANSWERS = ("label", "answer", "target")


class Predictor:
    """A finished run, ready to answer."""

    def __init__(self, folder: RunFolder, device: str = "auto") -> None:
        """Load the run.

        Raises:
            EngineError: it has no result, or its model is no longer there.
        """
        spec = folder.spec()
        plan = resolve(spec)
        self.task = setup.task_of(plan)
        self.device = setup.choose_device(device)
        self.model, anatomy = setup.load_model(plan, self.task)
        tuner = setup.attach(plan, anatomy)
        load_result(folder, self.model, anatomy, tuner)
        self.max_length = spec.training.max_length
        self.model.to(self.device).eval()

    def answer(self, rows: Sequence[dict[str, str]]) -> list[dict[str, Any]]:
        """For each row an `answer`, and for classes their `probabilities` and the answer's `probability`."""
        with torch.no_grad():
            if self.task.key not in HAS_LABELS:
                return [{"answer": text} for text in self._write(rows)]
            found: list[dict[str, Any]] = []
            for start in range(0, len(rows), BATCH):
                part = [row | {"label": self.task.labels[0]} for row in rows[start : start + BATCH]]
                batch = to_device(self.task.collate([self.task.encode(row) for row in part]), self.device)
                for score in self.task.score(self.model, batch, part):
                    chances = dict(zip(self.task.labels, score.probabilities, strict=True))
                    found.append(
                        {
                            "answer": score.prediction,
                            "probability": max(score.probabilities),
                            "probabilities": chances,
                        }
                    )
            return found

    def _write(self, rows: Sequence[dict[str, str]]) -> list[str]:
        if self.task.key == "language_modelling":
            asked = [{"prompt": row["text"], "answer": ""} for row in rows]
            writer = CausalWriting("instructions", self.task.tokenizer, self.max_length)
            return writer.generate(self.model, asked, WRITTEN_TOKENS)
        return self.task.generate(self.model, rows, WRITTEN_TOKENS)


def rows_of(task: str, texts: Sequence[str], file: Path | None) -> list[dict[str, str]]:
    """Rows from texts on the command line or from a file; parts of a pair are divided by " | ".

    Raises:
        EngineError: nothing was given, or a column is missing.
    """
    roles = [role for role in ROLES[task] if role not in ANSWERS]
    if file is not None:
        rows = []
        for number, row in enumerate(read_rows(file)):
            missing = [role for role in roles if role not in row and role != "context"]
            if missing:
                raise EngineError(
                    Problem(
                        field="file",
                        text=N_("{path} has no column called {column}."),
                        advice=N_("The columns that are needed: {names}."),
                        values={"path": str(file), "column": missing[0], "names": ", ".join(roles)},
                    )
                )
            rows.append({"item": str(number), **{role: str(row.get(role) or "") for role in roles}})
        return rows
    if not texts:
        raise EngineError(
            Problem(
                field="texts",
                text=N_("There is nothing to answer."),
                advice=N_("Give texts, or --file with rows."),
            )
        )
    rows = []
    for number, text in enumerate(texts):
        parts = [part.strip() for part in text.split(" | ")] if len(roles) > 1 else [text]
        needed = [role for role in roles if role != "context"]
        if len(parts) < len(needed):
            raise EngineError(
                Problem(
                    field="texts",
                    text=N_("The text {text} needs {count} parts."),
                    advice=N_("Write them in one, divided by a bar: first | second."),
                    values={"text": text[:60], "count": len(needed)},
                )
            )
        rows.append({"item": str(number), **dict(zip(roles, parts, strict=False))})
    return rows
