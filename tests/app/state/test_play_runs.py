"""Runs that can answer are told apart by their words."""

from types import SimpleNamespace

from app.state.play_runs import told_apart


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
