"""Where things are in a transformers model; the only place that knows architectures."""
