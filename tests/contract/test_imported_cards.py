"""Cards of imported data: a strange one hides its data set and harms nothing else."""

import pytest

from peft_engine.contract import imported, library

GOOD = 'format = 1\ntitle = "x"\ntask = "classification"\ncolumns = { text = "t", label = "l" }\n'


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("PEFT_WORKBENCH_HOME", str(tmp_path))
    made = imported.root() / "mine"
    made.mkdir(parents=True)
    (made / "train.jsonl").write_text('{"t": "x", "l": "y"}\n{"t": "z", "l": "n"}\n')
    return made


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no toml [",
        GOOD,
        f"{GOOD}rows = 3\n",
        f"{GOOD}rows = {{}}\n",
        f"{GOOD}rows = {{ train = -5 }}\n",
        f'{GOOD}rows = {{ train = "many" }}\n',
        f'{GOOD}rows = {{ train = 2, "../../other" = 1 }}\n',
        f"{GOOD}rows = {{ train = 2, test = 1 }}\n",
        f"{GOOD}rows = {{ train = 2 }}\nlabels = [1, 2]\n",
        f"{GOOD}rows = {{ train = 2 }}\nstamps = 4\n",
        f"{GOOD}rows = {{ train = 2 }}\nlabel_counts = 7\n",
        f"{GOOD.replace('format = 1', 'format = 99')}rows = {{ train = 2 }}\n",
        f"{GOOD.replace('classification', 'sorting')}rows = {{ train = 2 }}\n",
        f"{GOOD.replace('{ text', '[3] # { text')}rows = {{ train = 2 }}\n",
    ],
)
def test_a_card_that_cannot_be_is_passed_over(folder, text):
    (folder / imported.CARD).write_text(text)
    assert [entry.key for entry in library.data_sets() if not entry.built_in] == []


def test_a_whole_card_is_taken(folder):
    (folder / imported.CARD).write_text(f'{GOOD}rows = {{ train = 2 }}\nlabels = ["n", "y"]\n')
    entry = library.data_set("mine")
    assert entry.label_counts() == {"n": 1, "y": 1}


def test_what_is_passed_on_tells_of_nobodys_folders(folder):
    more = 'source = "/home/somebody/x.csv"\n[rows]\ntrain = 2\n[plan]\nsource = "/home/somebody/x.csv"\n'
    (folder / imported.CARD).write_text(GOOD + more)
    assert imported.card(folder) is not None
    told = imported.card_to_pass_on(folder).decode()
    assert "somebody" not in told
    (folder / imported.CARD).write_text(told)
    assert imported.card(folder) is not None
