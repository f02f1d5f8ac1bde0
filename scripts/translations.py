"""Keep the catalogues of the window's languages in step with the texts that are marked in the code.

    python scripts/translations.py update                      collect the texts, write the .ts and .qm files
    python scripts/translations.py missing LANG > FILE.json    the texts without a translation, a JSON list
    python scripts/translations.py merge LANG FILE.json ...    take translations in: {text: translation}
    python scripts/translations.py check                       status 1 and a list where something is wrong

LANG is de or zh_CN. A text is marked by N_("...") in app/ or peft_engine/, by say("...") in a template of
reports, or is a label, title or sentence of a family, a data set or a model. The catalogues are Qt's:
peft_LANG.ts in resources/translations/ is edited, by merge or in Qt Linguist, and read by the engine for its
reports; peft_LANG.qm is made of it by lrelease and read by the window.
"""

import argparse
import ast
import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from string import Formatter
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from peft_engine.contract.language import read_catalogue

FOLDER = ROOT / "resources" / "translations"
LANGUAGES = {"de": "de_DE", "zh_CN": "zh_CN"}
CONTEXT = "peft"
"""As in app/i18n.py."""
CARDS = ("resources/data/*/card.toml", "resources/models/*/card.toml", "peft_engine/methods/**/family.toml")
TEMPLATES = "resources/report/*.html"
CARD_FIELDS = ("label", "title", "sentence")


def collect(root: Path = ROOT) -> list[str]:
    """Every text that the window translates, each once, in the order of the files."""
    found: dict[str, None] = {}
    for top in ("app", "peft_engine"):
        for path in sorted((root / top).rglob("*.py")):
            found |= dict.fromkeys(marked(path))
    for pattern in CARDS:
        for path in sorted(root.glob(pattern)):
            told = tomllib.loads(path.read_text(encoding="utf-8"))
            found |= dict.fromkeys(told[field] for field in CARD_FIELDS if told.get(field))
    for path in sorted(root.glob(TEMPLATES)):
        found |= dict.fromkeys(re.findall(r'say\("([^"]+)"', path.read_text(encoding="utf-8")))
    tokens = json.loads((root / "resources/theme/tokens.json").read_text(encoding="utf-8"))
    found |= dict.fromkeys(family["label"] for family in tokens["families"].values())
    return list(found)


def marked(path: Path) -> Iterator[str]:
    """The texts in N_("...") of a file, from top to bottom.

    Raises:
        ValueError: something else than a plain text stands in N_().
    """
    calls = [
        node
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "N_"
    ]
    for call in sorted(calls, key=lambda call: (call.lineno, call.col_offset)):
        match call.args:
            case [ast.Constant(value=str(text))] if text:
                yield text
            case _:
                raise ValueError(f"{path}:{call.lineno}: N_() takes one plain text")


def read(language: str) -> dict[str, str]:
    """The catalogue of a language, {text: translation}, finished ones alone."""
    path = FOLDER / f"peft_{language}.ts"
    return read_catalogue(path) if path.is_file() else {}


def write(language: str, texts: list[str], translations: Mapping[str, str]) -> None:
    """Write a catalogue as Linguist does, without the places of the texts, and make the .qm of it."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{LANGUAGES[language]}" sourcelanguage="en">',
        *("<context>", f"    <name>{CONTEXT}</name>"),
    ]
    for text in sorted(texts):
        told = translations.get(text, "")
        kind = "" if told else ' type="unfinished"'
        lines += [
            "    <message>",
            f"        <source>{_xml(text)}</source>",
            f"        <translation{kind}>{_xml(told)}</translation>",
            "    </message>",
        ]
    lines += ["</context>", "</TS>", ""]
    FOLDER.mkdir(parents=True, exist_ok=True)
    path = FOLDER / f"peft_{language}.ts"
    path.write_text("\n".join(lines), encoding="utf-8")
    release(path, path.with_suffix(".qm"))


def _xml(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})


def release(source: Path, target: Path) -> None:
    """Make the file that Qt reads; Qt's own lrelease comes with PySide6-Essentials."""
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([tool, "-silent", source, "-qm", target], check=True)


