"""The same rows come out of every format that they can be written in, with nothing said by hand."""

import json
import shutil
import zipfile

import openpyxl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from datasets import ClassLabel, Dataset, DatasetDict, Features, Value

from peft_engine.contract import library
from peft_engine.contract.imports import ImportPlan
from peft_engine.contract.problems import EngineError
from peft_engine.contract.reading import parts_of, read, recognise
from peft_engine.contract.rows import read_rows
from peft_engine.importing import work
from peft_engine.importing.sources import files_of
from peft_engine.importing.telling import Teller
from tests.importing.conftest import found, write_rows

NAMES = ("complaint", "praise")
ROWS = [{"text": f'Straße {n}, schöner\nOrt "{n}"', "label": NAMES[n % 2]} for n in range(40)]
NUMBERED = [{"text": row["text"], "label": NAMES.index(row["label"])} for row in ROWS]


def csv_in(encoding, delimiter):
    def make(folder):
        file = write_rows(folder / "mine.csv", ROWS)
        text = file.read_text(encoding="utf-8").replace(",label", f"{delimiter}label")
        for name in NAMES:
            text = text.replace(f",{name}", f"{delimiter}{name}")
        file.write_bytes(text.encode(encoding))
        return file

    return make


def as_json(folder):
    file = folder / "mine.json"
    file.write_text(json.dumps({"version": 1, "data": ROWS}))
    return file


def sheet(folder):
    book = openpyxl.Workbook()
    book.active.append(["text", "label"])
    for row in ROWS:
        book.active.append([row["text"], row["label"]])
    book.save(folder / "mine.xlsx")
    return folder / "mine.xlsx"


def parquet(folder):
    pq.write_table(pa.Table.from_pylist(ROWS), folder / "mine.parquet")
    return folder / "mine.parquet"


def packed(folder):
    file = write_rows(folder / "mine.jsonl", ROWS)
    with zipfile.ZipFile(folder / "mine.zip", "w") as made:
        made.write(file, "inner/mine.jsonl")
    return folder / "mine.zip"


def texts(folder):
    for number, row in enumerate(ROWS):
        place = folder / "texts" / row["label"]
        place.mkdir(parents=True, exist_ok=True)
        (place / f"{number:03}.txt").write_text(row["text"], encoding="utf-8")
    return folder / "texts"


def saved(folder):
    features = Features({"text": Value("string"), "label": ClassLabel(names=list(NAMES))})
    DatasetDict({"train": Dataset.from_list(NUMBERED, features=features)}).save_to_disk(folder / "saved")
    return folder / "saved"


def with_names(folder):
    (folder / "categories.json").write_text(json.dumps(NAMES))
    write_rows(folder / "train.jsonl", NUMBERED)
    return folder


def with_a_card(folder):
    names = "\n".join(f"          '{number}': {name}" for number, name in enumerate(NAMES))
    label = "  features:\n  - name: label\n    dtype:\n      class_label:\n        names:"
    (folder / "README.md").write_text(f"---\ndataset_info:\n{label}\n{names}\n---\n# Mine\n")
    write_rows(folder / "train.csv", NUMBERED)
    return folder


FORMATS = {
    "csv": csv_in("utf-8", ","),
    "csv with a BOM": csv_in("utf-8-sig", ","),
    "csv from a German office": csv_in("cp1252", ";"),
    "csv in UTF-16": csv_in("utf-16", "\t"),
    "json lines": lambda folder: write_rows(folder / "mine.jsonl", ROWS),
    "json": as_json,
    "sheet": sheet,
    "parquet": parquet,
    "zip": packed,
    "texts in folders": texts,
    "saved by datasets": saved,
    "numbers with a list beside": with_names,
    "numbers with a data card": with_a_card,
}


@pytest.mark.usefixtures("home")
@pytest.mark.parametrize("form", FORMATS)
def test_the_same_rows_come_out(tmp_path, form):
    folder = tmp_path / "given"
    folder.mkdir()
    with Teller() as teller:
        name, report = work.bring(ImportPlan(source=str(FORMATS[form](folder))), teller)
    entry = library.data_set(name)
    assert (entry.task, entry.labels, report.before) == ("classification", NAMES, {"train": 40})
    assert entry.rows == {"train": 32, "validation": 4, "test": 4}
    rows = [row for part in entry.files.values() for row in read_rows(part)]
    assert sorted(rows, key=str) == sorted(ROWS, key=str)


