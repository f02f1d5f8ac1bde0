"""What a specification resolves to, and what it will cost, before anything heavy is loaded."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from peft_engine.contract import devices, ingredients, library, taxonomy
from peft_engine.contract.bill import predict, recomputes
from peft_engine.contract.card import MethodCard
from peft_engine.contract.chat_templates import template_problem, with_form
from peft_engine.contract.contenders import all_resolved
from peft_engine.contract.events import Bill
from peft_engine.contract.ingredients import Finder, Source
from peft_engine.contract.library import DataEntry, ModelEntry
from peft_engine.contract.longest import CHARACTERS_PER_TOKEN
from peft_engine.contract.method_files import reason_of
from peft_engine.contract.mixing import batches_of
from peft_engine.contract.passes import usual_passes
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.search import Search
from peft_engine.contract.settings import Settings, read_settings
from peft_engine.contract.shape import WITHOUT_POOLER
from peft_engine.contract.spec import ExperimentSpec, InputRef
from peft_engine.contract.task_data import ReadData, TaskData, changed, further_data
from peft_engine.contract.tasks import NEW_HEAD, TASK_LABELS, TASKS
from peft_engine.contract.texts import N_, Value
from peft_engine.contract.varied import search_of, sweep_problems

RECOMPUTED = N_("Each block keeps only what goes into it, and is computed once more on the way back.")
SAVES_NOTHING = N_("Fewer working values save nothing here: {method} keeps none inside the blocks.")


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

    further: tuple[TaskData, ...] = ()
    """The data sets beside the first."""

    text_tokens: tuple[float, ...] = ()
    """Tokens of a text of each data set in the mean, where they were counted; they tell how many blocks
    joined texts are cut into."""

    @property
    def sets(self) -> tuple[TaskData, ...]:
        """All data sets of the run, each with its task."""
        return (TaskData(self.spec.data[0], self.data, self.spec.task), *self.further)

    @property
    def labels(self) -> int:
        """Outputs of the new head of the first data set; 0 where there is none."""
        return self.heads[0]

    @property
    def heads(self) -> tuple[int, ...]:
        """Outputs of the new head of each data set; 0 where there is none."""
        return tuple(TASKS[found.task].outputs(len(found.entry.labels)) for found in self.sets)

    @property
    def choices(self) -> int:
        """Texts that a row of data makes at most."""
        return max(found.entry.choices() for found in self.sets)

    @property
    def parts_of_steps(self) -> tuple[float, ...]:
        """Each data set's part of the steps; all add up to 1."""
        found = self.batches_per_pass
        return tuple(count / sum(found) for count in found)

    @property
    def rows(self) -> list[int]:
        """Training rows of each data set, as far as they are known before they are read."""
        return [found.rows for found in self.sets]

    @property
    def in_blocks(self) -> bool:
        """Whether texts are joined and cut into full blocks, so that steps can be estimated only."""
        return self.spec.training.packed and any(found.task == "language_modelling" for found in self.sets)

    @property
    def examples(self) -> list[int]:
        """Training examples of each data set: its rows, or the blocks that they are cut into."""
        if not self.in_blocks:
            return self.rows
        told = self.text_tokens or (0.0,) * len(self.sets)
        return [
            blocks(found.entry, rows, tokens, self.spec.training.max_length)
            if found.task == "language_modelling"
            else rows
            for found, rows, tokens in zip(self.sets, self.rows, told, strict=True)
        ]

    @property
    def batches_per_pass(self) -> list[int]:
        """Batches of each data set in a pass, as far as they are known before the rows are read."""
        size = self.spec.training.batch_size
        whole = [math.ceil(count / size) for count in self.examples]
        return batches_of(whole, [ref.share for ref in self.spec.data])

    def pinned(self) -> ExperimentSpec:
        """The specification with the content hashes of its data and of what it is made of: a run that
        is resumed or repeated sees the same, or refuses."""
        data = tuple(
            found.ref.model_copy(update={"content_hash": found.entry.content_hash()}) for found in self.sets
        )
        found = tuple(InputRef(run=one.run, content_hash=one.content_hash()) for one in self.sources)
        spec = with_form(self.spec, self.model)
        return spec.model_copy(update={"data": data, "inputs": found or self.spec.inputs})

    @property
    def search(self) -> Search | None:
        """The search that this run is, or None where it trains. A sweep is one too."""
        if self.spec.sweep is not None:
            return search_of(self.spec.sweep, self.card)
        return self.card.search(self.config, self.model.shape) if self.card.search is not None else None

    @property
    def steps(self) -> int:
        """Optimizer steps that the passes over the data make, as far as they are known before that."""
        training = self.spec.training
        batches = math.ceil(training.passes * sum(self.batches_per_pass))
        steps = max(1, math.ceil(batches / training.accumulation))
        return min(steps, training.max_steps or steps)

    @property
    def learning_rate(self) -> float:
        """The rate that was set, else the method's usual one for this task."""
        rate = self.spec.training.learning_rate
        return self.card.usual.rate(self.spec.task) if rate is None else rate


