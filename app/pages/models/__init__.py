"""Models: find one, get it, know it."""
