"""What a prompt starts from, named on the command line."""

from safetensors.torch import load_file

from scripts.tiny_experiment import SPECIAL, WORDS
from tests.terminal.conftest import Tiny, engine
from tests.terminal.test_lists_and_plans import document

RATE = 1e-5
START = ("--set", "start=classes", "--set", "length=3")
STEPS = ("--set", "training.max_steps=2", "--set", f"training.learning_rate={RATE}")


def test_a_run_starts_from_the_names_of_the_classes(small: Tiny) -> None:
    """Two steps of this rate leave each number nearer than that to where it was."""
    told = engine("run", *small.experiment("prompt_tuning"), *START, *STEPS, "--store", small.store, "--json")
    assert told.status == 0, told.error
    events = told.lines()
    assert events[-1]["status"] == "finished"
    result = small.store / "runs" / events[0]["run"] / "result"
    learned = load_file(result / "method.safetensors")["prompt.vectors"]
    table = load_file(small.model / "model.safetensors")["embeddings.word_embeddings.weight"]
    places = [len(SPECIAL) + WORDS.index(name) for name in ("bad", "good")]
    moved = (learned[:2] - table[places]).abs()
    assert learned.shape == (3, 32)
    assert 0 < moved.max() < 3 * RATE


def test_what_is_missing_is_told_beside_its_setting(capsys, small: Tiny) -> None:
    plan = ("plan", *small.experiment("prompt_tuning"), "--set", "start=text", "--set", "length=4")
    told = document(capsys, *plan, status=2)
    assert [problem["field"] for problem in told["problems"]] == ["method.settings.text"]
    told = document(capsys, *plan, "--set", "text=is it good or bad")
    assert told["spec"]["method"]["settings"]["text"] == "is it good or bad"
    assert told["method_parameters"] == 4 * 32
