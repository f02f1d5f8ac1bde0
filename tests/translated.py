"""What a text in Markdown has in common with its translation, whatever the words are."""

import re
from collections import Counter
from decimal import Decimal
from pathlib import Path
from typing import Any

from scripts.translations import LANGUAGES

COMPLETE = ("de", "zh_CN")
"""The languages in which every page of a method and every lesson has to be there."""

_CODE = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
_INLINE = re.compile(r"`[^`\n]+`")
_ARXIV = re.compile(r"\b\d{4}\.\d{5}\b")
_NAMES = re.compile(r"\{[^{}\n]*\}")
_LINKED = re.compile(r"[A-Za-z0-9]+(?:_[A-Za-z0-9]+)+")
"""Letters of a formula such as W_down."""
_SIGNS = re.compile(r"[^\sA-Za-zÄÖÜäöüß\u3000-\u9fff\uff00-\uffef.,:;'’\-–…]")
"""What formulas are made of beside words: figures, Greek letters, signs."""
_COMMAND = re.compile(r"--|[_./(]")
"""In code that is no formula with words, such as `length × width`, but stays as it is."""
_BROKEN_HAN = re.compile(r"[\u3000-\u9fff\uff00-\uffef]\n[ \t]*[\u3000-\u9fff\uff00-\uffef]")
_FIGURES = {
    "de": re.compile(r"\d{1,3}(?:\.\d{3})+(?!\d)|\d+(?:,\d+)?"),
    "": re.compile(r"\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)?"),
}
_SCALES = {
    "": {"thousand": 3, "million": 6, "billion": 9},
    "de": {"Tausend": 3, "tausend": 3, "Million": 6, "Mio.": 6, "Milliarde": 9, "Mrd.": 9},
    "zh_CN": {"百万": 6, "千万": 7, "十亿": 9, "百": 2, "千": 3, "万": 4, "亿": 8},
}
_WORDS = {
    0: "no zero",
    1: "one once single",
    2: "two twice half",
    3: "three third",
    4: "four quarter",
    5: "five",
    6: "six",
    7: "seven",
    8: "eight",
    9: "nine",
    10: "ten tens tenth",
    11: "eleven",
    12: "twelve dozen",
    20: "twenty",
    30: "thirty",
    100: "hundred hundredth",
    1000: "thousand thousandth",
    10**6: "million",
    10**9: "billion",
}
"""Numbers that are words in English and may be figures elsewhere."""


def translations(folder: Path, pattern: str) -> list[tuple[Path, str]]:
    """Every file with a language before its ending, and the language."""
    found = [(path, language) for language in LANGUAGES for path in folder.rglob(f"{pattern}.{language}.md")]
    return sorted(found)


def original(path: Path) -> Path:
    return path.with_name(f"{path.name.partition('.')[0]}.md")


def missing(originals: list[Path]) -> list[str]:
    """The files that are not there in a language that is complete."""
    wanted = (path.with_suffix(f".{language}.md") for language in COMPLETE for path in originals)
    return [str(path) for path in wanted if not path.is_file()]


def likeness(text: str, language: str = "") -> dict[str, Any]:
    """What has to be the same in every language; `text` is written in `language`, "" being English."""
    code = _CODE.findall(text)
    prose = _CODE.sub("", text)
    bare = _ARXIV.sub("", _INLINE.sub("", _NAMES.sub("", prose)))
    return {
        "kinds of parts": _kinds(text),
        "signs in formulas": [_counted(_SIGNS.findall(block)) for block in code],
        "lines of formulas": [block.count("\n") for block in code],
        "code inside sentences": _counted([_without_words(code) for code in _INLINE.findall(prose)]),
        "letters of formulas": sorted(set(_LINKED.findall(_NAMES.sub("", text)))),
        "papers": _ARXIV.findall(text),
        "line of the paper": _paper(text),
        "names in braces": _counted(_NAMES.findall(prose)),
        "stressed words": bare.count("**") // 2,
        "breaks that show as spaces": len(_BROKEN_HAN.findall(prose)) if language == "zh_CN" else 0,
    }


def unlike_numbers(english: str, text: str, language: str) -> tuple[list[str], list[str]]:
    """Numbers of the English text that the other has not, and those that it has without need.

    A number that is a word in English may be a figure elsewhere; what is a figure there has to stay one.
    """
    there, here = numbers(english), numbers(text, language)
    words = set(re.findall(r"[a-z]+", english.lower()))
    written = {Decimal(n) for n, names in _WORDS.items() if words & set(names.split())}
    further = [number for number in (here - there).elements() if number not in written]
    return [str(number) for number in (there - here).elements()], [str(number) for number in further]


def numbers(text: str, language: str = "") -> Counter[Decimal]:
    """The numbers outside of formulas, whatever is between their figures; "7 billion" is one of them."""
    bare = _ARXIV.sub("", _INLINE.sub("", _NAMES.sub("", _CODE.sub("", text))))
    if _paper(bare):
        bare = bare.rpartition("\n\n")[0]
    found: Counter[Decimal] = Counter()
    for match in _FIGURES.get(language, _FIGURES[""]).finditer(bare):
        figures = (
            match[0].replace(".", "").replace(",", ".") if language == "de" else match[0].replace(",", "")
        )
        after = bare[match.end() :].lstrip(" \u00a0\n多余")
        scale = next((s for word, s in _SCALES[language].items() if after.startswith(word)), 0)
        found[(Decimal(figures) * 10**scale).normalize()] += 1
    return found


def untranslated(english: str, text: str) -> list[str]:
    """Paragraphs and items that are still as they are in English."""
    same = set(_parts(_CODE.sub("", english))) & set(_parts(_CODE.sub("", text)))
    return sorted(part for part in same - {_paper(text)} if len(part.split()) > 3)


def _kinds(text: str) -> list[str]:
    """Headings by their level, formulas, items and paragraphs in their order."""
    kinds = {"`": "formula", "-": "item"}
    return [
        part.partition(" ")[0] if part.startswith("#") else kinds.get(part[:1], "paragraph")
        for part in _parts(_CODE.sub("`formula", text))
    ]


def _without_words(code: str) -> str:
    """A formula inside a sentence without its words, which are translated; other code as it is."""
    words = r"[\u4e00-\u9fff]+|[A-Za-zÄÖÜäöüß-]{3,}"
    return code if _COMMAND.search(code) else " ".join(re.sub(words, "", code).split())


def _paper(text: str) -> str:
    """The line at the end that names the paper; empty where there is none."""
    last = _parts(text)[-1]
    return last if last.startswith("*") else ""


def _parts(text: str) -> list[str]:
    """Headings, paragraphs and items, each on one line."""
    parts = re.split(r"\n\s*\n|\n(?=- |#|```)", text.strip())
    return [" ".join(part.split()) for part in parts if part.strip()]


def _counted(found: list[str]) -> dict[str, int]:
    return dict(sorted(Counter(found).items()))
