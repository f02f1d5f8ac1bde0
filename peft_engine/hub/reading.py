"""What the hub answers, read without trust: what is of another kind than it should be counts as not told."""

from collections.abc import Iterable
from typing import Any

from peft_engine.contract.hub_facts import REPO, Gate, HubFile, ModelFacts, Weights

MOST_FILES = 20_000
DEVICES = frozenset({"con", "prn", "aux", "nul", *(f"{one}{n}" for one in ("com", "lpt") for n in range(10))})
"""What Windows takes for a device, whatever stands behind the dot."""
PICKLES = (".bin", ".pt", ".pth", ".ckpt", ".pkl", ".pickle", ".h5", ".msgpack", ".ot")


def model_row(told: Any) -> ModelFacts | None:
    """A model as a search or the page of one model tells it; None where it is none."""
    if not isinstance(told, dict):
        return None
    repo = text(told.get("id") or told.get("modelId"))
    if REPO.fullmatch(repo) is None:
        return None
    card = table(told.get("cardData"))
    tags = texts(told.get("tags"))
    config = table(told.get("config"))
    numbers = table(told.get("safetensors"))
    return ModelFacts(
        repo=repo,
        commit=text(told.get("sha")),
        parameters=count(numbers.get("total")),
        licence=licence(card, tags),
        downloads=count(told.get("downloads")),
        likes=count(told.get("likes")),
        updated=text(told.get("lastModified"))[:10],
        gate=gate(told.get("gated")),
        private=told.get("private") is True,
        task=text(told.get("pipeline_tag")),
        languages=texts(card.get("language"))[:12],
        model_type=text(config.get("model_type")),
        weights=weights(names(told.get("siblings")), bool(numbers)),
    )


def files(told: Any) -> tuple[HubFile, ...]:
    """The files of a repository with sizes and hashes; those without a usable name or size are left out."""
    found: list[HubFile] = []
    for one in told if isinstance(told, list) else ():
        if not isinstance(one, dict) or len(found) > MOST_FILES:
            continue
        path, large = one.get("rfilename"), table(one.get("lfs"))
        size = large.get("size") if large else one.get("size")
        if (
            isinstance(path, str)
            and safe(path)
            and isinstance(size, int)
            and not isinstance(size, bool)
            and size >= 0
        ):
            sha256, git = hexadecimal(large.get("sha256"), 64), hexadecimal(one.get("blobId"), 40)
            found.append(HubFile(path=path, bytes=size, sha256=sha256, git="" if sha256 or large else git))
    return tuple(found)


def safe(path: str) -> bool:
    """Whether a file's name stays in its folder and is that of a file, on every system."""
    parts = path.split("/")
    return (
        0 < len(path) < 400
        and not any(
            part in ("", ".", "..")
            or part.endswith((".", " "))
            or any(c in '\\:*?"<>|' or c < " " for c in part)
            for part in parts
        )
        and parts[-1].partition(".")[0].strip().lower() not in DEVICES
    )


def names(told: Any) -> tuple[str, ...]:
    """The names of the files of a repository."""
    listed = told if isinstance(told, list) else []
    return tuple(text(one.get("rfilename")) for one in listed[:MOST_FILES] if isinstance(one, dict))


def weights(listed: Iterable[str], counted: bool) -> Weights:
    """How the weights are kept, by the names of the files; `counted`: the hub has read safetensors there."""
    known = [name.lower() for name in listed]
    if not known:
        return "safetensors" if counted else "unknown"
    if any(name.endswith(".safetensors") and "/" not in name for name in known):
        return "safetensors"
    return "pickle" if any(name.endswith(PICKLES) and "/" not in name for name in known) else "none"


def licence(card: dict[str, Any], tags: tuple[str, ...]) -> str:
    """The licence by its short name; where it has a name of its own, that."""
    told = card.get("license")
    found = text(told[0] if isinstance(told, list) and told else told)
    tagged = next((tag.partition(":")[2] for tag in tags if tag.startswith("license:")), "")
    return (text(card.get("license_name")) if found == "other" else "") or found or tagged


def gate(told: Any) -> Gate:
    if told in ("auto", "manual"):
        return "auto" if told == "auto" else "manual"
    return "manual" if told is True else ""


def count(told: Any) -> int:
    return told if isinstance(told, int) and not isinstance(told, bool) and 0 <= told < 10**15 else 0


def table(told: Any) -> dict[str, Any]:
    return told if isinstance(told, dict) else {}


def text(told: Any) -> str:
    """A text of one line."""
    return " ".join(told.split())[:500] if isinstance(told, str) else ""


def texts(told: Any) -> tuple[str, ...]:
    listed = [told] if isinstance(told, str) else told if isinstance(told, list) else []
    return tuple(filter(None, map(text, listed[:500])))


def hexadecimal(told: Any, length: int) -> str:
    found = text(told).lower()
    return found if len(found) == length and all(c in "0123456789abcdef" for c in found) else ""
