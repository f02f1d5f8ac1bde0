"""The process that shows how a model's tokenizer cuts a text: requests come in as lines, replies go out so.

    python -m peft_engine.tokenizing

Where the folder holds a tokenizer.json, as nearly all do, nothing but the library that reads it is loaded;
others are left to transformers, which takes seconds. It ends when its input is closed.
"""

import os
import queue
import sys
import threading
from functools import lru_cache
from pathlib import Path
from typing import Any, BinaryIO

from peft_engine.contract import tokens as t
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.texts import N_

MOST_CHARACTERS = 20_000
"""What is longer is no try any more."""


def cut(folder: Path, text: str) -> tuple[t.Token, ...]:
    """The tokens of a text, with those that the tokenizer adds.

    Raises:
        EngineError: the tokenizer cannot be read, or the text is too long for a try.
    """
    if len(text) > MOST_CHARACTERS:
        raise EngineError(
            Problem(
                text=N_("The text has {count} characters; a try takes up to {most}."),
                advice=N_("Shorten it."),
                values={"count": f"{len(text):,}", "most": f"{MOST_CHARACTERS:,}"},
            )
        )
    try:
        tokenizer = _tokenizer(str(folder), *_stamp(folder))
        return _by_library(tokenizer, text) if hasattr(tokenizer, "token_to_id") else _slow(tokenizer, text)
    except Exception as error:  # the libraries raise bare exceptions # noqa: BLE001
        reason = (str(error).strip().splitlines() or [type(error).__name__])[0][:300].rstrip(".")
        raise EngineError(
            Problem(
                text=N_("The tokenizer in {path} cannot be used: {reason}."),
                advice=N_("Get the model again."),
                values={"path": str(folder), "reason": reason},
            )
        ) from None


@lru_cache(maxsize=2)
def _tokenizer(folder: str, _changed: int, _size: int) -> Any:
    """The tokenizer of a folder; one that has changed since has another stamp."""
    file = Path(folder) / "tokenizer.json"
    if file.is_file():
        from tokenizers import Tokenizer

        return Tokenizer.from_file(str(file))
    from transformers import AutoTokenizer

    made = AutoTokenizer.from_pretrained(folder, local_files_only=True, trust_remote_code=False)
    return made.backend_tokenizer if made.is_fast else made


def _stamp(folder: Path) -> tuple[int, int]:
    file = folder / "tokenizer.json"
    found = file.stat() if file.is_file() else folder.stat()
    return found.st_mtime_ns, found.st_size


def _by_library(tokenizer: Any, text: str) -> tuple[t.Token, ...]:
    tokenizer.no_truncation()
    tokenizer.no_padding()
    unknown = getattr(tokenizer.model, "unk_token", None)
    if unknown is None and isinstance(getattr(tokenizer.model, "unk_id", None), int):
        unknown = tokenizer.id_to_token(tokenizer.model.unk_id)
    found = tokenizer.encode(text)
    tokens, before = [], (0, 0)
    for name, number, where, special in zip(
        found.tokens, found.ids, found.offsets, found.special_tokens_mask, strict=True
    ):
        start, end = where
        again = where == before and end > start and not special
        tokens.append(
            t.Token(
                text="" if again else text[start:end] or name,
                name=name,
                number=number,
                special=bool(special),
                unknown=name == unknown and not special,
            )
        )
        before = where
    return tuple(tokens)


def _slow(tokenizer: Any, text: str) -> tuple[t.Token, ...]:
    """A tokenizer that transformers alone can read; it does not say where its tokens stand in the text."""
    numbers = tokenizer(text, add_special_tokens=True, truncation=False)["input_ids"]
    names = tokenizer.convert_ids_to_tokens(numbers)
    own = set(tokenizer.all_special_ids) - {tokenizer.unk_token_id}
    return tuple(
        t.Token(
            text=name,
            name=name,
            number=number,
            special=number in own,
            unknown=number == tokenizer.unk_token_id,
        )
        for name, number in zip(names, numbers, strict=True)
    )


def _read(lines: BinaryIO, waiting: "queue.SimpleQueue[t.Cut]") -> None:
    for line in lines:
        try:
            waiting.put(t.read_cut(line))
        except ValueError:
            print("a line that is no request", file=sys.stderr, flush=True)
    os._exit(0)  # whoever asked is gone; there is nothing to keep


def main() -> None:
    """Answer until the input ends."""
    out = os.fdopen(os.dup(sys.stdout.fileno()), "wb", buffering=0)
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # whatever a library prints is no reply
    waiting: queue.SimpleQueue[t.Cut] = queue.SimpleQueue()
    threading.Thread(target=_read, args=(sys.stdin.buffer, waiting), name="requests", daemon=True).start()
    while True:
        request = waiting.get()
        while not waiting.empty():  # somebody goes on typing
            request = waiting.get()
        try:
            reply = t.Tokens(id=request.id, tokens=cut(Path(request.folder), request.text))
        except EngineError as error:
            reply = t.Tokens(id=request.id, problems=error.problems)
        out.write(t.to_line(reply))


if __name__ == "__main__":
    main()
