"""Weights in few bits: codes against formulas written out again, and the weight that computes with them."""

import copy
from concurrent.futures import ThreadPoolExecutor
from typing import Any, cast

import bitsandbytes.functional as bnb
import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional as F
from transformers.pytorch_utils import Conv1D

from peft_engine.contract import quantised as formula
from peft_engine.contract.problems import EngineError
from peft_engine.mechanisms import quantised_normal
from peft_engine.mechanisms.decomposed import nearest_of_rank
from peft_engine.mechanisms.quantised import Code, Quantised, parameter
from peft_engine.mechanisms.quantised_codes import Groups, ladder, pack, to_groups, to_levels, unpack
from peft_engine.mechanisms.quantised_normal import NormalFloat, to_normal_float

NF4 = [-1, -0.6961928, -0.5250731, -0.3949175, -0.2844414, -0.1847734, -0.0910500, 0, 0.0795803, 0.1609302]
NF4 += [0.2461123, 0.3379152, 0.4407098, 0.5626170, 0.7229568, 1]
SHAPES = [(64, 32), (96, 96), (3, 128), (7, 50), (5, 33), (1, 10)]
"""Rows shorter than a block, across blocks, and numbers that do not fill the last block."""


def drawn(*shape: int, seed: int = 0) -> Tensor:
    return torch.randn(shape, generator=torch.Generator().manual_seed(seed)) * 0.1


def in_blocks(weight: Tensor, levels: Tensor) -> tuple[Tensor, Tensor]:
    """(steps, largest of each block) by going through the blocks, each number to the nearest level."""
    steps, largest = [], []
    for block in weight.flatten().split(64):
        largest.append(block.abs().max())
        steps.append((block[:, None] / largest[-1] - levels).abs().argmin(1))
    return torch.cat(steps), torch.stack(largest)


def _in_bfloat16(code: Code) -> Tensor:
    made = torch.empty(code.shape, dtype=torch.bfloat16)
    code.expand(made)
    return made


@pytest.mark.parametrize("shape", SHAPES)
def test_normal_float_is_the_nearest_of_sixteen_levels(shape: tuple[int, int]) -> None:
    weight, levels = drawn(*shape), torch.tensor(NF4)
    steps, largest = in_blocks(weight, levels)
    code = to_normal_float(weight, nested=False)
    assert torch.equal(code.largest, largest)
    halves = torch.stack((code.codes.flatten() >> 4, code.codes.flatten() & 15), 1).flatten()  # high first
    assert torch.equal(halves[: weight.numel()].long(), steps)
    wanted = (levels[steps] * largest.repeat_interleave(64)[: weight.numel()]).view(shape)
    torch.testing.assert_close(code.dequantise(), wanted, atol=1e-7, rtol=1e-6)
    torch.testing.assert_close(_in_bfloat16(code), wanted.bfloat16(), atol=1e-3, rtol=1e-2)
    error = (weight - wanted).abs().flatten() / largest.repeat_interleave(64)[: weight.numel()]
    assert error.max() <= 0.152  # half the widest gap


def test_the_levels_are_quantiles_of_the_normal_distribution() -> None:
    ours = ladder("normal", 4, torch.device("cpu"))
    torch.testing.assert_close(ours, torch.tensor(NF4), atol=1e-6, rtol=0)
    torch.testing.assert_close(ours, bnb.get_4bit_type("nf4", device="cpu"), atol=2e-7, rtol=0)
    for bits in (2, 3, 8):
        levels = ladder("normal", bits, torch.device("cpu"))
        assert len(levels) == 2**bits
        assert (levels.diff() > 0).all()
        assert (levels == 0).sum() == 1
    torch.testing.assert_close(ladder("even", 2, torch.device("cpu")), torch.tensor([-1, -1 / 3, 1 / 3, 1]))


def test_what_stands_on_a_level_stays_there() -> None:
    weight = drawn(64, 96)
    for kind in ("nf4", "fp4"):
        once = to_normal_float(weight, kind, nested=False)
        twice = to_normal_float(once.dequantise(), kind, nested=False)
        assert torch.equal(once.dequantise(), twice.dequantise())
    for bits in (2, 3, 4, 8):
        level = to_levels(weight, "normal", bits)
        assert torch.equal(to_levels(level.dequantise(), "normal", bits).codes, level.codes)


