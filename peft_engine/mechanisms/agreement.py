"""How far two answers of a model to the same batch are apart, by what the task reads in them."""

from typing import Any

import torch
from torch import Tensor
from torch.nn import functional as F

from peft_engine.contract.tasks import AnswerKind

NEVER = -1e30
"""The score of what can be no answer; of two infinities there would be no difference."""


def disagreement(
    answer: AnswerKind, first: Any, second: Any, there: Tensor | None, sizes: Tensor | None
) -> Tensor:
    """(KL(p || q) + KL(q || p)) / 2, each target held fixed, a mean over all that answer.

    p and q are over classes, over the words that come next, over yes and no for each of several labels, over
    a row's choices, or over the places where an answer begins and where it ends. A number has no
    probabilities: it is the squared difference.

    Args:
        answer: what an answer of the task is.
        first: what the model gave (a transformers output), as `second`.
        there: which places of [texts, length] are no padding; None is all of them.
        sizes: how many choices each row has, where the answer is one of them.
    """
    if answer == "number":
        one, other = first.logits.float(), second.logits.float()
        return 0.5 * (F.mse_loss(one, other.detach()) + F.mse_loss(other, one.detach()))
    one, other = (_chances(answer, output, there, sizes) for output in (first, second))
    both = F.kl_div(one, other.detach(), reduction="batchmean", log_target=True)
    return 0.5 * (both + F.kl_div(other, one.detach(), reduction="batchmean", log_target=True))


def _chances(answer: AnswerKind, output: Any, there: Tensor | None, sizes: Tensor | None) -> Tensor:
    """The logarithms of all probabilities, [answers, possibilities]."""
    if answer == "span":
        scores = torch.cat((output.start_logits, output.end_logits)).float()
        if there is not None:
            scores = scores.masked_fill(~there.repeat(2, 1), NEVER)
        return scores.log_softmax(dim=-1)
    logits: Tensor = output.logits
    if answer == "classes":
        yes = logits.float().flatten()
        return torch.stack((F.logsigmoid(yes), F.logsigmoid(-yes)), dim=-1)
    if answer == "choice" and sizes is not None:
        own = torch.arange(int(sizes.max()), device=logits.device) < sizes[:, None]
        table = torch.full(own.shape, NEVER, device=logits.device)
        return table.masked_scatter(own, logits.float()).log_softmax(dim=-1)
    if logits.ndim == 3 and there is not None:
        logits = logits[there]
    return logits.flatten(0, -2).float().log_softmax(dim=-1)
