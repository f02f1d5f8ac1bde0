"""Comparing finished runs: intervals, verdicts, pictures as numbers. No torch, no Qt; the window imports it
when a comparison is opened."""
