"""Putting states together: weighted sums are exact, TIES drops what is small and what disagrees."""

import pytest
import torch

from peft_engine.contract.problems import EngineError
from peft_engine.mechanisms.fusing import by_majority, require_alike, weighted


def states(count: int = 3) -> list[dict[str, torch.Tensor]]:
    draw = torch.Generator().manual_seed(4)
    return [
        {name: torch.randn(shape, generator=draw) for name, shape in (("a", (3, 5)), ("b", (7,)))}
        for _ in range(count)
    ]


def test_a_share_of_one_beside_zeros_is_that_state_bit_for_bit():
    three = states()
    for number in range(3):
        found = weighted(three, [float(number == other) for other in range(3)])
        assert all(torch.equal(found[name], three[number][name]) for name in found)
    halves = weighted(three, [0.5, -1.0, 0.0])
    torch.testing.assert_close(halves["a"], 0.5 * three[0]["a"] - three[1]["a"])


def test_majority_of_one_run_keeps_its_largest_changes_over_all_tensors():
    one = states(1)[0]
    found = by_majority([one], 0.25)
    whole = torch.cat([one["a"].flatten(), one["b"]])
    count = round(0.25 * whole.numel())
    least = whole.abs().sort(descending=True).values[count - 1]
    for name, value in one.items():
        assert torch.equal(found[name], torch.where(value.abs() >= least, value, 0.0))
    assert sum(int(value.ne(0).sum()) for value in found.values()) == count


def test_the_sign_that_outweighs_wins_and_only_its_side_is_averaged():
    changes = [
        {"a": torch.tensor(values)} for values in ([3.0, 1.0, 0.1], [1.0, -2.0, 0.1], [-2.0, -4.0, 0.1])
    ]
    found = by_majority(changes, 2 / 3)  # the third number of each run is cut
    assert torch.equal(found["a"], torch.tensor([2.0, -3.0, 0.0]))
    assert torch.equal(by_majority([changes[0], changes[0]], 1.0)["a"], changes[0]["a"])


def test_other_names_sizes_or_starting_values_are_refused():
    one, other = states(2)
    require_alike("run", one, other)
    require_alike("run", one, other, same={"b": one["b"].clone()})
    for theirs in ({"a": one["a"]}, one | {"c": one["b"]}, one | {"b": one["b"][:3]}):
        with pytest.raises(EngineError, match="What the run old learned"):
            require_alike("old", theirs, other)
    with pytest.raises(EngineError, match="starting values"):
        require_alike("old", one, other, same={"b": other["b"]})
