"""What a method says of the forms in which its result can leave the workbench and come back.

A method's folder may hold an exchange.py that binds EXCHANGE; adding it touches that folder alone. Nothing
here imports HF peft: its format is names, tensors and a document of settings.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from torch import Tensor, nn

from peft_engine.anatomy.model import Anatomy
from peft_engine.contract import taxonomy
from peft_engine.contract.exports import FILE
from peft_engine.contract.method_files import load_module, module_name
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.taxonomy import Method
from peft_engine.contract.texts import N_
from peft_engine.mechanisms.tuner import Tuner

PROMPT = "prompt_embeddings"
"""The one tensor in which HF peft keeps a learned prompt or prefix."""


IN_FOUR_BITS = "LORA in 4 bit"
"""What a LoRA is read as if its certificate says that the base model was stored in four bits."""


@dataclass(frozen=True)
class PeftCheckpoint:
    """What HF peft is to load.

    Attributes:
        config: the fields of adapter_config.json that the method decides, peft_type among them.
        tensors: by their names below the model ("bert.encoder...self.query.lora_A.weight"), or PROMPT alone.
        whole: modules of the model that are replaced whole, beside the head: path to the module's tensors.
        notes: sentences for the model card on what this form cannot hold.
        first_token_in_prompt: texts must be given without their first token; its vector begins the prompt.
        one_by_one: answers are right for one text at a time only.
        quantised: how bitsandbytes has to store the base model, as transformers is told; empty for as it is.
    """

    config: dict[str, Any]
    tensors: dict[str, Tensor]
    whole: dict[str, dict[str, Tensor]] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    first_token_in_prompt: bool = False
    one_by_one: bool = False
    quantised: dict[str, Any] = field(default_factory=dict)

    @property
    def prefix(self) -> str:
        """What HF peft puts before names of the model."""
        return "base_model." if PROMPT in self.tensors else "base_model.model."


@dataclass(frozen=True)
class PeftFile:
    """A checkpoint of HF peft as it was read: its settings, and the adapter's tensors without the head."""

    config: dict[str, Any]
    tensors: dict[str, Tensor]
    whole: dict[str, dict[str, Tensor]] = field(default_factory=dict)
    first_token_in_prompt: bool = False
    quantised: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Learned:
    """A checkpoint in a method's own terms: its settings, its state, and marked sentences for the run's log
    on what settings do not say."""

    settings: dict[str, Any]
    state: dict[str, Tensor]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Exchange:
    """What EXCHANGE of a method's exchange.py says.

    Attributes:
        write: a finished tuner as a checkpoint; it refuses what HF peft cannot hold.
        reads: the peft_type that `read` takes; of all methods one reads it.
        read: a checkpoint for a model, in the method's own terms.
        plain: takes from a finished tuner what no other library knows, before anything is compared.
        of_merged: marked sentences for the card of a merged model, on what its user has to know.
    """

    write: Callable[[Tuner], PeftCheckpoint]
    reads: str = ""
    read: Callable[[PeftFile, Anatomy], Learned] | None = None
    plain: Callable[[Tuner], None] | None = None
    of_merged: Callable[[Tuner], tuple[str, ...]] | None = None


def exchange_of(method: Method) -> Exchange | None:
    """What a method says of HF peft; None where its folder has no exchange.py."""
    file = method.folder / FILE
    if not file.is_file():
        return None
    found = getattr(load_module(file, module_name(method.folder, "exchange")), "EXCHANGE", None)
    if not isinstance(found, Exchange):
        raise EngineError(
            Problem(text=N_("{path} must bind EXCHANGE to an Exchange."), values={"path": str(file)})
        )
    return found


def reader_of(peft_type: str) -> tuple[Method, Exchange] | None:
    """The method that reads checkpoints of this type."""
    for method in taxonomy.methods().values():
        found = exchange_of(method)
        if found is not None and found.read is not None and found.reads == peft_type:
            return method, found
    return None


def cannot_hold(reason: str, **values: Any) -> EngineError:
    """HF peft's format has no place for a result; `reason` is a marked sentence."""
    return EngineError(Problem(field="as", text=reason, values=values))


def cannot_read(field: str, value: Any) -> EngineError:
    """A checkpoint uses something of HF peft that no method here has."""
    return EngineError(
        Problem(
            field=field,
            text=N_("The checkpoint has {field} = {value}, which cannot be done here."),
            advice=N_("Let HF peft merge it into its base model, and use the merged model."),
            values={"field": field, "value": str(value)[:80]},
        )
    )


def reads_otherwise(reason: str) -> EngineError:
    """What a checkpoint holds would answer otherwise here; `reason` is a marked sentence."""
    advice = N_("Train it here, or let HF peft use it.")
    return EngineError(Problem(field="peft_type", text=reason, advice=advice))


def refuse_unknown(config: Mapping[str, Any], known: set[str], idle: Mapping[str, Any]) -> None:
    """Refuse the first field that says something we do not know of.

    Args:
        known: fields that are read, or that say nothing about the answers.
        idle: other fields that say nothing while they have this value.
    """
    for name, value in config.items():
        if name in known | COMMON or value in (None, False, "", "none", [], {}):
            continue
        if name in idle and value == idle[name]:
            continue
        raise cannot_read(name, value)


COMMON = {
    *("auto_mapping", "base_model_name_or_path", "revision", "inference_mode", "peft_type", "peft_version"),
    *("task_type", "modules_to_save"),
}
"""Fields of every adapter_config.json that say nothing about the method."""


def module_names(model: nn.Module) -> dict[int, str]:
    """id of every module to its name."""
    return {id(module): name for name, module in model.named_modules()}
