"""What holds for every method on every architecture that it does not refuse."""

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any, cast

import pytest
import torch

from peft_engine.contract import taxonomy
from peft_engine.contract.card import MethodCard
from peft_engine.contract.plan import count
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.settings import Settings, describe, read_settings
from peft_engine.mechanisms.additive import CONTAINER
from tests.methods import tiny

MORE: dict[str, list[dict[str, Any]]] = {
    "lora": [{"targets": ("query", "key", "value", "output", "up", "gate", "down"), "rank": 2}],
    "sequential_adapter": [
        {"placement": "pfeiffer", "activation": "swish"},
        {"placement": "pfeiffer", "init": "zero_up", "train_layernorm": True, "bottleneck": 4},
        {"cross_adapter": True, "train_layernorm": True, "bottleneck": 3},
    ],
    "ia3": [{"targets": ("value",)}],
    "bitfit": [{"terms": "subset"}, {"terms": "subset", "add_biases": True}, {"add_biases": True}],
    "intrinsic_said": [{"where": "matrices", "dimension": 300}, {"strengths": False, "dimension": 40}],
    "krona": [{"grid": 4, "zero": "right", "targets": ("output", "up", "gate", "down")}],
    "dylora": [{"update": "last", "rank": 3, "targets": ("key", "up", "down")}],
    "adalora": [{"targets": ("query", "value"), "squared": True, "rank": 2, "first_rank": 5}],
    "increlora": [{"targets": ("query", "value"), "scaling": "own", "rank": 3, "step": 1, "rounds": 3}],
    "delta_lora": [{"begins": 0.0, "targets": ("output", "gate", "down")}],
    "lora_prune": [{"ratio": 0.25, "measure": "magnitude", "targets": ("query", "down")}, {"squared": True}],
    "kernel_wise": [{"parts": "qv", "query_rank": 2}, {"shared_query_rank": 0, "shared_value_rank": 0}],
    "qlora": [{"levels": "fp4", "double": False, "targets": ("query", "down"), "rank": 3}],
    "qa_lora": [
        {"bits": "3", "group": 8, "pooling": "sum", "alpha": 4.0, "targets": ("value", "output", "up")}
    ],
    "loftq": [
        {"bits": "2", "levels": "even", "targets": ("key", "value", "up"), "rank": 3},
        {"rounds": 1, "rank": 40},
    ],
    "lora_fa": [{"gradient": "projected", "drawing": "normal", "targets": ("output", "up", "down")}],
    "lt_sft": [{"words": True, "share": 0.2}],
    "adamix": [
        {"helper": "lora", "size": 3, "experts": 3, "targets": ("query", "up", "down")},
        {"shared": "none", "size": 5, "agreement": 0.0},
        {"shared": "down", "size": 5, "experts": 2},
    ],
    "lorahub": [{"inputs": 3, "rank": 2, "targets": ("key", "output", "up", "gate", "down")}],
    "l_lora": [
        {"start": "drawn", "rank": 2, "targets": ("query", "up", "down")},
        {"inputs": 2, "then": "keep", "fusing": "majority", "rank": 4},
        {"inputs": 2, "start": "drawn", "fusing": "sum", "rank": 2},
    ],
    "moelora": [{"experts": 2, "rank": 4, "gates": "shared", "targets": ("query", "gate", "down")}],
    "laplace_lora": [{"rank": 2, "directions": 3, "prior": "fixed", "targets": ("key", "up", "down")}],
    "sparse_adapter": [
        {"helper": "lora", "size": 4, "kept": 0.5, "score": "grasp", "scope": "local"},
        {"helper": "mam", "size": 4, "score": "er", "larger": True},
        {"helper": "pfeiffer", "size": 5, "score": "magnitude"},
    ],
    "threshold_mask": [{"spared": 0.5, "sparsity": 0.2}],
    "residual_adapter": [{"start": "drawn", "bottleneck": 4}],
    "parallel_adapter": [
        {"beside": "attention", "reads": "residual", "bottleneck": 4},
        {"reads": "residual", "learned_scale": True, "bottleneck": 4},
    ],
    "p_tuning": [{"network": "mlp", "inner": 8, "between": 0}, {"layers": 1, "inner": 10, "after": 0}],
    "warp": [{"layout": "spread", "classes": "drawn", "length": 5}],
    "pasta": [{"start": "zero", "marks": 1}],
    "attention_fusion": [{"pooling": "first", "normalise": False, "activation": "tanh"}],
    "prefix_tuning": [{"reparameterise": False}],
    "mam": [{"reparameterise": True}],
    "autopeft": [
        {"search": False, "layers": "2", "serial": 0, "parallel": 6, "prefix": 3, "reparameterise": True},
        {"search": False, "layers": "1", "serial": 5, "parallel": 0, "prefix": 0},
    ],
}
"""Settings other than the usual ones, tried on a few architectures only."""
FEW = ("bert", "gpt2", "gpt_neox", "qwen2", "t5_gated")


