"""QLoRA, QA-LoRA and LoftQ: against HF peft and bitsandbytes, and the acts that tell them from LoRA."""

import copy
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any, cast

import bitsandbytes as bnb
import pytest
import torch
from peft import LoraConfig, get_peft_model
from peft.tuners.lora.gptq import GPTQLoraLinear
from peft.utils import loftq_utils
from torch import Tensor, nn
from transformers import AutoConfig, AutoModelForCausalLM

from peft_engine.anatomy.model import Anatomy
from peft_engine.contract import low_rank, plan, quantised, taxonomy
from peft_engine.contract.shapes import shape_of
from peft_engine.measure.receipt import tensor_bytes
from peft_engine.mechanisms.additive import key_of
from peft_engine.mechanisms.quantised import Quantised
from peft_engine.mechanisms.quantised_base import OnQuantisedBase, QuantisedBase
from peft_engine.mechanisms.quantised_codes import Groups
from peft_engine.mechanisms.quantised_normal import to_normal_float
from peft_engine.tuners import make_tuner
from tests.methods import tiny

KEYS = ("qlora", "qa_lora", "loftq")
TASK = "language_modelling"
# Rows of whole blocks: of narrower ones bitsandbytes 0.50 mixes up the scales on the CPU.
LLAMA = {"model_type": "llama", **tiny.USUAL, "hidden_size": 64, "intermediate_size": 128}
NAMES = ("q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj")
pytestmark = pytest.mark.filterwarnings("ignore:`is_gradient_checkpointing` is deprecated:FutureWarning")


def attach(key: str, architecture: str = "bert", **settings: Any) -> tiny.Setup:
    task = tiny.TASK_OF_KIND[tiny.shape(architecture).kind]
    return tiny.attach(key, taxonomy.method(key).card.config(**settings), architecture, task)


def wide_llama() -> Any:
    told = dict(LLAMA)
    config = AutoConfig.for_model(told.pop("model_type"), **told)
    torch.manual_seed(3)
    return AutoModelForCausalLM.from_config(config).eval()


def attach_to(model: Any, key: str, **settings: Any) -> tiny.Setup:
    anatomy = Anatomy(model, task=TASK)
    anatomy.freeze()
    tuner = make_tuner(key, taxonomy.method(key).card.config(**settings))
    tuner.attach(anatomy, generator=torch.Generator().manual_seed(1))
    return tiny.Setup(model, anatomy, tuner, TASK)


def base(setup: tiny.Setup) -> QuantisedBase:
    return cast(OnQuantisedBase, setup.tuner).base


def corrections(setup: tiny.Setup) -> Iterator[tuple[str, Any, Any]]:
    yield from cast(OnQuantisedBase, setup.tuner).corrections()


# -- the act at the usual settings ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "settings", "bits"),
    [
        ("qlora", {}, 4.127),
        ("qlora", {"double": False}, 4.5),
        ("qa_lora", {}, 6.0),
        ("qa_lora", {"bits": "8"}, 10.0),
        ("qa_lora", {"bits": "3", "group": 64}, 4.2),
        ("loftq", {}, 4.5),
        ("loftq", {"bits": "2", "rounds": 1}, 2.5),
        ("loftq", {"bits": "8", "levels": "even", "rounds": 1}, 8.5),
    ],
)
def test_the_blocks_shrink_to_their_bits(key: str, settings: dict[str, Any], bits: float) -> None:
    model = wide_llama()
    before = tensor_bytes(model.parameters())
    whole = sum(p.numel() for p in model.parameters())
    setup = attach_to(model, key, **settings)
    card = taxonomy.method(key).card
    config, shape = setup.tuner.config, setup.anatomy.shape.for_task(TASK)
    memory = card.memory(config, shape)
    assert sum(p.numel() for p in model.parameters()) == whole + card.count(config, shape)
    frozen = tensor_bytes(p for p in model.parameters() if not p.requires_grad)
    told = setup.tuner.extras()
    assert told["matrix_bytes"] == 4 * memory.packed_numbers
    assert before - frozen == told["matrix_bytes"] - told["quantised_matrix_bytes"]
    assert (told["base_bytes"], told["quantised_base_bytes"]) == (before, frozen)
    assert told["quantised_matrix_bytes"] == pytest.approx(memory.packed_bytes, rel=2e-3)
    # The tiny matrices do not fill the blocks of 256 scales that double quantisation makes.
    assert memory.packed_bytes * 8 / memory.packed_numbers == pytest.approx(bits, rel=0.01)
    assert told["quantised_matrix_bytes"] <= told["matrix_bytes"] * (0.32 if bits > 6 else 0.19)
    assert all(type(site.module) is nn.Linear for block in setup.anatomy.blocks for site in block.linears())


