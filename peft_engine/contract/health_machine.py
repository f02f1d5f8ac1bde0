"""What trains: graphics card, driver, the build of torch, weights in 4 bit, processor, memory."""

import importlib.util
import subprocess
import sys
from pathlib import Path

import psutil

from peft_engine.contract import devices
from peft_engine.contract.devices import Graphics
from peft_engine.contract.health import Check
from peft_engine.contract.pins import pip_install, run_script, version_of
from peft_engine.contract.texts import N_, Value

NVIDIA = "0x10de"
DISPLAY_CLASS = "0x03"
"""How Linux writes the maker and the kind of a card in /sys."""
PCI = Path("/sys/bus/pci/devices")
SCARCE_MEMORY = 1_500_000_000
"""Bytes; a worker with torch and a small model takes about one GB."""
TRY_SECONDS = 180
TRY_FOUR_BIT = """
import torch, bitsandbytes.functional as f
device = "cuda" if torch.cuda.is_available() else "cpu"
given = torch.linspace(-1, 1, 4096, device=device).reshape(64, 64)
packed, state = f.quantize_4bit(given, quant_type="nf4")
assert (f.dequantize_4bit(packed, state) - given).abs().max() < 0.2, "the values do not come back"
print(device)
"""


def machine_checks() -> tuple[Check, ...]:
    """All of them; takes some milliseconds."""
    found = devices.graphics()
    return (_card(found), *_driver(found), _torch(found), four_bit(), _processor(), _memory())


def _card(found: Graphics) -> Check:
    name = N_("Graphics card")
    if found.cards:
        first = found.cards[0]
        fact = N_("{card}, {total}, {free} free")
        if len(found.cards) > 1:
            fact = N_("{card}, {total}, {free} free; {count} cards in all")
        values: dict[str, Value] = {"card": first.name.removeprefix("NVIDIA "), "count": len(found.cards)}
        sizes = {"total": first.total, "free": first.free}
        return Check("card", "training", name, "good", fact, values=values, sizes=sizes)
    if sys.platform == "darwin":
        return Check("card", "training", name, "good", N_("Apple's, with the machine's own memory"))
    if not found.driver and _built_in():
        return Check(
            "card",
            "training",
            name,
            "attention",
            N_("NVIDIA, without its driver"),
            N_(
                "A card of NVIDIA is built in, but its driver is not installed, so it cannot be used."
                " Install the driver, start the machine anew, then start the program with --torch cuda."
            ),
            command=_install_driver(),
        )
    if found.driver:
        return Check(
            "card",
            "training",
            name,
            "neutral",
            N_("hidden"),
            N_(
                "NVIDIA's driver is there, but shows no card to this program. Where CUDA_VISIBLE_DEVICES is"
                " set, that is why."
            ),
        )
    return Check(
        "card",
        "training",
        name,
        "neutral",
        N_("none found"),
        N_("The processor trains. Small models learn there in minutes; large ones want a card of NVIDIA."),
    )


def _driver(found: Graphics) -> tuple[Check, ...]:
    if not found.driver:
        return ()
    name = N_("Driver")
    values: dict[str, Value] = {"driver": found.driver}
    if found.unused is not None and found.built:  # the build could use the card, were the driver newer
        return (
            Check(
                "driver",
                "training",
                name,
                "attention",
                N_("{driver}, too old"),
                found.unused.text,
                found.unused.advice,
                values=found.unused.values | values,
                command=_install_driver(),
            ),
        )
    return (Check("driver", "training", name, "good", N_("{driver}, recent enough"), values=values),)


def _torch(found: Graphics) -> Check:
    name = N_("PyTorch")
    installed = version_of("torch")
    if not installed or importlib.util.find_spec("torch") is None:
        return Check(
            "torch",
            "training",
            name,
            "problem",
            N_("not installed"),
            N_("Without PyTorch nothing can be trained. Close the program and type:"),
            command=run_script() or pip_install("torch"),
        )
    values: dict[str, Value] = {"version": installed.partition("+")[0], "built": found.built or ""}
    if found.unused is not None and not found.built:
        return Check(
            "torch",
            "training",
            name,
            "attention",
            N_("{version}, built for the processor"),
            N_("This build cannot use {card}, so runs take many times as long. Close the program and type:"),
            values=values | {"card": found.cards[0].name.removeprefix("NVIDIA ")},
            command=run_script("--torch", "cuda") or pip_install("--force-reinstall", "torch"),
        )
    fact = N_("{version}, built for CUDA {built}")
    if "+rocm" in installed:
        fact = N_("{version}, built for AMD's ROCm")
    elif found.built is None or sys.platform == "darwin":  # Apple's graphics are in every build for a Mac
        fact = N_("{version}")
    elif not found.built:
        fact = N_("{version}, built for the processor")
    return Check("torch", "training", name, "good", fact, values=values)


