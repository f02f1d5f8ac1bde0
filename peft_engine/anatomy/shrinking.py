"""A configuration of the same architecture with few and narrow blocks."""

import logging
from collections.abc import Callable, Iterator
from contextlib import suppress
from copy import deepcopy
from typing import Any

from torch import nn

from peft_engine.anatomy.strange import strange
from peft_engine.contract.texts import N_

LOG = logging.getLogger(__name__)
LAYERS, WIDTH, HEADS, HEAD_WIDTH, INNER, WORDS, POSITIONS = 2, 32, 4, 8, 64, 64, 64
MOST = 300_000_000
"""Numbers that a copy may have which is narrow in words and blocks alone."""


def shrunk(config: Any, build: Callable[[Any], nn.Module]) -> tuple[Any, nn.Module]:
    """A small configuration and the model that `build` makes of it; the first that can be built and run.

    Raises:
        EngineError: none can.
    """
    for small in _attempts(config):
        try:
            return small, build(small)
        except Exception as error:  # noqa: BLE001 - sizes that do not fit together fail in every way
            LOG.info("a small copy could not be built: %s", error)
    raise strange(config, N_("No small copy of models of type {type} can be built and run."))


def _attempts(config: Any) -> Iterator[Any]:
    narrow = _smaller(config, narrow=True)
    yield narrow
    told = narrow.to_dict()
    told.pop("model_type", None)
    with suppress(TypeError, ValueError, KeyError):  # what a configuration works out is worked out again
        yield type(config)(**told)
    wide = _smaller(config, narrow=False)
    if LAYERS * 12 * int(config.hidden_size) ** 2 < MOST:
        yield wide


def _smaller(config: Any, *, narrow: bool) -> Any:
    small, layers = deepcopy(config), int(config.num_hidden_layers)
    small.num_hidden_layers = LAYERS
    for name, value in list(vars(config).items()):
        if isinstance(value, list) and len(value) == layers:  # one entry a layer; kinds that differ are kept
            other = next((entry for entry in value if entry != value[0]), value[-1])
            setattr(small, name, [value[0], other][:LAYERS])
    small.vocab_size = WORDS
    for number, name in enumerate(("pad_token_id", "bos_token_id", "eos_token_id")):
        setattr(small, name, number)
    if not narrow:
        return small
    heads = int(config.num_attention_heads)
    kv_heads = int(getattr(config, "num_key_value_heads", None) or heads)
    for name, value in list(vars(config).items()):
        if isinstance(value, int) and not isinstance(value, bool):
            if any(part in name for part in ("intermediate", "ffn", "inner")) and value > INNER:
                setattr(small, name, INNER)
            elif value == kv_heads != heads and "kv" in name:
                setattr(small, name, 1 if kv_heads == 1 else 2)
    small.hidden_size, small.num_attention_heads = WIDTH, HEADS
    if hasattr(config, "num_key_value_heads") and config.num_key_value_heads is not None:
        small.num_key_value_heads = 1 if kv_heads == 1 else HEADS if kv_heads == heads else 2
    if getattr(config, "head_dim", None) is not None:
        with suppress(AttributeError):  # some work it out and let nobody set it
            small.head_dim = HEAD_WIDTH
    if isinstance(getattr(config, "max_position_embeddings", None), int):
        small.max_position_embeddings = POSITIONS
    return small
