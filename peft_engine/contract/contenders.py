"""Whether those who are to race can: all that stands against any of them, at once."""

import json
from collections.abc import Callable
from typing import Protocol, TypeVar

from peft_engine.contract import taxonomy
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.race import Contender, Race, member_spec
from peft_engine.contract.search import Search
from peft_engine.contract.spec import ExperimentSpec
from peft_engine.contract.texts import N_

SEED_LIMIT = 2**31


class Resolved(Protocol):
    """What a contender's own specification resolves to."""

    @property
    def search(self) -> Search | None: ...


P = TypeVar("P", bound=Resolved)


def name_of(contender: Contender) -> str:
    """What a contender is called: its own name, else its method's."""
    found = taxonomy.methods().get(contender.method)
    return contender.name or (found.card.label if found is not None else contender.method)


def all_resolved(spec: ExperimentSpec, alone: Callable[[ExperimentSpec], P]) -> list[P]:
    """What every contender's specification resolves to, in their order.

    Args:
        alone: resolves the specification of a single run.

    Raises:
        EngineError: all problems of all contenders at once, each with its field.
    """
    race = spec.race
    assert race is not None
    plans, problems = [], _of_the_whole(spec, race)
    spec = spec.model_copy(update={"sweep": None})  # said once, not by each contender in its own way
    for number, contender in enumerate(race.contenders):
        try:
            _ask_for_none(contender)
            plan = alone(member_spec(spec, None, number + 1, spec.seed))
            _train(plan, contender)
            plans.append(plan)
        except EngineError as error:
            problems += [_of_contender(problem, number, contender) for problem in error.problems]
    if problems:
        # What is wrong with the model or the data is said once, not once for each contender.
        raise EngineError({(problem.field, problem.sentence()): problem for problem in problems}.values())
    return plans


def _of_the_whole(spec: ExperimentSpec, race: Race) -> list[Problem]:
    problems = []
    if spec.sweep is not None:
        text, advice = N_("An experiment is a race or a sweep, not both."), N_("Leave one of them out.")
        problems.append(Problem(field="sweep", text=text, advice=advice))
    if spec.seed + race.seeds > SEED_LIMIT:
        problems.append(
            Problem(
                field="race.seeds",
                text=N_("Seeds count up from {first}; {count} of them go beyond the largest seed."),
                advice=N_("Begin with a smaller seed."),
                values={"first": spec.seed, "count": race.seeds},
            )
        )
    if race.currency == "minutes" and race.amount is None:
        problems.append(
            Problem(
                field="race.amount",
                text=N_("It is not said how many minutes each run may train."),
                advice=N_("Give the number of minutes."),
            )
        )
    if race.currency == "minutes" and race.at_once > 1:
        problems.append(
            Problem(
                field="race.at_once",
                text=N_("With equal minutes each run must have the machine to itself."),
                advice=N_("Let one run at a time, or choose equal steps."),
                cure=1,
            )
        )
    seen: dict[str, int] = {}
    for number, contender in enumerate(race.contenders):
        given = contender.model_dump(mode="json")
        same = json.dumps(given, sort_keys=True, default=str)
        if same in seen:
            problems.append(
                Problem(
                    field=f"race.contenders.{number}",
                    text=N_("{contender} takes part twice in the same way."),
                    advice=N_("Change a setting of one of them, give them names, or leave one out."),
                    values={"contender": name_of(contender)},
                )
            )
        seen.setdefault(same, number)
    return problems


def _ask_for_none(contender: Contender) -> None:
    """Refuse a method that is made of earlier runs."""
    card = taxonomy.method(contender.method).card
    if card.ingredients is not None and card.ingredients.at_least:
        raise EngineError(
            Problem(
                field="method.key",
                text=N_("{method} is made of earlier runs, and a race gives its contenders none."),
                advice=N_("Leave it out of the race, run it by itself, and compare the runs."),
                values={"method": card.label},
            )
        )


def _train(plan: Resolved, contender: Contender) -> None:
    """Refuse what searches rather than trains."""
    if plan.search is not None:
        raise EngineError(
            Problem(
                field="method.key",
                text=N_("{method} is a search of its own, and a race cannot hold a search."),
                advice=N_("Let it search by itself, and let a trial of it race with its settings."),
                values={"method": taxonomy.method(contender.method).card.label},
            )
        )


def _of_contender(problem: Problem, number: int, contender: Contender) -> Problem:
    """A problem of a contender's own specification as one of the race's; others stay as they are."""
    part, _, name = problem.field.partition(".")
    if part == "training" and name not in contender.training:
        return problem
    if part not in ("method", "training"):
        return problem
    inner = {"method": "method", "method.key": "method"}.get(
        problem.field, problem.field.removeprefix("method.")
    )
    return named(problem.model_copy(update={"field": inner}), number, name_of(contender))


def named(problem: Problem, number: int, name: str) -> Problem:
    """The problem with the contender's place as its field, and with its name in the sentence.

    Args:
        number: the place among the contenders, from 0, as fields count.
    """
    placed = problem.at(f"race.contenders.{number}")
    if name in problem.sentence():
        return placed
    return placed.model_copy(
        update={
            "text": N_("{contender}: {reason}"),
            "advice": "",
            "values": {"contender": name, "reason": problem.sentence()},
        }
    )
