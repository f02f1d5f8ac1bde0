"""The training text of the starter models: read from a folder, checked, cleaned, cut into documents.

Nothing of this text is part of the project. `sources.toml` names every file: where it comes from, its licence
and its sha256. Four kinds come out of it: stories (children's books), prose (plainly written novels),
sentences (single English sentences), pairs (English sentence, German translation), and German prose for the
encoder-decoder.
"""

import hashlib
import io
import json
import random
import re
import tomllib
import zipfile
from dataclasses import dataclass, field
from pathlib import Path

SOURCES = Path(__file__).with_name("sources.toml")
BUILT_IN = Path(__file__).parents[2] / "resources" / "data"
HELD_OUT = frozenset({"gutenberg-16756.txt"})  # one whole book, for the held-out loss

_QUOTES = str.maketrans(
    {
        "“": '"',
        "”": '"',
        "„": '"',
        "»": '"',
        "«": '"',
        "‘": "'",
        "’": "'",
        "‚": ",",
        "—": "--",
        "–": "--",
        "…": "...",
        "\ufeff": "",
        "\u00a0": " ",
    }
)
_BOOK = re.compile(
    r"\*\*\* ?START OF.*?\*\*\*(.*?)(?:\*\*\* ?END OF|End of (?:the )?Project Gutenberg)", re.S | re.I
)
_NOT_STORY = re.compile(
    r"gutenberg|e-?book|copyright|transcriber|produced by|proofread|http|www\.|\[illustration|chapter"
    r"|illustrated by|\|",
    re.I,
)
_SLURS = re.compile(
    r"\b(?:nigg\w*|dark(?:y|ies)|piccanin\w*|pickanin\w*|coons?|mammy|squaws?|savages?|chinam[ae]n|japs?|heathens?|negro\w*)\b",
    re.I,
)
_SENTENCE_END = re.compile(r"(?<=[.!?])[\"']? +(?=[\"'A-Z])")
_ENDS_WELL = re.compile(r"[.!?][\"')]*$")


@dataclass
class Text:
    """Everything that is trained on, as lists of documents."""

    stories: list[str] = field(default_factory=list)
    held_out: list[str] = field(default_factory=list)
    prose: list[str] = field(default_factory=list)
    german: list[str] = field(default_factory=list)
    sentences: list[str] = field(default_factory=list)
    pairs: list[tuple[str, str]] = field(default_factory=list)
    same_meaning: list[list[str]] = field(default_factory=list)


def sources() -> list[dict[str, str]]:
    """The table of sources: file, kind, url, licence, sha256 of each."""
    table = tomllib.loads(SOURCES.read_text(encoding="utf-8"))
    return list(table["source"])


def read(folder: Path) -> Text:
    """All text from the files in `folder`; SystemExit names one that is missing or different."""
    text = Text()
    by_other_language: dict[str, set[str]] = {}
    for source in sources():
        content = _checked(folder / source["file"], source)
        kind = source["kind"]
        if kind in ("pairs", "sentences"):
            rows = _rows(content)
            if kind == "pairs":
                text.pairs = rows
            for english, other in rows:
                by_other_language.setdefault(other, set()).add(english)
        elif kind == "stories":
            into = text.held_out if source["file"] in HELD_OUT else text.stories
            into.extend(_documents(_paragraphs(_decode(content))))
        elif kind == "prose":
            text.prose.extend(_documents([p for p in _paragraphs(_decode(content)) if _plain(p)]))
        else:
            text.german.extend(_documents(_paragraphs(_decode(content))))
    # Short sentences of the built-in data sets may well stand in Tatoeba too: they are left out.
    taken = built_in_texts()
    text.pairs = [
        (a, b) for a, b in text.pairs if plain_words(a) not in taken and plain_words(b) not in taken
    ]
    new = {english for many in by_other_language.values() for english in many}
    new = {english for english in new if plain_words(english) not in taken}
    text.sentences = sorted(new)
    groups = ([e for e in sorted(many) if e in new] for _, many in sorted(by_other_language.items()))
    text.same_meaning = [group for group in groups if len(group) > 1]
    return text


