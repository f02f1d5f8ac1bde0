"""The process: it tells how far it is, can be ended at any moment, and never leaves anything half."""

import itertools
import json
import os
import subprocess
import sys
import time

import pytest

from peft_engine.contract import imported, library
from peft_engine.contract.import_jobs import ImportJob, newest
from peft_engine.contract.imports import PLAN, PROGRESS, ImportPlan, to_toml
from peft_engine.contract.rows import read_rows
from peft_engine.importing import landing, work
from peft_engine.importing.telling import Teller
from tests.importing.conftest import questions, write_rows

HEAVY = ("torch", "transformers", "datasets", "PySide6")


def ended(job, seconds=60.0):
    """The last word of a job."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if (now := job.progress()).over:
            return now
        time.sleep(0.02)
    raise AssertionError("it does not end")


def reading(job, rows=1):
    """Wait until it reads."""
    until = time.monotonic() + 60
    while job.progress().rows < rows and time.monotonic() < until:
        time.sleep(0.02)


@pytest.fixture
def long_file(tmp_path):
    """As much as takes seconds."""
    file = tmp_path / "long.jsonl"
    with file.open("w") as stream:
        for n in range(150_000):
            stream.write(f'{{"text": "number {n} {"word " * 20}", "label": "{"ab"[n % 2]}"}}\n')
    return file


def test_it_looks_checks_and_imports_without_torch(home, tmp_path):
    file = write_rows(tmp_path / "mine.csv", questions(200))
    folder = tmp_path / "job"
    folder.mkdir()
    (folder / PLAN).write_text(to_toml(ImportPlan(source=str(file), model="small-encoder")))
    code = (
        "import sys; from peft_engine.importing.__main__ import main; status = main(sys.argv[1:]);"
        f"print([name for name in {HEAVY} if name in sys.modules]); sys.exit(status)"
    )
    for wanted in ("--look", "--check", "--import"):
        done = subprocess.run(
            [sys.executable, "-c", code, wanted, str(folder)], capture_output=True, text=True, check=False
        )
        assert (done.returncode, done.stdout) == (0, "[]\n"), done.stderr
        assert newest(folder).phase == "done"
    entry = library.data_set("mine")
    assert (entry.task, entry.rows) == ("classification", {"train": 160, "validation": 20, "test": 20})
    assert entry.label_counts("test") == {"a": 10, "b": 10}
    assert entry.content_hash() == library.data_set(str(home / "data" / "mine")).content_hash()


def test_a_job_is_followed_through_its_folder(home, tmp_path):
    job = ImportJob(ImportPlan(source=str(write_rows(tmp_path / "mine.csv", questions(40)))), "look")
    left = job.folder.with_name("19990101-000000-1-abc")
    left.mkdir()
    os.utime(left, (0, 0))
    assert ended(job).phase == "done"
    look = job.look()
    assert (look.columns, look.plan.task, len(look.rows)) == (("text", "label"), "classification", 40)
    job.close()
    checked = ImportJob(look.plan, "check")
    assert not left.exists()  # what a window that died has left
    assert ended(checked).phase == "done"
    assert sum(checked.report().after.values()) == 40
    checked.close()
    assert not job.folder.exists()
    assert not (home / "data").exists()  # neither has put anything into the library


def test_a_failed_job_says_why(home, tmp_path):
    job = ImportJob(ImportPlan(source=str(tmp_path / "nothing.csv")), "import")
    now = ended(job)
    assert now.phase == "failed"
    assert "There is no file" in now.problems[0].sentence()
    job.close()


def test_progress_comes_twice_a_second_and_a_cancel_is_heard_within_one(home, long_file):
    job = ImportJob(ImportPlan(source=str(long_file)), "import")
    reading(job, 20_000)
    before = time.monotonic()
    job.cancel()
    assert ended(job).phase == "cancelled"
    assert time.monotonic() - before < 1.5
    told = [json.loads(line) for line in (job.folder / PROGRESS).read_text().splitlines()]
    seconds = [line.get("seconds", 0.0) for line in told]
    assert max(later - earlier for earlier, later in itertools.pairwise(seconds)) < 0.5
    read = [line["bytes"] for line in told if "bytes" in line]
    assert 0 < read[0] < read[-1] < long_file.stat().st_size
    assert os.listdir(home / "data") == []
    job.close()


def test_what_was_killed_is_in_nobodys_way_and_swept_by_the_next(home, tmp_path, long_file):
    job = ImportJob(ImportPlan(source=str(long_file)), "import")
    reading(job)
    job._process.kill()
    assert "without a word" in ended(job).problems[0].sentence()
    assert any(name.startswith(imported.MAKING) for name in os.listdir(home / "data"))
    assert imported.folders() == ()
    assert "long" not in {entry.key for entry in library.data_sets()}
    job.close()
    with Teller() as teller:
        work.bring(ImportPlan(source=str(write_rows(tmp_path / "mine.csv", questions(40)))), teller)
    assert os.listdir(home / "data") == ["mine"]


@pytest.mark.parametrize("step", ["write_parts", "write_card"])
def test_an_import_that_breaks_at_any_step_leaves_nothing(home, tmp_path, monkeypatch, step):
    file = write_rows(tmp_path / "mine.csv", questions(40))
    whole = getattr(landing, step)

    def broken(*arguments, **named):
        whole(*arguments, **named)
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(landing, step, broken)
    with pytest.raises(OSError, match="No space"), Teller() as teller:
        work.bring(ImportPlan(source=str(file)), teller)
    assert os.listdir(home / "data") == []


def test_the_sweep_leaves_alone_what_is_at_work(home):
    with landing.Aside() as aside:
        landing.sweep()
        assert aside.folder.is_dir()
    assert os.listdir(home / "data") == []


def test_the_same_again_is_found_and_another_of_its_name_is_told(home, tmp_path):
    file = write_rows(tmp_path / "mine.csv", questions(40))
    with Teller() as teller:
        first = work.bring(ImportPlan(source=str(file)), teller)
        again = work.bring(ImportPlan(source=str(file), name="other"), teller)
        assert (first[0], again) == ("mine", ("mine", None))
        write_rows(file, questions(50))
        with pytest.raises(Exception, match="already") as refused:
            work.bring(ImportPlan(source=str(file)), teller)
        assert refused.value.problems[0].cure == "mine-2"
        assert work.bring(ImportPlan(source=str(file), name="mine-2"), teller)[0] == "mine-2"
        with pytest.raises(Exception, match="topic"):  # a built-in one
            work.bring(ImportPlan(source=str(file), name="topic", sample={"rows": 30}), teller)
        with pytest.raises(Exception, match="cannot be called"):
            work.bring(ImportPlan(source=str(file), name="../x", sample={"rows": 30}), teller)
    assert sorted(os.listdir(home / "data")) == ["mine", "mine-2"]


def test_what_has_changed_in_any_file_is_not_the_same_again(home, tmp_path):
    texts, pieces = tmp_path / "texts", tmp_path / "pieces"
    pieces.mkdir()
    for label in ("bad", "good"):
        (texts / label).mkdir(parents=True)
        for n in range(20):
            (texts / label / f"{n}.txt").write_text(f"the {label} text {n}")
    for n in range(2):
        write_rows(pieces / f"train-0000{n}-of-00002.jsonl", questions(30))
    with Teller() as teller:
        first = [work.bring(ImportPlan(source=str(one)), teller)[0] for one in (texts, pieces)]
        assert [work.bring(ImportPlan(source=str(one)), teller)[0] for one in (texts, pieces)] == first
        (texts / "good").rename(texts / "great")  # a label
        write_rows(pieces / "train-00001-of-00002.jsonl", questions(30, "xy"))
        for source, labels in ((texts, ("bad", "great")), (pieces, ("a", "b", "x", "y"))):
            name, _ = work.bring(ImportPlan(source=str(source), name=f"{source.name}-2"), teller)
            assert library.data_set(name).labels == labels


def test_of_a_long_part_few_rows_tell_how_long_they_are(home, tmp_path, monkeypatch):
    monkeypatch.setattr(landing, "LONG_ROWS", 100)
    monkeypatch.setattr(landing, "GLANCED", 10)
    rows = [
        {"text": f"number {n} " + "word " * (500 if n == 77 else n % 5), "label": n % 2} for n in range(400)
    ]
    with Teller() as teller:
        name, _ = work.bring(ImportPlan(source=str(write_rows(tmp_path / "m.jsonl", rows))), teller)
    entry = library.data_set(name)
    few = list(read_rows(entry.glance()))
    assert len(few) < 50 < entry.rows["train"]
    train = list(read_rows(entry.files["train"]))
    assert all(row in train for row in few)
    assert max(len(row["text"]) for row in few) == max(len(row["text"]) for row in train)
    entry.files["train"].write_text('{"text": "another", "label": "1"}\n')
    assert entry.glance() == entry.files["train"]


def test_counts_of_the_card_hold_only_as_long_as_the_files_do(home, tmp_path):
    with Teller() as teller:
        name, _ = work.bring(ImportPlan(source=str(write_rows(tmp_path / "m.csv", questions(40)))), teller)
    entry = library.data_set(name)
    before = entry.content_hash()
    with entry.files["train"].open("a") as stream:
        stream.write('{"text": "one more", "label": "b"}\n')
    assert entry.label_counts() == {"a": 16, "b": 17}
    assert entry.content_hash() != before
