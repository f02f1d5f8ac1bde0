"""Renders every small part of the window, in its states and in each theme, to PNG files for looking at.

    python scripts/parts_sheet.py FOLDER [--theme light|dark|contrast] [--scale 1.0]

Set QT_QPA_PLATFORM=offscreen on a machine without a display and QT_SCALE_FACTOR=2 for a fine screen.
"""

import argparse
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QHBoxLayout, QTableView, QTreeView, QVBoxLayout, QWidget

from app.theme.sheet import set_mark
from app.theme.theme import theme
from app.theme.tokens import FAMILIES
from app.widgets.banner import Banner
from app.widgets.bars import BarList, PartsBar, ShareBar
from app.widgets.block_diagram import BlockDiagram
from app.widgets.block_picture import BlockPicture, SitePart
from app.widgets.buttons import (
    Button,
    danger_button,
    icon_button,
    launch_button,
    outline_button,
    plain_button,
    primary_button,
    small_button,
)
from app.widgets.card import Card, Well
from app.widgets.chance_bars import Chance, ChanceBars
from app.widgets.chip import Chip, family_chip, fit_chip, state_chip
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.empty_state import EmptyState
from app.widgets.event_list import EventList
from app.widgets.family_mark import FamilyMark, family_name
from app.widgets.form_row import FormRow
from app.widgets.layouts import Column, HairLine, Row
from app.widgets.learns_bill import LearnsBill
from app.widgets.memory_bill import MemoryBill, MemoryPart
from app.widgets.numbers import FloatField, IntField
from app.widgets.progress import PhaseSteps, ProgressBar
from app.widgets.rail import RailButton
from app.widgets.search_field import SearchField
from app.widgets.segmented import SegmentedControl
from app.widgets.slider import Slider
from app.widgets.stat_tile import StatTile
from app.widgets.strip_log import StripLog
from app.widgets.switch import CheckBox, RadioButton, Switch
from app.widgets.table_style import TableRole, style_table
from app.widgets.text import Label
from app.widgets.text_field import TextField
from app.widgets.token_lens import LensToken, TokenLens
from app.widgets.tree_delegate import TreeRole, style_tree
from app.widgets.written_text import WrittenText

WHERE = [Choice("qv", "Query and value"), Choice("all", "Every matrix"), Choice("x", "Head", off="it learns")]
TYPES = (
    ("display", "Teach a model"),
    ("hero", "A verdict in words"),
    ("title", "Title of a page"),
    ("lead", "A lead sentence is 15 and regular"),
    ("section", "Head of a card"),
    ("body", "Body text and values 0123456789"),
    ("strong", "Strong value 88.1 %"),
    ("small", "Help and legend, always muted"),
    ("caption", "Caption, axis, chip"),
    ("mono", "14:52:07  step 37  loss 1.82"),
)
BILL = [
    MemoryPart("Working values", 412_000_000, "working"),
    MemoryPart("Model weights", 91_000_000, "weights"),
    MemoryPart("Learns: adapter, gradients, optimizer", 1_000_000, "learns"),
    MemoryPart("Driver and reserve", 486_000_000, "reserve"),
]
OVER = [
    MemoryPart("weights", 6_100_000_000, "weights"),
    MemoryPart("learns", 900_000_000, "learns"),
    MemoryPart("working values", 6_200_000_000, "working"),
]


def _line(*parts: QWidget, gap: int = 8, stretch: bool = True) -> QWidget:
    row = Row(gap)
    for part in parts:
        row.addWidget(part)
    if stretch:
        row.addStretch(1)
    widget = QWidget()
    widget.setLayout(row)
    return widget


def type_card() -> Card:
    card = Card("Type", "Inter, figures of equal width")
    for style, words in TYPES:
        card.add(Label(words, style))
    return card


def families_card() -> Card:
    card = Card("Families", "never by colour alone")
    for family in FAMILIES:
        row = Row(8)
        row.addWidget(FamilyMark(family, 15))
        row.addWidget(Label(family_name(family), "medium"), 1)
        row.addWidget(family_chip(family))
        bar = ShareBar(1.0, family=family, height=24)
        bar.setFixedWidth(56)
        row.addWidget(bar)
        card.add(row)
    return card