def four_bit() -> Check:
    """Whether the library for weights in 4 bit is there; it is not loaded for that."""
    name = N_("4-bit models")
    if importlib.util.find_spec("bitsandbytes") is None:
        return Check(
            "four_bit",
            "training",
            name,
            "attention",
            N_("not installed"),
            N_("QLoRA and LoftQ cannot store weights in 4 bit without bitsandbytes; all else works. Type:"),
            command=pip_install("bitsandbytes"),
        )
    values: dict[str, Value] = {"version": version_of("bitsandbytes") or "?"}
    return Check(
        "four_bit",
        "training",
        name,
        "good",
        N_("bitsandbytes {version} is installed"),
        values=values,
        act="try_four_bit",
    )


def try_four_bit() -> Check:
    """Load the library in a process of its own and store a matrix in 4 bit; takes some seconds."""
    there = four_bit()
    if there.state != "good":
        return there
    try:
        done = subprocess.run(
            [sys.executable, "-c", TRY_FOUR_BIT], capture_output=True, text=True, timeout=TRY_SECONDS
        )
        worked, said = done.returncode == 0, done.stderr.strip().splitlines()
        reason = said[-1] if said else str(done.returncode)
    except (OSError, subprocess.TimeoutExpired) as error:
        worked, reason = False, str(error)
    values = there.values | {"reason": reason}
    if worked:
        works = N_("works on the graphics card")
        if done.stdout.strip() == "cpu":
            works = N_("works on the processor")
        return Check("four_bit", "training", there.name, "good", works, values=values, act="try_four_bit")
    return Check(
        "four_bit",
        "training",
        there.name,
        "attention",
        N_("does not work"),
        N_("bitsandbytes {version} cannot be used: {reason}. All methods without 4 bit work. Type:"),
        values=values,
        command=pip_install("--force-reinstall", "--no-deps", "bitsandbytes"),
        act="try_four_bit",
    )


def _processor() -> Check:
    cores = psutil.cpu_count(logical=False) or 1
    values: dict[str, Value] = {"cores": cores, "threads": psutil.cpu_count() or 1}
    fact = N_("{cores} cores, {threads} threads")
    if cores == 1:
        fact = N_("one core, {threads} threads")
    return Check("processor", "training", N_("Processor"), "good", fact, values=values)


def _memory() -> Check:
    name, memory = N_("Main memory"), devices.processor()
    sizes, fact = {"free": memory.free, "total": memory.total}, N_("{free} of {total} free")
    if memory.free >= SCARCE_MEMORY:
        return Check("memory", "training", name, "good", fact, sizes=sizes)
    sentence = N_(
        "A run may be ended by the system for want of memory. Close other programs, or let runs end first."
    )
    return Check("memory", "training", name, "attention", fact, sentence, sizes=sizes)


def _built_in() -> bool:
    """Whether Linux sees a display card of NVIDIA on the bus, with a driver or without."""
    if not PCI.is_dir():
        return False
    for card in PCI.iterdir():
        try:
            maker = (card / "vendor").read_text(encoding="ascii").strip()
            kind = (card / "class").read_text(encoding="ascii").strip()
        except OSError:  # taken out meanwhile, or not ours to read
            continue
        if maker == NVIDIA and kind.startswith(DISPLAY_CLASS):
            return True
    return False


def _install_driver() -> str:
    """The command of Ubuntu, where this is one; elsewhere the driver comes from NVIDIA's page."""
    release = Path("/etc/os-release")
    try:
        ubuntu = "\nID=ubuntu" in "\n" + release.read_text(encoding="utf-8")
    except OSError:
        ubuntu = False
    return "sudo ubuntu-drivers install" if ubuntu else ""
