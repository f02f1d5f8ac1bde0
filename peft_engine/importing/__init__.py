"""Bringing somebody's data into the library: looked at, checked, divided and written, without torch and with
memory that does not grow with the file."""
