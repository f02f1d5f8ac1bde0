"""peft-engine hub-data: what a data set of the hub holds, and getting its files to import them."""

import argparse

from peft_engine.cli import DONE
from peft_engine.contract.hub_facts import repo_of
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.texts import N_
from peft_engine.terminal import tables, transfers


def hub_data(chosen: argparse.Namespace) -> int:
    """Show a data set, or get it."""
    action, *words = chosen.texts
    if action == "get":
        return transfers.get_data(chosen, words)
    if action == "show" and len(words) == 1:
        return _show(chosen, words[0])
    raise EngineError(
        Problem(
            text=N_("That is written so: peft-engine {usage}."),
            values={"usage": "hub-data show NAME | get NAME"},
        )
    )


def _show(chosen: argparse.Namespace, name: str) -> int:
    from peft_engine.hub import data_sets, token
    from peft_engine.hub.client import Hub

    found = data_sets.facts(Hub(token.current()), repo_of(name), chosen.revision or "")
    if chosen.json:
        told = found.model_dump(exclude={"problems"})
        tables.show_json({**told, "problems": [problem.sentence() for problem in found.problems]})
        return DONE
    tables.say("{name:<10}{value}", name="data", value=found.repo)
    tables.say("{name:<10}{value}", name="page", value=found.page)
    tables.say("{name:<10}{value}", name="licence", value=found.licence or "-")
    table = tables.made("configuration", "part", "files", "size")
    for one in found.configurations:
        for part in one.parts:
            name = f"{part.name} (its beginning)" if part.partial else part.name
            table.add_row(one.name, name, str(len(part.files)), tables.size(part.bytes))
    tables.show(table)
    tables.note(found.problems)
    return DONE
