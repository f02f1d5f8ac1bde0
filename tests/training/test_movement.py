"""What moves where: the frames tell what really moved, and change nothing."""

import math

import pytest
import torch
from safetensors.torch import load_file

from peft_engine import worker
from peft_engine.anatomy.model import Anatomy
from peft_engine.contract import columns
from peft_engine.contract import events as e
from peft_engine.contract.commands import give
from peft_engine.contract.eventlog import FILE, EventWriter, Follower
from peft_engine.contract.parameter_map import Place
from peft_engine.contract.plan import resolve
from peft_engine.contract.runstate import RunState
from peft_engine.mapping import map_of
from peft_engine.training import movement
from peft_engine.training.movement import Movement
from peft_engine.training.places import Ground, Piece
from tests.methods import tiny


def go(store, spec):
    folder = store.create(spec)
    assert worker.work(folder) == 0
    return folder


def learned(folder):
    return load_file(folder.result / "method.safetensors") | load_file(folder.result / "head.safetensors")


def by_place(state, number=-1):
    frame = state.frames[number]
    there = state.networks[frame.network].learning
    return {spot.place: change for spot, change in zip(there, frame.changes, strict=True)}


@pytest.mark.parametrize("method", ["lora", "full", "lt_sft"])
def test_gradients_of_all_places_are_the_gradient_of_the_step(store, make_spec, method):
    state = go(store, make_spec(method, clip=0.05, early_stopping=False)).state()
    told = dict(zip(state.steps, state.columns["gradient_norm"], strict=True))
    assert [frame.step for frame in state.frames] == list(state.steps)  # few steps: each is told
    assert all(norm > 0.05 for norm in told.values())  # so that cutting would be seen
    for frame in state.frames:
        assert math.hypot(*frame.gradients) == pytest.approx(told[frame.step], rel=1e-3)


@pytest.mark.parametrize("method", ["lora", "full", "ia3"])
def test_changes_are_those_of_the_numbers_themselves(store, make_spec, monkeypatch, method):
    """Against whole copies of all that learns; the tiny model has no parameter of more than 4,096 numbers."""
    begin, tell, first, direct = Movement.begin_phase, Movement.tell, {}, {}

    def beginning(self):
        begin(self)
        first.update({name: value.detach().clone() for name, (value, _) in self._ground.learning().items()})

    def telling(self, step):
        tell(self, step)
        squares = {}
        for name, (value, pieces) in self._ground.learning().items():
            assert len(pieces) == 1
            both = squares.setdefault(pieces[0].place, [0.0, 0])
            both[0] += float((value.detach() - first[name]).double().square().sum())
            both[1] += value.numel()
        direct[step] = {place: math.sqrt(total / count) for place, (total, count) in squares.items()}

    monkeypatch.setattr(Movement, "begin_phase", beginning)
    monkeypatch.setattr(Movement, "tell", telling)
    spec = make_spec(method, early_stopping=False)
    state = go(store, spec).state()
    assert len(state.frames) == len(direct) == 26
    for number in (0, 11, -1):
        assert by_place(state, number) == pytest.approx(direct[state.frames[number].step], rel=1e-3)
    places = by_place(state)
    assert all(change > 0 for change in places.values())
    if method == "ia3":
        assert set(places) == {
            *(Place("encoder", n, f"attention.{part}") for n in (0, 1) for part in ("key", "value")),
            *(Place("encoder", n, "feed_forward.down") for n in (0, 1)),
            Place("", -1, "task_head"),
        }
    found = map_of(resolve(spec))  # the same places with the same numbers as the map that is counted
    assert {spot.place: (spot.numbers, spot.learning) for spot in state.networks[0].spots} == {
        place: (cell.count, cell.learning) for place, cell in found.cells.items()
    }
    assert state.networks[0].stacks == found.stacks


def test_the_weights_are_the_same_bit_for_bit_without(store, make_spec, monkeypatch):
    spec = make_spec("lora", clip=0.1, early_stopping=False)
    told = go(store, spec)
    monkeypatch.setattr(movement, "FRAMES", 0)
    silent = go(store, spec)
    assert len(told.state().frames) == 26
    assert (silent.state().frames, silent.state().networks) == ([], [])
    one, other = learned(told), learned(silent)
    assert one.keys() == other.keys()
    assert all(torch.equal(one[name], other[name]) for name in one)
    assert told.state().columns["loss"] == silent.state().columns["loss"]


def test_frames_go_on_where_a_run_goes_on(store, make_spec, monkeypatch):
    spec = make_spec("lora", early_stopping=False)
    whole = go(store, spec).state()
    folder, write = store.create(spec), EventWriter.write

    def writing(self, event):
        write(self, event)
        if isinstance(event, e.Step) and self.step == 7 and self.attempt == 1:
            give(folder.path, "pause")

    monkeypatch.setattr(EventWriter, "write", writing)
    worker.work(folder)
    assert [frame.step for frame in folder.state().frames] == list(range(1, 8))
    worker.work(folder)
    state = folder.state()
    assert state.frames == whole.frames  # also how far they have come since the very first step
    assert state.networks == whole.networks
    assert columns.read(folder.path).frames == whole.frames


