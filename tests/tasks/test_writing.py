"""Writing: what counts in the loss, what is cut where, and that models write what their scores promise."""

import json
import math

import pytest
import sacrebleu
import torch

from peft_engine.contract.problems import EngineError
from peft_engine.tasks.base import IGNORE, ItemScore
from peft_engine.tasks.causal import CausalWriting
from peft_engine.tasks.make import load_tokenizer
from peft_engine.tasks.seq2seq import PairWriting
from tests.tasks.conftest import END, LONGEST, PAD, START, WORDS, make_tokenizer

STORIES = [
    {"item": f"s-{i}", "text": t} for i, t in enumerate(["the house is red", "a tree", "who is old yes no"])
]
ASKED = [
    {"item": "q-0", "prompt": "what is red", "context": "the house is red", "answer": "the house"},
    {"item": "q-1", "prompt": "who is old", "context": "", "answer": "a tree is old"},
    {"item": "q-2", "prompt": "is a tree big", "context": "", "answer": "no"},
]
PAIRS = [
    {"item": "p-0", "source": "the house is red", "target": "a red house"},
    {"item": "p-1", "source": "old", "target": "old old tree is big"},
    {"item": "p-2", "source": "who is big and old", "target": "no"},
]


def batch_of(task, rows):
    return task.collate([task.encode(row) for row in rows])


def ids(text):
    return [4 + WORDS.index(word) for word in text.split()]


def nats(model, before, targets, **more):
    """Minus the logarithm of each target's probability, the model reading one token more each time."""
    found = []
    for place, target in enumerate(targets):
        read = torch.tensor([[*before, *targets[:place]]])
        logits = model(**more, **{"decoder_input_ids" if more else "input_ids": read}).logits
        powers = logits[0, -1].double().exp()
        found.append(-math.log(float(powers[target] / powers.sum())))
    return found


@torch.no_grad()
@pytest.mark.parametrize("kind", ["gpt2", "llama"])
def test_language_modelling_counts_every_token_and_the_end(model, kind):
    task = CausalWriting("language_modelling", make_tokenizer(), LONGEST)
    by_hand = [nats(model(kind), [START], [*ids(row["text"]), END]) for row in STORIES]
    loss, count = task.loss(model(kind), batch_of(task, STORIES))
    assert count == sum(len(each) for each in by_hand) == 4 + 2 + 5 + 3
    assert float(loss) == pytest.approx(sum(map(sum, by_hand)), rel=1e-5)


@torch.no_grad()
@pytest.mark.parametrize("kind", ["gpt2", "llama"])
def test_instructions_count_the_answer_alone(model, kind):
    """The tokenizer drops line breaks, so prompt and context stand one after the other."""
    task = CausalWriting("instructions", make_tokenizer(), LONGEST)
    by_hand = [
        nats(model(kind), [START, *ids(row["prompt"]), *ids(row["context"])], [*ids(row["answer"]), END])
        for row in ASKED
    ]
    loss, count = task.loss(model(kind), batch_of(task, ASKED))
    assert count == sum(len(each) for each in by_hand) == 3 + 5 + 2
    assert float(loss) == pytest.approx(sum(map(sum, by_hand)), rel=1e-5)


@torch.no_grad()
@pytest.mark.parametrize(("key", "rows"), [("text_to_text", PAIRS), ("instructions", ASKED)])
def test_an_encoder_decoder_counts_the_target(model, key, rows):
    task = PairWriting(key, make_tokenizer("$A [E]"), LONGEST)
    read = [row["source"] if "source" in row else f"{row['prompt']} {row['context']}" for row in rows]
    read = [text.replace("and", "[UNK]") for text in read]
    by_hand = []
    for row, text in zip(rows, read, strict=True):
        source = [*(1 if word == "[UNK]" else ids(word)[0] for word in text.split()), END]
        more = {"input_ids": torch.tensor([source]), "attention_mask": torch.ones(1, len(source))}
        by_hand.append(nats(model("t5"), [PAD], [*ids(row.get("target") or row["answer"]), END], **more))
    loss, count = task.loss(model("t5"), batch_of(task, rows))
    assert count == sum(len(each) for each in by_hand)
    assert float(loss) == pytest.approx(sum(map(sum, by_hand)), rel=1e-5)


@torch.no_grad()
@pytest.mark.parametrize(
    ("kind", "key", "rows"),
    [
        ("gpt2", "language_modelling", STORIES),
        ("llama", "language_modelling", STORIES),
        ("gpt2", "instructions", ASKED),
        ("llama", "instructions", ASKED),
        ("t5", "instructions", ASKED),
        ("t5", "text_to_text", PAIRS),
    ],
)
def test_padding_does_not_change_a_score(model, kind, key, rows):
    task = PairWriting(key, make_tokenizer("$A [E]"), LONGEST) if kind == "t5" else None
    task = task or CausalWriting(key, make_tokenizer(), LONGEST)
    together = task.score(model(kind), batch_of(task, rows), rows)
    for row, score in zip(rows, together, strict=True):
        (alone,) = task.score(model(kind), batch_of(task, [row]), [row])
        assert (score.item, score.weight) == (row["item"], alone.weight)
        assert score.loss == pytest.approx(alone.loss, abs=1e-5)
    loss, count = task.loss(model(kind), batch_of(task, rows))
    assert task.metrics(together)["loss"] == pytest.approx(float(loss) / count, rel=1e-5)


