"""What belongs to a race alone: what was equal, what each method was given before it began, its time."""

from collections.abc import Sequence
from dataclasses import dataclass

from peft_engine.contract import taxonomy
from peft_engine.contract.language import local, say, spoken, together
from peft_engine.contract.race import Contender
from peft_engine.contract.settled import Given, Settled
from peft_engine.contract.spec import ExperimentSpec
from peft_engine.contract.texts import N_
from peft_engine.report.document import Block, Column, Section, Table, Text, row
from peft_engine.terminal.tables import duration

_EQUAL = {
    "steps": N_("{amount} steps"),
    "tokens": N_("{amount} tokens"),
    "minutes": N_("{amount} minutes"),
    "parameters": N_("{amount} numbers that learn, or as near as its size setting comes"),
}
_ASKED = {
    "steps": N_(", when each does the same {amount} steps"),
    "tokens": N_(", when each reads the same {amount} tokens"),
    "minutes": N_(", when each trains for {amount} minutes"),
    "parameters": N_(", when each learns about {amount} numbers"),
}


@dataclass(frozen=True)
class OfRace:
    """A race.

    Attributes:
        settled: what it found out before it began; None where that is not known.
        seconds: how long the whole took.
        added: the races that were added to it later.
    """

    spec: ExperimentSpec
    settled: Settled | None = None
    seconds: float = 0.0
    added: tuple[ExperimentSpec, ...] = ()

    def budget(self) -> str:
        """ ", when each does the same 285 steps"; empty where the amount is not known."""
        return self._told(_ASKED)

    def equal(self) -> str:
        """What each was given: "285 steps"."""
        return self._told(_EQUAL)

    def _told(self, texts: dict[str, str]) -> str:
        race = self.spec.race
        amount = (
            self.settled.amount if self.settled is not None else race.amount if race is not None else None
        )
        if race is None or amount is None:
            return ""
        return say(texts[race.currency], amount=f"{amount:,.0f}" if amount >= 100 else f"{amount:g}")


def race_section(of: OfRace) -> Section:
    """How the race went, and what each method was given before it began."""
    race = of.spec.race
    assert race is not None
    times = (
        N_("Every method was trained once.")
        if race.seeds == 1
        else N_("Every method was trained {count} times.")
    )
    said = [say(times, count=race.seeds)]
    if of.equal():
        said.append(say(N_("Each was given {amount}."), amount=of.equal()))
    if of.seconds:
        said.append(say(N_("The whole took {time}."), time=duration(of.seconds)))
    if of.added:
        text = N_(
            "Other methods or more seeds were added later under the same conditions; they count here too."
        )
        said.append(say(text))
    given = of.settled.contenders if of.settled is not None else []
    if any(one.losses for one in given):
        text = N_(
            "Before, each method got a short try of learning rates around its usual one, the same number of"
            " steps for each, judged on the validation part. Nothing else was tuned."
        )
    else:
        text = N_("Nothing was tuned: each method had the settings that stand below.")
    blocks: list[Block] = [Text(together([*said, say(text)]))]
    if any(one.losses or one.size is not None or one.out for one in given):
        blocks.append(_table(race.contenders, given))
    return Section(say(N_("How the race went")), tuple(blocks))


def _table(contenders: Sequence[Contender], given: Sequence[Given]) -> Table:
    """What was tried and chosen for each."""
    tuned, sized = any(one.losses for one in given), any(one.size is not None for one in given)
    columns = [
        Column(say(N_("Method"))),
        *(
            [Column(say(N_("Learning rates tried (validation loss)"))), Column(say(N_("Chosen")), right=True)]
            if tuned
            else []
        ),
        *(
            [Column(say(N_("Size set to")), right=True), Column(say(N_("Learns")), right=True)]
            if sized
            else []
        ),
        *([Column(say(N_("Took part")))] if any(one.out for one in given) else []),
    ]
    rows = []
    for contender, one in zip(contenders, given, strict=False):
        cells = [_name(contender)]
        if tuned:
            tried = [_tried(rate, loss) for rate, loss in one.losses]
            cells += [spoken().between.join(tried), local(f"{one.rate:g}") if one.rate is not None else ""]
        if sized:
            cells += [
                local(f"{one.size:g}") if one.size is not None else say(N_("as it is")),
                local(f"{one.parameters:,}") if one.parameters is not None else "",
            ]
        if len(cells) < len(columns):
            cells.append(say(N_("no, it cannot run") if one.out else N_("yes")))
        rows.append(row(*cells))
    return Table(tuple(columns), tuple(rows))


def _tried(rate: float, loss: float | None) -> str:
    """A learning rate with what came of it."""
    return f"{local(f'{rate:g}')} ({say(N_('failed')) if loss is None else local(f'{loss:.4g}')})"


def _name(contender: Contender) -> str:
    found = taxonomy.methods().get(contender.method)
    return contender.name or (say(found.card.label) if found is not None else contender.method)