def test_words_in_the_older_way_of_writing_tags(home, tmp_path):
    lines = [
        line
        for n in range(30)
        for line in (f"EU{n} NNP I-ORG", "rejects VBZ O", "German JJ I-MISC", "Dutch JJ B-MISC", "")
    ]
    file = tmp_path / "train.conll"
    file.write_text("-DOCSTART- -X- O\n\n" + "\n".join(lines))
    with Teller() as teller:
        name, report = work.bring(ImportPlan(source=str(file)), teller)
    entry = library.data_set(name)
    assert (entry.task, report.plan.tags, report.findings) == ("token_classification", "iob1", ())
    assert entry.head(1)[0]["tags"] == ["B-ORG", "O", "B-MISC", "B-MISC"]
    assert entry.labels == ("O", "B-MISC", "B-ORG")


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("v1.5 reviews.csv", "v1.5 reviews"),
        ("Notes 2.0.TXT", "Notes 2.0"),
        ("part.final", "part.final"),
        ("rows.jsonl", "Bank questions rows"),
        ("Train.csv", "Bank questions Train"),
    ],
)
def test_a_title_is_what_the_file_is_called_after_its_folder_where_that_says_nothing(tmp_path, name, title):
    rows = "".join(f"question {n},{'ab'[n % 2]}\n" for n in range(12))
    file = tmp_path / "Bank questions" / name
    file.parent.mkdir()
    file.write_text("text,label\n" + rows)
    with Teller() as teller:
        assert work.look(ImportPlan(source=str(file)), teller).plan.title == title


def test_names_of_labels_are_taken_from_the_folder_that_was_chosen(tmp_path):
    (tmp_path / "train.csv").write_text(
        "text,label\n" + "".join(f"question {n},{n % 2}\n" for n in range(12))
    )
    (tmp_path / "labels.txt").write_text("no\nyes\n")

    def labels(source):
        with Teller() as teller:
            return work.look(ImportPlan(source=str(source)), teller).plan.labels

    assert labels(tmp_path) == {"0": "no", "1": "yes"}
    assert labels(tmp_path / "train.csv") == {}, "what lies beside a file may be of another one"


def squad(folder, questions=3, articles=8):
    """As SQuAD 2 is written: articles, paragraphs, questions, and some that their paragraph leaves open."""

    def asked(place, number):
        words = f"In {1900 + number} the river {place} froze."
        found = {"question": f"When did {place} freeze?", "id": f"{place}-{number}", "is_impossible": False}
        found["answers"] = [{"text": str(1900 + number), "answer_start": words.index("19")}]
        left_open = {"question": f"Who crossed {place}?", "id": f"{place}-{number}-b", "is_impossible": True}
        return {"context": words, "qas": [found, left_open | {"answers": []}]}

    told = [
        {"title": f"River {n}", "paragraphs": [asked(f"R{n}", m) for m in range(questions)]}
        for n in range(articles)
    ]
    file = folder / "train-v2.0.json"
    file.write_text(json.dumps({"version": "v2.0", "data": told}))
    return file


def test_questions_nested_in_articles_become_a_row_each(tmp_path):
    with Teller() as teller:
        report = work.check(ImportPlan(source=str(squad(tmp_path)), mends=("drop_empty",)), teller)
    assert report.plan.task == "question_answering"
    assert report.plan.columns["passage"] == ("context",)
    assert report.before == {"train": 48}  # 8 articles with 3 paragraphs with 2 questions
    assert sum(report.after.values()) == 24
    assert {one.key: one.count for one in report.findings} == {"empty": 24}
    assert report.examples[0] == {
        "question": "When did R0 freeze?",
        "passage": "In 1900 the river R0 froze.",
        "answers": ["1900"],
        "starts": [3],
    }


def test_articles_line_by_line_and_a_lone_article_are_unfolded_too(tmp_path):
    articles = json.loads(squad(tmp_path).read_text())["data"]
    lines = tmp_path / "mine.jsonl"
    lines.write_text("".join(json.dumps(article) + "\n" for article in articles))
    alone = tmp_path / "alone.json"
    alone.write_text(json.dumps(articles[0], indent=1))
    nested = list(read_rows(tmp_path / "train-v2.0.json"))
    assert list(read_rows(lines)) == nested
    assert [row["question"] for row in read_rows(alone)] == [row["question"] for row in nested[:6]]


