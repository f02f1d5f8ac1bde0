"""Broken models: each gets a sentence before a tensor is read, and its folder stays as it was."""

import json
import math
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from peft_engine.contract import library, paths
from peft_engine.contract.problems import EngineError
from tests.broken.test_files import seen

pytestmark = pytest.mark.timeout(20)

SIZES = {
    "model_type": "bert",
    "hidden_size": 16,
    "num_hidden_layers": 2,
    "num_attention_heads": 2,
    "intermediate_size": 32,
    "vocab_size": 50,
    "max_position_embeddings": 32,
}
SHAPES = {
    "bert.embeddings.word_embeddings.weight": (50, 16),
    "bert.encoder.layer.0.attention.self.query.weight": (16, 16),
    "bert.encoder.layer.1.attention.self.query.weight": (16, 16),
}
INDEX = "model.safetensors.index.json"


def head(shapes: dict[str, tuple[int, ...]]) -> dict[str, Any]:
    made, at = {}, 0
    for name, shape in shapes.items():
        size = 4 * math.prod(shape)
        made[name] = {"dtype": "F32", "shape": list(shape), "data_offsets": [at, at + size]}
        at += size
    return made


def weights(told: Any, data: int | None = None, length: int | None = None) -> bytes:
    """A safetensors file with this head; `length` is what it says of its head, if not the truth."""
    written = told if isinstance(told, bytes) else json.dumps(told).encode()
    if data is None:
        data = max((t["data_offsets"][1] for t in told.values() if "data_offsets" in t), default=0)
    return (len(written) if length is None else length).to_bytes(8, "little") + written + bytes(data)


def write(folder: Path) -> Path:
    """A model of which library and transformers would say that it is whole."""
    folder.mkdir()
    (folder / "config.json").write_text(json.dumps(SIZES))
    (folder / "tokenizer.json").write_text("{}")
    (folder / "model.safetensors").write_bytes(weights(head(SHAPES)))
    return folder


class Case(NamedTuple):
    name: str
    change: Callable[[Path], object]
    told: str


def said(**values: Any) -> Callable[[Path], object]:
    """config.json with other values; None takes one out."""
    kept = {name: value for name, value in (SIZES | values).items() if value is not None}
    return lambda folder: (folder / "config.json").write_text(json.dumps(kept))


def written(name: str, content: bytes | str) -> Callable[[Path], object]:
    raw = content if isinstance(content, bytes) else content.encode()
    return lambda folder: (folder / name).write_bytes(raw)


def tensor(name: str, **changes: Any) -> Callable[[Path], object]:
    """The weights with one tensor told otherwise, and as many bytes as before."""
    told = head(SHAPES)
    size = max(each["data_offsets"][1] for each in told.values())
    told[name] |= changes
    return written("model.safetensors", weights(told, size))


def in_shards(place: Any, files: dict[str, bytes] | None = None) -> Callable[[Path], object]:
    def change(folder: Path) -> None:
        (folder / "model.safetensors").unlink()
        content = place if isinstance(place, str) else json.dumps({"metadata": {}, "weight_map": place})
        (folder / INDEX).write_text(content)
        for name, raw in (files or {"a.safetensors": weights(head(SHAPES))}).items():
            (folder / name).write_bytes(raw)

    return change


def pickled(folder: Path) -> None:
    (folder / "model.safetensors").rename(folder / "pytorch_model.bin")


def without(name: str) -> Callable[[Path], object]:
    return lambda folder: (folder / name).unlink()


def loop(folder: Path) -> None:
    (folder / "config.json").unlink()
    (folder / "config.json").symlink_to("config.json")


WORDS, LAYER = next(iter(SHAPES)), "bert.encoder.layer.1.attention.self.query.weight"
WHOLE = weights(head(SHAPES))
FIT = "config.json says"
BROKEN = "model.safetensors are not whole"

