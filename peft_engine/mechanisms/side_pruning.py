"""First values of a side network: the backbone's own weights, cut down to their strongest channels.

Source: Sung, Cho, Bansal, LST: Ladder Side-Tuning, NeurIPS 2022, arXiv 2206.06522, section 2.4 (weights by
L1).
"""

from collections.abc import Sequence

import torch
from torch import Tensor, nn

from peft_engine.anatomy.sites import AttentionSites, BlockSites, LinearSite
from peft_engine.mechanisms.side_block import SideAttention, SideBlock


@torch.no_grad()
def strongest_channels(blocks: Sequence[BlockSites], wanted: int) -> Tensor:
    """The channels [wanted] of the hidden state that the blocks' weights read and write most, in order."""
    total: Tensor | None = None
    for block in blocks:
        parts = block.feed_forward
        readers = [block.attention.query, block.attention.key, block.attention.value, parts.up]
        readers += [parts.gate] if parts.gate is not None else []
        readers += [block.cross.query] if block.cross is not None else []
        writers = [attention.output for _, attention in block.attentions()] + [parts.down]
        sums = [site.weight().abs().sum(0) for site in readers]
        sums += [site.weight().abs().sum(1) for site in writers]
        here = torch.stack(sums).sum(0)
        total = here if total is None else total + here
    assert total is not None
    return _top(total, wanted)


@torch.no_grad()
def cut_down(side: SideBlock, block: BlockSites, channels: Tensor, encoded: Tensor | None) -> None:
    """Fill a side block from its backbone block; `encoded` are the side encoder's channels for the
    cross-attention."""
    _attention(side.attention, block.attention, channels, channels)
    if side.cross is not None and block.cross is not None and encoded is not None:
        _attention(side.cross, block.cross, channels, encoded)
    own, parts = side.feed_forward, block.feed_forward
    strength = parts.up.weight().abs().sum(1) + parts.down.weight().abs().sum(0)
    if parts.gate is not None:
        strength = strength + parts.gate.weight().abs().sum(1)
    inner = _top(strength, own.up.out_features)
    _fill(own.up, parts.up, inner, channels)
    _fill(own.down, parts.down, channels, inner)
    if own.gate is not None and parts.gate is not None:
        _fill(own.gate, parts.gate, inner, channels)
    for mine, theirs in zip(side.norms, _norms(block), strict=False):
        own_numbers = {} if theirs is None else dict(theirs.named_parameters())
        for name, parameter in mine.named_parameters():
            if name in own_numbers:  # ModernBERT's first attention has none before it
                parameter.copy_(own_numbers[name][channels] + block.norm_offset)


def _norms(block: BlockSites) -> Sequence[nn.Module | None]:
    """The block's norms in the order in which a side block has its own; norms of queries and keys come last,
    and a norm that serves two parts comes twice."""
    if block.norm_after_feed_forward is not None or block.cross is not None:
        return block.norms
    return (block.before_attention, block.before_feed_forward)


def _attention(side: SideAttention, sites: AttentionSites, channels: Tensor, read: Tensor) -> None:
    sizes = side.sizes
    width = sites.key.outputs // sizes.kv_heads
    if width < sizes.head_width:
        return  # heads of this backbone are narrower than the side's: the drawn weights stay
    groups = sizes.heads // sizes.kv_heads
    scores = _rows(
        _strength(sites.query, 1), _strength(sites.key, 1), sizes.kv_heads, groups, sizes.head_width
    )
    values = _rows(
        _strength(sites.output, 0), _strength(sites.value, 1), sizes.kv_heads, groups, sizes.head_width
    )
    _fill(side.query, sites.query, scores[0], channels)
    _fill(side.key, sites.key, scores[1], read)
    _fill(side.value, sites.value, values[1], read)
    _fill(side.output, sites.output, channels, values[0])


def _strength(site: LinearSite, over: int) -> Tensor:
    return site.weight().abs().sum(over)


def _rows(by_query: Tensor, by_key: Tensor, kv_heads: int, groups: int, kept: int) -> tuple[Tensor, Tensor]:
    """Which channels of each head stay, the same for the query heads that share a key: rows of both maps."""
    width = by_key.numel() // kv_heads
    total = by_key.view(kv_heads, width) + by_query.view(kv_heads, groups, width).sum(1)
    chosen = total.topk(kept, dim=1).indices.sort(dim=1).values  # [kv_heads, kept]
    start = torch.arange(kv_heads, device=chosen.device)[:, None] * width
    heads = torch.arange(kv_heads * groups, device=chosen.device)[:, None] * width
    return (heads + chosen.repeat_interleave(groups, dim=0)).flatten(), (start + chosen).flatten()


def _fill(own: nn.Linear, site: LinearSite, rows: Tensor, columns: Tensor) -> None:
    own.weight.copy_(site.weight()[rows][:, columns])
    bias = site.bias
    if bias is not None:
        own.bias.copy_(site.select(bias)[rows])


def _top(strength: Tensor, wanted: int) -> Tensor:
    return strength.topk(wanted).indices.sort().values