@dataclass(frozen=True)
class Case:
    card: MethodCard
    config: Settings
    architecture: str
    task: str
    usual: bool

    def attach(self, seed: int = 1) -> tiny.Setup:
        return tiny.attach(self.card.key, self.config, self.architecture, self.task, seed)

    def trained(self) -> tiny.Setup:
        return tiny.trained(self.card.key, self.config, self.architecture, self.task)


def _refusal(card: MethodCard, config: Settings, architecture: str, task: str) -> Problem | None:
    shape = tiny.shape(architecture)
    if (
        task not in card.tasks
        or shape.kind not in card.kinds
        or (card.architectures and shape.model_type not in card.architectures)
    ):
        return Problem(text="not for this")
    return card.refuses(config, shape.for_task(task), task)


def _cases() -> Iterator[tuple[Case, str, bool]]:
    """Each case with its name, and whether the short suite has it."""
    for number, (key, method) in enumerate(sorted(taxonomy.methods().items())):
        card = method.card
        short = _short(number)
        for variant, settings in enumerate(({}, *MORE.get(key, []))):
            config, problems = read_settings(card.config, settings)
            assert config is not None, problems
            config = tiny.least(key, config)
            for architecture in FEW if settings else tiny.ARCHITECTURES:
                task = tiny.TASK_OF_KIND[tiny.shape(architecture).kind]
                used, refusal = config, _refusal(card, config, architecture, task)
                if refusal is not None and refusal.cure is not None and refusal.field:
                    used = config.model_copy(update={refusal.field: refusal.cure})
                    refusal = _refusal(card, used, architecture, task)
                if refusal is None:
                    name = "-".join((key, architecture, *(f"{k}={v}" for k, v in settings.items())))
                    case = Case(card, used, architecture, task, used == tiny.least(key, card.config()))
                    chosen = {FEW[(number + variant) % len(FEW)]} if settings else short
                    yield case, name.replace("'", ""), architecture in chosen


