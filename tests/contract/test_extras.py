"""Extras are read by kind: what one method gives and what a method of tomorrow gives alike."""

import pytest

from peft_engine.contract.extras import findings
from peft_engine.contract.findings import (
    ByPlace,
    ByRank,
    Gates,
    Grid,
    Reliability,
    Rest,
    Smaller,
    written,
)
from peft_engine.contract.places import read_place
from peft_engine.contract.texts import fill
from scripts.synthetic_extras import EXAMPLES


def plainly(text, /, **values):
    return fill(text, values)


def test_nothing_tells_nothing():
    assert findings({}) == ()
    assert findings({"ranks": {}, "layer_shares": [], "prior": None}) == ()


def test_places_in_words():
    assert read_place("encoder.0.attention.query").words(plainly) == "query of block 1"
    assert (
        read_place("decoder.11.feed_forward.down").words(plainly) == "feed-forward down of decoder block 12"
    )
    assert read_place("encoder.2.attention").column(plainly) == "attention"
    assert read_place("decoder.3.cross.query").words(plainly) == "cross query of decoder block 4"
    assert read_place("encoder.1.feed_forward.down.down").column(plainly) == "feed-forward down, down"
    assert read_place("embedding").words(plainly) == "word vectors"
    assert read_place("something.else").words(plainly) == "something else"


def test_ranks_stand_by_place_and_their_sum_is_said():
    (found,) = findings(
        {"ranks": {"encoder.1.attention.value": 3, "encoder.0.attention.query": 9}, "total_rank": 12}
    )
    assert isinstance(found, Grid)
    assert [(place.block, value) for place, value in found.values] == [(0, 9.0), (1, 3.0)]
    assert found.sentence == (
        "The 2 matrices ended at ranks from 3 to 9, 12 in all; query of block 1 has the most."
    )


def test_kept_units_know_what_they_are_a_part_of():
    given = {
        "kept": {"encoder.0.attention": [2, 4], "encoder.0.feed_forward": [48, 64]},
        "remaining_parameters": 1234,
        "remaining_share": 0.75,
    }
    (found,) = findings(given)
    assert isinstance(found, ByPlace)
    assert found.wholes == (4.0, 64.0)
    assert found.top == 1.0
    assert [value for _, value in found.values] == [0.5, 0.75]
    assert found.sentence == "75 % of the model stays: 1,234 parameters."


@pytest.mark.parametrize(
    ("scores", "best", "sentence"),
    [
        ((0.5, 0.79, 0.8), 3, "rank 3 does best (80 %); rank 2 is nearly as good (79 %)."),
        ((0.5, 0.6, 0.8), 3, "rank 3 does best (80 %); no lower one comes near it."),
    ],
)
def test_the_score_at_every_rank(scores, best, sentence):
    ranks = [{"rank": n + 1, "metrics": {"accuracy": score}} for n, score in enumerate(scores)]
    (found,) = findings(
        {"score_by_rank": {"metric": "accuracy", "ranks": ranks}, "ranks_to_cut": [1, 2, 3], "rank": 3}
    )
    assert isinstance(found, ByRank)
    assert found.points == tuple(zip((1, 2, 3), scores, strict=True))
    assert found.sentence == "On the validation part " + sentence


def test_a_lower_loss_is_the_better_one():
    ranks = [{"rank": n, "metrics": {"loss": loss}} for n, loss in ((1, 3.0), (2, 2.0), (4, 1.0))]
    (found,) = findings({"score_by_rank": {"metric": "loss", "ranks": ranks}})
    assert "rank 4 does best (1)" in found.sentence


def test_calibration_before_and_after():
    bins = [{"middle": 0.9, "count": 10, "confidence": 0.9, "accuracy": 0.7}]
    given = {
        "calibration": {
            "before": {"bins": bins, "expected_error": 0.2},
            "after": {"bins": bins, "expected_error": 0.05},
        }
    }
    (found,) = findings(given)
    assert isinstance(found, Reliability)
    assert found.error_after == 0.05
    assert found.sentence.startswith(
        "Before the fit its certainty was off by 20.0 points on average, after it by 5.0."
    )


def test_what_is_of_one_data_set_of_several_names_it():
    given = EXAMPLES["calibration of two"][1]
    found = findings(given)
    assert [(one.key, one.title) for one in found] == [
        ("calibration@topic", "Does it know how sure it is? (topic)"),
        ("calibration@pairs", "Does it know how sure it is? (pairs)"),
        ("uncertainty@topic", "How uncertain each answer is (topic)"),
        ("uncertainty@pairs", "How uncertain each answer is (pairs)"),
        ("more", "More"),
    ]
    for one in found[:2]:
        assert isinstance(one, Reliability)
        assert one.error_before == given[one.key]["before"]["expected_error"]
    assert len(found[4].rows) == 1  # of the whole run, so it names no data set
    by_place = {
        "own_share@topic": {"encoder.0.attention.query": 1.0, "encoder.1.attention.query": 0.5},
        "odd@pairs": 3,
    }
    places, more = findings(by_place)
    assert places.title.endswith(" (topic)")
    assert more.rows == (("pairs, odd", "3"),)


