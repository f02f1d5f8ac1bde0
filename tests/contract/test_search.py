"""What a search knows without running: subsets as text, members' specifications, front and choice."""

import random

import pytest

from peft_engine.contract import events as e
from peft_engine.contract import taxonomy
from peft_engine.contract.problems import EngineError
from peft_engine.contract.search import (
    Grid,
    Search,
    changed,
    choose,
    chosen_spec,
    front,
    in_words,
    number_of,
    read_subset,
    trained_out,
    trial_spec,
    value_of,
    write_subset,
)
from peft_engine.contract.spec import from_mapping

SPEC = from_mapping(
    {
        "model": {"key": "minilm-l6"},
        "data": [{"key": "topic"}],
        "task": "classification",
        "method": {"key": "lora", "settings": {"alpha": 4}},
        "training": {"epochs": 5, "max_steps": 31},
        "seed": 7,
    }
)


def trial(number: int, score: float | None, parameters: int | None) -> e.Trial:
    state = "failed" if score is None else "finished"
    return e.Trial(
        child=f"run-{number}", number=number, state=state, changes={}, score=score, parameters=parameters
    )


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("all", (1, 2, 3, 4, 5, 6)),
        ("none", ()),
        ("1 3-5", (1, 3, 4, 5)),
        ("6, 2,2", (2, 6)),
        ("0 1", None),
        ("7", None),
        ("two", None),
        ("5-3", None),
        ("", None),
        ("-3", None),
        ("0-3", None),
        ("02 004", (2, 4)),
        ("²", None),
        ("1-99999999999999", None),
        ("1-" + "9" * 5000, None),
    ],
)
def test_subsets_are_read(text: str, numbers: tuple[int, ...] | None) -> None:
    assert read_subset(text, 6) == numbers


def test_every_subset_comes_back_as_it_was() -> None:
    for bits in range(2**7):
        numbers = tuple(n for n in range(1, 8) if bits >> (n - 1) & 1)
        assert read_subset(write_subset(numbers), 7) == numbers
    assert write_subset((5, 1, 2, 3)) == "1-3 5"


def test_a_trial_gets_its_share_and_never_the_test_part() -> None:
    search = Search(space=(Grid("method.settings.rank", (2, 4)),), passes=0.2, rows=0.25)
    made = trial_spec(SPEC, "parent-id", search, 3, {"method.settings.rank": 4}, rows=[930])
    assert made.training.epochs == pytest.approx(1.0)
    assert made.training.max_steps == 7
    assert made.data[0].rows == 233
    assert (made.parent, made.member, made.read_test, made.seed) == ("parent-id", "trial-0003", False, 7)
    assert made.method.settings == {"alpha": 4, "rank": 4}
    assert number_of(made.member) == 3
    assert value_of(made, "method.settings.rank") == 4
    assert value_of(made, "method.settings.dropout") is None


def test_the_chosen_one_gets_the_whole_budget() -> None:
    search = Search(space=(), fixed={"method.settings.rank": 4}, passes=0.2, rows=0.25)
    trial = trial_spec(SPEC, "parent-id", search, 3, {"training.learning_rate": 0.02}, rows=[930])
    made = chosen_spec(SPEC, "parent-id", trial)
    assert (made.training.epochs, made.training.max_steps, made.data[0].rows) == (5, 31, None)
    assert made.training.learning_rate == 0.02
    assert made.method.settings == {"alpha": 4, "rank": 4}
    assert (made.read_test, made.parent, made.member) == (True, "parent-id", "chosen")
    assert number_of(made.member) is None
    alone = trained_out(SPEC, trial)
    assert alone == made.model_copy(update={"name": "", "parent": None, "member": ""})
    assert in_words(taxonomy.method("lora").card, {"method.settings.rank": 4, "training.epochs": 2.0}) == [
        ("Rank", "4"),
        ("Passes over the data", "2"),
    ]


def test_an_impossible_value_is_refused() -> None:
    with pytest.raises(EngineError):
        changed(SPEC, {"training.epochs": -1})


@pytest.mark.parametrize("more_is_better", [True, False])
def test_the_front_is_what_no_other_trial_beats(more_is_better: bool) -> None:
    draw = random.Random(5)
    for _ in range(200):
        trials = [
            trial(n, draw.choice([None, *range(8)]), draw.randrange(1, 9)) for n in range(draw.randrange(25))
        ]
        found = front(trials, more_is_better)
        sign = 1 if more_is_better else -1
        points = {(sign * t.score, -t.parameters) for t in trials if t.score is not None}
        best = {p for p in points if not any(q != p and q[0] >= p[0] and q[1] >= p[1] for q in points)}
        assert {(sign * t.score, -t.parameters) for t in found} == best
        assert len(found) == len(best)
        assert [t.parameters for t in found] == sorted(t.parameters for t in found)


def test_rules_pick_from_the_front() -> None:
    trials = [
        trial(1, 0.60, 100),
        trial(2, 0.80, 1_000),
        trial(3, 0.82, 10_000),
        trial(4, 0.83, 1_000_000),
        trial(5, 0.70, 5_000),  # beaten by 2
        trial(6, None, None),
    ]
    assert [t.number for t in front(trials, True)] == [1, 2, 3, 4]

    def number(rule: str, most: int | None = None) -> int:
        found = choose(trials, True, rule, most)  # type: ignore[arg-type] # the rules under test
        assert found is not None
        return found.number

    assert number("best") == 4
    assert number("knee") == 2
    assert number("budget", 50_000) == 3
    assert number("budget", 10_000) == 3
    assert number("budget", 10) == 1
    assert choose([trials[-1]], True) is None