def resolve(
    spec: ExperimentSpec,
    *,
    weights: bool = True,
    find: Finder | None = None,
    read: ReadData = library.data_set,
) -> Plan:
    """Find model, data and method of a specification, and check them against each other and this machine.

    Of a race all contenders are checked, and the plan is that of the first; of a sweep what it varies.

    Args:
        weights: refuse a model of which only config.json is there; a forecast needs no more than that.
        find: where earlier runs are looked for; without it those that the specification names are not
            checked.
        read: how data is read and checked; a window does not wait for long files.

    Raises:
        EngineError: all problems at once, each with its field.
    """

    def alone(spec: ExperimentSpec) -> Plan:
        return _resolve(spec, weights=weights, find=find, read=read)

    if spec.race is None:
        return alone(spec)
    first = all_resolved(spec, alone)[0]
    return replace(first, spec=_with_passes(spec, first))


def _resolve(spec: ExperimentSpec, *, weights: bool, find: Finder | None, read: ReadData) -> Plan:
    """The plan of a single run."""
    problems: list[Problem] = []
    model = data = card = config = None
    sources: list[Source] = []
    try:
        model = library.model(spec.model.key, weights=weights)
    except EngineError as error:
        problems += error.problems
    try:
        data = read(spec.data[0].key, spec.data[0].columns, spec.task)
    except EngineError as error:
        problems += error.problems
    try:
        card = taxonomy.method(spec.method.key).card
        config, wrong = read_settings(card.config, spec.method.settings)
        problems += [problem.at("method.settings") for problem in wrong]
        config = config and ingredients.numbered(config, len(spec.inputs))
    except EngineError as error:
        problems += error.problems
    further, more = further_data(spec, model, read)
    problems += more
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
    if model is not None and (wrong_form := template_problem(spec, model)) is not None:
        problems.append(wrong_form)
    if model is not None and card is not None and config is not None:
        asked = dict.fromkeys((spec.task, *(found.task for found in further)))
        refusal = next(filter(None, (refuses(card, config, model, task) for task in asked)), None)
        if refusal is not None:
            problems.append(refusal)
    if model is not None and data is not None and card is not None and config is not None:
        wanted = ingredients.Wanted(card, config, model, spec.task, data.labels)
        sources, wrong = ingredients.check(wanted, spec.inputs, find)
        problems += wrong
        if further and card.ingredients is not None and card.ingredients.same_labels and data.labels:
            problems.append(_one_set_only(card))
    if data is not None and spec.data[0].content_hash not in ("", data.content_hash()):
        problems.append(changed(data.title))
    changes = model.changed_since(spec.model.content_hash) if model is not None else None
    unfit = devices.refusal(spec.hardware.device, spec.hardware.precision)
    if spec.sweep is not None and card is not None and config is not None:
        searches = (
            model is not None and card.search is not None and card.search(config, model.shape) is not None
        )
        first = [TaskData(spec.data[0], data, spec.task)] if data is not None else []
        rows = [found.rows for found in (*first, *further)]
        problems += sweep_problems(spec, card, rows, searches)
    problems += [problem for problem in (changes, unfit) if problem is not None]
    if problems or model is None or data is None or card is None or config is None:
        raise EngineError(problems)
    plan = Plan(spec, model, data, card, config, tuple(sources), tuple(further))
    return replace(plan, spec=_with_passes(spec, plan))


def _with_passes(spec: ExperimentSpec, plan: Plan) -> ExperimentSpec:
    """With as many passes as the plan's data usually gets, where nobody has said how many."""
    if spec.training.epochs is not None:
        return spec
    training = spec.training.model_copy(update={"epochs": usual_passes(plan.sets)})
    return spec.model_copy(update={"training": training})


def _one_set_only(card: MethodCard) -> Problem:
    return Problem(
        field="data.1.key",
        text=N_("{method} mixes the heads of earlier runs, which know the classes of one data set."),
        advice=N_("Leave the further data sets out, or choose a method that trains heads."),
        values={"method": card.label},
    )


def refuses(card: MethodCard, config: Settings, model: ModelEntry, task: str) -> Problem | None:
    """Why this method cannot be used on this model and task, or None."""
    try:
        found = _refuses(card, config, model, task)
        if found is None:
            count(card, config, model, task, labels=2)
            card.memory(config, model.shape)
            card.picture(config, model.shape)
            if card.touched is not None:
                card.touched(config, model.shape)
    except Exception as error:  # noqa: BLE001 - a card may be the user's own, and whatever it raises is told
        return Problem(
            field="method.key",
            text=N_("The card of {method} cannot be used with {model}: {reason}."),
            advice=N_("Choose another method, or mend the formulas in its card.py and start again."),
            values={"method": card.label, "model": model.title, "reason": reason_of(error)},
        )
    return found


