"""The welcome: three ways in, and whether the machine is ready."""
