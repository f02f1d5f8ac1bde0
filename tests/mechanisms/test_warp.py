"""WARP: the model's own answer at the gap, and nothing else learns."""

from pathlib import Path
from typing import Any, cast

import pytest
import torch
from transformers import AutoModelForMaskedLM, AutoTokenizer

from peft_engine.anatomy.masked_lm import masked_lm_head
from peft_engine.anatomy.model import Anatomy
from peft_engine.contract import library, taxonomy
from peft_engine.contract.plan import count, refuses
from peft_engine.contract.problems import EngineError
from peft_engine.mechanisms.additive import Additive
from peft_engine.tasks.classification import Classification
from peft_engine.tuners import make_tuner
from tests.methods import tiny
from tests.methods.test_paper_counts import ROBERTA_BASE, counted

CARD = taxonomy.method("warp").card
ENCODERS = ("bert", "roberta", "distilbert")


def _setup(architecture: str = "bert", task: str = "classification", **settings: Any) -> tiny.Setup:
    setup = tiny.attach("warp", CARD.config(**settings), architecture, "classification")
    setup.anatomy.task = task
    return setup


def test_the_numbers_of_roberta_base() -> None:
    assert counted("warp", {"length": 8}, "count") == 8 * 768
    assert (
        counted("warp", {"length": 8}, "count") + CARD.head_parameters(ROBERTA_BASE, "classification", 2)
        == 7_682
    )


def test_at_first_it_gives_the_models_own_chances_of_the_class_names() -> None:
    """With the prompt's vectors those of words: the masked-LM logits of the names at [MASK] in that text."""
    entry = library.model("small-encoder")
    tokenizer = AutoTokenizer.from_pretrained(entry.folder)
    names = ("good", "bad", "terrible")
    task = Classification("classification", tokenizer, names, 64)
    model = task.load_model(str(entry.folder)).eval()
    anatomy = Anatomy(model, task="classification", tokenizer=tokenizer)
    anatomy.freeze()
    tuner: Any = make_tuner("warp", CARD.config(length=3))  # type: ignore[call-arg] # its own settings
    tuner.attach(anatomy, generator=torch.Generator().manual_seed(0))
    words = tokenizer("it was all", add_special_tokens=False)["input_ids"]
    assert len(words) == 3
    with torch.no_grad():
        tuner.modules["prompt"].vectors.copy_(anatomy.embedding()(torch.tensor(words)))
    text = tokenizer("the film is long")["input_ids"]
    whole = AutoModelForMaskedLM.from_pretrained(entry.folder).eval()
    written = [*text[:-1], *words[:2], tokenizer.mask_token_id, words[2], text[-1]]
    ids = torch.tensor([written])
    with torch.no_grad():
        expected = whole(input_ids=ids, attention_mask=torch.ones_like(ids)).logits[0, len(text) + 1]
        given = torch.tensor([[*text, 0, 0]])
        found = model(input_ids=given, attention_mask=(given != 0).long()).logits[0]
    for number, name in enumerate(names):
        rows = tokenizer(f" {name}", add_special_tokens=False)["input_ids"]
        torch.testing.assert_close(found[number], expected[rows].mean(), atol=1e-5, rtol=1e-5)


@pytest.mark.parametrize("architecture", ENCODERS)
def test_only_prompt_and_class_rows_learn(architecture: str) -> None:
    setup = _setup(architecture)
    shape = tiny.shape(architecture)
    learning = {name: p for name, p in setup.model.named_parameters() if p.requires_grad}
    told = count(
        CARD, CARD.config(), cast(Any, type("Entry", (), {"shape": shape})), "classification", tiny.LABELS
    )
    assert sum(p.numel() for p in learning.values()) == told.trainable_parameters == 4 * 32 + 3 * 33
    setup.model(**tiny.batch("classification")).loss.backward()
    assert all(p.grad is not None and p.grad.abs().sum() > 0 for p in learning.values())
    setup.tuner.detach()
    assert all(p.requires_grad for p in setup.anatomy.head_parameters())