def _refuses(card: MethodCard, config: Settings, model: ModelEntry, task: str) -> Problem | None:
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
    if task not in card.tasks:
        return Problem(
            field="method.key",
            text=N_("{method} does not carry this task: {task}."),
            advice=N_("Choose another method or another task."),
            values={"method": card.label, "task": TASK_LABELS.get(task, task)},
        )
    if shape.kind in card.kinds and (not card.architectures or shape.model_type in card.architectures):
        return None
    return Problem(
        field="method.key",
        text=N_("{method} cannot be used with {model} for this task."),
        advice=N_("Choose another method or another model."),
        values={"method": card.label, "model": model.title},
    )


def task_problem(key: str, model: ModelEntry) -> Problem | None:
    """Why this model cannot do this task, or None."""
    if model.shape.by_shape and key in WITHOUT_POOLER:
        return Problem(
            field="task",
            text=N_("{model} was recognised by its shape alone, and its head for this task is not certain."),
            advice=N_("Choose a model of a known type, or a task with whole texts."),
            values={"model": model.title},
        )
    if key in NEW_HEAD and not model.shape.sorts:
        return Problem(
            field="task",
            text=N_("transformers has no head that sorts texts for models of type {type}."),
            advice=N_("Choose another model for this task."),
            values={"type": model.shape.model_type},
        )
    if key in model.tasks and (key != "masked_language_modelling" or model.fills_gaps()):
        return None
    if key in model.tasks:
        return Problem(
            field="task",
            text=N_("{model} comes without the head that fills gaps in texts."),
            advice=N_("Choose a masked language model that was kept whole."),
            values={"model": model.title},
        )
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


def count(
    card: MethodCard, config: Settings, model: ModelEntry, task: str, labels: int | Sequence[int]
) -> Counts:
    """The counts of a method on a model, from sizes alone; the count of the real model must be the same.

    Args:
        labels: classes of the data, or of each data set; each has a head of its own.
    """
    first, *others = (labels,) if isinstance(labels, int) else labels
    if card.untouched and task in NEW_HEAD:  # the model's own head is asked for the names of the classes
        task = "language_modelling"
    shape = model.shape.for_task(task, 1 + len(others))
    method = card.count(config, shape)
    head = sum(card.head_parameters(shape, task, number) for number in (first, *others))
    beside = sum(shape.head_parameters(task, number) for number in others)
    added = (card.added or card.count)(config, shape)
    return Counts(
        trainable_parameters=method + head,
        method_parameters=method,
        head_parameters=head,
        total_parameters=shape.total_parameters(task, first) + beside + added,
        stored_parameters=(card.stored or card.count)(config, shape),
    )


@dataclass(frozen=True)
class Forecast:
    """What a run will be like, as far as formulas tell."""

    counts: Counts
    bill: Bill
    steps: int
    about: bool = False
    """Whether the steps are an estimate: texts have to be cut before it is known how many blocks they are."""


def forecast(
    plan: "Plan",
    *,
    length: int | None = None,
    device: str = "cpu",
    precision: str = "float32",
    text_tokens: Sequence[float] = (),
) -> Forecast:
    """Counts, memory bill and steps of a plan.

    Args:
        length: tokens of the longest text, else the limit is taken, as it is for blocks of joined texts.
        text_tokens: of each data set tokens of a text in the mean, where they were counted.
    """
    if text_tokens:
        plan = replace(plan, text_tokens=tuple(text_tokens))
    spec, training, steps = plan.spec, plan.spec.training, plan.steps
    if plan.card.steps is not None:
        steps = plan.card.steps(plan.config)
    elif not plan.card.gradients:
        steps = 0
    bill = predict(
        plan.card,
        plan.config,
        plan.model,
        spec,
        labels=plan.heads,
        length=training.max_length if plan.in_blocks else length or training.max_length,
        device=device,
        precision=precision,
        choices=plan.choices,
    )
    counts = count(plan.card, plan.config, plan.model, spec.task, plan.heads)
    steps = min(steps, training.max_steps or steps)
    about = plan.in_blocks and plan.card.gradients and steps != training.max_steps
    return Forecast(counts, bill, steps, about)


def gains_by_recompute(plan: Plan) -> bool:
    """Whether a run needs less memory where blocks are computed again on the way back."""
    return plan.card.gradients and recomputes(plan.card.memory(plan.config, plan.model.shape))


def told_of_recompute(plan: Plan) -> tuple[str, dict[str, Value]] | None:
    """What computing blocks again does for a run, as a marked text and its values; None where it is off."""
    if not plan.spec.hardware.recompute:
        return None
    if gains_by_recompute(plan):
        return RECOMPUTED, {}
    return SAVES_NOTHING, {"method": plan.card.label}


def blocks(entry: DataEntry, rows: int, tokens: float, length: int) -> int:
    """About how many blocks of this length the texts of so many rows are cut into.

    Args:
        tokens: of a text in the mean; where that is not known, the bytes of the file tell.
    """
    if not tokens:
        file = entry.files.get("train")
        size = file.stat().st_size if file is not None and file.is_file() else 0
        tokens = size / CHARACTERS_PER_TOKEN / max(1, entry.rows["train"])
    return max(1, math.ceil(rows * tokens / length))
