"""Letting a finished run answer: its base model, its method and what both learned, put together again."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, cast

import torch
from torch import Tensor
from transformers import StoppingCriteria, StoppingCriteriaList
from transformers.generation.streamers import BaseStreamer

from peft_engine.contract import library, taxonomy
from peft_engine.contract.ingredients import numbered
from peft_engine.contract.library import DataEntry
from peft_engine.contract.plan import Plan
from peft_engine.contract.play import Sampling
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.rows import guess, read_rows
from peft_engine.contract.settings import read_settings
from peft_engine.contract.spec import ExperimentSpec
from peft_engine.contract.store import RunFolder
from peft_engine.contract.task_data import TaskData
from peft_engine.contract.tasks import HAS_LABELS, ROLES
from peft_engine.contract.texts import N_
from peft_engine.tasks.writing import CausalWriting, PairWriting
from peft_engine.training import setup
from peft_engine.training.evaluate import WRITTEN_TOKENS
from peft_engine.training.result import load_result, read_result

BATCH = 32
ANSWERS = ("label", "answer", "target")


class Predictor:
    """A finished run, ready to answer."""

    def __init__(self, folder: RunFolder, device: str = "auto", data: str = "") -> None:
        """Load the run.

        Args:
            data: id of the data set as one of which texts are answered, where the run learned several.

        Raises:
            EngineError: it has no result, its model is no longer there, or it learned no such data set.
        """
        plan = _plan(folder)
        number = number_of(folder.spec(), data)
        self.task = setup.task_of(plan, number)
        self.device = setup.choose_device(device)
        self.model, anatomy = setup.load_model(plan, setup.task_of(plan))
        tuner = setup.attach(plan, anatomy)
        load_result(folder, self.model, anatomy, tuner)
        anatomy.turn_to(number)
        self.plan, self.anatomy, self.tuner = plan, anatomy, tuner
        self.model.to(self.device).eval()

    def answer(self, rows: Sequence[dict[str, str]]) -> list[dict[str, Any]]:
        """For each row an `answer`, and for classes their `probabilities` and the answer's `probability`."""
        with torch.no_grad():
            if self.task.key not in HAS_LABELS:
                return [{"answer": text} for text in self._write(rows)]
            found: list[dict[str, Any]] = []
            for start in range(0, len(rows), BATCH):
                part = [row | {"label": self.task.labels[0]} for row in rows[start : start + BATCH]]
                batch = setup.to_device(
                    self.task.collate([self.task.encode(row) for row in part]), self.device
                )
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

    def write(
        self,
        row: Mapping[str, str],
        sampling: Sampling,
        hear: Callable[[str, int], None] = lambda text, tokens: None,
        stopped: Callable[[], bool] = lambda: False,
    ) -> str:
        """What the model writes for a row, as it stands: nothing is cut off at its ends.

        Args:
            hear: called after each token with the text so far and the number of its tokens.
            stopped: asked after each token; once it says yes, nothing more is written.

        Raises:
            EngineError: the row is empty, and the model cannot begin by itself.
        """
        task = self.writer()
        inputs, room = task.to_write(row, sampling.most_tokens)
        told = _Told(task.tokenizer, hear)
        how: dict[str, Any] = {"do_sample": False}
        if sampling.temperature > 0:
            # No other filter than the one that was asked for: a model's own settings may bring a top-k.
            how = {
                "do_sample": True,
                "temperature": sampling.temperature,
                "top_p": sampling.top_p,
                "top_k": 0,
            }
        torch.manual_seed(sampling.seed)
        with torch.no_grad():
            cast(Any, self.model).generate(
                **{name: value.to(self.device) for name, value in inputs.items()},
                **how,
                max_new_tokens=room,
                num_beams=1,
                use_cache=True,
                pad_token_id=task.tokenizer.pad_token_id,
                eos_token_id=task.ends(self.model),
                streamer=told,
                stopping_criteria=StoppingCriteriaList([_Stopped(stopped)]),
            )
        return told.text

    def writer(self) -> CausalWriting | PairWriting:
        """The task, where the model writes.

        Raises:
            EngineError: it sorts into classes.
        """
        if isinstance(self.task, CausalWriting | PairWriting):
            return self.task
        raise EngineError(
            Problem(
                field="task",
                text=N_("This run sorts texts into classes; it writes none."),
                advice=N_("Choose a run whose task is to write."),
            )
        )

    def _write(self, rows: Sequence[dict[str, str]]) -> list[str]:
        if self.task.key == "language_modelling":
            assert isinstance(self.task, CausalWriting)
            return self.task.go_on(self.model, [row["text"] for row in rows], WRITTEN_TOKENS)
        return self.task.generate(self.model, rows, WRITTEN_TOKENS)


class _Told(BaseStreamer):
    """Puts the tokens together to a text as they come. The first that are put are those that were read."""

    def __init__(self, tokenizer: Any, hear: Callable[[str, int], None]) -> None:
        self._tokenizer, self._hear = tokenizer, hear
        self._ids: list[int] | None = None
        self.text = ""

    def put(self, value: Tensor) -> None:
        if self._ids is None:
            self._ids = []
            return
        self._ids += value.flatten().tolist()
        # All anew: what one token says may depend on the next one.
        self.text = str(self._tokenizer.decode(self._ids, skip_special_tokens=True))
        self._hear(self.text, len(self._ids))

    def end(self) -> None:
        """The text stays as it is."""


