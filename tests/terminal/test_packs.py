"""Classroom packs from the command line: made on one computer, shown, and opened on another."""

import pytest

from peft_engine.contract.store import RunStore
from scripts import synthetic_run as synthetic
from tests.contract.test_packs import at as at
from tests.terminal.test_lists_and_plans import document, said


@pytest.fixture
def store(at):
    """A store with one finished run and one that was stopped."""
    made = at("teacher")
    synthetic.make_run(made, synthetic.spec(name="whole"), synthetic.Script(steps=30, until=30))
    synthetic.make_run(
        made,
        synthetic.spec(name="half", model={"key": "gone"}),
        synthetic.Script(steps=30, until=20, end="stopped"),
    )
    return made


def test_what_is_made_is_shown_and_opened(capsys, store, at, tmp_path):
    file = tmp_path / "class"
    made = document(
        capsys,
        *(
            "pack",
            "make",
            file,
            "--title",
            "Class 8b",
            "--runs",
            ",".join(store.ids()),
            "--store",
            store.root,
        ),
    )
    assert made["path"].endswith("class.peftpack")
    shown = document(capsys, "pack", "show", made["path"])
    assert shown["title"] == "Class 8b"
    assert sorted(item["title"] for item in shown["items"]) == ["half", "whole"]
    pupil = at("pupil")
    told = document(capsys, "pack", "open", made["path"], "--store", pupil.root)
    assert [item["outcome"] for item in told["items"]] == ["new", "new"]
    assert pupil.ids() == store.ids()
    status, out, err = said(capsys, "pack", "open", made["path"], "--store", pupil.root)
    assert status == 0
    assert out.count("was here already") == 2
    assert "Checking 100 %" in err


def test_a_recorded_run_goes_on_only_with_its_model(capsys, store, at, tmp_path):
    file = tmp_path / "class.peftpack"
    document(capsys, "pack", "make", file, "--runs", ",".join(store.ids()), "--store", store.root)
    pupil = at("pupil")
    document(capsys, "pack", "open", file, "--store", pupil.root)
    half = next(run for run in pupil.ids() if pupil.get(run).spec().name == "half")
    before = (pupil.runs / half / "events.jsonl").read_bytes()
    status, _, err = said(capsys, "resume", half, "--store", pupil.root)
    assert status == 2
    assert "its model gone is not on this one" in " ".join(err.split())
    assert (pupil.runs / half / "events.jsonl").read_bytes() == before


def test_what_is_no_pack_is_told_in_a_sentence(capsys, at, tmp_path):
    at("pupil")
    (tmp_path / "letter.peftpack").write_text("Dear all")
    status, _, err = said(capsys, "pack", "open", tmp_path / "letter.peftpack")
    assert status == 2
    assert "letter.peftpack is no classroom pack." in err
    status, _, err = said(capsys, "pack", "show", tmp_path / "nowhere.peftpack")
    assert status == 2
    assert "nowhere.peftpack cannot be used" in " ".join(err.split())


def test_an_empty_pack_is_not_made(capsys, at, tmp_path):
    status, _, err = said(capsys, "pack", "make", tmp_path / "a", "--store", RunStore(tmp_path / "s").root)
    assert status == 2
    assert "Nothing is chosen" in err
    assert not list(tmp_path.glob("a*"))
