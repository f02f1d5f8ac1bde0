"""Which runs belong together: those that differ by seed alone are one group."""

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any

from peft_engine.compare.facts import Sentence
from peft_engine.compare.phrases import listed
from peft_engine.contract import race, taxonomy
from peft_engine.contract.card import MethodCard
from peft_engine.contract.joining import home_of, joined
from peft_engine.contract.places import Say
from peft_engine.contract.problems import EngineError
from peft_engine.contract.settings import read_settings
from peft_engine.contract.settled import settled_of
from peft_engine.contract.spec import read_toml
from peft_engine.contract.store import RunFolder, RunRecord, RunStore
from peft_engine.contract.texts import N_

DEVICE = "auto"
"""What a specification asks for that names no device."""
NO_RUN_YET = N_("The race {run} has no run yet that could be compared.")
ADDED_IN_VAIN = N_("The race {run}, which was added, ended without a run that could be compared.")
LOG, FIRST_LINES = "events.jsonl", 20
"""A run says within so many lines where it trains."""
OWN = ("seed", "name", "parent", "member", "race", "read_test")
"""Fields in which the runs of one group may differ."""


@dataclass
class Bundle:
    """The runs of one configuration.

    Attributes:
        spec: what they have in common, with every setting of the method written out.
        card: of the method; None where it is not there any more.
        name: what a race calls it; empty where it was given none.
        runs: finished ones first, by seed.
        twice: of runs with the same seed the older ones, which do not count.
        flags: what a race found out about it.
    """

    key: str
    spec: dict[str, Any]
    card: MethodCard | None = None
    name: str = ""
    runs: list[RunRecord] = field(default_factory=list)
    twice: list[RunRecord] = field(default_factory=list)
    flags: list[Sentence] = field(default_factory=list)

    @property
    def method(self) -> str:
        return str(self.spec["method"]["key"])

    @property
    def family(self) -> str:
        return self.card.family if self.card is not None else ""

    @property
    def label(self) -> str:
        """What the method is called."""
        return self.name or (self.card.label if self.card is not None else self.method)

    @property
    def finished(self) -> list[RunRecord]:
        """The runs that count."""
        left_out = {record.id for record in self.twice}
        return [record for record in self.runs if record.status == "finished" and record.id not in left_out]


def asked_for(store: RunStore, runs: Sequence[str], say: Say) -> tuple[list[RunRecord], list[Sentence]]:
    """The runs that are meant, each once, and what stands for nothing.

    A race stands for the runs of its contenders and of the races that were added to it, a search for the run
    that it trained out. The tries of both
    never see the test part, so they are left out.

    Raises:
        EngineError: there is no such run.
    """
    methods, problems = taxonomy.methods(), list[Sentence]()
    found: dict[str, RunRecord] = {}
    for record in _at_home(store, store.records_of(dict.fromkeys(_id(store, run) for run in runs))):
        if not record.spec:
            problems += [Sentence(problem.text, problem.values) for problem in record.problems]
            continue
        method = methods.get(record.spec["method"]["key"])
        meant = [record]
        if "race" in record.spec:
            meant = _racers(store, record)
            added = joined(store, record.id)
            for race in store.records_of(added):
                found_there = _racers(store, race, begun=True)
                meant += found_there
                if not found_there and race.status == "failed":
                    problems.append(Sentence(ADDED_IN_VAIN, {"run": race.id}))
                    problems += [Sentence(problem.text, problem.values) for problem in race.problems]
            if not meant:
                problems.append(Sentence(NO_RUN_YET, {"run": record.id}))
        elif not record.parent and (
            "sweep" in record.spec or (method is not None and method.card.search is not None)
        ):
            try:
                meant = store.records_of(store.bearers(RunFolder(store.runs / record.id)))
            except EngineError as error:
                meant = []
                problems += [Sentence(problem.text, problem.values) for problem in error.problems]
        found |= {each.id: each for each in meant}
    tries = [record.id for record in found.values() if not record.spec.get("read_test", True)]
    if tries:
        text = N_("Left out, since tries never see the test part: {runs}.")
        problems.append(Sentence(text, {"runs": listed(tries, say)}))
    return [record for record in found.values() if record.id not in tries], problems


