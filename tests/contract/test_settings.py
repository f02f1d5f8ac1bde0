"""Settings describe themselves, and mistakes in them become sentences."""

from peft_engine.contract.settings import Choice, Settings, describe, read_settings, setting


class Example(Settings):
    rank: int = setting(8, label="Rank", help="How much it can express", low=1, high=512)
    rate: float | None = setting(None, label="Rate", help="Size of a step", low=0.0, high=1.0)
    where: tuple[str, ...] = setting(
        ("query",),
        label="Where",
        help="Which maps",
        choices=(Choice("query", "Query"), Choice("value", "Value")),
    )
    kind: str = setting("a", label="Kind", help="Which", choices=(Choice("a", "A"), Choice("b", "B")))
    on: bool = setting(False, label="On", help="Whether", advanced=True, when=("kind", "a"))


def test_what_a_form_needs_is_read_from_the_class():
    infos = {info.name: info for info in describe(Example)}
    assert [i.kind for i in infos.values()] == ["integer", "number", "choices", "choice", "switch"]
    assert (infos["rank"].low, infos["rank"].high, infos["rank"].default) == (1, 512, 8)
    assert infos["rate"].optional
    assert not infos["rank"].optional
    assert infos["on"].advanced
    assert infos["on"].when == ("kind", "a")
    assert [c.value for c in infos["where"].choices] == ["query", "value"]


def test_mistakes_become_sentences_with_a_cure():
    made, problems = read_settings(Example, {"rank": 0, "kind": "b", "on": "perhaps", "size": 3})
    assert made is None
    told = {p.field: p for p in problems}
    assert told["rank"].sentence() == "Rank is 0; it must lie between 1 and 512. The usual value is 8."
    assert told["rank"].cure == 8
    assert told["size"].sentence().startswith("There is no setting called size here.")
    assert "on or off" in told["on"].sentence()


def test_choices_are_checked():
    made, problems = read_settings(Example, {"where": ["query", "key"], "kind": "c"})
    assert made is None
    assert [p.field for p in problems] == ["where", "kind"]


def test_good_values_pass():
    made, problems = read_settings(Example, {"rank": 16, "where": ["value"]})
    assert problems == []
    assert made is not None
    assert (made.rank, made.where) == (16, ("value",))
