"""What the vectors of a prompt are before the first step: random numbers, or the model's own vectors."""

from collections.abc import Sequence
from itertools import cycle, islice
from typing import Any, Literal, TypeAlias

import torch
from torch import Tensor, nn

from peft_engine.anatomy.model import Anatomy
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.texts import N_
from peft_engine.mechanisms.drawn import uniform

Start: TypeAlias = Literal["uniform", "words", "classes", "text"]

UNIFORM_BOUND = 0.5
FREQUENT = 5000
"""Words are drawn from so many at the front of the vocabulary, where the frequent ones stand in most
tokenizers."""


def first_vectors(
    anatomy: Anatomy, length: int, start: Start, text: str, generator: torch.Generator
) -> Tensor:
    """First values [length, d].

    Args:
        start: "uniform" numbers in [-0.5, 0.5]; the vectors of drawn "words"; the "classes" of the data, each
            the mean of the vectors of its name's tokens, with drawn words after them; or the vectors of the
            tokens of a "text", over and over. What is more than `length` is cut off.

    Raises:
        EngineError: the tokenizer knows nothing of the text, or of the names of the classes.

    Source: Lester, Al-Rfou, Constant, The Power of Scale for Parameter-Efficient Prompt Tuning, EMNLP 2021,
    arXiv 2104.08691, sections 2.1 and 3.2; the text as in HF peft, but without marks at its ends.
    """
    words = anatomy.embedding()
    if start == "uniform":
        return uniform((length, anatomy.shape.embedding_width), UNIFORM_BOUND, generator)
    if start == "text":
        return _vectors(words, list(islice(cycle(_of_text(anatomy, text)), length)))
    named = _of_classes(anatomy)[:length] if start == "classes" else []
    means = [_vectors(words, tokens).mean(dim=0, keepdim=True) for tokens in named]
    table = words.get_parameter("weight")
    drawn = torch.randint(min(FREQUENT, len(table)), (length - len(named),), generator=generator)
    return torch.cat([*means, _vectors(words, drawn.tolist())])


def tokens_of(tokenizer: Any, text: str) -> list[int]:
    """Ids of the tokens of a text, without marks at its ends; none where the tokenizer knows none of it."""
    found: list[int] = tokenizer(text, add_special_tokens=False)["input_ids"]
    unknown = getattr(tokenizer, "unk_token_id", None)
    return found if any(token != unknown for token in found) else []


def _of_text(anatomy: Anatomy, text: str) -> list[int]:
    found = tokens_of(anatomy.tokenizer, text)
    if not found:
        raise EngineError(
            Problem(
                field="method.settings.text",
                text=N_("The model's tokenizer knows nothing of the text that the vectors start from."),
                advice=N_("Write one in a language that the model reads, or start from something else."),
            )
        )
    return found


def _of_classes(anatomy: Anatomy) -> list[list[int]]:
    """The tokens of the name of each class, as it stands within a sentence; of several data sets one after
    another, each name once. A name that the tokenizer does not know is passed over."""
    names = dict.fromkeys(name for served in anatomy.sets for name in served.labels)
    found = [tokens for name in names if (tokens := tokens_of(anatomy.tokenizer, f" {name}"))]
    if not found:
        raise EngineError(
            Problem(
                field="method.settings.start",
                text=N_("The model's tokenizer knows none of the names of the classes."),
                advice=N_("Start from words of the model, or from a text."),
            )
        )
    return found


def _vectors(words: nn.Module, tokens: Sequence[int]) -> Tensor:
    """Of these tokens, [tokens, d], float32; some architectures scale them on the way out of the table."""
    device = words.get_parameter("weight").device
    with torch.no_grad():
        found: Tensor = words(torch.tensor(tokens, dtype=torch.long, device=device))
    return found.float().cpu()
