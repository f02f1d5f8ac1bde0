"""Runs that can answer are told apart by their words."""

from types import SimpleNamespace

from app.state.play_runs import told_apart
from peft_engine.contract.spec import MethodRef, Training
from scripts.synthetic_run import spec


def one(title: str, data: str, made: str) -> SimpleNamespace:
    return SimpleNamespace(title=title, learned=("small-encoder", data), made=made)


def test_runs_of_the_same_title_say_on_which_data_and_if_need_be_when(qt_app):
    found = [
        one("LoRA, seed 1", "topic", "00:20"),
        one("LoRA, seed 1", "copa", "00:01"),
        one("LoRA, seed 1", "topic", "2026-11-21 23:40"),
        one("BitFit, seed 1", "topic", "00:21"),
    ]
    assert told_apart(found) == [
        "LoRA, seed 1, Question topics, 00:20",
        "LoRA, seed 1, copa",
        "LoRA, seed 1, Question topics, 2026-11-21 23:40",
        "BitFit, seed 1",
    ]
    assert told_apart(found[::2]) == ["LoRA, seed 1, 00:20", "LoRA, seed 1, 2026-11-21 23:40"], (
        "the data is no help"
    )


def test_runs_of_one_minute_say_which_settings_differ_else_how_their_ids_end(qt_app):
    def made(end: str, rank: int = 8, seed: int = 1, **training: float) -> SimpleNamespace:
        own = spec(seed=seed).model_copy(
            update={
                "method": MethodRef(key="lora", settings={"rank": rank}),
                "training": Training(**training),
            }
        )
        run = SimpleNamespace(run=f"20261122-002000-{end}")
        title = f"LoRA, seed {seed}"
        return SimpleNamespace(
            title=title, learned=("small-encoder", "topic"), made="00:20", method="lora", spec=own, side=run
        )

    assert told_apart([made("a1b2"), made("c3d4", rank=16)]) == [
        "LoRA, seed 1, rank 8",
        "LoRA, seed 1, rank 16",
    ]
    assert told_apart([made("a1b2"), made("c3d4"), made("e5f6", seed=2)]) == [
        "LoRA, seed 1, a1b2",
        "LoRA, seed 1, c3d4",
        "LoRA, seed 2",
    ]
    two = told_apart([made("a1b2", epochs=2.0), made("c3d4", epochs=3.0), made("e5f6", epochs=3.0)])
    assert two[0] == "LoRA, seed 1, passes over the data 2"
    assert [each.rpartition(", ")[2] for each in two[1:]] == ["c3d4", "e5f6"]
