"""`recognise`: look at the shape of a model of an unknown type."""

import argparse
from pathlib import Path

from peft_engine.cli import DONE
from peft_engine.contract import library, recognised
from peft_engine.contract.texts import N_
from peft_engine.terminal import tables


def recognise(chosen: argparse.Namespace) -> int:
    """Remember what its parts are; from then on every command and the window know the model.

    Raises:
        EngineError: it is too strange; the sentence says why.
    """
    folder = Path(chosen.folder)
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
