"""What the window knows: the experiment being edited, live runs, the table of runs. QtCore only."""
