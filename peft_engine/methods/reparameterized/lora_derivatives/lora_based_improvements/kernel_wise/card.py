"""Kernel-wise adapter: a thin correction of its own for every attention head."""

from peft_engine.contract.card import Memory, MethodCard, Paper, Part, Usual
from peft_engine.contract.settings import Choice, Settings, setting
from peft_engine.contract.shape import AttentionShape, BlockShape, LinearShape, ModelShape
from peft_engine.contract.texts import N_


class Config(Settings):
    parts: str = setting(
        "qvo",
        label=N_("Where"),
        help=N_("Which maps of the attention are corrected"),
        choices=(Choice("qvo", N_("Query, value and output")), Choice("qv", N_("Query and value"))),
    )
    query_rank: int = setting(
        1, label=N_("Rank for queries"), help=N_("Of each head's own correction"), low=1, high=64
    )
    value_rank: int = setting(
        2,
        label=N_("Rank for values and output"),
        help=N_("Of each head's own correction"),
        low=1,
        high=64,
    )
    shared_query_rank: int = setting(
        2,
        label=N_("Common rank for queries"),
        help=N_("A term for all heads together; 0 leaves it out"),
        low=0,
        high=256,
    )
    shared_value_rank: int = setting(
        4,
        label=N_("Common rank for values and output"),
        help=N_("A term for all heads together; 0 leaves it out"),
        low=0,
        high=256,
    )
    init: str = setting(
        "zero",
        label=N_("Start"),
        help=N_("Whether anything differs before the first step"),
        choices=(
            Choice("zero", N_("As the base model")),
            Choice("narrow", N_("All numbers slightly off zero")),
        ),
        advanced=True,
    )


def attentions(block: BlockShape) -> tuple[tuple[str, AttentionShape], ...]:
    own = (("attention", block.attention),)
    return own if block.cross is None else (*own, ("cross", block.cross))


def shared(rank: int, linear: LinearShape) -> int:
    return rank * (linear.inputs + linear.outputs) + (linear.outputs if linear.bias else 0)


def count(config: Config, shape: ModelShape) -> int:
    """Heads x rank x (in + head width), and so on; a bias where the map has one; common terms as in LoRA."""
    width, total = shape.head_width, 0
    for block in shape.blocks:
        for _, one in attentions(block):
            total += shape.heads * config.query_rank * (one.query.inputs + width)
            total += shape.kv_heads * config.value_rank * 2 * width
            total += shared(config.shared_query_rank, one.query) + shared(config.shared_value_rank, one.value)
            if config.parts == "qvo":
                total += shape.heads * config.value_rank * (width + one.output.outputs)
                total += shared(config.shared_value_rank, one.output)
    return total


def picture(config: Config, shape: ModelShape) -> tuple[Part, ...]:
    names = ("query", "value", "output") if config.parts == "qvo" else ("query", "value")
    ranks = {"query": config.query_rank, "value": config.value_rank, "output": config.value_rank}
    return tuple(
        Part(f"{kind}.{name}", N_("a correction for each head"), min(1.0, 0.2 + ranks[name] / 20))  # type: ignore[arg-type] # kinds and names are sites
        for kind, _ in attentions(shape.blocks[-1])
        for name in names
    )


def memory(config: Config, shape: ModelShape) -> Memory:
    """Each correction keeps its input, query and value the same one, and its thin products."""
    kept = 0
    for block in shape.blocks:
        for _, one in attentions(block):
            kept += one.query.inputs + (one.output.inputs if config.parts == "qvo" else 0)
            kept += shape.heads * config.query_rank + shape.kv_heads * config.value_rank
            kept += config.shared_query_rank + config.shared_value_rank
            if config.parts == "qvo":
                kept += shape.heads * config.value_rank + config.shared_value_rank
    return Memory(kept_per_token=-(-kept // max(shape.layers, 1)))


CARD = MethodCard(
    key="kernel_wise",
    label=N_("Kernel-wise Adapter"),
    paper=Paper(
        authors="Chen, Hazarika, Namazifar, Liu, Jin, Hakkani-Tur",
        year=2022,
        title="Empowering parameter-efficient transfer learning by recognizing the kernel structure in"
        " self-attention",
        arxiv="2205.03720",
        venue="Findings of NAACL",
    ),
    sentence=N_(
        "Looks on every attention head as an estimator of its own and gives each its own small correction,"
        " with a common one for all heads where that is wanted."
    ),
    config=Config,
    usual=Usual(learning_rate=2e-3, learning_rate_low=1e-4, learning_rate_high=1e-2),
    count=count,
    picture=picture,
    memory=memory,
    mergeable=True,
    mixes="differences",
    identity_at_start=True,
    size_setting="value_rank",
    good_when=(
        N_("heads are known to do different things, as in larger models"),
        N_("you want attention corrected in more places than LoRA's two"),
    ),
    not_when=(N_("the feed-forward parts have to learn as well"),),
)
ORDER = 1
