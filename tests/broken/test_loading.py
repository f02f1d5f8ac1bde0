"""What shows only when a model is loaded: tokenizers of other models, tensors of another shape."""

import json
import shutil

import pytest

from peft_engine.contract import library
from peft_engine.contract.plan import resolve
from peft_engine.contract.problems import EngineError
from peft_engine.contract.spec import Training, from_mapping
from peft_engine.tasks.make import load_tokenizer, make_task
from peft_engine.training import setup
from tests.broken.test_files import seen

pytestmark = pytest.mark.timeout(60)


@pytest.fixture
def mine(tmp_path):
    """A copy of a small model, without its card."""

    def copy(key: str):
        shutil.copytree(
            library.model(key).folder, tmp_path / "mine", ignore=shutil.ignore_patterns("card.toml")
        )
        return tmp_path / "mine"

    return copy


def change(folder, **values):
    """tokenizer_config.json with other values; None takes one out."""
    file = folder / "tokenizer_config.json"
    told = json.loads(file.read_text()) | values
    file.write_text(json.dumps({name: value for name, value in told.items() if value is not None}))


@pytest.mark.parametrize(
    "content",
    ["", "{}", "[]", "not JSON", '{"a": 1', "\0" * 100,
     '{"model": {"type": "WordPiece"}}', '{"model": {"type": "Mystery"}}', '{"model": null}']
)  # fmt: skip
def test_a_broken_tokenizer_gets_a_sentence(mine, content):
    folder = mine("small-encoder")
    (folder / "tokenizer.json").write_text(content)
    before = seen(folder)
    with pytest.raises(EngineError, match=r"The tokenizer in .*mine cannot be read") as caught:
        load_tokenizer(folder)
    assert "was trained with" in caught.value.problems[0].sentence()
    assert seen(folder) == before


def test_a_tokenizer_that_is_cut(mine):
    folder = mine("small-encoder")
    content = (folder / "tokenizer.json").read_bytes()
    (folder / "tokenizer.json").write_bytes(content[: len(content) // 2])
    with pytest.raises(EngineError, match="cannot be read"):
        load_tokenizer(folder)


def more(folder, *, special: bool) -> None:
    """One token more than the model has word vectors for."""
    file = folder / "tokenizer.json"
    told = json.loads(file.read_text())
    told["added_tokens"].append(
        told["added_tokens"][0] | {"id": 6144, "content": "[MORE]", "special": special}
    )
    file.write_text(json.dumps(told))


def test_a_tokenizer_of_another_model(mine):
    folder = mine("small-encoder")
    more(folder, special=False)
    with pytest.raises(EngineError, match=r"counts tokens up to 6144, and the model has 6144 word vectors"):
        make_task("classification", library.model(str(folder)), library.data_set("topic"), Training())


def test_a_special_token_beyond_the_word_vectors_is_never_given(mine):
    folder = mine("small-encoder")
    more(folder, special=True)
    change(folder, pad_token="[MORE]")
    task = make_task("classification", library.model(str(folder)), library.data_set("topic"), Training())
    assert task.tokenizer.pad_token_id < 6144


def test_without_a_token_for_padding_another_stands_there(mine):
    folder = mine("small-encoder")
    change(folder, pad_token=None, unk_token=None)
    tokenizer = load_tokenizer(folder)
    assert tokenizer.pad_token_id is not None
    assert tokenizer(["a text", "a"], padding=True)["attention_mask"][1][-1] == 0


def test_without_a_token_for_the_end_nothing_is_written(mine):
    folder = mine("small-decoder")
    change(folder, eos_token=None)
    with pytest.raises(EngineError, match="no token for the end of a text"):
        make_task("language_modelling", library.model(str(folder)), library.data_set("stories"), Training())


@pytest.mark.parametrize(
    ("name", "shape"),
    [("intermediate.dense.weight", [224, 704]), ("attention.self.query.weight", [112, 448])],
)
def test_a_tensor_of_another_shape(mine, name, shape):
    """As many numbers as are wanted, so nothing in the file speaks against it."""
    folder = mine("small-encoder")
    file = folder / "model.safetensors"
    content = file.read_bytes()
    length = int.from_bytes(content[:8], "little")
    told = json.loads(content[8 : 8 + length])
    told[f"bert.encoder.layer.1.{name}"]["shape"] = shape
    written = json.dumps(told).encode()
    file.write_bytes(len(written).to_bytes(8, "little") + written + content[8 + length :])
    spec = from_mapping(
        {
            "model": {"key": str(folder)},
            "data": [{"key": "topic"}],
            "task": "classification",
            "method": {"key": "lora"},
        }
    )
    plan = resolve(spec)
    before = seen(folder)
    with pytest.raises(EngineError, match=r"The model in .*mine cannot be loaded") as caught:
        setup.load_model(plan, setup.task_of(plan))
    assert "belong together" in caught.value.problems[0].sentence()
    assert seen(folder) == before
