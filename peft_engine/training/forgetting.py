"""Forgetting: how much worse a model predicts everyday texts after it has learned something else.

The texts are `resources/general/text.txt`, in English. A model that writes predicts each next token; an
encoder whose checkpoint brings the head for it fills every seventh token; an encoder-decoder writes the
second half of a text from the first. A classifier on a decoder is asked by the word vectors that its input
and its output share. Where a checkpoint brings no head for words, nothing is measured.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache, partial
from pathlib import Path
from typing import Any, cast

import torch
from torch import Tensor
from torch.nn import functional as F

from peft_engine.anatomy.masked_lm import MaskedLmHead, masked_lm_head
from peft_engine.contract.problems import EngineError
from peft_engine.contract.tasks import NEW_HEAD
from peft_engine.tasks.base import IGNORE, Batch, pad
from peft_engine.tasks.causal import CausalWriting
from peft_engine.tasks.masked import GapFilling
from peft_engine.tasks.seq2seq import PairWriting
from peft_engine.tasks.writing import Writing
from peft_engine.training.setup import Ready, to_device

TEXTS = Path(__file__).resolve().parents[2] / "resources" / "general" / "text.txt"
GAP = 7
"""Every so many tokens of a text are gaps that an encoder fills."""
AT_ONCE = 4
"""Few texts at a time: the training is over, and a large vocabulary must not end it for want of memory."""

Reader = Callable[[], float]


def forgetting(ready: Ready) -> dict[str, float] | None:
    """Loss on the general texts, in nats per token, of the base model (`before`) and of the model as it is
    now (`after`), and the number of texts; None where the model has no head for words."""
    read = _reader(ready)
    if read is None:
        return None
    was_training = ready.model.training
    ready.model.eval()
    try:
        ready.anatomy.turn_to(0)
        with torch.no_grad():
            with ready.tuner.disabled():
                before = read()
            # Beside a body that stays as it was nothing can be forgotten.
            kept = ready.tuner.reads_out and ready.plan.spec.task in NEW_HEAD
            after = before if kept else read()
    finally:
        ready.model.train(was_training)
    return {"before": before, "after": after, "texts": len(general_texts())}


@cache
def general_texts() -> tuple[str, ...]:
    """The texts, one a line."""
    return tuple(TEXTS.read_text(encoding="utf-8").splitlines())


def _reader(ready: Ready) -> Reader | None:
    anatomy, tokenizer = ready.anatomy, ready.sets[0].task.tokenizer
    length = ready.plan.spec.training.max_length
    if ready.plan.spec.task not in NEW_HEAD:
        if anatomy.shape.kind == "decoder":
            rows = [{"text": text} for text in general_texts()]
            return lambda: _written(ready, CausalWriting("language_modelling", tokenizer, length), rows)
        if anatomy.shape.kind == "encoder":
            filler = GapFilling("masked_language_modelling", tokenizer, length)
            return lambda: _loss(ready, filler, _with_gaps(tokenizer, length))
        return lambda: _written(ready, PairWriting("text_to_text", tokenizer, length), _halves())
    if anatomy.shape.kind == "decoder" and anatomy.shape.tied:
        return lambda: _by_word_vectors(ready, length)
    if anatomy.shape.kind == "encoder" and ready.plan.model.fills_gaps():
        try:
            head = masked_lm_head(anatomy)
        except (EngineError, OSError):  # a head of a kind that is not known here; a folder that is gone
            return None
        return lambda: _gaps(ready, head, length)
    return None


def _halves() -> list[dict[str, str]]:
    found = []
    for text in general_texts():
        words = text.split()
        middle = len(words) // 2
        found.append({"source": " ".join(words[:middle]), "target": " ".join(words[middle:])})
    return found


def _written(ready: Ready, task: CausalWriting | PairWriting, rows: list[dict[str, str]]) -> float:
    """Loss of a model that writes, by its own head."""
    return _loss(ready, task, [task.encode(row) for row in rows])


def _loss(ready: Ready, task: Writing, examples: list[Any]) -> float:
    total, count = 0.0, 0
    for batch in _batches(ready, examples, task.collate):
        loss, targets = task.loss(ready.model, batch)
        total, count = total + float(loss), count + targets
    return total / count


def _by_word_vectors(ready: Ready, length: int) -> float:
    """Loss of a decoder that has lost its own head to classes."""
    tokenizer = ready.sets[0].task.tokenizer
    # What sorts texts needs no token that begins or ends them, and its tokenizer may have none.
    starts, ends = (
        [] if mark is None else [mark] for mark in (tokenizer.bos_token_id, tokenizer.eos_token_id)
    )
    examples = []
    for text in general_texts():
        ids = [*starts, *tokenizer(text, add_special_tokens=False)["input_ids"], *ends][:length]
        examples.append({"input_ids": ids, "targets": ids})
    words = cast(Tensor, ready.anatomy.embedding().weight)
    total, count = 0.0, 0
    for batch in _batches(ready, examples, partial(_padded, padding=tokenizer.pad_token_id)):
        hidden = _hidden(ready, batch)
        targets: Tensor = F.pad(batch["targets"][:, 1:], (0, 1), value=IGNORE)
        keep = targets.ne(IGNORE)
        loss = F.cross_entropy(hidden[keep] @ words.float().T, targets[keep], reduction="sum")
        total, count = total + float(loss), count + int(keep.sum())
    return total / count


def _gaps(ready: Ready, head: MaskedLmHead, length: int) -> float:
    """Loss of an encoder that fills every seventh token, by the head of its checkpoint."""
    tokenizer = ready.sets[0].task.tokenizer
    examples = _with_gaps(tokenizer, length)
    reader = head.reader.to(ready.device)
    weight, bias = head.weight.to(ready.device), head.bias.to(ready.device)
    total, count = 0.0, 0
    for batch in _batches(ready, examples, partial(_padded, padding=tokenizer.pad_token_id)):
        wanted = batch["targets"]
        keep = wanted.ne(IGNORE)
        logits = reader(_hidden(ready, batch)[keep]) @ weight.T + bias
        total += float(F.cross_entropy(logits, wanted[keep], reduction="sum"))
        count += int(keep.sum())
    return total / count


def _with_gaps(tokenizer: Any, length: int) -> list[dict[str, list[int]]]:
    coded = [tokenizer(text, truncation=True, max_length=length)["input_ids"] for text in general_texts()]
    examples = []
    for ids in coded:
        places = [at for at in range(1, len(ids) - 1) if at % GAP == GAP // 2]
        masked = [tokenizer.mask_token_id if at in places else token for at, token in enumerate(ids)]
        targets = [token if at in places else IGNORE for at, token in enumerate(ids)]
        examples.append({"input_ids": masked, "targets": targets})
    return examples


def _padded(chosen: Sequence[Mapping[str, list[int]]], padding: int) -> Batch:
    ids = [example["input_ids"] for example in chosen]
    return Batch(
        {
            "input_ids": pad(ids, padding),
            "attention_mask": pad([[1] * len(row) for row in ids], 0),
            "targets": pad([example["targets"] for example in chosen], IGNORE),
        }
    )


def _hidden(ready: Ready, batch: Batch) -> Tensor:
    """The last hidden states of the texts, [batch, length, width]; vectors that a method puts before them are
    left out."""
    made = ready.anatomy.base(input_ids=batch["input_ids"], attention_mask=batch["attention_mask"])
    return cast(Tensor, made.last_hidden_state)[:, -batch["input_ids"].shape[1] :].float()


def _batches(ready: Ready, examples: list[Any], collate: Callable[[list[Any]], Batch]) -> Iterator[Batch]:
    for at in range(0, len(examples), AT_ONCE):
        yield to_device(collate(examples[at : at + AT_ONCE]), ready.device)
