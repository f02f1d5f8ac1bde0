"""`peft-engine export` and `import`: one JSON document, or sentences, and the exit status."""

import json
from pathlib import Path
from typing import Any

import pytest

from peft_engine import cli
from peft_engine.contract import events as e
from peft_engine.contract.eventlog import EventWriter
from peft_engine.contract.exports import EXPORT_STEPS, IMPORT_STEPS
from peft_engine.contract.store import RunStore
from peft_engine.interop import export, importing
from scripts.synthetic_run import spec
from tests.interop.conftest import MakeRun
from tests.interop.test_export import certified_here

pytestmark = pytest.mark.filterwarnings("ignore:`is_gradient_checkpointing` is deprecated:FutureWarning")


@pytest.fixture(autouse=True)
def here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(export, "certified", certified_here)
    monkeypatch.setattr(importing, "certified", lambda folder, words: {"largest_difference": 2.5e-7})


@pytest.fixture
def ask(store: RunStore, capsys: pytest.CaptureFixture[str]) -> Any:
    """ask(words...) -> exit status, standard output, standard error."""

    def run(*words: object) -> tuple[int, str, str]:
        capsys.readouterr()
        status = cli.main([*map(str, words), "--store", str(store.root)])
        said = capsys.readouterr()
        return status, said.out, said.err

    return run


def test_out_and_in_as_json(ask: Any, finished: MakeRun, store: RunStore, tmp_path: Path) -> None:
    run = finished("lora", {"rank": 4})
    status, out, error = ask("export", run.id, "--as", "peft", tmp_path / "out", "--json")
    assert status == 0
    told = json.loads(out)
    assert set(told) == {"path", "form", "largest_difference", "files"}
    assert (told["path"], told["form"]) == (str(tmp_path / "out"), "peft")
    assert told["largest_difference"] < 1e-5
    assert all((tmp_path / "out" / file).is_file() for file in told["files"])
    assert [line for line in error.splitlines() if line in EXPORT_STEPS.values()] == [*EXPORT_STEPS.values()]
    status, out, error = ask("import", tmp_path / "out", "--json")
    assert status == 0
    told = json.loads(out)
    assert set(told) == {"id", "path", "method", "largest_difference"}
    assert told["id"] in store.ids()
    assert told["method"] == "lora"
    assert [line for line in error.splitlines() if line in IMPORT_STEPS.values()] == [*IMPORT_STEPS.values()]
    status, out, _ = ask("show", told["id"], "--json")
    assert json.loads(out)["status"] == "finished"


def test_out_and_in_in_words(ask: Any, finished: MakeRun, tmp_path: Path) -> None:
    status, out, _ = ask("export", finished("bitfit").id, "--as", "sparse", tmp_path / "sparse")
    assert status == 0
    assert "outputs differ by at most 0" in out
    ask("export", finished("ia3").id, "--as", "peft", tmp_path / "out")
    status, out, _ = ask("import", tmp_path / "out", "--labels", "no,yes")
    assert status == 0
    assert "as ia3" in out
    assert "2.5e-07" in out


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("nothing", "--as", "peft", "out"), "0 runs are called nothing"),
        (("RUN", "--as", "onnx", "out"), "no form called onnx. The forms are: peft, merged, sparse."),
        (("RUN", "--as", "peft", "taken"), "taken is not empty"),
        (("RUN", "--as", "sparse", "out"), "It can be exported as: peft, merged."),
    ],
)
def test_wrong_requests(
    words: tuple[str, ...], says: str, ask: Any, finished: MakeRun, tmp_path: Path, monkeypatch: Any
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "taken").mkdir()
    (tmp_path / "taken" / "mine").touch()
    run = finished("lora", {"rank": 4}).id
    given = [run if word == "RUN" else word for word in words]
    status, out, error = ask("export", *given)
    assert status == 2
    assert says in error
    assert not out
    status, out, _ = ask("export", *given, "--json")
    assert status == 2
    assert says in json.loads(out)["problems"][0]["sentence"]
    assert sorted(file.name for file in tmp_path.iterdir()) == ["taken"]


def make_search(store: RunStore, method: str, result: str = "") -> str:
    """A search as its log tells it, with one trial; `result` is the run that it trained in full."""
    search = store.create(spec(method))
    log = EventWriter(search.path, search.id, 1)
    tried = {"changes": {}, "metric": "accuracy", "score": 0.5, "parameters": 9}
    log.write(e.Trial(child="trial", number=1, state="finished", **tried))
    told = {"search": {"chosen": "trial"} | ({"result": result} if result else {})}
    log.write(e.Ended(status="finished", reason="done", extras=told))
    log.close()
    return search.id


def test_of_a_search_the_run_that_it_trained_in_full_goes_out(
    ask: Any, finished: MakeRun, store: RunStore, tmp_path: Path
) -> None:
    run = finished("lora", {"rank": 4})
    search = make_search(store, "lora", run.id)
    status, out, _ = ask("export", search, "--as", "peft", tmp_path / "of-search", "--json")
    assert status == 0
    assert json.loads(out)["largest_difference"] < 1e-5
    ask("export", run.id, "--as", "peft", tmp_path / "of-run")
    weights = "adapter_model.safetensors"
    assert (tmp_path / "of-search" / weights).read_bytes() == (tmp_path / "of-run" / weights).read_bytes()


def test_a_search_that_trained_nothing_in_full_has_nothing_to_give(
    ask: Any, store: RunStore, tmp_path: Path
) -> None:
    """Both reasons at once: whoever trains a trial in full must not learn then that no form can hold it."""
    search = make_search(store, "autopeft")
    status, out, _ = ask("export", search, "--as", "peft", tmp_path / "out", "--json")
    assert status == 2
    form, result = json.loads(out)["problems"]
    assert (form["field"], result["field"]) == ("as", "run")
    assert "HF peft has no place for what AutoPEFT has learned." in form["sentence"]
    assert result["sentence"] == (
        f"The search {search} has trained none of its trials in full, so it has no result. Let it come to its"
        " end, or train one of its trials in full and take that run."
    )
    status, _, error = ask("predict", search, "the house is good")
    assert status == 2
    assert "has trained none of its trials in full" in error
    gone = make_search(store, "lora", "20200101-000000-abcd")
    status, _, error = ask("export", gone, "--as", "merged", tmp_path / "out")
    assert status == 2
    assert f"20200101-000000-abcd, which the search {gone} trained in full, is not there any more." in error


def test_a_folder_without_an_adapter(ask: Any, tmp_path: Path) -> None:
    status, _, error = ask("import", tmp_path)
    assert status == 2
    assert "holds no adapter_config.json" in error