def test_both_sides_of_a_translation_are_columns(tmp_path):
    rows = [{"id": n, "translation": {"en": f"good day {n}", "fr": f"bonjour {n}"}} for n in range(30)]
    write_rows(tmp_path / "mine.jsonl", rows)
    pq.write_table(pa.Table.from_pylist(rows), tmp_path / "mine.parquet")
    for name in ("mine.jsonl", "mine.parquet"):
        with Teller() as teller:
            report = work.check(ImportPlan(source=str(tmp_path / name)), teller)
        assert report.plan.columns == {"source": ("en",), "target": ("fr",)}
        assert report.examples[0] == {"source": "good day 0", "target": "bonjour 0"}


def test_a_side_of_a_translation_that_is_missing_is_an_empty_cell(tmp_path):
    rows = [{"id": n, "translation": {"en": f"good day {n}", "de": f"Guten Tag {n}"}} for n in range(30)]
    rows[0]["translation"]["de"] = rows[4]["translation"]["en"] = None
    write_rows(tmp_path / "mine.jsonl", rows)
    pq.write_table(pa.Table.from_pylist(rows), tmp_path / "mine.parquet")
    for name in ("mine.jsonl", "mine.parquet"):
        assert next(iter(read_rows(tmp_path / name))) == {"id": 0, "en": "good day 0", "de": None}
        with Teller() as teller:
            report = work.check(ImportPlan(source=str(tmp_path / name)), teller)
        assert report.plan.columns == {"source": ("en",), "target": ("de",)}
        assert found(report)["empty"] == (2, [1, 5])


def test_conversations_that_are_the_whole_line_are_read(tmp_path):
    turns = [{"role": "user", "content": "Hello"}, {"role": "assistant", "content": "Good day"}]
    (tmp_path / "lines.jsonl").write_text(f"{json.dumps(turns)}\n" * 3)
    (tmp_path / "whole.json").write_text(json.dumps([turns] * 3))
    for name in ("lines.jsonl", "whole.json"):
        assert list(read_rows(tmp_path / name)) == [{"messages": turns}] * 3


def test_labels_of_fast_text_are_a_column(tmp_path):
    (tmp_path / "mine.txt").write_text("__label__a some words\n__label__a __label__b more, of it\n")
    assert list(read_rows(tmp_path / "mine.txt")) == [
        {"text": "some words", "label": "a"},
        {"text": "more, of it", "label": "a;b"},
    ]


QUESTIONS = [("DESC", "manner"), ("NUM", "count"), ("DESC", "def"), ("HUM", "ind")]


def test_lines_that_begin_with_a_coarse_and_a_fine_class(home, tmp_path):
    lines = [f"{':'.join(QUESTIONS[n % 4])} How did custom {n}, of old, come about ?" for n in range(80)]
    file = tmp_path / "train_5500.label"
    file.write_bytes("\n".join([*lines[:-1], "HUM:ind Who was Zoë ?"]).encode("latin-1"))
    with Teller() as teller:
        name, report = work.bring(ImportPlan(source=str(file)), teller)
    entry = library.data_set(name)
    assert (report.plan.task, report.plan.reading.first) == ("classification", "class")
    assert report.plan.columns == {"text": ("text",), "label": ("coarse_label",)}
    assert (entry.labels, sum(entry.rows.values())) == (("DESC", "HUM", "NUM"), 80)
    assert entry.head(1)[0] == {"text": "How did custom 0, of old, come about ?", "label": "DESC"}
    with Teller() as teller:
        fine = work.check(ImportPlan(source=str(file), columns={"label": ("fine_label",)}), teller)
    assert sorted(fine.labels["train"]) == ["DESC:def", "DESC:manner", "HUM:ind", "NUM:count"]
    rows = list(read_rows(file))
    assert rows[-1] == {"text": "Who was Zoë ?", "coarse_label": "HUM", "fine_label": "HUM:ind"}


def test_a_class_without_its_text_is_told_by_its_row(tmp_path):
    lines = [f"{n % 2} some words {n}" for n in range(60)]
    lines[40] = "1"
    (tmp_path / "mine.txt").write_text("\n".join(lines))
    with Teller() as teller:
        report = work.check(ImportPlan(source=str(tmp_path / "mine.txt")), teller)
    assert {one.key: [place.row for place in one.rows] for one in report.standing} == {"empty": [41]}
    assert report.plan.columns == {"text": ("text",), "label": ("label",)}


