"""Where the numbers of a model are: every one of them, once, at the part that the real weights have it at."""

import json
import math

import pytest

from peft_engine.contract import library
from peft_engine.contract.model_parts import parts_of, segments_of
from peft_engine.contract.shapes import shape_of


@pytest.mark.parametrize("key", ["small-encoder", "small-decoder", "small-seq2seq"])
def test_parts_are_those_of_the_weights(key: str) -> None:
    """Counted in the file of the weights, by the names of its tensors."""
    entry = library.model(key)
    found = parts_of(entry.shape)
    sizes: dict[str, int] = {}
    for file in entry.folder.glob("*.safetensors"):
        with file.open("rb") as stream:
            head = json.loads(stream.read(int.from_bytes(stream.read(8), "little")))
        sizes |= {name: math.prod(told["shape"]) for name, told in head.items() if name != "__metadata__"}
    words = sum(
        size
        for name, size in sizes.items()
        if name.endswith(("word_embeddings.weight", "embed_tokens.weight", "shared.weight"))
    )
    assert found["words"] == words > 0
    assert sum(found.values()) == entry.shape.base_parameters
    if key == "small-encoder":
        inner = sum(
            s for n, s in sizes.items() if "intermediate.dense" in n or n.endswith("output.dense.weight")
        )
        biases = sum(s for n, s in sizes.items() if n.endswith("output.dense.bias"))
        outputs = sum(s for n, s in sizes.items() if "attention.output.dense" in n)
        assert found["feed_forward"] == inner + biases - outputs


def test_blocks_stand_in_their_order_between_input_and_output() -> None:
    untied = {
        "model_type": "llama",
        "hidden_size": 16,
        "num_attention_heads": 4,
        "num_hidden_layers": 2,
        "intermediate_size": 32,
        "vocab_size": 100,
        "tie_word_embeddings": False,
    }
    segments = segments_of(shape_of(untied))
    assert [(s.stack, s.number) for s in segments] == [("", 0), ("decoder", 1), ("decoder", 2), ("", 0)]
    assert dict(segments[-1].parts) == {"output": 1600}
    assert dict(segments[0].parts) == {"words": 1600, "norms": 16}
    assert dict(segments[1].parts) == {"attention": 4 * 16 * 16, "feed_forward": 3 * 16 * 32, "norms": 32}
    assert len(segments_of(shape_of({**untied, "tie_word_embeddings": True}))) == 3