@pytest.mark.parametrize("key", KEYS)
def test_it_differs_from_lora_and_its_base_from_the_model(key: str) -> None:
    ours, plain = attach(key), attach("lora", rank=16, targets=low_rank.ALL)
    given = tiny.batch("classification")
    exact = tiny.logits(plain.model, given)
    off = (tiny.logits(ours.model, given) - exact).abs().max()
    assert 1e-4 < off < 0.5 * exact.abs().max() + 0.5
    for setup in (ours, plain):
        for _ in range(2):
            tiny.step(setup, rate=0.01)
            setup.model.zero_grad()
    assert not torch.allclose(tiny.logits(ours.model, given), tiny.logits(plain.model, given), atol=1e-3)
    errors = ours.tuner.extras()["quantisation_error_by_place"]
    assert len(errors) == 12
    assert all(0.03 < error < 0.2 for error in errors.values())


@pytest.mark.parametrize("key", KEYS)
def test_the_bill_knows_of_the_few_bits(key: str) -> None:
    card = taxonomy.method(key).card
    shape = shape_of(
        {
            "model_type": "llama",
            "hidden_size": 4096,
            "num_hidden_layers": 32,
            "num_attention_heads": 32,
            "intermediate_size": 11008,
            "vocab_size": 32000,
            "tie_word_embeddings": False,
        }
    ).for_task(TASK)
    memory = card.memory(card.config(), shape)
    assert memory.packed_numbers == 6_476_005_376
    rest = shape.total_parameters(TASK, 0) - memory.packed_numbers
    whole = rest * 4 + memory.packed_bytes
    assert memory.packed_bytes / 1e9 == pytest.approx(
        {"qlora": 3.341, "qa_lora": 4.857, "loftq": 3.643}[key], abs=2e-3
    )
    assert whole < 0.25 * shape.total_parameters(TASK, 0) * 4


# -- against independent implementations ---------------------------------------------------------------------


def move_and_compare(ours: tiny.Setup, theirs: Any, pairs: list[tuple[nn.Parameter, nn.Parameter]]) -> None:
    """The same numbers in both give the same answers and gradients."""
    torch.manual_seed(5)
    with torch.no_grad():
        for mine, other in pairs:
            mine.add_(torch.randn_like(mine) * 0.1)
            other.copy_(mine)
    given = tiny.batch(ours.task)
    found, wanted = ours.model(**given), theirs(**given)
    torch.testing.assert_close(found.logits, wanted.logits, atol=1e-5, rtol=1e-5)
    found.loss.backward()
    wanted.loss.backward()
    for mine, other in pairs:
        assert mine.grad is not None
        assert mine.grad.abs().sum() > 0
        torch.testing.assert_close(mine.grad, other.grad, atol=1e-5, rtol=1e-5)


@pytest.mark.parametrize("double", [True, False])
@pytest.mark.parametrize("levels", ["nf4", "fp4"])
def test_qlora_is_peft_on_bitsandbytes(levels: str, double: bool) -> None:
    model = wide_llama()
    theirs: Any = copy.deepcopy(model)
    for path, module in list(theirs.named_modules()):
        if isinstance(module, nn.Linear) and path.endswith(NAMES):
            packed = bnb.nn.Linear4bit(
                module.in_features, module.out_features, bias=False, compute_dtype=torch.float32
            )
            packed.weight = bnb.nn.Params4bit(
                module.weight.detach(),
                requires_grad=False,
                quant_type=levels,
                compress_statistics=double,
            )
            theirs.set_submodule(path, packed.to("cpu"))
    theirs.is_loaded_in_4bit = True
    # It stays as in training: in evaluation bitsandbytes computes in bfloat16 on processors that can.
    theirs = get_peft_model(theirs, LoraConfig(r=4, lora_alpha=8, target_modules=list(NAMES)))
    ours = attach_to(model, "qlora", rank=4, alpha=8.0, levels=levels, double=double)
    pairs = []
    for place, site, mine in corrections(ours):
        layer = theirs.get_submodule(f"base_model.model.{_name(ours, site.module)}")
        assert type(layer).__name__ == "Linear4bit", place
        pairs += [(mine.down, layer.lora_A["default"].weight), (mine.up, layer.lora_B["default"].weight)]
    move_and_compare(ours, theirs, pairs)