@pytest.mark.parametrize("layout", ["around", "spread"])
def test_every_text_gets_one_gap_and_keeps_its_words(layout: str) -> None:
    setup = _setup("bert", "pair_classification", layout=layout, length=6)
    text = torch.tensor([[1, 10, 11, 2, 20, 21, 2, 0], [1, 10, 11, 12, 13, 14, 15, 2]])
    seen: dict[str, torch.Tensor] = {}
    setup.anatomy.base.register_forward_pre_hook(lambda _, a, named: seen.update(named), with_kwargs=True)
    setup.model(input_ids=text, attention_mask=(text != 0).long())
    table = cast(torch.Tensor, setup.anatomy.embedding().weight)
    vectors = cast(Additive, setup.tuner).modules["prompt"].vectors
    either = torch.cat([table, vectors])  # type: ignore[list-item] # a module's attribute
    written = [
        [int((either == word).all(-1).long().argmax()) for word in row] for row in seen["inputs_embeds"]
    ]
    p = list(range(len(table), len(table) + 6))
    gap = [tiny.Tokenizer.mask_token_id]
    if layout == "around":
        first = [1, 10, 11, 2, *p[:3], *gap, *p[3:], 20, 21, 2, 0]
        second = [1, 10, 11, 12, 13, 14, 15, *p[:3], *gap, *p[3:], 2]
    else:
        first = [1, *p[:2], 10, 11, 2, p[2], *gap, p[3], 20, 21, *p[4:], 2, 0]
        second = [1, *p[:2], 10, 11, 12, 13, 14, 15, p[2], *gap, *p[3:], 2]
    assert written == [first, second]


def test_random_rows_stay_as_the_head_was_drawn() -> None:
    drawn = tiny.load("bert", "classification").get_parameter("classifier.weight")
    assert torch.equal(_setup(classes="drawn").model.get_parameter("classifier.weight"), drawn)
    assert not torch.equal(_setup().model.get_parameter("classifier.weight"), drawn)


def test_the_first_vectors_are_spread_like_the_words() -> None:
    setup = _setup(length=200)
    table = cast(torch.Tensor, setup.anatomy.embedding().weight)
    vectors = setup.tuner.state()["prompt.vectors"]
    assert abs(float(vectors.std() / table.std()) - 1) < 0.05


def test_the_frozen_model_trains_without_dropout() -> None:
    given = tiny.batch("classification")
    for steady in (True, False):
        setup = _setup(steady=steady)
        found = [tiny.logits(setup.model.train(), given) for _ in range(2)]
        assert torch.equal(*found) == steady


def test_a_checkpoint_without_the_head_is_refused(tmp_path: Path) -> None:
    entry = library.model("small-encoder")
    assert refuses(CARD, CARD.config(), entry, "classification") is None
    model = tiny.load("bert", "classification")
    cast(Any, model).save_pretrained(tmp_path)
    bare = library.ModelEntry(
        "bare", "Bare", "", tmp_path, "", tiny.shape("bert"), ("classification",), False
    )
    refusal = refuses(CARD, CARD.config(), bare, "classification")
    assert refusal is not None
    assert "Bare comes without it" in refusal.sentence()
    cast(Any, model).name_or_path = str(tmp_path)
    with pytest.raises(EngineError, match="fills gaps"):
        masked_lm_head(Anatomy(model, task="classification"))


def test_the_vectors_have_a_pace_of_their_own() -> None:
    setup = _setup(vector_rate=0.25)
    rates = {id(p): g["lr"] for g in setup.tuner.parameter_groups(0.1, 0.0) for p in g["params"]}
    learning = {name: rates[id(p)] for name, p in setup.model.named_parameters() if p.requires_grad}
    wanted = {"peft_method.prompt.vectors": 0.025, "classifier.weight": 0.1, "classifier.bias": 0.1}
    assert learning == pytest.approx(wanted)
