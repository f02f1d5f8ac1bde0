"""What the catalogues are made of: every text is found, and what cannot be used is refused."""

import ast
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from peft_engine.contract import library, taxonomy
from peft_engine.contract.settings import describe
from peft_engine.contract.spec import Hardware, Training
from scripts import translations
from scripts.translations import collect, faults, marked, merge, missing, problems, read, update

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def texts() -> frozenset[str]:
    return frozenset(collect())


@pytest.fixture
def catalogues(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Empty catalogues of a program with three texts."""
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    monkeypatch.setattr(
        translations, "collect", lambda: ["Step {step} of {steps}", "Open", "Rows & <columns>"]
    )
    update()
    return tmp_path


def test_marked_texts_are_found_in_their_order(tmp_path: Path) -> None:
    file = tmp_path / "code.py"
    file.write_text(
        'first = N_("One" " two")\nsecond = tr(N_("Three {n}"), n=N_("four"))\n', encoding="utf-8"
    )
    assert list(marked(file)) == ["One two", "Three {n}", "four"]


@pytest.mark.parametrize("code", ['N_(f"Step {n}")', "N_(text)", 'N_("a" + b)', 'N_("")'])
def test_only_a_plain_text_can_be_marked(tmp_path: Path, code: str) -> None:
    file = tmp_path / "code.py"
    file.write_text(code, encoding="utf-8")
    with pytest.raises(ValueError, match=r"code\.py:1"):
        list(marked(file))


def test_marked_texts_have_no_blanks_at_their_ends_and_braces_that_pair(texts: frozenset[str]) -> None:
    assert [text for text in texts if faults(text, text)] == []


def _texts_of_cards() -> Iterator[tuple[str, str]]:
    def settings(owner: str, model: type) -> Iterator[tuple[str, str]]:
        for info in describe(model):
            yield from ((owner, text) for text in (info.label, info.help, info.expert, info.unit) if text)
            yield from ((owner, choice.label) for choice in info.choices)

    for key, method in taxonomy.methods().items():
        card = method.card
        yield from ((key, text) for text in (card.sentence, *card.good_when, *card.not_when))
        yield from settings(key, card.config)
    for node in taxonomy.tree():
        for each in (node, *node.nodes):
            yield from ((each.key, text) for text in (each.label, each.sentence))
    for entry in (*library.models(), *library.data_sets()):
        yield from ((entry.key, text) for text in (entry.title, entry.sentence) if text)
    for model in (Training, Hardware):
        yield from settings(model.__name__, model)


NAMES = {"GELU", "ReLU", "Swish", "tanh", "LoRA", "MiniLM L6", "%"}
"""What is written alike in every language."""


def test_every_text_of_every_card_can_be_translated(texts: frozenset[str]) -> None:
    bare = [(owner, text) for owner, text in _texts_of_cards() if text not in texts | NAMES]
    assert [(owner, text) for owner, text in bare if not text.isdigit()] == []


def test_every_sentence_of_a_problem_is_marked() -> None:
    bare = []
    for path in sorted((ROOT / "peft_engine").rglob("*.py")) + sorted((ROOT / "app").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Problem":
                bare += [
                    f"{path.relative_to(ROOT)}:{word.value.lineno}"
                    for word in node.keywords
                    if word.arg in ("text", "advice")
                    and isinstance(word.value, ast.Constant | ast.JoinedStr)
                    and not (isinstance(word.value, ast.Constant) and word.value.value == "")
                ]
    assert bare == []


def test_a_translation_goes_in_and_comes_out_of_what_qt_reads(catalogues: Path, tmp_path: Path) -> None:
    given = {
        "Step {step} of {steps}": "Schritt {step} von {steps}",
        "Rows & <columns>": "„Zeilen“ & <Spalten>",
    }
    file = tmp_path / "given.json"
    file.write_text(json.dumps(given), encoding="utf-8")
    assert merge("de", [file]) == 0
    assert read("de") == given
    assert translations.stale("de", given) == []
    assert translations.stale("de", {"Open": "Öffnen"}) == ["Open"]
    assert problems("de", translations.collect()) == ["de: no translation of: Open"]
    assert len(problems("zh_CN", translations.collect())) == 3


def test_what_is_missing_is_told_as_a_list(catalogues: Path, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    missing("de")
    assert json.loads(capsys.readouterr().out) == translations.collect()


@pytest.mark.parametrize(
    ("translation", "fault"),
    [
        ("Schritt {steps}", "has {steps} for {step}, {steps}"),
        ("Schritt {step} von {schritte}", "has {schritte}, {step} for {step}, {steps}"),
        (" Schritt {step} von {steps}", "blanks at an end"),
        ("  ", "empty"),
        ("Schritt {step von {steps}", "braces that do not pair"),
    ],
)
def test_what_cannot_be_used_is_refused(
    catalogues: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], translation: str, fault: str
) -> None:
    file = tmp_path / "given.json"
    file.write_text(json.dumps({"Step {step} of {steps}": translation}), encoding="utf-8")
    assert merge("de", [file]) == 1
    assert fault in capsys.readouterr().err
    assert read("de") == {}


def test_what_has_vanished_from_the_code_is_dropped(
    catalogues: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "given.json"
    file.write_text(json.dumps({"Open": "Öffnen"}), encoding="utf-8")
    merge("de", [file])
    monkeypatch.setattr(translations, "collect", lambda: ["Close"])
    assert problems("de", ["Close"]) == [
        "de: no translation of: Close",
        "de: not in the code any more: Open",
    ]
    update()
    assert read("de") == {}
    assert "Open" not in (catalogues / "peft_de.ts").read_text(encoding="utf-8")
