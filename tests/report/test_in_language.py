"""Reports in German and Chinese: every sentence, numbers and days, letters that can be drawn, and English as
it was."""

import html
import re
from contextlib import ExitStack

import pytest
from matplotlib.figure import Figure

from app.language import CATALOGUES
from peft_engine.cli import read_arguments
from peft_engine.contract import language, paths
from peft_engine.contract.language import LANGUAGES, local, say, spoken_in, things, together
from peft_engine.contract.problems import Problem
from peft_engine.contract.race import Contender, Race, member_name
from peft_engine.contract.settled import Given, Settled
from peft_engine.contract.store import RunStore
from peft_engine.contract.texts import N_
from peft_engine.report import of_runs, typefaces
from peft_engine.report.as_pdf import pages
from peft_engine.report.of_runs import report_of
from peft_engine.report.paper import Style, wrap
from peft_engine.report.write import write_report
from scripts.synthetic_extras import EXAMPLES
from scripts.synthetic_run import Script, make_run, spec
from tests.compare.writing import drawn, finished, judged

LONG = 20
KNOWN = {
    "de": (
        "Methoden nebeneinander",
        "Jede Methode wurde 2-mal trainiert.",
        "LoRA ist auf diesem Test besser als BitFit",
    ),
    "zh_CN": ("方法并排", "每种方法训练了 2 次。", "LoRA 优于 BitFit"),
}


def english(name):
    """What of marked texts must not stand in a report of this language: what stays of them when they are
    filled, of those that have another translation."""
    told = language.read_catalogue(paths.RESOURCES / "translations" / f"peft_{name}.ts")
    for text, translation in told.items():
        for piece in re.split(r"\{[^{}]*\}", text):
            if len(piece.strip()) > LONG and piece not in translation:
                yield piece.strip()


def left_in(words, name):
    whole = " ".join(words.split())
    return [text for text in english(name) if text in whole]


def without_files(words):
    """A page without what machines read: styles, pictures, specifications."""
    words = re.sub(r"(?s)<style>.*?</style>|<pre>.*?</pre>|base64,[^\"]*", "", words)
    return html.unescape(re.sub(r"<[^>]*>", " ", words))


@pytest.fixture(scope="module")
def race(tmp_path_factory):
    """A finished race of two methods with two seeds and tuned learning rates."""
    store = RunStore(tmp_path_factory.mktemp("race") / "store")
    wanted = Race(contenders=(Contender(method="lora"), Contender(method="bitfit")), seeds=2, amount=1200)
    parent = store.create(spec().model_copy(update={"race": wanted}))
    given = [
        Given(losses=[(0.001, 0.51), (0.002, 0.4812)], rate=0.002, size=8, parameters=76_038),
        Given(losses=[(0.01, None), (0.02, 0.6)], rate=0.02),
    ]
    (parent.path / "race.json").write_text(Settled(amount=1200, contenders=given).model_dump_json())
    for number, (method, share) in enumerate((("lora", 0.9), ("bitfit", 0.6)), start=1):
        for seed in (1, 2):
            answers = judged(drawn(share, 10 * number + seed))
            finished(store, answers, method, seed=seed, parent=parent.id, member=member_name(number, seed))
    return store, parent.id


@pytest.fixture(scope="module", params=CATALOGUES)
def told(request, race, tmp_path_factory):
    """(language, its folder, words on paper, words in pictures) of the race's report."""
    store, parent = race
    to = tmp_path_factory.mktemp(request.param)
    on_paper, pictured = [], []

    def noted(document, path):
        with typefaces.typefaces():
            sheets = pages(document).sheets
        on_paper.extend(text.get_text() for sheet in sheets for text in sheet.texts)
        return len(sheets)

    def kept(figure, *given, **more):
        saved(figure, *given, **more)
        pictured.extend(found.get_text() for found in figure.findobj(lambda a: hasattr(a, "get_text")))

    saved = Figure.savefig
    with ExitStack() as change, pytest.MonkeyPatch.context() as patch:
        patch.setattr(of_runs, "write_pdf", noted)
        patch.setattr(Figure, "savefig", kept)
        change.enter_context(spoken_in(request.param))
        report_of(store, [parent], to)
    return request.param, to, " ".join(on_paper), pictured


def test_a_race_is_told_in_the_language_that_was_asked_for(told):
    name, to, on_paper, pictured = told
    page = without_files((to / "index.html").read_text(encoding="utf-8"))
    marked_down = re.sub(r"(?s)```.*?```", "", (to / "report.md").read_text(encoding="utf-8"))
    for words in (page, marked_down.replace("\\", ""), on_paper):
        for sentence in KNOWN[name]:
            assert sentence in words
        assert left_in(words, name) == []
    assert left_in(" ".join(pictured), name) == []
    assert f'<html lang="{LANGUAGES[name].html}">' in (to / "index.html").read_text(encoding="utf-8")


