"""What every test stands on: a data root of its own, no network, no screen, one thread."""

import gc
import os
import shutil
import sys
import tempfile
from pathlib import Path

import pytest

from peft_engine import starter
from peft_engine.contract import paths

FOUND_MODELS = paths.models()  # where scripts/test.py puts the starter encoder, before the root is moved
HOME = Path(tempfile.mkdtemp(prefix="peft-workbench-tests-"))

os.environ["PEFT_WORKBENCH_HOME"] = str(HOME)
os.environ["HF_HOME"] = str(HOME / "hugging-face")
os.environ["HF_HUB_OFFLINE"] = "1"
os.environ["TOKENIZERS_PARALLELISM"] = "false"
os.environ["MPLBACKEND"] = "Agg"
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Two workers share two cores, and float results on the CPU depend on the number of threads.
os.environ["OMP_NUM_THREADS"] = "1"
os.environ["MKL_NUM_THREADS"] = "1"
# A hundred processes are started, and each would compile this program anew.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)


def _lend_starter_encoder() -> None:
    """Show the starter encoder in the tests' own model folder; 90 MB are copied only where they must be."""
    source, place = FOUND_MODELS / starter.KEY, paths.models() / starter.KEY
    place.parent.mkdir(parents=True)
    try:
        place.symlink_to(source, target_is_directory=True)
    except OSError:  # Windows without the right to make links
        shutil.copytree(source, place)


if starter.is_there(FOUND_MODELS):
    _lend_starter_encoder()


def pytest_unconfigure() -> None:
    shutil.rmtree(HOME, ignore_errors=True)


def _stay_here(event: str, arguments: tuple[object, ...]) -> None:
    """Refuse what would leave this machine: nothing reaches the network unless a person asked for it."""
    if event == "socket.connect":
        address = arguments[1]
        host = address[0] if isinstance(address, tuple) else "localhost"  # a str is a Unix socket
    elif event == "socket.getaddrinfo":
        host = arguments[0]
    else:
        return
    if host not in ("127.0.0.1", "::1", "localhost", "", None):
        raise RuntimeError(f"A test tried to reach the network: {host}")


sys.addaudithook(_stay_here)


def pytest_runtest_setup(item: pytest.Item) -> None:
    if item.get_closest_marker("gpu") is not None:
        import torch

        if not torch.cuda.is_available():
            pytest.skip("needs an NVIDIA GPU that torch can use")


@pytest.fixture(scope="module", autouse=True)
def _what_stays_is_no_garbage() -> None:
    """What is there when a file begins, libraries and thousands of collected tests, is not looked through for
    garbage again: every run looks for some, and would take twice as long."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def starter_encoder() -> Path:
    """The folder of the starter encoder; a test that needs it is skipped where it could not be fetched."""
    if not starter.is_there(paths.models()):
        pytest.skip("needs the starter encoder, which could not be fetched on this machine")
    return paths.models() / starter.KEY
