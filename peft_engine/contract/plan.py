"""What a specification resolves to, and what it will cost, before anything heavy is loaded."""

import math
from dataclasses import dataclass

from peft_engine.contract import ingredients, library, taxonomy
from peft_engine.contract.bill import predict
from peft_engine.contract.card import MethodCard
from peft_engine.contract.events import Bill
from peft_engine.contract.ingredients import Finder, Source
from peft_engine.contract.library import DataEntry, ModelEntry
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.search import Search
from peft_engine.contract.settings import Settings, read_settings
from peft_engine.contract.spec import ExperimentSpec, InputRef
from peft_engine.contract.tasks import TASK_LABELS
from peft_engine.contract.texts import N_


@dataclass(frozen=True)
class Plan:
    """What a specification resolves to, before anything heavy is loaded."""

    spec: ExperimentSpec
    model: ModelEntry
    data: DataEntry
    card: MethodCard
    config: Settings
    sources: tuple[Source, ...] = ()
    """The earlier runs that it is made of, where they were looked for."""

    @property
    def labels(self) -> int:
        return len(self.data.labels)

    def pinned(self) -> ExperimentSpec:
        """The specification with the content hashes of its data and of what it is made of: a run that
        is resumed or repeated sees the same, or refuses."""
        data = self.spec.data[0].model_copy(update={"content_hash": self.data.content_hash()})
        found = tuple(InputRef(run=one.run, content_hash=one.content_hash()) for one in self.sources)
        return self.spec.model_copy(
            update={"data": (data, *self.spec.data[1:]), "inputs": found or self.spec.inputs}
        )

    @property
    def search(self) -> Search | None:
        """The search that this run is, or None where it trains."""
        return self.card.search(self.config, self.model.shape) if self.card.search is not None else None

    @property
    def learning_rate(self) -> float:
        """The rate that was set, else the method's usual one."""
        rate = self.spec.training.learning_rate
        return self.card.usual.learning_rate if rate is None else rate


def resolve(spec: ExperimentSpec, *, weights: bool = True, find: Finder | None = None) -> Plan:
    """Find model, data and method of a specification and check them against each other.

    Args:
        weights: refuse a model of which only config.json is there; a forecast needs no more than that.
        find: where earlier runs are looked for; without it those that the specification names are not
            checked.

    Raises:
        EngineError: all problems at once, each with its field.
    """
    problems: list[Problem] = []
    model = data = card = config = None
    sources: list[Source] = []
    try:
        model = library.model(spec.model.key, weights=weights)
    except EngineError as error:
        problems += error.problems
    try:
        data = library.data_set(spec.data[0].key, spec.data[0].columns, spec.task)
    except EngineError as error:
        problems += error.problems
    try:
        card = taxonomy.method(spec.method.key).card
        config, wrong = read_settings(card.config, spec.method.settings)
        problems += [problem.at("method.settings") for problem in wrong]
        config = config and ingredients.numbered(config, len(spec.inputs))
    except EngineError as error:
        problems += error.problems
    if len(spec.data) > 1:
        problems.append(
            Problem(
                field="data",
                text=N_("{count} data sets are named; a run takes one."),
                advice=N_("Keep one of them."),
                values={"count": len(spec.data)},
            )
        )
    if data is not None and data.task != spec.task:
        problems.append(
            Problem(
                field="task",
                text=N_("The data {data} is for the task {theirs}, not for {ours}."),
                advice=N_("Choose the task {theirs}, or other data."),
                values={"data": data.title, "theirs": data.task, "ours": spec.task},
                cure=data.task,
            )
        )
    if model is not None and (wrong_task := task_problem(spec.task, model)) is not None:
        problems.append(wrong_task)
    if model is not None and card is not None and config is not None:
        refusal = refuses(card, config, model, spec.task)
        if refusal is not None:
            problems.append(refusal)
    if model is not None and data is not None and card is not None and config is not None:
        wanted = ingredients.Wanted(card, config, model, spec.task, data.labels)
        sources, wrong = ingredients.check(wanted, spec.inputs, find)
        problems += wrong
    if data is not None and spec.data[0].content_hash not in ("", data.content_hash()):
        problems.append(
            Problem(
                field="data.0.content_hash",
                text=N_("The data {data} has changed since this experiment was written."),
                advice=N_("Bring the old file back, or remove the line content_hash to use the new one."),
                values={"data": data.title},
            )
        )
    if problems or model is None or data is None or card is None or config is None:
        raise EngineError(problems)
    return Plan(spec, model, data, card, config, tuple(sources))


