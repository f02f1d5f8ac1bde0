"""Races before anything runs: names of members, who cannot take part, and what equal means for each."""

import pytest

from peft_engine.contract import budgets, library, race, taxonomy
from peft_engine.contract.plan import resolve
from peft_engine.contract.problems import EngineError
from peft_engine.contract.spec import from_mapping, read_toml, to_toml
from peft_engine.contract.sweep import Sweep


def spec(*contenders, training=None, **of_race):
    given = [{"method": c} if isinstance(c, str) else c for c in contenders]
    return from_mapping(
        {
            "model": {"key": "small-encoder"},
            "data": [{"key": "topic"}],
            "task": "classification",
            "method": {"key": given[0]["method"]},
            "training": training or {},
            "seed": 7,
            "race": {"contenders": given} | of_race,
        }
    )


def problems(given):
    with pytest.raises(EngineError) as refused:
        resolve(given)
    return {problem.field: problem.sentence() for problem in refused.value.problems}


def alone(method, **settings):
    given = spec({"method": method, "settings": settings})
    return resolve(race.member_spec(given, None, 1, given.seed))


def test_names_tell_contender_and_seed():
    assert race.member_name(2, 3) == "contender-02.seed-3"
    assert race.place_of(race.member_name(123, 2**31 - 1)) == (123, 2**31 - 1)
    assert race.probe_of(race.probe_name(4, 2)) == (4, 2)
    for other in ("", "trial-0001", "chosen", race.probe_name(1, 1), race.rehearsal_name(1)):
        assert race.place_of(other) is None
    assert race.probe_of(race.member_name(1, 1)) is None
    assert [race.is_rehearsal(n) for n in (race.rehearsal_name(3), race.member_name(3, 1))] == [True, False]


def test_the_order_is_a_fair_one_wherever_it_is_cut():
    given = spec("lora", "bitfit", "ia3", seeds=2)
    assert race.places(given) == [(1, 7), (2, 7), (3, 7), (1, 8), (2, 8), (3, 8)]


def test_a_member_is_the_experiment_with_its_own_method():
    lora = {"method": "lora", "settings": {"rank": 3}, "training": {"learning_rate": 0.5}, "name": "mine"}
    given = spec("bitfit", lora, training={"epochs": 2, "learning_rate": 0.1})
    made = race.member_spec(given, "parent", 2, 8, {"method.settings.rank": 5, "training.max_steps": 9})
    assert (made.method.key, made.method.settings) == ("lora", {"rank": 5})
    assert (made.training.learning_rate, made.training.epochs, made.training.max_steps) == (0.5, 2, 9)
    assert (made.seed, made.parent, made.member) == (8, "parent", "contender-02.seed-8")
    assert (made.name, made.race, made.model, made.data) == ("mine, seed 8", None, given.model, given.data)
    assert given.race.contenders[1].settings == {"rank": 3}
    assert race.member_spec(given, None, 1, 7).training == given.training


def test_a_file_keeps_a_race(tmp_path):
    given = spec("lora", {"method": "ia3", "training": {"batch_size": 4}}, currency="tokens", amount=1e5)
    (tmp_path / "race.toml").write_text(to_toml(given), encoding="utf-8")
    assert read_toml(tmp_path / "race.toml") == given


def test_everything_that_stands_against_a_race_at_once():
    given = spec(
        "lora",
        {"method": "lora", "settings": {"rank": 0}},
        "bitfit",
        "bitfit",
        {"method": "bitfit", "name": "again"},
        "lorahub",
        "autopeft",
        {"method": "ia3", "training": {"warmup": 3}},
        currency="minutes",
        at_once=2,
    )
    told = problems(given)
    assert set(told) == {
        "race.amount",
        "race.at_once",
        "race.contenders.1.settings.rank",
        "race.contenders.3",
        "race.contenders.5.method",
        "race.contenders.6.method",
        "race.contenders.7.training.warmup",
    }
    assert told["race.contenders.1.settings.rank"].startswith("LoRA: Rank is 0")
    assert "LoRAHub is made of earlier runs" in told["race.contenders.5.method"]
    assert "AutoPEFT is a search of its own" in told["race.contenders.6.method"]


