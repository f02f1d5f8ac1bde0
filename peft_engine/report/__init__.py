"""The report of a run, and that of a comparison: a page that is whole in itself, and the pictures beside it."""
