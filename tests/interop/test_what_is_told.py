"""What people read of HF peft's format is what the methods do."""

import re

import pytest

from peft_engine.contract import taxonomy
from peft_engine.contract.paths import RESOURCES
from peft_engine.interop.exchange import exchange_of

METHODS = taxonomy.methods()


def test_the_table_of_forms_names_every_method_that_is_written() -> None:
    table = (RESOURCES / "docs" / "exchange.md").read_text(encoding="utf-8").split("| method |")[1]
    rows = re.findall(r"^\| (.+?) \| .+ \|$", table.partition("\n\n")[0], re.MULTILINE)
    named = [name for row in rows for name in row.split(", ") if row != "in HF peft's format"]
    written = [method.card.label for method in METHODS.values() if exchange_of(method) is not None]
    assert sorted(named) == sorted(written)


@pytest.mark.parametrize("key", METHODS)
def test_no_page_denies_what_is_written_nor_promises_what_is_not(key: str) -> None:
    page = " ".join((METHODS[key].folder / "page.md").read_text(encoding="utf-8").split())
    told = [part for part in re.split(r"(?<=[.:;])\s", page) if "HF peft" in part]
    denied = [part for part in told if re.search(r"\b(not written|cannot|no place|no form)\b", part)]
    written = exchange_of(METHODS[key]) is not None
    assert denied == [] if written else denied == told
