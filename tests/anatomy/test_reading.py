"""The base weights are read again where they lie; where they are gone, that is told."""

import shutil
from pathlib import Path
from typing import Any

import pytest
import torch
from transformers import BertConfig, BertModel

from peft_engine.anatomy.reading import read_again
from peft_engine.contract.problems import EngineError


def test_weights_are_read_again_until_their_folder_is_gone(tmp_path: Path) -> None:
    folder = tmp_path / "base"
    sizes: Any = {"hidden_size": 8, "num_hidden_layers": 1, "num_attention_heads": 1, "intermediate_size": 8}
    BertModel(BertConfig(vocab_size=9, max_position_embeddings=8, **sizes)).save_pretrained(folder)
    model = BertModel.from_pretrained(folder)
    (name, weight), *_ = model.named_parameters()
    first = weight.detach().clone()
    with torch.no_grad():
        weight.add_(1)
    assert torch.equal(read_again(model, [name])[name], first)
    shutil.rmtree(folder)
    with pytest.raises(EngineError) as error:
        read_again(model, [name])
    sentence = error.value.problems[0].sentence()
    assert sentence.startswith(f"The base weights in {folder} cannot be read any more: ")
    assert sentence.endswith("Put the model back to where it was, then resume the run.")
