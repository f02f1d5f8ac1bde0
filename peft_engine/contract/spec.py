"""ExperimentSpec: everything that a run needs, one frozen validated document, TOML on disk."""

import re
import tomllib
from pathlib import Path
from typing import Any, Literal

import tomli_w
from pydantic import Field, SerializerFunctionWrapHandler, field_validator, model_serializer

from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.race import Race
from peft_engine.contract.rows import SUFFIXES
from peft_engine.contract.settings import Choice, Settings, read_settings, setting
from peft_engine.contract.sweep import Sweep
from peft_engine.contract.tasks import NEW_HEAD, TASK_LABELS, TaskKey
from peft_engine.contract.texts import N_

FORMAT = 1
"""The format number of a spec; a newer one is refused, an older one is migrated."""

CHECKS = 10
"""How often validation is read in a run when nobody says."""
SHOWS = frozenset({"classification", "pair_classification", "chat", "instructions", "text_to_text"})
"""Tasks whose questions can have examples before them."""
OF_SOME_TASKS: dict[str, frozenset[str]] = {
    "packed": frozenset({"language_modelling"}),
    "answers": frozenset({"chat"}),
    "template": frozenset({"chat", "instructions", "text_to_text"}),
    "shots": SHOWS | {"language_modelling", "masked_language_modelling"},
}
"""Settings of the training that mean something to these tasks alone."""
ALONE = "main"
"""The id of a data set that is alone in its run."""


class ModelRef(Settings):
    """Which model: the key of one in the library, or the path of a folder with a transformers model."""

    key: str
    content_hash: str = ""


class DataRef(Settings):
    """Which data: the key of a built-in set, or the path of a file; columns map roles to column names."""

    key: str
    id: str = ALONE
    """What it is called within the run; several sets are called by their keys unless they are named."""
    columns: dict[str, str] = Field(default_factory=dict)
    content_hash: str = ""
    rows: int | None = Field(default=None, ge=1)
    """Use at most so many training rows; None uses all."""
    task: TaskKey | None = None
    """The task of a further data set, where it is not what the data itself is for. The first one's is the
    task of the experiment."""
    share: float = setting(
        1.0,
        label=N_("Seen in a pass"),
        help=N_("How often each of its examples is seen"),
        expert=N_("sampling weight; 1 is proportional to rows"),
        unit=N_("times"),
        low=0.01,
        high=100.0,
        advanced=True,
    )
    """Counts only beside other data sets."""


class MethodRef(Settings):
    """Which method, and its own settings where they differ from the usual."""

    key: str
    settings: dict[str, Any] = Field(default_factory=dict)


class InputRef(Settings):
    """An earlier run that this one uses: its id, and the hash of what it had learned."""

    run: str
    content_hash: str = ""


