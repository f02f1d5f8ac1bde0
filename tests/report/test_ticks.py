"""What stands at a tick tells where the tick lies."""

import pytest
from matplotlib.figure import Figure

from peft_engine.report.ticks import Ticks


def words(low: float, high: float) -> tuple[list[float], list[str]]:
    figure = Figure()
    axes = figure.add_subplot()
    axes.set_ylim(low, high)
    axes.yaxis.set_major_formatter(Ticks(lambda value, digits: f"{100 * value:.{digits}f}", unit=100))
    figure.draw_without_rendering()
    return [float(place) for place in axes.get_yticks()], [text.get_text() for text in axes.get_yticklabels()]


@pytest.mark.parametrize(
    ("low", "high", "some"),
    [(0.0, 1.0, "20"), (0.42, 0.46, "42.5"), (0.951, 0.958, "95.2"), (0.9512, 0.9519, "95.13")],
)
def test_every_tick_is_written_with_the_digits_that_it_needs(low: float, high: float, some: str) -> None:
    places, told = words(low, high)
    assert [float(word) for word in told] == pytest.approx([100 * place for place in places], abs=1e-6)
    assert some in told