@pytest.mark.parametrize(
    "lines",
    [
        [
            f"{n % 12 + 1} Mary went to room {n}." for n in range(60)
        ],  # lines that are counted, again and again
        [f"{(2, 3, 500)[n % 3]} cups of flour {n}" for n in range(60)],
        [f"word{n}:more of it" for n in range(60)],
        [f"Anna: hello there {n}" for n in range(60)],
        ["DESC:manner How ?"] * 3,
        [f"{n % 2}" for n in range(60)],
        [f"{n % 2} 3:{n} 7:0.5" for n in (0, 0, 1, 1, 0, 1) * 10],
        [("Q:What is it?", "A:The sea.", "Q:What then?", "A:The hills.")[n % 4] for n in range(60)],
        [
            f"{('INFO', 'INFO', 'WARNING', 'ERROR')[n % 4]}:{('root', 'web')[n % 2]} tried {n}"
            for n in range(60)
        ],
        [f"host{n % 50}:8080 answered with {n} words" for n in range(200)],
    ],
)
def test_lines_that_begin_otherwise_are_texts(tmp_path, lines):
    (tmp_path / "mine.txt").write_text("\n".join(lines))
    assert list(read_rows(tmp_path / "mine.txt")) == [{"text": line} for line in lines]


def findings_of_lines(file, lines):
    """The reading that is proposed for a list, and what is told of the words before its texts."""
    file.write_text("\n".join(lines))
    with Teller() as teller:
        look = work.look(ImportPlan(source=str(file)), teller)
    told = {one.key: one for one in look.findings}
    return look, told


@pytest.mark.parametrize("words", [("info", "warning"), ("spam", "ham"), ("Positiv", "Negativ")])
def test_a_word_that_says_a_class_before_a_text_is_its_class(tmp_path, words):
    lines = [f"{words[n % 2]}: the text that has number {n}" for n in range(60)]
    look, told = findings_of_lines(tmp_path / "mine.txt", lines)
    assert look.rows[1] == {"text": "the text that has number 1", "label": words[1]}
    assert look.tasks[0] == "classification"
    assert list(told) == ["class_first"]
    with Teller() as teller:  # the other reading
        plain = look.plan.reading.model_copy(update={"first": "text"})
        report = work.check(ImportPlan(source=str(tmp_path / "mine.txt"), reading=plain), teller)
    assert report.examples[0] == {"text": lines[0]}


def test_coarse_classes_of_messages_are_no_log(tmp_path):
    words = ("info:room", "info:food", "warning:room", "warning:fire")
    lines = [f"{words[n * n % 7 % 4]} the message that has number {n}" for n in range(60)]
    look, _ = findings_of_lines(tmp_path / "mine.txt", lines)
    assert look.rows[1]["fine_label"] == "info:food"
    assert look.plan.columns["label"] == ("coarse_label",)


@pytest.mark.parametrize(
    ("words", "text"),
    [
        (("INFO", "WARNING"), "{n} was tried"),
        (("info", "warning", "debug", "error"), "{n} was tried"),
        (("info", "warning"), "12:03:{n:02} it was tried"),
        (("Anna", "Anna", "Bert"), "I say number {n}"),
        (("sport", "arts"), "a text that has number {n}"),
    ],
)
def test_where_it_cannot_be_told_both_readings_are_offered(tmp_path, words, text):
    lines = [f"{words[(n * n + n // 4) % len(words)]}: {text.format(n=n)}" for n in range(60)]
    look, told = findings_of_lines(tmp_path / "mine.txt", lines)
    assert look.rows[0] == {"text": lines[0]}
    assert sorted(str(told["words_first"].values["names"]).split(", ")) == sorted(set(words))
    with Teller() as teller:
        first = look.plan.reading.model_copy(update={"first": "class"})
        report = work.check(ImportPlan(source=str(tmp_path / "mine.txt"), reading=first), teller)
    assert sorted(report.labels["train"]) == sorted(set(words))


@pytest.mark.parametrize("words", [("user", "assistant"), ("Q", "A"), ("title", "author", "year")])
def test_turns_and_fields_are_not_called_classes(tmp_path, words):
    lines = [f"{words[n % len(words)]}: what stands in line {n}" for n in range(60)]
    look, told = findings_of_lines(tmp_path / "mine.txt", lines)
    assert (look.rows[0], told) == ({"text": lines[0]}, {})