def _made_of_runs_or_searching():
    cards = [found.card for found in taxonomy.methods().values()]
    return [
        *((card, "made of earlier runs") for card in cards if card.ingredients and card.ingredients.at_least),
        *((card, "a search of its own") for card in cards if card.search),
    ]


@pytest.mark.parametrize(
    ("card", "reason"), [pytest.param(*one, id=one[0].key) for one in _made_of_runs_or_searching()]
)
def test_who_is_made_of_runs_or_searches_is_refused_in_a_sentence(card, reason):
    settings = {"search": True} if "search" in card.config.model_fields else {}
    told = problems(spec("lora", {"method": card.key, "settings": settings}))
    assert list(told) == ["race.contenders.1.method"]
    sentence = told["race.contenders.1.method"]
    assert sentence.startswith(f"{card.label} is {reason}")
    assert "{" not in sentence


def test_a_race_is_no_sweep_as_well():
    both = spec("lora", "bitfit").model_copy(update={"sweep": Sweep(vary={"training.epochs": "1, 2"})})
    assert problems(both) == {
        "sweep": "An experiment is a race or a sweep, not both. Leave one of them out.",
    }


def test_what_is_wrong_for_all_is_said_once():
    given = spec("lora", "bitfit", "ia3")
    wrong = given.model_copy(update={"task": "pair_classification"})
    assert set(problems(wrong)) == {"task"}
    assert set(problems(given.model_copy(update={"seed": 2**31 - 2}))) == {"race.seeds"}
    with pytest.raises(EngineError) as refused:
        spec("lora", currency="watts", seeds=0)
    assert {problem.field for problem in refused.value.problems} >= {"race.seeds"}


def test_the_plan_of_a_race_is_that_of_its_first_contender():
    given = spec("bitfit", "lora")
    plan = resolve(given)
    decided = given.training.model_copy(update={"epochs": 5.0})
    assert plan.spec == given.model_copy(update={"training": decided})
    assert plan.card.key == "bitfit"
    assert plan.pinned().race == given.race


def test_exactly_so_many_steps():
    plan = alone("lora")
    rows = library.data_set("topic").rows["train"]
    assert plan.steps == 5 * -(-rows // 16)
    assert budgets.exactly(plan, plan.steps) == {
        "training.max_steps": plan.steps,
        "training.epochs": 5.0,
        "training.patience": 1000,
    }
    more = budgets.exactly(plan, plan.steps + 1)
    assert more["training.epochs"] == 6.0
    with pytest.raises(EngineError, match="more than 1000 passes"):
        budgets.exactly(plan, 200 * plan.steps + 1)


@pytest.mark.parametrize("target", [1_000, 40_000, 250_000])
def test_sizes_are_solved_by_the_formula(target):
    """Held against every size that there is, for each method that has one."""
    solved = 0
    for method in taxonomy.methods().values():
        card = method.card
        if card.size_setting is None or card.ingredients is not None:
            continue
        plan = alone(card.key)
        info, found = budgets.size_info(plan), budgets.solved(plan, target)
        if found is None:
            continue
        size, parameters = found
        assert budgets.learning(plan, {info.name: size}) == parameters, card.key
        if info.kind == "integer":
            near = range(max(int(info.low), size - 40), min(int(info.high), size + 40) + 1)
            counts = [budgets.learning(plan, {info.name: other}) for other in near]
            best = min(abs(count - target) for count in counts if count is not None)
            assert abs(parameters - target) == best, card.key
        solved += 1
    assert solved >= 18


def test_a_method_without_a_size_is_not_solved():
    assert budgets.solved(alone("bitfit"), 1000) is None
    assert budgets.usual_learning(alone("bitfit")) > 1000
