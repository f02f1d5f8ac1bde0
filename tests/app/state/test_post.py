"""What threads have found reaches the window's thread, and nobody who is gone."""

import threading

from PySide6.QtCore import QObject
from shiboken6 import delete

from app.state.post import post


def test_it_is_done_in_the_thread_of_the_window_and_for_nobody_who_is_gone(qt_app, settle):
    here, gone, heard = QObject(), QObject(), []
    carrier = post()

    def work():
        for receiver, name in ((gone, "gone"), (here, "here")):
            carrier.give(receiver, lambda name=name: heard.append((name, threading.current_thread())))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert heard == [], "not in the thread that found it"
    delete(gone)
    settle()
    assert heard == [("here", threading.main_thread())]
