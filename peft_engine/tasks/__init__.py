"""What a task asks of model, batches and metrics."""
