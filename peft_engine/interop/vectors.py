"""(IA)^3 in HF peft's format: a vector of factors for every module, its fused parts filled up with ones."""

import torch
from torch import Tensor

from peft_engine.anatomy.model import Anatomy
from peft_engine.anatomy.sites import LinearSite
from peft_engine.interop.exchange import (
    Learned,
    PeftCheckpoint,
    PeftFile,
    cannot_read,
    module_names,
    refuse_unknown,
)
from peft_engine.interop.low_rank import rows_of, total_outputs
from peft_engine.interop.targets import fits, shortest
from peft_engine.mechanisms.additive import key_of

SETTINGS = {"target_modules", "exclude_modules", "feedforward_modules", "fan_in_fan_out", "init_ia3_weights"}
PART = "ia3_l"


def write(
    anatomy: Anatomy, outputs: list[tuple[LinearSite, Tensor]], inputs: list[tuple[LinearSite, Tensor]]
) -> PeftCheckpoint:
    """A checkpoint of factors on the outputs of some maps and on the inputs of others."""
    names = module_names(anatomy.model)
    tensors: dict[str, Tensor] = {}
    for site, factor in outputs:
        name = f"{names[id(site.module)]}.{PART}"
        whole = tensors.setdefault(name, torch.ones(total_outputs(site), 1))
        whole[rows_of(site), 0] = factor.cpu()
    within = [names[id(site.module)] for site, _ in inputs]
    for name, (_, factor) in zip(within, inputs, strict=True):
        tensors[f"{name}.{PART}"] = factor.cpu()[None].clone()
    everything = {name.removesuffix(f".{PART}") for name in tensors}
    endings = shortest(anatomy.model, everything)
    of_inputs = [one for one in endings if any(fits(name, one) for name in within)]
    if any(fits(name, one) for name in everything - set(within) for one in of_inputs):
        endings, of_inputs = sorted(everything), sorted(within)
    config = {
        "peft_type": "IA3",
        "target_modules": endings,
        "feedforward_modules": of_inputs,
        "fan_in_fan_out": any(site.transposed for site, _ in (*outputs, *inputs)),
    }
    return PeftCheckpoint(config, tensors)


def read(file: PeftFile, anatomy: Anatomy) -> Learned:
    """Factors of keys, values and feed-forward parts; whole kinds that are left out stay ones.

    Raises:
        EngineError: something else is scaled, such as the queries of a fused module.
    """
    refuse_unknown(file.config, SETTINGS, {})
    names = module_names(anatomy.model)
    given = {name.removesuffix(f".{PART}"): tensor.float() for name, tensor in file.tensors.items()}
    if any(not name.endswith(f".{PART}") for name in file.tensors):
        raise cannot_read("adapter_model.safetensors", next(n for n in file.tensors if not n.endswith(PART)))
    found: dict[str, Tensor] = {}
    kinds: dict[str, str] = {}
    left = dict.fromkeys(given)
    for block in anatomy.blocks:
        down = block.feed_forward.down
        for site in block.linears():
            vector = given.get(names[id(site.module)])
            if vector is None:
                continue
            left.pop(names[id(site.module)], None)
            name = site.name.rpartition(".")[2]
            own: Tensor | None = None
            if name in ("key", "value") and vector.shape == (total_outputs(site), 1):
                own = vector[rows_of(site), 0]
            elif site is down and vector.shape == (1, site.inputs):
                own = vector[0]
            elif vector.shape != (total_outputs(site), 1) or bool((vector[rows_of(site)] != 1).any()):
                raise cannot_read("target_modules", names[id(site.module)])
            if own is not None:
                found[f"{block.place}.{site.name}"] = own
                kinds["feed_forward" if site is down else name] = ""
    if left:
        raise cannot_read("target_modules", next(iter(left)))
    state = {}
    for block in anatomy.blocks:
        for site in block.linears():
            name = site.name.rpartition(".")[2]
            kind = "feed_forward" if site is block.feed_forward.down else name
            if kind in kinds:
                place = f"{block.place}.{site.name}"
                width = site.inputs if kind == "feed_forward" else site.outputs
                state[f"{key_of(place)}.factor"] = found.get(place, torch.ones(width))
    return Learned({"targets": tuple(kinds)}, state)
