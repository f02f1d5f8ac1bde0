"""Two finished runs in one model: the ends are the runs themselves, between them the weights are sums."""

import pytest
import torch

from peft_engine import worker
from peft_engine.blending import Blend
from peft_engine.contract import play as p
from peft_engine.contract import taxonomy
from peft_engine.contract.blending import way_of, why_not
from peft_engine.contract.problems import EngineError
from peft_engine.contract.spec import from_mapping
from peft_engine.player import GivenUp, Player
from peft_engine.predicting import Predictor
from peft_engine.tested import learned, read_test

ROWS = [
    {"item": str(n), "text": text}
    for n, text in enumerate(("the good red house", "a bad tree", "the old bad house is good", "yes"))
]
NEAR = 1e-6


@pytest.fixture(scope="module")
def train(finished):
    """train(method, **more) -> the folder of a run on the data of the fixture, trained for a few steps."""
    spec = finished.store.get(finished.lora).spec()
    made = {}

    def run(method, *, seed=1, settings=None, steps=8, **more):
        key = (method, seed, str(settings), str(more))
        if key not in made:
            given = spec.model_dump(mode="json", exclude_unset=True)
            given |= {"method": {"key": method, "settings": settings or {}}, "seed": seed}
            given["training"] |= {"max_steps": steps, "learning_rate": 0.02, **more}
            folder = finished.store.create(from_mapping(given))
            with pytest.MonkeyPatch.context() as patch:
                patch.setattr(worker, "_be_modest", lambda: None)
                assert worker.work(folder) == 0, folder.record().problems
            made[key] = folder
        return made[key]

    return run


def chances(answerer):
    told = answerer.answer(ROWS)
    return torch.tensor([list(each["probabilities"].values()) for each in told], dtype=torch.float64)


def own(folder):
    return chances(Predictor(folder, "cpu"))


def at(blend, left, right):
    blend.turn(left, right)
    return chances(blend)


OTHERS = [
    ("lora", {"seed": 2, "settings": {"rank": 2}}),
    ("ia3", {}),
    ("bitfit", {"steps": 20}),
    ("lt_sft", {}),
    ("full", {"learning_rate": 0.002}),
    ("head_only", {}),
    ("krona", {}),
]
SHORT = ("lora", "bitfit")
"""What is added and what is changed; the others are long tests."""


@pytest.mark.parametrize(
    ("method", "more"),
    [pytest.param(*one, marks=() if one[0] in SHORT else pytest.mark.long) for one in OTHERS],
    ids=[method for method, _ in OTHERS],
)
def test_the_ends_are_the_runs_themselves_and_coming_back_changes_nothing(finished, train, method, more):
    left, right = finished.store.get(finished.lora), train(method, **more)
    blend = Blend(left, right, device="cpu")
    ours, theirs = own(left), own(right)
    assert (ours - theirs).abs().max() > 1e-3, "else nothing would be told apart"
    assert (at(blend, 1, 0) - ours).abs().max() <= NEAR
    assert (at(blend, 0, 1) - theirs).abs().max() <= NEAR
    between = at(blend, 0.5, 0.5)
    assert (between - ours).abs().max() > 10 * NEAR
    assert (between - theirs).abs().max() > 10 * NEAR
    at(blend, 1.5, 1.5)
    assert torch.equal(at(blend, 0.5, 0.5), between)


def test_products_are_added_not_factors(finished, train):
    """W = W_0 + w_1 B_1 A_1 s_1 + w_2 B_2 A_2 s_2, also of two ranks, written out again."""
    left, right = finished.store.get(finished.lora), train("lora", seed=2, settings={"rank": 2})
    blend = Blend(left, right, device="cpu")
    parts = [Predictor(folder, "cpu") for folder in (left, right)]
    blend.turn(0.7, 1.2)
    looked = 0
    for place, site, _ in parts[1].tuner.corrections():
        first = site.weight().detach()
        products = []
        for part in parts:
            key = place.replace(".", "-")
            down, up = part.tuner.modules[key].down, part.tuner.modules[key].up
            products.append((up.double() @ down.double() * part.tuner.modules[key].scale).detach())
        assert products[0].shape == products[1].shape
        assert part.tuner.modules[key].down.shape[0] != parts[0].tuner.modules[key].down.shape[0]
        wanted = first.double() + 0.7 * products[0] + 1.2 * products[1]
        named = {id(value): name for name, value in parts[1].model.named_parameters()}
        name = named[id(site.module.weight)]
        found = dict(blend.model.named_parameters())[name].detach().double()
        torch.testing.assert_close(found, wanted, atol=1e-6, rtol=0)
        looked += 1
    assert looked >= 4


