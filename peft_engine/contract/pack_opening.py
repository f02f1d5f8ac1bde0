"""Opening a classroom pack: checked whole, unpacked aside, and put into its places in one go.

What is there already with the same content is left as it is; what has the same name and another content
stays, and the pack's comes beside it under a name with a number. Whoever is cut off in the middle leaves
folders called opening-*, which the next opening ends or throws away.
"""

import json
import re
import secrets
import shutil
import tomllib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import tomli_w
from filelock import FileLock, Timeout

from peft_engine.contract import library, paths
from peft_engine.contract.eventlog import Follower
from peft_engine.contract.lessons import read_lesson
from peft_engine.contract.pack import (
    Kind,
    Manifest,
    Progress,
    unheard,
)
from peft_engine.contract.pack_checking import blocks, check_pack, opened
from peft_engine.contract.pack_landing import Landing, landings, token
from peft_engine.contract.pack_texts import settled
from peft_engine.contract.placing import put_in_place
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.recorded import Recorded, mark
from peft_engine.contract.store import RunFolder, RunStore
from peft_engine.contract.texts import N_

ASIDE = "opening-"
JOURNAL = "moves.json"
ROOM_BYTES = 50_000_000
"""So much of the disk stays free."""
TEXTS = (".toml", ".json", ".jsonl", ".md")


@dataclass(frozen=True)
class Opened:
    """What came of opening a pack."""

    manifest: Manifest
    landings: tuple[Landing, ...]

    def of(self, kind: Kind) -> tuple[Landing, ...]:
        return tuple(landing for landing in self.landings if landing.item.kind == kind)


def open_pack(pack: Path, store: RunStore, progress: Progress = unheard) -> Opened:
    """Check a pack, and put what it holds into the data folder and the store.

    Raises:
        EngineError: it is no pack, a damaged or dangerous one, or there is no room for it.
        OSError: the file cannot be read, or a folder not be written.
        CancelledError: whoever hears of the progress wants no more. Then, as whenever it raises, everything
            is as it was.
    """
    finish_interrupted(store)
    check_pack(pack, progress)
    with opened(pack) as (archive, manifest):
        found = landings(manifest, store, lambda file: b"".join(blocks(pack, archive, file)))
        _require_room(pack, manifest, store)
        with _aside(store) as (at_home, at_store):
            done, moves = 0, []
            for landing in found:
                aside = (
                    (at_store if landing.item.kind == "run" else at_home) / landing.item.kind / landing.name
                )
                for file in landing.item.files:
                    if landing.outcome != "there":
                        place = aside / landing.item.inside(file)
                        place.parent.mkdir(parents=True, exist_ok=True)
                        with place.open("wb") as out:
                            for block in blocks(pack, archive, file):
                                out.write(block)
                                progress("unpack", done + out.tell(), manifest.bytes)
                    done += file.bytes
                    progress("unpack", done, manifest.bytes)
                if landing.outcome != "there":
                    with _told_of(pack, at_home, at_store):
                        _make_at_home(landing, aside, found, Recorded(manifest.title, pack.name))
                    moves += _moves(landing, aside)
            _put_all_in_place(at_home / JOURNAL, moves)
    return Opened(manifest, found)


def finish_interrupted(store: RunStore) -> None:
    """End what an opening had begun that was killed while it put things into their places; throw away what
    one had unpacked that did not come so far."""
    # What is to be moved stands in the data folder, so that one comes first.
    waiting = set[str]()
    for aside in (*paths.home().glob(f"{ASIDE}*"), *store.root.glob(f"{ASIDE}*")):
        if aside.name in waiting:
            continue
        lock = FileLock(aside / "lock", timeout=0)
        try:
            lock.acquire()
        except (Timeout, OSError):  # somebody is opening a pack now
            waiting.add(aside.name)
            continue
        ended = _end_moves(aside / JOURNAL)
        lock.release()
        if ended:
            shutil.rmtree(aside, ignore_errors=True)
        else:
            waiting.add(aside.name)


def _end_moves(journal: Path) -> bool:
    """Put into their places what was to come there; False where that is not possible now."""
    try:
        moves = json.loads(journal.read_text(encoding="utf-8"))
        for made, place in ((Path(made), Path(place)) for made, place in moves):
            if made.exists() and not place.exists():
                place.parent.mkdir(parents=True, exist_ok=True)
                put_in_place(made, place)
    except FileNotFoundError:  # it did not come so far
        return True
    except OSError:
        return False
    except (ValueError, TypeError):  # nobody knows what was meant
        return True
    return True


# -- aside --------------------------------------------------------------------------------------------------


@contextmanager
def _aside(store: RunStore) -> Iterator[tuple[Path, Path]]:
    """A new folder in the data folder and one in the store, on the disks where things are to lie; afterwards
    they are gone, and so is every folder above them that was made for them and holds nothing."""
    name = f"{ASIDE}{secrets.token_hex(4)}"
    made: list[Path] = []
    both = (paths.home() / name, store.root / name)
    places = (paths.models(), paths.home() / "data", paths.own_lessons(), store.runs)
    locks = [FileLock(folder / "lock", timeout=0) for folder in dict.fromkeys(both)]
    try:
        for folder in (*both, *places):
            for each in reversed((folder, *folder.parents)):
                if not each.exists():
                    each.mkdir()
                    made.append(each)
        for lock in locks:
            lock.acquire()
        yield both
    finally:
        for lock in locks:
            lock.release()
        for folder in both:
            shutil.rmtree(folder, ignore_errors=True)
        for folder in reversed(made):
            with suppress(OSError):  # it holds something now, or is gone
                folder.rmdir()


