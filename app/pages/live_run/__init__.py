"""One run while it lives, and its result when it is over."""
