"""The sizes of a model from the content of its config.json alone: one reader per architecture, no torch;
where there is none, what was recognised by its shape."""

from collections.abc import Callable

from peft_engine.contract import recognised
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.shape import ModelShape
from peft_engine.contract.shape_parts import Config
from peft_engine.contract.shapes_decoders import bloom, falcon, gpt2, gpt_neox, gptj, opt, phi
from peft_engine.contract.shapes_encoder_decoders import bart, t5
from peft_engine.contract.shapes_encoders import albert, bert_like, deberta, distilbert, modernbert, mpnet
from peft_engine.contract.shapes_llama import llama_like, stablelm
from peft_engine.contract.text_part import KINDS as TEXT_PARTS
from peft_engine.contract.text_part import config_of, has_text_part
from peft_engine.contract.texts import N_

_READERS: dict[str, Callable[[Config], ModelShape]] = {
    "bert": bert_like,
    "roberta": bert_like,
    "xlm-roberta": bert_like,
    "camembert": bert_like,
    "electra": bert_like,
    "distilbert": distilbert,
    "mpnet": mpnet,
    "albert": albert,
    "deberta-v2": deberta,
    "modernbert": modernbert,
    "gpt2": gpt2,
    "gpt_neox": gpt_neox,
    "gptj": gptj,
    "opt": opt,
    "bloom": bloom,
    "falcon": falcon,
    "phi": phi,
    "phi3": llama_like,
    "llama": llama_like,
    "mistral": llama_like,
    "qwen2": llama_like,
    "qwen3": llama_like,
    "gemma": llama_like,
    "gemma2": llama_like,
    "gemma3_text": llama_like,
    "smollm3": llama_like,
    "olmo": llama_like,
    "olmo2": llama_like,
    "olmo3": llama_like,
    "starcoder2": llama_like,
    "stablelm": stablelm,
    "t5": t5,
    "mt5": t5,
    "bart": bart,
    "mbart": bart,
}


LAYERS = (
    *("num_hidden_layers", "num_layers", "num_decoder_layers", "n_layer", "n_layers"),
    *("encoder_layers", "decoder_layers"),
)
MOST_LAYERS = 10_000


class UnknownTypeError(EngineError):
    """Nobody has described this type of model here; its shape can be looked at."""


def shape_of(config: Config) -> ModelShape:
    """The sizes of the model that a config.json describes; what it leaves out has transformers' usual value.

    Raises:
        UnknownTypeError: the model type is unknown, or the config names no model type.
        EngineError: it is known that models of this kind cannot be used.
        TypeError, ValueError, ArithmeticError, LookupError: a size is none.
    """
    if has_text_part(config):
        config = config_of(config)
    model_type = config.get("model_type")
    reader = _READERS.get(str(model_type))
    if reader is None:
        found = recognised.shape_for(config)
        if found is not None:
            return found
        if config.get("vision_config") or config.get("audio_config"):
            raise EngineError(
                Problem(
                    field="model.key",
                    text=N_("Models of type {type} read pictures or sounds as well as texts."),
                    advice=N_("Choose one that reads texts alone."),
                    values={"type": str(model_type)},
                )
            )
        raise UnknownTypeError(
            Problem(
                field="model.key",
                text=N_("Models of type {type} are not known here."),
                advice=N_(
                    "Their shape can be looked at: peft-engine recognise FOLDER. Known types are: {known}."
                ),
                values={"type": str(model_type), "known": ", ".join(_READERS)},
            )
        )
    for name in LAYERS:
        told = config.get(name)
        if isinstance(told, int) and not 0 < told <= MOST_LAYERS:  # so many blocks would fill the memory
            raise ValueError(f"{name} is {told}")
    shape = reader(config)
    if not shape.blocks or min(shape.width, shape.heads, shape.vocabulary) < 1:
        raise ValueError("a size is missing or below 1")
    return shape


def known_types() -> tuple[str, ...]:
    """The model types that `shape_of` reads."""
    return (*_READERS, *TEXT_PARTS)
