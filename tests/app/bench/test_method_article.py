"""A method's page: costs predicted and measured, reasons, paper; it follows the form while it is open."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget

from app.bench.method_article import MethodArticle, open_page
from app.bench.method_facts import PaperCard
from app.i18n import install_pseudo_language
from app.state.experiment import Experiment
from app.state.method_costs import MethodCosts
from app.theme.theme import color
from app.widgets.bars import ShareBar
from app.widgets.bytes_text import bytes_text
from app.widgets.memory_bill import MemoryBill, MemoryPart
from peft_engine.contract import events as e
from peft_engine.contract import taxonomy
from peft_engine.contract.eventlog import EventWriter
from peft_engine.contract.store import RunStore
from scripts import synthetic_run as synthetic
from scripts.synthetic_run import Script

BILL = e.Bill(
    weights=14_000_000,
    adapter=100_000,
    gradients=100_000,
    optimizer=200_000,
    activations=90_000_000,
    other=40_000_000,
)


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
def costs(experiment, store):
    return MethodCosts(experiment, store, store.records, lambda: (8_000_000_000, {"length": 24}))


def run(store, experiment, method="lora", bill=BILL, **training):
    """A finished run of this method whose memory was measured."""
    told = experiment.spec.model_dump(mode="json")
    spec = synthetic.spec(
        method,
        model=told["model"],
        data=told["data"],
        training=told["training"] | training,
        hardware=told["hardware"],
    )
    folder = store.create(spec)
    synthetic.write_attempt(folder, Script(steps=20, until=20, end=""))
    writer = EventWriter(folder.path, folder.id, 1)
    writer.step = 20
    writer.write(e.Billed(measured=True, bill=bill))
    writer.write(e.Ended(status="finished", reason="done", seconds=5.0, peak_memory_bytes=bill.total))
    writer.close()
    return folder


def test_predictions_are_those_of_the_form(experiment, costs):
    found = costs.of("lora")
    assert found.predicted == experiment.forecast(length=24)
    assert found.free == 8_000_000_000
    assert found.measured is None
    assert found.whole.counts.trainable_ratio == 1.0
    assert found.predicted.bill.total < found.whole.bill.total
    experiment.set("method.settings.rank", 32)
    assert costs.of("lora").predicted.counts.method_parameters == 4 * found.predicted.counts.method_parameters
    other = costs.of("bitfit")  # not the chosen one: its usual settings
    assert other.plan.card.key == "bitfit"
    assert other.predicted.counts.method_parameters < found.predicted.counts.method_parameters


def test_a_method_that_does_not_go_with_the_model_has_no_costs(experiment, costs):
    refused = [key for key in taxonomy.methods() if costs.of(key) is None]
    assert "prefix_tuning" not in refused
    assert "qa_lora" in refused or "lorahub" in refused


def test_the_run_most_like_it_is_taken(experiment, store, costs):
    run(store, experiment, batch_size=4, bill=BILL.model_copy(update={"activations": 1}))
    wanted = run(store, experiment)
    run(store, experiment, max_length=16, bill=BILL.model_copy(update={"activations": 2}))
    run(store, experiment, "bitfit", bill=BILL.model_copy(update={"activations": 3}))
    found = costs.of("lora").measured
    assert (found.run, found.bill, found.same) == (wanted.id, BILL, True)
    assert found.step_seconds == pytest.approx(512 / 2600)
    experiment.set("method.settings.rank", 32)
    found = costs.of("lora").measured
    assert (found.run, found.same) == (wanted.id, False)
    assert found.predicted_bytes == 990_200_000  # in its own log


def test_time_is_compared_with_full_fine_tuning_taken_alike(experiment, store, costs):
    run(store, experiment)
    run(store, experiment, "full", batch_size=4)
    assert costs.of("lora").whole_measured is None
    full = run(store, experiment, "full")
    assert costs.of("lora").whole_measured.run == full.id


def test_a_run_that_is_gone_by_now_is_passed_over(experiment, store, costs):
    run(store, experiment, max_length=16)
    records = store.records()
    gone = run(store, experiment)
    asked = MethodCosts(experiment, store, lambda: (*store.records(), *records))
    known = store.records()
    store.delete([gone.id])
    asked = MethodCosts(experiment, store, lambda: known)
    assert asked.of("lora").measured.run == records[0].id


def shown(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible() and label.text()]


def test_the_page_shows_both_bars_and_the_reader_where_they_come_from(experiment, store, costs, show, settle):
    run(store, experiment)
    article = MethodArticle(experiment, costs)
    article.resize(1100, 900)
    show(article)
    article.show_method("lora")
    settle()
    card = article.facts.costs
    texts = shown(card)
    predicted = costs.of("lora").predicted
    assert f"Measured 144 MB, predicted {bytes_text(predicted.bill.total)}" in texts
    assert card.source.text().startswith("Measured in your run with these settings: 16 examples a step")
    assert "197 ms" in texts
    assert "90 MB" in texts  # what the activations took, beside what was predicted
    shares = [bar._share for bar in card.findChildren(ShareBar) if bar.isVisible()]
    assert shares[0] == pytest.approx(predicted.counts.trainable_ratio)
    assert shares[1] == pytest.approx(predicted.bill.total / costs.of("lora").whole.bill.total)
    assert "predicted" in card.bill.accessibleDescription()
    assert article.facts.reasons.isVisible()
    assert article.facts.paper.isVisible()


def test_it_follows_the_form_while_it_is_open(experiment, store, costs, show, settle):
    window = QWidget()
    window.resize(1400, 900)
    show(window)
    dialog = open_page(experiment, "lora", costs, window)
    settle()
    article = dialog.findChild(MethodArticle)
    assert not dialog.isModal()
    before, sizes = article.count.text(), [part.size for part in article.view.diagram.picture.parts]
    memory = article.facts.costs.bill.accessibleDescription()
    experiment.set("method.settings.rank", 64)
    settle()
    counts = [int(text.split()[0].replace(",", "")) for text in (before, article.count.text())]
    assert counts[1] > 6 * counts[0]
    assert [part.size for part in article.view.diagram.picture.parts] > sizes
    assert article.facts.costs.bill.accessibleDescription() != memory
    experiment.set("method.key", "bitfit")  # its page stays, with the settings that it had
    settle()
    assert article.count.text().split()[0] == f"{counts[1]:,}"
    dialog.close()
    settle()
    experiment.set("method.settings", {})  # nobody is there to hear it


def test_without_a_run_it_says_so(experiment, costs, show, settle):
    article = MethodArticle(experiment, costs)
    article.resize(1100, 900)
    show(article)
    article.show_method("ia3")
    settle()
    assert "not measured yet" in shown(article.facts.costs)
    assert any("has been measured yet" in text for text in shown(article.facts.costs))


def test_a_paper_is_copied_as_a_reference(show):
    card = show(PaperCard())
    card.show_card(taxonomy.method("lora").card)
    card.copy.click()
    assert QGuiApplication.clipboard().text() == (
        "Hu, Shen, Wallis, Allen-Zhu, Li, Wang, Wang, Chen: LoRA: Low-Rank Adaptation of Large Language "
        "Models. ICLR, 2022. https://arxiv.org/abs/2106.09685"
    )


def test_both_bars_are_in_one_scale(show, settle):
    """Twice as much measured as predicted: the predicted bar ends in the middle."""
    bill = MemoryBill()
    bill.resize(400, 200)
    show(bill)
    parts, measured = [MemoryPart("a", 100, "working")], [MemoryPart("a", 200, "working")]
    for free in (0, 150):
        bill.set_bill(parts, free, measured=measured, close=True)
        settle()
        for bar, end in ((bill._bar, 0.5), (bill._measured_bar, 1.0)):
            picture = bar.grab().toImage()
            y, ground = picture.height() - 4, color("accent.ink").rgb()
            filled = [x for x in range(picture.width()) if picture.pixelColor(x, y).rgb() == ground]
            assert max(filled) / picture.width() == pytest.approx(end, abs=0.03)


def test_every_word_is_translated(experiment, store, costs, qt_app, show, settle):
    run(store, experiment)
    translator = install_pseudo_language(qt_app)
    try:
        article = MethodArticle(experiment, costs)
        article.resize(1100, 900)
        show(article)
        article.show_method("lora")
        settle()
        facts = article.facts
        paper = {facts.paper._title.text(), facts.paper._by.text()}
        texts = list(shown(facts))
        assert any(text.startswith("[") for text in texts)
        for text in texts:
            amount = text.replace(".", "").replace(" ", "")
            assert text.startswith("[") or text in paper or amount[:1].isdigit(), text
    finally:
        qt_app.removeTranslator(translator)