class Training(Settings):
    """The settings that every method shares."""

    learning_rate: float | None = setting(
        None,
        label=N_("Learning rate"),
        help=N_("Size of each step; too large and the loss jumps"),
        expert=N_("learning rate; empty means the method's usual one"),
        low=1e-7,
        high=10.0,
        empty=N_("usual choice"),
    )
    epochs: float | None = setting(
        None,
        label=N_("Passes over the data"),
        help=N_("How often every example is seen"),
        expert=N_("epochs; empty means as many as such data usually needs"),
        low=0.01,
        high=1000.0,
        empty=N_("usual choice"),
    )
    """None only until it is known which data: plans and runs have a number."""
    max_steps: int | None = setting(
        None,
        label=N_("Most steps"),
        help=N_("Ends the run early; empty means no limit"),
        expert=N_("maximum optimizer steps"),
        low=1,
        high=10_000_000,
        advanced=True,
        empty=N_("no limit"),
    )
    batch_size: int = setting(
        16,
        label=N_("Examples per step"),
        help=N_("More is steadier and takes more memory"),
        expert=N_("batch size"),
        low=1,
        high=4096,
    )
    accumulation: int = setting(
        1,
        label=N_("Gathered batches"),
        help=N_("Batches gathered before each step"),
        expert=N_("gradient accumulation"),
        low=1,
        high=1024,
        advanced=True,
    )
    max_length: int = setting(
        128, label=N_("Longest text"), help=N_("Longer texts are cut"), unit=N_("tokens"), low=4, high=131_072
    )
    warmup: float = setting(
        0.06,
        label=N_("Warm-up"),
        help=N_("Share of steps in which the rate rises"),
        expert=N_("warm-up ratio"),
        low=0.0,
        high=1.0,
        advanced=True,
    )
    schedule: str = setting(
        "linear",
        label=N_("Schedule"),
        help=N_("How the learning rate falls"),
        choices=(
            Choice("linear", N_("Linear to zero")),
            Choice("cosine", N_("Cosine to zero")),
            Choice("constant", N_("Constant")),
        ),
        advanced=True,
    )
    weight_decay: float = setting(
        0.0,
        label=N_("Weight decay"),
        help=N_("Pulls what learns towards zero"),
        low=0.0,
        high=10.0,
        advanced=True,
    )
    clip: float = setting(
        1.0,
        label=N_("Gradient limit"),
        help=N_("Longer gradients are shortened; 0 is off"),
        expert=N_("gradient clipping (norm)"),
        low=0.0,
        high=1e6,
        advanced=True,
    )
    evaluate_every: int | None = setting(
        None,
        label=N_("Check every"),
        help=N_("Empty: about ten times in a run"),
        expert=N_("evaluation interval"),
        unit=N_("steps"),
        low=1,
        high=1_000_000,
        advanced=True,
        empty=N_("usual choice, about ten times in a run"),
    )
    early_stopping: bool = setting(
        True,
        label=N_("Stop early"),
        help=N_("Ends when validation no longer improves"),
        expert=N_("early stopping"),
    )
    patience: int = setting(
        5,
        label=N_("Patience"),
        help=N_("Checks without better score or 1 % less loss"),
        expert=N_("patience; of equal scores the lower loss is the better one"),
        low=1,
        high=1000,
        advanced=True,
        when=("early_stopping", True),
    )
    bucketing: bool = setting(
        True,
        label=N_("Sort by length"),
        help=N_("Texts of like length share a step; less padding"),
        expert=N_("length-bucketed batches"),
        advanced=True,
    )
    packed: bool = setting(
        False,
        label=N_("Full blocks"),
        help=N_("Texts are joined and cut into equal blocks"),
        expert=N_("packing; within a block no text sees another one where model and method allow it"),
        advanced=True,
    )
    answers: str = setting(
        "all",
        label=N_("Learns from"),
        help=N_("Which answers of a conversation count"),
        expert=N_("loss mask"),
        choices=(Choice("all", N_("All answers")), Choice("last", N_("The last answer"))),
    )
    template: str = setting(
        "auto",
        label=N_("Conversation form"),
        help=N_("Automatic is the model's own, else plain lines"),
        expert=N_("chat template"),
        choices=(
            Choice("auto", N_("Automatic")),
            Choice("own", N_("The model's own")),
            Choice("plain", N_("Plain lines")),
        ),
        advanced=True,
    )
    shots: int | None = setting(
        None,
        label=N_("Baseline examples"),
        help=N_("Shown to the untouched model before it is asked"),
        expert=N_("few-shot baseline; 0 is zero-shot, empty measures none beside a method"),
        low=0,
        high=64,
        advanced=True,
    )

    @model_serializer(mode="wrap")
    def _tell(self, tell: SerializerFunctionWrapHandler) -> dict[str, Any]:
        """Runs of before there were settings of single tasks, and those that leave them as they are, are told
        alike."""
        told: dict[str, Any] = tell(self)
        usual = type(self).model_fields
        return {n: v for n, v in told.items() if n not in OF_SOME_TASKS or v != usual[n].default}

    @property
    def passes(self) -> float:
        """Passes over the data, of a plan or a run, where they are decided."""
        assert self.epochs is not None
        return self.epochs

    @property
    def evaluation_batch(self) -> int:
        """How many examples are checked at once: more than in a step, for nothing is kept of them."""
        return min(64, 2 * self.batch_size)


class Hardware(Settings):
    """Where the run happens and with which numbers."""

    device: str = setting(
        "auto", label=N_("Device"), help=N_("If automatic, the card of the newest kind with the most memory")
    )
    """auto, cpu, mps, cuda or cuda:N."""
    precision: str = setting(
        "auto",
        label=N_("Precision"),
        help=N_("Mixed is faster where the device has it"),
        choices=(
            Choice("auto", N_("Automatic")),
            Choice("float32", N_("Full (32 bit)")),
            Choice("bfloat16", N_("Mixed (bfloat16)")),
            Choice("float16", N_("Mixed (float16)")),
        ),
        advanced=True,
    )
    threads: int | None = setting(
        None,
        label=N_("Processor threads"),
        help=N_("Empty: all, or its share; part of exact repeats"),
        low=1,
        high=1024,
        advanced=True,
        empty=N_("all cores"),
    )
    recompute: bool = setting(
        False,
        label=N_("Fewer working values"),
        help=N_("Blocks compute twice: 20 to 60 % more time"),
        expert=N_("activation checkpointing, also called gradient checkpointing"),
        advanced=True,
    )

    @model_serializer(mode="wrap")
    def _tell(self, tell: SerializerFunctionWrapHandler) -> dict[str, Any]:
        """Runs of before there was `recompute` and those that leave it off are told alike."""
        told: dict[str, Any] = tell(self)
        if not self.recompute:
            told.pop("recompute", None)
        return told


