"""The process that asks the hub for the window."""

import io
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from peft_engine.contract import hub_asks as h
from peft_engine.contract.hub_facts import ModelFacts, Page, Query
from peft_engine.hub import looking
from peft_engine.hub.asking import Asker
from tests.hub.conftest import small_files
from tests.hub.standin import Repo, StandIn, waited_for

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def process(hub: StandIn, tmp_path: Path) -> Iterator[subprocess.Popen[bytes]]:
    log = (tmp_path / "log").open("wb")
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": log}
    with subprocess.Popen(h.command(), cwd=ROOT, **pipes) as started:  # type: ignore[call-overload] # three pipes
        yield started
        started.stdin.close()
        assert started.wait(timeout=20) == 0
    log.close()
    assert b"Traceback" not in (tmp_path / "log").read_bytes()


def told(process: subprocess.Popen[bytes], asked: h.Request) -> list[h.Reply]:
    """All replies to a request, without the last word."""
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(h.to_line(asked))
    process.stdin.flush()
    replies = []
    while not isinstance(reply := h.read_reply(process.stdout.readline()), h.Done):
        assert reply.id == asked.id
        replies.append(reply)
    return replies


def test_a_new_search_gives_up_the_one_before_it(monkeypatch: pytest.MonkeyPatch) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def slow(_hub: object, query: Query, _more: str) -> Page:
        if query.text == "first":
            begun.set()
            assert go_on.wait(60)
        return Page(rows=(ModelFacts(repo=query.text),))

    monkeypatch.setattr(looking, "search", slow)
    out = io.BytesIO()
    asker = Asker(out)
    asker.hear(h.Search(id=1, query=Query(text="first"), configs=False))
    assert begun.wait(60)
    asker.hear(h.Search(id=2, query=Query(text="second"), configs=False))
    waited_for(lambda: out.getvalue().count(b"done"))
    go_on.set()
    waited_for(lambda: out.getvalue().count(b"done") == 2)
    replies = [h.read_reply(line) for line in out.getvalue().splitlines()]
    assert [(reply.id, reply.kind) for reply in replies] == [(2, "found"), (2, "done"), (1, "done")]


def test_what_nobody_foresaw_is_a_sentence_and_the_next_one_is_heard(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*_: object) -> Page:
        raise RuntimeError("secret")

    monkeypatch.setattr(looking, "search", broken)
    out = io.BytesIO()
    asker = Asker(out)
    asker.hear(h.Search(id=1, query=Query()))
    waited_for(lambda: b"done" in out.getvalue())
    refused = h.read_reply(out.getvalue().splitlines()[0])
    assert isinstance(refused, h.Refused)
    assert "RuntimeError" in refused.problems[0].sentence()
    assert "secret" not in refused.problems[0].sentence()
    asker.hear(h.AskToken(id=2))
    waited_for(lambda: b"token_told" in out.getvalue())


def test_it_answers_one_after_the_other(hub: StandIn, process: subprocess.Popen[bytes]) -> None:
    hub.add(Repo("owner/gated", small_files(), gated="manual"))
    found, config = told(process, h.Search(id=1, query=Query(text="owner")))
    assert isinstance(found, h.Found)
    assert {row.repo for row in found.page.rows} == {"owner/small", "owner/gated"}
    assert isinstance(config, h.Configured)
    assert (config.repo, config.config["model_type"]) == ("owner/small", "bert")
    (facts,) = told(process, h.AskModel(id=2, repo=f"{hub.endpoint}/owner/small"))
    assert isinstance(facts, h.ModelTold)
    assert facts.facts.download_bytes > 0
    (refused,) = told(process, h.AskModel(id=3, repo="owner/nothing"))
    assert isinstance(refused, h.Refused)
    assert "There is no owner/nothing" in refused.problems[0].sentence()
    (bad,) = told(process, h.AskModel(id=4, repo="../.."))
    assert isinstance(bad, h.Refused)
    (token,) = told(process, h.AskToken(id=5))
    assert isinstance(token, h.TokenTold)
    assert told(process, h.Search(id=6, query=Query(text="nothing"), configs=False))[0].page.rows == ()  # type: ignore[union-attr] # Found
