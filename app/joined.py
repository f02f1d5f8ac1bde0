"""Things and sentences one after the other, as the reader's language joins them; empty ones are left out."""

from collections.abc import Iterable

from app.language import spoken
from peft_engine.contract.language import LANGUAGES, Language


def things(words: Iterable[str]) -> str:
    """Things of one kind: "query, value", in Chinese "查询、值"."""
    return _language().comma.join(filter(None, words))


def facts(words: Iterable[str]) -> str:
    """Facts about one thing: "finished, 16:10", in Chinese with the wide comma."""
    return ("\uff0c" if spoken().startswith("zh") else ", ").join(filter(None, words))


def clauses(words: Iterable[str]) -> str:
    """Remarks that are no whole sentences: "on validation; band: lowest to highest"."""
    return _language().semicolon.join(filter(None, words))


def sentences(words: Iterable[str]) -> str:
    """Whole sentences; Chinese ones have no blank between them."""
    return _language().gap.join(filter(None, words))


def _language() -> Language:
    return LANGUAGES[spoken() or "en"]
