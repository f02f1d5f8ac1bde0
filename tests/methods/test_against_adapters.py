"""The same weights give the same logits and gradients as in AdapterHub's `adapters` 1.3.0, to 1e-5.

The library needs another transformers than the engine, so scripts/reference_adapters.py made the numbers; see
there how to make them again. Where the library does otherwise than the paper and the engine does not, a test
says so and shows that this is the whole difference.
"""

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import torch
import transformers
from safetensors import safe_open
from torch import Tensor, nn

from peft_engine.anatomy.model import Anatomy
from peft_engine.anatomy.sites import LinearSite
from peft_engine.contract import taxonomy
from peft_engine.mechanisms import bottleneck, prefix
from peft_engine.mechanisms.additive import key_of
from peft_engine.tuners import make_tuner
from tests.methods import tiny

FOLDER = Path(__file__).parent / "reference"
SMALL = {"bottleneck": 4}
PREFIX = {"length": 3, "bottleneck": 5}
BRANCH = {"bottleneck": 4, "scale": 2.0, "reads": "residual"}
EVERYWHERE = ("bert", "gpt2", "llama", "t5")


@dataclass(frozen=True)
class Same:
    """Our method and settings for one of the library's cases, and where both agree."""

    method: str
    settings: dict[str, Any] = field(default_factory=dict)
    architectures: tuple[str, ...] = EVERYWHERE


SAME = {
    "houlsby": Same("sequential_adapter", {**SMALL, "activation": "swish"}),
    "pfeiffer": Same("sequential_adapter", {**SMALL, "activation": "relu", "placement": "pfeiffer"}),
    "parallel": Same("parallel_adapter", BRANCH),
    "prefix": Same("prefix_tuning", PREFIX, ("bert",)),
    "prefix_flat": Same("prefix_tuning", {**PREFIX, "reparameterise": False}, ("bert",)),
    "lora": Same("lora", {"rank": 2, "alpha": 6.0}),
    "lora_wide": Same("lora", {"rank": 2, "alpha": 6.0, "targets": ("query", "key", "value", "up", "down")}),
    "ia3": Same("ia3", {}, ("t5",)),
    "ia3_attention": Same("ia3", {"targets": ("key", "value")}),
    "mam": Same(
        "mam",
        {"length": 3, "prefix_bottleneck": 5, "reparameterise": True, "bottleneck": 4, "scale": 2.0},
        ("bert",),
    ),
}
BEHIND = {
    ("bert", "encoder"): ("bert.encoder.layer.{}.attention.output", "bert.encoder.layer.{}.output"),
    ("gpt2", "decoder"): ("transformer.h.{}.attention_adapters", "transformer.h.{}.output_adapters"),
    ("llama", "decoder"): ("model.layers.{}.attention_adapters", "model.layers.{}.output_adapters"),
    ("t5", "encoder"): ("encoder.block.{}.layer.0", "encoder.block.{}.layer.1"),
    ("t5", "decoder"): ("decoder.block.{}.layer.0", "decoder.block.{}.layer.2"),
}
"""Where the library keeps what stands behind attention and feed-forward."""
BOTTLENECK = {
    "down": "adapter_down.0.weight",
    "down_bias": "adapter_down.0.bias",
    "up": "adapter_up.weight",
    "up_bias": "adapter_up.bias",
}
NETWORK = {
    "start": "wte.weight",
    "narrow.weight": "control_trans.0.weight",
    "narrow.bias": "control_trans.0.bias",
    "widen.weight": "control_trans.2.weight",
    "widen.bias": "control_trans.2.bias",
}


FUSED = {"ia3": ("key", "value"), "lora": ("query", "value"), "lora_wide": ("query", "key", "value")}


