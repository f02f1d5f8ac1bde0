"""peft-engine health: sentences for a person, one document for a script."""

from tests.terminal.conftest import engine


def test_health_says_in_one_document_what_it_found(tmp_path):
    told = engine("health", "--json", "--store", tmp_path / "store").json()
    found = {check["key"]: check for check in told["checks"]}
    assert {"card", "torch", "four_bit", "memory", "packages", "library", "store", "disk", "trash"} <= set(
        found
    )
    assert told["state"] in ("good", "attention", "problem")
    assert found["torch"]["fact"].startswith("2.")
    assert found["trash"] == {
        "key": "trash",
        "name": "Trash",
        "state": "good",
        "fact": "empty",
        "sentence": "",
        "command": "",
        "act": "",
    }
    assert not [text for check in told["checks"] for text in check.values() if "{" in text]


def test_health_says_it_to_a_person(tmp_path):
    said = engine("health", "--store", tmp_path / "store")
    assert said.status == 0
    assert "PyTorch: 2." in said.out
    assert "Trash: empty" in said.out
