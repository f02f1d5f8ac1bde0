"""Which check is the best one, and how long a run is patient."""

import pytest

from peft_engine.training.checkpoint import Position
from peft_engine.training.watch import note


def played(checks, *, more_is_better=True):
    """(steps that were the best so far, checks without progress after each) for (score, loss) pairs."""
    position, best, waited = Position(), [], []
    for step, (score, loss) in enumerate(checks, start=1):
        position.step = step
        if note(position, score, loss, more_is_better):
            best.append(step)
        waited.append(position.checks_without_progress)
    assert position.best_step == (best[-1] if best else -1)
    return best, waited


def test_a_better_score_is_the_best_whatever_the_loss():
    assert played([(0.5, 0.6), (0.6, 0.9), (0.55, 0.7)]) == ([1, 2], [0, 0, 1])


def test_of_equal_scores_the_lower_loss_is_the_best():
    assert played([(0.5, 0.60), (0.5, 0.599), (0.5, 0.599), (0.5, 0.62)]) == ([1, 2], [0, 0, 1, 2])


def test_a_loss_that_falls_clearly_is_progress_though_not_the_best():
    assert played([(0.7, 0.60), (0.6, 0.595), (0.6, 0.59), (0.6, 0.50)]) == ([1], [0, 1, 0, 0])


def test_small_steps_add_up_to_progress():
    """0.4 % at each check: the third one is more than a hundredth below where it began."""
    checks = [(0.7, 1.0)] + [(0.6, 0.996**n) for n in range(1, 7)]
    assert played(checks) == ([1], [0, 1, 2, 0, 1, 2, 0])


def test_a_loss_that_comes_back_down_is_no_progress():
    checks = [(0.7, 0.50), (0.8, 0.70), (0.8, 0.60), (0.79, 0.55), (0.79, 0.496)]
    assert played(checks) == ([1, 2, 3], [0, 0, 0, 1, 2])


def test_where_the_loss_is_the_score_less_is_better():
    checks = [(1.0, 1.0), (0.999, 0.999), (0.999, 0.999), (1.2, 1.2)]
    assert played(checks, more_is_better=False) == ([1, 2], [0, 0, 1, 2])


@pytest.mark.parametrize("loss", [float("nan"), float("inf")])
def test_a_loss_that_is_no_number_is_no_progress(loss):
    assert played([(0.5, 0.6), (0.5, loss), (0.4, loss)]) == ([1], [0, 1, 2])
