"""A replay tells at every moment what the log had told until then, however one got there."""

import itertools
import time

import pytest

from peft_engine.contract import events as e
from peft_engine.contract.eventlog import EventWriter, Follower
from peft_engine.contract.replay import GAP_SECONDS, WHOLE_SECONDS, Player, Recording, read_recording, reading
from peft_engine.contract.runstate import RunState
from peft_engine.contract.store import RunStore
from scripts import synthetic_run as synthetic
from tests.contract.test_columns import same


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def run(tmp_path):
    """A finished run of two attempts, the first one cut off after its last checkpoint."""
    folder = RunStore(tmp_path / "store").create(synthetic.spec())
    synthetic.write_attempt(folder, synthetic.Script(steps=300, until=140, end="", began=1e9))
    synthetic.write_attempt(
        folder, synthetic.Script(steps=300, until=300, began=1e9 + 50_000, seed=2), attempt=2, from_step=120
    )
    return folder.path


@pytest.fixture
def events(run):
    return list(Follower(run).read())


def test_every_moment_is_the_fold_of_the_events_until_then(run, events):
    recording, state = read_recording(run), RunState()
    assert len(recording) == len(events)
    assert same(recording.state_at(0), RunState())
    for count, event in enumerate(events, 1):
        state.add(event)
        if count % 7 == 0 or count == len(events) or not isinstance(event, e.Step):
            assert same(recording.state_at(count), state), count
    assert list(state.steps) == list(range(1, 301))  # the steps that were done again stand there once


def test_a_player_ends_with_the_state_of_the_run(run, events):
    clock, state = Clock(), RunState()
    player = Player(read_recording(run), clock)
    state.add_all(player.advance())
    assert player.count == 1  # where it begins, and no further before it plays
    player.set_speed(20.0)
    player.play()
    pieces = 0
    while not player.over:
        clock.now += 0.1
        due = player.advance()
        state.add_all(due)
        pieces += bool(due)
    assert same(state, RunState().add_all(events))
    assert pieces > 20
    assert not player.playing


def test_jumps_there_and_back_tell_the_same(run, events):
    player = Player(read_recording(run), Clock())
    whole = player.recording.seconds
    first = player.seek(0.4 * whole)
    assert 0 < player.count < len(events)
    assert same(first, RunState().add_all(events[: player.count]))
    later = player.seek(0.9 * whole)
    assert same(player.seek(0.4 * whole), first)
    assert same(player.seek(0.9 * whole), later)
    assert same(player.seek(whole + 5), RunState().add_all(events))
    assert player.over
    assert same(player.seek(-1.0), RunState().add_all(events[: player.count]))
    assert player.moment == 0.0


def test_it_goes_on_from_a_jump_without_losing_an_event(run, events):
    clock = Clock()
    player = Player(read_recording(run), clock)
    state = player.seek(0.3 * player.recording.seconds)
    player.play()
    player.set_speed(None)
    while not player.over:
        clock.now += 0.37
        state.add_all(player.advance())
    assert same(state, RunState().add_all(events))


def test_speeds_hold_and_pauses_take_no_time(run):
    clock = Clock()
    player = Player(read_recording(run), clock)
    player.set_speed(5.0)
    player.play()
    clock.now += 2.0
    player.advance()
    assert player.moment == pytest.approx(10.0)
    player.pause()
    clock.now += 60.0
    player.advance()
    assert player.moment == pytest.approx(10.0)
    player.play()
    clock.now += 1.0
    player.set_speed(1.0)  # what has passed until now passed at the old speed
    assert player.moment == pytest.approx(15.0)
    player.seek(0.0)
    player.set_speed(None)
    clock.now += WHOLE_SECONDS / 2
    player.advance()
    assert player.moment == pytest.approx(player.recording.seconds / 2)


def test_the_rest_between_two_attempts_is_short_and_the_clock_shows_the_runs_own_time(run, events):
    recording = read_recording(run)
    worked = sum(
        later.time - earlier.time
        for earlier, later in itertools.pairwise(events)
        if not isinstance(later, e.Started)
    )
    assert recording.seconds == pytest.approx(worked + GAP_SECONDS)
    assert recording.time_at(0.0) == events[0].time
    assert recording.time_at(recording.seconds) == events[-1].time
    assert recording.time_at(5.0) == pytest.approx(events[0].time + 5.0)


def test_a_log_cut_off_within_a_line_is_replayed_up_to_there(run, events):
    log = run / "events.jsonl"
    log.write_bytes(log.read_bytes()[:-40])
    recording = Recording()
    shares = list(reading(run, recording))
    assert shares[-1] == 1.0
    assert len(recording) == len(events) - 1


def test_nothing_is_written(run):
    before = {path: path.stat().st_mtime_ns for path in run.rglob("*")}
    player = Player(read_recording(run))
    player.seek(3.0)
    assert {path: path.stat().st_mtime_ns for path in run.rglob("*")} == before


def test_a_hundred_thousand_steps_are_jumped_through_at_once(tmp_path):
    recording = Recording()
    step = e.Step.model_construct
    told = dict.fromkeys(
        ("epoch", "loss", "learning_rate", "gradient_norm", "tokens_per_second", "samples_per_second"), 0.5
    )
    counts = dict.fromkeys(("tokens_seen", "trainable_parameters", "process_bytes"), 7)
    for number in range(1, 100_001):
        recording.add(
            step(**told, **counts, trainable_ratio=0.1, cpu_percent=1.0, step=number, time=number / 50)
        )
        if number % 500 == 0:
            recording.add(e.CheckpointSaved(name="c", reason="time", bytes=1, step=number, time=number / 50))
    begun = time.perf_counter()
    for share in (0.9, 0.1, 0.5, 1.0):
        assert recording.state_at(int(share * len(recording))).step == pytest.approx(share * 100_000, abs=1)
    assert time.perf_counter() - begun < 2.0  # four jumps; each about 30 ms on an idle machine


def test_a_log_without_events_is_a_replay_of_nothing(tmp_path):
    folder = RunStore(tmp_path / "store").create(synthetic.spec())
    player = Player(read_recording(folder.path))
    player.play()
    assert player.over
    assert not player.playing
    assert player.recording.seconds == 0.0
    EventWriter(folder.path, folder.id, 1).close()
    assert len(read_recording(folder.path)) == 0
