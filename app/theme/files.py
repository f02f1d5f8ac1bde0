"""Where the look lies on disk."""

from pathlib import Path

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
TOKENS_FILE = RESOURCES / "theme" / "tokens.json"
FONTS_FOLDER = RESOURCES / "fonts"
