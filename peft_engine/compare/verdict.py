"""The answer of a comparison in words."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

from peft_engine.compare import intervals
from peft_engine.compare.facts import Group, Limit, Pair, Sentence, Verdict
from peft_engine.compare.members import NEVER_MOVED
from peft_engine.compare.pairs import HEAD_ONLY
from peft_engine.compare.phrases import apart, fraction, listed, roughly, score
from peft_engine.contract.findings import SHARE_METRICS
from peft_engine.contract.places import Say
from peft_engine.contract.texts import N_, Value

FULL = "full"
ALONE = N_("{name} reaches {score}; there is nothing else here to compare it with.")
FIRST = N_("{name} reaches {score}; no other is done yet that it could be compared with.")
GOING = ("queued", "running", "paused")
"""Of a run in one of these states a result may still come."""
BEGINNING = 3
"""So many seeds a comparison begins with."""
MOST_SEEDS = 30
MOST_ITEMS = 50
"""To ask for more seeds, or for so many times the test items that there are, is no advice."""
TRIED = 5
"""So many of those on top are looked at for what would tell them from the best."""

Advice: TypeAlias = tuple[list[Sentence], Limit, int | None, tuple[int, ...]]
"""What to say of what would tell more, what it is, how much of it, and the groups that it is about."""


@dataclass(frozen=True)
class Facts:
    """What a verdict is told from: groups (contenders first, each kind best first) and their pairs."""

    metric: str
    margin: float
    groups: tuple[Group, ...]
    pairs: tuple[Pair, ...]
    recommended: int | None

    def pair(self, first: int, second: int) -> Pair | None:
        """The pair, told from the first one's side."""
        found = self._by_places.get((min(first, second), max(first, second)))
        return found if found is None or found.first == first else found.turned()

    @cached_property
    def _by_places(self) -> dict[tuple[int, int], Pair]:
        return {(min(p.first, p.second), max(p.first, p.second)): p for p in self.pairs}

    def outcome(self, first: int, second: int) -> str:
        found = self.pair(first, second)
        return found.outcome if found is not None else "alone"

    def ran(self, place: int) -> int:
        """How many runs of a group count."""
        found = self.groups[place].score
        return found.seeds if found is not None else 0

    def mean(self, place: int) -> float:
        found = self.groups[place].score
        return found.mean if found is not None else 0.0

    def score(self, place: int) -> str:
        return score(self.metric, self.mean(place))


def verdict_of(facts: Facts, say: Say) -> Verdict:
    """What can be said of a comparison.

    Args:
        say: puts names and sizes into words, where a sentence holds such.
    """
    teller = _Teller(facts, say)
    scored = [place for place in range(len(facts.groups)) if facts.ran(place)]
    tested = [place for place in scored if facts.ran(place) > 1]
    contenders = [place for place in tested if not facts.groups[place].reference]
    missing = teller.missing()
    if not scored:
        return Verdict((teller.nothing(),), missing, "runs" if facts.groups else "")
    if len(scored) == 1:
        return Verdict((teller.one(scored[0]),), missing, "runs")
    if len(tested) > 1:
        sign = 1 if facts.metric in SHARE_METRICS else -1
        rivals = contenders if len(contenders) > 1 else sorted(tested, key=lambda n: -sign * facts.mean(n))
        top = teller.top(rivals)
        advice, limit, more, who = teller.advice(rivals, top)
        detail = (*teller.taken(contenders, top), *advice, *teller.beside(contenders), *teller.once(scored))
        return Verdict(teller.headline(rivals, top), (*detail, *missing), limit, more, who)
    detail = (*teller.once(scored), *teller.beside(contenders), *missing)
    rivals = [place for place in scored if not facts.groups[place].reference]
    compared = tuple(rivals if len(rivals) > 1 else scored)
    return Verdict((teller.scores(compared),), detail, "seeds", BEGINNING - 1, compared)


