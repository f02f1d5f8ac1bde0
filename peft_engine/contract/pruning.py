"""Which blocks a pruning method cuts, for formulas and for the real thing alike."""


def cut_blocks(spared: float, blocks: int) -> range:
    """Of a stack's blocks all but the lowest ones, a share of them, and never the last."""
    return range(round(spared * blocks), max(0, blocks - 1))
