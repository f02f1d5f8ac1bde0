"""What is counted in a run: what learns, what is kept, what memory it took."""

import torch

from peft_engine.contract import events as e
from peft_engine.measure.receipt import receipt
from peft_engine.training.setup import Ready


class Books:
    """Counts in the real model. The bytes of a step's gradients and activations are noted by whoever tried
    it."""

    def __init__(self, ready: Ready) -> None:
        self._ready = ready
        self.gradient_bytes = 0
        self.activation_bytes = 0

    def trainable(self) -> int:
        """Numbers that learn at this moment, the task head's included."""
        return self._ready.tuner.learning_count() + self._head()

    def total(self) -> int:
        """All numbers of the model, what the method adds included."""
        return sum(p.numel() for p in self._ready.model.parameters())

    def counted(self) -> e.Counted:
        """The counts as they are told once the method is attached."""
        trainable, head, total = self.trainable(), self._head(), self.total()
        return e.Counted(
            trainable_parameters=trainable,
            method_parameters=trainable - head,
            head_parameters=head,
            total_parameters=total,
            trainable_ratio=trainable / total,
            stored_parameters=self._stored(),
            sites=self._ready.tuner.sites(),
        )

    def bill(self, optimizer: torch.optim.Optimizer | None) -> e.Bill:
        """Bytes by kind, as found in model and optimizer at this moment."""
        return receipt(self._ready.model, optimizer, self.gradient_bytes, self.activation_bytes)

    def _head(self) -> int:
        return sum(p.numel() for p in self._ready.anatomy.head_parameters() if p.requires_grad)

    def _stored(self) -> int:
        plan = self._ready.plan
        card, shape = plan.card, plan.model.shape.for_task(plan.spec.task, len(plan.sets))
        return int((card.stored or card.count)(plan.config, shape))
