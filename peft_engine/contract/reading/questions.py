"""Questions as SQuAD nests them: an article holds paragraphs, a paragraph its text and what is asked."""

from collections.abc import Iterator
from typing import Any


def unfolded(row: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """A row for each question of an article or of a paragraph; any other row as it is.

    A question comes with the text of its paragraph and with its answers as {"text": [...],
    "answer_start": [...]}. A paragraph without questions gives no row.
    """
    if "paragraphs" in row and _all_paragraphs(row["paragraphs"]):
        for paragraph in row["paragraphs"]:
            yield from _questions(paragraph, row.get("title"))
    elif "qas" in row and _is_paragraph(row):
        yield from _questions(row, row.get("title"))
    else:
        yield row


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
