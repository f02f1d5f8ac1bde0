"""Every method has a page that a person can learn it from, and no two are alike."""

import re
from itertools import combinations

import pytest

from peft_engine.contract import taxonomy
from peft_engine.contract.settings import describe

METHODS = taxonomy.methods()


def page(key: str) -> str:
    return (METHODS[key].folder / "page.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("key", METHODS)
def test_a_page_names_its_paper_and_its_settings(key: str) -> None:
    text, card = page(key), METHODS[key].card
    assert text.startswith(f"# {card.label}")
    assert card.paper.arxiv in text
    missing = [
        info.label
        for info in describe(card.config)
        if not info.advanced and info.label.lower() not in text.lower()
    ]
    assert missing == []
    assert len(text.split()) > 80
    assert not {"$", "\\"} & set(text), "the window shows no LaTeX"


def test_no_two_pages_are_alike() -> None:
    words = {key: _runs(page(key)) for key in METHODS}
    for one, other in combinations(METHODS, 2):
        shared = words[one] & words[other]
        assert len(shared) < 0.1 * min(len(words[one]), len(words[other])), (one, other, sorted(shared)[:5])


def _runs(text: str) -> set[tuple[str, ...]]:
    """Every run of four words."""
    found = re.findall(r"\w+", text.lower())
    return set(zip(found, found[1:], found[2:], found[3:], strict=False))
