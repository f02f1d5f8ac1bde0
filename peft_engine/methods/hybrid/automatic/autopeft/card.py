"""AutoPEFT: two kinds of adapters and prefixes in some of the layers; a search finds the mixture."""

from dataclasses import dataclass, replace

from peft_engine.contract import narrow, prefix
from peft_engine.contract.card import Memory, MethodCard, Paper, Part, Usual
from peft_engine.contract.prefix import bottleneck_setting, reparameterise_setting
from peft_engine.contract.problems import Problem
from peft_engine.contract.search import Grid, Search, Subset, read_subset
from peft_engine.contract.settings import Choice, Settings, setting
from peft_engine.contract.shape import ModelShape
from peft_engine.contract.texts import N_

HALVINGS = 11
"""Sizes of the search space: the width, halved up to ten times; what falls below 1 is left out."""
SEARCHES, TRAINS = ("search", True), ("search", False)


class Config(Settings):
    search: bool = setting(
        True,
        label=N_("Search"),
        help=N_("Off: the mixture below is trained as it is"),
        expert=N_("multi-objective Bayesian optimisation"),
    )
    trials: int = setting(
        24,
        label=N_("Trials"),
        help=N_("So many mixtures are tried"),
        low=2,
        high=1000,
        when=SEARCHES,
    )
    trial_passes: float = setting(
        0.4,
        label=N_("Training of a trial"),
        help=N_("Share of the passes that each trial gets"),
        expert=N_("fidelity"),
        low=0.01,
        high=1.0,
        when=SEARCHES,
    )
    choose: str = setting(
        "best",
        label=N_("Choose"),
        help=N_("Which trial is taken in the end"),
        choices=(
            Choice("best", N_("The best score")),
            Choice("knee", N_("Where more numbers stop paying")),
            Choice("budget", N_("The best within a size")),
        ),
        when=SEARCHES,
    )
    budget: float = setting(
        0.5,
        label=N_("Size allowed"),
        help=N_("Of the model's own numbers"),
        expert=N_("parameter budget"),
        unit="%",
        low=0.001,
        high=100.0,
        when=("choose", "budget"),
    )
    train_out: bool = setting(
        True,
        label=N_("Train the chosen one"),
        help=N_("In full, with its result on the test part"),
        when=SEARCHES,
    )
    layers: str = setting(
        "all",
        label=N_("Layers"),
        help=N_("Numbers from the input up, such as 1 3 5-8"),
        when=TRAINS,
    )
    serial: int = setting(
        48,
        label=N_("Serial adapter"),
        help=N_("Width of the adapter behind a layer; 0 is off"),
        expert=N_("bottleneck width"),
        low=0,
        high=16_384,
        when=TRAINS,
    )
    parallel: int = setting(
        48,
        label=N_("Parallel adapter"),
        help=N_("Width beside the feed-forward; 0 is off"),
        expert=N_("bottleneck width"),
        low=0,
        high=16_384,
        when=TRAINS,
    )
    prefix: int = setting(
        12,
        label=N_("Prefix length"),
        help=N_("Learned places an attention reads; 0 is off"),
        unit=N_("places"),
        low=0,
        high=16_384,
        when=TRAINS,
    )
    first: int = setting(
        8,
        label=N_("At random first"),
        help=N_("Trials before the search goes by them"),
        expert=N_("initial design"),
        low=1,
        high=1000,
        advanced=True,
        when=SEARCHES,
    )
    sampler: str = setting(
        "gp",
        label=N_("Goes by"),
        help=N_("What proposes the next trial"),
        expert=N_("sampler"),
        choices=(
            Choice("gp", N_("Gaussian process (as the paper)")),
            Choice("tpe", N_("Densities of good and bad (TPE)")),
            Choice("random", N_("Chance alone")),
        ),
        advanced=True,
        when=SEARCHES,
    )
    trial_rows: float = setting(
        1.0,
        label=N_("Rows of a trial"),
        help=N_("Share of the training rows that it sees"),
        low=0.01,
        high=1.0,
        advanced=True,
        when=SEARCHES,
    )
    largest: float = setting(
        100.0,
        label=N_("Largest size"),
        help=N_("Of adapters and prefixes that are tried"),
        unit=N_("% of the width"),
        low=0.1,
        high=100.0,
        advanced=True,
        when=SEARCHES,
    )
    scale: float = narrow.scale_setting(
        2.0,
        N_("The parallel adapter is multiplied by this"),
        label=N_("Strength of the branch"),
        advanced=True,
    )
    reparameterise: bool = reparameterise_setting()
    prefix_bottleneck: int = bottleneck_setting(800)