PAIRED = [[row["text"], row["label"]] for row in ROWS]


@pytest.mark.parametrize(
    ("written", "columns"),
    [
        (json.dumps(PAIRED), ("column_1", "column_2")),
        (json.dumps(PAIRED, indent=1), ("column_1", "column_2")),
        ("\n".join(map(json.dumps, PAIRED)), ("column_1", "column_2")),
        (json.dumps([["text", "label"], *PAIRED]), ("text", "label")),
        (json.dumps({"version": 3, "examples": PAIRED}), ("column_1", "column_2")),
        (json.dumps({"about": {"by": "me"}, "data": [["Text", "Label"], *PAIRED]}), ("Text", "Label")),
        (json.dumps({"columns": ["said", "mood"], "index": [*range(40)], "data": PAIRED}), ("said", "mood")),
    ],
)
def test_lists_of_lists_are_rows(tmp_path, written, columns):
    (tmp_path / "mine.json").write_text(written)
    rows = list(read_rows(tmp_path / "mine.json"))
    assert rows == [dict(zip(columns, cells, strict=True)) for cells in PAIRED]
    with Teller() as teller:
        report = work.check(ImportPlan(source=str(tmp_path / "mine.json")), teller)
    assert report.plan.columns == {"text": (columns[0],), "label": (columns[1],)}
    assert report.before == {"train": 40}


def test_intents_in_lists_by_part(tmp_path):
    told = {"oos_train": PAIRED[:2], "val": PAIRED[:4], "train": PAIRED, "test": PAIRED[:6]}
    (tmp_path / "data_full.json").write_text(json.dumps(told))
    with Teller() as teller:
        report = work.check(ImportPlan(source=str(tmp_path / "data_full.json")), teller)
    assert report.before == {"train": 40, "validation": 4, "test": 6}
    assert report.plan.task == "classification"
    beside = next(one for one in report.findings if one.key == "lists_beside")
    assert (beside.values["names"], beside.values["name"]) == ("oos_train", "train, val, test")


def test_both_sides_in_files_of_their_own_come_into_the_library(home, tmp_path):
    folder = tmp_path / "given"
    folder.mkdir()
    for part, lines in (("train", 60), ("dev", 12)):
        for side in ("de", "en"):
            body = "".join(f"{part} {side} {n}, more\n" for n in range(lines))
            (folder / f"{part}.{side}").write_text(body)
    with Teller() as teller:
        name, report = work.bring(ImportPlan(source=str(folder)), teller)
        again, _ = work.bring(ImportPlan(source=str(folder)), teller)
    assert (report.plan.task, report.before) == ("text_to_text", {"train": 60, "validation": 12})
    assert report.plan.columns == {"source": ("en",), "target": ("de",)}
    entry = library.data_set(name)
    assert (again, entry.rows) == (name, {"train": 54, "validation": 12, "test": 6})
    assert {row["source"].replace("en", "de") for row in read_rows(entry.files["train"])} == {
        row["target"] for row in read_rows(entry.files["train"])
    }
    (folder / "dev.en").write_text("one line\n")
    with Teller() as teller, pytest.raises(EngineError, match=r"dev.de has 12 lines, and dev.en has 1"):
        work.check(ImportPlan(source=str(folder)), teller)
    with Teller() as teller:  # named by hand, as the window does with files that are dropped together
        report = work.check(ImportPlan(source=str(folder / "train.de+en")), teller)
    assert (report.before, report.plan.title) == ({"train": 60}, "given train")
    odd = write_rows(tmp_path / "rows.b+c", ROWS)  # a file that is called like two
    with Teller() as teller:
        assert work.bring(ImportPlan(source=str(odd)), teller)[1].before == {"train": 40}


def test_lists_that_are_no_rows_stay_cells(tmp_path):
    told = {"tokens": [["EU", "rejects"], ["Bonn"]], "tags": [["B-ORG", "O"], ["B-LOC"]]}
    (tmp_path / "mine.json").write_text(json.dumps(told))
    assert list(read_rows(tmp_path / "mine.json")) == [
        {"tokens": ["EU", "rejects"], "tags": ["B-ORG", "O"]},
        {"tokens": ["Bonn"], "tags": ["B-LOC"]},
    ]


