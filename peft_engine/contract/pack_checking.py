"""Whether a classroom pack is whole and harmless; all of it is looked at before anything is written.

A pack comes from somebody else. Nothing in it is believed: names of files, sizes, hashes, what the files are.
"""

import hashlib
import stat
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pydantic import BaseModel, ValidationError

from peft_engine.contract.pack import (
    BLOCK_BYTES,
    ENDINGS,
    FOLDERS,
    FORMAT,
    KIND,
    MANIFEST,
    PICKLES,
    Kind,
    Manifest,
    PackedFile,
    PackedItem,
    Progress,
    ending,
    unheard,
)
from peft_engine.contract.pack_sources import CONFIGS, asks_for_code, remote_code
from peft_engine.contract.pack_texts import is_safe_path
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.texts import N_, Value

MOST_TIMES_SMALLER = 200
"""A file that claims to become larger than this many times is a trap; texts are compressed to a tenth."""
SMALL_BYTES = 10_000_000
"""A file or pack that is no larger than this when unpacked is no danger, however small it was made."""
LARGEST_MANIFEST = 50_000_000
LARGEST_CONFIG = 10_000_000
MOST_ENTRIES = 200_000
NEEDED: dict[Kind, tuple[str, ...]] = {
    "model": ("config.json",),
    "data": (),
    "lesson": (),
    "run": ("spec.toml", "events.jsonl"),
}
ZIP_BEGINS = b"PK\x03\x04"


@contextmanager
def opened(pack: Path) -> Iterator[tuple[zipfile.ZipFile, Manifest]]:
    """A pack whose table of contents holds: every file that is listed is there, under a harmless name, with
    the size it should have, and nothing else is. The content of the files has not been looked at.

    Raises:
        EngineError: it does not hold.
        OSError: the file cannot be read.
    """
    with pack.open("rb") as file:
        begin = file.read(len(ZIP_BEGINS))
    if begin != ZIP_BEGINS:
        raise EngineError(
            _problem(pack, N_("{file} is no classroom pack."), N_("Choose a file that ends in .peftpack."))
        )
    try:
        archive = zipfile.ZipFile(pack)
    except (zipfile.BadZipFile, NotImplementedError, ValueError):  # zipfile's words for what is no whole zip
        raise EngineError(_cut_off(pack)) from None
    with archive:
        entries = _entries(pack, archive)
        manifest = _manifest(pack, archive, entries)
        _require_listed(pack, manifest, entries)
        if len({(item.kind, item.name.lower()) for item in manifest.items}) < len(manifest.items):
            raise EngineError(_no_contents(pack))
        for item in manifest.items:
            _require_harmless(pack, item)
        yield archive, manifest


def read_pack(pack: Path) -> Manifest:
    """What a pack holds, by its table of contents.

    Raises:
        EngineError: it is no pack, or a damaged or dangerous one.
        OSError: the file cannot be read.
    """
    with opened(pack) as (_, manifest):
        return manifest


def check_pack(pack: Path, progress: Progress = unheard) -> Manifest:
    """Look at every byte of a pack: hashes, configurations of models, kinds of files.

    Raises:
        EngineError: it is no pack, or a damaged or dangerous one.
        OSError: the file cannot be read.
    """
    with opened(pack) as (archive, manifest):
        done = 0
        progress("check", 0, manifest.bytes)
        for item in manifest.items:
            for file in item.files:
                kept = bytearray()
                asked = item.kind == "model" and file.path.endswith(CONFIGS)
                for block in blocks(pack, archive, file):
                    done += len(block)
                    if asked and len(kept) <= LARGEST_CONFIG:
                        kept += block
                    progress("check", done, manifest.bytes)
                if asked and len(kept) > LARGEST_CONFIG:
                    raise EngineError(_misplaced(pack, file.path))
                if asked and asks_for_code(bytes(kept)):
                    raise EngineError(remote_code(item.title))
    return manifest


def blocks(pack: Path, archive: zipfile.ZipFile, file: PackedFile) -> Iterator[bytes]:
    """The content of a file of a pack, block by block; after the last one its size and hash have been found
    to be what the table of contents says.

    Raises:
        EngineError: it is another content.
    """
    digest, count = hashlib.sha256(), 0
    try:
        with archive.open(file.path) as stream:
            while block := stream.read(BLOCK_BYTES):
                digest.update(block)
                count += len(block)
                if count > file.bytes:
                    break
                yield block
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError):  # as zipfile has it
        raise EngineError(_other_content(pack, file.path)) from None
    if count != file.bytes or digest.hexdigest() != file.sha256:
        raise EngineError(_other_content(pack, file.path))


# -- the table of contents ----------------------------------------------------------------------------------


