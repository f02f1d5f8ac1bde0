"""Whether a model fits where nothing but its kind and its number of parameters is known: as the nearest model
of usual shape would, in proportion."""

import math
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from typing import Any

from peft_engine.contract.devices import Device
from peft_engine.contract.hub_fit import Fit, fits, verdict
from peft_engine.contract.shapes import shape_of
from peft_engine.contract.spec import Training
from peft_engine.contract.tasks import ModelKind

_ENCODERS = ((4, 256, 30_522), (6, 384, 30_522), (6, 768, 30_522), (12, 768, 30_522), (24, 1024, 50_000))
_DECODERS = (
    (4, 256, 4096),
    (12, 768, 50_000),
    (24, 1024, 100_000),
    (22, 2048, 32_000),
    (28, 3072, 128_000),
    (32, 4096, 64_000),
    (40, 5120, 64_000),
    (80, 8192, 128_000),
)
_ENCODER_DECODERS = (
    (4, 256, 4096),
    (6, 512, 32_128),
    (12, 768, 32_128),
    (24, 1024, 32_128),
    (24, 2048, 32_128),
    (24, 4096, 32_128),
)
"""Layers, width and vocabulary, as models of these sizes usually have them."""


def rough_fits(
    parameters: int,
    kind: ModelKind,
    *,
    method: str,
    settings: Mapping[str, Any],
    task: str,
    training: Training,
    device: Device,
) -> tuple[Fit, ...]:
    """As `hub_fit.fits`, for a model of which little is known."""
    size, config = min(_usual(kind), key=lambda one: abs(math.log(one[0]) - math.log(max(parameters, 1))))
    found = fits(config, method=method, settings=settings, task=task, training=training, device=device)
    return tuple(fit if fit.problem is not None else _scaled(fit, parameters / size, device) for fit in found)


def _scaled(fit: Fit, by: float, device: Device) -> Fit:
    need, least = round(fit.need * by), round(fit.least * by)
    return replace(fit, need=need, least=least, verdict=verdict(need, least, device))


@cache
def _usual(kind: ModelKind) -> tuple[tuple[int, dict[str, Any]], ...]:
    """Models of usual shape with their parameters."""
    made: list[dict[str, Any]] = []
    if kind == "encoder":
        for layers, width, words in _ENCODERS:
            made.append(
                {
                    "model_type": "bert",
                    "hidden_size": width,
                    "num_hidden_layers": layers,
                    "num_attention_heads": max(1, width // 64),
                    "intermediate_size": 4 * width,
                    "vocab_size": words,
                }
            )
    elif kind == "decoder":
        for layers, width, words in _DECODERS:
            made.append(
                {
                    "model_type": "llama",
                    "hidden_size": width,
                    "num_hidden_layers": layers,
                    "num_attention_heads": max(1, width // 64),
                    "num_key_value_heads": max(1, width // 256),
                    "intermediate_size": 3 * width,
                    "vocab_size": words,
                    "tie_word_embeddings": True,
                }
            )
    else:
        for layers, width, words in _ENCODER_DECODERS:
            made.append(
                {
                    "model_type": "t5",
                    "d_model": width,
                    "num_layers": layers,
                    "num_heads": max(1, width // 64),
                    "d_ff": 4 * width,
                    "vocab_size": words,
                }
            )
    return tuple((shape_of(config).base_parameters, config) for config in made)
