"""The parts of a data set: cut the same way for everybody, never shared between parts, never stale."""

import json
import os

import pytest

from peft_engine.contract import library
from peft_engine.contract.problems import EngineError
from peft_engine.data.parts import SHARE_TEST, SHARE_VALIDATION, load_parts
from scripts.tiny_experiment import make_data


def write(path, rows):
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return path


def rows_of(count, tag=""):
    return [
        {"text": f"{tag} text number {n}", "label": "even" if n % 2 == 0 else "odd"} for n in range(count)
    ]


def parts_of(path, **more):
    return load_parts(library.data_set(str(path)), **more)


def test_the_built_in_parts_are_those_of_the_files():
    parts = load_parts(library.data_set("topic"))
    entry = library.data_set("topic")
    for part in ("train", "validation", "test"):
        table = getattr(parts, part)
        assert len(table) == entry.rows[part] == len(entry.files[part].read_text().splitlines())
        assert table.column_names == ["item", *entry.columns]
        first = json.loads(entry.files[part].read_text().splitlines()[0])
        assert table[0] == {
            "item": f"{part}-0",
            **{role: first[name] for role, name in entry.columns.items()},
        }
    assert parts.cut == ()


def test_a_file_without_parts_is_cut_by_its_texts(tmp_path):
    """About a tenth each, the same at every reading, wherever the rows stand."""
    rows = rows_of(1000)
    parts = parts_of(write(tmp_path / "a.jsonl", rows))
    sizes = {part: len(getattr(parts, part)) for part in ("train", "validation", "test")}
    assert sum(sizes.values()) == 1000
    assert abs(sizes["validation"] / 1000 - SHARE_VALIDATION) < 0.03
    assert abs(sizes["test"] / 1000 - SHARE_TEST) < 0.03
    assert parts.cut == ("validation", "test")
    turned = parts_of(write(tmp_path / "b.jsonl", rows[::-1]))
    for part in sizes:
        assert set(getattr(parts, part)["text"]) == set(getattr(turned, part)["text"])
    # More rows move none of the old ones to another part.
    grown = parts_of(write(tmp_path / "c.jsonl", rows + rows_of(200, "new")))
    for part in sizes:
        assert set(getattr(parts, part)["text"]) <= set(getattr(grown, part)["text"])


def test_equal_texts_never_stand_in_two_parts(tmp_path):
    doubled = [row | {"label": label} for row in rows_of(60) for label in ("even", "odd")]
    parts = parts_of(write(tmp_path / "a.jsonl", doubled))
    texts = [set(getattr(parts, part)["text"]) for part in ("train", "validation", "test")]
    assert sum(len(each) for each in texts) == len(set.union(*texts)) == 60


def test_a_pair_is_cut_as_a_whole(tmp_path):
    rows = [{"premise": f"one {n % 9}", "hypothesis": f"two {n}", "label": "ab"[n % 2]} for n in range(200)]
    parts = parts_of(write(tmp_path / "a.jsonl", rows))
    assert parts.train.column_names == ["item", "text_a", "text_b", "label"]
    assert len(parts.validation) > 0
    assert len(parts.test) > 0


def test_a_part_with_a_file_of_its_own_is_left_as_it_is(tmp_path):
    write(tmp_path / "train.jsonl", rows_of(100))
    write(tmp_path / "test.jsonl", rows_of(7, "other"))
    parts = parts_of(tmp_path)
    assert parts.cut == ("validation",)
    assert len(parts.test) == 7
    assert len(parts.train) + len(parts.validation) == 100


def test_a_changed_file_is_never_served_from_the_cache(tmp_path):
    """Same name, same size, same time of change: only the content tells."""
    file = write(tmp_path / "a.jsonl", rows_of(40))
    before = parts_of(file)
    when = file.stat().st_mtime
    file.write_text(file.read_text().replace("text number", "TEXT NUMBER"))
    os.utime(file, (when, when))
    after = parts_of(file)
    assert set(before.train["text"]).isdisjoint(after.train["text"])
    assert all("TEXT" in text for text in after.train["text"])


@pytest.mark.parametrize("count", [5, 20, 40])
def test_small_data_still_has_all_parts(tmp_path, count):
    for number in range(5):
        parts = parts_of(write(tmp_path / f"{number}.jsonl", rows_of(count, f"set {number}")))
        assert min(len(parts.train), len(parts.validation), len(parts.test)) >= 1
        assert len(parts.train) + len(parts.validation) + len(parts.test) == count


def test_too_few_rows_get_a_sentence(tmp_path):
    file = write(tmp_path / "mine.jsonl", rows_of(2))
    with pytest.raises(
        EngineError, match=r"mine has too few rows: nothing is left for the train part\. Give"
    ) as told:
        parts_of(file)
    assert told.value.problems[0].field == "data.0.key"


def test_fewer_rows_are_the_first_of_the_training_part(tmp_path):
    file = make_data(tmp_path / "a.jsonl", 100)
    whole, fewer = parts_of(file), parts_of(file, rows=10)
    assert fewer.train["item"] == whole.train["item"][:10]
    assert fewer.test["item"] == whole.test["item"]
    assert len(parts_of(file, rows=1000).train) == len(whole.train)


def test_numbers_and_switches_become_text(tmp_path):
    rows = [{"text": n, "label": n % 2 == 0} for n in range(50)]
    parts = parts_of(write(tmp_path / "a.jsonl", rows))
    assert set(parts.train["label"]) == {"True", "False"}
    assert all(isinstance(text, str) for text in parts.train["text"])


def test_a_row_that_breaks_between_check_and_reading_is_told_as_what_it_is(tmp_path):
    file = write(tmp_path / "a.jsonl", rows_of(30))
    entry = library.data_set(str(file))
    with file.open("a") as out:
        out.write("{broken\n")
    with pytest.raises(EngineError, match="Line 31 of"):
        load_parts(entry)
