"""The score along the slider, drawn; apart, since plots are loaded when the first one is shown."""

from PySide6.QtWidgets import QBoxLayout

from app.i18n import N_, tr
from app.plots.line_plot import LinePlot
from app.state.names import SHARES, metric_text
from app.state.play_mix import MOST, Curve
from app.state.play_words import Named
from app.theme.theme import px

HIGH, HIGHEST = 140, 210


def show_curve(plot: LinePlot | None, room: QBoxLayout, curve: Curve, names: Named) -> LinePlot:
    """The plot with this curve; it is made in `room` where there is none yet."""
    average = curve.fixed is None
    words = (
        tr(N_("Score over the share of {right}"), right=names.right)
        if average
        else tr(N_("Score over the weight of {right}"), right=names.right)
    )
    percent = curve.metric in SHARES
    if plot is None or plot.title != words:
        if plot is not None:
            room.removeWidget(plot)
            plot.hide()
            plot.deleteLater()
        name = tr(N_("share")) if average else tr(N_("weight"))
        plot = LinePlot(words, percent=percent, from_zero=False, x_name=name, height=HIGH)
        plot.add_line("both", "", "plot.training", kind="points")
        room.addWidget(plot)
    plot.show()
    plot.set_x_end(1.0 if average else MOST)
    plot.set_line("both", [at for at, _ in curve.points], [score for _, score in curve.points])
    plot.set_reference("left", curve.left, tr(N_("{name} alone"), name=names.left))
    plot.set_reference("right", curve.right, tr(N_("{name} alone"), name=names.right))
    best = (min if curve.metric == "loss" else max)(curve.points, key=lambda point: point[1])
    plot.set_best(best, tr(N_("best")))
    plot.set_value(metric_text(curve.metric, best[1]))
    plot.setMaximumHeight(px(HIGHEST))
    return plot
