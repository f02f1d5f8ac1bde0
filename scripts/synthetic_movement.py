"""What moves where in a run that never trained: frames with plausible numbers, for tests and pictures."""

import math

from peft_engine.contract import events as e
from peft_engine.contract.eventlog import EventWriter
from peft_engine.contract.parameter_map import ATTENTION, FEED_FORWARD, Spot
from peft_engine.contract.store import RunFolder

BLOCKS, WIDE = 6, 384
LEARNS = ("attention.query", "attention.value")


def network() -> e.Mapped:
    """LoRA of rank 4 beside query and value of six blocks."""
    inside = [
        Spot("encoder", block, site, WIDE * (WIDE + 1), 8 * WIDE if site in LEARNS else 0)
        for block in range(BLOCKS)
        for site in (*ATTENTION, *FEED_FORWARD[::2], "norm")
    ]
    outside = [Spot("", -1, "embedding", 11_000_000, 0), Spot("", -1, "task_head", 2_310, 2_310)]
    return e.Mapped(stacks=(("encoder", BLOCKS),), spots=(*outside, *inside))


def write_frames(folder: RunFolder, steps: int, *, gradients: bool = True) -> tuple[e.Moved, ...]:
    """Append a frame for each step, 1 to `steps`; later blocks move more. What was written comes back."""
    writer = EventWriter(folder.path, folder.id, 1)
    told = network()
    writer.write(told)
    learning = [spot for spot in told.spots if spot.learning]
    frames = []
    for step in range(1, steps + 1):
        writer.step = step
        far = [0.05 if spot.block < 0 else 0.01 * (spot.block + 1) for spot in learning]
        frame = e.Moved(
            changes=tuple(float(f"{one * step / steps:.4g}") for one in far),
            gradients=tuple(float(f"{one * math.exp(-step / steps):.4g}") for one in far)
            if gradients
            else (),
        )
        writer.write(frame)
        frames.append(frame)
    writer.close()
    return tuple(frames)
