"""Leaf widgets: the small parts the pages are made of. They know nothing of runs or methods."""
