"""Folders in which models are looked for, and the token for the hub, from the command line."""

import argparse
import getpass
import sys
from pathlib import Path

from peft_engine.cli import DONE
from peft_engine.contract import model_places
from peft_engine.contract.hub_facts import TokenState
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.texts import N_, fill
from peft_engine.terminal import tables


def folders(chosen: argparse.Namespace, words: list[str]) -> int:
    """List the folders, or add or remove one."""
    action, *rest = words or ["list"]
    if action in ("add", "remove") and len(rest) == 1:
        (model_places.add_folder if action == "add" else model_places.remove_folder)(Path(rest[0]))
    elif action != "list" or rest:
        raise _usage("models folders [add DIR | remove DIR]")
    found = model_places.folders()
    if chosen.json:
        tables.show_json([str(folder) for folder in found])
    elif not found:
        tables.say(N_("Models are looked for in no folder of yours."))
    else:
        for folder in found:
            tables.say("{folder}", folder=str(folder))
    return DONE


def token(chosen: argparse.Namespace, words: list[str]) -> int:
    """Show where the token is, store one, or take it out of the keyring. It is typed, without being shown,
    or from standard input; never from the arguments, which others on this machine can see."""
    from peft_engine.hub import token as hub_token

    action = words[0] if len(words) == 1 else "show" if not words else ""
    if action == "set":
        state = hub_token.keep(_typed())
    elif action == "remove":
        state = hub_token.drop()
    elif action == "show":
        state = hub_token.state()
    else:
        raise _usage("models token [show | set | remove]")
    _tell(chosen, state)
    return DONE


def _typed() -> str:
    if sys.stdin.isatty():
        return getpass.getpass(N_("Token (what you type is not shown):") + " ")
    return sys.stdin.readline()


def _tell(chosen: argparse.Namespace, state: TokenState) -> None:
    if chosen.json:
        told = state.model_dump(exclude={"text", "values"})
        tables.show_json({**told, "sentence": fill(state.text, state.values)})
    else:
        tables.say(state.text, **state.values)


def _usage(usage: str) -> EngineError:
    return EngineError(Problem(text=N_("That is written so: peft-engine {usage}."), values={"usage": usage}))
