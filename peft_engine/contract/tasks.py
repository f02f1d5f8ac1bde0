"""The tasks: what each is called, what a row of it holds, which kinds of model do it, and how it is judged.

Everything else asks here; a new task is one more entry of `TASKS` and a class in `peft_engine/tasks/`.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from peft_engine.contract.texts import N_

TaskKey: TypeAlias = Literal[
    "classification",
    "pair_classification",
    "multi_label",
    "regression",
    "token_classification",
    "multiple_choice",
    "question_answering",
    "language_modelling",
    "masked_language_modelling",
    "instructions",
    "chat",
    "text_to_text",
]
ModelKind: TypeAlias = Literal["encoder", "decoder", "encoder_decoder"]

RoleType: TypeAlias = Literal["text", "texts", "number", "whole", "wholes", "messages"]
"""What a cell holds: a text, a list of texts, a number, a whole number, a list of such, or what was said in a
conversation (a list of objects with `role` and `content`)."""

HeadKind: TypeAlias = Literal["sequence", "token", "choice", "span", "language"]
"""What answers: a new head that reads the whole text, each token, the text with each choice, or where an
answer begins and ends; or the head with which the model writes."""

AnswerKind: TypeAlias = Literal["class", "classes", "number", "tags", "choice", "span", "text"]
"""What an answer is: one class of a list, any number of them, a number, a tag for each word, one of the
row's own choices, a piece of the row's passage, or a text that is written."""


@dataclass(frozen=True)
class Role:
    """A column that a task reads.

    Attributes:
        optional: rows may lack it.
        answer: it holds what is to be found out.
    """

    name: str
    type: RoleType = "text"
    optional: bool = False
    answer: bool = False


@dataclass(frozen=True)
class TaskFacts:
    """A task.

    Attributes:
        kinds: the kinds of model that can be trained for it here.
        metric: decides what is best.
        more_is_better: whether more of that metric is better.
        compared: the metric by which runs are compared item by item, where the main one is no mean over
            items: "exact_match" or "loss".
        labelled: a data set has a list of classes (or tags) that the head answers with.
    """

    key: str
    title: str
    roles: tuple[Role, ...]
    kinds: tuple[ModelKind, ...]
    head: HeadKind
    answer: AnswerKind
    metric: str
    more_is_better: bool = True
    compared: str = ""
    labelled: bool = False

    def outputs(self, labels: int) -> int:
        """How many numbers the new head gives for whatever it reads; 0 where there is no new head.

        Args:
            labels: classes of the data set.
        """
        if self.labelled:
            return labels
        return {"sequence": 1, "token": 1, "choice": 1, "span": 2, "language": 0}[self.head]


_LABEL = Role("label", answer=True)
_ANSWER = Role("answer", answer=True)
_ALL: tuple[ModelKind, ...] = ("encoder", "decoder", "encoder_decoder")

TASKS: dict[str, TaskFacts] = {
    facts.key: facts
    for facts in (
        TaskFacts(
            key="classification",
            title=N_("Sort texts into classes"),
            roles=(Role("text"), _LABEL),
            kinds=_ALL,
            head="sequence",
            answer="class",
            metric="accuracy",
            labelled=True,
        ),
        TaskFacts(
            key="pair_classification",
            title=N_("Judge pairs of sentences"),
            roles=(Role("text_a"), Role("text_b"), _LABEL),
            kinds=_ALL,
            head="sequence",
            answer="class",
            metric="accuracy",
            labelled=True,
        ),
        TaskFacts(
            key="multi_label",
            title=N_("Give texts any number of labels"),
            roles=(Role("text"), Role("labels", "texts", answer=True)),
            kinds=_ALL,
            head="sequence",
            answer="classes",
            metric="micro_f1",
            compared="exact_match",
            labelled=True,
        ),
        TaskFacts(
            key="regression",
            title=N_("Rate texts with a number"),
            roles=(Role("text"), Role("text_b", optional=True), Role("value", "number", answer=True)),
            kinds=_ALL,
            head="sequence",
            answer="number",
            metric="pearson",
            compared="loss",
        ),
        TaskFacts(
            key="token_classification",
            title=N_("Mark words in texts"),
            roles=(Role("tokens", "texts"), Role("tags", "texts", answer=True)),
            kinds=("encoder",),
            head="token",
            answer="tags",
            metric="entity_f1",
            compared="exact_match",
            labelled=True,
        ),
        TaskFacts(
            key="multiple_choice",
            title=N_("Choose among given answers"),
            roles=(Role("prompt"), Role("choices", "texts"), Role("choice", "whole", answer=True)),
            kinds=("encoder",),
            head="choice",
            answer="choice",
            metric="accuracy",
        ),
        TaskFacts(
            key="question_answering",
            title=N_("Find answers in a passage"),
            roles=(
                Role("question"),
                Role("passage"),
                Role("answers", "texts", answer=True),
                Role("starts", "wholes", answer=True),
            ),
            kinds=("encoder",),
            head="span",
            answer="span",
            metric="token_f1",
        ),
        TaskFacts(
            key="language_modelling",
            title=N_("Write on in the same style"),
            roles=(Role("text"),),
            kinds=("decoder",),
            head="language",
            answer="text",
            metric="loss",
            more_is_better=False,
        ),
        TaskFacts(
            key="masked_language_modelling",
            title=N_("Fill gaps in texts"),
            roles=(Role("text"),),
            kinds=("encoder",),
            head="language",
            answer="text",
            metric="loss",
            more_is_better=False,
        ),
        TaskFacts(
            key="instructions",
            title=N_("Follow instructions"),
            roles=(Role("prompt"), Role("context", optional=True), _ANSWER),
            kinds=("decoder", "encoder_decoder"),
            head="language",
            answer="text",
            metric="loss",
            more_is_better=False,
        ),
        TaskFacts(
            key="chat",
            title=N_("Hold conversations"),
            roles=(Role("messages", "messages"),),
            kinds=("decoder",),
            head="language",
            answer="text",
            metric="loss",
            more_is_better=False,
        ),
        TaskFacts(
            key="text_to_text",
            title=N_("Turn one text into another"),
            roles=(Role("source"), Role("target", answer=True)),
            kinds=("decoder", "encoder_decoder"),
            head="language",
            answer="text",
            metric="loss",
            more_is_better=False,
        ),
    )
}

TASK_LABELS: dict[str, str] = {key: facts.title for key, facts in TASKS.items()}

TASKS_OF_KIND: dict[str, tuple[str, ...]] = {
    kind: tuple(key for key, facts in TASKS.items() if kind in facts.kinds) for kind in _ALL
}

OFFERED: tuple[str, ...] = tuple(key for key, facts in TASKS.items() if facts.kinds)
"""The tasks that some kind of model can be trained for."""

ROLES: dict[str, tuple[str, ...]] = {
    key: tuple(role.name for role in facts.roles) for key, facts in TASKS.items()
}
"""The columns that a task reads, those that may be missing among them."""

ROLE_LABELS: dict[str, str] = {
    "text": N_("Text"),
    "label": N_("Label"),
    "labels": N_("Labels"),
    "value": N_("Number"),
    "text_a": N_("First text"),
    "text_b": N_("Second text"),
    "tokens": N_("Words"),
    "tags": N_("Tags"),
    "choices": N_("Choices"),
    "choice": N_("Number of the right choice"),
    "question": N_("Question"),
    "passage": N_("Passage"),
    "answers": N_("Right answers"),
    "starts": N_("Where they begin"),
    "prompt": N_("Instruction"),
    "context": N_("Context"),
    "answer": N_("Answer"),
    "messages": N_("Conversation"),
    "source": N_("Source"),
    "target": N_("Target"),
}
"""What a person calls each role."""

OPTIONAL: dict[str, frozenset[str]] = {
    key: frozenset(role.name for role in facts.roles if role.optional) for key, facts in TASKS.items()
}

ANSWERS: frozenset[str] = frozenset(
    role.name for facts in TASKS.values() for role in facts.roles if role.answer
)
"""The roles that hold what is to be found out, not what is asked. No name is asked in one task and an answer
in another."""

NEW_HEAD: frozenset[str] = frozenset(key for key, facts in TASKS.items() if facts.head != "language")
"""The tasks that a newly drawn head answers; else the model answers with the head with which it writes."""

LABELLED: frozenset[str] = frozenset(key for key, facts in TASKS.items() if facts.labelled)
"""The tasks whose data sets have a list of classes (or tags)."""

HAS_CLASSES: frozenset[str] = frozenset(key for key, facts in TASKS.items() if facts.answer == "class")
"""The tasks whose every answer is one class of the data set's list, right or wrong."""

