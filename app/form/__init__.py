"""Settings to rows and editors; problems beside their fields."""
