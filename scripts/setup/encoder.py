"""Having the starter encoder, through the engine; tried once an hour at most while it cannot be had."""

import os
import subprocess
import time
from pathlib import Path

from peft_engine.contract.texts import N_
from scripts.setup.talk import ProgressLine, complain, megabytes, say
from scripts.setup.tree import Tree

TRY_AGAIN_AFTER_S = 3600.0


def ensure(tree: Tree, patient: bool = True) -> bool:
    """Fetch the starter encoder unless it is there. False when it cannot be had: then a sentence was printed.

    `patient`: after a failure, leave it at that for an hour, so that a start without a network is quick.
    """
    note = tree.venv / "starter-encoder.txt"
    home = os.environ.get("PEFT_WORKBENCH_HOME", "")
    if there(note, home):
        return True
    failed = tree.venv / "starter-encoder-failed"
    if patient and failed.exists() and time.time() - failed.stat().st_mtime < TRY_AGAIN_AFTER_S:
        return False
    say(N_("Looking for the starter encoder, MiniLM L6 (84 MB)"))
    folder = fetch(tree)
    if folder is None:
        failed.touch()
        return False
    failed.unlink(missing_ok=True)
    note.write_text(f"{home}\n{folder}\n", encoding="utf-8")
    return True


def there(note: Path, home: str) -> bool:
    """Whether the encoder was found before, for this data root, and still lies there."""
    if not note.exists():
        return False
    noted = note.read_text(encoding="utf-8").splitlines()
    return len(noted) == 2 and noted[0] == home and (Path(noted[1]) / "card.toml").exists()


def fetch(tree: Tree) -> Path | None:
    """Let the engine fetch it; its output is "progress done size" lines, then the folder or nothing."""
    line, folder = ProgressLine(), None
    with subprocess.Popen(
        tree.module("peft_engine.starter"),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        # Into a pipe Python writes as the system does, and a Windows folder may be called Jürgen.
        env=os.environ | {"PYTHONIOENCODING": "utf-8"},
    ) as engine:
        assert engine.stdout is not None
        assert engine.stderr is not None
        for words in map(str.split, engine.stdout):
            if words[:1] == ["progress"]:
                line.show(f"  {megabytes(int(words[1]))} of {megabytes(int(words[2]))}")
            else:
                folder = Path(" ".join(words))
        line.clear()
        sentence = engine.stderr.read().strip()
    if engine.returncode:
        complain(sentence)
        return None
    return folder
