"""Asking the hub: huggingface_hub's own session, headers and errors, with bounds, and every failure a
sentence.

Its session brings proxies, certificates and the switch for being offline; its `hf_raise_for_status` knows
what the hub means by its errors. What it parses into classes of its own is read by `reading.py` instead:
those classes break at a field of another kind, and take answers of any length.
"""

import json
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any
from urllib.parse import quote, urlsplit

import httpx2
from huggingface_hub import constants, errors
from huggingface_hub.utils._headers import build_hf_headers
from huggingface_hub.utils._http import get_session, hf_raise_for_status, parse_ratelimit_headers

from peft_engine.contract import hub_facts
from peft_engine.contract.hub_facts import Gate
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.texts import N_

# Else it would ask the hub, before the first request, for a list of programs that may be using it.
constants.HF_HUB_DISABLE_TELEMETRY = True

TIMEOUT = httpx2.Timeout(20.0, connect=10.0)
MOST_ANSWER = 32 << 20
"""Bytes of an answer: a list of a hundred thousand files is shorter."""
MOST_SMALL = 8 << 20
"""Bytes of a config.json or an index of weights."""
MOST_ERROR = 64 << 10
"""Bytes of what a refusal says."""
MOST_SECONDS = 60.0
"""An answer that takes longer is none."""
TRIES = 3
FIRST_WAIT = 0.5
LONGEST_WAIT = 20.0
"""Seconds: whoever looks for something does not wait longer, even where the hub asks for it."""
KINDS = {"model": "", "data": "datasets/"}


class HubError(EngineError):
    """The hub refuses, or cannot be reached.

    Attributes:
        gated: the repository that asks for steps first; empty otherwise. `gate`: who decides.
        passing: whether it may go by itself: no network, a hub in trouble.
        wait: seconds for which the hub wants to be left alone; 0 where it does not say.
        status: of HTTP, 0 where there was no answer.
    """

    def __init__(
        self,
        problem: Problem,
        *,
        gated: str = "",
        gate: Gate = "auto",
        passing: bool = False,
        wait: float = 0.0,
        status: int = 0,
    ) -> None:
        super().__init__(problem)
        self.gated = gated
        self.gate = gate
        self.passing = passing
        self.wait = wait
        self.status = status


class Hub:
    """The hub, asked with a token or without one. The token is in its headers and nowhere else."""

    def __init__(self, token: str | None = None, endpoint: str | None = None) -> None:
        self.endpoint = (endpoint or hub_facts.endpoint()).rstrip("/")
        self._token = token
        self._headers = build_hf_headers(token=token or False, library_name="peft-workbench")

    def json(self, path: str, params: Mapping[str, Any] | None = None, about: str = "") -> tuple[Any, str]:
        """An answer of the hub's interface, and the address of the next page or "".

        Args:
            path: below the endpoint, or the address of a next page.
            about: the repository that it is about, for the sentence.
        """
        content, response = self._read(self._address(path), params, about, MOST_ANSWER)
        try:
            found = json.loads(content)
        except (ValueError, RecursionError):
            raise HubError(unreadable(about or path)) from None
        more = str(response.links.get("next", {}).get("url") or "")
        return found, more if self._is_ours(more) else ""

    def small_file(self, repo: str, revision: str, path: str) -> bytes:
        """The content of a short file, such as config.json."""
        return self._read(self.file_address("model", repo, revision, path), None, repo, MOST_SMALL)[0]

    def file_address(self, kind: str, repo: str, revision: str, path: str) -> str:
        """Where a file of a commit is fetched."""
        return f"{self.endpoint}/{KINDS[kind]}{repo}/resolve/{quote(revision, safe='')}/{quote(path)}"

    @contextmanager
    def stream(self, address: str, about: str, start: int = 0) -> Iterator[httpx2.Response]:
        """The bytes of a file, from one on. Where the hub sends on to a storage of another name, the session
        leaves the token behind.

        Raises:
            HubError: it is refused; the connection may also break later on (httpx2.TransportError).
        """
        headers = {**self._headers, "Accept-Encoding": "identity", "X-HF-Download-Counter": "1"}
        if start:
            headers["Range"] = f"bytes={start}-"
        try:
            with get_session().stream("GET", address, headers=headers, timeout=TIMEOUT) as response:
                require_good(response)
                yield response
        except errors.OfflineModeIsEnabled:
            raise HubError(offline()) from None
        except errors.HfHubHTTPError as error:
            raise self._said(error, about) from None

    def _read(
        self, address: str, params: Mapping[str, Any] | None, about: str, most: int
    ) -> tuple[bytes, httpx2.Response]:
        wait = FIRST_WAIT
        for left in reversed(range(TRIES)):
            try:
                with get_session().stream(
                    "GET", address, params=params, headers=self._headers, timeout=TIMEOUT
                ) as response:
                    require_good(response)
                    content = bytearray()
                    until = time.monotonic() + MOST_SECONDS
                    for chunk in response.iter_bytes():
                        content += chunk
                        if time.monotonic() > until:  # it trickles, and never falls silent
                            raise HubError(unreachable(self.endpoint), passing=True)
                        if len(content) > most:
                            raise HubError(too_long(about or address, most))
                    return bytes(content), response
            except errors.OfflineModeIsEnabled:
                raise HubError(offline()) from None
            except errors.HfHubHTTPError as error:
                asked = asked_to_wait(error)
                if not left or not passes(error) or (asked or 0) > LONGEST_WAIT:
                    raise self._said(error, about) from None
                time.sleep(asked or wait)
            except (httpx2.TransportError, httpx2.DecodingError) as error:
                if not left or isinstance(error, httpx2.ConnectError):
                    raise HubError(unreachable(self.endpoint), passing=True) from None
                time.sleep(wait)
            except (httpx2.HTTPError, httpx2.InvalidURL):  # too many redirects and the like
                raise HubError(unreadable(about or address)) from None
            wait *= 2
        raise AssertionError("the last try returns or raises")

    def _address(self, path: str) -> str:
        if not path.startswith("/") and not self._is_ours(path):
            raise HubError(unreadable(path))
        return f"{self.endpoint}{path}" if path.startswith("/") else path

    def _is_ours(self, address: str) -> bool:
        """Whether an address is one of this hub: no other one ever gets the token."""
        ours, theirs = urlsplit(self.endpoint), urlsplit(address)
        return (theirs.scheme, theirs.netloc) == (ours.scheme, ours.netloc)

    def _said(self, error: errors.HfHubHTTPError, about: str) -> HubError:
        return said(error, about, hidden=self._token or "")


