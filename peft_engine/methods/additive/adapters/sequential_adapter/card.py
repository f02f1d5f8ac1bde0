"""Sequential Adapter: small networks after the sublayers of every block."""

from peft_engine.contract import narrow
from peft_engine.contract.card import Memory, MethodCard, Paper, Part, Usual
from peft_engine.contract.problems import Problem
from peft_engine.contract.settings import Choice, Settings, left_out_setting, setting
from peft_engine.contract.shape import ModelShape
from peft_engine.contract.texts import N_


class Config(Settings):
    placement: str = setting(
        "houlsby",
        label=N_("Placement"),
        help=N_("Two in each block, or one behind it"),
        choices=(
            Choice("houlsby", N_("After both parts (Houlsby)")),
            Choice("pfeiffer", N_("After the feed-forward (Pfeiffer)")),
        ),
    )
    bottleneck: int = narrow.bottleneck_setting()
    activation: str = setting(
        "gelu",
        label=N_("Activation"),
        help=N_("The bend between the two maps"),
        expert=N_("non-linearity"),
        choices=(Choice("gelu", "GELU"), Choice("relu", "ReLU"), Choice("swish", "Swish")),
        advanced=True,
    )
    init: str = setting(
        "near_zero",
        label=N_("Start"),
        help=N_("What the adapters do before the first step"),
        expert=N_("initialisation"),
        choices=(Choice("near_zero", N_("Almost nothing (paper)")), Choice("zero_up", N_("Exactly nothing"))),
        advanced=True,
    )
    cross_adapter: bool = setting(
        False,
        label=N_("One more in the decoder"),
        help=N_("Behind what it reads of the source, too"),
        expert=N_("adapter after cross-attention"),
        advanced=True,
        when=("placement", "houlsby"),
    )
    train_layernorm: bool = setting(
        False,
        label=N_("Norms learn too"),
        help=N_("All norms of the model learn as well"),
        expert=N_("LayerNorm"),
        advanced=True,
    )
    dropout: float = left_out_setting(N_("Share of inner values left out at random"))


def crosses(config: Config) -> bool:
    """Whether an adapter stands behind each cross-attention."""
    return config.cross_adapter and config.placement == "houlsby"


def adapters(config: Config, shape: ModelShape) -> int:
    """How many there are in the whole model."""
    crossed = sum(block.cross is not None for block in shape.blocks) if crosses(config) else 0
    return shape.layers * (2 if config.placement == "houlsby" else 1) + crossed


def count(config: Config, shape: ModelShape) -> int:
    """2dm + m + d for every adapter, and all norms where they learn."""
    norms = [*(norm for block in shape.blocks for norm in block.norms), *shape.outer_norms]
    return added(config, shape) + sum(norm.parameters for norm in norms if config.train_layernorm)


def added(config: Config, shape: ModelShape) -> int:
    return adapters(config, shape) * narrow.numbers(config.bottleneck, shape)


def refuses(config: Config, shape: ModelShape, task: str) -> Problem | None:
    """An adapter behind the cross-attention needs one."""
    if not crosses(config) or any(block.cross for block in shape.blocks):
        return None
    return Problem(
        field="cross_adapter",
        text=N_("This model has no decoder that reads a source, so there is no place for one more adapter."),
        advice=N_("Switch it off."),
        cure=False,
    )


def picture(config: Config, shape: ModelShape) -> tuple[Part, ...]:
    size = narrow.size(config.bottleneck, shape)
    places = (
        ("after_attention", "after_feed_forward")
        if config.placement == "houlsby"
        else ("after_feed_forward",)
    )
    if crosses(config):
        places = (*places, "cross.output")
    parts = tuple(Part(place, N_("adapter"), size) for place in places)  # type: ignore[arg-type] # the places are sites
    return (*parts, Part("norm", N_("learns"), 1.0)) if config.train_layernorm else parts


def memory(config: Config, shape: ModelShape) -> Memory:
    """An adapter keeps its input and, unless the bend is ReLU, the inner values before and after it."""
    inner = config.bottleneck * (1 if config.activation == "relu" else 2)
    kept = -(-adapters(config, shape) * (shape.width + inner) // shape.layers)
    if config.placement == "pfeiffer" and not shape.pre_norm:
        kept += shape.width  # the norm runs twice
    # A norm learns before anything else: the first of a block, or the one behind the embeddings.
    low_norm = config.train_layernorm and (shape.pre_norm or bool(shape.outer_norms))
    # Behind the whole first block, nothing of it learns, but all of the second has to pass gradients on.
    behind = config.placement == "pfeiffer" and not config.train_layernorm
    return Memory(
        kept_per_token=kept, silent_attention=not (low_norm or behind), silent_blocks=1 if behind else 0
    )


CARD = MethodCard(
    key="sequential_adapter",
    label=N_("Sequential Adapter"),
    paper=Paper(
        authors="Houlsby, Giurgiu, Jastrzebski, Morrone, de Laroussilhe, Gesmundo, Attariyan, Gelly",
        year=2019,
        title="Parameter-Efficient Transfer Learning for NLP",
        arxiv="1902.00751",
        venue="ICML",
    ),
    sentence=N_(
        "Builds a small network behind the attention and the feed-forward part of every block. It narrows the"
        " signal, bends it, widens it again and adds the result; the model around it stays as it is."
    ),
    config=Config,
    # On pairs (starter encoder, twenty passes) the loss stayed that of guessing at 1e-3 until the run was
    # stopped; at 3e-4 validation accuracy came to 0.56.
    usual=Usual(
        learning_rate=1e-3,
        learning_rate_low=1e-4,
        learning_rate_high=1e-2,
        by_task={"pair_classification": 3e-4},
    ),
    count=count,
    added=added,
    picture=picture,
    memory=memory,
    refuses=refuses,
    mergeable=False,
    mixes="tensors",
    identity_at_start=False,
    size_setting="bottleneck",
    good_when=(
        N_("the task is far from what the model has read"),
        N_("there is enough data for a million numbers to learn from"),
    ),
    not_when=(
        N_("every millisecond of an answer counts: the adapters stay in the way, look at LoRA"),
        N_("the result must be tiny: look at (IA)³ or BitFit"),
    ),
)
ORDER = 1
