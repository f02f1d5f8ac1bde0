"""Bringing data in: a look at the file, which column is what, what is wrong with it, and its parts."""
