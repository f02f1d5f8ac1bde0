"""Look at the shape of a model of an unknown type: `python -m peft_engine.recognising [--held] FOLDER`.

It builds a small copy from the folder's config.json and reads no weights. What it finds is remembered by the
content of that file, so that every later look at the folder knows the model; it says in one JSON line what
came of it. Held, it ends at once when its standard input does, and so with whoever started it.
"""

import json
import logging
import os
import sys
import threading
from pathlib import Path

from transformers import AutoConfig

from peft_engine.anatomy.recognising import recognise
from peft_engine.anatomy.tables import names_of
from peft_engine.contract import library, recognised
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.texts import N_


def look_at(folder: Path) -> str:
    """Recognise the model in a folder, and remember its shape; gives its type.

    Raises:
        EngineError: it is too strange, or transformers itself does not know it.
    """
    told = library.read_config(folder)
    try:
        config = AutoConfig.from_pretrained(folder, local_files_only=True, trust_remote_code=False)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        logging.getLogger(__name__).info("no configuration", exc_info=True)
        raise EngineError(
            Problem(
                field="model.key",
                text=N_("transformers does not know models of type {type}; they bring their own code."),
                advice=N_("Code that comes with a model is never run. Choose a model of a known type."),
                values={"type": str(told.get("model_type"))},
            )
        ) from error
    if names_of(config) is None:
        recognised.keep(told, recognise(config).shape)
    return str(config.model_type)


def _end_with_input() -> None:
    # sys.stdin would be locked meanwhile, and Python wants that lock when it ends as usual.
    while os.read(0, 1):
        pass
    os._exit(1)


def main() -> int:
    """Run by whoever wants to know; answers on its standard output."""
    *held, folder = sys.argv[1:]
    if held == ["--held"]:
        threading.Thread(target=_end_with_input, name="held", daemon=True).start()
    try:
        print(json.dumps({"type": look_at(Path(folder))}))
    except EngineError as error:
        print(json.dumps({"problems": [problem.model_dump() for problem in error.problems]}))
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
