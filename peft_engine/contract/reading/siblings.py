"""Files that are called alike but for their endings: the sides of a translation, line by line (train.de and
train.en), or texts by class, one a line (rt-polarity.neg and rt-polarity.pos); and files that are called by
their class at the end (neg.csv and pos.csv, train_neg.txt and train_pos.txt).

Together they go by a name with all the endings or classes: train.de+en, neg+pos.csv.
"""

import os
import re
from collections.abc import Iterable, Sequence
from pathlib import Path, PurePosixPath

from peft_engine.contract.reading.endings import ENDINGS, PACKED, ending_of

_LANGUAGE = re.compile(
    r"(af|am|ar|as|az|be|bg|bn|bo|br|bs|ca|cs|cy|da|de|el|en|eo|es|et|eu|fa|fi|fo|fr|fy|ga|gd|gl|"
    r"gu|ha|he|hi|hr|ht|hu|hy|id|ig|is|it|iu|ja|jv|ka|kk|km|kn|ko|ku|ky|la|lb|lo|lt|lv|mg|mi|mk|"
    r"ml|mn|mr|ms|mt|my|nb|ne|nl|nn|no|oc|or|pa|pl|ps|pt|qu|ro|ru|rw|sd|se|si|sk|sl|so|sq|sr|su|"
    r"sv|sw|ta|te|tg|th|tk|tl|tr|tt|ug|uk|ur|uz|vi|wa|wo|xh|yi|yo|zh|zu)([-_]([A-Z]{2}|[A-Z][a-z]{3}))?"
)
_SIDES = frozenset({"src", "source", "tgt", "trg", "target"})
CLASSES = frozenset(
    {
        *("pos", "positive", "positiv", "neg", "negative", "negativ", "neu", "neutral", "ham", "spam"),
        *("true", "false", "real", "fake"),
    }
)
"""Words that say a class by themselves: as names of files, as their endings, and before a text."""
_MOST_SIDES = 40
_NUMBERED, _PIECE = re.compile(r"\d$"), re.compile(r"(part|piece|chunk|shard)[-_ ]?\d+$", re.IGNORECASE)
_MANY_FILES, _MANY_LINES = 20, 50
"""So many files are a text each; so many lines are no text that somebody wrote of one thing."""
_TOGETHER = re.compile(r"(?P<stem>.+)\.(?P<endings>[\w-]+(\+[\w-]+)+)(?P<packed>\.gz|\.gzip)?")
_BY_CLASS = re.compile(r"(?P<before>(.*[-_])?)(?P<classes>[^\W_]+(\+[^\W_]+)+)(?P<endings>(\.\w+)+)")
_LAST = re.compile(r"(?P<before>(.*[-_])?)(?P<word>[^\W_]+)")
"""train_pos: what stands before the word for the class, and that word."""


