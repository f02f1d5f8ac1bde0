"""What the playground says: what changed between two answers, what a word or token does, how they agree."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.figures import local
from app.i18n import N_, tr
from app.joined import sentences
from app.state.names import metric_text
from app.state.play_mix import Curve
from peft_engine.contract.play import Agreement, Judged, Sampling, Token, Weights
from peft_engine.contract.texts import Value

POINTS = 100


@dataclass(frozen=True)
class Named:
    """What the two sides are called inside a sentence."""

    left: str
    right: str


def change_sentence(names: Named, left: Judged, right: Judged, labels: Sequence[str]) -> str:
    """How the right answer differs from the left one."""
    at = labels.index(right.answer)
    gain = round(POINTS * right.probabilities[at]) - round(POINTS * left.probabilities[at])
    values: dict[str, Value] = {
        "left": names.left,
        "right": names.right,
        "label": right.answer,
        "points": abs(gain),
    }
    if left.answer != right.answer:
        return tr(
            N_("{right} answers {label}, {left} answers {other}. That is {points} points more for {label}."),
            other=left.answer,
            **values,
        )
    if gain == 0:
        return tr(N_("Both answer {label}, and are equally sure of it."), **values)
    if gain > 0:
        return tr(N_("Both answer {label}; {right} is surer of it by {points} points."), **values)
    return tr(N_("Both answer {label}; {right} is less sure of it by {points} points."), **values)


def word_sentences(names: Named, token: Token, towards: str) -> tuple[str, str]:
    """What a word does for a class, and what is answered without it."""
    values: dict[str, Value] = {
        "word": token.text,
        "label": towards,
        "right": names.right,
        "left": names.left,
        "ours": signed(token.right),
        "theirs": signed(token.left or 0.0),
    }
    if round(POINTS * token.right) == 0:
        text = tr(N_("“{word}” changes nothing for {label} with {right}."), **values)
    elif token.right > 0:
        text = tr(N_("“{word}” speaks for {label}: {ours} points with {right}."), **values)
    else:
        text = tr(N_("“{word}” speaks against {label}: {ours} points with {right}."), **values)
    if token.left is not None:
        text = tr(N_("{sentence} With {left} it is {theirs}."), sentence=text, **values)
    best = token.right_top[0]
    more = tr(
        N_("Leave it out, and {right} answers {label} with {percent} %."),
        right=names.right,
        label=best.text,
        percent=round(POINTS * best.probability),
    )
    return text, more


def token_sentence(names: Named, token: Token) -> str:
    """How probable a token is in its place."""
    word = token.text.strip() or token.text or tr(N_("end"))
    values = {"word": word, "right": names.right, "left": names.left}
    ours = share_text(token.right)
    if token.left is None:
        return tr(N_("“{word}” has {ours} with {right}."), ours=ours, **values)
    return tr(
        N_("“{word}” has {ours} with {right}, {theirs} with {left}."),
        ours=ours,
        theirs=share_text(token.left),
        **values,
    )


def agreement_sentence(names: Named, found: Agreement) -> str:
    """What the right one gains and loses on the whole test part."""
    return tr(
        N_("{right} gets {gained} right that {left} gets wrong, and misses {lost} that {left} gets right."),
        right=names.right,
        left=names.left,
        gained=found.right,
        lost=found.left,
    )


def share_text(share: float) -> str:
    """62 %, 0.4 % or less than 0.1 %."""
    if share >= 0.1:
        return tr(N_("{value} %"), value=f"{POINTS * share:.0f}")
    if share >= 0.001:
        return tr(N_("{value} %"), value=local(f"{POINTS * share:.1f}"))
    return tr(N_("less than 0.1 %"))


def signed(change: float) -> str:
    """+34, −11 or 0 points."""
    whole = round(POINTS * change)
    return f"+{whole}" if whole > 0 else f"−{-whole}" if whole < 0 else "0"


def sampling_text(sampling: Sampling) -> str:
    """How tokens are chosen, in a line."""
    if sampling.temperature == 0:
        return tr(
            N_("The likeliest token each time, {tokens} at most; the seed changes nothing."),
            tokens=sampling.most_tokens,
        )
    return tr(
        N_("Temperature {temperature}, top p {top_p}, seed {seed}, {tokens} tokens at most."),
        temperature=sampling.temperature,
        top_p=sampling.top_p,
        seed=sampling.seed,
        tokens=sampling.most_tokens,
    )


def weights_text(names: Named, weights: Weights, *, average: bool) -> str:
    """How much of each run is in one model."""
    if average:
        return tr(
            N_("{left_share} % of {left}, {right_share} % of {right}"),
            left=names.left,
            right=names.right,
            left_share=round(POINTS * weights.left),
            right_share=round(POINTS * weights.right),
        )
    return tr(
        N_("{left_times} times {left}, {right_times} times {right}"),
        left=names.left,
        right=names.right,
        left_times=local(f"{weights.left:.2f}"),
        right_times=local(f"{weights.right:.2f}"),
    )


def curve_text(names: Named, curve: Curve) -> str:
    """Where along the slider the score is best, beside what each run has by itself."""
    best = min if curve.metric == "loss" else max
    at, score = best(curve.points, key=lambda point: point[1])
    values: dict[str, Value] = {
        "left": names.left,
        "right": names.right,
        "score": metric_text(curve.metric, score),
        "percent": round(POINTS * at),
        "times": local(f"{at:.2f}"),
    }
    if curve.fixed is None and at in (0, 1):
        name = names.right if at else names.left
        text = tr(N_("No mixture that was measured is better than {name} by itself."), name=name)
    elif curve.fixed is None:
        text = tr(N_("The best point that was measured is {percent} % of {right}, with {score}."), **values)
    else:
        text = tr(N_("The best point that was measured is {times} times {right}, with {score}."), **values)
    if curve.left is None or curve.right is None:
        return text
    alone = tr(
        N_("By itself {left} has {left_score}, and {right} has {right_score}."),
        left=names.left,
        right=names.right,
        left_score=metric_text(curve.metric, curve.left),
        right_score=metric_text(curve.metric, curve.right),
    )
    return sentences((text, alone))
