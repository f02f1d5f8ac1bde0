"""The task object for a specification."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from transformers import AutoTokenizer

from peft_engine.contract.library import DataEntry, ModelEntry
from peft_engine.contract.plan import task_problem
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.spec import Training
from peft_engine.contract.tasks import HAS_CLASSES, NEW_HEAD
from peft_engine.contract.texts import N_
from peft_engine.tasks.base import Task
from peft_engine.tasks.by_name import ByName
from peft_engine.tasks.causal import CausalWriting
from peft_engine.tasks.chat import Answers, form_for
from peft_engine.tasks.classification import Classification
from peft_engine.tasks.masked import GapFilling
from peft_engine.tasks.multi_label import MultiLabel
from peft_engine.tasks.multiple_choice import MultipleChoice
from peft_engine.tasks.reading import Reading
from peft_engine.tasks.regression import Regression
from peft_engine.tasks.seq2seq import PairWriting
from peft_engine.tasks.spans import Spans
from peft_engine.tasks.tagging import Tagging


def load_tokenizer(folder: Path) -> Any:
    """The tokenizer of a model's folder, with a padding token in any case.

    Raises:
        EngineError: there is none that can be read.
    """
    try:
        tokenizer = AutoTokenizer.from_pretrained(folder, local_files_only=True, trust_remote_code=False)
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001 - what the tokenizers library raises has no narrower name
        reason = next(iter(str(error).strip().splitlines()), "") or type(error).__name__
        raise EngineError(
            Problem(
                field="model.key",
                text=N_("The tokenizer in {folder} cannot be read: {reason}"),
                advice=N_("The folder needs the tokenizer files that the model was trained with."),
                values={"folder": str(folder), "reason": reason[:300]},
            )
        ) from None
    if tokenizer.pad_token_id is None:
        # Padding is masked everywhere, so any token can stand there.
        tokenizer.pad_token = tokenizer.eos_token or tokenizer.unk_token or tokenizer.convert_ids_to_tokens(0)
    tokenizer.padding_side = "right"
    return tokenizer


def require_fit(tokenizer: Any, model: ModelEntry) -> None:
    """Refuse a tokenizer that gives numbers for which the model has no word vector.

    Special tokens beyond them are let be: some models share a tokenizer with a larger sister that sees
    pictures, and no text holds their tokens. Where one is for padding, another takes its place.

    Raises:
        EngineError: it belongs to another model.
    """
    words = model.shape.vocabulary
    special = {number for number, token in tokenizer.added_tokens_decoder.items() if token.special}
    largest = max((number for number in tokenizer.get_vocab().values() if number not in special), default=0)
    if largest >= words:
        raise EngineError(
            Problem(
                field="model.key",
                text=N_(
                    "The tokenizer in {folder} counts tokens up to {largest}, and the model has {words} word "
                    "vectors."
                ),
                advice=N_("The folder needs the tokenizer files that the model was trained with."),
                values={"folder": str(model.folder), "largest": largest, "words": words},
            )
        )
    if tokenizer.pad_token_id >= words:
        tokenizer.pad_token = tokenizer.eos_token or tokenizer.convert_ids_to_tokens(0)


def make_task(
    key: str,
    model: ModelEntry,
    data: DataEntry,
    training: Training,
    taken_positions: int = 0,
    number: int = 0,
    untouched: bool = False,
) -> Task:
    """The task `key` on this model and data.

    Args:
        training: says how long texts may be, and what it says of tasks of this kind.
        taken_positions: learned positions that a method puts before the text.
        number: which data set of the run it is.
        untouched: nothing new answers; for classes a decoder is asked by their names.

    Raises:
        EngineError: the model cannot do it.
    """
    kind = model.shape.kind
    problem = task_problem(key, model)
    if problem is not None:
        raise EngineError(problem)
    max_length = training.max_length
    if model.shape.positions is not None:
        max_length = min(max_length, model.shape.positions - taken_positions)
    tokenizer = load_tokenizer(model.folder)
    require_fit(tokenizer, model)
    if untouched and kind == "decoder" and key in HAS_CLASSES:
        return ByName(key, tokenizer, data.labels, max_length, False, number)
    if key in NEW_HEAD:
        segments = int(model.config().get("type_vocab_size") or 0) > 1
        return reader_of(key, tokenizer, data.labels, max_length, segments, number, data.facts)
    if key == "masked_language_modelling":
        return GapFilling(key, tokenizer, max_length, number)
    if tokenizer.eos_token_id is None:
        raise EngineError(
            Problem(
                field="model.key",
                text=N_("The tokenizer in {folder} has no token for the end of a text."),
                advice=N_("Choose another model, or name the token as eos_token in tokenizer_config.json."),
                values={"folder": str(model.folder)},
            )
        )
    if kind != "decoder":
        return PairWriting(key, tokenizer, max_length, number)
    form = form_for(key, tokenizer, training.template)
    answers: Answers = "last" if training.answers == "last" else "all"
    return CausalWriting(key, tokenizer, max_length, number, form=form, answers=answers)


READERS: dict[str, type[Reading]] = {
    "classification": Classification,
    "pair_classification": Classification,
    "multi_label": MultiLabel,
    "multiple_choice": MultipleChoice,
    "token_classification": Tagging,
}


def reader_of(
    key: str,
    tokenizer: Any,
    labels: tuple[str, ...],
    max_length: int,
    segments: bool,
    number: int,
    facts: Mapping[str, float],
) -> Reading:
    """The task that a new head answers; see `Reading`. `facts` is what it took from a training part
    before."""
    told = (key, tokenizer, labels, max_length, segments, number)
    if key == "regression":
        return Regression(*told, facts=facts)
    if key == "question_answering":
        return Spans(*told, facts=facts)
    return READERS[key](*told)