def together(names: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """By the name that they go by the files that belong together, at least two each."""
    found: dict[tuple[str, str, str], dict[str, str]] = {}
    for name in names:
        stem, ending, packed = _parted(name)
        kind = "class" if ending in CLASSES else "side" if _is_side(ending) else ""
        if kind and PurePosixPath(stem).name:
            found.setdefault((stem, packed, kind), {})[ending] = name
    return {
        f"{stem}.{'+'.join(sorted(files))}{packed}": tuple(files[ending] for ending in sorted(files))
        for (stem, packed, _), files in found.items()
        if len(files) > 1
    }


def by_class(names: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """By the name that they go by the files of one kind in one place that are called by their classes."""
    found: dict[tuple[PurePosixPath, str, str], dict[str, str]] = {}
    for name in names:
        file = PurePosixPath(name)
        stem, endings = file.name.partition(".")[0], "".join(file.suffixes)
        last = _LAST.fullmatch(stem)
        if last is not None and last["word"].lower() in CLASSES and ending_of(file) in ENDINGS:
            found.setdefault((file.parent, last["before"], endings), {})[last["word"]] = name
    return {
        (folder / f"{before}{'+'.join(sorted(files))}{endings}").as_posix(): tuple(
            files[word] for word in sorted(files)
        )
        for (folder, before, endings), files in found.items()
        if len(set(map(str.lower, files))) > 1
    }


def beside(path: Path) -> tuple[str, tuple[str, ...]]:
    """(the name that this file goes by with others in its folder, what these are called); none where it is
    one by itself."""
    try:
        names = [entry.name for entry in os.scandir(path.parent) if entry.is_file()]
    except OSError:
        return "", ()
    groups = together(names) | by_class(names)
    return next(
        ((group, tuple(set(files) - {path.name})) for group, files in groups.items() if path.name in files),
        ("", ()),
    )


def gathered(paths: Sequence[Path]) -> list[Path]:
    """Several files, with those that belong together by the name that they go by."""
    names = [path.as_posix() for path in paths]
    groups = together(names) | by_class(names)
    inside = {name for names in groups.values() for name in names}
    return [Path(name) for name in groups] + [path for path in paths if path.as_posix() not in inside]


def apart(name: str) -> tuple[str, ...]:
    """The files that go by this name together; none where it is that of a single file."""
    classed = _BY_CLASS.fullmatch(PurePosixPath(name).name)
    if classed is not None and CLASSES.issuperset(classed["classes"].lower().split("+")):
        words = classed["classes"].split("+")
        made = (f"{classed['before']}{word}{classed['endings']}" for word in words)
        return tuple(str(PurePosixPath(name).with_name(file)) for file in made)
    found = _TOGETHER.fullmatch(PurePosixPath(name).name)
    if found is None:
        return ()
    return tuple(
        str(PurePosixPath(name).with_name(f"{found['stem']}.{ending}{found['packed'] or ''}"))
        for ending in found["endings"].split("+")
    )


def sides_of(names: Sequence[str]) -> tuple[str, ...]:
    """What the sides of a translation are called by the endings of its files; none where these are none."""
    if not 1 < len(names) <= _MOST_SIDES:
        return ()
    endings = tuple(_parted(name)[1] for name in names)
    alike = [set(files) for files in together(names).values()] == [set(names)]
    return endings if alike and all(map(_is_side, endings)) else ()


def class_of(name: str) -> str:
    """The class that the ending of a file or its name says; "" where neither does."""
    stem, ending, _ = _parted(name)
    return next((word for word in (ending, PurePosixPath(stem).name.lower()) if word in CLASSES), "")


def classes_of(names: Sequence[str]) -> tuple[str, ...]:
    """The class that the name of each of these files says; "" where none. The end of a name says it, where
    all are called alike but for it."""
    said = tuple(map(class_of, names))
    if any(said) or [set(files) for files in by_class(names).values()] != [set(names)]:
        return said
    found = (_LAST.fullmatch(PurePosixPath(name).name.partition(".")[0]) for name in names)
    return tuple(last["word"].lower() if last is not None else "" for last in found)


def are_lists(names: Sequence[str], labels: Sequence[str], samples: Sequence[bytes]) -> bool:
    """Whether each of these files is a list of texts of its class, one a line, and no text itself: files that
    are the only ones of their classes, unless their names are numbers, and a few long ones or long pieces.

    Args:
        samples: the beginnings of some of them.
    """
    numbered = any(_NUMBERED.search(PurePosixPath(name).stem) for name in names if not class_of(name))
    alone = len(set(labels)) == len(names)
    if alone and not numbered:
        return True
    if numbered and not alone and not all(_PIECE.search(PurePosixPath(name).stem) for name in names):
        return False  # mail0 and mail1 are two mails, however long
    lines = [sum(1 for line in sample.splitlines() if line.strip()) for sample in samples]
    return len(names) < _MANY_FILES and min(lines, default=0) >= _MANY_LINES


def _is_side(ending: str) -> bool:
    return ending in _SIDES or _LANGUAGE.fullmatch(ending) is not None


def _parted(name: str) -> tuple[str, str, str]:
    """(name with its folder, ending without its dot, ending of a packed file)."""
    packed = next((ending for ending in PACKED if name.lower().endswith(ending)), "")
    whole = name[: len(name) - len(packed)] if packed else name
    ending = PurePosixPath(whole).suffix
    return whole.removesuffix(ending), ending[1:], packed
