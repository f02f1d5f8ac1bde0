"""Which encoding makes words of bytes: each is judged by how well what it gives fits one language.

Statistics over whole texts need many words; the letters beyond ASCII that a language has tell it from a line.
"""

import re
from collections.abc import Iterable

_WESTERN = ("cp1252", "mac-roman", "cp850")
_LATIN: dict[tuple[str, ...], tuple[str, ...]] = {
    _WESTERN: (
        "éèêàçùâîôûëïüœæÿ",
        "áéíóúñü",
        "ãáâàçéêíóôõú",
        "äöüß",
        "àèéìòùí",
        "åäöé",
        "æøåé",
        "éëïöüè",
        "áðéíóúýþæö",
    ),
    ("cp1250", "iso8859-2"): (
        "ąćęłńóśźż",
        "áčďéěíňóřšťúůýž",
        "áéíóöőúüű",
        "áäčďéíĺľňóôŕšťúýž",
        "ăâîşţ",
        "čćđšž",
    ),
    ("cp1257",): ("ąčęėįšųūž", "āčēģīķļņšūž", "äõöüšž"),
    ("cp1254",): ("çğıöşüİâ",),
}
_OTHER: dict[tuple[str, ...], tuple[str, str]] = {
    ("cp1251", "koi8-r", "cp866"): (r"[\u0400-\u045f\u0490\u0491]", "оеаинтсрв"),
    ("cp1253",): (r"[Ͱ-Ͽ]", "αοιετσνηυ"),
    ("cp1255",): (r"[א-ת]", "יוהלאמבתר"),
    ("cp1256",): (r"[ء-ي]", "اليمونترب"),
}
"""The letters of a script, and those that are most of any text in it."""
_COMMON_SHARE = 0.55
_CHARACTERS: dict[str, tuple[tuple[int, int], ...]] = {
    "cp949": ((0xB0, 0xC8),),
    "gb18030": ((0xB0, 0xD7), (0xA3, 0xA3)),
    "big5": ((0xA4, 0xC6),),
    "cp932": ((0x82, 0x83), (0x88, 0x97)),
    "euc_jp": ((0xA4, 0xA5), (0xB0, 0xCF)),
}
"""First bytes of the characters used daily: the first levels of KS X 1001, GB 2312, Big5 and JIS. Korean is
the narrowest, so it comes first where two fit."""
_SIGNS = frozenset(
    "“”„‘’‚–—…•€°«»¿¡§®™©±²³µ·ªº½¼¾£¥×\N{ACUTE ACCENT}\N{NO-BREAK SPACE}、。「」『』《》・ー"
    "\N{FULLWIDTH EXCLAMATION MARK}\N{FULLWIDTH QUESTION MARK}\N{FULLWIDTH COMMA}\N{FULLWIDTH COLON}"
    "\N{FULLWIDTH SEMICOLON}\N{FULLWIDTH LEFT PARENTHESIS}\N{FULLWIDTH RIGHT PARENTHESIS}"
)
_RUN = re.compile(r"[^\W\d_\x00-\x7f]{5,}")
_INNER = re.compile(r"(?<=[a-z])[À-ÖØ-Þ]")
"""Capitals within a word."""
_MIXED = re.compile(r"(?<=[A-Za-z])[^\W\d_\x00-\x7f]|[^\W\d_\x00-\x7f](?=[A-Za-z])")
SURE = 0.85
_SEVERAL = 0.9
"""What it counts that letters are of several Western languages, as in a list of phrases."""


def by_alphabet(telling: bytes) -> str:
    """The encoding in which these bytes are words of a language; "" where none is convincing.

    Args:
        telling: lines that hold bytes beyond ASCII.
    """
    judged = [(round(_fit(telling, name), 2), -place, name) for place, name in enumerate(_names())]
    best = max(judged)
    return best[2] if best[0] >= SURE else ""


def _names() -> Iterable[str]:
    yield from (name for names in _LATIN for name in names)
    yield from (name for names in _OTHER for name in names)
    yield from _CHARACTERS


def _fit(telling: bytes, encoding: str) -> float:
    """From 0 to 1, how much of what stands beyond ASCII is what a text in this encoding has there."""
    try:
        text = telling.decode(encoding)
    except UnicodeDecodeError:
        return 0.0
    beyond = [sign for sign in text if sign > "\x7f"]
    letters = [sign for sign in beyond if sign not in _SIGNS]
    if not beyond:
        return 0.0
    signs = len(beyond) - len(letters)
    return (0.95 * signs + len(letters) * _letters_fit(letters, text, encoding)) / len(beyond)


def _letters_fit(letters: list[str], text: str, encoding: str) -> float:
    if not letters:
        return 1.0
    count = len(letters)
    for names, alphabets in _LATIN.items():
        if encoding in names:
            # A language in Latin letters seldom has five of its own in a row.
            strange = (sum(len(run) for run in _RUN.findall(text)) + len(_INNER.findall(text))) / count
            known = max(sum(sign.lower() in letters_of for sign in letters) for letters_of in alphabets)
            together = "".join(alphabets)
            mixed = _SEVERAL * sum(sign.lower() in together for sign in letters) if names is _WESTERN else 0
            return max(0.0, max(known, mixed) / count - strange)
    for names, (script, common) in _OTHER.items():
        if encoding in names:
            inside = sum(bool(re.fullmatch(script, sign)) for sign in letters) / count
            often = min(1.0, sum(sign in common for sign in letters) / count / _COMMON_SHARE)
            return max(0.0, inside * often - len(_MIXED.findall(text)) / count)
    daily = _CHARACTERS[encoding]
    return (
        sum(any(low <= sign.encode(encoding)[0] <= high for low, high in daily) for sign in letters) / count
    )
