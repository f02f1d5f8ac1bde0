"""Checks in words: for the page in its language, for a report in English."""

import time
from collections.abc import Sequence

from app.i18n import N_, tr
from app.joined import sentences
from app.widgets.bytes_text import bytes_text
from peft_engine.contract.health import GROUPS, STATES, Check, summary, system
from peft_engine.contract.texts import Value, fill


def said(check: Check, text: str) -> str:
    """A text of a check in the interface's language."""
    return tr(text, **_values(check)) if text else ""


def sentence_of(check: Check) -> str:
    """What is the matter and what to do; empty where there is nothing to say."""
    return sentences((said(check, check.sentence), said(check, check.advice)))


def report(checks: Sequence[Check]) -> str:
    """All checks as text for whoever is asked for help; English, whatever the interface speaks."""
    told = summary(checks)
    lines = [
        time.strftime("%Y-%m-%d %H:%M"),
        system(),
        fill(f"{told.text} {told.more}", told.values),
    ]
    for group, title in GROUPS.items():
        lines += ["", title]
        for check in (check for check in checks if check.group == group):
            values = _values(check)
            lines.append(f"[{STATES[check.state]}] {check.name}: {fill(check.fact, values)}")
            more = " ".join(part for part in (check.sentence, check.advice) if part)
            lines += [f"    {line}" for line in (fill(more, values), check.command) if line]
    return "\n".join(lines) + "\n"


def busy_words(work: str) -> str:
    """What is being done, for the button that began it."""
    words = {
        "look": N_("Looking"),
        "try_four_bit": N_("Trying"),
        "empty_trash": N_("Emptying"),
    }
    return tr(words[work])


def _values(check: Check) -> dict[str, Value]:
    return check.values | {name: bytes_text(count) for name, count in check.sizes.items()}
