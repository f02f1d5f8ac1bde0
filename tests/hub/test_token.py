"""The token: in the system's keyring, or where the person has put it; never in a file of ours."""

from pathlib import Path

import keyring
import pytest
from keyring.errors import KeyringLocked

from peft_engine.contract import paths
from peft_engine.contract.hub_asks import KeepToken, read_request, to_line
from peft_engine.contract.problems import EngineError
from peft_engine.contract.texts import fill
from peft_engine.hub import token
from tests.hub.conftest import Memory
from tests.hub.standin import StandIn

SECRET = "hf_secretOfAPerson"


def test_a_token_is_kept_in_the_keyring_and_taken_out_again(memory: Memory, tmp_path: Path) -> None:
    assert token.state().source == "none"
    kept = token.keep(f" {SECRET}\n")
    assert (kept.source, kept.keyring) == ("keyring", True)
    assert token.current() == SECRET
    assert memory.kept == {("peft-workbench", "hub-token"): SECRET}
    assert SECRET not in kept.model_dump_json()
    assert not paths.home().exists() or SECRET not in str(list(paths.home().rglob("*")))
    assert token.drop().source == "none"
    assert token.current() is None
    assert token.drop().source == "none"


@pytest.mark.usefixtures("no_keyring")
def test_without_a_keyring_it_comes_from_where_the_person_has_put_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with pytest.raises(EngineError, match="no keyring"):
        token.keep(SECRET)
    nothing = token.state()
    assert (nothing.source, nothing.keyring) == ("none", False)
    assert "HF_TOKEN" in nothing.text
    (tmp_path / "hugging-face").mkdir()
    (tmp_path / "hugging-face" / "token").write_text(f"{SECRET}2\n")
    told = token.state()
    assert (told.source, token.current()) == ("file", f"{SECRET}2")
    assert str(tmp_path) in fill(told.text, told.values)
    monkeypatch.setenv("HF_TOKEN", f"{SECRET}1")
    assert (token.state().source, token.current()) == ("environment", f"{SECRET}1")
    assert not any(SECRET in p.read_text() for p in paths.home().rglob("*") if p.is_file())


def test_the_keyring_comes_first(memory: Memory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_TOKEN", "other")
    token.keep(SECRET)
    assert token.current() == SECRET
    assert token.drop().source == "environment"


@pytest.mark.parametrize("told", ["", "  ", "a b", "tökén", "x" * 2000, "a\nb"])
def test_what_is_no_token_is_refused(memory: Memory, told: str) -> None:
    with pytest.raises(EngineError, match="no token"):
        token.keep(told)
    assert memory.kept == {}


@pytest.mark.parametrize("told", ["hf_one\nX-Other: header", "tökén", "hf_one two"])
def test_one_that_would_break_every_request_is_told(memory: Memory, told: str) -> None:
    memory.kept["peft-workbench", "hub-token"] = told
    with pytest.raises(EngineError, match="has blanks or signs that none has") as refused:
        token.current()
    assert told.split()[0] not in str(refused.value)


def test_a_keyring_that_keeps_files_in_plain_text_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = type("PlaintextKeyring", (Memory,), {"__module__": "keyrings.alt.file"})
    monkeypatch.setattr(keyring, "get_keyring", plain)
    assert not token.has_keyring()
    chain = type(
        "Chain", (Memory,), {"__module__": "keyring.backends.chainer", "backends": [plain(), Memory()]}
    )
    monkeypatch.setattr(keyring, "get_keyring", chain)
    assert token.has_keyring()


def test_a_locked_keyring_is_a_sentence(memory: Memory, monkeypatch: pytest.MonkeyPatch) -> None:
    def locked(*given: str) -> None:
        raise KeyringLocked(f"locked, so {given[-1]} was not stored")

    monkeypatch.setattr(memory, "set_password", locked)
    with pytest.raises(EngineError, match="refuses: locked") as caught:
        token.keep(SECRET)
    assert SECRET not in str(caught.value)


def test_the_hub_says_whose_it_is(hub: StandIn, memory: Memory) -> None:
    hub.users[SECRET] = "ada"
    token.keep(SECRET)
    found = token.state(check=True)
    assert fill(found.text, found.values) == "The token of ada is in the keyring of this system."
    token.keep("hf_another")
    with pytest.raises(EngineError, match="does not let this token"):
        token.state(check=True)


def test_a_request_hides_the_token_but_in_its_line() -> None:
    asked = KeepToken(id=1, token=SECRET)  # type: ignore[arg-type] # pydantic makes a SecretStr of it
    assert SECRET not in repr(asked)
    assert read_request(to_line(asked)) == asked
