"""The window's end of the process that answers: started by the first question, missed when it dies."""

import gc
import os
import signal
import time

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from app.state.play_process import PlayProcess
from app.state.playground import Playground
from peft_engine.contract import play as p
from tests.app.conftest import qt_app

__all__ = ["qt_app"]


@pytest.fixture
def until(qt_app):
    def wait(holds, seconds=60.0):
        end = time.monotonic() + seconds
        while not holds():
            assert time.monotonic() < end, "it never came true"
            qt_app.processEvents()
            time.sleep(0.01)

    return wait


def test_it_starts_with_the_first_question_and_comes_back_after_its_death(finished, until):
    process = PlayProcess(finished.store.root)
    heard, died = [], []
    process.heard.connect(heard.append)
    process.died.connect(died.append)
    assert not process.running
    play = Playground(finished.store, process)
    play.set_records(finished.store.records())
    assert play.right.side.run in {record.id for record in finished.store.records()}
    assert play.try_run(finished.lora)
    base = finished.store.get(play.left.run).spec()  # other tests may have trained more heads
    assert base.method.key == finished.store.get(finished.base).spec().method.key == "head_only"
    play.ask({"text": "good house"})
    until(lambda: any(isinstance(reply, p.Done) for reply in heard))
    assert [reply.kind for reply in heard] == ["loaded", "judged", "judged", "done"]
    assert play.ready.labels == ("bad", "good")

    os.kill(process._process.processId(), getattr(signal, "SIGKILL", signal.SIGTERM))
    until(lambda: died)
    assert died[0].endswith("Ask again, and it starts anew.")
    assert not process.running
    assert play.ready is None
    play.ask({"text": "bad house"})
    assert process.running
    play.free()
    assert not process.running
    assert len(died) == 1, "nobody misses what was told to end"
    del play, process
    for _ in range(3):  # what is left of them goes quietly
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
