"""The parameter map: what it draws, says and frames; by mouse and by keyboard, in small windows too."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from app.bench.map_dialog import MapDialog
from app.bench.method_card import MethodCard
from app.i18n import install_pseudo_language
from app.state.experiment import Experiment
from app.state.maps import Maps, key_of, spec_with
from app.state.race import RaceSetup
from app.theme.theme import px, theme
from app.widgets.buttons import Button
from app.widgets.map_words import cell_words, describe, listed
from app.widgets.parameter_map import MapView
from peft_engine.contract.parameter_map import (
    ATTENTION,
    CROSS,
    FEED_FORWARD,
    Parameter,
    ParameterMap,
    Place,
    differing,
    rows_of,
)
from peft_engine.contract.store import RunStore

WIDE, RANK = 64, 4
QUERY, KEY, HEAD = "attention.query", "attention.key", Place("", -1, "task_head")


def made(method="lora", sites=(QUERY, "attention.value"), blocks=3, stacks=("encoder",), rank=RANK):
    """A map with two new matrices at these sites of every block."""
    own = (*ATTENTION, *(CROSS if len(stacks) > 1 else ()), *FEED_FORWARD, "norm")
    label = {"lora": "LoRA", "krona": "KronA"}.get(method, method)
    found = [
        Parameter(Place("", -1, "embedding"), "words.weight", (100, WIDE), 100 * WIDE, False, "model"),
        Parameter(HEAD, "classifier.weight", (6, WIDE), 6 * WIDE, True, "head"),
    ]
    for stack in stacks:
        for block in range(blocks):
            for site in own:
                place, name = Place(stack, block, site), f"{stack}.{block}.{site}"
                found.append(Parameter(place, f"{name}.weight", (WIDE, WIDE), WIDE * WIDE, False, "model"))
                if site in sites:
                    for part, shape in (("down", (rank, WIDE)), ("up", (WIDE, rank))):
                        found.append(Parameter(place, f"{name}.{part}", shape, rank * WIDE, True, "method"))
    counted = tuple((stack, blocks) for stack in stacks)
    return ParameterMap("Tiny", method, label, "reparameterized", counted, tuple(found))


@pytest.fixture
def store(tmp_path, monkeypatch):
    monkeypatch.setenv("PEFT_WORKBENCH_HOME", str(tmp_path / "home"))
    return RunStore(tmp_path / "store")


@pytest.fixture
def experiment(qt_app, store):
    found = Experiment()
    found.set("model.key", "small-encoder")
    found.set("method.key", "lora")
    assert found.spec is not None
    return found


@pytest.fixture
def opened(experiment, store, show, settle):
    """A dialog over a window of some size, the maps of LoRA and KronA already counted."""

    def run(size=(1440, 900), first=None, second=None):
        window = QWidget()
        window.resize(*size)
        show(window)
        maps = Maps(store.root, window)
        maps.keep(spec_with(experiment, "lora"), first or made())
        maps.keep(spec_with(experiment, "krona"), second or made("krona", (QUERY, KEY)))
        dialog = MapDialog(experiment, maps, window)
        dialog.open()
        settle()
        return dialog

    return run


def beside(dialog, key, settle):
    index = next(n for n in range(dialog.beside.count()) if dialog.beside.itemText(n) == key)
    dialog.beside.setCurrentIndex(index)
    dialog.beside.activated.emit(index)
    settle()


def test_a_place_is_told_with_its_names_and_shapes():
    found = made()
    assert cell_words(found.cell(Place("encoder", 1, QUERY)), 1).splitlines() == [
        "Block 2, query: 4,608 numbers, of which 512 learn (11.1 %).",
        "encoder.1.attention.query.down, 4 × 64: new, learns",
        "encoder.1.attention.query.up, 64 × 4: new, learns",
        "encoder.1.attention.query.weight, 64 × 64: frozen",
    ]
    assert cell_words(found.cell(Place("encoder", 0, KEY)), 1).startswith(
        "Block 1, key: 4,096 numbers, all frozen."
    )
    assert cell_words(found.cell(HEAD), 1).startswith("Task head: 384 numbers, all of them learn.")
    assert cell_words(found.cell(Place("", -1, "shared")), 1) == "All blocks together: nothing here."
    both = made(stacks=("encoder", "decoder"))
    assert cell_words(both.cell(Place("decoder", 0, "cross.key")), 2).startswith("Decoder block 1, cross-att")


def test_of_many_parameters_some_are_named_and_the_rest_counted():
    found = made()
    place = Place("encoder", 0, "norm")
    more = tuple(Parameter(place, f"n{n}", (2,), 2, False, "model") for n in range(9))
    said = cell_words(replace(found, parameters=(*found.parameters, *more)).cell(place), 1)
    assert said.splitlines()[-1] == "and 4 more"


def test_the_whole_in_a_few_sentences():
    assert describe(made()) == (
        "LoRA adds 3,072 numbers in 6 places: query and value of 3 blocks. The task head learns as well, with"
        " 384 numbers. Of 108,160 numbers in all 3.20 % learn."
    )
    assert "adds nothing to the model that learns." in describe(made(sites=()))
    assert "It holds 72 of them back" in describe(replace(made(), held=72))
    assert listed(["a", "b", "c"]) == "a, b and c"


def test_the_mouse_reads_what_it_is_over(show):
    view = show(MapView())
    view.set_map(made())
    view.resize(700, view.sizeHint().height())
    place = Place("encoder", 2, "attention.value")
    QTest.mouseMove(view, view.box(place).center().toPoint())
    assert view.reads() == place
    assert view.words(place).startswith("Block 3, value: 4,608 numbers")
    QTest.mouseMove(view, QPoint(2, 2))
    assert view.reads() is None


def test_the_arrows_go_from_place_to_place(show):
    view = show(MapView())
    view.set_map(made())
    view.resize(700, view.sizeHint().height())
    view.setFocus()
    reached = []
    view.reached.connect(reached.append)

    def press(key):
        QTest.keyClick(view, key)
        return view.reads()

    assert press(Qt.Key.Key_Down) == HEAD
    assert press(Qt.Key.Key_Home) == HEAD
    assert press(Qt.Key.Key_Down)[:2] == ("encoder", 2)
    here = view.reads()
    assert press(Qt.Key.Key_Down) == here._replace(block=1)
    assert press(Qt.Key.Key_Up) == here
    row = next(row for row in view.places() if here in row)
    assert press(Qt.Key.Key_Left) == row[row.index(here) - 1]
    for _ in range(20):
        press(Qt.Key.Key_Right)
    assert view.reads() == row[-1]
    assert press(Qt.Key.Key_End) == Place("", -1, "embedding")
    assert len(reached) == 27
    assert reached[-1] == view.box(Place("", -1, "embedding")).toAlignedRect()
    assert press(Qt.Key.Key_Escape) is None


@pytest.mark.parametrize("mode", ["light", "dark", "contrast"])
def test_what_learns_is_drawn_as_wide_as_its_share(show, mode):
    theme().set_mode(mode)
    view = show(MapView())
    view.set_map(made(rank=16))
    view.resize(900, view.sizeHint().height())
    image = view.grab().toImage()
    box = view.box(Place("encoder", 0, QUERY)).toRect()
    plain = view.box(Place("encoder", 0, KEY)).toRect()
    ratio = image.devicePixelRatio()

    def row(inside):
        return [
            image.pixel(round(x * ratio), round((inside.top() + 4) * ratio))
            for x in range(inside.left() + 4, inside.right() - 4)
        ]

    assert len(set(row(plain))) == 1
    filled = [pixel != row(plain)[0] for pixel in row(box)]
    share = made(rank=16).cell(Place("encoder", 0, QUERY)).share
    last = max(n for n, ink in enumerate(filled) if ink)
    assert last / len(filled) == pytest.approx(share, abs=0.06)


def test_one_method_alone(opened):
    dialog = opened()
    assert [view.isVisible() for view in dialog.views] == [True, False]
    assert dialog.views[0].accessibleDescription() == describe(made())
    assert dialog.sides[0].told.text() == describe(made())
    assert dialog.views[0].places() == rows_of([made()])
    assert dialog.banner.isHidden()
    assert dialog.focusWidget() is dialog.views[0]


def test_two_methods_side_by_side_frame_what_differs(opened, settle):
    dialog = opened()
    beside(dialog, "KronA", settle)
    expected = {Place("encoder", b, site) for b in range(3) for site in (KEY, "attention.value")}
    one, other = dialog.found()
    assert differing(one, other) == expected
    assert [view.isVisible() for view in dialog.views] == [True, True]
    assert dialog.views[0].differs() == dialog.views[1].differs() == expected
    assert dialog.views[0].places() == dialog.views[1].places()
    assert "They differ in 6 of 26 places, which are framed." in texts(dialog)
    assert dialog.views[1].words(Place("encoder", 0, KEY)).endswith("The other method differs here.")
    beside(dialog, "No other method", settle)
    assert [view.isVisible() for view in dialog.views] == [True, False]
    assert dialog.views[0].differs() == frozenset()


def test_the_table_says_the_same(opened, settle):
    dialog = opened()
    beside(dialog, "KronA", settle)
    dialog.shown_as._choose("table")
    assert dialog.table.isVisible()
    model = dialog.table.parameters
    rows = [
        [model.data(model.index(row, column)) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]
    assert [model.headerData(n, Qt.Orientation.Horizontal) for n in (4, 5)] == ["LoRA", "KronA"]
    assert [
        "Block 1, value",
        "encoder.0.attention.value.up",
        "64 × 4",
        "256",
        "new, learns",
        "not there",
    ] in rows
    assert ["Embedding", "words.weight", "100 × 64", "6,400", "frozen", "frozen"] in rows
    names = {one.name for found in dialog.found() for one in found.parameters}
    assert {row[1] for row in rows} == names


@pytest.mark.parametrize(("size", "scale"), [((1280, 720), 1.0), ((1280, 720), 1.35), ((1440, 900), 1.0)])
def test_two_tall_models_fit_and_scroll(opened, settle, size, scale):
    theme().set_scale(scale)
    tall = {"blocks": 32, "stacks": ("encoder", "decoder")}
    dialog = opened(size, made(**tall), made("krona", (QUERY,), **tall))
    beside(dialog, "KronA", settle)
    assert dialog.width() <= size[0]
    assert dialog.height() <= size[1]
    area = dialog.findChild(QScrollArea)
    bar = area.verticalScrollBar()
    assert bar.maximum() > 1000
    for view in dialog.views:
        assert view.width() >= view.minimumSizeHint().width()
        corner = view.mapTo(dialog, QPoint(view.width(), 0))
        assert corner.x() <= dialog.width()
    dialog.views[0].setFocus()
    QTest.keyClick(dialog.views[0], Qt.Key.Key_End)
    settle()
    assert bar.value() > bar.maximum() - px(80)
    box = dialog.views[0].box(dialog.views[0].reads()).toRect()
    assert area.viewport().rect().contains(dialog.views[0].mapTo(area.viewport(), box.center()))


def test_every_word_is_translated(qt_app, opened, settle):
    translator = install_pseudo_language(qt_app)
    try:
        dialog = opened()
        said = [text for text in texts(dialog) if text != "Tiny" and text != "Small encoder"]
        assert [text for text in said if not text.startswith("[")] == []
        for button in dialog.findChildren(Button):
            assert button.text().strip().startswith("["), button.text()
        view = dialog.views[0]
        for text in (view.accessibleName(), view.accessibleDescription(), dialog.table.accessibleName()):
            assert text.startswith("[")
        assert all(line.startswith("[") for line in view.words(Place("encoder", 0, KEY)).splitlines())
    finally:
        qt_app.removeTranslator(translator)


def texts(dialog):
    return [
        label.text() for label in dialog.findChildren(QLabel) if label.isVisibleTo(dialog) and label.text()
    ]


def test_it_says_that_it_counts_and_why_it_could_not(experiment, store, show, settle):
    window = show(QWidget())
    maps = Maps(store.root, window)
    spec = spec_with(experiment, "lora")
    maps._now = key_of(spec)  # as while the engine counts
    dialog = MapDialog(experiment, maps, window)
    dialog.open()
    settle()
    assert dialog.banner.text() == "Counting in the model"
    assert not dialog.views[0].isVisible()
    maps._failed("The weights are gone.")
    assert dialog.banner.text() == "The parameters could not be counted."
    assert "The weights are gone." in " ".join(texts(dialog))


def test_settings_make_another_map_and_training_the_same(experiment):
    before = key_of(spec_with(experiment, "lora"))
    experiment.set("training.epochs", 7)
    assert key_of(spec_with(experiment, "lora")) == before
    experiment.set("method.settings.rank", 16)
    assert key_of(spec_with(experiment, "lora")) != before
    assert spec_with(experiment, "krona").method.settings == {}


def test_the_engine_counts_for_the_window(qt_app, experiment, store, show, settle):
    card = show(MethodCard(experiment, RaceSetup(experiment), store))
    found = []
    card.maps.ready.connect(lambda key, one: found.append(one))
    button = next(b for b in card.view.findChildren(Button) if b.text().strip() == "Map")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    dialog = card.window().findChild(MapDialog)
    for _ in range(1200):
        if found:
            break
        QTest.qWait(50)
    counts = experiment.forecast().counts
    assert (found[0].method_count, found[0].head_count) == (counts.method_parameters, counts.head_parameters)
    assert found[0].total == counts.total_parameters
    assert dialog.found() == found
    assert card.maps.known(experiment.spec) == found[0]