@pytest.mark.parametrize(
    "columns",
    [
        {"train_text": ["a b", "c d"], "train_labels": [[0, 1], [1, 0]]},
        # So long that the other column lies behind what is looked at.
        {"choices": [["long " * 10_000] * 4] * 8, "question": ["Which?"] * 8},
    ],
)
def test_lists_that_may_stand_beside_others_are_a_column(tmp_path, columns):
    (tmp_path / "mine.json").write_text(json.dumps(columns))
    rows = list(read_rows(tmp_path / "mine.json"))
    assert rows == [dict(zip(columns, cells, strict=True)) for cells in zip(*columns.values(), strict=True)]


@pytest.mark.parametrize("beside", [{}, {"columns": ["column_1", "column_2"]}])
def test_lists_called_as_rows_are_however_long(tmp_path, beside):
    body = [["long " * 10_000, "x"]] * 30
    (tmp_path / "mine.json").write_text(json.dumps({**beside, "mine" if beside else "data": body}))
    rows = list(read_rows(tmp_path / "mine.json"))
    assert rows == [dict(zip(("column_1", "column_2"), cells, strict=True)) for cells in body]


@pytest.mark.parametrize("name", ["data-1.0+build5", "mine.a+b"])
def test_a_plus_in_a_name_may_be_only_that(tmp_path, name):
    (tmp_path / "other.csv").write_text("nothing to do with it\n" * 40)
    place = tmp_path / name
    if name.startswith("data"):
        place.mkdir()
    file = write_rows(tmp_path / "rows.csv", ROWS)
    file.rename(place / "train.csv" if place.is_dir() else place)
    with Teller() as teller:
        report = work.check(ImportPlan(source=str(place)), teller)
    assert report.before == {"train": 40}
    assert [inside for inside, _ in files_of(place)] == ["train.csv" if place.is_dir() else name]


def test_a_list_with_another_number_of_cells_is_told_and_can_be_left_out(tmp_path):
    file = tmp_path / "mine.json"
    file.write_text("[" + ",\n".join(map(json.dumps, [*PAIRED[:30], ["no label"], *PAIRED[30:]])) + "]")
    with pytest.raises(EngineError, match=r"Row 31 of .* \(line 31\) has 1 cells, and there are 2 columns"):
        list(read_rows(file))
    kept = list(read(file, recognise(file).model_copy(update={"uneven": "leave_out"})))
    assert [list(row.values()) for row in kept] == PAIRED
    file.write_text(json.dumps([[[]] * 2, "a", []]))
    with pytest.raises(EngineError, match="no object with names and values"):
        list(read_rows(file))


def numbered(name, count):
    return [{"text": f"{name} question {n}", "label": "ab"[n % 2]} for n in range(count)]


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_lists_of_one_file_that_are_called_as_parts_are_its_parts(home, tmp_path, packed, encoding):
    lists = {"test": numbered("test", 5), "about": "x", "train": numbered("train", 40)}
    body = json.dumps({**lists, "dev": numbered("dev", 3)}).encode(encoding)
    file = tmp_path / ("mine.zip" if packed else "mine.json")
    if packed:
        with zipfile.ZipFile(file, "w") as made:
            made.writestr("given/mine.json", body)
    else:
        file.write_bytes(body)
    with Teller() as teller:
        name, report = work.bring(ImportPlan(source=str(file)), teller)
        assert work.bring(ImportPlan(source=str(file)), teller)[0] == name, "the same again is found"
    assert report.before == {"train": 40, "validation": 3, "test": 5}
    assert library.data_set(name).rows == report.before
    assert {one.key: one.values["name"] for one in report.findings} == {"lists_read": "train, dev, test"}
    rows = list(read_rows(library.data_set(name).files["test"]))
    assert sorted(row["text"] for row in rows) == [f"test question {n}" for n in range(5)]


def test_lists_that_are_no_parts_are_told(tmp_path):
    def told(**lists):
        (tmp_path / "mine.json").write_text(json.dumps(lists))
        with Teller() as teller:
            report = work.check(ImportPlan(source=str(tmp_path / "mine.json")), teller)
        return report.before, {one.key: one.values["names"] for one in report.findings}

    rows = numbered("a", 40)
    assert told(rows=rows, test=rows[:5]) == ({"train": 40}, {"lists_beside": "test"})
    assert told(train=rows, test=[{"id": 1, "name": "x"}] * 5) == ({"train": 40}, {"lists_beside": "test"})
    assert told(train=rows, other=rows[:5]) == ({"train": 40}, {"lists_beside": "other"})


