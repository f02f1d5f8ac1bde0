"""`data list | show | check | import | remove`, and files named to `run`."""

import json
import time

import openpyxl
import pytest

from peft_engine import cli
from peft_engine.contract import library
from peft_engine.contract.problems import EngineError
from peft_engine.contract.queue import RunQueue
from peft_engine.contract.rows import read_rows
from peft_engine.contract.spec import from_mapping
from peft_engine.contract.store import RunStore
from peft_engine.terminal.request import spec_of
from tests.importing.conftest import questions, write_rows


def said(capsys, *arguments, status=0):
    capsys.readouterr()
    assert cli.main([str(each) for each in arguments]) == status
    return capsys.readouterr()


def document(capsys, *arguments, status=0):
    return json.loads(said(capsys, *arguments, "--json", status=status).out)


@pytest.mark.usefixtures("home")
class TestData:
    def test_from_a_file_to_the_library_and_out_again(self, capsys, tmp_path):
        file = write_rows(tmp_path / "My questions.csv", questions(40))
        told = said(capsys, "data", "import", file).out
        assert "Sort texts into classes" in told
        assert "Rows to learn from: 32. To watch it: 4. For the end: 4." in told
        assert "my-questions" in said(capsys, "data", "list").out
        shown = document(capsys, "data", "show", "my-questions")
        assert shown["label_counts"] == {"a": 16, "b": 16}
        assert shown["columns"] == {"text": "text", "label": "label"}
        said(capsys, "data", "remove", "my-questions")
        assert "my-questions" not in said(capsys, "data", "list").out
        refused = document(capsys, "data", "remove", "my-questions", status=2)
        assert "no imported data set" in refused["problems"][0]["sentence"]
        assert file.exists()

    def test_progress_leaves_its_line_empty(self, capsys, tmp_path, monkeypatch):
        file = write_rows(tmp_path / "mine.csv", questions(40))
        monkeypatch.setattr("sys.stderr.isatty", lambda: True)
        told = said(capsys, "data", "check", file)
        assert "Starting" in told.err
        assert told.err.endswith("\r\x1b[K")

    def test_a_check_keeps_nothing_and_names_what_mends(self, capsys, tmp_path, home):
        file = write_rows(tmp_path / "mine.csv", [*questions(30), {"text": "", "label": "a"}])
        told = said(capsys, "data", "check", file, status=3).out
        assert "Something is missing in row 31" in told
        assert "--mend drop_empty" in told
        assert said(capsys, "data", "check", file, "--mend", "drop_empty").out
        refused = said(capsys, "data", "import", file, status=2).err
        assert "Something is missing in row 31" in refused
        assert not list((home / "data").iterdir())

    def test_all_that_can_be_said(self, capsys, tmp_path):
        rows = [{"head": f"q {n}", "body": "and more", "mark": n % 2, "who": f"w{n // 4}"} for n in range(80)]
        file = tmp_path / "odd.csv"
        write_rows(file, rows)
        file.write_bytes(file.read_text().replace(",", ";").replace("more", "mehr für dich").encode("cp1252"))
        told = document(
            capsys,
            *("data", "import", file, "--name", "odd-one", "--task", "classification"),
            *("--column", "text=head", "--column", "text=body", "--column", "label=mark"),
            *("--label", "0=no", "--label", "1=yes", "--split", "validation=0.2,test=0.2,group=who,seed=3"),
            *("--reading", "encoding=cp1252", "--reading", "delimiter=;", "--rows", "60"),
            *("--licence", "CC0", "--origin", "made here"),
        )
        entry = library.data_set("odd-one")
        assert told["after"] == entry.rows
        assert sum(entry.rows.values()) == 60
        assert 34 <= entry.rows["train"] <= 38
        assert (entry.labels, entry.licence) == (("no", "yes"), "CC0")
        assert next(read_rows(entry.files["train"]))["text"].endswith("\nand mehr für dich")

    @pytest.mark.parametrize(
        "arguments",
        [("data", "bogus"), ("data", "import"), ("data", "show", "nothing"), ("data", "import", "no.csv")],
    )
    def test_what_is_not_understood_is_told(self, capsys, arguments):
        assert document(capsys, *arguments, status=2)["problems"][0]["sentence"]

    def test_options_that_mean_nothing_are_told_at_once(self, capsys, tmp_path):
        file = write_rows(tmp_path / "mine.csv", questions(30))
        wrong = ("--column", "text", "--split", "validation=7", "--label", "x")
        found = document(capsys, "data", "check", file, *wrong, status=2)["problems"]
        assert [problem["field"] for problem in found] == ["--column", "--label", "split.validation"]
        for options in (("--column", "text=body"), ("--mend", "magic"), ("--task", "magic")):
            assert document(capsys, "data", "check", file, *options, status=2)["problems"]

    def test_a_file_of_a_run_comes_into_the_library(self, capsys, tmp_path):
        rows = [
            *(
                {"premise": f"It rains {n}.", "choice1": "Wet.", "choice2": "Dry.", "label": n % 2}
                for n in range(60)
            ),
            {"premise": "", "choice1": "Wet.", "choice2": "Dry.", "label": 1},
        ]
        file = write_rows(tmp_path / "choices.jsonl", rows)
        chosen = cli.read_arguments(
            ["run", "--model", "small-encoder", "--method", "lora", "--data", str(file)]
        )
        spec = spec_of(chosen)
        told = capsys.readouterr().out
        assert (spec.data[0].key, spec.task) == ("choices", "multiple_choice")
        assert "premise" in told
        assert "Something is missing in row 61" in told  # one of 61: left out, and told
        assert library.data_set("choices").rows == {"train": 48, "validation": 6, "test": 6}
        assert spec_of(chosen).data[0].key == "choices"  # the same again is the same

    def test_how_right_choices_are_numbered_can_be_said(self, capsys, tmp_path):
        def choices(name, right):
            told = {"choice1": "Wet.", "choice2": "Dry.", "choice3": "Cold."}
            rows = [{"premise": f"It rains {n}.", **told, "label": right(n)} for n in range(60)]
            return write_rows(tmp_path / name, rows)

        file = choices("two.jsonl", lambda n: 1 + n % 2)
        plan = ("plan", "--model", "small-encoder", "--method", "lora", "--data")
        told = document(capsys, *plan, file, "--numbers", "one")
        rows = read_rows(library.data_set(told["spec"]["data"][0]["key"]).files["train"])
        assert {row["choice"] for row in rows} == {0, 1}
        told = document(capsys, "data", "import", file, "--name", "as-they-are", "--numbers", "zero")
        rows = read_rows(library.data_set("as-they-are").files["train"])
        assert {row["choice"] for row in rows} == {1, 2}
        wrong = document(capsys, *plan, file, "--numbers", "two", status=2)["problems"]
        assert [problem["field"] for problem in wrong] == ["--numbers"]
        refused = document(capsys, *plan, "as-they-are", "--numbers", "one", status=2)["problems"]
        assert any("--numbers" in problem["sentence"] for problem in refused)
        late = choices("late.jsonl", lambda n: 1 + n % (2 if n < 40 else 3))
        document(capsys, *plan, late)  # row 43 says 3, and none says 0
        rows = read_rows(library.data_set("late").files["train"])
        assert {row["choice"] for row in rows} == {0, 1, 2}

    def test_numbers_labels_and_tags_are_read_as_is_said(self, capsys, tmp_path):
        def imported(file, name, *options):
            document(capsys, "data", "import", file, "--name", name, *options)
            return list(read_rows(library.data_set(name).files["train"]))

        graded = tmp_path / "graded.csv"
        graded.write_text("text;value\n" + "".join(f"so good {n};{n},250\n" for n in range(1, 40)))
        assert all(row["value"] >= 1250 for row in imported(graded, "thousands"))
        assert all(row["value"] < 40 for row in imported(graded, "fractions", "--decimal", "comma"))
        listed = [{"text": f"so good {n}", "labels": ("x+y", "y+z")[n % 2]} for n in range(40)]
        file = write_rows(tmp_path / "listed.csv", listed)
        rows = imported(file, "listed", "--task", "multi_label", "--separator", "+")
        assert {label for row in rows for label in row["labels"]} == {"x", "y", "z"}
        lines = (f"EU{n} I-ORG\nrejects O\nBonn I-LOC\nRome B-LOC\nDover I-LOC\n" for n in range(40))
        (tmp_path / "words.conll").write_text("\n".join(lines))
        for scheme, tags in (("iob1", ["B-ORG", "O", "B-LOC", "B-LOC", "I-LOC"]), ("plain", None)):
            rows = imported(tmp_path / "words.conll", scheme, "--tags", scheme)
            assert rows[0]["tags"] == (tags or ["B-I-ORG", "O", "B-I-LOC", "B-B-LOC", "B-I-LOC"])

    def test_a_check_says_how_a_file_is_read_in_the_words_of_the_options(self, capsys, tmp_path):
        file = tmp_path / "graded.csv"
        file.write_bytes("".join(f"für {n};{n},25\n" for n in range(40)).encode("cp1252"))
        said_so = "kind=delimited, encoding=cp1252, delimiter=semicolon, header=no, decimal=comma"
        assert f"How it is read: {said_so}." in said(capsys, "data", "check", file).out
        options = [part for word in said_so.split(", ")[:4] for part in ("--reading", word)]
        again = said(capsys, "data", "check", file, *options, "--decimal", "comma").out
        assert f"How it is read: {said_so}." in again

    def test_a_run_reads_files_as_is_said_of_each(self, capsys, tmp_path):
        body = "".join(f"für dich {n}\t{'ab'[n % 2]}\n" for n in range(40))
        (tmp_path / "one.csv").write_bytes(("text\tlabel\n" + body).encode("cp1252"))
        (tmp_path / "two.csv").write_bytes(("text\tlabel\n" + body).encode("utf-8"))
        plan = ("plan", "--model", "small-encoder", "--method", "lora")
        two = ("--data", tmp_path / "one.csv", "--data", tmp_path / "two.csv")
        told = document(
            capsys, *plan, *two, "--reading", "two.encoding=cp1252", "--reading", "encoding=cp1252"
        )
        texts = [
            next(read_rows(library.data_set(ref["key"]).files["train"]))["text"][:3]
            for ref in told["spec"]["data"]
        ]
        assert texts == ["für", "fÃ¼"]
        wrong = (
            "--reading",
            "three.header=no",
            "--decimal",
            "one=dot",
            "--tags",
            "bilou",
            "--reading",
            "tab",
        )
        found = document(capsys, *plan, *two, *wrong, status=2)["problems"]
        assert [problem["field"] for problem in found] == ["--decimal", "--tags", "--reading", "--reading"]
        assert "It takes one of these: point, comma." in found[0]["sentence"]
        assert "Its data sets are: one, two." in found[2]["sentence"]
        refused = document(capsys, *plan, "--data", "topic", "--decimal", "comma", status=2)["problems"]
        assert "It is known how the data topic is written. Leave --decimal out" in refused[0]["sentence"]

    @pytest.mark.parametrize(
        ("option", "field", "told"),
        [
            ("encoding=utf9", "data", "Choose one of these: utf-8, utf-16"),
            ("delimiter=xx", "--reading", "comma, semicolon, tab, upright-line, blank, colon."),
            ("kind=table", "--reading", "It takes one of these: delimited, json, json_lines"),
            ("header=perhaps", "reading.header", "it must be on or off"),
            ("separator=tab", "reading.separator", "The settings are: kind, encoding, delimiter"),
        ],
    )
    def test_a_way_of_reading_that_does_not_exist_is_answered_with_all(
        self, capsys, tmp_path, option, field, told
    ):
        file = write_rows(tmp_path / "mine.csv", questions(40))
        for command in (
            ("data", "check", file),
            ("plan", "--model", "small-encoder", "--method", "lora", "--data", file),
        ):
            (problem,) = document(capsys, *command, "--reading", option, status=2)["problems"]
            assert told in problem["sentence"]
            if command[0] == "data":
                assert problem["field"] == field
        wrong = document(capsys, "data", "check", file, "--split", "way=alphabet", status=2)["problems"]
        assert "It takes one of these: random or order." in wrong[0]["sentence"]

    def test_a_sheet_may_be_called_as_a_number(self, capsys, tmp_path):
        book = openpyxl.Workbook()
        for title, label in (("2023", "old"), ("2024", "new")):
            page = book.create_sheet(title)
            page.append(["text", "label"])
            for n in range(40):
                page.append([f"question {n}", f"{label} {n % 2}"])
        book.save(tmp_path / "years.xlsx")
        told = document(capsys, "data", "check", tmp_path / "years.xlsx", "--reading", "sheet=2024")
        assert sorted(told["labels"]["train"]) == ["new 0", "new 1"]

    def test_data_that_a_run_waits_for_stays(self, capsys, tmp_path):
        store = RunStore(tmp_path / "store")
        file = write_rows(tmp_path / "mine.csv", questions(60))
        wanted = ("--model", "small-encoder", "--method", "lora", "--data", file)
        told = document(capsys, "plan", *wanted)
        folder = store.create(from_mapping(told["spec"]))
        key = told["spec"]["data"][0]["key"]
        RunQueue(store).add([folder.id])
        refused = document(capsys, "data", "remove", key, "--store", store.root, status=2)["problems"]
        assert f"The run {folder.id} learns from {key}, or waits to." in refused[0]["sentence"]
        assert key in [entry.key for entry in library.data_sets()]
        RunQueue(store).begin(folder.id, time.time())  # its worker is loading, and holds nothing yet
        again = document(capsys, "data", "remove", key, "--store", store.root, status=2)["problems"]
        assert again == refused
        RunQueue(store).take_off([folder.id])  # it is kept, and may be started some day
        removed = document(capsys, "data", "remove", key, "--store", store.root)
        assert removed == {"removed": key, "runs": [folder.id]}

    def test_labels_that_are_not_named_may_stay(self, capsys, tmp_path):
        file = write_rows(tmp_path / "mine.csv", questions(60, "abc"))
        one = ("data", "check", file, "--label", "a=first")
        assert "labels that have no names here: b, c" in said(capsys, *one, status=3).out
        told = document(capsys, *one, "--others-stay")
        assert sorted(told["labels"]["train"]) == ["b", "c", "first"]

    def test_a_request_that_is_wrong_anyhow_brings_nothing_in(self, capsys, tmp_path):
        file = write_rows(tmp_path / "unseen.csv", questions(60))
        wrong = ("plan", "--model", "small-encoder", "--method", "lora", "--set", "rank=0", "--data", file)
        told = document(capsys, *wrong, status=2)
        assert {problem["field"] for problem in told["problems"]} == {"method.settings.rank"}
        told = document(capsys, *wrong, "--column", "label=nothing", status=2)
        fields = {problem["field"] for problem in told["problems"]}
        assert fields == {"method.settings.rank", "data.0.columns.label"}
        assert "unseen" not in [entry.key for entry in library.data_sets()]

    def test_a_file_with_many_empty_rows_is_refused(self, tmp_path):
        rows = [*questions(30), *({"text": "", "label": "a"} for _ in range(5))]
        file = write_rows(tmp_path / "holes.csv", rows)
        chosen = cli.read_arguments(
            ["run", "--model", "small-encoder", "--method", "lora", "--data", str(file)]
        )
        with pytest.raises(EngineError, match="5 rows") as refused:
            spec_of(chosen)
        assert refused.value.problems[0].field == "data.0.key"
