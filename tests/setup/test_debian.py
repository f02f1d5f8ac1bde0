"""Missing system libraries: named, installed as root, or told as one command."""

import sys

import pytest

from scripts.setup import debian
from scripts.setup.talk import SetupError

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="system libraries are looked up on Linux alone"
)


def test_only_what_is_missing_is_named():
    assert debian.missing(["libc.so.6", "libnothing-at-all.so.9"]) == ["libnothing-at-all.so.9"]


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ('ID=ubuntu\nID_LIKE=debian\nVERSION_ID="24.04"\n', True),
        ("ID=debian\n", True),
        ('ID=linuxmint\nID_LIKE="ubuntu debian"\n', True),
        ("ID=fedora\n", False),
        ('ID="opensuse-leap"\nID_LIKE="suse opensuse"\n', False),
    ],
)
def test_debian_and_its_descendants_are_known(tmp_path, text, answer):
    release = tmp_path / "os-release"
    assert not debian.is_debian(release)
    release.write_text(text, encoding="utf-8")
    assert debian.is_debian(release) is answer


def test_the_platform_decides_what_is_needed():
    offscreen = debian.needed({"QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":0"})
    x11, wayland = (
        debian.needed({"DISPLAY": ":0"}),
        debian.needed({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}),
    )
    assert "libEGL.so.1" in offscreen
    assert "libxcb-cursor.so.0" not in offscreen
    assert "libxcb-cursor.so.0" in x11
    assert "libwayland-client.so.0" in wayland


@pytest.fixture
def apt(tmp_path, monkeypatch):
    """An apt-get that notes what it is asked and installs nothing."""
    tool = tmp_path / "apt-get"
    tool.write_text(f'#!/bin/sh\necho "$@" >> {tmp_path}/asked\n', encoding="utf-8")
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    monkeypatch.setattr(debian, "is_debian", lambda: True)
    return tmp_path / "asked"


LACKING = {"libnothing-at-all.so.9": "libnothing-at-all9", "libc.so.6": "libc6"}


def test_a_user_is_told_the_command(apt, monkeypatch):
    monkeypatch.setattr(debian.os, "geteuid", lambda: 1000)
    with pytest.raises(SetupError, match=r"with: sudo apt-get install -y libnothing-at-all9$"):
        debian.ensure_libraries(LACKING)
    assert not apt.exists()


def test_root_installs_and_is_told_when_that_did_not_help(apt, monkeypatch):
    monkeypatch.setattr(debian.os, "geteuid", lambda: 0)
    with pytest.raises(SetupError, match=r"with: apt-get install -y libnothing-at-all9$"):
        debian.ensure_libraries(LACKING)
    asked = apt.read_text(encoding="utf-8").splitlines()
    assert asked == ["update -q", "install -y -q --no-install-recommends libnothing-at-all9"]


def test_other_systems_hear_the_libraries(monkeypatch):
    monkeypatch.setattr(debian, "is_debian", lambda: False)
    with pytest.raises(SetupError, match=r"missing: libnothing-at-all\.so\.9"):
        debian.ensure_libraries(LACKING)


def test_nothing_missing_nothing_said(capsys):
    debian.ensure_libraries({"libc.so.6": "libc6"})
    assert capsys.readouterr() == ("", "")
