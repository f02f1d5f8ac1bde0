"""What tests of the models page stand on."""

from tests.app.models_fixtures import hub, models_at_home, page
from tests.app.window_fixtures import nothing_unforeseen, store, until, window

__all__ = ["hub", "models_at_home", "nothing_unforeseen", "page", "store", "until", "window"]
