"""pip's failures become sentences, its progress one line. Real pip, no network."""

import sys
from pathlib import Path

import pytest

from peft_engine.pip_output import last_error, pip_reason
from scripts.setup import pip_calls
from scripts.setup.talk import ProgressLine, SetupError, megabytes
from scripts.setup.tree import Tree


class ThisPython(Tree):
    """A tree whose environment is the one that runs the test."""

    @property
    def python(self) -> Path:
        return Path(sys.executable)


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    (tmp_path / ".venv").mkdir()
    return ThisPython(tmp_path)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (
            ["--index-url", "http://127.0.0.1:9/simple", "--retries", "1", "no-such-thing"],
            "Check the network",
        ),
        (["--no-index", "no-such-thing==1.0"], "no ready-made build for this Python (3."),
    ],
)
def test_a_failure_says_what_to_do(tree, monkeypatch, arguments, sentence):
    for name in ("PIP_FIND_LINKS", "PIP_EXTRA_INDEX_URL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
    with pytest.raises(SetupError) as refusal:
        pip_calls.install(tree, ["--dry-run", *arguments])
    assert sentence in str(refusal.value)
    assert "no-such-thing" in tree.log.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("output", "reason"),
    [
        ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device", "disk"),
        ("WARNING: Retrying (Retry(total=4)) after connection broken by 'NewConnectionError(...)'\n"
         "ERROR: No matching distribution found for torch==2.13.0", "network"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.", "hash"),
        ("ERROR: Could not install packages due to an OSError: [WinError 5] Access is denied", "permission"),
        ("ERROR: No matching distribution found for torch==2.13.0", "no_package"),
        ("ERROR: something else", "unknown"),
    ],
)  # fmt: skip
def test_the_reason_is_read_from_the_output(output, reason):
    assert pip_reason(output) == reason


def test_the_last_word_is_the_last_error():
    assert last_error("Collecting a\nERROR: first\nERROR: second\n[notice] a new pip\n") == "second"
    assert last_error("just this\n\n") == "just this"
    assert last_error("") == ""


def test_variables_that_lead_elsewhere_do_not_reach_pip(monkeypatch):
    monkeypatch.setenv("PIP_TARGET", "/elsewhere")
    monkeypatch.setenv("PIP_USER", "1")
    monkeypatch.setenv("PIP_INDEX_URL", "https://example.org/simple")
    environment = pip_calls.environment()
    assert "PIP_TARGET" not in environment
    assert environment["PIP_USER"] == "0"
    assert environment["PIP_INDEX_URL"] == "https://example.org/simple"


def test_progress_counts_packages_and_bytes(monkeypatch):
    shown: list[str] = []
    monkeypatch.setattr(ProgressLine, "show", lambda _line, text: shown.append(text.strip()))
    progress = pip_calls.Progress(expected=3)
    lines = [
        "Collecting torch==2.13.0 (from -c constraints.txt)",
        "  Downloading torch-2.13.0-cp311-none-any.whl (190.1 MB)",
        "Progress 93100000 of 190100000",
        "Collecting numpy>=2.4",
        "Installing collected packages: numpy, torch",
    ]
    kept = [line for line in lines if not progress.read(line + "\n")]
    assert kept == [lines[0], lines[1], lines[3], lines[4]]
    assert shown == [
        "1 of about 3: torch==2.13.0",
        "1 of about 3: torch-2.13.0",
        "1 of about 3: torch-2.13.0 (93.1 MB of 190 MB)",
        "2 of about 3: numpy>=2.4",
        "unpacking 2 packages, a minute or two",
    ]


@pytest.mark.parametrize(
    ("size", "text"),
    [(2_500_000, "2.50 MB"), (83_500_000, "83.5 MB"), (526_600_000, "527 MB"), (2.73e9, "2.73 GB")],
)
def test_sizes_have_three_figures(size, text):
    assert megabytes(size) == text
