"""What is proposed to whoever writes no value: numbers that the setting can have."""

from dataclasses import replace

import pytest

from peft_engine.contract.settings import SettingInfo, describe
from peft_engine.contract.spec import Training
from peft_engine.contract.varied import _refused

WHOLE: SettingInfo = next(info for info in describe(Training) if info.name == "batch_size")


@pytest.mark.parametrize(
    ("default", "low", "high", "wanted"),
    [
        (None, None, None, ("2", "8")),
        (0, 0, 5, ("2", "5")),
        (8, 1, None, ("8", "32")),
        (8, 1, 8, ("2", "8")),
        (None, 16, None, ("16", "64")),
    ],
)
def test_whole_numbers_within_the_limits(default, low, high, wanted):
    info = replace(WHOLE, default=default, low=low, high=high)
    told = _refused("training.batch_size", info, "", "").problems[0].values
    assert (told["low"], told["high"]) == wanted