def built_in_texts() -> set[str]:
    """Every text of the built-in data sets, as plain words."""
    rows = (
        json.loads(line)
        for file in sorted(BUILT_IN.rglob("*.jsonl"))
        for line in file.read_text(encoding="utf-8").splitlines()
    )
    return {plain_words(value) for row in rows for value in row.values() if isinstance(value, str)}


def plain_words(sentence: str) -> str:
    """The sentence in small letters without punctuation."""
    return " ".join(re.findall(r"\w+", sentence.lower()))


def split_sentences(document: str) -> list[str]:
    """The sentences of a document, as well as a rule of thumb finds them."""
    return [s.strip() for s in _SENTENCE_END.split(document.replace("\n", " ")) if s.strip()]


def _checked(path: Path, source: dict[str, str]) -> bytes:
    if not path.is_file():
        raise SystemExit(
            f"{path} is missing. Get it from {source['url']} ({source['licence']}), save it under"
            " this name, and start again."
        )
    content = path.read_bytes()
    if hashlib.sha256(content).hexdigest() != source["sha256"]:
        raise SystemExit(
            f"{path} is not the file that was used: its sha256 is not {source['sha256']}. Get it from"
            f" {source['url']}."
        )
    return content


def _decode(content: bytes) -> str:
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:  # the older editions are in Latin-1
        return content.decode("latin-1")


def _rows(content: bytes) -> list[tuple[str, str]]:
    """(English, other language) rows of a Tatoeba archive, without those that could offend."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        name = next(
            n for n in archive.namelist() if re.search(r"(?:^|/)[a-z]{3}\.txt$", n) and "MACOSX" not in n
        )
        lines = archive.read(name).decode("utf-8").translate(_QUOTES).replace("\u202f", " ").splitlines()
    rows = [tuple(line.split("\t")[:2]) for line in lines]
    return [(r[0].strip(), r[1].strip()) for r in rows if len(r) == 2 and not _SLURS.search(r[0])]


def _paragraphs(book: str) -> list[str]:
    body = _BOOK.search(book.replace("\r\n", "\n"))
    paragraphs = re.split(r"\n\s*\n", body.group(1) if body else book.replace("\r\n", "\n"))
    clean = (" ".join(p.translate(_QUOTES).replace("_", "").replace("*", "").split()) for p in paragraphs)
    return [p for p in clean if _is_prose(p)]


def _is_prose(paragraph: str) -> bool:
    if (
        len(paragraph) < 20
        or not _ENDS_WELL.search(paragraph)
        or paragraph[0] not in "\"'ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜ"
    ):
        return False
    letters = sum(c.islower() for c in paragraph)
    return (
        letters > 0.6 * len(paragraph) and not _NOT_STORY.search(paragraph) and not _SLURS.search(paragraph)
    )


def _plain(paragraph: str) -> bool:
    """True for a paragraph of short sentences in plain words."""
    words = paragraph.split()
    return (
        len(words) / max(1, len(split_sentences(paragraph))) <= 13
        and sum(map(len, words)) / len(words) <= 5.2
    )


def _documents(paragraphs: list[str], longest: int = 1200) -> list[str]:
    """Neighbouring paragraphs joined to documents of up to `longest` characters."""
    documents: list[str] = []
    current: list[str] = []
    size = 0
    for paragraph in paragraphs:
        if current and size + len(paragraph) > longest:
            documents.append(_join(current))
            current, size = [], 0
        current.append(paragraph)
        size += len(paragraph)
    return [*documents, _join(current)] if current else documents


def _join(paragraphs: list[str]) -> str:
    """One document in two has its paragraphs on lines of their own, the others run on (seeded by it)."""
    one_line = random.Random(paragraphs[0]).random() < 0.5
    return (" " if one_line else "\n").join(paragraphs)