CASES = [
    Case("no_config", without("config.json"), "no config.json"),
    Case("config_empty", written("config.json", ""), "config.json cannot be read"),
    Case("config_cut", written("config.json", json.dumps(SIZES)[:40]), "config.json cannot be read"),
    Case("config_list", written("config.json", "[1]"), "no JSON object"),
    Case("config_bytes", written("config.json", b"\xff\xfe\x00"), "config.json cannot be read"),
    Case("config_deep", written("config.json", "[" * 100_000), "config.json cannot be read|nested"),
    Case("config_loop", loop, "cannot be read|no config.json"),
    Case("no_type", said(model_type=None), "type"),
    Case("unknown_type", said(model_type="mystery"), "Models of type mystery are not known"),
    Case("own_code", said(model_type="mystery", auto_map={"AutoModel": "mystery.Model"}), "program code"),
    Case("width_word", said(hidden_size="wide"), "config.json cannot be read"),
    Case("width_none", said(hidden_size=0), "config.json"),
    Case("width_negative", said(hidden_size=-16), "config.json"),
    Case("width_part", said(hidden_size=16.5), "config.json"),
    Case("heads_none", said(num_attention_heads=0), "config.json cannot be read"),
    Case("layers_many", said(num_hidden_layers=3), f"have 2 blocks, and {FIT} 3"),
    Case("layers_few", said(num_hidden_layers=1), f"have 2 blocks, and {FIT} 1"),
    Case("layers_huge", said(num_hidden_layers=10**9), "config.json"),
    Case("width_other", said(hidden_size=32), f"50 word vectors of 16 numbers, and {FIT} 50 of 32"),
    Case("words_many", said(vocab_size=51), f"50 word vectors of 16 numbers, and {FIT} 51 of 16"),
    Case("words_few", said(vocab_size=49), f"50 word vectors of 16 numbers, and {FIT} 49 of 16"),
    Case("words_huge", said(vocab_size=10**15), "config.json"),
    Case("no_weights", without("model.safetensors"), "no weights in the safetensors format"),
    Case("pickle", pickled, "pickle files only"),
    Case("weights_empty", written("model.safetensors", b""), f"{BROKEN}: its head"),
    Case("weights_short", written("model.safetensors", b"\x08\0\0"), f"{BROKEN}: its head"),
    Case(
        "weights_text",
        written("model.safetensors", "version https://git-lfs.github.com/spec/v1\noid sha256:0"),
        BROKEN,
    ),
    Case("weights_zip", written("model.safetensors", b"PK\x03\x04" + bytes(100)), BROKEN),
    Case("weights_zeros", written("model.safetensors", bytes(1000)), BROKEN),
    *(
        Case(f"weights_cut{share}", written("model.safetensors", WHOLE[: int(len(WHOLE) * share)]), BROKEN)
        for share in (0.01, 0.1, 0.5, 0.9, 0.999)
    ),
    Case("weights_longer", written("model.safetensors", WHOLE + b"x"), f"{BROKEN}: its tensors need"),
    Case(
        "head_2gb", written("model.safetensors", weights(head(SHAPES), length=2 << 30)), f"{BROKEN}: its head"
    ),
    Case(
        "head_huge",
        written("model.safetensors", weights(head(SHAPES), length=(1 << 64) - 1)),
        f"{BROKEN}: its head",
    ),
    Case("head_list", written("model.safetensors", weights(b"[1, 2]", 8)), BROKEN),
    Case("head_cut", written("model.safetensors", weights(b'{"a": {"dtype"', 8)), BROKEN),
    Case("head_deep", written("model.safetensors", weights(b'{"a":' * 50_000, 8)), BROKEN),
    Case("head_bytes", written("model.safetensors", weights(b"\xff\xfe{}", 8)), BROKEN),
    Case("head_no_tensor", written("model.safetensors", weights({"__metadata__": {}}, 0)), "no tensor in it"),
    Case("overlapping", tensor(LAYER, data_offsets=[0, 1024]), "lies over another"),
    Case("gap", tensor(LAYER, data_offsets=[8000, 9024]), "lies over another one, or behind a gap"),
    Case("outside", tensor(LAYER, data_offsets=[4224, 1 << 40]), "which its shape does not need"),
    Case("backwards", tensor(LAYER, data_offsets=[5248, 4224]), "no possible size"),
    Case("negative", tensor(LAYER, data_offsets=[-1024, 0]), "no possible size"),
    Case("shape_other", tensor(LAYER, shape=[16, 17]), "which its shape does not need"),
    Case("shape_huge", tensor(LAYER, shape=[1 << 61, 1 << 61]), "which its shape does not need"),
    Case("shape_word", tensor(LAYER, shape="large"), BROKEN),
    Case("shape_negative", tensor(LAYER, shape=[-16, -16]), "no possible size"),
    Case("kind_other", tensor(LAYER, dtype="F64"), "which its shape does not need"),
    Case("turned", tensor(WORDS, shape=[16, 50]), f"16 word vectors of 50 numbers, and {FIT} 50 of 16"),
    Case("flat", tensor(WORDS, shape=[25, 32]), f"25 word vectors of 32 numbers, and {FIT} 50 of 16"),
    Case(
        "index_missing",
        in_shards({WORDS: "b.safetensors"}),
        "names the weights b.safetensors, which are not there",
    ),
    Case("index_climbs", in_shards({WORDS: "../a.safetensors"}), "outside of its folder: ../a.safetensors"),
    Case("index_root", in_shards({WORDS: "/etc/a.safetensors"}), "outside of its folder: /etc"),
    Case("index_windows", in_shards({WORDS: "..\\a.safetensors"}), "outside of its folder"),
    Case("index_number", in_shards({WORDS: 7}), "index.json are not whole"),
    Case("index_empty", in_shards({}), "index.json are not whole"),
    Case("index_text", in_shards("not JSON"), "index.json are not whole"),
    Case("index_list", in_shards("[]"), "index.json are not whole"),
    Case(
        "index_other",
        in_shards({"bert.other.weight": "a.safetensors"}),
        "says that the tensor bert.other.weight is in",
    ),
    Case(
        "shard_cut",
        in_shards({WORDS: "a.safetensors"}, {"a.safetensors": WHOLE[:99]}),
        "a.safetensors are not whole",
    ),
    Case(
        "shard_pickle",
        in_shards({WORDS: "a.bin"}, {"a.bin": b"\x80\x04", "b.safetensors": WHOLE}),
        "a.bin are not whole",
    ),
    Case("no_tokenizer", without("tokenizer.json"), "holds no tokenizer"),
    Case("card", written("card.toml", "title = a model"), "card.toml cannot be read"),
]


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    folder = write(tmp_path_factory.mktemp("models") / "whole")
    assert library.model(str(folder)).shape.layers == 2
    return folder


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_broken_model_gets_a_sentence_and_stays_as_it_is(whole, tmp_path, case):
    folder = tmp_path / "mine"
    shutil.copytree(whole, folder)
    case.change(folder)
    before, store = seen(tmp_path), seen(paths.home() / "runs")
    with pytest.raises(EngineError, match=case.told) as caught:
        library.model(str(folder))
    (problem,) = caught.value.problems
    assert problem.field == "model.key"
    assert len(problem.sentence()) < 1000
    assert seen(tmp_path) == before
    assert seen(paths.home() / "runs") == store


def test_a_folder_or_a_pipe_in_place_of_the_weights(whole, tmp_path):
    for number, make in enumerate((os.mkdir, os.mkfifo)):
        folder = tmp_path / str(number)
        shutil.copytree(whole, folder)
        (folder / "model.safetensors").unlink()
        make(folder / "model.safetensors")
        with pytest.raises(EngineError, match="are not whole"):
            library.model(str(folder))


def test_a_broken_model_hides_no_other(whole, tmp_path, monkeypatch):
    monkeypatch.setattr(paths, "models", lambda: tmp_path)
    for name in ("bad", "good"):
        shutil.copytree(whole, tmp_path / name)
    (tmp_path / "bad" / "model.safetensors").write_bytes(WHOLE[:-1])
    assert {"good"} == {entry.key for entry in library.models()} & {"good", "bad"}
    (problem,) = library.model_problems()
    assert "bad" in problem.sentence()
