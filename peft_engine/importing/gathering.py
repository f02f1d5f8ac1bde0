"""The one pass over all rows: each is made a row of the library, and of each a few numbers are kept, so that
everything else is decided without reading again."""

import collections
import random
from array import array
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from hashlib import blake2b
from pathlib import Path
from typing import IO, Any

from peft_engine.contract import import_marks
from peft_engine.contract.import_cells import listed, text_of
from peft_engine.contract.import_findings import FIRST_ROWS, Place
from peft_engine.contract.import_rows import Mapper, as_line, label_text, mapper, text_parts
from peft_engine.contract.import_spans import spans_of
from peft_engine.contract.imports import ImportPlan
from peft_engine.contract.tasks import TASKS, classes_in
from peft_engine.importing.telling import Teller
from peft_engine.importing.tokens import Counter

SAMPLED_ROWS = 20_000
"""Of more rows a sample is counted in tokens."""
SAMPLED_CHARACTERS = 40_000_000
"""So many characters are held for that at most."""
EXAMPLES = 20
EVERY = 256
"""Rows between two looks at the clock and at the wish to end."""
MASK = (1 << 64) - 1
MOST_LABELS = 5000
"""More different labels than that are no classes, and not all of them are counted."""
MOST_UNKNOWN, LONGEST_NAME = 100, 80
"""So many labels without a name are told apart, by so many characters."""
BROKEN_SIGNS = ("\ufffd", "Ã¤", "Ã¶", "Ã¼", "ÃŸ", "Ã©", "Ã¨", "â€™", "â€œ")
"""What letters look like that were read in the wrong encoding."""


@dataclass
class Tally:
    """How often something was found, and the first rows."""

    count: int = 0
    places: list[Place] = field(default_factory=list)

    def add(self, part: str, row: int) -> None:
        self.count += 1
        if len(self.places) < FIRST_ROWS:
            self.places.append(Place(part=part, row=row))


@dataclass
class Gathered:
    """What is kept of all rows that can be used, a number of each kind a row.

    Attributes:
        before: rows by part as the files give them.
        parts: names of the parts; `part` numbers them.
        key: hash of what is asked; equal texts have equal keys.
        whole: hash of the whole row.
        group: hash of the group column; the key where there is none.
        row: the number of the row in its file, counted from 1.
        size: bytes of its line in the library.
        pairs: how many (class, count) pairs a row has in `classes` and `times`.
    """

    plan: ImportPlan
    before: dict[str, int] = field(default_factory=dict)
    parts: list[str] = field(default_factory=list)
    part: "array[int]" = field(default_factory=partial(array, "B"))
    key: "array[int]" = field(default_factory=partial(array, "Q"))
    whole: "array[int]" = field(default_factory=partial(array, "Q"))
    group: "array[int]" = field(default_factory=partial(array, "Q"))
    row: "array[int]" = field(default_factory=partial(array, "I"))
    size: "array[int]" = field(default_factory=partial(array, "I"))
    pairs: "array[int]" = field(default_factory=partial(array, "H"))
    classes: "array[int]" = field(default_factory=partial(array, "I"))
    times: "array[int]" = field(default_factory=partial(array, "I"))
    labels: dict[str, int] = field(default_factory=dict)
    long: "array[int]" = field(default_factory=partial(array, "B"))
    """Whether a row is longer than the model reads; empty where that was not asked for."""
    found: dict[str, Tally] = field(default_factory=dict)
    unknown: collections.Counter[str] = field(default_factory=collections.Counter)
    chosen: collections.Counter[int] = field(default_factory=collections.Counter)
    """Of multiple choice, how often each choice is the right one, counted from 0."""
    single_words: int = 0
    """Of words with tags, the rows that have one word alone."""
    examples: list[dict[str, Any]] = field(default_factory=list)
    sample: list[dict[str, Any]] = field(default_factory=list)
    """Rows drawn by chance, for counting their tokens."""

    def __len__(self) -> int:
        return len(self.part)

    def note(self, key: str, part: str, row: int) -> None:
        self.found.setdefault(key, Tally()).add(part, row)


Rows = Callable[[Path], Iterator[Mapping[str, Any]]]


def gather(
    plan: ImportPlan,
    files: Mapping[str, Path],
    rows_of: Rows,
    teller: Teller,
    *,
    progress: Callable[[], tuple[int, int]] = lambda: (0, 0),
    most_share: float = 0.8,
    staged: IO[bytes] | None = None,
    counter: Counter | None = None,
) -> Gathered:
    """Read all rows of all parts.

    Args:
        rows_of: gives the rows of a file.
        progress: (bytes read, bytes of all files).
        most_share: how much of the whole job this is.
        staged: gets every row that can be used as a line, in order.
        counter: counts tokens, where a model is chosen.

    Raises:
        EngineError: a file or a row cannot be read.
        CancelledError: the job is to end.
    """
    made = Gathered(plan)
    make, marks = mapper(plan), import_marks.in_use(plan)
    draw = random.Random(plan.split.seed)
    most = plan.sample.rows if plan.sample.how == "first" else None
    sampling = _Sampling(made.sample, draw, counter is not None)
    limit_tokens = counter.limit(plan.max_length) if counter and "drop_long" in plan.mends else 0
    for part, path in files.items():
        made.parts.append(part)
        number, kept_before = 0, len(made)
        for number, raw in enumerate(rows_of(path), 1):
            row = _take(made, make, raw, part, number, marks, staged, sampling)
            if limit_tokens and row is not None and counter is not None:
                # A row with fewer bytes than that cannot have more tokens.
                longer = made.size[-1] > limit_tokens and counter.count(plan.task, [row])[0] > limit_tokens
                made.long.append(longer)
            if number % EVERY == 0:
                done, total = progress()
                teller.at(len(made), most_share * done / total if total else 0.0, done)
            if most is not None and len(made) - kept_before >= most:
                break
        made.before[part] = number
        teller.go_on()
    return made


