"""Conversations as tokens, by the model's own chat template or by a plain one of ours; and which tokens count
in the loss."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, Protocol, TypeAlias, cast

from jinja2 import TemplateError

from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.texts import N_
from peft_engine.contract.turns import Message, turns_in

Answers: TypeAlias = Literal["all", "last"]

ROLES = ("system", "user", "assistant")
SPEAKERS = {"system": "", "user": "User: ", "assistant": "Assistant: "}
"""Before each turn, in the plain form."""
_ASKS_FOR_DAY = re.compile(r"""strftime_now\((['"])(.*?)\1\)""")
DAY = datetime(2024, 7, 26)
"""Some templates tell the model which day it is. A run that goes on tomorrow must read what it read today."""


class Form(Protocol):
    """How a conversation is laid out for a model.

    Attributes:
        end: the token that ends an answer.
    """

    end: int

    def encode(self, messages: Sequence[Message]) -> tuple[list[int], list[bool]]:
        """Token ids, and for each whether it counts in the loss: those of the marked answers do.

        Raises:
            EngineError: the answers cannot be told from the rest.
        """
        ...

    def prompt(self, messages: Sequence[Message]) -> list[int]:
        """Token ids up to where the next answer begins."""
        ...


class PlainForm:
    """Ours, for models without a template: a line for each turn with its speaker's name; an answer ends with
    the token that ends a text."""

    def __init__(self, tokenizer: Any) -> None:
        self.tokenizer = tokenizer
        self.end: int = tokenizer.eos_token_id

    def encode(self, messages: Sequence[Message]) -> tuple[list[int], list[bool]]:
        ids = self._start()
        counts = [False] * len(ids)
        for number, message in enumerate(messages):
            lead = ("\n" if number else "") + SPEAKERS[message["role"]]
            if message["role"] == "assistant":
                own = [*self._ids(f" {message['content']}"), self.end]
                before = self._ids(lead.rstrip(" "))
                ids += before + own
                counts += [False] * len(before) + [bool(message.get("counts"))] * len(own)
            else:
                own = self._ids(lead + str(message["content"]))
                ids += own
                counts += [False] * len(own)
        return ids, counts

    def prompt(self, messages: Sequence[Message]) -> list[int]:
        ids = self.encode(messages)[0]
        return [*ids, *self._ids(("\n" if messages else "") + SPEAKERS["assistant"].rstrip())]

    def _start(self) -> list[int]:
        start = self.tokenizer.bos_token_id
        return [] if start is None else [start]

    def _ids(self, text: str) -> list[int]:
        return cast(list[int], self.tokenizer(text, add_special_tokens=False)["input_ids"])


class OwnForm:
    """The chat template that came with the model's tokenizer."""

    def __init__(self, tokenizer: Any) -> None:
        self.tokenizer = tokenizer
        self._template = _ASKS_FOR_DAY.sub(
            lambda found: repr(DAY.strftime(found[2])), _told(tokenizer.get_chat_template)
        )
        asked, answer = {"role": "user", "content": "a"}, {"role": "assistant", "content": "b"}
        probe = marked([asked, answer], "last")
        ids, counts = self._by_text(self._text(probe), self._counted(probe))
        last = max((n for n, counts_too in enumerate(counts) if counts_too), default=-1)
        special = {*tokenizer.all_special_ids, *tokenizer.get_added_vocab().values()}
        self._ends_itself = last >= 0 and ids[last] in special - {tokenizer.unk_token_id}
        self.end: int = ids[last] if self._ends_itself else tokenizer.eos_token_id

    def encode(self, messages: Sequence[Message]) -> tuple[list[int], list[bool]]:
        ids, counts = self._by_text(self._text(messages), self._counted(messages))
        if not self._ends_itself and messages[-1].get("counts"):
            ids, counts = [*ids, self.end], [*counts, True]
        return ids, counts

    def prompt(self, messages: Sequence[Message]) -> list[int]:
        return self._by_text(self._text(messages, begin_answer=True), [])[0]

    def _text(self, messages: Sequence[Message], begin_answer: bool = False) -> str:
        return _told(
            self.tokenizer.apply_chat_template,
            [{"role": m["role"], "content": m["content"]} for m in messages],
            tokenize=False,
            add_generation_prompt=begin_answer,
            chat_template=self._template,
            date_string=DAY.strftime("%d %b %Y"),
        )

    def _counted(self, messages: Sequence[Message]) -> list[tuple[int, int]]:
        """Where in the whole text the marked answers stand, (from, to) in characters.

        A template may write earlier turns otherwise once others follow; then nothing of it can be told apart,
        and counting by guess would teach the wrong tokens.
        """
        whole, spans = self._text(messages), []
        for number in [number for number, message in enumerate(messages) if message.get("counts")]:
            before = self._text(messages[:number], begin_answer=True)
            after = whole if number + 1 == len(messages) else self._text(messages[: number + 1])
            if not (after.startswith(before) and whole.startswith(after.rstrip())):
                raise EngineError(_rewritten(number + 1 < len(messages)))
            spans.append((len(before), len(after.rstrip())))
        return spans

    def _by_text(self, text: str, spans: Sequence[tuple[int, int]]) -> tuple[list[int], list[bool]]:
        """The ids of a text, and which of them lie in the spans."""
        if self.tokenizer.is_fast:
            coded = self.tokenizer(text, add_special_tokens=False, return_offsets_mapping=True)
            places = coded["offset_mapping"]
            return list(coded["input_ids"]), [
                any(a <= start and end <= b for a, b in spans) for start, end in places
            ]
        ids, counts, at = list[int](), list[bool](), 0
        for start, end in [*spans, (len(text), len(text))]:
            for piece, counted in ((text[at:start], False), (text[start:end], True)):
                own = self.tokenizer(piece, add_special_tokens=False)["input_ids"]
                ids, counts = ids + own, counts + [counted] * len(own)
            at = end
        return ids, counts


def form_for(key: str, tokenizer: Any, template: str) -> Form | None:
    """How the turns of a task are laid out; None where question and answer stand one below the other.

    Args:
        template: auto, own or plain, as in the settings of the training.

    Raises:
        EngineError: the model's own template is asked for, and there is none or none that can be used.
    """
    if key == "language_modelling":
        return None
    there = bool(getattr(tokenizer, "chat_template", None))
    # Instructions were laid out without templates before these were read; a new run names its form.
    if template == "own" or (template == "auto" and there and key != "instructions"):
        return OwnForm(tokenizer)
    return PlainForm(tokenizer) if key == "chat" else None


def marked(messages: Sequence[Message], answers: Answers) -> list[Message]:
    """The same turns, those marked that count in the loss."""
    found = [number for number, message in enumerate(messages) if message["role"] == "assistant"]
    counted = found[-1:] if answers == "last" else found
    return [{**message, "counts": number in counted} for number, message in enumerate(messages)]


def conversation(row: Mapping[str, Any]) -> list[Message]:
    """The turns of a row up to its last answer; a text is read as `as_text` writes conversations, with
    `answer` as what follows if it is there.

    Raises:
        EngineError: a turn has an unknown role or no text.
    """
    given = row["messages"]
    if isinstance(given, str):
        asked = turns_in(given)
        return [*asked, {"role": "assistant", "content": row["answer"]}] if row.get("answer") else asked
    for turn in given:
        if turn.get("role") not in ROLES or not isinstance(turn.get("content"), str):
            raise EngineError(
                Problem(
                    field="data.0.columns.messages",
                    text=N_("A turn of item {item} is no text of system, user or assistant."),
                    advice=N_("Give every turn a role and a content, or leave the row out."),
                    values={"item": str(row.get("item", ""))},
                )
            )
    last = max((n for n, turn in enumerate(given) if turn["role"] == "assistant"), default=len(given) - 1)
    return list(given[: last + 1])


def _told(make: Callable[..., Any], *given: Any, **named: Any) -> str:
    """What a template makes, as it is; that it makes nothing is said in a sentence."""
    try:
        return str(make(*given, **named))
    except (TemplateError, TypeError, ValueError, LookupError) as error:
        raise EngineError(
            Problem(
                field="training.template",
                text=N_("The model's chat template refuses a conversation: {reason}."),
                advice=N_("Choose the plain form, or change the roles in the data."),
                values={"reason": (str(error).splitlines() or [""])[0].rstrip(".")},
                cure="plain",
            )
        ) from error


def _rewritten(earlier: bool) -> Problem:
    if earlier:
        return Problem(
            field="training.answers",
            text=N_("The model's chat template writes earlier answers otherwise than the last one."),
            advice=N_("Let the last answer alone count, or choose the plain form."),
            cure="last",
        )
    return Problem(
        field="training.template",
        text=N_("The model's chat template does not let its answers be told from the rest."),
        advice=N_("Choose the plain form."),
        cure="plain",
    )
