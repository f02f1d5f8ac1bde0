"""One file of the hub onto the disk: over plain HTTP, from where it broke off, checked by its hash.

Why not by `hf_hub_download`, the client's own way (huggingface_hub 2.4 with hf_xet 1.8). It writes into a
file whose name no later process can know, and removes it whatever happens (`_download_to_tmp_and_move`): what
was paused, cut off or killed begins anew, by either of its transports. It compares sizes, not hashes. Its
usual transport, hf-xet, lets a group of files be aborted, but takes no byte to begin at
(`XetFileDownloadGroup.start_download_file`); its streams could begin anywhere, but the client does not use
them. The hub serves every file up to 50 GB over plain HTTP as well, with ranges: so that is what is used,
through the client's own session, headers and errors.
"""

import hashlib
import time
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import httpx2

from peft_engine.contract.downloads import PlannedFile
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.texts import N_
from peft_engine.hub.client import Hub, HubError, unreachable

WAITS = (0.5, 1.0, 2.0, 5.0, 10.0)
"""Seconds before the next try, as long as nothing comes; whatever comes begins them anew."""
MOST_WAIT = 60.0
OfBytes = Callable[[int], None]


class _Hash(Protocol):
    def update(self, data: bytes, /) -> None: ...
    def hexdigest(self) -> str: ...


class DamagedError(EngineError):
    """A file came twice with another content than the hub promises."""


def fetch(
    hub: Hub,
    address: str,
    about: str,
    file: PlannedFile,
    place: Path,
    told: OfBytes,
    checking: Callable[[], None] = lambda: None,
) -> None:
    """Bring a file to its place. What lies beside it as NAME.part is gone on with.

    Args:
        told: hears how many of its bytes are here.
        checking: is called before its hash is worked out.

    Raises:
        DamagedError: it does not have the hash that the hub promises, twice.
        HubError: the hub refuses, or nothing comes any more (`passing`); what has come is kept.
        OSError: the disk is full, or nothing may be written there.
    """
    part = place.with_name(f"{place.name}.part")
    part.parent.mkdir(parents=True, exist_ok=True)
    for _ in range(2):
        _fill(hub, address, about, file, part, told)
        checking()
        if is_whole(part, file):
            part.replace(place)
            return
        part.unlink()
        told(0)
    raise DamagedError(
        Problem(
            text=N_("{file} of {name} came twice with another content than the hub says it has."),
            advice=N_("Try again later, perhaps over another network."),
            values={"file": file.path, "name": about},
        )
    )


def is_whole(path: Path, file: PlannedFile) -> bool:
    """Whether a file has the size and the hash that the hub promises."""
    if path.stat().st_size != file.bytes:
        return False
    promised = file.sha256 or file.git
    return not promised or hash_of(path, file) == promised


def hash_of(path: Path, file: PlannedFile) -> str:
    """SHA-256 of large files; of small ones what git names their content by."""
    made: _Hash = hashlib.sha256()
    if not file.sha256:
        made = hashlib.sha1(f"blob {path.stat().st_size}\0".encode(), usedforsecurity=False)
    with path.open("rb") as stream:
        while chunk := stream.read(4 << 20):
            made.update(chunk)
    return made.hexdigest()


def _fill(hub: Hub, address: str, about: str, file: PlannedFile, part: Path, told: OfBytes) -> None:
    """Add to the part until it has all bytes, however often the connection breaks."""
    tries = 0
    while (here := _size(part)) < file.bytes or not part.exists():
        wait = 0.0
        try:
            _stream(hub, address, about, file, part, told)
        except (httpx2.TransportError, httpx2.DecodingError) as error:
            last: HubError = HubError(unreachable(hub.endpoint), passing=True)
            last.__cause__ = error
        except HubError as error:
            if error.status == 416:  # more is here than the hub has of it
                part.write_bytes(b"")
            elif not error.passing:
                raise
            last, wait = error, error.wait
        else:
            continue
        tries = 1 if _size(part) > here else tries + 1
        if tries > len(WAITS) or wait > MOST_WAIT:
            raise last
        time.sleep(wait or WAITS[tries - 1])
    if _size(part) > file.bytes:
        part.write_bytes(b"")


def _stream(hub: Hub, address: str, about: str, file: PlannedFile, part: Path, told: OfBytes) -> None:
    """Add what one connection gives, and not a byte more than the file has."""
    start = _size(part)
    with hub.stream(address, about, start) as response:
        if start and not _goes_on(response, start):
            start = 0  # a server that knows no ranges begins at the first byte
        # Unbuffered: whatever ends this process, what has come is on the disk.
        with part.open("r+b" if start else "wb", buffering=0) as stream:
            stream.seek(start)
            told(start)
            if start == file.bytes:
                return
            for chunk in response.iter_raw():
                stream.write(chunk[: file.bytes - start])
                start = min(file.bytes, start + len(chunk))
                told(start)
                if start == file.bytes:
                    return
    raise httpx2.ReadError("the answer ended before the file did")


def _goes_on(response: httpx2.Response, start: int) -> bool:
    told = response.headers.get("Content-Range", "")
    return response.status_code == 206 and told.startswith(f"bytes {start}-")


def _size(part: Path) -> int:
    return part.stat().st_size if part.is_file() else 0
