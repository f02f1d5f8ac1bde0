"""A display is one that answers."""

import socket
import sys

import pytest

from scripts.setup.display import has_display

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
