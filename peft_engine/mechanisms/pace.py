"""What a method adds, learning at another pace than the task head."""

from typing import Any

from peft_engine.mechanisms.additive import Additive


def own_pace(tuner: Additive, groups: list[dict[str, Any]], share: float) -> list[dict[str, Any]]:
    """Groups for the optimizer, those of the method's own modules with `share` of their learning rate."""
    own = {id(parameter) for parameter in tuner.modules.parameters()}
    made = []
    for group in groups:
        for inside in (True, False):
            chosen = [p for p in group["params"] if (id(p) in own) == inside]
            made.append({**group, "params": chosen, "lr": group["lr"] * (share if inside else 1.0)})
    return [group for group in made if group["params"]]
