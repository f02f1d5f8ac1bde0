"""A hub of our own on 127.0.0.1, a data root for each test, and a keyring in memory."""

import json
import struct
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from huggingface_hub import constants
from huggingface_hub.utils import close_session
from keyring.backend import KeyringBackend

from peft_engine.contract import paths
from peft_engine.hub import client, fetching
from tests.hub.standin import Repo, StandIn, serving

CONFIG = {
    "model_type": "bert",
    "architectures": ["BertForMaskedLM"],
    "hidden_size": 32,
    "num_hidden_layers": 1,
    "num_attention_heads": 2,
    "intermediate_size": 64,
    "vocab_size": 100,
    "max_position_embeddings": 64,
}


def weights(count: int = 40_000) -> bytes:
    """A safetensors file with one tensor of so many numbers."""
    head = json.dumps({"a": {"dtype": "F32", "shape": [count], "data_offsets": [0, 4 * count]}}).encode()
    body = bytes(range(256)) * (4 * count // 256 + 1)
    return struct.pack("<Q", len(head)) + head + body[: 4 * count]


def small_files(**more: bytes) -> dict[str, bytes]:
    """The files of a model that can be used here."""
    words = {"vocab": {"a": 0}, "unk_token": "a"}
    return {
        "config.json": json.dumps(CONFIG).encode(),
        "model.safetensors": weights(),
        "tokenizer.json": json.dumps({"version": "1.0", "model": {"type": "WordLevel", **words}}).encode(),
        "README.md": b"# A model",
        "modeling_own.py": b"print('never fetched')",
        "pytorch_model.bin": b"never fetched",
        **more,
    }


class Memory(KeyringBackend):
    """A keyring that forgets everything."""

    priority = 1.0

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[(service, username)] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[(service, username)]


@pytest.fixture(autouse=True)
def _at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PEFT_WORKBENCH_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hugging-face"))
    for name in ("HF_TOKEN", "HUGGING_FACE_HUB_TOKEN", "HF_HUB_CACHE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(constants, "HF_TOKEN_PATH", str(tmp_path / "hugging-face" / "token"))
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", False)
    monkeypatch.setattr(client, "FIRST_WAIT", 0.01)
    monkeypatch.setattr(fetching, "WAITS", (0.01, 0.01, 0.01))


@pytest.fixture
def memory() -> Iterator[Memory]:
    before, made = keyring.get_keyring(), Memory()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


@pytest.fixture
def no_keyring() -> Iterator[None]:
    from keyring.backends.fail import Keyring

    before = keyring.get_keyring()
    keyring.set_keyring(Keyring())
    yield
    keyring.set_keyring(before)


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[StandIn]:
    """The hub with one small model, "owner/small"."""
    with serving(Repo("owner/small", small_files(), told={"pipeline_tag": "fill-mask"})) as standin:
        monkeypatch.setenv("HF_ENDPOINT", standin.endpoint)
        monkeypatch.setenv("HF_HUB_OFFLINE", "0")
        yield standin
    close_session()


@pytest.fixture
def store() -> Path:
    return paths.home() / "store"
