"""What would make a run fit into memory: changes to it, with the bytes that each saves and what it costs.

All of it by formula, from the same bill that is shown before a run.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from peft_engine.contract import taxonomy
from peft_engine.contract.plan import Plan, forecast, gains_by_recompute, refuses
from peft_engine.contract.search import changed
from peft_engine.contract.settings import read_settings
from peft_engine.contract.texts import N_, Value

LEAST_SAVED = 0.02
"""What saves a smaller share of the bill is not worth its cost."""
ROUND = 8
"""Tokens: lengths are proposed in these steps."""
SHORTEST = 16
"""Tokens: texts that are cut to less say nothing."""

MOST_GATHERED = 1024
"""Batches that may be gathered for one step."""
ShareCut = Callable[[int], float | None]
"""Length in tokens -> share of the texts that are longer, 0 to 1; None where that is not known."""


@dataclass(frozen=True)
class Way:
    """One change that needs less memory.

    Attributes:
        changes: fields of the specification and their new values.
        text: what is changed; a marked text.
        cost: what that costs; a marked text.
        total: bytes that the run is then expected to need.
        saves: bytes that it needs less than before.
        fits: whether that is enough by itself.
    """

    changes: dict[str, Any]
    text: str
    cost: str
    total: int
    saves: int
    fits: bool
    values: dict[str, Value] = field(default_factory=dict)


def ways(
    plan: Plan,
    free: int,
    *,
    length: int,
    device: str,
    precision: str,
    cut: ShareCut | None = None,
    other_method: bool = True,
) -> list[Way]:
    """What would make a run need less memory, what costs least first; what is enough by itself before the
    rest.

    Args:
        free: bytes that there are.
        length: tokens of the longest text, before it is cut at the limit of the training.
        device, precision: as for a forecast.
        cut: tells what share of the texts a limit cuts; without it that is not said.
        other_method: whether another method may be proposed.
    """
    bill = _Bill(plan, free, length, device, precision)
    found = [_smaller_batches(plan, bill), _recompute(plan, bill), _shorter_texts(plan, bill, length, cut)]
    if other_method:
        found.insert(2, _on_few_bits(plan, bill))
    worth = [way for way in found if way is not None and way.saves >= LEAST_SAVED * bill.before]
    return sorted(worth, key=lambda way: not way.fits)


class _Bill:
    """What changed runs need."""

    def __init__(self, plan: Plan, free: int, length: int, device: str, precision: str) -> None:
        self._plan, self.free, self._length = plan, free, length
        self._device, self._precision = device, precision
        self.before = self.total(plan)

    def total(self, plan: Plan) -> int:
        length = min(self._length, plan.spec.training.max_length)
        return forecast(plan, length=length, device=self._device, precision=self._precision).bill.total

    def way(self, plan: Plan, changes: dict[str, Any], text: str, cost: str, **values: Value) -> Way:
        total = self.total(plan)
        return Way(changes, text, cost, total, self.before - total, total <= self.free, values)

    def with_changes(self, changes: dict[str, Any]) -> Plan:
        return replace(self._plan, spec=changed(self._plan.spec, changes))


def _smaller_batches(plan: Plan, bill: _Bill) -> Way | None:
    """As many examples in a step, fewer of them at once: the largest number that fits."""
    size, gathered = plan.spec.training.batch_size, plan.spec.training.accumulation
    if not plan.card.gradients:
        return None
    way = None
    for parts in _parts(size, MOST_GATHERED // gathered):
        changes = {"training.batch_size": size // parts, "training.accumulation": gathered * parts}
        way = bill.way(
            bill.with_changes(changes),
            changes,
            N_("{batch} examples at a time, gathered {times} times"),
            N_("As many examples in each step as before; a little slower."),
            batch=size // parts,
            times=gathered * parts,
        )
        if way.fits:
            break
    return way


def _parts(size: int, most: int) -> Iterator[int]:
    """Into how many equal parts a batch can be taken, from two up."""
    return (parts for parts in range(2, min(size, most) + 1) if size % parts == 0)


def _recompute(plan: Plan, bill: _Bill) -> Way | None:
    """Blocks keep what goes into them alone."""
    if plan.spec.hardware.recompute or not gains_by_recompute(plan):
        return None
    changes = {"hardware.recompute": True}
    return bill.way(
        bill.with_changes(changes),
        changes,
        N_("Fewer working values"),
        N_("Each block is computed once more on the way back: the same result, 20 to 60 % more time."),
    )


def _shorter_texts(plan: Plan, bill: _Bill, length: int, cut: ShareCut | None) -> Way | None:
    """The longest limit that fits; half of what is read now where none does."""
    now = min(length, plan.spec.training.max_length)
    way = None
    for limit in _limits(now):
        changes = {"training.max_length": limit}
        share = cut(limit) if cut is not None else None
        cost = N_("What stands behind the first {length} tokens of a text is not read.")
        values: dict[str, Value] = {"length": limit}
        if share is not None:
            cost = N_("About {share} % of the texts are longer and lose their end.")
            values["share"] = f"{100 * share:.0f}" if share >= 0.01 else f"{100 * share:.1g}"
        way = bill.way(
            bill.with_changes(changes), changes, N_("Texts cut at {length} tokens"), cost, **values
        )
        if way.fits:
            break
    return way


def _limits(now: int) -> list[int]:
    """Limits to try below this length, from long to short."""
    half = max(SHORTEST, now // 2 // ROUND * ROUND)
    return [limit for limit in range((now - 1) // ROUND * ROUND, half - 1, -ROUND) if limit < now]


def _on_few_bits(plan: Plan, bill: _Bill) -> Way | None:
    """The same correction on weights that are stored in few bits: a method with the same settings and more,
    which packs them."""
    own = plan.card
    names = set(type(plan.config).model_fields)
    if own.size_setting is None or own.memory(plan.config, plan.model.shape).packed_numbers:
        return None
    for method in taxonomy.methods().values():
        card = method.card
        if card.size_setting != own.size_setting or not names < set(card.config.model_fields):
            continue
        given = {name: value for name, value in plan.config.model_dump(mode="json").items() if name in names}
        config, _ = read_settings(card.config, given)
        if config is None or not card.memory(config, plan.model.shape).packed_numbers:
            continue
        if card.ingredients is not None or refuses(card, config, plan.model, plan.spec.task) is not None:
            continue
        spec = changed(plan.spec, {"method.key": card.key, "method.settings": given})
        return bill.way(
            replace(plan, card=card, config=config, spec=spec),
            {"method.key": card.key, **{f"method.settings.{name}": value for name, value in given.items()}},
            N_("{method} in its place: the model's weights in few bits"),
            N_("The weights are rounded, and every step unpacks them: slower."),
            method=card.label,
        )
    return None
