"""What HF peft and the hub call our tasks, and what has to be said where they have no name for one."""

from collections.abc import Iterator, Mapping
from typing import Any

from peft_engine.contract.language import say
from peft_engine.contract.tasks import NEW_HEAD
from peft_engine.contract.texts import N_

TASK_TYPES = {"encoder": "FEATURE_EXTRACTION", "decoder": "CAUSAL_LM", "encoder_decoder": "SEQ_2_SEQ_LM"}
_OWN_TYPES = {"token_classification": "TOKEN_CLS", "question_answering": "QUESTION_ANS"}
TASK_OF_TYPE = {
    "SEQ_CLS": "classification",
    "TOKEN_CLS": "token_classification",
    "QUESTION_ANS": "question_answering",
    "CAUSAL_LM": "language_modelling",
    "SEQ_2_SEQ_LM": "text_to_text",
    "FEATURE_EXTRACTION": "masked_language_modelling",
}
"""What a checkpoint without a certificate is taken for."""
PROBLEM_TYPES = {"multi_label": "multi_label_classification", "regression": "regression"}
"""What transformers' sequence classifier has to know of a task to compute its loss."""
PIPELINES = {
    "classification": "text-classification",
    "pair_classification": "text-classification",
    "multi_label": "text-classification",
    "token_classification": "token-classification",
    "question_answering": "question-answering",
    "masked_language_modelling": "fill-mask",
}
"""The hub's names of tasks, of those that a merged model does by itself."""


def task_type(task: str, kind: str, segments: bool) -> str:
    """HF peft's name of a task on a kind of model. A choice is a sequence classifier with one output.

    Args:
        segments: the model tells question and passage apart by token_type_ids, which HF peft's wrapper for
            QUESTION_ANS does not pass on to it.
    """
    if task == "question_answering" and segments:
        return TASK_TYPES["encoder"]
    return _OWN_TYPES.get(task, "SEQ_CLS") if task in NEW_HEAD else TASK_TYPES[kind]


def has_segments(config: Mapping[str, Any]) -> bool:
    """Whether a model of this configuration tells two texts apart by token_type_ids."""
    return int(config.get("type_vocab_size") or 0) > 1


def task_notes(told: dict[str, Any]) -> Iterator[str]:
    """What whoever loads an export has to know of its task; `told` is what certificate.json holds."""
    task, adapter = told["task"], told["form"] == "peft"
    if task == "multiple_choice":
        if adapter:
            yield N_(
                "HF peft has no task type for multiple choice; the adapter is one of a sequence classifier."
            )
        yield N_(
            "The model reads the prompt together with one choice at a time and gives it one number; the "
            "choice with the largest number is the answer."
        )
    elif task == "masked_language_modelling" and adapter:
        yield N_(
            "HF peft has no task type for filling gaps; the adapter names FEATURE_EXTRACTION and answers "
            "with the model's own head all the same."
        )
    elif task == "question_answering" and adapter and told.get("segments"):
        yield N_(
            "HF peft's wrapper for question answering does not tell the model which part is the question; "
            "the adapter names FEATURE_EXTRACTION, whose wrapper does."
        )
    elif task == "multi_label":
        yield N_(
            "Each number that the model gives is of one label; the label is given where the number is 0 or "
            "more."
        )
    elif task == "regression":
        facts = {name: f"{value:.7g}" for name, value in told.get("facts", {}).items()}
        if {"mean", "deviation"} <= facts.keys():
            text = N_(
                "The model gives a number in units of the training part: times {deviation} and plus {mean} "
                "it is in the unit of the data."
            )
            yield say(text, **facts)
