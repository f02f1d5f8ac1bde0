"""python -m peft_engine: the same as the command peft-engine."""

import sys

from peft_engine.cli import main

if __name__ == "__main__":
    sys.exit(main())
