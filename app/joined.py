"""Things and sentences one after the other, as the reader's language joins them; empty ones are left out."""

from collections.abc import Iterable

from app.language import spoken


def things(words: Iterable[str]) -> str:
    """Things of one kind: "query, value", in Chinese "查询、值"."""
    return _join(words, ", ", "、")


def facts(words: Iterable[str]) -> str:
    """Facts about one thing: "finished, 16:10", in Chinese with the wide comma."""
    return _join(words, ", ", "\uff0c")


def clauses(words: Iterable[str]) -> str:
    """Remarks that are no whole sentences: "on validation; band: lowest to highest"."""
    return _join(words, "; ", "\uff1b")


def sentences(words: Iterable[str]) -> str:
    """Whole sentences; Chinese ones have no blank between them."""
    return _join(words, " ", "")


def _join(words: Iterable[str], sign: str, chinese: str) -> str:
    return (chinese if spoken().startswith("zh") else sign).join(filter(None, words))
