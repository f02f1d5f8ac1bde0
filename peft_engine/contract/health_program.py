"""This program and its files: packages, models and data, run store, disk, trash."""

import os
import tempfile
from collections.abc import Mapping, Sequence, Set
from pathlib import Path
from typing import Any

import psutil

from peft_engine.contract import library, paths
from peft_engine.contract.health import Act, Check, State
from peft_engine.contract.pins import needed, pinned, pip_install, run_script, version_of
from peft_engine.contract.store import RunStore
from peft_engine.contract.texts import N_, Value

SCARCE_DISK, LOW_DISK = 1_000_000_000, 5_000_000_000
"""Bytes free below which a run cannot be kept safely, and below which it is said."""
SHARES = frozenset(
    (
        *(
            "nfs",
            "nfs4",
            "cifs",
            "smb3",
            "smbfs",
            "afpfs",
            "webdav",
            "9p",
            "afs",
            "ceph",
            "glusterfs",
            "lustre",
        ),
        *("beegfs", "gpfs", "fuse.sshfs", "fuse.rclone", "fuse.glusterfs", "fuse.ceph"),
    )
)
"""File systems that lie on another machine."""
NAMED = 4
"""So many packages of another version are named; the rest is counted."""
STARTER = "minilm-l6"


def program_checks(store: RunStore) -> tuple[Check, ...]:
    """All of them; what lies in the trash and in the model library is added up, which takes a moment."""
    trash = folder_size(store.trash)
    return (_packages(), _library(), _cache(), _store(store), *_disks(store, trash), _trash(store, trash))


# -- packages ------------------------------------------------------------------------------------------------


def _packages() -> Check:
    pins = pinned()
    if not pins:
        return Check(
            "packages",
            "program",
            N_("Packages"),
            "neutral",
            N_("as they were installed"),
            N_("There is no list of tested versions to hold them to."),
        )
    return check_packages(pins, needed(), {package: version_of(package) for package in pins})


def check_packages(pins: Mapping[str, str], wanted: Set[str], installed: Mapping[str, str]) -> Check:
    """Hold what is installed to the locked versions.

    Args:
        wanted: lower-case names of packages without which parts of the program do not work.
        installed: version by package; empty where it is not there.
    """
    name = N_("Packages")
    lacking = [p for p in pins if p.lower().replace("_", "-") in wanted and not installed.get(p)]
    other = [p for p in pins if installed.get(p) and installed[p].partition("+")[0] != pins[p]]
    wrong = lacking + other
    values: dict[str, Value] = {"count": len(pins), "wrong": len(wrong)}
    if not wrong:
        fact = N_("all of the tested versions")
        return Check("packages", "program", name, "good", fact, values=values)
    told = [f"{p} {installed[p]}, tested {pins[p]}" if installed.get(p) else f"{p}, missing" for p in wrong]
    values["names"] = "; ".join(told[:NAMED]) + ("; …" if len(told) > NAMED else "")
    # torch comes in several builds; which one belongs here is the start script's business.
    plain = [p for p in wrong if p != "torch"]
    command = pip_install(*plain) if plain else run_script("--torch", "cpu")
    sentence = N_("Other versions than the tested ones: {names}. What they do is not known. Type:")
    if lacking:
        sentence = N_("Parts of the program do not work without these: {names}. Close it and type:")
    state: State = "problem" if lacking else "attention"
    fact = N_("{wrong} differ") if len(wrong) > 1 else N_("one differs")
    return Check("packages", "program", name, state, fact, sentence, values=values, command=command)


# -- models and data -----------------------------------------------------------------------------------------


def _library() -> Check:
    models, sets, broken = library.models(), library.data_sets(), library.model_problems(cached=False)
    values: dict[str, Value] = {"models": len(models), "sets": len(sets)}
    sizes = {"size": folder_size(paths.models())}
    name, fact = N_("Models and data"), N_("{models} models, {sets} data sets; {size} fetched")
    if broken:
        values |= broken[0].values
        text, advice = broken[0].text, broken[0].advice
        return Check("library", "program", name, "attention", fact, text, advice, values, sizes)
    if not models:
        sentence = N_("There is no model to train. Close the program and type:")
        return Check(
            "library",
            "program",
            name,
            "problem",
            fact,
            sentence,
            values=values,
            sizes=sizes,
            command=run_script(),
        )
    if STARTER not in {model.key for model in models}:
        sentence = N_("The starter encoder of 23 million numbers is not fetched; small ones are there. Type:")
        return Check(
            "library",
            "program",
            name,
            "neutral",
            fact,
            sentence,
            values=values,
            sizes=sizes,
            command=run_script(),
        )
    return Check("library", "program", name, "good", fact, values=values, sizes=sizes)


