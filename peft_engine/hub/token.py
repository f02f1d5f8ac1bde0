"""The token for the hub: kept in the system's keyring, never in a file of ours.

Where the system has none, the one that the person has put into the environment (HF_TOKEN) or that the hub's
own program has stored is used, and said so.
"""

import os
from pathlib import Path

import keyring
from huggingface_hub import constants
from keyring.backend import KeyringBackend
from keyring.errors import KeyringError

from peft_engine.contract.hub_facts import TokenState
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.texts import N_
from peft_engine.hub.client import Hub

SERVICE = "peft-workbench"
USER = "hub-token"
NO_KEYRINGS = ("keyring.backends.fail", "keyring.backends.null", "keyrings.alt")
"""Those that keep nothing, or keep it in a file that anybody can read."""
MOST = 1000

IN_KEYRING = N_("The token is in the keyring of this system.")
IN_KEYRING_OF = N_("The token of {user} is in the keyring of this system.")
IN_ENVIRONMENT = N_("The token comes from the environment (HF_TOKEN).")
IN_FILE = N_("The token is the one that the hub's own program has stored in {path}.")
NONE = N_("There is no token; what is open to all can be fetched without one.")
NONE_NO_KEYRING = N_(
    "There is no token, and this system has no keyring; put it into the environment as HF_TOKEN."
)


def current() -> str | None:
    """The token that is used, or None.

    Raises:
        EngineError: what stands there cannot be one, and would break every request.
    """
    found = _from_keyring() or _from_environment() or _from_file()
    if found is None or _may_be_one(found):
        return found
    raise EngineError(
        Problem(
            text=N_("The token that is stored for the hub has blanks or signs that none has."),
            advice=N_("Put the right one into the keyring, or into HF_TOKEN, or take it away."),
        )
    )


def state(check: bool = False) -> TokenState:
    """Where the token is. With `check` the hub is asked whose it is.

    Raises:
        EngineError: the hub does not take it, or cannot be reached.
    """
    there = has_keyring()
    if _from_keyring():
        user = _user(current()) if check else ""
        text, values = (IN_KEYRING_OF, {"user": user}) if user else (IN_KEYRING, {})
        return TokenState(source="keyring", keyring=there, text=text, values=dict(values), user=user)
    if _from_environment():
        return TokenState(source="environment", keyring=there, text=IN_ENVIRONMENT)
    if _from_file():
        place = str(constants.HF_TOKEN_PATH)
        return TokenState(source="file", keyring=there, text=IN_FILE, values={"path": place})
    return TokenState(keyring=there, text=NONE if there else NONE_NO_KEYRING)


def keep(token: str) -> TokenState:
    """Put a token into the keyring.

    Raises:
        EngineError: it cannot be one, or there is no keyring that takes it.
    """
    told = token.strip()
    if not _may_be_one(told):
        raise EngineError(
            Problem(
                text=N_("That is no token: it has blanks or signs that none has, or is empty."),
                advice=N_("Copy it whole from the hub's page of tokens."),
            )
        )
    if not has_keyring():
        raise EngineError(no_keyring())
    try:
        keyring.set_password(SERVICE, USER, told)
    except (KeyringError, OSError, RuntimeError) as error:
        raise EngineError(_refused(error, told)) from None
    return state()


def drop() -> TokenState:
    """Take the token out of the keyring; one that comes from elsewhere stays.

    Raises:
        EngineError: the keyring does not let go of it.
    """
    if _from_keyring():
        try:
            keyring.delete_password(SERVICE, USER)
        except (KeyringError, OSError, RuntimeError) as error:
            raise EngineError(_refused(error, "")) from None
    return state()


def has_keyring() -> bool:
    """Whether this system has a keyring that keeps a secret."""
    return any(map(_keeps_secrets, _parts(keyring.get_keyring())))


def no_keyring() -> Problem:
    return Problem(
        text=N_("This system has no keyring, and a token is not kept in a file that others could read."),
        advice=N_("Put it into the environment as HF_TOKEN before you start, or set a keyring up."),
    )


def _parts(found: KeyringBackend) -> tuple[KeyringBackend, ...]:
    """The keyrings behind one that asks several."""
    return tuple(getattr(found, "backends", ())) or (found,)


def _keeps_secrets(found: KeyringBackend) -> bool:
    return not type(found).__module__.startswith(NO_KEYRINGS)


def _may_be_one(told: str) -> bool:
    return 0 < len(told) <= MOST and told.isascii() and told.isprintable() and " " not in told


def _from_keyring() -> str | None:
    if not has_keyring():
        return None
    try:
        return keyring.get_password(SERVICE, USER) or None
    except (KeyringError, OSError, RuntimeError):
        return None  # locked, or its service is gone: as if there were none


def _from_environment() -> str | None:
    told = os.environ.get("HF_TOKEN") or os.environ.get("HUGGING_FACE_HUB_TOKEN") or ""
    return told.strip() or None


def _from_file() -> str | None:
    try:
        return Path(constants.HF_TOKEN_PATH).read_text(encoding="utf-8").strip() or None
    except (OSError, UnicodeDecodeError):
        return None


def _user(token: str | None) -> str:
    told, _ = Hub(token).json("/api/whoami-v2", about="-")
    name = told.get("name") if isinstance(told, dict) else None
    return name[:100] if isinstance(name, str) else ""


def _refused(error: Exception, token: str) -> Problem:
    reason = str(error).strip() or type(error).__name__
    return Problem(
        text=N_("The keyring of this system refuses: {reason}."),
        advice=N_("Unlock it, then try again."),
        values={"reason": (reason.replace(token, "…") if token else reason)[:200].rstrip(".")},
    )
