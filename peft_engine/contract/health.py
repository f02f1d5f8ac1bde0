"""Whether this machine and this installation are in order: one check a subject, each with its exact cure.

Nothing heavy is imported for it; what would be (the library for weights in 4 bit) is tried in a process of
its own, where somebody asks for that.
"""

import platform
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from peft_engine.contract.texts import N_, Value

State: TypeAlias = Literal["good", "neutral", "attention", "problem"]
"""In order; nothing to say for or against; works, but not as it could; stands in the way of training."""
Group: TypeAlias = Literal["training", "program"]
Act: TypeAlias = Literal["", "empty_trash", "try_four_bit"]
"""What whoever shows a check can offer to do."""

STATES: dict[State, str] = {
    "good": N_("good"),
    "neutral": N_("for information"),
    "attention": N_("needs attention"),
    "problem": N_("stands in the way"),
}
GROUPS: dict[Group, str] = {
    "training": N_("What trains"),
    "program": N_("This program and its files"),
}


@dataclass(frozen=True)
class Check:
    """What was found of one subject.

    Attributes:
        name: the subject; a marked text.
        fact: the finding in a few words; a marked text.
        sentence: what is the matter; a marked text, empty where all is said.
        advice: what to do about it, where the sentence does not say it; a marked text.
        values: what stands in the braces of these texts.
        sizes: the same in bytes; whoever shows them puts them into units.
        command: what to type, exactly; empty where there is nothing to type.
        act: what can be done about it by a button.
    """

    key: str
    group: Group
    name: str
    state: State
    fact: str
    sentence: str = ""
    advice: str = ""
    values: dict[str, Value] = field(default_factory=dict)
    sizes: dict[str, int] = field(default_factory=dict)
    command: str = ""
    act: Act = ""


@dataclass(frozen=True)
class Summary:
    """All checks in a sentence, and one more."""

    state: State
    text: str
    more: str
    values: dict[str, Value] = field(default_factory=dict)


def worst(checks: Sequence[Check]) -> State:
    """The state of what is least in order."""
    order: tuple[State, ...] = ("problem", "attention")
    return next((state for state in order if any(check.state == state for check in checks)), "good")


def summary(checks: Sequence[Check]) -> Summary:
    """What a person needs to know of these checks first."""
    state = worst(checks)
    count = sum(check.state == state for check in checks)
    values: dict[str, Value] = {"count": count}
    if state == "problem":
        text = N_("One thing stands in the way of training.")
        if count > 1:
            text = N_("{count} things stand in the way of training.")
        return Summary(state, text, N_("What to do stands beside it."), values)
    if state == "good":
        return Summary(state, N_("Everything is in order."), N_("There is nothing to be done."))
    unused = [check for check in checks if check.key in ("card", "driver", "torch") and check.state == state]
    if unused:
        more = N_("A graphics card is there and is not being used. What mends it stands beside it.")
        if any(check.command for check in unused):
            more = N_("A graphics card is there and is not being used. One command mends it.")
        return Summary(state, N_("Training works, but on the processor only."), more)
    text = N_("Training works. One thing needs attention.")
    if count > 1:
        text = N_("Training works. {count} things need attention.")
    return Summary(state, text, N_("What to do stands beside it."), values)


def system() -> str:
    """The machine's system and Python, for the head of a report."""
    return f"{platform.platform()}, Python {platform.python_version()}"
