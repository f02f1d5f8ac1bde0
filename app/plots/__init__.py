"""Plots; the only place that imports pyqtgraph and numpy. Import it when a plot is first shown."""
