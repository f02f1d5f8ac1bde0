"""Folders and zips: which file is which part, what belongs together, what is a label."""

import gzip
import json
import os
import tempfile
import zipfile
from pathlib import Path

import openpyxl
import pyarrow as pa
import pyarrow.csv
import pyarrow.parquet
import pytest

from peft_engine.contract.problems import EngineError
from peft_engine.contract.reading import Reading, parts_of, preview, read, recognise
from peft_engine.contract.reading.layouts import lay_out, shards_of


def head(name):
    return b'{"_data_files": []}' if name.endswith("state.json") else b'[{"text": "a"}]'


def laid(names):
    found = lay_out(sorted(names), lambda name: len(name), head)
    return {part: one.name for part, one in found.items()}


TABLES = {
    "train.csv test.csv categories.json SOURCE.md": {"train": "train.csv", "test": "test.csv"},
    "train.jsonl val.jsonl": {"train": "train.jsonl", "validation": "val.jsonl"},
    "wnut17train.conll emerging.dev.conll": {
        "train": "wnut17train.conll",
        "validation": "emerging.dev.conll",
    },
    "s/train-v1.1.json s/dev-v1.1.json": {"train": "s/train-v1.1.json", "validation": "s/dev-v1.1.json"},
    "data.csv README.md": {"train": "data.csv"},
    "a.csv largest.csv": {"train": "largest.csv"},
    "contest.csv trained.csv": {"train": "trained.csv"},
    "contest.csv pretrain.csv test.csv train.csv": {"train": "train.csv", "test": "test.csv"},
    "d/train-00000-of-00002.parquet d/train-00001-of-00002.parquet d/test-00000-of-00001.parquet": {
        "train": "d/train-00000-of-00002.parquet",
        "test": "d/test-00000-of-00001.parquet",
    },
    "x/train/0000.parquet x/train/0001.parquet x/test/0000.parquet": {
        "train": "x/train",
        "test": "x/test/0000.parquet",
    },
    "part-00000.parquet part-00001.parquet": {"train": ""},
    "train/data-00000-of-00001.arrow train/state.json test/data-00000-of-00001.arrow test/state.json "
    "dataset_dict.json": {"train": "train", "test": "test"},
    "data-00000-of-00001.arrow state.json": {"train": ""},
    "picture.png": {},
    "train.de train.en dev.de dev.en README.md": {"train": "train.de+en", "validation": "dev.de+en"},
    "x/Europarl.de-en.de x/Europarl.de-en.en x/Europarl.de-en.xml": {"train": "x/Europarl.de-en.de+en"},
    "train.source train.target val.source val.target": {
        "train": "train.source+target",
        "validation": "val.source+target",
    },
    "a/train/x.src a/train/x.tgt a/test/x.src a/test/x.tgt": {
        "train": "a/train/x.src+tgt",
        "test": "a/test/x.src+tgt",
    },
    "m/all.pt_BR.gz m/all.zh-CN.gz small.de small.en": {"train": "m/all.pt_BR+zh-CN.gz"},
    "train.csv train.de train.en": {"train": "train.csv"},
    "mine.csv a_longer_guide.de a_longer_guide.en": {"train": "mine.csv"},
    "mine.csv train.de train.en": {"train": "train.de+en"},
    "lone.de other.en": {},
    "a_text_that_is_much_longer_than_both_sides.txt x.de x.en": {
        "train": "a_text_that_is_much_longer_than_both_sides.txt"
    },
    "long_enough.de long_enough.en notes.txt": {"train": "long_enough.de+en"},
    "train_neg.csv train_pos.csv test_neg.csv test_pos.csv": {
        "train": "train_neg+pos.csv",
        "test": "test_neg+pos.csv",
    },
    "train_neg.csv train_pos.csv test.csv notes_real.csv": {"train": "train_neg+pos.csv", "test": "test.csv"},
    "train.csv test.csv train_neg.csv train_pos.csv": {"train": "train.csv", "test": "test.csv"},
    "r/rt-polarity.neg r/rt-polarity.pos rt-data.README.1.0.txt": {"train": "r/rt-polarity.neg+pos"},
}
TEXTS = {
    "input.txt SOURCE.md LICENSE.txt": {"train": "input.txt"},
    "a/train/neg/1.txt a/train/pos/2.txt a/test/neg/1.txt a/README a/imdb.vocab": {
        "train": "a/train",
        "test": "a/test",
    },
    "train.label train.txt": {"train": "train.txt"},
    "train_1.label test_1.label": {"train": "train_1.label", "test": "test_1.label"},
    "pos/1.txt neg/2.txt": {"train": ""},
    "alt.atheism/49960 sci.space/60822": {"train": ""},
}


