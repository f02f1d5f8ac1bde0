"""What can be found or done from the palette: entries, and how a few letters find them. No widget.

Ten thousand runs are looked through at every key, so each entry keeps its words ready for comparing, and only
what matches is weighed.
"""

import heapq
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from app.i18n import N_, tr
from app.joined import facts
from app.language import spoken
from app.state import names
from app.state.run_table import when
from peft_engine.contract import library, taxonomy
from peft_engine.contract.lessons import lessons
from peft_engine.contract.settings import SettingInfo
from peft_engine.contract.store import RunRecord

Kind: TypeAlias = Literal["action", "place", "method", "model", "data", "setting", "explain", "lesson", "run"]

KINDS: dict[Kind, str] = {
    "action": N_("Action"),
    "place": N_("Place"),
    "method": N_("Method"),
    "model": N_("Model"),
    "data": N_("Data"),
    "setting": N_("Setting"),
    "explain": N_("Explained"),
    "lesson": N_("Lesson"),
    "run": N_("Run"),
}
WEIGHTS: dict[Kind, float] = {
    "place": 0.0,
    "action": 0.1,
    "method": 0.3,
    "setting": 0.5,
    "model": 0.5,
    "data": 0.5,
    "explain": 0.9,
    "lesson": 0.8,
    "run": 1.5,
}
"""How far behind a kind stands where the words match alike."""
LIMIT = 50
FEW = 8
"""Where fewer entries hold the words, titles are added that have the letters in their order."""
BESIDE, LOOSE = 8.0, 40.0
"""Distances of a word that stands beside the title, and of a title that has the letters in their order."""
RUNS_FROM = 1_000_000
"""Places of runs come after those of all else."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that can be found.

    Attributes:
        kind, key: what it is; together they are its name for whoever carries it out.
        title: its words.
        detail: more words, shown muted.
        keys: the shortcut, as a person reads it.
        icon: our word for the icon.
        more: words that find it and are not shown.
    """

    kind: Kind
    key: str
    title: str
    detail: str = ""
    keys: str = ""
    icon: str = ""
    more: str = ""


@dataclass(frozen=True, slots=True)
class _Line:
    """Something ready for comparing: folded title between spaces, and folded all. Of a run the entry is made
    when it is shown."""

    shown: Entry | RunRecord
    title: str
    whole: str
    weight: float

    def entry(self) -> Entry:
        return self.shown if isinstance(self.shown, Entry) else run_entry(self.shown)


