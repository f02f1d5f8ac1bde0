"""Letting a model answer: classes with their probabilities, or a text token by token."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, cast

import torch
from torch import Tensor, nn
from transformers import StoppingCriteria, StoppingCriteriaList
from transformers.generation.streamers import BaseStreamer

from peft_engine.contract.play import Sampling
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.tasks import HAS_CLASSES, NEW_HEAD, OUTSIDE, TASKS
from peft_engine.contract.texts import N_
from peft_engine.tasks.base import IGNORE, ItemScore, Task
from peft_engine.tasks.causal import CausalWriting
from peft_engine.tasks.masked import GapFilling
from peft_engine.tasks.seq2seq import PairWriting
from peft_engine.training import setup
from peft_engine.training.evaluate import WRITTEN_TOKENS

BATCH = 32


class Answerer:
    """A model that has learned a task. Whoever makes one sets these three.

    Attributes:
        task: what its answers are to, as one data set.
        model: in evaluation, on the device.
        device: where it computes.
    """

    task: Task
    model: nn.Module
    device: torch.device

    def answer(self, rows: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
        """For each row an `answer`, and of what a new head answers whether it is `right`, which means
        something where the row brings its answer. For classes and labels also their `probabilities`, for
        labels and choices their `chances` in order (choices may be alike), where one of them is the answer
        its `probability`; for words their `tags`; of a piece of a passage where it begins (`at`)."""
        with torch.no_grad():
            if self.task.key not in NEW_HEAD:
                return [{"answer": text} for text in self._write(rows)]
            found: list[dict[str, Any]] = []
            for start in range(0, len(rows), BATCH):
                part = [self._whole(row) for row in rows[start : start + BATCH]]
                batch = setup.to_device(
                    self.task.collate([self.task.encode(row) for row in part]), self.device
                )
                scores = self.task.score(self.model, batch, part)
                found += [self._told(row, score) for row, score in zip(part, scores, strict=True)]
            return found

    def _whole(self, row: dict[str, Any]) -> dict[str, Any]:
        """A row with some class in the place of the one that is asked for."""
        return row | {"label": self.task.labels[0]} if self.task.key in HAS_CLASSES else row

    def _told(self, row: Mapping[str, Any], score: ItemScore) -> dict[str, Any]:
        told: dict[str, Any] = {"answer": score.prediction, "right": score.right}
        kind = TASKS[self.task.key].answer
        if kind in ("class", "choice"):
            told["probability"] = max(score.probabilities)
        if score.probabilities:
            names = row["choices"] if kind == "choice" else self.task.labels
            told["probabilities"] = dict(zip(names, score.probabilities, strict=True))
            if kind != "class":
                told["chances"] = list(zip(names, score.probabilities, strict=True))
        if kind == "tags":
            told["tags"] = [OUTSIDE] * len(row["tokens"])  # of words that are cut off
            read = [word for word in self.task.encode(row)["words"] if word != IGNORE]
            for word, tag in zip(read, score.given, strict=True):
                told["tags"][word] = tag
        if kind == "span":
            told["at"] = score.at
        return told

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
        if isinstance(self.task, GapFilling):
            with torch.no_grad():
                (text,) = self.task.fill(self.model, [row["text"]])
            hear(text, len(text.split()))
            return text
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
        if isinstance(self.task, GapFilling):
            raise EngineError(
                Problem(
                    field="task",
                    text=N_("This run fills gaps in texts, all at once: it writes no text token by token."),
                    advice=N_("Choose a run whose task is to write."),
                )
            )
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
        if isinstance(self.task, GapFilling):
            return self.task.fill(self.model, [row["text"] for row in rows])
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
