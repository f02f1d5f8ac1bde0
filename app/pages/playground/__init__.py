"""The playground: one input, two answers, the change."""
