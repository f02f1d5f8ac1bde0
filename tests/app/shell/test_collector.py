"""What the window no longer needs is destroyed in its own thread, wherever the next object is made."""

import gc
import threading
from typing import ClassVar

import pytest
from PySide6.QtCore import QObject, QThread

from app.shell.collector import LATEST_SECONDS, Collector


class Ring:
    """Reachable from itself alone; tells in which thread it goes."""

    gone: ClassVar[list[int]] = []

    def __init__(self):
        self.itself = self

    def __del__(self):
        self.gone.append(threading.get_ident())


class Busy(QThread):
    def run(self):
        self.kept = [[] for _ in range(20 * gc.get_threshold()[0])]


@pytest.fixture
def one_ring():
    Ring.gone.clear()
    gc.collect()
    yield
    gc.enable()


def work(settle):
    Ring()
    thread = Busy()
    thread.start()
    assert thread.wait(20_000)
    settle()
    return thread


def test_python_by_itself_collects_in_the_other_thread(one_ring, settle):
    """Else there would be nothing to be done."""
    gc.enable()
    _ = work(settle)
    assert Ring.gone
    assert Ring.gone != [threading.get_ident()]


def test_all_is_looked_through_at_last_whatever_the_counts_say(one_ring):
    collector = Collector(QObject())
    gc.disable()
    Ring()
    gc.freeze()
    gc.unfreeze()
    assert collector.look() == 0
    collector._whole -= LATEST_SECONDS
    assert collector.look() >= 1
    assert Ring.gone


def test_garbage_goes_in_the_thread_of_the_window(one_ring, settle):
    owner = QObject()
    collector = Collector(owner)
    _ = work(settle)
    assert Ring.gone == []
    assert collector.look() >= 1
    assert Ring.gone == [threading.get_ident()]
    assert collector.look() == 0, "nothing new was made"
    assert not gc.isenabled()
