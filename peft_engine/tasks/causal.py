"""A decoder that goes on with a text, answers, or holds a conversation."""

from collections.abc import Iterable, Sequence
from typing import Any, ClassVar, cast

import torch
from torch import Tensor, nn
from torch.nn import functional as F
from transformers import AutoModelForCausalLM

from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.texts import N_
from peft_engine.contract.turns import Message
from peft_engine.tasks import packing
from peft_engine.tasks.base import IGNORE, Batch, Example, Row, pad
from peft_engine.tasks.chat import Answers, Form, conversation, marked
from peft_engine.tasks.showing import that_fit
from peft_engine.tasks.writing import Writing


class CausalWriting(Writing):
    """A decoder that goes on with a text (`text`), answers (`prompt`, `context`, `answer`, or `source`,
    `target`), or holds a conversation (`messages`)."""

    sort: ClassVar[Any] = AutoModelForCausalLM
    """transformers' class of such a model."""

    def __init__(
        self,
        key: str,
        tokenizer: Any,
        max_length: int,
        number: int = 0,
        *,
        form: Form | None = None,
        answers: Answers = "all",
    ) -> None:
        """`form` says how turns are laid out, None puts question and answer one below the other; `answers`
        which answers of a conversation count in the loss."""
        self.key = key
        self.number = number
        self.tokenizer = tokenizer
        self.max_length = max_length
        self.form, self.answers = form, answers
        self.apart = False
        """Whether the texts of a block do not see each other; whoever has the model says so."""

    def load_model(self, folder: str) -> nn.Module:
        model = self.sort.from_pretrained(
            folder, dtype=torch.float32, local_files_only=True, trust_remote_code=False, use_safetensors=True
        )
        model.config.pad_token_id = self.tokenizer.pad_token_id
        return cast(nn.Module, model)

    def encode(self, row: Row) -> Example:
        if self.key == "language_modelling":
            return self._text(row["text"])
        if self.form is not None:
            return self._turns(self.form, self._conversation(row), row)
        # An answer that is cut still ends: what never ends teaches to write on for ever.
        answer = [*self._ids(self.wanted(row))[: self.max_length // 2 - 1], self.tokenizer.eos_token_id]
        prompt = self._prompt_ids(row, self.max_length - len(answer))
        return {"input_ids": prompt + answer, "targets": [IGNORE] * len(prompt) + answer}

    def blocks(self, texts: Iterable[str]) -> list[Example]:
        """Texts joined and cut into examples of full length."""
        end = self.tokenizer.eos_token_id
        coded = ([*self._start(), *self._ids(text), end] for text in texts)
        return list(packing.blocks(coded, self.max_length))

    def collate(self, examples: Sequence[Example]) -> Batch:
        batch = super().collate(examples)
        if "positions" in examples[0] and self.apart:
            # Padding, at no position that follows another, is read by nobody.
            positions = [cast(list[int], example["positions"]) for example in examples]
            batch["position_ids"] = pad(positions, 0)
        return batch

    def wanted(self, row: Row) -> str:
        if self.key != "chat":
            return super().wanted(row)
        turns = conversation(row)
        return str(turns[-1]["content"]) if turns and turns[-1]["role"] == "assistant" else ""

    def generate(self, model: nn.Module, rows: Sequence[Row], most_tokens: int) -> list[str]:
        if self.key == "language_modelling":
            return []
        room = self._room(most_tokens)
        return self._continue(model, [self._beginning(row, room) for row in rows], room)

    def go_on(self, model: nn.Module, texts: Sequence[str], most_tokens: int) -> list[str]:
        """What the model writes after each of these texts, greedily.

        Raises:
            EngineError: a text is empty, and the model has no token with which every text begins.
        """
        room = self._room(most_tokens)
        prompts = [self._opening(text, room) for text in texts]
        return self._continue(model, prompts, room)

    def to_write(self, row: Row, most_tokens: int) -> tuple[dict[str, Tensor], int]:
        room = self._room(most_tokens)
        ids = torch.tensor([self._beginning(row, room)])
        return {"input_ids": ids, "attention_mask": torch.ones_like(ids)}, room

    def ends(self, model: nn.Module) -> list[int]:
        own = super().ends(model)
        return own if self.form is None else sorted({*own, self.form.end})

    def logits_and_targets(self, model: nn.Module, batch: Batch) -> tuple[Tensor, Tensor]:
        # Where positions are told, they say what belongs together, and a mask would overrule them.
        read = {"position_ids": batch["position_ids"]} if "position_ids" in batch else {}
        mask = None if read else batch["attention_mask"]
        # No cache: it serves writing alone, and every forward would copy all keys and values into it.
        logits = model(input_ids=batch["input_ids"], attention_mask=mask, **read, use_cache=False).logits
        # The targets move by one, not the logits: a slice of these would be copied.
        return logits, F.pad(batch["targets"][:, 1:], (0, 1), value=IGNORE)

    def _text(self, text: str) -> Example:
        """A text with its end; `bytes` are those of the tokens that are to be foretold."""
        start, own = self._start(), self._ids(text)
        ids = [*start, *own][: self.max_length - 1]
        ids.append(self.tokenizer.eos_token_id)
        # The very first token is foretold from nothing, so it is no target.
        kept = own[0 if start else 1 : self.max_length - 1 - len(start)]
        whole = bool(start) and len(kept) == len(own)
        size = len((text if whole else self.tokenizer.decode(kept)).encode())
        return {"input_ids": ids, "targets": list(ids), "bytes": size}

    def _conversation(self, row: Row) -> list[Message]:
        """The turns of a row, its answer last where it has one; before them what is shown, which counts for
        nothing."""
        own = marked(self._turns_of(row), self.answers)
        lead = own[:1] if own[0]["role"] == "system" else []
        shown = [turn for each in self.shown for turn in self._turns_of(each) if turn["role"] != "system"]
        return [*lead, *shown, *own[len(lead) :]]

    def _turns_of(self, row: Row) -> list[Message]:
        if self.key == "chat":
            return conversation(row)
        asked, answer = self._asked(row), self.wanted(row)
        turns: list[Message] = [{"role": "user", "content": asked}]
        return [*turns, {"role": "assistant", "content": answer}] if answer else turns

    def _turns(self, form: Form, turns: list[Message], row: Row) -> Example:
        """A conversation as tokens. One that is too long loses its earliest turns; where a single question
        and answer are, the question is cut in its middle and the answer at its end."""
        if not any(turn.get("counts") for turn in turns):
            raise EngineError(
                Problem(
                    field=f"data.{self.number}.columns.messages",
                    text=N_(
                        "Item {item} holds no answer of the assistant, so nothing can be learned from it."
                    ),
                    advice=N_("Leave that row out."),
                    values={"item": str(row.get("item", ""))},
                )
            )
        turns, (ids, counts) = self._fitted(form, turns)
        if len(ids) > self.max_length:
            first = counts.index(True)
            answer = [*ids[first:-1][: self.max_length // 2 - 1], form.end]
            prompt = without_middle(ids[:first], self.max_length - len(answer))
            ids, counts = prompt + answer, [False] * len(prompt) + [True] * len(answer)
        self.note_fitting(sum("counts" not in turn for turn in turns if turn["role"] == "user"))
        targets = [token if counted else IGNORE for token, counted in zip(ids, counts, strict=True)]
        return {"input_ids": ids, "targets": targets}

    def _fitted(self, form: Form, turns: list[Message]) -> tuple[list[Message], tuple[list[int], list[bool]]]:
        coded = form.encode(turns)
        while len(coded[0]) > self.max_length and (shorter := _without_first(turns)) is not None:
            turns, coded = shorter, form.encode(shorter)
        return turns, coded

    def _beginning(self, row: Row, room: int) -> list[int]:
        """What the model goes on from, so short that an answer of `room` tokens fits."""
        if self.key == "language_modelling":
            return self._opening(row["text"], room)
        if self.form is None:
            return self._prompt_ids(row, self.max_length - room)
        turns = self._conversation(row)
        turns = turns[:-1] if turns[-1]["role"] == "assistant" else turns
        ids = self.form.prompt(turns)
        while len(ids) > self.max_length - room and (shorter := _without_first(turns)) is not None:
            turns, ids = shorter, self.form.prompt(shorter)
        return without_middle(ids, self.max_length - room)

    def _opening(self, text: str, room: int) -> list[int]:
        """The end of a text, so much as leaves room."""
        ids = [*self._start(), *self._ids(text)][-(self.max_length - room) :]
        if not ids:
            raise EngineError(
                Problem(
                    field="texts",
                    text=N_("A text is empty, and this model cannot begin one by itself."),
                    advice=N_("Give at least the first word of each text."),
                )
            )
        return ids

    def _room(self, most_tokens: int) -> int:
        """Tokens left to an answer: prompt and answer together must fit, as they did in training."""
        return min(most_tokens, self.max_length // 2)

    def _continue(self, model: nn.Module, prompts: Sequence[list[int]], tokens: int) -> list[str]:
        """One text at a time: padding on the left would shift the positions of some models."""
        texts = []
        device = next(model.parameters()).device
        for ids in prompts:
            prompt = torch.tensor([ids], device=device)
            made = cast(Any, model).generate(
                input_ids=prompt,
                attention_mask=torch.ones_like(prompt),
                max_new_tokens=tokens,
                do_sample=False,
                use_cache=True,
                pad_token_id=self.tokenizer.pad_token_id,
                eos_token_id=self.ends(model),
            )
            texts.append(self.tokenizer.decode(made[0, len(ids) :], skip_special_tokens=True).strip())
        return texts

    def _ids(self, text: str) -> list[int]:
        return cast(list[int], self.tokenizer(text, add_special_tokens=False)["input_ids"])

    def _start(self) -> list[int]:
        start = self.tokenizer.bos_token_id
        return [] if start is None else [start]

    def _asked(self, row: Row) -> str:
        if self.key == "text_to_text":
            return str(row["source"])
        context = row.get("context", "")
        return f"{row['prompt']}\n{context}" if context else str(row["prompt"])

    def _prompt_ids(self, row: Row, most: int) -> list[int]:
        """The prompt, cut in the middle of the context rather than at the question where it is too long;
        before it as many of the shown examples as fit."""
        start, own = self._start(), self._ids(f"{self._asked(row)}\n")
        shown = [self._ids(f"{self._asked(each)}\n{self.wanted(each)}\n\n") for each in self.shown]
        fitting = that_fit(shown, most - len(start) - len(own))
        self.note_fitting(len(fitting))
        return without_middle([*start, *(token for each in fitting for token in each), *own], most)


def without_middle(ids: list[int], most: int) -> list[int]:
    return ids if len(ids) <= most else [*ids[: most // 2], *ids[len(ids) - (most - most // 2) :]]


def _without_first(turns: list[Message]) -> list[Message] | None:
    """The conversation from the next question on, what the system says kept; None where it has one question
    alone."""
    lead = turns[:1] if turns[0]["role"] == "system" else []
    asked = [number for number, turn in enumerate(turns) if turn["role"] == "user"]
    return [*lead, *turns[asked[1] :]] if len(asked) > 1 else None
