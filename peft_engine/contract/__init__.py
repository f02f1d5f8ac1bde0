"""All that the window may import of the engine, besides the cards. Nothing here imports torch."""