def test_parts_that_lie_far_behind_in_a_file_are_found(tmp_path):
    rows = [{**row, "more": "long " * 10_000} for row in numbered("train", 60)]
    file = tmp_path / "mine.json"
    file.write_text(json.dumps({"train": rows, "test": numbered("test", 5)}, indent=1))
    assert parts_of(file) == {"train": file, "test": file / "test"}
    assert list(read(file / "test")) == numbered("test", 5)
    with pytest.raises(EngineError, match="holds no list called dev"):
        list(read(file / "dev"))


def test_what_is_left_of_a_folder_is_told_by_its_names(tmp_path):
    write_rows(tmp_path / "train.jsonl", NUMBERED)
    (tmp_path / "labels.txt").write_text("\n".join(NAMES))
    with Teller() as teller:
        assert work.look(ImportPlan(source=str(tmp_path)), teller).findings == ()
    (tmp_path / "notes.txt").write_text("what I thought\n" * 9)
    for side in ("de", "en"):
        (tmp_path / f"x.{side}").write_text("one line\n")

    def told(source, reading=None):
        with Teller() as teller:
            plan = ImportPlan(source=str(source), reading=reading)
            return [(one.key, one.values["names"]) for one in work.look(plan, teller).findings]

    assert told(tmp_path) == [("files_beside", "x.de, x.en, notes.txt")]
    (tmp_path / "train.jsonl").unlink()
    assert told(tmp_path) == [("files_beside", "x.de, x.en")], "the longer one is read"
    assert told(tmp_path, recognise(tmp_path, member="x.de+en")) == []


def one_class_each(folder, own=""):
    """Two tables, named after their classes; `own`: the column of labels that they have themselves."""
    for label in ("neg", "pos"):
        rows = [
            {"text": f"so {label} {n}", **({own: ("arts", "sport")[n % 2]} if own else {})} for n in range(30)
        ]
        write_rows(folder / f"{label}.csv", rows)
    return folder


def test_tables_of_a_class_each_are_proposed_as_classes(tmp_path):
    with Teller() as teller:
        report = work.check(ImportPlan(source=str(one_class_each(tmp_path))), teller)
    assert (report.plan.columns["label"], report.before, report.findings) == (("label",), {"train": 60}, ())
    assert report.labels["train"] == {"neg": 24, "pos": 24}


def test_tables_of_a_class_each_are_read_as_each_was_written(tmp_path):
    (tmp_path / "pos.csv").write_bytes(("text;n\n" + "schöne Sätze, viele;1\n" * 30).encode("cp1252"))
    (tmp_path / "neg.csv").write_bytes(("text,n\n" + '"üble Sätze, viele",1\n' * 30).encode())
    rows = list(read_rows(tmp_path))
    assert [rows[at] for at in (0, 30)] == [
        {"text": "üble Sätze, viele", "n": "1", "label": "neg"},
        {"text": "schöne Sätze, viele", "n": "1", "label": "pos"},
    ]
    said = recognise(tmp_path).model_copy(update={"delimiter": ";", "quote": ""})
    assert next(iter(read(tmp_path, said))) == {"text,n": '"üble Sätze, viele",1', "label": "neg"}
    with pytest.raises(EngineError, match=r"pos.csv is not written in UTF-8"):
        list(read(tmp_path, said))  # what is said counts for all of them


def test_a_label_beside_the_class_of_a_file_is_told(tmp_path):
    def told(plan):
        with Teller() as teller:
            report = work.check(plan, teller)
        return {one.key: one.values for one in report.findings}, sorted(report.labels["train"])

    plan = ImportPlan(source=str(one_class_each(tmp_path, own="Label")))
    found_there, labels = told(plan)
    assert labels == ["arts", "sport"]
    values = {"own": "Label", "column": "class", "chosen": "Label"}
    assert values.items() <= found_there["own_labels"].items()
    found_there, labels = told(plan.model_copy(update={"columns": {"text": ("text",), "label": ("class",)}}))
    assert labels == ["neg", "pos"]
    assert found_there["own_labels"]["chosen"] == "class"


