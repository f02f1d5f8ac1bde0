"""Which examples make which batch: shuffled anew each epoch, of like length where asked, a function of the
seed alone."""

import math
from collections.abc import Sequence

import torch

from peft_engine.training.streams import generator

POOL = 32
"""Batches whose examples are sorted by length together; larger pools pad less and mix less."""


class Order:
    """The batches of a run. Batch `number` counts on over epochs."""

    def __init__(self, lengths: Sequence[int], batch_size: int, seed: int, bucketing: bool) -> None:
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
        draw = generator(self._seed, "order", epoch)
        shuffled = torch.randperm(len(self._lengths), generator=draw)
        if self._bucketing:
            pools = torch.split(shuffled, POOL * self._batch_size)
            shuffled = torch.cat([p[torch.argsort(self._lengths[p], stable=True)] for p in pools])
        batches = [part.tolist() for part in torch.split(shuffled, self._batch_size)]
        if self._bucketing:
            batches = [batches[i] for i in torch.randperm(len(batches), generator=draw).tolist()]
        return batches