class _Stopped(StoppingCriteria):
    """Ends writing when somebody says so."""

    def __init__(self, stopped: Callable[[], bool]) -> None:
        self._stopped = stopped

    def __call__(self, input_ids: Any, scores: Any, **more: Any) -> Any:
        return torch.full((input_ids.shape[0],), self._stopped(), device=input_ids.device, dtype=torch.bool)


def number_of(spec: ExperimentSpec, data: str) -> int:
    """Which of a run's data sets is meant by an id; the only one where there is one.

    Raises:
        EngineError: there are several and none is named, or none is called so.
    """
    ids = [ref.id for ref in spec.data]
    if data in ids or (len(ids) == 1 and not data):
        return ids.index(data) if data else 0
    text = (
        N_("The run learned no data set called {data}.") if data else N_("The run learned several data sets.")
    )
    raise EngineError(
        Problem(
            field="data",
            text=text,
            advice=N_("Say as which of them texts are to be answered: {ids}."),
            values={"data": data, "ids": ", ".join(ids)},
        )
    )


def asked_of(folder: RunFolder, data: str = "") -> tuple[str, dict[str, str]]:
    """The task of the data set that is meant by an id, and its columns by role, as the run was told.

    Raises:
        EngineError: the run has no result, or there is no such data set.
    """
    told, spec = read_result(folder), folder.spec()
    number = number_of(spec, data)
    learned = told.get("data")
    return learned[number]["task"] if learned else spec.task, spec.data[number].columns


def _plan(folder: RunFolder) -> Plan:
    """What the run was, without its data: an answer needs the labels that the run learned, not the rows.

    Raises:
        EngineError: the run has no result, or its model or method is no longer there.
    """
    told, spec = read_result(folder), folder.spec()
    card = taxonomy.method(spec.method.key).card
    config, problems = read_settings(card.config, spec.method.settings)
    if config is None:
        raise EngineError(problem.at("method.settings") for problem in problems)
    learned = told.get("data") or [{"task": spec.task, "labels": told["labels"]}]
    first, *further = [
        TaskData(ref, _without_rows(ref.key, one["task"], one["labels"]), one["task"])
        for ref, one in zip(spec.data, learned, strict=True)
    ]
    model = library.model(spec.model.key)
    model.require(spec.model.content_hash)
    config = numbered(config, len(spec.inputs))
    return Plan(spec, model, first.entry, card, config, further=tuple(further))


def _without_rows(key: str, task: str, labels: Sequence[str]) -> DataEntry:
    return DataEntry(
        key=key,
        title=key,
        sentence="",
        task=task,
        columns={},
        labels=tuple(labels),
        files={},
        rows={},
        licence="",
        built_in=False,
    )


def rows_of(
    task: str, texts: Sequence[str], file: Path | None, columns: Mapping[str, str] | None = None
) -> list[dict[str, str]]:
    """Rows from texts on the command line or from a file; parts of a pair are divided by " | ".

    Args:
        columns: role -> column of the file, as the run was told; else columns are found by their names.

    Raises:
        EngineError: nothing was given, or a column is missing.
    """
    roles = [role for role in ROLES[task] if role not in ANSWERS]
    needed = [role for role in roles if role != "context"]
    if file is not None:
        return _rows_in(file, task, roles, needed, columns or {})
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
        # What the terminal could not decode arrives as lone surrogates, which no tokenizer takes.
        text = text.encode("utf-8", "replace").decode()
        parts = [part.strip() for part in text.split(" | ", len(roles) - 1)] if len(roles) > 1 else [text]
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


def _rows_in(
    file: Path, task: str, roles: list[str], needed: list[str], columns: Mapping[str, str]
) -> list[dict[str, str]]:
    """The rows of a file, without the answers that it may hold."""
    rows: list[dict[str, str]] = []
    column_of: dict[str, str] = {}
    for number, row in enumerate(read_rows(file)):
        if not rows:
            # The answer is what is asked for; with a name in its place the other columns can be told.
            answer = [role for role in ROLES[task] if role in ANSWERS and role not in row]
            guessed = guess([*row, *answer]) or ("", {})
            column_of = {role: name for role, name in guessed[1].items() if role in roles}
            column_of |= {role: role for role in roles if role in row}
            column_of |= {role: name for role, name in columns.items() if role in roles}
            missing = [role for role in needed if column_of.get(role) not in row]
            if missing:
                raise EngineError(
                    Problem(
                        field="file",
                        text=N_("{path} has no column called {column}."),
                        advice=N_("The columns that are needed: {names}."),
                        values={
                            "path": str(file),
                            "column": column_of.get(missing[0], missing[0]),
                            "names": ", ".join(column_of.get(role, role) for role in needed),
                        },
                    )
                )
        values = {role: row.get(column_of.get(role, role)) for role in roles}
        texts = {role: "" if value is None else str(value) for role, value in values.items()}
        rows.append({"item": str(number), **texts})
    return rows