OF_DATA = "@"
"""Between a metric's name and the id of the data set that it is of, where a run has several:
accuracy@topic."""

MAIN_METRIC: dict[str, tuple[str, bool]] = {
    key: (facts.metric, facts.more_is_better) for key, facts in TASKS.items()
}
"""The metric that decides what is best, and whether more is better."""

COMPARED: dict[str, tuple[str, bool]] = {
    key: (facts.compared, facts.compared != "loss") if facts.compared else MAIN_METRIC[key]
    for key, facts in TASKS.items()
}
"""The metric by which runs are compared item by item, and whether more is better."""

OUTSIDE = "O"
"""The tag of a word that belongs to nothing."""


def writes(task: str) -> bool:
    """Whether a model answers by writing a text, token by token; gaps are filled all at once."""
    return TASKS[task].head == "language" and task != "masked_language_modelling"


def parted(metric: str) -> tuple[str, str]:
    """A metric's own name, and the id of the data set that it is of; "" where it is of the whole run."""
    name, _, data = metric.partition(OF_DATA)
    return name, data


def classes_in(task: str, row: Mapping[str, Any], columns: Mapping[str, str]) -> list[str]:
    """The classes (or tags) that a row names, as texts; none where the task has no list of them.

    Args:
        columns: role -> column of the row.
    """
    found: list[str] = []
    for role in TASKS[task].roles if TASKS[task].labelled else ():
        value = row.get(columns.get(role.name, role.name)) if role.answer else None
        found += [str(one) for one in value] if isinstance(value, list | tuple) else []
        found += [str(value)] if isinstance(value, str | int | float) else []
    return found


def in_order(task: str, labels: Iterable[str]) -> tuple[str, ...]:
    """The classes of a data set, each once, in the order in which a head numbers them: by the alphabet; of
    tags the one of words that belong to nothing first, then kind by kind, what begins before what goes on."""
    if TASKS[task].answer != "tags":
        return tuple(sorted(set(labels)))
    return tuple(sorted(set(labels), key=lambda tag: (tag != OUTSIDE, tag.partition("-")[2], tag)))
