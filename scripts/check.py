"""Run the checks alone (format, lint, types, imports): python3 scripts/check.py [--fix] [--resolve]."""

import os
import sys

sys.path[0] = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))

from scripts.setup import python_version

python_version.require("scripts/check.py")

from scripts.setup import checks

if __name__ == "__main__":
    sys.exit(checks.main(sys.argv[1:]))
