"""The head of a masked language model, which classifiers leave behind in their checkpoint."""

from dataclasses import dataclass
from typing import Any, cast

import torch
from torch import Tensor, nn
from transformers import AutoModelForMaskedLM
from transformers.activations import ACT2FN

from peft_engine.anatomy.model import Anatomy
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.texts import N_


@dataclass(frozen=True)
class _Names:
    """Paths below the masked language model."""

    dense: str
    norm: str
    words: str


_BERT = _Names(
    "cls.predictions.transform.dense", "cls.predictions.transform.LayerNorm", "cls.predictions.decoder"
)
_ROBERTA = _Names("lm_head.dense", "lm_head.layer_norm", "lm_head.decoder")
_HEADS = {
    "bert": _BERT,
    "deberta-v2": _BERT,
    "roberta": _ROBERTA,
    "xlm-roberta": _ROBERTA,
    "camembert": _ROBERTA,
    "mpnet": _ROBERTA,
    "distilbert": _Names("vocab_transform", "vocab_layer_norm", "vocab_projector"),
    "electra": _Names("generator_predictions.dense", "generator_predictions.LayerNorm", "generator_lm_head"),
    "albert": _Names("predictions.dense", "predictions.LayerNorm", "predictions.decoder"),
    "modernbert": _Names("head.dense", "head.norm", "decoder"),
}
_ACTIVATIONS = {
    "bert": "hidden_act",
    "deberta-v2": "hidden_act",
    "albert": "hidden_act",
    "distilbert": "activation",
    "modernbert": "classifier_activation",
}
"""The setting that names the function between map and norm; the others have GELU always."""


class GapReader(nn.Module):
    """z = LN(act(W h + b)): what the head makes of a hidden state before it looks for a word; frozen."""

    def __init__(self, dense: nn.Module, activation: nn.Module, norm: nn.Module) -> None:
        super().__init__()
        self.dense, self.activation, self.norm = dense, activation, norm
        self.requires_grad_(False)

    def forward(self, hidden: Tensor) -> Tensor:
        """[..., d] to [..., d]."""
        made: Tensor = self.norm(self.activation(self.dense(hidden)))
        return made


@dataclass(frozen=True)
class MaskedLmHead:
    """The reader, and the rows by which words are told apart: weight [vocabulary, d], bias [vocabulary]."""

    reader: GapReader
    weight: Tensor
    bias: Tensor


def masked_lm_head(anatomy: Anatomy) -> MaskedLmHead:
    """The head in the checkpoint that the model came from.

    Raises:
        EngineError: the architecture or the checkpoint has none.
    """
    model, config = cast(Any, anatomy.model), anatomy.config
    names = _HEADS.get(anatomy.shape.model_type)
    if names is None or not model.name_or_path:
        raise EngineError(_missing(anatomy.shape.model_type))
    with torch.random.fork_rng():
        whole, told = AutoModelForMaskedLM.from_pretrained(
            model.name_or_path,
            dtype=torch.float32,
            local_files_only=True,
            trust_remote_code=False,
            use_safetensors=True,
            output_loading_info=True,
        )
    drawn = [name for name in told["missing_keys"] if name.startswith((names.dense, names.norm))]
    if drawn:
        raise EngineError(_missing(model.name_or_path))
    kind = _ACTIVATIONS.get(anatomy.shape.model_type)
    activation = ACT2FN[getattr(config, kind) if kind else "gelu"]
    words = whole.get_submodule(names.words)
    reader = GapReader(whole.get_submodule(names.dense), activation, whole.get_submodule(names.norm))
    return MaskedLmHead(reader, words.weight.detach(), words.bias.detach())


def _missing(name: str) -> Problem:
    return Problem(
        field="method.key",
        text=N_("{model} comes without the head that fills gaps in texts."),
        advice=N_("Choose a masked language model that was kept whole, or another method."),
        values={"model": name},
    )
