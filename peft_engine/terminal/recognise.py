"""`recognise`: look at the shape of a model of an unknown type."""

import argparse
from pathlib import Path

from peft_engine.cli import DONE
from peft_engine.contract import library, recognised, text_part
from peft_engine.contract.texts import N_
from peft_engine.terminal import tables


def recognise(chosen: argparse.Namespace) -> int:
    """Remember what its parts are; from then on every command and the window know the model. Of one that
    reads pictures too the text part is put into the library.

    Raises:
        EngineError: it is too strange; the sentence says why.
    """
    folder = Path(chosen.folder).resolve()
    if text_part.has_text_part(library.read_config(folder)):
        key = text_part.take_out(folder)
        if chosen.json:
            tables.show_json({"key": key})
        else:
            tables.say(N_("Its text part is in the library now; it is called {model}."), model=key)
        return DONE
    found = recognised.look_at(folder)
    shape = library.model(str(folder), weights=False).shape
    if chosen.json:
        tables.show_json({"type": found, "by_shape": shape.by_shape, "parameters": shape.base_parameters})
    else:
        tables.say(
            N_("A model of type {type} with {blocks} blocks and {numbers} numbers can be used now."),
            type=found,
            blocks=shape.layers,
            numbers=shape.base_parameters,
        )
    return DONE