def problems(language: str, texts: list[str]) -> list[str]:
    """What is wrong with a catalogue, a line each."""
    told = read(language)
    found = [f"{language}: no translation of: {text}" for text in texts if text not in told]
    found += [f"{language}: not in the code any more: {text}" for text in told if text not in set(texts)]
    for text in texts:
        if text in told:
            found += [f"{language}: {fault}: {text}" for fault in faults(text, told[text])]
    return found + [f"{language}: the .qm has another text for: {text}" for text in stale(language, told)]


def faults(text: str, translation: str) -> list[str]:
    """Why a translation cannot be used."""
    found = []
    if not translation.strip():
        return ["empty"]
    if translation != translation.strip():
        found.append("blanks at an end")
    try:
        wanted, given = names(text), names(translation)
    except ValueError as error:
        return [*found, f"braces that do not pair ({error})"]
    if wanted != given:
        found.append(f"has {_listed(given)} for {_listed(wanted)}")
    if text.count("`") != translation.count("`"):
        found.append("another number of `")
    return found


def names(text: str) -> set[str]:
    """The {names} of a text, with what stands behind a colon or an exclamation mark."""
    if not re.search(r"\{\w", text):  # braces that are no placeholders: the text is shown as it is
        return set()
    return {
        name + (f"!{how}" if how else "") + (f":{form}" if form else "")
        for _, name, form, how in Formatter().parse(text)
        if name is not None
    }


def _listed(found: set[str]) -> str:
    return ", ".join(f"{{{name}}}" for name in sorted(found)) or "no names"


def stale(language: str, told: Mapping[str, str]) -> list[str]:
    """The texts for which the .qm does not say what the catalogue says."""
    from PySide6.QtCore import QTranslator

    translator = QTranslator()
    translator.load(str(FOLDER / f"peft_{language}.qm"))
    return [text for text, words in told.items() if translator.translate(CONTEXT, text) != words]


def update() -> int:
    texts = collect()
    for language in LANGUAGES:
        told = read(language)
        write(language, texts, told)
        missing = sum(text not in told for text in texts)
        print(f"{language}: {len(texts)} texts, {missing} without a translation")
    return 0


def missing(language: str) -> int:
    told = read(language)
    print(json.dumps([text for text in collect() if text not in told], ensure_ascii=False, indent=1))
    return 0


def merge(language: str, files: list[Path]) -> int:
    """Take in what can be used; what cannot is listed."""
    texts = collect()
    told, known, refused = read(language), set(texts), 0
    for file in files:
        for text, translation in json.loads(file.read_text(encoding="utf-8")).items():
            found = faults(text, translation) if text in known else ["not in the code"]
            if found:
                refused += 1
                print(f"{file.name}: {'; '.join(found)}: {text}\n    {translation}", file=sys.stderr)
            else:
                told[text] = translation
    write(language, texts, told)
    print(f"{language}: {sum(text in told for text in texts)} of {len(texts)} translated, {refused} refused")
    return 1 if refused else 0


def check() -> int:
    texts = collect()
    found = [problem for language in LANGUAGES for problem in problems(language, texts)]
    print("\n".join(found) if found else f"{len(texts)} texts in {len(LANGUAGES)} languages")
    return 1 if found else 0


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    actions = parser.add_subparsers(dest="action", required=True)
    actions.add_parser("update", help="collect the texts and write the catalogues")
    actions.add_parser("check", help="exit status 1 where a catalogue is not complete and right")
    for name, text in (
        ("missing", "list the texts without a translation"),
        ("merge", "take translations in"),
    ):
        action = actions.add_parser(name, help=text)
        action.add_argument("language", choices=LANGUAGES)
        if name == "merge":
            action.add_argument("files", type=Path, nargs="+")
    chosen = parser.parse_args()
    match chosen.action:
        case "update":
            return update()
        case "missing":
            return missing(chosen.language)
        case "merge":
            return merge(chosen.language, chosen.files)
    return check()


if __name__ == "__main__":
    sys.exit(main())
