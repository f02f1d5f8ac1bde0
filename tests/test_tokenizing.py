"""How a tokenizer cuts a text, and the process that tells it."""

import subprocess
import sys
from pathlib import Path

import pytest

from peft_engine.contract import library
from peft_engine.contract.problems import EngineError
from peft_engine.contract.tokens import Cut, read_tokens, to_line
from peft_engine.tokenizing import MOST_CHARACTERS, cut

ENCODER = library.model("small-encoder").folder


def test_pieces_put_together_are_the_text() -> None:
    text = "Zürich hums  twice 😀 at 12:30"
    found = cut(ENCODER, text)
    assert [token.name for token in found if token.special] == ["[CLS]", "[SEP]"]
    assert "".join(token.text for token in found if not token.special) == text
    further = [token for token in found if not token.text]
    assert len(further) == 4, "one more byte of the umlaut, three of the face"
    assert not any(token.unknown for token in found)


def test_what_the_vocabulary_lacks_is_unknown(tmp_path: Path) -> None:
    from tokenizers import Tokenizer, models, pre_tokenizers

    made = Tokenizer(models.WordLevel({"[UNK]": 0, "cat": 1, "sat": 2}, unk_token="[UNK]"))
    made.pre_tokenizer = pre_tokenizers.Whitespace()
    made.save(str(tmp_path / "tokenizer.json"))
    found = cut(tmp_path, "cat spat sat")
    assert [(token.text, token.number, token.unknown) for token in found] == [
        ("cat", 1, False),
        ("spat", 0, True),
        ("sat", 2, False),
    ]


@pytest.mark.parametrize("content", ["{", '{"version": "1.0"}', ""])
def test_a_broken_tokenizer_is_told(tmp_path: Path, content: str) -> None:
    (tmp_path / "tokenizer.json").write_text(content)
    with pytest.raises(EngineError) as caught:
        cut(tmp_path, "cat")
    assert str(tmp_path) in caught.value.problems[0].sentence()


def test_a_text_that_is_no_try_any_more_is_refused() -> None:
    with pytest.raises(EngineError, match="20,001 characters"):
        cut(ENCODER, "a" * (MOST_CHARACTERS + 1))


def test_the_process_answers_the_newest_and_goes_with_its_input() -> None:
    """It loads neither torch nor transformers for a model with a tokenizer.json."""
    asked = b"".join(
        to_line(Cut(id=n, folder=str(ENCODER), text=text)) for n, text in enumerate(("a", "a cat"), 1)
    )
    program = (
        "import sys; from peft_engine import tokenizing as t\n"
        "from peft_engine.contract.library import model\n"
        "t.cut(model('small-encoder').folder, 'a'); assert not {'torch', 'transformers'} & set(sys.modules)\n"
        "t.main()"
    )
    process = subprocess.Popen([sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(b"no request\n" + asked)
    process.stdin.flush()
    replies = [read_tokens(process.stdout.readline())]
    while replies[-1].id != 2:
        replies.append(read_tokens(process.stdout.readline()))
    assert "".join(token.text for token in replies[-1].tokens if not token.special) == "a cat"
    process.stdin.close()
    assert process.wait(60) == 0
    process.stdout.close()
