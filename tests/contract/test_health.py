"""What the health checks find, and the exact cure that they name."""

import subprocess
import sys
from types import SimpleNamespace

import pytest

from peft_engine.contract import devices, health_machine, health_program, pins
from peft_engine.contract.devices import Device, Graphics
from peft_engine.contract.health import Check, summary, worst
from peft_engine.contract.problems import Problem
from peft_engine.contract.store import RunStore
from peft_engine.contract.texts import fill

CARD = Device("cuda:0", "NVIDIA GeForce RTX 4070", 12 << 30, 11 << 30)
NO_SUPPORT = Problem(text="The installed torch has no NVIDIA support, so {card} is not used.")


def machine(monkeypatch, found: Graphics) -> dict[str, Check]:
    monkeypatch.setattr(devices, "graphics", lambda: found)
    monkeypatch.setattr(health_machine, "_built_in", lambda: False)
    return {check.key: check for check in health_machine.machine_checks()}


def told(check: Check) -> str:
    return fill(f"{check.fact}. {check.sentence} {check.advice}", check.values | check.sizes).strip()


def test_a_torch_for_the_processor_beside_a_card_is_named_with_its_command(monkeypatch):
    found = machine(monkeypatch, Graphics((CARD,), "580.82", "", NO_SUPPORT))
    assert (found["card"].state, found["driver"].state, found["torch"].state) == ("good", "good", "attention")
    assert "This build cannot use GeForce RTX 4070" in told(found["torch"])
    assert found["torch"].command.endswith("scripts/run.py --torch cuda")
    said = summary(tuple(found.values()))
    assert said.text == "Training works, but on the processor only."
    assert said.more.endswith("One command mends it.")


def test_a_driver_that_is_too_old_names_the_one_that_serves(monkeypatch):
    old = Problem(
        text="NVIDIA's driver {driver} is too old for the installed torch, so {card} is not used.",
        advice="Install NVIDIA's driver {needed} or a newer one.",
        values={"driver": "470.1", "needed": 580, "card": "RTX"},
    )
    found = machine(monkeypatch, Graphics((CARD,), "470.1", "13.0", old))
    assert found["driver"].state == "attention"
    assert told(found["driver"]).endswith("Install NVIDIA's driver 580 or a newer one.")
    assert found["torch"].state == "good", "its build is the right one"


def test_a_machine_without_a_card_is_in_order(monkeypatch):
    found = machine(monkeypatch, Graphics((), "", "", None))
    assert "driver" not in found
    assert found["card"].state == ("good" if sys.platform == "darwin" else "neutral")
    assert found["torch"].state == "good"
    assert worst(tuple(found.values())) == "good"


def test_a_card_without_a_driver_is_seen_on_the_bus(monkeypatch, tmp_path):
    for name, vendor, kind in (("a", "0x8086", "0x030000"), ("b", "0x10de", "0x040300")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "vendor").write_text(vendor + "\n")
        (tmp_path / name / "class").write_text(kind + "\n")
    monkeypatch.setattr(health_machine, "PCI", tmp_path)
    assert not health_machine._built_in(), "another maker's card, and the sound of NVIDIA's"
    (tmp_path / "b" / "class").write_text("0x030200\n")
    assert health_machine._built_in()
    monkeypatch.setattr(health_machine.sys, "platform", "linux")
    found = health_machine._card(Graphics((), "", "", None))
    assert (found.state, found.fact) == ("attention", "NVIDIA, without its driver")


def test_little_memory_is_said(monkeypatch):
    monkeypatch.setattr(devices, "processor", lambda: Device("cpu", "Processor", 8 << 30, 10**9))
    assert health_machine._memory().state == "attention"
    monkeypatch.setattr(devices, "processor", lambda: Device("cpu", "Processor", 8 << 30, 2 * 10**9))
    assert health_machine._memory().state == "good"


@pytest.mark.parametrize(
    ("status", "out", "error", "state", "words"),
    [
        (0, "cpu\n", "", "good", "works on the processor"),
        (0, "cuda\n", "", "good", "works on the graphics card"),
        (1, "", "Traceback\nOSError: libcudart.so.13: missing\n", "attention", "libcudart.so.13: missing"),
    ],
)
def test_weights_in_four_bit_are_tried_in_a_process(monkeypatch, status, out, error, state, words):
    done = SimpleNamespace(returncode=status, stdout=out, stderr=error)
    monkeypatch.setattr(health_machine.subprocess, "run", lambda *_, **__: done)
    found = health_machine.try_four_bit()
    assert found.state == state
    assert words in told(found)
    if state != "good":
        assert found.command.endswith(f"bitsandbytes=={pins.pinned()['bitsandbytes']}")