def test_double_quantisation_rounds_the_largest_numbers_once_more() -> None:
    weight = drawn(300, 128) * torch.linspace(0.2, 2, 300)[:, None]
    plain, nested = to_normal_float(weight, nested=False), to_normal_float(weight, nested=True)
    assert torch.equal(plain.codes, nested.codes)
    table = bnb.create_dynamic_map()
    offset, wanted = plain.largest.mean(), []
    for block in (plain.largest - offset).split(256):
        top = block.abs().max()
        wanted.append(table[(block[:, None] / top - table).abs().argmin(1)] * top)
    levels = torch.tensor(NF4)[in_blocks(weight, torch.tensor(NF4))[0]]
    rounded = torch.cat(wanted) + offset
    found = nested.dequantise()
    # A largest number exactly between two of the 256 may go either way.
    torch.testing.assert_close(found.flatten(), levels * rounded.repeat_interleave(64), atol=2e-3, rtol=0)
    assert (found - plain.dequantise()).norm() / plain.dequantise().norm() < 0.01
    assert nested.bytes * 8 / weight.numel() == pytest.approx(4 + 8 / 64 + 32 / (64 * 256), abs=2e-3)
    assert plain.bytes * 8 / weight.numel() == 4.5
    assert nested.bytes == formula.bytes_in_blocks(weight.numel(), 4, nested=True)
    assert plain.bytes == formula.bytes_in_blocks(weight.numel(), 4)


@pytest.mark.parametrize("bits", [2, 3, 4, 8])
@pytest.mark.parametrize("spread", ["normal", "even"])
def test_levels_of_any_bits(bits: int, spread: str) -> None:
    weight, levels = drawn(50, 48), ladder(spread, bits, torch.device("cpu"))
    steps, largest = in_blocks(weight, levels)
    code = to_levels(weight, spread, bits)
    assert torch.equal(unpack(code.codes, bits, weight.numel()).long(), steps)
    assert torch.equal(code.largest, largest)
    wanted = (levels[steps] * largest.repeat_interleave(64)[: weight.numel()]).view_as(weight)
    assert torch.equal(code.dequantise(), wanted)
    assert code.bytes == pytest.approx(formula.bytes_in_blocks(weight.numel(), bits), rel=0.03)


@pytest.mark.parametrize("bits", [2, 3, 4, 8])
def test_groups_round_to_half_a_step(bits: int) -> None:
    weight = drawn(12, 64)
    weight[3, :16] = 0.25  # a group without a range
    code = to_groups(weight, bits, 16)
    for row, group in ((0, 0), (5, 2), (3, 0)):
        part = weight[row, 16 * group : 16 * (group + 1)]
        low, step = part.min(), (part.max() - part.min()) / (2**bits - 1)
        step = step if step > 0 else torch.tensor(1.0)
        whole = ((part - low) / step).round()
        assert torch.equal(code.whole_numbers()[row, group].float(), whole)
        found = code.dequantise()[row, 16 * group : 16 * (group + 1)]
        torch.testing.assert_close(found, low + whole * step, atol=1e-6, rtol=1e-5)
    off = (code.dequantise() - weight).abs().view(12, 4, 16)
    assert (off <= code.scale[..., None] * 0.5001).all()
    torch.testing.assert_close(code.dequantise()[3, :16], weight[3, :16])
    assert code.bytes == pytest.approx(formula.bytes_in_groups(weight.numel(), bits, 16), abs=2)


@pytest.mark.parametrize("bits", [2, 3, 4, 8])
def test_numbers_are_packed_without_loss(bits: int) -> None:
    numbers = torch.randint(0, 2**bits, (5, 13), generator=torch.Generator().manual_seed(bits))
    words = pack(numbers, bits)
    assert torch.equal(unpack(words, bits, 65).view(5, 13).long(), numbers)
    assert words.nbytes == formula.packed_bytes(65, bits)


@pytest.mark.parametrize("shape", [(40, 70), (70, 40), (8, 8)])
def test_the_nearest_matrix_of_a_rank_is_the_one_of_the_singular_values(shape: tuple[int, int]) -> None:
    matrix = drawn(*shape)
    up, down = nearest_of_rank(matrix, 12)
    left, values, right = torch.linalg.svd(matrix, full_matrices=False)
    kept = min(12, *shape)
    wanted = left[:, :kept] * values[:kept] @ right[:kept]
    torch.testing.assert_close(up @ down, wanted, atol=1e-6, rtol=1e-5)
    torch.testing.assert_close(up.norm(dim=0), values[:kept].sqrt(), atol=1e-5, rtol=1e-5)
    torch.testing.assert_close(down.norm(dim=1), values[:kept].sqrt(), atol=1e-5, rtol=1e-5)
    nothing = nearest_of_rank(torch.zeros(6, 9), 2)
    assert all(torch.equal(part, torch.zeros_like(part)) for part in nothing)


# -- the weight ----------------------------------------------------------------------------------------------

CODES = {
    "nf4": lambda weight: to_normal_float(weight),
    "levels": lambda weight: to_levels(weight, "normal", 3),
    "groups": lambda weight: to_groups(weight, 4, 8),
}


