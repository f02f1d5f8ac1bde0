"""From a card's parts to the drawing of a block."""

from app.i18n import N_, tr
from app.theme.tokens import family_key
from app.widgets.block_picture import SITES, BlockPicture, Shape, SitePart
from peft_engine.contract.card import MethodCard, Part
from peft_engine.contract.plan import Counts, Plan
from peft_engine.contract.settings import Settings
from peft_engine.contract.shape import ModelShape

LIKE = {
    "before_input": "embedding",
    "feed_forward.gate": "feed_forward.up",
    "feed_forward.inner": "feed_forward.down",
}
"""Places that the drawing shows at another one's."""


def picture_of(plan: Plan, counts: Counts) -> BlockPicture:
    """The model of a plan with its method in it."""
    return picture_in(plan.card, plan.config, plan.model.shape, counts)


def picture_in(
    card: MethodCard, config: Settings, shape: ModelShape, counts: Counts | None = None
) -> BlockPicture:
    """A model of this shape with a method in it; without counts, what else a run would learn is not drawn."""
    parts = card.picture(config, shape)
    sites = {part.site for part in parts}
    family = family_key(card.family)
    drawn: dict[str, SitePart] = {}
    for part in parts:
        site: str = LIKE.get(part.site, part.site)
        if site == "cross.output" and "after_attention" in sites:
            site = "after_cross"  # a module behind the sublayer, as it stands behind the attention
        if site in SITES and site != "head":
            drawn.setdefault(site, SitePart(site, tr(part.label), family, part.size, _drawn_as(part)))
    return BlockPicture(
        touched=_touched(card, config, shape) if drawn else None,
        blocks=len(shape.stack("encoder")) if shape.kind == "encoder_decoder" else shape.layers,
        decoder=len(shape.stack("decoder")) if shape.kind == "encoder_decoder" else 0,
        parts=tuple(drawn.values()),
        head=tr(N_("Task head")) if counts is not None and counts.head_parameters else "",
        method_label=tr(card.label),
        method_count=counts.method_parameters or None if counts is not None else None,
        head_count=counts.head_parameters or None if counts is not None else None,
    )


def _touched(card: MethodCard, config: Settings, shape: ModelShape) -> frozenset[int] | None:
    """The blocks that carry the parts, where the settings spare some."""
    if card.touched is None:
        return None
    found = frozenset(card.touched(config, shape))
    return None if len(found) == shape.layers else found


def _drawn_as(part: Part) -> Shape:
    """Vectors that multiply are drawn thin; methods that learn the model's own numbers fill the place."""
    if part.own or part.site in ("bias", "norm", "all_weights"):
        return "fill"
    return "scale" if part.size <= 0.05 else "delta"
