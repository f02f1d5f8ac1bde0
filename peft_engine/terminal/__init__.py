"""The engine without a window: commands and how they print."""