@pytest.mark.parametrize("pooling", ["sum", "mean"])
def test_qa_lora_is_peft_but_for_a_factor(pooling: str) -> None:
    """Theirs multiplies the mean of a group by the number of groups, the paper the sum by one; their layer
    stands on any linear map here, for the library whose layers it wants does not run on the CPU."""
    model, group = wide_llama(), 8
    ours = attach_to(model, "qa_lora", rank=4, alpha=8.0, group=group, pooling=pooling)
    theirs: Any = copy.deepcopy(model)
    theirs.requires_grad_(False)
    delattr(theirs, "peft_method")
    for module in theirs.modules():
        module._forward_hooks.clear()
    config = LoraConfig(r=4, lora_alpha=8, use_qalora=True, qalora_group_size=group)
    pairs: list[tuple[nn.Parameter, nn.Parameter, float]] = []
    for _, site, mine in corrections(ours):
        path, groups = _name(ours, site.module), site.inputs // group
        layer = GPTQLoraLinear(theirs.get_submodule(path), "default", config, r=4, lora_alpha=8).eval()
        theirs.set_submodule(path, layer)
        times = group / groups if pooling == "sum" else 1 / groups
        pairs.append((mine.up, layer.lora_B["default"].weight, 1.0))
        pairs.append((mine.down, layer.lora_A["default"].weight, times))
    torch.manual_seed(5)
    with torch.no_grad():
        for mine, other, times in pairs:
            mine.copy_(torch.randn_like(mine) * 0.1)
            other.copy_(mine * times)
    given = tiny.batch(TASK)
    answers, wanted = ours.model(**given), theirs(**given)
    torch.testing.assert_close(answers.logits, wanted.logits, atol=1e-5, rtol=1e-5)
    answers.loss.backward()
    wanted.loss.backward()
    for mine, other, times in pairs:
        assert other.grad is not None
        torch.testing.assert_close(mine.grad, other.grad * times, atol=1e-5, rtol=1e-4)


def _name(setup: tiny.Setup, module: nn.Module) -> str:
    return next(name for name, found in setup.model.named_modules() if found is module)


