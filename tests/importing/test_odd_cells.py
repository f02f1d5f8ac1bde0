"""Whatever stands in a cell: a row comes out as its task reads it, or a finding says why not."""

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from peft_engine.contract.cells import fits, misfit
from peft_engine.contract.import_mends import MENDS
from peft_engine.contract.import_proposing import complete
from peft_engine.contract.import_rows import as_line, mapper, text_parts
from peft_engine.contract.imports import ImportPlan
from peft_engine.contract.tasks import TASKS
from peft_engine.importing.sentences import SENTENCES

WORDS = st.sampled_from(
    ["", " ", "a", "B", "1", "0", "2,5", "[1]", '["x"]', "[{]", "O", "I-X", "S-Y", "nan", "a;b"]
)
PLAIN = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | WORDS
TURN = st.fixed_dictionaries({"role": st.sampled_from(["user", "assistant", "gpt", "x"]), "content": PLAIN})
ANSWER = st.fixed_dictionaries(
    {"text": st.lists(WORDS, max_size=2), "answer_start": st.lists(PLAIN, max_size=2)}
)
CELLS = st.recursive(
    PLAIN | TURN | ANSWER,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=2),
    max_leaves=6,
)
NAMES = ("one", "two", "three", "four")
ROW = st.fixed_dictionaries(dict.fromkeys(NAMES, CELLS))


@pytest.mark.parametrize("task", TASKS)
@settings(max_examples=40, deadline=None)
@given(
    row=ROW,
    mends=st.sets(st.sampled_from(sorted(MENDS))),
    scheme=st.sampled_from(["", "iob1", "iob2", "bioes", "plain"]),
    separator=st.sampled_from(["", ";", ","]),
    several=st.booleans(),
)
def test_no_cell_breaks_the_mapping(task, row, mends, scheme, separator, several):
    roles = [role.name for role in TASKS[task].roles]
    columns = {role: (name,) for role, name in zip(roles, NAMES, strict=False)}
    if several:
        columns[roles[0]] = ("one", "four")
    plan = ImportPlan(task=task, columns=columns, mends=tuple(mends), tags=scheme, separator=separator)
    made, found = mapper(plan)(row)
    assert set(found) <= set(SENTENCES)
    if made is None:
        assert found
        return
    for role in TASKS[task].roles:
        assert role.optional or fits(role.type, made[role.name])
    assert misfit(task, made) is None
    assert all(isinstance(text, str) for text in text_parts(task, made))
    with suppress(UnicodeEncodeError):  # half a character, which is a finding of its own
        assert as_line(made).endswith(b"}\n")


@settings(max_examples=100, deadline=None)
@given(rows=st.lists(ROW, min_size=1, max_size=6))
def test_no_table_breaks_the_proposing(rows):
    plan, proposal = complete(ImportPlan(), NAMES, rows, title="x")
    assert plan.task in ("", *TASKS)
    for task in proposal.tasks:
        names = {name for given in proposal.roles[task].values() for name in given}
        assert names <= set(NAMES)
        mapper(complete(ImportPlan(task=task), NAMES, rows)[0])(rows[0])