def buttons_card() -> Card:
    def trio() -> list[Button]:
        return [
            primary_button("Launch", "launch"),
            outline_button("Run again", "again"),
            plain_button("Explain", "explain"),
        ]

    card = Card(
        "Buttons", "one primary on a page", actions=[plain_button("Copy"), plain_button("Only problems")]
    )
    card.add(_line(*trio()))
    ringed = trio()
    for button in ringed:
        set_mark(button, "ring", "1")
    card.add(_line(*ringed))
    off = trio()
    for button in off:
        button.set_off("Rank is 0.")
    card.add(_line(*off))
    busy = primary_button("Launch", "launch")
    busy.set_busy("Loading the model")
    card.add(_line(danger_button("Stop", "stop"), small_button("Use 8"), busy, icon_button("pause", "Pause")))
    card.add(launch_button("Launch"))
    return card


def chips_card() -> Card:
    card = Card("Chips and progress")
    card.add(_line(*(state_chip(state) for state in ("waiting", "training", "paused", "finished"))))
    more: list[QWidget] = [state_chip("stopped"), state_chip("failed")]
    card.add(_line(*more, *(fit_chip(fit) for fit in ("fits", "tight", "too_big")), Chip("one seed")))
    bar = ProgressBar("Training", divisions=5)
    bar.set_share(0.66)
    words = Label(bar.percent_text(), "strong")
    row = Row(10)
    row.addWidget(Label("Progress", "body", "text.muted"))
    row.addWidget(bar, 1)
    row.addWidget(words)
    card.add(row)
    steps = PhaseSteps(
        [
            ("load", "Load"),
            ("prepare", "Prepare"),
            ("train", "Train"),
            ("evaluate", "Evaluate"),
            ("done", "Done"),
        ]
    )
    steps.set_phase("train")
    card.add(steps)
    return card


def fields_card() -> Card:
    card = Card("Fields")
    card.add(FormRow("Rank", IntField(8, minimum=1, maximum=512), "How much the correction can express"))
    focus = IntField(8)
    focus.setObjectName("focus")
    card.add(FormRow("With focus", focus, "A ring of 2, never a glow"))
    wrong = FormRow("Wrong", IntField(0, minimum=1), "")
    wrong.set_problem(
        "Rank is 0; it must lie between 1 and 512. Small values such as 8 are a good start.",
        cure="Use 8",
        on_cure=lambda: None,
    )
    card.add(wrong)
    changed = FormRow(
        "Passes over the data", IntField(16, unit="passes"), "The dot says: not the usual value"
    )
    changed.set_changed(True, "5")
    card.add(changed)
    rate = FormRow("Learning rate", FloatField(0.5, log=True), "")
    rate.set_problem("0.5 is a thousand times the usual.", tone="warning")
    card.add(rate)
    card.add(FormRow("Where", ChoiceBox(WHERE, "qv"), "Which matrices get a correction"))
    off = FormRow("Stop early", ChoiceBox([Choice(0, "Not possible")], 0), "")
    off.set_off("This data has no validation part to watch.", "Split off 10 %", lambda: None)
    card.add(off)
    card.add(_line(Label("On and off", "medium"), Switch("on", True), Switch("off")))
    card.add(Slider("How much", 1.0, maximum=1.5, marks=(1.0,)))
    card.add(
        _line(CheckBox("Ticked", True), CheckBox("Not"), RadioButton("Chosen", True), RadioButton("Not"))
    )
    return card


def banners_card() -> Card:
    card = Card("Banners", "where the cause is")
    card.add(Banner("info", "A newer build is ready.", "It is put in when you close the program."))
    card.add(Banner("success", "Nothing is lost.", "The checkpoint of step 30 is kept."))
    card.add(
        Banner(
            "warning",
            "The loss has not moved for 200 steps.",
            "The learning rate may be too small.",
            buttons=[("Use 0.001", lambda: None), ("Leave it", lambda: None)],
        )
    )
    danger = Banner("danger", "One thing to settle before Launch")
    danger.set_links([("Rank is 0", "in LoRA", lambda: None)])
    card.add(danger)
    return card


def bills_card() -> Card:
    card = Card("Settings", "about 2 minutes", actions=[plain_button("Reset")])
    card.add(SegmentedControl([("basic", "Basic"), ("advanced", "Advanced")], name="How much is shown"))
    well = Well()
    learns = LearnsBill()
    learns.set_counts(76_038, 22_789_254, "reparam")
    well.add(learns)
    bill = MemoryBill()
    bill.set_bill(BILL, 10_900_000_000, family="reparam")
    well.add(bill)
    card.add(well)
    after = MemoryBill("GPU memory")
    after.set_bill(
        OVER, 11_600_000_000, family="reparam", limit_label="the card holds 11.6 GB", measured=OVER[:2]
    )
    card.add(after)
    return card


