"""Which torch belongs where."""

import pytest

from scripts.setup.talk import SetupError
from scripts.setup.torch_build import INDEX, Card, read_cards, torch_build

NEW, OLD, UNKNOWN = Card(580, 8.9), Card(561, 8.6), Card()


@pytest.mark.parametrize(
    ("asked", "system", "machine", "card", "index"),
    [
        (None, "linux", "x86_64", None, ""),
        (None, "linux", "x86_64", NEW, ""),
        ("cuda", "linux", "x86_64", None, ""),
        ("cpu", "linux", "x86_64", NEW, INDEX + "cpu"),
        (None, "darwin", "arm64", None, ""),
        ("cpu", "darwin", "arm64", None, ""),
        (None, "win32", "AMD64", None, ""),
        (None, "win32", "AMD64", NEW, INDEX + "cu130"),
        (None, "win32", "AMD64", UNKNOWN, INDEX + "cu130"),
        (None, "win32", "AMD64", OLD, INDEX + "cu126"),
        (None, "win32", "AMD64", Card(580, 6.1), INDEX + "cu126"),
        ("cpu", "win32", "AMD64", NEW, ""),
        ("cuda", "win32", "AMD64", None, INDEX + "cu130"),
    ],
)
def test_build_for_the_machine(asked, system, machine, card, index):
    assert torch_build(asked, system, machine, card).index == index


def test_what_does_not_exist_is_refused():
    with pytest.raises(SetupError, match="no CUDA on a Mac"):
        torch_build("cuda", "darwin", "arm64", None)
    with pytest.raises(SetupError, match="Intel processor"):
        torch_build(None, "darwin", "x86_64", None)


def test_the_weakest_card_decides():
    assert read_cards("580.65.06, 8.9\n580.65.06, 6.1\n") == Card(580, 6.1)
    assert read_cards("535.183.01, [N/A]\n") == Card(535, 0.0)
    assert read_cards("NVIDIA-SMI has failed because it couldn't communicate with the driver\n") is None
