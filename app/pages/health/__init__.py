"""The health page: whether machine and installation are in order, and the cure of what is not."""
