"""Runs out to other libraries, and adapters in."""
