"""Rows that hold others: questions as SQuAD nests them (an article holds paragraphs, a paragraph its text and
what is asked), what may be said with one intention, the two sides of a translation, and texts within objects.
"""

from collections.abc import Iterator
from typing import Any

_TEXTS = frozenset({"text", "sentence", "content", "body", "comment", "review", "message"})
_ASKED = _TEXTS | {"question", "context", "passage", "prompt", "instruction", "input", "source", "premise"}
"""What texts are called in an object, and in a row that has its own."""
_DEEPEST = 4


def unfolded(row: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """A row for each question of an article or of a paragraph, and for each thing that may be said; a
    translation with its languages beside what else is in its row; what was shown to people with what they
    said of it; a text that lies in an object by the names of both (review.text), with what else lies in
    objects; nothing for a line that tells of the file; any other row as it is.

    A question comes with the text of its paragraph and with its answers as {"text": [...],
    "answer_start": [...]}. A paragraph without questions gives no row.
    """
    if "paragraphs" in row and _all_paragraphs(row["paragraphs"]):
        for paragraph in row["paragraphs"]:
            yield from _questions(paragraph, row.get("title"))
    elif "qas" in row and _is_paragraph(row):
        yield from _questions(row, row.get("title"))
    elif "translation" in row and _is_pair(row["translation"]):
        yield {**{name: value for name, value in row.items() if name != "translation"}, **row["translation"]}
    elif "patterns" in row and _is_intent(row):
        yield from ({"text": said, "label": row["tag"]} for said in row["patterns"])
    elif "annotations" in row and _is_annotated(row):
        yield _annotated(row)
    elif not _is_remark(row):
        yield dict(_flat(row)) if _has_text_inside(row) else row


def _has_text_inside(row: dict[str, Any]) -> bool:
    """Whether no text stands in a row itself, but one in an object of it."""
    inside = [value for value in row.values() if isinstance(value, dict)]
    own = any(name.lower() in _ASKED and not isinstance(value, dict) for name, value in row.items())
    return not own and any(
        isinstance(value, str) and name.lower() in _TEXTS for one in inside for name, value in one.items()
    )


def _flat(row: dict[str, Any], before: str = "") -> Iterator[tuple[str, Any]]:
    for name, value in row.items():
        if isinstance(value, dict) and before.count(".") < _DEEPEST and not _are_answers(value):
            yield from _flat(value, f"{before}{name}.")
        else:
            yield f"{before}{name}", value


def _are_answers(value: dict[str, Any]) -> bool:
    """Whether an object has several texts, each with what belongs to it, as answers and choices do."""
    return isinstance(value.get("text"), list)


def _is_annotated(row: dict[str, Any]) -> bool:
    """Whether a row is a task of Label Studio: what was shown, and what people said of it."""
    said = row["annotations"]
    return (
        isinstance(row.get("data"), dict)
        and isinstance(said, list)
        and all(isinstance(one, dict) and isinstance(one.get("result"), list) for one in said)
    )


def _annotated(row: dict[str, Any]) -> dict[str, Any]:
    """What was shown with the marks or the choice of the first who said anything of it."""
    said = next((one["result"] for one in row["annotations"] if not one.get("was_cancelled")), None)
    values = [
        one["value"] for one in said or () if isinstance(one, dict) and isinstance(one.get("value"), dict)
    ]
    chosen = [choice for value in values for choice in value.get("choices") or ()]
    marks = None if said is None else [value for value in values if "start" in value]
    return {**row["data"], "label": marks if not chosen else chosen[0] if len(chosen) == 1 else chosen}


def _is_intent(row: dict[str, Any]) -> bool:
    """Whether a row has all that people may say with one intention, as the files of small chatbots do."""
    said = row["patterns"]
    return (
        isinstance(row.get("tag"), str) and isinstance(said, list) and all(isinstance(o, str) for o in said)
    )


def _is_remark(row: dict[str, Any]) -> bool:
    """Whether a line tells of the file alone, as those of MRQA begin."""
    header = row.get("header")
    return isinstance(header, dict) and all(value is None for value in row.values() if value is not header)


def _is_pair(given: Any) -> bool:
    """Whether these are the sides of a translation. One that is missing is an empty cell."""
    return (
        isinstance(given, dict)
        and len(given) > 1
        and all(isinstance(one, str | None) for one in given.values())
    )


def _all_paragraphs(given: Any) -> bool:
    return isinstance(given, list) and bool(given) and all(map(_is_paragraph, given))


def _is_paragraph(given: Any) -> bool:
    return (
        isinstance(given, dict)
        and "context" in given
        and isinstance(given.get("qas"), list)
        and all(isinstance(asked, dict) and "question" in asked for asked in given["qas"])
    )


def _questions(paragraph: dict[str, Any], title: Any) -> Iterator[dict[str, Any]]:
    for asked in paragraph["qas"]:
        made = {"title": title, "context": paragraph["context"]}
        made |= {name: value for name, value in asked.items() if name != "answers"}
        yield made | {"answers": _answers(asked.get("answers"))}


def _answers(given: Any) -> Any:
    """Texts and their places beside each other; what is written in another way stays so."""
    if given is None:
        given = []  # a question that its paragraph does not answer
    if not isinstance(given, list) or not all(isinstance(one, dict) and "text" in one for one in given):
        return given
    return {
        "text": [one["text"] for one in given],
        "answer_start": [one.get("answer_start", -1) for one in given],
    }