class Finder:
    """Entries by kind, and those that a few letters mean, the likeliest first."""

    def __init__(self) -> None:
        self._lines: dict[Kind, list[_Line]] = {}
        self._runs: dict[str, tuple[str, _Line]] = {}
        self._alike: dict[str, list[tuple[int, _Line]]] = {}
        """Runs by their title, each with its place; there may be thousands of a title."""
        self._used: list[tuple[Kind, str]] = []

    def put(self, kind: Kind, entries: Iterable[Entry]) -> None:
        """These are all entries of this kind."""
        self._lines[kind] = [_line(entry) for entry in entries]

    def put_runs(self, records: Sequence[RunRecord]) -> None:
        """These are all runs, newest first; those that were here before are not made again."""
        known, self._runs = self._runs, {}
        titles: dict[tuple[str, ...], str] = {}
        for record in records:
            kept = known.get(record.id)
            if kept is None or kept[0] != record.status:
                kept = (record.status, _run_line(record, titles))
            self._runs[record.id] = kept
        self._alike = {}
        for number, (_, line) in enumerate(self._runs.values(), RUNS_FROM):
            self._alike.setdefault(line.title, []).append((number, line))

    def used(self, entry: Entry) -> None:
        """This one was chosen: it comes first the next time, before anything is typed."""
        name = (entry.kind, entry.key)
        self._used = [name, *(each for each in self._used if each != name)][:FEW]

    def find(self, query: str, limit: int = LIMIT) -> list[Entry]:
        """The entries that a query means, the likeliest first; without one, what was used last and what can
        be done here."""
        words = fold(query).split()
        if not words:
            return self._at_first(limit)
        found = [
            (_distance(line, words), number, line)
            for number, line in enumerate(self._every())
            if all(word in line.whole for word in words)
        ]
        if len(query) > 1:  # a letter alone is in every run
            found += self._find_runs(words, limit)
        if len(found) < FEW:
            found += self._loosely("".join(words), {id(line) for _, _, line in found})
        return [line.entry() for _, _, line in heapq.nsmallest(limit, found)]

    def _every(self) -> Iterator[_Line]:
        """All that is no run."""
        for lines in self._lines.values():
            yield from lines

    def _find_runs(self, words: Sequence[str], limit: int) -> list[tuple[float, int, _Line]]:
        found: list[tuple[float, int, _Line]] = []
        for title, lines in self._alike.items():
            rest = [word for word in words if word not in title]
            if not rest:
                distance = _distance(lines[0][1], words)
                found += [(distance, number, line) for number, line in lines[:limit]]
                continue
            near = [(number, line) for number, line in lines if all(word in line.whole for word in rest)]
            found += [(_distance(line, words), number, line) for number, line in near[:limit]]
        return found

    def _loosely(self, letters: str, without: set[int]) -> list[tuple[float, int, _Line]]:
        """Titles that have the letters in their order; near ones first."""
        if len(letters) < 2:
            return []
        pattern = re.compile(".*?".join(map(re.escape, letters)))
        found = []
        lines = [(number, line) for number, line in enumerate(self._every()) if id(line) not in without]
        lines += [
            each for alike in self._alike.values() for each in alike[:FEW] if id(each[1]) not in without
        ]
        for number, line in lines:
            match = pattern.search(line.title)
            if match is not None:
                spread = match.end() - match.start() - len(letters)
                starts = 0.0 if line.title[match.start() - 1 : match.start()] == " " else 2.0
                found.append((LOOSE + spread + starts + line.weight, number, line))
        return found

    def _at_first(self, limit: int) -> list[Entry]:
        order = {name: number for number, name in enumerate(self._used)}
        last: dict[int, Entry] = {}
        usual: list[Entry] = []
        runs = [self._runs[key][1] for kind, key in self._used if kind == "run" and key in self._runs]
        for line in (*self._every(), *runs):
            entry = line.entry()
            at = order.get((entry.kind, entry.key))
            if at is not None:
                last[at] = entry
            elif entry.kind in ("action", "place"):
                usual.append(entry)
        return [*(last[at] for at in sorted(last)), *usual][:limit]


def _line(entry: Entry) -> _Line:
    title = fold(entry.title)
    weight = WEIGHTS[entry.kind] + min(len(title), 80) / 200
    return _Line(entry, f" {title} ", f" {title}  {fold(f'{entry.detail} {entry.more}')} ", weight)


def _run_line(record: RunRecord, titles: dict[tuple[str, ...], str]) -> _Line:
    """A run's line without its entry; `titles` keeps what was folded already."""
    spec = record.spec
    alike = (
        str(spec.get("method", {}).get("key", "")),
        str(spec.get("model", {}).get("key", "")),
        *(str(ref.get("key", "")) for ref in spec.get("data") or ()),
        str(len((spec.get("race") or {}).get("contenders") or ())),
        str(bool(spec.get("sweep"))),
    )
    title = titles.get(alike)
    if title is None:
        title = titles[alike] = fold(names.listed_title(spec))
    name, run = str(spec.get("name", "")), record.id.replace("-", " ")
    seed = f"seed {spec.get('seed', '')} {record.status} {alike[1]} {run} {record.id} {fold(name)}"
    return _Line(record, f" {title} ", f" {title}  {seed} ", WEIGHTS["run"] + min(len(title), 80) / 200)