def _take(
    made: Gathered,
    make: Mapper,
    raw: Mapping[str, Any],
    part: str,
    number: int,
    marks: str,
    staged: IO[bytes] | None,
    sampling: "_Sampling",
) -> dict[str, Any] | None:
    """Keep what is needed of a row; the row of the library, or None where it cannot be used.

    Args:
        marks: the column that turns answers down; "" where none does.
    """
    plan = made.plan
    if marks and import_marks.is_bad(raw.get(marks)):
        made.note("turned_down", part, number)
        if import_marks.KEEP not in plan.mends:
            return None
    row, found = make(raw)
    for what in found:
        made.note(what, part, number)
    if row is None:
        if "unknown_label" in found:
            _note_unknown(made, raw)
        return None
    try:
        line = as_line(row)
        texts = text_parts(plan.task, row)
        key = _hash("\n".join(texts).encode())
    except UnicodeEncodeError:
        made.note("half_character", part, number)
        return None
    if any(sign in text for text in texts if not text.isascii() for sign in BROKEN_SIGNS):
        made.note("wrong_letters", part, number)
    made.part.append(len(made.parts) - 1)
    made.key.append(key)
    made.whole.append(hash(line) & MASK)  # only compared within this process
    made.group.append(_group(raw, plan.split.group, part, number) if plan.split.group else key)
    made.row.append(number)
    made.size.append(len(line))
    _count_classes(made, row)
    made.single_words += len(row.get("tokens", ())) == 1
    if "choice" in row:
        made.chosen[row["choice"]] += 1
    if len(made.examples) < EXAMPLES:
        made.examples.append(row)
    sampling.offer(row, len(line))
    if staged is not None:
        staged.write(line)
    return row


def _group(raw: Mapping[str, Any], column: str, part: str, number: int) -> int:
    """Equal for rows that have to stay together; a row of which no group is said is one of its own."""
    cell = raw.get(column)
    alone = not text_of(cell).strip()
    return _hash((f"row {part} {number}" if alone else f"cell {cell!r}").encode(errors="surrogatepass"))


def _count_classes(made: Gathered, row: dict[str, Any]) -> None:
    task = made.plan.task
    if not TASKS[task].labelled:
        made.pairs.append(0)
        return
    if "label" in row and (known := made.labels.get(row["label"])) is not None:
        made.classes.append(known)
        made.times.append(1)
        made.pairs.append(1)
        return
    counted = collections.Counter(classes_in(task, row, {}))
    kept = 0
    for name, times in counted.items():
        if name not in made.labels and len(made.labels) >= MOST_LABELS:
            continue
        made.classes.append(made.labels.setdefault(name, len(made.labels)))
        made.times.append(times)
        kept += 1
    made.pairs.append(min(kept, 65535))


def _note_unknown(made: Gathered, raw: Mapping[str, Any]) -> None:
    """Count the labels of a row for which the plan has no name."""
    plan = made.plan
    role = next(role for role in ("label", "labels", "tags") if plan.columns.get(role))
    columns = plan.columns[role]
    given: list[Any] = [raw.get(columns[0])]
    if role != "label":
        separator = " " if role == "tags" else plan.separator
        given = list(columns) if len(columns) > 1 else listed(given[0], separator) or []
        if role == "tags" and (spans := spans_of(given)):
            given = [span.kind for span in spans]
    for name in map(label_text, given):
        if name and name not in plan.labels and len(made.unknown) < MOST_UNKNOWN:
            made.unknown[name[:LONGEST_NAME]] += 1


def _hash(data: bytes) -> int:
    return int.from_bytes(blake2b(data, digest_size=8).digest(), "little")


class _Sampling:
    """Keeps a sample of the rows in which each is as likely as any other."""

    def __init__(self, kept: list[dict[str, Any]], draw: random.Random, wanted: bool) -> None:
        self._kept, self._draw, self._wanted = kept, draw, wanted
        self._sizes: list[int] = []
        self._held = self._seen = 0
        self._room = SAMPLED_ROWS

    def offer(self, row: dict[str, Any], size: int) -> None:
        if not self._wanted:
            return
        self._seen += 1
        if self._room <= len(self._kept):
            place = self._draw.randrange(self._seen)
            if place >= self._room:
                return
            self._held += size - self._sizes[place]
            self._kept[place], self._sizes[place] = row, size
        else:
            self._kept.append(row)
            self._sizes.append(size)
            self._held += size
        while self._held > SAMPLED_CHARACTERS and len(self._kept) > 1:  # long rows: fewer of them will do
            place = self._draw.randrange(len(self._kept))
            self._held -= self._sizes[place]
            self._kept[place], self._sizes[place] = self._kept[-1], self._sizes[-1]
            self._kept.pop()
            self._sizes.pop()
            self._room = len(self._kept)
