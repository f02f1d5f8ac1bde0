"""The built-in data: enough rows, written not stamped, test apart from train, worth understanding."""

import json
import re
from collections import Counter

import pytest
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression

from peft_engine import worker
from peft_engine.contract import library
from peft_engine.contract.spec import from_mapping
from peft_engine.contract.store import RunStore
from peft_engine.contract.tasks import HAS_CLASSES

SETS = {entry.key: entry for entry in library.data_sets()}
LABELLED = [key for key, entry in SETS.items() if entry.task in HAS_CLASSES]
WANTED = {
    "sentiment": ("classification", 2),
    "topic": ("classification", 6),
    "pairs": ("pair_classification", 3),
    "instructions": ("instructions", 0),
    "stories": ("language_modelling", 0),
    "translation": ("text_to_text", 0),
    "data_to_text": ("text_to_text", 0),
}
WORDS = """
a about after again all along also although am an and any are around as at away back be because been
before being between both but by can could did do does down each either else enough even ever every
few for from had has have he her here hers him his how i if in into is it its just less like many
may me might more most much must my near never no nor not now of off on once one only or other our
out over own per quite rather same shall she should since so some still such than that the their
them then there these they this those though through to too two under until up upon us very was we
were what when where which while who whom whose why will with within without would yet you your
"""
FUNCTION_WORDS = frozenset(WORDS.split())
"""What stays when a sentence's content words are blanked."""


def rows(key: str, part: str) -> list[dict[str, str]]:
    return [json.loads(line) for line in SETS[key].files[part].read_text(encoding="utf-8").splitlines()]


def text(key: str, row: dict[str, str]) -> str:
    roles = [c for r, c in SETS[key].columns.items() if r not in ("label", "target", "answer")]
    return " ".join(row[name] or "" for name in roles)


def words(sentence: str) -> list[str]:
    return re.findall(r"[^\W_]+(?:'[^\W_]+)?", sentence.lower())


def frame(sentence: str) -> tuple[str, ...]:
    """The sentence with its content words blanked; neighbouring blanks are one."""
    made: list[str] = []
    for word in words(sentence):
        shown = word if word in FUNCTION_WORDS else "_"
        if shown != "_" or made[-1:] != ["_"]:
            made.append(shown)
    return tuple(made)


def test_every_set_is_there_for_its_task():
    assert {key: (entry.task, len(entry.labels)) for key, entry in SETS.items()} == WANTED


@pytest.mark.parametrize("key", SETS)
def test_enough_rows_none_empty_none_twice(key):
    parts = {part: rows(key, part) for part in ("train", "validation", "test")}
    assert {part: len(found) for part, found in parts.items()} == SETS[key].rows
    whole = sum(len(found) for found in parts.values())
    if key in LABELLED:
        assert whole >= 1500
        assert len(parts["test"]) == 500
    else:
        assert whole >= 1000
    every = [tuple(row.values()) for found in parts.values() for row in found]
    assert len(set(every)) == len(every)
    for found in parts.values():
        for row in found:
            assert set(SETS[key].columns.values()) == set(row)
            needed = [c for r, c in SETS[key].columns.items() if r != "context"]
            assert all(row[name].strip() == row[name] != "" for name in needed)


@pytest.mark.parametrize("key", LABELLED)
def test_labels_are_balanced(key):
    for part in ("train", "validation", "test"):
        counts = Counter(row["label"] for row in rows(key, part))
        assert set(counts) == set(SETS[key].labels)
        assert max(counts.values()) <= 1.1 * min(counts.values()) + 1


@pytest.mark.parametrize("key", SETS)
def test_no_test_row_is_near_a_training_row(key):
    train = [frozenset(words(text(key, row))) for row in rows(key, "train")]
    for row in rows(key, "test"):
        mine = frozenset(words(text(key, row)))
        nearest = max(len(mine & other) / len(mine | other) for other in train)
        assert nearest <= 0.8, row


@pytest.mark.parametrize("key", SETS)
def test_train_and_test_share_no_sentence_frame(key):
    """A frame of six pieces or fewer ("the _ is _ in the _") is grammar, not a template."""
    if key == "data_to_text":
        column = "target"  # the sources are records: field names and values, no sentences
        texts = {part: [row[column] for row in rows(key, part)] for part in ("train", "test")}
    else:
        texts = {part: [text(key, row) for row in rows(key, part)] for part in ("train", "test")}
    frames = {part: {frame(t) for t in found if len(frame(t)) > 6} for part, found in texts.items()}
    assert frames["train"] & frames["test"] == set()


def tf_idf_accuracy(key: str) -> float:
    train, test = rows(key, "train"), rows(key, "test")
    vectors = TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True)
    model = LogisticRegression(C=10.0, max_iter=2000)
    model.fit(vectors.fit_transform([text(key, r) for r in train]), [r["label"] for r in train])
    return float(model.score(vectors.transform([text(key, r) for r in test]), [r["label"] for r in test]))


@pytest.mark.long
@pytest.mark.parametrize("key", LABELLED)
@pytest.mark.usefixtures("starter_encoder")
@pytest.mark.timeout(1800)
def test_understanding_beats_counting_words(key, tmp_path, monkeypatch):
    """LoRA on the starter encoder, at its usual settings, is 5 points or more above TF-IDF."""
    monkeypatch.setattr(worker, "_be_modest", lambda: None)
    spec = from_mapping(
        {
            "model": {"key": "minilm-l6"},
            "data": [{"key": key}],
            "task": SETS[key].task,
            "method": {"key": "lora"},
            "hardware": {"device": "cpu", "threads": 1},
        }
    )
    folder = RunStore(tmp_path).create(spec)
    assert worker.work(folder) == 0
    assert folder.record().metrics["accuracy"] >= tf_idf_accuracy(key) + 0.05
