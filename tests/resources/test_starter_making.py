"""What the starter models are made with: word vectors from counts, and the words of their cards."""

import torch

from scripts.starter.card import _rises
from scripts.starter.word_vectors import count_near, vectors


def test_near_tokens_are_counted_by_distance_and_never_across_rows() -> None:
    single, near = count_near([[0, 1, 2], [3, 0]], 4)
    assert single.tolist() == [2.0, 1.0, 1.0, 1.0]
    assert near[0].tolist() == [0.0, 1.0, 0.5, 1.0]
    assert torch.equal(near, near.T)
    assert near[2, 3] == 0.0


def test_tokens_of_one_subject_get_vectors_that_lie_near_each_other() -> None:
    chance = torch.Generator().manual_seed(0)
    rows = [(torch.randint(0, 20, (12,), generator=chance) + 20 * (i % 2)).tolist() for i in range(200)]
    _, near = count_near(rows, 40)
    table = torch.nn.functional.normalize(vectors(near, 4), dim=1)
    alike = table @ table.T
    assert alike[:20, :20].mean() > alike[:20, 20:].mean() + 0.5


def test_the_card_counts_how_often_a_training_was_gone_on_with() -> None:
    assert _rises([[100, 1], [200, 2]]) == ""
    assert "gone on with once, so the rate rose twice" in _rises([[100], [200], [100]])
    assert "gone on with 2 times, so the rate rose 3 times" in _rises([[200], [100], [200], [100]])
