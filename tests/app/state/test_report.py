"""Asking for a report: which runs and which margin reach the engine, and what comes back."""

import json
import sys
import time
from pathlib import Path

import pytest

from app.language import forget_language, use_language
from app.state.report import ReportMaker

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")


@pytest.fixture
def answer(tmp_path, monkeypatch):
    """answer(document): what the engine says; it notes what it was asked in asked.json."""

    def make(document):
        script = tmp_path / "engine.py"
        script.write_text(
            f"import json, sys\n"
            f"open({str(tmp_path / 'asked.json')!r}, 'w').write(json.dumps(sys.argv[1:]))\n"
            f"print({json.dumps(document)!r})\n"
        )
        launcher = tmp_path / "python"
        launcher.write_text(f'#!/bin/sh\nexec "{sys.executable}" "{script}" "$@"\n')
        launcher.chmod(0o755)
        monkeypatch.setattr("app.state.engine_command.sys.executable", str(launcher))

    return make


def made(qt_app, maker):
    """What the maker says in the end."""
    told = []
    maker.made.connect(told.append)
    maker.failed.connect(told.append)
    until = time.monotonic() + 20
    while not told and time.monotonic() < until:
        qt_app.processEvents()
        time.sleep(0.005)
    return told


def test_several_runs_are_asked_for_with_the_margin(qt_app, tmp_path, answer):
    answer({"report": "/somewhere/index.html", "files": []})
    maker = ReportMaker(tmp_path)
    maker.make("first", "second", margin=0.0125)
    assert maker.busy
    assert made(qt_app, maker) == [Path("/somewhere/index.html")]
    asked = json.loads((tmp_path / "asked.json").read_text())
    assert asked[2:7] == ["report", "first", "second", "--margin", "0.0125"]
    assert not maker.busy


def test_one_run_is_asked_for_as_it_is(qt_app, tmp_path, answer):
    answer({"problems": [{"sentence": "Run first has done nothing yet."}]})
    maker = ReportMaker(tmp_path)
    maker.make("first")
    assert made(qt_app, maker) == ["The report was not made. Run first has done nothing yet."]
    asked = json.loads((tmp_path / "asked.json").read_text())
    assert asked[2:4] == ["report", "first"]
    assert "--margin" not in asked
    assert "--language" not in asked


def test_it_is_asked_for_in_the_language_of_the_window_and_refused_in_it(qt_app, tmp_path, answer):
    text = "Run {run} has done nothing yet that a report could tell."
    answer({"problems": [{"text": text, "advice": "", "values": {"run": "first"}, "sentence": "English."}]})
    installed = use_language(qt_app, "de")
    try:
        maker = ReportMaker(tmp_path)
        maker.make("first")
        (said,) = made(qt_app, maker)
    finally:
        forget_language(qt_app, installed)
    assert said.startswith("Der Bericht wurde nicht gemacht. Der Lauf first hat ")
    asked = json.loads((tmp_path / "asked.json").read_text())
    assert asked[2:6] == ["report", "first", "--language", "de"]
