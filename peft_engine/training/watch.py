"""Reading validation during a run: when it is due, what is best, and when there is no more progress."""

from peft_engine.contract import events as e
from peft_engine.contract.eventlog import EventWriter
from peft_engine.contract.spec import CHECKS
from peft_engine.contract.standings import Standings
from peft_engine.contract.tasks import MAIN_METRIC
from peft_engine.contract.texts import N_
from peft_engine.training.checkpoint import Position
from peft_engine.training.evaluate import read_part
from peft_engine.training.interrupt import Orders
from peft_engine.training.setup import Ready

CLEARLY_LESS = 0.99
"""A loss below this share of another one is clearly less."""


class Watch:
    """Reads the validation part and keeps score in the run's position.

    Args:
        others: of a trial, what the earlier ones scored on their way.
    """

    def __init__(
        self,
        ready: Ready,
        journal: EventWriter,
        orders: Orders,
        total: int,
        others: Standings = Standings(),  # noqa: B008 - frozen, and nothing in it
    ) -> None:
        self.ready, self.journal, self.orders, self.total = ready, journal, orders, total
        self.others = others
        self.settings = ready.plan.spec.training
        self.every = self.settings.evaluate_every or max(1, total // CHECKS)
        self.metric, self.more_is_better = MAIN_METRIC[ready.plan.spec.task]

    def is_due(self, position: Position) -> bool:
        """Whether validation is to be read now: at its interval, at the end, or because somebody asked."""
        step = position.step
        wanted = self.orders.take("evaluate")
        regular = step > 0 and (step % self.every == 0 or step == self.total)
        return (wanted or regular) and position.evaluated_step != step

    def read(self, position: Position) -> bool:
        """Read validation, tell the scores, and say whether they are the best so far."""
        kept = self.journal.phase
        self.journal.phase = "evaluating"
        ready = self.ready
        scores = read_part(ready, "validation", self._between)
        self.journal.phase = kept
        metrics = ready.metrics(scores)
        position.evaluated_step = position.step
        better = False
        if ready.tuner.in_final_form(position.step, self.total):
            better = note(position, metrics[self.metric], metrics["loss"], self.more_is_better)
        self.journal.write(
            e.Evaluated(
                part="validation",
                metrics=metrics,
                main_metric=self.metric,
                best=better,
                items=sum(map(len, scores)),
            )
        )
        return better

    def no_longer_improves(self, position: Position) -> bool:
        """Whether as many checks in a row as the run is patient for brought no progress."""
        return self.settings.early_stopping and position.checks_without_progress >= self.settings.patience

    def is_behind(self, position: Position) -> bool:
        """Whether half of the earlier trials had more at this point than the best of this one; says so."""
        best = position.best_score
        if best is None:
            return False
        middle = self.others.behind(best, position.step / self.total, self.more_is_better)
        if middle is not None:
            self.journal.write(
                e.Said(
                    text=N_(
                        "Stopped early: behind half of the others at step {step} ({metric} {best},"
                        " theirs {middle})."
                    ),
                    values={
                        "step": position.step,
                        "metric": self.metric,
                        "best": f"{best:.4g}",
                        "middle": f"{middle:.4g}",
                    },
                )
            )
        return middle is not None

    def start_anew(self, position: Position) -> None:
        """Forget what was best: another phase begins."""
        position.best_score, position.best_loss, position.best_step = None, None, -1
        position.lowest_loss = None
        position.checks_without_progress = 0

    def _between(self, done: int, total: int) -> None:
        self.orders.check()


def note(position: Position, score: float, loss: float, more_is_better: bool) -> bool:
    """Keep score of a check; whether it is the best one so far.

    The best check has the best score, and among equal scores the lowest loss. Progress is a better check, or
    a loss that is a hundredth below the lowest one of any check that was progress: the score of a small
    validation part moves in jumps, and often stands still while the loss still falls.
    """
    old = position.best_score
    better = old is None or (score > old if more_is_better else score < old)
    if score == old and position.best_loss is not None:
        better = loss < position.best_loss
    lowest = position.lowest_loss
    if better or (lowest is not None and loss < CLEARLY_LESS * lowest):
        position.lowest_loss = loss if lowest is None else min(loss, lowest)
        position.checks_without_progress = 0
    else:
        position.checks_without_progress += 1
    if better:
        position.best_score, position.best_loss, position.best_step = score, loss, position.step
    return better
