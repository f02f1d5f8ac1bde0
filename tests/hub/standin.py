"""A stand-in for the hub: its interface, its files with ranges, redirects and hashes, its refusals and what
goes wrong on the way. It listens on 127.0.0.1 alone."""

import hashlib
import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, quote, unquote, urlsplit

from peft_engine.contract import downloads

LARGE = 100_000
"""Files of so many bytes are kept apart, with a SHA-256, as git-lfs does."""


def sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def git_hash(content: bytes) -> str:
    return hashlib.sha1(f"blob {len(content)}\0".encode() + content).hexdigest()


@dataclass
class Repo:
    """A repository. `told` overrules what the interface says of it."""

    name: str
    files: dict[str, bytes]
    kind: str = "models"
    gated: str = ""
    private: bool = False
    branches: dict[str, dict[str, bytes]] = field(default_factory=dict)
    told: dict[str, Any] = field(default_factory=dict)
    readers: tuple[str, ...] = ()

    def content(self, revision: str) -> dict[str, bytes] | None:
        if revision in ("main", self.commit("main")):
            return self.files
        for branch, files in self.branches.items():
            if revision in (branch, self.commit(branch)):
                return files
        return None

    def commit(self, revision: str) -> str:
        files = self.files if revision == "main" else self.branches[revision]
        seen = hashlib.sha1(revision.encode())
        for path, content in sorted(files.items()):
            seen.update(path.encode() + content)
        return seen.hexdigest()

    def document(self, revision: str, blobs: bool) -> dict[str, Any]:
        files = self.content(revision) or {}
        branch = next((b for b in self.branches if revision in (b, self.commit(b))), "main")
        config = json.loads(files["config.json"]) if "config.json" in files else {}
        return {
            "id": self.name,
            "sha": self.commit(branch),
            "private": self.private,
            "gated": self.gated or False,
            "downloads": 0,
            "likes": 0,
            "lastModified": "2026-11-01T08:00:00.000Z",
            "tags": ["transformers"],
            "config": {"model_type": config.get("model_type", "")},
            "siblings": [self._sibling(path, content, blobs) for path, content in sorted(files.items())],
            **self.told,
        }

    def _sibling(self, path: str, content: bytes, blobs: bool) -> dict[str, Any]:
        if not blobs:
            return {"rfilename": path}
        told: dict[str, Any] = {"rfilename": path, "size": len(content), "blobId": git_hash(content)}
        if len(content) >= LARGE:
            told["lfs"] = {"size": len(content), "sha256": sha256(content), "pointerSize": 134}
        return told


@dataclass
class Fault:
    """What goes wrong with the next requests for paths that end so.

    Attributes:
        times: how often.
        status: refused with this status and `headers`.
        break_at: the connection breaks after this share of the answer.
        damage: a byte in the middle is another one.
        length: added to the length that the head tells.
        speed: bytes a second.
        no_ranges: the whole is sent, whatever was asked for.
    """

    path: str
    times: int = 1
    status: int = 0
    headers: dict[str, str] = field(default_factory=dict)
    break_at: float = 1.0
    damage: bool = False
    length: int = 0
    speed: float = 0.0
    no_ranges: bool = False


@dataclass
class Seen:
    """A request that was heard."""

    method: str
    path: str
    query: dict[str, list[str]]
    headers: dict[str, str]

    @property
    def range(self) -> str:
        return self.headers.get("range", "")


class StandIn:
    """The hub. `storage` is its second address, to which large files are sent on."""

    def __init__(self, *repos: Repo) -> None:
        self.repos = {(repo.kind, repo.name): repo for repo in repos}
        self.faults: list[Fault] = []
        self.seen: list[Seen] = []
        self.stored: list[Seen] = []
        self.users: dict[str, str] = {}
        self._hub = _serve(self, self.seen)
        self._storage = _serve(self, self.stored)
        self.endpoint, self.storage = _address(self._hub), _address(self._storage)

    def add(self, repo: Repo) -> Repo:
        self.repos[(repo.kind, repo.name)] = repo
        return repo

    def close(self) -> None:
        for server in (self._hub, self._storage):
            server.shutdown()
            server.server_close()

    def asked(self, ending: str) -> list[Seen]:
        """The requests for paths that end so, at either address."""
        return [one for one in (*self.seen, *self.stored) if one.path.endswith(ending)]

    def fault(self, path: str) -> Fault | None:
        for fault in self.faults:
            if fault.times and path.endswith(fault.path):
                fault.times -= 1
                return fault
        return None


