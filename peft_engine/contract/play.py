"""What window and answering process say to each other, one JSON object a line: requests one way, replies the
other. Every reply carries the number of the request that it answers."""

from typing import Annotated, Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from peft_engine.contract.problems import Problem

Which: TypeAlias = Literal["left", "right", "both"]
"""Who answers: a side, or one model that holds what both have learned."""
Wish: TypeAlias = Literal["any", "differ", "wrong"]
"""Which test item is wanted next: any, one that left and right answer differently, one that right answers
wrongly."""
MOST_WEIGHT = 2.0


class _Message(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", ser_json_inf_nan="strings")

    id: int


class Side(BaseModel):
    """Who answers on a side: a finished run, as one of its data sets where it learned several. Without a run
    it is the untouched model of the other side."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    run: str = ""
    data: str = ""


class Sampling(BaseModel):
    """How the next token is chosen. Temperature 0 takes the likeliest one each time."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    temperature: float = Field(default=0.0, ge=0.0, le=10.0)
    top_p: float = Field(default=1.0, gt=0.0, le=1.0)
    seed: int = Field(default=1, ge=0)
    most_tokens: int = Field(default=64, ge=1, le=4096)


# -- requests -----------------------------------------------------------------------------------------------


class Load(_Message):
    """Take these two in; earlier ones leave the memory first."""

    kind: Literal["load"] = "load"
    left: Side | None
    right: Side


class Ask(_Message):
    """Let every side judge a row (role -> text)."""

    kind: Literal["ask"] = "ask"
    row: dict[str, str]
    place: int = -1
    """The number of the test item that the row is, so that it is read as the data has it and judged; -1 where
    somebody wrote it."""


class Write(_Message):
    """Let every side write its answer to a row, one side after the other, from the same seed."""

    kind: Literal["write"] = "write"
    row: dict[str, str]
    sampling: Sampling


class Look(_Message):
    """The what-changed lens: of a classifier every word left out once, of a writer every token of the answer
    that stands in the row."""

    kind: Literal["look"] = "look"
    row: dict[str, str]


class Draw(_Message):
    """A row of the test part of the data that the right run learned; `after` is the number of the last."""

    kind: Literal["draw"] = "draw"
    wish: Wish = "any"
    after: int = -1


class AnswerFile(_Message):
    """Answer every row of a file, and write a CSV with the answers beside the texts."""

    kind: Literal["file"] = "file"
    file: str
    to: str


class Weights(BaseModel):
    """How much of what each side learned is in one model. (1, 0) is the left one, (0, 1) the right one."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    left: float = Field(default=0.5, ge=-MOST_WEIGHT, le=MOST_WEIGHT)
    right: float = Field(default=0.5, ge=-MOST_WEIGHT, le=MOST_WEIGHT)


class Mix(_Message):
    """Let one model that holds what both learned answer a row; a writer with this sampling."""

    kind: Literal["mix"] = "mix"
    row: dict[str, str]
    weights: Weights
    sampling: Sampling | None = None
    place: int = -1


class Measure(_Message):
    """Score the test part of the data that the right run learned with each of these weights."""

    kind: Literal["measure"] = "measure"
    points: tuple[Weights, ...] = Field(min_length=1, max_length=21)


class Cancel(_Message):
    """Give up a request; it is answered by `Cancelled`."""

    kind: Literal["cancel"] = "cancel"
    of: int


Request: TypeAlias = Annotated[
    Load | Ask | Write | Look | Draw | AnswerFile | Mix | Measure | Cancel, Field(discriminator="kind")
]


# -- replies ------------------------------------------------------------------------------------------------


class Agreement(BaseModel):
    """On how many items of the stored test predictions each side was right; both sides read the same ones."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    both: int
    left: int
    right: int
    neither: int

    @property
    def total(self) -> int:
        return self.both + self.left + self.right + self.neither


class Loaded(_Message):
    """Both are in. `roles` are the texts that a row needs; `optional` those of them that may be empty."""

    kind: Literal["loaded"] = "loaded"
    task: str
    labels: tuple[str, ...]
    roles: tuple[str, ...]
    optional: tuple[str, ...] = ()
    agreement: Agreement | None = None


class Judged(_Message):
    """What a side answers: the likeliest class, and the probability of each in the order of the labels."""

    kind: Literal["judged"] = "judged"
    side: Which
    answer: str
    probabilities: tuple[float, ...]


class Written(_Message):
    """The text of a side so far."""

    kind: Literal["written"] = "written"
    side: Which
    text: str
    tokens: int
    ended: bool = False


class Guess(BaseModel):
    """A candidate and its probability."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    text: str
    probability: float


class Token(BaseModel):
    """A piece of text under the lens.

    Attributes:
        text: empty at the end of an answer, where the model stops writing.
        role, start, end: in which text of the row it stands, and from which character to which; of a
            classifier alone.
        left, right: of a writer the probability of the token given what stands before it; of a classifier by
            how much the word raises the probability of the class (with it, less without it). None where the
            side is not there, or divides the text otherwise.
        left_top, right_top: the likeliest candidates in its place; of a classifier the likeliest classes
            without it.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    text: str
    role: str = ""
    start: int = 0
    end: int = 0
    left: float | None
    right: float
    left_top: tuple[Guess, ...] = ()
    right_top: tuple[Guess, ...] = ()

    @property
    def change(self) -> float:
        """By how much it is more with right than with left; 0 where there is no left."""
        return 0.0 if self.left is None else self.right - self.left


class Mark(BaseModel):
    """A piece of a text, from which character to which, and what it is called; "" where it needs no name."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    start: int
    end: int
    name: str = ""


class Found(_Message):
    """What a side answers where that is neither one class of a list nor a text that is written.

    Attributes:
        answer: in one line, as a person reads it; "" where nothing is found.
        right: whether it is, where the true answer is known and answers are right or wrong.
        chances: of every label, or of every choice of the row, how probable it is.
        threshold: a label is given from this probability on; None where one of them is chosen.
        text: what the marks stand in: the words, the passage, or the text with its gaps filled.
        marks: what is tagged, found or filled.
        gaps: for each gap the likeliest words.
        value: a number that is the answer.
        least, most: the range of such numbers in the training part, where it was noted.
    """

    kind: Literal["found"] = "found"
    side: Which
    answer: str
    right: bool | None = None
    chances: tuple[Guess, ...] = ()
    threshold: float | None = None
    text: str = ""
    marks: tuple[Mark, ...] = ()
    gaps: tuple[tuple[Guess, ...], ...] = ()
    value: float | None = None
    least: float | None = None
    most: float | None = None


class Seen(_Message):
    """The text, token by token; `towards` is the class that a classifier's numbers are about."""

    kind: Literal["seen"] = "seen"
    tokens: tuple[Token, ...]
    towards: str = ""


class Drawn(_Message):
    """A row of the test part; `number` of `total` that fit the wish, `place` is its number in the part."""

    kind: Literal["drawn"] = "drawn"
    row: dict[str, str]
    truth: str
    place: int
    number: int
    total: int


class Progress(_Message):
    """So many rows are answered."""

    kind: Literal["progress"] = "progress"
    done: int
    total: int


class Saved(_Message):
    """The answers to a file lie there."""

    kind: Literal["saved"] = "saved"
    path: str
    rows: int


class Scored(_Message):
    """The score with the weights of a point; `metric` is its name. `left` and `right` are what the two runs
    had themselves on the same items when they ended, where that is known."""

    kind: Literal["scored"] = "scored"
    place: int
    weights: Weights
    score: float
    metric: str
    left: float | None = None
    right: float | None = None


class Done(_Message):
    """All of a request is answered."""

    kind: Literal["done"] = "done"


class Cancelled(_Message):
    """A request was given up."""

    kind: Literal["cancelled"] = "cancelled"


class Refused(_Message):
    """Why a request cannot be answered."""

    kind: Literal["refused"] = "refused"
    problems: tuple[Problem, ...]


Reply: TypeAlias = Annotated[
    Loaded | Judged | Found | Written | Seen | Drawn | Progress | Saved | Scored | Done | Cancelled | Refused,
    Field(discriminator="kind"),
]

ENDS = (Done, Cancelled, Refused)
"""After one of these nothing more is said of a request."""

_REQUESTS: TypeAdapter[Request] = TypeAdapter(Request)
_REPLIES: TypeAdapter[Reply] = TypeAdapter(Reply)


def read_request(line: str | bytes) -> Request:
    """The request in a line.

    Raises:
        ValueError: there is none that is known.
    """
    return _REQUESTS.validate_json(line)


def read_reply(line: str | bytes) -> Reply:
    """The reply in a line.

    Raises:
        ValueError: there is none that is known.
    """
    return _REPLIES.validate_json(line)


def to_line(message: BaseModel) -> bytes:
    """A message as a line."""
    return message.model_dump_json().encode() + b"\n"
