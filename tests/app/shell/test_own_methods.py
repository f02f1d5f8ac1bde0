"""A method is one folder: dropped in from outside it is found in tree, form, plan, run and compare; one
that is half-written is listed with its reason, and everything else opens."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.bench.method_model import KEY, LONG_REASON
from app.state.experiment import Experiment
from app.widgets.tree_delegate import TreeRole
from peft_engine.contract import paths, taxonomy
from peft_engine.contract.launch import launch
from peft_engine.contract.problems import EngineError
from peft_engine.tuners import make_tuner
from scripts.tiny_experiment import make_data, make_model

ROOT = Path(__file__).resolve().parents[3]
NUDGE = {
    "card.py": '''"""Nudge: a learned vector is added to what each feed-forward part gives."""

from peft_engine.contract.card import MethodCard, Paper, Part, Usual
from peft_engine.contract.settings import Settings, setting


class Config(Settings):
    push: float = setting(1.0, label="Push", help="What a vector is multiplied by", low=0.1, high=10.0)


CARD = MethodCard(
    key="nudge",
    label="Nudge",
    paper=Paper(authors="Somebody", year=2026, title="Nudging"),
    sentence="Pushes the signal of every block a little to one side.",
    config=Config,
    usual=Usual(learning_rate=1e-2, learning_rate_low=1e-3, learning_rate_high=1e-1),
    count=lambda config, shape: shape.layers * shape.width,
    picture=lambda config, shape: (Part("after_feed_forward", "vector", 0.04),),
    mergeable=False,
    identity_at_start=True,
)
''',
    "tuner.py": '''"""Nudge: f(x) + push * v, v zero at the start."""

import torch
from torch import nn

from peft_engine.mechanisms.additive import Additive, key_of


class Nudge(Additive):
    def build(self, generator: torch.Generator) -> None:
        for block in self.anatomy.blocks:
            vector = nn.ParameterList([nn.Parameter(torch.zeros(self.anatomy.shape.width))])
            self.modules[key_of(block.place)] = vector
            self.after(block.place, block.feed_forward.down.module, self._push(vector))

    def _push(self, vector: nn.ParameterList):
        return lambda arguments, output: output + self.config.push * vector[0]


TUNER = Nudge
''',
    "page.md": "# Nudge\n\nA vector for every block.\n",
}


@pytest.fixture
def own(store, tmp_path) -> Path:
    """The user's folder of methods, empty; `store` has moved the root there."""
    folder = tmp_path / "home" / "methods"
    folder.mkdir(parents=True)
    return folder