def refuses(card: MethodCard, config: Settings, model: ModelEntry, task: str) -> Problem | None:
    """Why this method cannot be used on this model and task, or None."""
    shape = model.shape
    found = card.refuses(config, shape, task)
    if found is not None:
        return found if found.field.startswith("method") else found.at("method.settings")
    if "masked_lm_head" in card.needs and not model.fills_gaps():
        return Problem(
            field="method.key",
            text=N_("{method} needs the head that fills gaps in texts; {model} comes without it."),
            advice=N_("Choose a masked language model with its head, such as the small encoder."),
            values={"method": card.label, "model": model.title},
        )
    if (
        task in card.tasks
        and shape.kind in card.kinds
        and (not card.architectures or shape.model_type in card.architectures)
    ):
        return None
    return Problem(
        field="method.key",
        text=N_("{method} cannot be used with {model} for this task."),
        advice=N_("Choose another method or another model."),
        values={"method": card.label, "model": model.title},
    )


def task_problem(key: str, model: ModelEntry) -> Problem | None:
    """Why this model cannot do this task, or None."""
    if key in model.tasks:
        return None
    return Problem(
        field="task",
        text=N_("{model} cannot do this: {task}."),
        advice=N_("Choose a model for this task, or other data."),
        values={"model": model.title, "task": TASK_LABELS.get(key, key)},
    )


@dataclass(frozen=True)
class Counts:
    """Numbers by formula. `total_parameters` counts tied weights once and what the method adds."""

    trainable_parameters: int
    method_parameters: int
    head_parameters: int
    total_parameters: int
    stored_parameters: int

    @property
    def trainable_ratio(self) -> float:
        return self.trainable_parameters / self.total_parameters


def count(card: MethodCard, config: Settings, model: ModelEntry, task: str, labels: int) -> Counts:
    """The counts of a method on a model, from sizes alone; the count of the real model must be the same."""
    shape = model.shape.for_task(task)
    method = card.count(config, shape)
    head = card.head_parameters(shape, task, labels)
    added = (card.added or card.count)(config, shape)
    return Counts(
        trainable_parameters=method + head,
        method_parameters=method,
        head_parameters=head,
        total_parameters=shape.total_parameters(task, labels) + added,
        stored_parameters=(card.stored or card.count)(config, shape),
    )


@dataclass(frozen=True)
class Forecast:
    """What a run will be like, as far as formulas tell."""

    counts: Counts
    bill: Bill
    steps: int


def forecast(
    plan: "Plan", *, length: int | None = None, device: str = "cpu", precision: str = "float32"
) -> Forecast:
    """Counts, memory bill and steps of a plan. `length` is the longest text in tokens, else the limit is
    taken."""
    spec, training = plan.spec, plan.spec.training
    rows = plan.data.rows["train"]
    if "test" not in plan.data.files:
        rows = round(rows * 0.8)
    rows = min(rows, spec.data[0].rows or rows)
    batches = math.ceil(training.epochs * math.ceil(rows / training.batch_size))
    steps = max(1, math.ceil(batches / training.accumulation))
    if plan.card.steps is not None:
        steps = plan.card.steps(plan.config)
    bill = predict(
        plan.card,
        plan.config,
        plan.model,
        spec,
        labels=plan.labels,
        length=length or training.max_length,
        device=device,
        precision=precision,
    )
    counts = count(plan.card, plan.config, plan.model, spec.task, plan.labels)
    return Forecast(counts, bill, min(steps, training.max_steps or steps))
