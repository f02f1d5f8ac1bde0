"""The report of a run, and that of a comparison: a page whole in itself, and the pictures beside it."""