def write(folder: Path, files: dict[str, str]) -> Path:
    folder.mkdir(parents=True)
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_a_folder_from_outside_is_found_everywhere(own, store, window, until, tmp_path, capsys):
    from peft_engine import cli

    write(own / "additive" / "others" / "nudge", NUDGE)  # no family.toml: it joins the family of that name
    assert [found for found in taxonomy.broken() if found.folder.is_relative_to(own)] == []
    opened = window()
    card = opened.workbench.method_card

    index = card._model.index_of("nudge")
    assert index.isValid()
    assert index.parent().data() == card._model.index_of("ia3").parent().data()

    experiment = opened.experiment
    experiment.set("model.key", str(make_model(tmp_path / "model")))
    experiment.set("data.0.key", str(make_data(tmp_path / "mine.jsonl", 60)))
    card.tree.setCurrentIndex(card._filter.mapFromSource(index))
    assert experiment.value("method.key") == "nudge"
    form = opened.workbench.settings_card._method_form
    row = form.row_of("method.settings.push")
    assert (row.label, row.editor.value()) == ("Push", 1.0)
    experiment.set("method.settings.push", 2.0)
    for field, value in (("training.max_steps", 3), ("training.max_length", 16), ("hardware.threads", 1)):
        experiment.set(field, value)

    assert experiment.problems == ()
    counts = experiment.forecast().counts
    assert counts.method_parameters == 2 * 32
    assert "Nudge" in opened.workbench.method_card.view._name.text()

    runs = []
    for method in ("nudge", "lora"):
        experiment.set("method.key", method)
        runs.append(store.create(experiment.plan.pinned()))
        assert launch(runs[-1]).wait(timeout=120) == 0, runs[-1].log_file.read_text()[-2000:]
    state = runs[0].state()
    assert state.ended.status == "finished"
    assert list(state.steps) == [1, 2, 3]
    assert (state.counted.method_parameters, state.counted.sites) == (2 * 32, 2)

    assert cli.main(["compare", runs[0].id, runs[1].id, "--store", str(store.root), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert {record["spec"]["method"]["key"] for record in told["runs"]} == {"nudge", "lora"}
    assert cli.main(["methods", "--json"]) == 0
    assert {"nudge", "lora"} <= {method["key"] for method in json.loads(capsys.readouterr().out)}


def broken_ones(own: Path) -> dict[str, str]:
    """Half-written folders, and what is to be said of each."""
    others = own / "additive" / "others"
    card = NUDGE["card.py"]

    def called(key: str, text: str = card) -> str:
        return text.replace('"nudge"', f'"{key}"')

    write(others / "no_tuner", {"card.py": called("no_tuner")})
    write(others / "no_card", {"tuner.py": NUDGE["tuner.py"]})
    write(others / "typo", NUDGE | {"card.py": called("typo").replace("CARD = MethodCard(", "CARD = = (")})
    write(others / "unknown", NUDGE | {"card.py": called("unknown").replace("Settings, s", "Settinks, s")})
    write(others / "another_key", NUDGE)
    write(others / "bad_default", NUDGE | {"card.py": called("bad_default").replace("1.0, l", "99.0, l")})
    write(others / "lora", NUDGE | {"card.py": called("lora")})
    write(own / "loose", NUDGE | {"card.py": called("loose")})
    write(own / "nameless" / "inside", NUDGE | {"card.py": called("inside")})
    write(own / "torn", {"family.toml": "label = "})
    write(own / "numbers", {"family.toml": 'label = 3\norder = 1\nsentence = "x"\n'})
    return {
        "no_tuner": f"{others / 'no_tuner' / 'tuner.py'} is missing",
        "no_card": f"{others / 'no_card' / 'card.py'} is missing",
        "typo": f"{others / 'typo' / 'card.py'} cannot be loaded: SyntaxError: invalid syntax (line 11)",
        "unknown": f"{others / 'unknown' / 'card.py'} cannot be loaded: ImportError",
        "another_key": "must hold a MethodCard named CARD whose key is another_key",
        "bad_default": f"The settings in {others / 'bad_default' / 'card.py'} cannot be used",
        "lora": "Two methods are called lora",
        "loose": f"{own / 'loose'} lies in no family",
        "nameless": f"{own / 'nameless' / 'family.toml'} is missing",
        "torn": f"{own / 'torn' / 'family.toml'} cannot be read",
        "numbers": f"{own / 'numbers' / 'family.toml'} must hold a label",
    }


def test_what_is_half_written_is_listed_with_its_reason_and_the_rest_opens(own, window, tmp_path, capsys):
    from peft_engine import cli

    built_in = taxonomy.methods(paths.method_folders()[:1])
    wanted = broken_ones(own)
    write(own / "additive" / "others" / "nudge", NUDGE)
    opened = window()
    assert taxonomy.methods().keys() == built_in.keys() | {"nudge"}
    assert opened.experiment.problems == ()

    model, card = opened.workbench.method_card._model, opened.workbench.method_card
    top = model.item(model.rowCount() - 1)
    assert top.text() == "Not readable"
    rows = {top.child(row).text(): top.child(row) for row in range(top.rowCount())}
    assert rows.keys() >= wanted.keys()
    assert len(rows) == len(taxonomy.broken())
    for name, said in wanted.items():
        assert said in rows[name].data(LONG_REASON), name
        assert rows[name].data(TreeRole.OFF)
        assert rows[name].data(LONG_REASON) in rows[name].data(Qt.ItemDataRole.AccessibleTextRole)

    before = opened.experiment.value("method.key")
    shown = card._filter.mapFromSource(rows["typo"].index())
    card.tree.setCurrentIndex(shown)
    card._entered(shown)
    assert opened.experiment.value("method.key") == before, "what cannot be read cannot be chosen"
    assert "SyntaxError" in card._why.accessibleName() + card._why._more.text()
    card.tree.setCurrentIndex(card._filter.mapFromSource(model.index_of("nudge")))
    assert opened.experiment.value("method.key") == "nudge"
    assert rows["typo"].data(KEY) != "typo"

    assert cli.main(["methods"]) == 0
    told = " ".join(capsys.readouterr().out.split())
    assert "Two methods are called lora" in told
    with pytest.raises(EngineError, match=r"typo.card\.py cannot be loaded"):
        taxonomy.method("typo")


def test_a_formula_that_fails_only_takes_its_method_out(own, window):
    wrong = NUDGE["card.py"].replace("shape.layers * shape.width", "shape.layers * shape.breadth")
    write(own / "additive" / "others" / "nudge", NUDGE | {"card.py": wrong})
    opened = window()
    index = opened.workbench.method_card._model.index_of("nudge")
    assert "no attribute 'breadth'" in index.data(LONG_REASON)
    assert opened.experiment.problems == ()
    opened.experiment.set("method.key", "nudge")
    assert [problem.field for problem in opened.experiment.problems] == ["method.key"]


def test_a_tuner_that_fails_is_told_with_file_and_line(own):
    broken = {
        "fails": NUDGE["tuner.py"].replace("import torch\n", "import torch\nnothing.here()\n", 1),
        "unbound": NUDGE["tuner.py"].replace("TUNER = Nudge", ""),
    }
    said = {"fails": "NameError: name 'nothing' is not defined (line 4)", "unbound": "must bind TUNER"}
    for key, tuner in broken.items():
        card = NUDGE["card.py"].replace('"nudge"', f'"{key}"')
        write(own / "additive" / "others" / key, {"card.py": card, "tuner.py": tuner})
    for key, words in said.items():
        method = taxonomy.method(key)
        assert method.page().startswith("# Nudge"), "without a page.md the sentence stands in"
        with pytest.raises(EngineError) as caught:
            make_tuner(key, method.card.config())
        assert words in str(caught.value)
        assert str(method.folder / "tuner.py") in str(caught.value)


def test_what_is_built_in_is_whole():
    assert taxonomy.broken() == ()


def test_a_run_whose_method_is_gone_can_be_looked_at_again(own, store, window, until):
    folder = write(own / "additive" / "others" / "nudge", NUDGE)
    experiment = Experiment()
    experiment.set("model.key", "small-encoder")
    experiment.set("method.key", "nudge")
    spec = experiment.plan.spec
    run = store.create(spec)
    (folder / "tuner.py").unlink()
    taxonomy._read.cache_clear()  # the program was started again
    opened = window()
    opened.open_run(run.id)
    opened.ways.edit(spec)
    assert "tuner.py is missing" in " ".join(problem.sentence() for problem in opened.experiment.problems)


def test_importing_the_tree_costs_no_torch(own):
    write(own / "additive" / "others" / "nudge", NUDGE)
    script = (
        "import sys; from peft_engine.contract import taxonomy; assert 'nudge' in taxonomy.methods();"
        " sys.exit(int('torch' in sys.modules))"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    assert subprocess.run([sys.executable, "-c", script], env=environment, check=False).returncode == 0
