from tests.app.window_fixtures import nothing_unforeseen, store, until, window

__all__ = ["nothing_unforeseen", "store", "until", "window"]
