"""Colours, type, sizes and icons by role; no widget names a colour or a font by itself."""
