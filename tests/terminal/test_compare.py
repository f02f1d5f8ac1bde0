"""`peft-engine compare` on runs of known scores: the document, and what a person reads."""

import pytest

from peft_engine.contract.store import RunStore
from tests.compare.writing import drawn, finished, judged
from tests.terminal.test_lists_and_plans import document, fields, said


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    """Two that are alike, one that is worse, and what they are measured against; three seeds each."""
    made = RunStore(tmp_path_factory.mktemp("compared"))
    shares = {"lora": (0.86, 76_038), "sequential_adapter": (0.86, 597_510), "bitfit": (0.6, 28_422)}
    for n, (method, (share, learns)) in enumerate([*shares.items(), ("head_only", (0.5, 2_310))]):
        for seed in (1, 2, 3):
            answers = judged(drawn(share, 10 * n + seed, luck=0.004))
            finished(made, answers, method, seed=seed, learns=learns, stored=1000 * seed)
    return made


def test_the_document(capsys, store):
    told = document(capsys, "compare", "--store", store.root)
    assert len(told["runs"]) == 12
    assert set(told["runs"][0]) >= {"id", "status", "metrics", "trainable_parameters", "seconds", "spec"}
    groups = [group["method"] for group in told["groups"]]
    assert groups[2:] == ["bitfit", "head_only"]
    assert groups[told["recommended"]] == "lora"
    assert (told["metric"], told["margin"], told["items"]) == ("accuracy", 0.01, 200)
    assert {pair["outcome"] for pair in told["pairs"] if pair["first"] < 2 <= pair["second"]} == {"first"}
    assert told["verdict"]["headline"][1] == "Both beat BitFit."
    score = told["groups"][0]["score"]
    assert score["half"] == pytest.approx((score["high"] - score["low"]) / 2)
    assert told["groups"][0]["stored_bytes"] == {"mean": 2000, "low": 1000, "high": 3000, "half": None}
    assert told["groups"][0]["seconds"] == {"mean": 60, "low": 60, "high": 60, "half": None}
    assert [row["label"] for row in told["alike"]][:3] == ["Model", "Data", "Task"]


def test_what_a_person_reads(capsys, store):
    status, out, _ = said(capsys, "compare", "--store", store.root)
    assert status == 0
    lines = out.splitlines()
    assert "Both beat BitFit." in lines[1]
    assert (
        "LoRA learns an eighth of what Sequential Adapter does" in out or "LoRA learns least of them" in out
    )
    row = next(line for line in lines if line.startswith("→"))
    assert row.split()[1] == "LoRA"
    assert "76,038" in row
    assert "±" in row
    assert "1:00  2 kB (1 kB to 3 kB)" in row  # the mean, and the ends where runs differ
    assert out.count("their range goes from the lowest to the highest run") == 1
    names = [line.split()[0] for line in lines if " ± " in line and " GB " in line]
    assert names[-2:] == ["BitFit", "Head"]  # references last
    matrix = lines[lines.index(next(line for line in lines if "better than the column" in line)) :]
    bitfit = next(line for line in matrix if "BitFit" in line).split()
    assert bitfit[:4] == ["3", "BitFit", "<1", "<1"]
    assert "What differs" in out


def test_some_runs_with_a_margin(capsys, store):
    runs = [record.id for record in store.records() if record.spec["method"]["key"] in ("lora", "bitfit")]
    told = document(capsys, "compare", *runs, "--margin", "0.5", "--store", store.root)
    assert told["margin"] == 0.5
    assert len(told["groups"]) == 2
    assert len(told["runs"]) == 6
    assert fields(document(capsys, "compare", "--margin", "-1", "--store", store.root, status=2)) == {
        "margin"
    }
    assert fields(document(capsys, "compare", "--data", "pairs", "--store", store.root, status=2)) == {"data"}
    assert fields(document(capsys, "compare", "nobody", "--store", store.root, status=2)) == {"run"}
