"""A page of models over a data root of its own, and a hub on 127.0.0.1; conftest files take these in."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.pages.models.page import ModelsPage
from app.state.downloads import Downloads
from app.state.experiment import Experiment
from app.state.hub import Hub
from app.state.model_fits import ModelFits
from app.state.models import Models
from peft_engine.contract import paths
from peft_engine.contract.devices import Device
from peft_engine.contract.store import RunStore
from tests.hub.standin import Repo, StandIn, serving

Wait = Callable[..., None]
GB = 10**9
DEVICE = Device("cpu", "Processor", 16 * GB, 8 * GB)
STARTER = paths.RESOURCES / "models" / "small-encoder"
NAMES = ("config.json", "model.safetensors", "tokenizer.json", "tokenizer_config.json")


def starter_files() -> dict[str, bytes]:
    """The starter encoder as the hub would have it."""
    return {name: (STARTER / name).read_bytes() for name in NAMES}


def put(folder: Path) -> Path:
    """The starter encoder without the card that gives it a key of its own."""
    folder.mkdir(parents=True)
    for name in NAMES:
        shutil.copy(STARTER / name, folder)
    return folder


@pytest.fixture(autouse=True)
def models_at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HF_TOKEN", "HUGGING_FACE_HUB_TOKEN", "HF_HUB_CACHE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hugging-face"))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[StandIn]:
    """The starter encoder, one that asks for access, and one of pickles alone."""
    files = starter_files()
    pickled = {"config.json": files["config.json"], "pytorch_model.bin": b"x" * 1000, "tokenizer.json": b"{}"}
    told = {"pipeline_tag": "fill-mask", "tags": ["license:apache-2.0"]}
    repos = (
        Repo("owner/starter", files, told={**told, "downloads": 1_234_567}),
        Repo("owner/gated", files, gated="manual", told={**told, "downloads": 900}),
        Repo("owner/pickled", pickled, told={**told, "downloads": 12}),
    )
    with serving(*repos) as standin:
        monkeypatch.setenv("HF_ENDPOINT", standin.endpoint)
        monkeypatch.setenv("HF_HUB_OFFLINE", "0")
        yield standin


@pytest.fixture
def page(store: RunStore, qt_app: QApplication, until: Wait) -> Iterator[ModelsPage]:
    """The page, shown, the library looked through."""
    experiment = Experiment()
    fits = ModelFits(experiment, lambda: DEVICE)
    made = ModelsPage(experiment, Models(), Hub(), Downloads(), fits)
    made.resize(1352, 788)
    made.show()
    until(lambda: made.models.scanned)
    yield made
    made.stop()
    until(lambda: not made.models.scanning)
    made.close()
    made.deleteLater()
