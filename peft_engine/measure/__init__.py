"""Parameters, memory and time: counted and measured."""