@dataclass(frozen=True)
class Mixture:
    """What is put into which blocks (counted from 0, encoder first); a size of 0 leaves a part out."""

    blocks: tuple[int, ...]
    serial: int
    parallel: int
    prefix: int


def sizes(config: Config, shape: ModelShape) -> tuple[int, ...]:
    """The sizes of adapters that a search tries: none, and the width halved again and again."""
    most = shape.width * config.largest / 100
    halved = {shape.width >> k for k in range(HALVINGS)}
    return (0, *sorted(size for size in halved if 1 <= size <= most))


def lengths(config: Config, shape: ModelShape) -> tuple[int, ...]:
    """The same for prefixes; none but 0 where the attention takes no further keys, and a learned table of
    positions has to leave half of itself to the text."""
    return tuple(n for n in sizes(config, shape) if prefix.refuse(n, shape) is None)


def mixture(config: Config, shape: ModelShape) -> Mixture:
    """The mixture of the settings; for a search the largest one that it may try."""
    if config.search:
        size = sizes(config, shape)[-1]
        return Mixture(tuple(range(shape.layers)), size, size, lengths(config, shape)[-1])
    chosen = read_subset(config.layers, shape.layers) or ()
    return Mixture(tuple(n - 1 for n in chosen), config.serial, config.parallel, config.prefix)


def search(config: Config, shape: ModelShape) -> Search | None:
    """One switch a layer and three sizes (section 3.1 of the paper; the code halves as is done here)."""
    if not config.search:
        return None
    return Search(
        space=(
            Subset("method.settings.layers", shape.layers),
            Grid("method.settings.serial", sizes(config, shape)),
            Grid("method.settings.parallel", sizes(config, shape)),
            Grid("method.settings.prefix", lengths(config, shape)),
        ),
        fixed={"method.settings.search": False},
        trials=config.trials,
        first=config.first,
        passes=config.trial_passes,
        rows=config.trial_rows,
        sampler=config.sampler,  # type: ignore[arg-type] # the choices are those that there are
        rule=config.choose,  # type: ignore[arg-type] # the same
        most=round(shape.base_parameters * config.budget / 100),
        train_out=config.train_out,
    )


def _adapters(config: Config, shape: ModelShape) -> int:
    """2 d m + m + d for each adapter."""
    mixed = mixture(config, shape)
    there = [m for m in (mixed.serial, mixed.parallel) if m]
    return len(mixed.blocks) * sum(narrow.numbers(m, shape) for m in there)


def _chosen(config: Config, shape: ModelShape) -> ModelShape:
    """The shape with the chosen blocks alone."""
    return replace(shape, blocks=tuple(shape.blocks[n] for n in mixture(config, shape).blocks))


def stored(config: Config, shape: ModelShape) -> int:
    length = mixture(config, shape).prefix
    return _adapters(config, shape) + prefix.flat(length, _chosen(config, shape))


def count(config: Config, shape: ModelShape) -> int:
    length = mixture(config, shape).prefix
    if not (length and config.reparameterise):
        return stored(config, shape)
    network = prefix.networks(length, config.prefix_bottleneck, _chosen(config, shape))
    return _adapters(config, shape) + network


