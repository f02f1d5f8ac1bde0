"""What sets a method apart happens at its usual settings, however short or long the run, and its result is
neither plain LoRA's nor a plain adapter's."""

from collections.abc import Callable
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import torch

from peft_engine.contract import taxonomy
from tests.methods import course, tiny
from tests.methods.course import Course

ROOT = Path(__file__).resolve().parents[2]
STEPS = (6, 30, pytest.param(200, marks=pytest.mark.long))
PLAIN = ("lora", "sequential_adapter")
REFERENCES = {"full", "head_only", "none"}
PROVED_BY_WHOLE_RUNS = {
    "autopeft": "tests/training/test_searching.py",
    "lorahub": "tests/training/test_ingredient_runs.py",
}
"""Methods whose act needs other runs or several data sets: the test file that shows it."""

Act = Callable[[Course], bool]
WATCHED: dict[str, Callable[[Any], Any]] = {
    "dylora": lambda tuner: tuner.drawn,
    "adalora": lambda tuner: sum(tuner.ranks().values()),
    "increlora": lambda tuner: sum(tuner.ranks().values()),
    "lora_prune": lambda tuner: [int(group.kept.sum()) for group in tuner.groups],
}
"""What is looked at after every step."""


@cache
def trained(key: str, steps: int) -> Course:
    return course.run(key, steps, watch=WATCHED.get(key))


def all_moved(c: Course, part: str) -> bool:
    found = c.moved(part)
    return bool(found) and all(found.values())


def none_moved(c: Course, part: str) -> bool:
    found = c.moved(part)
    return bool(found) and not any(found.values())


def base_is_still(c: Course) -> bool:
    """No number of the model itself has moved, the new head left out."""
    return not any(m for n, m in c.moved().items() if "peft_method" not in n and "classifier" not in n)


def finished_alike(c: Course, within: float = 1e-5) -> bool:
    return torch.allclose(c.answers["learned"], c.answers["finished"], atol=within, rtol=0)


def weights_apart(c: Course) -> dict[str, torch.Tensor]:
    """By how much every weight of the blocks differs from the base model's once the result is written in."""
    base = tiny.load("bert", "classification")
    c.tuner.merge()
    weights = {n: p for n, p in c.setup.model.named_parameters() if "encoder" in n and p.ndim == 2}
    return {name: p.detach() - base.get_parameter(name).detach() for name, p in weights.items()}


# -- one function for each method, in the order of the tree -------------------------------------------------


def sequential_adapter(c: Course) -> bool:
    """Two per block, and what they give is not linear in what they read."""
    adapter, x = c.tuner.modules["encoder-0-attention-output"], torch.randn(3, 32)
    return (
        all_moved(c, ".up")
        and len(c.tuner.modules) == 4
        and not torch.allclose(adapter(2 * x), 2 * adapter(x), atol=1e-7)
    )


def residual_adapter(c: Course) -> bool:
    """One behind each block, with a norm of its own that learns."""
    return (
        len(c.tuner.modules) == 2 and all_moved(c, "peft_method.encoder-0.norm") and all_moved(c, "up.weight")
    )


def parallel_adapter(c: Course) -> bool:
    """It reads what the sublayer reads: cut off from it, the sublayer's own output changes nothing."""
    seen: dict[str, torch.Tensor] = {}
    block = c.setup.anatomy.blocks[0]
    handles = [
        block.feed_forward.up.module.register_forward_pre_hook(lambda _, a: seen.update(sublayer=a[0])),
        c.tuner.modules["encoder-0"].register_forward_pre_hook(lambda _, a: seen.update(branch=a[0])),
    ]
    tiny.logits(c.setup.model, course.batch(0))
    for handle in handles:
        handle.remove()
    return all_moved(c, ".up") and torch.equal(seen["sublayer"], seen["branch"])


def warp(c: Course) -> bool:
    """Vectors in the text and vectors of the classes have moved; the reader is the model's own, frozen."""
    return all_moved(c, "prompt.vectors") and all_moved(c, "classifier") and none_moved(c, "reader")


def prompt_tuning(c: Course) -> bool:
    return all_moved(c, "prompt.vectors") and c.tuner.state()["prompt.vectors"].shape == (20, 32)


