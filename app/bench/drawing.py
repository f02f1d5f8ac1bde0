"""From a card's parts to the drawing of a block."""

from app.i18n import N_, tr
from app.theme.tokens import family_key
from app.widgets.block_picture import SITES, BlockPicture, Shape, SitePart
from peft_engine.contract.card import Part
from peft_engine.contract.plan import Counts, Plan

LIKE = {
    "before_input": "embedding",
    "feed_forward.gate": "feed_forward.up",
    "feed_forward.inner": "feed_forward.down",
}
"""Places that the drawing shows at another one's."""


def picture_of(plan: Plan, counts: Counts) -> BlockPicture:
    """The model of a plan with its method in it."""
    shape = plan.model.shape
    parts = plan.card.picture(plan.config, shape)
    sites = {part.site for part in parts}
    family = family_key(plan.card.family)
    drawn: dict[str, SitePart] = {}
    for part in parts:
        site: str = LIKE.get(part.site, part.site)
        if site == "cross.output" and "after_attention" in sites:
            site = "after_cross"  # a module behind the sublayer, as it stands behind the attention
        if site in SITES and site != "head":
            drawn.setdefault(site, SitePart(site, tr(part.label), family, part.size, _shape(part, plan)))
    return BlockPicture(
        touched=_touched(plan) if drawn else None,
        blocks=len(shape.stack("encoder")) if shape.kind == "encoder_decoder" else shape.layers,
        decoder=len(shape.stack("decoder")) if shape.kind == "encoder_decoder" else 0,
        parts=tuple(drawn.values()),
        head=tr(N_("Task head")) if counts.head_parameters else "",
        method_label=tr(plan.card.label),
        method_count=counts.method_parameters or None,
        head_count=counts.head_parameters or None,
    )


def _touched(plan: Plan) -> frozenset[int] | None:
    """The blocks that carry the parts, where the settings spare some."""
    if plan.card.touched is None:
        return None
    found = frozenset(plan.card.touched(plan.config, plan.model.shape))
    return None if len(found) == plan.model.shape.layers else found


def _shape(part: Part, plan: Plan) -> Shape:
    """Vectors that multiply are drawn thin; methods that learn the model's own numbers fill the place."""
    memory = plan.card.memory(plan.config, plan.model.shape)
    if memory.weight_gradients or memory.dense_copies or part.site in ("bias", "norm", "all_weights"):
        return "fill"
    return "scale" if part.size <= 0.05 else "delta"