def _address(server: ThreadingHTTPServer) -> str:
    return f"http://127.0.0.1:{server.server_address[1]}"


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    standin: StandIn
    seen: list[Seen]

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Whoever breaks a connection off means it."""


def _serve(standin: StandIn, seen: list[Seen]) -> _Server:
    server = _Server(("127.0.0.1", 0), _Handler)
    server.standin, server.seen = standin, seen
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
    return server


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def log_message(self, *_: Any) -> None:
        """Nothing is printed."""

    def do_HEAD(self) -> None:
        self._answer()

    def do_GET(self) -> None:
        self._answer()

    def _answer(self) -> None:
        parts = urlsplit(self.path)
        self.query = parse_qs(parts.query)
        headers = {name.lower(): value for name, value in self.headers.items()}
        path = unquote(parts.path)
        self.server.seen.append(Seen(self.command, path, self.query, headers))
        hub = self.server.standin
        if self.server.seen is hub.stored:
            self._file(path, hub.repos[(self.query["kind"][0], self.query["repo"][0])])
            return
        fault = hub.fault(path) if not path.startswith("/storage") and "/resolve/" not in path else None
        if fault is not None and fault.status:
            self._refuse(fault.status, "", **fault.headers)
        elif path == "/api/whoami-v2":
            name = hub.users.get(self._token())
            self._json({"name": name}) if name else self._refuse(
                401, "", **{"X-Error-Message": "Invalid credentials in Authorization header"}
            )
        elif path == "/api/models":
            self._search(hub)
        elif path.startswith("/api/"):
            self._about(hub, path)
        elif "/resolve/" in path:
            self._resolve(hub, path)
        else:
            self._refuse(404, "")

    # -- what is told ---------------------------------------------------------------------------------------

    def _search(self, hub: StandIn) -> None:
        found = [repo for (kind, _), repo in hub.repos.items() if kind == "models"]
        text = self.query.get("search", [""])[0].lower()
        rows = [repo.document("main", False) for repo in found if text in repo.name.lower()]
        task = self.query.get("pipeline_tag", [""])[0]
        rows = [row for row in rows if not task or row.get("pipeline_tag") == task]
        sort = self.query.get("sort", ["downloads"])[0]
        rows.sort(key=lambda row: row.get(sort) or 0, reverse=True)
        limit, start = int(self.query["limit"][0]), int(self.query.get("cursor", ["0"])[0])
        page, headers = rows[start : start + limit], {}
        if start + limit < len(rows):
            told = {name: values for name, values in self.query.items() if name != "cursor"}
            query = "&".join(f"{n}={quote(v)}" for n, values in told.items() for v in values)
            headers["Link"] = f'<{hub.endpoint}/api/models?{query}&cursor={start + limit}>; rel="next"'
        self._json(page, headers)

    def _about(self, hub: StandIn, path: str) -> None:
        kind, _, rest = path.removeprefix("/api/").partition("/")
        name, _, revision = rest.partition("/revision/")
        repo = hub.repos.get((kind, name))
        if repo is None or (repo.private and self._token() not in repo.readers):
            self._refuse(401, "RepoNotFound", **{"X-Error-Message": "Repository not found"})
        elif repo.content(revision or "main") is None:
            self._refuse(404, "RevisionNotFound")
        else:
            self._json(repo.document(revision or "main", bool(self.query.get("blobs"))))

    # -- files ----------------------------------------------------------------------------------------------

    def _resolve(self, hub: StandIn, path: str) -> None:
        kind = "datasets" if path.startswith("/datasets/") else "models"
        name, _, rest = path.removeprefix("/datasets").removeprefix("/").partition("/resolve/")
        repo = hub.repos.get((kind, name))
        if repo is None:
            self._refuse(404, "RepoNotFound")
            return
        if repo.gated and self._token() not in repo.readers:
            told = {"X-Error-Message": f"Access to {kind} {name} is restricted."}
            self._refuse(403 if self._token() else 401, "GatedRepo", **told)
            return
        revision = next(
            (r for r in ("main", *repo.branches) for r in (r, repo.commit(r)) if rest.startswith(f"{r}/")), ""
        )
        file = rest.removeprefix(f"{revision}/")
        files = repo.content(revision) if revision else None
        if files is None:
            self._refuse(404, "RevisionNotFound")
        elif file not in files:
            self._refuse(404, "EntryNotFound")
        elif len(files[file]) >= LARGE:
            content = files[file]
            query = f"kind={kind}&repo={quote(name)}&revision={quote(revision, safe='')}"
            where = f"{hub.storage}/{quote(file)}?{query}"
            self._head(
                302,
                0,
                {
                    "Location": where,
                    "X-Repo-Commit": revision,
                    "X-Linked-Size": str(len(content)),
                    "X-Linked-Etag": f'"{sha256(content)}"',
                },
            )
        else:
            self._send(files[file], file, {"X-Repo-Commit": revision, "ETag": f'"{git_hash(files[file])}"'})

    def _file(self, path: str, repo: Repo) -> None:
        files = repo.content(self.query["revision"][0]) or {}
        content = files[path.removeprefix("/")]
        self._send(content, path, {"ETag": f'"{sha256(content)}"'})

    def _send(self, content: bytes, path: str, headers: dict[str, str]) -> None:
        fault = self.server.standin.fault(path) or Fault("", break_at=1.0)
        if fault.status:
            self._refuse(fault.status, "", **fault.headers)
            return
        asked = self.headers.get("Range", "")
        start = int(asked.removeprefix("bytes=").partition("-")[0]) if asked and not fault.no_ranges else 0
        if start >= len(content) > 0 and start:
            self._refuse(416, "")
            return
        body = content[start:]
        if fault.damage:
            middle = len(body) // 2
            body = body[:middle] + bytes([body[middle] ^ 0xFF]) + body[middle + 1 :]
        if asked and not fault.no_ranges:
            headers["Content-Range"] = f"bytes {start}-{len(content) - 1}/{len(content)}"
        self._head(206 if "Content-Range" in headers else 200, len(body) + fault.length, headers)
        if self.command == "HEAD":
            return
        body = body[: int(len(body) * fault.break_at)]
        step = max(1, int(fault.speed / 50)) if fault.speed else len(body) or 1
        for at in range(0, len(body), step):
            self.wfile.write(body[at : at + step])
            if fault.speed:
                time.sleep(0.02)
        if fault.break_at < 1.0 or fault.length:
            self.close_connection = True
            self.wfile.flush()
            self.connection.close()

    # -- answers --------------------------------------------------------------------------------------------

    def _token(self) -> str:
        return self.headers.get("Authorization", "").removeprefix("Bearer ")

    def _json(self, told: Any, headers: dict[str, str] | None = None) -> None:
        body = told if isinstance(told, bytes) else json.dumps(told).encode()
        self._head(200, len(body), {"Content-Type": "application/json", **(headers or {})})
        self.wfile.write(body)

    def _refuse(self, status: int, code: str, **headers: str) -> None:
        body = json.dumps({"error": headers.get("X-Error-Message", "no")}).encode()
        told = {"X-Error-Code": code, "X-Error-Message": "no", **headers} if code else headers
        self._head(status, len(body), {"Content-Type": "application/json", **told})
        if self.command != "HEAD":
            self.wfile.write(body)

    def _head(self, status: int, length: int, headers: dict[str, str]) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(length))
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()


@contextmanager
def serving(*repos: Repo) -> Iterator[StandIn]:
    hub = StandIn(*repos)
    try:
        yield hub
    finally:
        _end_downloads()
        hub.close()


def _end_downloads() -> None:
    """What this process has started outlives neither the hub nor the folder of the test."""
    for process in downloads._started.values():
        process.kill()
        process.wait()
    downloads._started.clear()


def waited_for(true: Callable[[], Any], seconds: float = 20.0) -> Any:
    """What a function gives once it gives something."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if found := true():
            return found
        time.sleep(0.02)
    raise AssertionError("waited in vain")