def test_scalings_are_added_where_they_multiply(finished, train):
    """(IA)^3 twice: l = 1 + w_1 (l_1 - 1) + w_2 (l_2 - 1)."""
    left, right = train("ia3"), train("ia3", seed=2)
    blend = Blend(left, right, device="cpu")
    made = Predictor(right, "cpu")
    theirs = Predictor(left, "cpu").tuner.state()
    mixed = {
        name: 1 + 0.4 * (theirs[name] - 1) + 0.9 * (value - 1) for name, value in made.tuner.state().items()
    }
    made.tuner.load(mixed)
    share = 0.9 / 1.3
    heads = [[each.detach().clone() for each in Predictor(f, "cpu").anatomy.head_parameters()]
             for f in (left, right)]  # fmt: skip
    with torch.no_grad():
        for parameter, one, other in zip(made.anatomy.head_parameters(), *heads, strict=True):
            parameter.copy_((1 - share) * one + share * other)
        pooler = made.anatomy.pooler()
        if pooler is not None:
            first = Predictor(left, "cpu").anatomy.pooler()
            for parameter, one in zip(pooler.parameters(), first.parameters(), strict=True):
                parameter.copy_((1 - share) * one + share * parameter)
    torch.testing.assert_close(at(blend, 0.4, 0.9), chances(made), atol=2e-6, rtol=0)


def test_nothing_of_either_is_the_untouched_model(finished, train):
    left, right = train("ia3"), train("lora", seed=2, settings={"rank": 2})
    blend = Blend(left, right, device="cpu")
    blend.turn(0, 0)
    found = dict(blend.model.named_parameters())
    base = Predictor(right, "cpu")
    base.tuner.detach()
    reads = {id(each) for each in base.anatomy.head_parameters()}
    pooler = base.anatomy.pooler()
    reads |= {id(each) for each in pooler.parameters()} if pooler is not None else set()
    compared = [name for name, value in base.model.named_parameters() if id(value) not in reads]
    assert len(compared) > 20
    assert all(torch.equal(found[name], dict(base.model.named_parameters())[name]) for name in compared)


def test_adapters_from_one_seed_are_averaged_and_from_two_refused(train):
    left, right = train("sequential_adapter"), train("sequential_adapter", learning_rate=0.05)
    blend = Blend(left, right, device="cpu")
    assert (at(blend, 1, 0) - own(left)).abs().max() <= NEAR
    assert (at(blend, 0, 1) - own(right)).abs().max() <= NEAR
    between = at(blend, 0.25, 0.75)
    assert (between - own(left)).abs().max() > 10 * NEAR
    with pytest.raises(EngineError, match="can be averaged, not added"):
        blend.turn(1, 1)
    other = train("sequential_adapter", seed=2)
    problem = why_not(left.spec(), other.spec())
    assert problem.sentence() == (
        "The two runs of Sequential Adapter began with different random numbers, with seed 1 and seed 2, so "
        "their parts do not stand for the same things. Train both from the same seed; then they can "
        "be averaged."
    )


def test_what_cannot_be_put_together_says_what_would_make_it_possible(finished):
    spec = finished.store.get(finished.lora).spec()

    def like(method, **settings):
        return spec.model_copy(
            update={"method": spec.method.model_copy(update={"key": method, "settings": settings})}
        )

    assert way_of(spec, like("full")) == "differences"
    assert way_of(None, spec) == "differences"
    assert way_of(spec, like("krona")) == "differences"
    stays = like("krona", place="feed_forward")
    for left, right in (
        *((spec, like("pasta")), (like("pasta"), spec), (None, like("prompt_tuning"))),
        *((spec, stays), (stays, spec)),
    ):
        assert why_not(left, right).sentence().endswith(
            "Choose runs of methods whose results are differences to the weights: LoRA, (IA)³, BitFit, full "
            "fine-tuning and more."
        )  # fmt: skip
    assert "PASTA" in why_not(spec, like("pasta")).sentence()
    assert why_not(like("prompt_tuning", length=5), like("prompt_tuning", length=9)).sentence().endswith(
        "Train both with the same method and the same settings."
    )  # fmt: skip
    other = spec.model_copy(update={"model": spec.model.model_copy(update={"key": "other"})})
    assert why_not(other, spec).sentence().startswith("The two runs stand on different models: other and ")
    with pytest.raises(EngineError, match="different models"):
        way_of(other, spec)


