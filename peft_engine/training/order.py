"""Which examples make which batch: shuffled anew each epoch, of like length where asked, a function of the
seed alone."""

import itertools
import math
from collections.abc import Sequence

import torch

from peft_engine.contract.mixing import batches_of
from peft_engine.training.streams import generator

MIXING = -1
"""The place in the stream of the order at which it is drawn which data set comes when."""
POOL = 32
"""Batches whose examples are sorted by length together; larger pools pad less and mix less."""


class Order:
    """The batches of a data set. Batch `number` counts on over epochs."""

    def __init__(
        self, lengths: Sequence[int], batch_size: int, seed: int, bucketing: bool, number: int = 0
    ) -> None:
        """`number` says which data set of the run it is; each is shuffled by itself."""
        self._place = (number,) if number else ()
        self._lengths = torch.tensor(lengths)
        self._batch_size = batch_size
        self._seed = seed
        self._bucketing = bucketing
        self._epoch = -1
        self._batches: list[list[int]] = []

    @property
    def batches_per_epoch(self) -> int:
        return math.ceil(len(self._lengths) / self._batch_size)

    def batch(self, number: int) -> list[int]:
        """Indices of the examples of this batch."""
        epoch, place = divmod(number, self.batches_per_epoch)
        if epoch != self._epoch:
            self._batches, self._epoch = self._make(epoch), epoch
        return self._batches[place]

    def longest(self) -> list[int]:
        """The batch of the longest examples: what a step can cost at most."""
        count = min(self._batch_size, len(self._lengths))
        return torch.topk(self._lengths, count).indices.tolist()

    def _make(self, epoch: int) -> list[list[int]]:
        draw = generator(self._seed, "order", epoch, *self._place)
        shuffled = torch.randperm(len(self._lengths), generator=draw)
        if self._bucketing:
            pools = torch.split(shuffled, POOL * self._batch_size)
            shuffled = torch.cat([p[torch.argsort(self._lengths[p], stable=True)] for p in pools])
        batches = [part.tolist() for part in torch.split(shuffled, self._batch_size)]
        if self._bucketing:
            batches = [batches[i] for i in torch.randperm(len(batches), generator=draw).tolist()]
        return batches


class Mix:
    """The batches of a run, each of examples of one data set. Batch `number` counts on over epochs.

    In every epoch each data set has its share of the batches, and all are shuffled among each other.
    """

    def __init__(self, orders: Sequence[Order], shares: Sequence[float], seed: int) -> None:
        self._orders, self._seed = tuple(orders), seed
        self._counts = batches_of([order.batches_per_epoch for order in orders], shares)
        self._epoch = -1
        self._turns: list[tuple[int, int]] = []

    @property
    def batches_per_epoch(self) -> int:
        return sum(self._counts)

    def batch(self, number: int) -> tuple[int, list[int]]:
        """The data set of this batch, and the indices of its examples there."""
        epoch, place = divmod(number, self.batches_per_epoch)
        if epoch != self._epoch:
            self._turns, self._epoch = self._make(epoch), epoch
        found, own = self._turns[place]
        return found, self._orders[found].batch(own)

    def longest(self) -> list[tuple[int, list[int]]]:
        """Of each data set the batch of its longest examples."""
        return [(number, order.longest()) for number, order in enumerate(self._orders)]

    def _make(self, epoch: int) -> list[tuple[int, int]]:
        """(data set, number of the batch in its own order) of each batch of this epoch."""
        whose = torch.tensor([found for found, count in enumerate(self._counts) for _ in range(count)])
        if len(self._orders) > 1:
            whose = whose[torch.randperm(len(whose), generator=generator(self._seed, "order", epoch, MIXING))]
        # Only which data set comes when is drawn here: within each its own order stands.
        places = [itertools.count(epoch * count) for count in self._counts]
        return [(found, next(places[found])) for found in whose.tolist()]