def require_good(response: httpx2.Response) -> None:
    """Raise what the hub means by a refusal. The client would read all of its body, however long that is."""
    if response.status_code < 400:
        return
    body = b""
    for chunk in response.iter_bytes():
        body = (body + chunk)[:MOST_ERROR]
        if len(body) == MOST_ERROR:
            break
    dropped = ("content-encoding", "content-length", "transfer-encoding")
    told = [(name, value) for name, value in response.headers.multi_items() if name.lower() not in dropped]
    hf_raise_for_status(
        httpx2.Response(response.status_code, headers=told, content=body, request=response.request)
    )


def passes(error: errors.HfHubHTTPError) -> bool:
    """Whether the hub may answer when it is asked again."""
    return error.response.status_code in (408, 429, 500, 502, 503, 504)


def asked_to_wait(error: errors.HfHubHTTPError) -> float | None:
    """Seconds that the hub wants to be left alone: as the protocol says it, or as the hub itself does, which
    tells what is left of the requests that it allows and when they begin anew."""
    headers = error.response.headers
    told = headers.get("Retry-After", "").strip()
    if told.isascii() and told.isdecimal() and len(told) < 6:
        return float(told)
    limit = parse_ratelimit_headers(headers) if error.response.status_code == 429 else None
    return float(limit.reset_in_seconds) if limit is not None and limit.remaining == 0 else None


def said(error: errors.HfHubHTTPError, about: str, hidden: str = "") -> HubError:
    """What the hub's refusal means; `hidden` is taken out of its own words."""
    status = error.response.status_code
    values = {"name": about or "-", "status": status}
    if isinstance(error, errors.GatedRepoError):
        return HubError(gated(about), gated=about)
    if isinstance(error, errors.DisabledRepoError):
        text = N_("The hub has closed {name}.")
        advice = N_("Choose another one.")
    elif isinstance(error, errors.RevisionNotFoundError):
        text = N_("{name} has no such revision.")
        advice = N_("Leave the revision out, or look on its page which there are.")
    elif isinstance(error, errors.EntryNotFoundError):
        text = N_("{name} lacks a file that is needed.")
        advice = N_("Choose another one, or look on its page what it holds.")
    elif isinstance(error, errors.RepositoryNotFoundError):
        text = N_("There is no {name} on the hub, or it is private.")
        advice = N_("Check the name; for a private one store a token that may read it.")
    elif status in (401, 403):
        text = N_("The hub does not let this token read {name}.")
        advice = N_("Make a new token that may read, and store it.")
    elif status == 429:
        text = N_("The hub has been asked too often and wants a pause.")
        advice = N_("Wait some minutes, then try again.")
    elif status >= 500:
        text = N_("The hub has trouble of its own (error {status}).")
        advice = N_("Try again later; what is on this machine works all the same.")
    else:
        text = N_("The hub refuses: {reason}.")
        advice = N_("Look at its page what is the matter.")
    own = (error.server_message or str(error)).strip().splitlines() or ["-"]
    reason = own[0].replace(hidden, "…") if hidden else own[0]
    problem = Problem(text=text, advice=advice, values={**values, "reason": reason[:200].rstrip(".")})
    return HubError(problem, passing=passes(error), wait=asked_to_wait(error) or 0.0, status=status)


def gated(repo: str) -> Problem:
    return Problem(
        text=N_("{name} is given only to who has agreed to its terms."),
        advice=N_("Agree to them on its page, and store a token that may read."),
        values={"name": repo},
    )


def offline() -> Problem:
    return Problem(
        text=N_("This machine is set to stay offline (HF_HUB_OFFLINE)."),
        advice=N_("What is on it works all the same; to reach the hub, take that setting away."),
    )


def unreachable(endpoint: str) -> Problem:
    return Problem(
        text=N_("The hub at {address} cannot be reached."),
        advice=N_("What is on this machine works without it; try again when there is a network."),
        values={"address": endpoint},
    )


def unreadable(about: str) -> Problem:
    return Problem(
        text=N_("The hub's answer about {name} cannot be read."),
        advice=N_("Try again later, or choose another one."),
        values={"name": about},
    )


def too_long(about: str, most: int) -> Problem:
    return Problem(
        text=N_("The hub's answer about {name} is longer than {most} MB, so it was not read."),
        advice=N_("Choose another one."),
        values={"name": about, "most": most >> 20},
    )