def test_only_what_merges_is_declared_a_difference():
    ways = {key: found.card.mixes for key, found in taxonomy.methods().items()}
    assert {key for key, way in ways.items() if way == "differences"} <= {
        key for key, found in taxonomy.methods().items() if found.card.mergeable
    }
    assert ways["qlora"] == ways["threshold_mask"] == ways["lora_prune"] == ""


def ask(player, said, request):
    del said[:]
    player.do(request)
    return list(said)


def test_the_player_answers_and_measures_with_both_in_one(finished, train):
    said, given_up = [], set()
    player = Player(finished.store, said.append, given_up.__contains__)
    other = train("lora", seed=2, settings={"rank": 2})
    sides = p.Side(run=finished.lora), p.Side(run=other.id)
    ask(player, said, p.Load(id=1, left=sides[0], right=sides[1]))
    row = {"text": "the good red house"}
    left, right, _ = ask(player, said, p.Ask(id=2, row=row))
    for weights, end in (((1, 0), left), ((0, 1), right)):
        mix = p.Mix(id=3, row=row, weights=p.Weights(left=weights[0], right=weights[1]))
        both, done = ask(player, said, mix)
        assert (both.side, both.answer, done.kind) == ("both", end.answer, "done")
        assert both.probabilities == pytest.approx(end.probabilities, abs=NEAR)

    points = tuple(p.Weights(left=1 - n / 4, right=n / 4) for n in range(5))
    heard = ask(player, said, p.Measure(id=4, points=points))
    scored = [reply for reply in heard if isinstance(reply, p.Scored)]
    rows = len(read_test(learned(other, "")))
    assert [each.place for each in scored] == [0, 1, 2, 3, 4]
    assert {each.metric for each in scored} == {"accuracy"}
    told = [folder.record().metrics["accuracy"] for folder in (finished.store.get(finished.lora), other)]
    assert (scored[0].left, scored[0].right) == pytest.approx(told)
    assert (scored[0].score, scored[-1].score) == pytest.approx(told), "the ends are the runs"
    progress = [reply for reply in heard if isinstance(reply, p.Progress)]
    assert (progress[-1].done, progress[-1].total) == (5 * rows, 5 * rows)

    def give_up(message):
        said.append(message)
        if isinstance(message, p.Scored) and message.place == 1:
            given_up.add(message.id)

    player._say = give_up
    with pytest.raises(GivenUp):
        player.do(p.Measure(id=5, points=points))
    assert [reply.place for reply in said if isinstance(reply, p.Scored) and reply.id == 5] == [0, 1]


def test_of_a_writer_the_base_can_stand_at_the_left(finished):
    """Then the slider says how much of what was learned is there."""
    said = []
    player = Player(finished.store, said.append, lambda _: False)
    ask(player, said, p.Load(id=1, left=p.Side(), right=p.Side(run=finished.writer)))
    row, sampling = {"prompt": "the old house"}, p.Sampling(temperature=1.0, seed=4, most_tokens=8)
    heard = ask(player, said, p.Write(id=2, row=row, sampling=sampling))
    ends = {reply.side: reply.text for reply in heard if isinstance(reply, p.Written) and reply.ended}
    assert ends["left"] != ends["right"]
    for weights, side in (((1, 0), "left"), ((0, 1), "right")):
        mix = p.Mix(id=3, row=row, weights=p.Weights(left=weights[0], right=weights[1]), sampling=sampling)
        heard = ask(player, said, mix)
        assert [reply.text for reply in heard if isinstance(reply, p.Written) and reply.ended] == [ends[side]]
        assert {reply.side for reply in heard if isinstance(reply, p.Written)} == {"both"}


def test_alone_there_is_nothing_to_add(finished):
    said = []
    player = Player(finished.store, said.append, lambda _: False)
    ask(player, said, p.Load(id=1, left=None, right=p.Side(run=finished.lora)))
    with pytest.raises(EngineError, match="Nobody stands at the left"):
        player.do(p.Mix(id=2, row={"text": "good"}, weights=p.Weights()))
