"""What a method says of itself before anything is trained. Cards import no torch."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

from peft_engine.contract.problems import Problem
from peft_engine.contract.search import Search
from peft_engine.contract.settings import Settings
from peft_engine.contract.shape import ModelShape
from peft_engine.contract.tasks import NEW_HEAD, TASK_LABELS

Site: TypeAlias = Literal[
    "embedding",
    "before_input",
    "attention.query",
    "attention.key",
    "attention.value",
    "attention.output",
    "cross.query",
    "cross.key",
    "cross.value",
    "cross.output",
    "before_keys_values",
    "after_attention",
    "feed_forward.up",
    "feed_forward.gate",
    "feed_forward.down",
    "feed_forward.inner",
    "after_feed_forward",
    "beside_feed_forward",
    "norm",
    "bias",
    "side",
    "head",
    "all_weights",
]
"""The places in a block (or before and beside it) where parts of a method can sit."""

Need: TypeAlias = Literal["masked_lm_head"]
"""A part of a checkpoint that not every one has: the head that a masked language model fills gaps with."""


OF_GRADIENTS = frozenset(
    {
        *("epochs", "learning_rate", "accumulation", "warmup", "schedule", "weight_decay", "clip"),
        *("early_stopping", "patience"),
    }
)
"""Settings of the training that mean nothing where nothing learns along gradients."""
OF_STEPS = frozenset({"max_steps", "evaluate_every", "bucketing", "packed"})
"""Those that mean nothing where there is no step of any kind."""


@dataclass(frozen=True)
class Part:
    """One kind of new or learning part for the drawing.

    Attributes:
        site: where it sits.
        label: its name.
        size: its share of the block's width (0 to 1), or of the numbers at its place.
        own: the model's own numbers at that place change; nothing stands beside them.
    """

    site: Site
    label: str
    size: float = 0.2
    own: bool = False


@dataclass(frozen=True)
class Paper:
    """Where the method comes from."""

    authors: str
    year: int
    title: str
    arxiv: str = ""
    venue: str = ""


@dataclass(frozen=True)
class Memory:
    """What a method changes in the memory a step needs, for the prediction.

    Attributes:
        backward: "all" runs the backward pass through the whole model, "head" through the head only,
            "side" through a side network only, "none" not at all.
        weight_gradients: the model's own weights get gradients and optimizer states (as in full fine-tuning).
        extra_tokens: tokens put before the input of every example.
        extra_keys: keys and values put before those of each attention.
        extra_positions: rows of a learned table of positions that the text can no longer use.
        kept_per_token: numbers kept for the backward pass per token and block, beyond what the frozen block
        keeps.
        passes: how often a step goes through the model before it goes back; as often is kept what is kept.
        silent_blocks: blocks, from the input up, that stand below all that learns: nothing is kept of them.
        silent_attention: nothing learns before the attention of the first block that is not silent has
            answered.
        answer_tables: tables with a number for each class or word of every answer, kept beyond one a pass.
        dense_copies: numbers of full-size temporary or permanent float copies (masked weights, scores).
        training_parameters: numbers that learn while training where it differs from `count` (a
            reparameterisation that is dropped later); 0 means the same.
        packed_numbers: numbers of the model that are stored in few bits, which count as numbers all the same.
        packed_bytes: what they take; one matrix at a time is expanded.
        answers_keep: checking keeps for every text what a step keeps, because it goes back through the model
            as well, or needs what every block gave.
        closing_bytes: what the end of a phase takes while there are neither gradients nor activations.
        library_bytes: what a library that only this method uses takes of the computer's own memory.
    """

    backward: Literal["all", "head", "side", "none"] = "all"
    weight_gradients: bool = False
    extra_tokens: int = 0
    extra_keys: int = 0
    extra_positions: int = 0
    kept_per_token: int = 0
    passes: int = 1
    silent_blocks: int = 0
    silent_attention: bool = False
    answer_tables: int = 0
    dense_copies: int = 0
    training_parameters: int = 0
    packed_numbers: int = 0
    packed_bytes: int = 0
    answers_keep: bool = False
    closing_bytes: int = 0
    library_bytes: int = 0


@dataclass(frozen=True)
class Ingredients:
    """What a method asks of the earlier runs that it is made of. All of them must stand on the same model and
    serve the same kind of task.

    Attributes:
        of: what their method gives (`MethodCard.gives`).
        at_least, at_most: how many; None is no limit.
        same_settings: settings of theirs that must be as the method's own of that name.
        same_labels: where texts are sorted into classes, the classes must be those of the new data.
        train_first: what to train before any can be chosen, in plain words; shown where there is none.
    """

    of: str
    train_first: str
    at_least: int = 0
    at_most: int | None = None
    same_settings: tuple[str, ...] = ()
    same_labels: bool = False


@dataclass(frozen=True)
class Usual:
    """What a method does well with when nobody says otherwise.

    Attributes:
        by_task: task key -> learning rate, where another one than `learning_rate` was seen to learn better.
    """

    learning_rate: float
    learning_rate_low: float
    learning_rate_high: float
    weight_decay: float = 0.0
    by_task: dict[str, float] = field(default_factory=dict, hash=False)

    def rate(self, task: str) -> float:
        """The learning rate for this task."""
        return self.by_task.get(task, self.learning_rate)


def _refuse_nothing(config: Any, shape: ModelShape, task: str) -> Problem | None:
    return None


def _plain_memory(config: Any, shape: ModelShape) -> Memory:
    return Memory()


@dataclass(frozen=True)
class MethodCard:
    """A method: names, paper, sentence, settings, formula, and what it supports.

    Attributes:
        key: as in the folder's name; unique in the whole tree.
        sentence: one plain sentence, the first thing that a person reads.
        config: its settings.
        usual: learning rates that suit it.
        count: (config, shape.for_task(task)) -> numbers that learn while training, the new task head left
        out. Must agree
            exactly with the number found in the real model.
        added: (config, shape) -> numbers that the method adds to the model while training; the same as
        `count` where None (a
            method that chooses among the model's own numbers adds none).
        stored: (config, shape) -> numbers kept after training; the same as `count` where None.
        picture: (config, shape) -> parts for the drawing.
        memory: (config, shape) -> what a step's memory depends on.
        refuses: (config, shape, task) -> the reason why it cannot be used there, or None.
        tasks: task keys that it serves.
        architectures: transformers model types that it was shown to work with; empty means all that anatomy
        knows.
        kinds: kinds of model it is for.
        mergeable: its result can be written into the model's own weights, if its settings allow it.
        sparse: it changes chosen numbers of the model's own, so that a list of them holds its result.
        identity_at_start: the model answers as before until the first step; the exception is told on the
        page.
        good_when, not_when: short reasons shown below the sentence.
        family, subfamily: keys of the folders above, set by discovery.
    """

    key: str
    label: str
    paper: Paper
    sentence: str
    config: type[Settings]
    usual: Usual
    count: Callable[[Any, ModelShape], int]
    picture: Callable[[Any, ModelShape], tuple[Part, ...]]
    mergeable: bool
    identity_at_start: bool
    sparse: bool = False
    added: Callable[[Any, ModelShape], int] | None = None
    stored: Callable[[Any, ModelShape], int] | None = None
    memory: Callable[[Any, ModelShape], Memory] = _plain_memory
    refuses: Callable[[Any, ModelShape, str], Problem | None] = _refuse_nothing
    tasks: tuple[str, ...] = tuple(TASK_LABELS)
    architectures: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ("encoder", "decoder", "encoder_decoder")
    good_when: tuple[str, ...] = ()
    not_when: tuple[str, ...] = ()
    touched: Callable[[Any, ModelShape], Collection[int]] | None = None
    """(config, shape) -> numbers of the blocks that carry its parts, from 0, those of the decoder last; None
    where all do."""
    size_setting: str | None = None
    """The setting that makes the method larger or smaller (rank, bottleneck), if there is one."""
    trains_head: bool = True
    head: Callable[[ModelShape, int], int] | None = None
    """(shape, classes) -> numbers of the new task head that learn, where it is neither all of them nor
    none."""
    needs: tuple[Need, ...] = ()
    """What a checkpoint must hold beyond the model itself."""
    gives: str = ""
    """What its result is, where other methods give the same ("lora"); empty means the method's own kind."""
    mixes: Literal["", "differences", "tensors"] = ""
    """How two results can be mixed: as "differences" that merging makes to the model's weights, which are
    added to those of any other such method; as "tensors" that are averaged with those of the same method from
    the same initial values. Not at all where nothing is said."""
    untouched: bool = False
    """Whether nothing about the model is new or learns: then a decoder is asked for classes by their names,
    and examples may stand before every question."""
    gradients: bool = True
    """Whether it learns along gradients: only then do learning rate, passes and the like mean anything."""
    steps: Callable[[Any], int] | None = None
    """(config) -> steps of a search without gradients; None where passes over the data decide."""
    ingredients: Ingredients | None = None
    """What it asks of earlier runs; its config then has a field `inputs`, their number."""
    leaves_as: Callable[[Any], tuple[str, ...]] | None = None
    """(config) -> in which of the forms that the method has ("peft", "merged", "sparse") a result of these
    settings can leave; None where the settings do not matter."""
    search: Callable[[Any, ModelShape], Search | None] | None = None
    """(config, shape) -> what a search with this method does; None where its settings are trained as they
    are."""
    family: str = field(default="", compare=False)
    subfamily: str = field(default="", compare=False)

    @property
    def kind_of_result(self) -> str:
        return self.gives or self.key

    def merges(self, config: Any) -> bool:
        """Whether the result of these settings can be written into the model's own weights."""
        return self.mergeable and (self.leaves_as is None or "merged" in self.leaves_as(config))

    @property
    def idle_training(self) -> frozenset[str]:
        """Settings of the training that mean nothing to it."""
        if self.gradients:
            return frozenset()
        return OF_GRADIENTS if self.steps is not None else OF_GRADIENTS | OF_STEPS

    def head_parameters(self, shape: ModelShape, task: str, labels: int) -> int:
        """Numbers of the new task head that learn; 0 where the model's own head answers."""
        if not self.trains_head or task not in NEW_HEAD:
            return 0
        return self.head(shape, labels) if self.head else shape.head_parameters(task, labels)