def _cache() -> Check:
    sizes = {"size": folder_size(paths.home() / "cache")}
    sentence = N_(
        "Data made ready for reading. It is kept small by itself and made anew where it is missing."
    )
    return Check("cache", "program", N_("Cache"), "good", N_("{size}"), sentence, sizes=sizes)


# -- store and disk ------------------------------------------------------------------------------------------


def _store(store: RunStore) -> Check:
    name = N_("Run store")
    values: dict[str, Value] = {"path": str(store.root), "count": len(store.ids())}
    fact = N_("{count} runs, can be written")
    try:
        with tempfile.TemporaryFile(dir=store.runs) as file:
            file.write(b"written")
    except OSError as error:
        return Check(
            "store",
            "program",
            name,
            "problem",
            N_("cannot be written"),
            N_(
                "Nothing can be written to {path}: {reason}. Runs can be looked at, but none can start."
                " Choose another folder with --store, or make this one yours."
            ),
            values=values | {"reason": error.strerror or str(error)},
        )
    share = share_of(store.root, psutil.disk_partitions(all=True))
    if share:
        return Check(
            "store",
            "program",
            name,
            "attention",
            N_("{count} runs, on a network share"),
            N_(
                "{path} lies on a share ({share}). When the network drops, a run stops, and two machines may"
                " take the same run. Keep runs on a disk of this machine: start with --store and a folder."
            ),
            values=values | {"share": share},
        )
    return Check("store", "program", name, "good", fact, values=values)


def share_of(path: Path, partitions: Sequence[Any]) -> str:
    """The kind of network share that a path lies on; empty for a disk of this machine.

    Args:
        partitions: as psutil.disk_partitions gives them: mountpoint, fstype, opts.
    """
    whole = os.path.realpath(path)
    if whole.startswith("\\\\"):
        return "SMB"
    over = [p for p in partitions if _below(whole, p.mountpoint)]
    at = max(over, key=lambda p: len(p.mountpoint), default=None)
    if at is None:
        return ""
    return at.fstype if at.fstype.lower() in SHARES or "remote" in at.opts.split(",") else ""


def _below(path: str, mountpoint: str) -> bool:
    above = os.path.normcase(mountpoint).rstrip(os.sep)
    return os.path.normcase(path) == above or os.path.normcase(path).startswith(above + os.sep)


def _disks(store: RunStore, trash: int) -> tuple[Check, ...]:
    found = [check_disk("disk", N_("Disk of the runs"), store.root, trash)]
    if paths.models().is_dir() and paths.models().stat().st_dev != store.root.stat().st_dev:
        found.append(check_disk("disk_models", N_("Disk of the models"), paths.models(), 0))
    return tuple(found)


def check_disk(key: str, name: str, folder: Path, trash: int) -> Check:
    """What is free where a folder lies; `trash` bytes of it could be freed."""
    usage = psutil.disk_usage(str(folder))
    sizes, fact = {"free": usage.free, "total": usage.total, "trash": trash}, N_("{free} of {total} free")
    if usage.free >= LOW_DISK:
        return Check(key, "program", name, "good", fact, sizes=sizes)
    sentence = N_("Little room is left at {path}. Delete runs that are not needed, then empty the trash.")
    if usage.free < SCARCE_DISK:
        sentence = N_(
            "There is hardly room at {path} for another run; one that is on cannot keep its checkpoints."
            " Delete runs that are not needed, then empty the trash."
        )
    state: State = "problem" if usage.free < SCARCE_DISK else "attention"
    act: Act = "empty_trash" if trash else ""
    return Check(
        key, "program", name, state, fact, sentence, values={"path": str(folder)}, sizes=sizes, act=act
    )


def _trash(store: RunStore, size: int) -> Check:
    count = len(list(store.trash.iterdir())) if store.trash.is_dir() else 0
    name = N_("Trash")
    if not count:
        return Check("trash", "program", name, "good", N_("empty"))
    fact = N_("{count} runs, {size}") if count > 1 else N_("one run, {size}")
    sizes = {"size": size}
    sentence = N_("Deleted runs lie here until the trash is emptied; then they are gone for good.")
    return Check(
        "trash",
        "program",
        name,
        "neutral",
        fact,
        sentence,
        values={"count": count},
        sizes=sizes,
        act="empty_trash",
    )


def folder_size(folder: Path) -> int:
    """Bytes of all files below a folder; what is gone meanwhile is left out."""
    size = 0
    for above, _, names in os.walk(folder):
        for name in names:
            try:
                size += os.lstat(os.path.join(above, name)).st_size
            except OSError:  # a run that is at work takes files away
                continue
    return size