@pytest.mark.parametrize("rounds", [1, 3])
def test_loftq_starts_as_peft_does(rounds: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Theirs insists on a graphics card; what it moves there stays on the CPU here."""
    plain = Tensor.to

    def stay(self: Tensor, *given: Any, **named: Any) -> Tensor:
        given = tuple("cpu" if str(value).startswith("cuda") else value for value in given)
        named |= {"device": "cpu"} if str(named.get("device")).startswith("cuda") else {}
        return plain(self, *given, **named)

    weight = torch.randn(128, 192, generator=torch.Generator().manual_seed(2)) * 0.05
    with monkeypatch.context() as patch:
        patch.setattr(Tensor, "to", stay)
        dense, down, up = loftq_utils.loftq_init(weight, num_bits=4, reduced_rank=8, num_iter=rounds)
    found = _loftq_of(weight, rounds)
    torch.testing.assert_close(found[0], dense, atol=1e-6, rtol=1e-5)
    torch.testing.assert_close(found[1], up @ down, atol=1e-5, rtol=1e-4)


def _loftq_of(weight: Tensor, rounds: int) -> tuple[Tensor, Tensor]:
    """(what the code stands for, B A) of our own alternation on one matrix in place of another."""
    told = dict(LLAMA) | {"hidden_size": 192, "num_attention_heads": 4, "intermediate_size": 128}
    model: Any = AutoModelForCausalLM.from_config(AutoConfig.for_model(told.pop("model_type"), **told))
    with torch.no_grad():
        model.model.layers[0].mlp.up_proj.weight.copy_(weight)
    setup = attach_to(model, "loftq", rank=8, rounds=rounds, targets=("up",))
    ours = cast(Any, setup.tuner).modules[key_of("decoder.0.feed_forward.up")]
    return model.model.layers[0].mlp.up_proj.weight.dense(), ours.weight().detach()


def test_it_is_lora_on_the_numbers_that_the_codes_stand_for() -> None:
    ours = attach("qlora", "gpt2", rank=4)
    plain = attach("lora", "gpt2", rank=4, targets=low_rank.ALL)
    with torch.no_grad():
        for matrix in base(ours).matrices:
            dict(plain.model.named_parameters())[matrix.name].copy_(
                cast(Quantised, matrix.module.weight).dense()
            )
        for (_, mine), (_, other) in zip(
            ours.tuner.method_parameters(), plain.tuner.method_parameters(), strict=True
        ):
            other.copy_(mine.normal_(0, 0.1, generator=torch.Generator().manual_seed(mine.numel())))
    losses = [setup.model(**tiny.batch(setup.task)).loss for setup in (ours, plain)]
    torch.testing.assert_close(losses[0], losses[1], atol=1e-6, rtol=1e-6)
    for loss in losses:
        loss.backward()
    pairs = zip(ours.tuner.method_parameters(), plain.tuner.method_parameters(), strict=True)
    for (name, mine), (_, other) in pairs:
        torch.testing.assert_close(mine.grad, other.grad, atol=1e-6, rtol=1e-5, msg=name)


# -- QA-LoRA: folded, it stays in its whole numbers ----------------------------------------------------------


@pytest.mark.parametrize("pooling", ["mean", "sum"])
@pytest.mark.parametrize("architecture", ["bert", "gpt2", "gpt_neox", "qwen2", "t5_gated"])
def test_the_correction_folds_into_the_zero_points(architecture: str, pooling: str) -> None:
    setup = attach("qa_lora", architecture, pooling=pooling, group=8, targets=("query", "value", "up"))
    with torch.no_grad():
        for _, _, one in corrections(setup):
            one.up.normal_(0, 0.05, generator=torch.Generator().manual_seed(1))
    given = tiny.batch(setup.task)
    wanted, before = tiny.logits(setup.model, given), _groups(setup)
    dense = {place: code.dequantise() for place, code in before.items()}
    added = {place: site for place, site, _ in corrections(setup)}
    sums = {place: one.weight().detach() for place, _, one in corrections(setup)}
    cast(Any, setup.tuner).fold()
    after = _groups(setup)
    for matrix in base(setup).matrices:
        old, new = before[matrix.place], after[matrix.place]
        assert torch.equal(old.codes, new.codes)
        assert torch.equal(old.scale, new.scale)
        assert (old.bytes, type(matrix.module.weight)) == (new.bytes, type(matrix.module.weight))
        expected = dense[matrix.place].clone()
        for place, site in added.items():
            if site in matrix.sites:
                expected[site.selection] += sums[place]
                assert not torch.equal(old.zero[site.selection], new.zero[site.selection])
        torch.testing.assert_close(new.dequantise(), expected, atol=2e-6, rtol=1e-5)
    assert isinstance(base(setup).matrices[0].module.weight, Quantised)
    with torch.no_grad():
        assert all(not one.up.any() for _, _, one in corrections(setup))
    torch.testing.assert_close(tiny.logits(setup.model, given), wanted, atol=1e-5, rtol=1e-5)
    setup.tuner.merge()
    torch.testing.assert_close(tiny.logits(setup.model, given), wanted, atol=1e-5, rtol=1e-5)
    for matrix in base(setup).matrices:  # written out, it still lies on the grid
        whole = matrix.laid(matrix.module.get_parameter("weight"))
        assert torch.equal(whole, after[matrix.place].dequantise())


def _groups(setup: tiny.Setup) -> dict[str, Groups]:
    return {matrix.place: cast(Groups, matrix.code) for matrix in base(setup).matrices}


def test_inputs_that_fall_into_no_whole_groups_are_told_with_a_number_that_fits() -> None:
    card = taxonomy.method("qa_lora").card
    shape = shape_of({**tiny.ARCHITECTURES["bert"], "hidden_size": 40, "intermediate_size": 72})
    problem = card.refuses(card.config(), shape, "classification")
    assert problem is not None
    assert (problem.field, problem.cure, problem.values["common"]) == ("group", 8, 8)
    assert card.refuses(card.config(group=8), shape, "classification") is None


# -- LoftQ: nearer than rounding alone -----------------------------------------------------------------------


@pytest.mark.parametrize("bits", ["2", "3", "4", "8"])
@pytest.mark.parametrize("architecture", ["bert", "gpt2", "gpt_neox"])
def test_the_repair_is_nearer_than_rounding_alone(architecture: str, bits: str) -> None:
    setup = attach("loftq", architecture, bits=bits, rank=4)
    told = setup.tuner.extras()
    own = {place: one.weight().detach() for place, _, one in corrections(setup)}
    whole = base(setup).whole_weights()
    for matrix in base(setup).matrices:
        repaired = matrix.code.dequantise()
        for place, site, _ in corrections(setup):
            if site in matrix.sites:
                repaired[site.selection] += own[place]
        off = float((whole[matrix.place] - repaired).norm() / whole[matrix.place].norm())
        assert off == pytest.approx(told["start_error_by_place"][matrix.place], rel=1e-4)
        assert off < told["quantisation_error_by_place"][matrix.place]
    assert told["error_by_round"][-1] < 0.9 * told["plain_error"]


def test_the_error_falls_with_rounds_and_with_rank() -> None:
    rounds = attach("loftq", rank=4, rounds=6).tuner.extras()["error_by_round"]
    assert len(rounds) == 6
    assert all(later < earlier for earlier, later in pairwise(rounds))
    by_rank = [attach("loftq", rank=rank).tuner.extras()["start_error_by_place"] for rank in (1, 4, 8, 16)]
    for smaller, larger in pairwise(by_rank):
        assert all(larger[place] < smaller[place] for place in smaller)
    first = attach("loftq", rank=4, rounds=1)
    assert not any(name.count("before") for name in first.tuner.state())


def test_the_same_codes_come_out_of_the_stored_pair() -> None:
    """Where a decomposition came out otherwise, the stored pair decides what is rounded."""
    one = attach("loftq", "gpt_neox", rank=3, targets=("query", "value", "down"))
    given, state = tiny.batch(one.task), {n: v.clone() for n, v in one.tuner.state().items()}
    for name, value in state.items():
        if ".before_" in name:
            value.add_(torch.randn(value.shape, generator=torch.Generator().manual_seed(4)) * 0.05)
    one.tuner.load(state)
    moved = tiny.logits(one.model, given)
    other = attach("loftq", "gpt_neox", rank=3, targets=("query", "value", "down"))
    untouched = tiny.logits(other.model, given)
    other.tuner.load_training_state(
        {name: value for name, value in state.items() if name in other.tuner.training_state()}
    )
    assert torch.equal(tiny.logits(other.model, given), moved)
    assert not torch.allclose(moved, untouched, atol=1e-3)
    whole = base(other).whole_weights()
    matrix = next(m for m in base(other).matrices if m.place.endswith("feed_forward.down"))
    pair = cast(Any, other.tuner).modules[key_of(matrix.place)]
    left = whole[matrix.place] - pair.before_up @ pair.before_down
    torch.testing.assert_close(matrix.code.dequantise(), to_normal_float(left, nested=False).dequantise())


def test_of_a_narrow_matrix_all_directions_are_taken() -> None:
    setup = attach("loftq", "qwen2", rank=24, targets=("key",))
    found = list(corrections(setup))
    assert found
    for place, site, one in found:
        assert site.outputs == 16
        assert setup.tuner.extras()["start_error_by_place"][place] < 1e-6
        assert not one.up[:, 16:].any()
        assert one.down[16:].any()


# -- on any base ---------------------------------------------------------------------------------------------


def test_any_method_that_adds_can_sit_on_a_quantised_base() -> None:
    for key in ("lora", "sequential_adapter", "ia3", "prefix_tuning"):
        model = tiny.load("gpt2", TASK)
        anatomy = Anatomy(model, task=TASK, tokenizer=tiny.Tokenizer())
        anatomy.freeze()
        QuantisedBase(anatomy, lambda _, weight: to_normal_float(weight))
        tuner = make_tuner(key, taxonomy.method(key).card.config())
        tuner.attach(anatomy, generator=torch.Generator().manual_seed(1))
        setup = tiny.Setup(model, anatomy, tuner, TASK)
        before = tiny.logits(model, tiny.batch(TASK))
        tiny.step(setup)
        assert tuner.called() == tuner.sites()
        assert not torch.equal(tiny.logits(model, tiny.batch(TASK)), before)
        assert all(p.grad is not None for _, p in tuner.method_parameters())


def test_what_is_read_again_is_the_file() -> None:
    setup = attach("qlora", "t5")
    exact = tiny.load("t5", setup.task)
    wanted = dict(exact.named_parameters())
    with base(setup).whole():
        for matrix in base(setup).matrices:
            assert torch.equal(matrix.module.get_parameter("weight"), wanted[matrix.name])
    assert all(isinstance(matrix.module.weight, Quantised) for matrix in base(setup).matrices)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere weights are read, not mapped")
def test_the_file_of_a_model_leaves_memory_as_its_weights_are_rounded(tmp_path: Path) -> None:
    told: dict[str, Any] = dict(LLAMA) | {"hidden_size": 128, "intermediate_size": 512, "vocab_size": 800}
    AutoModelForCausalLM.from_config(AutoConfig.for_model(told.pop("model_type"), **told)).save_pretrained(
        tmp_path
    )
    model: Any = AutoModelForCausalLM.from_pretrained(tmp_path, dtype=torch.float32)
    exact = {name: value.clone() for name, value in model.state_dict().items()}
    whole = _mapped(tmp_path)
    if whole < 1 << 20:
        pytest.skip("here weights are read, not mapped")
    setup = attach_to(model, "qlora")
    assert _mapped(tmp_path) < 0.6 * whole  # word vectors and head are still there
    for name, value in model.state_dict().items():
        if name in exact and not isinstance(value, Quantised):
            assert torch.equal(value, exact[name]), name
    setup.tuner.detach()
    assert all(torch.equal(value, exact[name]) for name, value in model.state_dict().items())


def _mapped(folder: Path) -> int:
    """Bytes in memory that are mapped from files of weights in this folder."""
    total, counts = 0, False
    for line in Path("/proc/self/smaps").read_text(encoding="utf-8", errors="replace").splitlines():
        name, _, rest = line.partition(":")
        if "-" in name:
            counts = str(folder) in line
        elif counts and name == "Rss":
            total += int(rest.split()[0]) * 1024
    return total


@pytest.mark.gpu
@pytest.mark.parametrize("architecture", ["gpt2", "qwen2"])
@pytest.mark.parametrize("key", KEYS)
def test_on_a_graphics_card_it_answers_as_on_the_processor(key: str, architecture: str) -> None:
    setup = tiny.trained(key, taxonomy.method(key).card.config(), architecture, TASK)
    given = tiny.batch(TASK)
    wanted, size = tiny.logits(setup.model, given), tensor_bytes(setup.model.parameters())
    setup.model.zero_grad()
    cast(Any, setup.model(**given)).loss.backward()
    gradients = [cast(Tensor, p.grad).clone() for _, p in setup.tuner.method_parameters()]
    setup.model.zero_grad()
    setup.model.to("cuda")
    there = {name: value.to("cuda") for name, value in given.items()}
    assert all(p.is_cuda for p in setup.model.parameters())
    assert tensor_bytes(setup.model.parameters()) == size
    torch.testing.assert_close(tiny.logits(setup.model, there).cpu(), wanted, atol=1e-3, rtol=1e-3)
    cast(Any, setup.model(**there)).loss.backward()
    for (name, p), wanted_gradient in zip(setup.tuner.method_parameters(), gradients, strict=True):
        assert p.grad is not None
        torch.testing.assert_close(p.grad.cpu(), wanted_gradient, atol=1e-3, rtol=1e-2, msg=name)
    with torch.autocast("cuda", torch.bfloat16):
        off = tiny.logits(setup.model, there).float().cpu() - wanted
    assert off.abs().max() < 0.1 * wanted.abs().max()
    setup.tuner.detach()
    exact = tiny.load(architecture, TASK)
    for name, value in exact.state_dict().items():
        assert torch.equal(setup.model.state_dict()[name].cpu(), value), name


# -- without the library -------------------------------------------------------------------------------------


def test_without_bitsandbytes_the_tree_says_what_would_help(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quantised, "has_bitsandbytes", lambda: False)
    model = cast(Any, type("Entry", (), {"shape": tiny.shape("bert"), "title": "tiny"}))
    found = {}
    for key in KEYS:
        card = taxonomy.method(key).card
        problem = plan.refuses(card, card.config(), model, "classification")
        found[key] = problem.sentence() if problem is not None else ""
    assert found["qlora"].startswith(
        "The library bitsandbytes, which stores weights in 4 bit, is not installed."
    )
    assert "pip install bitsandbytes" in found["qlora"]
    assert "QA-LoRA" in found["qlora"]
    assert found["qa_lora"] == ""
    assert found["loftq"] == found["qlora"]
    card = taxonomy.method("loftq").card
    problem = plan.refuses(card, card.config(), model, "classification")
    assert problem is not None
    assert (problem.field, problem.cure) == ("method.settings.levels", "even")
    for settings in ({"levels": "even"}, {"bits": "2"}):
        assert plan.refuses(card, card.config(**settings), model, "classification") is None
