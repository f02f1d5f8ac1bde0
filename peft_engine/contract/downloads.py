"""Downloads from the hub: each is a folder, and a process of its own that works in it.

    wanted.json    what was asked for
    plan.json      the commit and its files, written once by the process; a download that goes on keeps to it
    progress.json  how far it is, replaced several times a second
    order          "pause" or "cancel", written by whoever wants that
    files/         what has arrived; NAME.part is not whole yet
    lock           held by the process; log.txt is what it and its libraries say

Window and command line read and order through `Download` alone. The process
(`python -m peft_engine.hub.downloading FOLDER`) outlives whoever started it. Nobody ever writes a token here.
"""

import hashlib
import os
import re
import shutil
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Literal, TypeAlias, TypeVar

from filelock import FileLock, Timeout
from pydantic import BaseModel, ConfigDict, ValidationError

from peft_engine.contract import paths
from peft_engine.contract.hub_facts import Gate, HubFile, Step, endpoint, gate_steps, repo_of
from peft_engine.contract.launch import start_download
from peft_engine.contract.placing import put_in_place
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.texts import N_

State: TypeAlias = Literal["starting", "running", "paused", "failed", "done", "cancelled"]
_started: dict[Path, subprocess.Popen[bytes]] = {}
"""The processes that this one has started, so that none stays behind as a zombie."""
STARTING_SECONDS = 30.0
"""So long a process may take until it holds its lock."""


