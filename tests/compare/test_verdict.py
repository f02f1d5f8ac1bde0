"""The verdict in words, in situations that are made up."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from math import ceil

import pytest
from scipy.stats import norm

from peft_engine.compare.comparison import in_words
from peft_engine.compare.facts import Group, Outcome, Pair, Sentence, Verdict
from peft_engine.compare.intervals import Estimate
from peft_engine.compare.members import NEVER_MOVED
from peft_engine.compare.phrases import apart, fraction, listed, roughly
from peft_engine.compare.verdict import Facts, verdict_of
from peft_engine.contract.extras import plainly
from peft_engine.contract.store import RunRecord


def group(
    label: str,
    mean: float | None = None,
    *,
    learns: int = 1000,
    seeds: int = 3,
    method: str = "",
    still: bool = False,
) -> Group:
    score = None if mean is None else estimate(mean, seeds=seeds)
    return Group(
        key=label,
        label=label,
        method=method or label.lower(),
        family="references" if method in ("full", "head_only") else "additive",
        runs=(),
        finished=tuple(f"run-{n}" for n in range(seeds)) if score is not None else (),
        score=score,
        trainable_parameters=learns,
        trainable_ratio=learns / 1_000_000,
        flags=(Sentence(NEVER_MOVED),) if still else (),
    )


def estimate(
    mean: float, *, seeds: int = 3, seed_part: float = 1e-5, item_part: float = 1e-4, items: int = 500
) -> Estimate:
    return Estimate(
        mean, mean - 0.03, mean + 0.03, seed_part if seeds > 1 else None, item_part, 4.0, seeds, items
    )


def told(
    groups: Sequence[Group],
    outcomes: Mapping[tuple[int, int], Outcome] | None = None,
    *,
    usual: Outcome = "untold",
    recommended: int | None = None,
    metric: str = "accuracy",
    **parts: float,
) -> Verdict:
    """The verdict where pairs come out as said, else as usual; `parts` are of the variance of differences."""
    pairs = []
    for first, second in combinations(range(len(groups)), 2):
        one, other = groups[first].score, groups[second].score
        if one is None or other is None:
            continue
        seeds = min(one.seeds, other.seeds)
        sign = 1 if metric == "accuracy" else -1
        difference = estimate(sign * (one.mean - other.mean), seeds=seeds, **parts)  # type: ignore[arg-type] # items is whole
        outcome = "alone" if seeds == 1 else (outcomes or {}).get((first, second), usual)
        pairs.append(Pair(first, second, difference, 0.9, 0.04, 0.04, outcome))
    return verdict_of(Facts(metric, 0.01, tuple(groups), tuple(pairs), recommended), plainly)


def head(verdict: Verdict) -> str:
    return " ".join(in_words(sentence) for sentence in verdict.headline)


def detail(verdict: Verdict) -> str:
    return " ".join(in_words(sentence) for sentence in verdict.detail)


def test_two_stand_on_top_and_beat_the_others() -> None:
    found = told(
        [
            group("Sequential Adapter", 0.884, learns=600_000),
            group("LoRA", 0.882, learns=75_000),
            group("BitFit", 0.85),
            group("(IA)³", 0.84),
        ],
        {(0, 1): "untold", (2, 3): "untold"},
        usual="first",
        recommended=1,
        item_part=1.7e-6,
        seed_part=1e-9,
    )
    assert head(found) == (
        "Sequential Adapter and LoRA cannot be told apart on this test. Both beat BitFit and (IA)³."
    )
    assert detail(found) == (
        "LoRA learns an eighth of what Sequential Adapter does, so it is the one to take here. The 500 test"
        " questions are the limit, not the seeds: about 2,100 would settle it."
    )
    # So many that 0.002 is seen with a probability of 0.8 at 0.05, shared by two pairs that are untold.
    reach = 0.002 / (norm.ppf(1 - 0.025 / 2) + norm.ppf(0.8))
    assert (found.limit, found.more) == ("questions", ceil(500 * 1.7e-6 / (reach**2 - 1e-9)) - 500)


def test_one_is_better_than_another() -> None:
    found = told([group("LoRA", 0.88), group("BitFit", 0.8)], usual="first", recommended=0)
    assert head(found) == "LoRA is better than BitFit on this test: 88.0 % against 80.0 %."
    assert detail(found) == "It learns 0.1 % of the model's numbers."
    assert (found.limit, found.more) == ("", None)


def test_two_that_more_seeds_would_tell_apart() -> None:
    found = told([group("LoRA", 0.88), group("BitFit", 0.86)], recommended=0, seed_part=1e-4, item_part=1e-6)
    assert head(found) == "LoRA and BitFit cannot be told apart on this test."
    assert found.limit == "seeds"
    assert found.more is not None
    assert found.more > 1
    assert f"About {found.more} more seeds would tell LoRA from BitFit." in detail(found)
    assert "LoRA learns least of them, so it is the one to take here." in detail(found)


def test_two_that_nothing_tells_apart() -> None:
    found = told([group("LoRA", 0.8801), group("BitFit", 0.88)], recommended=1)
    assert detail(found).endswith(
        "LoRA and BitFit are so near to each other that no number of seeds or questions within reach would"
        " tell them apart."
    )
    assert (found.limit, found.more) == ("", None)


def test_of_several_on_top_it_tells_what_can_be_told() -> None:
    groups = [group("A", 0.9, learns=100), group("B", 0.8999), group("C", 0.88)]
    found = told(groups, recommended=0, item_part=1.7e-4, seed_part=1e-9)
    assert detail(found).endswith(
        "The 500 test questions are the limit, not the seeds: about 2,300 would tell A from C."
    )
    reach = 0.02 / (norm.ppf(1 - 0.05 / 6) + norm.ppf(0.8))
    assert found.more == ceil(500 * 1.7e-4 / (reach**2 - 1e-9)) - 500


def test_two_that_do_equally_well() -> None:
    found = told(
        [group("LoRA", 0.88, learns=900), group("BitFit", 0.879, learns=300)], usual="alike", recommended=1
    )
    assert head(found) == "LoRA and BitFit do equally well on this test: they differ by less than 1 point."
    assert detail(found) == "BitFit learns a third of what LoRA does, so it is the one to take here."


def test_one_is_best_of_many() -> None:
    few = told([group(f"M{n}", 0.9 - n / 100) for n in range(4)], usual="first", recommended=0)
    assert head(few) == "M0 is the best here: it beats M1, M2 and M3."
    many = told([group(f"M{n}", 0.9 - n / 100) for n in range(12)], usual="first", recommended=0)
    assert head(many) == "M0 is the best here: it beats each of the other 11."


def test_many_of_which_none_can_be_told_from_another() -> None:
    six = told([group(f"M{n}", 0.9 - n / 1000) for n in range(6)], recommended=0)
    assert head(six) == "None of these 6 methods can be told from another on this test."
    three = told([group(f"M{n}", 0.9 - n / 1000) for n in range(3)], recommended=0)
    assert head(three) == "M0, M1 and M2 cannot be told apart on this test."


def test_twelve_in_part_told_apart() -> None:
    groups = [group(f"M{n}", 0.9 - n / 100, learns=100 * (12 - n)) for n in range(12)]
    outcomes: dict[tuple[int, int], Outcome] = {
        (first, second): "first" if second >= 9 or (first == 0 and second >= 7) else "untold"
        for first, second in combinations(range(12), 2)
    }
    found = told(groups, outcomes, recommended=6)
    assert head(found) == (
        "M0, M1, M2, M3 and 3 more cannot be told apart on this test. All of these beat M9, M10 and M11."
        " M0 also beats M7 and M8."
    )
    assert detail(found).startswith("M6 learns half of what M0 does, so it is the one to take here.")


def test_the_best_is_untold_from_two_that_are_told_apart() -> None:
    """The second beats the third, and the first, which varies more, beats neither."""
    found = told(
        [group("A", 0.9), group("B", 0.89), group("C", 0.8)], {(1, 2): "first"}, usual="untold", recommended=0
    )
    assert head(found) == "A cannot be told apart from B and C on this test."


def test_some_are_beaten_by_the_best_alone() -> None:
    outcomes: dict[tuple[int, int], Outcome] = {(0, 1): "untold", (0, 2): "first", (1, 2): "untold"}
    found = told([group("A", 0.9), group("B", 0.89), group("C", 0.8)], outcomes, recommended=0)
    assert head(found) == "A and B cannot be told apart on this test. A beats C."


def test_the_one_to_take_where_a_smaller_one_is_probably_worse() -> None:
    found = told([group("A", 0.9, learns=500), group("B", 0.87, learns=100)], recommended=0)
    assert detail(found).startswith("A is the one to take here; smaller, but probably worse: B.")


def test_single_runs() -> None:
    found = told([group("A", 0.9, seeds=1), group("B", 0.87, seeds=1)])
    assert head(found) == "In these runs A reaches 90.0 %, B 87.0 %."
    assert detail(found) == "One run each: whether another seed would say the same is not known."
    assert (found.limit, found.more) == ("seeds", 2)
    same = told([group("A", 0.9, seeds=1), group("B", 0.9, seeds=1)])
    assert head(same) == "A and B have the same score in these runs: 90.0 %."
    many = told([group(name, 0.9 - n / 100, seeds=1) for n, name in enumerate("ABC")])
    assert head(many) == "In these runs A comes out highest with 90.0 %, then B with 89.0 %."


def test_one_run_beside_several() -> None:
    groups = [group("A", 0.9), group("B", 0.87), group("C", 0.95, seeds=1)]
    found = told(groups, usual="first", recommended=0)
    assert head(found) == "A is better than B on this test: 90.0 % against 87.0 %."
    assert "One run alone, so what another seed would do is not known: C." in detail(found)


def test_losses() -> None:
    groups = [group("A", 1.2345), group("B", 1.5)]
    found = told(groups, usual="first", recommended=0, metric="loss")
    assert head(found) == "A is better than B on this test: 1.23 against 1.5."
    found = told(groups, recommended=0, metric="loss", item_part=0.04, seed_part=1e-4)
    assert "The 500 test texts are the limit, not the seeds: about 2,300 would settle it." in detail(found)
    single = [group(name, 1.2 + n, seeds=1) for n, name in enumerate("ABC")]
    assert head(told(single, metric="loss")) == (
        "In these runs A comes out lowest, which is best, with 1.2; then B with 2.2."
    )


def test_some_never_learned_and_some_have_no_run() -> None:
    groups = [group("A", 0.9), group("B", 0.87), group("C", 0.2, still=True), group("D")]
    found = told(groups, usual="first", recommended=0)
    assert head(found) == "A is the best here: it beats B and C."
    assert detail(found).endswith(
        "C never learned: the training loss did not move. Another learning rate may help. Without a run that"
        " could be compared, so not counted: D."
    )


def test_references() -> None:
    groups = [
        group("A", 0.9, learns=400),
        group("B", 0.89, learns=100),
        group("C", 0.6),
        group("Full fine-tuning", 0.93, method="full"),
        group("Head only", 0.6, method="head_only"),
    ]
    outcomes: dict[tuple[int, int], Outcome] = {(0, 1): "untold", (1, 3): "second", (2, 4): "alike"}
    found = told(groups, outcomes, usual="first", recommended=1, item_part=1e-3, seed_part=1e-3)
    assert head(found) == "A and B cannot be told apart on this test. Both beat C."
    assert "B learns a quarter of what A does, so it is the one to take here." in detail(found)
    assert "No better than training the head alone, as far as this test tells: C." in detail(found)
    assert "Training everything is still better than B, by 4 points." in detail(found)
    none = told([groups[0], groups[1], groups[4]], usual="untold")
    assert "None of them is better than training the head alone." in detail(none)


def test_one_contender_beside_a_reference() -> None:
    groups = [group("A", 0.9), group("Head only", 0.6, method="head_only")]
    assert (
        head(told(groups, usual="first")) == "A is better than Head only on this test: 90.0 % against 60.0 %."
    )
    better = [group("A", 0.5), group("Full fine-tuning", 0.9, method="full")]
    assert head(told(better, usual="second")).startswith("Full fine-tuning is better than A on this test")


def test_little_to_tell() -> None:
    assert head(told([])) == "There is nothing to compare yet."
    assert head(told([group("A"), group("B")])) == (
        "None of these runs has finished, so there is nothing to compare yet."
    )
    one = told([group("A", 0.9), group("B")])
    assert head(one) == "A reaches 90.0 %; there is nothing else here to compare it with."
    assert detail(one) == "Without a run that could be compared, so not counted: B."
    assert one.limit == "runs"


def test_what_still_trains_is_not_called_missing() -> None:
    going = replace(group("B"), runs=(RunRecord(id="run-b", status="running"),))
    failed = replace(group("C"), runs=(RunRecord(id="run-c", status="failed"),))
    one = told([group("A", 0.9), going, failed])
    assert head(one) == "A reaches 90.0 %; no other is done yet that it could be compared with."
    assert detail(one) == (
        "Still without a finished run: B. Without a run that could be compared, so not counted: C."
    )


@pytest.mark.parametrize(
    ("ratio", "words"),
    [(0.5, "half"), (0.12, "an eighth"), (0.66, "two thirds"), (0.001, "a thousandth"), (0.85, ""), (0, "")],
)
def test_parts_of_a_whole(ratio: float, words: str) -> None:
    assert fraction(ratio, plainly) == words


def test_small_parts_of_sentences() -> None:
    assert listed(["A"], plainly) == "A"
    assert listed(["A", "B"], plainly) == "A and B"
    assert listed([*"ABCDE"], plainly) == "A, B, C, D and E"
    assert listed([*"ABCDEF"], plainly) == "A, B, C, D and 2 more"
    assert [apart("accuracy", v, plainly) for v in (0.01, -0.0234, 0.25)] == [
        "1 point",
        "2.3 points",
        "25 points",
    ]
    assert apart("loss", 0.1234, plainly) == "0.12"
    assert [roughly(count) for count in (7, 88, 1937, 2000, 123_456)] == [
        "7",
        "88",
        "2,000",
        "2,000",
        "130,000",
    ]


def test_another_language_may_put_names_together() -> None:
    def german(text: str, /, **values: object) -> str:
        return {"{names} and {last}": "{names} und {last}"}.get(text, text).format(**values)

    found = verdict_of(
        Facts("accuracy", 0.01, (group("A", 0.9), group("B", 0.8), group("C", 0.7)), _all_first(3), 0), german
    )
    assert found.headline[0].values["others"] == "B und C"


def _all_first(count: int) -> tuple[Pair, ...]:
    return tuple(
        Pair(first, second, estimate(0.1), 1.0, 0.001, 0.001, "first")
        for first, second in combinations(range(count), 2)
    )
