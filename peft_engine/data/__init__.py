"""Reading and splitting data, once our own checks have passed."""