@pytest.mark.parametrize(("names", "parts"), [*TABLES.items(), *TEXTS.items()])
def test_which_file_is_which_part(names, parts):
    assert laid(names.split()) == parts


def parallel(folder, name="train", lines=5, ending=""):
    """Two files, line by line of one meaning."""
    for side, word in (("de", "Zeile"), ("en", "line")):
        body = "".join(f"{word} {n}, \u2028und\x85so\n" for n in range(lines))
        (folder / f"{name}.{side}").write_text(body + ending, encoding="utf-8")
    return folder


def test_files_with_the_same_lines_are_the_sides_of_a_row(tmp_path):
    rows = [{"de": f"Zeile {n}, \u2028und\x85so", "en": f"line {n}, \u2028und\x85so"} for n in range(5)]
    folder = parallel(tmp_path, ending="\n\n")
    (folder / "train.en").write_bytes((folder / "train.en").read_bytes().rstrip(b"\n"))  # they end otherwise
    assert list(read(folder)) == list(read(folder / "train.de+en")) == rows
    assert recognise(folder) == Reading(kind="text")
    with zipfile.ZipFile(tmp_path / "packed.zip", "w") as packed:
        for name in ("train.de", "train.en"):
            packed.writestr(f"{name}.gz", gzip.compress((folder / name).read_bytes()))
    assert parts_of(tmp_path / "packed.zip") == {"train": tmp_path / "packed.zip" / "train.de+en.gz"}
    assert list(read(tmp_path / "packed.zip")) == rows
    assert [row["text"] for row in read(folder / "train.en", Reading(kind="text"))] == [r["en"] for r in rows]


def test_a_line_that_is_empty_on_one_side_keeps_its_place(tmp_path):
    (tmp_path / "x.de").write_text("eins\n\n\nvier\n")
    (tmp_path / "x.en").write_text("one\n\nthree\nfour")
    assert list(read(tmp_path)) == [
        {"de": "eins", "en": "one"},
        {"de": "", "en": "three"},
        {"de": "vier", "en": "four"},
    ]


@pytest.mark.parametrize(
    ("more", "told"), [("de", "has 7 lines, and train.en has 5"), ("en", "has 5 lines, and train.en has 7")]
)
def test_sides_with_other_numbers_of_lines_are_told_with_both(tmp_path, more, told):
    with (parallel(tmp_path) / f"train.{more}").open("a") as file:
        file.write("once more\nand again\n")
    assert len(preview(tmp_path, rows=4).rows) == 4
    with pytest.raises(EngineError, match=rf"train.de {told}; line by line they should belong together"):
        list(read(tmp_path))


SIDES = {"de": "schöne Straße, größer", "en": "the café is nice", "ru": "красивая улица и дом"}


@pytest.mark.parametrize(
    "encodings",
    [
        {"de": "utf-8", "en": "cp1252", "ru": "cp1251"},
        {"de": "cp1252", "en": "utf-8", "ru": "koi8-r"},
        {"de": "utf-16", "en": "utf-8-sig", "ru": "utf-16"},
        {"de": "utf-8", "en": "utf-16-le", "ru": "utf-16-be"},  # without a mark
    ],
)
def test_every_side_is_read_in_its_own_encoding(tmp_path, encodings):
    for side, encoding in encodings.items():
        (tmp_path / f"x.{side}").write_bytes((f"{SIDES[side]}\n" * 5).encode(encoding))
    assert list(read(tmp_path)) == [SIDES] * 5
    assert preview(tmp_path).rows == (SIDES,) * 5


