"""What a method takes when nobody says otherwise: written into a specification when its run begins, and left
out again when it is edited.

A run that named only what somebody had set would mean another thing once a usual value is another one.
"""

from peft_engine.contract import library, taxonomy
from peft_engine.contract.card import MethodCard
from peft_engine.contract.passes import has_usual_passes
from peft_engine.contract.settings import describe, read_settings
from peft_engine.contract.spec import ExperimentSpec, MethodRef
from peft_engine.contract.task_data import ReadData


def written_out(spec: ExperimentSpec) -> ExperimentSpec:
    """The same specification with every setting of its method and its learning rate; as it is where the
    method is not there or its settings cannot be read."""
    card = _card(spec)
    config = read_settings(card.config, spec.method.settings)[0] if card is not None else None
    if card is None or config is None:
        return spec
    told = config.model_dump(mode="json", exclude_none=True)
    names = [info.name for info in describe(card.config) if info.name in told]
    settings = {name: told[name] for name in names} | spec.method.settings
    training = spec.training
    if training.learning_rate is None and card.gradients:
        training = training.model_copy(update={"learning_rate": card.usual.rate(spec.task)})
    method = MethodRef(key=spec.method.key, settings=settings)
    return spec.model_copy(update={"method": method, "training": training})


def left_out(spec: ExperimentSpec, read: ReadData = library.data_set) -> ExperimentSpec:
    """The same specification with only those settings of its method, that learning rate and those passes that
    are not what method and data usually take today.

    Args:
        read: how data is read; a window does not wait for long files.
    """
    card = _card(spec)
    if card is None:
        return spec
    usual = card.config().model_dump(mode="json")
    settings = {
        name: value
        for name, value in spec.method.settings.items()
        if name not in usual or _plain(value) != usual[name]
    }
    training = spec.training
    if training.learning_rate == card.usual.rate(spec.task):
        training = training.model_copy(update={"learning_rate": None})
    if has_usual_passes(spec, read):
        training = training.model_copy(update={"epochs": None})
    method = MethodRef(key=spec.method.key, settings=settings)
    return spec.model_copy(update={"method": method, "training": training})


def _card(spec: ExperimentSpec) -> MethodCard | None:
    found = taxonomy.methods().get(spec.method.key)
    return found.card if found is not None else None


def _plain(value: object) -> object:
    return list(value) if isinstance(value, tuple) else value
