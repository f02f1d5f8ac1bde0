"""The report of one or more runs: one HTML page with its plots, and the plots as PNG beside it."""
