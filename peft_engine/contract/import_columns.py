"""What the columns of a table hold, seen from its first rows: texts, labels, numbers, lists, talk."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from peft_engine.contract.import_cells import decimal_of, listed, number_of, text_of
from peft_engine.contract.import_turns import is_turns, told_turns, turns_of

SAME = 0.05
"""Share of different texts up to which a column says the same in nearly all rows."""
LABEL_CHARACTERS = 60
"""Longer texts are no names of classes."""
SEPARATORS = (";", "|", ",", "/")
"""What people put between several labels of one cell, the likeliest first."""

NAMES: dict[str, tuple[str, ...]] = {
    "text": (
        *(
            "text",
            "sentence",
            "review",
            "content",
            "comment",
            "tweet",
            "message",
            "document",
            "body",
            "story",
        ),
        *(
            "question",
            "utterance",
            "query",
            "abstract",
            "headline",
            "title",
            "satz",
            "nachricht",
            "kommentar",
        ),
        *("文本", "内容", "句子"),
    ),
    "label": (
        *(
            "label",
            "labels",
            "category",
            "class",
            "topic",
            "sentiment",
            "intent",
            "target",
            "y",
            "gold_label",
        ),
        *("coarse_label", "fine_label", "emotion", "type", "kind", "tag", "genre", "klasse", "kategorie"),
        *("thema", "标签", "类别"),
    ),
    "text_a": ("text_a", "sentence1", "sentence_1", "premise", "question1", "text1", "sentence_a", "context"),
    "text_b": ("text_b", "sentence2", "sentence_2", "hypothesis", "question2", "text2", "sentence_b"),
    "value": (
        *("value", "score", "rating", "similarity", "similarity_score", "stars", "grade", "label", "target"),
        *("price", "number", "wert", "bewertung", "note", "punkte", "分数", "评分"),
    ),
    "labels": ("labels", "label", "tags", "categories", "topics", "genres", "emotions", "themen", "标签"),
    "tokens": ("tokens", "words", "token", "word", "sentence", "text", "wörter"),
    "tags": (
        *("ner_tags", "tags", "tag", "ner", "labels", "label", "ner_tag", "entities", "spans", "pos_tags"),
        "pos",
    ),
    "prompt": (
        *("prompt", "instruction", "question", "query", "instructions", "request", "task", "ctx", "frage"),
        *("anweisung", "指令", "问题", "q"),
    ),
    "context": ("context", "input", "passage", "background", "kontext", "输入"),
    "answer": (
        *("answer", "output", "response", "completion", "reply", "chosen", "target", "antwort", "ausgabe"),
        *("correct_answer", "best_answer", "输出", "回答", "a"),
    ),
    "source": (
        *(
            "source",
            "src",
            "input",
            "document",
            "article",
            "dialogue",
            "text",
            "en",
            "original",
            "complex",
            "mr",
        ),
        *("meaning_representation", "ref", "quelle", "原文"),
    ),
    "target": (
        *(
            "target",
            "tgt",
            "output",
            "summary",
            "highlights",
            "translation",
            "de",
            "fr",
            "es",
            "zh",
            "simple",
        ),
        *("human_reference", "reference", "paraphrase", "corrected", "abstract", "ziel", "译文", "摘要"),
    ),
    "question": ("question", "query", "frage", "问题"),
    "passage": ("passage", "context", "paragraph", "document", "text", "kontext", "文章"),
    "answers": ("answers", "answer", "answer_text", "antwort", "答案"),
    "starts": ("starts", "answer_start", "answer_starts", "start", "start_position"),
    "messages": ("messages", "conversations", "conversation", "dialog", "dialogue", "turns", "chat"),
    "choices": ("choices", "options", "endings", "candidates", "alternatives", "answers"),
    "choice": (
        *("choice", "label", "answer", "answerkey", "answer_key", "correct", "correct_answer", "gold"),
        *("answer_index", "answer_idx", "correct_option", "cop", "target"),
    ),
}
"""What columns are called that play a role, the likeliest first, in small letters with underscores."""

PLAINLY_LABEL = frozenset({"label", "gold_label", "class", "category", "klasse", "kategorie", "标签", "类别"})
"""Names of columns that say nothing but the class of a row."""

_DATE = re.compile(r"\d{1,2}:\d{2}|\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}")
_INSIDE = re.compile(r"^(\w+\.)+(?=[^\W\d]\w+$)")
"""What stands before the name of a column that lay in an object: review.text; a letter (text.a) is none."""
_KNOWN = frozenset(name for names in NAMES.values() for name in names)
IDS = re.compile(r"(.*_)?(id|idx|index|uid|guid|nr|no|row|qid|pid|pairid|promptid|编号)|unnamed:?_?\d*|")
"""Columns that only number the rows."""


@dataclass(frozen=True)
class Column:
    """A column, seen from the first rows.

    Attributes:
        plain: its name in small letters, with underscores for blanks and dashes; of review.text it is text.
        kind: turns, list, object, number, text or empty.
        distinct: share of the filled cells that are different, 0 to 1.
        cells: those that are filled; `raw` has those of all rows.
        values: the different cells as texts, in the order in which they were met.
        characters: the mean length of its texts.
    """

    name: str
    plain: str
    kind: str
    cells: tuple[Any, ...]
    distinct: float
    values: tuple[str, ...]
    characters: float
    raw: tuple[Any, ...] = ()

    @property
    def is_id(self) -> bool:
        """Whether it only numbers or names the rows."""
        return bool(IDS.fullmatch(self.plain)) and self.distinct > 0.9

    @property
    def is_text(self) -> bool:
        return self.kind == "text" and not self.is_id

    @property
    def is_prose(self) -> bool:
        """Texts that somebody wrote, rather than names."""
        spaced = sum(" " in value.strip() or len(value) > 20 for value in self.values)
        return self.is_text and spaced >= len(self.values) / 2 and not self.is_date

    @property
    def is_same(self) -> bool:
        """Whether it says the same in nearly all rows, so that it is about something else than these."""
        return len(self.cells) >= 20 and self.distinct <= SAME

    @property
    def is_date(self) -> bool:
        """Days or times of the day, and nothing else."""
        return bool(self.values) and all(len(v) <= 40 and _DATE.search(v) for v in self.values)

    @property
    def is_whole(self) -> bool:
        """Whole numbers only."""
        return self.kind == "number" and all(
            (number := number_of(cell, self.decimal)) is not None and number.is_integer()
            for cell in self.cells
        )

    @property
    def decimal(self) -> str:
        return decimal_of(list(self.cells))

    @property
    def could_be_label(self) -> bool:
        """Few different short values, each met again and again."""
        if self.kind not in ("text", "number") or self.is_id or not self.values:
            return False
        if self.kind == "number" and not self.is_whole:
            return False
        short = max(len(value) for value in self.values) <= LABEL_CHARACTERS
        return short and len(self.values) > 1 and (self.distinct <= 0.5 or len(self.cells) < 8)

    @property
    def separator(self) -> str:
        """What stands between several labels in one cell; "" where nothing does."""
        for separator in SEPARATORS:
            cells = [text for cell in self.cells if (text := text_of(cell)).strip().lower() != "n/a"]
            parts = [part.strip() for cell in cells for part in cell.split(separator)]
            together = sum(separator in cell for cell in cells)
            short = all(len(part) <= LABEL_CHARACTERS and part.count(" ") < 4 for part in parts)
            if together >= max(1, len(cells) // 10) and short and len(set(parts)) <= 0.6 * len(parts):
                return separator
        return ""


def columns_of(names: Sequence[str], rows: Sequence[Mapping[str, Any]]) -> tuple[Column, ...]:
    """The columns of a table by its first rows."""
    return tuple(
        _column(name, plain, [row.get(name) for row in rows])
        for name, plain in zip(names, _plain(names), strict=True)
    )


def called(role: str, columns: Iterable[Column]) -> Column | None:
    """The column whose name says that it plays this role."""
    by_name = {column.plain: column for column in reversed(list(columns))}
    return next((by_name[name] for name in NAMES[role] if name in by_name), None)


def beside(first: Column, second: Column) -> list[tuple[Any, Any]]:
    """The cells of two columns by row, where both are filled."""
    pairs = zip(first.raw, second.raw, strict=True)
    return [pair for pair in pairs if all(text_of(cell).strip() for cell in pair)]


def is_list(column: Column) -> bool:
    """Whether its cells are lists, or texts that were written as such."""
    return column.kind == "list"


def _column(name: str, plain: str, cells: list[Any]) -> Column:
    filled = [cell for cell in cells if text_of(cell).strip()]
    values = tuple(dict.fromkeys(text_of(cell) for cell in filled))
    return Column(
        name=name,
        plain=plain,
        kind=_kind(filled),
        cells=tuple(filled),
        distinct=len(values) / len(filled) if filled else 0.0,
        values=values,
        characters=sum(len(text_of(cell)) for cell in filled) / max(1, len(filled)),
        raw=tuple(cells),
    )


def _plain(names: Sequence[str]) -> list[str]:
    """Names in small letters with underscores, without what stands before those that lay in an object: not
    where others than texts end alike (wrong.answer, right.answer), nor where R writes answer_index as
    answer.index."""
    small = [name.strip().lower() for name in names]
    whole, last = ([re.sub(r"[\s\-.]+", "_", name) for name in some] for some in (small, map(_last, small)))
    alike = {end for end, count in Counter(last).items() if count > 1}.difference(NAMES["text"])
    return [name if name in _KNOWN or end in alike else end for name, end in zip(whole, last, strict=True)]


def _last(name: str) -> str:
    return _INSIDE.sub("", name)


def _kind(cells: list[Any]) -> str:
    if not cells:
        return "empty"
    if all(_says_turns(cell) for cell in cells):
        return "turns"
    if all(isinstance(cell, list) or _written_list(cell) for cell in cells):
        return "list"
    if all(isinstance(cell, dict) for cell in cells):
        return "object"
    decimal = decimal_of(cells)
    if all(number_of(cell, decimal) is not None for cell in cells):
        return "number"
    return "text"


def _says_turns(cell: Any) -> bool:
    if isinstance(cell, str):
        return bool(turns_of({"": cell}, [""])) if cell[:2] == "[{" else told_turns(cell) is not None
    return is_turns(cell)


def _written_list(cell: Any) -> bool:
    if not isinstance(cell, str) or cell.strip()[:1] != "[" or cell.strip()[-1:] != "]":
        return False
    return listed(cell, "") is not None