@cache
def reference(architecture: str) -> tuple[dict[str, str], dict[str, Tensor]]:
    with safe_open(FOLDER / f"adapters_{architecture}.safetensors", "pt") as file:
        return file.metadata(), {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 - no dict


def part(architecture: str, name: str) -> dict[str, Tensor]:
    """The tensors below a name."""
    tensors = reference(architecture)[1]
    return {n.removeprefix(f"{name}|"): t for n, t in tensors.items() if n.startswith(f"{name}|")}


def attach(architecture: str, key: str, settings: dict[str, Any]) -> tiny.Setup:
    """Our method on the library's base model."""
    about = json.loads(reference(architecture)[0]["config"])
    config = transformers.AutoConfig.for_model(about.pop("model_type"), **about)
    kind: Any = getattr(transformers, reference(architecture)[0]["kind"])
    model = kind.from_config(config).eval()
    model.load_state_dict(part(architecture, "base"))
    task = tiny.TASK_OF_KIND[{"bert": "encoder", "t5": "encoder_decoder"}.get(architecture, "decoder")]
    anatomy = Anatomy(model, task=task, tokenizer=tiny.Tokenizer())
    anatomy.freeze()
    tuner = make_tuner(key, taxonomy.method(key).card.config(**settings))
    tuner.attach(anatomy, generator=torch.Generator().manual_seed(1))
    return tiny.Setup(model, anatomy, tuner, task)


@dataclass
class Pair:
    """A parameter of ours, the name of the library's tensor, and which rows of it are meant."""

    ours: nn.Parameter
    name: str
    rows: slice | None = None

    def of(self, tensors: dict[str, Tensor], what: str) -> Tensor:
        found = tensors[f"{what}|{self.name}"]
        return (found if self.rows is None else found[self.rows]).reshape(self.ours.shape)


def pairs(setup: tiny.Setup, architecture: str, case: str) -> Iterator[Pair]:
    tuner: Any = setup.tuner
    modules = tuner.modules
    if case in ("houlsby", "pfeiffer", "parallel", "mam"):
        for block in setup.anatomy.blocks:
            index = int(block.place.rpartition(".")[2])
            behind = [
                f"{place.format(index)}.adapters.reference" for place in BEHIND[architecture, block.stack]
            ]
            places = [f"{block.place}.attention.output", f"{block.place}.feed_forward.down"]
            if case != "houlsby":
                behind, places = behind[1:], [block.place]
            for place, theirs in zip(places, behind, strict=True):
                for mine, other in BOTTLENECK.items():
                    yield Pair(modules[key_of(place)].get_parameter(mine), f"{theirs}.{other}")
    if case in ("prefix", "prefix_flat", "mam"):
        names = {"prefix_encoder": "encoder_prefix", "prefix_decoder": "self_prefix"}
        names["prefix_cross"] = "cross_prefix"
        for mine, module in modules.items():
            if mine.startswith("prefix"):
                where = names[mine] if architecture == "t5" else "self_prefix"
                root = next(
                    n.partition("|")[2].partition(where)[0] + where
                    for n in part(architecture, case)
                    if f".{where}." in n
                )
                parts = NETWORK if hasattr(module, "start") else {"values": "control_trans"}
                for own, other in parts.items():
                    yield Pair(module.get_parameter(own), f"{root}.{other}")
    if case.startswith(("lora", "ia3")):
        for block in setup.anatomy.blocks:
            for site in block.linears():
                if (key := key_of(f"{block.place}.{site.name}")) in modules:
                    yield from _beside(setup, site, modules[key], case)


def _beside(setup: tiny.Setup, site: LinearSite, module: Any, case: str) -> Iterator[Pair]:
    names = {id(found): name for name, found in setup.model.named_modules()}
    root = f"{names[id(site.module)]}.loras.reference"
    parts = {"down": "lora_A", "up": "lora_B"}
    if case.startswith("ia3"):
        parts = {"factor": "lora_B"}
        if site.name == "feed_forward.down":  # theirs stands at what the first map gives
            up = next(b.feed_forward.up for b in setup.anatomy.blocks if b.feed_forward.down is site)
            root = f"{names[id(up.module)]}.loras.reference"
    for mine, other in parts.items():
        parameter = module.get_parameter(mine)
        rows = None
        if isinstance(site.rows, tuple):  # of a fused map they keep the chosen parts, one after the other
            chosen = FUSED["ia3" if case.startswith("ia3") else case]
            number = chosen.index(site.name.rpartition(".")[2])
            size = len(parameter)
            rows = slice(number * size, (number + 1) * size)
        yield Pair(parameter, f"{root}.{other}", rows)


@dataclass
class Answers:
    logits: Tensor
    gradients: list[Tensor]


def ours(setup: tiny.Setup, architecture: str, case: str) -> tuple[Answers, Answers]:
    """(ours, theirs) for the library's weights and inputs; logits of padding left out."""
    tensors, given = part(architecture, case), part(architecture, "input")
    found = list(pairs(setup, architecture, case))
    learning = [p for _, p in setup.tuner.method_parameters()]
    assert {id(pair.ours) for pair in found} == {id(p) for p in learning}
    assert sum(p.numel() for p in learning) == sum(
        t.numel() for n, t in tensors.items() if n.startswith("weight|")
    )
    with torch.no_grad():
        for pair in found:
            pair.ours.copy_(pair.of(tensors, "weight"))
    answer = setup.model(**given)
    answer.loss.backward()
    real = given["attention_mask"].bool() if answer.logits.shape[:2] == given["input_ids"].shape else ...
    gradients = [pair.ours.grad for pair in found]
    return Answers(answer.logits[real].detach(), [g for g in gradients if g is not None]), Answers(
        tensors["logits"][real], [pair.of(tensors, "gradient") for pair in found]
    )


def assert_same(mine: Answers, theirs: Answers) -> None:
    torch.testing.assert_close(mine.logits, theirs.logits, atol=1e-5, rtol=1e-5)
    for one, other in zip(mine.gradients, theirs.gradients, strict=True):
        torch.testing.assert_close(one, other, atol=1e-5, rtol=1e-5)


def apart(mine: Answers, theirs: Answers) -> float:
    return float((mine.logits - theirs.logits).detach().abs().max())


@pytest.mark.parametrize(
    ("case", "architecture"),
    [(case, architecture) for case, same in SAME.items() for architecture in same.architectures],
)
def test_logits_and_gradients_are_theirs(case: str, architecture: str) -> None:
    setup = attach(architecture, SAME[case].method, SAME[case].settings)
    assert_same(*ours(setup, architecture, case))


# -- where the library does otherwise than the paper --------------------------------------------------------


@pytest.mark.parametrize("architecture", ["gpt2", "llama", "t5"])
def test_a_branch_reads_the_normed_signal_unless_it_is_told_to_read_theirs(architecture: str) -> None:
    """He et al. put the branch beside the sublayer, whose input is normed in these models; the library reads
    the signal before the norm. `reads` chooses; in models with norms behind the sublayers it is the same."""
    setup = attach(architecture, "parallel_adapter", BRANCH | {"reads": "normed"})
    assert apart(*ours(setup, architecture, "parallel")) > 1e-2


@pytest.mark.parametrize("case", ["prefix", "prefix_flat"])
@pytest.mark.parametrize("architecture", ["gpt2", "llama"])
def test_text_behind_a_prefix_is_counted_on_from_it(case: str, architecture: str) -> None:
    """In the authors' code the prefix is a past, so the text's positions begin behind it; in the library they
    begin at 0. With that one thing changed, everything is the same."""
    settings = SAME[case].settings
    setup = attach(architecture, "prefix_tuning", settings)
    assert apart(*ours(setup, architecture, case)) > 1e-3
    setup = attach(architecture, "prefix_tuning", settings)
    tuner: Any = setup.tuner
    tuner.prefixes.length = 0  # no position is taken
    assert_same(*ours(setup, architecture, case))


@pytest.mark.parametrize("case", ["prefix", "prefix_flat"])
def test_a_prefix_does_not_move_the_words_apart(case: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """T5 knows how far words are from each other. The library counts keys from the start of the prefix and
    queries from the start of the text, so that words seem further away than they are; here distances stay."""
    settings = SAME[case].settings
    assert apart(*ours(attach("t5", "prefix_tuning", settings), "t5", case)) > 1e-3
    setup = attach("t5", "prefix_tuning", settings)
    _count_distances_as_they_do(setup, monkeypatch)
    assert_same(*ours(setup, "t5", case))


def _count_distances_as_they_do(setup: tiny.Setup, monkeypatch: pytest.MonkeyPatch) -> None:
    plain = prefix.sdpa_attention_forward
    tables: dict[int, Any] = {}
    for block in setup.anatomy.blocks:
        first: Any = next(b for b in setup.anatomy.blocks if b.stack == block.stack).attention.module
        tables[id(block.attention.module)] = first

    def theirs(module: nn.Module, query: Tensor, key: Tensor, *rest: Any, **more: Any) -> Any:
        if id(module) in tables:
            more["position_bias"] = tables[id(module)].compute_bias(query.shape[2], key.shape[2])
        return plain(module, query, key, *rest, **more)

    monkeypatch.setattr(prefix, "sdpa_attention_forward", theirs)


@pytest.mark.parametrize("architecture", ["gpt2", "llama", "t5"])
def test_mam_differs_by_what_its_halves_do(architecture: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Positions or distances behind a prefix, and what a branch reads: nothing else."""
    settings = SAME["mam"].settings
    assert apart(*ours(attach(architecture, "mam", settings), architecture, "mam")) > 1e-3

    def beside_as_they_do(tuner: Any, block: Any, module: nn.Module) -> None:
        reads = block.norms[1 if block.cross is None else 2]
        bottleneck.beside(tuner, f"{block.place}.beside", reads, block.feed_forward.down, module)

    tuner_file: Any = sys.modules["peft_engine.methods.hybrid.manual.mam.tuner"]
    monkeypatch.setattr(tuner_file, "beside_feed_forward", beside_as_they_do)
    setup = attach(architecture, "mam", settings)
    if architecture == "t5":
        _count_distances_as_they_do(setup, monkeypatch)
    else:
        tuner: Any = setup.tuner
        tuner.prefixes.length = 0
    assert_same(*ours(setup, architecture, "mam"))


@pytest.mark.parametrize(("architecture", "place"), [("bert", "up"), ("gpt2", "up"), ("llama", "down")])
def test_inner_values_are_scaled_behind_the_activation(architecture: str, place: str) -> None:
    """Liu et al. scale what the activation gives. The library scales what comes into it (BERT, GPT-2), which
    is the same for T5's ReLU and not for GELU, or what leaves the whole feed-forward part (LLaMA)."""
    tensors = part(architecture, "ia3")
    setup = attach(architecture, "ia3", {"targets": ("key", "value")})
    names = {id(found): name for name, found in setup.model.named_modules()}
    factors: list[Pair] = []
    for block in setup.anatomy.blocks:
        module = getattr(block.feed_forward, place).module
        name = f"{names[id(module)]}.loras.reference.lora_B"
        factor = nn.Parameter(tensors[f"weight|{name}"].flatten().clone())
        module.register_forward_hook(lambda _m, _a, out, factor=factor: out * factor)
        factors.append(Pair(factor, name))
    attention = {n: t for n, t in tensors.items() if not any(pair.name in n for pair in factors)}
    given = part(architecture, "input")
    found = list(pairs(setup, architecture, "ia3"))
    with torch.no_grad():
        for pair in found:
            pair.ours.copy_(pair.of(attention, "weight"))
    answer = setup.model(**given)
    answer.loss.backward()
    real = given["attention_mask"].bool() if architecture != "bert" else ...
    gradients = [pair.ours.grad for pair in (*found, *factors)]
    wanted = [pair.of(tensors, "gradient") for pair in (*found, *factors)]
    mine = Answers(answer.logits[real].detach(), [g for g in gradients if g is not None])
    assert_same(mine, Answers(tensors["logits"][real], wanted))
    if place == "up":
        whole = attach(architecture, "ia3", {})
        assert apart(*ours(whole, architecture, "ia3")) > 1e-3


@pytest.mark.parametrize(("case", "at"), [("prompt", 0), ("prompt_after_first", 1)])
def test_a_prompt_goes_the_way_of_words(case: str, at: int) -> None:
    """Lester et al. put the prompt among the word vectors. The library puts it behind BERT's embedding part,
    so that it gets no position and no norm; ours is treated as words are. Written out both ways."""
    setup = attach("bert", "prompt_tuning", {"length": 3})
    tensors, given = part("bert", case), part("bert", "input")
    name = next(n for n in tensors if n.startswith("weight|")).partition("|")[2]
    bare = attach("bert", "none", {}).model

    def answer(prompt: Tensor, as_words: bool, place: int) -> tuple[Tensor, Tensor]:
        """(logits, loss) with the prompt at a place of the text, through the embedding part or behind it."""
        bert: Any = bare.get_submodule("bert")
        own = prompt.expand(2, -1, -1)
        ids, mask = given["input_ids"], given["attention_mask"]
        text = bert.embeddings.word_embeddings(ids) if as_words else bert.embeddings(ids)
        words = torch.cat([text[:, :place], own, text[:, place:]], dim=1)
        mask = torch.cat([mask[:, :place], torch.ones(2, 3, dtype=mask.dtype), mask[:, place:]], dim=1)
        states = bert.embeddings(inputs_embeds=words) if as_words else words
        open_to = mask[:, None, None, :].expand(-1, -1, mask.shape[1], -1).bool()
        first = bert.encoder(states, attention_mask=open_to).last_hidden_state
        pooled = torch.tanh(bert.pooler.dense(first[:, 0]))
        logits = bare.get_submodule("classifier")(pooled)
        return logits, nn.functional.cross_entropy(logits, given["labels"])

    prompt = tensors[f"weight|{name}"].clone().requires_grad_()
    logits, loss = answer(prompt, as_words=False, place=at)
    loss.backward()
    assert prompt.grad is not None
    assert_same(Answers(logits, [prompt.grad]), Answers(tensors["logits"], [tensors[f"gradient|{name}"]]))

    tuner: Any = setup.tuner
    with torch.no_grad():
        tuner.modules["prompt"].vectors.copy_(prompt)
    mine = setup.model(**given)
    mine.loss.backward()
    again = prompt.detach().clone().requires_grad_()
    logits, loss = answer(again, as_words=True, place=1)  # ours stands behind the first token
    loss.backward()
    assert again.grad is not None
    assert_same(
        Answers(mine.logits.detach(), [tuner.modules["prompt"].vectors.grad]), Answers(logits, [again.grad])
    )
    assert apart(Answers(mine.logits, []), Answers(tensors["logits"], [])) > 1e-3