def prefix_tuning(c: Course) -> bool:
    """The network that made keys and values is gone, and they alone are kept."""
    state = c.tuner.state()
    return all_moved(c, "prefix_encoder") and [*state] == ["prefix_encoder.values"] and finished_alike(c)


def p_tuning(c: Course) -> bool:
    """The network that made the vectors is gone; they stand before, between and after."""
    state = c.tuner.state()
    return all_moved(c, "prompt.recurrent") and [*state] == ["prompt.vectors"] and finished_alike(c)


def ia3(c: Course) -> bool:
    """Keys, values and inner values of every block are multiplied by something else than one."""
    factors = [m.factor.detach() for m in c.tuner.modules.values()]
    return len(factors) == 6 and all(bool((f != 1).all()) for f in factors)


def lst(c: Course) -> bool:
    """The gates have moved, and no gradient went into the model."""
    c.setup.model.zero_grad(set_to_none=True)
    with torch.enable_grad():
        found = c.setup.model(**course.batch(1), output_hidden_states=True)
    return all_moved(c, "gates") and not any(h.requires_grad for h in found.hidden_states[:-1])


def pasta(c: Course) -> bool:
    """Before the second block the vectors lie on the marks alone."""
    given, seen = course.batch(0), []
    given["input_ids"][:, 0], given["input_ids"][:, -1] = 1, 2  # the marks of the tiny tokenizer
    embedding = c.setup.model.get_submodule("bert.embeddings")
    first = c.setup.anatomy.blocks[0].module.get_submodule("attention")
    handles = [
        embedding.register_forward_hook(lambda *a: seen.append(a[-1])),
        first.register_forward_pre_hook(lambda _, a: seen.append(a[0])),
    ]
    tiny.logits(c.setup.model, given)
    for handle in handles:
        handle.remove()
    apart = (seen[1] - seen[0]).abs().amax(dim=(0, 2)) > 0
    return all_moved(c, "vectors") and apart.tolist() == [True, *[False] * (course.LENGTH - 2), True]


def attention_fusion(c: Course) -> bool:
    """Every layer is asked, and some more than others."""
    shares = c.tuner.extras()["layer_shares"]
    return len(shares) == 3 and abs(sum(shares) - 1) < 1e-5 and max(shares) - min(shares) > 1e-3


def bitfit(c: Course) -> bool:
    """Every bias has moved and nothing else; one that all keys share changes no attention, so it need not."""
    found = {n: m for n, m in c.moved().items() if "classifier" not in n}
    biases = [m for n, m in found.items() if n.endswith("bias") and "key" not in n and "pooler" not in n]
    return all(biases) and not any(m for n, m in found.items() if not n.endswith("bias"))


def threshold_mask(c: Course) -> bool:
    """Some weights were switched on or off since the start, one in twenty is off, and none has moved."""
    fresh: Any = tiny.attach("threshold_mask", c.tuner.config, "bert", "classification").tuner
    pairs = zip(c.tuner.masks.values(), fresh.masks.values(), strict=True)
    flipped = sum(int((one[1].kept() != other[1].kept()).sum()) for one, other in pairs)
    share = c.tuner.extras()["kept_share"]
    return flipped > 0 and 0.9 < share < 0.97 and none_moved(c, "parametrizations.weight.original")


def lt_sft(c: Course) -> bool:
    """As many numbers as agreed differ from the base model, and all others are its own."""
    base = tiny.load("bert", "classification")
    agreed, changed = 0, 0
    for name, parameter in c.setup.model.named_parameters():
        if "classifier" not in name:
            changed += int((parameter != base.get_parameter(name)).sum())
    agreed = int(c.tuner.config.share * c.tuner.numbers)
    return 0.9 * agreed <= changed <= agreed and finished_alike(c, 0.0)


def lora(c: Course) -> bool:
    """Queries and values have changed, by matrices of the rank; the rest is the base model's."""
    apart = weights_apart(c)
    ranks = {n: int(torch.linalg.matrix_rank(d, atol=1e-6)) for n, d in apart.items() if bool((d != 0).any())}
    return (
        len(ranks) == 4
        and all(n.endswith(("query.weight", "value.weight")) for n in ranks)
        and max(ranks.values()) <= c.tuner.config.rank
    )


