"""Rows as a model reads them: the pieces that count in the loss are those that are trained."""

import pytest

from peft_engine.contract.lit import Light
from peft_engine.contract.problems import EngineError
from peft_engine.lighting import light

TALK = [
    {"role": "user", "content": "How far?"},
    {"role": "assistant", "content": "Not far."},
    {"role": "user", "content": "Sure?"},
    {"role": "assistant", "content": "Yes."},
]


def lit(**told):
    pieces = light(Light(id=1, max_length=told.pop("max_length", 64), **told))
    return "".join(text for text, _ in pieces), "|".join(text for text, counts in pieces if counts)


def test_of_a_conversation_the_answers_count():
    whole, learned = lit(model="small-decoder", task="chat", row={"messages": TALK})
    assert whole.index("How far?") < whole.index("Not far.") < whole.index("Sure?") < whole.index("Yes.")
    said = learned.replace("|", "")
    assert "Not far." in said
    assert "Yes." in said
    assert "How" not in said
    assert "Sure" not in said


def test_of_a_pair_what_is_written_stands_behind_what_is_read():
    row = {"source": "The house", "target": "Das Haus"}
    whole, learned = lit(model="small-seq2seq", task="text_to_text", row=row)
    assert whole.index("The house") < whole.index("Das Haus")
    assert learned.replace("|", "").startswith("Das Haus")


def test_what_is_cut_off_is_not_shown():
    row = {"text": "one two three " * 200}
    pieces = light(Light(id=1, model="small-decoder", task="language_modelling", row=row, max_length=32))
    assert len(pieces) <= 32


def test_a_model_that_cannot_do_it_is_refused():
    with pytest.raises(EngineError, match="cannot do this"):
        lit(model="small-encoder", task="chat", row={"messages": TALK})
