"""What the system says is known word for word, so that it is translated."""

import errno
import os
import sys

import pytest

from peft_engine.contract.system_words import SYSTEM_WORDS

COMMON = ("ENOENT", "EACCES", "EPERM", "EISDIR", "ENOTDIR", "EEXIST", "ENOSPC", "EROFS", "EIO", "EMFILE")


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have other words for some of these")
@pytest.mark.parametrize("name", COMMON)
def test_common_reasons_are_marked(name):
    assert os.strerror(getattr(errno, name)) in SYSTEM_WORDS
