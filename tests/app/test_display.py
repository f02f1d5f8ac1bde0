"""A display is one that answers."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from app.display import has_display

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Unix sockets and X11 are not of Windows")


def on_linux(**environment):
    return has_display(environment, "linux")


def test_no_variable_no_display():
    assert not on_linux()


def test_a_platform_that_was_asked_for_is_believed():
    assert on_linux(QT_QPA_PLATFORM="offscreen")


def test_macs_and_windows_have_one_unless_reached_from_afar():
    assert has_display({}, "win32")
    assert has_display({}, "darwin")
    assert not has_display({"SSH_CONNECTION": "10.0.0.1 5 10.0.0.2 22"}, "darwin")


def test_wayland_is_tried(tmp_path):
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-0"))
        server.listen()
        assert on_linux(WAYLAND_DISPLAY="wayland-0", XDG_RUNTIME_DIR=str(tmp_path))
        assert not on_linux(WAYLAND_DISPLAY="wayland-1", XDG_RUNTIME_DIR=str(tmp_path))
    assert not on_linux(WAYLAND_DISPLAY="wayland-0", XDG_RUNTIME_DIR=str(tmp_path)), "its server has gone"


def test_x11_over_tcp_is_tried():
    with socket.create_server(("127.0.0.1", 0)) as server:
        number = server.getsockname()[1] - 6000
        assert on_linux(DISPLAY=f"127.0.0.1:{number}.0")
    assert not on_linux(DISPLAY=f"127.0.0.1:{number}.0")


@pytest.mark.parametrize("display", [":9731", "unix:9731", "nonsense", ""])
def test_a_display_that_nobody_serves_is_none(display):
    assert not on_linux(DISPLAY=display)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="displays of other systems are not tried")
def test_the_window_says_so_and_ends_with_2_where_the_display_has_gone():
    surroundings = {name: value for name, value in os.environ.items() if "DISPLAY" not in name}
    surroundings.pop("QT_QPA_PLATFORM", None)
    done = subprocess.run(
        [sys.executable, "-m", "app"],
        capture_output=True,
        text=True,
        env=surroundings | {"DISPLAY": ":9731"},
        cwd=Path(__file__).resolve().parents[2],
        timeout=60,
        check=False,
    )
    assert done.returncode == 2
    assert done.stderr.startswith("There is no display here, so no window can open.")
    assert "Traceback" not in done.stderr