def data_card() -> Card:
    card = Card("Data", actions=[plain_button("Change")])
    card.add(
        PartsBar(
            [("Train", 4000, "accent.ink"), ("Validation", 500, "line.control"), ("Test", 500, "frozen.line")]
        )
    )
    card.add(HairLine())
    rows = BarList("Topics in the training part")
    rows.set_rows([("Description", 0.97, "871"), ("Entity", 1.0, "894"), ("Abbreviation", 0.09, "83")])
    card.add(rows)
    card.add(HairLine())
    tiles = Row(24)
    tiles.addWidget(StatTile("Learns", "0.33 %", "of all parameters"))
    tiles.addWidget(StatTile("points over head only", "+15.2", big=True, tone="success"))
    tiles.addStretch(1)
    card.add(tiles)
    card.add(SearchField("Search 35 methods", hint="Ctrl K"))
    card.add(TextField("What do you call the fear of thunder?", width=300))
    return card


def answers_card() -> Card:
    card = Card("An answer and what changed", "the tick is the other answer")
    shares = (("Description", 0.12, 0.54), ("Entity", 0.83, 0.23), ("Person", 0.02, 0.23))
    bars = ChanceBars("Probability of each class")
    bars.set_chances([Chance(*each, each[0] == "Entity") for each in shares], "reparam")
    lens = TokenLens("Word by word")
    changes = (("what", 0.06), ("do", 0.0), ("you", 0.03), ("call", 0.34), ("?", -0.11), ("", None))
    lens.set_tokens([LensToken(text, change) for text, change in changes], 3)
    written = WrittenText("What was written")
    written.show_text("Astraphobia is the fear of thunder and lightning.")
    for part in (bars, lens, written):
        card.add(part)
    return card


def tree_card() -> Card:
    card = Card("Method")
    model = QStandardItemModel(card)

    def item(words: str, kind: str, family: str, right: str = "", off: str = "") -> QStandardItem:
        made = QStandardItem(words)
        for role, value in (
            (TreeRole.KIND, kind),
            (TreeRole.FAMILY, family),
            (TreeRole.RIGHT, right),
            (TreeRole.OFF, off),
        ):
            made.setData(value, role)
        return made

    for family, count in (("additive", "11"), ("partial", "3"), ("reparam", "17"), ("hybrid", "2")):
        top = item(family_name(family), "family", family, count)
        model.appendRow(top)
        if family == "reparam":
            group = item("Low-rank decomposition", "subfamily", family)
            top.appendRow(group)
            for name, share in (("LoRA", "0.33 %"), ("KronA", "0.09 %"), ("AdaLoRA", "0.50 %")):
                group.appendRow(item(name, "method", family, share))
            group.appendRow(item("QA-LoRA", "method", family, "", "only for text writers"))
    tree = QTreeView()
    tree.setAccessibleName("Methods")
    style_tree(tree)
    tree.setModel(model)
    tree.expandAll()
    group_index = model.index(0, 0, model.index(2, 0))
    tree.setCurrentIndex(model.index(0, 0, group_index))
    tree.setMinimumHeight(310)
    card.add(tree, 1)
    return card


def table_card() -> Card:
    card = Card("Six methods and two references", "means of 3 seeds", margin=(12, 10, 12, 12))
    rows = (
        ("LoRA", "reparam", "88.1 %", "74 k", "Finished", "success"),
        ("Sequential Adapter", "additive", "87.8 %", "595 k", "Finished", "success"),
        ("BitFit", "partial", "", "26 k", "Failed", "danger"),
        ("Head only", "reference", "71.2 %", "0", "Finished", "success"),
    )
    model = QStandardItemModel(0, 4, card)
    model.setHorizontalHeaderLabels(["Method", "Right", "Learns", "State"])
    right = int(Qt.AlignmentFlag.AlignRight)
    for name, family, score, learns, state, tone in rows:
        first, last = QStandardItem(name), QStandardItem(state)
        first.setData(family, TableRole.FAMILY)
        last.setData(tone, TableRole.TONE)
        last.setData("checked" if tone == "success" else "failed", TableRole.ICON)
        figures = [QStandardItem(score), QStandardItem(learns)]
        figures[0].setData(True, TableRole.STRONG)
        for cell in figures:
            cell.setData(right, Qt.ItemDataRole.TextAlignmentRole)
        model.appendRow([first, *figures, last])
    for column in (1, 2):
        model.setHeaderData(column, Qt.Orientation.Horizontal, right, Qt.ItemDataRole.TextAlignmentRole)
    table = QTableView()
    table.setAccessibleName("Runs")
    style_table(table)
    table.setModel(model)
    table.setSortingEnabled(True)
    table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    table.resizeColumnsToContents()
    table.horizontalHeader().setStretchLastSection(True)
    table.selectRow(1)
    table.setMinimumHeight(160)
    card.add(table, 1)
    return card


