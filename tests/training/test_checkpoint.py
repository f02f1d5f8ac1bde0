"""Checkpoints are whole or not there, whatever moment a run is killed at."""

import os
import shutil

import pytest
import torch

from peft_engine.contract.problems import EngineError
from peft_engine.training import checkpoint as ck


def save(folder, name, step):
    return ck.save(folder, name, ck.Position(step=step), {"learning": {"w": torch.full((2,), float(step))}})


def test_the_newest_is_kept_and_the_best_beside_it(tmp_path):
    for step in (1, 2, 3):
        save(tmp_path, f"step-{step:08d}", step)
        if step == 2:
            save(tmp_path, ck.BEST, step)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["best", "step-00000003"]
    position, parts = ck.load(ck.newest(tmp_path))
    assert position.step == 3
    assert parts["learning"]["w"].tolist() == [3.0, 3.0]
    assert ck.load(ck.best(tmp_path))[0].step == 2


def test_a_half_written_one_does_not_count(tmp_path):
    save(tmp_path, "step-00000001", 1)
    shutil.copytree(tmp_path / "step-00000001", tmp_path / "step-00000002.part")
    assert ck.newest(tmp_path).name == "step-00000001"


def test_one_that_was_being_replaced_still_counts(tmp_path):
    save(tmp_path, "step-00000001", 1)
    (tmp_path / "step-00000001").rename(tmp_path / "step-00000001.old")
    assert ck.load(ck.newest(tmp_path))[0].step == 1
    save(tmp_path, ck.BEST, 1)
    (tmp_path / ck.BEST).rename(tmp_path / "best.old")
    assert ck.load(ck.best(tmp_path))[0].step == 1


def test_a_full_disk_gets_its_room_back(tmp_path, monkeypatch):
    save(tmp_path, "step-00000001", 1)

    def full(tensors, path):
        path.write_bytes(b"half")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(ck, "save_file", full)
    with pytest.raises(OSError, match="No space left"):
        save(tmp_path, "step-00000002", 2)
    assert [p.name for p in tmp_path.iterdir()] == ["step-00000001"]


def test_it_is_written_through_as_windows_allows(tmp_path, monkeypatch):
    fcntl = pytest.importorskip("fcntl")  # on Windows every test here proves it
    written = []

    def sync(descriptor):
        mode = fcntl.fcntl(descriptor, fcntl.F_GETFL) & os.O_ACCMODE
        if mode == os.O_RDONLY:
            raise OSError(9, "Bad file descriptor")
        written.append(descriptor)

    monkeypatch.setattr(os, "fsync", sync)
    save(tmp_path, "step-00000001", 1)
    assert len(written) == 2


def test_a_damaged_one_gets_a_sentence(tmp_path):
    save(tmp_path, "step-00000001", 1)
    (tmp_path / "step-00000001" / "learning.safetensors").write_bytes(b"nonsense")
    with pytest.raises(EngineError, match="is damaged"):
        ck.load(ck.newest(tmp_path))


def test_a_newer_format_is_refused(tmp_path):
    ck.save(tmp_path, "step-00000001", ck.Position(format=9), {})
    with pytest.raises(EngineError, match="format 9"):
        ck.load(ck.newest(tmp_path))


def test_optimizer_state_goes_round():
    def make():
        torch.manual_seed(0)
        model = torch.nn.Linear(3, 2)
        return model, torch.optim.AdamW(model.parameters(), lr=0.1, fused=True)

    def step(model, optimizer):
        model(torch.ones(4, 3)).square().sum().backward()
        optimizer.step()
        optimizer.zero_grad()

    model, optimizer = make()
    step(model, optimizer)
    kept = {k: v.clone() for k, v in ck.optimizer_tensors(optimizer, model).items()}
    weights = {k: v.clone() for k, v in model.state_dict().items()}
    step(model, optimizer)
    again, second = make()
    again.load_state_dict(weights)
    ck.load_optimizer(second, again, kept)
    step(again, second)
    assert torch.equal(again.weight, model.weight)
