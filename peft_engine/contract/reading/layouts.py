"""What the files in a folder or zip are to each other, told from their names: parts of a data set, pieces of
one part, or texts that are a row each."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from peft_engine.contract.reading.bystanders import HEAD_BYTES, holds_text, is_list, notes_arrow_files
from peft_engine.contract.reading.endings import ENDINGS, PACKED, ending_of
from peft_engine.contract.reading.siblings import CLASSES, apart, by_class, class_of, classes_of, together

PARTS = {
    "train": ("train", "training", "trn"),
    "validation": ("validation", "valid", "val", "dev", "devel", "development", "eval"),
    "test": ("test", "testing", "tst"),
}
_ABOUT = frozenset(
    {
        "dataset_info.json",
        "dataset_infos.json",
        "dataset_dict.json",
        "state.json",
        "package.json",
        "config.json",
    }
)
"""What files are called that tell of data and are none, unless they hold a list."""
_FEW = 20
_TIMES_AS_MUCH = 5
"""Texts of this many times the weight of a pair beside them are what a folder mainly holds."""
_MOST_LOOKED_INTO = 500
"""More JSON files in one place are rows each."""
_TALKING = re.compile(
    r"(.*[-._]readme|readme|license|licence|copying|notice|source|citation|changelog|authors|makefile)", re.I
)
SHARD = re.compile(r"(?P<head>.*?)(?P<number>\d{5})-of-(?P<count>\d{5})(?P<tail>\..+)")
_PIECE = re.compile(r"(part|data|shard|chunk|file)?[-_.]?\d+(-of-\d+)?(-[-0-9a-f]{8,}.*)?")
"""Names that say nothing but a number: 0000, part-00003, part-00000-5f0a...-c000.snappy"""


@dataclass(frozen=True)
class Laid:
    """The files that are one part. `name` is a file, or the folder that holds them; "" is all there is.
    `texts`: their names or folders may say a class, and they are texts, or tables of one class each."""

    name: str
    files: tuple[str, ...]
    texts: bool = False


def lay_out(
    names: Iterable[str], size: Callable[[str], int], head: Callable[[str], bytes]
) -> dict[str, Laid]:
    """The parts by name; where no name says so, everything is for training. Empty if nothing can be read.

    Args:
        names: of the files, below the folder.
        size: bytes of a file, asked where the largest is taken for lack of a better reason.
        head: the first bytes of a file, asked of JSON files that may hold no rows.
    """
    every = list(names)
    given = [name for name in every if _is_data(name)]
    states = [name for name in every if PurePosixPath(name).name == "state.json"]
    stated = sorted({_folder(name) for name in states if notes_arrow_files(head(name))})
    tables = _tables(every, size, head)
    if stated:
        return _saved(stated, tables)
    classed = {name: files for name, files in by_class(given).items() if not class_of(files[0])}
    named = _by_file(tables) or _by_folder(tables, texts=False)
    whole = {part for part, laid in named.items() if laid.name in tables and _is_called(laid.name, part)}
    by_classes = {part: laid for part, laid in _named_siblings(classed).items() if part not in whole}
    if named or by_classes:
        return named | by_classes
    groups = together(given)
    siblings = _named_siblings(groups)
    if siblings:
        return siblings
    if tables:
        return {"train": _one_of(tables, size)}
    texts = [name for name in given if _is_text(name, bare=any("/" in other for other in given))]
    # Beside other texts .label holds nothing but their classes.
    texts = [name for name in texts if ending_of(name) != ".label"] or texts
    weights = {name: sum(map(size, files)) for name, files in groups.items()}
    # A book beside two small files is a book; a list of the places of words beside a translation is not.
    if groups and _TIMES_AS_MUCH * sum(weights.values()) >= sum(map(size, texts)):
        return {"train": _siblings(max(groups, key=lambda name: (weights[name], name)), groups)}
    if len(texts) == 1:
        return {"train": Laid(texts[0], tuple(texts))}
    return _by_file(texts) or _by_folder(texts, texts=True) or _whole(texts)


def tables_in(names: Iterable[str]) -> list[str]:
    """The files that can be chosen to be read alone: tables, and texts where there are few."""
    found = [name for name in names if _is_data(name)]
    texts = [name for name in found if _is_text(name, bare=False)]
    tables = [name for name in found if is_table(name)]
    return [*tables, *together(found), *(texts if len(texts) <= _FEW else [])]


def shards_of(name: str) -> tuple[str, ...]:
    """All pieces of what "train-00000-of-00003.parquet" begins, all files that go by "train.de+en"; the name
    alone where it stands for nothing else."""
    if siblings := apart(name):
        return siblings
    found = SHARD.fullmatch(PurePosixPath(name).name)
    if found is None or int(found["number"]) != 0 or not 1 < int(found["count"]) < 100_000:
        return (name,)
    count = int(found["count"])
    return tuple(
        str(PurePosixPath(name).with_name(f"{found['head']}{number:05d}-of-{count:05d}{found['tail']}"))
        for number in range(count)
    )


def is_table(name: str) -> bool:
    """Whether its ending promises a table."""
    return ENDINGS.get(ending_of(name), "text") != "text"


def labels_of(names: Sequence[str]) -> tuple[str, ...]:
    """The class of each of these texts. In one folder: what its file says, or else the folder. In several:
    what the files say where all do, and not the same; or else the folder in which it lies. "" where neither
    is."""
    said = classes_of(names)
    folders = [PurePosixPath(_folder(name)).name for name in names]
    by_file = len(set(folders)) < 2 or (all(said) and len(set(said)) > 1)
    first, then = (said, folders) if by_file else (folders, said)
    return tuple(one or other for one, other in zip(first, then, strict=True))


def _saved(stated: list[str], tables: list[str]) -> dict[str, Laid]:
    """What `save_to_disk` of the datasets library wrote: a folder of Arrow files a split."""
    found: dict[str, Laid] = {}
    for folder in stated:
        files = tuple(name for name in tables if _folder(name) == folder and ending_of(name) == ".arrow")
        part = next((part for part, words in PARTS.items() if says(PurePosixPath(folder).name, words)), "")
        if files and (part or len(stated) == 1):
            found.setdefault(part or "train", Laid(folder, files))
    return found if "train" in found else {}


def _by_file(names: list[str]) -> dict[str, Laid]:
    """The files that carry the name of a part, where one of them is for training."""
    found: dict[str, Laid] = {}
    known = set(names)
    for part, words in PARTS.items():
        called = [name for name in names if says(_stem(name), words)]
        if called:
            plain = {name: _is_called(name, part) for name in called}  # train before pretrain
            first = min(called, key=lambda name: (name.count("/"), not plain[name], name))
            pieces = shards_of(first)
            found[part] = Laid(first, tuple(piece for piece in pieces if piece in known) or (first,))
    return found if "train" in found else {}


def _is_called(name: str, part: str) -> bool:
    """Whether a file is called as the part, with no word more."""
    return _stem(name).lower() in PARTS[part]


def _by_folder(names: list[str], texts: bool) -> dict[str, Laid]:
    """The folders that carry the name of a part: train/pos/1.txt, default/train/0000.parquet."""
    found: dict[str, Laid] = {}
    for part, words in PARTS.items():
        folders = {
            "/".join(pieces[: place + 1])
            for name in names
            for pieces in (name.split("/")[:-1],)
            for place, piece in enumerate(pieces)
            if says(piece, words)
        }
        if folders:
            folder = min(folders, key=lambda name: (name.count("/"), name))
            inside = [name for name in names if name.startswith(folder + "/")]
            same = [name for name in inside if texts or ending_of(name) == ending_of(inside[0])]
            alone = len(same) == 1 and not texts
            classed = texts or _are_of_classes(same)
            found[part] = Laid(same[0] if alone else folder, tuple(sorted(same)), classed)
    return found if "train" in found else {}


def _named_siblings(groups: dict[str, tuple[str, ...]]) -> dict[str, Laid]:
    """Those that carry the name of a part, as files or by their folders."""
    named = _by_file(list(groups)) or _by_folder(list(groups), texts=False)
    found = {part: _siblings(laid.name, groups) for part, laid in named.items() if laid.name in groups}
    return found if "train" in found else {}


def _siblings(name: str, groups: dict[str, tuple[str, ...]]) -> Laid:
    return Laid(name, groups[name], texts=any(classes_of(groups[name])))


def _one_of(tables: list[str], size: Callable[[str], int]) -> Laid:
    """The only table, all pieces of one, those of a class each, or the largest."""
    if len(tables) > 1:
        first = ending_of(tables[0])
        classed = [
            name for name, label in zip(tables, labels_of(tables), strict=True) if label.lower() in CLASSES
        ]
        others = (size(name) for name in tables if name not in classed)
        if _are_of_classes(classed) and sum(map(size, classed)) >= max(others, default=0):
            return Laid("", tuple(sorted(classed)), texts=True)
        if all(ending_of(name) == first and _PIECE.fullmatch(_stem(name)) for name in tables):
            return Laid("", tuple(sorted(tables)))
    largest = max(tables, key=lambda name: (size(name), name))
    pieces = shards_of(largest)
    return Laid(largest, tuple(piece for piece in pieces if piece in tables) or (largest,))


def _are_of_classes(tables: Sequence[str]) -> bool:
    """Whether these are tables of one kind, each of one of several classes by its name or its folder."""
    labels = {label.lower() for label in labels_of(tables)}
    return len(labels) > 1 and CLASSES.issuperset(labels) and len(set(map(ending_of, tables))) == 1


def _tables(names: list[str], size: Callable[[str], int], head: Callable[[str], bytes]) -> list[str]:
    """Those that hold rows, as far as short JSON files and those that may tell of others show."""
    tables = [name for name in names if is_table(name) and not _TALKING.match(PurePosixPath(name).name)]
    in_json = [name for name in tables if ending_of(name) == ".json"]
    about = {name for name in in_json if not _is_data(name)}
    short = {name for name in in_json if len(in_json) <= _MOST_LOOKED_INTO and size(name) < HEAD_BYTES}
    none = {name for name in about if not is_list(head(name))}
    none |= {name for name in short - about if not holds_text(head(name))}
    return [name for name in tables if name not in none]


def _whole(texts: list[str]) -> dict[str, Laid]:
    return {"train": Laid("", tuple(sorted(texts)), texts=True)} if texts else {}


def _is_data(name: str) -> bool:
    file = PurePosixPath(name).name
    return file not in _ABOUT and not _TALKING.match(file)


def _is_text(name: str, bare: bool) -> bool:
    """By its ending; `bare`: names without one are texts too."""
    ending = ending_of(name)
    return ENDINGS.get(ending) == "text" or (bare and (not ending or ending[1:].isdigit()))


def says(name: str, words: tuple[str, ...]) -> bool:
    """Whether one of these words is in a name."""
    pieces = re.split(r"[^a-z]+", name.lower())
    return any(
        piece == word or (len(word) > 4 and piece.endswith(word)) for piece in pieces for word in words
    )


def _stem(name: str) -> str:
    """The name of a file without its folder and its ending."""
    file = PurePosixPath(name)
    file = file.with_suffix("") if file.suffix.lower() in PACKED else file
    return file.stem


def _folder(name: str) -> str:
    parent = str(PurePosixPath(name).parent)
    return "" if parent == "." else parent
