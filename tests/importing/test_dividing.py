"""Dividing rows into parts: exact shares, labels in their shares, equal texts and groups on one side."""

from collections import defaultdict

import pytest

from peft_engine.contract import library
from peft_engine.contract.imports import ImportPlan, Split
from peft_engine.contract.problems import EngineError
from peft_engine.contract.rows import read_rows
from peft_engine.importing import work
from peft_engine.importing.telling import Teller
from tests.importing.conftest import questions, write_rows


def brought(tmp_path, rows, **plan):
    """By part the rows that come to lie in the library."""
    file = write_rows(tmp_path / "rows.jsonl", rows)
    with Teller() as teller:
        name, _ = work.bring(ImportPlan(source=str(file), **plan), teller)
    entry = library.data_set(name)
    return {part: list(read_rows(path)) for part, path in entry.files.items()}


def counts(parts):
    return {part: len(rows) for part, rows in parts.items()}


@pytest.mark.usefixtures("home")
class TestDividing:
    def test_shares_are_exact_and_labels_in_their_shares(self, tmp_path):
        rows = [{"text": f"q {n}", "label": "abc"[min(n % 10, 2)]} for n in range(1000)]
        parts = brought(tmp_path, rows, split=Split(validation=0.2, test=0.1))
        assert counts(parts) == {"train": 700, "validation": 200, "test": 100}
        for part, share in (("train", 0.7), ("validation", 0.2), ("test", 0.1)):
            by_label = [sum(row["label"] == label for row in parts[part]) for label in "abc"]
            assert by_label == [round(100 * share), round(100 * share), round(800 * share)]
        kept = [row["text"] for rows in parts.values() for row in rows]
        assert sorted(kept) == sorted(row["text"] for row in rows)

    def test_many_labels_with_few_rows_stay_in_the_training_part(self, tmp_path):
        rows = [{"text": f"q {n}", "label": f"kind {n % 40}"} for n in range(120)]
        parts = brought(tmp_path, rows)
        assert counts(parts) == {"train": 96, "validation": 12, "test": 12}
        assert len({row["label"] for row in parts["train"]}) == 40

    def test_the_seed_decides_and_nothing_else(self, tmp_path):
        rows = questions(100)
        first = brought(tmp_path, rows, name="one")
        again = brought(tmp_path, rows, name="one", title="another title")
        other = brought(tmp_path, rows, name="two", split=Split(seed=2))
        assert first == again
        assert first["test"] != other["test"]
        assert counts(first) == counts(other)

    def test_equal_texts_never_stand_on_both_sides(self, tmp_path):
        rows = [{"text": f"q {n % 260}", "label": "ab"[n % 2]} for n in range(300)]
        for name, split in (("one", Split()), ("two", Split(way="order"))):
            parts = brought(tmp_path, rows, name=name, split=split)
            where = defaultdict(set)
            for part, kept in parts.items():
                for row in kept:
                    where[row["text"]].add(part)
            assert all(len(found) == 1 for found in where.values())
            assert sum(counts(parts).values()) == 300

    def test_a_group_stays_together(self, tmp_path):
        rows = [{"text": f"q {n}", "label": "ab"[n % 2], "author": f"a{n // 6}"} for n in range(300)]
        plan = {"task": "classification", "columns": {"text": ("text",), "label": ("label",)}}
        parts = brought(tmp_path, rows, split=Split(group="author"), **plan)
        authors = {part: {int(row["text"][2:]) // 6 for row in kept} for part, kept in parts.items()}
        assert not authors["train"] & authors["test"]
        assert not authors["train"] & authors["validation"]
        assert not authors["validation"] & authors["test"]
        assert counts(parts) == {"train": 240, "validation": 30, "test": 30}

    def test_rows_of_which_no_group_is_said_are_alone(self, tmp_path):
        rows = [{"text": f"q {n}", "label": "ab"[n % 2], "author": " " if n % 5 else "x"} for n in range(100)]
        plan = {"task": "classification", "columns": {"text": ("text",), "label": ("label",)}}
        parts = brought(tmp_path, rows, split=Split(group="author"), **plan)
        assert counts(parts) == {"train": 80, "validation": 10, "test": 10}
        assert (
            len({part for part, kept in parts.items() for row in kept if not int(row["text"][2:]) % 5}) == 1
        )

    def test_something_is_left_to_learn_from(self, tmp_path):
        with pytest.raises(EngineError) as refused:
            brought(tmp_path, questions(100), split=Split(validation=0.6, test=0.6))
        assert refused.value.problems[0].field == "split.validation"
        assert "validation + test is 1.2; it must be 0.9 or less." in str(refused.value)
        rest = brought(tmp_path, questions(100), split=Split(validation=0.6, test=0.3))
        assert counts(rest) == {"train": 10, "validation": 60, "test": 30}

    def test_a_part_that_the_files_give_takes_nothing(self, tmp_path):
        folder = tmp_path / "whole"
        folder.mkdir()
        write_rows(folder / "train.jsonl", questions(50))
        write_rows(folder / "test.jsonl", [{"text": f"other {n}", "label": "ab"[n % 2]} for n in range(8)])
        with Teller() as teller:
            plan = ImportPlan(source=str(folder), split=Split(validation=0.6, test=0.6))
            assert work.check(plan, teller).after == {"train": 20, "validation": 30, "test": 8}

    def test_in_the_order_of_the_file(self, tmp_path):
        rows = questions(50)
        parts = brought(tmp_path, rows, split=Split(way="order", validation=0.2, test=0.1))
        assert [row["text"] for row in parts["train"]] == [row["text"] for row in rows[:35]]
        assert [row["text"] for row in parts["test"]] == [row["text"] for row in rows[45:]]

    def test_texts_that_two_groups_have_are_told_and_taken_out_of_train(self, tmp_path):
        rows = [{"text": f"q {n}", "label": "ab"[n % 2], "author": f"a{n // 6}"} for n in range(294)]
        rows += [{"text": f"q {6 * n}", "label": "a", "author": "thief"} for n in range(40)]
        plan = {"task": "classification", "columns": {"text": ("text",), "label": ("label",)}}
        told = []
        for mends in ((), ("out_of_train",)):
            file = write_rows(tmp_path / "rows.jsonl", rows)
            split = Split(group="author", validation=0.2, test=0.2)
            plan_of = ImportPlan(source=str(file), name=f"m{len(mends)}", split=split, mends=mends, **plan)
            with Teller() as teller:
                name, report = work.bring(plan_of, teller)
            files = library.data_set(name).files
            texts = [{row["text"] for row in read_rows(path)} for path in files.values()]
            shared = sum(len(texts[a] & texts[b]) for a, b in ((0, 1), (0, 2), (1, 2)))
            told.append((shared, sum(one.count for one in report.findings if one.key == "shared")))
        assert told[0][0] == told[0][1] > 0
        assert told[1] == (0, told[0][1])

    def test_a_group_stays_together_in_the_order_of_the_file_too(self, tmp_path):
        rows = [{"text": f"line {n}", "play": f"p{n % 7}"} for n in range(70)]
        split = Split(way="order", group="play", validation=0.2, test=0.2)
        plan = {"task": "language_modelling", "columns": {"text": ("text",)}}
        parts = brought(tmp_path, rows, split=split, **plan)
        plays = [{int(row["text"][5:]) % 7 for row in kept} for kept in parts.values()]
        assert sum(map(len, plays)) == 7
        assert all(plays)

    def test_parts_that_the_files_give_are_kept_and_only_the_missing_is_cut(self, tmp_path):
        folder = tmp_path / "set"
        folder.mkdir()
        write_rows(folder / "train.csv", questions(90))
        write_rows(folder / "val.csv", [{"text": f"other {n}", "label": "ab"[n % 2]} for n in range(10)])
        for keep, wanted in ((True, (81, 10, 9)), (False, (80, 10, 10))):
            plan = ImportPlan(source=str(folder), name=f"set-{keep}".lower(), split=Split(keep=keep))
            with Teller() as teller:
                name, _ = work.bring(plan, teller)
            assert tuple(library.data_set(name).rows.values()) == wanted

    def test_running_text_is_cut_where_it_stands_with_its_paragraphs_whole(self, tmp_path):
        file = tmp_path / "play.txt"
        file.write_text("".join(f"First Citizen:\nWe say {n}.\n\nAll:\nSpeak, speak.\n\n" for n in range(50)))
        with Teller() as teller:
            name, report = work.bring(ImportPlan(source=str(file)), teller)
        entry = library.data_set(name)
        assert (entry.task, entry.rows) == ("language_modelling", {"train": 80, "validation": 10, "test": 10})
        assert entry.head(1) == [{"text": "First Citizen:\nWe say 0."}]
        assert report.findings == ()  # lines of a play are alike, and that is no mistake
