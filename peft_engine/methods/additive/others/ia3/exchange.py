"""(IA)^3 to and from HF peft's (IA)^3."""

from typing import Any

from peft_engine.interop.exchange import Exchange, PeftCheckpoint
from peft_engine.interop.vectors import read, write


def to_peft(tuner: Any) -> PeftCheckpoint:
    outputs, inputs = [], []
    for block in tuner.anatomy.blocks:
        outputs += [(site, tuner._factor(block, site)) for site in tuner._outputs(block)]
        inputs += [(site, tuner._factor(block, site)) for site in tuner._inputs(block)]
    return write(tuner.anatomy, outputs, inputs)


EXCHANGE = Exchange(write=to_peft, reads="IA3", read=read)