def intrinsic_said(c: Course) -> bool:
    """A few knobs have moved every tensor of the blocks at once."""
    apart = weights_apart(c)
    return all_moved(c, "peft_method.v") and all(bool((d != 0).all()) for d in apart.values())


def krona(c: Course) -> bool:
    """The correction is a Kronecker product: richer than LoRA's of as many numbers (80, rank 1) could be."""
    apart = weights_apart(c)["bert.encoder.layer.0.attention.self.query.weight"]
    return all_moved(c, ".left") and int(torch.linalg.matrix_rank(apart, atol=1e-6)) > 1


def dylora(c: Course) -> bool:
    """Ranks were drawn, and the result answers at each of them, each time otherwise."""
    found = []
    for size in c.tuner.sizes():
        c.tuner.cut(size)
        found.append(tiny.logits(c.setup.model, course.batch(0)))
    apart = all(not torch.equal(one, other) for one, other in pairwise(found))
    return len(set(c.trace)) > 1 and apart and torch.allclose(found[-1], c.answers["finished"], atol=1e-6)


def adalora(c: Course) -> bool:
    """The sum of ranks has fallen to what was agreed, and they are no longer equal."""
    matrices, ranks = 12, set(c.tuner.ranks().values())
    return c.trace[-1] == 8 * matrices < max(c.trace) and len(ranks) > 1 and finished_alike(c)


def increlora(c: Course) -> bool:
    """The sum of ranks has grown to what was agreed, more in some matrices than in others."""
    matrices, ranks = 12, set(c.tuner.ranks().values())
    return c.trace == sorted(c.trace) and c.trace[-1] == 4 * matrices and len(ranks) > 1 and min(ranks) == 1


def delta_lora(c: Course) -> bool:
    """The big matrices have moved beside the correction."""
    told = c.tuner.extras()["weight_change"]
    return len(told) == 4 and min(told.values()) > 0


def lora_prune(c: Course) -> bool:
    """A fifth of heads and neurons is gone in the first block, which is the only one that may be cut."""
    kept = {"encoder.0.attention": [3, 4], "encoder.0.feed_forward": [51, 64]}
    return c.tuner.extras()["kept"] == kept and c.trace[-1] == [3, 51]


def qlora(c: Course) -> bool:
    """The base is kept in a quarter of its bytes or less, and a correction of all maps has learned."""
    told = c.tuner.extras()
    return told["quantised_matrix_bytes"] < told["matrix_bytes"] / 4 and all_moved(c, ".up")


def qa_lora(c: Course) -> bool:
    """Corrections read group means, so that the merged matrices lie on the same grid of whole numbers."""
    told = c.tuner.extras()
    narrow = all(m.down.shape[1] < s.inputs for _, s, m in c.tuner.corrections())
    return told["quantised_matrix_bytes"] < told["matrix_bytes"] / 4 and narrow and all_moved(c, ".up")


def loftq(c: Course) -> bool:
    """The start repairs a part of what rounding spoilt: it misses less than rounding alone."""
    missed = c.tuner.missed.values()
    return len(missed) == 12 and all(found[-1] < found[0] for found in missed) and all_moved(c, ".up")


def kernel_wise(c: Course) -> bool:
    """Each head has a correction of its own, and all of them have moved apart."""
    module = c.tuner.modules["encoder-0-attention-query"]
    heads = module.up.detach()
    return (
        len(heads) == 4
        and all_moved(c, "query.up")
        and all(not torch.equal(heads[i], heads[j]) for i in range(4) for j in range(i))
    )


def laplace_lora(c: Course) -> bool:
    """A prior was found, and answers are less sure than those of the same LoRA."""
    sure = c.answers["learned"].softmax(-1)
    with c.tuner._watching():
        plain = tiny.logits(c.setup.model, course.batch(0)).softmax(-1)
    entropy = [float(-(p * p.log()).sum(-1).mean()) for p in (plain, sure)]
    return c.tuner.extras()["prior_precision"] != c.tuner.config.precision and entropy[1] > entropy[0]


