"""What window and the process that cuts texts into tokens say to each other, one JSON object a line."""

from pydantic import BaseModel, ConfigDict

from peft_engine.contract.problems import Problem


class _Message(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    id: int


class Cut(_Message):
    """Cut this text with the tokenizer that lies in a model's folder. Of several that wait, the newest is
    answered."""

    folder: str
    text: str


class Token(BaseModel):
    """A token.

    Attributes:
        text: what of the text it stands for; its own name where it stands for nothing in it, and nothing
            where the token before stands for the same letter, of which this is a further byte.
        name: as the vocabulary has it.
        number: its place in the vocabulary.
        special: the tokenizer has put it there; it is not in the text.
        unknown: the vocabulary has nothing for what stood there.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    text: str
    name: str
    number: int
    special: bool = False
    unknown: bool = False


class Tokens(_Message):
    """The text as the model gets it, or why it cannot be cut."""

    tokens: tuple[Token, ...] = ()
    problems: tuple[Problem, ...] = ()


def to_line(message: Cut | Tokens) -> bytes:
    """A message as a line."""
    return message.model_dump_json().encode() + b"\n"


def read_cut(line: bytes) -> Cut:
    """What `to_line` wrote."""
    return Cut.model_validate_json(line)


def read_tokens(line: bytes) -> Tokens:
    """What `to_line` wrote."""
    return Tokens.model_validate_json(line)
