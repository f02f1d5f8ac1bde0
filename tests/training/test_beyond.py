"""What a method gives beyond a score is measured at the end of a run; a result can be cut to a lower rank."""

import json

import pytest

from peft_engine import worker
from peft_engine.contract import events as e
from peft_engine.contract.extras import findings
from peft_engine.contract.findings import ByRank, Reliability, Smaller, Uncertainty
from peft_engine.contract.problems import EngineError
from peft_engine.contract.runstate import part_of
from peft_engine.predicting import Predictor
from peft_engine.tasks.calibration import doubt
from peft_engine.training.beyond import spread_over
from peft_engine.training.start import cut_run

DYLORA = {"rank": 4}


def go(store, spec):
    folder = store.create(spec)
    assert worker.work(folder) == 0
    return folder


def phases(folder):
    found = [event for event in folder.state().log if isinstance(event, e.PhaseStarted)]
    return [(part_of(event), event.phase) for event in found]


def items(folder):
    lines = (folder.result / "predictions.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def answers(folder):
    """Whether the result can be loaded again and answers."""
    found = Predictor(folder, device="cpu").answer([{"item": "0", "text": "good house"}])
    return found[0]["answer"] in ("good", "bad")


def test_a_result_cut_to_a_rank_is_a_run_of_its_own_that_answers_as_the_slider_says(store, make_spec):
    whole = go(store, make_spec("dylora", DYLORA, epochs=1, early_stopping=False))
    told = whole.state().ended.extras["score_by_rank"]
    assert [each["rank"] for each in told["ranks"]] == [1, 2, 3, 4]
    assert ("finish", "measuring") in phases(whole)
    # At its whole rank the result scores as the last check of its training did.
    last = whole.state().latest("validation")
    assert told["ranks"][-1]["metrics"] == pytest.approx(last.metrics, abs=1e-6)

    folder = cut_run(store, whole, 2)
    assert worker.work(folder) == 0
    state = folder.state()
    assert state.ended.status == "finished"
    assert not len(state.steps)
    assert state.ended.extras["score_by_rank"]["ranks"] == told["ranks"][:2]
    assert state.counted.method_parameters * 2 == whole.state().counted.method_parameters
    assert any(
        isinstance(event, e.Said) and event.values == {"run": whole.id, "rank": 2} for event in state.log
    )
    assert len(items(folder)) == len(items(whole))
    assert Predictor(folder, device="cpu").answer([{"item": "0", "text": "good house"}])[0]["answer"] in (
        "good",
        "bad",
    )


def test_a_result_that_cannot_be_cut_so_is_refused_with_the_reason(store, make_spec):
    plain = go(store, make_spec("bitfit", epochs=1))
    with pytest.raises(EngineError) as found:
        cut_run(store, plain, 2)
    assert found.value.problems[0].sentence().startswith("The result of BitFit cannot be cut")
    whole = go(store, make_spec("dylora", DYLORA, epochs=1))
    with pytest.raises(EngineError) as found:
        cut_run(store, whole, 9)
    assert "from 1 to 4" in found.value.problems[0].sentence()
    assert len(store.ids()) == 2


def test_ranks_are_spread_over_what_can_be_read():
    assert spread_over((1, 2, 3)) == [1, 2, 3]
    found = spread_over(tuple(range(1, 129)))
    assert len(found) == 16
    assert found[0] == 1
    assert found[-1] == 128
    assert found == sorted(set(found))


def test_a_slim_model_is_smaller_and_answers_alike(store, make_spec):
    folder = go(store, make_spec("lora_prune", {"rank": 4}, epochs=1))
    slim = folder.state().ended.extras["slim"]
    assert slim["parameters"][1] < slim["parameters"][0]
    assert slim["bytes"] == [4 * count for count in slim["parameters"]]
    assert slim["difference"] < 1e-4
    assert min(slim["batch_seconds"]) > 0
    made = next(f for f in findings(folder.state().ended.extras) if isinstance(f, Smaller))
    assert [change.after < change.before for change in made.changes[:2]] == [True, True]
    # What is kept is what was learned, not the model that was cut.
    assert Predictor(folder, device="cpu").answer([{"item": "0", "text": "good house"}])[0]["answer"] in (
        "good",
        "bad",
    )


def test_the_fit_tells_calibration_and_uncertainty_of_every_item(store, make_spec):
    folder = go(store, make_spec("laplace_lora", {"rank": 2}, epochs=1))
    found = findings(folder.state().ended.extras)
    answered = items(folder)
    reliability = next(f for f in found if isinstance(f, Reliability))
    assert (
        sum(b.count for b in reliability.before) == sum(b.count for b in reliability.after) == len(answered)
    )
    uncertain = next(f for f in found if isinstance(f, Uncertainty))
    assert sum(uncertain.right) == sum(answer["right"] for answer in answered)
    assert sum(uncertain.right) + sum(uncertain.wrong) == len(answered)
    most = max(doubt(answer["probabilities"]) for answer in answered)
    assert uncertain.least_sure[0].uncertainty == pytest.approx(most)
    assert uncertain.least_sure[0].text
    order = [part for part, _ in phases(folder)]
    assert order == sorted(order, key=("load", "prepare", "train", "finish", "evaluate").index)


def test_each_phase_has_its_own_steps_and_share(store, make_spec):
    folder = go(store, make_spec("lt_sft", {"choosing": 0.4, "share": 0.05}))
    state = folder.state()
    first, second = state.training_phases()
    assert (first.name, first.first) == ("choosing", 0)
    assert (second.name, second.first, second.last) == ("sparse", first.last, state.steps_planned)
    assert first.last == round(0.4 * state.steps_planned)
    assert second.share(first.last) == 0.0
    assert second.share(state.steps_planned) == 1.0
    assert ("train", "rewinding") in phases(folder)
    assert state.step == state.steps_planned


def test_averaging_is_told(store, make_spec):
    folder = go(store, make_spec("adamix", {"size": 4}, epochs=1))
    assert ("finish", "averaging") in phases(folder)
    assert not any(isinstance(f, ByRank) for f in findings(folder.state().ended.extras))