def l_lora(c: Course) -> bool:
    """Straight in what it learns: with all of it doubled, each matrix changes by twice as much."""
    module = c.tuner.modules["encoder-0-attention-query"]
    x, was = torch.randn(3, 32), module.up.detach().clone()
    one = module(x)
    with torch.no_grad():
        module.up.mul_(2)
        twice = module(x)
        module.up.copy_(was)
    return none_moved(c, ".down") and all_moved(c, ".up") and torch.allclose(twice, 2 * one, atol=1e-6)


def lora_fa(c: Course) -> bool:
    return none_moved(c, ".down") and all_moved(c, ".up")


def moelora(c: Course) -> bool:
    """The experts have gone apart, and a gate that has moved gives each its share of one."""
    (places,) = c.tuner.extras()["gates"].values()
    shared_out = all(abs(sum(gate) - 1) < 1e-5 and min(gate) > 0 for gate in places.values())
    experts = c.tuner.modules["encoder-0-attention-query"].up.detach()
    return shared_out and any(c.moved(".gates.").values()) and all_moved(c, ".up") and bool(experts.any())


def mam(c: Course) -> bool:
    return all_moved(c, "prefix_encoder.values") and all_moved(c, "peft_method.encoder-0.up")


def adamix(c: Course) -> bool:
    """The copies had gone apart, and are one now."""
    told = c.tuner.extras()["distance_from_mean_by_place"]
    state = c.tuner.state()
    return min(told.values()) > 0 and all(name.endswith(".0") for name in state) and finished_alike(c, 1e-6)


def sparse_adapter(c: Course) -> bool:
    """Six weights in ten are kept; the others were zero from the first step to the last."""
    weights = {name: c.after[name] for name in c.tuner.masks}
    zeros = all(bool((w[~c.tuner.masks[n].to(w.device)] == 0).all()) for n, w in weights.items())
    kept = sum(int((w != 0).sum()) for w in weights.values()) / sum(w.numel() for w in weights.values())
    return zeros and abs(kept - 0.6) < 1e-3 and abs(c.tuner.extras()["kept_share"] - 0.6) < 1e-4


def full(c: Course) -> bool:
    found = {n: m for n, m in c.moved().items() if "key.bias" not in n and "position_ids" not in n}
    return all(found.values())


def head_only(c: Course) -> bool:
    return base_is_still(c) and all_moved(c, "classifier")


def none(c: Course) -> bool:
    return not any(c.moved().values())


ACTS: dict[str, Act] = {
    act.__name__: act
    for act in (
        sequential_adapter, residual_adapter, parallel_adapter, warp, prompt_tuning, prefix_tuning, p_tuning,
        ia3, lst, pasta, attention_fusion, bitfit, threshold_mask, lt_sft, lora, intrinsic_said, krona,
        dylora, adalora, increlora, delta_lora, lora_prune, qlora, qa_lora, loftq, kernel_wise, laplace_lora,
        lora_fa, l_lora, moelora, mam, adamix, sparse_adapter, full, head_only, none,
    )
}  # fmt: skip
KEYS = [key for key in taxonomy.methods() if key in ACTS]
MOVES_ITS_BASE = {"bitfit", "threshold_mask", "lt_sft", "intrinsic_said", "full"}


def test_every_method_has_its_act_here() -> None:
    assert taxonomy.methods().keys() <= ACTS.keys() | PROVED_BY_WHOLE_RUNS.keys()
    assert all((ROOT / file).is_file() for file in PROVED_BY_WHOLE_RUNS.values())


@pytest.mark.parametrize("steps", STEPS)
@pytest.mark.parametrize("key", KEYS)
def test_it_does_what_it_is_for(key: str, steps: int) -> None:
    c = trained(key, steps)
    assert ACTS[key](c)
    if key not in MOVES_ITS_BASE:
        assert base_is_still(c)


@pytest.mark.parametrize("steps", STEPS)
@pytest.mark.parametrize("key", [key for key in KEYS if key not in REFERENCES])
def test_its_result_is_not_that_of_a_plain_method(key: str, steps: int) -> None:
    """Same seed, same head, same texts; `answers` stay as they were when training ended."""
    mine = trained(key, steps).answers["finished"]
    assert not torch.allclose(mine, trained("head_only", steps).answers["finished"], atol=1e-5)
    for plain in PLAIN:
        if key != plain:
            theirs = trained(plain, steps).answers["finished"]
            assert float((mine - theirs).abs().max()) > 1e-4, plain
