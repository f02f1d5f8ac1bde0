"""The blocks of a strange model, and what the maps in them are."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Literal, cast

import torch
from torch import Tensor, nn
from transformers.pytorch_utils import Conv1D

from peft_engine.anatomy.finding import members
from peft_engine.anatomy.names import AttentionNames, StackNames, fused, separate
from peft_engine.anatomy.strange import strange
from peft_engine.contract.texts import N_

QUERY = frozenset({"q", "q_proj", "query", "query_proj", "q_lin", "wq", "to_q", "q_linear"})
KEY = frozenset({"k", "k_proj", "key", "key_proj", "k_lin", "wk", "to_k", "k_linear"})
VALUE = frozenset({"v", "v_proj", "value", "value_proj", "v_lin", "wv", "to_v", "v_linear"})
TOGETHER = frozenset({"qkv", "qkv_proj", "query_key_value", "c_attn", "wqkv", "in_proj", "qkv_linear"})
Run = Callable[[nn.Module], Tensor]


@dataclass(frozen=True)
class Found:
    """Where the parts lie. `rounds`: how often a text goes through each block."""

    stack: StackNames
    outer_norms: tuple[str, ...]
    conv1d: bool
    rounds: int


@dataclass
class _Call:
    """What a module read and gave when it was called last, and how often it was."""

    read: Any = None
    gave: Any = None
    times: int = 0


def find_blocks(model: nn.Module, *, causal: bool, run: Run) -> Found:
    """Find the blocks, and the maps in them.

    Raises:
        EngineError: there are none, or several kinds of them, or maps whose meaning is not certain.
    """
    base: nn.Module = cast(Any, model).base_model
    path = _list_of_blocks(base)
    modules = members(base, path)
    calls = _watched(modules, base, run, model)
    block = modules[0]
    attention_maps, other_maps = _maps(model, block)
    names = _attention(model, attention_maps)
    up, gate, down = _feed_forward(model, block, other_maps, calls, run)
    stack = StackNames(
        stack="decoder" if causal else "encoder",
        module="",
        blocks=path,
        embedding=_name_of(base, cast(Any, model).get_input_embeddings()),
        attention=names,
        up=up,
        gate=gate,
        down=down,
        norms=tuple(_norms(block)),
    )
    if names.fused:
        stack = _with_layout(model, base, stack, run)
    hidden = _first_of(calls[block].gave)
    last = [name for name in stack.norms if calls[block.get_submodule(name)].gave is hidden]
    stack = replace(
        stack,
        norm_after_feed_forward=last[0] if last else "",
        before_attention=() if last else _reader(block, calls, names.query),
        before_feed_forward=() if last else _reader(block, calls, up),
    )
    inside = {id(module) for one in modules for module in one.modules()}
    outer = tuple(name for name in _norms(base) if id(base.get_submodule(name)) not in inside)
    conv1d = isinstance(block.get_submodule(down), Conv1D)
    return Found(stack, outer, conv1d, calls[block].times)


def _list_of_blocks(base: nn.Module) -> str:
    """The one list of modules that are all of one kind, hold maps, and lie in no other such list."""
    lists: list[str] = []
    for name, module in base.named_modules():
        if not isinstance(module, nn.ModuleList) or any(name.startswith(f"{one}.") for one in lists):
            continue
        kinds = {type(part) for part in module}
        maps = (
            [part for part in module[0].modules() if isinstance(part, (nn.Linear, Conv1D))] if kinds else []
        )
        if len(kinds) == 1 and len(maps) >= 4:
            lists.append(name)
    if not lists:
        raise strange(base, N_("No list of like blocks was found in models of type {type}."))
    if len(lists) > 1:
        raise strange(base, N_("Models of type {type} have more than one stack of blocks."))
    return lists[0]


@torch.no_grad()
def _watched(modules: list[nn.Module], base: nn.Module, run: Run, model: nn.Module) -> dict[nn.Module, _Call]:
    """Run the model, and remember of every module in the blocks what it read and gave."""
    calls = {part: _Call() for block in modules for part in block.modules()}
    handles = []
    for part in calls:

        def note(module: nn.Module, arguments: Any, named: Any, output: Any) -> None:
            read = arguments[0] if arguments else next(iter(named.values()), None)
            calls[module] = _Call(read, output, calls[module].times + 1)

        handles.append(part.register_forward_hook(note, with_kwargs=True))
    run(model)
    for handle in handles:
        handle.remove()
    if any(calls[block].times == 0 for block in modules):
        raise strange(base, N_("No list of like blocks was found in models of type {type}."))
    return calls


def _maps(model: nn.Module, block: nn.Module) -> tuple[list[str], list[str]]:
    """Paths of the maps in an attention, and of the others."""
    maps = {name: part for name, part in block.named_modules() if isinstance(part, (nn.Linear, Conv1D))}
    known = {id(p) for part in maps.values() for p in part.parameters()}
    if any(p.ndim > 1 and id(p) not in known for p in block.parameters()):
        raise strange(model, N_("The blocks of models of type {type} hold other things than maps and norms."))
    inside = [name for name in maps if "attn" in name.lower() or "attention" in name.lower()]
    return inside, [name for name in maps if name not in inside]


def _attention(model: nn.Module, maps: list[str]) -> AttentionNames:
    """Query, key, value and output among the maps of an attention, by their names."""
    by_last = {name.rpartition(".")[2].lower(): name for name in maps}
    found = [next((by_last[one] for one in by_last if one in kind), "") for kind in (QUERY, KEY, VALUE)]
    together = next((by_last[one] for one in by_last if one in TOGETHER), "")
    rest = [name for name in maps if name not in (*found, together)]
    if len(rest) == 1 and len(maps) == 4 and all(found) and not together:
        prefix = found[0].rpartition(".")[0]
        lasts = [name.rpartition(".")[2] for name in found]
        return separate(prefix, prefix, lasts[0], lasts[1], lasts[2], rest[0])
    if len(rest) == 1 and len(maps) == 2 and together:
        return fused(together.rpartition(".")[0], together, rest[0], "in_order")
    raise strange(
        model, N_("The attention of models of type {type} is not made of query, key, value and output.")
    )


def _feed_forward(
    model: nn.Module, block: nn.Module, maps: list[str], calls: dict[nn.Module, _Call], run: Run
) -> tuple[str, str, str]:
    """(up, gate, down): the last is read from, and of two that it depends on the gate is the bent one."""
    unclear = strange(
        model, N_("The feed-forward part of models of type {type} is not made of two or three maps.")
    )
    if len(maps) not in (2, 3):
        raise unclear
    down = [name for name in maps if _sizes(block, name)[1] == _sizes(block, maps[0])[0]]
    down = [name for name in down if _sizes(block, name) != _sizes(block, maps[0])] or maps[-1:]
    ups = [name for name in maps if name != down[0]]
    if len(down) != 1 or len({_sizes(block, name) for name in ups}) != 1:
        raise unclear
    inner, widened = _sizes(block, down[0])[0], _sizes(block, ups[0])[1]
    if len(ups) == 1 and widened == inner:
        return ups[0], "", down[0]
    if len(ups) == 1 and widened == 2 * inner:
        halves = (slice(0, inner), slice(inner, 2 * inner))
        bent = [not _passes(model, block, ups[0], half, down[0], calls, run) for half in halves]
        if bent == [True, False]:
            return ups[0], ups[0], down[0]
        raise unclear
    if len(ups) == 2 and widened == inner:
        bent = [not _passes(model, block, name, slice(None), down[0], calls, run) for name in ups]
        if sum(bent) == 1:
            return ups[bent.index(False)], ups[bent.index(True)], down[0]
    raise unclear


@torch.no_grad()
def _passes(
    model: nn.Module,
    block: nn.Module,
    name: str,
    rows: slice,
    down: str,
    calls: dict[nn.Module, _Call],
    run: Run,
) -> bool:
    """Whether three times what a map gives is three times what the last map reads: nothing bends it."""
    last, seen = block.get_submodule(down), list[Tensor]()

    def more(_: nn.Module, __: Any, output: Tensor) -> Tensor:
        made = output.clone()
        made[..., rows] *= 3
        return made

    handles = (
        block.get_submodule(name).register_forward_hook(more),
        last.register_forward_pre_hook(lambda _, arguments: seen.append(arguments[0])),
    )
    run(model)
    for handle in handles:
        handle.remove()
    return torch.allclose(seen[0], 3 * calls[last].read, atol=1e-5, rtol=1e-4)


def _with_layout(model: nn.Module, base: nn.Module, stack: StackNames, run: Run) -> StackNames:
    """How query, key and value lie in one map: with all keys zero queries do not matter, values do."""
    heads = int(cast(Any, model).config.num_attention_heads)
    layouts: tuple[Literal["in_order", "by_head"], ...] = ("in_order", "by_head")
    for layout in layouts:
        if _fits(model, base, stack, layout, heads, run):
            names = stack.attention
            return replace(stack, attention=fused(names.module, names.query, names.output, layout))
    raise strange(model, N_("How query, key and value lie in one map is not clear in models of type {type}."))


@torch.no_grad()
def _fits(model: nn.Module, base: nn.Module, stack: StackNames, layout: str, heads: int, run: Run) -> bool:
    blocks = members(base, stack.blocks)
    queries = _sizes(blocks[0], stack.attention.output)[0]
    total = _sizes(blocks[0], stack.attention.query)[1]
    keys, width = (total - queries) // 2, queries // heads
    if keys < width or keys % width or heads % (keys // width):
        return False
    if layout == "in_order":
        parts = torch.split(torch.arange(total), [queries, keys, keys])
    else:
        groups = keys // width
        places = torch.arange(total).view(groups, -1, width)
        parts = (places[:, :-2].flatten(), places[:, -2].flatten(), places[:, -1].flatten())
    answers = [_without(model, blocks, stack.attention.query, rows, run) for rows in _three(parts)]
    return torch.allclose(answers[0], answers[1], atol=1e-6) and not torch.allclose(
        answers[0], answers[2], atol=1e-5
    )


def _three(parts: Any) -> list[Tensor]:
    """The keys alone; keys and queries; keys and values."""
    query, key, value = parts
    return [key, torch.cat([key, query]), torch.cat([key, value])]


@torch.no_grad()
def _without(model: nn.Module, blocks: list[nn.Module], name: str, rows: Tensor, run: Run) -> Tensor:
    """What the model says where these outputs of a map are zero in every block."""

    def empty(_: nn.Module, __: Any, output: Tensor) -> Tensor:
        return output.index_fill(-1, rows, 0.0)

    handles = [block.get_submodule(name).register_forward_hook(empty) for block in blocks]
    made = run(model)
    for handle in handles:
        handle.remove()
    return made


def _reader(block: nn.Module, calls: dict[nn.Module, _Call], name: str) -> tuple[str, ...]:
    """The norm that reads the residual stream for a map: the one whose output the map reads."""
    wanted = calls[block.get_submodule(name)].read
    return tuple(
        path
        for path, part in block.named_modules()
        if "norm" in type(part).__name__.lower() and calls[part].gave is wanted
    )


def _norms(module: nn.Module) -> list[str]:
    """Paths of the norms in a module: named so, with vectors and nothing else."""
    found = []
    for name, part in module.named_modules():
        weights = list(part.parameters())
        if "norm" in type(part).__name__.lower() and weights and all(p.ndim == 1 for p in weights):
            found.append(name)
    return found


def _sizes(block: nn.Module, name: str) -> tuple[int, int]:
    """(inputs, outputs) of a map."""
    weight = block.get_submodule(name).get_parameter("weight")
    sizes = (int(weight.shape[0]), int(weight.shape[1]))
    return sizes if isinstance(block.get_submodule(name), Conv1D) else (sizes[1], sizes[0])


def _name_of(base: nn.Module, wanted: nn.Module) -> str:
    found: str = next(name for name, part in base.named_modules() if part is wanted)
    return found


def _first_of(output: Any) -> Any:
    return output[0] if isinstance(output, tuple) else output