def _distance(line: _Line, words: Sequence[str]) -> float:
    """How far a query is from an entry that holds its words; nothing is nearer than the title itself."""
    title, total = line.title, 0.0
    for word in words:
        if word not in title:
            total += BESIDE * len(words) if f" {word}" in line.whole else 1.5 * BESIDE * len(words)
        elif f" {word} " in title:
            total += 0.0 if title.startswith(f" {word} ") else 1.0
        elif f" {word}" in title:
            total += 1.5 if title.startswith(f" {word}") else 2.5
        else:
            total += 4.0
    return total / len(words) + line.weight


_APART = re.compile(r"[\W_]+")


def fold(text: str) -> str:
    """Words for comparing: small letters without accents and signs, one space between. "(IA)³" is "ia 3"."""
    if not text.isascii():
        apart = unicodedata.normalize("NFKD", text)
        text = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return _APART.sub(" ", text.casefold()).strip()


# -- what there is to find -----------------------------------------------------------------------------------


def method_entries() -> list[Entry]:
    """Every method, to be chosen in the Workbench."""
    return [
        Entry(
            "method",
            key,
            tr(found.card.label),
            tr(found.card.sentence),
            icon="workbench",
            more=f"{key} {found.card.family} {found.card.subfamily or ''} {found.card.paper.title}",
        )
        for key, found in taxonomy.methods().items()
    ]


def explain_entries() -> list[Entry]:
    """Every method's page, to be read."""
    return [
        Entry(
            "explain",
            key,
            tr(N_("{method}, explained"), method=tr(found.card.label)),
            tr(N_("How it works, what it costs, when it is good")),
            icon="explain",
            more=f"{key} {found.card.paper.authors} {found.card.paper.year or ''}",
        )
        for key, found in taxonomy.methods().items()
    ]


def lesson_entries() -> list[Entry]:
    """Every lesson, to be done."""
    return [
        Entry("lesson", lesson.key, lesson.title, lesson.question, icon="learn", more=lesson.key)
        for lesson in lessons(spoken())[0]
    ]


def model_entries() -> list[Entry]:
    """Every model of the library, to be chosen in the Workbench."""
    return [
        Entry("model", model.key, tr(model.title), tr(model.sentence), icon="model", more=model.key)
        for model in library.models()
    ]


def data_entries() -> list[Entry]:
    """Every built-in data set, to be chosen in the Workbench."""
    return [
        Entry("data", data.key, tr(data.title), tr(data.sentence), icon="data", more=data.key)
        for data in library.data_sets()
    ]


def setting_entries(infos: Mapping[str, Sequence[SettingInfo]]) -> list[Entry]:
    """Every setting, to be set in the Workbench.

    Args:
        infos: settings by their prefix in the experiment ("training"; "" for the experiment's own).
    """
    return [
        Entry(
            "setting",
            f"{prefix}.{info.name}".removeprefix("."),
            tr(info.label),
            tr(info.help),
            icon="edit",
            more=f"{info.name} {tr(info.expert) if info.expert else ''}",
        )
        for prefix, found in infos.items()
        for info in found
    ]


def run_entry(record: RunRecord) -> Entry:
    """A run, to be opened."""
    spec = record.spec
    score = next(
        (names.metric_text(name, value) for name, value in record.metrics.items() if name in names.SHARES), ""
    )
    words = (
        tr(N_("seed {seed}"), seed=spec.get("seed", "")) if spec else "",
        tr(RUN_STATES[record.status]),
        score,
        when(record.created),
    )
    return Entry("run", record.id, names.listed_title(spec) or record.id, facts(words), icon="runs")


RUN_STATES = {
    "queued": N_("waiting"),
    "running": N_("training"),
    "paused": N_("paused"),
    "finished": N_("finished"),
    "stopped": N_("stopped"),
    "failed": N_("failed"),
}