def bundles(store: RunStore, records: Iterable[RunRecord]) -> list[Bundle]:
    """The groups, those with the oldest runs first; what cannot be read is left out."""
    known = sorted((record for record in records if record.spec), key=lambda record: record.id)
    hashes, used, methods = _hashes(known), _used(store, known), taxonomy.methods()
    contenders: dict[tuple[str, int], str] = {}
    asked: set[tuple[str, int]] = set()
    found: dict[str, Bundle] = {}
    for record in known:
        method = methods.get(record.spec["method"]["key"])
        card = method.card if method is not None else None
        spec = configuration(record, card, hashes)
        spec["hardware"] = {**spec.get("hardware", {}), "device": used[record.id]}
        key = hashlib.sha256(json.dumps(spec, sort_keys=True).encode()).hexdigest()[:16]
        place = race.place_of(record.spec.get("member", "")) if record.parent else None
        if place is not None:
            # Whatever was found for a contender in its race, all its seeds are one group.
            key = contenders.setdefault((record.parent, place[0]), key)
        bundle = found.setdefault(key, Bundle(key, spec, card))
        if place is not None and (record.parent, place[0]) not in asked:
            asked.add((record.parent, place[0]))
            name, flags = _told_of(store, record.parent, place[0])
            bundle.name = bundle.name or name
            bundle.flags += [flag for flag in flags if flag not in bundle.flags]
        bundle.runs.append(record)
    for bundle in found.values():
        _put_in_order(bundle)
    return list(found.values())


def configuration(record: RunRecord, card: MethodCard | None, hashes: Mapping[str, str]) -> dict[str, Any]:
    """The specification of a run without what seeds may differ in, and with all settings of its method.

    Args:
        hashes: of models and data by their keys, for runs that did not come to noting them.
    """
    spec = {name: value for name, value in record.spec.items() if name not in OWN}
    spec["inputs"] = [each["run"] for each in record.spec.get("inputs", [])]
    spec["model"] = _with_hash(spec["model"], hashes)
    spec["data"] = [_with_hash(each, hashes) for each in spec["data"]]
    given = spec["method"].get("settings", {})
    whole = read_settings(card.config, given)[0] if card is not None else None
    settings = given if whole is None else whole.model_dump(mode="json")
    spec["method"] = {"key": spec["method"]["key"], "settings": settings}
    training = dict(spec.get("training", {}))
    if card is not None and "learning_rate" not in training and card.gradients:
        training["learning_rate"] = card.usual.rate(spec["task"])
    if card is not None and not card.untouched:
        training.pop("shots", None)  # the untouched model was asked first, and nothing else is learned for it
    spec["training"] = training
    return spec


def _id(store: RunStore, run: str) -> str:
    """A whole id is taken without a look at the other runs, of which there may be ten thousand."""
    return run if run and (store.runs / run / "spec.toml").is_file() else store.get(run).id


def _at_home(store: RunStore, records: Sequence[RunRecord]) -> list[RunRecord]:
    """The runs, and in place of a race that was added to another one, that one."""
    homes = {r.id: home_of(store, r.id) if (r.spec.get("race") or {}).get("joins") else r.id for r in records}
    known = {record.id: record for record in records}
    known |= {r.id: r for r in store.records_of(set(homes.values()) - known.keys())}
    return [known[home] for home in dict.fromkeys(homes.values())]


def _racers(store: RunStore, parent: RunRecord, *, begun: bool = False) -> list[RunRecord]:
    """The runs of a race's contenders. Its log names them; without one the whole store is looked through.

    Args:
        begun: a race without a log has not begun, and has none.
    """
    named = RunFolder(store.runs / parent.id).state().trials
    if begun and not named:
        return []
    told = [run for run in named if (store.runs / run / "spec.toml").is_file()]
    members = store.records_of(told or [folder.id for folder, _ in store.members(parent.id)])
    return [record for record in members if race.place_of(record.spec.get("member", "")) is not None]


