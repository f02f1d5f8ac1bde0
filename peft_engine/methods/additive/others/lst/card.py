"""LST: a narrow side network that reads the frozen model's hidden states."""

from peft_engine.contract import again
from peft_engine.contract.card import Memory, MethodCard, Paper, Part, Usual
from peft_engine.contract.problems import Problem
from peft_engine.contract.settings import Choice, Settings, setting
from peft_engine.contract.shape import BlockShape, ModelShape
from peft_engine.contract.texts import N_


class Config(Settings):
    # The paper's models are wider; here, on stories with the small decoder, 8 stays behind no training at all
    # (validation loss 4.31 against 4.28) and 4 gets ahead of it (4.12).
    reduction: int = setting(
        4,
        label=N_("Reduction"),
        help=N_("How many times narrower the side network is"),
        expert=N_("reduction factor"),
        low=2,
        high=64,
    )
    # Alone, as in the paper, the side network has to win back all that the model could do, and does not from
    # a few hundred examples: instructions 4.459 alone and 4.130 mixed, translation 5.810 and 5.487 (untrained
    # 5.520; test losses of the small models after five passes at 8e-3). An encoder's new head has nothing to
    # win back, and learns better from the side network: sentiment 0.732 alone, 0.644 mixed.
    answer: str = setting(
        "usual",
        label=N_("Answer from"),
        help=N_("What the head of the model reads"),
        expert=N_("merge last"),
        choices=(
            Choice("usual", N_("Mixed if it can write, else alone")),
            Choice("mixed", N_("Both, mixed by a gate")),
            Choice("side", N_("The side network alone")),
        ),
    )
    left_out: int = setting(
        0,
        label=N_("Leave out every n-th block"),
        help=N_("0 keeps a side block beside each block"),
        expert=N_("dropped ladders"),
        low=0,
        high=64,
        advanced=True,
    )
    temperature: float = setting(
        0.1,
        label=N_("Gate temperature"),
        help=N_("Small values let the gates move faster"),
        low=0.01,
        high=10.0,
        advanced=True,
    )
    start: str = setting(
        "pruned",
        label=N_("Start from"),
        help=N_("First values of the side blocks"),
        expert=N_("initialisation"),
        choices=(
            Choice("pruned", N_("The model's strongest channels")),
            Choice("random", N_("Random numbers")),
        ),
        advanced=True,
    )


def side_width(config: Config, shape: ModelShape) -> int:
    return shape.width // config.reduction


def is_mixed(config: Config, shape: ModelShape) -> bool:
    """Whether the head reads the side network and the model, mixed by one more gate."""
    return config.answer == "mixed" or (config.answer == "usual" and shape.kind != "encoder")


def has_side(index: int, config: Config) -> bool:
    """Whether block `index` of a stack has a side block."""
    return not config.left_out or index % config.left_out != 0


def touched(config: Config, shape: ModelShape) -> tuple[int, ...]:
    """The blocks beside which a side block stands; each stack leaves out its own."""
    encoder = len(shape.stack("encoder"))
    return tuple(
        start + index
        for start, stack in ((0, shape.stack("encoder")), (encoder, shape.stack("decoder")))
        for index in range(len(stack))
        if has_side(index, config)
    )