def test_an_encoding_that_was_chosen_is_that_of_all_sides_that_show_no_other(tmp_path):
    for side in ("de", "ru"):
        (tmp_path / f"x.{side}").write_bytes(f"{SIDES['ru']}\n".encode("koi8-r") * 5)
    (tmp_path / "x.en").write_bytes(f"{SIDES['en']}\n".encode() * 5)
    wrong = "".join(next(iter(read(tmp_path, Reading(kind="text", encoding="cp1251"))))["ru"])
    assert wrong == SIDES["ru"].encode("koi8-r").decode("cp1251")
    rows = list(read(tmp_path, Reading(kind="text", encoding="cp866")))
    assert rows[0]["ru"] == SIDES["ru"].encode("koi8-r").decode("cp866")
    assert rows[0]["en"] == SIDES["en"]
    with pytest.raises(EngineError, match=r"x.de is not written in ASCII: byte 0"):
        list(read(tmp_path, Reading(kind="text", encoding="ascii")))


def test_a_side_of_plain_letters_goes_on_in_the_encoding_of_the_first(tmp_path):
    plain = "plain\n" * 200_000  # more than is looked at
    (tmp_path / "x.de").write_bytes(f"{SIDES['de']}\n".encode("cp1252") * 200_001)
    (tmp_path / "x.en").write_bytes(f"{plain}{SIDES['en']}\n".encode("cp1252"))
    assert list(read(tmp_path))[-1] == {"de": SIDES["de"], "en": SIDES["en"]}


def polarity(folder, *names):
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        word = "good" if "pos" in name else "bad"
        (folder / name).write_bytes("".join(f"so {word} {n}, é\n" for n in range(3)).encode("cp1252"))
    return folder


@pytest.mark.parametrize(
    "names",
    [
        ("rt-polarity.neg", "rt-polarity.pos"),
        ("rt-polaritydata/rt-polarity.neg", "rt-polaritydata/rt-polarity.pos"),
        ("neg.txt", "pos.txt"),
        ("neg/all.txt", "pos/all.txt"),
        ("train/neg.txt", "train/pos.txt", "test/neg.txt", "test/pos.txt"),
        ("train_neg.txt", "train_pos.txt", "test_neg.txt", "test_pos.txt"),
        ("x/mine-neg.txt", "x/mine-pos.txt"),
    ],
)
def test_files_of_one_class_have_a_text_in_each_line(tmp_path, names):
    folder = polarity(tmp_path, *names)
    assert recognise(folder) == Reading(kind="texts", encoding="cp1252", unit="line")
    assert list(read(folder)) == [
        {"text": f"so {word} {n}, é", "label": label}
        for label, word in (("neg", "bad"), ("pos", "good"))
        for n in range(3)
    ]
    parts = parts_of(folder)
    assert ("test" in parts) == (len(names) == 4)
    assert [row["label"] for row in read(next(iter(parts.values())))] == ["neg"] * 3 + ["pos"] * 3


def test_a_table_for_each_class_is_read_as_a_table(tmp_path):
    for label in ("neg", "pos"):
        body = "".join(f'"so {label}, {n}",{n}\n' for n in range(5))
        (tmp_path / f"x.{label}").write_text(f"text,stars\n{body}")
    rows = [
        {"text": f"so {label}, {n}", "stars": str(n), "label": label}
        for label in ("neg", "pos")
        for n in range(5)
    ]
    assert list(read(tmp_path)) == list(read(tmp_path / "x.neg+pos")) == rows
    assert recognise(tmp_path).kind == "delimited"
    for label in ("neg", "pos"):
        lines = [json.dumps({"text": f"so {label}", "n": n}) for n in range(3)]
        (tmp_path / f"x.{label}").write_text("\n".join(lines))
    assert list(read(tmp_path))[3] == {"text": "so pos", "n": 0, "label": "pos"}
    (tmp_path / "x.neg").write_text("[sighs] so bad, this\n" * 3)
    assert next(iter(read(tmp_path))) == {"text": "[sighs] so bad, this", "label": "neg"}


