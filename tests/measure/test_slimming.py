"""A pass is timed to its end, also on a device that works on its own."""

import time
from types import SimpleNamespace
from typing import Any

import pytest
import torch

from peft_engine.measure import slimming


@pytest.mark.parametrize(("kind", "library"), [("cuda", torch.cuda), ("mps", torch.mps)])
def test_a_pass_on_a_card_is_timed_to_its_end(
    monkeypatch: pytest.MonkeyPatch, kind: str, library: Any
) -> None:
    made: Any = SimpleNamespace(is_cuda=kind == "cuda", device=torch.device(kind))
    monkeypatch.setattr(library, "synchronize", lambda *device: time.sleep(0.01))
    assert slimming._seconds(lambda: made) >= 0.01
