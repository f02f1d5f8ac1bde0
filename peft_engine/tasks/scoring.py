"""How near written texts come to those that were wanted: the field's own metrics, from well-kept libraries.

The libraries are imported where they are used: most tasks write nothing.
"""

import math
import re
import string
from collections import Counter
from collections.abc import Sequence

from peft_engine.tasks.base import ItemScore

_ARTICLES = re.compile(r"\b(a|an|the)\b")
_PUNCTUATION = str.maketrans("", "", string.punctuation)
_EAST_ASIAN = r"\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uac00-\ud7af"
_WORD = re.compile(rf"[{_EAST_ASIAN}]|[^\W_{_EAST_ASIAN}]+")
"""A word of letters and digits; where a script has no blanks between words, a character."""


def written_metrics(predictions: Sequence[str], targets: Sequence[str]) -> dict[str, float]:
    """All metrics of written answers; empty where nothing was written.

    `exact_match`, `token_f1`, `rouge1`, `rouge2` and `rougeL` go from 0 to 1, `chrf` and `bleu` from 0 to
    100, as the libraries tell them.

    Source: chrF and BLEU by sacrebleu (Post 2018, arXiv 1804.08771) over the whole part; ROUGE (Lin 2004) by
    rouge-score without stemming, the mean F measure of the items; token F1 as in SQuAD.
    """
    if not targets:
        return {}
    import sacrebleu

    lines, references = list(predictions), [list(targets)]
    pairs = list(zip(predictions, targets, strict=True))
    return {
        "chrf": float(sacrebleu.corpus_chrf(lines, references).score),
        "exact_match": sum(one == other for one, other in pairs) / len(pairs),
        "token_f1": sum(token_f1(one, other) for one, other in pairs) / len(pairs),
        "bleu": float(sacrebleu.corpus_bleu(lines, references, tokenize=_bleu_words(targets)).score),
        **rouge(predictions, targets),
    }


def rouge(predictions: Sequence[str], targets: Sequence[str]) -> dict[str, float]:
    """ROUGE-1, -2 and -L, the mean F measure of the items, from 0 to 1.

    On English this is rouge-score's own count; its tokenizer drops every other script, so words are found
    here.
    """
    from rouge_score import rouge_scorer

    names = ("rouge1", "rouge2", "rougeL")
    scorer = rouge_scorer.RougeScorer(list(names), tokenizer=_Words())
    found = [scorer.score(target, one) for one, target in zip(predictions, targets, strict=True)]
    return {name: sum(each[name].fmeasure for each in found) / len(found) for name in names}


def token_f1(prediction: str, target: str) -> float:
    """The harmonic mean of precision and recall over words, from 0 to 1.

    Source: the evaluation script of SQuAD 1.1 (Rajpurkar et al. 2016, arXiv 1606.05250): small letters,
    without punctuation and English articles; words count as often as they occur.
    """
    ours, theirs = plain_words(prediction), plain_words(target)
    if not ours or not theirs:
        return float(ours == theirs)
    common = sum((Counter(ours) & Counter(theirs)).values())
    return 2 * common / (len(ours) + len(theirs))


def bits_per_byte(scores: Sequence[ItemScore]) -> float:
    """Bits that the model needs for a byte of the texts in UTF-8; models with different vocabularies can be
    compared by it. The token that ends a text costs bits and stands for no byte."""
    nats = sum(score.loss * score.weight for score in scores)
    return nats / math.log(2) / max(1, sum(score.bytes for score in scores))


def perplexity(loss: float) -> float:
    """e to the loss in nats per token; what is beyond e to the 50 is told as that."""
    return math.exp(min(loss, 50.0))


class _Words:
    """What rouge-score asks of a tokenizer."""

    def tokenize(self, text: str) -> list[str]:
        return _WORD.findall(text.lower())


def plain_words(text: str) -> list[str]:
    """The words of a text as SQuAD compares answers: small letters, no punctuation, no English articles."""
    return _ARTICLES.sub(" ", text.lower().translate(_PUNCTUATION)).split()


def _bleu_words(targets: Sequence[str]) -> str:
    """sacrebleu's name of the way to divide texts: by characters where East Asian ones are the most."""
    letters = Counter(bool(re.match(rf"[{_EAST_ASIAN}]", c)) for text in targets for c in text if c.isalpha())
    return "zh" if letters[True] > letters[False] else "13a"