def block_count(block: BlockShape, width: int, keys: int, reduction: int) -> int:
    """Numbers in one side block; `keys` is the width of its keys and values."""
    total = 0
    for attention in filter(None, (block.attention, block.cross)):
        for like, outputs in (
            (attention.query, width),
            (attention.key, keys),
            (attention.value, keys),
            (attention.output, width),
        ):
            total += width * outputs + (outputs if like.bias else 0)
    parts = block.feed_forward
    inner = max(1, parts.up.outputs // reduction)
    for like in filter(None, (parts.up, parts.gate)):
        total += width * inner + (inner if like.bias else 0)
    total += inner * width + (width if parts.down.bias else 0)
    norms = 0 if not block.norms else 2 if block.cross is None else 3
    return total + norms * (width * (2 if norms and block.norms[0].bias else 1))


def count(config: Config, shape: ModelShape) -> int:
    """Side blocks, a map down before each and before the first, gates, last norms, the map up to the head."""
    width = side_width(config, shape)
    keys = shape.kv_heads * (width // shape.heads)
    total = width * shape.reads + shape.reads + is_mixed(config, shape)
    for stack in filter(None, (shape.stack("encoder"), shape.stack("decoder"))):
        sides = [block for index, block in enumerate(stack) if has_side(index, config)]
        total += sum(block_count(block, width, keys, config.reduction) for block in sides)
        total += (len(sides) + 1) * (shape.width * width + width) + len(sides)
        if shape.pre_norm and stack[0].norms:
            total += width * (2 if stack[0].norms[0].bias else 1)
    return total


def refuses(config: Config, shape: ModelShape, task: str) -> Problem | None:
    """The side network has the model's number of heads, and one block in every stack at least, beside blocks
    that are used once."""
    if (problem := again.refuse(shape)) is not None:
        return problem
    width = side_width(config, shape)
    if width % shape.heads or width == 0:
        good = [r for r in range(2, 65) if shape.width // r and shape.width // r % shape.heads == 0]
        near = min(good, key=lambda r: abs(r - config.reduction), default=None)
        return Problem(
            field="reduction",
            text=N_(
                "A side network of width {width} cannot be shared among the {heads} heads of this model."
            ),
            advice=N_("Use a reduction of {near}.") if near else N_("Choose another method."),
            values={"width": width, "heads": shape.heads, "near": near or 0},
            cure=near,
        )
    stacks = [stack for stack in (shape.stack("encoder"), shape.stack("decoder")) if stack]
    if all(any(has_side(index, config) for index in range(len(stack))) for stack in stacks):
        return None
    return Problem(
        field="left_out",
        text=N_("With every block left out, the side network is empty."),
        advice=N_("Use 0, which leaves none out."),
        cure=0,
    )


def memory(config: Config, shape: ModelShape) -> Memory:
    """Each map down keeps the hidden state it reads; a side block keeps what a block keeps, only narrower.
    The gate of a mixed answer keeps both that it mixes."""
    width = side_width(config, shape)
    kept = 2 * shape.width if is_mixed(config, shape) else 0
    for stack in filter(None, (shape.stack("encoder"), shape.stack("decoder"))):
        sides = [block for index, block in enumerate(stack) if has_side(index, config)]
        kept += (len(sides) + 1) * shape.width
        for block in sides:
            parts = block.feed_forward
            inner = max(1, parts.up.outputs // config.reduction)
            kept += (10 if block.cross is None else 22) * width
            kept += inner * (2 if parts.gate is None else 4)
            steps = shape.model_type in ("gpt2", "gptj", "phi") or (
                shape.model_type in ("t5", "mt5") and parts.gate is not None
            )
            kept += 3 * inner if steps else 0  # their GELU is made of simple steps, each of which keeps
    return Memory(backward="side", kept_per_token=-(-kept // shape.layers))


CARD = MethodCard(
    key="lst",
    label="LST",
    paper=Paper(
        authors="Sung, Cho, Bansal",
        year=2022,
        title="LST: Ladder Side-Tuning for Parameter and Memory Efficient Transfer Learning",
        arxiv="2206.06522",
        venue="NeurIPS",
    ),
    sentence=N_(
        "Lets a narrow copy of the network run beside the model, read its thoughts block by block and give"
        " the answer with it. Training never goes back through the large model, which saves much memory."
    ),
    config=Config,
    # Writing needs more. Test loss of small models without training, after five passes at 3e-3, and at 8e-3:
    # stories 4.601, 4.640, 4.590; translation 6.012, 6.185, 5.974; instructions 5.358, 4.473, 4.459. In
    # sorting texts 8e-3 stays at guessing, and pairs, of which a third is guessed, want less: 0.394 at 8e-4,
    # 0.352 at 1.5e-3, 0.338 at 3e-3 on the starter encoder.
    usual=Usual(
        learning_rate=3e-3,
        learning_rate_low=1e-4,
        learning_rate_high=2e-2,
        by_task={
            "language_modelling": 8e-3,
            "instructions": 8e-3,
            "text_to_text": 8e-3,
            "pair_classification": 8e-4,
        },
    ),
    count=count,
    picture=lambda config, shape: (Part("side", N_("side network"), max(0.12, 1 / config.reduction)),),
    touched=touched,
    memory=memory,
    refuses=refuses,
    mergeable=False,
    identity_at_start=False,
    size_setting="reduction",
    good_when=(
        N_("memory is what is short: the graph of the large model is never kept"),
        N_("the model is deep and large beside the batch"),
    ),
    not_when=(
        N_("the best score counts more than memory"),
        N_("the answer has to come as fast as from the base model"),
    ),
)
ORDER = 2
