"""Scores of written texts, worked out by hand."""

import math

import pytest

from peft_engine.tasks.base import ItemScore
from peft_engine.tasks.scoring import bits_per_byte, rouge, token_f1, written_metrics


def test_token_f1_counts_words_without_articles_and_punctuation():
    assert token_f1("The big red house.", "a red house") == pytest.approx(2 * 2 / (3 + 2))
    assert token_f1("red red", "red") == pytest.approx(2 / 3)
    assert (token_f1("", ""), token_f1("the", "house"), token_f1("A", "the")) == (1.0, 0.0, 1.0)


def test_rouge_by_hand():
    found = rouge(["the cat sat on the mat"], ["the cat lay on a mat"])
    # Six words each; the, cat, on, mat are common; of the pairs "the cat" alone; the longest in order is 4.
    assert found["rouge1"] == pytest.approx(4 / 6)
    assert found["rouge2"] == pytest.approx(1 / 5)
    assert found["rougeL"] == pytest.approx(4 / 6)
    assert rouge(["Größe zählt", "x"], ["größe zählt", "y"])["rouge1"] == pytest.approx(0.5)
    assert rouge(["好大的房子"], ["好大的树"])["rouge1"] == pytest.approx(2 * 3 / (5 + 4))


def test_bleu_by_hand():
    target, made = "the cat sat on the red mat", "the cat sat on the mat"
    shares = (6 / 6, 4 / 5, 3 / 4, 2 / 3)
    by_hand = 100 * math.exp(1 - 7 / 6) * math.prod(shares) ** 0.25
    assert written_metrics([made], [target])["bleu"] == pytest.approx(by_hand, rel=1e-6)
    # Without blanks between words characters are the words.
    assert written_metrics(["今天天气很好"], ["今天天气很好"])["bleu"] == pytest.approx(100)


def test_all_metrics_of_right_answers_are_the_best_there_are():
    texts = ["a house of four words", "another one of five words"]
    found = written_metrics(texts, texts)
    assert found == pytest.approx(
        {"chrf": 100, "bleu": 100, "exact_match": 1, "token_f1": 1, "rouge1": 1, "rouge2": 1, "rougeL": 1}
    )
    assert written_metrics([], []) == {}


def test_bits_per_byte_by_hand():
    scores = [ItemScore("a", loss=2.0, weight=3, bytes=5), ItemScore("b", loss=1.0, weight=4, bytes=7)]
    assert bits_per_byte(scores) == pytest.approx((6 + 4) / math.log(2) / 12)
