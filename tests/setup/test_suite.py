"""The suite's own words: what pytest reported, in one line and by name."""

import subprocess
import sys

from scripts.setup.suite import Outcome, closing_line, list_skipped, read_report

TESTS = """\
import pytest

@pytest.fixture
def broken():
    yield
    raise RuntimeError("clean-up")

def test_right(): pass
def test_wrong(): assert False
def test_wrong_twice(broken): assert False
@pytest.mark.skip(reason="needs a moon")
def test_elsewhere(): pass
@pytest.mark.xfail
def test_known(): assert False
"""


def test_a_report_is_counted(tmp_path, capsys):
    (tmp_path / "test_it.py").write_text(TESTS, encoding="utf-8")
    report = tmp_path / "report.xml"
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", f"--junitxml={report}", "."]
    subprocess.run([*command, "-c", "/dev/null", "--rootdir", "."], cwd=tmp_path, capture_output=True)
    outcome = read_report(report)
    assert (outcome.passed, outcome.failed, len(outcome.skipped)) == (1, 2, 2)
    list_skipped(outcome)
    assert "test_it.test_elsewhere: needs a moon" in capsys.readouterr().out


def test_the_closing_line_is_plain():
    outcome = Outcome(412, 0, (("a", "b"),) * 3)
    assert (
        closing_line(outcome, [], 492.4) == "412 passed, 0 failed, 3 skipped in 8 min 12 s; no check failed"
    )
    assert closing_line(outcome, None, 1).endswith("; checks left out")
    assert closing_line(outcome, ["types"], 1).endswith("; checks that failed: types")


def test_all_ran_is_said_too(capsys):
    list_skipped(Outcome(1))
    assert capsys.readouterr().out == "Everything could run on this machine.\n"