class ExperimentSpec(Settings):
    """A whole experiment. Window, command line, queue, race and "run again" all make this one document."""

    format: Literal[1] = 1
    name: str = ""
    model: ModelRef
    data: tuple[DataRef, ...] = Field(min_length=1)
    task: TaskKey
    method: MethodRef
    training: Training = Training()
    hardware: Hardware = Hardware()
    seed: int = Field(default=1, ge=0, lt=2**31)
    inputs: tuple[InputRef, ...] = ()
    """Earlier runs that this one uses; their ids alone will do."""
    parent: str | None = None
    """Id of the run (a race, a sweep, a search) of which this one is a member."""
    member: str = ""
    """Which member it is: trial-0003, chosen."""
    race: Race | None = None
    """Of a race: who takes part. `seed` is then the first one's, `method` the first contender's."""
    sweep: Sweep | None = None
    """Of a sweep: what is varied. The rest is what all trials have in common."""
    read_test: bool = True
    """Whether the test part is read at the end; a trial of a search never sees it."""

    @field_validator("data", mode="after")
    @classmethod
    def _names(cls, given: tuple[DataRef, ...]) -> tuple[DataRef, ...]:
        return named(given)

    @field_validator("inputs", mode="before")
    @classmethod
    def _ids_alone(cls, given: object) -> object:
        if not isinstance(given, list | tuple):
            return given
        return [{"run": each} if isinstance(each, str) else each for each in given]


def idle_beside(spec: ExperimentSpec, untouched: bool = False) -> frozenset[str]:
    """Settings of the training that mean nothing to the tasks of an experiment.

    Args:
        untouched: whether the model stays as it came. Beside a method a new head has no baseline: it answers
            by chance until it learns.
    """
    asked = {spec.task, *(ref.task for ref in spec.data if ref.task)}
    idle = {name for name, tasks in OF_SOME_TASKS.items() if not tasks & asked}
    nothing = not asked & SHOWS if untouched else bool(asked & NEW_HEAD)
    return frozenset({*idle, "shots"} if nothing else idle)


def named(refs: tuple[DataRef, ...]) -> tuple[DataRef, ...]:
    """The data sets of a run: where there are several, each is called by its key unless somebody named it."""
    if len(refs) == 1:
        return refs
    return tuple(ref.model_copy(update={"id": data_id(ref.key)}) if ref.id == ALONE else ref for ref in refs)


def data_id(key: str) -> str:
    """What a data set is called within a run: its key, or the name of its file in letters, digits and
    dashes."""
    name = Path(key).stem if Path(key).suffix in SUFFIXES else Path(key).name
    return re.sub(r"[^A-Za-z0-9]+", "-", name).strip("-").lower() or "data"


def to_toml(spec: ExperimentSpec) -> str:
    """The spec as TOML; values that are None are left out."""
    return tomli_w.dumps(spec.model_dump(mode="json", exclude_none=True))


def from_mapping(given: dict[str, Any]) -> ExperimentSpec:
    """A spec from plain values.

    Raises:
        EngineError: all problems at once, each with its field; or a newer format.
    """
    number = given.get("format", FORMAT)
    if not isinstance(number, int) or number > FORMAT:
        raise EngineError(
            Problem(
                field="format",
                text=N_("This experiment has format {number}; this version reads formats up to {newest}."),
                advice=N_("Open it with a newer version of the workbench."),
                values={"number": str(number), "newest": FORMAT},
            )
        )
    problems: list[Problem] = []
    parts: dict[str, type[Settings]] = {
        "training": Training,
        "hardware": Hardware,
        "race": Race,
        "sweep": Sweep,
    }
    for part, model in parts.items():
        if isinstance(given.get(part), dict):
            problems += [problem.at(part) for problem in read_settings(model, given[part])[1]]
    rest = {name: value for name, value in given.items() if name not in parts}
    made, more = read_settings(ExperimentSpec, rest if problems else given)
    task = given.get("task")
    if isinstance(task, str) and task not in TASK_LABELS:
        more = [p for p in more if not p.field.startswith("task")]
        more.append(
            Problem(
                field="task",
                text=N_("There is no task called {task}."),
                advice=N_("The tasks are: {known}."),
                values={"task": str(task), "known": ", ".join(TASK_LABELS)},
            )
        )
    if problems or more or made is None:
        raise EngineError(problems + more)
    return made


def read_toml(path: Path) -> ExperimentSpec:
    """The spec in a TOML file.

    Raises:
        EngineError: the file is missing, is no TOML, or holds no valid spec.
    """
    try:
        given = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise EngineError(
            Problem(
                text=N_("There is no file {path}."), values={"path": str(path)}, advice=N_("Check the name.")
            )
        ) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
        raise EngineError(
            Problem(
                text=N_("{path} cannot be read as an experiment: {reason}."),
                values={"path": str(path), "reason": getattr(error, "strerror", None) or str(error)},
            )
        ) from None
    return from_mapping(given)
