"""The window in another language: its texts, numbers, dates and fields."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.figures import clock_short, day_and_time, local
from app.form.form import sentence
from app.i18n import engine_values, say, tr
from app.joined import clauses, facts, sentences, things
from app.language import catalogue, forget_language, spoken, use_language
from app.pages.settings import SettingsPage
from app.plots.ticks import percent_text, plain, tick_words
from app.shell.shortcuts import KEYS, shown
from app.state.names import metric_text
from app.state.window_settings import WindowSettings, read_settings, write_settings
from app.widgets.bytes_text import bytes_text
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.count_text import parameters_text
from app.widgets.number_text import field_text, parse_number, parse_whole
from app.widgets.numbers import FloatField
from peft_engine.contract import paths, taxonomy
from peft_engine.contract.problems import Problem
from peft_engine.contract.settings import describe
from peft_engine.contract.store import RunStore


@pytest.fixture
def german(qt_app: QApplication) -> Iterator[None]:
    installed = use_language(qt_app, "de")
    yield
    forget_language(qt_app, installed)


@pytest.fixture
def chinese(qt_app: QApplication) -> Iterator[None]:
    installed = use_language(qt_app, "zh_CN")
    yield
    forget_language(qt_app, installed)


def test_numbers_stay_as_python_writes_them_without_a_language() -> None:
    assert [local(text) for text in ("1,234.5", "0.99 GB", "3e-4")] == ["1,234.5", "0.99 GB", "3e-4"]


@pytest.mark.usefixtures("german")
def test_german_numbers() -> None:
    assert local("1,234.5") == "1.234,5"
    assert local("1,234,567") == "1.234.567"
    assert local("+0.25 %") == "+0,25 %"
    assert local("2.5e-05") == "2,5e-05"
    assert local("1,024.5 tokens") == "1.024,5 tokens"
    assert bytes_text(0.99e9) == "0,99 GB"
    assert metric_text("loss", 0.4123) == "0,412"
    assert plain(0.41) == "0,41"
    assert tr("{value} of it", value=0.5) == "0,5 of it"


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize("text", ["2.13.0", "run-1.5", "Qwen 2.5 small", "1.5.2026", "a,b", "1,23,4", ""])
def test_what_is_no_number_is_left_alone(text: str) -> None:
    assert local(text) == text


@pytest.mark.usefixtures("german")
def test_ticks_have_the_same_decimals_in_german_too() -> None:
    assert tick_words([0.0, 0.25, 0.5], plain) == ["0,00", "0,25", "0,50"]
    assert "86,4" in percent_text(0.864)


@pytest.mark.usefixtures("german")
def test_fields_read_the_comma_and_the_point() -> None:
    assert parse_number("0,5") == parse_number("0.5") == 0.5
    assert parse_number("1,5e-3") == 0.0015
    assert parse_number("1.234,5") is None  # what would be read two ways is not read
    assert [parse_whole(text) for text in ("1.234", "1.000", "10,000", "1.000.000")] == [None] * 4
    assert parse_whole("2,0") == 2
    assert field_text(0.0005) == "0,0005"
    assert parse_number(field_text(0.0005)) == 0.0005


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize("sign", [",", "."])
def test_either_key_writes_the_comma(qt_app: QApplication, sign: str) -> None:
    field = FloatField(1.0)
    field.selectAll()
    QTest.keyClicks(field, f"0{sign}25")
    assert field.text() == "0,25"
    assert field.value() == 0.25
    field.set_value(2.5)
    assert field.text() == "2,5"


def test_a_comma_is_no_decimal_sign_in_english(qt_app: QApplication) -> None:
    assert parse_number("0,5") is None


@pytest.mark.parametrize("language", ["en", "de", "zh_CN"])
def test_choices_of_methods_are_read_whole(qt_app: QApplication, language: str) -> None:
    """At the width that the settings have in a window of 1280."""
    installed = use_language(qt_app, language)
    long = []
    for key, method in taxonomy.methods().items():
        for info in describe(method.card.config):
            for choice in info.choices if info.kind != "choices" else ():
                box = ChoiceBox([Choice(choice.value, tr(choice.label))], choice.value)
                box.ensurePolished()
                if box.needed_width() > 270:
                    long.append((key, info.name, box.currentText()))
    forget_language(qt_app, installed)
    assert long == []


def test_days_and_times_follow_the_language(qt_app: QApplication) -> None:
    moment = time.mktime((2026, 11, 21, 16, 3, 9, 0, 0, -1))
    told = []
    for language in ("en", "de", "zh_CN"):
        installed = use_language(qt_app, language)
        told.append(day_and_time(moment))
        assert clock_short(moment) == "16:03"
        forget_language(qt_app, installed)
    assert told == ["2026-11-21 16:03", "21.11.2026 16:03", "2026/11/21 16:03"]


@pytest.mark.usefixtures("german")
def test_numbers_inside_the_engines_sentences_follow_too() -> None:
    problem = Problem(
        text="It must lie between {low} and {high}.",
        advice="Near {near} is usual.",
        values={"low": "0.001", "high": 512, "near": 0.5},
    )
    assert "0,001" in sentence(problem)
    assert "0,5" in sentence(problem)
    assert say("{a} of {b}", a="1,000", b="file 1.5") == "1.000 of file 1.5"
    assert engine_values({"path": "/tmp/1.5"}) == {"path": "/tmp/1.5"}
    own = {"column": "text", "names": "Yes, No", "file": "1.5"}
    assert engine_values(own) == own


def test_qts_own_words_are_translated(qt_app: QApplication, german: None) -> None:
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


def test_chinese_is_chosen_with_its_numbers(qt_app: QApplication, chinese: None) -> None:
    assert spoken() == "zh_CN"
    assert QLocale().language() == QLocale.Language.Chinese
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "取消"
    assert local("1,234.5") == "1,234.5"
    assert [local(text) for text in ("1.52 %", "+3 %", "a %")] == ["1.52%", "+3%", "a %"]


@pytest.mark.usefixtures("chinese")
def test_chinese_lists_and_sentences_have_their_own_signs() -> None:
    assert things(["查询", "", "值"]) == "查询、值"
    assert facts(["已完成", "16:10"]) == "已完成\uff0c16:10"
    assert clauses(["在验证集上", "空心"]) == "在验证集上\uff1b空心"
    assert sentences(["一句。", "", "又一句。"]) == "一句。又一句。"


def test_other_lists_and_sentences_have_blanks() -> None:
    assert (things(["a", "", "b"]), facts(["a", "b"]), clauses(["a", "b"])) == ("a, b", "a, b", "a; b")
    assert sentences(["One.", "", "Two."]) == "One. Two."


@pytest.mark.usefixtures("chinese")
def test_chinese_counts_by_ten_thousands() -> None:
    counts = (26_999, 1_000_000, 22_713_216, 99_960_000, 135_000_000, 8_190_735_360)
    assert list(map(parameters_text, counts)) == ["26,999", "100 万", "2270 万", "1 亿", "1.35 亿", "81.9 亿"]
    assert tr("{count} parameters", count=parameters_text(22_713_216)) == "2270 万个参数"


def test_a_choice_names_its_catalogue() -> None:
    assert [catalogue(chosen) for chosen in ("en", "de", "zh_CN", "nonsense")] == ["", "de", "zh_CN", ""]


def test_the_language_is_kept_and_nonsense_is_the_systems(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PEFT_WORKBENCH_HOME", str(tmp_path))
    write_settings(WindowSettings(language="zh_CN"))
    assert read_settings()[0].language == "zh_CN"
    file = paths.settings_file()
    file.write_text(file.read_text(encoding="utf-8").replace("zh_CN", "klingon"), encoding="utf-8")
    assert read_settings() == (WindowSettings(), "")


def test_choosing_a_language_says_when_it_begins(
    qt_app: QApplication, tmp_path: Path, show: Callable[[QWidget], QWidget]
) -> None:
    page = SettingsPage(WindowSettings(language="en"), RunStore(tmp_path))
    show(page)
    told: list[WindowSettings] = []
    page.settings_edited.connect(told.append)
    page.language.value_edited.emit("de")
    assert told[-1].language == "de"
    assert page.later.isVisible()
    assert "closed" in page.later.text()
    page.language.value_edited.emit("en")
    assert not page.later.isVisible()


@pytest.mark.usefixtures("german")
def test_keys_are_called_as_on_the_readers_keyboard_and_still_work(qt_app: QApplication) -> None:
    assert shown("Ctrl+Shift+P") == "Strg Umschalt P"
    assert shown("+") == "+"
    portable = QKeySequence.SequenceFormat.PortableText
    assert all(
        QKeySequence(keys) == QKeySequence.fromString(keys, portable) for key in KEYS for keys in key.keys
    )


@pytest.mark.usefixtures("chinese")
def test_no_blank_stands_between_chinese_signs() -> None:
    assert tr("{a} 上的 {b}", a="主题", b="LoRA") == "主题上的 LoRA"
    assert tr("{a} 上的 {b}", a="Topics", b="方法") == "Topics 上的方法"