def log_card() -> Card:
    card = Card("What happened", actions=[plain_button("Copy"), plain_button("Only problems")])
    happened = EventList()
    happened.add("14:21:04", "launched", "Launched. Everything needed is on this computer.")
    happened.add("14:21:06", "model", "Model loaded: 22,713,216 parameters, all frozen.")
    happened.add("14:21:09", "success", "Two trial steps: it fits, peak 0.94 GB, the loss falls.", "success")
    happened.add("14:22:12", "warning", "The loss has not moved for 200 steps.", "warning")
    happened.setMinimumHeight(96)
    card.add(happened)
    log = StripLog()
    log.extend(["14:52:07  step 37   loss 1.82   11.4 GB", "14:52:09  asked for 1.60 GB, 0.21 GB were free"])
    log.setFixedHeight(56)
    card.add(log)
    return card


def empty_card() -> Card:
    return Card(
        "Runs", body=EmptyState("runs", "No runs yet. The first takes about two minutes.", "Start the demo")
    )


def rail_card() -> Card:
    card = Card("Rail")
    at, other = RailButton("workbench", "Workbench"), RailButton("runs", "Runs")
    at.setChecked(True)
    card.add(_line(at, other))
    return card


def diagram_card(method: str) -> Card:
    pictures = {
        "LoRA": BlockPicture(
            6,
            (SitePart("attention.query", "", "reparam"), SitePart("attention.value", "", "reparam")),
            head="Topic head",
            method_label="LoRA",
            method_count=73_728,
            head_count=2_310,
        ),
        "MAM Adapter": BlockPicture(
            24,
            (
                SitePart("before_keys_values", "", "hybrid", 0.5),
                SitePart("beside_feed_forward", "", "hybrid", 0.3),
            ),
            method_label="MAM Adapter",
            method_count=400_000,
        ),
        "Sequential Adapter": BlockPicture(
            6,
            (
                SitePart("after_attention", "adapter", "additive", 0.2),
                SitePart("after_feed_forward", "adapter", "additive", 0.2),
            ),
            head="Head",
            method_label="Sequential Adapter",
        ),
        "(IA)³": BlockPicture(
            6,
            (
                SitePart("attention.key", "", "additive", 0.1, "scale"),
                SitePart("attention.value", "", "additive", 0.1, "scale"),
                SitePart("feed_forward.up", "", "additive", 0.1, "scale"),
            ),
            method_label="(IA)³",
        ),
        "BitFit": BlockPicture(6, (SitePart("bias", "", "partial"),), head="Head", method_label="BitFit"),
        "LST": BlockPicture(6, (SitePart("side", "side", "additive"),), head="Head", method_label="LST"),
        "Prompt-tuning": BlockPicture(
            12, (SitePart("embedding", "", "additive", 0.6),), method_label="Prompt-tuning"
        ),
        "Full": BlockPicture(
            6, (SitePart("all_weights", "", "unified"),), head="Head", method_label="Full fine-tuning"
        ),
    }
    return Card(method, body=BlockDiagram(pictures[method]))


DIAGRAMS = ("LoRA", "MAM Adapter", "Sequential Adapter", "(IA)³", "BitFit", "LST", "Prompt-tuning", "Full")
SHEETS: dict[str, list[list[Callable[[], QWidget]]]] = {
    "1-parts": [[type_card, chips_card, rail_card], [families_card, buttons_card], [fields_card]],
    "2-parts": [[banners_card, data_card], [bills_card, empty_card], [tree_card, answers_card]],
    "3-lists": [[table_card, log_card]],
    "4-diagrams": [[partial(diagram_card, name) for name in DIAGRAMS[n : n + 2]] for n in range(0, 8, 2)],
}
WIDTHS = {"3-lists": 620}


