"""What window and asking process say to each other, one JSON object a line; a reply carries the number of its
request.

The process is `python -m peft_engine.hub.asking` (see `command`): it ends when its input is closed, keeps
nothing, and reaches the network only while it answers.
"""

import sys
from typing import Annotated, Any, Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, Field, SecretStr, TypeAdapter, field_serializer

from peft_engine.contract.hub_facts import DataFacts, ModelFacts, Page, Query, TokenState
from peft_engine.contract.problems import Problem


def command() -> list[str]:
    """How the process is started; HF_HUB_OFFLINE in the environment is obeyed."""
    return [sys.executable, "-P", "-m", "peft_engine.hub.asking"]


class _Message(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    id: int


# -- requests -----------------------------------------------------------------------------------------------


class Search(_Message):
    """Look for models: `Found` comes at once. With `configs` a `Configured` follows for each model that can
    be looked into, so that it can be told whether it fits; then `Done`. `more` is that of the page before; a
    new search gives up the one before it."""

    kind: Literal["search"] = "search"
    query: Query
    more: str = ""
    configs: bool = True


class AskModel(_Message):
    """All that is known of one model, config.json included: `ModelTold`."""

    kind: Literal["model"] = "model"
    repo: str
    revision: str = ""


class AskData(_Message):
    """Configurations and parts of a data set: `DataTold`."""

    kind: Literal["data"] = "data"
    repo: str
    revision: str = ""


class AskToken(_Message):
    """Where a token is: `TokenTold`. With `check` the hub is asked whose it is."""

    kind: Literal["token"] = "token"
    check: bool = False


class KeepToken(_Message):
    """Put this token into the system's keyring: `TokenTold`."""

    kind: Literal["keep_token"] = "keep_token"
    token: SecretStr

    @field_serializer("token", when_used="json")
    def _plain(self, token: SecretStr) -> str:
        return token.get_secret_value()


class DropToken(_Message):
    """Take the token out of the keyring: `TokenTold`."""

    kind: Literal["drop_token"] = "drop_token"


class Cancel(_Message):
    """Give up the request with this number; nothing more is heard of it but `Done`."""

    kind: Literal["cancel"] = "cancel"
    of: int


Request: TypeAlias = Annotated[
    Search | AskModel | AskData | AskToken | KeepToken | DropToken | Cancel, Field(discriminator="kind")
]

# -- replies ------------------------------------------------------------------------------------------------


class Found(_Message):
    kind: Literal["found"] = "found"
    page: Page


class Configured(_Message):
    """The config.json of a model in the page that was found."""

    kind: Literal["configured"] = "configured"
    repo: str
    config: dict[str, Any]


class ModelTold(_Message):
    kind: Literal["model_told"] = "model_told"
    facts: ModelFacts


class DataTold(_Message):
    kind: Literal["data_told"] = "data_told"
    facts: DataFacts


class TokenTold(_Message):
    kind: Literal["token_told"] = "token_told"
    state: TokenState


class Refused(_Message):
    """It came to nothing. `gated` is the repository whose steps are to be shown (`gate_steps`)."""

    kind: Literal["refused"] = "refused"
    problems: tuple[Problem, ...]
    gated: str = ""


class Done(_Message):
    """No more comes for this request."""

    kind: Literal["done"] = "done"


Reply: TypeAlias = Annotated[
    Found | Configured | ModelTold | DataTold | TokenTold | Refused | Done, Field(discriminator="kind")
]

_requests: TypeAdapter[Request] = TypeAdapter(Request)
_replies: TypeAdapter[Reply] = TypeAdapter(Reply)


def to_line(message: BaseModel) -> bytes:
    """A message as a line."""
    return message.model_dump_json().encode() + b"\n"


def read_request(line: bytes) -> Request:
    """Raises ValueError where it is none."""
    return _requests.validate_json(line)


def read_reply(line: bytes) -> Reply:
    """Raises ValueError where it is none."""
    return _replies.validate_json(line)