@pytest.mark.parametrize("ending", ["csv", "jsonl", "xlsx", "parquet"])
@pytest.mark.parametrize(
    ("names", "classes"),
    [
        (("neg", "pos"), ["neg", "pos"]),
        (("Fake", "True"), ["fake", "true"]),
        (("neg/a", "pos/b"), ["neg", "pos"]),
        (("train/neg", "train/pos", "test/neg", "test/pos"), ["neg", "pos"]),
        (("neg/0000", "neg/0001", "pos/0000"), ["neg", "neg", "pos"]),
    ],
)
def test_tables_that_are_called_by_their_class_are_of_it(tmp_path, names, classes, ending):
    for name in names:
        file = tmp_path / f"{name}.{ending}"
        file.parent.mkdir(parents=True, exist_ok=True)
        write_table(file, [{"words": f"in {name}, {n}", "stars": str(n)} for n in range(3)])
    assert [row["label"] for row in read(tmp_path)][::3] == classes
    row = {"words": f"in {names[0]}, 0", "stars": "0", "label": classes[0]}
    assert {**next(iter(read(tmp_path))), "stars": "0"} == row
    parts = parts_of(tmp_path)
    assert ("test" in parts) == (len(names) == 4)
    assert [row["label"] for row in read(list(parts.values())[-1])][::3] == classes


def write_table(file, rows):
    table = pa.Table.from_pylist(rows)
    if file.suffix == ".csv":
        pa.csv.write_csv(table, file)
    elif file.suffix == ".parquet":
        pa.parquet.write_table(table, file)
    elif file.suffix == ".jsonl":
        file.write_text("".join(json.dumps(row) + "\n" for row in rows))
    else:
        book = openpyxl.Workbook()
        for cells in ([*rows[0]], *(list(row.values()) for row in rows)):
            book.active.append(cells)
        book.save(file)


def test_two_tables_of_a_class_each_have_a_name_together(tmp_path):
    for name in ("neg", "pos"):
        write_table(tmp_path / f"{name}.csv", [{"text": f"so {name} {n}"} for n in range(3)])
    (tmp_path / "other.csv").write_text("text\n" + "much longer\n" * 99)
    assert parts_of(tmp_path) == {"train": tmp_path / "other.csv"}, "what a folder mainly holds"
    together = tmp_path / "neg+pos.csv"
    assert [row["label"] for row in read(together)] == ["neg"] * 3 + ["pos"] * 3
    assert parts_of(together) == {"train": together}
    assert list(read(tmp_path / "pos.csv")) == [{"text": f"so pos {n}"} for n in range(3)]


@pytest.mark.parametrize("names", [("x.neg", "x.pos"), ("neg.csv", "pos.csv")])
def test_tables_of_one_class_keep_the_label_that_they_have(tmp_path, names):
    for label, name in zip(("neg", "pos"), names, strict=True):
        body = "".join(f"so {label} {n},{'ab'[n % 2]}\n" for n in range(4))
        (tmp_path / name).write_text(f"text,Label\n{body}")
    assert [(row["Label"], row["class"]) for row in read(tmp_path)][2:6] == [
        *(("a", "neg"), ("b", "neg"), ("a", "pos"), ("b", "pos")),
    ]
    assert preview(tmp_path).class_column == "class"


def test_texts_with_a_comma_each_are_no_table(tmp_path):
    for label in ("neg", "pos"):
        (tmp_path / f"x.{label}").write_text("".join(f"well, so {label} {n}\n" for n in range(9)))
    assert next(iter(read(tmp_path))) == {"text": "well, so neg 0", "label": "neg"}