def pair(kind: str, conv1d: bool) -> tuple[nn.Module, nn.Module]:
    """A linear map on a code, and the same one on the numbers that it stands for."""
    made: nn.Module = Conv1D(24, 40) if conv1d else nn.Linear(40, 24)
    weight = made.get_parameter("weight").detach()
    code: Code = CODES[kind](weight.t() if conv1d else weight)
    plain = copy.deepcopy(made)
    made.register_parameter("weight", parameter(code, transposed=conv1d))
    dense = code.dequantise()
    plain.get_parameter("weight").data = dense.t().contiguous() if conv1d else dense
    return made, plain


@pytest.mark.parametrize("conv1d", [False, True])
@pytest.mark.parametrize("kind", CODES)
@pytest.mark.parametrize("bf16", [False, True])
def test_a_map_computes_with_its_code(kind: str, conv1d: bool, bf16: bool) -> None:
    ours, plain = pair(kind, conv1d)
    results = []
    for one in (ours, plain):
        x = drawn(2, 5, 40, seed=3).requires_grad_()
        with torch.autocast("cpu", torch.bfloat16, enabled=bf16):
            y = one(x)
        y.float().square().sum().backward()
        bias = one.get_parameter("bias").grad
        assert bias is not None
        results.append((y.detach(), cast(Tensor, x.grad), bias))
    assert results[0][0].dtype == results[1][0].dtype
    tolerance = 2e-2 if bf16 else 1e-5
    for found, wanted in zip(*results, strict=True):
        torch.testing.assert_close(found, wanted, atol=tolerance, rtol=tolerance)


@pytest.mark.parametrize("conv1d", [False, True])
def test_nothing_of_a_weight_is_kept_for_the_backward_pass(conv1d: bool) -> None:
    ours, _ = pair("nf4", conv1d)
    kept: list[int] = []
    x = drawn(2, 5, 40).requires_grad_()
    ours.requires_grad_(False)
    with torch.autograd.graph.saved_tensors_hooks(lambda t: kept.append(t.numel()) or t, lambda t: t):
        y = ours(x)
        added = y.add_(1)  # as a correction is added, in place
    assert kept == []
    added.sum().backward()
    assert x.grad is not None


@pytest.mark.parametrize("conv1d", [False, True])
def test_a_weight_is_a_parameter_as_before(conv1d: bool) -> None:
    ours, plain = pair("nf4", conv1d)
    weight, dense = ours.get_parameter("weight"), plain.get_parameter("weight")
    assert isinstance(weight, nn.Parameter)
    assert isinstance(weight, Quantised)
    assert weight.shape == dense.shape
    assert (weight.numel(), weight.dtype, weight.device) == (960, torch.float32, dense.device)
    assert not weight.requires_grad
    for one in (copy.deepcopy(ours), ours._apply(lambda t: t.clone()), ours.cpu()):
        again = one.get_parameter("weight")
        assert isinstance(again, Quantised)
        assert torch.equal(again.dense(), dense)
    assert again.code.bytes < 960
    # Whatever else is asked of it gets its numbers.
    torch.testing.assert_close(weight.norm(), dense.norm())
    torch.testing.assert_close(weight[1:3], dense[1:3])
    torch.testing.assert_close(weight.t() @ weight, dense.t() @ dense)
    x = drawn(3, weight.shape[1])
    torch.testing.assert_close(F.linear(x, weight), F.linear(x, dense), atol=1e-6, rtol=1e-5)
    assert "bytes" in repr(weight)
    with pytest.raises(TypeError, match="cannot be written to"):
        weight.add_(1)
    with pytest.raises(TypeError, match="cannot be written to"):
        weight.copy_(dense)


def test_each_thread_expands_in_a_place_of_its_own() -> None:
    pairs = [pair("groups", False) for _ in range(4)]
    x = drawn(3, 40)

    def differ(number: int) -> float:
        ours, plain = pairs[number % 4]
        with torch.no_grad():
            return max(float((ours(x) - plain(x)).abs().max()) for _ in range(50))

    with ThreadPoolExecutor(4) as threads:
        assert max(threads.map(differ, range(8))) < 1e-6


# -- the library ---------------------------------------------------------------------------------------------


def test_a_library_that_does_not_load_is_told_with_a_way_out(monkeypatch: pytest.MonkeyPatch) -> None:
    import bitsandbytes.cextension as compiled

    quantised_normal.library.cache_clear()
    broken = object.__new__(compiled.ErrorHandlerMockBNBNativeLibrary)
    with monkeypatch.context() as patch:
        patch.setattr(compiled, "lib", broken)
        with pytest.raises(EngineError, match=r"does not load here: its compiled part is missing.*QA-LoRA"):
            to_normal_float(drawn(8, 8))
    quantised_normal.library.cache_clear()
    assert isinstance(to_normal_float(drawn(8, 8)), NormalFloat)


def test_groups_need_no_library(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> Any:
        raise AssertionError

    monkeypatch.setattr(quantised_normal, "library", fail)
    assert isinstance(to_groups(drawn(8, 8), 4, 8), Groups)