def _make_at_home(landing: Landing, aside: Path, all_: tuple[Landing, ...], recorded: Recorded) -> None:
    """Put keys of this computer into the texts, and make sure that the thing can be used.

    Raises:
        EngineError: it cannot.
    """
    item = landing.item
    if item.kind == "model":
        _name_model(aside / "card.toml", landing.name)
        library.model(str(aside))
    elif item.kind == "lesson":
        _rewrite(aside, _run_texts(all_), all_)
        _name_lesson(aside, item.name, landing.name)
        for path in sorted(aside.glob("*.md")):
            read_lesson(path, own=True)
    elif item.kind == "run":
        _rewrite(aside, _run_texts(all_), all_)
        folder = RunFolder(aside)
        folder.spec()
        if next(Follower(aside).read(1), None) is None:
            text = N_("The run {run} has no events, so there is nothing to replay.")
            raise EngineError(Problem(text=text, values={"run": item.name}))
        mark(aside, Recorded(recorded.pack, recorded.file, item.content))


def _rewrite(aside: Path, renamed: Mapping[str, str], all_: tuple[Landing, ...]) -> None:
    """Put keys in the place of tokens, and new names in that of old ones."""
    keys = {token(landing): landing.key for landing in all_ if landing.item.kind in ("model", "data")}
    for path in sorted(aside.rglob("*")):
        if path.is_file() and path.suffix in TEXTS:
            before = path.read_bytes().decode("utf-8", errors="surrogateescape")
            text = settled(before, keys) if path.suffix in (".toml", ".md") else before
            for old, new in renamed.items():
                text = text.replace(old, new)
            if text != before:
                path.write_bytes(text.encode("utf-8", errors="surrogateescape"))


def _run_texts(all_: tuple[Landing, ...]) -> dict[str, str]:
    """Ids of runs, and names of lessons by which they know their runs, that are others here."""
    found = {}
    for landing in all_:
        if landing.name != landing.item.name and landing.item.kind == "run":
            found[landing.item.name] = landing.name
        elif landing.name != landing.item.name and landing.item.kind == "lesson":
            found[f'name = "lesson {landing.item.name}"\n'] = f'name = "lesson {landing.name}"\n'
    return found


def _name_lesson(aside: Path, old: str, new: str) -> None:
    """A lesson that comes beside another one with its key has a key of its own."""
    head = re.compile(rf"""^key\s*=\s*(["']){re.escape(old)}\1""", re.MULTILINE)
    for path in aside.glob("*.md") if old != new else ():
        text = path.read_text(encoding="utf-8")
        path.write_text(head.sub(f'key = "{new}"', text, count=1), encoding="utf-8")


def _name_model(card: Path, name: str) -> None:
    """A model is known by the key on its card, where it has one; it is to be the name of its folder."""
    if card.is_file():
        told = tomllib.loads(card.read_text(encoding="utf-8"))
        if told.get("key", name) != name:
            card.write_text(tomli_w.dumps({**told, "key": name}), encoding="utf-8")


# -- putting into place -------------------------------------------------------------------------------------


def _moves(landing: Landing, aside: Path) -> list[tuple[Path, Path]]:
    if landing.item.kind != "lesson":
        return [(aside, landing.place)]
    moves = []
    for path in sorted(aside.glob("*.md")):  # rank.md, and rank.de.md beside it
        language = path.name.removeprefix(landing.item.name)
        moves.append((path, landing.place.with_name(f"{landing.name}{language}")))
    return moves


def _put_all_in_place(journal: Path, moves: list[tuple[Path, Path]]) -> None:
    """All or nothing: what cannot be put into its place takes back what was.

    Raises:
        OSError: why it could not.
    """
    partial = journal.with_suffix(".part")
    partial.write_text(json.dumps([[str(made), str(place)] for made, place in moves]), encoding="utf-8")
    put_in_place(partial, journal)
    moved: list[tuple[Path, Path]] = []
    try:
        for made, place in moves:
            if place.exists():
                raise FileExistsError(17, "File exists", str(place))
            put_in_place(made, place)
            moved.append((made, place))
    except BaseException:
        journal.unlink(missing_ok=True)
        for made, place in reversed(moved):
            put_in_place(place, made)
        raise


def _require_room(pack: Path, manifest: Manifest, store: RunStore) -> None:
    for root in (paths.home(), store.root):
        there = next(each for each in (root, *root.parents) if each.exists())
        free = shutil.disk_usage(there).free
        if free < manifest.bytes + ROOM_BYTES:
            raise EngineError(
                Problem(
                    text=N_("{file} needs {needed} MB on the disk, and {free} MB are free."),
                    advice=N_("Free some space, then open it again."),
                    values={
                        "file": pack.name,
                        "needed": -(-(manifest.bytes + ROOM_BYTES) // 1_000_000),
                        "free": free // 1_000_000,
                    },
                )
            )


@contextmanager
def _told_of(pack: Path, *asides: Path) -> Iterator[None]:
    """Problems of what lies aside name the pack: the folder is gone when they are read."""
    try:
        yield
    except EngineError as error:
        raise EngineError(_of_pack(problem, pack, asides) for problem in error.problems) from None
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        text = N_("{file} holds a text that cannot be read: {reason}.")
        raise EngineError(Problem(text=text, values={"file": pack.name, "reason": str(error)})) from None


def _of_pack(problem: Problem, pack: Path, asides: tuple[Path, ...]) -> Problem:
    values = dict(problem.values)
    for name, value in values.items():
        for aside in asides:
            if isinstance(value, str):
                values[name] = value = value.replace(str(aside), pack.name)
    return problem.model_copy(update={"values": values})
