"""Texts joined and cut into blocks of full length: no padding, and as much text in a step as fits."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, cast

import torch
from torch import nn

from peft_engine.tasks.base import IGNORE, Example

CLOSE = 1e-3
"""Logits that differ by less than this share of their spread are the same."""


def blocks(texts: Iterable[Sequence[int]], length: int) -> Iterator[Example]:
    """Texts one after the other, cut every `length` tokens; the last block may be shorter.

    `positions` count each text, or what of it is in a block, from 0: so a model can tell them apart. The
    first token of a text is foretold from nothing that belongs to it, so it is no target.

    Args:
        texts: token ids with the token that ends them.
    """
    ids, targets, positions = list[int](), list[int](), list[int]()
    for text in texts:
        at = 0
        while at < len(text):
            part = list(text[at : at + length - len(ids)])
            ids += part
            targets += [IGNORE, *part[1:]] if at == 0 else part
            positions += range(len(part))
            at += len(part)
            if len(ids) == length:
                yield {"input_ids": ids, "targets": targets, "positions": positions}
                ids, targets, positions = [], [], []
    if any(target != IGNORE for target in targets[1:]):
        yield {"input_ids": ids, "targets": targets, "positions": positions}


@torch.no_grad()
def keeps_apart(model: nn.Module) -> bool:
    """Whether a model, with what a method did to it, reads a text in a block as if it stood alone, when its
    positions begin at 0 again. Found out by asking it."""
    device, words = next(model.parameters()).device, cast(Any, model).config.vocab_size
    first, second = (torch.arange(start, start + 7, device=device)[None] % words for start in (5, 11))
    places = torch.arange(7, device=device)[None]
    was_training = model.training
    model.eval()
    try:
        block = {"input_ids": torch.cat([first, second], 1), "position_ids": torch.cat([places, places], 1)}
        together = model(**block, attention_mask=None, use_cache=False).logits[:, 7:].float()
        alone = model(
            input_ids=second, attention_mask=torch.ones_like(second), use_cache=False
        ).logits.float()
    except (TypeError, ValueError, RuntimeError):  # it takes no positions
        return False
    finally:
        model.train(was_training)
    return bool((together - alone).abs().max() <= CLOSE * alone.std())
