"""Which finished runs can answer in the playground, and which fit beside each other."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from app.i18n import N_, say, tr
from app.joined import facts
from app.state import names
from app.state.run_table import RunColumn, Titles, make_row
from peft_engine.contract import taxonomy
from peft_engine.contract.play import Side
from peft_engine.contract.problems import EngineError
from peft_engine.contract.spec import ExperimentSpec
from peft_engine.contract.store import RunRecord, RunStore
from peft_engine.contract.tasks import HAS_CLASSES, LABELLED, MAIN_METRIC, NEW_HEAD, TASKS, writes

MOST = 200
"""So many runs are offered, the newest ones; older ones are tried from their own page."""
MOST_SETTINGS = 2
"""So many settings stand behind a title."""
BASE_METHOD = "head_only"
TRIAL = "trial-"


@dataclass(frozen=True)
class Candidate:
    """A finished run as somebody who answers, as one of its data sets.

    Attributes:
        title: "LoRA, seed 1".
        facts: score, and when it was made.
        made: when it was made.
        learned: its model and data by key; two with the same can stand for base and tuned.
    """

    side: Side
    title: str
    facts: str
    made: str
    method: str
    task: str
    labels: tuple[str, ...]
    learned: tuple[str, str]
    spec: ExperimentSpec

    @property
    def family(self) -> str:
        return names.family(self.method)

    @property
    def sorts(self) -> bool:
        """Whether it sorts into classes."""
        return self.task in HAS_CLASSES

    @property
    def reads(self) -> bool:
        """Whether a head of its own answers, which knows nothing before it is trained."""
        return self.task in NEW_HEAD

    @property
    def writes(self) -> bool:
        """Whether it writes a text, token by token."""
        return writes(self.task)

    @property
    def judged(self) -> bool:
        """Whether its answers to test items are right or wrong, or near or far."""
        return self.task in NEW_HEAD

    @property
    def has_numbers(self) -> bool:
        """Whether its answers are numbers."""
        return TASKS[self.task].answer == "number"

    def fits(self, other: "Candidate") -> bool:
        """Whether both answer the same question."""
        return self.task == other.task and set(self.labels) == set(other.labels)


def told_apart(found: Sequence[Candidate]) -> list[str]:
    """What each is called among the others: those with the same title say on which data, and when.

    Of one minute they say what differs in their settings, and where nothing does how their ids end.
    """
    words = [each.title for each in found]
    for tell in (_data, _made, _settings, _ends):
        places: dict[str, list[int]] = {}
        for place, word in enumerate(words):
            places.setdefault(word, []).append(place)
        for word, alike in places.items():
            own = tell([found[place] for place in alike]) if len(alike) > 1 else []
            if len(set(own)) > 1:
                for place, more in zip(alike, own, strict=True):
                    words[place] = facts((word, more))
    return words


def _data(found: Sequence[Candidate]) -> list[str]:
    return [names.data_title(each.learned[1]) for each in found]


def _made(found: Sequence[Candidate]) -> list[str]:
    return [each.made for each in found]


def _settings(found: Sequence[Candidate]) -> list[str]:
    """The first settings in which each differs from the others: "rank 4"."""
    from peft_engine.compare.differs import settings_apart  # numpy comes with it
    from peft_engine.compare.groups import Bundle, configuration

    bundles = []
    for each in found:
        method = taxonomy.methods().get(each.method)
        card = method.card if method is not None else None
        record = RunRecord(id=each.side.run, status="finished", spec=each.spec.model_dump(mode="json"))
        bundles.append(Bundle(each.side.run, configuration(record, card, {}), card))
    return [facts(apart[:MOST_SETTINGS]) for apart in settings_apart(bundles, say)]


def _ends(found: Sequence[Candidate]) -> list[str]:
    return [each.side.run.rpartition("-")[2] for each in found]


class PlayRuns:
    """The finished runs of the store, newest first."""

    def __init__(self, store: RunStore) -> None:
        self._store = store
        self._known: dict[str, tuple[Candidate, ...]] = {}
        self._records: tuple[RunRecord, ...] = ()
        self._titles = Titles()

    def set_records(self, records: Sequence[RunRecord]) -> None:
        """These are the runs of the store now, newest first."""
        self._records = tuple(records)
        self._titles = Titles()

    def has(self, side: Side) -> bool:
        """Whether the run of a side is still there."""
        return any(record.id == side.run for record in self._records)

    def candidates(self) -> list[Candidate]:
        """The newest that have a result; trials of searches are left out."""
        found: list[Candidate] = []
        for record in self._records:
            if record.status == "finished" and not str(record.spec.get("member") or "").startswith(TRIAL):
                found += self._of(record)
                if len(found) >= MOST:
                    break
        return found

    def find(self, run: str) -> Candidate | None:
        """The first of this run; of a search, of the run that holds its result."""
        try:
            run = self._store.bearer(self._store.get(run)).id
        except EngineError:
            return None
        record = next((record for record in self._records if record.id == run), None)
        return next(iter(self._of(record)), None) if record is not None else None

    def bases(self, right: Candidate) -> list[Candidate]:
        """The runs that stand for the base where a new head answers: those of the head alone, on the same
        model and data."""
        return [
            each
            for each in self.candidates()
            if each.method == BASE_METHOD and each.learned == right.learned and each.side != right.side
            if each.fits(right)
        ]

    def others(self, right: Candidate) -> list[Candidate]:
        """Further runs that answer the same question."""
        bases = {each.side for each in self.bases(right)} | {right.side}
        return [each for each in self.candidates() if each.fits(right) and each.side not in bases]

    def _of(self, record: RunRecord) -> tuple[Candidate, ...]:
        if record.id not in self._known:
            made = self._read(record)
            if not made:  # a result may still come
                return ()
            self._known[record.id] = made
        return self._known[record.id]

    def _read(self, record: RunRecord) -> tuple[Candidate, ...]:
        try:
            told = json.loads((self._store.runs / record.id / "result" / "result.json").read_text("utf-8"))
            spec = record.experiment()
        except (OSError, ValueError, EngineError):
            return ()  # no result, or one of another version: it cannot answer
        cells = make_row(record, titles=self._titles).texts
        learned = told.get("data") or [{"task": spec.task, "labels": told.get("labels", ())}]
        several = len(spec.data) > 1
        return tuple(
            Candidate(
                side=Side(run=record.id, data=ref.id if several else ""),
                title=_title(spec, names.data_title(ref.key) if several else ""),
                facts=_facts(cells[RunColumn.SCORE], cells[RunColumn.WHEN], str(own["task"])),
                made=cells[RunColumn.WHEN],
                method=spec.method.key,
                task=str(own["task"]),
                labels=tuple(own["labels"]),
                learned=(spec.model.key, ref.key),
                spec=spec,
            )
            for ref, own in zip(spec.data, learned, strict=True)
            if own["labels"] or own["task"] not in LABELLED
        )


def _title(spec: ExperimentSpec, data: str) -> str:
    method = names.method_label(spec.method.key)
    if data:
        return tr(N_("{method} on {data}, seed {seed}"), method=method, data=data, seed=spec.seed)
    return tr(N_("{method}, seed {seed}"), method=method, seed=spec.seed)


def _facts(score: str, when: str, task: str) -> str:
    if not score:
        return when
    if task in HAS_CLASSES:
        return tr(N_("{score} right on the test part, {when}"), score=score, when=when)
    if task in NEW_HEAD:
        metric = names.metric_name(MAIN_METRIC[task][0])
        return tr(N_("{metric} {score} on the test part, {when}"), metric=metric, score=score, when=when)
    return tr(N_("loss {score} on the test part, {when}"), score=score, when=when)
