"""Prefix-tuning in HF peft's format: keys and values of every block in one table.

HF peft counts the prefix as positions in every model. In an encoder ours stands at no position; so there the
table of positions goes along, moved by the prefix's length, and every token finds the row that was its own.
What HF peft trained keeps its positions, see `Prefixes.count`.

In an encoder-decoder HF peft's prefix reaches the decoder's own attention alone. Its table has a pair of keys
and values for each block, but is laid out as if twice as many were wanted: block i of n gets pair 2i mod n,
and pairs that no block gets are never read.
"""

import inspect

import torch
from torch import Tensor, nn

from peft_engine.anatomy.model import Anatomy
from peft_engine.contract.tasks import NEW_HEAD
from peft_engine.contract.texts import N_
from peft_engine.interop.exchange import (
    PROMPT,
    Learned,
    PeftCheckpoint,
    PeftFile,
    cannot_hold,
    cannot_read,
    module_names,
    reads_otherwise,
    refuse_unknown,
)
from peft_engine.mechanisms.prefix import COUNTED, FlatPrefix, Prefixed
from peft_engine.mechanisms.tuner import Tuner

SETTINGS = {
    *("num_virtual_tokens", "token_dim", "num_transformer_submodules", "num_attention_heads", "num_layers"),
    *("encoder_hidden_size", "prefix_projection", "init_weights"),
}
ENCODER = N_(
    "The prefix takes positions before the text, as HF peft has it; one that is trained here takes none."
)
DECODER = N_(
    "The prefix stands before the decoder's own attention alone, as HF peft has it; one that is trained here"
    " stands in the encoder and before what is read across, too."
)


def write(tuner: Tuner) -> PeftCheckpoint:
    """A checkpoint of the prefixes of a model with one stack, or of prefixes that came from HF peft.

    Raises:
        EngineError: HF peft has no place for them in this model.
    """
    assert isinstance(tuner, Prefixed)
    anatomy, prefixes = tuner.anatomy, tuner.prefixes
    shape = anatomy.shape
    both = shape.kind == "encoder_decoder"
    if both and not prefixes.counted:
        raise cannot_hold(
            N_(
                "HF peft's prefix reaches only the decoder's own attention; this one stands in the encoder"
                " and before what is read across, too."
            )
        )
    stack = anatomy.blocks[-1].stack
    prefix = tuner.modules[f"prefix_{stack}"]
    assert isinstance(prefix, FlatPrefix)
    values = prefix.values.detach().float().cpu()
    layers = len(shape.stack(stack))
    whole = {}
    if shape.kind == "encoder" and not prefixes.counted:
        path, table = _positions(anatomy)
        whole[path] = {"weight": moved(table.weight.detach(), len(values), table.padding_idx)}
    if both:
        pairs = torch.zeros_like(values).view(len(values), layers, -1)
        pairs[:, _pairs(layers)] = values.view(len(values), layers, -1)
        values = pairs.flatten(1)
    config = {
        "peft_type": "PREFIX_TUNING",
        "num_virtual_tokens": len(values),
        "token_dim": shape.kv_heads * shape.head_width,
        "num_attention_heads": shape.kv_heads,
        "num_layers": layers,
        "num_transformer_submodules": 2 if both else 1,
        "encoder_hidden_size": shape.width,
        "prefix_projection": False,
    }
    return PeftCheckpoint(config, {PROMPT: values}, whole=whole)


def read(file: PeftFile, anatomy: Anatomy) -> Learned:
    """Settings and state of our Prefix-tuning.

    Raises:
        EngineError: HF peft cannot use it either, or it has other sizes.
    """
    refuse_unknown(file.config, SETTINGS, {})
    shape, stack = anatomy.shape, anatomy.blocks[-1].stack
    values = file.tensors.get(PROMPT)
    length, layers = int(file.config["num_virtual_tokens"]), len(shape.stack(stack))
    both = shape.kind == "encoder_decoder"
    if both and anatomy.task in NEW_HEAD:
        raise reads_otherwise(
            N_("HF peft cannot use a prefix in classifiers of encoder-decoders, such as T5 or BART.")
        )
    if values is None or tuple(values.shape) != (length, layers * 2 * shape.kv_heads * shape.head_width):
        raise cannot_read("token_dim", file.config.get("token_dim"))
    if file.config.get("num_transformer_submodules") not in ((2,) if both else (None, 1)):
        raise cannot_read("num_transformer_submodules", file.config.get("num_transformer_submodules"))
    values = values.float()
    notes: tuple[str, ...] = ()
    if both:
        values, notes = values.view(length, layers, -1)[:, _pairs(layers)].flatten(1), (DECODER,)
    elif shape.kind == "encoder":
        path, table = _positions(anatomy)
        own = file.whole.get(path, {}).get("weight")
        if own is None:
            notes = (ENCODER,)
        elif not torch.equal(own, moved(table.weight.detach(), length, table.padding_idx)):
            raise cannot_read("modules_to_save", path)
    state = {f"prefix_{stack}.values": values}
    if notes:
        state[COUNTED] = torch.tensor(True)
    return Learned({"length": length, "reparameterise": False}, state, notes)


def _pairs(layers: int) -> list[int]:
    """Which pair of keys and values each block of a decoder gets."""
    return [2 * number % layers for number in range(layers)]


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
    table = anatomy.position_table("encoder")
    if table is None:
        raise cannot_hold(N_("This encoder's positions cannot be moved as HF peft's prefix wants it."))
    return module_names(anatomy.model)[id(table)], table
