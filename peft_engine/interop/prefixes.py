"""Prefix-tuning in HF peft's format: keys and values of every block in one table.

HF peft counts the prefix as positions in every model. In an encoder ours stands at no position; so there the
table of positions goes along, moved by the prefix's length, and every token finds the row that was its own.
"""

import inspect

import torch
from torch import Tensor, nn

from peft_engine.anatomy.model import Anatomy
from peft_engine.contract.texts import N_
from peft_engine.interop.exchange import (
    PROMPT,
    Learned,
    PeftCheckpoint,
    PeftFile,
    cannot_hold,
    cannot_read,
    reads_otherwise,
    refuse_unknown,
)
from peft_engine.mechanisms.additive import Additive
from peft_engine.mechanisms.prefix import FlatPrefix
from peft_engine.mechanisms.tuner import Tuner

SETTINGS = {
    *("num_virtual_tokens", "token_dim", "num_transformer_submodules", "num_attention_heads", "num_layers"),
    *("encoder_hidden_size", "prefix_projection", "init_weights"),
}


def write(tuner: Tuner) -> PeftCheckpoint:
    """A checkpoint of the prefixes of a model with one stack.

    Raises:
        EngineError: HF peft has no place for them in this model.
    """
    assert isinstance(tuner, Additive)
    anatomy = tuner.anatomy
    shape = anatomy.shape
    if shape.kind == "encoder_decoder":
        raise cannot_hold(
            N_(
                "HF peft's prefix reaches only the decoder's own attention; this one stands in the encoder"
                " and before what is read across, too."
            )
        )
    prefix = tuner.modules[f"prefix_{anatomy.blocks[0].stack}"]
    assert isinstance(prefix, FlatPrefix)
    values = prefix.values.detach().float().cpu()
    whole = {}
    if shape.kind == "encoder":
        path, table = _positions(anatomy)
        whole[path] = {"weight": moved(table.weight.detach(), len(values), table.padding_idx)}
    config = {
        "peft_type": "PREFIX_TUNING",
        "num_virtual_tokens": len(values),
        "token_dim": shape.kv_heads * shape.head_width,
        "num_attention_heads": shape.kv_heads,
        "num_layers": shape.layers,
        "num_transformer_submodules": 1,
        "encoder_hidden_size": shape.width,
        "prefix_projection": False,
    }
    return PeftCheckpoint(config, {PROMPT: values}, whole=whole)


def read(file: PeftFile, anatomy: Anatomy) -> Learned:
    """Settings and state of our Prefix-tuning.

    Raises:
        EngineError: the prefix stands elsewhere or at positions of its own in an encoder.
    """
    refuse_unknown(file.config, SETTINGS, {})
    shape = anatomy.shape
    values = file.tensors.get(PROMPT)
    length = int(file.config["num_virtual_tokens"])
    if shape.kind == "encoder_decoder":
        raise reads_otherwise(
            N_("HF peft's prefix reaches only the decoder's own attention; here it reaches the encoder, too.")
        )
    if values is None or tuple(values.shape) != (
        length,
        shape.layers * 2 * shape.kv_heads * shape.head_width,
    ):
        raise cannot_read("token_dim", file.config.get("token_dim"))
    if shape.kind == "encoder":
        path, table = _positions(anatomy)
        own = file.whole.get(path, {}).get("weight")
        if own is None or not torch.equal(own, moved(table.weight.detach(), length, table.padding_idx)):
            raise reads_otherwise(
                N_("In an encoder HF peft counts the prefix as positions; here it stands at none.")
            )
    state = {f"prefix_{anatomy.blocks[0].stack}.values": values.float()}
    return Learned({"length": length, "reparameterise": False}, state)


def moved(table: Tensor, length: int, padding: int | None) -> Tensor:
    """The rows of a table of positions moved back by `length`; rows up to the padding's stay."""
    first = 0 if padding is None else padding + 1
    made = table.clone()
    made[first + length :] = table[first : len(table) - length]
    return made


def _positions(anatomy: Anatomy) -> tuple[str, nn.Embedding]:
    """(path, module) of an encoder's table of positions.

    Raises:
        EngineError: the model has none that is known.
    """
    if "past_key_values" not in inspect.signature(anatomy.base.forward).parameters:
        raise cannot_hold(N_("HF peft hands a prefix over as a cache, which this encoder does not take."))
    for path, module in anatomy.model.named_modules():
        if path.endswith("position_embeddings") and isinstance(module, nn.Embedding):
            return path, module
    raise cannot_hold(N_("This encoder's positions cannot be moved as HF peft's prefix wants it."))