@pytest.mark.parametrize(
    ("names", "labels"),
    [
        ("sports/neutral.txt sports/2.txt politics/3.txt", ["politics", "sports", "sports"]),
        ("sports/neutral.txt politics/neutral.txt", ["politics", "sports"]),
        ("sports/neg.txt sports/pos.txt politics/pos.txt", ["pos", "neg", "pos"]),
        ("neg.txt sports/2.txt", ["neg", "sports"]),
        ("corpus/neg.txt corpus/pos.txt corpus/unlabelled.txt", ["neg", "pos", "corpus"]),
    ],
)
def test_a_file_has_the_class_of_its_name_only_where_all_have(tmp_path, names, labels):
    for name in names.split():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(f"what stands in {name}\n")
    assert [row["label"] for row in read(tmp_path)] == labels


@pytest.mark.parametrize(
    ("names", "lines", "unit"),
    [
        (("pos/1.txt", "neg/1.txt"), 3, "file"),
        (("pos/cv000_29416.txt", "neg/cv001_1.txt"), 30, "file"),
        (("pos/1.txt", "neg/1.txt"), 200, "line"),
        (("pos/part1.txt", "pos/part2.txt", "neg/part1.txt", "neg/part2.txt"), 200, "line"),
        (("pos/part1.txt", "pos/part2.txt", "neg/part1.txt"), 5, "file"),
        (("pos/mail1.txt", "pos/mail2.txt", "neg/mail1.txt"), 60, "file"),
        (tuple(f"{label}/{n}.txt" for label in ("pos", "neg") for n in range(20)), 60, "file"),
        (("sports/1.txt", "politics/1.txt"), 200, "file"),
        (("old2.pos", "old2.neg"), 3, "line"),
    ],
)
def test_whether_a_file_or_a_line_is_a_text_is_told_by_how_many_there_are(tmp_path, names, lines, unit):
    for name in names:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("".join(f"line {n} of {name}\n" for n in range(lines)))
    assert recognise(tmp_path) == Reading(kind="texts", unit=unit)
    assert len(list(read(tmp_path))) == len(names) * (lines if unit == "line" else 1)


def test_what_is_gone_of_several_files_is_told(tmp_path):
    (parallel(tmp_path) / "train.en").unlink()
    with pytest.raises(EngineError, match="There is no file"):
        list(read(tmp_path / "train.de+en"))


def test_pieces_that_are_numbered():
    assert shards_of("a/train-00000-of-00003.parquet") == tuple(
        f"a/train-0000{number}-of-00003.parquet" for number in range(3)
    )
    for alone in ("train.csv", "train-00001-of-00003.parquet", "train-00000-of-00001.parquet"):
        assert shards_of(alone) == (alone,)


def films(folder):
    for part in ("train", "test"):
        for label in ("neg", "pos"):
            for number in range(2):
                file = folder / "films" / part / label / f"{number}_7.txt"
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(f"{part} {label} {number}\nand more\n")
    return folder / "films"


def test_texts_in_folders_have_their_labels(tmp_path):
    folder = films(tmp_path)
    assert parts_of(folder) == {"train": folder / "train", "test": folder / "test"}
    assert recognise(folder) == Reading(kind="texts", unit="file")
    assert list(read(folder / "test")) == [
        {"text": f"test {label} {number}\nand more", "label": label}
        for label in ("neg", "pos")
        for number in range(2)
    ]
    by_line = Reading(kind="texts", unit="line")
    assert [row["label"] for row in read(folder, by_line)] == ["neg"] * 4 + ["pos"] * 4


def test_long_texts_without_labels_are_read_by_paragraph(tmp_path):
    folder = tmp_path / "books"
    (folder / "old").mkdir(parents=True)
    for number in range(3):
        book = "".join(f"Paragraph {each} of book {number}.\n\n" for each in range(300))
        (folder / f"{number}.txt").write_text(book)
    assert recognise(folder) == Reading(kind="texts", unit="paragraph")
    rows = list(read(folder))
    assert (len(rows), rows[300]) == (900, {"text": "Paragraph 0 of book 1."})
    (folder / "0.txt").rename(folder / "old" / "0.txt")
    assert recognise(folder) == Reading(kind="texts", unit="file"), "a label is of the whole text"
    (folder / "old" / "0.txt").unlink()
    (folder / "1.txt").write_text("short\n\n" * 20)
    (folder / "2.txt").write_text("short\n\n" * 20)
    assert recognise(folder) == Reading(kind="texts", unit="file")


