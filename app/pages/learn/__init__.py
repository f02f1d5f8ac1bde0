"""Learn: the lessons, and the pages of the methods."""