def _short(number: int) -> set[str]:
    """The architectures on which the short suite tries a method: one encoder, two decoders and one
    encoder-decoder, others for each method. All of them are long."""
    of_kind: dict[str, list[str]] = {}
    for architecture in tiny.ARCHITECTURES:
        of_kind.setdefault(tiny.shape(architecture).kind, []).append(architecture)
    chosen = {names[number % len(names)] for names in of_kind.values()}
    decoders = of_kind["decoder"]
    return chosen | {decoders[(number + len(decoders) // 2) % len(decoders)]}


CASES = list(_cases())


def _each(wanted: Callable[[Case], bool] = lambda case: True) -> pytest.MarkDecorator:
    return pytest.mark.parametrize(
        "case",
        [
            pytest.param(case, id=name, marks=() if short else pytest.mark.long)
            for case, name, short in CASES
            if wanted(case)
        ],
    )


each = _each()
each_mergeable = _each(lambda case: case.card.merges(case.config))
each_that_writes = _each(lambda case: case.task != "classification")


@each
def test_the_formula_counts_what_learns(case: Case) -> None:
    setup = case.attach()
    shape = tiny.shape(case.architecture).for_task(case.task)
    named = sum(parameter.numel() for _, parameter in setup.tuner.method_parameters())
    learning = setup.tuner.learning_count()
    assert learning == case.card.count(case.config, shape)
    assert learning <= named or (setup.tuner.tries() is not None and named == 0)
    told = count(case.card, case.config, cast(Any, SimpleNamespace(shape=shape)), case.task, tiny.LABELS)
    assert told.total_parameters == sum(parameter.numel() for parameter in setup.model.parameters())
    head = [p for p in setup.anatomy.head_parameters() if p.requires_grad]
    assert told.head_parameters == sum(parameter.numel() for parameter in head)


@each
def test_it_starts_as_the_card_says_and_reaches_every_place(case: Case) -> None:
    given = tiny.batch(case.task)
    base = tiny.logits(tiny.load(case.architecture, case.task), given)
    setup = case.attach()
    found = tiny.logits(setup.model, given)
    assert setup.tuner.called() == setup.tuner.sites()
    if case.card.family == "additive":
        assert setup.tuner.sites() > 0
    assert found.shape == base.shape
    if not case.usual:
        return
    if case.card.identity_at_start:
        torch.testing.assert_close(found, base, atol=1e-6, rtol=1e-6)
    else:
        assert not torch.equal(found, base)


@each
def test_what_is_declared_learns_and_nothing_else(case: Case) -> None:
    setup = case.attach()
    declared = {name for name, _ in setup.tuner.method_parameters()}
    learning = {name for name, p in setup.model.named_parameters() if p.requires_grad}
    before = {name: value.clone() for name, value in setup.model.state_dict().items()}
    tiny.step(setup)
    parameters = dict(setup.model.named_parameters())
    assert [name for name in declared if parameters[name].grad is None] == []
    assert [name for name, p in parameters.items() if p.grad is not None and name not in learning] == []
    moved = {name for name, value in setup.model.state_dict().items() if not torch.equal(value, before[name])}
    ties = {id(parameters[name]) for name in learning}
    allowed = {
        name for name, p in setup.model.named_parameters(remove_duplicate=False) if id(p) in ties
    } | learning
    if setup.tuner.tries() is not None:
        assert not learning, "what is searched for has no gradient"
        head = {id(parameter) for parameter in setup.anatomy.head_parameters()}
        allowed = {n for n, p in setup.model.named_parameters() if id(p) in head or n.startswith(CONTAINER)}
    assert moved <= allowed
    if declared:
        assert moved & declared
        assert any(parameters[name].grad.abs().sum() > 0 for name in declared)  # type: ignore[union-attr]


@each
def test_a_result_comes_back_in_a_fresh_model(case: Case) -> None:
    setup, given = case.trained(), tiny.batch(case.task)
    setup.tuner.finish()
    wanted = tiny.logits(setup.model, given)
    state = {name: value.detach().clone() for name, value in setup.tuner.state().items()}
    stored = (case.card.stored or case.card.count)(
        case.config, tiny.shape(case.architecture).for_task(case.task)
    )
    bytes_of = sum(value.numel() * value.element_size() for value in state.values())
    # Ranks that move may end at matrices that are larger or smaller than the average.
    within = 0.5 if "ranks" in setup.tuner.extras() else 0.01
    assert stored * 4 <= bytes_of or math.isclose(bytes_of, stored * 4, rel_tol=within)
    fresh = case.attach(seed=2)
    fresh.tuner.finish()
    fresh.tuner.load(state)
    tiny.take_head(fresh, setup)
    torch.testing.assert_close(tiny.logits(fresh.model, given), wanted, atol=1e-6, rtol=1e-6)


@each
def test_disabled_it_is_the_base_model(case: Case) -> None:
    setup, given = case.trained(), tiny.batch(case.task)
    base = case.attach()
    tiny.take_head(base, setup)
    base.tuner.detach()
    learned = tiny.logits(setup.model, given)
    with setup.tuner.disabled():
        assert torch.equal(tiny.logits(setup.model, given), tiny.logits(base.model, given))
    assert torch.equal(tiny.logits(setup.model, given), learned)


@each
def test_detached_it_leaves_no_trace(case: Case) -> None:
    setup = case.trained()
    head = {id(parameter) for parameter in setup.anatomy.head_parameters()}
    setup.tuner.detach()
    base = tiny.load(case.architecture, case.task)
    names = {name for name, parameter in setup.model.named_parameters() if id(parameter) in head}
    found, wanted = setup.model.state_dict(), base.state_dict()
    assert found.keys() == wanted.keys()
    assert [n for n in found if n not in names and not torch.equal(found[n], wanted[n])] == []
    assert [type(module) for module in setup.model.modules()] == [type(module) for module in base.modules()]
    hooks = [
        [len(m._forward_hooks) + len(m._forward_pre_hooks) for m in model.modules()]
        for model in (setup.model, base)
    ]
    assert hooks[0] == hooks[1]
    assert {n for n, p in setup.model.named_parameters() if p.requires_grad} <= names


@each_mergeable
def test_merged_it_answers_the_same(case: Case) -> None:
    shape = tiny.shape(case.architecture).for_task(case.task)
    setup, given = case.trained(), tiny.batch(case.task)
    setup.tuner.finish()
    wanted = tiny.logits(setup.model, given)
    if getattr(case.config, "add_biases", False) and case.card.added and case.card.added(case.config, shape):
        with pytest.raises(EngineError, match="no place for them"):
            setup.tuner.merge()
        return
    setup.tuner.merge()
    base = tiny.load(case.architecture, case.task)
    assert setup.model.state_dict().keys() == base.state_dict().keys()
    torch.testing.assert_close(tiny.logits(setup.model, given), wanted, atol=1e-5, rtol=1e-5)


@each_that_writes
def test_it_writes_the_same_with_and_without_a_cache(case: Case) -> None:
    setup = case.trained()
    setup.tuner.finish()
    given = {name: value for name, value in tiny.batch(case.task).items() if name != "labels"}
    wanted = {"max_new_tokens": 5, "min_new_tokens": 5, "do_sample": False, "pad_token_id": 0}
    found = [
        cast(Any, setup.model).generate(
            **given, **wanted, use_cache=cache, return_dict_in_generate=True, output_logits=True
        )
        for cache in (True, False)
    ]
    assert torch.equal(found[0].sequences, found[1].sequences)
    torch.testing.assert_close(
        torch.stack(found[0].logits), torch.stack(found[1].logits), atol=1e-4, rtol=1e-4
    )


@each
def test_padding_changes_nothing_that_the_base_model_keeps(case: Case) -> None:
    setup = case.trained()
    setup.tuner.finish()
    plain = tiny.batch(case.task)
    for side in ("right", "left") if case.task == "language_modelling" else ("right",):
        padded = dict(plain)
        for name, filler in (("input_ids", 0), ("attention_mask", 0)):
            fill = torch.full((2, 3), filler)
            parts = (plain[name], fill) if side == "right" else (fill, plain[name])
            padded[name] = torch.cat(parts, 1)
        padded.pop("labels")
        if side == "left":  # as `generate` tells it
            padded["position_ids"] = (padded["attention_mask"].cumsum(-1) - 1).clamp(min=0)
        unpadded = {name: value for name, value in plain.items() if name != "labels"}
        if case.task == "text_to_text":
            padded["decoder_input_ids"] = unpadded["decoder_input_ids"] = plain["labels"]
        cut = slice(None, 6) if side == "right" else slice(3, None)

        def change(
            padded: dict[str, Any] = padded, unpadded: dict[str, Any] = unpadded, cut: slice = cut
        ) -> float:
            found = tiny.logits(setup.model, padded)
            if case.task == "language_modelling":
                found = found[:, cut]
            return float((found - tiny.logits(setup.model, unpadded)).abs().max())

        with setup.tuner.disabled():
            base = change()
        if base < 1e-4:
            assert change() < 10 * base + 1e-4


WITH_TARGETS = [
    key
    for key, found in taxonomy.methods().items()
    if any(info.name == "targets" and "gate" in str(info.choices) for info in describe(found.card.config))
]


@pytest.mark.parametrize("key", WITH_TARGETS)
@pytest.mark.parametrize("targets", [(), ("gate",)])
def test_a_choice_of_matrices_of_which_none_is_there_is_refused(key: str, targets: tuple[str, ...]) -> None:
    """BERT has no gate: nothing but the head would learn, and nobody would say so."""
    card = taxonomy.method(key).card
    of_matrices = {"helper": "lora"} if "helper" in card.config.model_fields else {}
    make: Any = card.config
    problem = card.refuses(make(targets=targets, **of_matrices), tiny.shape("bert"), "classification")
    assert problem is not None
    assert problem.field == "targets"
