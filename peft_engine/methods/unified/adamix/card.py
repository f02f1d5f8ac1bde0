"""AdaMix: several copies of a helper, one drawn at each pass, averaged in the end."""

from dataclasses import replace

from peft_engine.contract import low_rank
from peft_engine.contract.card import Memory, MethodCard, Paper, Part, Usual
from peft_engine.contract.problems import Problem
from peft_engine.contract.settings import Choice, Settings, setting
from peft_engine.contract.shape import ModelShape
from peft_engine.contract.texts import N_


class Config(Settings):
    helper: str = setting(
        "adapter",
        label=N_("Copied part"),
        help=N_("What there are several copies of"),
        choices=(Choice("adapter", N_("Adapter after feed-forward")), Choice("lora", "LoRA")),
    )
    size: int = setting(
        48,
        label=N_("Size of a copy"),
        help=N_("Bottleneck of an adapter, or rank"),
        low=1,
        high=4096,
    )
    experts: int = setting(
        4,
        label=N_("Copies"),
        help=N_("One of them is drawn at each pass"),
        expert=N_("experts"),
        low=1,
        high=32,
    )
    shared: str = setting(
        "up",
        label=N_("Shared half"),
        help=N_("Of which half there is one for all"),
        expert=N_("sharing_up, sharing_down"),
        choices=(
            Choice("up", N_("The half that writes")),
            Choice("down", N_("The half that reads")),
            Choice("none", N_("Neither")),
        ),
        advanced=True,
    )
    start: str = setting(
        "alike",
        label=N_("Copies at the start"),
        help=N_("Equal, or each drawn for itself"),
        expert=N_("initialisation of the experts"),
        choices=(Choice("alike", N_("Equal")), Choice("apart", N_("Each its own"))),
        advanced=True,
    )
    agreement: float = setting(
        1.0,
        label=N_("Agreement"),
        help=N_("How much two draws are to answer alike"),
        expert=N_("weight of the consistency loss"),
        low=0.0,
        high=1000.0,
    )
    targets: tuple[str, ...] = low_rank.targets_setting(when=("helper", "lora"))


def downs(config: Config) -> int:
    return 1 if config.shared == "down" else config.experts


def ups(config: Config) -> int:
    return 1 if config.shared == "up" else config.experts


def numbers(config: Config, shape: ModelShape, downs: int, ups: int) -> int:
    """With so many of either half: downs (d m + m) + ups (m d + d) a block, or r (downs in + ups out) a
    matrix."""
    m = config.size
    if config.helper == "lora":
        found = low_rank.chosen_linears(config.targets, shape)
        return sum(m * (downs * linear.inputs + ups * linear.outputs) for linear in found)
    return shape.layers * (downs * (shape.width + 1) * m + ups * (m + 1) * shape.width)


def count(config: Config, shape: ModelShape) -> int:
    return numbers(config, shape, downs(config), ups(config))


def stored(config: Config, shape: ModelShape) -> int:
    """What is left of it: one copy, the mean."""
    return numbers(config, shape, 1, 1)


def picture(config: Config, shape: ModelShape) -> tuple[Part, ...]:
    if config.helper == "lora":
        return low_rank.parts(config.targets, shape, rank=config.size, label=N_("copies, one drawn"))
    size = min(1.0, 0.15 + config.size / max(1, shape.width))
    return (Part("after_feed_forward", N_("copies, one drawn"), size),)


def memory(config: Config, shape: ModelShape) -> Memory:
    """An adapter keeps its input and the inner values before and after the bend; all of it twice where two
    passes are compared, and to compare them three more tables of all answers: what is beyond the loss's own
    logarithms of both, and the probabilities of both."""
    plain = low_rank.memory(config.size, config.targets, shape)
    if config.helper == "adapter":
        # Nothing learns in the first block before it, nor in the part that it stands behind.
        plain = Memory(kept_per_token=shape.width + 2 * config.size, silent_blocks=1)
    return replace(plain, passes=2, answer_tables=3) if config.agreement else plain


def refuses(config: Config, shape: ModelShape, task: str) -> Problem | None:
    return low_rank.refuse_none(config.targets, shape) if config.helper == "lora" else None


CARD = MethodCard(
    key="adamix",
    label="AdaMix",
    paper=Paper(
        authors="Wang, Agarwal, Mukherjee, Liu, Gao, Awadallah, Gao",
        year=2022,
        title="AdaMix: Mixture-of-Adaptations for Parameter-efficient Model Tuning",
        arxiv="2205.12410",
        venue="EMNLP",
    ),
    sentence=N_(
        "Trains several copies of a small part and lets chance pick one at every pass. In the end they are"
        " averaged into one, so the result is as small and fast as if there had been a single copy."
    ),
    config=Config,
    # On the starter encoder: 0.954 on topics, 0.780 on sentiment; at 3e-3 sentiment stayed at guessing.
    usual=Usual(learning_rate=2e-3, learning_rate_low=1e-4, learning_rate_high=1e-2),
    count=count,
    stored=stored,
    picture=picture,
    memory=memory,
    refuses=refuses,
    mergeable=True,
    # An adapter has an activation between its maps, so that no matrix can take it up.
    leaves_as=lambda config: ("peft", "merged") if config.helper == "lora" else (),
    identity_at_start=True,
    size_setting="size",
    good_when=(
        N_("an adapter alone learns its few examples by heart"),
        N_("training may take longer, but the result must stay small"),
    ),
    not_when=(N_("training time counts: every batch goes through the model twice"),),
)
ORDER = 1
