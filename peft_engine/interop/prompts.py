"""Learned vectors before a text, in HF peft's format: Prompt-tuning and P-tuning.

HF peft puts the vectors before everything. In an encoder ours stand behind the first token, so that what
reads the first position still finds it there. The two are the same where the first token's own vector begins
the prompt and the text comes without it; the tokenizer that goes along leaves it out.
"""

from typing import Any

import torch
from torch import Tensor

from peft_engine.anatomy.model import Anatomy
from peft_engine.contract.tasks import HAS_LABELS
from peft_engine.contract.texts import N_
from peft_engine.interop.exchange import (
    PROMPT,
    PeftCheckpoint,
    PeftFile,
    cannot_hold,
    cannot_read,
    reads_otherwise,
)
from peft_engine.mechanisms.prompt import Prompt
from peft_engine.mechanisms.tuner import Tuner

SETTINGS = {
    *("num_virtual_tokens", "token_dim", "num_transformer_submodules", "num_attention_heads", "num_layers"),
}
FIRST = N_(
    "Give texts without their first token: its vector begins the learned prompt. The tokenizer in this folder"
    " does so by itself."
)
ONE = N_("Give one text at a time: HF peft reads the answer at the last position, padding or not.")


def write(anatomy: Anatomy, vectors: Tensor, **config: Any) -> PeftCheckpoint:
    """A checkpoint of vectors [p, d] that stand before the text.

    Raises:
        EngineError: HF peft cannot feed vectors to this model, or nothing tells its first token.
    """
    shape = anatomy.shape
    labelled = anatomy.task in HAS_LABELS
    if labelled and shape.kind == "encoder_decoder":
        raise cannot_hold(
            N_("HF peft cannot feed learned vectors to classifiers of encoder-decoders, such as T5 or BART.")
        )
    vectors = vectors.detach().float().cpu()
    encoder = shape.kind == "encoder"
    if encoder:
        vectors = torch.cat([first_vector(anatomy), vectors])
    told = {
        "num_virtual_tokens": len(vectors),
        "token_dim": vectors.shape[1],
        "num_transformer_submodules": 1,
        "num_attention_heads": shape.heads,
        "num_layers": shape.layers,
        **config,
    }
    one_by_one = labelled and anatomy.decodes
    notes = ((FIRST,) if encoder else ()) + ((ONE,) if one_by_one else ())
    return PeftCheckpoint(
        told, {PROMPT: vectors}, notes=notes, first_token_in_prompt=encoder, one_by_one=one_by_one
    )


def first_vector(anatomy: Anatomy) -> Tensor:
    """The vector of the token with which every text begins, [1, d].

    Raises:
        EngineError: the tokenizer has no such token.
    """
    first = getattr(anatomy.tokenizer, "cls_token_id", None)
    if first is None:
        raise cannot_hold(N_("The model's tokenizer has no token with which every text begins."))
    words = anatomy.embedding()
    device = next(words.parameters()).device
    with torch.no_grad():
        found: Tensor = words(torch.tensor([first], device=device))
    return found.float().cpu()


def read(file: PeftFile, anatomy: Anatomy) -> Tensor:
    """The vectors [p, d] that stand before the text, behind its first token in an encoder.

    Raises:
        EngineError: the checkpoint puts them before the first token of an encoder, or has other sizes.
    """
    vectors = file.tensors.get(PROMPT)
    if vectors is None or vectors.ndim != 2 or vectors.shape[1] != anatomy.shape.embedding_width:
        raise cannot_read("token_dim", file.config.get("token_dim"))
    if vectors.shape[0] != file.config.get("num_virtual_tokens"):
        # A prompt of both stacks of an encoder-decoder, of which HF peft reads the first.
        vectors = vectors[: int(file.config.get("num_virtual_tokens") or 0)]
    vectors = vectors.float()
    if anatomy.shape.kind == "encoder":
        if not file.first_token_in_prompt or not torch.equal(vectors[:1], first_vector(anatomy)):
            raise reads_otherwise(
                N_("In an encoder HF peft puts the prompt before the first token; here it stands behind it.")
            )
        return vectors[1:]
    return vectors


def vectors_of(tuner: Tuner) -> Tensor:
    """The prompt of a finished method that keeps one in `modules["prompt"]`."""
    prompt = tuner.modules["prompt"]  # type: ignore[attr-defined] # every method with a prompt is additive
    assert isinstance(prompt, Prompt)
    return prompt.vectors.detach()
