"""Orders reach the run that they are for, whatever clock and disk did meanwhile."""

import json
import math
import time

from peft_engine.contract.commands import FILE, Inbox, give


def orders(inbox: Inbox) -> list[str]:
    return [command.order for command in inbox.read()]


def test_what_was_there_before_an_attempt_is_not_for_it(tmp_path):
    give(tmp_path, "pause")
    inbox = Inbox(tmp_path, since=math.inf)
    give(tmp_path, "checkpoint")
    assert orders(inbox) == ["checkpoint"]
    assert orders(inbox) == []


def test_an_order_given_while_the_first_attempt_was_starting_is_for_it(tmp_path):
    give(tmp_path, "pause")
    assert orders(Inbox(tmp_path, since=time.time() - 60)) == ["pause"]


def test_a_clock_that_goes_behind_keeps_no_order_back(tmp_path, monkeypatch):
    """Another machine's, or this one's once it was put right."""
    inbox = Inbox(tmp_path, since=time.time())
    now = time.time()
    monkeypatch.setattr(time, "time", lambda: now - 300)
    give(tmp_path, "pause")
    assert orders(inbox) == ["pause"]


def test_a_line_that_is_no_order_ends_no_run(tmp_path):
    inbox = Inbox(tmp_path, since=0.0)
    newer = {"order": "dance", "id": "1", "time": 5.0}
    wider = {"order": "pause", "id": "1", "time": 5.0, "why": "dinner"}
    lines = ['{"order": "pau', json.dumps(newer), json.dumps(wider), '{"order": [1]}', "[1]", ""]
    (tmp_path / FILE).write_text("\n".join(lines) + "\n", encoding="utf-8")
    give(tmp_path, "stop")
    assert orders(inbox) == ["stop"]


def test_half_a_line_is_read_once_it_is_whole(tmp_path):
    inbox = Inbox(tmp_path, since=0.0)
    give(tmp_path, "pause")
    whole = (tmp_path / FILE).read_bytes()
    (tmp_path / FILE).write_bytes(whole[:20])
    assert orders(inbox) == []
    (tmp_path / FILE).write_bytes(whole)
    assert orders(inbox) == ["pause"]
