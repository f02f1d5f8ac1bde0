"""Making a classroom pack: chosen models, data, lessons and runs into one file."""

import hashlib
import json
import stat
import time
import zipfile
import zlib
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from peft_engine.contract.pack import (
    BLOCK_BYTES,
    FORMAT,
    KIND,
    MANIFEST,
    Manifest,
    PackedFile,
    PackedItem,
    Progress,
    ending,
    prefix_of,
    unheard,
)
from peft_engine.contract.pack_checking import MOST_TIMES_SMALLER
from peft_engine.contract.pack_sources import (
    Source,
    data_source,
    lesson_source,
    model_source,
    run_source,
    spec_for_pack,
    token_of,
)
from peft_engine.contract.pack_texts import is_safe_path, with_tokens
from peft_engine.contract.placing import put_in_place
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.store import RunStore
from peft_engine.contract.texts import N_

STORED = (".safetensors", ".model")
"""Endings of files that do not become smaller."""


def gather(
    store: RunStore,
    *,
    models: Iterable[str] = (),
    data: Iterable[str] = (),
    lessons: Iterable[str] = (),
    runs: Iterable[str] = (),
) -> tuple[Source, ...]:
    """What is to be packed, by the keys of models, data and lessons and the ids of runs; of races and
    searches their members come along.

    Raises:
        EngineError: all that is wrong with what was asked for.
    """
    found: dict[tuple[str, str], Source] = {}
    problems: list[Problem] = []

    def take(find: Callable[[str], Source], key: str) -> None:
        try:
            source = find(key)
        except EngineError as error:
            problems.extend(error.problems)
            return
        if (source.kind, source.key) in found:
            return
        found[source.kind, source.key] = source
        for member in source.members:
            take(find, member)

    for find, keys in (
        (model_source, models),
        (data_source, data),
        (lesson_source, lessons),
        (lambda run: run_source(store, run), runs),
    ):
        for key in keys:
            take(find, key)
    if problems:
        raise EngineError(problems)
    return _with_own_names(found.values())


def make_pack(
    target: Path, title: str, sources: Sequence[Source], store: RunStore, progress: Progress = unheard
) -> Manifest:
    """Write a pack; the file is there when it is whole, and not before.

    Raises:
        EngineError: nothing was chosen, or a file's name cannot be written on every system.
        OSError: the file cannot be written, or one of those that belong into it cannot be read.
    """
    if not sources:
        raise EngineError(
            Problem(
                text=N_("Nothing is chosen for the pack."),
                advice=N_("Choose a model, data, a lesson or a run at least."),
            )
        )
    _require_names(sources)
    tokens = {each.key: token_of(each) for each in sources if each.kind in ("model", "data")}
    runs = {each.key for each in sources if each.kind == "run"}
    total, done = sum(source.bytes for source in sources), 0
    partial = target.with_name(f"{target.name}.part")
    made = time.time()
    items = []
    try:
        with zipfile.ZipFile(partial, "w", allowZip64=True) as archive:
            for source in sources:
                files = []
                for inside, content in _contents(source, tokens, runs, store).items():
                    path = f"{prefix_of(source.kind, source.name)}{inside}"

                    def heard(count: int, before: int = done) -> None:
                        progress("gather", min(before + count, total), total)

                    files.append(_write(archive, path, content, made, heard))
                    done += files[-1].bytes
                title_ = source.title[:400]
                items.append(PackedItem(kind=source.kind, name=source.name, title=title_, files=tuple(files)))
            manifest = Manifest(
                format=FORMAT,
                kind=KIND,
                title=title.strip()[:200] or target.stem,
                made=made,
                items=tuple(items),
            )
            told = json.dumps(manifest.model_dump(mode="json"), ensure_ascii=False, indent=1).encode()
            _write(archive, MANIFEST, told, made, lambda _: None)
        put_in_place(partial, target)
    finally:
        partial.unlink(missing_ok=True)
    progress("gather", total, total)
    return manifest


def _require_names(sources: Iterable[Source]) -> None:
    """Whoever gets the pack may work on another system."""
    wrong = [
        Problem(
            field=source.kind,
            text=N_("The file {name} of {title} has a name that other systems cannot write."),
            advice=N_('Give it another name, without any of \\ : * ? " < > |, and pack again.'),
            values={"name": inside, "title": source.title},
        )
        for source in sources
        for inside in source.files
        if not is_safe_path(f"{prefix_of(source.kind, source.name)}{inside}")
    ]
    if wrong:
        raise EngineError(wrong)


def _contents(
    source: Source, tokens: Mapping[str, str], runs: Collection[str], store: RunStore
) -> dict[str, Path | bytes]:
    """The files of a thing as they lie in the pack: keys of this computer have become tokens."""
    files = dict(source.files)
    if source.kind == "run":
        files["spec.toml"] = spec_for_pack(store.get(source.key).spec(), tokens, runs)
    elif source.kind == "lesson":
        for inside, path in source.files.items():
            text = path.decode() if isinstance(path, bytes) else path.read_text(encoding="utf-8")
            files[inside] = with_tokens(text, tokens).encode()
    return files


def _write(
    archive: zipfile.ZipFile, path: str, content: Path | bytes, made: float, heard: Callable[[int], None]
) -> PackedFile:
    """Put a file into the archive, and say what was put there."""
    entry = zipfile.ZipInfo(path, time.localtime(made)[:6])
    entry.external_attr = (stat.S_IFREG | 0o644) << 16
    entry.compress_type = zipfile.ZIP_DEFLATED if _becomes_smaller(path, content) else zipfile.ZIP_STORED
    if isinstance(content, bytes):
        archive.writestr(entry, content)
        return PackedFile(path=path, bytes=len(content), sha256=hashlib.sha256(content).hexdigest())
    digest, count = hashlib.sha256(), 0
    entry.file_size = content.stat().st_size
    with content.open("rb") as file, archive.open(entry, "w") as out:
        while block := file.read(BLOCK_BYTES):
            out.write(block)
            digest.update(block)
            count += len(block)
            heard(count)
    return PackedFile(path=path, bytes=count, sha256=digest.hexdigest())


def _becomes_smaller(path: str, content: Path | bytes) -> bool:
    """Whether compressing pays, and not so much that whoever opens the pack takes it for a trap."""
    if ending(path) in STORED:
        return False
    squeezer, before, after = zlib.compressobj(), 0, 0
    if isinstance(content, bytes):
        before, after = len(content), len(squeezer.compress(content))
    else:
        with content.open("rb") as file:
            while block := file.read(BLOCK_BYTES):
                before += len(block)
                after += len(squeezer.compress(block))
    after += len(squeezer.flush())
    return after < before < after * MOST_TIMES_SMALLER / 2


def _with_own_names(sources: Iterable[Source]) -> tuple[Source, ...]:
    """Two files of one name in different folders are told apart by a number."""
    taken: set[tuple[str, str]] = set()
    named = []
    for source in sources:
        name, number = source.name, 2
        while (source.kind, name.lower()) in taken:
            name, number = f"{source.name}-{number}", number + 1
        taken.add((source.kind, name.lower()))
        named.append(replace(source, name=name))
    return tuple(named)