def _hashes(records: Sequence[RunRecord]) -> dict[str, str]:
    """The content hashes of models and data where all runs that know one agree."""
    found: dict[str, set[str]] = {}
    for record in records:
        for each in (record.spec["model"], *record.spec["data"]):
            if each.get("content_hash"):
                found.setdefault(each["key"], set()).add(each["content_hash"])
    return {key: one for key, many in found.items() if len(many) == 1 for one in many}


def _used(store: RunStore, records: Sequence[RunRecord]) -> dict[str, str]:
    """The device that each run was really trained on: "auto" and "cpu" are the same where there is no card.

    A run that has not begun gets the device of those that asked for the same one, where these agree.
    """
    asked = {r.id: str(r.spec.get("hardware", {}).get("device") or DEVICE) for r in records}
    vague = {r.id for r in records if asked[r.id] in ("auto", "cuda")}
    told = {run: _device(store.runs / run / LOG) for run in vague}
    found: dict[str, set[str]] = {}
    for run, device in told.items():
        if device:
            found.setdefault(asked[run], set()).add(device)
    agreed = {word: next(iter(many)) for word, many in found.items() if len(many) == 1}
    return {run: told.get(run) or agreed.get(word, word) for run, word in asked.items()}


def _device(log: Path) -> str:
    """The device that the log of a run names first; empty where it has not begun, or cannot be read."""
    try:
        with log.open(encoding="utf-8") as lines:
            for line in islice(lines, FIRST_LINES):
                event = json.loads(line)
                if event.get("kind") == "started":
                    return str(event.get("device", ""))
    except (OSError, ValueError, AttributeError):
        pass  # a torn or missing log: the run is told by what it asked for
    return ""


def _with_hash(ref: Mapping[str, Any], hashes: Mapping[str, str]) -> dict[str, Any]:
    return {**ref, "content_hash": ref.get("content_hash") or hashes.get(ref["key"], "")}


def _told_of(store: RunStore, parent: str, contender: int) -> tuple[str, list[Sentence]]:
    """What a race calls a contender, where it has a name of its own, and what it found out about it."""
    try:
        found = read_toml(store.runs / parent / "spec.toml").race
    except EngineError:
        return "", []  # the race is gone; its runs stand for themselves
    if found is None or not 1 <= contender <= len(found.contenders):
        return "", []
    settled = settled_of(store.runs / parent)
    given = settled.contenders[contender - 1] if settled and len(settled.contenders) >= contender else None
    flags = [Sentence(flag.text, flag.values) for flag in given.flags] if given is not None else []
    return found.contenders[contender - 1].name, flags


def _put_in_order(bundle: Bundle) -> None:
    """Finished runs first, by seed; of several with one seed the newest counts."""
    bundle.runs.sort(key=lambda r: (r.status != "finished", r.spec.get("seed", 0), r.id))
    newest = {r.spec.get("seed"): r.id for r in bundle.runs if r.status == "finished"}
    bundle.twice = [r for r in bundle.runs if r.status == "finished" and newest[r.spec.get("seed")] != r.id]


def label_apart(bundles: Sequence[Bundle], differing: Sequence[Sequence[str]], say: Say) -> list[str]:
    """A label for each group: the method's name, and what differs where a method stands twice.

    Args:
        differing: for each group the settings, in words, in which it differs from others of its method.
    """
    labels = [bundle.name or say(bundle.label) for bundle in bundles]
    counted, seen = Counter(labels), Counter[str]()
    for place, label in enumerate(list(labels)):
        if counted[label] > 1:
            labels[place] = ", ".join([label, *differing[place][:2]])
    counted = Counter(labels)
    for place, label in enumerate(labels):
        seen[label] += 1
        if counted[label] > 1:
            labels[place] = f"{label} ({seen[label]})"
    return labels
