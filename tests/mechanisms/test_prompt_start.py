"""What a prompt is before the first step: the model's own vectors of the tokens that were asked for."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
import torch
from peft import PromptTuningConfig, get_peft_model
from tokenizers import Tokenizer, models, pre_tokenizers
from torch import Tensor
from transformers import PreTrainedTokenizerFast

from peft_engine.anatomy.model import Anatomy, Served
from peft_engine.contract import taxonomy
from peft_engine.contract.problems import EngineError
from peft_engine.contract.tasks import LABELLED
from peft_engine.mechanisms.prompt_start import FREQUENT
from peft_engine.tuners import make_tuner
from tests.mechanisms import small

CARD: Any = taxonomy.method("prompt_tuning").card  # with settings of its own
NAMES = ["[PAD]", "[BOS]", "[EOS]", "[UNK]", *(f"w{n}" for n in range(4, small.VOCABULARY))]


def _tokenizer() -> PreTrainedTokenizerFast:
    """Whole words; w7 is the token 7."""
    made = Tokenizer(models.WordLevel({name: n for n, name in enumerate(NAMES)}, unk_token="[UNK]"))
    made.pre_tokenizer = pre_tokenizers.WhitespaceSplit()
    return PreTrainedTokenizerFast(tokenizer_object=made, unk_token="[UNK]", pad_token="[PAD]")


def _prompt(
    architecture: str = "gpt2", sets: Sequence[tuple[str, ...]] = ((),), seed: int = 5, **settings: Any
) -> tuple[Tensor, Tensor]:
    """The first vectors, and the model's table of words."""
    anatomy = Anatomy(small.model(architecture), task=small.TASK[architecture], tokenizer=_tokenizer())
    anatomy.freeze()
    anatomy.sets = tuple(Served(str(number), labels) for number, labels in enumerate(sets))
    table = anatomy.embedding().get_parameter("weight").detach().clone()
    tuner: Any = make_tuner(CARD.key, CARD.config(**settings))
    tuner.attach(anatomy, generator=torch.Generator().manual_seed(seed))
    counted = CARD.count(tuner.config, anatomy.shape)
    assert tuner.learning_count() == counted == settings["length"] * table.shape[1]
    return tuner.state()["prompt.vectors"], table


@pytest.mark.parametrize("architecture", ["bert", "llama", "opt", "t5"])
def test_a_text_is_repeated_until_the_row_is_full(architecture: str) -> None:
    found, table = _prompt(architecture, length=8, start="text", text="w9 w4 w30")
    assert torch.equal(found, table[[9, 4, 30, 9, 4, 30, 9, 4]])


def test_what_is_too_long_is_cut_off() -> None:
    found, table = _prompt(length=2, start="text", text=" w9 nothing w30 w5 ")
    assert torch.equal(found, table[[9, 3]])
    found, table = _prompt(length=2, start="classes", sets=[("w5", "w6", "w7")])
    assert torch.equal(found, table[[5, 6]])


def test_a_class_is_the_mean_over_its_name_and_drawn_words_follow() -> None:
    """Of two data sets one after another, a name of both once; what the tokenizer does not know is none."""
    sets = [("w5", "w6 w8"), ("unheard of", "w5", "w20 w21 w22")]
    found, table = _prompt(length=9, start="classes", sets=sets)
    torch.testing.assert_close(found[0], table[5])
    torch.testing.assert_close(found[1], (table[6] + table[8]) / 2)
    torch.testing.assert_close(found[2], (table[20] + table[21] + table[22]) / 3)
    drawn = torch.randint(small.VOCABULARY, (6,), generator=torch.Generator().manual_seed(5))
    assert torch.equal(found[3:], table[drawn])
    again, _ = _prompt(length=9, start="classes", sets=sets)
    other, _ = _prompt(length=9, start="classes", sets=sets, seed=6)
    assert torch.equal(again, found)
    assert torch.equal(other[:3], found[:3])
    assert not torch.equal(other[3:], found[3:])


def test_numbers_and_words_are_drawn_as_ever() -> None:
    """Results that were measured with them stay what they are."""
    assert CARD.config().start == "uniform"
    found, table = _prompt(length=6)
    drawn = torch.rand((6, table.shape[1]), generator=torch.Generator().manual_seed(5))
    assert torch.equal(found, (drawn * 2 - 1) * 0.5)
    found, table = _prompt(length=6, start="words")
    assert len(table) < FREQUENT == 5000
    places = torch.randint(len(table), (6,), generator=torch.Generator().manual_seed(5))
    assert torch.equal(found, table[places])


@pytest.mark.filterwarnings("ignore:.is_gradient_checkpointing:FutureWarning")  # the library's own call
@pytest.mark.parametrize("length", [2, 8])
def test_a_text_gives_the_peft_librarys_vectors(tmp_path: Path, length: int) -> None:
    """Where the tokenizer sets no marks at the ends; the library takes these for words as well."""
    text = "w9 w4 unheard w30"
    _tokenizer().save_pretrained(tmp_path)
    config = PromptTuningConfig(
        task_type="CAUSAL_LM",
        num_virtual_tokens=length,
        prompt_tuning_init="TEXT",
        prompt_tuning_init_text=text,
        tokenizer_name_or_path=str(tmp_path),
    )
    theirs: Any = get_peft_model(small.model("gpt2"), config)
    found, _ = _prompt(length=length, start="text", text=text)
    assert torch.equal(found, theirs.prompt_encoder["default"].embedding.weight)


@pytest.mark.parametrize(
    ("settings", "task", "field", "said", "mended"),
    [
        ({"start": "text"}, "classification", "text", "There is no text", {"text": "w5"}),
        ({"start": "text", "text": "  "}, "text_to_text", "text", "There is no text", {"text": "w5"}),
        ({"start": "classes"}, "text_to_text", "start", "Turn one text into another", {"start": "words"}),
        ({"start": "classes"}, "regression", "start", "Rate texts with a number", {"start": "words"}),
    ],
)
def test_what_is_not_there_is_refused_before_a_run(
    settings: dict[str, Any], task: str, field: str, said: str, mended: dict[str, Any]
) -> None:
    shape = Anatomy(small.model("bert"), task="classification").shape
    problem = CARD.refuses(CARD.config(**settings), shape, task)
    assert problem is not None
    assert problem.field == field
    assert said in problem.sentence()
    assert problem.cure == (mended["start"] if field == "start" else None)
    assert CARD.refuses(CARD.config(**settings | mended), shape, task) is None


@pytest.mark.parametrize("task", sorted(LABELLED))
def test_every_task_with_classes_may_start_from_them(task: str) -> None:
    shape = Anatomy(small.model("bert"), task="classification").shape
    assert CARD.refuses(CARD.config(start="classes"), shape, task) is None


@pytest.mark.parametrize(
    ("settings", "field"),
    [({"start": "text", "text": "all unheard"}, "text"), ({"start": "classes"}, "start")],
)
def test_what_the_tokenizer_does_not_know_is_refused(settings: dict[str, Any], field: str) -> None:
    with pytest.raises(EngineError) as refused:
        _prompt(length=4, sets=[("unheard", "of")], **settings)
    assert [problem.field for problem in refused.value.problems] == [f"method.settings.{field}"]