def test_numbers_and_days_are_those_of_the_language(told):
    name, to, on_paper, pictured = told
    page = without_files((to / "index.html").read_text(encoding="utf-8"))
    assert ("0,002" in page, "0.002" in page) == ((True, False) if name == "de" else (False, True))
    assert ("1.200" in page) == (name == "de")
    assert ("0,4812" in on_paper) == (name == "de")
    day = r"\d\d\.\d\d\.20\d\d \d\d:\d\d" if name == "de" else r"20\d\d/\d\d/\d\d \d\d:\d\d"
    assert re.search(day, page)
    shares = [words for words in pictured if re.fullmatch(r"\d+ ?%", words)]
    assert shares
    assert all((" " in words) == (name == "de") for words in shares)


def test_what_machines_read_is_not_translated(told, race):
    _, to, _, _ = told
    store, parent = race
    assert (to / "experiment.toml").read_text(encoding="utf-8") == (
        store.get(parent).path / "spec.toml"
    ).read_text(encoding="utf-8")


@pytest.mark.parametrize("name", CATALOGUES)
def test_the_report_of_a_run_has_no_english_sentence_left(name, tmp_path):
    store = RunStore(tmp_path / "store")
    runs = []
    for example in ("kept", "calibration", "cut"):
        method, extras = EXAMPLES[example]
        runs.append(make_run(store, spec(method), Script(steps=20, until=20, extras=extras)))
    with spoken_in(name):
        page = write_report(runs, tmp_path / "to").read_text(encoding="utf-8")
    words = without_files(page)
    assert left_in(words, name) == []
    assert left_in(" ".join(re.findall(r'alt="([^"]*)"', page)), name) == []
    assert say(N_("Beyond the score")) == "Beyond the score"
    with spoken_in(name):
        assert say(N_("Learning rate")) in words
        assert say(N_("All steps are done.")) in words
    assert re.search(r"\d,\d" if name == "de" else r"\d\.\d", words)


def test_a_text_without_translation_stays_english_and_nothing_is_said_twice():
    with spoken_in("de"):
        assert say("Nobody has translated {this}.", this="Learning rate") == "Nobody has translated Lernrate."
        points = say(N_("{points} points"), points="1,234.5")
        assert points == "1.234,5 Punkte"
        assert say(N_("{first} over {second}"), first=points, second=0.5) == "1.234,5 Punkte gegenüber 0,5"
        assert local(local("1,234")) == "1.234"
        assert say(N_("± {half}"), half=local("1.234")) == "± 1,234"
    assert say("Learning rate") == "Learning rate"
    assert local("1,234.5") == "1,234.5"


def test_a_missing_or_damaged_catalogue_leaves_english(tmp_path, monkeypatch):
    monkeypatch.setattr(paths, "RESOURCES", tmp_path)
    (tmp_path / "translations").mkdir()
    (tmp_path / "translations" / "peft_de.ts").write_text("<TS><context>")
    language._catalogue.cache_clear()
    try:
        for name in CATALOGUES:
            with spoken_in(name):
                assert say(N_("Learning rate")) == "Learning rate"
    finally:
        language._catalogue.cache_clear()


def test_sentences_things_and_shares_are_joined_as_the_language_does():
    problem = Problem(text=N_("The memory ran out."), advice=N_("Let it train first."))
    assert language.problem_words(problem) == problem.sentence()
    with spoken_in("zh_CN"):
        assert together(["甲。", "乙。"]) == "甲。乙。"
        assert things(["LoRA", "BitFit"]) == "LoRA、BitFit"
        assert local("2.5 %") == "2.5%"
    with spoken_in("de"):
        assert local("2.5 %") == "2,5 %"


def test_chinese_lines_break_between_letters_and_begin_with_no_sign():
    text = (
        "得分为各种子的平均值及其 95% 区间\uff0c区间包含种子和测试集的偶然性。LoRA\uff08低秩适配\uff09最好。"
    )
    style = Style(9.5)
    with typefaces.typefaces():
        lines = wrap(text, style, 100)
    assert len(lines) > 3
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert not any(line[0] in "\uff0c。\uff09%" for line in lines)
    assert not any(line.endswith("\uff08") for line in lines)
    with typefaces.typefaces():
        assert wrap("auf „denselben“ Seeds", style, 400) == ["auf „denselben“ Seeds"]


def test_where_no_chinese_letters_can_be_drawn_paper_and_pictures_are_english(race, tmp_path, monkeypatch):
    store, parent = race
    monkeypatch.setattr(typefaces, "chinese", list)
    titles = []
    monkeypatch.setattr(
        of_runs, "write_pdf", lambda document, path: titles.append(document.sections[0].title)
    )
    monkeypatch.setattr(
        of_runs, "_pictures", lambda document, to: titles.append(document.pictures()[0].title) or []
    )
    monkeypatch.setattr(of_runs, "html", lambda document, pictures: document.sections[0].title)
    with spoken_in("zh_CN"):
        assert not typefaces.legible()
        page = report_of(store, [parent], tmp_path).page
    assert titles == ["Test questions right", "Methods side by side"]
    assert page.read_text(encoding="utf-8") == KNOWN["zh_CN"][0]


def test_the_command_takes_the_languages_of_the_window():
    assert set(LANGUAGES) == {"en", *CATALOGUES}
    assert read_arguments(["report", "x"]).language == "en"
    assert read_arguments(["report", "x", "--language", "zh_CN"]).language == "zh_CN"
