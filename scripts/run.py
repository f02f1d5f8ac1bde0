"""Make everything ready, then open the workbench: python3 scripts/run.py [--demo] [--torch cpu|cuda]."""

import os
import sys

sys.path[0] = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))

from scripts.setup import python_version

python_version.require("scripts/run.py")

from scripts.setup import start

if __name__ == "__main__":
    sys.exit(start.main(sys.argv[1:]))
