"""What a run has left behind is read, or refused in a sentence: damaged, newer, of other sizes."""

import json

import pytest
import torch
from safetensors.torch import load_file, save_file

from peft_engine import worker
from peft_engine.contract.problems import EngineError
from peft_engine.predicting import Predictor
from peft_engine.training.result import HEAD, METHOD


def test_a_result_of_the_first_days_answers(store, make_spec):
    """AdaMix then kept the copies of a map, of which one is left in the end, in one tensor [1, out, in]."""
    folder = store.create(make_spec("adamix", max_steps=1))
    assert worker.work(folder) == 0, folder.record().problems
    file = folder.result / METHOD
    now = load_file(file)
    assert all(name.endswith(".0") for name in now)
    save_file({name.removesuffix(".0"): value[None].contiguous() for name, value in now.items()}, file)
    found = Predictor(folder, "cpu").tuner.state()
    assert found.keys() == now.keys()
    assert all(torch.equal(found[name], value) for name, value in now.items())


def test_what_cannot_be_read_is_said_in_a_sentence(store, make_spec):
    folder = store.create(make_spec("bitfit", max_steps=1))
    assert worker.work(folder) == 0, folder.record().problems
    Predictor(folder, "cpu")

    def refusal():
        with pytest.raises(EngineError) as caught:
            Predictor(folder, "cpu")
        (problem,) = caught.value.problems
        assert problem.field == "run"
        return problem.sentence()

    head = folder.result / HEAD
    whole = head.read_bytes()
    save_file({**load_file(head), "somewhere.else": torch.zeros(1)}, head)
    assert "does not fit this model and these settings: 'somewhere.else'" in refusal()
    head.write_bytes(whole)

    method = folder.result / METHOD
    learned = load_file(method)
    save_file({name: torch.zeros(len(value) + 1) for name, value in learned.items()}, method)
    assert "does not fit this model and these settings" in refusal()
    save_file(dict(list(learned.items())[1:]), method)
    assert "does not fit this model and these settings" in refusal()
    method.write_bytes(b"cut short")
    assert f"What was learned cannot be read from {folder.result}" in refusal()
    method.unlink()
    assert "cannot be read" in refusal()

    told = folder.result / "result.json"
    newer = {**json.loads(told.read_text()), "format": 99}
    told.write_text(json.dumps(newer))
    assert "has format 99; this version reads up to 1." in refusal()
    told.write_text("{")
    assert f"The result of run {folder.id} is damaged" in refusal()


def test_a_checkpoint_of_other_sizes_is_refused(store, make_spec):
    """A version that keeps what it learns otherwise cannot go on, and says so."""
    folder = store.create(make_spec("bitfit", max_steps=4, evaluate_every=2))
    assert worker.work(folder) == 0
    (checkpoint,) = folder.checkpoints.glob("step-*")
    learning = checkpoint / "learning.safetensors"
    save_file({name: value[None].contiguous() for name, value in load_file(learning).items()}, learning)
    (folder.result / "result.json").unlink()
    log = folder.path / "events.jsonl"
    kept = [line for line in log.read_text().splitlines() if '"kind":"ended"' not in line.replace(" ", "")]
    log.write_text("\n".join(kept) + "\n")
    assert worker.work(folder) == 3
    (problem,) = folder.record().problems
    assert problem.sentence().startswith("The checkpoint does not belong to this method and model.")