def test_a_try_that_never_ends_is_said(monkeypatch):
    def never(*_, **__):
        raise subprocess.TimeoutExpired("python", 180)

    monkeypatch.setattr(health_machine.subprocess, "run", never)
    assert "timed out after 180 seconds" in told(health_machine.try_four_bit())


def test_packages_are_held_to_their_tested_versions():
    locked = {"torch": "2.13.0", "numpy": "2.4.6", "tomli_w": "1.2.0", "mypy": "2.4.1"}
    fine = {"torch": "2.13.0+cpu", "numpy": "2.4.6", "tomli_w": "1.2.0", "mypy": ""}
    wanted = {"torch", "numpy", "tomli-w"}
    assert health_program.check_packages(locked, wanted, fine).state == "good", "checkers need not be there"
    drifted = health_program.check_packages(locked, wanted, fine | {"numpy": "2.5.0"})
    assert (drifted.state, drifted.fact) == ("attention", "one differs")
    assert "numpy 2.5.0, tested 2.4.6" in told(drifted)
    assert drifted.command.endswith(f"-m pip install numpy=={pins.pinned()['numpy']}")
    lacking = health_program.check_packages(locked, wanted, fine | {"tomli_w": ""})
    assert lacking.state == "problem"
    assert "tomli_w, missing" in told(lacking)


def test_what_is_locked_and_needed_is_read_from_the_projects_own_files():
    assert pins.pinned()["torch"] == "2.13.0"
    assert {"torch", "pyside6-essentials", "tomli-w"} <= pins.needed()
    assert "mypy" not in pins.needed()


def test_the_trash_is_counted_and_can_be_emptied(tmp_path):
    store = RunStore(tmp_path / "store")
    assert health_program.program_checks(store)[-1].fact == "empty"
    (store.trash / "a").mkdir(parents=True)
    (store.trash / "a" / "log.txt").write_bytes(b"x" * 1500)
    found = health_program.program_checks(store)[-1]
    assert (found.state, found.sizes["size"], found.act) == ("neutral", 1500, "empty_trash")
    store.empty_trash()
    assert health_program.program_checks(store)[-1].fact == "empty"


@pytest.mark.parametrize(("free", "state"), [(6e9, "good"), (3e9, "attention"), (5e8, "problem")])
def test_a_disk_that_fills_is_said_before_it_is_full(monkeypatch, tmp_path, free, state):
    usage = SimpleNamespace(free=int(free), total=10**12)
    monkeypatch.setattr(health_program.psutil, "disk_usage", lambda _: usage)
    found = health_program.check_disk("disk", "Disk", tmp_path, 10)
    assert found.state == state
    assert found.act == ("" if state == "good" else "empty_trash")


def test_a_store_that_cannot_be_written_stands_in_the_way(monkeypatch, tmp_path):
    def refuse(*_, **__):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(health_program.tempfile, "TemporaryFile", refuse)
    found = health_program._store(RunStore(tmp_path / "store"))
    assert found.state == "problem"
    assert "Permission denied" in told(found)
    assert summary((found,)).text == "One thing stands in the way of training."


def test_a_network_share_is_told_from_a_disk(tmp_path):
    def mounted(where, kind, opts="rw"):
        return SimpleNamespace(mountpoint=str(where), fstype=kind, opts=opts)

    root, home = mounted("/", "ext4"), mounted(tmp_path, "nfs4")
    assert health_program.share_of(tmp_path / "store", [root, home]) == "nfs4"
    assert health_program.share_of(tmp_path.parent / "store", [root, home]) == ""
    assert health_program.share_of(tmp_path / "s", [home, mounted(tmp_path / "s", "ext4")]) == ""
    assert health_program.share_of(tmp_path, [mounted(tmp_path, "ntfs", "rw,remote")]) == "ntfs"
    assert health_program.share_of(tmp_path.with_name(tmp_path.name + "x"), [home]) == ""


def test_several_matters_are_counted():
    def check(key, state):
        return Check(key, "program", "Name", state, "fact")

    checks = (check("a", "attention"), check("b", "good"), check("c", "attention"))
    assert fill(summary(checks).text, summary(checks).values) == "Training works. 2 things need attention."
    checks = (*checks, check("d", "problem"), check("e", "problem"))
    assert fill(summary(checks).text, summary(checks).values) == "2 things stand in the way of training."