def test_prompts_have_no_targets_and_every_answer_ends():
    task = CausalWriting("instructions", make_tokenizer(), 16)
    example = task.encode(ASKED[0])
    assert example["input_ids"] == [START, *ids("what is red the house is red the house"), END]
    assert example["targets"] == [IGNORE] * 8 + [*ids("the house"), END]
    long = {"prompt": "what is red", "context": " ".join(WORDS * 3), "answer": " ".join(WORDS * 2)}
    example = task.encode(long)
    assert len(example["input_ids"]) == 16
    assert example["targets"] == [IGNORE] * 8 + [*ids(" ".join(WORDS))[:7], END]
    assert example["input_ids"][:4] == [START, *ids("what is red")]  # the question stays, the context is cut


@pytest.mark.parametrize("template", ["$A [E]", None])
def test_targets_that_are_cut_keep_their_end(template):
    task = PairWriting("text_to_text", make_tokenizer(template), 6)
    long = task.encode({"source": " ".join(WORDS), "target": " ".join(WORDS)})
    assert long["targets"] == [*ids(" ".join(WORDS))[:5], END]
    assert len(long["input_ids"]) == 6
    assert task.encode({"source": "a", "target": "the house"})["targets"] == [*ids("the house"), END]


def test_stories_that_are_cut_keep_their_end():
    task = CausalWriting("language_modelling", make_tokenizer(), 6)
    assert task.encode({"text": " ".join(WORDS)})["targets"] == [START, *ids(" ".join(WORDS))[:4], END]


def greedy(model, before, most, **more):
    """The likeliest token each time, until the end."""
    written = []
    while len(written) < most:
        read = torch.tensor([[*before, *written]])
        logits = model(**more, **{"decoder_input_ids" if more else "input_ids": read}).logits
        written.append(int(logits[0, -1].argmax()))
        if written[-1] == END:
            break
    return " ".join(WORDS[token - 4] for token in written if token >= 4)


@torch.no_grad()
@pytest.mark.parametrize("kind", ["gpt2", "llama"])
def test_a_decoder_writes_its_likeliest_answer(model, kind):
    task = CausalWriting("instructions", make_tokenizer(), LONGEST)
    texts = task.generate(model(kind), ASKED, 6)
    before = [[START, *ids(row["prompt"]), *ids(row["context"])] for row in ASKED]
    assert texts == [greedy(model(kind), each, 6) for each in before]
    assert any(texts)
    story = CausalWriting("language_modelling", make_tokenizer(), LONGEST)
    assert story.generate(model(kind), STORIES, 6) == []
    assert story.go_on(model(kind), ["the house"], 6) == [greedy(model(kind), [START, *ids("the house")], 6)]


@torch.no_grad()
def test_an_encoder_decoder_writes_its_likeliest_answer(model):
    task = PairWriting("text_to_text", make_tokenizer("$A [E]"), LONGEST)
    asked = [{"item": row["item"], "source": row["source"]} for row in PAIRS[:2]]  # nobody knows the answer
    wanted = []
    for row in asked:
        source = torch.tensor([[*ids(row["source"]), END]])
        more = {"input_ids": source, "attention_mask": torch.ones_like(source)}
        wanted.append(greedy(model("t5"), [PAD], 6, **more))
    assert task.generate(model("t5"), asked, 6) == wanted
    assert any(wanted)


@torch.no_grad()
def test_prompt_and_answer_fit_the_positions_together(model):
    """GPT-2 has learned positions: one token too many would be an error at the very end of a run."""
    task = CausalWriting("instructions", make_tokenizer(), LONGEST)
    long = [{"prompt": " ".join(WORDS * 4), "context": "", "answer": ""}]
    assert len(task.generate(model("gpt2"), long, 64)) == 1
    assert len(task.go_on(model("gpt2"), [" ".join(WORDS * 4)], 64)) == 1


def test_what_was_written_is_measured_where_something_was_written():
    task = PairWriting("text_to_text", make_tokenizer("$A [E]"), LONGEST)
    scores = [ItemScore(item="a", loss=2.0, weight=3), ItemScore(item="b", loss=1.0, weight=1)]
    assert task.metrics(scores) == {"loss": 1.75, "perplexity": pytest.approx(math.exp(1.75))}
    scores[0].prediction, scores[0].target, scores[0].right = "a red house", "a red tree", False
    found = task.metrics(scores)
    assert found["chrf"] == pytest.approx(sacrebleu.corpus_chrf(["a red house"], [["a red tree"]]).score)
    assert 0 < found["chrf"] < 100
    assert found["exact_match"] == 0.0
    scores[1].prediction, scores[1].target, scores[1].right = "no", "no", True
    assert task.metrics(scores)["exact_match"] == 0.5


def test_an_empty_text_needs_a_model_that_can_begin(model):
    tokenizer = make_tokenizer()
    begun = CausalWriting("language_modelling", tokenizer, LONGEST)
    assert len(begun.go_on(model("gpt2"), [""], 6)) == 1
    tokenizer.bos_token = None
    with pytest.raises(EngineError, match="cannot begin one by itself"):
        begun.go_on(model("gpt2"), ["the house", ""], 6)


def test_code_that_comes_with_a_model_is_neither_run_nor_asked_about(tmp_path, monkeypatch):
    make_tokenizer().save_pretrained(tmp_path)
    (tmp_path / "theirs.py").write_text(
        "from pathlib import Path\n"
        f"Path({str(tmp_path / 'run')!r}).touch()\n"
        "from transformers import PreTrainedTokenizerFast\n"
        "class Theirs(PreTrainedTokenizerFast): pass\n"
    )
    file = tmp_path / "tokenizer_config.json"
    own = {"tokenizer_class": "Theirs", "auto_map": {"AutoTokenizer": [None, "theirs.Theirs"]}}
    file.write_text(json.dumps(json.loads(file.read_text()) | own))
    monkeypatch.setattr("builtins.input", lambda question: "y")
    with pytest.raises(EngineError, match="cannot be read"):
        load_tokenizer(tmp_path)
    assert not (tmp_path / "run").exists()
