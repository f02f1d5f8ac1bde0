"""peft-engine health: what of this machine and this installation is in order, and the cure of what is not."""

import argparse
from collections.abc import Sequence
from typing import Any

from peft_engine.cli import DONE, open_store
from peft_engine.contract.health import GROUPS, STATES, Check, summary
from peft_engine.contract.health_machine import machine_checks, try_four_bit
from peft_engine.contract.health_program import program_checks
from peft_engine.contract.texts import Value, fill
from peft_engine.terminal import tables


def health(chosen: argparse.Namespace) -> int:
    """Look at everything and say it."""
    checks = (*machine_checks(), *program_checks(open_store(chosen)))
    if chosen.try_four_bit:
        tried = try_four_bit()
        checks = tuple(tried if check.key == tried.key else check for check in checks)
    if chosen.json:
        tables.show_json(document(checks))
    else:
        _show(checks)
    return DONE


def document(checks: Sequence[Check]) -> dict[str, Any]:
    """The checks for JSON: finished sentences beside the marked texts' parts."""
    told = summary(checks)
    return {
        "state": told.state,
        "summary": fill(told.text, told.values),
        "checks": [
            {
                "key": check.key,
                "name": check.name,
                "state": check.state,
                "fact": _told(check, check.fact),
                "sentence": _told(check, f"{check.sentence} {check.advice}").strip(),
                "command": check.command,
                "act": check.act,
            }
            for check in checks
        ],
    }


def _show(checks: Sequence[Check]) -> None:
    told = summary(checks)
    tables.say(f"{told.text} {told.more}", **told.values)
    for group, title in GROUPS.items():
        tables.say("")
        tables.say(title)
        for check in (check for check in checks if check.group == group):
            mark = "" if check.state in ("good", "neutral") else f" ({STATES[check.state]})"
            tables.say("  {name}: {fact}{mark}", name=check.name, fact=_told(check, check.fact), mark=mark)
            if check.sentence and check.state != "good":
                tables.say("    {sentence}", sentence=_told(check, f"{check.sentence} {check.advice}"))
            if check.command:
                tables.say("    {command}", command=check.command)


def _told(check: Check, text: str) -> str:
    sizes: dict[str, Value] = {name: tables.size(count) for name, count in check.sizes.items()}
    return fill(text, check.values | sizes)
