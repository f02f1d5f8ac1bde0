"""Make everything ready, then run all tests and checks: python3 scripts/test.py [--all]."""

import os
import sys

sys.path[0] = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))

from scripts.setup import python_version

python_version.require("scripts/test.py")

from scripts.setup import suite

if __name__ == "__main__":
    sys.exit(suite.main(sys.argv[1:]))