class _Document(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")


D = TypeVar("D", bound=_Document)


class Wanted(_Document):
    """What was asked for. `configuration` and `parts` are those of a data set; no parts means all."""

    kind: Literal["model", "data"] = "model"
    repo: str
    revision: str = ""
    configuration: str = ""
    parts: tuple[str, ...] = ()
    endpoint: str = ""


class PlannedFile(HubFile):
    """A file to fetch, and where it comes to lie in the folder that is made."""

    place: str


class Plan(_Document):
    """What is fetched: files of one commit. `repo` is the name by which the hub itself knows it."""

    repo: str
    commit: str
    title: str
    licence: str = ""
    files: tuple[PlannedFile, ...]

    @property
    def bytes(self) -> int:
        return sum(file.bytes for file in self.files)


class Progress(_Document):
    """How far a download is.

    Attributes:
        done: bytes that are here and count; `total` is all.
        speed: bytes a second of late, 0 where nothing moves.
        file: which one is being fetched or checked.
        checking: whether the hash of that file is being worked out, which takes its time for large ones.
        files: bytes that are here, by file.
        result: when done, the folder of the model in the library, or of the files of a data set.
        key: when done, the model's key in the library.
        gated: whether steps have to be taken first; see `Download.steps`. `gate` says who decides.
    """

    state: State = "starting"
    done: int = 0
    total: int = 0
    speed: float = 0.0
    file: str = ""
    checking: bool = False
    files: dict[str, int] = {}
    problems: tuple[Problem, ...] = ()
    gated: bool = False
    gate: Gate = "auto"
    result: str = ""
    key: str = ""
    updated: float = 0.0

    @property
    def share(self) -> float:
        """0 to 1."""
        return min(1.0, self.done / self.total) if self.total else 0.0

    @property
    def seconds_left(self) -> float | None:
        """None while that cannot be told."""
        return (self.total - self.done) / self.speed if self.speed > 0 else None


class Download:
    """The folder of one download."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.files = folder / "files"
        self.log = folder / "log.txt"
        self.order_file = folder / "order"

    @property
    def id(self) -> str:
        return self.folder.name

    def lock(self, patience: float = 0.0) -> FileLock:
        """Held by the process that works on it. Whoever only looks holds it for an instant, which the process
        must have `patience` for, in seconds."""
        return FileLock(self.folder / "lock", timeout=patience)

    def wanted(self) -> Wanted:
        """Raises EngineError where it cannot be read."""
        return self._read("wanted.json", Wanted)

    def plan(self) -> Plan | None:
        """None as long as the hub has not been asked."""
        return self._read("plan.json", Plan) if (self.folder / "plan.json").is_file() else None

    def progress(self) -> Progress:
        """How far it is; one whose process has gone without a word is paused, with a sentence."""
        try:
            found = self._read("progress.json", Progress)
        except EngineError as error:
            return Progress(state="failed", problems=error.problems)
        moving = found.state in ("starting", "running")
        if not moving or self.alive() or time.time() - found.updated < self._patience(found):
            return found
        cut = Problem(
            text=N_("The download of {name} was cut off; what has arrived is kept."),
            advice=N_("Go on with it when it suits you."),
            values={"name": self.wanted().repo},
        )
        return found.model_copy(update={"state": "paused", "speed": 0.0, "problems": (cut,)})

    def steps(self) -> tuple[Step, ...]:
        """What a person has to do first, where the owners ask for that."""
        wanted = self.wanted()
        now = self.progress()
        return gate_steps(wanted.repo, wanted.kind, now.gate) if now.gated else ()

    def alive(self) -> bool:
        """Whether a process works on it."""
        started = _started.get(self.folder)
        if started is not None and started.poll() is None:
            return True
        _started.pop(self.folder, None)
        if not self.folder.is_dir():  # asking for its lock would make it anew
            return False
        try:
            with self.lock():
                return False
        except Timeout:
            return True

    def order(self) -> str:
        """What the process was told to do; empty for nothing."""
        try:
            return self.order_file.read_text(encoding="utf-8").strip()
        except FileNotFoundError:
            return ""

    def pause(self) -> None:
        """Let it rest; what has arrived is kept."""
        if self.alive() or self.progress().state == "starting":
            self.order_file.write_text("pause", encoding="utf-8")

    def resume(self) -> None:
        """Go on, from where it stopped."""
        self.order_file.unlink(missing_ok=True)
        if self.progress().state == "done" or self.alive():
            return
        before = self.progress()
        kept = {"state": "starting", "speed": 0.0, "problems": (), "gated": False}
        self.write(before.model_copy(update=kept))
        self.start()

    def start(self) -> None:
        """Let a process of its own work on it."""
        _started[self.folder] = start_download(self.folder, self.log)

    def cancel(self) -> None:
        """Give it up, with all that has arrived."""
        if self.alive():
            self.order_file.write_text("cancel", encoding="utf-8")
        else:
            shutil.rmtree(self.folder, ignore_errors=True)

    def forget(self) -> None:
        """Take a finished or failed one off the list; a model that has landed stays."""
        if not self.alive():
            shutil.rmtree(self.folder, ignore_errors=True)

    def write(self, document: BaseModel) -> None:
        """Replace wanted.json, plan.json or progress.json."""
        name = f"{type(document).__name__.lower()}.json"
        made = self.folder / f"{name}.{os.getpid()}.new"  # another window may write at the same time
        if isinstance(document, Progress):
            document = document.model_copy(update={"updated": time.time()})
        made.write_text(document.model_dump_json(indent=1), encoding="utf-8")
        put_in_place(made, self.folder / name)

    def _patience(self, found: Progress) -> float:
        return STARTING_SECONDS if found.state == "starting" else 2.0

    def _read(self, name: str, document: type[D]) -> D:
        file = self.folder / name
        try:
            return document.model_validate_json(file.read_text(encoding="utf-8"))
        except (OSError, ValidationError, UnicodeDecodeError):
            raise EngineError(
                Problem(
                    text=N_("What was noted of a download in {path} cannot be read."),
                    advice=N_("Take it off the list, and fetch it again."),
                    values={"path": str(file)},
                )
            ) from None


def home() -> Path:
    """Where downloads lie while they are under way."""
    return paths.home() / "downloads"


def data_home() -> Path:
    """Where the files of data sets from the hub land, to be imported from there."""
    return paths.home() / "hub-data"


def downloads() -> tuple[Download, ...]:
    """All that there are, the newest first; what was given up is cleared away."""
    found = []
    for folder in home().iterdir() if home().is_dir() else ():
        download = Download(folder)
        if not (folder / "wanted.json").is_file():
            continue
        if download.progress().state == "cancelled" and not download.alive():
            download.forget()
        else:
            found.append(download)
    return tuple(sorted(found, key=lambda one: (one.folder / "wanted.json").stat().st_mtime, reverse=True))


def begin(
    repo: str,
    revision: str = "",
    *,
    kind: Literal["model", "data"] = "model",
    configuration: str = "",
    parts: Sequence[str] = (),
) -> Download:
    """Fetch a model, or the files of a data set: in a process of its own, which is started here.

    What is being fetched already is joined, what rests goes on, and what has landed and is still there is
    done at once.

    Raises:
        EngineError: that is no name of anything on the hub.
    """
    name = repo_of(repo)
    wanted = Wanted(
        kind=kind,
        repo=name,
        revision=revision.strip(),
        configuration=configuration,
        parts=tuple(parts),
        endpoint=endpoint(),
    )
    download = Download(home() / _id(wanted))
    if (download.folder / "wanted.json").is_file():
        before = download.progress()
        if before.state == "done" and not Path(before.result).is_dir():
            download.forget()
        elif before.state != "cancelled":
            download.resume()
            return download
    download.folder.mkdir(parents=True, exist_ok=True)
    download.order_file.unlink(missing_ok=True)
    (download.folder / "plan.json").unlink(missing_ok=True)  # one that was given up keeps to no old commit
    download.write(wanted)
    download.write(Progress())
    download.start()
    return download


def named(text: str) -> Download:
    """The download with this id, the beginning of one, or of this repository.

    Raises:
        EngineError: there is none, or several begin so.
    """
    known = downloads()
    found = [one for one in known if one.id == text or one.wanted().repo.lower() == text.lower()]
    found = found or [one for one in known if one.id.startswith(text)]
    if len(found) == 1:
        return found[0]
    raise EngineError(
        Problem(
            text=N_("There is no download called {name}.")
            if not found
            else N_("Several downloads are called {name}."),
            advice=N_("There are: {known}."),
            values={"name": text, "known": ", ".join(one.id for one in known) or "-"},
        )
    )


def _id(wanted: Wanted) -> str:
    """The same for the same wish, so that two windows fetch it once."""
    asked = (wanted.kind, wanted.endpoint, wanted.repo.lower(), wanted.revision, wanted.configuration)
    told = "\n".join((*asked, *wanted.parts))
    plain = re.sub(r"[^a-z0-9._-]+", "--", wanted.repo.lower()).strip(".")[:80]
    return f"{plain}-{hashlib.sha256(told.encode()).hexdigest()[:8]}"
