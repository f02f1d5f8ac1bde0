"""Learned vectors before a text, in HF peft's format: Prompt-tuning and P-tuning.

HF peft puts the vectors before everything, and what reads the first position of an encoder reads the first of
them. What we train stands behind the first token of an encoder. The two are the same where the first token's
own vector begins the prompt and the text comes without it; the tokenizer that goes along leaves it out. What
HF peft trained keeps its own place, see `Insertion.leads`.
"""

from typing import Any

import torch
from torch import Tensor

from peft_engine.anatomy.model import Anatomy
from peft_engine.contract.tasks import NEW_HEAD
from peft_engine.contract.texts import N_
from peft_engine.interop.exchange import (
    PROMPT,
    PeftCheckpoint,
    PeftFile,
    cannot_hold,
    cannot_read,
    reads_otherwise,
)
from peft_engine.mechanisms.prompt import LEADS, Prompt, Prompted
from peft_engine.mechanisms.tuner import Tuner

SETTINGS = {
    *("num_virtual_tokens", "token_dim", "num_transformer_submodules", "num_attention_heads", "num_layers"),
}
VECTORS = "prompt.vectors"
CLASSIFIER = N_("HF peft cannot feed learned vectors to classifiers of encoder-decoders, such as T5 or BART.")
FIRST = N_(
    "Give texts without their first token: its vector begins the learned prompt. The tokenizer in this folder"
    " does so by itself."
)
AHEAD = N_(
    "The vectors stand before the first token, and the classifier reads the first of them, as HF peft has it;"
    " what is trained here stands behind that token."
)
ONE = N_("Give one text at a time: HF peft reads the answer at the last position, padding or not.")


def write(tuner: Tuner, **config: Any) -> PeftCheckpoint:
    """A checkpoint of the vectors [p, d] of a finished method that keeps them in `modules["prompt"]`.

    Raises:
        EngineError: HF peft cannot feed vectors to this model, or nothing tells its first token.
    """
    assert isinstance(tuner, Prompted)
    anatomy, prompt = tuner.anatomy, tuner.modules["prompt"]
    assert isinstance(prompt, Prompt)
    shape = anatomy.shape
    labelled = anatomy.task in NEW_HEAD
    if labelled and shape.kind == "encoder_decoder":
        raise cannot_hold(CLASSIFIER)
    vectors = prompt.vectors.detach().float().cpu()
    first = shape.kind == "encoder" and not tuner.insertion.leads
    if first:
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
    notes = ((FIRST,) if first else ()) + ((ONE,) if one_by_one else ())
    return PeftCheckpoint(
        told, {PROMPT: vectors}, notes=notes, first_token_in_prompt=first, one_by_one=one_by_one
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


def read(file: PeftFile, anatomy: Anatomy) -> dict[str, Tensor]:
    """The state of a method that keeps its vectors [p, d] in `modules["prompt"]`.

    Raises:
        EngineError: HF peft cannot use it either, it has other sizes, or it is ours and does not begin with
            the first token.
    """
    if anatomy.task in NEW_HEAD and anatomy.shape.kind == "encoder_decoder":
        raise reads_otherwise(CLASSIFIER)
    vectors = file.tensors.get(PROMPT)
    if vectors is None or vectors.ndim != 2 or vectors.shape[1] != anatomy.shape.embedding_width:
        raise cannot_read("token_dim", file.config.get("token_dim"))
    if vectors.shape[0] != file.config.get("num_virtual_tokens"):
        # A prompt of both stacks of an encoder-decoder, of which HF peft reads the first.
        vectors = vectors[: int(file.config.get("num_virtual_tokens") or 0)]
    vectors = vectors.float()
    if anatomy.shape.kind != "encoder":
        return {VECTORS: vectors}
    if not file.first_token_in_prompt:
        return {VECTORS: vectors, LEADS: torch.tensor(True)}
    if not torch.equal(vectors[:1], first_vector(anatomy)):
        raise reads_otherwise(
            N_("The certificate says that the prompt begins with the vector of the first token; it does not.")
        )
    return {VECTORS: vectors[1:]}


def notes(state: dict[str, Tensor]) -> tuple[str, ...]:
    """What a run's log says of where its vectors stand."""
    return (AHEAD,) if LEADS in state else ()