def picture(config: Config, shape: ModelShape) -> tuple[Part, ...]:
    mixed = mixture(config, shape)
    parts: list[Part] = list(prefix.parts(mixed.prefix, shape)) if mixed.prefix else []
    if mixed.parallel:
        size = narrow.size(mixed.parallel, shape)
        parts.append(Part("beside_feed_forward", N_("parallel adapter"), size))
    if mixed.serial:
        size = narrow.size(mixed.serial, shape)
        parts.append(Part("after_feed_forward", N_("serial adapter"), size))
    return tuple(parts) if mixed.blocks else ()


def memory(config: Config, shape: ModelShape) -> Memory:
    """A branch keeps its input and its narrow states, an adapter too, and in post-norm blocks a norm runs
    twice; GELU keeps both sides of the bend. All that in the chosen blocks only."""
    mixed = mixture(config, shape)
    if not mixed.blocks or not (mixed.serial or mixed.parallel or mixed.prefix):
        return Memory(backward="head")
    kept = shape.width + 2 * mixed.parallel if mixed.parallel else 0
    if mixed.serial:
        kept += shape.width + 2 * mixed.serial + (0 if shape.pre_norm else shape.width)
    alone = shape.kind != "encoder_decoder"
    behind = not (mixed.parallel or mixed.prefix)  # the block of an adapter behind it learns nothing itself
    return Memory(
        extra_keys=mixed.prefix,
        extra_positions=prefix.positions_taken(mixed.prefix, shape),
        kept_per_token=kept * len(mixed.blocks) // shape.layers,
        silent_blocks=mixed.blocks[0] + (1 if behind else 0) if alone else 0,
        silent_attention=alone and not behind and not mixed.prefix,
    )


def _nothing_to_try(config: Config, shape: ModelShape) -> Problem | None:
    """A search must have a size to try besides leaving a part out."""
    if len(sizes(config, shape)) > 1:
        return None
    return Problem(
        field="largest",
        text=N_("The largest size is less than one number of the {width} of this model: nothing is tried."),
        advice=N_("Use 100."),
        values={"width": shape.width},
        cure=100.0,
    )


def refuses(config: Config, shape: ModelShape, task: str) -> Problem | None:
    if config.search:
        return _nothing_to_try(config, shape)
    if read_subset(config.layers, shape.layers) is None:
        return Problem(
            field="layers",
            text=N_("The layers cannot be read: {given}."),
            advice=N_("Write numbers from 1 to {most}, such as 1 3 5-6, or all."),
            values={"given": config.layers[:60], "most": shape.layers},
            cure="all",
        )
    problem = prefix.refuse(config.prefix, shape)
    if problem is None:
        return None
    most = 0 if problem.cure is None else problem.cure
    return problem.model_copy(update={"field": "prefix", "cure": most})


CARD = MethodCard(
    key="autopeft",
    label=N_("AutoPEFT"),
    paper=Paper(
        authors="Zhou, Wan, Vulić, Korhonen",
        year=2024,
        title="AutoPEFT: Automatic Configuration Search for Parameter-Efficient Fine-Tuning",
        arxiv="2301.12132",
        venue="TACL",
    ),
    sentence=N_(
        "Tries many mixtures of two adapters and a prefix, each in some of the layers, and shows which score"
        " can be had for how many numbers. The mixture that is chosen is then trained in full."
    ),
    config=Config,
    # One rate for mixtures of every size. On the starter encoder (sentiment, two passes) sizes of 48 in all
    # layers bear 1e-3, but a branch of 192 stays at chance with it; 5e-4 gives it 0.67, 3e-4 gives 0.64.
    usual=Usual(learning_rate=5e-4, learning_rate_low=5e-5, learning_rate_high=1e-2),
    count=count,
    stored=stored,
    picture=picture,
    touched=lambda config, shape: mixture(config, shape).blocks,
    memory=memory,
    refuses=refuses,
    search=search,
    mergeable=False,
    identity_at_start=False,
    good_when=(
        N_("you do not know which parts suit the task, and the machine may work for a while"),
        N_("every number counts, and the smallest good mixture is wanted"),
    ),
    not_when=(
        N_("one training run already takes hours: this takes many short ones"),
        N_("the result has to be merged into the model"),
    ),
)
ORDER = 1