class _Teller:
    """The sentences, each from facts."""

    def __init__(self, facts: Facts, say: Say) -> None:
        self._facts, self._say = facts, say

    # -- what was found -------------------------------------------------------------------------------------

    def top(self, rivals: Sequence[int]) -> list[int]:
        """The best one, and those that it does not beat."""
        best, *rest = rivals
        return [best, *(n for n in rest if self._facts.outcome(best, n) != "first")]

    def headline(self, rivals: Sequence[int], top: Sequence[int]) -> tuple[Sentence, ...]:
        """Who stands on top, and whom they beat."""
        best, rest = top[0], [n for n in rivals if n not in top]
        if len(top) == 1:
            return (self._best(best, rest),)
        told = [self._together(rivals, top)]
        losers = [n for n in rest if all(self._facts.outcome(own, n) == "first" for own in top)]
        between = [n for n in rest if n not in losers]
        if losers:
            both = N_("Both beat {losers}.") if len(top) == 2 else N_("All of these beat {losers}.")
            told.append(Sentence(both, {"losers": self._names(losers)}))
        if between:
            text = N_("{best} also beats {losers}.") if losers else N_("{best} beats {losers}.")
            told.append(Sentence(text, {"best": self._name(best), "losers": self._names(between)}))
        return tuple(told)

    def _best(self, best: int, rest: Sequence[int]) -> Sentence:
        values: dict[str, Value] = {"best": self._name(best), "others": self._names(rest), "count": len(rest)}
        if len(rest) == 1:
            return Sentence(
                N_("{best} is better than {others} on this test: {score} against {theirs}."),
                {**values, "score": self._facts.score(best), "theirs": self._facts.score(rest[0])},
            )
        if len(rest) > 4:
            return Sentence(N_("{best} is the best here: it beats each of the other {count}."), values)
        return Sentence(N_("{best} is the best here: it beats {others}."), values)

    def _together(self, rivals: Sequence[int], top: Sequence[int]) -> Sentence:
        """That the ones on top cannot be told apart, or are equally good."""
        outcomes = [self._facts.outcome(a, b) for n, a in enumerate(top) for b in top[n + 1 :]]
        values: dict[str, Value] = {"names": self._names(top), "count": len(top)}
        if all(outcome == "alike" for outcome in outcomes):
            margin = apart(self._facts.metric, self._facts.margin, self._say)
            text = N_("{names} do equally well on this test: they differ by less than {margin}.")
            return Sentence(text, {**values, "margin": margin})
        if any(outcome in ("first", "second") for outcome in outcomes):
            others = {"best": self._name(top[0]), "others": self._names(top[1:])}
            return Sentence(N_("{best} cannot be told apart from {others} on this test."), others)
        if len(top) == len(rivals) and len(top) > 5:
            text = N_("None of these {count} methods can be told from another on this test.")
            if any(group.reference and group.score for group in self._facts.groups):
                text = N_(
                    "None of the {count} methods can be told from another on this test; the references are"
                    " not counted among them."
                )
            return Sentence(text, values)
        return Sentence(N_("{names} cannot be told apart on this test."), values)

    # -- what to take ---------------------------------------------------------------------------------------

    def taken(self, contenders: Sequence[int], top: Sequence[int]) -> list[Sentence]:
        """Which one to take, and why."""
        facts = self._facts
        chosen = facts.recommended
        if len(contenders) < 2:
            return []
        if chosen is None:
            heads = self._references(HEAD_ONLY)
            return [Sentence(N_("None of them is better than training the head alone."))] if heads else []
        values = {"name": self._name(chosen)}
        if len(top) == 1:
            ratio = facts.groups[chosen].trainable_ratio
            if ratio is None:
                return []
            text = N_("It learns {share} of the model's numbers.")
            return [Sentence(text, {**values, "share": _percent(ratio)})]
        if chosen != top[0]:
            part = fraction(self._learns(chosen) / max(1, self._learns(top[0])), self._say)
            if part:
                text = N_("{name} learns {part} of what {other} does, so it is the one to take here.")
                return [Sentence(text, {**values, "part": part, "other": self._name(top[0])})]
        least = min((self._learns(n) for n in top), default=0)
        if self._learns(chosen) <= least:
            return [Sentence(N_("{name} learns least of them, so it is the one to take here."), values)]
        smaller = [n for n in top if self._learns(n) < self._learns(chosen)]
        text = N_("{name} is the one to take here; smaller, but probably worse: {smaller}.")
        return [Sentence(text, {**values, "smaller": self._names(smaller)})]

    # -- what would tell more -------------------------------------------------------------------------------

    def advice(self, rivals: Sequence[int], top: Sequence[int]) -> Advice:
        """What keeps those on top from being told apart, and how much more of it would do: for the best one
        and the one to take; where that is the best one itself, for the next ones of which it can be said."""
        facts = self._facts
        chosen = facts.recommended
        others = [chosen] if chosen is not None and chosen in top[1:] else list(top[1 : 1 + TRIED])
        untold = [pair for n in others if (pair := facts.pair(top[0], n)) and pair.outcome == "untold"]
        open_pairs = sum(p.outcome == "untold" and {p.first, p.second} <= set(rivals) for p in facts.pairs)
        level = 1 - (1 - intervals.LEVEL) / max(1, open_pairs)
        for pair in untold:
            told = self._more(pair, level, alone=len(top) == 2)
            if told is not None:
                return told
        if not untold:
            return [], "", None, ()
        text = N_(
            "{first} and {second} are so near to each other that no number of seeds or questions within reach"
            " would tell them apart."
        )
        return [Sentence(text, self._both(untold[0]))], "", None, ()

    def _more(self, pair: Pair, level: float, *, alone: bool) -> Advice | None:
        """How many more questions or seeds would tell these two apart; None where too many would be asked.

        Args:
            alone: whether they are the only two on top.
        """
        found = pair.difference
        seeds = intervals.seeds_that_tell(found, level, found.seeds + MOST_SEEDS)
        items = intervals.items_that_tell(found, level)
        few_items = items is not None and found.items < items <= MOST_ITEMS * found.items
        if items is not None and few_items and (seeds is None or found.item_part >= (found.seed_part or 0.0)):
            values = {**self._both(pair), "items": f"{found.items:,}", "count": roughly(items)}
            text = QUESTIONS[self._facts.metric in SHARE_METRICS, alone]
            return [Sentence(text, values)], "questions", items - found.items, (pair.first, pair.second)
        if seeds is None:
            return None
        more = seeds - found.seeds
        text = N_("About {count} more seeds would tell {first} from {second}.")
        if more == 1:
            text = N_("One more seed would probably tell {first} from {second}.")
        return [Sentence(text, {**self._both(pair), "count": more})], "seeds", more, (pair.first, pair.second)

    # -- what stands beside ---------------------------------------------------------------------------------

    def beside(self, contenders: Sequence[int]) -> list[Sentence]:
        """Those that never learned, and how all stand to what they are measured against."""
        facts, told = self._facts, []
        still = [n for n, g in enumerate(facts.groups) if any(flag.text == NEVER_MOVED for flag in g.flags)]
        if still:
            text = N_(
                "{names} never learned: the training loss did not move. Another learning rate may help."
            )
            told.append(Sentence(text, {"names": self._names(still)}))
        chosen = facts.recommended
        if chosen is None:
            return told
        for head in self._references(HEAD_ONLY):
            low = [n for n in contenders if n not in still and facts.outcome(n, head) in LEVEL_OR_BELOW]
            if low:
                text = N_("No better than training the head alone, as far as this test tells: {names}.")
                told.append(Sentence(text, {"names": self._names(low)}))
        for full in self._references(FULL):
            text = AGAINST_FULL.get(facts.outcome(chosen, full), "")
            pair = facts.pair(chosen, full)
            if text and pair is not None:
                by = apart(facts.metric, pair.difference.mean, self._say)
                told.append(Sentence(text, {"name": self._name(chosen), "difference": by}))
        return told

    def once(self, scored: Sequence[int]) -> list[Sentence]:
        """Those with a single run."""
        alone = [n for n in scored if self._facts.ran(n) == 1]
        if not alone:
            return []
        if len(alone) == len(scored):
            return [Sentence(N_("One run each: whether another seed would say the same is not known."))]
        text = N_("One run alone, so what another seed would do is not known: {names}.")
        return [Sentence(text, {"names": self._names(alone)})]

    def missing(self) -> tuple[Sentence, ...]:
        """Those without a run that counts; of those whose run goes on only that it does."""
        none = [n for n, group in enumerate(self._facts.groups) if group.score is None]
        if not none or len(none) == len(self._facts.groups):
            return ()
        going = [n for n in none if self._goes_on(n)]
        told = (
            (N_("Still without a finished run: {names}."), going),
            (
                N_("Without a run that could be compared, so not counted: {names}."),
                [n for n in none if n not in going],
            ),
        )
        return tuple(Sentence(text, {"names": self._names(places)}) for text, places in told if places)

    def _goes_on(self, place: int) -> bool:
        return any(run.status in GOING for run in self._facts.groups[place].runs)

    # -- where there is little to tell ----------------------------------------------------------------------

    def nothing(self) -> Sentence:
        if self._facts.groups:
            return Sentence(N_("None of these runs has finished, so there is nothing to compare yet."))
        return Sentence(N_("There is nothing to compare yet."))

    def one(self, place: int) -> Sentence:
        waits = any(self._goes_on(n) for n in range(len(self._facts.groups)) if n != place)
        return Sentence(
            FIRST if waits else ALONE, {"name": self._name(place), "score": self._facts.score(place)}
        )

    def scores(self, scored: Sequence[int]) -> Sentence:
        """Who came out ahead, where runs are too few to say more."""
        facts = self._facts
        sign = 1 if facts.metric in SHARE_METRICS else -1
        first, second = sorted(scored, key=lambda n: -sign * facts.mean(n))[:2]
        values = {
            "first": self._name(first),
            "second": self._name(second),
            "score": facts.score(first),
            "theirs": facts.score(second),
        }
        if values["score"] == values["theirs"]:
            return Sentence(N_("{first} and {second} have the same score in these runs: {score}."), values)
        if len(scored) == 2:
            return Sentence(N_("In these runs {first} reaches {score}, {second} {theirs}."), values)
        text = N_("In these runs {first} comes out highest with {score}, then {second} with {theirs}.")
        if sign < 0:
            text = N_(
                "In these runs {first} comes out lowest, which is best, with {score}; then {second} with"
                " {theirs}."
            )
        return Sentence(text, values)

    # -- parts ----------------------------------------------------------------------------------------------

    def _name(self, place: int) -> str:
        return self._facts.groups[place].label

    def _names(self, places: Sequence[int]) -> str:
        return listed([self._name(place) for place in places], self._say)

    def _both(self, pair: Pair) -> dict[str, Value]:
        return {"first": self._name(pair.first), "second": self._name(pair.second)}

    def _learns(self, place: int) -> int:
        return self._facts.groups[place].trainable_parameters or 0

    def _references(self, method: str) -> list[int]:
        return [n for n, g in enumerate(self._facts.groups) if g.reference and g.method == method and g.score]


LEVEL_OR_BELOW = ("second", "untold", "alike")
QUESTIONS = {
    (True, True): N_(
        "The {items} test questions are the limit, not the seeds: about {count} would settle it."
    ),
    (True, False): N_(
        "The {items} test questions are the limit, not the seeds: about {count} would tell {first} from"
        " {second}."
    ),
    (False, True): N_("The {items} test texts are the limit, not the seeds: about {count} would settle it."),
    (False, False): N_(
        "The {items} test texts are the limit, not the seeds: about {count} would tell {first} from {second}."
    ),
}
"""By whether the score is a share of right answers, and whether two alone are on top."""
AGAINST_FULL = {
    "first": N_("{name} is better than training everything, by {difference}."),
    "second": N_("Training everything is still better than {name}, by {difference}."),
    "untold": N_("{name} cannot be told apart from training everything."),
    "alike": N_("{name} does as well as training everything."),
}


def _percent(share: float) -> str:
    return f"{100 * share:.2g} %"
