"""The engine of PEFT Workbench: methods, training, measuring. It never imports Qt."""

__version__ = "0.1.0"
