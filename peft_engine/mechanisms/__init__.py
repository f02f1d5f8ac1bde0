"""The handful of ways to touch a model that all methods are made of."""
