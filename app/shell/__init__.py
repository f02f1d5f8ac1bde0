"""What surrounds every page: rail, top bar, run bar, and the dialogs of the whole window."""
