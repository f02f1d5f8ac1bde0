"""An encoder that fills gaps in texts, as it was trained to, to get used to the language of a field."""

import hashlib
import re
from collections.abc import Sequence
from typing import Any, ClassVar, cast

import torch
from torch import Tensor, nn
from transformers import AutoModelForMaskedLM

from peft_engine.tasks.base import IGNORE, Batch, Example, ItemScore, Row, mean_loss, pad
from peft_engine.tasks.scoring import perplexity
from peft_engine.tasks.writing import Writing

SHARE = 0.15
"""So much of a text is asked for."""
HIDDEN, REPLACED = 0.8, 0.1
"""Of these tokens so many stand as gaps, so many as another word; the rest are left as they are.

Source: Devlin et al., BERT, 2019, arXiv 1810.04805, section 3.1."""
_GAP = re.compile(r"_{3,}")
"""What a person writes where a word is to be filled in."""


class GapFilling(Writing):
    """An encoder that foretells hidden tokens of a `text`.

    Every example brings gaps of its own, which follow from its tokens alone: these are asked for when it is
    checked, in every run. `collate_anew` draws others for a step of training.
    """

    sort: ClassVar[Any] = AutoModelForMaskedLM
    """transformers' class of such a model."""

    def __init__(self, key: str, tokenizer: Any, max_length: int, number: int = 0) -> None:
        self.key = key
        self.number = number
        self.tokenizer = tokenizer
        self.max_length = max_length

    def load_model(self, folder: str) -> nn.Module:
        return cast(
            nn.Module,
            self.sort.from_pretrained(
                folder,
                dtype=torch.float32,
                local_files_only=True,
                trust_remote_code=False,
                use_safetensors=True,
            ),
        )

    def encode(self, row: Row) -> Example:
        ids = cast(
            list[int],
            self.tokenizer(row["text"], truncation=True, max_length=self.max_length)["input_ids"],
        )
        draw = torch.Generator()
        draw.manual_seed(int.from_bytes(hashlib.sha256(str(ids).encode()).digest()[:8]) >> 1)
        hidden, targets = self._hide(torch.tensor([ids]), draw)
        return {"input_ids": hidden[0].tolist(), "targets": targets[0].tolist(), "whole": ids}

    def collate_anew(self, examples: Sequence[Example], draw: torch.Generator) -> Batch:
        """The same texts with gaps that are drawn."""
        ids = [cast(list[int], example["whole"]) for example in examples]
        hidden, targets = self._hide(pad(ids, self.tokenizer.pad_token_id), draw)
        tensors = {
            "input_ids": hidden,
            "attention_mask": pad([[1] * len(row) for row in ids], 0),
            "targets": targets,
        }
        return Batch(tensors, self.number)

    def logits_and_targets(self, model: nn.Module, batch: Batch) -> tuple[Tensor, Tensor]:
        logits = model(input_ids=batch["input_ids"], attention_mask=batch["attention_mask"]).logits
        return logits, batch["targets"]

    def score(self, model: nn.Module, batch: Batch, rows: Sequence[Row]) -> list[ItemScore]:
        logits, targets = self.logits_and_targets(model, batch)
        scores = []
        for row, own, wanted in zip(rows, logits, targets, strict=True):
            there = wanted != IGNORE
            logs, ids = own[there].float().log_softmax(dim=-1), wanted[there]
            guesses = logs.argmax(dim=-1)
            scores.append(
                ItemScore(
                    item=row["item"],
                    loss=-float(logs.gather(1, ids[:, None]).mean()) if len(ids) else 0.0,
                    weight=len(ids),
                    prediction=self._words(guesses),
                    target=self._words(ids),
                    hits=int((guesses == ids).sum()),
                )
            )
        return scores

    def metrics(self, scores: Sequence[ItemScore]) -> dict[str, float]:
        loss, gaps = mean_loss(scores), sum(score.weight for score in scores)
        right = sum(score.hits for score in scores) / max(1, gaps)
        return {"loss": loss, "perplexity": perplexity(loss), "accuracy": right}

    def generate(self, model: nn.Module, rows: Sequence[Row], most_tokens: int) -> list[str]:
        return []

    def fill(self, model: nn.Module, texts: Sequence[str]) -> list[str]:
        """The texts with their gaps filled, each with the word that is likeliest there. A gap is the
        tokenizer's own mark, or three underscores and more."""
        device = next(model.parameters()).device
        filled = []
        for text in texts:
            marked = _GAP.sub(lambda _: str(self.tokenizer.mask_token), text)
            ids = torch.tensor(
                [self.tokenizer(marked, truncation=True, max_length=self.max_length)["input_ids"]]
            ).to(device)
            logits = model(input_ids=ids, attention_mask=torch.ones_like(ids)).logits
            made = torch.where(ids == self.tokenizer.mask_token_id, logits.argmax(dim=-1), ids)
            filled.append(str(self.tokenizer.decode(made[0], skip_special_tokens=True)).strip())
        return filled

    def gaps(
        self, model: nn.Module, text: str, most: int
    ) -> tuple[str, list[tuple[int, int]], list[list[tuple[str, float]]]]:
        """A text with its gaps filled and else as it stands, where the fillings are in it (characters), and
        the `most` likeliest words for each gap with their probabilities. A gap that is beyond the longest
        text stays."""
        pieces = re.split(rf"{_GAP.pattern}|{re.escape(str(self.tokenizer.mask_token))}", text)
        marked = str(self.tokenizer.mask_token).join(pieces)
        device = next(model.parameters()).device
        coded = self.tokenizer(marked, truncation=True, max_length=self.max_length)["input_ids"]
        ids = torch.tensor([coded]).to(device)
        logits = model(input_ids=ids, attention_mask=torch.ones_like(ids)).logits[0]
        chances = logits[ids[0] == self.tokenizer.mask_token_id].float().softmax(dim=-1)
        found = [
            [(self._piece(token), chance) for token, chance in zip(*pair, strict=True)]
            for pair in zip(*(part.tolist() for part in reversed(chances.topk(most))), strict=True)
        ]
        filled, places = pieces[0], []
        for number, piece in enumerate(pieces[1:]):
            if number < len(found):
                word = found[number][0][0]
                places.append((len(filled), len(filled) + len(word)))
                filled += word
            else:
                filled += "___"
            filled += piece
        return filled, places, found

    def _piece(self, token: int) -> str:
        """A token as it is read in a gap."""
        return str(self.tokenizer.decode([token])).strip().removeprefix("##")

    def _hide(self, ids: Tensor, draw: torch.Generator) -> tuple[Tensor, Tensor]:
        """(what is read, what is asked for), [batch, length] each; at least one token of each text is asked
        for, where it has one that is no mark."""
        marks = torch.tensor(sorted({*self.tokenizer.all_special_ids} - {self.tokenizer.unk_token_id}))
        words = ~torch.isin(ids, marks)
        chance = torch.rand(ids.shape, generator=draw)
        fate = torch.rand(ids.shape, generator=draw)
        others = torch.randint(len(self.tokenizer), ids.shape, generator=draw)
        first = torch.where(words, chance, 2.0).argmin(dim=1, keepdim=True)
        chosen = (chance < SHARE).scatter(1, first, True) & words
        read = torch.where(chosen & (fate < HIDDEN), self.tokenizer.mask_token_id, ids)
        read = torch.where(chosen & (fate >= HIDDEN) & (fate < HIDDEN + REPLACED), others, read)
        return read, torch.where(chosen, ids, IGNORE)

    def _words(self, ids: Tensor) -> str:
        return " ".join(str(self.tokenizer.decode([token])).strip() for token in ids.tolist())