def test_a_zip_is_read_like_its_folder(tmp_path):
    folder = films(tmp_path)
    path = tmp_path / "films.zip"
    with zipfile.ZipFile(path, "w") as packed:
        for file in sorted(folder.rglob("*.txt")):
            packed.write(file, file.relative_to(tmp_path))
        packed.writestr("__MACOSX/films/._x.txt", b"\0\1")
        packed.writestr("films/.DS_Store", b"\0\1")
    assert parts_of(path) == {"train": path / "films/train", "test": path / "films/test"}
    assert list(read(path)) == list(read(folder))
    assert list(read(path / "films/test")) == list(read(folder / "test"))
    assert preview(path, rows=1).reading == recognise(folder)


def test_pieces_are_read_one_behind_the_other(tmp_path):
    for number in range(3):
        table = pa.table({"n": [2 * number, 2 * number + 1]})
        pyarrow.parquet.write_table(table, tmp_path / f"train-0000{number}-of-00003.parquet")
    first = tmp_path / "train-00000-of-00003.parquet"
    assert [row["n"] for row in read(tmp_path)] == [0, 1, 2, 3, 4, 5]
    assert parts_of(tmp_path) == {"train": first}
    assert [row["n"] for row in read(first)] == [0, 1, 2, 3, 4, 5]
    assert [row["n"] for row in read(tmp_path / "train-00002-of-00003.parquet")] == [4, 5]
    (tmp_path / "train-00001-of-00003.parquet").unlink()
    with pytest.raises(EngineError, match=r"one of 3 pieces, and train-00001-of-00003.parquet is missing"):
        list(read(first))


def test_what_save_to_disk_writes(tmp_path):
    folder = tmp_path / "train"
    folder.mkdir()
    table = pa.table({"text": ["a", "b"], "label": [1, 0]})
    told = {"info": {"features": {"label": {"names": ["no", "yes"], "_type": "ClassLabel"}}}}
    table = table.replace_schema_metadata({"huggingface": json.dumps(told)})
    with pa.ipc.new_stream(str(folder / "data-00000-of-00001.arrow"), table.schema) as writer:
        writer.write_table(table)
    (folder / "state.json").write_text('{"_data_files": [{"filename": "data-00000-of-00001.arrow"}]}')
    (folder / "dataset_info.json").write_text("{}")
    (tmp_path / "dataset_dict.json").write_text('{"splits": ["train"]}')
    assert parts_of(tmp_path) == {"train": folder}
    assert list(read(tmp_path)) == [{"text": "a", "label": "yes"}, {"text": "b", "label": "no"}]


def test_links_that_lead_in_a_circle_are_not_followed(tmp_path):
    folder = films(tmp_path)
    os.symlink(tmp_path, folder / "train" / "neg" / "again", target_is_directory=True)
    assert len(list(read(folder))) == 4


def test_a_file_that_is_linked_is_read(tmp_path):
    """The cache of the hub's client holds nothing but links."""
    (tmp_path / "blob").write_text("text,label\na,x\n")
    (tmp_path / "snapshot").mkdir()
    (tmp_path / "snapshot" / "train.csv").symlink_to("../blob")
    assert list(read(tmp_path / "snapshot")) == [{"text": "a", "label": "x"}]


def test_a_member_that_is_chosen_is_all_that_counts(tmp_path):
    (tmp_path / "train.csv").write_text("a,b\n1,2\n")
    (tmp_path / "more.csv").write_text("a;b\n3;4\n")
    assert preview(tmp_path).choices["member"] == ("more.csv", "train.csv")
    found = recognise(tmp_path, member="more.csv")
    assert (found.member, found.delimiter) == ("more.csv", ";")
    assert parts_of(tmp_path, found) == {"train": tmp_path / "more.csv"}
    assert list(read(tmp_path, found)) == [{"a": "3", "b": "4"}]
    with pytest.raises(EngineError, match=r"There is no file .*gone\.csv"):
        list(read(tmp_path, found.model_copy(update={"member": "gone.csv"})))
    with pytest.raises(EngineError, match="There is no file"):
        recognise(Path(tmp_path / "train.csv" / "inside.csv"))


