"""How several data sets share the batches of a pass."""

from collections.abc import Sequence


def batches_of(whole: Sequence[int], shares: Sequence[float]) -> list[int]:
    """Batches of each data set in one pass over the data: `whole` times its share, one at least.

    With shares of 1 every example is seen once, so a data set's part of the steps is its part of the rows
    (examples-proportional mixing). A share of 2 shows each of its examples twice. A set that is alone is
    always seen whole.

    Args:
        whole: batches that hold each data set once.
    """
    if len(whole) == 1:
        return list(whole)
    return [max(1, round(count * share)) for count, share in zip(whole, shares, strict=True)]
