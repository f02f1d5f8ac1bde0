"""How many of the processor's cores a run takes, alone and beside others."""

import pytest

from peft_engine import cores


@pytest.fixture
def machine(monkeypatch):
    """Eight cores that hold two threads each, of which a process may use the first so many threads."""

    def allow(threads):
        allowed = set(range(threads))
        monkeypatch.setattr(cores.os, "sched_getaffinity", lambda _: allowed, raising=False)

    monkeypatch.setattr(cores.psutil, "cpu_count", lambda logical=True: 16 if logical else 8)
    monkeypatch.delenv("OMP_NUM_THREADS", raising=False)
    allow(16)
    return allow


def test_alone_a_run_takes_all_and_beside_others_its_share_of_whole_cores(machine):
    assert cores.available() == 16
    assert [cores.share(count) for count in (1, 2, 3, 8, 20)] == [8, 4, 2, 1, 1]


def test_what_the_process_may_not_use_does_not_count(machine):
    machine(4)
    assert (cores.available(), cores.allowed(), cores.share(2)) == (4, 4, 2)


@pytest.mark.parametrize(
    ("said", "alone", "halved"), [("6", 6, 3), ("6,2", 6, 3), ("", 16, 4), ("x", 16, 4), ("0", 16, 4)]
)
def test_what_the_person_has_said_counts_alone_and_is_shared(machine, monkeypatch, said, alone, halved):
    monkeypatch.setenv("OMP_NUM_THREADS", said)
    assert (cores.available(), cores.share(2)) == (alone, halved)
    assert cores.allowed() == 16