def test_pieces_of_a_table_are_read_with_the_columns_of_all(tmp_path):
    def piece(number, **columns):
        pa.parquet.write_table(pa.table(columns), tmp_path / f"train-0000{number}-of-00002.parquet")

    piece(0, text=["a"], label=[1])
    piece(1, other=["x"], text=["b"])
    shown = preview(tmp_path)
    assert shown.columns == ("text", "label", "other")
    assert shown.rows[1] == {"text": "b", "label": None, "other": "x"}
    piece(1, text=["b"], label=[[1, 2]])
    with pytest.raises(EngineError, match=r"label is list<.*train-00001.*, and int64 in train-00000"):
        list(read(tmp_path))


ROWS = "".join(json.dumps({"text": f"text {n}", "label": "ab"[n % 2]}) + "\n" for n in range(4))
LIST = json.dumps([json.loads(line) for line in ROWS.splitlines()])
MEASURED = json.dumps({"test_accuracy": 0.91, "test_loss": 0.3, "by_class": {"a": 0.9}, "epoch": 3.0})
BESIDE = {
    "what a program keeps of itself": ({"rows.jsonl": ROWS, "state.json": '{"at": "row 3"}'}, "rows.jsonl"),
    "what a library notes": (
        {"rows.jsonl": ROWS, "dataset_info.json": '{"features": {"a": "b"}}'},
        "rows.jsonl",
    ),
    "rows that are called like notes": ({"dataset_info.json": LIST}, "dataset_info.json"),
    "rows that are called like a state": ({"state.json": ROWS, "config.json": "{}"}, "state.json"),
    "what a run has measured": (
        {"rows.jsonl": ROWS, "test_results.json": MEASURED, "train_results.json": MEASURED},
        "rows.jsonl",
    ),
}


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("case", BESIDE)
def test_what_lies_beside_data_is_known_by_what_it_holds(tmp_path, case, packed):
    files, rows = BESIDE[case]
    for name, text in files.items():
        (tmp_path / name).write_text(text)
    place = tmp_path
    if packed:
        place = tmp_path / "all.zip"
        with zipfile.ZipFile(place, "w") as made:
            for name in files:
                made.write(tmp_path / name, name)
    assert parts_of(place) == {"train": place / rows}
    assert len(list(read(place))) == 4


def test_a_part_in_json_is_one_whatever_else_lies_there(tmp_path):
    (tmp_path / "train.json").write_text(LIST)
    (tmp_path / "test_results.json").write_text(MEASURED)
    (tmp_path / "test.json").write_text(LIST)
    assert parts_of(tmp_path) == {"train": tmp_path / "train.json", "test": tmp_path / "test.json"}


def test_texts_in_folders_stay_the_data_beside_what_a_run_has_measured(tmp_path):
    folder = films(tmp_path)
    wanted = parts_of(folder)
    (folder / "all_results.json").write_text(MEASURED)
    assert parts_of(folder) == wanted


@pytest.mark.parametrize("count", [1, 3])
def test_tables_in_a_zip_are_unpacked_once_for_their_first_rows(tmp_path, monkeypatch, count):
    table = tmp_path / "one.parquet"
    pa.parquet.write_table(pa.table({"text": [f"text {n}" for n in range(2000)]}), table)
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as made:
        for number in range(count):
            made.write(table, f"train-{number:05d}-of-{count:05d}.parquet")
    unpacked, temporary = [], tempfile.TemporaryFile
    monkeypatch.setattr(tempfile, "TemporaryFile", lambda: unpacked.append(temporary()) or unpacked[-1])
    assert len(preview(tmp_path / "all.zip").rows) == 50
    assert len(unpacked) == count
    assert all(copy.closed for copy in unpacked)