def test_the_score_at_every_rank_of_several_data_sets():
    """The best rank of the mean need not be that of each."""
    metrics = [(0.5, 0.6, 0.4), (0.7, 0.8, 0.6), (0.6, 0.5, 0.7)]
    names = ("accuracy", "accuracy@topic", "accuracy@pairs")
    ranks = [{"rank": n + 1, "metrics": dict(zip(names, row, strict=True))} for n, row in enumerate(metrics)]
    (found,) = findings({"score_by_rank": {"metric": "accuracy", "ranks": ranks}})
    assert isinstance(found, ByRank)
    assert found.points == ((1, 0.5), (2, 0.7), (3, 0.6))
    assert found.by_data == {"topic": ((1, 0.6), (2, 0.8), (3, 0.5)), "pairs": ((1, 0.4), (2, 0.6), (3, 0.7))}
    assert found.sentence == (
        "As the mean of the validation parts of 2 data sets rank 2 does best (70 %); each by itself: topic at"
        " rank 2 (80 %), pairs at rank 3 (70 %)."
    )


def test_the_time_of_a_slim_model_names_the_data_that_it_was_taken_on():
    given = {
        "parameters": [10, 5],
        "bytes": [40, 20],
        "batch_seconds": [0.2, 0.1],
        "items": 8,
        "data": "topic",
    }
    (found,) = findings({"slim": given})
    assert found.changes[2].name == "Time for 8 examples of topic"
    assert found.sentence.startswith("With its parts cut out the model has 50 % of its size and is 2 times")
    assert "an export keeps zeros in their place" in found.sentence, "a file does not shrink"


def test_gates_have_a_mean_for_each_task():
    given = {
        "gates": {
            "topic": {"encoder.0.attention.query": [0.75, 0.25], "encoder.1.attention.query": [0.25, 0.75]},
            "pairs": {"encoder.0.attention.query": [0.0, 1.0], "encoder.1.attention.query": [0.5, 0.5]},
        }
    }
    (found,) = findings(given)
    assert isinstance(found, Gates)
    assert found.mean(0) == (0.5, 0.5)
    assert found.mean(1) == (0.25, 0.75)
    assert found.sentence.endswith("The task pairs leans most on expert 2 (75 %).")


def test_a_quantised_base_tells_its_room_and_its_error():
    given = {
        "base_bytes": 1000,
        "quantised_base_bytes": 400,
        "matrix_bytes": 800,
        "quantised_matrix_bytes": 200,
        "quantisation_error": 0.09,
        "quantisation_error_by_place": {"encoder.0.attention.query": 0.1, "encoder.1.attention.query": 0.08},
        "plain_error": 0.09,
        "error_by_round": [0.05, 0.04],
        "start_error_by_place": {"encoder.0.attention.query": 0.05, "encoder.1.attention.query": 0.04},
    }
    room, rounds, rounding, start = findings(given)
    assert isinstance(room, Smaller)
    assert [(c.before, c.after) for c in room.changes] == [(1000, 400), (800, 200)]
    assert [value for _, value in rounds.values] == [0.09, 0.05, 0.04]
    assert rounding.sentence.startswith("Rounding changed query of block 1 most, by 10 %")
    assert start.key == "start_error_by_place"


def test_shares_of_earlier_runs():
    given = {"shares": {"run-a": 0.25, "run-b": -0.75}, "objective": {"first": 1.5, "best": 0.5}}
    (found,) = findings(given)
    assert isinstance(found, ByPlace)
    assert found.title == "Share of each earlier run"
    assert [(place.part, share) for place, share in found.values] == [("run-a", 0.25), ("run-b", -0.75)]
    assert (found.low, found.top) == (-0.75, 0.25)
    assert found.sentence == (
        "Most was taken of the run run-b (-0.75)."
        " On the examples it was tried on, loss and penalty fell from 1.5 to 0.5."
    )


def test_numbers_by_place_of_an_unknown_name_are_drawn_and_the_rest_is_a_table():
    given = {
        "swing_by_place": {"encoder.0.attention.key": 0.5, "encoder.1.attention.key": 0.25},
        "temperature": 1.25,
        "nested": {"a": 1, "b": [0.5, 2]},
        "flag": True,
    }
    places, rest = findings(given)
    assert isinstance(places, ByPlace)
    assert places.title == "Swing"
    assert isinstance(rest, Rest)
    assert rest.rows == (
        ("temperature", "1.25"),
        ("nested, a", "1"),
        ("nested, b", "0.5, 2"),
        ("flag", "True"),
    )


@pytest.mark.parametrize(
    "broken",
    [
        {"ranks": [1, 2]},
        {"calibration": {"before": 1}},
        {"score_by_rank": {"metric": "accuracy", "ranks": [{"rank": 1}]}},
        {"gates": {"topic": {"encoder.0.x": "no"}}},
        {"slim": {"bytes": [0, 0]}},
        {"kept": {"encoder.0.attention": 3}},
        {"shares": {"run": "much"}},
    ],
)
def test_what_has_a_known_name_and_another_form_is_shown_as_it_is(broken):
    (found,) = findings(broken)
    assert isinstance(found, Rest | ByPlace)


@pytest.mark.parametrize(
    ("value", "style", "text"),
    [(8, "count", "8"), (0.0625, "share", "6.25 %"), (1.0, "share", "100 %"), (0.01234, "number", "0.0123")],
)
def test_numbers_are_written(value, style, text):
    assert written(value, style) == text