def _entries(pack: Path, archive: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    """The entries by their names.

    Raises:
        EngineError: a name leads out of the pack, or an entry is no plain file, or far too large.
    """
    entries = archive.infolist()
    if len(entries) > MOST_ENTRIES:
        raise EngineError(_too_large(pack))
    found: dict[str, zipfile.ZipInfo] = {}
    folded: set[str] = set()
    for entry in entries:
        name = entry.orig_filename
        if not is_safe_path(name) or name != entry.filename:
            raise EngineError(
                _problem(
                    pack,
                    N_("{file} holds a file that would be written outside of its place: {name}."),
                    N_("Do not open this pack, and ask whoever gave it to you."),
                    name=name[:200],
                )
            )
        kind = stat.S_IFMT(entry.external_attr >> 16)
        if kind not in (0, stat.S_IFREG):
            raise EngineError(
                _problem(
                    pack,
                    N_("{file} holds something that is no plain file: {name}."),
                    N_("Do not open this pack, and ask whoever gave it to you."),
                    name=name[:200],
                )
            )
        if name.lower() in folded:
            raise EngineError(
                _problem(
                    pack,
                    N_("{file} holds two files of the same name: {name}."),
                    N_("Get it again from whoever made it."),
                    name=name[:200],
                )
            )
        if entry.flag_bits & 1 or entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise EngineError(
                _problem(
                    pack,
                    N_("{file} is locked or packed in a way that is not known here."),
                    N_("Packs are made by the workbench alone; get it again from whoever made it."),
                )
            )
        small = entry.file_size <= SMALL_BYTES
        if not small and entry.file_size > MOST_TIMES_SMALLER * max(1, entry.compress_size):
            raise EngineError(_too_large(pack))
        folded.add(name.lower())
        found[name] = entry
    total = sum(entry.file_size for entry in entries)
    if total > SMALL_BYTES and total > MOST_TIMES_SMALLER * pack.stat().st_size:
        raise EngineError(_too_large(pack))
    return found


def _manifest(pack: Path, archive: zipfile.ZipFile, entries: dict[str, zipfile.ZipInfo]) -> Manifest:
    entry = entries.get(MANIFEST)
    if entry is None:
        raise EngineError(
            _problem(
                pack,
                N_("{file} is a zip file, but no classroom pack."),
                N_("Choose a file that ends in .peftpack."),
            )
        )
    if entry.file_size > LARGEST_MANIFEST:
        raise EngineError(_too_large(pack))
    try:
        text = archive.read(MANIFEST)
        head = _Head.model_validate_json(text)
    except (zipfile.BadZipFile, zlib.error, EOFError, ValidationError):
        raise EngineError(_no_contents(pack)) from None
    if head.kind != KIND:
        raise EngineError(_no_contents(pack))
    if head.format > FORMAT or head.format < 1:
        raise EngineError(
            _problem(
                pack,
                N_("{file} has format {found}; this version reads packs up to format {newest}."),
                N_("Open it with a newer version of the workbench."),
                found=head.format,
                newest=FORMAT,
            )
        )
    try:
        return Manifest.model_validate_json(text)
    except ValidationError:
        raise EngineError(_no_contents(pack)) from None


class _Head(BaseModel):
    """What can be read of a pack of any version."""

    format: int
    kind: str


def _require_listed(pack: Path, manifest: Manifest, entries: dict[str, zipfile.ZipInfo]) -> None:
    """What is listed must be there in its size, and what is there must be listed.

    Raises:
        EngineError: it is not so.
    """
    listed: set[str] = {MANIFEST}
    for item in manifest.items:
        for file in item.files:
            entry = entries.get(file.path)
            if entry is None or entry.file_size != file.bytes or file.path in listed:
                raise EngineError(_other_content(pack, file.path))
            listed.add(file.path)
    for name in entries:
        if name not in listed:
            raise EngineError(
                _problem(
                    pack,
                    N_("{file} holds a file that its table of contents does not name: {name}."),
                    N_("Get it again from whoever made it."),
                    name=name[:200],
                )
            )


def _require_harmless(pack: Path, item: PackedItem) -> None:
    """Each thing must lie in its own place, and be made of the kinds of files that such things are made of.

    Raises:
        EngineError: it is not so.
    """
    for file in item.files:
        inside = item.inside(file)
        if ending(file.path) in PICKLES:
            raise EngineError(
                _problem(
                    pack,
                    N_("{file} holds {name}, a kind of file that can run foreign code when it is opened."),
                    N_("Ask whoever made it for weights in the safetensors format."),
                    name=file.path[:200],
                )
            )
        flat = "/" not in inside or item.kind == "run"
        if not file.path.startswith(item.prefix) or not flat or ending(file.path) not in ENDINGS[item.kind]:
            raise EngineError(_misplaced(pack, file.path))
    names = {item.inside(file) for file in item.files}
    for needed in NEEDED[item.kind]:
        if needed not in names:
            raise EngineError(
                _problem(
                    pack,
                    N_("{file} holds {name} without its {needed}, so it is of no use."),
                    N_("Get it again from whoever made it."),
                    name=f"{FOLDERS[item.kind]}/{item.name}",
                    needed=needed,
                )
            )


# -- sentences ----------------------------------------------------------------------------------------------


def _problem(pack: Path, text: str, advice: str, **values: Value) -> Problem:
    return Problem(text=text, advice=advice, values={"file": pack.name, **values})


def _cut_off(pack: Path) -> Problem:
    return _problem(
        pack,
        N_("{file} is not whole: its end is missing."),
        N_("Copy it again, and wait until that is done."),
    )


def _no_contents(pack: Path) -> Problem:
    return _problem(
        pack, N_("The table of contents of {file} cannot be read."), N_("Get it again from whoever made it.")
    )


def _misplaced(pack: Path, name: str) -> Problem:
    return _problem(
        pack,
        N_("{file} holds {name}, which does not belong into a pack."),
        N_("Get it again from whoever made it."),
        name=name[:200],
    )


def _other_content(pack: Path, name: str) -> Problem:
    return _problem(
        pack,
        N_("{file} is damaged: {name} is not what its table of contents says."),
        N_("Copy it again from where it came from."),
        name=name[:200],
    )


def _too_large(pack: Path) -> Problem:
    return _problem(
        pack,
        N_("{file} would become far larger than any pack is when it is unpacked."),
        N_("Do not open this pack, and ask whoever gave it to you."),
    )
