"""Every method on a model that fills gaps, and those that add to the text on packed texts."""

import pytest
import torch
from transformers import AutoModelForMaskedLM

from peft_engine.anatomy.model import Anatomy
from peft_engine.contract import taxonomy
from peft_engine.tasks.packing import keeps_apart
from peft_engine.tuners import make_tuner
from tests.methods import tiny

TASK = "masked_language_modelling"
CARDS = {
    key: method.card
    for key, method in taxonomy.methods().items()
    if TASK in method.card.tasks and method.card.ingredients is None
}
IDS = torch.randint(3, tiny.WORDS, (2, 7), generator=torch.Generator().manual_seed(1))
MASK = torch.tensor([[1] * 7, [1] * 5 + [0] * 2])


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    made = tmp_path_factory.mktemp("gaps")
    torch.manual_seed(1)
    AutoModelForMaskedLM.from_config(tiny.configuration("bert")).save_pretrained(made)
    return made


@pytest.mark.parametrize("key", CARDS)
def test_a_method_reaches_its_places_learns_and_is_counted(folder, key):
    card = CARDS[key]
    config = card.config()
    model = AutoModelForMaskedLM.from_pretrained(folder, dtype=torch.float32).eval()

    def logits():
        return model(input_ids=IDS, attention_mask=MASK).logits

    with torch.no_grad():
        before = logits()
    anatomy = Anatomy(model, task=TASK, tokenizer=tiny.Tokenizer())
    anatomy.freeze()
    tuner = make_tuner(key, config)
    tuner.attach(anatomy, generator=torch.Generator().manual_seed(1))

    def loss(_):
        found = torch.nn.functional.cross_entropy(
            logits().flatten(0, 1).float(), IDS.flatten(), reduction="sum"
        )
        return found, IDS.numel()

    tuner.batch_loss = loss
    if tuner.needs_data_pass():
        tuner.prepare([{"input_ids": IDS, "attention_mask": MASK}])
    if tuner.phases():
        tuner.begin_phase(0)
    with torch.no_grad(), tuner.disabled():
        assert torch.allclose(logits(), before, atol=1e-5)
    found, _ = loss(None)
    assert logits().shape == before.shape
    assert tuner.called() == tuner.sites()
    if card.gradients:
        found.backward()
        learning = [p for p in model.parameters() if p.requires_grad]
        assert any(p.grad is not None and bool(p.grad.any()) for p in learning)
        if card.memory(config, anatomy.shape).training_parameters == 0:
            assert tuner.learning_count() == card.count(config, anatomy.shape.for_task(TASK))


@pytest.mark.parametrize(
    ("key", "apart"), [("prompt_tuning", False), ("p_tuning", False), ("prefix_tuning", True), ("lora", True)]
)
def test_whether_texts_of_a_block_are_kept_apart_is_found_out(key, apart):
    config = taxonomy.method(key).card.config()
    setup = tiny.attach(key, config, "llama", "language_modelling")
    assert keeps_apart(setup.model) is apart