def test_a_file_whose_others_lie_beside_it_says_so(tmp_path):
    one_class_each(tmp_path)
    for side in ("de", "en"):
        (tmp_path / f"x.{side}").write_text("one line\nand one more\n")

    def told(name):
        with Teller() as teller:
            found_there = work.look(ImportPlan(source=str(tmp_path / name)), teller).findings
        return [(one.values["names"], one.values["joint"]) for one in found_there if one.key == "goes_with"]

    assert told("pos.csv") == [("neg.csv", "neg+pos.csv")]
    assert told("x.de") == [("x.en", "x.de+en")]
    assert told("neg+pos.csv") == []


def test_what_a_row_of_texts_with_classes_is_is_told(tmp_path):
    folder = texts(tmp_path)
    with Teller() as teller:
        assert [one.key for one in work.look(ImportPlan(source=str(folder)), teller).findings] == [
            "each_file"
        ]
    for name in NAMES:
        (tmp_path / f"{'pos' if name == 'praise' else 'neg'}.txt").write_text("a text\n" * 9)
    shutil.rmtree(folder)
    with Teller() as teller:
        found = work.look(ImportPlan(source=str(tmp_path)), teller)
    assert [one.key for one in found.findings] == ["each_line"]


def test_rows_that_a_service_wraps_are_read(tmp_path):
    (tmp_path / "mine.json").write_text(json.dumps({"status": "ok", "result": {"count": 2, "rows": ROWS}}))
    assert list(read_rows(tmp_path / "mine.json")) == ROWS


def test_what_is_said_with_an_intention_is_a_row_each(tmp_path):
    told = {"intents": [{"tag": "hello", "patterns": ["Hi", "Good day"], "responses": ["Hello"]}] * 2}
    (tmp_path / "intents.json").write_text(json.dumps(told))
    rows = list(read_rows(tmp_path / "intents.json"))
    assert rows == [{"text": "Hi", "label": "hello"}, {"text": "Good day", "label": "hello"}] * 2


@pytest.mark.parametrize("above", ["My data;;\n;;\n", "# made by hand\n# 2024\n", "A title\n\n"])
def test_titles_and_remarks_above_a_table_are_no_rows(tmp_path, above):
    body = "text;label;n\n" + "".join(f"question, or {n};{'ab'[n % 2]};{n}\n" for n in range(30))
    (tmp_path / "mine.csv").write_text(above + body)
    rows = list(read_rows(tmp_path / "mine.csv"))
    assert (len(rows), rows[0]) == (30, {"text": "question, or 0", "label": "a", "n": "0"})


def test_objects_of_one_kind_by_name_wrap_nothing(tmp_path):
    told = {"1": {"text": "a", "answers": [{"text": "b"}]}, "2": {"text": "c", "answers": []}}
    (tmp_path / "mine.json").write_text(json.dumps(told))
    assert [row["text"] for row in read_rows(tmp_path / "mine.json")] == ["a", "c"]


def test_a_text_in_an_object_is_a_column(tmp_path):
    rows = [
        {
            "id": n,
            "review": {"text": f"so {n}", "lang": "de"},
            "meta": {"label": "ab"[n % 2], "by": {"age": n}},
        }
        for n in range(40)
    ]
    file = write_rows(tmp_path / "mine.jsonl", rows)
    columns = {"id": 3, "review.text": "so 3", "review.lang": "de", "meta.label": "b", "meta.by.age": 3}
    assert list(read_rows(file))[3] == columns
    with Teller() as teller:
        report = work.check(ImportPlan(source=str(file)), teller)
    assert report.plan.columns == {"text": ("review.text",), "label": ("meta.label",)}
    answered = {"question": "Who?", "answers": {"text": "Anna", "answer_start": 3}}
    choices = {"stem": "Which?", "choices": {"A": "this", "B": "that"}}
    turns = {"messages": [{"role": "user", "content": "Hi"}], "meta": {"by": "me"}}
    kept = [answered, choices, turns]
    assert [list(read_rows(write_rows(file, [row]))) for row in kept] == [[row] for row in kept]
    answers = {"text": ["Anna"], "answer_start": [3]}
    write_rows(file, [{"document": {"text": "So, Anna"}, "question": {"text": "Who?"}, "answers": answers}])
    columns = {"document.text": "So, Anna", "question.text": "Who?", "answers": answers}
    assert list(read_rows(file)) == [columns]


def test_intentions_without_a_word_are_no_rows(tmp_path):
    (tmp_path / "intents.json").write_text(json.dumps({"intents": [{"tag": "a", "patterns": []}]}))
    with pytest.raises(EngineError, match="has no rows"):
        list(read_rows(tmp_path / "intents.json"))
