"""What the model hub tells of a model or a data set, as far as a choice depends on it; no network here."""

import os
import re
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias
from urllib.parse import unquote, urlsplit

from pydantic import BaseModel, ConfigDict

from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.shape import ModelShape
from peft_engine.contract.shapes import shape_of
from peft_engine.contract.texts import N_, Value

Weights: TypeAlias = Literal["safetensors", "pickle", "none", "unknown"]
"""How the weights are kept: safetensors (perhaps beside others), only as pickles, not at all, not told."""
Gate: TypeAlias = Literal["", "auto", "manual"]
"""Open to all, open to who agrees to its terms, or open to whom its owners let in."""
Sort: TypeAlias = Literal["downloads", "likes", "updated"]

HUB = "https://huggingface.co"
PART = r"[A-Za-z0-9_][A-Za-z0-9._-]{0,95}"
REPO = re.compile(rf"{PART}(/{PART})?")
TASKS_OF_HUB: dict[str, str] = {
    "fill-mask": N_("Fills gaps in texts"),
    "text-classification": N_("Sorts texts into classes"),
    "token-classification": N_("Labels words"),
    "question-answering": N_("Finds answers in a passage"),
    "text-generation": N_("Writes"),
    "summarization": N_("Summarises"),
    "translation": N_("Translates"),
    "sentence-similarity": N_("Compares sentences"),
    "feature-extraction": N_("Turns texts into vectors"),
    "zero-shot-classification": N_("Sorts texts into classes that it was not trained on"),
}
"""The hub's own names of what a model does, for a filter, and what they mean."""


class _Fact(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class HubFile(_Fact):
    """A file of a repository. One of the hashes is there: `sha256` of large files, `git` (the SHA-1 that git
    gives a blob) of small ones."""

    path: str
    bytes: int
    sha256: str = ""
    git: str = ""


class ModelFacts(_Fact):
    """A model of the hub. What a search lists has less than what is asked of one model.

    Attributes:
        parameters: numbers in its weights, 0 where the hub does not tell.
        updated: the day of the last change, as 2026-11-21.
        task: the hub's own name for what it does; see TASKS_OF_HUB.
        model_type: the architecture by its config.json; empty where it is not told.
        config: the content of config.json; empty as long as it was not fetched.
        files: what a download fetches; empty in the list of a search.
        strange: its architecture is not known here; before anything large is fetched its shape is looked at,
            and it is refused where that does not help.
        problems: why it cannot be used here; empty where nothing speaks against it.
    """

    repo: str
    commit: str = ""
    parameters: int = 0
    licence: str = ""
    downloads: int = 0
    likes: int = 0
    updated: str = ""
    gate: Gate = ""
    private: bool = False
    task: str = ""
    languages: tuple[str, ...] = ()
    model_type: str = ""
    weights: Weights = "unknown"
    config: dict[str, Any] = {}
    files: tuple[HubFile, ...] = ()
    strange: bool = False
    problems: tuple[Problem, ...] = ()

    @property
    def owner(self) -> str:
        return self.repo.rpartition("/")[0]

    @property
    def name(self) -> str:
        return self.repo.rpartition("/")[2]

    @property
    def page(self) -> str:
        """The address of its page on the hub."""
        return page_of(self.repo)

    @property
    def download_bytes(self) -> int:
        """What a download fetches; 0 as long as the files are not known."""
        return sum(file.bytes for file in self.files)

    @property
    def shape(self) -> ModelShape | None:
        """Its sizes, where config.json is there and its architecture is known."""
        try:
            return shape_of(self.config) if self.config else None
        except (EngineError, TypeError, ValueError, ArithmeticError, LookupError):
            return None


class Page(_Fact):
    """Some results of a search. `more` leads on to the next ones; empty at the end."""

    rows: tuple[ModelFacts, ...]
    more: str = ""


class Query(_Fact):
    """What is looked for. Sizes are numbers of parameters; 0 sets no bound."""

    text: str = ""
    task: str = ""
    least: int = 0
    most: int = 0
    sort: Sort = "downloads"
    count: int = 20


class DataPart(_Fact):
    """A part (split) of a configuration: its files in their order. `partial`: the hub has copied only the
    first gigabytes of it."""

    name: str
    files: tuple[HubFile, ...]
    partial: bool = False

    @property
    def bytes(self) -> int:
        return sum(file.bytes for file in self.files)


class DataConfiguration(_Fact):
    """One of the tables of which a data set is made, with its parts."""

    name: str
    parts: tuple[DataPart, ...]


class DataFacts(_Fact):
    """A data set of the hub. `commit` is that of the branch in which the files lie: `converted` says that it
    is the hub's own Parquet copy."""

    repo: str
    commit: str = ""
    licence: str = ""
    gate: Gate = ""
    converted: bool = False
    configurations: tuple[DataConfiguration, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def page(self) -> str:
        return page_of(self.repo, "data")


class TokenState(_Fact):
    """Where a token for the hub is; never the token itself.

    Attributes:
        source: where the one that is used comes from.
        keyring: whether this system has a keyring that one can be kept in.
        text: the state in a sentence; a marked text with `values`.
        user: whose it is, where the hub was asked.
    """

    source: Literal["keyring", "environment", "file", "none"] = "none"
    keyring: bool = False
    text: str = ""
    values: dict[str, Value] = {}
    user: str = ""


@dataclass(frozen=True)
class Step:
    """One thing that a person has to do, a marked text, and the page where it is done."""

    text: str
    page: str


def endpoint() -> str:
    """The hub that is asked: the usual one, or the one that HF_ENDPOINT names."""
    return (os.environ.get("HF_ENDPOINT") or HUB).rstrip("/")


def page_of(repo: str, kind: Literal["model", "data"] = "model") -> str:
    """The address of a repository's page."""
    return f"{endpoint()}/{'datasets/' if kind == 'data' else ''}{repo}"


def gate_steps(repo: str, kind: Literal["model", "data"] = "model", gate: Gate = "auto") -> tuple[Step, ...]:
    """What a person has to do before a gated repository can be fetched."""
    asked = (
        N_("Ask its owners for access on the same page, and wait until they let you in.")
        if gate == "manual"
        else N_("Agree to its terms on the same page.")
    )
    page = page_of(repo, kind)
    return (
        Step(N_("Open its page on the hub and sign in."), page),
        Step(asked, page),
        Step(N_("Make a token that may read."), f"{endpoint()}/settings/tokens"),
        Step(N_("Store the token here, then try again."), ""),
    )


def repo_of(text: str) -> str:
    """The repository that is meant by what somebody typed or pasted: its name, or the address of its page.

    Raises:
        EngineError: it names none.
    """
    told = text.strip()
    if "://" in told:
        parts = [unquote(part) for part in urlsplit(told).path.split("/") if part]
        parts = parts[1:] if parts[:1] == ["datasets"] else parts
        told = "/".join(parts[:2])
    if REPO.fullmatch(told) is None or ".." in told or "--" in told:
        raise EngineError(
            Problem(
                field="model.key",
                text=N_("{name} is not the name of anything on the hub."),
                advice=N_("Write it as owner/name, or paste the address of its page."),
                values={"name": text.strip()[:100]},
            )
        )
    return told
