"""Which build of torch belongs on this machine: plain pip, or one of PyTorch's own indexes."""

import os
import platform
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias

from peft_engine.contract.texts import N_
from scripts.setup.talk import SetupError

Choice: TypeAlias = Literal["cpu", "cuda"]

INDEX = "https://download.pytorch.org/whl/"
NEW_CUDA, OLD_CUDA = (
    "cu130",
    "cu126",
)  # what torch 2.13 is built for; the older one still serves Maxwell to Volta
DRIVER_FOR_NEW_CUDA = 580
CAPABILITY_FOR_NEW_CUDA = 7.5


@dataclass(frozen=True)
class Card:
    """An NVIDIA card as its driver describes it; zeros where the driver does not say."""

    driver: int = 0
    capability: float = 0.0


@dataclass(frozen=True)
class TorchBuild:
    """`index` is where torch comes from, empty for plain pip; `gigabytes` what it takes unpacked."""

    index: str
    gigabytes: float


def torch_build(asked: Choice | None, system: str, machine: str, card: Card | None) -> TorchBuild:
    """The build for `system` (sys.platform) and `machine` (platform.machine()).

    Raises:
        SetupError: what was asked for does not exist for this machine.
    """
    if system == "darwin":
        if machine != "arm64":
            raise SetupError(
                N_(
                    "PyTorch has no package for Macs with an Intel processor, nor for a Python made for one."
                    " On an Apple processor, install Python from https://www.python.org/downloads/ instead."
                )
            )
        if asked == "cuda":
            raise SetupError(
                N_("There is no CUDA on a Mac. Start again without --torch: Apple's GPU is used by itself.")
            )
        return TorchBuild(index="", gigabytes=0.6)
    if system == "win32":
        if asked == "cpu" or (asked is None and card is None):
            return TorchBuild(index="", gigabytes=0.8)
        return TorchBuild(index=INDEX + cuda_for(card or Card()), gigabytes=5.0)
    if asked == "cpu":
        return TorchBuild(index=INDEX + "cpu", gigabytes=0.8)
    return TorchBuild(index="", gigabytes=7.0)


def cuda_for(card: Card) -> str:
    """The newest CUDA of torch's builds that driver and card can use; the newest when they do not say."""
    old_driver = 0 < card.driver < DRIVER_FOR_NEW_CUDA
    old_card = 0 < card.capability < CAPABILITY_FOR_NEW_CUDA
    return OLD_CUDA if old_driver or old_card else NEW_CUDA


def this_machine(asked: Choice | None) -> TorchBuild:
    """The build for the machine we run on."""
    return torch_build(asked, sys.platform, platform.machine(), nvidia_card())


def nvidia_card() -> Card | None:
    """The card with the oldest capability, or None where no NVIDIA driver is installed."""
    tool = shutil.which("nvidia-smi")
    if tool is None:
        windows = Path(os.environ.get("SYSTEMROOT", "C:/Windows"))
        return Card() if sys.platform == "win32" and (windows / "System32" / "nvcuda.dll").exists() else None
    question = [tool, "--query-gpu=driver_version,compute_cap", "--format=csv,noheader"]
    try:
        answer = subprocess.run(question, capture_output=True, text=True, timeout=20)
    except (OSError, subprocess.TimeoutExpired):
        return None
    return read_cards(answer.stdout) if answer.returncode == 0 else None


def read_cards(answer: str) -> Card | None:
    """nvidia-smi's lines "580.65.06, 8.9", one a card, as the weakest of them."""
    found = re.findall(r"^(\d+)[\d.]*, *(\d+\.\d+|\[?N/A\]?)", answer, flags=re.MULTILINE)
    cards = [
        Card(int(driver), 0.0 if "N/A" in capability else float(capability)) for driver, capability in found
    ]
    return min(cards, key=lambda card: card.capability) if cards else None