def test_what_a_method_has_cut_is_left_out(store, make_spec, monkeypatch):
    spec = make_spec("lora", epochs=1, early_stopping=False)
    whole, tell = go(store, spec).state(), Movement.tell

    def telling(self, step):
        value = next(p for p in self._anatomy.head_parameters() if p.ndim == 2)
        kept = value.data
        if step == 3:
            value.data = kept[:1]
        tell(self, step)
        value.data = kept

    monkeypatch.setattr(Movement, "tell", telling)
    cut = go(store, spec).state()
    assert cut.frames[:2] == whole.frames[:2]
    differ = {place for place, change in by_place(cut, 2).items() if change != by_place(whole, 2)[place]}
    assert differ == {Place("", -1, "task_head")}
    assert cut.frames[3:] == whole.frames[3:]


def test_steps_that_are_done_again_are_told_once(store, make_spec):
    folder = go(store, make_spec("lora", early_stopping=False))
    events = list(Follower(folder.path).read())
    state = RunState().add_all(events)
    again = e.Resumed(from_step=10)
    state.add(again)
    assert [frame.step for frame in state.frames] == list(range(1, 11))


def test_a_long_run_tells_a_hundred_times_and_little(store, make_spec, monkeypatch):
    monkeypatch.setattr(movement, "FRAMES", 5)
    folder = go(store, make_spec("lora", early_stopping=False))
    state = folder.state()
    assert [frame.step for frame in state.frames] == [1, 6, 12, 18, 24, 26]
    lines = (folder.path / FILE).read_bytes().splitlines()
    frames = [line for line in lines if b'"kind":"moved"' in line]
    steps = [line for line in lines if b'"kind":"step"' in line]
    assert max(map(len, frames)) < max(map(len, steps))  # a frame takes less than a step


def test_who_does_not_know_the_events_reads_the_rest(store, make_spec):
    """An older version passes over lines of kinds that it does not know; a newer one takes their absence."""
    folder = go(store, make_spec("lora", early_stopping=False))
    whole = folder.state()
    lines = (folder.path / FILE).read_bytes().splitlines(keepends=True)
    strange = [line.replace(b'"kind":"m', b'"kind":"unheard-of-m') for line in lines]
    (folder.path / FILE).write_bytes(b"".join(strange))
    state = RunState().add_all(Follower(folder.path).read())
    assert (state.frames, state.networks) == ([], [])
    assert state.steps == whole.steps
    for name, column in whole.columns.items():
        assert state.columns[name].tobytes() == column.tobytes()  # what a device cannot tell is no number
    assert (state.evaluations, state.ended, state.log) == (whole.evaluations, whole.ended, whole.log)


@pytest.mark.parametrize(("dim", "shape"), [(0, (300, 200)), (1, (200, 300)), (0, (300, 64, 3))])
def test_a_sample_tells_of_the_whole(dim, shape):
    value = torch.randn(shape, generator=torch.Generator().manual_seed(5))
    value += torch.arange(shape[-1]) / shape[-1]  # columns unlike each other, rows too
    rows = torch.arange(300).view(3, 100)[1]
    for piece in (
        Piece(Place("", -1, "output"), value.numel()),
        Piece(Place("", -1, "output"), value.numel() // 3, dim, rows),
    ):
        where = piece.spread(value, 4096)
        true = piece.of(value).square().mean().sqrt()
        assert len(where) == 4096
        assert len(where.unique()) > 4000
        assert float(value.reshape(-1)[where].square().mean().sqrt() / true) == pytest.approx(1, abs=0.03)
    inside = torch.zeros(shape)
    inside.index_fill_(dim, rows, 1)
    assert inside.reshape(-1)[where].all()


@pytest.mark.parametrize("architecture", ["gpt2", "gpt_neox"])
def test_parts_of_a_fused_map_are_told_apart(architecture):
    """Query, key and value of one weight: each piece is the numbers that the site itself stands for."""
    task = tiny.TASK_OF_KIND["decoder"]
    anatomy = Anatomy(tiny.load(architecture, task), task=task, tokenizer=tiny.Tokenizer())
    ground = Ground(anatomy)
    names = {id(value): name for name, value in anatomy.model.named_parameters()}
    there = ground.learning()
    for block in anatomy.blocks:
        attention = next(iter(block.attentions()))[1]
        for site in (attention.query, attention.key, attention.value):
            value, pieces = there[names[id(site.module.weight)]]
            piece = next(piece for piece in pieces if piece.place.site == site.name)
            assert len(pieces) == 3
            assert piece.count == site.weight().numel()
            own, true = piece.of(value.detach()), site.weight().detach()
            assert float(own.norm()) == pytest.approx(float(true.norm()), rel=1e-6)
            bias, parts = there[names[id(site.bias)]]
            part = next(part for part in parts if part.place.site == site.name)
            assert torch.equal(bias.detach()[part.spread(bias, 4096)], part.of(bias).detach())