def make_sheet(name: str) -> QWidget:
    """A page of specimens, one column beside the other."""
    page = QWidget()
    row: QHBoxLayout = QHBoxLayout(page)
    for parts in SHEETS[name]:
        column = QVBoxLayout()
        for make in parts:
            column.addWidget(make())
        column.addStretch(1)
        row.addLayout(column, 1)
    page.resize(WIDTHS.get(name, 1352), page.sizeHint().height())
    return page


def plots_sheet() -> QWidget:
    """The six plots of a run; they cost the import of pyqtgraph."""
    import numpy as np

    from app.plots.line_plot import LinePlot

    rng = np.random.default_rng(0)
    steps = np.arange(1, 413)
    falling = 0.35 + 1.65 * np.exp(-steps / 70)
    loss = LinePlot("Loss")
    loss.add_line("training", "training", smooth=True)
    loss.add_line("validation", "validation", "plot.validation", kind="points")
    loss.set_line("training", steps, falling * np.exp(rng.normal(0, 0.18, len(steps))))
    loss.set_line("validation", steps[49::50], falling[49::50] + 0.05)
    right = LinePlot("Right answers, validation", percent=True, from_zero=False)
    right.add_line("validation", "", "plot.validation", kind="points")
    right.set_line("validation", steps[49::50], 0.87 - 0.7 * np.exp(-steps[49::50] / 70))
    right.set_reference("head", 0.712, "head only: 71.2 %")
    right.set_best((400, 0.868), "best")
    memory = LinePlot("GPU memory", unit="GB")
    memory.add_line("use", "in use", kind="area")
    memory.set_line("use", steps, 0.9 + 0.06 * (np.sin(steps / 8) > 0))
    memory.add_line("predicted", "predicted", "plot.predicted", kind="dashed")
    memory.set_line("predicted", [0, 625], [0.99, 0.99])
    learns = LinePlot("Parameters that learn", percent=True)
    learns.add_line("share", "", "family.reparam.mark", kind="area")
    learns.set_line("share", steps, np.full(len(steps), 0.0033))
    learns.set_sub("76,038, the same at every step")
    rate = LinePlot("Learning rate")
    rate.add_line("rate")
    rate.set_line("rate", steps, 5e-4 * np.minimum(steps / 62, (625 - steps) / 563))
    rate.add_line("to come", "", "plot.predicted", kind="dashed")
    rate.set_line("to come", [412, 625], [1.9e-4, 0.0])
    speed = LinePlot("Speed", unit="examples a second")
    speed.add_line("speed")
    speed.set_line("speed", steps, 158 - 98 * np.exp(-steps / 8) + rng.normal(0, 1.5, len(steps)))
    page = QWidget()
    column = Column(12, 12)
    for row_plots in ((loss, right, memory), (learns, rate, speed)):
        row = Row(12)
        for plot in row_plots:
            plot.set_x_end(625)
            plot.redraw_now()
            row.addWidget(Card(body=plot, margin=(14, 6, 8, 8)), 1)
        column.addLayout(row, 1)
    page.setLayout(column)
    page.resize(1330, 500)
    return page


def grab(app: QApplication, widget: QWidget, path: Path) -> None:
    """Show, let everything settle, and save a picture."""
    widget.ensurePolished()
    widget.show()
    focused = widget.findChild(QWidget, "focus")
    if focused is not None:
        focused.setFocus(Qt.FocusReason.TabFocusReason)
    # Long enough for six plots, which are drawn one after the other.
    until = time.monotonic() + 0.4
    while time.monotonic() < until:
        app.processEvents()
    widget.grab().save(str(path))
    widget.close()


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--theme", action="append", choices=("light", "dark", "contrast"))
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--only", action="append", help="names of sheets")
    asked = parser.parse_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    theme().install(app, "light", asked.scale, motion=False)
    for mode in asked.theme or ("light", "dark"):
        theme().set_mode(mode)
        for name in asked.only or [*SHEETS, "5-plots"]:
            sheet = plots_sheet() if name == "5-plots" else make_sheet(name)
            path = asked.folder / f"{name}-{mode}.png"
            grab(app, sheet, path)
            print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
